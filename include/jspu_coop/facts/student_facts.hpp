/// @file
/// The facts of a student of a joint programme on a day, by which policies judge.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/policy/fact_row.hpp>
#include <jspu_coop/policy/fact_schema.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/study/average_policy.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/vocabulary/credit_system_id.hpp>

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

/// With what the facts of a student are asked, beside the student and the day.
struct student_fact_terms {
    std::optional<programme_period_id> period{};  ///< the period asked for: its site is the host
    std::optional<credit_system_id> credits_in{}; ///< the system of the credits earned at home
    std::vector<average_fact> averages{};         ///< which averages are facts
    std::vector<party_id> hosts{};     ///< the hosts that policies tell apart; any other is "*"
    std::vector<grade_scale> scales{}; ///< the grade scales that are known, their ids differ

    /// Equal when all members are.
    friend bool operator==(student_fact_terms const&, student_fact_terms const&) = default;
};
JSPU_COOP_RECORD(student_fact_terms, (period, credits_in, averages, hosts, scales));

/// Which facts of a student of a joint programme the library knows by name.
///
/// | fact | type | what it is |
/// |---|---|---|
/// | `study.year` | integer, years | the year of study |
/// | `study.years_completed` | integer, years | the years before it |
/// | `study.on_leave` | boolean | on academic leave at some institution |
/// | `study.failed_subjects` | integer, subjects | tried, and not passed since, at any |
/// | `study.credits_earned` | decimal, `credits_` and the system | earned by courses at home |
/// | `registered.at_home` | boolean | a student there, on leave or not |
/// | `registered.at_host` | boolean | the same at the site of the period of the terms |
/// | `host.institution` | code of `host_institution` | that site |
/// | `nominated_on` | date | the last nomination for that period; absent: none |
/// | `fees.paid_share` | ratio, 0 to 1 | the paid part of that period's only fee of the student |
/// | `passport.expires_on` | date | the last day of the passport that was issued last |
/// | `insurance.expires_on` | date | the same of the insurance |
/// | averages of the terms | ratio | reckoned over the courses at home, unrounded |
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
/// of the last academic year in which an attempt at home came to its end.
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
