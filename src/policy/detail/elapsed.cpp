#include "policy/detail/elapsed.hpp"

namespace jspu_coop::detail {

namespace {

std::int64_t weeks(std::int64_t days, rounding count) {
    std::int64_t const whole = days / 7;
    std::int64_t const rest = days % 7;
    if (count == rounding::down) {
        return whole - (rest < 0 ? 1 : 0);
    }
    return whole + (rest > 0 ? 1 : 0);
}

date day_at(std::int64_t number) {
    return date::from_day_number(number).value();
}

std::int64_t forwards(elapsed_rule const& rule, std::int64_t from, std::int64_t to, ends counted,
                      rounding count) {
    auto const whole =
        rule.unit == duration_unit::months
            ? whole_months_between(day_at(from), day_at(to), counted, count, rule.no_such_day)
            : whole_years_between(day_at(from), day_at(to), counted, count, rule.no_such_day);
    return whole.value();
}

/// The part of a range on which a predicate holds that holds from some point on, or up to one.
template <class Holds>
std::optional<tick_range> half(tick_range within, Holds const& holds) {
    bool const at_first = holds(within.first);
    bool const at_last = holds(within.last);
    if (at_first == at_last) {
        return at_first ? std::optional{within} : std::nullopt;
    }
    std::int64_t like_first = within.first;
    std::int64_t like_last = within.last;
    while (like_last - like_first > 1) {
        std::int64_t const middle = like_first + (like_last - like_first) / 2;
        (holds(middle) == at_first ? like_first : like_last) = middle;
    }
    return at_first ? tick_range{within.first, like_first} : tick_range{like_last, within.last};
}

tick_set as_set(std::optional<tick_range> const& range) {
    return range ? tick_set{*range} : tick_set{};
}

} // namespace

std::int64_t elapsed(elapsed_rule const& rule, std::int64_t from, std::int64_t to) {
    std::int64_t const days = to - from + (rule.counted == ends::last_included ? 1 : 0);
    if (rule.unit == duration_unit::days) {
        return days;
    }
    if (rule.unit == duration_unit::weeks) {
        return weeks(days, rule.count);
    }
    if (to >= from) {
        return forwards(rule, from, to, rule.counted, rule.count);
    }
    // Backwards, what is rounded down forwards falls further below zero.
    rounding const mirrored = rule.count == rounding::down ? rounding::up : rounding::down;
    std::int64_t const end = rule.counted == ends::last_included ? to + 1 : to;
    return -forwards(rule, end, from, ends::last_excluded, mirrored);
}

std::optional<std::int64_t> whole_below(elapsed_rule const& rule, std::int64_t from,
                                        std::int64_t to) {
    if (rule.count != rounding::up || to < from) {
        return std::nullopt;
    }
    elapsed_rule exact = rule;
    exact.count = rounding::down;
    std::int64_t const whole = elapsed(exact, from, to);
    return whole < elapsed(rule, from, to) ? std::optional{whole} : std::nullopt;
}

bool is_met(elapsed_rule const& rule, std::int64_t count) noexcept {
    switch (rule.by) {
    case comparison::at_least:
        return count >= rule.limit;
    case comparison::at_most:
        return count <= rule.limit;
    case comparison::above:
        return count > rule.limit;
    case comparison::below:
        return count < rule.limit;
    }
    return false;
}

std::optional<tick_range> range_from(elapsed_rule const& rule, std::int64_t to, tick_range within) {
    return half(within, [&](std::int64_t from) { return is_met(rule, elapsed(rule, from, to)); });
}

std::optional<tick_range> range_to(elapsed_rule const& rule, std::int64_t from, tick_range within) {
    return half(within, [&](std::int64_t to) { return is_met(rule, elapsed(rule, from, to)); });
}

tick_set days_from(elapsed_rule const& rule, std::int64_t to, tick_range within) {
    return as_set(range_from(rule, to, within));
}

tick_set days_to(elapsed_rule const& rule, std::int64_t from, tick_range within) {
    return as_set(range_to(rule, from, within));
}

} // namespace jspu_coop::detail
