/// @file
/// The question whether a person is eligible under a call of an organisation.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/facts/person_facts.hpp>
#include <jspu_coop/policy/evaluation.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// By which policy a call judges.
struct call_policy {
    call_reference call;                       ///< the call
    policy_id policy;                          ///< the policy of the library
    std::vector<parameter_value> parameters{}; ///< what that policy asks whoever decides to supply

    /// Equal when all members are.
    friend bool operator==(call_policy const&, call_policy const&) = default;
};
JSPU_COOP_RECORD(call_policy, (call, policy, parameters));

/// A fact that the register does not hold.
struct stated_fact {
    fact_name name;                 ///< a fact of the library's schema
    fact<fact_value> known;         ///< what is known of it
    std::optional<citation> from{}; ///< the paper that says so

    /// Equal when all members are.
    friend bool operator==(stated_fact const&, stated_fact const&) = default;
};
JSPU_COOP_RECORD(stated_fact, (name, known, from));

/// What is stated of one applicant under one call, beside the register: it stands in the place of
/// what the register tells.
struct applicant_statement {
    call_reference call;              ///< the call
    person_id who;                    ///< the applicant
    std::vector<stated_fact> facts{}; ///< the application's own facts, and whatever else is known
    std::vector<named_day> days{};    ///< days that the register does not hold
    std::vector<waiver> waivers{};    ///< requirements that an act waives for the applicant; an
                                      ///< act of a day after that of the view is not known yet

    /// Equal when all members are.
    friend bool operator==(applicant_statement const&, applicant_statement const&) = default;
};
JSPU_COOP_RECORD(applicant_statement, (call, who, facts, days, waivers));

/// With what eligibility is asked.
struct eligibility_terms {
    policy_library policies;          ///< the policies, over a schema that holds those facts of
                                      ///< `person_facts(facts)` that they read, and one's own
    std::vector<call_policy> rules{}; ///< which of them judges which call; of one call one
    fact_terms facts{}; ///< codes, languages and claims; the programme and the call are those asked
    std::vector<applicant_statement> applicants{}; ///< what else is known; of one applicant and
                                                   ///< call one
};

/// Whether a person is eligible under a call, and why.
struct eligibility_verdict {
    call_reference call;                  ///< the call asked about
    programme_id programme;               ///< the programme to which it belongs
    person_id person;                     ///< the person asked about
    outcome result;                       ///< the three below together
    finding in_time;                      ///< whether the application is, or may still be, in time
    finding repeat;                       ///< whether the person may take part in the programme
    policy_id policy;                     ///< the policy that judges
    reference_day_kind by;                ///< the day that chooses its version
    std::optional<date> reference_day;    ///< that day, where it is known
    std::optional<policy_verdict> judged; ///< what the policy says; none where the day is not known
    std::vector<missing_fact> missing;    ///< what stands in the way; empty unless undetermined
    std::optional<fact_row> facts;        ///< what the policy was asked with; none likewise
    std::vector<reference_day_kind> or_by{}; ///< other days that may choose the version, where its
                                             ///< source does not publish which does
    std::vector<fact_row> other_facts{};     ///< what was asked by each of these, in their order;
                                             ///< none where some day is not known
};

/// Is this person eligible under this call?
///
/// Three questions in one: is the application in time; may the person take part in the programme
/// once more (`organisation_programme::repeat`); and what does the policy say, in the version that
/// is in force on the day that it names? One "no" decides, whatever else is open. Where the policy
/// does not govern the person, or has no version for the day, the answer is "not applicable", else
/// all that applies is required.
///
/// - The day of application is the first step "applied" of the person under the call; that of
///   nomination the last one recorded; the first day of the stay is that of the person's activity
///   under the call, else of the call; of admission, when the cycle began (`cycle.began_on`); of
///   decision, the view's. A day that is stated stands in the place of these. Where the day is not
///   known, the answer is open. Where the policy's source does not publish which day it is, the
///   person is judged by each that it may be, with the facts of that day.
/// - Facts are those of `facts_of` on the reference day, without the person's activities under the
///   call itself (`fact_terms::asked`); what is stated stands in their place.
/// - An activity of which it is not known whether it is under the call, or whose it is, makes the
///   days that it tells open.
/// - Whether the programme was taken before is judged on the day of application, and before there
///   is one on the view's: the programmes that have such a rule (ITEC, KOICA) name no day for it. A
///   policy that asks the same judges it on its own reference days.
/// - Of a stay whose first day is stated otherwise than recorded, last day and length are not known
///   unless they are stated, too.
/// - Who has not applied yet may do so until the deadline. On the last day an application is in
///   time; of an hour, and of a deadline on another clock, `application_clock` tells (its header).
///
/// Whether a place is left is another question (`selection`).
///
/// Cost: that of `facts_of` and of `decide`.
/// @param records the register as known on a day
/// @param call the call
/// @param who the person
/// @param terms the policies, and what is known beside the register
/// @return the verdict; `call.unknown`; `facts.person_unknown`;
///   `call.policy_missing` (no rule names the call); the issues of `fact_row::set` under
///   `/applicants/N/facts/M`; the issues of `facts_of`, and those of `decide`: of parameters under
///   `/rules/N`, of waivers under `/applicants/N`
[[nodiscard]] JSPU_COOP_EXPORT result<eligibility_verdict>
eligibility(view const& records, call_reference const& call, person_id const& who,
            eligibility_terms const& terms);

/// The verdict without the values of sensitive facts, as `without_sensitive_values` of a policy's;
/// in `facts` they are missing.
[[nodiscard]] JSPU_COOP_EXPORT eligibility_verdict
without_sensitive_values(eligibility_verdict verdict);

/// The verdict as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(eligibility_verdict const& verdict);

/// The verdict of a policy as a tree of findings in which facts stand by their labels and numbers
/// with their units, followed by what would settle or change the answer.
/// @param verdict the verdict
/// @param schema the facts by which it was judged
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(policy_verdict const& verdict,
                                                      fact_schema const& schema);

} // namespace jspu_coop
