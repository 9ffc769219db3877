// What `coverage` says beside its outcome, and the corners that random books seldom reach.
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include "support/finding_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using jspu_coop::testing::lines_of;

party_id const home{"home"};
party_id const host{"host"};
party_id const third{"third"};

institution an_institution(party_id const& id, char const* where) {
    return {id, {date{2000, 1, 1}, text{{"en", id.str()}}}, country{where},
            {}, {{unit_id{"u1"}, text{{"en", "one"}}}},     {},
            {}};
}

clause a_clause(char const* id) {
    return unrestricted_clause(clause_id{id}, text{{"en", "a clause"}},
                               {scope::student_exchange, scope::staff_exchange}, direction::both);
}

void happen(agreement& paper, date day, agreement_event event) {
    auto const& entries = paper.history.entries();
    date const recorded = entries.empty() ? day : std::max(day, entries.back().recorded);
    record_event(paper, day, recorded, std::move(event)).value();
}

agreement an_agreement(char const* id, std::vector<party_id> parties = {home, host}) {
    agreement paper{agreement_id{id},
                    text{{"en", "an agreement"}},
                    instrument::inter_institutional_agreement,
                    true,
                    parties,
                    {},
                    entry_into_force{entry_on_last_signature{}},
                    agreement_term{indefinite_term{}},
                    renewal_rule{no_renewal{}},
                    {a_clause("c1")},
                    true,
                    {},
                    {},
                    {},
                    {}};
    for (party_id const& each : parties) {
        happen(paper, {2023, 1, 10}, agreement_signed{each, {}});
    }
    return paper;
}

agreement ending(agreement paper, date last) {
    paper.term = agreement_term{term_until{last}};
    return paper;
}

agreement_amended an_amendment(std::vector<clause> added, std::vector<clause_id> ended, date day) {
    return {"protocol 1", std::move(added), {}, std::move(ended), {{home, day}, {host, day}}, {}};
}

teach_out for_those_away(date until, std::vector<clause_id> clauses = {}) {
    return {clause_id{"finish"}, {protected_standing::away}, std::move(clauses), until, {}, {}};
}

exchange_stay a_stay() {
    return {home,
            host,
            {fact<person_id>::absent(), person_category::student, qualification_level::bachelor,
             fact<unit_id>::absent()},
            language{"ru"},
            fact<date>::absent(),
            fact<date>::absent()};
}

/// Somebody of the home side in a project.
project_participant ours(participant who) {
    return {home, std::move(who)};
}

activity asked(activity_detail detail = a_stay(),
               fact<period> when = period{{2024, 9, 1}, {2025, 1, 31}}) {
    return {activity_id{"asked"}, text{{"en", "asked"}}, std::move(when),
            std::vector{field_of_study{"0113"}}, std::move(detail)};
}

book a_book(std::vector<agreement> agreements) {
    book records;
    records.parties = {an_institution(home, "UZ"), an_institution(host, "BY"),
                       an_institution(third, "BY")};
    records.agreements = std::move(agreements);
    records.statements = {{statement_id{"s"}, home, {}, date{2000, 1, 1}, date{2000, 1, 1}, {}}};
    for (scope const each : every<scope>()) {
        std::string id = "rule-" + std::to_string(static_cast<int>(each));
        records.requirements.push_back({requirement_id{std::move(id)},
                                        each,
                                        {date{2000, 1, 1}, required_ground::agreement},
                                        {}});
    }
    return records;
}

coverage_verdict ask(book const& records, activity const& what = asked(),
                     date known_on = {2026, 1, 1}) {
    auto const all = cooperation_register::open(records);
    return coverage(all.value().as_known_on(known_on), what);
}

coverage_verdict ask(agreement const& paper, activity const& what = asked()) {
    return ask(a_book({paper}), what);
}

std::vector<std::string> missing_in(coverage_verdict const& verdict) {
    std::vector<std::string> names;
    for (missing_fact const& each : verdict.missing) {
        names.push_back(each.kind + ' ' + each.id + each.path + ' ' + to_string(each.cause));
    }
    return names;
}

finding const& check_of(coverage_verdict const& verdict, coverage_check check,
                        std::size_t candidate = 0) {
    return verdict.partners.at(0).candidates.at(candidate).checks.at(
        static_cast<std::size_t>(check));
}

act a_decree(char const* number) {
    return {act_kind::decree, number, date{2022, 6, 21}, "An issuer", "On a matter"};
}

using lines = std::vector<std::string>;

TEST(coverage, refuses_an_activity_that_is_not_valid) {
    exchange_stay stay = a_stay();
    stay.host = home;
    EXPECT_THROW((void)ask(an_agreement("a1"), asked(stay)), std::invalid_argument);
}

TEST(coverage, has_one_check_for_each_code_in_its_order) {
    auto const verdict = ask(an_agreement("a1"));
    auto const& checks = verdict.partners.at(0).candidates.at(0).checks;
    ASSERT_EQ(checks.size(), every<coverage_check>().size());
    for (coverage_check const each : every<coverage_check>()) {
        EXPECT_EQ(check_of(verdict, each).code, "coverage." + to_string(each));
    }
}

// Requirements.

TEST(coverage_requirement, is_open_where_the_book_has_no_rule) {
    book records = a_book({an_agreement("a1")});
    records.requirements.clear();
    auto const verdict = ask(records);
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(missing_in(verdict), lines{"book student_exchange/requirements missing"});
    EXPECT_EQ(verdict.partners.at(0).result, outcome::satisfied);
}

