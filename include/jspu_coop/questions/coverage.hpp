/// @file
/// Is an activity covered by an agreement in force, under which clause, and if not, why not?
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace jspu_coop {

/// What is checked of each candidate clause. The order is the published rank: of two candidates
/// with equally many failed checks, the one whose first failure ranks later comes closer.
enum class coverage_check {
    parties,    ///< both sides are bound on every day: as signatory, acceded, or successor
    binding,    ///< the paper binds, and is not a letter of intent
    in_force,   ///< the agreement is in force on every day, or a teach-out protects the traveller
    suspension, ///< no suspension blocks the nomination, the departure or the stay
    ground_limits,  ///< the grounds allow the scope, the countries and the days
    clause_stands,  ///< the clause stands in the agreement on every day
    scope,          ///< the clause covers this kind of activity
    direction,      ///< the clause lets persons go this way between these parties
    category,       ///< who goes may go
    level,          ///< the level of study may go
    field,          ///< every field of study lies in one of the clause's
    language,       ///< the language is one of the clause's
    unit,           ///< the home unit may take part
    minimum_stay,   ///< the stay is long enough
    maximum_stay,   ///< the stay is short enough
    place_available ///< the clause has places at all: how many are left is another question
};
JSPU_COOP_ENUM(coverage_check, parties, binding, in_force, suspension, ground_limits, clause_stands,
               scope, direction, category, level, field, language, unit, minimum_stay, maximum_stay,
               place_available);

/// One clause of one agreement, judged against the activity.
struct coverage_candidate {
    agreement_id agreement;          ///< the agreement that joins the parties
    std::optional<clause_id> clause; ///< the clause; none when the agreement has none
    outcome result;                  ///< all checks together
    std::vector<finding> checks;     ///< one for each `coverage_check`, in its order
    std::vector<citation> sources;   ///< the clause's article, or where the agreement is known from
    outcome serves; ///< whether a place under the clause is one for the activity: its agreement
                    ///< covers the whole of it, and the clause at least a part, as clauses that
                    ///< follow one another do; not applicable without a clause
    std::vector<missing_fact> serves_missing; ///< what stands in the way of that; empty unless it
                                              ///< is undetermined
};

/// An agreement that does not join the two parties, but comes close.
struct coverage_near_miss {
    agreement_id agreement;     ///< the agreement
    std::vector<party_id> with; ///< the parties it joins on the first day asked about
    bool joins_partner;         ///< true: the partner is a party, with others; false: the partner's
                                ///< country is, by another party that the home side has joined
};

/// The answer for one partner of the activity.
struct partner_coverage {
    std::optional<party_id> home;    ///< who sends or leads; none when not known
    std::optional<party_id> partner; ///< with whom an agreement is needed; none when not known
    outcome result;                  ///< whether one agreement covers the whole activity
    std::vector<clause_id> clauses;  ///< when it does: the clauses that do, in order of the days
    std::optional<agreement_id> agreement;      ///< and their agreement
    std::vector<coverage_candidate> candidates; ///< the covering clauses first, then the closest
    std::vector<agreement_id> only_together;    ///< agreements that would cover every day between
                                             ///< them, where none does alone: from each day on, the
                                             ///< one in force that goes on longest, teach-outs
                                             ///< aside; that is not covered
    std::vector<coverage_near_miss> near_misses; ///< at most ten, when no agreement joins the two
    std::vector<finding> rests_on; ///< a "yes": the grounds of the agreement, and the acts behind
                                   ///< succession and amendments ("coverage.ground",
                                   ///< "coverage.succession_act", "coverage.amendment"); a "no":
                                   ///< the claim that the book is complete
                                   ///< ("coverage.book_complete")
    std::vector<missing_fact> missing; ///< what stands in the way; empty unless undetermined
};

/// An assumed member of an agreement on which the answer rests.
struct cited_assumption {
    agreement_id agreement; ///< the agreement
    assumption assumed;     ///< what is assumed of it
};

/// The verdict on one activity.
struct coverage_verdict {
    activity_id activity;                   ///< the activity asked about
    outcome result;                         ///< all partners together
    finding requirement;                    ///< what an activity of this scope needs at all
    std::vector<partner_coverage> partners; ///< one for each partner; empty when none is needed
    std::vector<missing_fact> missing;      ///< what stands in the way; empty unless undetermined
    std::vector<cited_assumption> assumptions; ///< assumed, not sourced, and bearing on the answer
};

/// How many near misses a verdict lists. They are looked for among the first thousand agreements,
/// by id, of the partner and of the home side in the partner's country.
inline constexpr std::size_t most_near_misses = 10;

/// Is the activity covered by an agreement in force, under which clause, and if not, exactly why
/// not?
///
/// First, what an activity of its scope needs is looked up by its first day in the register's
/// ground requirements; where that is not an agreement, the verdict is "not applicable" and says
/// what is needed. It is so too for what the home side does alone: its own publication, event or
/// course (`coverage.no_partner`). Then each partner is judged, and all are required. One agreement
/// must cover the whole activity, across its amendments; several clauses of it may follow one
/// another. When no recorded clause does, the verdict is "no" only if nothing unknown could change
/// that: a missing fact, a clause of an agreement whose clauses are not all recorded, or an
/// agreement with a partner for whom the book does not claim to be complete leave it undetermined.
/// Of a party that the register does not know it claims nothing, so a mistyped id never yields a
/// "no".
///
/// The outcome depends on neither the order of agreements nor that of clauses; candidates are
/// listed by fewest failed checks, then by rank of the first failed check (later is closer), then
/// by fewest open checks, then by agreement id and clause id.
///
/// A limit of a clause that nobody has recorded leaves a "yes" open; one on which sources disagree
/// does so only where their answers differ. Who is not nominated yet has until the first day of the
/// activity.
///
/// Cost: logarithmic in the size of the register, linear in the agreements that join the two
/// parties.
/// @pre the activity is valid (`validate`); it need not be in the register
/// @param records the register as known on a day
/// @param asked the activity
/// @throws std::invalid_argument when the activity is not valid
[[nodiscard]] JSPU_COOP_EXPORT coverage_verdict coverage(view const& records,
                                                         activity const& asked);

/// The verdict as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(coverage_verdict const& verdict);

} // namespace jspu_coop
