/// @file
/// SCHAC codes of institutions: their domain names.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/vocabulary/canonical_code.hpp>

namespace jspu_coop {

/// What is a SCHAC code.
struct schac_rules {
    /// The first part of issue codes.
    static constexpr std::string_view name = "schac";
    /// The domain name in small letters, or nothing. A domain name has at most 253 characters and
    /// at least two labels between dots, each of 1 to 63 ASCII letters, digits and inner hyphens;
    /// the last one holds a letter (RFC 1123, section 2.1). There is no final dot.
    [[nodiscard]] JSPU_COOP_EXPORT static std::optional<std::string>
    canonical(std::string_view text);
};

/// A SCHAC code (schacHomeOrganization), the primary identifier of an institution in Erasmus
/// Without Paper: its domain name, `jdpu.uz`. Capitals are accepted and written small. Issue code:
/// `schac.malformed`.
using schac = canonical_code<schac_rules>;

} // namespace jspu_coop
