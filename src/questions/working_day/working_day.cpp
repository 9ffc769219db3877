#include <jspu_coop/calendar/working_week.hpp>
#include <jspu_coop/questions/working_day.hpp>
#include <jspu_coop/records/parties/party.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/working_calendar.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace jspu_coop {

namespace {

/// A week of so many days that works on this one, or does not: no other week has another answer.
working_week some_week(weekday on, int days, bool is_worked) {
    int const first = static_cast<int>(on) + (is_worked ? 0 : 1);
    std::vector<weekday> worked;
    for (int at = 0; at < days; ++at) {
        worked.push_back(static_cast<weekday>((first + at) % 7));
    }
    return working_week::make(worked).value();
}

std::vector<working_week> weeks_of(std::optional<working_week> const& recorded, date const& day) {
    if (recorded) {
        return {*recorded};
    }
    weekday const on = weekday_of(day);
    std::vector<working_week> all{some_week(on, 7, true)};
    for (int days = 1; days < 7; ++days) {
        all.push_back(some_week(on, days, true));
        all.push_back(some_week(on, days, false));
    }
    return all;
}

} // namespace

working_day_answer working_day(view const& records, party_id const& at, date const& day) {
    auto const who = records.records().find(at);
    auto const [week_of, holidays_of] = detail::working_calendar_of(who.get());
    holiday_calendar const holidays = holidays_of.value_or(holiday_calendar{});
    working_day_answer out{at, day, outcome::undetermined, {}, {}};
    auto const lacks = [&](char const* path) {
        fact_place const where{"party", to_string(at), path};
        merge_into(out.missing, {where.when(knowledge::missing)});
    };
    std::vector<day_status> possible;
    for (working_week const week : weeks_of(week_of, day)) {
        auto const status = status_on(day, week, holidays);
        if (auto const* const known = status.get()) {
            possible.push_back(*known);
        } else {
            lacks("/holidays");
        }
    }
    bool const is_known = out.missing.empty();
    bool const is_alike = std::all_of(possible.begin(), possible.end(), [&](day_status const& one) {
        return one.worked == possible.front().worked;
    });
    if (!is_known || !is_alike) {
        if (!week_of) {
            lacks("/working_week");
        }
        return out;
    }
    out.worked = outcome_of(possible.front().worked);
    if (std::count(possible.begin(), possible.end(), possible.front())
        == static_cast<std::ptrdiff_t>(possible.size())) {
        out.why = possible.front();
    }
    return out;
}

finding explanation_of(day_status const& status) {
    finding out = found("day." + to_string(status.cause), outcome_of(status.worked));
    for (text const& each : status.names) {
        out.values["names"].emplace_back(each);
    }
    return out;
}

finding explanation_of(working_day_answer const& answer) {
    finding root = found(
        "day.worked", answer.worked,
        {{"day", {answer.day}}, {"party", {record_reference{"party", to_string(answer.at)}}}});
    root.missing = answer.missing;
    if (answer.why) {
        root.because.push_back(explanation_of(*answer.why));
    }
    return root;
}

} // namespace jspu_coop
