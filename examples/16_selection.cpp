// Selection: who gets a seat under a call, who stands on the reserve list, and why?
//
// Read 13_eligibility first. A call has three seats, and publishes by which order they are given:
// by the mark, then by English, then to whoever has been abroad for less time. Seats are given only
// where the answer holds whatever is not known yet, and a tie that the order does not break is
// told. The second argument is the language of the answers: en, ru or uz. Everything here is made
// up.
//
// Why each applicant ends where they do, under three seats:
//
//     who  mark  English  months  applied   on 3 November         on 6 November     on 10 December
//     a    4.8   C1       0       1 Oct     1st: a seat           1st: a seat       1st: a seat
//     b    4.5   C1       0       2 Oct     2nd or 3rd: a seat    2nd: a seat       withdrew
//     c    4.5   B2       0       3 Oct     3rd or 4th: open      3rd: a seat       withdrew
//     d    4.5   B2       5       4 Oct     behind a, b and c     4th: 1st reserve  2nd: a seat
//     e    4.2   B2       0       5 Oct     behind a to d         5th or 6th        a tie with f
//     f    4.2   B2       0       6 Oct     behind a to d         5th or 6th        a tie with e
//     g    3.4   C2       0       7 Oct     the mark is below 3.5
//     h    5.0   C2       0       2 Nov     too late: until 31 October
//     i    4.9   C2       0       9 Oct     teaches, and the call is for students
//     j    4.6   open     0       10 Oct    2nd if eligible       A2: not eligible  (as before)
//
// b, c and d have one mark: English puts b first, the months abroad put c before d. Until the
// certificate of j comes, j may be eligible and would stand between a and b: so that b has a seat
// in any case, d none, and c's seat is open. When b and c withdraw, the order does not say which of
// e and f has the last seat: it is for the foundation to decide.

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/questions/selection.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace coop = jspu_coop;
using coop::date;
using coop::fact_name;

coop::party_id const home{"home"};
coop::party_id const foundation{"foundation"};
coop::programme_id const scholarship{"scholarship"};
coop::call_reference const the_call{foundation, coop::call_id{"spring-2027"}};
coop::participation_id const applicant_of{"applicant"};
coop::period const spring{{2027, 2, 1}, {2027, 6, 30}};

/// One applicant; no level of English: it is not known yet.
struct applicant {
    char const* id;
    char const* mark;
    char const* english;
    std::int64_t months_abroad;
    date applied;
    coop::person_category category{coop::person_category::student};
};

std::vector<applicant> applicants() {
    return {{"a", "4.8", "C1", 0, {2026, 10, 1}},
            {"b", "4.5", "C1", 0, {2026, 10, 2}},
            {"c", "4.5", "B2", 0, {2026, 10, 3}},
            {"d", "4.5", "B2", 5, {2026, 10, 4}},
            {"e", "4.2", "B2", 0, {2026, 10, 5}},
            {"f", "4.2", "B2", 0, {2026, 10, 6}},
            {"g", "3.4", "C2", 0, {2026, 10, 7}},
            {"h", "5", "C2", 0, {2026, 11, 2}},
            {"i", "4.9", "C2", 0, {2026, 10, 9}, coop::person_category::academic_staff},
            {"j", "4.6", nullptr, 0, {2026, 10, 10}}};
}

// --- The register: the foundation and its call, who applies, and when

coop::organisation the_foundation() {
    coop::programme_call const call{
        .id = the_call.call,
        .title = {{"en", "Spring 2027"}, {"ru", "Весна 2027 года"}, {"uz", "2027-yil bahori"}},
        .opens = date{2026, 10, 1},
        .deadline = coop::call_deadline{{2026, 10, 31}},
        .places = std::int64_t{3},
        .period = spring};
    return {.id = foundation,
            .names = {date{2020, 1, 1},
                      {{"en", "The Foundation"}, {"ru", "Фонд"}, {"uz", "Jamgʻarma"}}},
            .programmes = {{.id = scholarship,
                            .name = {{"en", "A semester abroad"},
                                     {"ru", "Семестр за рубежом"},
                                     {"uz", "Chet elda bir semestr"}},
                            .repeat = coop::repeat_rule::unlimited,
                            .calls = {call}}}};
}

