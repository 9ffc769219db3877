/// @file
/// A student's period of a joint programme as an activity.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

namespace jspu_coop {

/// A student's period of a joint programme as an activity, so that whatever is asked of activities
/// can be asked of it: coverage by an agreement, places of the clause, dossier, clashes, and
/// whether it may go ahead.
///
/// Its id is that of the enrolment, a dot, and that of the period; of who goes once more after a
/// stay that is over, a dot and the number of the stay behind it, from 2. The only participation is
/// `student`. Where the clauses that carry the programme are one, that is the one whose place is
/// taken; of several it is missing which. The steps are those since the last nomination, each with
/// its act. Who leaves the programme gives the place back, or ends the stay, unless steps follow
/// that tell otherwise: after a reinstatement the next acceptance or departure takes a place anew.
/// Who departed and came back counts as having been there, as is known from the return on; to the
/// end where that is on the last day or later.
///
/// Neither a report nor a certificate is due of it: a programme asks for none, and what was earned
/// the history of the enrolment tells course by course. An office that asks for one records the
/// stay as an activity with this id.
/// @param programme a valid programme
/// @param student a valid enrolment on it; what was known on an earlier day is `as_known_on`
/// @param period the period
/// @param days from its first to its last day for the student, which no programme says
/// @return the activity; `enrolment.period_unknown` where no source of the placement has the
///   period; `period_stay.site_open` where sources have it at different sites; or the
///   errors of `validate(activity)`: `activity.same_party` of a period at home,
///   `activity.period_open`, `activity.nominated_after_start`
[[nodiscard]] JSPU_COOP_EXPORT result<activity> period_stay(joint_programme const& programme,
                                                            enrolment const& student,
                                                            programme_period_id const& period,
                                                            jspu_coop::period const& days);

} // namespace jspu_coop