TEST(coverage_requirement, is_open_before_its_first_day) {
    book records = a_book({an_agreement("a1")});
    records.requirements = {{requirement_id{"r"},
                             scope::student_exchange,
                             {date{2024, 9, 2}, required_ground::agreement},
                             {}}};
    EXPECT_EQ(missing_in(ask(records)), lines{"requirement r/needed missing"});
}

TEST(coverage_requirement, that_differs_by_category_waits_on_it) {
    book records = a_book({an_agreement("a1")});
    records.requirements = {{requirement_id{"r1"},
                             scope::student_exchange,
                             {date{2000, 1, 1}, required_ground::agreement},
                             citation{"Rules of the office", {}, {}}},
                            {requirement_id{"r2"},
                             scope::staff_exchange,
                             {date{2000, 1, 1}, required_ground::order},
                             {}}};
    exchange_stay stay = a_stay();
    stay.traveller.category = fact<person_category>::missing();
    auto const verdict = ask(records, asked(stay));
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(missing_in(verdict), lines{"activity asked/detail/traveller/category missing"});
    ASSERT_EQ(verdict.requirement.sources.size(), 1U);
    EXPECT_EQ(verdict.requirement.sources.front().document, "Rules of the office");
    stay.traveller.category = person_category::academic_staff;
    EXPECT_EQ(ask(records, asked(stay)).result, outcome::not_applicable);
    EXPECT_TRUE(ask(records, asked(stay)).partners.empty());
}

TEST(coverage_requirement, that_changes_waits_on_the_period) {
    book records = a_book({an_agreement("a1")});
    records.requirements = {
        {requirement_id{"r"},
         scope::student_exchange,
         timeline<required_ground>::make(
             {{{2000, 1, 1}, required_ground::none}, {{2024, 1, 1}, required_ground::agreement}})
             .value(),
         {}}};
    EXPECT_EQ(ask(records).result, outcome::satisfied);
    period const before{{2023, 12, 31}, {2024, 2, 1}};
    EXPECT_EQ(ask(records, asked(a_stay(), before)).result, outcome::not_applicable);
    auto const open = ask(records, asked(a_stay(), fact<period>::missing()));
    EXPECT_EQ(open.requirement.result, outcome::undetermined);
    EXPECT_EQ(missing_in(open), lines{"activity asked/period missing"});
}

// Who takes part.

TEST(coverage_sides, an_independent_expert_has_no_partner_to_agree_with) {
    expert_visit visit{fact<party_id>::absent(),
                       home,
                       {fact<person_id>::absent(), person_category::foreign_expert, {}, {}},
                       language{"en"}};
    auto const verdict = ask(an_agreement("a1"), asked(visit));
    EXPECT_EQ(verdict.result, outcome::not_satisfied);
    EXPECT_TRUE(verdict.missing.empty());
    EXPECT_FALSE(verdict.partners.at(0).home);
    EXPECT_EQ(verdict.partners.at(0).partner, home);
    visit.home = fact<party_id>::conflicting({host, third});
    EXPECT_EQ(missing_in(ask(an_agreement("a1"), asked(visit))),
              lines{"activity asked/detail/home conflicting"});
}

TEST(coverage_sides, an_unknown_organiser_is_missing) {
    event_participation const event{
        home, {}, event_kind::seminar, attendance_mode::on_site, a_stay().traveller};
    EXPECT_EQ(missing_in(ask(an_agreement("a1"), asked(event))),
              lines{"activity asked/detail/organiser missing"});
}

TEST(coverage_persons, posts_and_studies_of_the_days_come_before_the_record) {
    book records = a_book({an_agreement("a1")});
    person who{person_id{"p1"}, home, person_category::academic_staff, {}, {}};
    who.studies = {
        {home, {}, qualification_level::bachelor, {}, period{{2021, 9, 1}, {2025, 6, 30}}}};
    records.persons = {who};
    exchange_stay stay = a_stay();
    stay.traveller = {person_id{"p1"}, {}, {}, {}};
    records.agreements[0].clauses[0].scopes = {scope::student_exchange};
    auto const covers_in = [&](period days) {
        return check_of(ask(records, asked(stay, days)), coverage_check::scope).result;
    };
    EXPECT_EQ(covers_in({{2024, 9, 1}, {2025, 1, 31}}), outcome::satisfied) << "as a student";
    EXPECT_EQ(covers_in({{2025, 9, 1}, {2026, 1, 31}}), outcome::not_satisfied) << "as staff";
}

TEST(coverage_persons, facts_are_taken_from_the_registered_person) {
    book records = a_book({an_agreement("a1")});
    records.agreements[0].clauses[0].levels = std::vector{qualification_level::master};
    records.persons = {{person_id{"p1"},
                        home,
                        person_category::student,
                        qualification_level::master,
                        unit_id{"u1"},
                        {}}};
    exchange_stay stay = a_stay();
    stay.traveller = {person_id{"p1"}, {}, {}, {}};
    EXPECT_EQ(ask(records, asked(stay)).result, outcome::satisfied);
    stay.traveller.level = qualification_level::bachelor;
    EXPECT_EQ(missing_in(ask(records, asked(stay))),
              lines{"activity asked/detail/traveller/level conflicting"});
}

