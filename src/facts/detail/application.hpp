// What a person did under a call of an organisation.
#pragma once

#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/facts/fact_terms.hpp>
#include <jspu_coop/policy/fact_provenance.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/vocabulary/nomination_route.hpp>

#include "facts/detail/calls.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// What records tell, and which parts of them.
template <class T>
struct recorded {
    fact<T> known{};                    ///< what they tell
    std::vector<fact_ground> grounds{}; ///< what told it, in the order in which it was read
};

/// What a person did under a call, as far as recorded. What may be told by what is not certain is
/// missing.
struct application {
    recorded<date> applied{};              ///< the first application; absent: no step says so
    std::optional<step_time> applied_at{}; ///< the minute of that day, where one alone is recorded
    recorded<nomination_route> route{};    ///< by which way the person got there
    recorded<date> nominated{}; ///< the last nomination; absent: the records say that there is none
    std::optional<step_time>
        nominated_at{};      ///< the minute of that day, where one alone is recorded
    recorded<period> stay{}; ///< the days of the person's activity, else of the call; absent: the
                             ///< call has none
};

/// What the person did under the call.
/// @param asked an activity that stands in the place of the one with its id in the register, or
///   beside the others; null for none
[[nodiscard]] application application_of(view const& records, call_reference const& call,
                                         person_id const& who,
                                         std::shared_ptr<activity const> const& asked);

/// What one participation tells, where it is not known whose it is.
/// @param in the activity, as known
/// @param who within `in`
[[nodiscard]] application own_application_of(std::shared_ptr<activity const> const& in,
                                             participation const& who);

/// The first day of what may be several periods.
[[nodiscard]] fact<date> first_day_of(fact<period> const& when);
/// The last day of the same; missing where one has no end.
[[nodiscard]] fact<date> last_day_of(fact<period> const& when);

} // namespace jspu_coop::detail
