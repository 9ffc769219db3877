/// @file
/// Countries and territories by their ISO 3166-1 codes.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// A country or territory of ISO 3166-1. Its canonical text is the alpha-2 code, `UZ`.
///
/// Codes and English names come from Debian's iso-codes 4.15.0 (249 entries); see
/// `src/vocabulary/data/README.md`. Look-ups are logarithmic in the number of entries, accessors
/// constant; the views they return never dangle.
class country {
public:
    /// For codes written in a program: `country{"UZ"}`.
    /// @throws std::invalid_argument when `alpha2` is not an assigned alpha-2 code in capitals
    JSPU_COOP_EXPORT explicit country(std::string_view alpha2);

    /// The country with this alpha-2 code, two capital letters.
    /// @return the country, or `country.unknown`
    [[nodiscard]] JSPU_COOP_EXPORT static result<country> parse(std::string_view alpha2);
    /// The country with this alpha-3 code, three capital letters: `UZB`.
    /// @return the country, or `country.unknown`
    [[nodiscard]] JSPU_COOP_EXPORT static result<country> from_alpha3(std::string_view alpha3);
    /// The country with this numeric code, always three characters: `860`, `031`.
    /// @return the country, or `country.unknown`
    [[nodiscard]] JSPU_COOP_EXPORT static result<country> from_numeric(std::string_view numeric);
    /// Every country, ordered by alpha-2 code.
    [[nodiscard]] JSPU_COOP_EXPORT static std::vector<country> all();

    /// The alpha-2 code: `UZ`.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view alpha2() const noexcept;
    /// The alpha-3 code: `UZB`.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view alpha3() const noexcept;
    /// The numeric code, three characters: `860`. It is not a number: `031` is not 31.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view numeric() const noexcept;
    /// The English short name as the standard prints it: `Korea, Republic of`.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view english_name() const noexcept;
    /// The name in everyday order in three languages (`Republic of Korea`), where the library knows
    /// the Uzbek and Russian ones; else nothing.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<label> names() const noexcept;

    /// The alpha-2 code.
    [[nodiscard]] friend std::string to_string(country const& value) {
        return std::string{value.alpha2()};
    }
    /// Countries are ordered by their alpha-2 codes.
    friend constexpr std::strong_ordering operator<=>(country const&, country const&) = default;
    /// Countries are equal when their codes are.
    friend constexpr bool operator==(country const&, country const&) = default;

private:
    friend struct std::hash<country>;
    struct at_row {
        std::uint16_t row;
    };
    explicit constexpr country(at_row at) noexcept : row_{at.row} {}

    std::uint16_t row_; // in the table, which is ordered by alpha-2 code
};

} // namespace jspu_coop

/// Hash of a country, for unordered containers. It is stable only within one run of a program.
template <>
struct std::hash<jspu_coop::country> {
    /// The hash of the country's code.
    [[nodiscard]] std::size_t operator()(jspu_coop::country const& value) const noexcept {
        return std::hash<std::uint16_t>{}(value.row_);
    }
};
