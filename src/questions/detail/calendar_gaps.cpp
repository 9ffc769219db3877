#include "questions/detail/calendar_gaps.hpp"

#include <jspu_coop/base/issue.hpp>

#include <algorithm>

namespace jspu_coop::detail {

namespace {

/// Collects gaps; a gap that has no day is none.
class gap_finder {
public:
    explicit gap_finder(place_period each) : each_{each} {}

    std::vector<calendar_gap> operator()(std::vector<academic_calendar_row const*> const& rows) {
        if (rows.empty()) {
            return {{period::from(date::min()), {}, {}, nullptr}};
        }
        add(date::min(), rows.front()->first.previous(), {}, rows.front()->year, nullptr);
        for (std::size_t at = 0; at < rows.size(); ++at) {
            look_into(*rows[at], at + 1 < rows.size() ? rows[at + 1] : nullptr);
        }
        return std::move(found_);
    }

private:
    void add(date first, std::optional<date> last, std::optional<academic_year> after,
             std::optional<academic_year> before, char const* member) {
        if (auto days = period::make(first, last); days.has_value()) {
            found_.push_back({*days, after, before, member});
        }
    }

    void look_into(academic_calendar_row const& row, academic_calendar_row const* next) {
        std::optional<date> const end = row.last ? row.last
                                        : next   ? next->first.previous()
                                                 : std::nullopt;
        if (each_ == place_period::term) {
            look_for_terms(row, end);
        } else if (!row.last) {
            add(row.first, end, row.year, {}, "last");
        }
        auto const following = row.year.next();
        bool const some_lack = next == nullptr || (following && *following < next->year);
        if (row.last && some_lack && row.last->next()) {
            add(*row.last->next(), next ? next->first.previous() : std::nullopt, row.year,
                next ? std::optional{next->year} : std::nullopt, nullptr);
        }
    }

    /// @param end the last day that the year can have
    void look_for_terms(academic_calendar_row const& row, std::optional<date> end) {
        if (row.terms.empty()) {
            add(row.first, end, row.year, {}, "terms");
            return;
        }
        date first = row.terms.front().days.first();
        std::optional<date> last = row.terms.front().days.last();
        for (term const& each : row.terms) {
            first = std::min(first, each.days.first());
            last = last && each.days.last() ? std::optional{std::max(*last, *each.days.last())}
                                            : std::nullopt;
        }
        if (row.first < first) {
            add(row.first, first.previous(), row.year, {}, "terms");
        }
        if (last && last->next()) {
            add(*last->next(), end, row.year, {}, "terms");
        }
    }

    place_period each_;
    std::vector<calendar_gap> found_;
};

std::optional<academic_year> year_before(academic_year of) {
    auto const made = academic_year::make(of.first() - 1, of.second() - 1);
    return made.has_value() ? std::optional{*made} : std::nullopt;
}

/// A label says in which calendar years its days lie.
bool can_have(academic_year of, period const& days) {
    return of.second() >= days.first().year()
           && (!days.last() || of.first() <= days.last()->year());
}

} // namespace

std::vector<academic_calendar_row const*> rows_of(academic_calendar const& calendar) {
    std::vector<academic_calendar_row const*> rows;
    for (academic_calendar_row const& row : calendar.rows) {
        if (!row.year_of_study) {
            rows.push_back(&row);
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](auto const* left, auto const* right) { return left->first < right->first; });
    return rows;
}

std::vector<calendar_gap> gaps_of(academic_calendar const& calendar, place_period each) {
    return gap_finder{each}(rows_of(calendar));
}

missing_fact not_told(party_id const& whose, academic_year year,
                      std::vector<std::string> const& members) {
    std::string path = path_join("/calendar/rows", to_string(year));
    for (std::string const& each : members) {
        path = path_join(path, each);
    }
    return {"party", to_string(whose), std::move(path), open_cause::missing};
}

std::vector<missing_fact> hidden_by(calendar_gap const& gap, party_id const& whose,
                                    period const& stay) {
    if (gap.member != nullptr) {
        return {not_told(whose, *gap.after, {gap.member})};
    }
    if (!gap.after && !gap.before) {
        return {{"party", to_string(whose), "/calendar", open_cause::missing}};
    }
    period const days = *stay.intersect(gap.days);
    auto const step = [&](academic_year of) { return gap.after ? of.next() : year_before(of); };
    auto const is_lacking = [&](std::optional<academic_year> const& of) {
        return of && !(gap.after && gap.before && *gap.before <= *of);
    };
    auto const nearest = step(gap.after ? *gap.after : *gap.before);
    std::vector<missing_fact> hidden;
    // Of a stay without an end the first year says enough.
    for (auto each = nearest; is_lacking(each) && (hidden.empty() || days.last());
         each = step(*each)) {
        if (can_have(*each, days)) {
            merge_into(hidden, {not_told(whose, *each)});
        } else if (!hidden.empty()) {
            break;
        }
    }
    if (hidden.empty()) {
        merge_into(hidden,
                   {not_told(whose, nearest.value_or(gap.after ? *gap.after : *gap.before))});
    }
    return hidden;
}

std::vector<missing_fact> hidden_days(academic_calendar const& calendar, party_id const& whose,
                                      place_period each, period const& stay) {
    std::vector<missing_fact> hidden;
    for (calendar_gap const& gap : gaps_of(calendar, each)) {
        if (gap.days.overlaps(stay)) {
            merge_into(hidden, hidden_by(gap, whose, stay));
        }
    }
    return hidden;
}

} // namespace jspu_coop::detail
