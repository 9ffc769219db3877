// Coverage: is this activity covered by an agreement in force, under which clause, and if not, why
// not?
//
// Read 03_register_from_json first. Three answers to one request: the stay fits; it is six days too
// long; and nobody has said yet when it is. What is missing is not taken for "no".

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <iostream>
#include <string>

namespace coop = jspu_coop;
using coop::date;

namespace {

coop::institution university(std::string const& id, coop::text const& name, coop::country where) {
    return {.id = coop::party_id{id}, .names = {date{2020, 1, 1}, name}, .country = where};
}

coop::clause short_stays() {
    coop::clause stays =
        coop::unrestricted_clause(coop::clause_id{"5"},
                                  coop::text{{"en", "Short stays of students"},
                                             {"ru", "Краткосрочные поездки студентов"},
                                             {"uz", "Talabalarning qisqa muddatli safarlari"}},
                                  {coop::scope::student_exchange}, coop::direction::both);
    stays.maximum_stay = coop::duration{30, coop::duration_unit::days};
    return stays;
}

coop::agreement exchange_agreement() {
    coop::agreement paper{.id = coop::agreement_id{"sample-2024"},
                          .title = coop::text{{"en", "Sample exchange agreement"},
                                              {"ru", "Примерный договор об обмене"},
                                              {"uz", "Almashinuv haqida namunaviy shartnoma"}},
                          .instrument = coop::instrument::inter_institutional_agreement,
                          .binding = true,
                          .parties = {coop::party_id{"home"}, coop::party_id{"partner"}},
                          .entry = coop::entry_into_force{coop::entry_on_last_signature{}},
                          .term = coop::agreement_term{coop::indefinite_term{}},
                          .clauses = {short_stays()},
                          .all_clauses_recorded = true};
    for (char const* party : {"home", "partner"}) {
        record_event(paper, date{2024, 3, 1}, date{2024, 3, 4},
                     coop::agreement_signed{coop::party_id{party}, {}})
            .value();
    }
    return paper;
}

coop::cooperation_register sample_office() {
    coop::cooperation_register office;
    coop::change_set records;
    records
        .put(university(
            "home",
            {{"en", "Home University"}, {"ru", "Наш университет"}, {"uz", "Bizning universitet"}},
            coop::country{"UZ"}))
        .put(university("partner",
                        {{"en", "Partner University"},
                         {"ru", "Университет-партнёр"},
                         {"uz", "Hamkor universitet"}},
                        coop::country{"KZ"}))
        .put(exchange_agreement())
        .put(coop::ground_requirement{coop::requirement_id{"exchange"},
                                      coop::scope::student_exchange,
                                      {date{2020, 1, 1}, coop::required_ground::agreement},
                                      {}})
        .put(coop::book_statement{.id = coop::statement_id{"partner"},
                                  .partner = coop::party_id{"partner"},
                                  .complete_since = date{2020, 1, 1},
                                  .stated = date{2024, 3, 4}});
    office.apply(records, date{2024, 3, 4}).value();
    return office;
}

coop::activity student_stay(coop::fact<coop::period> when) {
    return {.id = coop::activity_id{"stay"},
            .purpose = coop::text::of("en", "A stay of a student"),
            .period = std::move(when),
            .detail =
                coop::exchange_stay{.home = coop::party_id{"home"},
                                    .host = coop::party_id{"partner"},
                                    .traveller = {.category = coop::person_category::student}}};
}

} // namespace

int main(int argc, char** argv) {
    std::string const language = argc > 2 ? argv[2] : "en";
    coop::cooperation_register const office = sample_office();
    //! [ask]
    coop::view const known = office.as_known_on(date{2026, 11, 2});
    coop::wording const words{coop::messages_in(language), coop::names_from(known, language)};
    for (coop::fact<coop::period> const& when :
         {coop::fact<coop::period>{coop::period{date{2027, 3, 1}, date{2027, 3, 30}}},
          coop::fact<coop::period>{coop::period{date{2027, 3, 1}, date{2027, 4, 5}}},
          coop::fact<coop::period>::missing()}) {
        coop::coverage_verdict const verdict = coverage(known, student_stay(when));
        std::cout << explain(explanation_of(verdict), words, coop::explanation_depth::closest)
                  << "\n";
    }
    //! [ask]
}
