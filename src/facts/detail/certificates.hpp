// What the language certificates of a person tell.
#pragma once

#include <jspu_coop/facts/fact_terms.hpp>
#include <jspu_coop/policy/fact_provenance.hpp>
#include <jspu_coop/records/people/person.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <vector>

namespace jspu_coop::detail {

/// Whether a certificate is good on a day.
[[nodiscard]] outcome in_force(language_certificate const& value, date const& day);

/// What is certified of a language.
struct certified {
    fact<cefr_level> level{};           ///< the highest level; absent: none of those recorded
    std::vector<fact_ground> grounds{}; ///< the certificates that may tell it, and the mappings
};

/// The highest level of a language that the recorded certificates certify on a day.
/// @param terms the mappings by which scores are read
[[nodiscard]] certified certified_level(person const& who, language const& of, date const& day,
                                        fact_terms const& terms);

} // namespace jspu_coop::detail