TEST(coverage_persons, everybody_of_a_project_must_fit) {
    agreement paper = an_agreement("a1");
    paper.clauses[0].scopes = {scope::joint_research};
    paper.clauses[0].categories = std::vector{person_category::academic_staff};
    participant const teacher{fact<person_id>::absent(), person_category::academic_staff, {}, {}};
    participant const student{fact<person_id>::absent(), person_category::student, {}, {}};
    participant const somebody{};
    EXPECT_EQ(ask(paper, asked(research_project{home, {host}, {ours(teacher)}, {}})).result,
              outcome::satisfied);
    EXPECT_EQ(ask(paper, asked(research_project{home, {host}, {ours(teacher), ours(student)}, {}}))
                  .result,
              outcome::not_satisfied);
    EXPECT_EQ(missing_in(ask(paper, asked(research_project{
                                        home, {host}, {ours(teacher), ours(somebody)}, {}}))),
              lines{"activity asked/detail/participants/1/person/category missing"});
}

/// A clause for the unit u1 of the home and for u2 of the host, in a project of the two.
coverage_verdict ask_for_unit(fact<party_id> party, char const* unit) {
    agreement paper = an_agreement("a1");
    paper.clauses[0].scopes = {scope::joint_research};
    paper.clauses[0].units =
        std::vector{party_unit{home, unit_id{"u1"}}, party_unit{host, unit_id{"u2"}}};
    book records = a_book({paper});
    std::get<institution>(records.parties[1]).units = {{unit_id{"u2"}, text{{"en", "two"}}}};
    participant const who{{}, person_category::academic_staff, {}, unit_id{unit}};
    return ask(records, asked(research_project{home, {host}, {{std::move(party), who}}, {}}));
}

TEST(coverage_persons, a_unit_counts_with_its_institution_only) {
    EXPECT_EQ(ask_for_unit(home, "u1").result, outcome::satisfied);
    EXPECT_EQ(ask_for_unit(host, "u1").result, outcome::not_satisfied);
    EXPECT_EQ(ask_for_unit(third, "u1").result, outcome::satisfied) << "of neither side";
    EXPECT_EQ(ask_for_unit(fact<party_id>::absent(), "u1").result, outcome::satisfied);
    lines const party{"activity asked/detail/participants/0/party missing"};
    EXPECT_EQ(missing_in(ask_for_unit({}, "u1")), party);
    EXPECT_EQ(missing_in(ask_for_unit({}, "u3")), party) << "unless of neither side";
    auto const disputed = fact<party_id>::conflicting({host, third});
    EXPECT_EQ(ask_for_unit(disputed, "u2").result, outcome::satisfied) << "by either source";
    EXPECT_EQ(ask_for_unit(disputed, "u1").result, outcome::undetermined);
}

TEST(coverage_persons, who_belongs_to_a_predecessor_belongs_to_the_side) {
    agreement paper = an_agreement("a1");
    paper.clauses[0].scopes = {scope::joint_research};
    paper.clauses[0].categories = std::vector{person_category::academic_staff};
    book records = a_book({paper});
    party_id const before{"before"};
    std::get<institution>(records.parties[0]).succeeds =
        succession{before, date{2020, 1, 1}, {}, {}};
    records.parties.push_back(an_institution(before, "UZ"));
    records.persons = {{person_id{"p1"}, before, person_category::student, {}, {}, {}}};
    participant const who{person_id{"p1"}, {}, {}, {}};
    for (fact<party_id> const& told : {fact<party_id>{}, fact{home}, fact{before}}) {
        EXPECT_EQ(ask(records, asked(research_project{home, {host}, {{told, who}}, {}})).result,
                  outcome::not_satisfied);
    }
    EXPECT_EQ(ask(records, asked(research_project{home, {host}, {{third, who}}, {}})).result,
              outcome::undetermined)
        << "the sources disagree on the party";
}

TEST(coverage_persons, a_level_that_does_not_fit_waits_on_the_category) {
    agreement paper = an_agreement("a1");
    paper.clauses[0].levels = std::vector{qualification_level::master};
    exchange_stay stay = a_stay();
    stay.traveller.category = fact<person_category>::missing();
    auto const verdict = ask(paper, asked(stay));
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(missing_in(verdict), lines{"activity asked/detail/traveller/category missing"});
}

TEST(coverage_persons, another_activity_may_have_a_traveller) {
    agreement paper = an_agreement("a1");
    paper.clauses[0].scopes = {scope::internship_abroad};
    paper.clauses[0].maximum_stay = duration{1, duration_unit::months};
    other_activity what{scope::internship_abroad, home, {host}, {}};
    EXPECT_EQ(ask(paper, asked(what)).result, outcome::satisfied); // nobody stays anywhere
    what.traveller = a_stay().traveller;
    EXPECT_EQ(ask(paper, asked(what)).result, outcome::not_satisfied);
}

// What is said of a field, a country, a category.

TEST(coverage_field, a_broad_field_may_turn_out_to_lie_inside) {
    agreement paper = an_agreement("a1");
    paper.clauses[0].fields = std::vector{field_of_study{"0113"}};
    activity what = asked();
    what.fields = std::vector{field_of_study{"011"}};
    EXPECT_EQ(missing_in(ask(paper, what)), lines{"activity asked/fields missing"});
    what.fields = std::vector{field_of_study{"02"}};
    EXPECT_EQ(ask(paper, what).result, outcome::not_satisfied);
    what.fields = fact<std::vector<field_of_study>>::absent();
    EXPECT_EQ(ask(paper, what).result, outcome::not_satisfied);
    what.fields = fact<std::vector<field_of_study>>::missing();
    EXPECT_EQ(missing_in(ask(paper, what)), lines{"activity asked/fields missing"});
}

