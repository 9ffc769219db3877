/// @file
/// Exact fractions.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/detail/exact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/base/rounding_mode.hpp>

#include <boost/container_hash/hash.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace jspu_coop {

/// An exact fraction of two 64-bit integers, such as a grade point average.
///
/// It is kept in lowest terms with a positive denominator. Whole numbers and decimals are ratios,
/// and compare with them exactly. Arithmetic is exact: `number.overflow` only when the reduced
/// result does not fit. There is no way in or out for floating point.
class ratio {
public:
    /// Zero.
    constexpr ratio() noexcept = default;
    /// A whole number.
    template <detail::whole_number Whole>
    constexpr ratio(Whole whole) noexcept : numerator_{static_cast<std::int64_t>(whole)} {}
    /// The exact value of a decimal; every decimal fits.
    constexpr ratio(decimal number) noexcept
        : ratio{lowest_terms{number.coefficient(), detail::power_of_ten(number.scale())}} {}
    /// Floating point is refused: it is not exact.
    template <std::floating_point Inexact>
    ratio(Inexact) = delete;

    /// The fraction numerator / denominator, of any signs.
    /// @return the ratio; `number.zero_denominator`; or `number.overflow` when the reduced fraction
    ///   with a positive denominator does not fit
    [[nodiscard]] static result<ratio> make(std::int64_t numerator, std::int64_t denominator) {
        return fitted(numerator, denominator, [&] {
            return std::to_string(numerator) + "/" + std::to_string(denominator);
        });
    }

    /// Reads a sign `-` or none and digits, then `/` and digits or neither, all without leading
    /// zeros. Fractions not in lowest terms (`6/4`, `3/1`, `-0`) are understood, and not written
    /// back.
    /// @return the ratio; `number.malformed`; `number.zero_denominator`; or `number.overflow` when
    ///   one of the two numbers does not fit
    [[nodiscard]] static result<ratio> parse(std::string_view text) {
        std::string_view above = text;
        bool const minus = detail::take_minus(above);
        std::string_view below = "1";
        if (std::size_t const bar = above.find('/'); bar != std::string_view::npos) {
            below = above.substr(bar + 1);
            above = above.substr(0, bar);
        }
        if (!detail::is_natural(above) || !detail::is_natural(below)) {
            return refuse("number.malformed", std::string{text});
        }
        auto const numerator = detail::number_of_digits(minus, above);
        auto const denominator = detail::number_of_digits(false, below);
        if (!numerator || !denominator) {
            return refuse("number.overflow", std::string{text});
        }
        return fitted(*numerator, *denominator, [&] { return std::string{text}; });
    }

    /// The number above the bar, which carries the sign.
    [[nodiscard]] constexpr std::int64_t numerator() const noexcept { return numerator_; }
    /// The number below the bar; positive, and without a common divisor with the numerator.
    [[nodiscard]] constexpr std::int64_t denominator() const noexcept { return denominator_; }

    /// The largest whole number that is not above the ratio.
    [[nodiscard]] constexpr std::int64_t floor() const noexcept {
        return whole(rounding_mode::floor);
    }
    /// The smallest whole number that is not below the ratio.
    [[nodiscard]] constexpr std::int64_t ceiling() const noexcept {
        return whole(rounding_mode::ceiling);
    }
    /// The ratio as a decimal with at most `scale` digits behind the point.
    /// @return the decimal, or `number.overflow` when it does not fit
    /// @throws std::invalid_argument unless 0 <= scale <= 18
    [[nodiscard]] result<decimal> rounded(int scale, rounding_mode mode) const {
        if (scale < 0 || scale > decimal::max_scale) {
            throw std::invalid_argument{"a decimal has 0 to 18 digits behind the point"};
        }
        detail::int128 coefficient =
            detail::divide_rounded(numerator_ * detail::power_of_ten(scale), denominator_, mode);
        for (; scale > 0 && coefficient % 10 == 0; --scale) {
            coefficient /= 10;
        }
        if (!detail::fits_int64(coefficient)) {
            return refuse("number.overflow", to_string(*this));
        }
        return decimal::make(static_cast<std::int64_t>(coefficient), scale);
    }

