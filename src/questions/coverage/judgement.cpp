#include "questions/coverage/judgement.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop::detail {

namespace {

constexpr std::size_t count_of_checks = every<coverage_check>().size();
/// The checks before `scope` look at the whole activity, those from it on at one segment.
constexpr auto first_of_clause = static_cast<std::size_t>(coverage_check::scope);

constexpr std::size_t index_of(coverage_check check) noexcept {
    return static_cast<std::size_t>(check);
}

/// One clause, judged on the whole activity and in each segment.
struct judged_clause {
    std::vector<finding> whole; ///< the checks before `scope`
    std::vector<finding> force; ///< whether in force, of each segment's days
    std::vector<std::vector<finding>>
        segments; ///< the checks from `scope` on; empty where it lacks
};

/// The checks of the whole activity, of an agreement without regard to any clause.
std::vector<finding> whole_checks(check_input const& no_clause) {
    return {check_parties(no_clause),
            check_binding(no_clause),
            check_in_force(no_clause),
            check_suspension(no_clause),
            check_ground_limits(no_clause, no_clause.need.period),
            check_clause_stands(no_clause)};
}

/// @param without the checks of the whole activity without regard to any clause
judged_clause judge_clause(check_input const& input, std::vector<finding> const& without) {
    judged_clause judged{without, {}, {}};
    // A transitional clause may be for some clauses only.
    judged.whole[index_of(coverage_check::in_force)] = check_in_force(input);
    judged.whole[index_of(coverage_check::clause_stands)] = check_clause_stands(input);
    bool const is_dated = input.need.period.is_known();
    for (agreement_segment const& segment : input.joined.segments) {
        judged.force.push_back(is_dated ? check_in_force(input, segment.days)
                                        : judged.whole[index_of(coverage_check::in_force)]);
        clause_version const* const reads =
            input.clause ? joined_agreement::clause_in(segment, *input.clause) : nullptr;
        judged.segments.push_back(reads ? check_clause(input, segment, reads->current)
                                        : std::vector<finding>{});
    }
    return judged;
}

/// All checks of the whole activity but one or two.
outcome apart_from(std::vector<finding> const& whole, coverage_check one, coverage_check other) {
    outcome result = outcome::not_applicable;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        if (at != index_of(one) && at != index_of(other)) {
            result = both(result, whole[at].result);
        }
    }
    return result;
}

/// What a clause says of one segment; a segment in which it does not stand is not covered by it.
/// Another clause may stand, and be protected after the agreement's end, in the other segments.
outcome in_segment(judged_clause const& judged, std::size_t at) {
    if (judged.segments[at].empty()) {
        return outcome::not_satisfied;
    }
    outcome const everywhere =
        apart_from(judged.whole, coverage_check::clause_stands, coverage_check::in_force);
    return both(both(everywhere, judged.force[at].result), all_of(judged.segments[at]));
}

/// Whether the clause covers a part of the activity.
outcome in_any_segment(judged_clause const& judged, std::size_t segments) {
    outcome any = outcome::not_satisfied;
    for (std::size_t at = 0; at < segments; ++at) {
        any = either(any, in_segment(judged, at));
    }
    return any;
}

/// What stands in the way while the period is not known.
missing_fact missing_period(coverage_need const& need) {
    return need.place("/period").when(need.period.state());
}

/// Where the clause stands: the articles of its versions, else where the agreement is known from.
std::vector<citation> sources_of_clause(check_input const& input) {
    std::vector<citation> sources;
    for (agreement_segment const& segment : input.joined.segments) {
        clause_version const* const reads =
            input.clause ? joined_agreement::clause_in(segment, *input.clause) : nullptr;
        if (reads && reads->current.article
            && std::find(sources.begin(), sources.end(), *reads->current.article)
                   == sources.end()) {
            sources.push_back(*reads->current.article);
        }
    }
    if (sources.empty() && input.joined.paper->cited_as) {
        sources.push_back(*input.joined.paper->cited_as);
    }
    return sources;
}

