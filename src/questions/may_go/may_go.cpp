#include <jspu_coop/questions/may_go.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include <algorithm>
#include <memory>
#include <utility>

namespace jspu_coop {

namespace {

/// Whether somebody still takes part, or wants to, by all that is recorded.
bool goes_on(participation const& each) {
    auto const last = state_on(each, date::max()).last;
    return last != participation_step::withdrawn && last != participation_step::refused;
}

/// Whether the verdict of coverage rests on the clause, or one of its candidates is this clause and
/// passes.
outcome covers(coverage_verdict const& covered, clause_reference const& under) {
    if (covered.result == outcome::not_applicable) {
        return outcome::not_applicable;
    }
    outcome best = outcome::not_applicable; // as long as no candidate is this clause
    for (partner_coverage const& partner : covered.partners) {
        if (partner.agreement == under.agreement
            && std::find(partner.clauses.begin(), partner.clauses.end(), under.clause)
                   != partner.clauses.end()) {
            return outcome::satisfied;
        }
        for (coverage_candidate const& each : partner.candidates) {
            if (each.agreement == under.agreement && each.clause == under.clause) {
                best = either(best, each.result);
            }
        }
    }
    return best == outcome::not_applicable ? outcome::not_satisfied : best;
}

/// What is open in the candidate of the clause.
std::vector<missing_fact> open_in(coverage_verdict const& covered, clause_reference const& under) {
    std::vector<missing_fact> open;
    for (partner_coverage const& partner : covered.partners) {
        for (coverage_candidate const& each : partner.candidates) {
            if (each.agreement == under.agreement && each.clause == under.clause) {
                for (finding const& check : each.checks) {
                    merge_into(open, check.missing);
                }
            }
        }
    }
    return open;
}

/// The clause is judged only where it is known: of an open one `place_for` tells.
void judge_clause(participant_going& out, view const& records, coverage_verdict const& covered,
                  fact<clause_reference> const& under) {
    clause_reference const* known = under.get();
    if (known == nullptr) {
        return;
    }
    out.clause = *known;
    if (records.find_agreement(known->agreement) == nullptr
        && covered.result != outcome::not_applicable) {
        out.clause_covers = outcome::undetermined;
        out.clause_open = {{"agreement", to_string(known->agreement), {}, open_cause::missing}};
        return;
    }
    out.clause_covers = covers(covered, *known);
    if (out.clause_covers == outcome::undetermined) {
        out.clause_open = open_in(covered, *known);
    }
}

participant_going judge(view const& records, activity const& asked, coverage_verdict const& covered,
                        participation const& each) {
    participant_going out{each.id,
                          outcome::not_applicable,
                          {},
                          outcome::not_applicable,
                          {},
                          place_for(records, asked, each.id),
                          clashes_with(records, asked, each.id),
                          {}};
    judge_clause(out, records, covered, each.under);
    out.result = both(both(out.clause_covers, out.place.result), out.calendar.free);
    if (out.result == outcome::undetermined) {
        out.missing = out.clause_open;
        merge_into(out.missing, out.place.missing);
        merge_into(out.missing, out.calendar.missing);
    }
    return out;
}

void combine(going_verdict& out) {
    bool const has_papers = out.papers.complete != outcome::not_applicable;
    out.result =
        both(out.covered.result, has_papers ? out.papers.may_begin : outcome::not_applicable);
    for (participant_going const& each : out.participants) {
        out.result = both(out.result, each.result);
    }
    if (out.result != outcome::undetermined) {
        return;
    }
    merge_into(out.missing, out.covered.missing);
    merge_into(out.missing, out.papers.to_begin);
    for (participant_going const& each : out.participants) {
        merge_into(out.missing, each.missing);
    }
}

} // namespace

going_verdict may_go(view const& records, activity const& asked, dossier_terms const& by) {
    coverage_verdict covered = coverage(records, asked);
    auto const known = records.as_known(std::make_shared<activity const>(asked));
    going_verdict out{
        asked.id, outcome::not_applicable, std::move(covered), dossier(records, asked, by), {}, {}};
    for (participation const& each : known->participations) {
        if (goes_on(each)) {
            out.participants.push_back(judge(records, asked, out.covered, each));
        }
    }
    std::sort(out.participants.begin(), out.participants.end(),
              [](participant_going const& left, participant_going const& right) {
                  return left.who < right.who;
              });
    combine(out);
    return out;
}

} // namespace jspu_coop
