// What would turn a "no" into a "yes": the nearest other value of one fact, or one where there is
// none.
#include "policy/detail/explain.hpp"
#include "policy/detail/requirement_at.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

/// The values of one fact that would do, all else unchanged.
struct good_values {
    tick_set ticks{};                ///< of a fact that is no set, without gaps between ranges
    std::vector<std::int64_t> set{}; ///< of a set, the nearest that would do
    bool are_any{false};             ///< some would do
    bool are_all{false};             ///< every one that it may have would do
};

/// The value of a known set, as the codes that it has; where there is none, no codes.
std::vector<bool> codes_held(domain const& in, fact_value const* set) {
    std::vector<bool> has(static_cast<std::size_t>(in.range().last + 1));
    if (set != nullptr) {
        for (std::int64_t const code : in.indices_of(std::get<code_set_value>(*set))) {
            has[static_cast<std::size_t>(code)] = true;
        }
    }
    return has;
}

/// The ranges in order, joined where they touch.
tick_set joined_ranges(tick_set ranges) {
    std::sort(ranges.begin(), ranges.end(),
              [](tick_range left, tick_range right) { return left.first < right.first; });
    tick_set made;
    for (tick_range const& each : ranges) {
        if (!made.empty() && made.back().last + 1 == each.first) {
            made.back().last = each.last;
        } else {
            made.push_back(each);
        }
    }
    return made;
}

/// Which values of the fact would do.
/// @param now the value that it has, or null where there is none
good_values values_that_do(judged_row const& in, std::size_t fact, fact_value const* now) {
    domain const& of = in.of.domains[fact];
    bool const grows = of.fact().traits.contains(fact_trait::can_only_grow);
    std::vector<prospect> changed = in.facts;
    changed[fact] = prospect_of(
        of, grows && now != nullptr ? jspu_coop::fact{*now} : jspu_coop::fact<fact_value>{}, true);
    changed[fact].may_be_absent = false;
    near_set near{fact, {}};
    if (of.is_set()) {
        near.codes = codes_held(of, now);
    }
    judgement judged{in.of, changed, in.of.root, of.is_set() ? &near : nullptr};
    auto const& variables = judged.variables();
    auto const open = std::find_if(variables.begin(), variables.end(), [&](variable const& each) {
        return each.kind == variable::kind_of_variable::fact && each.index == fact;
    });
    good_values good;
    if (open == variables.end()) { // no condition tells its values apart, but perhaps from none
        good.are_any = good.are_all = judged.result() == may_be_met;
        return good;
    }
    auto const results = judged.by_case(static_cast<std::size_t>(open - variables.begin()));
    good.are_all = true;
    value_class const* best = nullptr;
    for (std::size_t at = 0; at < results.size(); ++at) {
        value_class const& each = open->classes[at];
        if (results[at] != may_be_met) {
            good.are_all = false;
            continue;
        }
        good.ticks.insert(good.ticks.end(), each.ticks.begin(), each.ticks.end());
        best = best == nullptr || each.distance < best->distance ? &each : best;
    }
    good.are_any = best != nullptr;
    good.set = best != nullptr ? best->set : std::vector<std::int64_t>{};
    good.ticks = joined_ranges(std::move(good.ticks));
    return good;
}

/// A value to change to; or any, however little beyond it.
struct aim {
    fact_value to;
    bool is_beyond{false};
};

/// The fraction at a tick that is approached from below or from above.
aim fraction_at(domain const& in, std::int64_t tick, bool from_below) {
    if (auto const point = in.value_at(tick)) {
        return {*point};
    }
    return {in.value_at(from_below ? tick - 1 : tick + 1).value(), true};
}

ratio number_of(aim const& each) {
    return std::get<ratio_value>(each.to).number;
}

