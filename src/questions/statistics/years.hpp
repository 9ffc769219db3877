// The years of the days asked about, and in which of them something takes place.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/questions/statistics.hpp>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// The years that have a day in the period, in order of time. They do not overlap.
/// @param missing takes the academic calendar where it does not tell in which year all days lie
[[nodiscard]] std::vector<statistics_year> years_in(view const& records, party_id const& of_whom,
                                                    period const& during, year_reckoning by,
                                                    std::vector<missing_fact>& missing);

/// The spans for which figures are given: the years, and behind them all days asked about.
class figure_spans {
public:
    /// A span in which something takes place.
    struct met {
        std::size_t span; ///< which
        bool is_certain;  ///< whether it does, or only may
    };

    figure_spans(std::vector<statistics_year> const& years, period const& during);

    /// How many there are.
    [[nodiscard]] std::size_t size() const noexcept { return days_.size(); }
    /// The days of a span.
    [[nodiscard]] period const& days(std::size_t span) const { return days_[span]; }
    /// Of them, those that surely are its own: fewer, or none, where it is not known when a year
    /// ends.
    [[nodiscard]] std::optional<period> const& certain_days(std::size_t span) const {
        return certain_days_[span];
    }

    /// In which spans something has a day, in their order.
    /// @param when its period; absent: at no time
    /// @param into replaced by the spans
    void meet(fact<period> const& when, std::vector<met>& into) const;

private:
    /// The first and past the last of the years that have a day of the period.
    [[nodiscard]] std::pair<std::size_t, std::size_t> years_of(period const& stay) const;
    /// Whether some of the days surely are days of the span.
    [[nodiscard]] bool is_surely_in(std::size_t span, period const& when) const;

    std::vector<period> days_;
    std::vector<std::optional<period>> certain_days_;
};

} // namespace jspu_coop::detail
