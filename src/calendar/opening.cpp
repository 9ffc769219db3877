#include <jspu_coop/calendar/opening.hpp>

#include <algorithm>
#include <set>

namespace jspu_coop {

namespace {

/// When an office may be open on a day: each is part of the next.
enum class extent { never, published, any_time };

/// What is known of one day: the office is open at least so long, and at most so long.
struct reading {
    extent least;
    extent most;
    opening_cause cause;
    std::vector<text> names{};
    std::set<calendar_part> lacking{};
};

/// Both are possible.
reading either(reading left, reading const& right) {
    if (left.cause != right.cause || left.names != right.names) {
        left.cause = opening_cause::every_reading;
        left.names.clear();
    }
    left.least = std::min(left.least, right.least);
    left.most = std::max(left.most, right.most);
    left.lacking.insert(right.lacking.begin(), right.lacking.end());
    return left;
}

/// One day of an office, whose published hours are given.
class office_day {
public:
    office_day(date day, office_hours const& hours, holiday_calendar const& holidays)
        : day_{day}, hours_{hours_of(hours, weekday_of(day))}, holidays_{holidays} {}

    /// What is known of the day, whatever the facts are that are not known.
    [[nodiscard]] reading read(fact<working_week> const& week) const {
        if (working_week const* const known = week.get()) {
            return read_by(*known);
        }
        return read_by_any_week();
    }

    /// The first minute from a given one on that the extent has; nothing when it has none.
    [[nodiscard]] std::optional<time_of_day> first_minute(extent of, time_of_day from) const {
        if (of != extent::published) {
            return of == extent::any_time ? std::optional{from} : std::nullopt;
        }
        std::optional<time_of_day> first;
        for (time_interval const each : hours_.value()) {
            if (from.minutes() < each.end_minutes()) {
                time_of_day const met = std::max(from, each.first());
                first = first ? std::min(*first, met) : met;
            }
        }
        return first;
    }

    /// What is not known of the day.
    [[nodiscard]] std::vector<calendar_gap> gaps(std::set<calendar_part> const& lacking) const {
        std::vector<calendar_gap> found;
        for (calendar_part const each : lacking) {
            found.push_back({each, day_});
        }
        return found;
    }

private:
    [[nodiscard]] static reading unpublished() {
        return {extent::never, extent::any_time, opening_cause::hours, {}, {calendar_part::hours}};
    }

    [[nodiscard]] reading ordinary(bool is_worked) const {
        if (hours_.is_known()) {
            return {extent::published, extent::published, opening_cause::hours};
        }
        if (hours_.is_absent()) {
            return {extent::never, extent::never, opening_cause::closed_day};
        }
        return is_worked ? unpublished()
                         : reading{extent::never, extent::never, opening_cause::week};
    }

    [[nodiscard]] reading off(day_status const& why) const {
        opening_cause const cause =
            why.cause == day_cause::holiday ? opening_cause::holiday : opening_cause::overlay;
        return {extent::never, extent::never, cause, why.names};
    }

    [[nodiscard]] reading read_by(working_week week) const {
        bool const is_worked = week.works_on(weekday_of(day_));
        calendar_answer<day_status> const status = status_on(day_, week, holidays_);
        if (!status.is_known()) {
            return read_without_holidays(is_worked);
        }
        day_status const& known = *status.get();
        if (known.cause == day_cause::week || (known.worked && is_worked)) {
            return ordinary(is_worked);
        }
        return known.worked ? unpublished() : off(known);
    }

    /// Any day may be ordinary or off, and one that is not worked may be made a working day.
    [[nodiscard]] reading read_without_holidays(bool is_worked) const {
        reading all = either(ordinary(is_worked), off({false, day_cause::holiday, {}}));
        if (!is_worked) {
            all = either(std::move(all), unpublished());
        }
        all.lacking.insert(calendar_part::holidays);
        return all;
    }

    /// A week matters by how many days it works, and by whether this one is among them. Wherever
    /// the answer is open the week is among the reasons: it says whether hours were to be published
    /// at all, and whether those of the weekday hold on a day that was made a working day.
    [[nodiscard]] reading read_by_any_week() const {
        reading all = read_by(week_of(7, true));
        for (int days = 1; days < 7; ++days) {
            all = either(std::move(all), read_by(week_of(days, true)));
            all = either(std::move(all), read_by(week_of(days, false)));
        }
        all.lacking.insert(calendar_part::week);
        return all;
    }

    /// A week of so many days that works on this one, or does not.
    [[nodiscard]] working_week week_of(int days, bool is_worked) const {
        int const first = static_cast<int>(weekday_of(day_)) + (is_worked ? 0 : 1);
        std::vector<weekday> worked;
        for (int at = 0; at < days; ++at) {
            worked.push_back(static_cast<weekday>((first + at) % 7));
        }
        return working_week::make(worked).value();
    }

    date day_;
    weekday_hours const& hours_;
    holiday_calendar const& holidays_;
};

} // namespace

calendar_answer<opening> is_open(local_moment at, office_hours const& hours,
                                 fact<working_week> const& week, holiday_calendar const& holidays) {
    office_day const day{at.day, hours, holidays};
    reading known = day.read(week);
    if (day.first_minute(known.least, at.time) == at.time) {
        return opening{true, opening_cause::hours, {}};
    }
    if (day.first_minute(known.most, at.time) == at.time) {
        return day.gaps(known.lacking);
    }
    if (known.most == extent::published) {
        return opening{false, opening_cause::hours, {}};
    }
    return opening{false, known.cause, std::move(known.names)};
}

calendar_answer<local_moment> next_opening(local_moment from, office_hours const& hours,
                                           fact<working_week> const& week,
                                           holiday_calendar const& holidays) {
    time_of_day start = from.time;
    for (std::optional<date> at = from.day; at; at = at->next()) {
        office_day const day{*at, hours, holidays};
        reading const known = day.read(week);
        if (std::optional<time_of_day> const first = day.first_minute(known.most, start)) {
            if (day.first_minute(known.least, start) == first) {
                return local_moment{*at, *first};
            }
            return day.gaps(known.lacking);
        }
        start = {0, 0};
    }
    return calendar_gap{calendar_part::end_of_dates, date::max()};
}

} // namespace jspu_coop
