/// @file
/// Marks that make up for one another.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/transcript.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/grade_scale_id.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// Within what the marks of courses make up for one another.
enum class compensation_span {
    unit,     ///< a teaching unit, such as the French *unité d'enseignement*
    semester, ///< a semester
    year      ///< an academic year
};
JSPU_COOP_ENUM(compensation_span, unit, semester, year);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<compensation_span> = "compensation_span";

/// The name of a span in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(compensation_span value) noexcept {
    switch (value) {
    case compensation_span::unit:
        return {"Oʻquv birligi", "Учебная единица", "Teaching unit"};
    case compensation_span::semester:
        return {"Semestr", "Семестр", "Semester"};
    case compensation_span::year:
        return {"Oʻquv yili", "Учебный год", "Academic year"};
    }
    return {};
}

/// From which average on the marks of a span make up for those that fail.
struct compensation_limit {
    compensation_span within; ///< the span
    fact<decimal> average{};  ///< the least average; missing where nobody published it

    /// Limits are equal when both members are.
    friend bool operator==(compensation_limit const&, compensation_limit const&) = default;
};
JSPU_COOP_RECORD(compensation_limit, (within, average));

/// A published rule by which a course that was failed is credited all the same, because the average
/// of a span of courses is good enough: it is not to be retaken.
struct compensation_rule {
    text name;                                 ///< how the rule is called
    grade_scale_id scale;                      ///< the scale whose marks are averaged
    std::vector<compensation_limit> limits;    ///< the spans within which it works; at least one
    std::optional<academic_year> first_year{}; ///< for attempts of this year or later
    std::optional<academic_year> last_year{};  ///< for attempts of this year or earlier
    citation cited_as;                         ///< where it is published

    /// Rules are equal when all members are.
    friend bool operator==(compensation_rule const&, compensation_rule const&) = default;
};
JSPU_COOP_RECORD(compensation_rule, (name, scale, limits, first_year, last_year, cited_as));

/// Everything wrong with a rule.
/// @return `compensation_rule.name_empty`, `compensation_rule.limits_empty`,
///   `compensation_rule.span_repeated`, `compensation_rule.years_reversed`, and the issues of its
///   citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(compensation_rule const& value);

/// A course by the weight that its mark has in the average of its span.
struct weighed_course {
    course_id course; ///< the course
    decimal weight;   ///< its weight there; more than none

    /// Equal when course and weight are.
    friend bool operator==(weighed_course const&, weighed_course const&) = default;
};
JSPU_COOP_RECORD(weighed_course, (course, weight));

/// The courses of one teaching unit, semester or year, as the curriculum of the institution groups
/// and weighs them: whoever asks knows it.
struct compensation_group {
    compensation_span within;            ///< what they form
    std::vector<weighed_course> courses; ///< all of its courses, each once

    /// Groups are equal when all members are.
    friend bool operator==(compensation_group const&, compensation_group const&) = default;
};
JSPU_COOP_RECORD(compensation_group, (within, courses));

/// A part of a span, such as a semester of a year, and the weight that its average has in that of
/// the whole.
struct weighed_group {
    compensation_group group; ///< the part; it has courses
    decimal weight;           ///< its weight in the whole; more than none

    /// Equal when both members are.
    friend bool operator==(weighed_group const&, weighed_group const&) = default;
};
JSPU_COOP_RECORD(weighed_group, (group, weight));

/// The courses of several groups as one, whose average is that of theirs by their weights: of the
/// semesters of a year, or the units of a semester.
///
/// Source that marks make up for one another between them: as of `compensate`. By which weights
/// the averages count there, no source says: whoever asks knows it.
/// @param within what they form together
/// @param parts the groups, one at least, no course in two of them
/// @return the group, its weights the least whole numbers that stand so to one another; or
///   `number.overflow`. Time O(C + P^2) for C courses of P parts.
[[nodiscard]] JSPU_COOP_EXPORT result<compensation_group>
joined_groups(compensation_span within, std::span<weighed_group const> parts);

/// What a rule makes of the courses of a group.
struct compensation {
    compensation_span within;      ///< what the courses form
    fact<ratio> average;           ///< unrounded; missing while a mark is
    fact<decimal> required;        ///< the least average; absent where the rule does not work there
    fact<bool> makes_up;           ///< whether the average is reached; missing while that is open
    std::vector<course_id> failed; ///< the courses of the group that their marks fail, in order

    /// Equal when all members are.
    friend bool operator==(compensation const&, compensation const&) = default;
};
JSPU_COOP_RECORD(compensation, (within, average, required, makes_up, failed));

/// Whether the marks of a group of courses make up for one another. Of each course the last attempt
/// counts.
///
/// Source of the rule's kind: Université Savoie Mont Blanc, "Organisation de la licence"
/// (https://www.univ-smb.fr/en/formation/scolarite/organisation-de-la-licence/).
/// @param of the transcript
/// @param rule a rule in which `validate` finds nothing
/// @param group the courses, their weights above zero
/// @param scale the rule's scale
/// @return what comes of it. A course without a mark of the scale, or with a last attempt outside
///   the years of the rule, leaves the average open; `grade.other_scale` when `scale` is not the
///   rule's; `grade.not_on_scale` with the path of the attempt; or `number.overflow`. Time
///   O(A G) for A attempts and G courses of the group.
[[nodiscard]] JSPU_COOP_EXPORT result<compensation> compensate(transcript const& of,
                                                               compensation_rule const& rule,
                                                               compensation_group const& group,
                                                               grade_scale const& scale);

/// The transcript with what compensation makes of it: the last attempt of each course that fails
/// and is made up for in some group is `attempt_result::compensated`. While that is open, its
/// result is conflicting between this and what it was. Everything that reads results follows:
/// `has_passed`, `credits_earned`.
/// @param of the transcript
/// @param rule, scale as in `compensate`
/// @param groups the groups; a course may be in several, such as a unit and its semester
/// @return the transcript, or the faults of `compensate`
[[nodiscard]] JSPU_COOP_EXPORT result<transcript>
with_compensation(transcript of, compensation_rule const& rule,
                  std::span<compensation_group const> groups, grade_scale const& scale);

} // namespace jspu_coop
