/// How much of what was studied counts to a requirement of credits.
#pragma once

#include "questions/award_standing/counting_lines.hpp"

#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// What was studied for an award, and how it is read.
struct study_reading {
    counting_table const& table;        ///< what was studied
    line_reading by;                    ///< how it is read
    left_out_courses left_out{nullptr}; ///< courses that are taken not to count
};

/// The requirement of that id; the programme has it.
[[nodiscard]] award_requirement const& requirement_in(joint_programme const& programme,
                                                      award_requirement_id const& id);

/// The credits of all that counts to a requirement that lists no courses; none where they may be
/// without bound.
[[nodiscard]] result<std::optional<decimal>> credits_in(study_reading const& study,
                                                        credit_requirement const& asked);

/// What a course is worth in a reading; none where it may be worth anything.
[[nodiscard]] result<std::optional<decimal>> worth_in(fact<credits> const& worth, bool is_possible,
                                                      credits const& asked);

/// Whether all that was studied of a line was studied at these sites; none: at any.
[[nodiscard]] bool is_of(std::vector<party_id> const& sites, study_index const& index,
                         counting_line const& line);

} // namespace jspu_coop::detail
