#include "policy/detail/judgement.hpp"

#include <algorithm>

namespace jspu_coop::detail {

prospect prospect_of(domain const& in, fact<fact_value> const& known, bool later) {
    bool const grows = later && in.fact().traits.contains(fact_trait::can_only_grow);
    bool const may_lack = in.fact().traits.contains(fact_trait::may_be_absent);
    auto const codes = static_cast<std::size_t>(in.range().last + 1);
    prospect made;
    if (known.state() == knowledge::missing || (known.is_absent() && grows)) {
        made.may_be_absent = may_lack;
        if (in.is_set()) {
            made.sets.emplace_back(codes);
            made.may_gain = true;
        } else {
            made.ticks = {in.range()};
        }
        return made;
    }
    made.may_be_absent = known.is_absent();
    std::vector<fact_value> claims = known.claims();
    if (fact_value const* value = known.get()) {
        claims.push_back(*value);
    }
    std::vector<std::int64_t> ticks;
    for (fact_value const& each : claims) {
        if (auto const* set = std::get_if<code_set_value>(&each)) {
            std::vector<bool>& has = made.sets.emplace_back(codes);
            for (std::int64_t const code : in.indices_of(*set)) {
                has[static_cast<std::size_t>(code)] = true;
            }
            continue;
        }
        for (tick_range const& range : in.ticks_of(each)) {
            for (std::int64_t tick = range.first; tick <= range.last; ++tick) {
                ticks.push_back(tick);
            }
        }
    }
    made.ticks = set_of(std::move(ticks));
    made.may_gain = grows && in.is_set();
    if (grows && !made.ticks.empty()) {
        made.ticks = {{made.ticks.front().first, in.range().last}};
    }
    return made;
}

judgement::judgement(program const& of, std::vector<prospect> const& facts, std::size_t root,
                     near_set const* near)
    : program_{&of}, root_{root}, live_(of.nodes.size()),
      spans_as_leaves_(of.nodes.size(), leaf{0}), leaf_of_(of.nodes.size()),
      variable_of_(of.nodes.size(), open), answer_(of.nodes.size()), masks_(of.nodes.size()) {
    find_live(root);
    read_facts(facts, near);
    chosen_.assign(variables_.size(), open);
    std::vector<outcome_mask> now(of.nodes.size());
    for_each_case(shared(), [&](std::size_t) {
        evaluate(now);
        for (std::size_t at = 0; at < now.size(); ++at) {
            masks_[at] = static_cast<outcome_mask>(masks_[at] | now[at]);
        }
    });
}

void judgement::find_live(std::size_t root) {
    live_[root] = 1;
    for (std::size_t at = root + 1; at-- > 0;) {
        node const& each = program_->nodes[at];
        if (live_[at] != 0 && each.waived == nullptr) {
            for (std::size_t const part : each.parts) {
                live_[part] = 1;
            }
        }
    }
    // What is waived is a constant: its own leaves are not read.
    for (std::size_t at = 0; at < live_.size(); ++at) {
        if (program_->nodes[at].waived != nullptr) {
            live_[at] = 0;
        }
    }
}

void judgement::read_facts(std::vector<prospect> const& facts, near_set const* near) {
    for (std::size_t at = 0; at < program_->nodes.size(); ++at) {
        node const& each = program_->nodes[at];
        if (each.kind == node_kind::leaf) {
            leaf_of_[at] = &program_->leaves[each.index];
        } else if (each.kind == node_kind::span) {
            read_span(at, facts);
        }
        if (leaf_of_[at] != nullptr) {
            answer_[at] = {alone(*leaf_of_[at], facts[leaf_of_[at]->fact])};
        }
    }
    for (std::size_t fact = 0; fact < facts.size(); ++fact) {
        // Other sets have codes of their own.
        bool const is_near = near != nullptr && near->fact == fact;
        classify(fact, facts[fact], is_near ? &near->codes : nullptr);
    }
    std::vector<std::size_t> made(program_->questions.size(), open);
    for (std::size_t at = 0; at < program_->nodes.size(); ++at) {
        node const& each = program_->nodes[at];
        if (each.kind != node_kind::choice || live_[at] == 0) {
            continue;
        }
        if (made[each.index] == open) {
            made[each.index] = variables_.size();
            variables_.push_back({variable::kind_of_variable::question, each.index,
                                  program_->questions[each.index].readings});
        }
        variable_of_[at] = made[each.index];
        ++variables_[made[each.index]].readers;
    }
}

void judgement::read_span(std::size_t at, std::vector<prospect> const& facts) {
    span const& asked = program_->spans[program_->nodes[at].index];
    prospect const& from = facts[asked.from];
    prospect const& to = facts[asked.to];
    if (from.ticks.empty() || to.ticks.empty()) {
        answer_[at] = {may_fail}; // one of them is known to be absent
        return;
    }
    if (to.is_settled(false)) {
        spans_as_leaves_[at] = {asked.from, days_from(asked.rule, to.ticks.front().first,
                                                      program_->domains[asked.from].range())};
        leaf_of_[at] = &spans_as_leaves_[at];
        return;
    }
    if (from.is_settled(false)) {
        spans_as_leaves_[at] = {asked.to, days_to(asked.rule, from.ticks.front().first,
                                                  program_->domains[asked.to].range())};
        leaf_of_[at] = &spans_as_leaves_[at];
        return;
    }
    bool const when_long =
        is_met(asked.rule, elapsed(asked.rule, from.ticks.front().first, to.ticks.back().last));
    bool const when_short =
        is_met(asked.rule, elapsed(asked.rule, from.ticks.back().last, to.ticks.front().first));
    bool const can_fail = from.may_be_absent || to.may_be_absent || !when_long || !when_short;
    if (!when_long && !when_short) {
        answer_[at] = {may_fail};
    } else if (!can_fail) {
        answer_[at] = {may_be_met};
    } else if (live_[at] != 0) {
        variable_of_[at] = variables_.size();
        answer_[at] = {may_be_met, may_fail};
        variables_.push_back({variable::kind_of_variable::span, at, 2, 1});
    } else {
        answer_[at] = {static_cast<outcome_mask>(may_be_met | may_fail)};
    }
}

void judgement::evaluate(std::vector<outcome_mask>& out) const {
    for (std::size_t at = 0; at < out.size(); ++at) {
        node const& each = program_->nodes[at];
        out[at] = evaluate_node(each, at, out);
    }
}

outcome_mask judgement::evaluate_node(node const& each, std::size_t at,
                                      std::vector<outcome_mask> const& out) const {
    if (each.waived != nullptr) {
        return may_be_met;
    }
    std::size_t const chosen = variable_of_[at] == open ? open : chosen_[variable_of_[at]];
    outcome_mask whole = may_not_apply;
    switch (each.kind) {
    case node_kind::leaf:
    case node_kind::span: {
        std::vector<outcome_mask> const& answers = answer_[at];
        if (chosen != open) {
            return answers[chosen];
        }
        unsigned any = 0;
        for (outcome_mask const mask : answers) {
            any |= mask;
        }
        return static_cast<outcome_mask>(any);
    }
    case node_kind::choice: {
        if (chosen != open) {
            return out[each.parts[chosen]];
        }
        unsigned any = 0;
        for (std::size_t const part : each.parts) {
            any |= out[part];
        }
        return static_cast<outcome_mask>(any);
    }
    case node_kind::all:
        for (std::size_t const part : each.parts) {
            whole = both_table[whole][out[part]];
        }
        return whole;
    case node_kind::any:
        for (std::size_t const part : each.parts) {
            whole = either_table[whole][out[part]];
        }
        return whole;
    case node_kind::negation:
        return contrary_of(out[each.parts.front()]);
    case node_kind::when:
        return when_table[out[each.parts[0]]][out[each.parts[1]]];
    case node_kind::unless:
        return unless_table[out[each.parts[0]]][out[each.parts[1]]];
    case node_kind::at_least:
        break;
    }
    // How many may be met, those that are asked for or more being one: reached[n][1] where some
    // part applies.
    std::size_t const most = static_cast<std::size_t>(
        std::min(each.count, static_cast<std::int64_t>(each.parts.size()) + 1));
    std::vector<std::array<bool, 2>> reached(most + 1);
    std::vector<std::array<bool, 2>> next;
    reached[0][0] = true;
    for (std::size_t const part : each.parts) {
        next.assign(most + 1, {});
        for (std::size_t met = 0; met <= most; ++met) {
            for (std::size_t const applies : {0U, 1U}) {
                if (!reached[met][applies]) {
                    continue;
                }
                if ((out[part] & may_be_met) != 0) {
                    next[std::min(met + 1, most)][1] = true;
                }
                if ((out[part] & may_fail) != 0) {
                    next[met][1] = true;
                }
                if ((out[part] & may_not_apply) != 0) {
                    next[met][applies] = true;
                }
            }
        }
        std::swap(reached, next);
    }
    unsigned any = 0;
    for (std::size_t met = 0; met < reached.size(); ++met) {
        any |= reached[met][0] ? may_not_apply : 0U;
        any |= reached[met][1] ? answer(static_cast<std::int64_t>(met) >= each.count) : 0U;
    }
    return static_cast<outcome_mask>(any);
}

bool judgement::may_be_met_by_another(std::size_t fact) const {
    std::vector<outcome_mask> out = masks_;
    for (std::size_t at = 0; at <= root_; ++at) {
        node const& each = program_->nodes[at];
        if (each.waived == nullptr && each.kind == node_kind::leaf) {
            bool const is_read = program_->leaves[each.index].fact == fact;
            out[at] = is_read ? may_be_met | may_fail : masks_[at];
        } else if (each.waived == nullptr && each.kind == node_kind::span) {
            span const& time = program_->spans[each.index];
            bool const is_read = time.from == fact || time.to == fact;
            out[at] = is_read ? may_be_met | may_fail : masks_[at];
        } else {
            out[at] = evaluate_node(each, at, out);
        }
    }
    return (out[root_] & may_be_met) != 0;
}

void judgement::for_each_case(std::vector<std::size_t> const& over,
                              std::function<void(std::size_t)> const& visit) {
    for (std::size_t const each : over) {
        chosen_[each] = 0;
    }
    visit(over.size());
    for (bool is_more = true; is_more;) {
        is_more = false;
        std::size_t changed = 0;
        while (changed < over.size() && !is_more) {
            std::size_t const each = over[changed++];
            is_more = ++chosen_[each] < variables_[each].size;
            chosen_[each] = is_more ? chosen_[each] : 0;
        }
        if (is_more) {
            visit(changed);
        }
    }
    for (std::size_t const each : over) {
        chosen_[each] = open;
    }
}

std::vector<std::size_t> judgement::shared() const {
    std::vector<std::size_t> all;
    for (std::size_t at = 0; at < variables_.size(); ++at) {
        if (variables_[at].readers > 1) {
            all.push_back(at);
        }
    }
    return all;
}

std::vector<outcome_mask> judgement::by_case(std::size_t variable) {
    std::vector<std::size_t> over;
    for (std::size_t at = 0; at < variables_.size(); ++at) {
        if (variables_[at].readers > 1 || at == variable) {
            over.push_back(at);
        }
    }
    std::vector<outcome_mask> results(variables_[variable].size);
    std::vector<outcome_mask> now(masks_.size());
    for_each_case(over, [&](std::size_t) {
        evaluate(now);
        outcome_mask& result = results[chosen_[variable]];
        result = static_cast<outcome_mask>(result | now[root_]);
    });
    return results;
}

} // namespace jspu_coop::detail
