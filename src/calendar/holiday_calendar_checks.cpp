// What may be wrong with a holiday calendar.
#include <jspu_coop/base/utf8.hpp>
#include <jspu_coop/calendar/holiday_calendar.hpp>

#include "base/detail/web_address.hpp"

#include <algorithm>
#include <tuple>

namespace jspu_coop {

namespace {

class checker {
public:
    explicit checker(holiday_calendar const& calendar) : calendar_{calendar} {}

    [[nodiscard]] issues run() && {
        check_claims();
        check_yearly();
        check_dated();
        for (std::size_t at = 0; at < calendar_.overlays.size(); ++at) {
            check_overlay(at);
        }
        return std::move(found_);
    }

private:
    template <class Each>
    [[nodiscard]] static auto nth(std::vector<Each> const& list, std::size_t at) {
        return list.begin() + static_cast<std::ptrdiff_t>(at);
    }

    void report(char const* code, std::string path, std::string value = {}) {
        found_.push_back({code, severity::error, std::move(path), std::move(value), {}});
    }

    void check_year(std::optional<int> year, std::string path) {
        if (year && (*year < date::min_year || *year > date::max_year)) {
            report("holiday_calendar.year_out_of_range", std::move(path), std::to_string(*year));
        }
    }

    void check_week(std::optional<int> week_days, std::string const& path) {
        if (week_days && (*week_days < 1 || *week_days > 7)) {
            report("holiday_calendar.week_days", path_join(path, "week_days"),
                   std::to_string(*week_days));
        }
    }

    void check_words(std::string const& words, std::string path) {
        if (words.empty()) {
            report("holiday_calendar.unnamed", std::move(path));
        } else if (!is_utf8(words)) {
            report("holiday_calendar.not_utf8", std::move(path)); // the value cannot be shown
        }
    }

    void check_labels(std::optional<text> const& labels, std::string const& path) {
        if (labels && labels->empty()) {
            report("holiday_calendar.unnamed", path_join(path, "labels"));
        }
    }

    void check_claims() {
        for (std::size_t at = 0; at < calendar_.known_years.size(); ++at) {
            known_year const& each = calendar_.known_years[at];
            std::string const path = path_join("/known_years", at);
            check_year(each.year, path_join(path, "year"));
            check_week(each.week_days, path);
            auto const end = nth(calendar_.known_years, at);
            if (std::find(calendar_.known_years.begin(), end, each) != end) {
                report("holiday_calendar.year_repeated", path, std::to_string(each.year));
            }
        }
    }

    void check_yearly() {
        for (std::size_t at = 0; at < calendar_.yearly.size(); ++at) {
            yearly_holiday const& each = calendar_.yearly[at];
            std::string const path = path_join("/yearly", at);
            check_words(each.name, path_join(path, "name"));
            check_labels(each.labels, path);
            check_year(each.first_year, path_join(path, "first_year"));
            check_year(each.last_year, path_join(path, "last_year"));
            if (each.first_year && each.last_year && *each.last_year < *each.first_year) {
                report("holiday_calendar.reversed", path_join(path, "last_year"),
                       std::to_string(*each.last_year));
            }
            if (std::any_of(calendar_.yearly.begin(), nth(calendar_.yearly, at),
                            [&](yearly_holiday const& other) { return is_again(each, other); })) {
                report("holiday_calendar.holiday_repeated", path, to_string(each.day));
            }
        }
    }

    void check_dated() {
        for (std::size_t at = 0; at < calendar_.dated.size(); ++at) {
            dated_holiday const& each = calendar_.dated[at];
            std::string const path = path_join("/dated", at);
            check_words(each.name, path_join(path, "name"));
            check_labels(each.labels, path);
            if (std::any_of(calendar_.dated.begin(), nth(calendar_.dated, at),
                            [&](dated_holiday const& other) {
                                return std::tie(other.day, other.name)
                                       == std::tie(each.day, each.name);
                            })) {
                report("holiday_calendar.holiday_repeated", path, to_string(each.day));
            }
        }
    }

