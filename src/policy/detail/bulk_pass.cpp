#include "policy/detail/bulk_pass.hpp"

#include <algorithm>
#include <cstring>

namespace jspu_coop::detail {

namespace {

constexpr std::array<std::size_t, numeric_elements> size_of_element{1, 1, 2, 2, 4, 4, 8, 8};

/// Calls `read(values, words, out)` for whole words of rows, then for the rest, which is copied
/// behind zeros so that nothing is read that is not there.
template <class Read>
void for_whole_words(bound_column const& column, std::size_t row, std::size_t count,
                     std::uint64_t* out, Read const& read) noexcept {
    std::size_t const size = size_of_element[static_cast<std::size_t>(column.stored)];
    unsigned char const* const values = column.values + row * size;
    std::size_t const whole = count / 64;
    std::size_t const rest = count % 64;
    if (whole > 0) {
        read(values, whole, out);
    }
    if (rest > 0) {
        alignas(64) unsigned char last[64 * sizeof(std::int64_t)] = {};
        std::memcpy(last, values + whole * 64 * size, rest * size);
        read(last, 1, out + whole);
    }
}

} // namespace

void test_values(bulk_kernels const& with, bound_column const& column, bound_leaf const& asked,
                 std::size_t row, std::size_t count, std::uint64_t* out) noexcept {
    auto const kind = static_cast<std::size_t>(column.stored);
    std::size_t const words = words_for(count);
    auto const range = [&](std::size_t number, void const* values, std::size_t many,
                           std::uint64_t* to) {
        with.in_range[kind](values, many, asked.ranges[number][0], asked.ranges[number][1], to);
    };
    switch (asked.test) {
    case stored_test::never:
    case stored_test::always:
        std::fill_n(out, words, asked.test == stored_test::always ? ~std::uint64_t{0} : 0);
        return;
    case stored_test::bit:
        for (std::size_t word = 0; word < words; ++word) {
            out[word] = load_bits(column.values, column.offset + row + word * 64,
                                  std::min<std::size_t>(64, count - word * 64));
        }
        return;
    case stored_test::one_range:
        return for_whole_words(column, row, count, out,
                               [&](void const* values, std::size_t many, std::uint64_t* to) {
                                   range(0, values, many, to);
                               });
    case stored_test::two_ranges:
        return for_whole_words(column, row, count, out,
                               [&](void const* values, std::size_t many, std::uint64_t* to) {
                                   std::uint64_t first[words_a_block];
                                   range(0, values, many, first);
                                   range(1, values, many, to);
                                   for (std::size_t word = 0; word < many; ++word) {
                                       to[word] |= first[word];
                                   }
                               });
    case stored_test::table:
        return for_whole_words(
            column, row, count, out, [&](void const* values, std::size_t many, std::uint64_t* to) {
                with.in_table[kind](values, many, asked.table.data(), asked.table.size() * 64, to);
            });
    case stored_test::has_all:
    case stored_test::has_any:
        return for_whole_words(
            column, row, count, out, [&](void const* values, std::size_t many, std::uint64_t* to) {
                auto const& tests =
                    asked.test == stored_test::has_all ? with.has_all : with.has_any;
                tests[kind](values, many, asked.mask, to);
            });
    }
}

std::int64_t day_at(bound_column const& column, domain const& in, std::size_t row) noexcept {
    return std::clamp(column.number_at(row), in.range().first, in.range().last);
}

bulk_pass::bulk_pass(bulk_program const& of, bound_columns const& columns, bulk_kernels const& with,
                     std::vector<char> const& needed)
    : program_{of}, columns_{columns}, with_{with},
      known_(columns.columns.size() * words_a_block), masks_{of, with, words_a_block} {
    for (std::size_t at = 0; at < needed.size(); ++at) {
        if (needed[at] != 0) {
            order_.push_back(at);
        }
    }
}

void bulk_pass::run(std::size_t row, std::size_t count) noexcept {
    read_known(row, count);
    for (std::size_t const at : order_) {
        bulk_node const& each = program_.nodes[at];
        if (!each.is_waived && each.kind == node_kind::leaf) {
            read_leaf(at, row, count);
        } else if (!each.is_waived && each.kind == node_kind::span) {
            read_span(at, row, count);
        } else {
            masks_.combine(at, words_for(count));
        }
    }
}

void bulk_pass::read_known(std::size_t row, std::size_t count) noexcept {
    for (std::size_t const fact : program_.facts) {
        bound_column const& column = columns_.columns[fact];
        std::uint64_t* const words = &known_[fact * words_a_block];
        std::size_t word = 0;
        std::size_t const first = column.known_offset + row;
        if (std::endian::native == std::endian::little && column.known != nullptr
            && first % 8 == 0) {
            // Whole words lie there as they are wanted.
            word = count / 64;
            std::memcpy(words, column.known + first / 8, word * sizeof(std::uint64_t));
        }
        for (; word < words_for(count); ++word) {
            words[word] =
                column.known_from(row + word * 64, std::min<std::size_t>(64, count - word * 64));
        }
    }
}

void bulk_pass::read_leaf(std::size_t node, std::size_t row, std::size_t count) noexcept {
    bulk_node const& each = program_.nodes[node];
    bound_leaf const& asked = columns_.leaves[each.index];
    bound_column const& column = columns_.columns[asked.fact];
    node_words const to = masks_.at(node);
    std::size_t const words = words_for(count);
    test_values(with_, column, asked, row, count, to.met);
    std::uint64_t const* const known =
        column.known != nullptr ? &known_[asked.fact * words_a_block] : nullptr;
    auto const all_if = [](bool is) { return is ? ~std::uint64_t{0} : std::uint64_t{0}; };
    std::uint64_t const met = all_if((each.when_missing & may_be_met) != 0);
    std::uint64_t const failed = all_if((each.when_missing & may_fail) != 0);
    if (asked.fails.empty()) {
        with_.split(words, all_if(asked.is_contrary), known, met, failed, to.met, to.failed);
        return;
    }
    for_whole_words(column, row, count, to.failed,
                    [&](void const* values, std::size_t many, std::uint64_t* out) {
                        with_.in_table[static_cast<std::size_t>(column.stored)](
                            values, many, asked.fails.data(), asked.fails.size() * 64, out);
                    });
    for (std::size_t word = 0; known != nullptr && word < words; ++word) {
        to.met[word] = (to.met[word] & known[word]) | (met & ~known[word]);
        to.failed[word] = (to.failed[word] & known[word]) | (failed & ~known[word]);
    }
}

outcome_mask bulk_pass::of_span(span const& asked, std::size_t row, bool knows_from,
                                bool knows_to) const noexcept {
    domain const& from = program_.lowered->domains[asked.from];
    domain const& to = program_.lowered->domains[asked.to];
    tick_range first = from.range();
    tick_range last = to.range();
    bool may_lack = false;
    if (knows_from) {
        first.first = first.last = day_at(columns_.columns[asked.from], from, row);
    } else {
        may_lack = from.fact().traits.contains(fact_trait::may_be_absent);
    }
    if (knows_to) {
        last.first = last.last = day_at(columns_.columns[asked.to], to, row);
    } else {
        may_lack = may_lack || to.fact().traits.contains(fact_trait::may_be_absent);
    }
    // The count never falls as the end comes later: its extremes tell all.
    bool const when_long = is_met(asked.rule, elapsed(asked.rule, first.first, last.last));
    bool const when_short = is_met(asked.rule, elapsed(asked.rule, first.last, last.first));
    unsigned const met = when_long || when_short ? may_be_met : 0U;
    unsigned const failed = may_lack || !when_long || !when_short ? may_fail : 0U;
    return static_cast<outcome_mask>(met | failed);
}

void bulk_pass::read_span(std::size_t node, std::size_t row, std::size_t count) noexcept {
    bulk_node const& each = program_.nodes[node];
    span const& asked = program_.lowered->spans[each.index];
    node_words const to = masks_.at(node);
    for (std::size_t word = 0; word < words_for(count); ++word) {
        std::uint64_t const knows_from = known(asked.from, word);
        std::uint64_t const knows_to = known(asked.to, word);
        std::uint64_t met = 0;
        std::uint64_t failed = 0;
        for (std::size_t bit = 0; bit < 64 && word * 64 + bit < count; ++bit) {
            bool const from = (knows_from >> bit & 1U) != 0;
            bool const till = (knows_to >> bit & 1U) != 0;
            std::uint64_t const mask = from || till
                                           ? of_span(asked, row + word * 64 + bit, from, till)
                                           : each.when_missing;
            met |= (mask & may_be_met) << bit;
            failed |= (mask & may_fail) / may_fail << bit;
        }
        to.met[word] = met;
        to.failed[word] = failed;
    }
}

} // namespace jspu_coop::detail
