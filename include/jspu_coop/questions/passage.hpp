/// @file
/// Whether a student of a joint programme may pass to the next year, or to the next period.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/facts/student_facts.hpp>
#include <jspu_coop/policy/evaluation.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/programmes/period_gate.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/vocabulary/policy_reference.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace jspu_coop {

/// The rule by which an institution promotes to the next year of study. It governs the years that
/// are spent there, and no other institution's.
struct promotion_rule {
    party_id site;           ///< whose rule it is
    policy_reference policy; ///< the rule, with its parameters

    /// Equal when all members are.
    friend bool operator==(promotion_rule const&, promotion_rule const&) = default;
};
JSPU_COOP_RECORD(promotion_rule, (site, policy));

/// A day on which a gate is judged, of the student and period that are asked about.
struct gate_date {
    gate_day day; ///< which day
    date on;      ///< when it is

    /// Equal when all members are.
    friend bool operator==(gate_date const&, gate_date const&) = default;
};
JSPU_COOP_RECORD(gate_date, (day, on));

/// What a policy that judges is asked with, beside what the rule or gate sets.
struct rule_supply {
    policy_id policy;                          ///< the policy of the rule or gate
    std::vector<parameter_value> parameters{}; ///< what it leaves to whoever decides, also of
                                               ///< policies to which it refers
    std::vector<waiver> waivers{};             ///< requirements that an act waives for the student

    /// Equal when all members are.
    friend bool operator==(rule_supply const&, rule_supply const&) = default;
};
JSPU_COOP_RECORD(rule_supply, (policy, parameters, waivers));

/// By what it is judged whether a student may pass, beside programme and history.
struct passage_terms {
    policy_library policies; ///< the policies of rules and gates, over a schema that holds those of
                             ///< `student_facts` that they read, and one's own
    std::vector<promotion_rule> promotion{}; ///< of each institution that promotes, its one rule
    student_fact_terms facts{};              ///< how averages and credits are reckoned; the
                                             ///< period is the one asked for
    std::vector<gate_date> days{};           ///< days that the history does not tell, each once; of
                                             ///< the nomination they stand in its place
    fact<date> first_admitted{};             ///< the first admission to any study of this level;
                                             ///< missing: that to the programme, if to its first
                                             ///< year
    std::optional<fact_row> known{};         ///< what else is known of the student: it stands in
                                             ///< the place of what the history tells
    std::vector<rule_supply> supplied{};     ///< of each policy what else it asks; of one policy
                                             ///< one
    fact<bool> results_are_in{};             ///< whether all results of the year of study are
                                             ///< there; missing: as the history tells
};

/// What a rule or gate comes to as things stand, where what is yet to be recorded may change it.
struct passage_outlook {
    std::optional<date> decides; ///< the day that counts; none where all results of the year of
                                 ///< study count
    outcome as_things_stand;     ///< what it comes to by what is known on the day of the question

    /// Equal when both members are.
    friend bool operator==(passage_outlook const&, passage_outlook const&) = default;
};
JSPU_COOP_RECORD(passage_outlook, (decides, as_things_stand));

/// What one rule or gate came to.
struct passage_rule {
    std::optional<policy_reference> policy; ///< the rule; none where an institution's is not given
    std::optional<party_id> promoted;       ///< whose students it promotes; none for a gate
    fact<gate_day> on;                      ///< on which day a gate is judged; absent for promotion
    outcome met;                            ///< what it came to
    std::vector<policy_verdict> judged;     ///< the answer by what is known; of a gate whose day is
                                            ///< not published one for each day that it may be and
                                            ///< that is known; none where the policy is not known
    std::vector<missing_fact> missing;      ///< what stands in the way; empty unless open
    std::vector<passage_outlook> outlook{}; ///< what it comes to as things stand, by each day still
                                            ///< to come on which it may come to something else

    /// Equal when all members are.
    friend bool operator==(passage_rule const&, passage_rule const&) = default;
};
JSPU_COOP_RECORD(passage_rule, (policy, promoted, on, met, judged, missing, outlook));

