// A small world in which each of the four questions behind "may it go ahead" is settled apart from
// the others.
#pragma once

#include <jspu_coop/questions/may_go.hpp>

#include "support/place_world.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::going_world {

using namespace place_world;

/// How one of the questions is to come out.
enum class way { free, barred, open };

/// How each of the four is to come out.
struct ways {
    way coverage{way::free};
    way place{way::free};
    way papers{way::free};
    way calendar{way::free};
};

inline fact<person_id> const asked_person = person_id{"s-1"};

/// The agreement: of another scope, or of unknown binding, where coverage is to fail or stay open.
inline agreement paper_of(ways const& of) {
    agreement made = paper_with(of.place == way::open ? places{undefined_places{}}
                                                      : number(1, place_period::academic_year));
    if (of.coverage == way::barred) {
        made.clauses[0].scopes = {scope::joint_research};
    }
    made.all_clauses_recorded = true;
    made.term = agreement_term{indefinite_term{}};
    made.binding = of.coverage == way::open ? fact<bool>::missing() : fact<bool>{true};
    return signed_on(std::move(made), {2023, 1, 10}, {2024, 1, 1});
}

inline activity stay_of(std::string const& id, char const* who, char const* host = "b") {
    activity made = a_stay_of(id, autumn);
    made.fields = fact<std::vector<field_of_study>>::absent();
    auto& stay = std::get<exchange_stay>(made.detail);
    stay.host = party_id{host};
    stay.traveller = {person_id{who}, person_category::student, qualification_level::bachelor,
                      fact<unit_id>::absent()};
    made.participations[0].person = person_id{who};
    made.participations[0].report.due = fact<date>::absent();
    made.participations[0].certificate.due = fact<date>::absent();
    return made;
}

/// The stay asked about, with a passport in its dossier.
inline activity asked(ways const& of = {}) {
    activity made = after_steps(stay_of("asked", "s-1"), {{participation_step::applied, {}, {}}});
    paper passport{.kind = paper_kind::passport, .from = paper_provider::participant};
    passport.expires = fact<date>::absent();
    if (of.papers != way::open) {
        passport.received =
            of.papers == way::free ? fact<date>{date{2026, 6, 1}} : fact<date>::absent();
    }
    made.papers = {passport};
    return made;
}

/// Somebody else's stay, which takes the only place.
inline activity rival() {
    return after_steps(stay_of("rival", "s-2"), {{participation_step::nominated, {}, {}}});
}

/// The same person's stay elsewhere on the same days: certain, or only asked for.
inline activity elsewhere(way calendar) {
    activity made = stay_of("elsewhere", "s-1", "c");
    made.participations[0].under = fact<clause_reference>::absent();
    return after_steps(std::move(made), {{calendar == way::barred ? participation_step::accepted
                                                                  : participation_step::applied,
                                          {},
                                          {}}});
}

inline view world_of(ways const& of) {
    auto office = register_with(
        home_with_calendar(), an_institution("b"), an_institution("c"), a_person("s-1"),
        a_person("s-2"), paper_of(of), a_requirement("exchange", scope::student_exchange),
        a_statement("complete", party_id{"b"}, {}, {2020, 1, 1}, {2024, 1, 1}));
    change_set more;
    if (of.place == way::barred) {
        more.put(rival());
    }
    if (of.calendar != way::free) {
        more.put(elsewhere(of.calendar));
    }
    more.put(a_person("s-3"));
    auto const applied = office.apply(more, date{2026, 6, 1});
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    return office.as_known_on(today);
}

inline going_verdict going(ways const& of) {
    return may_go(world_of(of), asked(of));
}

} // namespace jspu_coop::testing::going_world
