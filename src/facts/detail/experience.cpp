#include "facts/detail/experience.hpp"

#include <jspu_coop/calendar/months.hpp>

namespace jspu_coop::detail {

namespace {

constexpr std::int64_t shortest_month = 28;

std::int64_t months_of(period const& run, rounding no_such_day) {
    return whole_months_between(run.first(), *run.last(), ends::last_included, rounding::down,
                                no_such_day)
        .value(); // a period is never reversed
}

/// How many days of a run lie behind its last whole month.
std::int64_t days_left(period const& run, std::int64_t months) {
    auto const from = add_months(run.first(), static_cast<int>(months), rounding::down);
    return *run.last() - from.value() + 1; // the run has so many months
}

} // namespace

month_range months_of_runs(period_set const& days) {
    month_range made{0, 0};
    std::int64_t left = 0;
    std::int64_t runs_left = 0;
    for (period const& run : days.parts()) {
        std::int64_t const least = months_of(run, rounding::up);
        made.least += least;
        made.most += months_of(run, rounding::down);
        std::int64_t const rest = days_left(run, least);
        left += rest;
        runs_left += rest > 0 ? 1 : 0;
    }
    // What is left over of one run alone is less than a month by any reading.
    made.most += runs_left > 1 ? left / shortest_month : 0;
    return made;
}

} // namespace jspu_coop::detail
