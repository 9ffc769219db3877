/// @file
/// What a project brings forth.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/vocabulary/output_kind.hpp>

#include <optional>

namespace jspu_coop {

/// What a project is to bring forth, or has.
struct project_output {
    output_kind kind;          ///< what it is
    text title;                ///< which one
    std::optional<date> due{}; ///< the day by which it is promised
    fact<date> delivered{};    ///< the day it was there; absent if not yet

    /// Equal when all members are.
    friend bool operator==(project_output const&, project_output const&) = default;
};
JSPU_COOP_RECORD(project_output, (kind, title, due, delivered));

} // namespace jspu_coop
