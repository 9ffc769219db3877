// A small world of applicants under one call, of whom only the mark and the level of English
// matter.
#pragma once

#include <jspu_coop/questions/selection.hpp>

#include "support/eligibility_world.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::selection_world {

using namespace eligibility_world;

/// Applicants of whom only the mark and the level of English matter.
struct applicant {
    char const* id;
    fact<fact_value> mark{};
    fact<fact_value> english{};
};

inline fact_value of_mark(char const* number) {
    return decimal_value{decimal::parse(number).value(), {}};
}
inline fact_value of_level(char const* level) {
    return level_value{"cefr_level", level};
}

inline policy mark_of_three() {
    policy made = policy_of(
        {require("mark", at_least_condition{fact_name{"mark"}, given(decimal_value{3, {}})})});
    made.reference_day = reference_day_kind::decision;
    return made;
}

inline selection_rule best_marks(std::optional<std::int64_t> seats = 2) {
    return {{{fact_name{"mark"}, ranking_order::highest_first},
             {fact_name{"language.en"}, ranking_order::highest_first}},
            {},
            seats,
            {}};
}

inline eligibility_terms terms_on(std::vector<applicant> const& who) {
    eligibility_terms made =
        asked_with({the_call, person_id{"nobody"}, {}, {}, {}}, mark_of_three());
    made.applicants.clear();
    for (applicant const& each : who) {
        made.applicants.push_back(
            {the_call,
             person_id{each.id},
             {{fact_name{"mark"}, each.mark, {}}, {fact_name{"language.en"}, each.english, {}}},
             {},
             {}});
    }
    return made;
}

/// @param recorded what is recorded of some of them; of the others no more than that they are there
inline view records_of(std::vector<applicant> const& who, std::vector<activity> const& more = {},
                       fact<std::int64_t> places = std::int64_t{2},
                       std::vector<person> const& recorded = {}) {
    organisation agency = an_agency();
    agency.programmes[0].calls[0].places = std::move(places);
    auto office = register_with(an_institution("a"), agency);
    change_set changes;
    for (applicant const& each : who) {
        auto const known = std::find_if(recorded.begin(), recorded.end(),
                                        [&](person const& one) { return one.id.str() == each.id; });
        changes.put(known == recorded.end() ? a_person(each.id, party_id{"a"}) : *known);
        changes.put(taken_part(an_activity(std::string{"by-"} + each.id,
                                           in_programme(programme_id{"course"}, call_id{"2026"}),
                                           period{{2026, 9, 1}, {2026, 11, 30}}),
                               {{participation_step::applied, {2026, 2, 1}}}, each.id));
    }
    for (activity const& each : more) {
        changes.put(each);
    }
    auto const applied = office.apply(changes, date{2026, 2, 1});
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    return office.as_known_on(today);
}

} // namespace jspu_coop::testing::selection_world
