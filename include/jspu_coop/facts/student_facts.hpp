/// @file
/// The facts of a student of a joint programme on a day, by which policies judge.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/policy/fact_row.hpp>
#include <jspu_coop/policy/fact_schema.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/study/average_policy.hpp>
#include <jspu_coop/records/study/course.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/vocabulary/credit_system_id.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace jspu_coop {

/// A grade point average of the courses at home, as a fact.
struct average_fact {
    fact_name name;          ///< the fact: `gpa.of_5`
    ratio_type type;         ///< which values it may have, with its unit
    average_policy reckoned; ///< how it is reckoned
    grade_scale scale;       ///< the scale of that policy

    /// Equal when all members are.
    friend bool operator==(average_fact const&, average_fact const&) = default;
};
JSPU_COOP_RECORD(average_fact, (name, type, reckoned, scale));

/// A semester of an academic year.
struct study_semester {
    academic_year year;    ///< the academic year
    std::int64_t semester; ///< which of its semesters, from 1

    /// Equal when all members are.
    friend bool operator==(study_semester const&, study_semester const&) = default;
};
JSPU_COOP_RECORD(study_semester, (year, semester));

/// With what the facts of a student are asked, beside the student and the day.
struct student_fact_terms {
    std::optional<programme_period_id> period{};  ///< the period asked for: its site is the host
    std::optional<credit_system_id> credits_in{}; ///< the system of the credits earned at home
    std::vector<average_fact> averages{};         ///< which averages are facts
    std::vector<party_id> hosts{};     ///< the hosts that policies tell apart; any other is "*"
    std::vector<grade_scale> scales{}; ///< the grade scales that are known, their ids differ
    std::optional<study_semester> semester{}; ///< in which semester absence is counted
    std::optional<course_id> subject{};       ///< of which course the missed share is a fact
    std::vector<course> courses{};            ///< courses at home that are known, their ids differ:
                                              ///< of their classroom hours shares are
    fact<date> first_admitted{}; ///< the first admission to any study of this level; missing: that
                                 ///< to the programme, if to its first year
    std::optional<academic_year> average_year{}; ///< the year of which averages of one are; none:
                                                 ///< the last in which an attempt at home ended

    /// Equal when all members are.
    friend bool operator==(student_fact_terms const&, student_fact_terms const&) = default;
};
JSPU_COOP_RECORD(student_fact_terms, (period, credits_in, averages, hosts, scales, semester,
                                      subject, courses, first_admitted, average_year));

/// Which facts of a student of a joint programme the library knows by name.
///
/// | fact | type | what it is |
/// |---|---|---|
/// | `study.year` | integer, years | the year of study |
/// | `study.years_completed` | integer, years | the years before it |
/// | `study.on_leave` | boolean | on leave at an institution, and not fallen there |
/// | `study.failed_subjects` | integer, subjects | tried, and not passed since, at any |
/// | `study.credits_earned` | decimal, `credits_` and the system | earned by courses at home |
/// | `study.first_admitted_on` | date | the first admission to any study of this level |
/// | `study.leave_taken` | boolean | an academic leave began, at any institution |
/// | `study.struck_off_on` | date | the day of the expulsion at home; absent: not struck off |
/// | `leave.begins_on` | date | the first day of the last leave at home; absent: none |
/// | `leave.ground` | code of `leave_ground` | its ground |
/// | `leave.year` | integer, years | the year of study in which it begins |
/// | `leave.number` | integer, leaves | which leave at home it is, from 1 |
/// | `absence.share_of_subject` | ratio, 0 to 1 | missed of the subject's classroom hours |
/// | `absence.hours_of_semester` | integer, hours | missed in the semester, of all subjects |
/// | `registered.at_home` | boolean | a student there, on leave or not |
/// | `registered.at_host` | boolean | the same at the site of the period of the terms |
/// | `host.institution` | code of `host_institution` | that site |
/// | `nominated_on` | date | the last nomination for that period; absent: none |
/// | `fees.paid_share` | ratio, 0 to 1 | the paid part of that period's only fee of the student |
/// | `passport.expires_on` | date | the last day of the passport that was issued last |
/// | `insurance.expires_on` | date | the same of the insurance |
/// | averages of the terms | ratio | reckoned over the courses at home, unrounded |
///
/// Absence, leave and expulsion are those at home alone: no rule of the home country governs the
/// period at a partner. What is missed is missed without excuse.
///
/// @param terms which codes, units and averages there are, the names of averages differ;
///   credits are a fact only where their system is given
[[nodiscard]] JSPU_COOP_EXPORT fact_schema student_facts(student_fact_terms const& terms);

/// Says in a row what the history of a student tells of these facts on a day.
///
/// Entries that take effect after the day are left out. What is open stays open: a number of which
/// one part is not known is missing, and sources or readings that differ make a conflict. A paper
/// that was not issued by a recorded act is missing; one that is good without end has the last day
/// of the calendar. Facts of the period are missing where its site is. The paid share is that of
/// the only fee that the student pays, or may pay: all, where nothing is to be paid; missing, where
/// the period is not so many whole academic years, or one of them is studied twice. A course that
/// was failed at one institution is not passed by another of its name elsewhere. An average is that
/// of the year of the terms, else of the last academic year in which an attempt at home came to its
/// end; of a single year in which none did yet it is missing. Each fact bears from what
/// it was reckoned: the entries of the history that tell it by themselves (the nomination, a paper,
/// the last leave, the admission, payments), the programme's plan, else the enrolment and the
/// programme as a whole. A first admission that the terms state was not reckoned.
///
/// - A leave that is only asked for is recorded in a copy of the enrolment, and asked about on its
///   first day. Who came with earlier years of study may have had leaves there: their number is
///   missing then, and so is whether there was any.
/// - The missed share is that of the last attempt at the subject. It is missing where the course or
///   its classroom hours are not known, where they are of another kind of hour, and where more was
///   missed than is taught. The missed hours of a semester are missing where no attempt of it is
///   recorded, where it is open of an attempt whether it belongs there or what was missed, and
///   where hours are of two kinds.
/// - Who left the programme is struck off at home by that. Where it is open whether the student
///   fell there with another site's act, the day is missing.
/// @param row the row: those of `student_facts(terms)` that its schema lists, by name, are set in
///   place of what was said before; left as it is on a fault
/// @param programme a valid programme
/// @param student a valid enrolment on it
/// @param day the day
/// @param terms the terms
/// @return nothing; `credits.system_mixed`, `grade.not_on_scale`, `grade.other_scale`,
///   `money.currency_mixed` or `number.overflow` of what the history holds; or, where a fact of the
///   schema has another type than `student_facts(terms)` says, the issues of `fact_row::set`. Time
///   O(N log N) for N entries.
[[nodiscard]] JSPU_COOP_EXPORT result<void>
set_student_facts(fact_row& row, joint_programme const& programme, enrolment const& student,
                  date const& day, student_fact_terms const& terms);

} // namespace jspu_coop
