#include "policy/detail/quick_program.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace jspu_coop::detail {

namespace {

constexpr unsigned met = may_be_met;
constexpr unsigned failed = may_fail;
constexpr unsigned not_applying = may_not_apply;

quick_kind kind_of(node_kind kind) noexcept {
    switch (kind) {
    case node_kind::all:
        return quick_kind::all;
    case node_kind::any:
        return quick_kind::any;
    case node_kind::at_least:
        return quick_kind::at_least;
    case node_kind::negation:
        return quick_kind::negation;
    case node_kind::when:
        return quick_kind::when;
    case node_kind::unless:
        return quick_kind::unless;
    case node_kind::choice:
        return quick_kind::choice;
    case node_kind::leaf:
    case node_kind::span:
        break;
    }
    return quick_kind::span;
}

quick_node leaf_node(program const& of, std::size_t number, outcome_mask when_missing) {
    leaf const& asked = of.leaves[number];
    quick_node made{quick_kind::ranges, when_missing, answer(asked.of_absent)};
    made.index = static_cast<std::uint32_t>(asked.fact);
    made.count = static_cast<std::uint32_t>(number);
    if (of.domains[asked.fact].is_set()) {
        made.kind = asked.test == set_test::contains_any    ? quick_kind::has_any
                    : asked.test == set_test::contains_none ? quick_kind::has_none
                                                            : quick_kind::has_all;
        for (std::int64_t const code : asked.codes) {
            made.width |= std::uint64_t{1} << static_cast<unsigned>(code);
        }
    } else if (asked.holds.size() == 1) {
        made.kind = quick_kind::range;
        made.first = asked.holds.front().first;
        made.width = static_cast<std::uint64_t>(asked.holds.front().last)
                     - static_cast<std::uint64_t>(made.first);
    }
    return made;
}

/// What comes out of a leaf over a known value.
unsigned of_known(quick_node const& each, program const& of, std::int64_t value) noexcept {
    auto const bits = static_cast<std::uint64_t>(value);
    bool holds = false;
    switch (each.kind) {
    case quick_kind::range:
        holds = bits - static_cast<std::uint64_t>(each.first) <= each.width;
        break;
    case quick_kind::ranges:
        holds = contains(of.leaves[each.count].holds, value);
        break;
    case quick_kind::has_all:
        holds = (bits & each.width) == each.width;
        break;
    case quick_kind::has_any:
        holds = (bits & each.width) != 0;
        break;
    default:
        holds = (bits & each.width) == 0;
        break;
    }
    return holds ? met : failed;
}

/// At least so many of some parts. How many are met may be any number between the least and the
/// most; where some part may fail, one applies.
unsigned counted(std::uint32_t const* part, std::uint32_t count, std::uint32_t asked,
                 outcome_mask const* masks) noexcept {
    std::uint32_t least = 0;
    std::uint32_t most = 0;
    unsigned any = 0;
    unsigned all = not_applying;
    for (std::uint32_t at = 0; at < count; ++at) {
        unsigned const mask = masks[part[at]];
        least += mask == met ? 1 : 0;
        most += (mask & met) != 0 ? 1 : 0;
        any |= mask;
        all &= mask;
    }
    bool const may_lack = (any & failed) != 0 ? least < asked
                          : least > 0         ? least < asked
                                              : most > 0 && asked > 1;
    return (most >= asked ? met : 0U) | (may_lack ? failed : 0U) | all;
}

/// Works out an inner node.
unsigned combined(quick_node const& each, std::uint32_t const* part,
                  outcome_mask const* masks) noexcept {
    switch (each.kind) {
    case quick_kind::all:
    case quick_kind::any: {
        bool const is_all = each.kind == quick_kind::all;
        unsigned const passing = (is_all ? met : failed) | not_applying;
        unsigned any = 0;
        unsigned all = not_applying;
        bool passes = true;
        for (std::uint32_t at = 0; at < each.count; ++at) {
            unsigned const mask = masks[part[at]];
            any |= mask;
            all &= mask;
            passes = passes && (mask & passing) != 0;
        }
        unsigned const deciding = any & (is_all ? failed : met);
        return deciding | (passes ? any & passing & (met | failed) : 0U) | all;
    }
    case quick_kind::at_least:
        return counted(part, each.count, each.least, masks);
    case quick_kind::negation: {
        unsigned const mask = masks[part[0]];
        return (mask & not_applying) | ((mask & met) << 1U) | ((mask & failed) >> 1U);
    }
    case quick_kind::when: {
        unsigned const guard = masks[part[0]];
        return ((guard & met) != 0 ? masks[part[1]] : 0U)
               | ((guard & (failed | not_applying)) != 0 ? not_applying : 0U);
    }
    case quick_kind::unless: {
        unsigned const exception = masks[part[0]];
        return (exception & met)
               | ((exception & (failed | not_applying)) != 0 ? masks[part[1]] : 0U);
    }
    case quick_kind::choice: {
        unsigned any = 0;
        for (std::uint32_t at = 0; at < each.count; ++at) {
            any |= masks[part[at]];
        }
        return any;
    }
    default:
        return met; // waived
    }
}

/// What may come out of a node; 0 where that takes a thorough look.
[[gnu::always_inline]] inline unsigned mask_of(quick_node const& each, quick_program const& how,
                                               program const& of, quick_row const& row,
                                               outcome_mask const* masks) noexcept {
    if (each.kind == quick_kind::range && row.facts[each.index].state == quick_state::known) {
        std::uint64_t const beyond = static_cast<std::uint64_t>(row.facts[each.index].value)
                                     - static_cast<std::uint64_t>(each.first);
        return beyond <= each.width ? met : failed;
    }
    if (each.kind < quick_kind::span) {
        quick_fact const& fact = row.facts[each.index];
        return fact.state == quick_state::known    ? of_known(each, of, fact.value)
               : fact.state == quick_state::absent ? each.when_absent
                                                   : each.when_missing;
    }
    if (each.kind == quick_kind::span) {
        span const& time = of.spans[each.index];
        quick_fact const& from = row.facts[time.from];
        quick_fact const& to = row.facts[time.to];
        if (from.state == quick_state::absent || to.state == quick_state::absent) {
            return failed;
        }
        bool const are_known = from.state == quick_state::known && to.state == quick_state::known;
        return are_known ? answer(is_met(time.rule, elapsed(time.rule, from.value, to.value))) : 0U;
    }
    return combined(each, how.parts.data() + each.index, masks);
}

/// So many gates are looked at without a branch between them.
constexpr std::size_t gates_at_once = 8;

/// Whether a fact is known to lie where the root fails. Some gates at a time: which of them it is
/// can hardly be guessed, but that it is one of the first often can.
bool fails_at_gate(quick_program const& how, quick_row const& row) noexcept {
    for (std::size_t from = 0; from < how.gates.size(); from += gates_at_once) {
        std::size_t const end = std::min(from + gates_at_once, how.gates.size());
        bool fails = false;
        for (std::size_t at = from; at < end; ++at) {
            quick_gate const& each = how.gates[at];
            quick_fact const& fact = row.facts[each.fact];
            std::uint64_t const beyond =
                static_cast<std::uint64_t>(fact.value) - static_cast<std::uint64_t>(each.first);
            fails |= (fact.state == quick_state::known) & (beyond > each.width);
        }
        if (fails) {
            return true;
        }
    }
    return false;
}

/// Marks what the root asks for without condition.
void mark_decisive(quick_program& made) {
    made.nodes.back().is_decisive = true;
    for (std::size_t at = made.nodes.size(); at-- > 0;) {
        quick_node const& each = made.nodes[at];
        if (each.is_decisive && each.kind == quick_kind::all) {
            for (std::uint32_t part = 0; part < each.count; ++part) {
                made.nodes[made.parts[each.index + part]].is_decisive = true;
            }
        }
    }
    for (quick_node const& each : made.nodes) {
        if (each.is_decisive && each.kind == quick_kind::range) {
            made.gates.push_back({each.index, each.first, each.width});
        }
    }
}

} // namespace

