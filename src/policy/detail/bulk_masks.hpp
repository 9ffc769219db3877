/// @file
/// What may come out at nodes, for 64 rows a word.
#pragma once

#include "policy/detail/bulk_kernels.hpp"
#include "policy/detail/bulk_program.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// What may come out at one node: a bit for each row.
struct node_words {
    std::uint64_t* met;          ///< it may be met
    std::uint64_t* failed;       ///< it may fail
    std::uint64_t* not_applying; ///< it may not apply; all zero, and shared, where it always does

    /// The rows of a word of which more than one may come out.
    [[nodiscard]] std::uint64_t undetermined(std::size_t word) const noexcept {
        return (met[word] & failed[word]) | ((met[word] | failed[word]) & not_applying[word]);
    }
};

/// What may come out at each node of a program.
class bulk_masks {
public:
    /// Makes room.
    /// @param of the program; outlives the masks
    /// @param with the inner loops
    /// @param words how many words a node has at most
    bulk_masks(bulk_program const& of, bulk_kernels const& with, std::size_t words);
    // Nodes point into its memory, which moves along.
    bulk_masks(bulk_masks const&) = delete;
    bulk_masks(bulk_masks&&) noexcept = default;
    bulk_masks& operator=(bulk_masks const&) = delete;
    bulk_masks& operator=(bulk_masks&&) noexcept = default;
    ~bulk_masks() = default;

    /// The words of a node.
    [[nodiscard]] node_words const& at(std::size_t node) const noexcept { return nodes_[node]; }
    /// Works out a node from its parts.
    /// @param node neither a leaf nor a span, unless it is waived
    /// @param words how many words of it
    /// @param reading of a question: which part is chosen; none: any of them
    /// @pre the masks of its parts are there
    void combine(std::size_t node, std::size_t words, std::size_t reading = any_reading) noexcept;

    static constexpr std::size_t any_reading = static_cast<std::size_t>(-1);

private:
    void combine_all(bulk_node const& of, node_words to, std::size_t words) noexcept;
    void combine_any(bulk_node const& of, node_words to, std::size_t words) noexcept;
    void combine_choice(bulk_node const& of, node_words to, std::size_t words) noexcept;
    void count(bulk_node const& of, node_words to, std::size_t words) noexcept;
    void copy(std::size_t from, node_words to, std::size_t words) noexcept;
    [[nodiscard]] bool writes_not_applying(node_words const& to) const noexcept {
        return to.not_applying != zeros_.data();
    }

    bulk_program const* program_;
    bulk_kernels const* with_;
    std::vector<std::uint64_t> memory_;
    std::vector<std::uint64_t> zeros_;
    std::vector<std::uint64_t> reached_; // of a count: where so many parts may be met
    std::vector<node_words> nodes_;
};

} // namespace jspu_coop::detail
