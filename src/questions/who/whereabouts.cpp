#include "questions/who/whereabouts.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>

namespace jspu_coop::detail {

namespace {

/// The stay lasts from the arrival to the end, where they are recorded, else as planned.
rough_days days_in(std::optional<period> const& planned, std::optional<date> const& arrived,
                   std::optional<date> const& ended) {
    rough_days made{date::min(), date::max(), date::min(), date::max()};
    if (planned) {
        date const last = planned->last().value_or(date::max());
        made = {planned->first(), planned->first(), last, last};
    }
    if (arrived) {
        made.first_least = made.first_most = *arrived;
        made.last_least = std::max(made.last_least, *arrived);
        made.last_most = std::max(made.last_most, *arrived);
    }
    if (ended) {
        made.last_least = made.last_most = *ended;
        made.first_least = std::min(made.first_least, *ended);
        made.first_most = std::min(made.first_most, *ended);
    }
    return made;
}

} // namespace

std::vector<rough_days> cases_of(fact<period> const& planned, std::optional<date> const& arrived,
                                 std::optional<date> const& ended) {
    if (arrived && ended) {
        return {days_in(period{*arrived, *ended}, arrived, ended)};
    }
    if (planned.state() == knowledge::missing) {
        return {days_in(std::nullopt, arrived, ended)};
    }
    std::vector<rough_days> all;
    if (planned.is_known()) {
        all.push_back(days_in(planned.value(), arrived, ended));
    }
    for (period const& each : planned.claims()) {
        all.push_back(days_in(each, arrived, ended));
    }
    return all;
}

std::optional<period> whereabouts::exact_days() const {
    bool const is_exact = days.size() == 1 && days.front().is_exact();
    return is_exact ? std::optional{period{days.front().first_least, days.front().last_least}}
                    : std::nullopt;
}

outcome whereabouts::is_on(date const& day) const {
    std::vector<outcome> cases;
    for (rough_days const& each : days) {
        bool const is_out = day < each.first_least || each.last_most < day;
        bool const is_in = each.first_most <= day && day <= each.last_least;
        cases.push_back(is_out  ? outcome::not_satisfied
                        : is_in ? outcome::satisfied
                                : outcome::undetermined);
    }
    bool const is_alike = std::all_of(cases.begin(), cases.end(),
                                      [&](outcome each) { return each == cases.front(); });
    return cases.empty() ? outcome::not_satisfied
           : is_alike    ? cases.front()
                         : outcome::undetermined;
}

std::optional<country> seat_of(view const& records, party_id const& who) {
    auto const found = records.records().find(who);
    return found ? country_of(*found) : std::nullopt;
}

std::optional<country> held_elsewhere(view const& records, whereabouts const& of) {
    party_id const* const host = of.place.get();
    if (!of.held_in || host == nullptr) {
        return of.held_in;
    }
    return seat_of(records, *host) == of.held_in ? std::nullopt : of.held_in;
}

std::vector<missing_fact> missing_of_place(view const& records, whereabouts const& of) {
    std::vector<missing_fact> missing = of.place_missing;
    if (held_elsewhere(records, of)) { // where in the country, no record tells
        merge_into(missing, of.location_missing);
    }
    return missing;
}

outcome is_at(view const& records, whereabouts const& of, party_id const& who,
              std::vector<ancestor> const& line) {
    auto const elsewhere = held_elsewhere(records, of);
    if (!elsewhere) {
        return holds_of(of.place, [&](party_id const& each) { return is_in(line, each); });
    }
    auto const own = seat_of(records, who);
    return own && *own != *elsewhere ? outcome::not_satisfied : outcome::undetermined;
}

} // namespace jspu_coop::detail
