/// @file
/// Exact decimal numbers.
#pragma once

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

/// An exact decimal number: a 64-bit coefficient and a scale of 0 to 18 digits behind the point.
///
/// It is kept without trailing zeros, so that 2.40 and 2.4 are one value with one text. Arithmetic
/// is exact: a result that does not fit is `number.overflow`, nothing is rounded but by `rounded`.
/// There is no way in or out for floating point.
class decimal {
public:
    /// The most digits behind the point.
    static constexpr int max_scale = 18;

    /// Zero.
    constexpr decimal() noexcept = default;
    /// A whole number.
    template <detail::whole_number Whole>
    constexpr decimal(Whole whole) noexcept : coefficient_{static_cast<std::int64_t>(whole)} {}
    /// Floating point is refused: it is not exact.
    template <std::floating_point Inexact>
    decimal(Inexact) = delete;

    /// The number coefficient / 10^scale: `make(240, 2)` is 2.4.
    /// @return the number, or `number.scale_out_of_range` unless 0 <= scale <= 18
    [[nodiscard]] static result<decimal> make(std::int64_t coefficient, int scale) {
        if (scale < 0 || scale > max_scale) {
            return refuse("number.scale_out_of_range", std::to_string(scale), {},
                          {{"most", std::to_string(max_scale)}});
        }
        return normalised(coefficient, scale);
    }

    /// Reads a sign `-` or none, digits without leading zeros, then a point and digits or neither.
    /// Zeros at the end (`2.40`) and on a negative zero (`-0`) are understood, and not written
    /// back.
    /// @return the number; `number.malformed`; or `number.overflow` when it does not fit
    [[nodiscard]] static result<decimal> parse(std::string_view text) {
        std::string_view digits = text;
        bool const minus = detail::take_minus(digits);
        std::size_t const point = digits.find('.');
        std::string_view const whole = digits.substr(0, point);
        std::string_view fraction;
        if (point != std::string_view::npos) {
            fraction = digits.substr(point + 1);
        }
        if (!detail::is_natural(whole)
            || (point != std::string_view::npos && !detail::are_digits(fraction))) {
            return refuse("number.malformed", std::string{text});
        }
        while (fraction.ends_with('0')) {
            fraction.remove_suffix(1);
        }
        auto const number = detail::number_of_digits(minus, whole, fraction);
        if (!number || fraction.size() > static_cast<std::size_t>(max_scale)) {
            return refuse("number.overflow", std::string{text});
        }
        return normalised(*number, static_cast<int>(fraction.size()));
    }

    /// The digits without the point: 24 for 2.4.
    [[nodiscard]] constexpr std::int64_t coefficient() const noexcept { return coefficient_; }
    /// How many digits are behind the point: 1 for 2.4, 0 for 20.
    [[nodiscard]] constexpr int scale() const noexcept { return scale_; }

    /// The number with at most `scale` digits behind the point.
    /// @throws std::invalid_argument unless 0 <= scale <= 18
    [[nodiscard]] constexpr decimal rounded(int scale, rounding_mode mode) const {
        if (scale < 0 || scale > max_scale) {
            throw std::invalid_argument{"a decimal has 0 to 18 digits behind the point"};
        }
        if (scale >= scale_) {
            return *this;
        }
        return normalised(
            detail::divide_rounded(coefficient_, detail::power_of_ten(scale_ - scale), mode),
            scale);
    }

    /// The exact sum.
    /// @return the sum, or `number.overflow`
    [[nodiscard]] friend result<decimal> add(decimal left, decimal right) {
        int const scale = common_scale(left, right);
        return fitted(left.scaled(scale) + right.scaled(scale), scale, left, " + ", right);
    }
    /// The exact difference.
    /// @return the difference, or `number.overflow`
    [[nodiscard]] friend result<decimal> subtract(decimal left, decimal right) {
        int const scale = common_scale(left, right);
        return fitted(left.scaled(scale) - right.scaled(scale), scale, left, " - ", right);
    }
    /// The exact product.
    /// @return the product, or `number.overflow`, also when it needs more than 18 digits behind the
    ///   point
    [[nodiscard]] friend result<decimal> multiply(decimal left, decimal right) {
        return fitted(detail::int128{left.coefficient_} * right.coefficient_,
                      left.scale_ + right.scale_, left, " * ", right);
    }

    /// Decimals are ordered by value, exactly.
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(decimal left,
                                                                    decimal right) noexcept {
        int const scale = common_scale(left, right);
        detail::int128 const difference = left.scaled(scale) - right.scaled(scale);
        return difference < 0   ? std::strong_ordering::less
               : difference > 0 ? std::strong_ordering::greater
                                : std::strong_ordering::equal;
    }
    /// Decimals are equal when their values are.
    [[nodiscard]] friend constexpr bool operator==(decimal const&,
                                                   decimal const&) noexcept = default;

    /// The canonical text: no exponent, no zeros at the end, no negative zero.
    [[nodiscard]] friend std::string to_string(decimal number) {
        std::string text = std::to_string(number.coefficient_);
        if (number.scale_ > 0) {
            std::size_t const sign = number.coefficient_ < 0 ? 1 : 0;
            auto const behind = static_cast<std::size_t>(number.scale_);
            if (text.size() - sign <= behind) {
                text.insert(sign, behind + 1 - (text.size() - sign), '0');
            }
            text.insert(text.size() - behind, 1, '.');
        }
        return text;
    }

private:
    /// @pre the number fits: see `fitted`
    [[nodiscard]] static constexpr decimal normalised(detail::int128 coefficient,
                                                      int scale) noexcept {
        strip_zeros(coefficient, scale);
        decimal number;
        number.coefficient_ = static_cast<std::int64_t>(coefficient);
        number.scale_ = scale;
        return number;
    }

    static constexpr void strip_zeros(detail::int128& coefficient, int& scale) noexcept {
        while (scale > 0 && coefficient % 10 == 0) {
            coefficient /= 10;
            --scale;
        }
    }

    [[nodiscard]] static result<decimal> fitted(detail::int128 coefficient, int scale, decimal left,
                                                char const* sign, decimal right) {
        strip_zeros(coefficient, scale);
        if (!detail::fits_int64(coefficient) || scale > max_scale) {
            return refuse("number.overflow", to_string(left) + sign + to_string(right));
        }
        return normalised(coefficient, scale);
    }

    [[nodiscard]] static constexpr int common_scale(decimal left, decimal right) noexcept {
        return left.scale_ > right.scale_ ? left.scale_ : right.scale_;
    }

    /// The coefficient at a larger scale; at most 2^63 * 10^18, which is far below 2^127.
    [[nodiscard]] constexpr detail::int128 scaled(int scale) const noexcept {
        return coefficient_ * detail::power_of_ten(scale - scale_);
    }

    std::int64_t coefficient_{0};
    int scale_{0};
};

} // namespace jspu_coop

/// Hash of a decimal, for unordered containers.
template <>
struct std::hash<jspu_coop::decimal> {
    /// A hash in which equal values agree.
    [[nodiscard]] std::size_t operator()(jspu_coop::decimal number) const noexcept {
        std::size_t seed = std::hash<std::int64_t>{}(number.coefficient());
        boost::hash_combine(seed, number.scale());
        return seed;
    }
};
