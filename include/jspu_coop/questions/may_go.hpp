/// @file
/// The question whether an activity may go ahead: everything that is asked of it, in one verdict.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/questions/application_clock.hpp>
#include <jspu_coop/questions/call_standing.hpp>
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/questions/clashes.hpp>
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/questions/dossier.hpp>
#include <jspu_coop/questions/eligibility.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// What is asked of each who takes part.
struct participant_going {
    participation_id who;                   ///< the participation
    outcome result;                         ///< the five below together
    std::optional<clause_reference> clause; ///< the clause whose place is taken, where one is known
    outcome clause_covers;                  ///< whether that clause covers the activity; not
                                            ///< applicable where no agreement is needed, or no
                                            ///< place of a clause is taken
    std::vector<missing_fact> clause_open;  ///< what is not known of that; else empty
    place_verdict place;                    ///< whether there is a place
    clash_verdict calendar;                 ///< whether the person is free on these days
    std::vector<missing_fact> missing;      ///< what stands in the way; empty unless undetermined
    outcome eligible{outcome::not_applicable};   ///< whether the person is eligible under the call;
                                                 ///< not applicable where that was not asked
    std::optional<eligibility_verdict> judged{}; ///< the verdict on it, where call and person are
                                                 ///< known
    std::vector<missing_fact> eligible_open{};   ///< what is not known of that; else empty
    std::optional<call_standing> call{};         ///< how the person stands to the call; none where
                                                 ///< no call is named
};

/// Whether an activity may go ahead, and why.
struct going_verdict {
    activity_id activity;                        ///< the activity asked about
    outcome result;                              ///< coverage, call, papers and all who take part
    coverage_verdict covered;                    ///< whether an agreement in force covers it
    dossier_verdict papers;                      ///< whether its papers are there
    std::vector<participant_going> participants; ///< those who have neither withdrawn nor been
                                                 ///< refused, by participation
    std::vector<missing_fact> missing; ///< what stands in the way; empty unless undetermined
    finding on_call; ///< whether all take part under a call, where the rule for the scope asks for
                     ///< one ("going.call_ground"); not applicable where it does not
};

/// May this activity go ahead?
///
/// Five questions in one, all required: is it covered by an agreement in force (`coverage`); is
/// there a place for each who takes part, beside the others of the activity, under a clause that
/// covers the activity (`place_for`, by participation); does who asks under a call ask as it
/// publishes, and has it a place (`call_standing_of`, by participation);
/// are the papers there that have to be by the first day (`dossier`, its `may_begin`: a report
/// comes later, and does not stand in the way); and is each person free (`clashes_with`)? One "no"
/// decides, whatever else is open; what does not apply is skipped, and where nothing applies the
/// answer is "not applicable".
///
/// A clause covers the activity when its agreement does and the clause covers at least a part
/// (`coverage_candidate::serves`); an agreement or a clause that the view does not know leaves it
/// open. An order or an invitation where a scope needs one in place of an agreement is looked for
/// in the dossier. A call is no paper: where a scope needs one (`ground_requirement`), each who
/// takes part has to do so under a call of the register (`call_of`); who is known to be under none
/// lacks it, and where no call is recorded it is open. Whether a person is eligible is a question
/// of its own, unless the policies are given.
///
/// Cost: that of its parts.
/// @param records the register as known on a day
/// @param asked the activity; it need not be in the register
/// @param by which papers are needed, and how working days are counted
/// @throws std::invalid_argument when the activity is not valid
[[nodiscard]] JSPU_COOP_EXPORT going_verdict may_go(view const& records, activity const& asked,
                                                    dossier_terms const& by = {});

/// May this activity go ahead, and is everybody eligible who takes part in it?
///
/// As above; and each person who takes part under a call of an organisation has to be eligible
/// under it (`eligibility`), which judges the day of application, too. It is not asked of no call,
/// and of a place that is held for nobody in particular; it is open where call or person are not
/// known, and where no rule is given for the call: then the call lacks its `/policy`. Steps of the
/// activity count, also where it is not in the register.
/// @param records the register as known on a day
/// @param asked the activity; it need not be in the register
/// @param by which papers are needed, and how working days are counted
/// @param rules the policies, and what is known of the applicants beside the register
/// @param clock the clock of applications, and minutes that no step holds, for a deadline that has
///   an hour; without it what holds on every clock
/// @return the verdict, or what `eligibility` refuses of the policies and of an applicant
/// @throws std::invalid_argument when the activity is not valid
[[nodiscard]] JSPU_COOP_EXPORT result<going_verdict>
may_go(view const& records, activity const& asked, dossier_terms const& by,
       eligibility_terms const& rules, application_clock const& clock = {});

/// The verdict without the values of sensitive facts: the eligibility of each who takes part as
/// `without_sensitive_values` tells it, with what is missing of it.
[[nodiscard]] JSPU_COOP_EXPORT going_verdict without_sensitive_values(going_verdict verdict);

/// The verdict as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(going_verdict const& verdict);

} // namespace jspu_coop
