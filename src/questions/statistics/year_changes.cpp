#include <jspu_coop/questions/year_changes.hpp>

namespace jspu_coop {

figure_change change_between(number_range const& before, number_range const& after) {
    figure_change change{{after.least - before.most, after.most - before.least}, {}};
    bool const is_certain = before.least == before.most && after.least == after.most;
    if (is_certain && before.least != 0) {
        // Counts are not below zero, so that the reduced fraction always fits.
        change.times = ratio::make(after.least, before.least).value();
    }
    return change;
}

namespace {

/// Calls `take(before, after, are_whole)` for each figure and that of the year before.
template <class Figure, class Take>
void each_change(statistics_answer const& answer, std::vector<Figure> const& figures,
                 Take const& take) {
    for (std::size_t at = 1; at < figures.size(); ++at) {
        std::optional<std::size_t> const year = figures[at].year;
        if (year && answer.years[*year].follows) { // so that a year stands before it
            take(figures[at - 1], figures[at], is_comparable(answer, *year));
        }
    }
}

} // namespace

bool is_comparable(statistics_answer const& answer, std::size_t year) noexcept {
    statistics_year const& later = answer.years[year];
    return later.follows && later.is_whole && answer.years[year - 1].is_whole;
}

std::vector<year_change> year_changes(statistics_answer const& answer) {
    std::vector<year_change> changes;
    each_change(answer, answer.persons,
                [&](person_figure const& before, person_figure const& after, bool are_whole) {
                    changes.push_back(
                        {after.dimension, after.key, *after.year, are_whole,
                         change_between(before.persons, after.persons),
                         change_between(before.participations, after.participations)});
                });
    return changes;
}

std::vector<agreement_change> agreement_changes(statistics_answer const& answer) {
    std::vector<agreement_change> changes;
    each_change(answer, answer.agreements,
                [&](agreement_figure const& before, agreement_figure const& after, bool are_whole) {
                    changes.push_back({after.standing, *after.year, are_whole,
                                       change_between(before.agreements, after.agreements)});
                });
    return changes;
}

} // namespace jspu_coop
