/// @file
/// Which course counts for which requirement.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// What a requirement counts.
enum class demand_measure {
    credits, ///< the credits of courses
    courses  ///< the courses, whatever their credits
};
JSPU_COOP_ENUM(demand_measure, credits, courses);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<demand_measure> = "demand_measure";

/// What one requirement asks for.
struct course_demand {
    demand_measure measure;           ///< what is counted
    std::int64_t amount;              ///< how much: credits in the problem's unit, or courses
    std::vector<std::size_t> courses; ///< the numbers of the courses that may count, none twice

    /// Demands are equal when all members are.
    friend bool operator==(course_demand const&, course_demand const&) = default;
};
JSPU_COOP_RECORD(course_demand, (measure, amount, courses));

/// Courses that were passed, and requirements that are to be met by them. A course counts once: for
/// one requirement, or, where credits may split, in parts that are together not more than it has.
struct assignment_problem {
    std::vector<std::int64_t> credits;  ///< of each course, in one unit of one credit system
    std::vector<course_demand> demands; ///< the requirements
    bool credits_split;                 ///< whether a course may count in part here, in part there

    /// Problems are equal when all members are.
    friend bool operator==(assignment_problem const&, assignment_problem const&) = default;
};
JSPU_COOP_RECORD(assignment_problem, (credits, demands, credits_split));

/// Whether all requirements can be met at once.
enum class assignment_answer {
    met,           ///< yes, in the way that is given
    cannot_be_met, ///< no
    not_decided    ///< the search came to its cap before it had tried every way
};
JSPU_COOP_ENUM(assignment_answer, met, cannot_be_met, not_decided);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<assignment_answer> = "assignment_answer";

/// That a course, or a part of it, counts for a requirement.
struct counted_course {
    std::size_t course;  ///< its number
    std::size_t demand;  ///< the number of the requirement
    std::int64_t amount; ///< how much of it: credits, or 1 where courses are counted

    /// Equal when all members are.
    friend bool operator==(counted_course const&, counted_course const&) = default;
};
JSPU_COOP_RECORD(counted_course, (course, demand, amount));

/// Why requirements cannot be met: together they ask for more than all courses have that may count
/// for any of them. This is the minimum cut next to the requirements; it does not depend on the
/// order in which courses and requirements are given. Where courses do not split, a requirement of
/// credits asks for as many courses as it needs at the least: three requirements of four credits
/// each ask for three courses.
struct assignment_shortage {
    demand_measure measure;           ///< in what the two amounts are
    std::vector<std::size_t> demands; ///< the requirements, in order
    std::vector<std::size_t> courses; ///< all courses that may count for one of them, in order
    std::int64_t asked;               ///< what the requirements ask for together
    std::int64_t available;           ///< what the courses have together; less than `asked`

    /// Equal when all members are.
    friend bool operator==(assignment_shortage const&, assignment_shortage const&) = default;
};
JSPU_COOP_RECORD(assignment_shortage, (measure, demands, courses, asked, available));

/// Which course counts for which requirement, or why they cannot all be met.
struct course_assignment {
    assignment_answer answer;                     ///< whether all can be met
    std::vector<counted_course> counted{};        ///< the way; by requirement, then by course
    std::vector<assignment_shortage> shortages{}; ///< why not: in credits, in courses, or both;
                                                  ///< empty where no shortage shows it, and only
                                                  ///< every way that was tried does
    std::uint64_t steps{0};                       ///< how many ways the search has looked at

    /// Equal when all members are.
    friend bool operator==(course_assignment const&, course_assignment const&) = default;
};
JSPU_COOP_RECORD(course_assignment, (answer, counted, shortages, steps));

/// How many ways the search may look at, by default.
inline constexpr std::uint64_t default_assignment_steps = 20'000;

/// Finds which course counts for which requirement.
///
/// Where all requirements count credits that may split, or all count courses, it is a maximum flow,
/// and always decided: in time O(E sqrt(V)) where courses are counted, O(V^2 E) at worst. Otherwise
/// every way is tried that the flow, as an upper bound, does not rule out, up to a cap. The result
/// is the same for the same problem on every platform.
/// @param problem courses and requirements
/// @param most_steps after how many ways the search gives up with `not_decided`
/// @return the assignment; `course_assignment.credits_negative`,
///   `course_assignment.amount_negative`, `course_assignment.course_unknown`,
///   `course_assignment.course_repeated`, each with its path; or `number.overflow` when all credits
///   or all amounts together do not fit
[[nodiscard]] JSPU_COOP_EXPORT result<course_assignment>
assign_courses(assignment_problem const& problem,
               std::uint64_t most_steps = default_assignment_steps);

} // namespace jspu_coop
