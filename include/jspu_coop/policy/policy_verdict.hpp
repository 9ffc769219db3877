/// @file
/// The answer of a policy, with all its reasons.
#pragma once

#include <jspu_coop/policy/decision_terms.hpp>
#include <jspu_coop/policy/fact_schema.hpp>
#include <jspu_coop/policy/reference_day_kind.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// One requirement as it was judged, with those below it.
struct requirement_verdict {
    policy_requirement_id id;        ///< the requirement
    text labels;                     ///< what it asks for, in words; may be empty
    finding step;                    ///< the code "requirement." and the condition's kind, outcome,
                                     ///< observed, required, shortfall, missing facts, citations;
                                     ///< `because` is empty: see `parts`
    bool is_advisory;                ///< it only warns
    bool is_decisive;                ///< the answer rests on it
    bool is_sensitive;               ///< it reads a sensitive fact
    std::optional<waiver> waived_by; ///< the waiver by which it counts as met
    std::vector<requirement_verdict> parts; ///< the requirements below
    std::optional<citation> cited_as{};  ///< where the rule stands: the first source of the step;
                                         ///< the others are those of the limits that were supplied
                                         ///< and of the facts, and the text of a version that is
                                         ///< referred to
    bool tells_value{false};             ///< what it came to tells the value of a sensitive fact
    std::optional<policy_id> referred{}; ///< of an advisory requirement at the top: the policy that
                                         ///< has it, where the one that is asked refers to it
    bool bears{true}; ///< of such a one: the reference applies to the applicant; else it warns of
                      ///< nothing
    std::vector<citation> limits_set_by{}; ///< who set the parameters that are its limits, and
                                           ///< where that stands, in the order of the limits: the
                                           ///< sources of the step that follow `cited_as`

    /// Equal when all members are.
    friend bool operator==(requirement_verdict const&, requirement_verdict const&) = default;
};
BOOST_DESCRIBE_STRUCT(requirement_verdict, (),
                      (id, labels, step, is_advisory, is_decisive, is_sensitive, waived_by, parts,
                       cited_as, tells_value, referred, bears, limits_set_by))

/// An advisory requirement of a policy to which the one that is asked refers.
struct referred_warning {
    policy_id policy;                  ///< the policy that has it
    policy_requirement_id requirement; ///< the requirement

    /// Equal when both members are.
    friend bool operator==(referred_warning const&, referred_warning const&) = default;
};
JSPU_COOP_RECORD(referred_warning, (policy, requirement));

/// Missing facts that settle an undetermined answer, or may, whatever the other facts are.
struct settling_set {
    std::vector<fact_name> facts; ///< one to three, in the schema's order
    std::vector<outcome> towards; ///< every answer that they can settle it to, in order
    bool always;                  ///< they settle it whatever they turn out to be; else only some
                                  ///< of their values do

    /// Equal when all members are.
    friend bool operator==(settling_set const&, settling_set const&) = default;
};
JSPU_COOP_RECORD(settling_set, (facts, towards, always));

/// The nearest other value of one fact that would turn a "no" into a "yes", all else unchanged.
///
/// Of two values as near the higher is told. Where it is known that there is none now, nothing is
/// near: then the first end of what would do is told, counted from the lowest value on, of grades
/// from the worst: "at least B1" gives B1, "at most 3" gives 3. A change of a day may be overlooked
/// where time is asked for between it and another day that is open.
struct nearest_change {
    fact_name fact;             ///< the fact
    std::vector<fact_value> to; ///< the nearest value; of a code or a boolean, each that would do;
                                ///< empty where there is none now and any would do
    bool is_beyond;             ///< not the value itself, but any however little beyond it
    shown_values difference;    ///< how much lacks, or is too much: below zero; of a set, what
                                ///< to add; empty where there is no measure, or no value now
    bool is_growth;             ///< the fact only grows, and would have to grow so far

    /// Equal when all members are.
    friend bool operator==(nearest_change const&, nearest_change const&) = default;
};
JSPU_COOP_RECORD(nearest_change, (fact, to, is_beyond, difference, is_growth));

