/// @file
/// One requirement by itself: what it asks for, what was found, and what lacks.
#pragma once

#include <jspu_coop/policy/policy_verdict.hpp>

#include "policy/detail/program.hpp"

#include <cstddef>

namespace jspu_coop::detail {

/// The requirement at a node by itself, for a row of which it came out so. Left out are what is
/// missing, the requirements below, and what depends on those above: whether it only warns, and
/// whether the answer rests on it.
/// @param of the program
/// @param row the row
/// @param top the node, which has a requirement
/// @param result how it came out
[[nodiscard]] requirement_verdict requirement_at(program const& of, fact_row const& row,
                                                 std::size_t top, outcome result);

/// How much lacks from one value of a fact to another, below zero where the other is less; of sets,
/// what to add; empty where there is no measure.
[[nodiscard]] shown_values difference_of(fact_value const& from, fact_value const& to);

} // namespace jspu_coop::detail
