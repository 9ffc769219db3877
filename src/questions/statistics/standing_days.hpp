// On which days an agreement is in force, as far as that is known.
#pragma once

#include <jspu_coop/calendar/period_set.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <optional>

namespace jspu_coop::detail {

/// Whether an agreement is in force on some day of a span, ends in it, and so on, by the days that
/// are certain and those that are possible.
struct standing_days {
    period_set certain;  ///< in force whatever the missing facts are
    period_set possible; ///< in force under some completion of them

    /// Whether it is in force on some of the days.
    [[nodiscard]] outcome on_some(period const& days) const;
    /// Whether it is in force on every one of the days.
    [[nodiscard]] bool surely_on_all(period const& days) const { return certain.contains(days); }
    /// Whether the last day in force is one of the days.
    [[nodiscard]] outcome ends_in(period const& days) const;
    /// The last day in force; none where it never comes, or is not certain.
    [[nodiscard]] std::optional<date> certain_end() const;
};

} // namespace jspu_coop::detail
