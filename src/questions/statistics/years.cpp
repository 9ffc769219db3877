#include "questions/statistics/years.hpp"

#include <jspu_coop/calendar/academic_calendar.hpp>
#include <jspu_coop/calendar/months.hpp>

#include <algorithm>
#include <string>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Adds the part of a year that lies in the period, if any.
void add_year(std::vector<statistics_year>& years, std::string label, period const& whole,
              period const& during) {
    if (std::optional<period> const part = whole.intersect(during)) {
        years.push_back({std::move(label), *part, *part == whole});
    }
}

std::vector<statistics_year> calendar_years_in(period const& during) {
    std::vector<statistics_year> years;
    for (int year = during.first().year(); year <= during.last()->year(); ++year) {
        add_year(years, std::to_string(year), {{year, 1, 1}, {year, 12, 31}}, during);
    }
    return years;
}

/// The last day that a year may have whose last day is not known: it ends before the next one that
/// is known begins, and is not longer than twelve months, as `year_containing` has it.
date last_possible(date first, academic_calendar const& calendar) {
    auto const next_year = add_months(first, 12, rounding::down);
    date last = next_year.has_value() ? next_year->previous().value_or(first) : date::max();
    for (academic_calendar_row const& each : calendar.rows) {
        if (!each.year_of_study && first < each.first && each.first <= last) {
            last = each.first.previous().value_or(last);
        }
    }
    return last;
}

std::vector<statistics_year> academic_years_in(academic_calendar const& calendar,
                                               period const& during) {
    std::vector<statistics_year> years;
    for (academic_calendar_row const& row : calendar.rows) {
        if (!row.year_of_study) {
            date const last = row.last ? *row.last : last_possible(row.first, calendar);
            add_year(years, to_string(row.year), {row.first, last}, during);
        }
    }
    std::sort(years.begin(), years.end(),
              [](auto const& left, auto const& right) { return left.days < right.days; });
    return years;
}

} // namespace

std::vector<statistics_year> years_in(view const& records, party_id const& of_whom,
                                      period const& during, year_reckoning by,
                                      std::vector<missing_fact>& missing) {
    if (by == year_reckoning::calendar_years) {
        return calendar_years_in(during);
    }
    auto const who = records.records().find(of_whom);
    auto const* const school = who ? std::get_if<institution>(who.get()) : nullptr;
    auto years = school && school->calendar ? academic_years_in(*school->calendar, during)
                                            : std::vector<statistics_year>{};
    if (years.empty()) {
        missing.push_back({"party", to_string(of_whom), "/calendar", open_cause::missing});
    }
    return years;
}

figure_spans::figure_spans(std::vector<statistics_year> const& years, period const& during) {
    for (statistics_year const& each : years) {
        days_.push_back(each.days);
    }
    days_.push_back(during);
}

std::pair<std::size_t, std::size_t> figure_spans::years_of(period const& stay) const {
    auto const end = days_.end() - 1;
    auto const first = std::partition_point(
        days_.begin(), end, [&](period const& each) { return *each.last() < stay.first(); });
    auto const past = std::partition_point(first, end, [&](period const& each) {
        return !stay.last() || each.first() <= *stay.last();
    });
    return {static_cast<std::size_t>(first - days_.begin()),
            static_cast<std::size_t>(past - days_.begin())};
}

void figure_spans::meet(fact<period> const& when, std::vector<met>& into) const {
    into.clear();
    std::size_t const whole = days_.size() - 1;
    if (period const* const known = when.get()) {
        auto const [first, past] = years_of(*known);
        for (std::size_t each = first; each < past; ++each) {
            into.push_back({each, true});
        }
        if (days_[whole].overlaps(*known)) {
            into.push_back({whole, true});
        }
        return;
    }
    if (when.is_absent()) {
        return;
    }
    auto const& claims = when.claims();
    for (std::size_t each = 0; each < days_.size(); ++each) {
        auto const meeting = std::count_if(claims.begin(), claims.end(), [&](period const& claim) {
            return claim.overlaps(days_[each]);
        });
        if (claims.empty() || meeting > 0) {
            bool const by_all =
                !claims.empty() && static_cast<std::size_t>(meeting) == claims.size();
            into.push_back({each, by_all});
        }
    }
}

} // namespace jspu_coop::detail
