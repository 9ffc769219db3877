/// @file
/// What an agreement rests on: another agreement, or an act.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/scope.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// How an agreement rests on its ground.
enum class ground_relation {
    under,      ///< concluded under it, as its execution in one case
    implements, ///< puts it into practice
    references  ///< only mentions it; the ground's end changes nothing
};
JSPU_COOP_ENUM(ground_relation, under, implements, references);

/// What happens to the agreement when its ground lapses.
enum class ground_lapse {
    ends,     ///< it ends with its ground
    continues ///< it goes on
};
JSPU_COOP_ENUM(ground_lapse, ends, continues);

/// Limits that the ground sets to whatever rests on it. An empty list sets no limit of that kind.
struct ground_limits {
    std::vector<scope> scopes{};               ///< the only kinds of activity allowed
    std::vector<country> countries{};          ///< the only countries between which it applies
    std::optional<jspu_coop::period> period{}; ///< the only days on which it applies

    /// Limits are equal when all members are.
    friend bool operator==(ground_limits const&, ground_limits const&) = default;
};
JSPU_COOP_RECORD(ground_limits, (scopes, countries, period));

/// What an agreement rests on. Exactly one of `agreement` and `act` is given.
struct ground {
    ground_relation relation;                ///< how the agreement rests on it
    std::optional<agreement_id> agreement{}; ///< another agreement in the register
    std::optional<jspu_coop::act> act{};     ///< a decree, minutes, a protocol
    std::optional<ground_limits> limits{}; ///< limits that it sets; the agreement stays within them
    fact<ground_lapse> on_lapse{};         ///< what happens when it lapses

    /// Grounds are equal when all members are.
    friend bool operator==(ground const&, ground const&) = default;
};
JSPU_COOP_RECORD(ground, (relation, agreement, act, limits, on_lapse));

/// Everything wrong with a ground by itself.
/// @return `ground.target_missing`, `ground.target_ambiguous`, `ground.act_cannot_lapse` (the
///   register keeps no history of acts: the last day of an act is a limit of `period`),
///   `ground.limits_empty`, `ground.value_repeated`, and the issues of its act
[[nodiscard]] JSPU_COOP_EXPORT issues validate(ground const& value);

} // namespace jspu_coop
