#include "facts/detail/stretches.hpp"

namespace jspu_coop::detail {

fact<std::int64_t> months_of(period_set const& days, std::optional<rounding> part_of_month) {
    rounding const part = part_of_month.value_or(rounding::reject);
    std::int64_t months = 0;
    for (period const& each : days.parts()) {
        if (!each.last()) {
            return {};
        }
        auto const count =
            whole_months_between(each.first(), *each.last(), ends::last_included, part, part);
        if (count.has_error()) {
            return {};
        }
        months += *count;
    }
    return months;
}

} // namespace jspu_coop::detail
