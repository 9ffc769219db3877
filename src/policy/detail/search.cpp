// What would change an answer: missing facts that settle it, and the nearest change of a known one.
#include "policy/detail/explain.hpp"
#include "policy/detail/requirement_at.hpp"

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

void find_settling(case_table const& cases, std::vector<std::size_t> const& facts,
                   fact_schema const& schema, policy_verdict& verdict) {
    outcome_mask left = may_be_met | may_fail | may_not_apply;
    std::size_t looks = 0;
    for (std::size_t count = 1; count <= std::min<std::size_t>(3, facts.size()); ++count) {
        unsigned found = 0;
        for_each_set(facts, count, [&](std::vector<std::size_t> const& these) {
            looks += cases.cells();
            if (looks > most_looks) {
                verdict.is_thorough = false;
                return;
            }
            unsigned towards = 0;
            bool always = true;
            for (outcome_mask const mask : cases.by_facts(these)) {
                towards |= is_one(mask) ? mask : 0U;
                always = always && is_one(mask);
            }
            if ((towards & left) == 0) {
                return;
            }
            found |= towards;
            settling_set made{{}, {}, always};
            for (std::size_t const fact : these) {
                made.facts.push_back(schema.facts[fact].name);
            }
            for (outcome_mask const each : {may_be_met, may_fail, may_not_apply}) {
                if ((towards & left & each) != 0) {
                    made.towards.push_back(outcome_of_mask(each));
                }
            }
            verdict.settling.push_back(std::move(made));
        });
        left = static_cast<outcome_mask>(left & ~found);
    }
}

/// The value of a known set, as the codes that it has.
std::vector<bool> codes_of(domain const& in, fact_value const& set) {
    std::vector<bool> has(static_cast<std::size_t>(in.range().last + 1));
    for (std::int64_t const code : in.indices_of(std::get<code_set_value>(set))) {
        has[static_cast<std::size_t>(code)] = true;
    }
    return has;
}

/// The nearest change of one fact; none when no value of it alone would do.
std::optional<nearest_change> change_of(judged_row const& in, std::size_t fact) {
    domain const& of = in.of.domains[fact];
    fact_value const& now = in.row.slots()[fact].known.value();
    bool const grows = of.fact().traits.contains(fact_trait::can_only_grow);
    std::vector<prospect> changed = in.facts;
    changed[fact] =
        prospect_of(of, grows ? jspu_coop::fact{now} : jspu_coop::fact<fact_value>{}, true);
    changed[fact].may_be_absent = false;
    near_set near{fact, {}};
    if (of.is_set()) {
        near.codes = codes_of(of, now);
    }
    judgement judged{in.of, changed, in.of.root, of.is_set() ? &near : nullptr};
    auto const& variables = judged.variables();
    auto const open = std::find_if(variables.begin(), variables.end(), [&](variable const& each) {
        return each.kind == variable::kind_of_variable::fact && each.index == fact;
    });
    if (open == variables.end()) {
        return std::nullopt;
    }
    auto const results = judged.by_case(static_cast<std::size_t>(open - variables.begin()));
    tick_set good;
    value_class const* best = nullptr;
    for (std::size_t at = 0; at < results.size(); ++at) {
        value_class const& each = open->classes[at];
        if (results[at] == may_be_met) {
            good.insert(good.end(), each.ticks.begin(), each.ticks.end());
            best = best == nullptr || each.distance < best->distance ? &each : best;
        }
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    nearest_change made{of.fact().name, {}, false, {}, grows};
    if (of.is_set()) {
        made.to.push_back(of.set_at(best->set));
    } else if (!of.is_ordered()) {
        std::sort(good.begin(), good.end(),
                  [](tick_range left, tick_range right) { return left.first < right.first; });
        for (tick_range const& range : good) {
            for (std::int64_t tick = range.first; tick <= range.last; ++tick) {
                made.to.push_back(of.value_at(tick).value());
            }
        }
        return made;
    } else {
        std::int64_t const here = of.ticks_of(now).front().first;
        std::int64_t tick = nearest_in(good, here);
        if (!of.value_at(tick)) { // between two points of a fraction
            made.is_beyond = true;
            tick += tick > here ? -1 : 1;
        }
        auto const there = of.value_at(tick);
        if (!there) {
            return std::nullopt;
        }
        made.to.push_back(*there);
    }
    made.difference = difference_of(now, made.to.front());
    return made;
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

std::vector<nearest_change> find_changes(judged_row const& in, judgement const& judged) {
    std::vector<nearest_change> all;
    for (std::size_t fact = 0; fact < in.facts.size(); ++fact) {
        if (in.row.slots()[fact].known.is_known()
            && !in.of.domains[fact].fact().traits.contains(fact_trait::cannot_change)
            && judged.may_be_met_by_another(fact)) {
            if (auto made = change_of(in, fact)) {
                all.push_back(std::move(*made));
            }
        }
    }
    return all;
}

} // namespace jspu_coop::detail
