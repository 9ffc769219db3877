/// @file
/// Erasmus codes of institutions.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/vocabulary/canonical_code.hpp>

namespace jspu_coop {

/// What is an Erasmus code.
struct erasmus_code_rules {
    /// The first part of issue codes.
    static constexpr std::string_view name = "erasmus_code";
    /// The code with its country padded to three characters, or nothing. One to three capitals for
    /// the country, then one to eight capitals or hyphens for the place, then two digits. Between
    /// country and place stand spaces: as many as pad the country to three characters, or a single
    /// one. A country of three capitals may be followed by none or by one.
    [[nodiscard]] JSPU_COOP_EXPORT static std::optional<std::string>
    canonical(std::string_view text);
};

/// An Erasmus code: `B  BRUXEL01`, `TR ANKARA01`, `IRLDUBLIN01`. Only institutions of programme
/// countries with a charter have one. The shape is checked, not whether the country is one: without
/// a space, three capitals are the country. Issue code: `erasmus_code.malformed`.
using erasmus_code = canonical_code<erasmus_code_rules>;

} // namespace jspu_coop
