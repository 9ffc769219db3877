/// @file
/// A program looked at beforehand: what many rows need of it.
#pragma once

#include <jspu_coop/policy/compiled_policy.hpp>

#include "policy/detail/bulk_bearing.hpp"
#include "policy/detail/judgement.hpp"
#include "policy/detail/program.hpp"
#include "policy/detail/quick_program.hpp"
#include "policy/detail/shortfall.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// A node for many rows.
struct bulk_node {
    node_kind kind;                   ///< how it comes to its outcome
    std::vector<std::size_t> parts{}; ///< the nodes below; of `all` and `any`, first those that
                                      ///< always apply
    std::size_t index{0};             ///< of the leaf, span or question
    std::size_t count{0};             ///< how many parts at least; never more than one beyond all
    bool is_waived{false};            ///< it counts as met
    bool may_not_apply{false};        ///< it may come out as not applicable
    outcome_mask when_missing{0};     ///< of a leaf or span: what may come out when all is missing
};

/// A fact that several nodes read.
struct shared_fact {
    std::size_t fact;                    ///< its index in the schema
    std::vector<std::size_t> leaves{};   ///< the nodes that read it alone
    std::vector<std::size_t> spans{};    ///< the nodes that read it and another
    std::vector<std::int64_t> bounds{};  ///< where a leaf begins or ceases to hold, in order
    std::vector<std::uint8_t> answers{}; ///< of each case, whether each leaf holds
    std::size_t cases{0};                ///< how many cases there are when it is missing
};

/// What a source leaves open, where several nodes read it.
struct shared_question {
    std::size_t index;    ///< of the question
    std::size_t readings; ///< how many readings there are
};

/// What is judged by itself: what binds, and each requirement that only warns.
struct bulk_root {
    std::size_t top;                          ///< the node
    std::vector<std::size_t> order{};         ///< the nodes it rests on, parts first
    std::vector<shared_fact> facts{};         ///< the facts that several of them read
    std::vector<shared_question> questions{}; ///< the questions that several of them read
    std::vector<char> is_entangled{};         ///< by node: something shared is read twice below
};

/// What a requirement is, beside what everybody may know of it.
struct requirement_step {
    std::size_t node;                     ///< its node
    std::size_t end;                      ///< the requirement behind the last one below it
    requirement_role role;                ///< in which part it stands
    bool is_waived;                       ///< it counts as met
    shortfall_measure measure{};          ///< how what lacks is measured
    std::optional<std::size_t> bearing{}; ///< of what only warns of a policy that is referred to:
                                          ///< where that bears
};

/// A compiled policy.
struct bulk_program {
    policy_library policies;                          ///< keeps alive what is pointed to
    decision_terms terms;                             ///< with parameters and waivers
    policy const* asked;                              ///< the policy
    policy_version const* version{nullptr};           ///< its version, or null
    std::optional<program> lowered{};                 ///< none without a version
    std::vector<bulk_node> nodes{};                   ///< as in the program
    std::vector<bulk_root> roots{};                   ///< the first is what binds
    quick_program quick{};                            ///< for one row at a time
    quick_program every{};                            ///< the same with every node, as they stand
    std::vector<std::size_t> entangled{};             ///< the nodes that are so below some root
    std::vector<std::size_t> facts{};                 ///< the facts that are read
    std::vector<compiled_requirement> requirements{}; ///< in the order of an explanation
    std::vector<requirement_step> steps{};            ///< of the same requirements
    std::vector<policy_bearing> bearings{};           ///< where policies that are referred to bear
    std::optional<reference_day_kind> by{};           ///< which day chose the version, of several
};

/// Looks at the lowered program: fills in all that follows from it.
/// @return `policy.set_too_large`
[[nodiscard]] issues prepare(bulk_program& made);

/// What may come out at a leaf that reads a fact of which nothing is known.
[[nodiscard]] outcome_mask of_missing(leaf const& asked, domain const& in);

/// Whether a condition on a set holds of some codes.
/// @param in tells whether the set has the code with an index
template <class In>
[[nodiscard]] bool holds_of_codes(leaf const& asked, In const& in) {
    bool all = true;
    bool any = false;
    for (std::int64_t const code : asked.codes) {
        all = all && in(code);
        any = any || in(code);
    }
    switch (asked.test) {
    case set_test::contains_all:
        return all;
    case set_test::contains_any:
        return any;
    case set_test::contains_none:
        return !any;
    case set_test::anything:
        return true;
    }
    return false;
}

} // namespace jspu_coop::detail
