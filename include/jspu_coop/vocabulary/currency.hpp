/// @file
/// Currencies by their ISO 4217 codes.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// A currency or fund of ISO 4217. Its canonical text is the alpha-3 code, `UZS`.
///
/// Codes and English names come from Debian's iso-codes 4.15.0 (181 entries, as of early 2023), the
/// digits behind the point from ISO 4217, List One; see `src/vocabulary/data/README.md`. A currency
/// that was withdrawn since then stays readable, one introduced since then is unknown. Look-ups are
/// logarithmic in the number of entries, accessors constant; the views they return never dangle.
class currency {
public:
    /// For codes written in a program: `currency{"UZS"}`.
    /// @throws std::invalid_argument when `alpha3` is not an assigned alpha-3 code in capitals
    JSPU_COOP_EXPORT explicit currency(std::string_view alpha3);

    /// The currency with this alpha-3 code, three capital letters.
    /// @return the currency, or `currency.unknown`
    [[nodiscard]] JSPU_COOP_EXPORT static result<currency> parse(std::string_view alpha3);
    /// The currency with this numeric code, always three characters: `860`, `036`.
    /// @return the currency, or `currency.unknown`
    [[nodiscard]] JSPU_COOP_EXPORT static result<currency> from_numeric(std::string_view numeric);
    /// Every currency, ordered by alpha-3 code.
    [[nodiscard]] JSPU_COOP_EXPORT static std::vector<currency> all();

    /// The alpha-3 code: `UZS`.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view alpha3() const noexcept;
    /// The numeric code, three characters: `860`. It is not a number: `036` is not 36.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view numeric() const noexcept;
    /// How many digits stand behind the point, 0 to 4: the minor unit of the standard. It is 2 for
    /// `UZS`, 0 for `KRW`, and nothing for what is no money to pay with: metals, units of account,
    /// the codes for tests and for no currency.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<int> minor_digits() const noexcept;
    /// The English name as the standard prints it: `Uzbekistan Sum`. Two currencies may share one.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view english_name() const noexcept;

    /// The alpha-3 code.
    [[nodiscard]] friend std::string to_string(currency const& value) {
        return std::string{value.alpha3()};
    }
    /// Currencies are ordered by their alpha-3 codes.
    friend constexpr std::strong_ordering operator<=>(currency const&, currency const&) = default;
    /// Currencies are equal when their codes are.
    friend constexpr bool operator==(currency const&, currency const&) = default;

private:
    friend struct std::hash<currency>;
    struct at_row {
        std::uint16_t row;
    };
    explicit constexpr currency(at_row at) noexcept : row_{at.row} {}

    std::uint16_t row_; // in the table, which is ordered by alpha-3 code
};

} // namespace jspu_coop

/// Hash of a currency, for unordered containers. It is stable only within one run of a program.
template <>
struct std::hash<jspu_coop::currency> {
    /// The hash of the currency's code.
    [[nodiscard]] std::size_t operator()(jspu_coop::currency const& value) const noexcept {
        return std::hash<std::uint16_t>{}(value.row_);
    }
};
