/// Whether what was studied is enough for requirements of credits and of courses.
#pragma once

#include "questions/award_standing/counting_lines.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// What was studied for an award, and how it is read.
struct study_reading {
    counting_table const& table;        ///< what was studied
    line_reading by;                    ///< how it is read
    left_out_courses left_out{nullptr}; ///< courses that are taken not to count
};

/// The requirement of that id; the programme has it.
[[nodiscard]] award_requirement const& requirement_in(joint_programme const& programme,
                                                      award_requirement_id const& id);

/// The credits that count to a requirement; none where they may be without bound.
[[nodiscard]] result<std::optional<decimal>> credits_in(study_reading const& study,
                                                        credit_requirement const& asked);

/// Requirements of courses, and which course fills which.
struct course_fit {
    std::vector<award_requirement_id> requirements; ///< those that ask for courses, in order
    std::vector<std::size_t> courses;               ///< the numbers of what counts
    course_assignment assigned;                     ///< by the places in the two lists
};

/// Assigns all courses that count to the requirements of courses among these.
[[nodiscard]] result<course_fit> fit_courses(joint_programme const& programme,
                                             study_reading const& study,
                                             std::vector<award_requirement_id> const& requirements);

/// Whether all of these requirements that ask for credits or courses are met.
[[nodiscard]] result<bool> study_is_enough(joint_programme const& programme,
                                           study_reading const& study,
                                           std::vector<award_requirement_id> const& requirements);

} // namespace jspu_coop::detail
