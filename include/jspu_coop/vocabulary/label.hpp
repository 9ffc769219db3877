/// @file
/// A compiled-in name in the three working languages.
#pragma once

#include <string_view>

namespace jspu_coop {

/// A name compiled into the library, in Uzbek (Latin script), Russian and English.
///
/// The views refer to string literals and never dangle. Uzbek is written with U+02BB in oʻ and gʻ
/// and with U+02BC for the apostrophe sign, as Unicode's locale data does.
struct label {
    std::string_view uz; ///< Uzbek, Latin script
    std::string_view ru; ///< Russian
    std::string_view en; ///< English

    /// Labels are equal when all three names are.
    friend constexpr bool operator==(label const&, label const&) = default;
};

} // namespace jspu_coop
