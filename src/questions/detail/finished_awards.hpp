/// Whether a programme has anything left to give a student.
#pragma once

#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <vector>

namespace jspu_coop::detail {

/// The awards that were not conferred and are not lost by a way out that the student took; none
/// while it is not known which awards there are.
/// @param state where the student stands on the day, under the programme
[[nodiscard]] std::vector<award_id> awards_left(joint_programme const& programme,
                                                enrolment const& student,
                                                enrolment_state const& state, date const& day);

/// Whether every award of the programme has been conferred but those that cannot be had after the
/// ways out that the student took: one at least, and none while it is not known which awards there
/// are.
/// @param state where the student stands on the day, under the programme
[[nodiscard]] bool has_every_award(joint_programme const& programme, enrolment const& student,
                                   enrolment_state const& state, date const& day);

} // namespace jspu_coop::detail
