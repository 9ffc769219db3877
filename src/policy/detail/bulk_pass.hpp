/// @file
/// The quick pass over a block of rows.
#pragma once

#include "policy/detail/bound_columns.hpp"
#include "policy/detail/bulk_masks.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// How many words of rows are worked on at once: so few that what comes out at the nodes stays near
/// the processor, so many that it does not matter what a condition costs to begin.
inline constexpr std::size_t words_a_block = 128;

/// Asks a condition of the stored values of a run of rows, whatever is known of them.
/// @param out a word for 64 rows; what stands in the last behind the last row means nothing
void test_values(bulk_kernels const& with, bound_column const& column, bound_leaf const& asked,
                 std::size_t row, std::size_t count, std::uint64_t* out) noexcept;

/// Works out what may come out at nodes, block by block: as far as each node may be seen by itself.
/// Where a fact is read twice below a node it may say "undetermined" too often.
class bulk_pass {
public:
    /// Makes room for blocks.
    /// @param needed by node, whether it is worked out
    bulk_pass(bulk_program const& of, bound_columns const& columns, bulk_kernels const& with,
              std::vector<char> const& needed);

    /// Works out the nodes for so many rows from one on, at most 64 a word of a block.
    void run(std::size_t row, std::size_t count) noexcept;

    /// What may come out.
    [[nodiscard]] bulk_masks& masks() noexcept { return masks_; }
    /// Which rows of a word of the block a fact is known of.
    [[nodiscard]] std::uint64_t known(std::size_t fact, std::size_t word) const noexcept {
        return known_[fact * words_a_block + word];
    }

private:
    void read_known(std::size_t row, std::size_t count) noexcept;
    void read_leaf(std::size_t node, std::size_t row, std::size_t count) noexcept;
    void read_span(std::size_t node, std::size_t row, std::size_t count) noexcept;
    [[nodiscard]] outcome_mask of_span(span const& asked, std::size_t row, bool knows_from,
                                       bool knows_to) const noexcept;

    bulk_program const& program_;
    bound_columns const& columns_;
    bulk_kernels const& with_;
    std::vector<std::size_t> order_;   // the nodes that are needed
    std::vector<std::uint64_t> known_; // by fact, then word
    bulk_masks masks_;
};

/// The day of a row, moved into the range that its fact may have.
[[nodiscard]] std::int64_t day_at(bound_column const& column, domain const& in,
                                  std::size_t row) noexcept;

} // namespace jspu_coop::detail
