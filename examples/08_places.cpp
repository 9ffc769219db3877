// How many places a clause and a whole agreement have left, and whether one more nomination fits.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/questions/agreement_capacity.hpp>
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <iostream>
#include <string>

namespace {

namespace coop = jspu_coop;
using coop::date;
using enum coop::participation_step;

coop::academic_year const year{2026, 2027};
coop::period const autumn{{2026, 9, 1}, {2026, 12, 31}};
coop::period const spring{{2027, 2, 1}, {2027, 6, 30}};
coop::clause_reference const exchange{coop::agreement_id{"memorandum"}, coop::clause_id{"3"}};

coop::institution an_institution(char const* id, char const* name) {
    return {.id = coop::party_id{id},
            .names = {date{2020, 1, 1}, coop::text::of("en", name)},
            .country = coop::country{"UZ"}};
}

coop::agreement memorandum() {
    coop::clause third =
        coop::unrestricted_clause(coop::clause_id{"3"}, coop::text::of("en", "Student exchange"),
                                  {coop::scope::student_exchange}, coop::direction::both);
    //! [places]
    // Two seats a term, by the calendar of the home university; one of them for a master's student.
    third.places = coop::places{coop::numbered_places{
        .persons = 2,
        .each = coop::place_period::term,
        .calendar_of = coop::party_id{"home"},
        .splits = {{.levels = {coop::qualification_level::master}, .persons = 1}}}};
    // Six person-months of practice a year; a part of a month counts as a whole one.
    coop::clause fourth =
        coop::unrestricted_clause(coop::clause_id{"4"}, coop::text::of("en", "Practice abroad"),
                                  {coop::scope::internship_abroad}, coop::direction::both);
    fourth.places =
        coop::places{coop::numbered_person_months{.months = 6,
                                                  .each = coop::place_period::academic_year,
                                                  .calendar_of = coop::party_id{"home"},
                                                  .rounding = coop::rounding::up}};
    //! [places]
    return {.id = exchange.agreement,
            .title = coop::text::of("en", "Memorandum"),
            .instrument = coop::instrument::memorandum,
            .binding = true,
            .parties = {coop::party_id{"home"}, coop::party_id{"partner"}},
            .entry = coop::entry_into_force{coop::entry_on_last_signature{}},
            .clauses = {third, fourth},
            .all_clauses_recorded = true};
}

coop::activity a_stay(char const* id, coop::period when, coop::qualification_level level) {
    coop::participant const student{{}, coop::person_category::student, level, {}};
    return {.id = coop::activity_id{id},
            .purpose = coop::text::of("en", "A stay of a student"),
            .period = when,
            .detail =
                coop::exchange_stay{coop::party_id{"home"}, coop::party_id{"partner"}, student},
            .participations = {{.id = coop::participation_id{"student"}, .under = exchange}}};
}

coop::activity after(coop::activity stay, coop::participation_event const& what) {
    date const day{2026, 5, 4};
    record_event(stay, coop::participation_id{"student"}, day, day, what).value();
    return stay;
}

} // namespace

int main() {
    using enum coop::qualification_level;
    coop::institution home = an_institution("home", "The university");
    home.calendar = coop::academic_calendar{
        {{year, {}, {2026, 9, 1}, date{2027, 6, 30}, {{"autumn", autumn}, {"spring", spring}}}}};
    coop::cooperation_register office;
    office
        .apply(coop::change_set{}
                   .put(home)
                   .put(an_institution("partner", "The partner"))
                   .put(memorandum())
                   .put(after(a_stay("first", {{2026, 9, 1}, {2027, 6, 30}}, bachelor),
                              {nominated, {}, {}}))
                   .put(after(a_stay("second", autumn, master), {nominated, {}, {}}))
                   .put(after(a_stay("third", autumn, master), {placed_on_reserve, {}, 1})),
               date{2026, 5, 4})
        .value();

    //! [ask]
    coop::view const known = office.as_known_on({2026, 5, 4});
    coop::wording const words{coop::english_messages(), coop::names_from(known)};
    auto const tell = [&](coop::finding const& told) {
        std::cout << explain(told, words, coop::explanation_depth::everything) << "\n";
    };
    tell(explanation_of(capacity(known, exchange, year)));
    // A nomination is asked about before it is recorded: so no place is given twice.
    tell(explanation_of(
        place_for(known, a_stay("fourth", autumn, bachelor), coop::participation_id{"student"})));
    tell(explanation_of(
        place_for(known, a_stay("fourth", spring, bachelor), coop::participation_id{"student"})));
    //! [ask]

    //! [total]
    // Seats a term and person-months are never added up; over each, all clauses are.
    tell(explanation_of(agreement_capacity(known, exchange.agreement, year)));
    //! [total]
}
