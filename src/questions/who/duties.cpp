#include "questions/who/duties.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// What a duty lacks stands in the record of the person.
std::vector<missing_fact> open_part(person_id const& person, std::size_t at, char const* part,
                                    knowledge state) {
    if (state != knowledge::missing && state != knowledge::conflicting) {
        return {};
    }
    std::string const path = "/teaching/" + std::to_string(at) + part;
    return {fact_place{"person", to_string(person), path}.when(state)};
}

} // namespace

std::vector<duty> duties_of(view const& records, person_id const& person) {
    std::vector<duty> all;
    auto const known = records.records().find(person);
    for (std::size_t at = 0; known && at < known->teaching.size(); ++at) {
        teaching_duty const& each = known->teaching[at];
        outcome const in_person = contrary(holds_of(
            each.mode, [](attendance_mode mode) { return mode == attendance_mode::online; }));
        if (in_person == outcome::not_satisfied) {
            continue;
        }
        duty made{{person, in_person, cases_of(each.period), each.party, true}, each};
        made.taking_place_missing = open_part(person, at, "/mode", each.mode.state());
        made.days_missing = open_part(person, at, "/period", each.period.state());
        all.push_back(std::move(made));
    }
    return all;
}

} // namespace jspu_coop::detail
