/// @file
/// Columns put to a program: what each condition asks of the values as they are stored.
#pragma once

#include <jspu_coop/policy/fact_column.hpp>

#include "policy/detail/bulk_kernels.hpp"
#include "policy/detail/bulk_program.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace jspu_coop::detail {

/// A bit for each index of a dictionary.
using bit_table = std::vector<std::uint64_t>;

[[nodiscard]] inline bool has_bit(bit_table const& table, std::size_t at) noexcept {
    return at / 64 < table.size() && (table[at / 64] >> (at % 64) & 1U) != 0;
}

/// So many bits from a place on, at most 64, the others zero. Reads no byte without one of them.
[[nodiscard]] inline std::uint64_t load_bits(unsigned char const* bytes, std::size_t from,
                                             std::size_t count) noexcept {
    bytes += from / 8;
    std::size_t const shift = from % 8;
    std::size_t const used = (shift + count + 7) / 8; // at most 9 bytes
    std::uint64_t word = 0;
    if (std::endian::native == std::endian::little && used >= 8) {
        std::memcpy(&word, bytes, 8);
    } else {
        for (std::size_t at = 0; at < used && at < 8; ++at) {
            word |= std::uint64_t{bytes[at]} << (at * 8);
        }
    }
    word >>= shift;
    if (used > 8) {
        word |= std::uint64_t{bytes[8]} << (64 - shift);
    }
    return count < 64 ? word & ((std::uint64_t{1} << count) - 1) : word;
}

/// A column as it lies in memory.
struct bound_column {
    element stored;                      ///< what its values are stored as
    unsigned char const* values;         ///< the first value; of bits, the first byte
    std::size_t offset{0};               ///< of bits, how many come before
    unsigned char const* known{nullptr}; ///< bits that say what is known; null: all is
    std::size_t known_offset{0};         ///< how many bits come before
    std::vector<tick_set> ticks_of{};    ///< of a dictionary, what each index may turn out to be
    bit_table open{};                    ///< the indices that may turn out to be several; or empty

    /// The value of a row as a number. Only of what has at most 32 bits, or is a date.
    [[nodiscard]] std::int64_t number_at(std::size_t row) const noexcept;
    /// Whether a row is known: so many rows from one on, at most 64.
    [[nodiscard]] std::uint64_t known_from(std::size_t row, std::size_t count) const noexcept {
        return known == nullptr ? ~std::uint64_t{0} : load_bits(known, known_offset + row, count);
    }
};

/// What is asked of a stored value.
enum class stored_test { never, always, bit, one_range, two_ranges, table, has_all, has_any };

/// A condition on one fact as it is asked of the stored values.
struct bound_leaf {
    std::size_t fact;                     ///< its index in the schema
    stored_test test{stored_test::never}; ///< how it is asked
    bool is_contrary{false};              ///< whether it holds where the test does not
    std::array<std::array<std::int64_t, 2>, 2> ranges{}; ///< first and last of each range
    std::uint64_t mask{0};                               ///< the bits that are asked for
    bit_table table{};                                   ///< the indices of which it may hold
    bit_table fails{}; ///< the indices of which it may not; empty: of
                       ///< those of which it does not hold
};

/// Columns put to a program.
struct bound_columns {
    std::size_t rows{0};                 ///< how many rows there are
    std::vector<bound_column> columns{}; ///< by fact; of facts that are not read, without values
    std::vector<bound_leaf> leaves{};    ///< by leaf
};

/// What the values of a column may be, and where its fact's conditions hold of them.
class column_binder {
public:
    /// @param of the program
    /// @param fact the fact's index in the schema
    /// @param column its column
    column_binder(bulk_program const& of, std::size_t fact, fact_column const& column)
        : in_{of.lowered->domains[fact]}, fact_{fact}, column_{column} {}

    /// The column as it lies in memory, or its issues.
    [[nodiscard]] bound_column bind(issues& found);
    /// A condition as it is asked of the column.
    /// @pre there were no issues
    [[nodiscard]] bound_leaf bind(leaf const& asked, issues& found) const;
    /// What every known value has to be, asked as a condition.
    /// @pre there were no issues
    [[nodiscard]] bound_leaf valid_values() const;

private:
    void check_meaning(issues& found) const;
    void check_width(issues& found) const;
    void check_codes(issues& found, std::vector<std::string> const& codes) const;
    void read_dictionary(bound_column& made);
    void bind_codes(leaf const& asked, bound_leaf& made) const;
    void bind_set(leaf const& asked, bound_leaf& made) const;
    void bind_ranges(tick_set holds, tick_range whole, bound_leaf& made) const;
    [[nodiscard]] tick_range stored_range() const;
    [[nodiscard]] tick_set on_ratio_ticks(tick_set const& points, issues& found) const;

    domain const& in_;
    std::size_t fact_;
    fact_column const& column_;
    std::vector<tick_set> ticks_of_{}; // of a dictionary
};

} // namespace jspu_coop::detail
