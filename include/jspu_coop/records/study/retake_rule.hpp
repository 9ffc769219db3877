/// @file
/// What somebody has to do who failed a course.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

namespace jspu_coop {

/// A published rule on what somebody has to do who failed the final control of a course.
struct retake_rule {
    text name;                   ///< how the rule is called
    fact<bool> in_same_semester; ///< whether the control may be sat again in the same semester
    fact<bool> whole_course;     ///< whether the whole course is taken again
    fact<bool> paid_by_credits;  ///< whether it is paid for by the credits that were not earned
    citation cited_as;           ///< where it is published

    /// Rules are equal when all members are.
    friend bool operator==(retake_rule const&, retake_rule const&) = default;
};
JSPU_COOP_RECORD(retake_rule, (name, in_same_semester, whole_course, paid_by_credits, cited_as));

/// Everything wrong with a rule.
/// @return `retake_rule.name_empty`, and the issues of its citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(retake_rule const& value);

} // namespace jspu_coop
