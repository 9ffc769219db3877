/// Which course fills which of the requirements of an award that list courses.
#pragma once

#include "questions/award_standing/requirement_check.hpp"
#include "questions/award_standing/study_check.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// So much of the courses of a list: what a requirement asks for, or a module of a curriculum. What
/// asks has to outlive it.
struct listed_demand {
    award_requirement const* requirement; ///< the requirement
    demand_measure measure;               ///< what is counted
    decimal amount;                       ///< how much of it
    credits const* least;                 ///< the amount with its system; null: courses are counted
    std::vector<party_id> const* sites;   ///< earned at which sites; null: at any
    std::vector<course_id const*> listed; ///< the courses that are listed
    std::vector<std::size_t> numbers;     ///< the numbers of those that the index has
    std::size_t group{0};                 ///< the first demand with which it shares listed
                                          ///< courses, directly or by others
    curriculum const* plan{nullptr};      ///< the curriculum; null: there is none
    curriculum_module const* module{nullptr}; ///< its module; null: the requirement itself
};

/// That it is open whether the curriculum that a requirement names holds for the student; null
/// where it is not.
[[nodiscard]] open_curriculum const* open_curriculum_of(award_case const& of,
                                                        curriculum_requirement const& asked);

/// The curriculum that a requirement names; null where it was not handed over, or may not hold.
[[nodiscard]] curriculum const* curriculum_of(award_case const& of,
                                              curriculum_requirement const& asked);

/// What the requirements that list courses ask for, in their order, and each module of a curriculum
/// that was handed over. What one that was not asks for, is not known.
[[nodiscard]] std::vector<listed_demand>
listed_demands(award_case const& of, std::vector<award_requirement_id> const& requirements);

/// Demands that are not met together.
struct fit_gap {
    requirement_reason reason;        ///< why: so much lacks, there is no way, or it is not decided
    std::vector<std::size_t> demands; ///< which demands, in order
    std::optional<decimal> available; ///< how much there is for them, where that shows it
    std::optional<decimal> asked;     ///< how much they ask for
};

/// That a course, or a part of its credits, counts for a demand.
struct course_filling {
    std::size_t number; ///< of what counts
    std::size_t demand; ///< for which demand
};

/// Which course fills which demand.
struct course_fit {
    std::vector<course_filling> fillings{}; ///< of the demands of which no gap tells
    std::vector<fit_gap> gaps{};            ///< why the others are not met

    /// The gap that tells of a demand with the fewest others; null: it is met.
    [[nodiscard]] fit_gap const* gap_of(std::size_t demand) const;
};

/// How courses are given to demands.
struct fit_terms {
    bool credits_split;       ///< whether the credits of one course may be split
    std::uint64_t most_steps; ///< how many ways are tried of those demands that share courses
};

/// Gives all courses that count to the demands. Each group is judged by itself: then a gap tells
/// only of what has to do with it. Where the flow alone decides, it tells of the minimum cut; where
/// ways are searched, of the whole group, for which demand goes short is open then.
[[nodiscard]] result<course_fit> fit_courses(std::vector<listed_demand> const& demands,
                                             study_reading const& study, fit_terms const& by);

} // namespace jspu_coop::detail
