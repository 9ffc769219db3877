/// @file
/// What a register holds for judging a student's awards.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/questions/award_terms.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/study/course.hpp>
#include <jspu_coop/records/study/course_equivalence.hpp>
#include <jspu_coop/records/study/curriculum.hpp>
#include <jspu_coop/register/view.hpp>

#include <span>
#include <vector>

namespace jspu_coop {

/// What a register holds for judging the awards of one student. It owns what `terms` shows.
struct register_award_terms {
    std::vector<course> courses;       ///< the courses of its curricula, of the programme's
                                       ///< requirements, of the history and of the equivalences, as
                                       ///< far as they are there, by id
    std::vector<curriculum> curricula; ///< by which the student studies, or may, by id
    std::vector<open_curriculum> open_curricula; ///< those that may not be the student's, and those
                                                 ///< that a requirement names and are not, by id
    std::vector<course_equivalence> equivalences; ///< as they were handed over
    std::vector<agreed_clause> agreed;            ///< how the clauses of those that are agreed
                                                  ///< stand, each once, in order

    /// As terms of `award_standing_on`; scales, policies and rules are for whoever asks to add.
    /// They point into this, which has to outlive them.
    [[nodiscard]] award_terms terms() const& noexcept {
        return {.courses = courses,
                .curricula = curricula,
                .equivalences = equivalences,
                .agreed = agreed,
                .open_curricula = open_curricula,
                .curricula_are_chosen = true};
    }
    /// Nothing would own what they show.
    void terms() && = delete;

    /// Equal when all members are.
    friend bool operator==(register_award_terms const&, register_award_terms const&) = default;
};

/// Gathers what a register holds for judging a student's awards.
///
/// **Curricula** are those that the programme names for its sites and its requirements. Where the
/// institution has others of the same speciality, the one whose first cohort is the latest not
/// after the student's takes its place; one for later cohorts only does not hold for the student.
/// Which one a requirement means where it names another than the student's is open, and so is the
/// requirement. Where the programme names none for a site, those of the institution may be the
/// student's: of the speciality of the site, by cohort; one whose speciality is not known, and of
/// several sources each, stay open. Where the student's cohort or a first cohort is not known, each
/// that it may be is there, and open.
///
/// **Agreed equivalences** count while their clause is in force on the day: the agreement binds and
/// is in force (suspended or not), and the clause stands in it; or it has ended, and a transitional
/// clause protects the student, who had come so far by its last day. An agreement that the view
/// does not know leaves it open. Equivalences are no records of a register: they are handed over.
/// @param records the register as known on a day
/// @param programme a valid programme; it need not be in the register
/// @param student a valid enrolment on it; it need not be in the register
/// @param day the day of the question
/// @param equivalences valid equivalences
/// @return the terms. Time O(C log R) for C courses that are named and R records of the register,
///   apart from the days in force of the agreements.
[[nodiscard]] JSPU_COOP_EXPORT register_award_terms
award_terms_from(view const& records, joint_programme const& programme, enrolment const& student,
                 date const& day, std::span<course_equivalence const> equivalences = {});

} // namespace jspu_coop
