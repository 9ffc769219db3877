// How a clause reads over time, and which of its texts bear on some days.
#pragma once

#include <jspu_coop/records/agreements/agreement.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// One text of a clause about something, its places if nothing else is said, and the days on which
/// it stands.
struct clause_text {
    clause current;
    std::string version; ///< what the parties call the amendment that brought it; empty: first text
    period days;
};

/// The texts of a clause, in the order of their days, which no two share. An amendment that leaves
/// the places as they are brings no text of its own.
[[nodiscard]] std::vector<clause_text> texts_of(agreement const& paper, clause_id const& of);

/// The same, of what a clause says about something else.
/// @param is_same whether two texts say the same about it
[[nodiscard]] std::vector<clause_text>
texts_of(agreement const& paper, clause_id const& of,
         std::function<bool(clause const&, clause const&)> const& is_same);

/// A text that may set the limit in some days.
struct text_in_days {
    std::size_t text;  ///< which of the texts
    period days;       ///< the year, the term or the days asked about
    std::size_t place; ///< the caller's own mark
};

/// Which of several texts bear on the same days: those that stand on some of these days, on or
/// after the day of the question. Where none does, the last to stand in these days; where none
/// stands in them, the last before them, else the first after them. A text that leaves the number
/// to a later decision gives way to a later text that stands in the days.
/// @param asked_on the day of the question
[[nodiscard]] std::vector<text_in_days> those_that_bear(std::vector<clause_text> const& texts,
                                                        std::vector<text_in_days> all,
                                                        date const& asked_on);

} // namespace jspu_coop::detail
