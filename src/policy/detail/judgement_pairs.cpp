// Whether an open variable matters: two cases that differ in it alone are judged side by side.
//
// What may come out in each of them does not say: of "one of two" either case of the one leaves
// both answers open, and yet it decides where the other is not met. So it is asked what may come
// out in both at once. That is exact, like the decision itself: what only one node reads is left
// open and is the same in both cases, what several read is enumerated.
#include "policy/detail/judgement.hpp"

#include <algorithm>
#include <bit>
#include <optional>
#include <set>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// What may come out in two cases that are compared: by each outcome of the first, a bit for each,
/// those of the second.
using outcome_pairs = std::array<outcome_mask, 3>;

constexpr std::array<outcome_mask, 3> every_outcome{may_be_met, may_fail, may_not_apply};

/// Where the outcomes stand that go with one.
std::size_t place_of(outcome_mask first) {
    return static_cast<std::size_t>(std::countr_zero(first));
}

/// Calls `visit(first, seconds)` with each outcome of the first case and all that go with it.
template <class Visit>
void for_each_first(outcome_pairs const& pairs, Visit const& visit) {
    for (outcome_mask const first : every_outcome) {
        if (pairs[place_of(first)] != 0) {
            visit(first, pairs[place_of(first)]);
        }
    }
}

void add_pairs(outcome_pairs& to, outcome_mask first, outcome_mask seconds) {
    outcome_mask& there = to[place_of(first)];
    there = static_cast<outcome_mask>(there | seconds);
}

/// Whatever it is, it is the same in both cases.
outcome_pairs alike(outcome_mask mask) {
    outcome_pairs made{};
    for (outcome_mask const each : every_outcome) {
        made[place_of(each)] = static_cast<outcome_mask>(mask & each);
    }
    return made;
}

bool are_alike(outcome_pairs const& pairs) {
    return std::ranges::all_of(
        every_outcome, [&](outcome_mask first) { return (pairs[place_of(first)] & ~first) == 0; });
}

/// The first of one pair with the second of another.
outcome_pairs crossed(outcome_pairs const& left, outcome_pairs const& right) {
    unsigned seconds = 0;
    for (outcome_mask const each : right) {
        seconds |= each;
    }
    outcome_pairs made{};
    for_each_first(left, [&](outcome_mask first, outcome_mask) {
        add_pairs(made, first, static_cast<outcome_mask>(seconds));
    });
    return made;
}

outcome_pairs combined_pairs(outcome_pairs const& left, outcome_pairs const& right,
                             mask_table const& by) {
    outcome_pairs made{};
    for_each_first(left, [&](outcome_mask first, outcome_mask seconds) {
        for_each_first(right, [&](outcome_mask other, outcome_mask others) {
            add_pairs(made, by[first][other], by[seconds][others]);
        });
    });
    return made;
}

/// How many of the parts so far are met in each case, those that are asked for or more being one,
/// and whether any applies.
struct counted_parts {
    std::array<std::int64_t, 2> met{};
    std::array<bool, 2> applies{};

    void add(std::size_t at, outcome_mask part, std::int64_t asked) {
        met[at] = std::min(met[at] + (part == may_be_met ? 1 : 0), asked);
        applies[at] = applies[at] || part != may_not_apply;
    }
    [[nodiscard]] outcome_mask result(std::size_t at, std::int64_t asked) const {
        return applies[at] ? answer(met[at] >= asked) : may_not_apply;
    }

    friend auto operator<=>(counted_parts const&, counted_parts const&) = default;
};

/// Compares two cases of one variable at the nodes that rest on it.
class comparison_of_cases {
public:
    /// @param nodes the nodes that rest on the variable
    /// @param masks what may come out at the others
    comparison_of_cases(program const& of, std::vector<std::size_t> const& nodes,
                        std::vector<outcome_mask> const& masks)
        : program_{of}, nodes_{nodes}, masks_{masks}, rests_(of.nodes.size()),
          pairs_(of.nodes.size()) {
        for (std::size_t const at : nodes) {
            rests_[at] = 1;
        }
    }

    /// @param leaf `leaf(node)` says what comes out of a condition in both cases
    /// @param reading `reading(node)` which part a question chooses in both cases; none: any
    /// @return whether the last of the nodes may come out differently
    template <class Leaf, class Reading>
    bool differs(Leaf const& leaf, Reading const& reading) {
        for (std::size_t const at : nodes_) {
            node const& each = program_.nodes[at];
            bool const is_leaf = each.kind == node_kind::leaf || each.kind == node_kind::span;
            pairs_[at] = is_leaf                          ? leaf(at)
                         : each.kind == node_kind::choice ? chosen(each, reading(at))
                                                          : combined(each);
        }
        return !are_alike(pairs_[nodes_.back()]);
    }

private:
    [[nodiscard]] outcome_pairs at(std::size_t part) const {
        return rests_[part] != 0 ? pairs_[part] : alike(masks_[part]);
    }

