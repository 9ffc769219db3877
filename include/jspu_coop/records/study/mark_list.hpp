/// @file
/// Marks that are listed one by one.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/rounding_mode.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// The points out of a hundred, or of another number, for which a mark is given.
struct point_band {
    decimal from;                ///< the fewest points
    std::optional<decimal> to{}; ///< the most; none: up to the next better mark, which begins there

    /// Bands are equal when both ends are.
    friend bool operator==(point_band const&, point_band const&) = default;
};
JSPU_COOP_RECORD(point_band, (from, to));

/// One mark of a list.
struct listed_mark {
    std::string mark;                   ///< as it is written: "5", "A+", "pass"
    fact<bool> passes{};                ///< whether it passes
    std::optional<decimal> value{};     ///< what it counts in an average; none: it does not count
    std::optional<point_band> points{}; ///< for which points it is given, where bands are published

    /// Marks are equal when all members are.
    friend bool operator==(listed_mark const&, listed_mark const&) = default;
};
JSPU_COOP_RECORD(listed_mark, (mark, passes, value, points));

/// How points are rounded before their band is looked for, where an institution says so.
struct point_rounding {
    int digits;         ///< how many digits behind the point are kept, 0 to 18
    rounding_mode mode; ///< which way

    /// Equal when digits and mode are.
    friend bool operator==(point_rounding const&, point_rounding const&) = default;
};
JSPU_COOP_RECORD(point_rounding, (digits, mode));

/// Marks that are listed, from the best to the worst.
struct mark_list {
    static constexpr std::string_view kind = "list"; ///< how files tell kinds of marks apart

    std::vector<listed_mark> marks;         ///< from the best to the worst; at least two
    std::optional<decimal> most_points{};   ///< the most points there are, where marks have bands
    fact<point_rounding> points_rounding{}; ///< absent where points are used as they are

    /// Lists are equal when all members are.
    friend bool operator==(mark_list const&, mark_list const&) = default;
};
JSPU_COOP_RECORD(mark_list, (marks, most_points, points_rounding));

/// A mark of the list as it is written, or null. Linear.
[[nodiscard]] JSPU_COOP_EXPORT listed_mark const* find_mark(mark_list const& list,
                                                            std::string_view mark) noexcept;

/// Everything wrong with a list of marks.
/// @return `mark_list.too_few` (less than two), `mark_list.mark_empty`, `mark_list.mark_repeated`,
///   `mark_list.pass_below_fail` (a mark that passes stands behind one that fails),
///   `mark_list.value_not_monotone` (values neither fall nor rise from the best to the worst),
///   `mark_list.band_reversed`, `mark_list.bands_overlap` (a band reaches into that of a better
///   mark, or the bands do not fall), `mark_list.most_points_lacking`,
///   `mark_list.band_above_most`, `mark_list.digits_out_of_range`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(mark_list const& value);

} // namespace jspu_coop
