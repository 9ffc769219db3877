/// @file
/// A module of a curriculum: courses that belong together, and what is asked of them.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/credits.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace jspu_coop {

/// A course in its place in a curriculum.
struct planned_course {
    course_id course;                       ///< the course
    std::optional<std::int64_t> semester{}; ///< in which semester of the study, from 1, if in one

    /// Equal when all members are.
    friend bool operator==(planned_course const&, planned_course const&) = default;
};
JSPU_COOP_RECORD(planned_course, (course, semester));

/// Every course of the module is required.
struct every_course {
    static constexpr std::string_view kind = "every_course"; ///< how files tell demands apart

    /// There is only one.
    friend bool operator==(every_course const&, every_course const&) = default;
};
JSPU_COOP_RECORD(every_course, ());

/// The courses are elective: so many of them are required.
struct least_courses {
    static constexpr std::string_view kind = "least_courses"; ///< how files tell demands apart

    std::int64_t count; ///< how many; one or more

    /// Equal when the counts are.
    friend bool operator==(least_courses const&, least_courses const&) = default;
};
JSPU_COOP_RECORD(least_courses, (count));

/// The courses are elective: so many credits of them are required.
struct least_credits {
    static constexpr std::string_view kind = "least_credits"; ///< how files tell demands apart

    credits amount; ///< how many; more than none

    /// Equal when the amounts are.
    friend bool operator==(least_credits const&, least_credits const&) = default;
};
JSPU_COOP_RECORD(least_credits, (amount));

/// What a module asks for.
using module_demand = std::variant<every_course, least_courses, least_credits>;

/// A module of a curriculum.
struct curriculum_module {
    module_id id;                        ///< unique within the curriculum
    text name;                           ///< how it is called
    std::vector<planned_course> courses; ///< its courses; at least one
    module_demand demand;                ///< what is asked of them

    /// Modules are equal when all members are.
    friend bool operator==(curriculum_module const&, curriculum_module const&) = default;
};
JSPU_COOP_RECORD(curriculum_module, (id, name, courses, demand));

/// Everything wrong with a module by itself.
/// @return `curriculum_module.name_empty`, `curriculum_module.courses_empty`,
///   `curriculum_module.course_repeated`, `curriculum_module.semester_not_positive`,
///   `curriculum_module.demand_not_positive`, `curriculum_module.demand_too_large` (more courses
///   than it has)
[[nodiscard]] JSPU_COOP_EXPORT issues validate(curriculum_module const& value);

} // namespace jspu_coop
