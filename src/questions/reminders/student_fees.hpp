// What of the fees of a joint programme a student has to pay soon, or should have paid.
#pragma once

#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include "questions/reminders/collector.hpp"

namespace jspu_coop::detail {

/// A student as known, and where the student stands on the day asked about.
struct known_student {
    joint_programme const& programme;
    enrolment const& student;
    enrolment_state state;
};

/// A reminder about a period of a student: whose, of which programme, under which clause.
[[nodiscard]] reminder& remind_of_period(reminder_collector& into, known_student const& of,
                                         programme_period_id const& period, reminder_kind kind,
                                         std::optional<date> by);

/// Each part of a fee that the student pays, of the academic years that the student has begun in
/// periods at home, and in those for which a host has accepted the student.
void remind_of_fees(reminder_collector& into, known_student const& of);

} // namespace jspu_coop::detail
