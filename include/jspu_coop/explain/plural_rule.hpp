/// @file
/// Which form of a word goes with a count, by language.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jspu_coop {

/// Which of a language's forms of a word goes with a whole number.
///
/// The forms are those of nouns behind a numeral, so their number may differ from the categories of
/// Unicode's CLDR: Uzbek, which CLDR gives "one" and "other", has one form there.
struct plural_rule {
    std::string_view language; ///< the language tag: "ru"
    std::size_t forms;         ///< how many words stand in `{n|...}`: 2 in English
    /// The position of the word that goes with a count, below `forms`; any count is allowed.
    std::size_t (*form_of)(std::int64_t count) noexcept;
};

/// English: one (1 and -1), other: "1 day", "21 days".
[[nodiscard]] constexpr std::size_t english_form(std::int64_t count) noexcept {
    return count == 1 || count == -1 ? 0 : 1;
}

/// Russian, as CLDR has it for whole numbers: one (1, 21, 101, but not 11), few (2 to 4, 22 to 24,
/// but not 12 to 14), many (all others): "1 день", "2 дня", "5 дней". The sign does not matter.
[[nodiscard]] constexpr std::size_t russian_form(std::int64_t count) noexcept {
    std::int64_t const last_two = count % 100 < 0 ? -(count % 100) : count % 100;
    std::int64_t const last = last_two % 10;
    if (last_two >= 11 && last_two <= 14) {
        return 2;
    }
    return last == 1 ? 0 : last >= 2 && last <= 4 ? 1 : 2;
}

/// Uzbek: nouns stay in the singular behind a numeral: "1 kun", "5 kun".
[[nodiscard]] constexpr std::size_t uzbek_form(std::int64_t) noexcept {
    return 0;
}

/// The rule of English: one, other.
inline constexpr plural_rule english_plural{"en", 2, english_form};
/// The rule of Russian: one, few, many.
inline constexpr plural_rule russian_plural{"ru", 3, russian_form};
/// The rule of Uzbek: one form.
inline constexpr plural_rule uzbek_plural{"uz", 1, uzbek_form};

/// The rules of the library's languages.
inline constexpr plural_rule plural_rules[]{english_plural, russian_plural, uzbek_plural};

} // namespace jspu_coop