    void check_overlay(std::size_t at) {
        holiday_overlay const& overlay = calendar_.overlays[at];
        std::string const path = path_join("/overlays", at);
        check_words(overlay.reason, path_join(path, "reason"));
        check_labels(overlay.labels, path);
        check_week(overlay.week_days, path);
        check_decision(overlay, path);
        if (overlay.off.empty() && overlay.worked.empty()) {
            report("holiday_calendar.overlay_empty", path);
        }
        check_days(overlay.off, path_join(path, "off"));
        check_days(overlay.worked, path_join(path, "worked"));
        check_conflicts(at, path);
    }

    void check_decision(holiday_overlay const& overlay, std::string const& path) {
        if (overlay.number && overlay.number->find_first_not_of(" \t\n") == std::string::npos) {
            report("holiday_calendar.number_empty", path_join(path, "number"));
        } else if (overlay.number && !is_utf8(*overlay.number)) {
            report("holiday_calendar.not_utf8", path_join(path, "number"));
        }
        if (overlay.address && !detail::is_web_address(*overlay.address)) {
            report("holiday_calendar.address_malformed", path_join(path, "address"),
                   is_utf8(*overlay.address) ? *overlay.address : std::string{});
        }
    }

    void check_days(std::vector<date> const& days, std::string const& path) {
        for (std::size_t at = 0; at < days.size(); ++at) {
            if (std::find(days.begin(), nth(days, at), days[at]) != nth(days, at)) {
                report("holiday_calendar.day_repeated", path_join(path, at), to_string(days[at]));
            }
        }
    }

    /// Each day that this overlay contradicts, in itself or in one before it, once.
    void check_conflicts(std::size_t at, std::string const& path) {
        holiday_overlay const& overlay = calendar_.overlays[at];
        for (std::size_t day = 0; day < overlay.off.size(); ++day) {
            if (is_said_before(at + 1, overlay, overlay.off[day], &holiday_overlay::worked)) {
                report("holiday_calendar.overlay_conflict", path_join(path_join(path, "off"), day),
                       to_string(overlay.off[day]));
            }
        }
        for (std::size_t day = 0; day < overlay.worked.size(); ++day) {
            if (is_said_before(at, overlay, overlay.worked[day], &holiday_overlay::off)) {
                report("holiday_calendar.overlay_conflict",
                       path_join(path_join(path, "worked"), day), to_string(overlay.worked[day]));
            }
        }
    }

    /// True when one of the first overlays, decided on the same day for the same week, lists the
    /// day there.
    [[nodiscard]] bool is_said_before(std::size_t end, holiday_overlay const& overlay, date day,
                                      std::vector<date> holiday_overlay::*list) const {
        return std::any_of(calendar_.overlays.begin(), nth(calendar_.overlays, end),
                           [&](holiday_overlay const& other) {
                               bool const same_week = !other.week_days || !overlay.week_days
                                                      || *other.week_days == *overlay.week_days;
                               std::vector<date> const& days = other.*list;
                               return same_week && other.decided == overlay.decided
                                      && std::find(days.begin(), days.end(), day) != days.end();
                           });
    }

    /// True when some year would have both holidays under one name on one day.
    [[nodiscard]] static bool is_again(yearly_holiday const& left, yearly_holiday const& right) {
        int const first = std::max(left.first_year.value_or(date::min_year),
                                   right.first_year.value_or(date::min_year));
        int const last = std::min(left.last_year.value_or(date::max_year),
                                  right.last_year.value_or(date::max_year));
        return left.name == right.name && left.day == right.day && first <= last;
    }

    holiday_calendar const& calendar_;
    issues found_;
};

} // namespace

issues validate(holiday_calendar const& calendar) {
    return checker{calendar}.run();
}

} // namespace jspu_coop
