/// @file
/// Courses of one site that count as courses of another.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/study/rule_basis.hpp>

#include <span>
#include <vector>

namespace jspu_coop {

/// That courses of one site, passed all of them, count as courses of another: one for one, two for
/// one, one for two, many for many. It goes one way; the way back is an equivalence of its own.
struct course_equivalence {
    std::vector<course_id> passed;    ///< what is passed: all of them; at least one
    std::vector<course_id> counts_as; ///< what that counts as: all of them; at least one
    rule_basis basis;                 ///< who says so

    /// Equivalences are equal when all members are.
    friend bool operator==(course_equivalence const&, course_equivalence const&) = default;
};
JSPU_COOP_RECORD(course_equivalence, (passed, counts_as, basis));

/// Everything wrong with an equivalence.
/// @return `course_equivalence.passed_empty`, `course_equivalence.counts_as_empty`,
///   `course_equivalence.course_repeated`, `course_equivalence.course_is_itself` (one that stands
///   on both sides), and the issues of its basis
[[nodiscard]] JSPU_COOP_EXPORT issues validate(course_equivalence const& value);

/// The courses that are counted for what was passed: of each equivalence of which every course was
/// passed, all that it counts as. What only counts as a course is not passed, so one equivalence
/// never leads to another: nobody agreed to that.
/// @return the courses, by id, none twice, without those that were passed themselves. Time
///   O(E log P) for E courses named in all equivalences and P passed.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<course_id>
counted_by_equivalence(std::span<course_equivalence const> equivalences,
                       std::span<course_id const> passed);

} // namespace jspu_coop