/// Each check once: of several segments the worst finding counts. While the period is not known,
/// the activity may lie in any of them.
coverage_candidate as_candidate(check_input const& input, judged_clause judged) {
    coverage_candidate candidate{input.joined.paper->id,
                                 std::nullopt,
                                 outcome::not_applicable,
                                 std::move(judged.whole),
                                 {},
                                 outcome::not_applicable,
                                 {}};
    if (input.clause) {
        candidate.clause = *input.clause;
    }
    candidate.sources = sources_of_clause(input);
    for (std::size_t at = first_of_clause; at < count_of_checks; ++at) {
        finding worst =
            found(code_of_check(static_cast<coverage_check>(at)), outcome::not_applicable);
        bool first = true;
        bool fits_somewhere = false;
        for (std::vector<finding>& segment : judged.segments) {
            if (segment.empty()) {
                continue;
            }
            finding& next = segment[at - first_of_clause];
            fits_somewhere = fits_somewhere || next.result != outcome::not_satisfied;
            if (first || both(worst.result, next.result) != worst.result) {
                worst = std::move(next);
                first = false;
            }
        }
        bool const is_dated = input.need.period.is_known();
        if (!is_dated && fits_somewhere && worst.result == outcome::not_satisfied) {
            worst.result = outcome::undetermined;
            merge_into(worst.missing, {missing_period(input.need)});
        }
        candidate.checks.push_back(std::move(worst));
    }
    candidate.result = all_of(candidate.checks);
    return candidate;
}

/// The facts on which the segments wait in which the clause may cover.
void collect_missing(std::vector<missing_fact>& missing, judged_clause const& judged) {
    auto const take = [&](std::vector<finding> const& checks) {
        for (finding const& each : checks) {
            merge_into(missing, each.missing);
        }
    };
    bool any = false;
    for (std::size_t at = 0; at < judged.segments.size(); ++at) {
        if (in_segment(judged, at) == outcome::undetermined) {
            take({judged.force[at]});
            take(judged.segments[at]);
            any = true;
        }
    }
    for (std::size_t at = 0; any && at < judged.whole.size(); ++at) {
        if (at != index_of(coverage_check::in_force)) {
            merge_into(missing, judged.whole[at].missing);
        }
    }
}

/// All segments together. An activity whose period is not known may lie in any of them.
outcome over_segments(std::vector<outcome> const& segments, bool is_dated) {
    outcome all = outcome::not_applicable;
    outcome any = outcome::not_applicable;
    for (outcome const each : segments) {
        all = both(all, each);
        any = either(any, each);
    }
    return is_dated || all == any ? all : outcome::undetermined;
}

/// For a covered activity: one clause throughout where there is one, else one clause a segment.
std::vector<clause_id> covering_clauses(joined_agreement const& joined,
                                        std::vector<judged_clause> const& clauses) {
    for (std::size_t each = 0; each < clauses.size(); ++each) {
        bool throughout = true;
        for (std::size_t at = 0; at < joined.segments.size(); ++at) {
            throughout = throughout && in_segment(clauses[each], at) == outcome::satisfied;
        }
        if (throughout) {
            return {joined.clauses[each]};
        }
    }
    std::vector<clause_id> sequence;
    for (std::size_t at = 0; at < joined.segments.size(); ++at) {
        for (std::size_t each = 0; each < clauses.size(); ++each) {
            if (in_segment(clauses[each], at) == outcome::satisfied) {
                if (sequence.empty() || sequence.back() != joined.clauses[each]) {
                    sequence.push_back(joined.clauses[each]);
                }
                break;
            }
        }
    }
    return sequence;
}

/// The days of a segment that the clause covers, whatever the other days are.
period_set days_covered(check_input const& input, judged_clause const& judged, std::size_t at) {
    agreement_segment const& segment = input.joined.segments[at];
    bool const eligible = !judged.segments[at].empty() && !segment.home_as.empty()
                          && !segment.partner_as.empty()
                          && all_of(judged.segments[at]) == outcome::satisfied
                          && passes(judged.whole[index_of(coverage_check::binding)])
                          && passes(judged.whole[index_of(coverage_check::suspension)]);
    if (!eligible) {
        return {};
    }
    period_set days{segment.days};
    days.intersect(input.joined.force.certain);
    for (inherited_limits const& each : input.joined.limits) {
        if (each.limits.period) {
            days.intersect(*each.limits.period);
        }
    }
    bool const within_limits =
        !days.empty() && passes(check_ground_limits(input, days.parts().front()));
    return within_limits ? days : period_set{};
}

