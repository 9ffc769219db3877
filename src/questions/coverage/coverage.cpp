#include <jspu_coop/questions/coverage.hpp>

#include "questions/coverage/basis.hpp"
#include "questions/coverage/judgement.hpp"
#include "questions/coverage/near_misses.hpp"
#include "questions/coverage/need.hpp"
#include "questions/coverage/needed_grounds.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <memory>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace jspu_coop {

namespace {

using namespace detail;

/// How far a candidate is from covering: the published order.
auto distance(coverage_candidate const& candidate) {
    std::size_t first_failure = candidate.checks.size();
    std::size_t open = 0;
    for (std::size_t at = candidate.checks.size(); at-- > 0;) {
        outcome const result = candidate.checks[at].result;
        first_failure = result == outcome::not_satisfied ? at : first_failure;
        open += result == outcome::undetermined ? 1U : 0U;
    }
    return std::tuple{failed_count(candidate.checks), candidate.checks.size() - first_failure, open,
                      candidate.agreement, candidate.clause};
}

missing_fact incomplete_book(party_id const& partner) {
    return {"book", to_string(partner), "/statements", open_cause::book_incomplete};
}

/// The claim by which the register holds every agreement that could matter, or null. Of parties
/// that it does not know it can claim nothing.
std::shared_ptr<book_statement const> claim_on(view const& records, coverage_need const& need) {
    std::array const sides{&need.partner.value(), &need.home.value()};
    for (party_id const* side : sides) {
        if (!records.records().find(*side)) {
            return nullptr;
        }
    }
    for (party_id const* side : sides) {
        auto const claim = records.completeness_for(*side);
        if (claim && need.period.is_known()
            && claim->complete_since <= need.period.value().first()) {
            return claim;
        }
    }
    return nullptr;
}

/// That a "no" rests on the register's claim to be complete.
finding claim_finding(book_statement const& claim) {
    finding out = found("coverage.book_complete", outcome::satisfied);
    if (claim.partner) {
        out.values["partner"] = {record_reference{"party", to_string(*claim.partner)}};
    }
    if (claim.country) {
        out.values["country"] = {coded_value{"country", to_string(*claim.country)}};
    }
    out.values["since"] = {claim.complete_since};
    out.values["stated"] = {claim.stated};
    if (claim.cited_as) {
        out.sources.push_back(*claim.cited_as);
    }
    return out;
}

/// Why an agreement that the register does not hold may exist, where it does not claim to hold
/// every agreement that could matter.
missing_fact gap_in_book(view const& records, coverage_need const& need) {
    bool const claims = records.completeness_for(need.partner.value())
                        || records.completeness_for(need.home.value());
    if (claims && !need.period.is_known()) {
        return need.place("/period").when(need.period.state());
    }
    return incomplete_book(need.partner.value());
}

/// Which agreement covers a day and goes on longest from it; the first by id of those that reach
/// equally far.
struct farthest_cover {
    agreement_id const* agreement{nullptr};
    date last{date::min()};

