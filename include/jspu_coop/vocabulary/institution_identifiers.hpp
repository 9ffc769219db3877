/// @file
/// By which codes an institution is known outside.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/vocabulary/erasmus_code.hpp>
#include <jspu_coop/vocabulary/national_institution_code.hpp>
#include <jspu_coop/vocabulary/pic.hpp>
#include <jspu_coop/vocabulary/schac.hpp>

#include <optional>

namespace jspu_coop {

/// By which codes an institution is known outside; any of them may be absent, all of them too.
struct institution_identifiers {
    std::optional<jspu_coop::schac> schac;               ///< its domain name
    std::optional<jspu_coop::erasmus_code> erasmus_code; ///< where it has a charter
    std::optional<jspu_coop::pic> pic;                   ///< in the Commission's programmes
    std::optional<national_institution_code> national;   ///< in its country's register

    /// Identifiers are equal when all members are.
    friend bool operator==(institution_identifiers const&,
                           institution_identifiers const&) = default;
};

JSPU_COOP_RECORD(institution_identifiers, (schac, erasmus_code, pic, national));

} // namespace jspu_coop
