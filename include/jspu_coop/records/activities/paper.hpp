/// @file
/// A paper in the dossier of an activity.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/paper_kind.hpp>
#include <jspu_coop/vocabulary/paper_provider.hpp>

#include <optional>

namespace jspu_coop {

/// A paper in the dossier of an activity: needed, received, or both. Only that it is there is
/// recorded, never what stands in it.
struct paper {
    paper_kind kind;                      ///< what it is
    std::optional<text> title{};          ///< which one, where the kind does not say
    std::optional<participation_id> of{}; ///< whose, where several take part
    paper_provider from;                  ///< who has to hand it in
    std::optional<date> due{};            ///< the day by which
    fact<date> received{};                ///< the day it was handed in; absent: known not to be
    fact<date> expires{};                 ///< the last day it is good; absent: it does not expire
    std::optional<act> decided_by{};      ///< the act that it is, or that waives it

    /// Equal when all members are.
    friend bool operator==(paper const&, paper const&) = default;
};
JSPU_COOP_RECORD(paper, (kind, title, of, from, due, received, expires, decided_by));

/// Everything wrong with a paper.
/// @return `paper.title_missing` (another paper without a title that says which),
///   `paper.expires_before_received`, and the issues of its act
[[nodiscard]] JSPU_COOP_EXPORT issues validate(paper const& value);

} // namespace jspu_coop
