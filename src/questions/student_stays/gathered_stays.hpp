// The stays of students of joint programmes, one enrolment after another.
#pragma once

#include <jspu_coop/questions/student_stays.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include <memory>
#include <vector>

namespace jspu_coop::detail {

/// The stays of one student, without those that the register has as activities.
/// @param stored an enrolment of the register, on the programme
[[nodiscard]] std::vector<student_stay>
student_stays_of(view const& records, std::shared_ptr<enrolment const> const& stored,
                 joint_programme const& programme);

/// The stays of all students of a programme, by enrolment.
[[nodiscard]] std::vector<student_stay> student_stays_on(view const& records,
                                                         joint_programme const& programme);

/// The stays of one person, by enrolment.
[[nodiscard]] std::vector<student_stay> student_stays_with(view const& records,
                                                           person_id const& person);

/// Where a fact of a stay is open, tells what is missing of the student instead, if anything.
/// @param own what is missing of the stay as of an activity
/// @param of why the days or the host of the stay are not known; empty of other activities
inline void tell_of_student(std::vector<missing_fact>& own, std::vector<missing_fact> const& of) {
    if (!own.empty() && !of.empty()) {
        own = of;
    }
}

} // namespace jspu_coop::detail
