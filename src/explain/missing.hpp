// What a missing fact is called.
#pragma once

#include <jspu_coop/explain/explanation.hpp>

#include "explain/phrase.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace jspu_coop::detail {

/// The message key of a fact by the pattern of its path, and the values that its message may name.
struct fact_pattern {
    std::string key; ///< "fact.agreement.clauses.*.places"
    named_values values;
};

/// The pattern of a fact's path: ids of clauses and indices become `*`.
[[nodiscard]] fact_pattern pattern_of(missing_fact const& what);

/// The fact as what is not known: "when the activity takes place".
[[nodiscard]] phrase name_of_fact(missing_fact const& what, wording const& words);

/// A message about the fact, which it may name as {what}.
/// @param values what else it may name
[[nodiscard]] std::optional<phrase> said_of_fact(std::string_view key, named_values values,
                                                 missing_fact const& what, wording const& words);

} // namespace jspu_coop::detail
