/// @file
/// A version of a policy made ready to be decided: every limit given, every condition on one fact a
/// set of ticks.
#pragma once

#include <jspu_coop/policy/evaluation.hpp>

#include "policy/detail/domain.hpp"
#include "policy/detail/elapsed.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// What a condition asks of a set of codes.
enum class set_test { contains_all, contains_any, contains_none, anything };

/// A condition on one fact.
struct leaf {
    std::size_t fact;                  ///< its index in the schema
    tick_set holds{};                  ///< where it holds; not of a set
    bool of_absent{false};             ///< whether it holds of a fact that is absent
    set_test test{set_test::anything}; ///< what it asks of a set
    std::vector<std::int64_t> codes{}; ///< the indices it asks for
};

/// Time between two days that facts give.
struct span {
    std::size_t from;  ///< the index of the first fact
    std::size_t to;    ///< the index of the second fact
    elapsed_rule rule; ///< what is asked of the time
    bool tells{false}; ///< what comes out may tell the day that a sensitive one of them gives
};

/// How a node comes to its outcome.
enum class node_kind { leaf, span, all, any, at_least, negation, when, unless, choice };

/// A node of the tree; its parts stand before it.
struct node {
    node_kind kind;                   ///< how it comes to its outcome
    std::vector<std::size_t> parts{}; ///< the nodes below
    std::size_t index{0};             ///< of the leaf, span or question
    std::int64_t count{0};            ///< how many parts at least
    requirement const* from{nullptr}; ///< the requirement that it is the top of, or null
    policy const* of{nullptr};        ///< the policy of the requirement
    waiver const* waived{nullptr};    ///< the waiver by which it counts as met
};

/// Something that a source leaves open.
struct question {
    policy const* of;        ///< the policy that has it
    std::string asked;       ///< where it stands: "/questions/…", "/requirements/…"
    std::size_t readings{0}; ///< how many readings there are
};

/// A version of a policy to which another refers.
struct referred_version {
    policy const* of;              ///< the policy
    policy_version const* version; ///< its version

    friend bool operator==(referred_version const&, referred_version const&) = default;
};

/// The tree of a version with those of the policies to which it refers.
struct program {
    fact_schema const* schema;           ///< the facts
    date reference_day;                  ///< the day that chose the version
    std::vector<domain> domains{};       ///< one for each fact
    std::vector<leaf> leaves{};          ///< the conditions on one fact
    std::vector<span> spans{};           ///< the times between two facts
    std::vector<question> questions{};   ///< what sources leave open
    std::vector<node> nodes{};           ///< parts before what they are part of
    std::vector<std::size_t> scope{};    ///< the tops of the scope
    std::vector<std::size_t> binding{};  ///< the tops of the requirements that bind
    std::vector<std::size_t> advisory{}; ///< the tops of those that only warn: of the version, then
                                         ///< of those that are referred to
    std::size_t root{0};                 ///< scope and binding requirements together
    std::map<std::pair<policy const*, std::string>, parameter_value const*>
        parameters{};                         ///< supplied
    policy const* asked{nullptr};             ///< the policy that is asked
    std::vector<referred_version> referred{}; ///< what is referred to, each version once
    std::vector<char> tells{};                ///< by fact: it is sensitive, and what conditions
                                              ///< on it come to tells its value

    /// The values that a limit may have: one, but for one that is not published.
    [[nodiscard]] std::vector<fact_value const*> values_of(policy const& of,
                                                           limit const& each) const;
    /// Who set the parameters that are limits of a requirement, in the order of the limits, each
    /// source once; of those of which nothing is said, nothing.
    [[nodiscard]] std::vector<citation> limits_set_by(policy const& of,
                                                      requirement const& each) const;
};

/// What a program is made of.
struct program_source {
    policy_library const* policies; ///< where references are looked up
    policy const* asked;            ///< the policy
    policy_version const* version;  ///< its version
    decision_terms const* terms;    ///< checked
};

/// Makes a version ready to be decided.
[[nodiscard]] program lower(program_source const& from);

} // namespace jspu_coop::detail
