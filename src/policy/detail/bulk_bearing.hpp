/// @file
/// Of which rows what only warns of another policy is told.
#pragma once

#include "policy/detail/program.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jspu_coop::detail {

class bulk_masks;

/// Some of the outcomes, a bit for each by its number.
using outcome_set = std::uint8_t;

/// That a node comes out as one of some outcomes, or another one does.
struct node_test {
    std::size_t node;          ///< the node
    outcome_set as;            ///< as which it may come out
    std::size_t other_node{0}; ///< another node
    outcome_set other_as{0};   ///< as which that may; none: it does not count
};

/// That one reference to a policy bears on an applicant: that all tests hold.
using bearing_tests = std::vector<node_test>;

/// Where a policy that is referred to bears on an applicant: by any of the references.
struct policy_bearing {
    policy const* of;                        ///< the policy
    std::vector<bearing_tests> references{}; ///< what it takes by each
};

/// Where each policy bears that a program refers to, as `tell_what_bears` says of one verdict.
[[nodiscard]] std::vector<policy_bearing> bearings_of(program const& of);

/// The rows of a block on which a policy bears.
/// @param masks what came out at each node of the tests, exactly
/// @param out a word for 64 rows
void write_bearing(policy_bearing const& of, bulk_masks const& masks,
                   std::span<std::uint64_t> out) noexcept;

} // namespace jspu_coop::detail
