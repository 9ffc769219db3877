// Where the bars and bands of a flow of students stand in its picture.
#pragma once

#include <jspu_coop/questions/student_flow.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// How high one student is, in units.
inline constexpr std::int64_t student_height = 320;

/// A bar.
struct placed_bar {
    std::int64_t top{0}; ///< in units
    std::int64_t students{0};
};

/// Where a band meets a column.
struct band_end {
    std::size_t column;
    std::int64_t top; ///< in units
};

/// The picture: heights in units, of which as many as there are students make one pixel, so that
/// all students together are `student_height` pixels high, and every height is a whole number.
struct flow_layout {
    std::int64_t columns{0};
    std::int64_t units{1};                    ///< units in a pixel
    std::int64_t height{0};                   ///< in pixels
    std::vector<std::size_t> column_of;       ///< of each stage
    std::vector<placed_bar> bars;             ///< of each stage
    std::vector<std::vector<band_end>> bands; ///< of each link of all, from column to column
};

/// Lays a flow out. Stages of a column stand below one another in their order, and below them the
/// bands that pass by.
/// @param label_heights in pixels, of each stage: a bar has at least this room
/// @pre somebody is admitted
[[nodiscard]] flow_layout layout_of(student_flow const& flow,
                                    std::vector<std::int64_t> const& label_heights);

} // namespace jspu_coop::detail
