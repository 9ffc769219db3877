/// @file
/// Telephone numbers that can be called from anywhere.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

/// An international telephone number of ITU-T E.164. Its canonical text is `+` and the digits with
/// the country code first: `+998722260000`.
///
/// A number has at most 15 digits (E.164, section 6) and its country code begins with 1 to 9. E.164
/// names no least length; here it is 7, as short as full numbers really are (Niue: `+6834000`).
/// Nothing is known of the numbering plans of countries, so that a digit too many or too few is
/// found only by its total. An extension is no part of the number: `phone_number` refuses it, and a
/// record that needs one keeps it apart.
class phone_number {
public:
    /// The most digits of a number, country code included.
    static constexpr std::size_t max_digits = 15;
    /// The fewest digits of a number, country code included.
    static constexpr std::size_t min_digits = 7;

    /// For numbers written in a program, in canonical form.
    /// @throws std::invalid_argument when the text is not a number in canonical form
    JSPU_COOP_EXPORT explicit phone_number(std::string_view text);

    /// Reads the canonical text, and nothing else.
    /// @return the number; `phone_number.malformed`; or `phone_number.too_short` or
    ///   `phone_number.too_long`, which have how many digits it has as parameter `digits`
    [[nodiscard]] JSPU_COOP_EXPORT static result<phone_number> parse(std::string_view text);

    /// Reads a number as offices publish it: `+(998 72) 226-02-00`, `(+998-72) 226 02 00`,
    /// `+998 (72) 226-02-00`, `+998.72.226.02.00`.
    ///
    /// - `+` comes first, but for blanks and an opening parenthesis. Neither `00998...` nor
    ///   `8 10 998...` is read: how one dials abroad differs by country.
    /// - Between two digits may stand any blanks (spaces, tabulators, no-break spaces), at most one
    ///   hyphen, dash or dot, and parentheses. There is at most one pair of these, with digits
    ///   inside; unless it holds the whole number, digits follow it, because a number in
    ///   parentheses at the end may be an extension.
    /// - A parenthesis behind the country code that begins with 0, as in `+44 (0)20 7946 0958`, is
    ///   refused: nearly everywhere that digit is left out from abroad, but not in Italy.
    /// - One number is read. A second one behind it (`226-02-00/01`) and an extension (`ext. 5`,
    ///   `x5`, `#5`, `доб. 5`, `вн. 5`, `ichki 5`) are refused, never dropped in silence.
    ///
    /// Linear in the length of the text.
    /// @return the number; `phone_number.malformed`; `phone_number.not_international`;
    ///   `phone_number.trunk_zero`; `phone_number.extension`; `phone_number.several`; or
    ///   `phone_number.too_short` or `phone_number.too_long` as in `parse`
    [[nodiscard]] JSPU_COOP_EXPORT static result<phone_number>
    parse_published(std::string_view text);

    /// The canonical text.
    [[nodiscard]] std::string const& str() const noexcept { return text_; }
    /// The digits without the `+`. The view lives as long as the number.
    [[nodiscard]] std::string_view digits() const noexcept {
        return std::string_view{text_}.substr(1);
    }

    /// The canonical text.
    [[nodiscard]] friend std::string to_string(phone_number const& value) { return value.text_; }
    /// Numbers are ordered by the bytes of their texts, so that a country's stand together.
    friend auto operator<=>(phone_number const&, phone_number const&) = default;
    /// Numbers are equal when their digits are.
    friend bool operator==(phone_number const&, phone_number const&) = default;

private:
    struct already {};
    phone_number(already, std::string canonical) noexcept : text_{std::move(canonical)} {}

    std::string text_;
};

} // namespace jspu_coop

/// Hash of a telephone number, for unordered containers.
template <>
struct std::hash<jspu_coop::phone_number> {
    /// The hash of the number's text.
    [[nodiscard]] std::size_t operator()(jspu_coop::phone_number const& value) const noexcept {
        return std::hash<std::string>{}(value.str());
    }
};
