/// @file
/// A program laid out for one row at a time.
#pragma once

#include "policy/detail/judgement.hpp"
#include "policy/detail/program.hpp"

#include <boost/container/small_vector.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// What a quick node is.
enum class quick_kind : std::uint8_t {
    range,    ///< a value in one range
    ranges,   ///< a value in several ranges
    has_all,  ///< a set that has all bits
    has_any,  ///< a set that has any bit
    has_none, ///< a set that has no bit
    span,     ///< time between two days
    all,
    any,
    at_least,
    negation,
    when,
    unless,
    choice,
    waived
};

/// A node, small and without pointers.
struct quick_node {
    quick_kind kind;
    outcome_mask when_missing{0}; ///< of a leaf: what may come out when nothing is known
    outcome_mask when_absent{0};  ///< of a leaf: what comes out when there is none
    bool is_decisive{false};      ///< where it fails, so does the root
    std::uint32_t index{0};       ///< of a leaf, its fact; else where its parts begin
    std::uint32_t count{0};       ///< how many parts; of a span or ranges, its number
    std::uint32_t least{0};       ///< how many parts at least
    std::int64_t first{0};        ///< of a range, its first value
    std::uint64_t width{0}; ///< of a range, how far its last value is away; of a set, the bits
};

/// A range in which a fact has to lie: where it is known not to, the root fails.
struct quick_gate {
    std::uint32_t fact;  ///< the fact
    std::int64_t first;  ///< the first value of the range
    std::uint64_t width; ///< how far its last value is away
};

/// The nodes on which the root rests, in order; the root is the last.
struct quick_program {
    std::vector<quick_node> nodes{};
    std::vector<std::uint32_t> parts{}; ///< places of nodes
    std::vector<quick_gate> gates{};    ///< of the leaves that decide alone and ask for one range
    bool is_small{false};               ///< it has few enough nodes to be decided quickly
};

/// No program with more nodes is decided quickly.
inline constexpr std::size_t most_quick_nodes = 256;

/// What is known of a fact.
enum class quick_state : std::uint8_t { known, absent, missing, several };

/// A fact of a row.
struct quick_fact {
    std::int64_t value{0};                   ///< the tick; of a set, its bits
    quick_state state{quick_state::missing}; ///< what is known
};

/// One row. The facts of most policies lie in it, so that there is one way to them through memory.
struct quick_row {
    bool is_plain{true};     ///< no fact that is read is `several`
    bool has_sources{false}; ///< of some fact that is read it is said where it is known from
    boost::container::small_vector<quick_fact, 14> facts{}; ///< by fact
    std::vector<std::optional<ratio>> fractions{};          ///< by fact: of a fraction, its value
    std::vector<prospect> prospects{}; ///< what each fact may turn out to be; where that may matter
    std::vector<quick_row> others{};   ///< the same by the other days that may choose the version
};

/// Lays a program out.
/// @param order the nodes on which the root rests, parts first
/// @param when_missing by node, what may come out at a leaf of which nothing is known
[[nodiscard]] quick_program quick_program_of(program const& of,
                                             std::vector<std::size_t> const& order,
                                             std::vector<outcome_mask> const& when_missing);

/// What may come out, as far as each node may be seen by itself; 0 where a row has to be judged
/// thoroughly.
/// @pre the program is small and the row plain
[[nodiscard]] outcome_mask quick_answer(quick_program const& how, program const& of,
                                        quick_row const& row) noexcept;

/// What may come out at each node, as far as each may be seen by itself.
/// @param masks room for one a node
/// @return false where a row has to be judged thoroughly; then the masks say nothing
/// @pre the program is small and the row plain
[[nodiscard]] bool quick_answers(quick_program const& how, program const& of, quick_row const& row,
                                 outcome_mask* masks) noexcept;

} // namespace jspu_coop::detail
