#include <jspu_coop/calendar/holiday_calendar.hpp>

#include <algorithm>

namespace jspu_coop {

namespace {

bool speaks_for(std::optional<int> week_days, working_week week) noexcept {
    return !week_days || *week_days == week.days();
}

bool falls_on(yearly_holiday const& holiday, date day) {
    return holiday.day.falls_on(day) && (!holiday.first_year || *holiday.first_year <= day.year())
           && (!holiday.last_year || day.year() <= *holiday.last_year);
}

bool falls_on(dated_holiday const& holiday, date day) noexcept {
    return holiday.day == day;
}

/// True when the holiday falls on the Saturday or the Sunday before a Monday.
template <class Holiday>
bool falls_on_weekend_before(Holiday const& holiday, date monday) {
    std::optional<date> const sunday = monday.previous();
    std::optional<date> const saturday = sunday ? sunday->previous() : std::nullopt;
    return (sunday && falls_on(holiday, *sunday)) || (saturday && falls_on(holiday, *saturday));
}

/// True when the holiday makes the day off: on its own day, or on the Monday after it.
template <class Holiday>
bool makes_off(Holiday const& holiday, date day) {
    weekday const on = weekday_of(day);
    if (falls_on(holiday, day)) {
        bool const gives_way = holiday.on_weekend == weekend_rule::monday_instead;
        if (!gives_way || on < weekday::saturday) {
            return true;
        }
    }
    return on == weekday::monday && holiday.on_weekend != weekend_rule::stays
           && falls_on_weekend_before(holiday, day);
}

/// What it is called; of no known language where it has no labels.
text called(std::string const& name, std::optional<text> const& labels) {
    if (labels) {
        return *labels;
    }
    // A calendar that is not valid may have a name that is no text.
    result<text> only = text::make({{"und", name}});
    return only ? *std::move(only) : text{};
}

void sort_names(std::vector<text>& names) {
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
}

std::vector<text> holidays_on(date day, holiday_calendar const& calendar) {
    std::vector<text> names;
    auto const collect = [&](auto const& holidays) {
        for (auto const& each : holidays) {
            if (makes_off(each, day)) {
                names.push_back(called(each.name, each.labels));
            }
        }
    };
    collect(calendar.yearly);
    collect(calendar.dated);
    sort_names(names);
    return names;
}

bool lists(std::vector<date> const& days, date day) noexcept {
    return std::find(days.begin(), days.end(), day) != days.end();
}

/// What the overlays say of one day: the latest decision that speaks of it.
class overlay_word {
public:
    overlay_word(date day, working_week week, holiday_calendar const& calendar) {
        for (holiday_overlay const& each : calendar.overlays) {
            if (speaks_for(each.week_days, week)) {
                take(each, lists(each.off, day), lists(each.worked, day));
            }
        }
    }

    [[nodiscard]] bool is_silent() const noexcept { return !decided_; }
    [[nodiscard]] day_status status() && {
        sort_names(reasons_);
        return {!off_, day_cause::overlay, std::move(reasons_)};
    }

private:
    void take(holiday_overlay const& overlay, bool off, bool worked) {
        if (!off && !worked) {
            return;
        }
        bool const prevails = !decided_ || *decided_ < overlay.decided
                              || (*decided_ == overlay.decided && off > off_);
        if (prevails) {
            decided_ = overlay.decided;
            off_ = off;
            reasons_ = {called(overlay.reason, overlay.labels)};
        } else if (*decided_ == overlay.decided && off == off_) {
            reasons_.push_back(called(overlay.reason, overlay.labels));
        }
    }

    std::optional<date> decided_;
    bool off_{false};
    std::vector<text> reasons_;
};

} // namespace

bool knows(holiday_calendar const& calendar, int year, working_week week) noexcept {
    return std::any_of(calendar.known_years.begin(), calendar.known_years.end(),
                       [&](known_year const& each) {
                           return each.year == year && speaks_for(each.week_days, week);
                       });
}

calendar_answer<day_status> status_on(date day, working_week week,
                                      holiday_calendar const& calendar) {
    if (!knows(calendar, day.year(), week)) {
        return calendar_gap{calendar_part::holidays, day};
    }
    overlay_word decreed{day, week, calendar};
    if (!decreed.is_silent()) {
        return std::move(decreed).status();
    }
    std::vector<text> names = holidays_on(day, calendar);
    if (!names.empty()) {
        return day_status{false, day_cause::holiday, std::move(names)};
    }
    return day_status{week.works_on(weekday_of(day)), day_cause::week, {}};
}

} // namespace jspu_coop
