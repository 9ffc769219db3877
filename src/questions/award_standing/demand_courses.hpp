/// Which courses may count for which demand, in one reading, and the assignment problems that
/// makes.
#pragma once

#include <jspu_coop/questions/course_assignment.hpp>

#include "questions/award_standing/listed_demands.hpp"
#include "questions/award_standing/study_check.hpp"

#include <cstddef>
#include <vector>

namespace jspu_coop::detail {

/// What counts to demands, read so.
class demand_courses {
public:
    /// @param demands outlive what is made of them
    [[nodiscard]] static result<demand_courses> of(std::vector<listed_demand> const& demands,
                                                   study_reading const& study);

    /// The numbers of the courses that may count for any of a group, in order.
    [[nodiscard]] std::vector<std::size_t> courses_of(std::vector<std::size_t> const& group) const;

    /// The places after the point that the credits of a group need.
    [[nodiscard]] int scale_of(std::vector<std::size_t> const& group) const;

    /// The problem of a group.
    /// @param courses those of this reading, and perhaps others; in order
    /// @param scale as many places as are needed
    [[nodiscard]] result<assignment_problem> problem_of(std::vector<std::size_t> const& group,
                                                        std::vector<std::size_t> const& courses,
                                                        int scale, bool credits_split) const;

private:
    demand_courses(std::vector<listed_demand> const& demands, study_reading const& study);

    [[nodiscard]] result<void> find_worth(study_reading const& study);
    [[nodiscard]] result<void> take_worth(study_reading const& study, counting_line const& line,
                                          std::size_t place, credits const& asked);
    void find_what_counts(study_reading const& study);

    std::vector<listed_demand> const* demands_;
    std::vector<std::vector<std::size_t>> may_fill_; // of each demand, the numbers of courses
    std::vector<decimal> worth_;                     // of each number
    std::vector<bool> is_unbounded_;                 // of each number
};

/// The demands of each group, in order.
[[nodiscard]] std::vector<std::vector<std::size_t>>
demand_groups(std::vector<listed_demand> const& demands);

} // namespace jspu_coop::detail