    [[nodiscard]] outcome_pairs
    chosen(node const& each,
           std::optional<std::pair<std::size_t, std::size_t>> const& parts) const {
        if (parts) {
            outcome_pairs const first = at(each.parts[parts->first]);
            return parts->first == parts->second ? first
                                                 : crossed(first, at(each.parts[parts->second]));
        }
        outcome_pairs whole{};
        for (std::size_t const part : each.parts) {
            for_each_first(at(part), [&](outcome_mask first, outcome_mask seconds) {
                add_pairs(whole, first, seconds);
            });
        }
        return whole;
    }

    [[nodiscard]] outcome_pairs combined(node const& each) const {
        outcome_pairs whole = alike(may_not_apply);
        switch (each.kind) {
        case node_kind::all:
        case node_kind::any:
            for (std::size_t const part : each.parts) {
                whole = combined_pairs(whole, at(part),
                                       each.kind == node_kind::all ? both_table : either_table);
            }
            return whole;
        case node_kind::negation:
            whole = {};
            for_each_first(at(each.parts.front()), [&](outcome_mask first, outcome_mask seconds) {
                add_pairs(whole, contrary_of(first), contrary_of(seconds));
            });
            return whole;
        case node_kind::when:
            return combined_pairs(at(each.parts[0]), at(each.parts[1]), when_table);
        case node_kind::unless:
            return combined_pairs(at(each.parts[0]), at(each.parts[1]), unless_table);
        default:
            return counted(each);
        }
    }

    [[nodiscard]] outcome_pairs counted(node const& each) const {
        std::set<counted_parts> reached{{}};
        for (std::size_t const part : each.parts) {
            std::set<counted_parts> next;
            for (counted_parts const& before : reached) {
                for_each_first(at(part), [&](outcome_mask first, outcome_mask seconds) {
                    for (outcome_mask const second : every_outcome) {
                        if ((seconds & second) != 0) {
                            counted_parts now = before;
                            now.add(0, first, each.count);
                            now.add(1, second, each.count);
                            next.insert(now);
                        }
                    }
                });
            }
            reached = std::move(next);
        }
        outcome_pairs made{};
        for (counted_parts const& one : reached) {
            add_pairs(made, one.result(0, each.count), one.result(1, each.count));
        }
        return made;
    }

    program const& program_;
    std::vector<std::size_t> const& nodes_;
    std::vector<outcome_mask> const& masks_;
    std::vector<char> rests_;
    std::vector<outcome_pairs> pairs_;
};

/// How many steps a part of a node comes to where two cases are compared.
constexpr std::size_t steps_a_pair = 8;

} // namespace

std::size_t judgement::steps_of_matters(std::size_t variable, case_plan const& others) const {
    std::size_t const pairs = others.cases * steps(above_[variable]) * steps_a_pair;
    return (others.steps + pairs) * (variables_[variable].size - 1);
}

bool judgement::matters(std::size_t variable, case_plan const& others) {
    std::vector<outcome_mask> now = loose_;
    comparison_of_cases cases{*program_, above_[variable], now};
    bool differ = false;
    // Where any two cases come out differently, so do two that are next to one another.
    for (std::size_t first = 0; first + 1 < variables_[variable].size && !differ; ++first) {
        auto const leaf = [&](std::size_t at) {
            return variable_of_[at] == variable
                       ? crossed(alike(answer_[at][first]), alike(answer_[at][first + 1]))
                       : alike(now[at]);
        };
        auto const reading = [&](std::size_t at) {
            using both = std::optional<std::pair<std::size_t, std::size_t>>;
            std::size_t const chosen = chosen_[variable_of_[at]];
            return variable_of_[at] == variable ? both{{first, first + 1}}
                   : chosen == open             ? both{}
                                                : both{{chosen, chosen}};
        };
        for_each_case(others.over, [&](std::size_t changed) {
            if (changed > 0 && !differ) {
                work_out(others.anew[changed - 1], now);
            }
            differ = differ || cases.differs(leaf, reading);
        });
    }
    return differ;
}

} // namespace jspu_coop::detail