TEST(coverage_ground_limits, a_party_of_no_country_lies_outside_every_country) {
    book records = a_book({an_agreement("a1", {home, party_id{"agency"}})});
    records.parties.push_back(
        organisation{party_id{"agency"}, {date{2000, 1, 1}, text{{"en", "agency"}}}, {}, {}, {}});
    act const decree{act_kind::decree, "1", {}, {}, {}};
    records.agreements[0].grounds = {{ground_relation::implements,
                                      {},
                                      decree,
                                      ground_limits{{}, {country{"UZ"}}, {}},
                                      ground_lapse::continues}};
    exchange_stay stay = a_stay();
    stay.host = party_id{"agency"};
    auto const verdict = ask(records, asked(stay));
    EXPECT_EQ(verdict.result, outcome::not_satisfied);
    EXPECT_EQ(check_of(verdict, coverage_check::ground_limits).values.at("observed"),
              (shown_values{record_reference{"party", "agency"}}));
}

TEST(coverage_ground_limits, a_limit_of_scopes_waits_on_the_category) {
    agreement paper = an_agreement("a1");
    act const decree{act_kind::decree, "1", {}, {}, {}};
    paper.grounds = {{ground_relation::implements,
                      {},
                      decree,
                      ground_limits{{scope::student_exchange}, {}, {}},
                      ground_lapse::continues}};
    exchange_stay stay = a_stay();
    stay.traveller.category = fact<person_category>::conflicting(
        {person_category::student, person_category::academic_staff});
    auto const verdict = ask(paper, asked(stay));
    EXPECT_EQ(check_of(verdict, coverage_check::ground_limits).result, outcome::undetermined);
    EXPECT_EQ(check_of(verdict, coverage_check::scope).result, outcome::satisfied);
    EXPECT_EQ(verdict.result, outcome::undetermined);
    // Both are staff: the scope is certain, though the category is not.
    stay.traveller.category = fact<person_category>::conflicting(
        {person_category::administrative_staff, person_category::academic_staff});
    EXPECT_EQ(ask(paper, asked(stay)).result, outcome::not_satisfied);
}

// Several clauses.

TEST(coverage_sequence, the_covering_clauses_come_first) {
    agreement paper = an_agreement("a1");
    clause full = a_clause("full");
    full.places = places{numbered_places{0, place_period::academic_year, {}}};
    paper.clauses.push_back(full);
    happen(paper, {2024, 11, 1}, an_amendment({a_clause("c2")}, {clause_id{"c1"}}, {2024, 11, 1}));
    auto const verdict = ask(paper);
    EXPECT_EQ(verdict.result, outcome::satisfied);
    EXPECT_EQ(verdict.partners.at(0).clauses, (std::vector{clause_id{"c1"}, clause_id{"c2"}}));
    auto const& candidates = verdict.partners.at(0).candidates;
    ASSERT_EQ(candidates.size(), 3U);
    EXPECT_EQ(candidates[2].clause, clause_id{"full"});
    EXPECT_EQ(check_of(verdict, coverage_check::clause_stands).values.count("version"), 0U);
    EXPECT_EQ(check_of(verdict, coverage_check::clause_stands, 1).values.at("version"),
              (shown_values{std::string{"protocol 1"}}));
}

TEST(coverage_sequence, what_the_second_clause_lacks_is_named) {
    agreement paper = an_agreement("a1");
    clause second = a_clause("c2");
    second.levels = std::vector{qualification_level::bachelor};
    happen(paper, {2024, 11, 1}, an_amendment({second}, {clause_id{"c1"}}, {2024, 11, 1}));
    exchange_stay stay = a_stay();
    stay.traveller.level = fact<qualification_level>::missing();
    auto const verdict = ask(paper, asked(stay));
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(missing_in(verdict), lines{"activity asked/detail/traveller/level missing"});
}

TEST(coverage_sequence, an_agreement_without_clauses_is_one_candidate) {
    agreement paper = an_agreement("a1");
    paper.clauses.clear();
    auto const verdict = ask(paper);
    EXPECT_EQ(verdict.result, outcome::not_satisfied);
    ASSERT_EQ(verdict.partners.at(0).candidates.size(), 1U);
    EXPECT_FALSE(verdict.partners.at(0).candidates[0].clause);
    EXPECT_EQ(check_of(verdict, coverage_check::clause_stands).result, outcome::not_satisfied);
    EXPECT_EQ(check_of(verdict, coverage_check::scope).result, outcome::not_applicable);
}

// The period is not known.

TEST(coverage_without_period, an_ended_clause_may_have_covered) {
    agreement paper = an_agreement("a1");
    happen(paper, {2024, 11, 1}, an_amendment({}, {clause_id{"c1"}}, {2024, 11, 1}));
    auto const verdict = ask(paper, asked(a_stay(), fact<period>::missing()));
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(missing_in(verdict), lines{"activity asked/period missing"});
    EXPECT_EQ(check_of(verdict, coverage_check::clause_stands).result, outcome::undetermined);
    EXPECT_EQ(verdict.partners.at(0).candidates.at(0).result, outcome::undetermined);
}

