// What would settle an open answer: the missing facts that matter, and small sets of them.
#include "policy/detail/explain.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

constexpr std::size_t most_cases = 65'536;
/// How many cells a search for sets of facts looks at; what is larger is not searched.
constexpr std::size_t most_looks = std::size_t{1} << 23U;

/// The outcomes of all cases of what is open.
class case_table {
public:
    case_table(judged_row const& in, judgement const& judged, std::vector<outcome_mask> results)
        : in_{in}, variables_{judged.variables()}, results_{std::move(results)} {
        std::size_t stride = 1;
        for (variable const& each : variables_) {
            strides_.push_back(stride);
            stride *= each.size;
        }
    }

    /// True when there are two cases that differ in nothing else and come out differently.
    [[nodiscard]] bool matters(std::size_t variable) const {
        std::size_t const stride = strides_[variable];
        for (std::size_t cell = 0; cell < results_.size(); ++cell) {
            if (digit(cell, variable) > 0 && results_[cell] != results_[cell - stride]) {
                return true;
            }
        }
        return false;
    }

    /// The facts that a variable stands for.
    [[nodiscard]] std::vector<std::size_t> facts_of(variable const& each) const {
        if (each.kind == variable::kind_of_variable::fact) {
            return {each.index};
        }
        if (each.kind == variable::kind_of_variable::question) {
            return {};
        }
        span const& time = in_.of.spans[in_.of.nodes[each.index].index];
        std::vector<std::size_t> facts;
        for (std::size_t const fact : {time.from, time.to}) {
            if (!in_.facts[fact].is_settled(false)) {
                facts.push_back(fact);
            }
        }
        return facts;
    }

    /// What comes out for each value of some facts: a mask for each.
    [[nodiscard]] std::vector<outcome_mask> by_facts(std::vector<std::size_t> const& known) const {
        std::vector<std::size_t> fixed;
        std::size_t groups = 1;
        for (std::size_t at = 0; at < variables_.size(); ++at) {
            std::vector<std::size_t> const facts = facts_of(variables_[at]);
            bool const is_fixed =
                !facts.empty() && std::all_of(facts.begin(), facts.end(), [&](std::size_t fact) {
                    return std::find(known.begin(), known.end(), fact) != known.end();
                });
            if (is_fixed) {
                fixed.push_back(at);
                groups *= variables_[at].size;
            }
        }
        std::vector<outcome_mask> masks(groups);
        for (std::size_t cell = 0; cell < results_.size(); ++cell) {
            std::size_t group = 0;
            for (std::size_t const at : fixed) {
                group = group * variables_[at].size + digit(cell, at);
            }
            masks[group] = static_cast<outcome_mask>(masks[group] | results_[cell]);
        }
        return masks;
    }

    [[nodiscard]] std::size_t cells() const noexcept { return results_.size(); }

private:
    [[nodiscard]] std::size_t digit(std::size_t cell, std::size_t variable) const {
        return cell / strides_[variable] % variables_[variable].size;
    }

    judged_row const& in_;
    std::vector<variable> const& variables_;
    std::vector<outcome_mask> results_;
    std::vector<std::size_t> strides_;
};

bool is_one(outcome_mask mask) noexcept {
    return (mask & (mask - 1)) == 0;
}

/// Calls `visit` with each set of so many of the facts, in order.
template <class Visit>
void for_each_set(std::vector<std::size_t> const& facts, std::size_t count, Visit const& visit,
                  std::vector<std::size_t> begun = {}, std::size_t from = 0) {
    if (begun.size() == count) {
        visit(begun);
        return;
    }
    for (std::size_t at = from; at < facts.size(); ++at) {
        begun.push_back(facts[at]);
        for_each_set(facts, count, visit, begun, at + 1);
        begun.pop_back();
    }
}

/// What a few facts come to, whatever the others are.
struct settled_by {
    unsigned towards{0}; ///< the answers that some of their values settle it to
    bool always{true};   ///< all of their values settle it
};

settled_by settled_by_facts(case_table const& cases, std::vector<std::size_t> const& these) {
    settled_by made;
    for (outcome_mask const mask : cases.by_facts(these)) {
        made.towards |= is_one(mask) ? mask : 0U;
        made.always = made.always && is_one(mask);
    }
    return made;
}

settling_set shown_set(settled_by const& how, std::vector<std::size_t> const& these,
                       fact_schema const& schema) {
    settling_set made{{}, {}, how.always};
    for (std::size_t const fact : these) {
        made.facts.push_back(schema.facts[fact].name);
    }
    for (outcome_mask const each : {may_be_met, may_fail, may_not_apply}) {
        if ((how.towards & each) != 0) {
            made.towards.push_back(outcome_of_mask(each));
        }
    }
    return made;
}

/// Two searches side by side: towards each answer for the smallest sets that may settle it so, and
/// for the smallest sets that settle it in any case.
void find_settling(case_table const& cases, std::vector<std::size_t> const& facts,
                   fact_schema const& schema, policy_verdict& verdict) {
    outcome_mask left = may_be_met | may_fail | may_not_apply;
    bool is_settled = false; // by smaller sets, in any case
    std::size_t looks = 0;
    for (std::size_t count = 1; count <= std::min<std::size_t>(3, facts.size()); ++count) {
        unsigned found = 0;
        bool is_settled_now = false;
        for_each_set(facts, count, [&](std::vector<std::size_t> const& these) {
            looks += cases.cells();
            if (looks > most_looks) {
                verdict.is_thorough = false;
                return;
            }
            settled_by const how = settled_by_facts(cases, these);
            if ((how.towards & left) != 0 || (how.always && !is_settled)) {
                verdict.settling.push_back(shown_set(how, these, schema));
            }
            found |= how.towards;
            is_settled_now = is_settled_now || how.always;
        });
        left = static_cast<outcome_mask>(left & ~found);
        is_settled = is_settled || is_settled_now;
    }
}

} // namespace

void find_missing(judged_row const& in, judgement& judged, policy_verdict& verdict) {
    auto results = judged.table(most_cases);
    if (!results) {
        verdict.is_thorough = false;
        for (auto const* list : {&verdict.scope, &verdict.requirements}) {
            for (requirement_verdict const& each : *list) {
                if (!each.is_advisory && each.step.result == outcome::undetermined) {
                    merge_into(verdict.missing, each.step.missing);
                }
            }
        }
        return;
    }
    case_table const cases{in, judged, std::move(*results)};
    std::vector<std::size_t> facts;
    for (std::size_t at = 0; at < judged.variables().size(); ++at) {
        variable const& each = judged.variables()[at];
        if (!cases.matters(at)) {
            continue;
        }
        if (each.kind == variable::kind_of_variable::question) {
            merge_into(verdict.missing, {missing_of(in.of.questions[each.index])});
        }
        for (std::size_t const fact : cases.facts_of(each)) {
            facts.push_back(fact);
            merge_into(verdict.missing, {missing_of(*in.of.schema, fact, in.row.slots()[fact])});
        }
    }
    std::sort(facts.begin(), facts.end());
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    find_settling(cases, facts, *in.of.schema, verdict);
}

} // namespace jspu_coop::detail
