/// What the requirements of an award that list courses ask for.
#pragma once

#include "questions/award_standing/requirement_check.hpp"

#include <cstddef>
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

} // namespace jspu_coop::detail
