#include "policy/detail/bound_columns.hpp"

#include <jspu_coop/base/rounding_mode.hpp>

#include "base/detail/overloaded.hpp"
#include "base/detail/report.hpp"
#include "policy/detail/ticks.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

namespace jspu_coop::detail {

namespace {

constexpr std::size_t most_indices = std::size_t{1} << 24U;

struct storage {
    element stored;
    unsigned bits;    // of one value
    tick_range range; // which of its values are ticks
};

storage storage_of(column_values const& values) {
    return std::visit(
        overloaded{[](bit_span const&) {
                       return storage{element::bits, 1, {0, 1}};
                   },
                   [&]<class Number>(std::span<Number const> const&) {
                       using limits = std::numeric_limits<Number>;
                       constexpr auto most = std::numeric_limits<std::int64_t>::max();
                       std::int64_t const last = std::is_same_v<Number, std::uint64_t>
                                                     ? most
                                                     : static_cast<std::int64_t>(limits::max());
                       return storage{static_cast<element>(values.index() - 1),
                                      static_cast<unsigned>(sizeof(Number) * 8),
                                      {static_cast<std::int64_t>(limits::min()), last}};
                   }},
        values);
}

/// Which meaning each type of a fact asks for: the alternative of `column_meaning`, and its name.
std::pair<std::size_t, char const*> expected_meaning(fact_type const& type) {
    using expected = std::pair<std::size_t, char const*>;
    return std::visit(overloaded{[](boolean_type const&) {
                                     return expected{1, "yes_or_no"};
                                 },
                                 [](integer_type const&) {
                                     return expected{0, "whole_numbers"};
                                 },
                                 [](decimal_type const&) {
                                     return expected{3, "scaled_numbers"};
                                 },
                                 [](ratio_type const&) {
                                     return expected{4, "ratio_numbers"};
                                 },
                                 [](date_type const&) {
                                     return expected{2, "day_numbers"};
                                 },
                                 [](code_set_type const&) {
                                     return expected{6, "code_bits"};
                                 },
                                 [](grade_type const&) {
                                     return expected{3, "scaled_numbers"};
                                 },
                                 [](auto const&) {
                                     return expected{5, "dictionary_codes"};
                                 }},
                      type);
}

std::optional<int> digits_of_fact(fact_type const& type) {
    if (auto const* number = std::get_if<decimal_type>(&type)) {
        return number->digits;
    }
    auto const* mark = std::get_if<grade_type>(&type);
    return mark != nullptr ? std::optional{mark->digits} : std::nullopt;
}

/// A code as a value of its fact.
fact_value value_of(fact_type const& type, std::string const& code) {
    if (auto const* level = std::get_if<level_type>(&type)) {
        return level_value{level->scale, code};
    }
    auto const* coded = std::get_if<code_type>(&type);
    return code_value{coded != nullptr ? coded->vocabulary : "isced_f", code};
}

bool is_code_of(fact_type const& type, std::string const& code) {
    if (auto const* set = std::get_if<code_set_type>(&type)) {
        return std::find(set->codes.begin(), set->codes.end(), code) != set->codes.end();
    }
    return jspu_coop::issues_of(value_of(type, code), type, "policy").empty();
}

void set_bit(bit_table& table, std::size_t at) {
    table[at / 64] |= std::uint64_t{1} << (at % 64);
}

bit_table table_for(std::size_t indices) {
    return bit_table(std::max(words_for(indices), least_table_words));
}

} // namespace

std::int64_t bound_column::number_at(std::size_t row) const noexcept {
    auto const read = [&]<class Number>(Number number) {
        std::memcpy(&number, values + row * sizeof(Number), sizeof(Number));
        return static_cast<std::int64_t>(number);
    };
    switch (stored) {
    case element::bits:
        return bit_span{values, offset, row + 1}[row] ? 1 : 0;
    case element::int8:
        return read(std::int8_t{});
    case element::uint8:
        return read(std::uint8_t{});
    case element::int16:
        return read(std::int16_t{});
    case element::uint16:
        return read(std::uint16_t{});
    case element::int32:
        return read(std::int32_t{});
    case element::uint32:
        return read(std::uint32_t{});
    case element::int64:
    case element::uint64:
        return read(std::int64_t{});
    }
    return 0;
}

bound_column column_binder::bind(issues& found) {
    bound_column made{storage_of(column_.values).stored, nullptr};
    std::visit(overloaded{[&](bit_span const& bits) {
                              made.values = bits.bytes;
                              made.offset = bits.offset;
                          },
                          [&](auto const& numbers) {
                              made.values = reinterpret_cast<unsigned char const*>(numbers.data());
                          }},
               column_.values);
    if (column_.known) {
        made.known = column_.known->bytes;
        made.known_offset = column_.known->offset;
    }
    issues here;
    check_meaning(here);
    if (here.empty()) {
        check_width(here);
    }
    if (here.empty()) {
        std::visit(overloaded{[&](dictionary_codes const& held) { check_codes(here, held.codes); },
                              [&](code_bits const& held) { check_codes(here, held.codes); },
                              [](auto const&) {}},
                   column_.meaning);
    }
    if (here.empty()) {
        read_dictionary(made);
    }
    found.insert(found.end(), here.begin(), here.end());
    return made;
}

void column_binder::check_meaning(issues& found) const {
    auto const [index, name] = expected_meaning(in_.fact().type);
    if (column_.meaning.index() != index) {
        report(found, "policy.column_wrong_meaning", "/meaning", column_.fact.str(),
               {{"expected", name}});
        return;
    }
    auto const* scaled = std::get_if<scaled_numbers>(&column_.meaning);
    if (scaled != nullptr && scaled->digits != digits_of_fact(in_.fact().type)) {
        report(found, "policy.column_wrong_digits", "/meaning/digits",
               std::to_string(scaled->digits),
               {{"expected", std::to_string(*digits_of_fact(in_.fact().type))}});
    }
}

void column_binder::check_width(issues& found) const {
    storage const how = storage_of(column_.values);
    bool const wants_bits = std::holds_alternative<yes_or_no>(column_.meaning);
    bool const is_dictionary = std::holds_alternative<dictionary_codes>(column_.meaning);
    if (wants_bits != (how.stored == element::bits) || (is_dictionary && how.bits > 32)) {
        report(found, "policy.column_wrong_width", "/values", std::to_string(how.bits),
               {{"expected", wants_bits      ? "1"
                             : is_dictionary ? "8, 16, 32"
                                             : "8, 16, 32, 64"}});
    }
}

void column_binder::check_codes(issues& found, std::vector<std::string> const& codes) const {
    auto const* set = std::get_if<code_set_type>(&in_.fact().type);
    std::size_t const most = set != nullptr ? storage_of(column_.values).bits : most_indices;
    if (codes.size() > most) {
        report(found, "policy.column_too_many_codes", "/meaning/codes",
               std::to_string(codes.size()), {{"most", std::to_string(most)}});
        return;
    }
    std::set<std::string_view> met;
    for (std::size_t at = 0; at < codes.size(); ++at) {
        std::string const path = path_join("/meaning/codes", at);
        if (!is_code_of(in_.fact().type, codes[at])) {
            report(found, "policy.column_unknown_code", path, codes[at]);
        }
        if (!met.insert(codes[at]).second) {
            report(found, "policy.column_code_repeated", path, codes[at]);
        }
    }
    for (std::size_t at = 0; set != nullptr && at < set->codes.size(); ++at) {
        if (!met.contains(set->codes[at])) {
            report(found, "policy.column_code_lacking", "/meaning/codes", set->codes[at]);
        }
    }
}

void column_binder::read_dictionary(bound_column& made) {
    auto const* held = std::get_if<dictionary_codes>(&column_.meaning);
    if (held == nullptr) {
        return;
    }
    bit_table open = table_for(held->codes.size());
    bool is_any_open = false;
    for (std::size_t at = 0; at < held->codes.size(); ++at) {
        ticks_of_.push_back(in_.ticks_of(value_of(in_.fact().type, held->codes[at])));
        if (!is_single(ticks_of_.back())) {
            is_any_open = true;
            set_bit(open, at);
        }
    }
    made.ticks_of = ticks_of_;
    if (is_any_open) {
        made.open = std::move(open);
    }
}

tick_range column_binder::stored_range() const {
    return storage_of(column_.values).range;
}

void column_binder::bind_ranges(tick_set holds, tick_range whole, bound_leaf& made) const {
    tick_range const stored = stored_range();
    whole = {std::max(whole.first, stored.first), std::min(whole.last, stored.last)};
    for (tick_range& each : holds) {
        each = {std::max(each.first, whole.first), std::min(each.last, whole.last)};
    }
    std::erase_if(holds, [](tick_range each) { return each.first > each.last; });
    if (holds.empty()) {
        made.test = stored_test::never;
        return;
    }
    tick_set const fails = complement(holds, whole);
    if (fails.empty()) {
        made.test = stored_test::always;
        return;
    }
    made.is_contrary = fails.size() < holds.size();
    tick_set const& shorter = made.is_contrary ? fails : holds;
    if (shorter.size() <= 2) {
        made.test = shorter.size() == 1 ? stored_test::one_range : stored_test::two_ranges;
        for (std::size_t at = 0; at < shorter.size(); ++at) {
            made.ranges[at] = {shorter[at].first, shorter[at].last};
        }
        return;
    }
    // Only indices are asked for in so many ranges.
    made.test = stored_test::table;
    made.is_contrary = false;
    made.table = table_for(ticks_of_.size());
    for (tick_range const& range : holds) {
        for (std::int64_t at = range.first; at <= range.last; ++at) {
            set_bit(made.table, static_cast<std::size_t>(at));
        }
    }
}

void column_binder::bind_codes(leaf const& asked, bound_leaf& made) const {
    bit_table holds = table_for(ticks_of_.size());
    bit_table fails = holds;
    std::vector<std::int64_t> indices;
    bool is_any_open = false;
    for (std::size_t at = 0; at < ticks_of_.size(); ++at) {
        bool may_hold = false;
        bool may_fail_there = false;
        for (tick_range const& range : ticks_of_[at]) {
            for (std::int64_t tick = range.first; tick <= range.last; ++tick) {
                (contains(asked.holds, tick) ? may_hold : may_fail_there) = true;
            }
        }
        is_any_open = is_any_open || (may_hold && may_fail_there);
        if (may_hold) {
            set_bit(holds, at);
            indices.push_back(static_cast<std::int64_t>(at));
        }
        if (may_fail_there) {
            set_bit(fails, at);
        }
    }
    if (is_any_open) {
        made.test = stored_test::table;
        made.table = std::move(holds);
        made.fails = std::move(fails);
        return;
    }
    bind_ranges(set_of(std::move(indices)), {0, static_cast<std::int64_t>(ticks_of_.size()) - 1},
                made);
}

void column_binder::bind_set(leaf const& asked, bound_leaf& made) const {
    auto const& codes = std::get<code_bits>(column_.meaning).codes;
    auto const& all = std::get<code_set_type>(in_.fact().type).codes;
    for (std::int64_t const code : asked.codes) {
        auto const at = std::find(codes.begin(), codes.end(), all[static_cast<std::size_t>(code)]);
        made.mask |= std::uint64_t{1} << static_cast<std::size_t>(at - codes.begin());
    }
    made.test = asked.test == set_test::anything       ? stored_test::always
                : asked.test == set_test::contains_all ? stored_test::has_all
                                                       : stored_test::has_any;
    made.is_contrary = asked.test == set_test::contains_none;
}

tick_set column_binder::on_ratio_ticks(tick_set const& points, issues& found) const {
    ratio_ticks const& ticks = std::get<ratio_numbers>(column_.meaning).ticks;
    auto const tick_at = [&](std::int64_t point) -> std::int64_t {
        auto const made = ticks.of(in_.points()[static_cast<std::size_t>(point)]);
        if (made.has_error()) {
            append_under(found, "/meaning/ticks", made.error().all());
            return 0;
        }
        return *made;
    };
    // Beyond the last point, up to any tick: the values themselves are within the fact's range.
    auto const last_point = static_cast<std::int64_t>(in_.points().size());
    tick_set made;
    for (tick_range const& each : points) {
        std::int64_t const first = each.first % 2 != 0 ? tick_at(each.first / 2)
                                   : each.first == 0   ? -furthest_tick
                                                       : tick_at(each.first / 2 - 1) + 1;
        std::int64_t const last = each.last % 2 != 0            ? tick_at(each.last / 2)
                                  : each.last / 2 == last_point ? furthest_tick
                                                                : tick_at(each.last / 2) - 1;
        if (first <= last) {
            made.push_back({first, last});
        }
    }
    return made;
}

bound_leaf column_binder::bind(leaf const& asked, issues& found) const {
    bound_leaf made{fact_};
    fact_type const& type = in_.fact().type;
    if (std::holds_alternative<ratio_type>(type)) {
        bind_ranges(on_ratio_ticks(asked.holds, found), {-furthest_tick, furthest_tick}, made);
    } else if (in_.is_set()) {
        bind_set(asked, made);
    } else if (std::holds_alternative<dictionary_codes>(column_.meaning)) {
        bind_codes(asked, made);
    } else {
        bind_ranges(asked.holds, in_.range(), made);
        if (std::holds_alternative<boolean_type>(type) && made.test == stored_test::one_range) {
            made.test = stored_test::bit;
            made.is_contrary = (made.ranges[0][0] == 0) != made.is_contrary;
        }
    }
    return made;
}

bound_leaf column_binder::valid_values() const {
    bound_leaf made{fact_};
    fact_type const& type = in_.fact().type;
    if (auto const* fractions = std::get_if<ratio_type>(&type)) {
        std::int64_t const most = std::get<ratio_numbers>(column_.meaning).ticks.most_denominator();
        auto const tick_of_end = [&](ratio end) {
            int128 const tick = divide_rounded(int128{end.numerator()} * (most * most),
                                               end.denominator(), rounding_mode::floor);
            return static_cast<std::int64_t>(
                std::clamp(tick, int128{-furthest_tick}, int128{furthest_tick}));
        };
        bind_ranges({{tick_of_end(fractions->lowest), tick_of_end(fractions->highest)}},
                    stored_range(), made);
    } else if (in_.is_set()) {
        std::size_t const codes = std::get<code_bits>(column_.meaning).codes.size();
        std::size_t const bits = storage_of(column_.values).bits;
        made.test = codes == bits ? stored_test::always : stored_test::has_any;
        made.mask = codes == bits ? 0 : ~std::uint64_t{0} << codes;
        made.is_contrary = codes != bits;
    } else if (std::holds_alternative<dictionary_codes>(column_.meaning)) {
        bind_ranges({{0, static_cast<std::int64_t>(ticks_of_.size()) - 1}}, stored_range(), made);
    } else if (std::holds_alternative<boolean_type>(type)) {
        made.test = stored_test::always;
    } else {
        bind_ranges({in_.range()}, stored_range(), made);
    }
    return made;
}

} // namespace jspu_coop::detail
