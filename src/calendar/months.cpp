#include <jspu_coop/calendar/months.hpp>

#include <compare>

namespace jspu_coop {

namespace {

/// A day as its month, counted from year 0, and its day. Unlike `date` it may lie out of range, so
/// that the day after 9999-12-31 needs no special case.
struct month_day {
    long long month;
    int day;

    friend auto operator<=>(month_day const&, month_day const&) = default;
};

int year_of(long long month) noexcept {
    return static_cast<int>(month / 12);
}

int month_of(long long month) noexcept {
    return static_cast<int>(month % 12) + 1;
}

month_day split(date day) {
    return {day.year() * 12LL + day.month() - 1, day.day()};
}

bool in_range(long long month) noexcept {
    return month >= date::min_year * 12LL && month < (date::max_year + 1) * 12LL;
}

std::string text_of(month_day const& value) {
    auto const two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(year_of(value.month)) + '-' + two(month_of(value.month)) + '-'
           + two(value.day);
}

bool exists(month_day const& value) noexcept {
    return value.day <= detail::days_in_month(year_of(value.month), month_of(value.month));
}

/// The day itself, or the last one of its month, or the first of the next.
/// @pre `towards` is `down` or `up`
month_day rounded(month_day const& value, rounding towards) noexcept {
    if (exists(value)) {
        return value;
    }
    if (towards == rounding::up) {
        return {value.month + 1, 1};
    }
    return {value.month, detail::days_in_month(year_of(value.month), month_of(value.month))};
}

/// Where a stretch ends: the first day that is not in it.
month_day end_of(date last, ends counted) {
    month_day const day = split(last);
    return counted == ends::last_excluded ? day : rounded({day.month, day.day + 1}, rounding::up);
}

/// How many steps fit, and whether exactly.
struct fit {
    int steps;
    bool exact;
};

fit fit_into(month_day const& first, month_day const& end, int months_a_step,
             rounding no_such_day) {
    auto const anniversary = [&](long long steps) {
        return rounded({first.month + steps * months_a_step, first.day}, no_such_day);
    };
    long long steps = (end.month - first.month) / months_a_step;
    if (anniversary(steps) > end) {
        --steps;
    }
    return {static_cast<int>(steps), anniversary(steps) == end};
}

struct question {
    date first;
    date last;
    ends counted;
    rounding count;
    rounding no_such_day;
};

/// The text is made for a refusal alone: nothing else here takes memory.
std::string stretch_of(question const& asked) {
    return to_string(asked.first) + '/' + to_string(asked.last);
}

result<int> counted_steps(fit const& found, question const& asked, std::string_view unit) {
    if (found.exact || asked.count == rounding::down) {
        return found.steps;
    }
    if (asked.count == rounding::up) {
        return found.steps + 1;
    }
    return refuse(std::string{unit} + ".not_whole", stretch_of(asked));
}

result<int> whole_between(question const& asked, int months_a_step, std::string_view unit) {
    if (asked.last < asked.first) {
        return refuse("period.reversed", stretch_of(asked));
    }
    month_day const first = split(asked.first);
    month_day const end = end_of(asked.last, asked.counted);
    auto const count_rounding = [&](rounding no_such_day) {
        return counted_steps(fit_into(first, end, months_a_step, no_such_day), asked, unit);
    };
    if (asked.no_such_day != rounding::reject) {
        return count_rounding(asked.no_such_day);
    }
    result<int> const early = count_rounding(rounding::down);
    result<int> const late = count_rounding(rounding::up);
    if (early != late) {
        return refuse("date.no_such_day", stretch_of(asked));
    }
    return early;
}

result<date> add(date from, long long months, rounding no_such_day) {
    month_day const first = split(from);
    month_day const wanted{first.month + months, first.day};
    if (!in_range(wanted.month)) {
        return refuse("date.out_of_range", to_string(from), {},
                      {{"months", std::to_string(months)}});
    }
    if (no_such_day == rounding::reject && !exists(wanted)) {
        return refuse("date.no_such_day", text_of(wanted));
    }
    month_day const found = rounded(wanted, no_such_day);
    return date::make(year_of(found.month), month_of(found.month), found.day);
}

} // namespace

result<date> add_months(date from, int months, rounding no_such_day) {
    return add(from, months, no_such_day);
}

result<date> add_years(date from, int years, rounding no_such_day) {
    return add(from, years * 12LL, no_such_day);
}

result<int> whole_days_between(date first, date last, ends counted) {
    if (last < first) {
        return refuse("period.reversed", to_string(first) + '/' + to_string(last));
    }
    return last - first + (counted == ends::last_included ? 1 : 0);
}

result<int> whole_months_between(date first, date last, ends counted, rounding count,
                                 rounding no_such_day) {
    return whole_between({first, last, counted, count, no_such_day}, 1, "months");
}

result<int> whole_years_between(date first, date last, ends counted, rounding count,
                                rounding no_such_day) {
    return whole_between({first, last, counted, count, no_such_day}, 12, "years");
}

} // namespace jspu_coop
