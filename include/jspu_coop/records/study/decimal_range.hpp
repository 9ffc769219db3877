/// @file
/// A least and a greatest exact number.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>

namespace jspu_coop {

/// All numbers from a least to a greatest one, both included.
struct decimal_range {
    decimal least; ///< the least
    decimal most;  ///< the greatest; not below the least

    /// Ranges are equal when both ends are.
    friend bool operator==(decimal_range const&, decimal_range const&) = default;
};
JSPU_COOP_RECORD(decimal_range, (least, most));

/// Whether a number lies in a range.
[[nodiscard]] constexpr bool contains(decimal_range const& range, decimal number) noexcept {
    return range.least <= number && number <= range.most;
}

/// Everything wrong with a range.
/// @return `decimal_range.reversed`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(decimal_range const& value);

} // namespace jspu_coop
