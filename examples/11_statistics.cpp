// Who took part in the cooperation of a university, year by year: a table, CSV, and, where a folder
// is given as the third argument, a page with charts.
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/explain/statistics_chart.hpp>
#include <jspu_coop/explain/statistics_csv.hpp>
#include <jspu_coop/explain/statistics_page.hpp>
#include <jspu_coop/explain/statistics_table.hpp>
#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace coop = jspu_coop;
using coop::date;
using coop::participation_step;
using coop::person_category;

coop::party_id const home{"home"};
date const today{2026, 12, 31};

coop::institution an_institution(char const* id, char const* where, coop::text name) {
    return {.id = coop::party_id{id},
            .names = {date{2020, 1, 1}, std::move(name)},
            .country = coop::country{where}};
}

/// An agreement signed on a day, in force to another day.
coop::agreement an_agreement(char const* id, char const* partner, coop::scope what, date signed_on,
                             date last) {
    coop::agreement made{.id = coop::agreement_id{id},
                         .title = coop::text::of("en", "Agreement"),
                         .instrument = coop::instrument::memorandum,
                         .binding = true,
                         .parties = {home, coop::party_id{partner}},
                         .entry = coop::entry_into_force{coop::entry_on_last_signature{}},
                         .term = coop::agreement_term{coop::term_until{last}},
                         .renewal = coop::renewal_rule{coop::no_renewal{}},
                         .clauses = {coop::unrestricted_clause(coop::clause_id{"1"},
                                                               coop::text::of("en", "Exchange"),
                                                               {what}, coop::direction::both)}};
    for (coop::party_id const& each : std::vector{made.parties}) {
        record_event(made, signed_on, signed_on, coop::agreement_signed{each}).value();
    }
    return made;
}

/// People who took part to the end; their numbers make their pseudonyms.
coop::activity with_people(coop::activity of, int first, int count, char const* agreement) {
    for (int number = first; number < first + count; ++number) {
        std::string const id = "person-" + std::to_string(number);
        coop::participation who{.id = coop::participation_id{id}, .person = coop::person_id{id}};
        who.under = agreement ? coop::fact{coop::clause_reference{coop::agreement_id{agreement},
                                                                  coop::clause_id{"1"}}}
                              : coop::fact<coop::clause_reference>::absent();
        of.participations.push_back(std::move(who));
        date const day = of.period.claims().empty() && of.period.is_known()
                             ? of.period.value().first()
                             : date{2026, 1, 1};
        for (participation_step const each :
             {participation_step::accepted, participation_step::completed}) {
            record_event(of, coop::participation_id{id}, day, day, {each, {}, {}}).value();
        }
    }
    return of;
}

coop::activity a_stay(char const* id, char const* from, char const* to,
                      coop::fact<coop::period> when, coop::fact<person_category> who) {
    return {.id = coop::activity_id{id},
            .purpose = coop::text::of("en", "A stay"),
            .period = std::move(when),
            .detail = coop::exchange_stay{
                coop::party_id{from}, coop::party_id{to}, {{}, std::move(who), {}, {}}}};
}

coop::activity a_conference(char const* id, char const* organiser, coop::period when) {
    return {.id = coop::activity_id{id},
            .purpose = coop::text::of("en", "A conference"),
            .period = when,
            .detail = coop::event_participation{home,
                                                coop::party_id{organiser},
                                                coop::event_kind::conference,
                                                coop::attendance_mode::on_site,
                                                {{}, person_category::academic_staff, {}, {}}}};
}

/// The year that a student of a joint programme spends at the partner.
coop::activity a_partner_year(char const* id, coop::period when) {
    return {.id = coop::activity_id{id},
            .purpose = coop::text::of("en", "The partner year"),
            .period = when,
            .detail = coop::joint_programme_period{
                home, coop::party_id{"minsk"}, {{}, person_category::student, {}, {}}}};
}

std::vector<coop::agreement> agreements() {
    coop::agreement joint =
        an_agreement("joint-minsk", "minsk", coop::scope::joint_academic_programme, {2023, 5, 15},
                     {2028, 5, 14});
    joint.grounds = {
        {.relation = coop::ground_relation::implements,
         .act = coop::act{coop::act_kind::order, "19-2018", date{2018, 6, 1}, {}, {}}}};
    return {joint,
            an_agreement("exchange-ankara", "ankara", coop::scope::student_exchange, {2022, 3, 1},
                         {2025, 2, 28}),
            an_agreement("exchange-ankara-2", "ankara", coop::scope::student_exchange, {2025, 3, 3},
                         {2030, 3, 2}),
            an_agreement("research-seoul", "seoul", coop::scope::joint_research, {2024, 9, 1},
                         {2027, 8, 31})};
}

