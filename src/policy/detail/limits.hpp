/// @file
/// Walks the limits of conditions.
#pragma once

#include <jspu_coop/policy/policy.hpp>

#include "base/detail/overloaded.hpp"

namespace jspu_coop::detail {

/// Calls `visit(fact, limit, member)` for each limit of a leaf; an elapsed time has no fact of its
/// own, and gives null.
template <class Visit>
void for_each_limit(condition const& of, Visit const& visit) {
    std::visit(
        overloaded{
            [&](between_condition const& held) {
                visit(&held.fact, held.lowest, "lowest");
                visit(&held.fact, held.highest, "highest");
            },
            [&](date_within_condition const& held) {
                if (held.first) {
                    visit(&held.fact, *held.first, "first");
                }
                if (held.last) {
                    visit(&held.fact, *held.last, "last");
                }
            },
            [&](one_of_condition const& held) { visit(&held.fact, held.codes, "codes"); },
            [&](none_of_condition const& held) { visit(&held.fact, held.codes, "codes"); },
            [&](within_field_condition const& held) { visit(&held.fact, held.fields, "fields"); },
            [&](papers_present_condition const& held) { visit(&held.fact, held.papers, "papers"); },
            [&](elapsed_condition const& held) {
                visit(static_cast<fact_name const*>(nullptr), held.limit, "limit");
            },
            [&](auto const& held) {
                if constexpr (requires { held.limit; }) {
                    visit(&held.fact, held.limit, "limit");
                }
            }},
        of);
}

/// Calls `visit(fact, member)` for each fact that a leaf names.
template <class Visit>
void for_each_fact(condition const& of, Visit const& visit) {
    std::visit(overloaded{[&](elapsed_condition const& held) {
                              if (auto const* from = std::get_if<fact_day>(&held.from)) {
                                  visit(from->fact, "from/fact");
                              }
                              if (auto const* to = std::get_if<fact_day>(&held.to)) {
                                  visit(to->fact, "to/fact");
                              }
                          },
                          [&](auto const& held) {
                              if constexpr (requires { held.fact; }) {
                                  visit(held.fact, "fact");
                              }
                          }},
               of);
}

/// The version with this id, or null.
[[nodiscard]] inline policy_version const* version_of(policy const& of,
                                                      policy_version_id const& id) noexcept {
    for (policy_version const& each : of.versions) {
        if (each.id == id) {
            return &each;
        }
    }
    return nullptr;
}

} // namespace jspu_coop::detail
