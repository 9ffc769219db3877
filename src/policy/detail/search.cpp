// What would settle an open answer: the missing facts that matter, and small sets of them.
#include "policy/detail/explain.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// How many steps a search takes at most: looks at a part of a node of the program.
constexpr std::size_t most_steps = std::size_t{1} << 27U;
/// How many a set of facts takes at least.
constexpr std::size_t least_steps = 64;

/// The facts that a variable stands for.
std::vector<std::size_t> facts_of(judged_row const& in, variable const& each) {
    if (each.kind == variable::kind_of_variable::fact) {
        return {each.index};
    }
    if (each.kind == variable::kind_of_variable::question) {
        return {};
    }
    span const& time = in.of.spans[in.of.nodes[each.index].index];
    std::vector<std::size_t> facts;
    for (std::size_t const fact : {time.from, time.to}) {
        if (!in.facts[fact].is_settled(false)) {
            facts.push_back(fact);
        }
    }
    return facts;
}

/// Whether a variable is settled once these facts are known.
bool is_settled_by(judged_row const& in, variable const& each,
                   std::vector<std::size_t> const& known) {
    std::vector<std::size_t> const facts = facts_of(in, each);
    return !facts.empty() && std::ranges::all_of(facts, [&](std::size_t fact) {
        return std::ranges::find(known, fact) != known.end();
    });
}

/// What may come out in all cases of some variables.
class case_table {
public:
    case_table(std::vector<variable> const& variables, std::vector<std::size_t> over,
               std::vector<outcome_mask> results)
        : variables_{&variables}, over_{std::move(over)}, results_{std::move(results)} {
        std::size_t stride = 1;
        for (std::size_t const each : over_) {
            strides_.push_back(stride);
            stride *= variables[each].size;
        }
    }

    /// What comes out for each value of some facts: a mask for each.
    [[nodiscard]] std::vector<outcome_mask> by_facts(judged_row const& in,
                                                     std::vector<std::size_t> const& known) const {
        std::vector<std::size_t> fixed;
        std::size_t groups = 1;
        for (std::size_t at = 0; at < over_.size(); ++at) {
            if (is_settled_by(in, (*variables_)[over_[at]], known)) {
                fixed.push_back(at);
                groups *= (*variables_)[over_[at]].size;
            }
        }
        std::vector<outcome_mask> masks(groups);
        for (std::size_t cell = 0; cell < results_.size(); ++cell) {
            std::size_t group = 0;
            for (std::size_t const at : fixed) {
                group = group * (*variables_)[over_[at]].size + digit(cell, at);
            }
            masks[group] = static_cast<outcome_mask>(masks[group] | results_[cell]);
        }
        return masks;
    }

private:
    [[nodiscard]] std::size_t digit(std::size_t cell, std::size_t at) const {
        return cell / strides_[at] % (*variables_)[over_[at]].size;
    }

    std::vector<variable> const* variables_;
    std::vector<std::size_t> over_;
    std::vector<outcome_mask> results_;
    std::vector<std::size_t> strides_;
};

/// What a few facts come to, whatever the others are.
struct settled_by {
    unsigned towards{0}; ///< the answers that some of their values settle it to
    bool always{true};   ///< all of their values settle it
};

/// Asks what bears on an open answer, with no other variables enumerated than have to be.
class search {
public:
    search(judged_row const& in, judgement& judged)
        : in_{in}, judged_{judged}, shared_{judged.shared()} {}

    /// Whether a variable matters; none where it takes too long to say.
    [[nodiscard]] std::optional<bool> matters(std::size_t variable) {
        std::vector<std::size_t> others = shared_;
        std::erase(others, variable);
        case_plan const plan = judged_.plan(std::move(others));
        return spend(judged_.steps_of_matters(variable, plan))
                   ? std::optional{judged_.matters(variable, plan)}
                   : std::nullopt;
    }

    /// False where so many sets take too long to look at, for all that is known.
    [[nodiscard]] bool has_time_for(std::size_t sets) const noexcept {
        return sets <= left_ / least_steps;
    }