std::vector<coop::activity> activities() {
    using enum person_category;
    return {
        with_people(
            a_stay("stay-1", "home", "ankara", coop::period{{2024, 2, 1}, {2024, 6, 30}}, student),
            1, 4, "exchange-ankara"),
        with_people(
            a_stay("stay-2", "home", "ankara", coop::period{{2025, 9, 1}, {2026, 1, 31}}, student),
            3, 6, "exchange-ankara-2"),
        with_people(
            a_stay("stay-3", "ankara", "home", coop::period{{2026, 2, 1}, {2026, 6, 30}}, student),
            20, 3, "exchange-ankara-2"),
        // Of these nobody has recorded whether they are students or staff.
        with_people(a_stay("stay-4", "home", "ankara", coop::period{{2026, 3, 1}, {2026, 3, 31}},
                           coop::fact<person_category>{}),
                    30, 2, "exchange-ankara-2"),
        // Nor of this one, when it takes place.
        with_people(a_stay("stay-5", "home", "ankara", coop::fact<coop::period>{}, academic_staff),
                    40, 1, "exchange-ankara-2"),
        with_people(a_partner_year("year-1", {{2024, 9, 1}, {2025, 6, 30}}), 1, 5, "joint-minsk"),
        with_people(a_partner_year("year-2", {{2025, 9, 1}, {2026, 6, 30}}), 50, 8, "joint-minsk"),
        with_people(a_conference("talk-1", "seoul", {{2024, 10, 7}, {2024, 10, 9}}), 60, 2,
                    nullptr),
        with_people(a_conference("talk-2", "un", {{2026, 5, 11}, {2026, 5, 12}}), 60, 3, nullptr)};
}

coop::cooperation_register office() {
    coop::change_set changes;
    changes
        .put(an_institution(
            "home", "UZ", {{"en", "the university"}, {"ru", "университет"}, {"uz", "universitet"}}))
        .put(an_institution("minsk", "BY", coop::text::of("en", "University of Minsk")))
        .put(an_institution("ankara", "TR", coop::text::of("en", "University of Ankara")))
        .put(an_institution("seoul", "KR", coop::text::of("en", "University of Seoul")))
        .put(coop::organisation{.id = coop::party_id{"un"},
                                .names = {date{2020, 1, 1}, coop::text::of("en", "The UN")}});
    for (int number = 1; number < 70; ++number) {
        changes.put(coop::person{.id = coop::person_id{"person-" + std::to_string(number)}});
    }
    for (coop::agreement const& each : agreements()) {
        changes.put(each);
    }
    for (coop::activity const& each : activities()) {
        changes.put(each);
    }
    coop::cooperation_register made;
    made.apply(changes, today).value();
    return made;
}

/// The first lines, each ended by a line feed alone.
std::string first_lines(std::string text, int count) {
    std::erase(text, '\r');
    std::size_t end = 0;
    for (int line = 0; line < count && end != std::string::npos; ++line) {
        end = text.find('\n', end) + 1;
    }
    return text.substr(0, end);
}

} // namespace

int main(int count, char** arguments) {
    std::string const language = count > 2 ? arguments[2] : "en";
    coop::cooperation_register const book = office();
    //! [ask]
    coop::view const known = book.as_known_on(today);
    coop::statistics_answer const figures = statistics(known, home, {{2024, 1, 1}, {2026, 12, 31}});
    coop::wording const words{coop::messages_in(language), coop::names_from(known, language)};
    std::cout << statistics_table(figures, words) << "\n"
              << first_lines(statistics_csv(figures, words), 9);
    //! [ask]
    if (count > 3) {
        std::string const folder = std::string{arguments[3]} + "/statistics." + language;
        std::ofstream{folder + ".html"} << statistics_page(figures, words);
        std::ofstream{folder + ".csv"} << statistics_csv(figures, words);
        std::ofstream{folder + ".dormant.csv"} << dormant_agreements_csv(figures, words);
        std::ofstream{folder + ".programmes.csv"} << joint_programmes_csv(figures, words);
        std::ofstream{folder + ".svg"}
            << statistics_chart(figures, coop::statistics_dimension::country, words);
    }
}
