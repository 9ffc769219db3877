// Counts how the agreements of a party stand.
#pragma once

#include <jspu_coop/calendar/period_set.hpp>

#include "questions/coverage/lineage.hpp"
#include "questions/statistics/agreement_uses.hpp"

#include <vector>

namespace jspu_coop::detail {

/// Adds the figures of agreements, the dormant ones, and the grounds of joint programmes.
/// @param line the party asked about, and those it succeeded
/// @param uses what activities use; reasons are taken out of it
/// @param answer where they are added; missing facts in any order, with repetitions
void count_agreements(view const& records, std::vector<ancestor> const& line,
                      figure_spans const& spans, agreement_uses& uses, statistics_answer& answer);

/// Whether an agreement is in force on some day of a span, ends in it, and so on, by the days that
/// are certain and those that are possible.
struct standing_days {
    period_set certain;  ///< in force whatever the missing facts are
    period_set possible; ///< in force under some completion of them

    /// Whether it is in force on some of the days.
    [[nodiscard]] outcome on_some(period const& days) const;
    /// Whether it is in force on the day.
    [[nodiscard]] outcome on(date const& day) const;
    /// Whether it is in force on every one of the days.
    [[nodiscard]] bool surely_on_all(period const& days) const { return certain.contains(days); }
    /// Whether the last day in force is one of the days.
    [[nodiscard]] outcome ends_in(period const& days) const;
};

} // namespace jspu_coop::detail