/// The answer of a policy, with all its reasons.
///
/// Where the source does not publish which day chooses the version, and the days that it may be are
/// not all one, there is an answer by each of them, `readings`. Where these agree theirs is the
/// answer; where they do not, it is undetermined. The requirements, and what is told of them, then
/// stand in the readings.
struct policy_verdict {
    outcome result;                           ///< the answer
    policy_id policy;                         ///< the policy that was asked
    std::optional<policy_version_id> version; ///< the version that judged; none where none is in
                                              ///< force on the reference day: not applicable
    date reference_day;                       ///< the day that chose the version
    bool is_final;        ///< no growth of facts that only grow changes a "yes", a "no" or "not
                          ///< applicable"; a "no" that is not final is "not yet"
    bool may_be_too_open; ///< undetermined, but perhaps only because time between two missing days
                          ///< was taken to be any
    bool is_thorough;     ///< `missing` lists exactly the facts that matter, and every set of up to
                          ///< three of them was looked at for `settling`; false where that takes
                          ///< too long: then `settling` has the sets of the sizes that were all
                          ///< looked at, and where none was, `missing` may list more than matters
    std::vector<requirement_verdict> scope;        ///< whom the policy governs
    std::vector<requirement_verdict> requirements; ///< what it asks for, advisory ones too
    std::vector<policy_requirement_id> warnings;   ///< advisory requirements that are not met
    std::vector<policy_requirement_id> decisive;   ///< the lowest requirements on which it rests
    std::vector<missing_fact> missing;             ///< what stands in the way; empty unless
                                                   ///< undetermined
    std::vector<settling_set> settling;  ///< towards each answer, the smallest sets of missing
                                         ///< facts that may settle it so; and the smallest sets
                                         ///< that settle it in any case; at most three facts each,
                                         ///< by their number, then in the schema's order
    std::vector<nearest_change> changes; ///< of a "no", in the schema's order; of facts that are
                                         ///< known, or known not to be there
    std::optional<reference_day_kind> by{}; ///< of a reading, which day the reference day is
    std::vector<policy_verdict> readings{}; ///< by each day that may choose the version, that of
                                            ///< the policy's `reference_day` first; else empty
    std::optional<citation> cited_as{};     ///< the text of the version that judged
    std::vector<referred_warning> referred_warnings{}; ///< advisory requirements that are not met,
                                                       ///< of policies to which this one refers
    bool withholds_finality{false}; ///< whether it is final is left out, since it tells of
                                    ///< sensitive values; `is_final` is false then

    /// True for a "no" that facts which only grow may turn.
    [[nodiscard]] bool is_not_yet() const noexcept {
        return result == outcome::not_satisfied && !is_final && !withholds_finality;
    }

    /// Verdicts are equal when all members are.
    friend bool operator==(policy_verdict const&, policy_verdict const&) = default;
};
JSPU_COOP_RECORD(policy_verdict,
                 (result, policy, version, reference_day, is_final, may_be_too_open, is_thorough,
                  scope, requirements, warnings, decisive, missing, settling, changes, by, readings,
                  cited_as, referred_warnings, withholds_finality));

/// One answer out of those by each day that may choose the version.
///
/// Where all are alike but for their days, it is the first. Where only their outcomes are, that is
/// the answer, and what is missing is what any of them misses; where these are not, it is
/// undetermined, and which day is meant stands in the way, too: `{"policy", id, "/reference_day"}`
/// with cause `rule_unpublished`. It is named as well where all are open, but by different
/// requirements: then the day may matter once the facts are known.
/// @param readings each with its day (`by`), that of the policy's `reference_day` first
/// @throws std::invalid_argument for none
[[nodiscard]] JSPU_COOP_EXPORT policy_verdict combined(std::vector<policy_verdict> readings);

/// The verdict as a tree of findings, as every other question's: the root has the code `policy`.
[[nodiscard]] JSPU_COOP_EXPORT finding as_finding(policy_verdict const& verdict);

/// The verdict without the values of sensitive facts: neither observed nor lacking, nor changes.
///
/// Where what a requirement came to would tell the value, it is withheld, and so is what each
/// requirement above it came to, unless that is waived. That is so
/// - of a requirement over a sensitive boolean, code, set of codes or field of study;
/// - of each requirement over another sensitive fact of which some value, or that there is none,
///   is the only one that gives the outcomes of all of them: "equals 3"; "at least 3" beside
///   "at most 3"; the highest level;
/// - of a requirement on the time between a sensitive day and the day of another fact, where with
///   some day of the other, which may be seen, that could be so: the days that would do end next to
///   those of another requirement, or to the first or last day that there is.
///
/// Such a requirement reads "undetermined" and has the value `withheld`; of it and those below it
/// nobody sees which decide, and no warning tells of it. What other requirements over sensitive
/// facts came to stays.
///
/// What follows from a value that is left out is left out, too. From what a sensitive fact is known
/// or reckoned, and the reason of a waiver of such a requirement: papers and records may tell it.
/// Where the fact only grows, whether the answer is final. Where something that bears on the answer
/// is withheld, or time is counted between a sensitive day and another fact: whether it is final,
/// every change and what would settle the answer, and `missing` lists all that some requirement
/// misses, whether or not it matters: `is_thorough` is false. Where nothing but an open question of
/// what is withheld stands in the way, it is told as one of the policy, without saying which.
///
/// The answer itself stays: who sees all the rest may still guess.
///
/// Law: two verdicts on rows that differ in nothing but known values of sensitive facts are equal
/// after this where their answers are, and all outcomes that are not withheld.
/// @param verdict the verdict
/// @param schema the facts by which it was judged
[[nodiscard]] JSPU_COOP_EXPORT policy_verdict without_sensitive_values(policy_verdict verdict,
                                                                       fact_schema const& schema);

} // namespace jspu_coop
