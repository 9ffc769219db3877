/// Which course fills which of the requirements of an award that list courses.
#pragma once

#include <jspu_coop/questions/course_assignment.hpp>

#include "questions/award_standing/listed_demands.hpp"
#include "questions/award_standing/study_check.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

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

/// How demands stand, and which course fills which.
struct course_fit {
    std::vector<outcome> met{};             ///< of each demand
    outcome whole{outcome::not_applicable}; ///< whether all are met at once
    std::vector<course_filling> fillings{}; ///< of what counts for certain; of demands that are not
                                            ///< met, too
    std::vector<fit_gap> gaps{};            ///< why demands are not met, by what counts for certain
    std::vector<fit_gap> possible_gaps{};   ///< the same, by all that may count

    /// What tells best why a demand is not met for certain; null: it is.
    [[nodiscard]] fit_gap const* gap_of(std::size_t demand) const;
};

/// How courses are given to demands.
struct fit_terms {
    bool with_progress;       ///< whether all that goes on is taken to be passed
    outcome credits_split;    ///< whether the credits of one course may be split
    std::uint64_t most_steps; ///< how many ways are tried of those demands that share courses
};

/// Gives all courses that count to the demands. Each group is judged by itself; see
/// `settle_demands` for what is met where not all can be. A gap tells of a shortage; of the others
/// that are not met, only where no shortage tells of them.
[[nodiscard]] result<course_fit> fit_courses(std::vector<listed_demand> const& demands,
                                             counting_table const& table, fit_terms const& by);

/// Whether all demands are met at once, read so; undetermined where the search came to its cap.
[[nodiscard]] result<outcome> courses_suffice(std::vector<listed_demand> const& demands,
                                              study_reading const& study, bool credits_split,
                                              std::uint64_t most_steps);

} // namespace jspu_coop::detail