TEST(coverage_without_period, a_clause_may_fit_in_one_version_only) {
    agreement paper = an_agreement("a1");
    clause narrower = a_clause("c1");
    narrower.categories = std::vector{person_category::academic_staff};
    agreement_amended change = an_amendment({}, {}, {2024, 11, 1});
    change.replaced = {narrower};
    happen(paper, {2024, 11, 1}, change);
    auto const verdict = ask(paper, asked(a_stay(), fact<period>::missing()));
    EXPECT_EQ(check_of(verdict, coverage_check::category).result, outcome::undetermined);
    EXPECT_EQ(check_of(verdict, coverage_check::category).missing.at(0).path, "/period");
}

TEST(coverage_without_period, what_no_day_can_mend_stays_failed) {
    agreement paper = an_agreement("a1");
    paper.clauses[0].maximum_stay = duration{1, duration_unit::months};
    paper.clauses[0].languages = std::vector{language{"en"}};
    happen(paper, {2024, 6, 1}, agreement_suspended{{suspension_block::stays}, {}});
    auto const verdict = ask(paper, asked(a_stay(), fact<period>::missing()));
    EXPECT_EQ(check_of(verdict, coverage_check::language).result, outcome::not_satisfied);
    EXPECT_EQ(check_of(verdict, coverage_check::parties).result, outcome::satisfied);
    EXPECT_EQ(check_of(verdict, coverage_check::in_force).result, outcome::undetermined);
    EXPECT_EQ(check_of(verdict, coverage_check::maximum_stay).result, outcome::undetermined);
    EXPECT_EQ(check_of(verdict, coverage_check::suspension).result, outcome::undetermined);
    // Nobody knows whether the stay lies in the days for which the book is complete.
    EXPECT_EQ(verdict.result, outcome::undetermined);
}

TEST(coverage_without_period, a_paper_that_never_entered_into_force_covers_on_no_day) {
    agreement paper = an_agreement("a1");
    paper.history = {};
    auto const verdict = ask(paper, asked(a_stay(), fact<period>::missing()));
    EXPECT_EQ(check_of(verdict, coverage_check::in_force).result, outcome::not_satisfied);
}

// After the end.

TEST(coverage_teach_out, waits_on_the_day_of_the_end) {
    // Nobody knows the term; the agreement was ended on 1 January 2025 if it ran so long.
    agreement paper = an_agreement("a1");
    paper.term = fact<agreement_term>::missing();
    paper.transitional = {for_those_away({2025, 6, 30})};
    happen(paper, {2025, 1, 1}, agreement_terminated{{}});
    auto const verdict = ask(paper);
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(missing_in(verdict), lines{"agreement a1/term missing"});
    // Whenever it ended, nobody is protected after June.
    period const late{{2024, 9, 1}, {2025, 7, 31}};
    EXPECT_EQ(ask(paper, asked(a_stay(), late)).result, outcome::not_satisfied);
    // A stay that began after the end was never under way under it.
    period const after{{2025, 1, 1}, {2025, 3, 31}};
    EXPECT_EQ(ask(paper, asked(a_stay(), after)).result, outcome::not_satisfied);
    paper.term = agreement_term{indefinite_term{}};
    EXPECT_EQ(ask(paper).result, outcome::satisfied);
    paper.term = agreement_term{term_until{{2024, 6, 30}}};
    EXPECT_EQ(ask(paper).result, outcome::not_satisfied);
}

TEST(coverage_teach_out, is_not_undone_by_what_happens_after_the_stay) {
    agreement paper = ending(an_agreement("a1"), {2024, 12, 31});
    paper.transitional = {for_those_away({2025, 6, 30})};
    EXPECT_EQ(ask(paper).result, outcome::satisfied);
    happen(paper, {2025, 3, 1}, agreement_renewed{{2026, 12, 31}, {}});
    EXPECT_EQ(ask(paper).result, outcome::satisfied);
}

TEST(coverage_teach_out, bridges_the_days_until_a_late_renewal) {
    agreement paper = ending(an_agreement("a1"), {2024, 12, 31});
    paper.transitional = {for_those_away({2025, 6, 30})};
    happen(paper, {2025, 1, 15}, agreement_renewed{{2026, 12, 31}, {}});
    EXPECT_EQ(ask(paper).result, outcome::satisfied);
    paper.transitional.clear();
    auto const verdict = ask(paper);
    EXPECT_EQ(verdict.result, outcome::not_satisfied);
    EXPECT_EQ(check_of(verdict, coverage_check::in_force).values.at("shortfall"),
              (shown_values{day_count{14}})); // 1 to 14 January
}

TEST(coverage_teach_out, may_let_only_the_later_clause_live_on) {
    agreement paper = ending(an_agreement("a1"), {2024, 12, 31});
    happen(paper, {2024, 11, 1}, an_amendment({a_clause("c2")}, {clause_id{"c1"}}, {2024, 11, 1}));
    paper.transitional = {for_those_away({2025, 6, 30}, {clause_id{"c2"}})};
    auto const verdict = ask(paper);
    EXPECT_EQ(verdict.result, outcome::satisfied);
    EXPECT_EQ(verdict.partners.at(0).clauses, (std::vector{clause_id{"c1"}, clause_id{"c2"}}));
    paper.transitional = {for_those_away({2025, 6, 30}, {clause_id{"c1"}})};
    EXPECT_EQ(ask(paper).result, outcome::not_satisfied);
}