    /// The exact sum.
    /// @return the sum, or `number.overflow`
    [[nodiscard]] friend result<ratio> add(ratio left, ratio right) {
        return fitted(left.over(right) + right.over(left), common(left, right),
                      [&] { return to_string(left) + " + " + to_string(right); });
    }
    /// The exact difference.
    /// @return the difference, or `number.overflow`
    [[nodiscard]] friend result<ratio> subtract(ratio left, ratio right) {
        return fitted(left.over(right) - right.over(left), common(left, right),
                      [&] { return to_string(left) + " - " + to_string(right); });
    }
    /// The exact product.
    /// @return the product, or `number.overflow`
    [[nodiscard]] friend result<ratio> multiply(ratio left, ratio right) {
        return fitted(detail::int128{left.numerator_} * right.numerator_, common(left, right),
                      [&] { return to_string(left) + " * " + to_string(right); });
    }
    /// The exact quotient.
    /// @return the quotient; `number.zero_denominator` when `right` is zero; or `number.overflow`
    [[nodiscard]] friend result<ratio> divide(ratio left, ratio right) {
        return fitted(left.over(right), right.over(left),
                      [&] { return to_string(left) + " : " + to_string(right); });
    }

    /// Ratios are ordered by value, exactly; so are ratios, decimals and whole numbers together.
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(ratio left,
                                                                    ratio right) noexcept {
        detail::int128 const difference = left.over(right) - right.over(left);
        return difference < 0   ? std::strong_ordering::less
               : difference > 0 ? std::strong_ordering::greater
                                : std::strong_ordering::equal;
    }
    /// Ratios are equal when their values are.
    [[nodiscard]] friend constexpr bool operator==(ratio const&, ratio const&) noexcept = default;

    /// The canonical text: `12/5`, or `3` for a whole number.
    [[nodiscard]] friend std::string to_string(ratio number) {
        std::string text = std::to_string(number.numerator_);
        if (number.denominator_ != 1) {
            text += '/' + std::to_string(number.denominator_);
        }
        return text;
    }

private:
    /// A fraction in lowest terms with a positive denominator, of numbers below 2^127.
    struct lowest_terms {
        /// @pre `below` is not zero
        constexpr lowest_terms(detail::int128 above, detail::int128 below) noexcept {
            detail::int128 divisor = above;
            for (detail::int128 rest = below; rest != 0;) {
                detail::int128 const next = divisor % rest;
                divisor = rest;
                rest = next;
            }
            divisor = (divisor < 0) == (below < 0) ? divisor : -divisor;
            numerator = above / divisor;
            denominator = below / divisor;
        }

        detail::int128 numerator;
        detail::int128 denominator;
    };

    /// @pre both numbers fit
    constexpr explicit ratio(lowest_terms terms) noexcept
        : numerator_{static_cast<std::int64_t>(terms.numerator)},
          denominator_{static_cast<std::int64_t>(terms.denominator)} {}

    /// @param shown gives the text of what was asked for; called only on a fault
    template <class Text>
    [[nodiscard]] static result<ratio> fitted(detail::int128 above, detail::int128 below,
                                              Text shown) {
        if (below == 0) {
            return refuse("number.zero_denominator", shown());
        }
        lowest_terms const terms{above, below};
        if (!detail::fits_int64(terms.numerator) || !detail::fits_int64(terms.denominator)) {
            return refuse("number.overflow", shown());
        }
        return ratio{terms};
    }

    /// The numerator over the common denominator with `other`; below 2^126.
    [[nodiscard]] constexpr detail::int128 over(ratio other) const noexcept {
        return detail::int128{numerator_} * other.denominator_;
    }

    [[nodiscard]] static constexpr detail::int128 common(ratio left, ratio right) noexcept {
        return detail::int128{left.denominator_} * right.denominator_;
    }

    [[nodiscard]] constexpr std::int64_t whole(rounding_mode mode) const noexcept {
        return static_cast<std::int64_t>(detail::divide_rounded(numerator_, denominator_, mode));
    }

    std::int64_t numerator_{0};
    std::int64_t denominator_{1};
};

} // namespace jspu_coop

/// Hash of a ratio, for unordered containers.
template <>
struct std::hash<jspu_coop::ratio> {
    /// A hash in which equal values agree; a decimal of equal value may hash otherwise.
    [[nodiscard]] std::size_t operator()(jspu_coop::ratio number) const noexcept {
        std::size_t seed = std::hash<std::int64_t>{}(number.numerator());
        boost::hash_combine(seed, number.denominator());
        return seed;
    }
};
