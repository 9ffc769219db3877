// Whether an application under a call is in time.
#pragma once

#include <jspu_coop/calendar/time_of_day.hpp>
#include <jspu_coop/calendar/utc_offset.hpp>
#include <jspu_coop/questions/application_clock.hpp>
#include <jspu_coop/records/activities/participation_event.hpp>
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

/// The moment of application: the day, and what is known of its minute and clock.
/// @param who null where it is not known who applied
/// @param recorded the minute that the register has of the day
[[nodiscard]] moment_of_application moment_of(application_clock const& by,
                                              call_reference const& call, person_id const* who,
                                              fact<date> const& day,
                                              std::optional<step_time> const& recorded);

/// Whose application is asked about.
struct application_asked {
    call_reference const& call; ///< the call
    programme_call const& of;   ///< the same as recorded
    std::string who;            ///< the applicant, as missing facts name them
    date known_on;              ///< the day of the view
};

/// The finding "eligibility.in_time".
[[nodiscard]] finding judge_time(application_asked const& asked,
                                 moment_of_application const& applied);

} // namespace jspu_coop::detail