TEST(coverage_teach_out, cites_its_article_and_may_run_for_a_length) {
    agreement paper = ending(an_agreement("a1"), {2024, 12, 31});
    paper.transitional = {{clause_id{"finish"},
                           {protected_standing::admitted, protected_standing::away},
                           {},
                           {},
                           duration{1, duration_unit::months},
                           citation{"Agreement", "9", {}}}};
    auto const verdict = ask(paper);
    EXPECT_EQ(verdict.result, outcome::satisfied); // 31 December and a month is 31 January
    finding const& force = check_of(verdict, coverage_check::in_force);
    EXPECT_EQ(force.values.at("teach_out"),
              (shown_values{record_reference{"clause", "a1/finish"}}));
    ASSERT_EQ(force.sources.size(), 1U);
    EXPECT_EQ(force.sources.front().article, "9");
    paper.transitional[0].length = duration{30, duration_unit::days};
    EXPECT_EQ(ask(paper).result, outcome::not_satisfied);
    paper.transitional[0].length = duration{9000, duration_unit::years}; // past the calendar's end
    EXPECT_EQ(ask(paper).result, outcome::satisfied);
}

// What was not known yet.

TEST(coverage_view, an_accession_recorded_later_is_not_known) {
    agreement paper = an_agreement("a1", {home, third});
    record_event(paper, {2024, 1, 1}, {2024, 12, 1}, agreement_acceded{host, {}}).value();
    auto const before = ask(a_book({paper}), asked(), {2024, 11, 30});
    EXPECT_EQ(before.result, outcome::not_satisfied);
    EXPECT_TRUE(before.partners.at(0).candidates.empty());
    ASSERT_EQ(before.partners.at(0).near_misses.size(), 1U);
    EXPECT_FALSE(before.partners.at(0).near_misses[0].joins_partner);
    EXPECT_EQ(before.partners.at(0).near_misses[0].with, (std::vector{home, third}));
    EXPECT_EQ(ask(a_book({paper}), asked(), {2024, 12, 1}).result, outcome::satisfied);
}

TEST(coverage_view, who_is_not_nominated_would_be_nominated_on_the_day_of_the_view) {
    agreement paper = an_agreement("a1");
    happen(paper, {2024, 6, 1}, agreement_suspended{{suspension_block::nominations}, {}});
    happen(paper, {2024, 7, 1}, agreement_resumed{{}});
    EXPECT_EQ(ask(a_book({paper}), asked(), {2024, 6, 30}).result, outcome::not_satisfied);
    EXPECT_EQ(ask(a_book({paper}), asked(), {2024, 7, 1}).result, outcome::satisfied);
    exchange_stay stay = a_stay();
    stay.nominated = fact<date>::missing();
    EXPECT_EQ(missing_in(ask(paper, asked(stay))),
              lines{"activity asked/detail/nominated missing"});
}

// Near misses.

TEST(coverage_near_misses, are_at_most_ten_the_partners_own_first) {
    std::vector<agreement> agreements;
    for (char each = 'a'; each < 'g'; ++each) {
        agreements.push_back(an_agreement((std::string{"home-"} + each).c_str(), {home, third}));
        agreements.push_back(an_agreement((std::string{"host-"} + each).c_str(), {third, host}));
    }
    auto const verdict = ask(a_book(agreements));
    auto const& misses = verdict.partners.at(0).near_misses;
    ASSERT_EQ(misses.size(), most_near_misses);
    for (std::size_t at = 0; at < misses.size(); ++at) {
        EXPECT_EQ(misses[at].joins_partner, at < 6);
        std::string const id = at < 6 ? "host-" : "home-";
        EXPECT_EQ(misses[at].agreement.str(), id + static_cast<char>('a' + at % 6));
    }
    agreements.push_back(an_agreement("joins"));
    EXPECT_TRUE(ask(a_book(agreements)).partners.at(0).near_misses.empty());
}

TEST(coverage_clauses, a_clause_not_recorded_may_cover_one_stretch) {
    // c1 has no places until the amendment of 1 November; a teach-out lets the admitted finish
    // under c1 alone when the agreement ends on 31 December. Only a clause that nobody has recorded
    // can cover the first stretch.
    agreement paper = an_agreement("a1");
    paper.clauses[0].places = places{numbered_places{0, place_period::academic_year, {}}};
    agreement_amended change = an_amendment({}, {}, {2024, 11, 1});
    change.replaced = {a_clause("c1")};
    happen(paper, {2024, 11, 1}, change);
    happen(paper, {2025, 1, 1}, agreement_terminated{});
    paper.transitional = {{clause_id{"finish"},
                           {protected_standing::admitted},
                           {clause_id{"c1"}},
                           date{2025, 6, 30},
                           {},
                           {}}};
    exchange_stay stay = a_stay();
    stay.admitted = date{2024, 1, 1};
    EXPECT_EQ(ask(paper, asked(stay)).result, outcome::not_satisfied);
    paper.all_clauses_recorded = {};
    auto const verdict = ask(paper, asked(stay));
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(missing_in(verdict), lines{"agreement a1/all_clauses_recorded missing"});
}

