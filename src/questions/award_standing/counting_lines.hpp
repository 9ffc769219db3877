/// What a student has studied, as it counts to one award.
#pragma once

#include <jspu_coop/questions/award_standing.hpp>

#include "questions/award_standing/study_index.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace jspu_coop::detail {

/// A line of the index, as it counts to an award; or what was studied and does not count.
struct counting_line {
    study_line const* study{nullptr};  ///< what was studied
    numbers counted;                   ///< the numbers of what it counts as; empty where it never
                                       ///< does
    course_use use;                    ///< whether it counts, as the standing tells it
    outcome counts;                    ///< whether it counts once it is passed
    std::vector<missing_fact> missing; ///< what is not known of it

    /// What one of `counted` is worth.
    [[nodiscard]] fact<credits> const& worth(std::size_t at) const noexcept {
        return *study->worth[at];
    }
};

/// How lines are read.
struct line_reading {
    bool is_possible;   ///< whether missing facts are taken to let count what they may let count;
                        ///< else only what counts whatever they are
    bool with_progress; ///< whether all that goes on is taken to be passed
};

/// Courses that are taken not to count, by their places in the evidence; null: none.
using left_out_courses = std::vector<bool> const*;

/// Whether a line counts, read so.
[[nodiscard]] bool counts_in(counting_line const& line, line_reading by,
                             left_out_courses left_out = nullptr);

/// All that was studied, by the courses' ids.
struct counting_table {
    study_index const& index;           ///< whose numbers the lines have
    std::vector<counting_line> lines{}; ///< in the order of their courses
    bool is_certain{true};              ///< whether nothing is open of what counts and its worth
    bool nothing_goes_on{true};         ///< whether nothing that may count still goes on
};

/// Makes the table of an award.
/// @param agreed how clauses that agree equivalences stand
[[nodiscard]] counting_table counting_table_of(joint_programme const& programme,
                                               enrolment const& student,
                                               programme_award const& award,
                                               study_index const& index,
                                               std::span<agreed_clause const> agreed);

/// That a course, or a part of its credits, counts for a requirement.
struct requirement_filling {
    std::size_t number;                      ///< of what counts, in the index
    award_requirement_id const* requirement; ///< of the programme
};

/// Tells the lines as a standing does.
/// @param into what it holds is replaced; its lists keep their memory
/// @param table gives away what is missing of its lines
/// @param fills which course is counted for which requirement
void show_lines(std::vector<award_course>& into, counting_table& table,
                std::vector<requirement_filling> const& fills);

} // namespace jspu_coop::detail