/// Whether every clause is known to be recorded.
bool has_all_clauses(joined_agreement const& joined) {
    return joined.paper->all_clauses_recorded == fact{true};
}

/// What a clause that is not recorded may make of one segment.
outcome with_unrecorded_clause(check_input const& no_clause, std::vector<finding> const& without,
                               std::size_t at) {
    fact<period> const& asked = no_clause.need.period;
    fact<period> const days = asked.is_known() ? fact{no_clause.joined.segments[at].days} : asked;
    outcome const others =
        apart_from(without, coverage_check::clause_stands, coverage_check::in_force);
    outcome const may = both(others, check_in_force(no_clause, days).result);
    return may == outcome::not_satisfied ? may : outcome::undetermined;
}

missing_fact unrecorded_clauses(joined_agreement const& joined) {
    bool const in_dispute = joined.paper->all_clauses_recorded.state() == knowledge::conflicting;
    return {"agreement", to_string(joined.paper->id), "/all_clauses_recorded",
            in_dispute ? open_cause::conflicting : open_cause::missing};
}

} // namespace

agreement_judgement judge(view const& records, coverage_need const& need,
                          joined_agreement const& joined) {
    agreement_judgement judgement{outcome::not_applicable, {}, {}, {}, {}};
    std::vector<judged_clause> clauses;
    check_input const no_clause{records, need, joined, nullptr};
    std::vector<finding> const without = whole_checks(no_clause);
    for (clause_id const& each : joined.clauses) {
        clauses.push_back(judge_clause({records, need, joined, &each}, without));
    }
    std::vector<outcome> segments;
    std::vector<outcome> hopeful; // where a clause that is not recorded may cover, too
    for (std::size_t at = 0; at < joined.segments.size(); ++at) {
        outcome any_clause = outcome::not_satisfied;
        for (judged_clause const& each : clauses) {
            any_clause = either(any_clause, in_segment(each, at));
            for (period const& days : days_covered(no_clause, each, at).parts()) {
                judgement.covered.add(days);
            }
        }
        segments.push_back(any_clause);
        hopeful.push_back(has_all_clauses(joined)
                              ? any_clause
                              : either(any_clause, with_unrecorded_clause(no_clause, without, at)));
    }
    judgement.result = over_segments(segments, need.period.is_known());
    if (judgement.result == outcome::satisfied) {
        judgement.clauses = covering_clauses(joined, clauses);
    }
    if (judgement.result == outcome::undetermined) {
        for (judged_clause const& each : clauses) {
            collect_missing(judgement.missing, each);
        }
        if (!need.period.is_known()) {
            merge_into(judgement.missing, {missing_period(need)});
        }
    }
    if (judgement.result == outcome::not_satisfied
        && over_segments(hopeful, need.period.is_known()) != outcome::not_satisfied) {
        judgement.result = outcome::undetermined;
        judgement.missing.push_back(unrecorded_clauses(joined));
    }
    for (std::size_t each = 0; each < clauses.size(); ++each) {
        check_input const input{records, need, joined, &joined.clauses[each]};
        outcome const somewhere = in_any_segment(clauses[each], joined.segments.size());
        outcome const serves = both(judgement.result, somewhere);
        std::vector<missing_fact> open;
        if (serves == outcome::undetermined) {
            open = judgement.missing; // of the other clauses as well: they cover the other days
            collect_missing(open, clauses[each]);
        }
        judgement.candidates.push_back(as_candidate(input, std::move(clauses[each])));
        judgement.candidates.back().serves = serves;
        judgement.candidates.back().serves_missing = std::move(open);
    }
    if (judgement.candidates.empty()) {
        judgement.candidates.push_back(as_candidate(no_clause, {without, {}, {}}));
    }
    return judgement;
}

} // namespace jspu_coop::detail
