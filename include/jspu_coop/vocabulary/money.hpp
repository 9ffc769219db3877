/// @file
/// Exact amounts of money.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/base/rounding_mode.hpp>
#include <jspu_coop/vocabulary/currency.hpp>

#include <boost/container_hash/hash.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// An exact amount of one currency, counted in its minor units: 125000 tiyin are `1250.00 UZS`.
///
/// Amounts of two currencies do not mix: every operation on both is `money.currency_mixed`, and
/// there is no `<`, because it could not refuse. Nothing is rounded but by `share`, and what does
/// not fit 64 bits is `money.overflow`. There is no way in or out for floating point.
class money {
public:
    /// The most parts into which an amount is split.
    static constexpr int max_parts = 10'000;

    /// For amounts written in a program: `money{125'000, currency{"UZS"}}` is 1250.00 UZS.
    /// @param minor_units how many minor units: tiyin, cents; whole won where there are none
    /// @param of the currency
    /// @throws std::invalid_argument when the currency has no minor units, as gold has none
    JSPU_COOP_EXPORT money(std::int64_t minor_units, jspu_coop::currency of);
    /// Floating point is refused: it is not exact.
    template <std::floating_point Inexact>
    money(Inexact, jspu_coop::currency) = delete;

    /// An amount in minor units.
    /// @return the amount, or `money.no_minor_units` when the currency has none
    [[nodiscard]] JSPU_COOP_EXPORT static result<money> make(std::int64_t minor_units,
                                                             jspu_coop::currency of);
    /// An amount in whole units and their fractions: 12.5 US dollars are `12.50 USD`.
    /// @return the amount; `money.no_minor_units`; `money.too_precise` when the number has more
    ///   digits behind the point than the currency; or `money.overflow`
    [[nodiscard]] JSPU_COOP_EXPORT static result<money> make(decimal amount,
                                                             jspu_coop::currency of);

    /// Floating point is refused: it is not exact.
    template <std::floating_point Inexact>
    static result<money> make(Inexact, jspu_coop::currency) = delete;

    /// Reads what `to_string` writes, and nothing else: a sign `-` or none, digits without leading
    /// zeros or grouping, exactly the digits behind the point that the currency has, one space, the
    /// alpha-3 code: `1250.00 UZS`, `-3.500 KWD`, `9000 KRW`.
    /// @return the amount; `money.malformed`; `currency.unknown`; `money.no_minor_units`;
    ///   `money.wrong_digits` with the digits that the currency has; or `money.overflow`
    [[nodiscard]] JSPU_COOP_EXPORT static result<money> parse(std::string_view text);

    /// How many minor units.
    [[nodiscard]] constexpr std::int64_t minor_units() const noexcept { return minor_units_; }
    /// In which currency.
    [[nodiscard]] constexpr jspu_coop::currency currency() const noexcept { return currency_; }
    /// The number of whole units and their fractions, exactly: 12.5 for `12.50 USD`.
    [[nodiscard]] JSPU_COOP_EXPORT decimal amount() const;

    /// Amounts are equal when minor units and currency are: no euro is not no dollar.
    [[nodiscard]] friend constexpr bool operator==(money const&, money const&) noexcept = default;

private:
    struct checked_currency {
        jspu_coop::currency value;
    };
    constexpr money(std::int64_t minor_units, checked_currency of) noexcept
        : minor_units_{minor_units}, currency_{of.value} {}

    std::int64_t minor_units_;
    jspu_coop::currency currency_;
};

namespace detail {

/// The product behind `multiply`, whatever the type of its factor.
[[nodiscard]] JSPU_COOP_EXPORT result<money> multiply_money(money value, std::int64_t times);

} // namespace detail

/// The exact sum.
/// @return the sum, `money.currency_mixed` or `money.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<money> add(money left, money right);
/// The exact difference.
/// @return the difference, `money.currency_mixed` or `money.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<money> subtract(money left, money right);
/// The amount with the other sign.
/// @return the amount, or `money.overflow` for the least amount there is
[[nodiscard]] JSPU_COOP_EXPORT result<money> negate(money value);
/// The exact product with a whole number: a fee of so many semesters.
/// @return the product, or `money.overflow`
[[nodiscard]] inline result<money> multiply(money value, detail::whole_number auto times) {
    return detail::multiply_money(value, static_cast<std::int64_t>(times));
}
/// The exact sum of any number of amounts; only the sum must fit, so that their order does not
/// matter.
/// @param of the currency of all of them, and of the sum of none
/// @param amounts what to add up
/// @return the sum; `money.currency_mixed` with the path of the first that is in another
///   currency; `money.no_minor_units`; or `money.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<money> sum(currency of, std::span<money const> amounts);

/// Which of two amounts of one currency is greater.
/// @return the order, or `money.currency_mixed`
[[nodiscard]] JSPU_COOP_EXPORT result<std::strong_ordering> compare(money left, money right);

/// Splits an amount into equal parts that add up to it exactly; the parts differ by at most one
/// minor unit, and the larger (of a debt: the more negative) ones come first.
/// @param whole what is split
/// @param parts how many parts, 1 to `max_parts`
/// @return the parts, or `money.parts_out_of_range`
[[nodiscard]] JSPU_COOP_EXPORT result<std::vector<money>> split(money whole, int parts);
/// Splits an amount in proportion to weights into parts that add up to it exactly: each part is
/// its exact share without the fraction of a minor unit, and the minor units that are left go
/// one each to the parts with the largest fractions, the earlier of equal ones first (the
/// method of the largest remainder). Linear in the parts but for sorting them.
/// @param whole what is split; a debt is split as its amount, with the sign put back
/// @param weights a weight for each part; none negative, not all zero
/// @return the parts; `money.parts_out_of_range` unless there are 1 to `max_parts`;
///   `money.weight_negative` with the path of each; or `money.weights_zero`
[[nodiscard]] JSPU_COOP_EXPORT result<std::vector<money>>
split(money whole, std::span<std::int64_t const> weights);
/// A share of an amount, rounded to whole minor units as the rule says: 2/3 of a fee.
/// @return the share, or `money.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<money> share(money whole, ratio part, rounding_mode mode);

/// The canonical text, with exactly the digits behind the point that the currency has:
/// `1250.00 UZS`. There is no negative zero.
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(money value);

} // namespace jspu_coop

/// Hash of an amount, for unordered containers. It is stable only within one run of a program.
template <>
struct std::hash<jspu_coop::money> {
    /// A hash in which equal amounts agree.
    [[nodiscard]] std::size_t operator()(jspu_coop::money value) const noexcept {
        std::size_t seed = std::hash<std::int64_t>{}(value.minor_units());
        boost::hash_combine(seed, std::hash<jspu_coop::currency>{}(value.currency()));
        return seed;
    }
};