coop::activity application_of(applicant const& who) {
    coop::activity made{.id = coop::activity_id{who.id},
                        .purpose = coop::text::of("en", "A semester under the call"),
                        .period = spring,
                        .detail =
                            coop::programme_participation{.home = home,
                                                          .organiser = foundation,
                                                          .form = coop::programme_form::grant,
                                                          .mode = coop::attendance_mode::on_site,
                                                          .programme = scholarship,
                                                          .call = the_call.call},
                        .participations = {{applicant_of, coop::person_id{who.id}}}};
    record_event(made, applicant_of, who.applied, who.applied,
                 {coop::participation_step::applied, {}, {}})
        .value();
    return made;
}

coop::cooperation_register the_register() {
    coop::change_set changes;
    changes.put(the_foundation())
        .put(coop::institution{
            .id = home,
            .names = {date{2020, 1, 1},
                      {{"en", "The university"}, {"ru", "Университет"}, {"uz", "Universitet"}}},
            .country = coop::country{"UZ"}});
    for (applicant const& each : applicants()) {
        changes.put(
            coop::person{.id = coop::person_id{each.id}, .home = home, .category = each.category});
        changes.put(application_of(each));
    }
    coop::cooperation_register made;
    made.apply(changes, date{2026, 11, 2}).value();
    return made;
}

// --- The rule of the call, and what is stated of the applicants beside the register

coop::fact_terms terms_of_facts() {
    return {.languages = {coop::language{"en"}}, .complete_from = date::min()};
}

coop::fact_schema facts() {
    coop::fact_schema made = person_facts(terms_of_facts());
    made.facts.push_back(
        {fact_name{"mark"},
         coop::decimal_type{0, 5, 1, {}},
         {},
         {{"en", "Average mark"}, {"ru", "Средний балл"}, {"uz", "Oʻrtacha baho"}}});
    made.facts.push_back({fact_name{"months_abroad"},
                          coop::integer_type{0, 120, "months"},
                          {},
                          {{"en", "Months abroad so far"},
                           {"ru", "Месяцев за рубежом до сих пор"},
                           {"uz", "Shu paytgacha chet elda boʻlgan oylar"}}});
    return made;
}

coop::decimal number(char const* text) {
    return coop::decimal::parse(text).value();
}

coop::policy the_rule() {
    auto const require = [](char const* id, coop::condition asked) {
        return coop::requirement{.id = coop::policy_requirement_id{id},
                                 .condition = std::move(asked)};
    };
    auto const given = [](coop::fact_value value) { return coop::given_limit{std::move(value)}; };
    return {.id = coop::policy_id{"foundation.semester"},
            .labels = {{"en", "A semester abroad"},
                       {"ru", "Семестр за рубежом"},
                       {"uz", "Chet elda bir semestr"}},
            .reference_day = coop::reference_day_kind::application,
            .scope = {require(
                "student",
                coop::equals_condition{fact_name{"person.category"},
                                       given(coop::code_value{"person_category", "student"})})},
            .versions = {{coop::policy_version_id{"2026"},
                          coop::period::from({2026, 1, 1}),
                          {require("mark", coop::at_least_condition{fact_name{"mark"},
                                                                    given(coop::decimal_value{
                                                                        number("3.5"), {}})}),
                           require("english",
                                   coop::level_at_least_condition{
                                       fact_name{"language.en"},
                                       given(coop::level_value{"cefr_level", "B1"})})},
                          {}}},
            .sources = {{"A made-up rule", {}, coop::source_kind::unsourced, {}, {}}}};
}

coop::applicant_statement statement_of(applicant const& who) {
    coop::applicant_statement made{.call = the_call, .who = coop::person_id{who.id}};
    auto const state = [&](char const* name, coop::fact_value value) {
        made.facts.push_back({fact_name{name}, std::move(value), {}});
    };
    state("mark", coop::decimal_value{number(who.mark), {}});
    state("months_abroad", coop::integer_value{who.months_abroad, "months"});
    if (who.english != nullptr) {
        state("language.en", coop::level_value{"cefr_level", who.english});
    }
    return made;
}

coop::eligibility_terms terms_with(std::vector<applicant> const& all) {
    coop::eligibility_terms made{.policies =
                                     coop::policy_library::make(facts(), {the_rule()}).value(),
                                 .rules = {{the_call, coop::policy_id{"foundation.semester"}, {}}},
                                 .facts = terms_of_facts()};
    for (applicant const& each : all) {
        made.applicants.push_back(statement_of(each));
    }
    return made;
}

