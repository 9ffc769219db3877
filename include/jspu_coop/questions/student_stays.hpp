/// @file
/// The stays at partners of the students of joint programmes, out of the register.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>

#include <vector>

namespace jspu_coop {

/// A student's stay in a period of a joint programme at a partner.
struct student_stay {
    enrolment_id enrolment;     ///< whose
    programme_period_id period; ///< in which period of the programme
    activity stay;              ///< as an activity, with the student as its only participation
    std::vector<missing_fact> missing; ///< why its days or its host are not known; empty where they
                                       ///< are

    /// Stays are equal when all members are.
    friend bool operator==(student_stay const&, student_stay const&) = default;
};

/// The stays at partners of all students of joint programmes whom the register knows, so that
/// whatever is asked of activities can be asked of them. `capacity`, `place_for`, `who`,
/// `clashes_of`, `clashes_with` and `statistics` count them beside the activities of the register;
/// under the clause that carries the programme, so does `balance`.
///
/// **Which**: one for each period away from the home institution towards which something happened,
/// by the last nomination; and one for each earlier stay there that is over. Their ids are those of
/// `period_stay`, as are participation, clause and steps. Where the register has an activity with
/// the id of a stay, known by then, that activity stands in its place, so that nobody counts twice.
/// So does a period of the same joint programme, by its id (`joint_programme_period`), in which the
/// student takes part at the same host: unless known semesters differ, or known days have none in
/// common. Any other activity is another stay.
///
/// **Days**, which no programme says, are those that were: from the arrival (of whoever departed
/// and came back, from the departure) to the return, or to leaving the programme while away. As
/// long as nobody is back, the end, and without an arrival the beginning too, is that of the
/// semesters of the period, by the academic calendar of the host in the register: its row for the
/// year of study, else for everyone. Nobody's stay begins before the nomination.
///
/// **In which academic year** a period begins tells the recorded arrival or departure. Before that
/// it is counted: the first year of study is that of the cohort, and every promotion and every
/// repeated year takes the student one academic year on; a year of study that is still to come is
/// expected in its turn. Of who was on leave, was reinstated, or came with earlier years the
/// history does not tell.
///
/// **What is not known**: without the placement, or where its sources disagree, the host is any
/// site that it may be, other than the home institution; of several, the stay is an
/// `other_activity` of the scope `joint_academic_programme` at one of them. Days are missing, and
/// `missing` says whether for want of the host's calendar, of the student's academic year
/// (`/periods/{period}/days` of the enrolment), or of the placement; sources of which each gives
/// other days conflict.
///
/// Being struck off ends no stay: the nomination is withdrawn, or the student returns.
///
/// Cost: linear in the enrolments, times the logarithm of the register.
/// @param records the register as known on a day; steps count that were recorded by then, also
///   where they take effect later
/// @return by enrolment, then period, then in order of time; every stay is a valid activity
[[nodiscard]] JSPU_COOP_EXPORT std::vector<student_stay> student_stays_in(view const& records);

/// The stay that a nomination of a student would bring, without any step: so that `place_for`,
/// `coverage` and `may_go` can be asked before. Its days are those by the calendar, as above.
/// @param records the register as known on a day
/// @param student the enrolment
/// @param period the period
/// @throws std::invalid_argument when the view knows no such enrolment, or no source of the
///   placement spends the period away from the home institution
[[nodiscard]] JSPU_COOP_EXPORT student_stay coming_stay(view const& records,
                                                        enrolment_id const& student,
                                                        programme_period_id const& period);

} // namespace jspu_coop
