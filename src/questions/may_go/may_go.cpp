#include <jspu_coop/questions/may_go.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/call_standing/call_case.hpp"
#include "questions/call_standing/call_ground.hpp"
#include "questions/detail/take_out.hpp"
#include "questions/eligibility/call.hpp"
#include "questions/eligibility/in_time.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

/// Whether somebody still takes part, or wants to, by all that is recorded.
bool goes_on(participation const& each) {
    auto const last = state_on(each, date::max()).last;
    return last != participation_step::withdrawn && last != participation_step::refused;
}

/// Whether a place under a clause is one for the activity, and what is not known of that.
struct clause_answer {
    outcome covers{outcome::not_satisfied};
    std::vector<missing_fact> open{};

    void add(outcome more, std::vector<missing_fact> const& missing) {
        covers = either(covers, more);
        if (more == outcome::undetermined) {
            merge_into(open, missing);
        }
    }
};

/// Where a side is not known, every agreement may be the one.
clause_answer judged_by(coverage_verdict const& covered, clause_reference const& under) {
    clause_answer out;
    for (partner_coverage const& partner : covered.partners) {
        if (!partner.home || !partner.partner) {
            out.add(partner.result, partner.missing);
        }
        for (coverage_candidate const& each : partner.candidates) {
            if (each.agreement == under.agreement && each.clause == under.clause) {
                out.add(each.serves, each.serves_missing);
            }
        }
    }
    // Perhaps no agreement is needed at all, and then no clause has to cover.
    if (out.covers == outcome::not_satisfied
        && covered.requirement.result == outcome::undetermined) {
        out.covers = outcome::undetermined;
        out.open = covered.requirement.missing;
    }
    if (out.covers != outcome::undetermined) {
        out.open.clear();
    }
    return out;
}

/// Whether the agreement, as known, ever had the clause.
bool has_clause(agreement const& paper, clause_id const& id) {
    auto const is_it = [&](clause const& each) { return each.id == id; };
    if (std::any_of(paper.clauses.begin(), paper.clauses.end(), is_it)) {
        return true;
    }
    auto const& entries = paper.history.entries();
    return std::any_of(entries.begin(), entries.end(), [&](auto const& entry) {
        auto const* amended = std::get_if<agreement_amended>(&entry.event);
        return amended != nullptr
               && std::any_of(amended->added.begin(), amended->added.end(), is_it);
    });
}

/// The clause is judged only where it is known: of an open one `place_for` tells.
void judge_clause(participant_going& out, view const& records, coverage_verdict const& covered,
                  fact<clause_reference> const& under) {
    clause_reference const* known = under.get();
    if (known == nullptr) {
        return;
    }
    out.clause = *known;
    if (covered.result == outcome::not_applicable) {
        return;
    }
    std::string const id = to_string(known->agreement);
    auto const paper = records.find_agreement(known->agreement);
    if (paper == nullptr || !has_clause(*paper, known->clause)) {
        std::string const path = paper ? "/clauses/" + to_string(known->clause) : std::string{};
        out.clause_covers = outcome::undetermined;
        out.clause_open = {{"agreement", id, path, open_cause::missing}};
        return;
    }
    clause_answer answer = judged_by(covered, *known);
    out.clause_covers = answer.covers;
    out.clause_open = std::move(answer.open);
}