// --- The answers

/// Who has a seat, and who stands on the reserve list: the ranks behind the last seat.
void list(coop::selection_verdict const& verdict, std::string const& language) {
    auto const print = [&](coop::text const& title, coop::outcome seated, bool ranked) {
        std::string names;
        for (coop::selection_line const& each : verdict.lines) {
            if (each.seated == seated && (each.best_rank > 0) == ranked) {
                names += " " + each.who.str();
            }
        }
        std::cout << title.get(language) << ":" << (names.empty() ? " —" : names) << "\n";
    };
    using enum coop::outcome;
    print({{"en", "Seats"}, {"ru", "Места"}, {"uz", "Oʻrinlar"}}, satisfied, true);
    print({{"en", "Open"}, {"ru", "Не решено"}, {"uz", "Hal boʻlmagan"}}, undetermined, true);
    print({{"en", "Reserve"}, {"ru", "Резерв"}, {"uz", "Zaxira"}}, not_satisfied, true);
    print({{"en", "Not considered"}, {"ru", "Не рассматриваются"}, {"uz", "Koʻrib chiqilmaydi"}},
          not_satisfied, false);
}

/// Each answer in a sentence, without the reasons below.
std::string sentences(coop::finding const& told, coop::wording const& words) {
    std::string all = sentence_of(told, words) + "\n";
    for (coop::finding const& each : told.because) {
        all += "  " + sentence_of(each, words) + "\n";
    }
    return all;
}

coop::selection_verdict ask(coop::cooperation_register const& office, date const& today,
                            std::vector<applicant> const& who, std::string const& language,
                            bool with_reasons = true) {
    coop::view const known = office.as_known_on(today);
    //! [ask]
    coop::selection_rule const order{
        .keys = {{fact_name{"mark"}, coop::ranking_order::highest_first},
                 {fact_name{"language.en"}, coop::ranking_order::highest_first},
                 {fact_name{"months_abroad"}, coop::ranking_order::lowest_first}}};
    coop::selection_verdict verdict = selection(known, the_call, terms_with(who), order).value();
    //! [ask]
    coop::wording const words{coop::messages_in(language), coop::names_from(known, language)};
    coop::finding const told = explanation_of(verdict);
    std::cout << "== " << words.read(today) << "\n"
              << (with_reasons ? explain(told, words, coop::explanation_depth::reasons)
                               : sentences(told, words));
    list(verdict, language);
    std::cout << "\n";
    return verdict;
}

/// Records a step of an applicant.
void record(coop::cooperation_register& office, coop::person_id const& who, date const& day,
            coop::participation_event event) {
    coop::activity changed = *office.current().find(coop::activity_id{who.str()});
    record_event(changed, applicant_of, day, day, std::move(event)).value();
    office.apply(coop::change_set{}.put(changed), day).value();
}

/// Records what the foundation decides by the verdict: seats, and the reserve list by rank.
void record_decision(coop::cooperation_register& office, coop::selection_verdict const& verdict,
                     date const& day) {
    coop::act const minutes{coop::act_kind::minutes, "1", day, "The Foundation", {}};
    std::int64_t const seats = verdict.most_seats.value();
    for (coop::selection_line const& each : verdict.lines) {
        if (each.seated == coop::outcome::satisfied) {
            record(office, each.who, day, {coop::participation_step::accepted, minutes, {}});
        } else if (each.best_rank > 0) {
            record(office, each.who, day,
                   {coop::participation_step::placed_on_reserve, minutes, each.best_rank - seats});
        }
    }
}

} // namespace

int main(int count, char** arguments) {
    std::string const language = count > 2 ? arguments[2] : "en";
    coop::cooperation_register office = the_register();
    std::vector<applicant> who = applicants();
    ask(office, {2026, 11, 3}, who, language);

    who.back().english = "A2"; // the certificate has come
    date const decided{2026, 11, 6};
    auto const verdict = ask(office, decided, who, language);
    record_decision(office, verdict, decided);

    for (char const* each : {"b", "c"}) {
        record(office, coop::person_id{each}, {2026, 12, 9},
               {coop::participation_step::withdrawn, {}, {}});
    }
    ask(office, {2026, 12, 10}, who, language, false);
}
