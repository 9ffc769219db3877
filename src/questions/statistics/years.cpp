#include "questions/statistics/years.hpp"

#include <jspu_coop/calendar/academic_calendar.hpp>
#include <jspu_coop/calendar/months.hpp>

#include "questions/detail/calendar_gaps.hpp"

#include <algorithm>
#include <string>
#include <variant>

namespace jspu_coop::detail {

namespace {

std::vector<statistics_year> calendar_years_in(period const& during) {
    std::vector<statistics_year> years;
    for (int year = during.first().year(); year <= during.last()->year(); ++year) {
        period const whole{{year, 1, 1}, {year, 12, 31}};
        period const part = whole.intersect(during).value();
        years.push_back({std::to_string(year), part, part == whole, !years.empty(), part});
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

/// The last day that a year surely has whose last day is not known: its terms lie in it.
/// @param latest the last day that it may have
date last_certain(academic_calendar_row const& row, date latest) {
    date last = row.first;
    for (term const& each : row.terms) {
        last = std::max(last, each.days.last().value_or(each.days.first()));
    }
    return std::min(last, latest);
}

/// The academic years in a period, and whether the calendar tells all that is needed of it.
class academic_years {
public:
    academic_years(academic_calendar const& calendar, period const& during)
        : calendar_{calendar}, during_{during} {
        for (academic_calendar_row const* const row : rows_of(calendar)) {
            add(*row);
        }
        // Behind the last year that is known another may begin on any day.
        is_complete_ = is_complete_ && before_ && *during.last() <= end_;
    }

    [[nodiscard]] bool is_complete() const noexcept { return is_complete_; }
    [[nodiscard]] std::vector<statistics_year> take() && { return std::move(years_); }

private:
    void add(academic_calendar_row const& row) {
        period const possible{row.first,
                              row.last ? *row.last : last_possible(row.first, calendar_)};
        bool const is_next = before_ && before_->next() == row.year;
        // Days between a year and the next are in none; of others that is not known.
        auto const before = row.first.previous();
        bool const has_gap_before =
            before_ ? !is_next && end_.next() < row.first : before.has_value();
        if (has_gap_before) {
            period const gap{before_ ? end_.next().value() : date::min(), *before};
            is_complete_ = is_complete_ && !gap.overlaps(during_);
        }
        if (std::optional<period> const part = possible.intersect(during_)) {
            period const certain{row.first,
                                 row.last ? *row.last : last_certain(row, *possible.last())};
            bool const is_told = row.last.has_value();
            years_.push_back({to_string(row.year), *part, is_told && *part == possible,
                              is_next && is_listed_, certain.intersect(during_)});
            is_complete_ = is_complete_ && years_.back().certain_days == part;
            is_listed_ = true;
        }
        before_ = row.year;
        end_ = *possible.last();
    }

    academic_calendar const& calendar_;
    period const& during_;
    std::vector<statistics_year> years_;
    std::optional<academic_year> before_; // of the row before
    date end_{date::min()};               // the last day that its year may have
    bool is_listed_{false};               // whether a year stands in the answer already
    bool is_complete_{true};
};

} // namespace

std::vector<statistics_year> years_in(view const& records, party_id const& of_whom,
                                      period const& during, year_reckoning by,
                                      std::vector<missing_fact>& missing) {
    if (by == year_reckoning::calendar_years) {
        return calendar_years_in(during);
    }
    auto const who = records.records().find(of_whom);
    auto const* const school = who ? std::get_if<institution>(who.get()) : nullptr;
    academic_years years{school && school->calendar ? *school->calendar : academic_calendar{},
                         during};
    if (!years.is_complete()) {
        missing.push_back({"party", to_string(of_whom), "/calendar", open_cause::missing});
    }
    return std::move(years).take();
}

figure_spans::figure_spans(std::vector<statistics_year> const& years, period const& during) {
    for (statistics_year const& each : years) {
        days_.push_back(each.days);
        certain_days_.push_back(each.certain_days);
    }
    days_.push_back(during);
    certain_days_.emplace_back(during);
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

bool figure_spans::is_surely_in(std::size_t span, period const& when) const {
    return certain_days_[span] && certain_days_[span]->overlaps(when);
}

void figure_spans::meet(fact<period> const& when, std::vector<met>& into) const {
    into.clear();
    std::size_t const whole = days_.size() - 1;
    if (period const* const known = when.get()) {
        auto const [first, past] = years_of(*known);
        for (std::size_t each = first; each < past; ++each) {
            into.push_back({each, is_surely_in(each, *known)});
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
                !claims.empty()
                && std::all_of(claims.begin(), claims.end(),
                               [&](period const& claim) { return is_surely_in(each, claim); });
            into.push_back({each, by_all});
        }
    }
}

} // namespace jspu_coop::detail