quick_program quick_program_of(program const& of, std::vector<std::size_t> const& order,
                               std::vector<outcome_mask> const& when_missing) {
    quick_program made;
    made.is_small = order.size() <= most_quick_nodes;
    std::map<std::size_t, std::uint32_t> place_of;
    for (std::size_t const at : order) {
        node const& each = of.nodes[at];
        place_of[at] = static_cast<std::uint32_t>(made.nodes.size());
        if (each.waived != nullptr) {
            made.nodes.push_back({quick_kind::waived});
        } else if (each.kind == node_kind::leaf) {
            made.nodes.push_back(leaf_node(of, each.index, when_missing[at]));
        } else {
            quick_node inner{kind_of(each.kind)};
            bool const is_span = each.kind == node_kind::span;
            inner.index = static_cast<std::uint32_t>(is_span ? each.index : made.parts.size());
            inner.count = static_cast<std::uint32_t>(each.parts.size());
            inner.least = static_cast<std::uint32_t>(each.count);
            for (std::size_t const part : each.parts) {
                made.parts.push_back(place_of.at(part));
            }
            made.nodes.push_back(inner);
        }
    }
    mark_decisive(made);
    return made;
}

outcome_mask quick_answer(quick_program const& how, program const& of,
                          quick_row const& row) noexcept {
    if (fails_at_gate(how, row)) {
        return may_fail;
    }
    std::array<outcome_mask, most_quick_nodes> masks; // each is written before it is read
    std::size_t place = 0;
    for (quick_node const& each : how.nodes) {
        unsigned const mask = mask_of(each, how, of, row, masks.data());
        if (mask == 0) {
            return 0;
        }
        if (mask == failed && each.is_decisive) {
            return may_fail;
        }
        masks[place++] = static_cast<outcome_mask>(mask);
    }
    return masks[place - 1];
}

bool quick_answers(quick_program const& how, program const& of, quick_row const& row,
                   outcome_mask* masks) noexcept {
    std::size_t place = 0;
    for (quick_node const& each : how.nodes) {
        masks[place] = static_cast<outcome_mask>(mask_of(each, how, of, row, masks));
        if (masks[place++] == 0) {
            return false;
        }
    }
    return true;
}

} // namespace jspu_coop::detail
