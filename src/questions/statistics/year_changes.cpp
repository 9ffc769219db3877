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

std::vector<year_change> year_changes(statistics_answer const& answer) {
    std::vector<year_change> changes;
    for (std::size_t at = 1; at < answer.persons.size(); ++at) {
        person_figure const& before = answer.persons[at - 1];
        person_figure const& after = answer.persons[at];
        if (!after.year || !answer.years[*after.year].follows) {
            continue;
        }
        changes.push_back(
            {after.dimension, after.key, *after.year,
             answer.years[*before.year].is_whole && answer.years[*after.year].is_whole,
             change_between(before.persons, after.persons),
             change_between(before.participations, after.participations)});
    }
    return changes;
}

} // namespace jspu_coop
