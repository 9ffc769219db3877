#include <jspu_coop/calendar/working_days.hpp>

#include <optional>

namespace jspu_coop {

namespace {

enum class way { back, forth };

std::optional<date> neighbour(date day, way to) {
    return to == way::forth ? day.next() : day.previous();
}

/// The nth working day that a walk meets, the day from which it goes not counted.
calendar_answer<date> walk(date day, way to, long long count, working_week week,
                           holiday_calendar const& holidays) {
    while (count > 0) {
        std::optional<date> const next = neighbour(day, to);
        if (!next) {
            return calendar_gap{calendar_part::end_of_dates, day};
        }
        day = *next;
        calendar_answer<day_status> const status = status_on(day, week, holidays);
        if (!status.is_known()) {
            return status.gaps();
        }
        count -= status.value().worked ? 1 : 0;
    }
    return day;
}

calendar_answer<date> nearest(date day, way to, working_week week,
                              holiday_calendar const& holidays) {
    calendar_answer<day_status> const status = status_on(day, week, holidays);
    if (!status.is_known()) {
        return status.gaps();
    }
    return status.value().worked ? calendar_answer<date>{day} : walk(day, to, 1, week, holidays);
}

/// The working days from one day to another, both counted.
/// @pre `first` is not after `last`
calendar_answer<int> count_in(date first, date last, working_week week,
                              holiday_calendar const& holidays) {
    int count = 0;
    std::vector<calendar_gap> gaps;
    for (std::optional<date> day = first; day && *day <= last; day = day->next()) {
        calendar_answer<day_status> const status = status_on(*day, week, holidays);
        if (auto const* const known = status.get()) {
            count += known->worked ? 1 : 0;
        } else if (gaps.empty() || gaps.back().day.year() != day->year()) {
            gaps.push_back(status.gaps().front());
        }
    }
    if (!gaps.empty()) {
        return gaps;
    }
    return count;
}

} // namespace

calendar_answer<date> add_working_days(date from, int count, working_week week,
                                       holiday_calendar const& holidays) {
    long long const wide = count; // the least int has no positive counterpart
    return count < 0 ? walk(from, way::back, -wide, week, holidays)
                     : walk(from, way::forth, wide, week, holidays);
}

calendar_answer<int> working_days_between(date from, date to, working_week week,
                                          holiday_calendar const& holidays) {
    if (from == to) {
        return 0;
    }
    if (from < to) {
        return count_in(*from.next(), to, week, holidays);
    }
    calendar_answer<int> const back = count_in(to, *from.previous(), week, holidays);
    return back.is_known() ? calendar_answer<int>{-back.value()} : back;
}

calendar_answer<date> working_day_on_or_after(date day, working_week week,
                                              holiday_calendar const& holidays) {
    return nearest(day, way::forth, week, holidays);
}

calendar_answer<date> working_day_on_or_before(date day, working_week week,
                                               holiday_calendar const& holidays) {
    return nearest(day, way::back, week, holidays);
}

} // namespace jspu_coop
