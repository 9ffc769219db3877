/// @file
/// Who decided, by which paper, on which day.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/vocabulary/act_kind.hpp>

#include <optional>
#include <string>

namespace jspu_coop {

/// The paper by which something was decided: its kind, number, day, issuer and title, as far as
/// known.
struct act {
    act_kind kind;                     ///< the kind of paper
    std::optional<std::string> number; ///< as printed, without the sign: `19-2018`
    std::optional<date> on;            ///< the day it bears
    std::optional<std::string> issuer; ///< the office that issued it, never a person's name
    std::optional<std::string> title;  ///< in its own language

    /// Acts are equal when all members are.
    friend bool operator==(act const&, act const&) = default;
};

JSPU_COOP_RECORD(act, (kind, number, on, issuer, title));

/// Everything that is wrong with an act.
///
/// - `act.empty`: neither number, day, issuer nor title is known, so that no paper can be found;
/// - `act.title_missing`: another paper (`act_kind::other`) without a title that says which;
/// - `act.number_empty`, `act.issuer_empty`, `act.title_empty`: nothing but white space;
/// - `act.number_malformed`, `act.issuer_malformed`, `act.title_malformed`: not UTF-8, or control
///   characters other than tabulator and line feed.
[[nodiscard]] JSPU_COOP_EXPORT issues validate(act const& value);

} // namespace jspu_coop