    farthest_cover(date const& from, std::vector<joined_agreement> const& joined,
                   std::vector<agreement_judgement> const& judgements) {
        for (std::size_t at = 0; at < joined.size(); ++at) {
            for (period const& days : judgements[at].covered.parts()) {
                date const end = days.last().value_or(date::max());
                if (days.contains(from) && (agreement == nullptr || last < end)) {
                    agreement = &joined[at].paper->id;
                    last = end;
                }
            }
        }
    }
};

/// A few agreements that cover every day between them, where none does alone: from each day on, the
/// one that goes on longest.
std::vector<agreement_id> covering_together(coverage_need const& need,
                                            std::vector<joined_agreement> const& joined,
                                            std::vector<agreement_judgement> const& judgements) {
    if (!need.period.is_known()) {
        return {};
    }
    std::vector<agreement_id> together;
    date const last = *need.period.value().last();
    for (date day = need.period.value().first();;) {
        farthest_cover const next{day, joined, judgements};
        if (next.agreement == nullptr) {
            return {};
        }
        if (std::find(together.begin(), together.end(), *next.agreement) == together.end()) {
            together.push_back(*next.agreement);
        }
        if (last <= next.last) {
            return together.size() > 1 ? together : std::vector<agreement_id>{};
        }
        day = *next.last.next();
    }
}

/// A side that is not known, or is known not to exist, cannot be joined by any agreement.
partner_coverage without_sides(coverage_need const& need) {
    partner_coverage out{{}, {}, outcome::not_satisfied, {}, {}, {}, {}, {}, {}, {}};
    auto const take = [&](fact<party_id> const& side, std::string const& path,
                          std::optional<party_id>& shown) {
        if (side.is_open()) {
            out.missing.push_back(need.place(path).when(side.state()));
        } else if (side.is_known()) {
            shown = side.value();
        }
    };
    take(need.home, need.home_path, out.home);
    take(need.partner, need.partner_path, out.partner);
    if (need.home.is_absent() || need.partner.is_absent()) {
        out.missing.clear();
    } else {
        out.result = outcome::undetermined;
    }
    return out;
}

partner_coverage judge_partner(view const& records, coverage_need const& need) {
    if (!need.home.is_known() || !need.partner.is_known()) {
        return without_sides(need);
    }
    partner_coverage out{need.home.value(),
                         need.partner.value(),
                         outcome::not_satisfied,
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         {}};
    std::vector<joined_agreement> const joined = agreements_joining(records, need);
    std::vector<agreement_judgement> judgements;
    for (joined_agreement const& each : joined) {
        judgements.push_back(judge(records, need, each));
        agreement_judgement& judged = judgements.back();
        if (judged.result == outcome::satisfied && !out.agreement) {
            out.agreement = each.paper->id;
            out.clauses = judged.clauses;
            out.rests_on = basis_of(each, judged.clauses);
        }
        out.result = either(out.result, judged.result);
        merge_into(out.missing, judged.missing);
        std::move(judged.candidates.begin(), judged.candidates.end(),
                  std::back_inserter(out.candidates));
    }
    std::sort(out.candidates.begin(), out.candidates.end(),
              [](auto const& left, auto const& right) { return distance(left) < distance(right); });
    // Of clauses that follow one another each alone fails: they cover together.
    std::stable_partition(out.candidates.begin(), out.candidates.end(), [&](auto const& each) {
        return out.agreement == each.agreement && each.clause
               && std::find(out.clauses.begin(), out.clauses.end(), *each.clause)
                      != out.clauses.end();
    });
    if (out.result == outcome::satisfied) {
        out.missing.clear();
        return out;
    }
    if (auto const claim = claim_on(records, need)) {
        if (out.result == outcome::not_satisfied) {
            out.rests_on.push_back(claim_finding(*claim));
        }
    } else {
        out.result = outcome::undetermined;
        merge_into(out.missing, {gap_in_book(records, need)});
    }
    out.only_together = covering_together(need, joined, judgements);
    if (joined.empty()) {
        out.near_misses = near_misses(records, need);
    }
    return out;
}

/// What an activity of these possible scopes needs, by its first day.
finding requirement_of(view const& records, coverage_need const& need) {
    finding out = found("coverage.requirement", outcome::not_applicable);
    needed_grounds const grounds = needed_grounds_of(records, need);
    for (scope const each : need.scopes) {
        out.values["scope"].push_back(coded_value{"scope", to_string(each)});
    }
    for (needed_ground const& each : grounds.possible) {
        out.values["required"].push_back(coded_value{"required_ground", to_string(each.ground)});
    }
    out.sources = grounds.sources;
    out.missing = grounds.missing;
    bool const agreement_needed = grounds.contains(required_ground::agreement);
    if (out.missing.empty() && agreement_needed && grounds.possible.size() > 1) {
        out.missing.push_back(need.place(need.scope_path).when(knowledge::missing));
    }
    if (!out.missing.empty()) {
        out.result = outcome::undetermined;
    } else if (grounds.possible.size() == 1 && agreement_needed) {
        out.result = outcome::satisfied;
    }
    return out;
}

/// Assumed members of the agreements on which the answer rests: for a "yes" the one that covers,
/// else those of every candidate.
std::vector<cited_assumption> assumptions_behind(view const& records,
                                                 coverage_verdict const& verdict) {
    std::map<agreement_id, std::vector<clause_id>> named;
    for (partner_coverage const& partner : verdict.partners) {
        if (partner.agreement) {
            named[*partner.agreement] = partner.clauses;
            continue;
        }
        for (coverage_candidate const& each : partner.candidates) {
            if (each.clause) {
                named[each.agreement].push_back(*each.clause);
            }
        }
    }
    std::vector<cited_assumption> all;
    for (auto const& [id, clauses] : named) {
        auto bearing = assumptions_on(*records.find_agreement(id), clauses);
        std::move(bearing.begin(), bearing.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace

coverage_verdict coverage(view const& records, activity const& asked) {
    if (issues wrong = validate(asked); has_errors(wrong)) {
        throw std::invalid_argument{"not a valid activity: " + to_string(fault{std::move(wrong)})};
    }
    std::vector<coverage_need> const needs = needs_of(records, asked);
    if (needs.front().may_be_own && needs.front().partner.is_absent()) {
        finding alone = found("coverage.no_partner", outcome::not_applicable);
        return {asked.id, outcome::not_applicable, std::move(alone), {}, {}, {}};
    }
    // Every partner of one activity has the same scope and period, hence the same requirement.
    coverage_verdict verdict{
        asked.id, outcome::not_applicable, requirement_of(records, needs.front()), {}, {}, {}};
    if (verdict.requirement.result == outcome::not_applicable) {
        return verdict;
    }
    verdict.result = verdict.requirement.result;
    merge_into(verdict.missing, verdict.requirement.missing);
    for (coverage_need const& need : needs) {
        verdict.partners.push_back(judge_partner(records, need));
        outcome const partner = verdict.partners.back().result;
        bool const need_is_open = verdict.requirement.result == outcome::undetermined;
        verdict.result = both(verdict.result, need_is_open ? outcome::undetermined : partner);
        merge_into(verdict.missing, verdict.partners.back().missing);
    }
    if (verdict.result != outcome::undetermined) {
        verdict.missing.clear();
    }
    verdict.assumptions = assumptions_behind(records, verdict);
    return verdict;
}

} // namespace jspu_coop
