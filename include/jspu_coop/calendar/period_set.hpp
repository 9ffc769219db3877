/// @file
/// Any set of days, as the fewest periods.
#pragma once

#include <jspu_coop/calendar/period.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop {

/// Any set of days, as the fewest periods: sorted, disjoint, never adjacent to one another. Hence
/// two sets of the same periods added in any order are equal.
///
/// Only the last part may be open. All work is linear in the number of parts.
class period_set {
public:
    /// No day at all.
    period_set() noexcept = default;
    /// The days of one period.
    explicit period_set(period const& only) : parts_{only} {}
    /// The days of any periods, in any order, overlapping or not.
    JSPU_COOP_EXPORT explicit period_set(std::vector<period> any);

    /// Adds the days of a period.
    JSPU_COOP_EXPORT void add(period const& more);
    /// Removes the days of a period.
    JSPU_COOP_EXPORT void subtract(period const& less);
    /// Removes every day that is not in the period.
    JSPU_COOP_EXPORT void intersect(period const& within);
    /// Removes every day that is not in the other set.
    JSPU_COOP_EXPORT void intersect(period_set const& other);

    /// The parts, in order of time.
    [[nodiscard]] std::vector<period> const& parts() const& noexcept { return parts_; }
    /// The parts of a temporary, by value: a loop over `force_of(paper).certain.parts()` is safe.
    [[nodiscard]] std::vector<period> parts() && noexcept { return std::move(parts_); }
    /// True when there is no day in the set.
    [[nodiscard]] bool empty() const noexcept { return parts_.empty(); }
    /// How many days there are; nothing when the last part is open.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<int> days() const noexcept;

    /// True when the day is in the set.
    [[nodiscard]] JSPU_COOP_EXPORT bool contains(date day) const noexcept;
    /// True when every day of the period is in the set; an open period needs an open part.
    [[nodiscard]] JSPU_COOP_EXPORT bool contains(period const& all) const noexcept;

    /// The days of the period that are not in the set: what is lacking.
    [[nodiscard]] JSPU_COOP_EXPORT period_set outside(period const& whole) const;
    /// How many days of the period are not in the set; nothing when they have no end.
    [[nodiscard]] std::optional<int> days_outside(period const& whole) const {
        return outside(whole).days();
    }

    /// Sets are equal when they have the same parts.
    [[nodiscard]] friend bool operator==(period_set const&, period_set const&) = default;

private:
    std::vector<period> parts_;
};

} // namespace jspu_coop
