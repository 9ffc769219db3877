#include "policy/detail/disclosure.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <set>
#include <variant>
#include <vector>

namespace jspu_coop::detail {

namespace {

/// How many values have the same outcomes; two stands for more.
using value_counts = std::map<std::vector<bool>, int>;

std::vector<bool> outcomes_at(std::vector<leaf const*> const& conditions, std::int64_t tick) {
    std::vector<bool> all;
    for (leaf const* each : conditions) {
        all.push_back(contains(each->holds, tick));
    }
    return all;
}

/// How many values there are from one tick to another, both included: one, or more. Between two
/// points lie many fractions.
int values_within(domain const& in, std::int64_t first, std::int64_t last) {
    bool const is_between = std::holds_alternative<ratio_type>(in.fact().type) && first % 2 == 0;
    return first == last && !is_between ? 1 : 2;
}

value_counts counts_of(domain const& in, std::vector<leaf const*> const& conditions) {
    std::set<std::int64_t> firsts{in.range().first};
    for (leaf const* each : conditions) {
        for (tick_range const& range : each->holds) {
            firsts.insert(std::max(range.first, in.range().first));
            if (range.last < in.range().last) {
                firsts.insert(range.last + 1);
            }
        }
    }
    value_counts counts;
    for (auto first = firsts.begin(); first != firsts.end(); ++first) {
        auto const next = std::next(first);
        std::int64_t const last = next == firsts.end() ? in.range().last : *next - 1;
        counts[outcomes_at(conditions, *first)] += values_within(in, *first, last);
    }
    if (in.fact().traits.contains(fact_trait::may_be_absent)) {
        std::vector<bool> of_none;
        for (leaf const* each : conditions) {
            of_none.push_back(each->of_absent);
        }
        ++counts[of_none];
    }
    return counts;
}

/// Where the days of a fact part on which a condition holds: the first day of the later ones. As
/// the day of another fact varies, it may be any between two.
struct parting {
    std::int64_t first;
    std::int64_t last;

    friend bool operator==(parting const&, parting const&) = default;
};

/// Whether a condition on time holds of the earlier days of a fact, or of the later ones.
bool holds_early(span const& asked, std::size_t fact) {
    bool const asks_for_long =
        asked.rule.by == comparison::at_least || asked.rule.by == comparison::above;
    return asks_for_long == (asked.from == fact);
}

/// Where the days of one fact part by a condition on time; at the first day of all, or after the
/// last, where all come out alike.
parting parting_by(program const& of, span const& asked, std::size_t fact) {
    tick_range const within = of.domains[fact].range();
    bool const is_from = asked.from == fact;
    auto const at = [&](std::int64_t other) {
        auto const held =
            is_from ? range_from(asked.rule, other, within) : range_to(asked.rule, other, within);
        return holds_early(asked, fact) ? (held ? held->last + 1 : within.first)
                                        : (held ? held->first : within.last + 1);
    };
    tick_range const others = of.domains[is_from ? asked.to : asked.from].range();
    return {at(others.first), at(others.last)}; // the later the other day, the later
}

/// Whether one day may lie between two partings by itself.
bool may_leave_one(parting const& left, parting const& right) {
    bool const are_one = left == right && left.first == left.last;
    return !are_one && left.first <= right.last + 1 && right.first <= left.last + 1;
}

/// Whether that a fact gives no day may be told: all days come out otherwise.
bool may_tell_none(tick_range within, bool is_early, parting const& by, bool is_read_else) {
    return is_read_else || (is_early ? by.last > within.last : by.first == within.first);
}

bool time_tells_of(program const& of, span const& asked, std::size_t fact) {
    domain const& in = of.domains[fact];
    tick_range const within = in.range();
    parting by = parting_by(of, asked, fact);
    std::vector<parting> others;
    for (leaf const& each : of.leaves) {
        for (tick_range const& range : each.fact == fact ? each.holds : tick_set{}) {
            others.push_back({range.first, range.first});
            others.push_back({range.last + 1, range.last + 1});
        }
    }
    for (span const& each : of.spans) {
        if (&each != &asked && (each.from == fact || each.to == fact)) {
            others.push_back(parting_by(of, each, fact));
        }
    }
    if (in.fact().traits.contains(fact_trait::may_be_absent)
        && may_tell_none(within, holds_early(asked, fact), by, !others.empty())) {
        return true;
    }
    // Where all days come out alike, nothing parts them.
    by = {std::max(by.first, within.first + 1), std::min(by.last, within.last)};
    if (by.first > by.last) {
        return false;
    }
    others.push_back({within.first, within.first});
    others.push_back({within.last + 1, within.last + 1});
    return std::ranges::any_of(others,
                               [&](parting const& each) { return may_leave_one(by, each); });
}

} // namespace

bool time_tells(program const& of, span const& asked) {
    auto const tells_of = [&](std::size_t fact) {
        return of.domains[fact].fact().traits.contains(fact_trait::is_sensitive)
               && time_tells_of(of, asked, fact);
    };
    return tells_of(asked.from) || tells_of(asked.to);
}

bool outcomes_tell(program const& of, std::size_t fact) {
    domain const& in = of.domains[fact];
    if (!in.is_ordered() || std::holds_alternative<boolean_type>(in.fact().type)) {
        return true;
    }
    std::vector<leaf const*> conditions;
    for (leaf const& each : of.leaves) {
        if (each.fact == fact) {
            conditions.push_back(&each);
        }
    }
    value_counts const counts = counts_of(in, conditions);
    return !conditions.empty() && std::any_of(counts.begin(), counts.end(), [](auto const& each) {
        return each.second == 1;
    });
}

} // namespace jspu_coop::detail
