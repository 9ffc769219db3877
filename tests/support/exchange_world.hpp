// A small pool of three universities that exchange students for two academic years.
#pragma once

#include <jspu_coop/questions/balance.hpp>

#include "support/place_world.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::exchange_world {

using namespace place_world;

inline period const next_autumn{{2027, 9, 1}, {2027, 12, 31}};
inline period const next_spring{{2028, 2, 1}, {2028, 6, 30}};
inline period const two_years{{2026, 7, 1}, {2028, 7, 31}};
inline std::vector<party_id> const pair_of{party_id{"a"}, party_id{"b"}};

inline institution home_of_two_years() {
    institution made = home_with_calendar();
    made.calendar->rows.push_back({{2027, 2028},
                                   {},
                                   {2027, 9, 1},
                                   date{2028, 6, 30},
                                   {{"autumn", next_autumn}, {"spring", next_spring}}});
    return made;
}

/// A stay of a student from one party to the other.
inline activity a_way(std::string const& id, char const* from, char const* to, fact<period> when,
                      fact<person_category> category = person_category::student) {
    activity made = an_activity(
        id, exchange_stay{party_id{from}, party_id{to}, {{}, std::move(category), {}, {}}});
    made.period = std::move(when);
    made.participations = {{participation_id{"p"}}};
    return made;
}

inline activity arrived(activity of) {
    return after_steps(std::move(of), {{participation_step::accepted, {}, {}},
                                       {participation_step::arrived, {}, {}}});
}

template <class... Records>
view a_pool(Records... records) {
    auto office = register_with(home_of_two_years(), an_institution("b"), an_institution("c"));
    auto const applied = office.apply(put(std::move(records)...), date{2026, 6, 1});
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    return office.as_known_on(today);
}

inline std::string shown(number_range const& of) {
    return of.least == of.most ? std::to_string(of.least)
                               : std::to_string(of.least) + ".." + std::to_string(of.most);
}

/// "2026 a: 2-1=1" and what lapses, of each account.
inline std::vector<std::string> account_lines(std::vector<balance_account> const& accounts) {
    std::vector<std::string> told;
    for (balance_account const& each : accounts) {
        std::string line = std::to_string(each.year.first()) + " " + to_string(each.party);
        line += each.unit == exchange_unit::student_year ? " years" : "";
        line += ": " + shown(each.sent) + "-" + shown(each.received) + "=" + shown(each.standing);
        line += each.lapses == number_range{} ? "" : ", " + shown(each.lapses) + " lapses";
        told.push_back(std::move(line));
    }
    return told;
}

inline reciprocity_terms terms(std::int64_t tolerance = 0, std::optional<std::int64_t> lasts = {}) {
    return {party_id{"a"}, true, tolerance, lasts, balance_counting::arrived, {}};
}

} // namespace jspu_coop::testing::exchange_world
