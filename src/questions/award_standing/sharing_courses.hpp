/// What counts to both of two awards, and how much of it may.
#pragma once

#include "questions/award_standing/requirement_check.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// A course that counts to both awards.
struct shared_course {
    std::size_t place; ///< in the evidence
    std::optional<decimal>
        weight; ///< how much of the limit it takes; none where it may be anything
};

/// The courses that count to both awards of a rule, read so, by their places.
[[nodiscard]] result<std::vector<shared_course>> shared_courses(credit_sharing const& rule,
                                                                award_case const& first,
                                                                award_case const& second,
                                                                line_reading by);

/// Whether a line is of that course alone, and counts as one.
[[nodiscard]] bool is_one_for_one(counting_line const& line, std::size_t place);

/// The lowest and the highest limit that the sources leave room for; none: without limit.
struct limit_range {
    std::optional<decimal> lowest;
    std::optional<decimal> highest;
};

/// How much may count to both at the least and at the most.
[[nodiscard]] limit_range limits_of(fact<credits> const& most);

/// Notes what may decide how much two awards share, and whether they do without: the limit, what
/// counts to each, and what it is worth.
void note_open_sharing(std::vector<missing_fact>& missing, credit_sharing const& rule,
                       award_case const& first, award_case const& second);

} // namespace jspu_coop::detail
