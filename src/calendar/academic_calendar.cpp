#include <jspu_coop/calendar/academic_calendar.hpp>
#include <jspu_coop/calendar/months.hpp>

#include <algorithm>
#include <set>

namespace jspu_coop {

namespace {

using row = academic_calendar_row;

void report(issues& found, char const* what, std::string path, std::string value) {
    found.push_back({std::string{"academic_calendar."} + what,
                     severity::error,
                     std::move(path),
                     std::move(value),
                     {}});
}

std::string row_path(academic_calendar const& calendar, row const& of) {
    return path_join("/rows", static_cast<std::size_t>(&of - calendar.rows.data()));
}

bool is_reversed(row const& of) noexcept {
    return of.last && *of.last < of.first;
}

/// Rows that speak for a year of study, in order of their labels.
std::vector<row const*> rows_for(academic_calendar const& calendar,
                                 std::optional<int> year_of_study) {
    std::vector<row const*> speaking;
    for (row const& each : calendar.rows) {
        if (row_of(calendar, each.year, year_of_study) == &each) {
            speaking.push_back(&each);
        }
    }
    std::sort(speaking.begin(), speaking.end(),
              [](row const* left, row const* right) { return left->year < right->year; });
    return speaking;
}

void check_terms(issues& found, row const& of, std::string const& path) {
    for (std::size_t at = 0; at < of.terms.size(); ++at) {
        term const& each = of.terms[at];
        std::string const place = path_join(path_join(path, "terms"), at);
        if (each.name.empty()) {
            report(found, "term_unnamed", path_join(place, "name"), {});
        }
        bool const outside = each.days.first() < of.first
                             || (of.last && (each.days.is_open() || *of.last < *each.days.last()));
        if (outside) {
            report(found, "term_outside", path_join(place, "days"), to_string(each.days));
        }
        bool repeated = false;
        bool overlapping = false;
        for (std::size_t before = 0; before < at; ++before) {
            repeated = repeated || of.terms[before].name == each.name;
            overlapping = overlapping || of.terms[before].days.overlaps(each.days);
        }
        if (repeated) {
            report(found, "term_repeated", path_join(place, "name"), each.name);
        }
        if (overlapping) {
            report(found, "term_overlap", path_join(place, "days"), to_string(each.days));
        }
    }
}

void check_row(issues& found, academic_calendar const& calendar, row const& of) {
    std::string const path = row_path(calendar, of);
    if (of.year_of_study && *of.year_of_study < 1) {
        report(found, "year_of_study", path_join(path, "year_of_study"),
               std::to_string(*of.year_of_study));
    }
    if (is_reversed(of)) {
        report(found, "reversed", path_join(path, "last"), to_string(*of.last));
    }
    bool const duplicate = std::any_of(&calendar.rows.front(), &of, [&](row const& before) {
        return before.year == of.year && before.year_of_study == of.year_of_study;
    });
    if (duplicate) {
        report(found, "duplicate_row", path, to_string(of.year));
    }
    check_terms(found, of, path);
}

/// Years that begin before the one with the lesser label is over. Each row is reported once,
/// although the row for everyone else is met for every year of study.
void check_order(issues& found, academic_calendar const& calendar) {
    std::set<std::optional<int>> cohorts{std::nullopt};
    for (row const& each : calendar.rows) {
        cohorts.insert(each.year_of_study);
    }
    std::set<row const*> late;
    for (std::optional<int> const& cohort : cohorts) {
        std::vector<row const*> const rows = rows_for(calendar, cohort);
        for (std::size_t at = 1; at < rows.size(); ++at) {
            row const& earlier = *rows[at - 1];
            if (rows[at]->first <= earlier.last.value_or(earlier.first)) {
                late.insert(rows[at]);
            }
        }
    }
    for (row const& each : calendar.rows) {
        if (late.count(&each) != 0) {
            report(found, "overlap", path_join(row_path(calendar, each), "first"),
                   to_string(each.first));
        }
    }
}

/// The row of the year in which the day lies, as `year_containing` tells; or null.
row const* row_containing(academic_calendar const& calendar, date day,
                          std::optional<int> year_of_study) {
    row const* begun = nullptr;
    for (row const& each : calendar.rows) {
        bool const speaks = row_of(calendar, each.year, year_of_study) == &each;
        if (speaks && each.first <= day && (!begun || begun->first < each.first)) {
            begun = &each;
        }
    }
    if (!begun) {
        return nullptr;
    }
    if (begun->last) {
        return day <= *begun->last ? begun : nullptr;
    }
    result<date> const anniversary = add_years(begun->first, 1, rounding::up);
    return anniversary.has_error() || day < *anniversary ? begun : nullptr;
}

} // namespace

issues validate(academic_calendar const& calendar) {
    issues found;
    for (row const& each : calendar.rows) {
        check_row(found, calendar, each);
    }
    check_order(found, calendar);
    return found;
}

academic_calendar_row const* row_of(academic_calendar const& calendar, academic_year year,
                                    std::optional<int> year_of_study) noexcept {
    row const* general = nullptr;
    for (row const& each : calendar.rows) {
        if (each.year != year) {
            continue;
        }
        if (each.year_of_study && each.year_of_study == year_of_study) {
            return &each;
        }
        if (!each.year_of_study && !general) {
            general = &each;
        }
    }
    return general;
}

std::optional<period> period_of(academic_calendar const& calendar, academic_year year,
                                std::optional<int> year_of_study) {
    row const* const found = row_of(calendar, year, year_of_study);
    if (!found || is_reversed(*found)) {
        return std::nullopt;
    }
    return found->last ? period{found->first, *found->last} : period::from(found->first);
}

std::optional<academic_year> year_containing(academic_calendar const& calendar, date day,
                                             std::optional<int> year_of_study) {
    row const* const found = row_containing(calendar, day, year_of_study);
    return found ? std::optional{found->year} : std::nullopt;
}

std::optional<term> term_containing(academic_calendar const& calendar, date day,
                                    std::optional<int> year_of_study) {
    if (row const* const found = row_containing(calendar, day, year_of_study)) {
        for (term const& each : found->terms) {
            if (each.days.contains(day)) {
                return each;
            }
        }
    }
    return std::nullopt;
}

} // namespace jspu_coop
