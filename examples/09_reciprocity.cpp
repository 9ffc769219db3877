// Whether two partners have exchanged as many students one way as the other.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/questions/clause_balance.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <iostream>

namespace {

namespace coop = jspu_coop;
using coop::date;
using enum coop::participation_step;

coop::institution an_institution(char const* id, char const* name) {
    return {.id = coop::party_id{id},
            .names = {date{2020, 1, 1}, coop::text::of("en", name)},
            .country = coop::country{"UZ"}};
}

/// An academic year of two terms.
coop::academic_calendar_row a_year(int first) {
    return {{first, first + 1},
            {},
            {first, 9, 1},
            date{first + 1, 6, 30},
            {{"autumn", {{first, 9, 1}, {first, 12, 31}}},
             {"spring", {{first + 1, 2, 1}, {first + 1, 6, 30}}}}};
}

coop::clause_reference const under{coop::agreement_id{"exchange"}, coop::clause_id{"4"}};

/// Their agreement: stays are set off in the university's semesters; the time for which a credit
/// goes on is not recorded yet.
coop::agreement an_agreement() {
    coop::clause students =
        coop::unrestricted_clause(under.clause, coop::text::of("en", "Exchange of students"),
                                  {coop::scope::student_exchange}, coop::direction::both);
    students.reciprocity = coop::reciprocity{.calendar_of = coop::party_id{"home"},
                                             .two_semesters_make_a_year = true,
                                             .tolerance = 1,
                                             .credit_lasts = {}};
    students.article = coop::citation{"Agreement on exchange", "4", {}};
    return {.id = under.agreement,
            .title = coop::text::of("en", "Exchange"),
            .instrument = coop::instrument::inter_institutional_agreement,
            .binding = true,
            .parties = {coop::party_id{"home"}, coop::party_id{"partner"}},
            .clauses = {students}};
}

/// A student who went from one university to the other.
coop::activity a_stay(char const* id, char const* from, char const* to, coop::period const& when) {
    coop::participant const student{
        {}, coop::person_category::student, coop::qualification_level::bachelor, {}};
    coop::activity stay{
        .id = coop::activity_id{id},
        .purpose = coop::text::of("en", "A stay of a student"),
        .period = when,
        .detail = coop::exchange_stay{coop::party_id{from}, coop::party_id{to}, student},
        .participations = {{.id = coop::participation_id{"student"}, .under = under}}};
    coop::participation_id const who{"student"};
    record_event(stay, who, when.first(), when.first(), {accepted, {}, {}}).value();
    record_event(stay, who, when.first(), when.first(), {arrived, {}, {}}).value();
    return stay;
}

} // namespace

int main() {
    coop::institution home = an_institution("home", "The university");
    home.calendar = coop::academic_calendar{{a_year(2024), a_year(2025)}};
    coop::cooperation_register office;
    office
        .apply(coop::change_set{}
                   .put(home)
                   .put(an_institution("partner", "The partner"))
                   .put(an_agreement())
                   .put(a_stay("a", "home", "partner", {{2024, 9, 1}, {2025, 6, 30}}))
                   .put(a_stay("b", "home", "partner", {{2024, 9, 1}, {2024, 12, 31}}))
                   .put(a_stay("c", "partner", "home", {{2025, 9, 1}, {2025, 12, 31}})),
               date{2026, 7, 1})
        .value();

    coop::view const known = office.as_known_on({2026, 7, 1});
    coop::period const two_years{{2024, 9, 1}, {2026, 8, 31}};
    coop::wording const words{coop::english_messages(), coop::names_from(known)};
    //! [clause]
    auto const under_it = balance(known, under, two_years);
    std::cout << explain(explanation_of(under_it), words, coop::explanation_depth::everything);
    //! [clause]

    //! [ask]
    // As their agreement may have it: semesters and years weigh against one another, a credit may
    // be used in the year after its own, and one semester more or less is no matter.
    coop::reciprocity_terms const agreed{.calendar_of = coop::party_id{"home"},
                                         .two_semesters_make_a_year = true,
                                         .tolerance = 1,
                                         .credit_lasts = 1};
    auto const answer =
        balance(known, {coop::party_id{"home"}, coop::party_id{"partner"}}, two_years, agreed);
    std::cout << '\n'
              << explain(explanation_of(answer), words, coop::explanation_depth::everything);
    //! [ask]
}
