#include <jspu_coop/calendar/boost_period.hpp>

namespace jspu_coop {

result<boost_date_period> to_boost(period const& value) {
    if (value.is_open()) {
        return refuse("period.open", to_string(value));
    }
    std::optional<date> const end = value.last()->next();
    if (!end) {
        return refuse("date.out_of_range", to_string(value));
    }
    return boost_date_period{value.first().to_boost(), end->to_boost()};
}

result<period> from_boost(boost_date_period const& value) {
    result<date> const begin = date::from_boost(value.begin());
    if (begin.has_error()) {
        return begin.error();
    }
    // Boost keeps the last day, not the end: a null period's last day is the day before its begin.
    if (value.begin() == value.end()) {
        return refuse("period.empty", to_string(*begin));
    }
    result<date> const last = date::from_boost(value.last());
    if (last.has_error()) {
        return last.error();
    }
    return period::make(*begin, *last);
}

} // namespace jspu_coop
