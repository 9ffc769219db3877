#include "questions/selection/ranking.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/overloaded.hpp"

#include <algorithm>
#include <compare>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

std::strong_ordering by_place(std::vector<std::string> const& codes, std::string const& left,
                              std::string const& right) {
    auto const place = [&](std::string const& code) {
        return std::distance(codes.begin(), std::find(codes.begin(), codes.end(), code));
    };
    return place(left) <=> place(right);
}

/// Which of two values of one fact is the higher one.
/// @pre both are of the type, which has an order
std::strong_ordering compare_values(fact_type const& type, fact_value const& left,
                                    fact_value const& right) {
    auto const pair_of = [&](auto const& of) {
        using value = std::remove_cvref_t<decltype(of)>;
        return std::pair<value const&, value const&>{std::get<value>(left), std::get<value>(right)};
    };
    return std::visit(overloaded{[&](boolean_value const& of) {
                                     auto const [one, other] = pair_of(of);
                                     return one.is <=> other.is;
                                 },
                                 [&](date_value const& of) -> std::strong_ordering {
                                     auto const [one, other] = pair_of(of);
                                     return one.day <=> other.day;
                                 },
                                 [&](level_value const& of) {
                                     auto const [one, other] = pair_of(of);
                                     return by_place(std::get<level_type>(type).codes, one.code,
                                                     other.code);
                                 },
                                 [&](grade_value const& of) -> std::strong_ordering {
                                     auto const [one, other] = pair_of(of);
                                     auto const& scale = std::get<grade_type>(type);
                                     return scale.worst < scale.best ? one.mark <=> other.mark
                                                                     : other.mark <=> one.mark;
                                 },
                                 [](code_value const&) { return std::strong_ordering::equal; },
                                 [](code_set_value const&) { return std::strong_ordering::equal; },
                                 [&](auto const& of) -> std::strong_ordering {
                                     auto const [one, other] = pair_of(of);
                                     return one.number <=> other.number;
                                 }},
                      left);
}

fact<fact_value> const& value_for(fact_row const& row, ranking_key const& key) {
    return row.slots()[row.schema().find(key.fact).value()].known;
}

/// How one stands to the other by one key.
standing compare_by(fact_row const& one, fact_row const& other, ranking_key const& key) {
    fact<fact_value> const& left = value_for(one, key);
    fact<fact_value> const& right = value_for(other, key);
    if (left.is_open() || right.is_open()) {
        return standing::open;
    }
    if (left.is_absent() || right.is_absent()) {
        bool const both_lack = left.is_absent() && right.is_absent();
        return both_lack ? standing::equal : left.is_absent() ? standing::behind : standing::before;
    }
    std::size_t const at = one.schema().find(key.fact).value();
    auto const order = compare_values(one.schema().facts[at].type, left.value(), right.value());
    if (order == std::strong_ordering::equal) {
        return standing::equal;
    }
    bool const is_first =
        (order == std::strong_ordering::greater) == (key.order == ranking_order::highest_first);
    return is_first ? standing::before : standing::behind;
}

standing compare_rows(fact_row const& one, fact_row const& other,
                      std::vector<ranking_key> const& keys) {
    for (ranking_key const& each : keys) {
        standing const by_this = compare_by(one, other, each);
        if (by_this != standing::equal) {
            return by_this;
        }
    }
    return standing::equal;
}

} // namespace

bool has_order(fact_type const& type) noexcept {
    return !std::holds_alternative<code_type>(type) && !std::holds_alternative<code_set_type>(type)
           && !std::holds_alternative<field_type>(type);
}

standing compare(eligibility_verdict const& one, eligibility_verdict const& other,
                 std::vector<ranking_key> const& keys) {
    if (!one.facts || !other.facts) {
        return standing::open;
    }
    standing const first = compare_rows(*one.facts, *other.facts, keys);
    for (std::size_t at = 0; at < one.other_facts.size(); ++at) { // of one policy: equally many
        if (compare_rows(one.other_facts[at], other.other_facts[at], keys) != first) {
            return standing::open;
        }
    }
    return first;
}

std::vector<missing_fact> open_keys(eligibility_verdict const& of,
                                    std::vector<ranking_key> const& keys) {
    std::vector<missing_fact> all;
    for (ranking_key const& each : keys) {
        fact_place const place{"fact", each.fact.str(), {}};
        if (!of.facts) {
            merge_into(all, {place.when(knowledge::missing)});
            continue;
        }
        fact<fact_value> const& known = value_for(*of.facts, each);
        if (known.is_open()) {
            merge_into(all, {place.when(known.state())});
        }
        for (fact_row const& row : of.other_facts) {
            fact<fact_value> const& otherwise = value_for(row, each);
            if (otherwise.is_open()) {
                merge_into(all, {place.when(otherwise.state())});
            } else if (!known.is_open() && otherwise != known) {
                merge_into(all, {{"policy", of.policy.str(), "/reference_day",
                                  open_cause::rule_unpublished}});
            }
        }
    }
    return all;
}

} // namespace jspu_coop::detail
