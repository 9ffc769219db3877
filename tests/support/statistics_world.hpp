// A small world for statistics: a university with its predecessor, partners in three countries, an
// organisation of none, and activities with those who take part.
#pragma once

#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include "register/samples.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::statistics_world {

inline party_id const us{"us"};
inline date const recorded_day{2024, 1, 1};
inline date const late{2030, 1, 1};
inline period const two_years{{2025, 1, 1}, {2026, 12, 31}};
inline period const spring_25{{2025, 2, 1}, {2025, 6, 30}};
inline period const winter_25{{2025, 10, 1}, {2026, 1, 31}};
inline period const spring_26{{2026, 2, 1}, {2026, 6, 30}};

/// The university with the academic year 2025/2026 and half of the next.
inline institution our_university() {
    institution made = an_institution("us", "UZ", {}, succeeds("before-us", {2020, 1, 1}));
    made.calendar = academic_calendar{{{{2024, 2025}, {}, {2024, 9, 1}, date{2025, 6, 30}, {}},
                                       {{2025, 2026}, {}, {2025, 9, 1}, date{2026, 6, 30}, {}}}};
    return made;
}

/// The parties, and six persons of whose categories nothing is recorded.
inline cooperation_register an_office() {
    auto office = register_with(an_institution("before-us", "UZ"), our_university(),
                                an_institution("minsk", "BY"), an_institution("ankara", "TR"),
                                an_institution("izmir", "TR"), an_organisation("un"));
    for (char const* const id : {"p1", "p2", "p3", "p4", "p5", "p6"}) {
        EXPECT_TRUE(office.apply(put(a_person(id)), recorded_day).has_value());
    }
    return office;
}

/// Somebody with these steps. The id is that of the person, or what stands behind a sign of
/// question, of whom nothing is known.
inline participation taker(std::string const& who, std::vector<participation_step> const& steps,
                           fact<clause_reference> under = fact<clause_reference>::absent()) {
    bool const is_known = who.front() != '?';
    std::string const id = is_known ? who : "somebody-" + who.substr(1);
    participation made{participation_id{id}, {}, std::move(under)};
    if (is_known) {
        made.person = person_id{who};
    }
    for (participation_step const each : steps) {
        auto const added =
            made.history.append({2025, 1, 1}, recorded_day, {each, {}, {}}, participation_rules{});
        EXPECT_TRUE(added.has_value());
    }
    return made;
}

inline participation was_there(std::string const& who,
                               fact<clause_reference> under = fact<clause_reference>::absent()) {
    return taker(who, {participation_step::accepted, participation_step::completed},
                 std::move(under));
}

inline activity with_takers(activity of, std::vector<participation> who) {
    of.participations = std::move(who);
    return of;
}

/// A stay of students, or of others.
inline activity stay_of(std::string const& id, char const* from, char const* to, fact<period> when,
                        std::vector<participation> who,
                        fact<person_category> category = person_category::student) {
    return with_takers(
        an_activity(id, a_stay(from, to, {{}, std::move(category), {}, {}}), std::move(when)),
        std::move(who));
}

template <class... Records>
view known(Records... records) {
    auto office = an_office();
    auto const applied = office.apply(put(std::move(records)...), late);
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    return office.as_known_on(late);
}

inline std::string shown(number_range const& of) {
    return of.least == of.most ? std::to_string(of.least)
                               : std::to_string(of.least) + ".." + std::to_string(of.most);
}

/// "TR 2025: 1/2" for each row of a dimension; the whole as "TR: 1/2". Rows of zero are left out.
inline lines rows(statistics_answer const& answer, statistics_dimension of) {
    lines told;
    for (person_figure const& each : answer.persons) {
        if (each.dimension == of && each.participations.most > 0) {
            told.push_back(each.key + (each.year ? " " + answer.years[*each.year].label : "") + ": "
                           + shown(each.persons) + "/" + shown(each.participations));
        }
    }
    return told;
}

/// "in_force 2025: 1", likewise.
inline lines rows_of_agreements(statistics_answer const& answer) {
    lines told;
    for (agreement_figure const& each : answer.agreements) {
        if (each.agreements.most > 0) {
            told.push_back(to_string(each.standing)
                           + (each.year ? " " + answer.years[*each.year].label : "") + ": "
                           + shown(each.agreements));
        }
    }
    return told;
}

/// Signed by all on a day, in force from then to a day.
inline agreement a_paper(std::string const& id, std::vector<std::string> const& parties,
                         date signed_day, fact<agreement_term> term) {
    agreement made = an_agreement(id, parties);
    made.term = std::move(term);
    made.renewal = renewal_rule{no_renewal{}};
    return signed_on(std::move(made), signed_day, std::max(signed_day, date{2020, 1, 1}));
}

/// A joint programme of two institutions that the first clause of each agreement carries.
inline joint_programme a_programme(std::string const& id, char const* home, char const* partner,
                                   std::vector<std::string> const& carried_by,
                                   char const* clause = "c1") {
    joint_programme made{.id = joint_programme_id{id},
                         .name = a_text(id),
                         .home = party_id{home},
                         .semesters_a_year = 2,
                         .sites = {{party_id{home}, {}, {}}, {party_id{partner}, {}, {}}}};
    for (std::string const& each : carried_by) {
        made.carried_by.push_back({agreement_id{each}, clause_id{clause}});
    }
    return made;
}

} // namespace jspu_coop::testing::statistics_world
