// A small world of places: one agreement between two institutions, its academic year, and stays.
#pragma once

#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include "register/samples.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::place_world {

inline academic_year const year{2026, 2027};
inline period const autumn{{2026, 9, 1}, {2026, 12, 31}};
inline period const spring{{2027, 2, 1}, {2027, 6, 30}};
inline period const whole_year{{2026, 9, 1}, {2027, 6, 30}};
inline clause_reference const c1{agreement_id{"x"}, clause_id{"c1"}};
inline date const today{2026, 7, 1};

inline institution home_with_calendar() {
    institution made = an_institution("a");
    made.calendar = academic_calendar{
        {{year, {}, {2026, 9, 1}, date{2027, 6, 30}, {{"autumn", autumn}, {"spring", spring}}}}};
    return made;
}

inline places number(std::int64_t persons, place_period each,
                     std::vector<place_split> splits = {}) {
    return numbered_places{persons, each, party_id{"a"}, std::move(splits)};
}

inline agreement paper_with(fact<places> said) {
    agreement made = an_agreement("x", {"a", "b"});
    made.clauses[0].places = std::move(said);
    return made;
}

/// The same, signed by both on 1 January 2026.
inline agreement signed_with(fact<places> said) {
    return signed_on(paper_with(std::move(said)), {2026, 1, 1}, {2026, 1, 1});
}

/// The paper with other places from a day on, by a protocol that was recorded in June 2026.
inline agreement changed_on(agreement of, date day, fact<places> said) {
    clause changed = of.clauses[0];
    changed.places = std::move(said);
    return after(std::move(of), day, {2026, 6, 1},
                 agreement_amended{"protocol 1",
                                   {},
                                   {std::move(changed)},
                                   {},
                                   {{party_id{"a"}, day}, {party_id{"b"}, day}},
                                   {}});
}

inline activity a_stay_of(std::string const& id, fact<period> when,
                          fact<qualification_level> level = qualification_level::bachelor) {
    activity made = an_activity(
        id, exchange_stay{party_id{"a"}, party_id{"b"}, participant{{}, {}, std::move(level), {}}});
    made.period = std::move(when);
    made.participations = {{participation_id{"p"}, {}, c1}};
    return made;
}

/// @param is_annulled afterwards the last entry turns out to be a mistake
inline activity after_steps(activity of, std::vector<participation_event> const& steps,
                            bool is_annulled = false) {
    date const day{2026, 6, 1};
    for (participation_event const& each : steps) {
        auto const done = record_event(of, participation_id{"p"}, day, day, each);
        EXPECT_TRUE(done.has_value()) << to_string(done.error());
    }
    if (is_annulled) {
        auto const done = record_event(of, participation_id{"p"}, day, day,
                                       {participation_step::entry_annulled, {}, {}},
                                       static_cast<int>(steps.size()));
        EXPECT_TRUE(done.has_value()) << to_string(done.error());
    }
    return of;
}

inline activity nominated(std::string const& id, fact<period> when,
                          fact<qualification_level> level = qualification_level::bachelor) {
    return after_steps(a_stay_of(id, std::move(when), std::move(level)),
                       {{participation_step::nominated, {}, {}}});
}

template <class... Records>
inline view a_view(Records... records) {
    auto office = register_with(home_with_calendar(), an_institution("b"));
    auto const applied = office.apply(put(std::move(records)...), date{2026, 6, 1});
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    return office.as_known_on(today);
}

/// The stay in the fields given.
inline activity in_fields(activity of, fact<std::vector<field_of_study>> fields) {
    of.fields = std::move(fields);
    return of;
}

/// The stay under another clause of the agreement.
inline activity under(char const* clause, activity of) {
    of.participations[0].under = clause_reference{agreement_id{"x"}, clause_id{clause}};
    return of;
}

} // namespace jspu_coop::testing::place_world
