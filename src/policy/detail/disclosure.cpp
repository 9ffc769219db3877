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

} // namespace

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
