/// @file
/// Settles the rows that the quick pass leaves open although they may not be.
#pragma once

#include "policy/detail/bulk_pass.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// Tries out every case of the missing facts that several nodes below one root read, for all rows
/// of a word at once that lack the same facts: as `judgement` does for one.
class bulk_exact {
public:
    /// @param root what is judged by itself
    /// @param watched its nodes of which the exact masks are asked for
    bulk_exact(bulk_program const& of, bound_columns const& columns, bulk_root const& root,
               std::vector<std::size_t> const& watched);

    /// Makes the masks of the watched nodes exact.
    /// @param pass what was worked out for so many rows from one on
    void settle(bulk_pass& pass, std::size_t row, std::size_t count) noexcept;

private:
    /// A fact that is open in the rows at hand.
    struct open_fact {
        shared_fact const* of{nullptr};
        std::uint64_t rows{0};                ///< of a word, those in which it is open
        bool is_tried{false};                 ///< it is open in the rows at hand
        std::uint8_t const* answers{nullptr}; ///< of each case, of each reader
        std::size_t readers{0};               ///< how many answers a case has
        std::size_t cases{0};                 ///< how many cases there are
        std::size_t chosen{0};                ///< the case that is tried
        std::vector<char> reads{};            ///< of each span, whether its other day is known
        std::vector<std::int64_t> bounds{};   ///< room: where a reader begins or ceases to hold
        std::vector<std::uint8_t> room{};     ///< room for the answers of one row
    };
    /// What has come out at a watched node.
    struct seen {
        std::size_t node;
        std::uint64_t met{0};
        std::uint64_t failed{0};
        std::uint64_t not_applying{0};
    };

    void find_open(bulk_pass const& pass, std::size_t word, std::size_t row,
                   std::size_t count) noexcept;
    [[nodiscard]] std::uint64_t alike(bulk_pass const& pass, std::size_t word,
                                      std::uint64_t rows) const noexcept;
    void settle_alike(bulk_pass& pass, std::size_t word, std::uint64_t rows) noexcept;
    [[nodiscard]] bool choose_cases(bulk_pass const& pass, std::size_t word, std::size_t bit,
                                    std::size_t row) noexcept;
    void cases_of_row(open_fact& open, bulk_pass const& pass, std::size_t word, std::size_t bit,
                      std::size_t row) noexcept;
    void add_case(open_fact& open) noexcept;
    void try_cell() noexcept;
    [[nodiscard]] bool next_cell() noexcept;
    [[nodiscard]] bool take_note(std::uint64_t rows) noexcept;

    bulk_program const& program_;
    bound_columns const& columns_;
    std::vector<std::size_t> order_; // the nodes below the watched ones
    std::vector<open_fact> facts_;
    std::vector<shared_question> questions_;
    std::vector<std::size_t> reading_; // by question: which is tried, or any
    std::vector<seen> watched_;
    bulk_masks cell_;
};

} // namespace jspu_coop::detail