    /// What these facts come to; none where it takes too long to say.
    [[nodiscard]] std::optional<settled_by> settled(std::vector<std::size_t> const& these) {
        std::vector<std::size_t> over = shared_;
        for (std::size_t at = 0; at < judged_.variables().size(); ++at) {
            variable const& each = judged_.variables()[at];
            if (each.readers == 1 && is_settled_by(in_, each, these)) {
                over.push_back(at);
            }
        }
        case_plan plan = judged_.plan(std::move(over));
        if (!spend(plan.steps)) {
            return std::nullopt;
        }
        auto results = judged_.table(plan);
        case_table const cases{judged_.variables(), std::move(plan.over), std::move(results)};
        settled_by made;
        for (outcome_mask const mask : cases.by_facts(in_, these)) {
            made.towards |= is_one(mask) ? mask : 0U;
            made.always = made.always && is_one(mask);
        }
        return made;
    }

private:
    [[nodiscard]] bool spend(std::size_t steps) noexcept {
        bool const is_left = steps <= left_;
        left_ = is_left ? left_ - steps : 0;
        return is_left;
    }

    judged_row const& in_;
    judgement& judged_;
    std::vector<std::size_t> shared_;
    std::size_t left_{most_steps};
};

/// Calls `visit` with each set of so many of the facts, in order, as long as it says to go on.
/// @return whether it always did
template <class Visit>
bool for_each_set(std::vector<std::size_t> const& facts, std::size_t count, Visit const& visit,
                  std::vector<std::size_t> begun = {}, std::size_t from = 0) {
    if (begun.size() == count) {
        return visit(begun);
    }
    bool goes_on = true;
    for (std::size_t at = from; at < facts.size() && goes_on; ++at) {
        begun.push_back(facts[at]);
        goes_on = for_each_set(facts, count, visit, begun, at + 1);
        begun.pop_back();
    }
    return goes_on;
}

/// How many sets of so many facts there are.
std::size_t sets_of(std::size_t facts, std::size_t count) {
    std::size_t made = 1;
    for (std::size_t at = 0; at < count; ++at) {
        made = made * (facts - at) / (at + 1);
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
/// @return whether all sets were looked at; else all of fewer facts were
bool find_settling(search& among, std::vector<std::size_t> const& facts, fact_schema const& schema,
                   std::vector<settling_set>& settling) {
    outcome_mask left = may_be_met | may_fail | may_not_apply;
    bool is_settled = false; // by smaller sets, in any case
    for (std::size_t count = 1; count <= std::min<std::size_t>(3, facts.size()); ++count) {
        std::vector<settling_set> sets;
        settled_by together{0, false};
        bool const were_all_seen =
            among.has_time_for(sets_of(facts.size(), count))
            && for_each_set(facts, count, [&](std::vector<std::size_t> const& these) {
                   auto const how = among.settled(these);
                   if (!how) {
                       return false;
                   }
                   if ((how->towards & left) != 0 || (how->always && !is_settled)) {
                       sets.push_back(shown_set(*how, these, schema));
                   }
                   together.towards |= how->towards;
                   together.always = together.always || how->always;
                   return true;
               });
        if (!were_all_seen) {
            return false;
        }
        settling.insert(settling.end(), sets.begin(), sets.end());
        left = static_cast<outcome_mask>(left & ~together.towards);
        is_settled = is_settled || together.always;
    }
    return true;
}

/// What any requirement misses, where it takes too long to say which of it matters.
void list_missing(policy_verdict& verdict) {
    for (auto const* list : {&verdict.scope, &verdict.requirements}) {
        for (requirement_verdict const& each : *list) {
            if (!each.is_advisory && each.step.result == outcome::undetermined) {
                merge_into(verdict.missing, each.step.missing);
            }
        }
    }
}

/// The variables that matter; none where it takes too long to say.
std::optional<std::vector<variable const*>> variables_that_matter(search& among,
                                                                  judgement const& judged) {
    std::vector<variable const*> found;
    for (std::size_t at = 0; at < judged.variables().size(); ++at) {
        auto const matters = among.matters(at);
        if (!matters) {
            return std::nullopt;
        }
        if (*matters) {
            found.push_back(&judged.variables()[at]);
        }
    }
    return found;
}

} // namespace

void find_missing(judged_row const& in, judgement& judged, policy_verdict& verdict) {
    search among{in, judged};
    auto const variables = variables_that_matter(among, judged);
    if (!variables) {
        verdict.is_thorough = false;
        list_missing(verdict);
        return;
    }
    std::vector<std::size_t> facts;
    for (variable const* each : *variables) {
        if (each->kind == variable::kind_of_variable::question) {
            merge_into(verdict.missing, {missing_of(in.of.questions[each->index])});
        }
        for (std::size_t const fact : facts_of(in, *each)) {
            facts.push_back(fact);
            merge_into(verdict.missing, {missing_of(*in.of.schema, fact, in.row.slots()[fact])});
        }
    }
    std::sort(facts.begin(), facts.end());
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    verdict.is_thorough = find_settling(among, facts, *in.of.schema, verdict.settling);
}

} // namespace jspu_coop::detail