/// The fraction that is nearest by its value: ticks of fractions do not measure how far they are.
/// Of two as near, the one that would do itself; else the higher.
aim nearest_fraction(domain const& in, tick_set const& good, fact_value const& now) {
    std::int64_t const here = in.ticks_of(now).front().first;
    ratio const number = std::get<ratio_value>(now).number;
    std::optional<aim> above;
    std::optional<aim> below;
    for (tick_range const& each : good) {
        if (each.first > here && !above) {
            above = fraction_at(in, each.first, true);
        } else if (each.last < here) {
            below = fraction_at(in, each.last, false);
        }
    }
    if (!above || !below) {
        return above ? *above : below.value();
    }
    auto const up = subtract(number_of(*above), number);
    auto const down = subtract(number, number_of(*below));
    if (up.has_error() || down.has_error() || *up == *down) {
        return above->is_beyond && !below->is_beyond ? *below : *above;
    }
    return *up < *down ? *above : *below;
}

bool is_falling(fact_description const& of) {
    auto const* scale = std::get_if<grade_type>(&of.type);
    return scale != nullptr && scale->best < scale->worst;
}

/// Where there is none now: the first end of what would do, from the lowest value on; of grades,
/// from the worst.
/// @pre some values would do, and not all
aim first_end(domain const& in, tick_set const& good) {
    if (is_falling(in.fact())) {
        bool const does_worst = good.back().last == in.range().last;
        return {in.value_at(does_worst ? good.back().first : good.back().last).value()};
    }
    bool const does_lowest = good.front().first == in.range().first;
    auto const* fractions = std::get_if<ratio_type>(&in.fact().type);
    if (!does_lowest) {
        std::int64_t const tick = good.front().first;
        return fractions != nullptr ? fraction_at(in, tick, true) : aim{in.value_at(tick).value()};
    }
    if (auto const last = in.value_at(good.front().last)) {
        return {*last};
    }
    return {ratio_value{fractions->lowest, fractions->unit}}; // the end itself would not do
}

/// The values of a fact without an order that would do.
std::vector<fact_value> values_listed(domain const& in, tick_set const& good) {
    std::vector<fact_value> all;
    for (tick_range const& range : good) {
        for (std::int64_t tick = range.first; tick <= range.last; ++tick) {
            all.push_back(in.value_at(tick).value());
        }
    }
    return all;
}

/// The nearest change of one fact; none when no value of it alone would do.
/// @param now the value that it has, or null where there is none
std::optional<nearest_change> change_of_fact(judged_row const& in, std::size_t fact,
                                             fact_value const* now) {
    domain const& of = in.of.domains[fact];
    good_values const good = values_that_do(in, fact, now);
    if (!good.are_any) {
        return std::nullopt;
    }
    nearest_change made{
        of.fact().name, {}, false, {}, of.fact().traits.contains(fact_trait::can_only_grow)};
    if (now == nullptr && good.are_all) {
        return made;
    }
    if (of.is_set()) {
        made.to.push_back(of.set_at(good.set));
        made.difference = difference_of(now != nullptr ? *now : of.set_at({}), made.to.front());
        return made;
    }
    if (!of.is_ordered() || std::holds_alternative<boolean_type>(of.fact().type)) {
        made.to = values_listed(of, good.ticks);
        return made;
    }
    bool const is_fraction = std::holds_alternative<ratio_type>(of.fact().type);
    aim const there =
        now == nullptr ? first_end(of, good.ticks)
        : is_fraction
            ? nearest_fraction(of, good.ticks, *now)
            : aim{of.value_at(nearest_in(good.ticks, of.ticks_of(*now).front().first)).value()};
    made.to.push_back(there.to);
    made.is_beyond = there.is_beyond;
    if (now != nullptr) {
        made.difference = difference_of(*now, there.to);
    }
    return made;
}

} // namespace

std::vector<nearest_change> find_changes(judged_row const& in, judgement const& judged) {
    std::vector<nearest_change> all;
    for (std::size_t fact = 0; fact < in.facts.size(); ++fact) {
        jspu_coop::fact<fact_value> const& known = in.row.slots()[fact].known;
        bool const is_settled = known.is_known() || known.is_absent();
        if (is_settled && !in.of.domains[fact].fact().traits.contains(fact_trait::cannot_change)
            && judged.may_be_met_by_another(fact)) {
            if (auto made = change_of_fact(in, fact, known.get())) {
                all.push_back(std::move(*made));
            }
        }
    }
    return all;
}

} // namespace jspu_coop::detail
