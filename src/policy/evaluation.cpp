#include <jspu_coop/policy/compiled_policy.hpp>

#include "policy/detail/bearing.hpp"
#include "policy/detail/bulk_program.hpp"
#include "policy/detail/explain.hpp"
#include "policy/detail/terms.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace jspu_coop {

namespace {

std::vector<detail::prospect> prospects(detail::program const& of, fact_row const& row,
                                        bool later) {
    std::vector<detail::prospect> all;
    for (std::size_t fact = 0; fact < of.domains.size(); ++fact) {
        all.push_back(detail::prospect_of(of.domains[fact], row.slots()[fact].known, later));
    }
    return all;
}

bool has_open_span(detail::judgement const& judged) {
    return std::any_of(judged.variables().begin(), judged.variables().end(),
                       [](detail::variable const& each) {
                           return each.kind == detail::variable::kind_of_variable::span;
                       });
}

/// What warns is judged by itself: it does not bear on the answer.
requirement_verdict explain_alone(detail::judged_row const& in, std::size_t top) {
    detail::judgement const alone{in.of, in.facts, top};
    return detail::explain(in, top, alone, true);
}

void add_requirements(detail::judged_row const& in, detail::judgement const& judged,
                      policy_version const& version, policy_verdict& verdict) {
    for (std::size_t const top : in.of.scope) {
        verdict.scope.push_back(detail::explain(in, top, judged, false));
    }
    std::size_t binding = 0;
    std::size_t advisory = 0;
    for (requirement const& each : version.requirements) {
        if (each.force != requirement_force::advisory) {
            verdict.requirements.push_back(
                detail::explain(in, in.of.binding[binding++], judged, false));
            continue;
        }
        verdict.requirements.push_back(explain_alone(in, in.of.advisory[advisory++]));
        if (verdict.requirements.back().step.result == outcome::not_satisfied
            && verdict.result != outcome::not_applicable) {
            verdict.warnings.push_back(each.id);
        }
    }
    for (; advisory < in.of.advisory.size(); ++advisory) {
        verdict.requirements.push_back(explain_alone(in, in.of.advisory[advisory]));
    }
    detail::tell_what_bears(verdict);
}

/// The scope decides where it keeps the policy away, else the requirements.
void mark(policy_verdict& verdict) {
    bool const is_governed =
        std::all_of(verdict.scope.begin(), verdict.scope.end(), [](auto const& each) {
            return each.step.result == outcome::satisfied
                   || each.step.result == outcome::not_applicable;
        });
    if (!is_governed && verdict.result == outcome::not_applicable) {
        detail::mark_decisive(verdict.scope, outcome::not_satisfied, verdict.decisive);
        return;
    }
    if (!is_governed && verdict.result == outcome::undetermined) {
        detail::mark_decisive(verdict.scope, outcome::undetermined, verdict.decisive);
    }
    detail::mark_decisive(verdict.requirements, verdict.result, verdict.decisive);
}

/// The verdict as it is where no version is in force.
policy_verdict no_verdict(policy_id const& asked, date day) {
    return {outcome::not_applicable,
            asked,
            {},
            day,
            true,
            false,
            true,
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {},
            {}};
}

bool some_fact_grows(fact_schema const& schema) {
    return std::any_of(schema.facts.begin(), schema.facts.end(), [](fact_description const& each) {
        return each.traits.contains(fact_trait::can_only_grow);
    });
}

/// The verdict of a version that was made ready.
policy_verdict verdict_of(detail::program const& made, policy const& of,
                          policy_version const& version, fact_row const& row) {
    policy_verdict verdict = no_verdict(of.id, made.reference_day);
    verdict.version = version.id;
    verdict.cited_as = version.cited_as;
    std::vector<detail::prospect> const facts = prospects(made, row, false);
    detail::judged_row const in{made, row, facts};
    detail::judgement judged{made, facts, made.root};
    verdict.result = detail::outcome_of_mask(judged.result());
    add_requirements(in, judged, version, verdict);
    mark(verdict);
    if (verdict.result == outcome::undetermined) {
        verdict.is_final = false;
        verdict.may_be_too_open = has_open_span(judged);
        detail::find_missing(in, judged, verdict);
        return verdict;
    }
    if (some_fact_grows(*made.schema)) {
        detail::judgement const later{made, prospects(made, row, true), made.root};
        verdict.is_final = later.result() == judged.result();
    }
    if (verdict.result == outcome::not_satisfied) {
        verdict.changes = detail::find_changes(in, judged);
    }
    return verdict;
}

bool is_over(fact_row const& row, fact_schema const& schema) {
    return &row.schema() == &schema || row.schema() == schema;
}

} // namespace

result<policy_verdict> decide(policy_library const& policies, policy_id const& asked,
                              std::vector<fact_row> const& rows, decision_terms const& terms) {
    if (rows.size() != terms.other_reference_days.size() + 1) {
        throw std::invalid_argument{"there is not a row for each day"};
    }
    policy const* of = policies.find(asked);
    if (of == nullptr) {
        return refuse("policy.unknown", asked.str());
    }
    for (fact_row const& row : rows) {
        if (!is_over(row, *policies.schema())) {
            return refuse("policy.row_schema", asked.str());
        }
    }
    auto const readings = detail::readings_of(policies, *of, terms);
    if (readings.has_error()) {
        return readings.error();
    }
    std::vector<policy_verdict> verdicts;
    for (detail::policy_reading const& each : *readings) {
        verdicts.push_back(
            each.version == nullptr
                ? no_verdict(asked, each.terms.reference_day)
                : verdict_of(detail::lower({&policies, of, each.version, &each.terms}), *of,
                             *each.version, rows[each.row]));
        verdicts.back().by = each.by;
    }
    return combined(std::move(verdicts));
}

result<policy_verdict> decide(policy_library const& policies, policy_id const& asked,
                              fact_row const& row, decision_terms const& terms) {
    return decide(policies, asked,
                  std::vector<fact_row>(terms.other_reference_days.size() + 1, row), terms);
}

result<policy_verdict> decide(compiled_policy const& policy, fact_row const& row) {
    if (!is_over(row, policy.schema())) {
        return refuse("policy.row_schema", policy.policy().str());
    }
    auto const verdict = [&](detail::bulk_program const& of) {
        return of.lowered ? verdict_of(*of.lowered, *of.asked, *of.version, row)
                          : no_verdict(policy.policy(), of.terms.reference_day);
    };
    if (policy.others().empty()) {
        return verdict(policy.program());
    }
    std::vector<policy_verdict> verdicts{verdict(policy.program())};
    for (auto const& each : policy.others()) {
        verdicts.push_back(verdict(*each));
        verdicts.back().by = each->by;
    }
    verdicts.front().by = policy.program().by;
    return combined(std::move(verdicts));
}

} // namespace jspu_coop