participant_going judge(view const& records, activity const& asked, coverage_verdict const& covered,
                        participation const& each,
                        std::vector<participation_id> const& given_first) {
    participant_going out{each.id,
                          outcome::not_applicable,
                          {},
                          outcome::not_applicable,
                          {},
                          place_for(records, asked, each.id, given_first),
                          clashes_with(records, asked, each.id),
                          {},
                          outcome::not_applicable,
                          {},
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
    out.result = both(out.result, out.on_call.result);
    for (participant_going const& each : out.participants) {
        out.result = both(out.result, each.result);
    }
    if (out.result != outcome::undetermined) {
        return;
    }
    merge_into(out.missing, out.covered.missing);
    merge_into(out.missing, out.papers.to_begin);
    merge_into(out.missing, out.on_call.missing);
    for (participant_going const& each : out.participants) {
        merge_into(out.missing, each.missing);
    }
}

/// What is not known of the call that judges somebody: which it is, or its rule.
std::vector<missing_fact> open_of_call(activity const& asked, fact<call_reference> const& known,
                                       eligibility_terms const& rules) {
    if (known.is_open()) {
        return {fact_place{"activity", to_string(asked.id), "/detail/call"}.when(known.state())};
    }
    call_reference const& call = known.value();
    bool const has_rule = std::any_of(rules.rules.begin(), rules.rules.end(),
                                      [&](call_policy const& each) { return each.call == call; });
    if (has_rule) {
        return {};
    }
    return {{"call", detail::shown_call(call), "/policy", open_cause::missing}};
}

/// Adds whether the person is eligible to what is asked of a participant.
result<void> judge_eligible(participant_going& out, view const& records,
                            std::shared_ptr<activity const> const& asked, participation const& each,
                            eligibility_terms const& rules, application_clock const& clock) {
    fact<call_reference> const call = call_of(*asked, each);
    if (call.is_absent() || each.person.is_absent()) {
        return {};
    }
    out.eligible = outcome::undetermined;
    out.eligible_open = open_of_call(*asked, call, rules);
    if (each.person.is_open()) {
        std::string const path = "/participations/" + to_string(each.id) + "/person";
        merge_into(out.eligible_open,
                   {fact_place{"activity", to_string(asked->id), path}.when(each.person.state())});
    }
    if (out.eligible_open.empty()) {
        auto judged = detail::judge_eligibility(records, call.value(), each.person.value(), rules,
                                                asked, clock);
        if (judged.has_error()) {
            return judged.error();
        }
        out.eligible = judged->result;
        out.eligible_open = judged->missing;
        out.judged = std::move(*judged);
    }
    return {};
}

/// The whole with one more question.
void add_answer(participant_going& out, outcome answer, std::vector<missing_fact> const& open) {
    out.result = both(out.result, answer);
    if (out.result != outcome::undetermined) {
        out.missing.clear();
    } else if (answer == outcome::undetermined) {
        merge_into(out.missing, open);
    }
}

/// Adds how the person stands to the call; what eligibility has judged is not judged again.
void judge_by_call(participant_going& out, detail::call_case const& of,
                   std::vector<participation_id> const& seated, application_clock const& clock) {
    if (call_of(*of.asked, of.who).is_absent()) {
        return;
    }
    out.call = detail::judge_call(of, seated, clock, !out.judged);
    add_answer(out, out.call->result, out.call->missing);
}

/// Whether the call may have a place.
bool may_be_seated(call_standing const& of) {
    return std::ranges::none_of(of.parts, [](finding const& each) {
        return each.code == "going.call_place" && each.result == outcome::not_satisfied;
    });
}

/// Every question, of everybody who takes part.
/// @param rules null where eligibility is not asked
result<going_verdict> judge_all(view const& records, activity const& asked, dossier_terms const& by,
                                eligibility_terms const* rules, application_clock const& clock) {
    coverage_verdict covered = coverage(records, asked);
    auto const known = records.with_known_histories(std::make_shared<activity const>(asked));
    std::vector<participation const*> who;
    for (participation const& each : known->participations) {
        if (goes_on(each)) {
            who.push_back(&each);
        }
    }
    std::sort(who.begin(), who.end(), [](participation const* left, participation const* right) {
        return left->id < right->id;
    });
    going_verdict out{asked.id,
                      outcome::not_applicable,
                      std::move(covered),
                      dossier(records, asked, by),
                      {},
                      {},
                      detail::judge_call_ground(records, *known, who)};
    std::vector<participation_id> given;  // a group takes its places one after another
    std::vector<participation_id> seated; // and its places under calls
    for (participation const* const each : who) {
        participant_going& made =
            out.participants.emplace_back(judge(records, asked, out.covered, *each, given));
        if (rules != nullptr) {
            if (auto const done = judge_eligible(made, records, known, *each, *rules, clock);
                done.has_error()) {
                return done.error();
            }
            add_answer(made, made.eligible, made.eligible_open);
        }
        judge_by_call(made, {records, known, *each}, seated, clock);
        if (made.call && may_be_seated(*made.call)) {
            seated.push_back(each->id);
        }
        if (made.place.result != outcome::not_satisfied) {
            given.push_back(each->id);
        }
    }
    combine(out);
    return out;
}

} // namespace

going_verdict may_go(view const& records, activity const& asked, dossier_terms const& by) {
    return judge_all(records, asked, by, nullptr, {}).value(); // only eligibility can be refused
}

result<going_verdict> may_go(view const& records, activity const& asked, dossier_terms const& by,
                             eligibility_terms const& rules, application_clock const& clock) {
    return judge_all(records, asked, by, &rules, clock);
}

going_verdict without_sensitive_values(going_verdict verdict) {
    for (participant_going& each : verdict.participants) {
        if (each.judged) {
            detail::take_out(verdict.missing, each.eligible_open);
            detail::take_out(each.missing, each.eligible_open);
            each.judged = without_sensitive_values(std::move(*each.judged));
            each.eligible_open = each.judged->missing;
        }
    }
    for (participant_going& each : verdict.participants) {
        if (each.result == outcome::undetermined && each.eligible == outcome::undetermined) {
            merge_into(each.missing, each.eligible_open);
        }
        if (verdict.result == outcome::undetermined) {
            merge_into(verdict.missing, each.missing);
        }
    }
    return verdict;
}

} // namespace jspu_coop
