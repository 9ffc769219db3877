// A small world of people: two universities in two countries, an agency with a programme and its
// calls, and what somebody took part in.
#pragma once

#include <jspu_coop/facts/person_facts.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include "register/samples.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::facts_world {

inline date const recording{2025, 12, 1};
inline date const today{2026, 3, 1};

/// What happens to somebody, on which day.
struct step_on {
    participation_step step;
    date day;
};

/// The agency's calls: the one asked about, and an older one of the same programme.
inline programme_call a_call(char const* id) {
    return {.id = call_id{id},
            .title = a_text(id),
            .opens = date{2026, 1, 10},
            .deadline = call_deadline{{2026, 3, 31}},
            .routes = {},
            .places = std::int64_t{2},
            .period = period{{2026, 9, 1}, {2026, 11, 30}}};
}

inline organisation an_agency(fact<repeat_rule> repeat = repeat_rule::once) {
    organisation made = an_organisation("agency", country{"IN"});
    made.programmes = {{.id = programme_id{"course"},
                        .name = a_text("Course"),
                        .repeat = std::move(repeat),
                        .calls = {a_call("2026"), a_call("2025")}},
                       {.id = programme_id{"grant"}, .name = a_text("Grant")}};
    return made;
}

/// A person of the university "a".
inline person a_scholar() {
    return a_person("s-1", party_id{"a"});
}

inline period open_from(date first) {
    return period::from(first);
}

inline post a_post(char const* where, period when, fact<unit_id> unit = fact<unit_id>::absent(),
                   person_category as = person_category::academic_staff) {
    return {party_id{where}, std::move(unit), as, {}, when};
}

inline enrolled_study a_study(char const* where, period when, fact<qualification_level> level,
                              fact<unit_id> unit = fact<unit_id>::absent()) {
    return {party_id{where}, std::move(unit), std::move(level), {}, when};
}

/// The activity with one participation of the person to which this has happened.
inline activity taken_part(activity of, std::vector<step_on> const& steps,
                           char const* who = "s-1") {
    of.participations = {{participation_id{"p"}, person_id{who}}};
    for (step_on const& each : steps) {
        auto const done =
            record_event(of, participation_id{"p"}, each.day, recording, {each.step, {}, {}});
        EXPECT_TRUE(done.has_value()) << to_string(done.error());
    }
    return of;
}

/// A stay from "a" at the host, which was taken to its end.
inline activity a_stay_at(char const* id, char const* host, period when) {
    return taken_part(an_activity(id, a_stay("a", host), when),
                      {{participation_step::arrived, when.first()},
                       {participation_step::completed, *when.last()}});
}

inline programme_participation in_programme(fact<programme_id> programme, fact<call_id> call) {
    return {.home = party_id{"a"},
            .organiser = party_id{"agency"},
            .form = programme_form::training,
            .mode = attendance_mode::on_site,
            .programme = std::move(programme),
            .call = std::move(call)};
}

/// Part in the programme under a call, in the spring of 2025, to which this has happened.
inline activity in_course(char const* id, fact<programme_id> programme, fact<call_id> call,
                          std::vector<step_on> const& steps) {
    return taken_part(an_activity(id, in_programme(std::move(programme), std::move(call)),
                                  period{{2025, 4, 1}, {2025, 5, 31}}),
                      steps);
}

inline view view_of(person const& who, std::vector<activity> const& parts = {},
                    organisation const& agency = an_agency()) {
    auto office = register_with(an_institution("a", "UZ", {"f", "g"}),
                                an_institution("b", "BY", {"f", "g"}), an_institution("c", "UZ"),
                                an_institution("d", "KZ", {"f", "g", "h"}), agency, who);
    change_set more;
    for (activity const& each : parts) {
        more.put(each);
    }
    auto const applied = office.apply(more, date{2026, 1, 1});
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    return office.as_known_on(today);
}

/// Terms that ask about the agency's programme and its call of 2026.
inline fact_terms terms_of(std::optional<date> complete_from = date::min()) {
    fact_terms made;
    made.parties = {party_id{"a"}};
    made.units = {unit_id{"f"}};
    made.languages = {language{"en"}};
    made.programme = {{party_id{"agency"}, programme_id{"course"}}};
    made.call = {{party_id{"agency"}, call_id{"2025"}}};
    made.complete_from = complete_from;
    return made;
}

/// A table of scores: B2 from 5.5 on, C1 from 7.
inline score_mapping a_mapping(char const* id = "ielts.made_up", char const* c1_from = "7") {
    auto const score = [](char const* text) { return decimal::parse(text).value(); };
    return {score_mapping_id{id},
            language_examination_id{"ielts"},
            {{cefr_level::B1, score("4")},
             {cefr_level::B2, score("5.5")},
             {cefr_level::C1, score(c1_from)}},
            {},
            {"A made-up table of scores", {}, {}}};
}

/// The row of the person on a day.
inline fact_row row_in(view const& records, fact_terms const& terms = terms_of(),
                       date day = today) {
    return facts_of(records, person_id{"s-1"}, day, terms,
                    std::make_shared<fact_schema const>(person_facts(terms)))
        .value();
}

/// What the row knows, in short: "-" where missing, "none" where absent.
inline std::string told(fact_row const& row, char const* name) {
    fact<fact_value> const& known = row.slots()[row.schema().find(fact_name{name}).value()].known;
    if (known.is_known()) {
        return to_string(known.value());
    }
    std::string claims;
    for (fact_value const& each : known.claims()) {
        claims += (claims.empty() ? "" : " or ") + to_string(each);
    }
    return known.is_absent() ? "none" : claims.empty() ? "-" : claims;
}

} // namespace jspu_coop::testing::facts_world
