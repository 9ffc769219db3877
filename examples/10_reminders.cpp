// Reminders: what has to be done in the next two months, and what is overdue.
//
// Read 03_register_from_json first. One agreement is prolonged unless notice is given, a student
// owes a report, an instalment is late, and a passport runs out during a stay.

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/questions/reminders.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <iostream>
#include <string>

namespace coop = jspu_coop;
using coop::date;

namespace {

coop::institution university(char const* id, coop::text const& name) {
    return {.id = coop::party_id{id},
            .names = {date{2020, 1, 1}, name},
            .country = coop::country{"UZ"}};
}

coop::agreement memorandum() {
    coop::clause third =
        coop::unrestricted_clause(coop::clause_id{"3"},
                                  coop::text{{"en", "Student exchange"},
                                             {"ru", "Обмен студентами"},
                                             {"uz", "Talabalar almashinuvi"}},
                                  {coop::scope::student_exchange}, coop::direction::both);
    //! [renewal]
    coop::automatic_renewal const yearly{.by = {1, coop::duration_unit::years},
                                         .notice = coop::duration{2, coop::duration_unit::months}};
    //! [renewal]
    coop::agreement paper{
        .id = coop::agreement_id{"memorandum"},
        .title = coop::text{{"en", "Memorandum"}, {"ru", "Меморандум"}, {"uz", "Memorandum"}},
        .instrument = coop::instrument::memorandum,
        .binding = true,
        .parties = {coop::party_id{"home"}, coop::party_id{"partner"}},
        .entry = coop::entry_into_force{coop::entry_on_last_signature{}},
        .term = coop::agreement_term{coop::term_until{date{2027, 1, 31}}},
        .renewal = coop::renewal_rule{yearly},
        .clauses = {third}};
    for (coop::party_id const& each : paper.parties) {
        record_event(paper, date{2024, 2, 1}, date{2024, 2, 1}, coop::agreement_signed{each, {}})
            .value();
    }
    return paper;
}

coop::activity stay() {
    coop::clause_reference const exchange{coop::agreement_id{"memorandum"}, coop::clause_id{"3"}};
    coop::participation_id const student{"student"};
    //! [building]
    coop::participation const who{
        .id = student,
        .person = coop::person_id{"s-17"},
        .under = exchange,
        .report = {.due = date{2026, 12, 20}, .received = coop::fact<date>::absent()},
        .certificate = {.due = coop::fact<date>::absent()}};
    coop::paper const passport{.kind = coop::paper_kind::passport,
                               .of = student,
                               .from = coop::paper_provider::participant,
                               .received = date{2026, 5, 4},
                               .expires = date{2026, 12, 10}};
    coop::fee const tuition{
        .id = coop::fee_id{"tuition"},
        .purpose = coop::text{{"en", "tuition"}, {"ru", "обучение"}, {"uz", "taʼlim toʻlovi"}},
        .of = student,
        .payer = coop::fact<coop::party_id>::absent(), // the student pays
        .payee = coop::party_id{"partner"},
        .instalments = {{date{2026, 10, 1}, coop::money{250'00, coop::currency{"EUR"}}},
                        {date{2026, 12, 1}, coop::money{250'00, coop::currency{"EUR"}}}},
        .payments = {{date{2026, 10, 1}, coop::money{100'00, coop::currency{"EUR"}}}}};
    //! [building]
    coop::activity made{.id = coop::activity_id{"stay"},
                        .purpose = coop::text{{"en", "A term abroad"},
                                              {"ru", "Семестр за рубежом"},
                                              {"uz", "Chet eldagi semestr"}},
                        .period = coop::period{{2026, 9, 1}, {2026, 12, 15}},
                        .detail =
                            coop::exchange_stay{coop::party_id{"home"}, coop::party_id{"partner"}},
                        .participations = {who},
                        .papers = {passport},
                        .fees = {tuition}};
    record_event(made, student, date{2026, 9, 1}, date{2026, 9, 1},
                 {coop::participation_step::arrived, {}, {}})
        .value();
    return made;
}

} // namespace

int main(int argc, char** argv) {
    std::string const language = argc > 2 ? argv[2] : "en";
    coop::cooperation_register office;
    office
        .apply(coop::change_set{}
                   .put(university(
                       "home",
                       {{"en", "The university"}, {"ru", "Университет"}, {"uz", "Universitet"}}))
                   .put(university("partner",
                                   {{"en", "The partner"}, {"ru", "Партнёр"}, {"uz", "Hamkor"}}))
                   .put(coop::person{.id = coop::person_id{"s-17"}})
                   .put(memorandum())
                   .put(stay()),
               date{2026, 9, 1})
        .value();
    //! [ask]
    coop::view const known = office.as_known_on({2026, 11, 2});
    coop::reminders_answer const answer =
        reminders(known, {2026, 11, 2}, {2, coop::duration_unit::months});
    coop::wording const words{coop::messages_in(language), coop::names_from(known, language)};
    std::cout << explain(explanation_of(answer), words, coop::explanation_depth::everything);
    //! [ask]
}
