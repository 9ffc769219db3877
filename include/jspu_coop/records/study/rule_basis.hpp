/// @file
/// On what a rule of study rests.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/records/agreements/clause_reference.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <string_view>
#include <variant>

namespace jspu_coop {

/// The rule is published.
struct published_rule {
    static constexpr std::string_view kind = "published"; ///< how files tell bases apart

    citation cited_as; ///< where; it names its source

    /// Equal when all members are.
    friend bool operator==(published_rule const&, published_rule const&) = default;
};
JSPU_COOP_RECORD(published_rule, (cited_as));

/// The rule is agreed between partners.
struct agreed_rule {
    static constexpr std::string_view kind = "agreed"; ///< how files tell bases apart

    clause_reference clause; ///< the clause that agrees it

    /// Equal when all members are.
    friend bool operator==(agreed_rule const&, agreed_rule const&) = default;
};
JSPU_COOP_RECORD(agreed_rule, (clause));

/// On what a rule rests: a publication, or a clause of an agreement. There is no third way; a rule
/// that nobody published or agreed is not applied.
using rule_basis = std::variant<published_rule, agreed_rule>;

/// Everything wrong with a basis.
/// @return `rule_basis.source_lacking` when a publication names no source;
///   `rule_basis.source_too_weak` when its source is weak or none at all; and the issues of the
///   citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(rule_basis const& value);

} // namespace jspu_coop
