/// @file
/// What has to be done for an award of a joint programme.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/final_examination.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/credits.hpp>
#include <jspu_coop/vocabulary/policy_reference.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace jspu_coop {

/// So many credits. One that lists no courses is a total: all that counts to the award counts to
/// it, whatever else it fills. Of those of one award that list courses each credit counts for one,
/// as each course does of those that count courses; whether the credits of one course may be split
/// between them is for the award to say.
struct credit_requirement {
    static constexpr std::string_view kind = "credits"; ///< how files tell requirements apart

    credits least;                    ///< how many at least; more than none
    std::vector<party_id> sites{};    ///< earned at which sites; empty: at any
    std::vector<course_id> courses{}; ///< of which courses; empty: of any

    /// Equal when all members are.
    friend bool operator==(credit_requirement const&, credit_requirement const&) = default;
};
JSPU_COOP_RECORD(credit_requirement, (least, sites, courses));

/// So many courses of a list.
struct course_requirement {
    static constexpr std::string_view kind = "courses"; ///< how files tell requirements apart

    std::int64_t least;             ///< how many at least; at least one
    std::vector<course_id> courses; ///< of which

    /// Equal when all members are.
    friend bool operator==(course_requirement const&, course_requirement const&) = default;
};
JSPU_COOP_RECORD(course_requirement, (least, courses));

/// So many semesters at a site.
struct residency_requirement {
    static constexpr std::string_view kind = "residency"; ///< how files tell requirements apart

    party_id site;          ///< at which site
    std::int64_t semesters; ///< how many at least; at least one

    /// Equal when all members are.
    friend bool operator==(residency_requirement const&, residency_requirement const&) = default;
};
JSPU_COOP_RECORD(residency_requirement, (site, semesters));

/// What a curriculum asks for: of each of its modules every course, or so many courses or credits.
/// They are requirements like those that list courses, and share the courses with them.
struct curriculum_requirement {
    static constexpr std::string_view kind = "curriculum"; ///< how files tell requirements apart

    curriculum_id curriculum; ///< which

    /// Equal when all members are.
    friend bool operator==(curriculum_requirement const&, curriculum_requirement const&) = default;
};
JSPU_COOP_RECORD(curriculum_requirement, (curriculum));

/// A policy that has to be met.
struct policy_requirement {
    static constexpr std::string_view kind = "policy"; ///< how files tell requirements apart

    policy_reference policy; ///< which

    /// Equal when all members are.
    friend bool operator==(policy_requirement const&, policy_requirement const&) = default;
};
JSPU_COOP_RECORD(policy_requirement, (policy));

/// The kinds of requirements.
using award_demand = std::variant<credit_requirement, course_requirement, residency_requirement,
                                  final_examination, policy_requirement, curriculum_requirement>;

/// What has to be done for an award. Awards name the same requirement where it is common to them,
/// and each its own where institutions set theirs apart.
struct award_requirement {
    award_requirement_id id;            ///< unique within the programme
    text name;                          ///< how it is called
    award_demand demand;                ///< what it asks for
    std::optional<citation> cited_as{}; ///< where it is said

    /// Requirements are equal when all members are.
    friend bool operator==(award_requirement const&, award_requirement const&) = default;
};
JSPU_COOP_RECORD(award_requirement, (id, name, demand, cited_as));

/// Everything wrong with a requirement by itself.
/// @return `award_requirement.name_empty`, `award_requirement.least_not_positive` (of credits,
///   courses, semesters or tries), `award_requirement.courses_too_few` (more are asked for than are
///   listed), `award_requirement.value_repeated`, `award_requirement.list_empty` (nobody accepts an
///   examination: that is absent), and the issues of policies and its citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(award_requirement const& value);

} // namespace jspu_coop
