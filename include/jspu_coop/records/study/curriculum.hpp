/// @file
/// What is to be studied, in which order.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/study/course.hpp>
#include <jspu_coop/records/study/curriculum_module.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/national_speciality.hpp>

#include <optional>
#include <span>
#include <vector>

namespace jspu_coop {

/// What has to be passed before a course may be taken.
struct prerequisite {
    course_id course;              ///< the course
    std::vector<course_id> before; ///< what is passed before it: all of them; at least one

    /// Equal when all members are.
    friend bool operator==(prerequisite const&, prerequisite const&) = default;
};
JSPU_COOP_RECORD(prerequisite, (course, before));

/// A curriculum: what is to be studied for an award, in modules, and what comes before what. One
/// that is agreed between two sites may have courses of both.
struct curriculum {
    curriculum_id id;                                ///< unique
    party_id institution;                            ///< whose it is
    text name;                                       ///< how it is called
    std::optional<national_speciality> speciality{}; ///< the speciality it belongs to
    fact<academic_year> first_cohort{};              ///< for those admitted in this year or later
    std::vector<curriculum_module> modules;          ///< at least one
    std::vector<prerequisite> prerequisites{};       ///< what comes before what
    std::optional<citation> cited_as{};              ///< where it is published

    /// Curricula are equal when all members are.
    friend bool operator==(curriculum const&, curriculum const&) = default;
};
JSPU_COOP_RECORD(curriculum, (id, institution, name, speciality, first_cohort, modules,
                              prerequisites, cited_as));

/// Everything wrong with a curriculum by itself.
/// @return `curriculum.name_empty`, `curriculum.modules_empty`, `curriculum.module_repeated`,
///   `curriculum.course_repeated` (in two modules), `curriculum.prerequisite_repeated`,
///   `curriculum.prerequisite_empty`, `curriculum.prerequisite_unplanned` (a course of no module),
///   `curriculum.prerequisite_not_before` (planned for no earlier semester),
///   `curriculum.prerequisites_cyclic` (with the courses of one circle), and the issues of modules
///   and citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(curriculum const& value);

/// Everything that does not fit the courses of a curriculum.
/// @param value a curriculum
/// @param courses all courses that are known, of any institution
/// @return `curriculum.course_unknown`; `curriculum.credits_too_few` where a module asks for more
///   credits than all its courses have; and `credits.system_mixed` where it asks for credits of
///   another system. A course whose credits are not known may have any.
[[nodiscard]] JSPU_COOP_EXPORT issues validate(curriculum const& value,
                                               std::span<course const> courses);

/// What still has to be passed before a course may be taken.
/// @return the courses that are not among those passed, in the order in which the curriculum names
///   them; empty where nothing comes before the course
[[nodiscard]] JSPU_COOP_EXPORT std::vector<course_id>
prerequisites_lacking(curriculum const& of, course_id const& course,
                      std::span<course_id const> passed);

} // namespace jspu_coop
