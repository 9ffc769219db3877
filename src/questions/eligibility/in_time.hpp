// Whether an application under a call is in time.
#pragma once

#include <jspu_coop/calendar/time_of_day.hpp>
#include <jspu_coop/calendar/utc_offset.hpp>
#include <jspu_coop/questions/eligibility.hpp>
#include <jspu_coop/records/parties/programme_call.hpp>

#include <optional>
#include <string>

namespace jspu_coop::detail {

/// What stands in the way at this place.
/// @pre `state` is missing or conflicting
[[nodiscard]] missing_fact missing_at(char const* kind, std::string id, std::string path,
                                      knowledge state);

/// When somebody applied, as far as it is known.
struct moment_of_application {
    fact<date> const& day;            ///< absent: who has not applied yet
    std::optional<time_of_day> time;  ///< the minute of it
    std::optional<utc_offset> offset; ///< the clock of day and minute
};

/// Whose application is asked about.
struct application_asked {
    call_reference const& call; ///< the call
    programme_call const& of;   ///< the same as recorded
    person_id const& who;       ///< the applicant
    date known_on;              ///< the day of the view
};

/// The finding "eligibility.in_time".
[[nodiscard]] finding judge_time(application_asked const& asked,
                                 moment_of_application const& applied);

} // namespace jspu_coop::detail
