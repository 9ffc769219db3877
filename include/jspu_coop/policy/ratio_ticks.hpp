/// @file
/// Fractions as whole numbers in the same order.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/result.hpp>

#include <cstdint>

namespace jspu_coop {

/// Fractions whose denominators are bounded, as whole numbers in the same order: so that a column
/// of exact grade point averages needs no rounding.
///
/// Two different fractions with denominators of at most D lie at least 1/D^2 apart; the whole part
/// of D^2 times a fraction, its tick, is therefore another for each of them, and greater for the
/// greater one. With a denominator of at most 20,000, averages up to 5 fit 32 bits.
class ratio_ticks {
public:
    /// @param most_denominator the largest denominator of any fraction in the column
    /// @return the ticks; `policy.denominator_out_of_range` unless it lies between 1 and 2^30
    [[nodiscard]] JSPU_COOP_EXPORT static result<ratio_ticks> make(std::int64_t most_denominator);

    /// The largest denominator.
    [[nodiscard]] std::int64_t most_denominator() const noexcept { return most_denominator_; }
    /// The tick of a fraction.
    /// @return the tick; `policy.denominator_too_large`; `number.overflow` when it is 2^62 or more
    ///   from zero
    [[nodiscard]] JSPU_COOP_EXPORT result<std::int64_t> of(ratio number) const;

    /// Equal when the largest denominators are.
    friend bool operator==(ratio_ticks const&, ratio_ticks const&) = default;

private:
    explicit ratio_ticks(std::int64_t most_denominator) : most_denominator_{most_denominator} {}

    std::int64_t most_denominator_;
};

} // namespace jspu_coop