TEST(coverage_grounds, many_ways_to_one_ground_are_walked_once) {
    book records = a_book({});
    constexpr int layers = 40;
    for (int layer = 0; layer < layers; ++layer) {
        for (char const* const side : {"a", "b"}) {
            agreement paper = an_agreement((side + std::to_string(layer)).c_str());
            for (char const* const under : {"a", "b"}) {
                if (layer > 0) {
                    paper.grounds.push_back({ground_relation::under,
                                             agreement_id{under + std::to_string(layer - 1)},
                                             {},
                                             {},
                                             ground_lapse::continues});
                }
            }
            records.agreements.push_back(std::move(paper));
        }
    }
    records.agreements[0].grounds = {{ground_relation::implements,
                                      {},
                                      a_decree("1"),
                                      ground_limits{{scope::joint_research}, {}, {}},
                                      {}}};
    auto const verdict = ask(records);
    EXPECT_EQ(verdict.result, outcome::satisfied) << "b0 has no ground";
    EXPECT_EQ(verdict.partners.at(0).agreement, agreement_id{"b0"});
    EXPECT_EQ(verdict.partners.at(0).candidates.size(), std::size_t{2 * layers});
}

TEST(coverage_limits, a_dispute_that_may_matter_again_is_named) {
    agreement paper = an_agreement("a1");
    paper.clauses[0].categories = fact<std::vector<person_category>>::conflicting(
        {{person_category::student}, {person_category::academic_staff}});
    exchange_stay stay = a_stay();
    stay.traveller.category = fact<person_category>::missing();
    EXPECT_EQ(missing_in(ask(paper, asked(stay))),
              (lines{"activity asked/detail/traveller/category missing",
                     "agreement a1/clauses/c1/categories conflicting"}));
}

// The explanation.

TEST(coverage_explanation, has_the_verdict_as_a_tree) {
    book records = a_book({ending(an_agreement("a1"), {2024, 10, 31})});
    agreement second = an_agreement("a2");
    second.entry = entry_into_force{entry_on_date{{2024, 11, 1}}};
    second.assumptions = {{"/term", text{{"en", "no term is published"}}}};
    records.agreements.push_back(second);
    finding const tree = explanation_of(ask(records));
    EXPECT_EQ(tree.code, "coverage");
    EXPECT_EQ(tree.values.at("activity"), (shown_values{record_reference{"activity", "asked"}}));
    ASSERT_EQ(tree.because.size(), 3U);
    EXPECT_EQ(tree.because[0].code, "coverage.requirement");
    finding const& partner = tree.because[1];
    EXPECT_EQ(partner.code, "coverage.partner");
    ASSERT_EQ(partner.because.size(), 4U); // two candidates, their union, the book's claim
    EXPECT_EQ(partner.because[0].code, "coverage.candidate");
    EXPECT_EQ(partner.because[0].because.size(), every<coverage_check>().size());
    EXPECT_EQ(partner.because[2].code, "coverage.only_together");
    EXPECT_EQ(
        partner.because[2].values.at("agreements"),
        (shown_values{record_reference{"agreement", "a1"}, record_reference{"agreement", "a2"}}));
    EXPECT_EQ(partner.because[3].code, "coverage.book_complete");
    EXPECT_EQ(tree.because[2].code, "coverage.assumption");
    EXPECT_EQ(tree.because[2].values.at("path"), (shown_values{std::string{"/term"}}));
}

TEST(coverage_explanation, names_the_agreement_of_a_yes_and_near_misses_of_a_no) {
    finding const yes = explanation_of(ask(an_agreement("a1"))).because.at(1);
    EXPECT_EQ(yes.values.at("agreement"), (shown_values{record_reference{"agreement", "a1"}}));
    EXPECT_EQ(yes.values.at("clauses"), (shown_values{record_reference{"clause", "a1/c1"}}));
    finding const no =
        explanation_of(
            ask(a_book({an_agreement("b", {home, third}), an_agreement("c", {third, host})})))
            .because.at(1);
    ASSERT_EQ(no.because.size(), 3U);
    EXPECT_EQ(no.because[0].code, "coverage.near_miss_partner");
    EXPECT_EQ(no.because[1].code, "coverage.near_miss_country");
    EXPECT_EQ(no.because[2].code, "coverage.book_complete");
}

TEST(coverage_parties, a_chain_of_successions_binds_from_its_latest_day) {
    // home took over from middle in 2023, and middle, late, from first in October 2024.
    party_id const middle{"middle"};
    party_id const first{"first"};
    book records = a_book({an_agreement("a1", {first, host})});
    std::get<institution>(records.parties[0]).succeeds =
        succession{middle, date{2023, 6, 21}, a_decree("1"), {}};
    records.parties.push_back(an_institution(middle, "UZ"));
    std::get<institution>(records.parties.back()).succeeds =
        succession{first, date{2024, 10, 1}, a_decree("2"), {}};
    records.parties.push_back(an_institution(first, "UZ"));
    auto const early = ask(records); // from 1 September: the 30 days of that month lie outside
    EXPECT_EQ(early.result, outcome::not_satisfied);
    EXPECT_EQ(check_of(early, coverage_check::parties).values.at("shortfall"),
              (shown_values{day_count{30}}));
    auto const late = ask(records, asked(a_stay(), period{{2024, 10, 1}, {2025, 1, 31}}));
    EXPECT_EQ(late.result, outcome::satisfied);
    EXPECT_EQ(late.partners.at(0).rests_on.size(), 2U);
}

