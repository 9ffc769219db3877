/// @file
/// A slow, obvious calendar of an office, to compare the real one with. It writes holidays out
/// forwards into a table of days, and applies decisions to the table in the order of their days.
#pragma once

#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/calendar/office_hours.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace jspu_coop::testing {

/// What is written in the table of a day.
enum class slow_mark { none, off, worked };

/// The days of some years, each worked or not.
class slow_days {
public:
    /// Writes out the days from `first` to `last` for one week.
    slow_days(date first, date last, working_week week, holiday_calendar const& calendar)
        : week_days_{static_cast<int>(week.weekdays().size())} {
        auto const worked = week.weekdays();
        for (date day = first; day <= last; day = *day.next()) {
            auto const on = static_cast<weekday>(day.weekday() - 1);
            in_week_[day] = std::find(worked.begin(), worked.end(), on) != worked.end();
            marks_[day] = slow_mark::none;
        }
        write_holidays(first.year() - 1, last.year(), calendar);
        write_decisions(calendar);
        for (known_year const& each : calendar.known_years) {
            if (!each.week_days || *each.week_days == week_days_) {
                known_.insert(each.year);
            }
        }
    }

    /// Whether the day is worked; nothing when its year is not known.
    [[nodiscard]] std::optional<bool> is_worked(date day) const {
        if (!mark(day)) {
            return std::nullopt;
        }
        return *mark(day) == slow_mark::none ? in_week_.at(day) : *mark(day) == slow_mark::worked;
    }
    /// Whether the week itself works on the day.
    [[nodiscard]] bool is_in_week(date day) const { return in_week_.at(day); }
    /// What a holiday or a decision made of the day; nothing when its year is not known.
    [[nodiscard]] std::optional<slow_mark> mark(date day) const {
        return known_.count(day.year()) != 0 ? std::optional{marks_.at(day)} : std::nullopt;
    }

    /// The next worked day, so many days at a time; nothing when a year is not known.
    [[nodiscard]] std::optional<date> step(date day, int by) const {
        for (;;) {
            day = *day.plus_days(by);
            std::optional<bool> const worked = is_worked(day);
            if (!worked || *worked) {
                return worked ? std::optional{day} : std::nullopt;
            }
        }
    }

private:
    void write(date day, slow_mark mark) {
        if (marks_.count(day) != 0) {
            marks_[day] = mark;
        }
    }

    void write_holiday(date day, weekend_rule rule) {
        bool const weekend = day.weekday() >= 6;
        if (!weekend || rule != weekend_rule::monday_instead) {
            write(day, slow_mark::off);
        }
        if (weekend && rule != weekend_rule::stays) {
            write(*day.plus_days(8 - day.weekday()), slow_mark::off);
        }
    }

    void write_holidays(int first, int last, holiday_calendar const& calendar) {
        for (yearly_holiday const& each : calendar.yearly) {
            for (int year = first; year <= last; ++year) {
                result<date> const day = date::make(year, each.day.month(), each.day.day());
                if (day.has_value() && year >= each.first_year.value_or(year)
                    && year <= each.last_year.value_or(year)) {
                    write_holiday(*day, each.on_weekend);
                }
            }
        }
        for (dated_holiday const& each : calendar.dated) {
            write_holiday(each.day, each.on_weekend);
        }
    }

    void write_decisions(holiday_calendar const& calendar) {
        std::vector<holiday_overlay> overlays = calendar.overlays;
        std::stable_sort(overlays.begin(), overlays.end(), [](auto const& left, auto const& right) {
            return left.decided < right.decided;
        });
        std::map<date, date> made_off; // the latest decision that made a day off
        for (holiday_overlay const& each : overlays) {
            if (each.week_days && *each.week_days != week_days_) {
                continue;
            }
            for (date const day : each.off) {
                write(day, slow_mark::off);
                made_off.insert_or_assign(day, each.decided);
            }
            for (date const day : each.worked) {
                auto const off = made_off.find(day);
                if (off == made_off.end() || off->second < each.decided) {
                    write(day, slow_mark::worked);
                }
            }
        }
    }

    int week_days_;
    std::map<date, bool> in_week_;
    std::map<date, slow_mark> marks_;
    std::set<int> known_;
};

} // namespace jspu_coop::testing