/// Whether a student may pass, and why.
struct passage_verdict {
    enrolment_id student;                      ///< whose enrolment
    date day;                                  ///< on which day
    std::optional<std::int64_t> year;          ///< to which year of study; none for a period, and
                                               ///< where no further year is planned
    std::optional<programme_period_id> period; ///< to which period; none for a year
    outcome result;                            ///< whether the student may
    std::vector<finding> checks;               ///< what follows from the history by itself
    std::vector<passage_rule> rules;           ///< what rules or gates came to
    std::vector<missing_fact> missing;         ///< what stands in the way; empty unless open

    /// Equal when all members are.
    friend bool operator==(passage_verdict const&, passage_verdict const&) = default;
};
JSPU_COOP_RECORD(passage_verdict, (student, day, year, period, result, checks, rules, missing));

/// May this student pass to the next year of study? Who may, may with debts; and whoever may is not
/// yet cleared for the next period: that is `may_pass_period`.
///
/// The student is enrolled; on leave and struck off neither at home nor where semesters of the year
/// that ends are spent; and within the longest duration of the programme; and the rule of each
/// institution at which semesters of that year are spent lets the student pass. Where no rule of
/// one of them is given, the answer is open. Of who is enrolled it is not applicable after the last
/// year that is planned, and where no given rule governs the student. The rule is judged on the day
/// itself; the version is that of the day which the policy names.
///
/// - A year is judged by its results, and by an average of one year, by that year's. Until all are
///   there no rule lets pass, and it keeps back only where no later one changes that: see
///   `passage_outlook`. All are there once each institution of the year has a result of its last
///   semester of that year, and no attempt at a course goes on; whoever asks may know better. Who
///   was promoted or kept back is in the next academic year; who was away in between, in that of
///   the courses taken since.
/// - The longest duration is counted from the first admission. Whether leave, at any institution,
///   counts is for the programme to say; where it is not known, only what holds either way decides.
///   Where nobody has published the longest duration, it is not shorter than the plan.
/// - Where sources disagree about which semesters are where, an answer holds where it does by each.
/// @param programme a valid programme
/// @param student a valid enrolment on it; what was known on an earlier day is `as_known_on`
/// @param day the day: entries that take effect later are left out
/// @param by rules, policies and what else is known
/// @return the verdict; the issues of `parameters_of` and `decide` under `/promotion/N/policy`, but
///   those of what is supplied under `/supplied/N`; `policy.row_schema` under `/known` (its schema
///   is not the library's); or those of `set_student_facts`. A policy that the library of the terms
///   does not have leaves the answer open.
[[nodiscard]] JSPU_COOP_EXPORT result<passage_verdict>
may_pass_year(joint_programme const& programme, enrolment const& student, date const& day,
              passage_terms const& by);

/// May this student pass to a period of the programme? To be promoted is not to pass the gate.
///
/// The student is enrolled, nowhere on leave, struck off neither at home nor where the period is
/// spent, and within the longest duration; the period does not begin later than right after the
/// student's year of study, nor in an earlier one, but for who is nominated already; the nomination
/// was not withdrawn or refused; and all gates are met that govern the student. Each is judged on
/// its day. Of a day still to come an answer holds where nothing that is yet to be recorded changes
/// it, which is told of facts that only grow, that cannot change, and that whoever asks states;
/// else the gate is open, and told as things stand (`passage_outlook`). Where the day of a gate is
/// not published, an answer holds where it does on each day that it may be.
/// Who is there already, or was, needs no leave to go: not applicable, until nominated anew.
/// @param programme a valid programme
/// @param student a valid enrolment on it
/// @param period the period
/// @param day the day, as for `may_pass_year`
/// @param by policies, days and what else is known
/// @return the verdict; `enrolment.period_unknown` where no source of the placement has it; the
///   issues of `parameters_of` and `decide` under `/placement/periods/ID/gates/N/policy`; and the
///   others of `may_pass_year`
[[nodiscard]] JSPU_COOP_EXPORT result<passage_verdict>
may_pass_period(joint_programme const& programme, enrolment const& student,
                programme_period_id const& period, date const& day, passage_terms const& by);

/// The verdict as one tree of findings, for `explain/` and for machines.
/// @param verdict the verdict
/// @param schema the facts by which its rules were judged
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(passage_verdict const& verdict,
                                                      fact_schema const& schema);

} // namespace jspu_coop
