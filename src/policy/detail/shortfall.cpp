#include "policy/detail/shortfall.hpp"

#include "base/detail/overloaded.hpp"

#include <bit>

namespace jspu_coop::detail {

namespace {

using enum shortfall_measure::measure_kind;

shortfall_measure measure_of_value(program const& of, std::size_t number) {
    leaf const& asked = of.leaves[number];
    domain const& in = of.domains[asked.fact];
    shortfall_measure made;
    made.leaf = number;
    if (in.is_set()) {
        made.kind = asked.test == set_test::contains_all ? codes : none;
    } else if (in.is_ordered() && !asked.holds.empty()) {
        auto const by_digits = [&](int digits) {
            made.kind = ticks;
            made.ticks_a_unit = static_cast<std::int64_t>(power_of_ten(digits));
        };
        std::visit(overloaded{[&](integer_type const&) { made.kind = ticks; },
                              [&](date_type const&) { made.kind = ticks; },
                              [&](decimal_type const& type) { by_digits(type.digits); },
                              [&](grade_type const& type) { by_digits(type.digits); },
                              [&](ratio_type const&) { made.kind = fractions; },
                              [](auto const&) {}},
                   in.fact().type);
    }
    return made;
}

std::optional<ratio> made_of(result<ratio> const& made) {
    return made.has_value() ? std::optional{*made} : std::nullopt;
}

std::optional<ratio> of_time(shortfall_measure const& by, quick_row const& row) {
    auto const day_of = [&](std::optional<std::size_t> const& fact,
                            std::int64_t given) -> std::optional<std::int64_t> {
        if (!fact) {
            return given;
        }
        bool const is_known = row.facts[*fact].state == quick_state::known;
        return is_known ? std::optional{row.facts[*fact].value} : std::nullopt;
    };
    auto const from = day_of(by.from_fact, by.from);
    auto const to = day_of(by.to_fact, by.to);
    if (!from || !to || whole_below(*by.rule, *from, *to)) {
        return std::nullopt;
    }
    return ratio{count_to_reach(*by.rule) - elapsed(*by.rule, *from, *to)};
}

std::optional<ratio> of_value(shortfall_measure const& by, program const& of,
                              quick_row const& row) {
    leaf const& asked = of.leaves[by.leaf];
    quick_fact const& known = row.facts[asked.fact];
    if (known.state != quick_state::known) {
        return std::nullopt;
    }
    if (by.kind == codes) {
        std::uint64_t lacking = 0;
        for (std::int64_t const code : asked.codes) {
            lacking |= std::uint64_t{1} << static_cast<unsigned>(code);
        }
        lacking &= ~static_cast<std::uint64_t>(known.value);
        return ratio{std::popcount(lacking)};
    }
    domain const& in = of.domains[asked.fact];
    std::int64_t const to = nearest_tick(asked, in, known.value);
    if (by.kind == ticks) {
        std::int64_t const lacks = to - known.value;
        return by.ticks_a_unit == 1 ? ratio{lacks} : made_of(ratio::make(lacks, by.ticks_a_unit));
    }
    auto const& value = row.fractions[asked.fact];
    return value ? made_of(subtract(in.points()[static_cast<std::size_t>(to / 2)], *value))
                 : std::nullopt;
}

} // namespace

shortfall_measure measure_of_time(program const& of, elapsed_condition const& asked,
                                  elapsed_rule const& rule) {
    shortfall_measure made{time};
    made.rule = rule;
    auto const read = [&](day_point const& point, std::optional<std::size_t>& fact,
                          std::int64_t& day) {
        std::visit(overloaded{[&](fact_day const& held) { fact = of.schema->find(held.fact); },
                              [&](fixed_day const& held) { day = held.day.day_number(); },
                              [&](jspu_coop::reference_day const&) {
                                  day = of.reference_day.day_number();
                              }},
                   point);
    };
    read(asked.from, made.from_fact, made.from);
    read(asked.to, made.to_fact, made.to);
    return made;
}

shortfall_measure measure_of(program const& of, node const& at) {
    bool const is_one = at.kind == node_kind::leaf || at.kind == node_kind::span;
    if (!is_one || at.from == nullptr) {
        return {};
    }
    if (auto const* asked = std::get_if<elapsed_condition>(&at.from->condition)) {
        return measure_of_time(of, *asked,
                               rule_of(*asked, *of.values_of(*at.of, asked->limit).front()));
    }
    return measure_of_value(of, at.index);
}

std::optional<ratio> shortfall(shortfall_measure const& by, program const& of,
                               quick_row const& row) {
    return by.kind == none   ? std::nullopt
           : by.kind == time ? of_time(by, row)
                             : of_value(by, of, row);
}

std::int64_t nearest_tick(leaf const& asked, domain const& in, std::int64_t tick) {
    std::int64_t const nearest = nearest_in(asked.holds, tick);
    auto const side = side_beyond(asked, in, tick);
    return !side ? nearest : *side == comparison::above ? nearest - 1 : nearest + 1;
}

std::optional<comparison> side_beyond(leaf const& asked, domain const& in, std::int64_t tick) {
    std::int64_t const nearest = nearest_in(asked.holds, tick);
    bool const is_between_points =
        std::holds_alternative<ratio_type>(in.fact().type) && nearest % 2 == 0;
    return is_between_points ? std::optional{nearest > tick ? comparison::above : comparison::below}
                             : std::nullopt;
}

} // namespace jspu_coop::detail
