/// @file
/// Levels of language proficiency.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// A level of the Common European Framework of Reference for Languages, in ascending order: `<`
/// says that a level is lower. Scores of certificates are mapped to levels by dated data, not here.
enum class cefr_level {
    A1, ///< basic user, breakthrough
    A2, ///< basic user, waystage
    B1, ///< independent user, threshold
    B2, ///< independent user, vantage
    C1, ///< proficient user, effective operational proficiency
    C2  ///< proficient user, mastery
};

JSPU_COOP_ENUM(cefr_level, A1, A2, B1, B2, C1, C2);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<cefr_level> = "cefr_level";

/// The name of a level, which is its code in every language; empty for a value outside the
/// enumeration.
[[nodiscard]] constexpr label label_of(cefr_level value) noexcept {
    std::string_view const code = code_of(value);
    return {code, code, code};
}

} // namespace jspu_coop