TEST(coverage_explanation, a_yes_by_succession_cites_it) {
    book records = a_book({an_agreement("a1", {third, host})});
    succession const after{third, date{2023, 6, 21}, {}, citation{"Charter", {}, {}}};
    std::get<institution>(records.parties[0]).succeeds = after;
    auto const verdict = ask(records);
    EXPECT_EQ(verdict.result, outcome::satisfied);
    finding const& parties = check_of(verdict, coverage_check::parties);
    EXPECT_EQ(parties.values.at("predecessor"), (shown_values{record_reference{"party", "third"}}));
    EXPECT_EQ(parties.values.at("since"), (shown_values{date{2023, 6, 21}}));
    ASSERT_EQ(parties.sources.size(), 1U);
    EXPECT_EQ(parties.sources.front().document, "Charter");
    EXPECT_NE(lines_of(verdict).find("successor home"), std::string::npos);
}

// What a "yes" rests on.

TEST(coverage_basis, names_grounds_and_amendments_with_their_acts) {
    book records = a_book({an_agreement("a1"), an_agreement("frame", {home, third})});
    agreement& paper = records.agreements[0];
    paper.grounds = {{ground_relation::under, agreement_id{"frame"}, {}, {}, ground_lapse::ends},
                     {ground_relation::references, {}, a_decree("289"), {}, {}}};
    agreement_amended change = an_amendment({a_clause("c2")}, {clause_id{"c1"}}, {2024, 11, 1});
    change.decided_by = act{act_kind::order, "7", {}, {}, {}};
    happen(paper, {2024, 11, 1}, change);
    auto const verdict = ask(records);
    auto const& basis = verdict.partners.at(0).rests_on;
    ASSERT_EQ(basis.size(), 3U);
    EXPECT_EQ(basis[0].code, "coverage.ground");
    EXPECT_EQ(basis[0].values.at("agreement"),
              (shown_values{record_reference{"agreement", "frame"}}));
    EXPECT_EQ(basis[1].code, "coverage.ground");
    EXPECT_EQ(basis[1].values.at("number"), (shown_values{std::string{"289"}}));
    EXPECT_EQ(basis[1].values.at("on"), (shown_values{date{2022, 6, 21}}));
    EXPECT_EQ(basis[1].values.at("issuer"), (shown_values{std::string{"An issuer"}}));
    EXPECT_EQ(basis[1].values.at("title"), (shown_values{std::string{"On a matter"}}));
    EXPECT_EQ(basis[2].code, "coverage.amendment");
    EXPECT_EQ(basis[2].values.at("version"), (shown_values{std::string{"protocol 1"}}));
    EXPECT_EQ(basis[2].values.at("since"), (shown_values{date{2024, 11, 1}}));
    EXPECT_EQ(basis[2].values.at("act"), (shown_values{coded_value{"act_kind", "order"}}));
    EXPECT_EQ(explanation_of(verdict).because.at(1).because.at(0).code, "coverage.ground");
}

TEST(coverage_basis, names_a_succession_only_where_it_matters) {
    book records = a_book({an_agreement("a1", {third, host})});
    std::get<institution>(records.parties[0]).succeeds =
        succession{third, date{2023, 6, 21}, a_decree("289"), {}};
    auto const by_succession = ask(records).partners.at(0).rests_on;
    ASSERT_EQ(by_succession.size(), 1U);
    EXPECT_EQ(by_succession[0].code, "coverage.succession_act");
    EXPECT_EQ(by_succession[0].values.at("successor"),
              (shown_values{record_reference{"party", "home"}}));
    records.agreements = {an_agreement("a1")};
    EXPECT_TRUE(ask(records).partners.at(0).rests_on.empty());
}

TEST(coverage_basis, a_no_rests_on_the_claim_that_the_book_is_complete_and_nothing_else) {
    agreement paper = ending(an_agreement("a1"), {2024, 10, 31});
    paper.grounds = {{ground_relation::references, {}, a_decree("289"), {}, {}}};
    auto const& verdict = ask(paper);
    ASSERT_EQ(verdict.result, outcome::not_satisfied);
    ASSERT_EQ(verdict.partners.at(0).rests_on.size(), 1U);
    EXPECT_EQ(verdict.partners[0].rests_on[0].code, "coverage.book_complete");
    EXPECT_TRUE(verdict.partners[0].rests_on[0].values.contains("since"));
}

TEST(coverage_basis, of_the_assumptions_those_on_other_clauses_do_not_bear) {
    agreement paper = an_agreement("a1");
    paper.clauses.push_back(a_clause("c2"));
    paper.clauses[1].languages = std::vector{language{"en"}};
    auto const assumed = [](char const* path) {
        return assumption{path, text{{"en", "not published"}}};
    };
    paper.assumptions = {assumed("/term"), assumed("/clauses/0/places"),
                         assumed("/clauses/1/languages"), assumed("/clauses/1")};
    auto const verdict = ask(paper);
    ASSERT_EQ(verdict.assumptions.size(), 2U);
    EXPECT_EQ(verdict.assumptions[0].assumed.path, "/term");
    EXPECT_EQ(verdict.assumptions[1].assumed.path, "/clauses/0/places");
    EXPECT_EQ(verdict.assumptions[0].agreement, agreement_id{"a1"});
}

} // namespace
