// The facts of a person on a day: what posts, studies and activities tell, and what they do not.
#include "support/facts_world.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::facts_world;
using testing::an_activity;
using enum participation_step;

constexpr auto bachelor = qualification_level::bachelor;
constexpr auto master = qualification_level::master;

std::string on_day(person const& who, char const* name, date day = today,
                   fact_terms const& terms = terms_of()) {
    return told(row_in(view_of(who), terms, day), name);
}

TEST(person_facts, schema_is_valid) {
    EXPECT_TRUE(validate(person_facts()).empty());
    EXPECT_TRUE(validate(person_facts(terms_of())).empty());
    for (fact_description const& each : person_facts(terms_of()).facts) {
        EXPECT_EQ(each.labels.entries().size(), 3U) << each.name.str();
    }
}

TEST(person_facts, nobody_and_nothing_is_made_up) {
    fact_terms const terms;
    auto const schema = std::make_shared<fact_schema const>(person_facts(terms));
    view const records = view_of(a_scholar());
    auto const nobody = facts_of(records, person_id{"s-9"}, today, terms, schema);
    EXPECT_EQ(nobody.error().all().front().code, "facts.person_unknown");
    fact_row const row = facts_of(records, person_id{"s-1"}, today, terms, schema).value();
    for (std::size_t at = 0; at < schema->facts.size(); ++at) {
        std::string const name = schema->facts[at].name.str();
        bool const is_recorded = name == "person.home";
        EXPECT_EQ(row.slots()[at].known.state(),
                  is_recorded ? knowledge::known : knowledge::missing)
            << name;
    }
}

TEST(person_facts, facts_of_an_application_stay_missing) {
    fact_schema mine = person_facts(terms_of());
    mine.facts.push_back({fact_name{"gpa"}, ratio_type{2, 5, "gpa_5"}, {}, text{{"en", "GPA"}}});
    auto row = facts_of(view_of(a_scholar()), person_id{"s-1"}, today, terms_of(),
                        std::make_shared<fact_schema const>(mine));
    EXPECT_EQ(told(*row, "gpa"), "-");
    EXPECT_TRUE(row->set(fact_name{"gpa"}, fact_value{ratio_value{4, "gpa_5"}}).has_value());
}

TEST(person_facts, another_type_under_a_name_of_the_library_is_refused) {
    fact_schema const mine{
        {{fact_name{"person.home"}, boolean_type{}, {}, text{{"en", "At home"}}}}};
    auto const row = facts_of(view_of(a_scholar()), person_id{"s-1"}, today, terms_of(),
                              std::make_shared<fact_schema const>(mine));
    EXPECT_EQ(row.error().all().front().code, "fact.wrong_type");
}

TEST(person_facts, category_is_that_of_the_day) {
    person who = a_scholar();
    who.category = person_category::representative;
    who.studies = {a_study("a", {{2018, 9, 1}, {2022, 6, 30}}, bachelor)};
    who.posts = {a_post("a", open_from({2022, 6, 30}))};
    EXPECT_EQ(on_day(who, "person.category", {2022, 6, 29}), "person_category student");
    EXPECT_EQ(on_day(who, "person.category", {2022, 7, 1}), "person_category academic_staff");
    EXPECT_EQ(on_day(who, "person.category", {2022, 6, 30}),
              "person_category academic_staff or person_category student");
    EXPECT_EQ(on_day(who, "person.category", {2018, 8, 31}), "person_category representative");
}

TEST(person_facts, level_and_field_are_those_of_the_studies_of_the_day) {
    person who = a_scholar();
    who.level = bachelor;
    who.studies = {a_study("a", {{2018, 9, 1}, {2022, 6, 30}}, bachelor),
                   a_study("b", {{2022, 9, 1}, {2024, 6, 30}}, master),
                   a_study("b", {{2024, 9, 1}, {2026, 6, 30}}, {})};
    who.studies[1].field = field_of_study{"0112"};
    EXPECT_EQ(on_day(who, "person.level", {2023, 1, 1}), "qualification_level master");
    EXPECT_EQ(on_day(who, "person.field", {2023, 1, 1}), "isced_f 0112");
    EXPECT_EQ(on_day(who, "person.level", {2025, 1, 1}), "-"); // not the record's own
    EXPECT_EQ(on_day(who, "person.level", {2027, 1, 1}), "qualification_level bachelor");
    EXPECT_EQ(on_day(who, "person.field", {2027, 1, 1}), "-");
}

TEST(person_facts, unit_is_the_one_at_home) {
    person who = a_scholar();
    who.unit = unit_id{"g"};
    who.posts = {a_post("a", {{2020, 1, 1}, {2020, 12, 31}}, unit_id{"f"}),
                 a_post("d", open_from({2020, 1, 1}), unit_id{"h"})};
    EXPECT_EQ(on_day(who, "person.unit", {2020, 6, 1}), "unit f");
    EXPECT_EQ(on_day(who, "person.unit", {2021, 6, 1}), "unit *"); // the record's own: g
    who.home = fact<party_id>::missing();
    EXPECT_EQ(on_day(who, "person.unit", {2020, 6, 1}), "unit f or unit *");
}

TEST(person_facts, homes_and_citizenships_are_codes) {
    person who = a_scholar();
    who.citizenship = country{"UZ"};
    EXPECT_EQ(on_day(who, "person.home"), "party a");
    EXPECT_EQ(on_day(who, "person.citizenship"), "country UZ");
    who.home = party_id{"b"};
    EXPECT_EQ(on_day(who, "person.home"), "party *");
    who.home = fact<party_id>::absent();
    EXPECT_EQ(on_day(who, "person.home"), "none");
}

TEST(person_facts, work_counts_where_all_of_it_is_recorded) {
    person who = a_scholar();
    who.posts = {a_post("a", {{2019, 1, 1}, {2019, 12, 31}}), a_post("b", open_from({2026, 1, 1})),
                 a_post("a", open_from({2026, 2, 1}))};
    EXPECT_EQ(on_day(who, "person.experience_days"), "425 days"); // 365 + 31 + 28 + 1
    EXPECT_EQ(on_day(who, "person.employed_since"), "2026-01-01");
    EXPECT_EQ(on_day(who, "person.employed_since", {2020, 1, 1}), "none");
    EXPECT_EQ(on_day(who, "person.experience_days", {2018, 12, 31}), "0 days");
    fact_terms const recent = terms_of(date{2025, 12, 31});
    EXPECT_EQ(on_day(who, "person.experience_days", today, recent), "-");
    EXPECT_EQ(on_day(who, "person.employed_since", today, recent), "2026-01-01");
    EXPECT_EQ(on_day(who, "person.employed_since", today, terms_of(date{2026, 1, 1})), "-");
}

/// A bachelor of "a" from 2023 to 2025, then a master.
person a_student() {
    person who = a_scholar();
    who.studies = {a_study("a", {{2023, 9, 1}, {2025, 6, 30}}, bachelor),
                   a_study("a", open_from({2025, 9, 1}), master)};
    return who;
}

std::string cycle(std::vector<activity> const& parts, char const* name,
                  std::optional<date> complete_from = date::min(), date day = today,
                  std::optional<rounding> part_of_month = {}) {
    fact_terms terms = terms_of(complete_from);
    terms.part_of_month = part_of_month;
    return told(row_in(view_of(a_student(), parts), terms, day), name);
}

TEST(person_facts, time_abroad_is_that_of_the_cycle) {
    std::vector<activity> const stays{
        a_stay_at("v1", "b", {{2024, 2, 1}, {2024, 6, 30}}),   // of the bachelor
        a_stay_at("v2", "b", {{2025, 10, 1}, {2025, 11, 30}}), // two months
        a_stay_at("v3", "c", {{2026, 1, 1}, {2026, 1, 31}})};  // not abroad
    EXPECT_EQ(cycle(stays, "cycle.began_on"), "2025-09-01");
    EXPECT_EQ(cycle(stays, "cycle.days_abroad"), "61 days");
    EXPECT_EQ(cycle(stays, "cycle.months_abroad"), "2 months");
    EXPECT_EQ(cycle(stays, "cycle.days_abroad", {}, date{2025, 6, 1}), "-"); // no claim
    EXPECT_EQ(cycle(stays, "cycle.days_abroad", date::min(), {2025, 6, 1}), "151 days");
    EXPECT_EQ(cycle(stays, "cycle.days_abroad", date{2025, 9, 1}), "61 days");
    EXPECT_EQ(cycle(stays, "cycle.days_abroad", date{2025, 9, 2}), "-");
    EXPECT_EQ(cycle(stays, "cycle.days_abroad", date::min(), {2025, 10, 10}), "10 days");
    EXPECT_EQ(cycle({}, "cycle.days_abroad"), "0 days");
}

TEST(person_facts, parts_of_months_count_as_the_rule_says) {
    std::vector<activity> const stays{a_stay_at("v1", "b", {{2025, 10, 1}, {2025, 11, 10}})};
    EXPECT_EQ(cycle(stays, "cycle.months_abroad"), "-");
    EXPECT_EQ(cycle(stays, "cycle.months_abroad", date::min(), today, rounding::down), "1 months");
    EXPECT_EQ(cycle(stays, "cycle.months_abroad", date::min(), today, rounding::up), "2 months");
}

TEST(person_facts, a_stay_that_is_not_certain_leaves_the_time_open) {
    period const autumn{{2025, 10, 1}, {2025, 11, 30}};
    activity const planned =
        taken_part(an_activity("v", testing::a_stay("a", "b"), autumn), {{accepted, recording}});
    activity const given_up = taken_part(an_activity("v", testing::a_stay("a", "b"), autumn),
                                         {{applied, recording}, {withdrawn, recording}});
    activity const unplanned =
        taken_part(an_activity("v", testing::a_stay("a", "b"), fact<period>{}),
                   {{arrived, {2025, 10, 1}}, {completed, {2025, 10, 10}}});
    activity const open_end = taken_part(
        an_activity("v", testing::a_stay("a", "b"), fact<period>{}), {{arrived, {2025, 10, 1}}});
    EXPECT_EQ(cycle({planned}, "cycle.days_abroad"), "-");
    EXPECT_EQ(cycle({planned}, "cycle.days_abroad", date::min(), {2025, 9, 30}), "0 days");
    EXPECT_EQ(cycle({given_up}, "cycle.days_abroad"), "0 days");
    EXPECT_EQ(cycle({unplanned}, "cycle.days_abroad"), "10 days");
    EXPECT_EQ(cycle({open_end}, "cycle.days_abroad"), "-");
    EXPECT_EQ(cycle({open_end}, "cycle.days_abroad", date::min(), {2025, 10, 1}), "1 days");
}

TEST(person_facts, recorded_ends_stand_in_the_place_of_planned_ones) {
    activity const late_and_short = taken_part(
        an_activity("v", testing::a_stay("a", "b"), period{{2025, 10, 1}, {2025, 12, 31}}),
        {{arrived, {2025, 10, 5}}, {left_early, {2025, 10, 14}}});
    EXPECT_EQ(cycle({late_and_short}, "cycle.days_abroad"), "10 days");
}

/// Three days of October, of somebody of the university "a" in Uzbekistan.
std::string days_abroad_in(activity_detail detail) {
    period const days{{2025, 10, 1}, {2025, 10, 3}};
    return cycle(
        {taken_part(an_activity("e", std::move(detail), days), {{arrived, {2025, 10, 1}}})},
        "cycle.days_abroad");
}

TEST(person_facts, an_event_takes_place_in_its_own_country_or_its_organisers) {
    auto const at = [&](fact<party_id> organiser, std::optional<country> where = {},
                        attendance_mode mode = attendance_mode::on_site) {
        event_participation event{.home = party_id{"a"},
                                  .organiser = std::move(organiser),
                                  .event = event_kind::seminar,
                                  .mode = mode};
        event.country = where;
        return days_abroad_in(event);
    };
    EXPECT_EQ(at(party_id{"b"}), "3 days");                // Belarus
    EXPECT_EQ(at(party_id{"c"}), "0 days");                // Uzbekistan
    EXPECT_EQ(at(party_id{"agency"}), "3 days");           // India
    EXPECT_EQ(at(fact<party_id>::absent()), "0 days");     // at home
    EXPECT_EQ(at({}), "-");                                // nobody says where
    EXPECT_EQ(at(party_id{"b"}, country{"UZ"}), "0 days"); // a partner's event in Uzbekistan
    EXPECT_EQ(at(party_id{"c"}, country{"KZ"}), "3 days"); // Uzbekistan's in Kazakhstan
    EXPECT_EQ(at({}, country{"KZ"}), "3 days");            // whoever holds it
    EXPECT_EQ(at(fact<party_id>::absent(), country{"KZ"}), "3 days");
    EXPECT_EQ(at(party_id{"b"}, {}, attendance_mode::online), "0 days");
    EXPECT_EQ(at(party_id{"b"}, {}, attendance_mode::hybrid), "-"); // on some of the days
    EXPECT_EQ(at(party_id{"c"}, country{"KZ"}, attendance_mode::online), "0 days");
}

TEST(person_facts, where_a_programme_takes_place_is_not_recorded) {
    EXPECT_EQ(days_abroad_in(in_programme(programme_id{"grant"}, {})), "-");
}

TEST(person_facts, who_does_not_study_has_no_cycle) {
    person who = a_scholar();
    who.level = fact<qualification_level>::absent();
    EXPECT_EQ(on_day(who, "cycle.days_abroad"), "none");
    EXPECT_EQ(on_day(who, "cycle.began_on"), "none");
    who.studies = {a_study("a", open_from({2025, 9, 1}), master),
                   a_study("a", {{2020, 9, 1}, {2022, 6, 30}}, {})}; // perhaps a master's too
    EXPECT_EQ(on_day(who, "cycle.began_on"), "-");
}

/// Whether the programme was taken, whether somebody withdrew from it, whether under the call.
std::string programme(std::vector<activity> const& parts,
                      std::optional<date> complete_from = date::min(), date day = today) {
    fact_row const row = row_in(view_of(a_scholar(), parts), terms_of(complete_from), day);
    return told(row, "programme.taken") + ", " + told(row, "programme.withdrawn") + ", "
           + told(row, "call.taken");
}

// A stay, an internship or an event that was asked for under a call counts like part in the
// programme.
TEST(person_facts, whatever_was_asked_for_under_a_call_counts) {
    auto const under = [](activity_detail of, call_reference const& call,
                          std::vector<step_on> const& steps) {
        activity made =
            taken_part(an_activity("v", std::move(of), period{{2025, 4, 1}, {2025, 5, 31}}), steps);
        made.participations[0].call = call;
        return std::vector<activity>{made};
    };
    call_reference const asked{party_id{"agency"}, call_id{"2025"}};
    call_reference const later{party_id{"agency"}, call_id{"2026"}};
    std::vector<step_on> const was_there{{arrived, {2025, 4, 1}}, {completed, {2025, 5, 31}}};
    event_participation const event{party_id{"a"}, party_id{"b"}, event_kind::conference,
                                    attendance_mode::on_site};
    for (activity_detail const& each : std::vector<activity_detail>{
             testing::a_stay("a", "b"), internship{party_id{"a"}, party_id{"b"}}, event,
             short_term_training{party_id{"a"}, party_id{"b"}, attendance_mode::on_site}}) {
        EXPECT_EQ(programme(under(each, asked, was_there)), "true, false, true");
        EXPECT_EQ(programme(under(each, later, was_there)), "true, false, false")
            << "another call of the programme";
        EXPECT_EQ(
            programme(under(each, asked, {{accepted, {2025, 3, 1}}, {withdrawn, {2025, 3, 9}}})),
            "false, true, false");
    }
    EXPECT_EQ(programme({a_stay_at("v", "b", {{2025, 4, 1}, {2025, 5, 31}})}),
              "false, false, false")
        << "without a call";
}

TEST(person_facts, a_programme_was_taken_by_whoever_was_there) {
    programme_id const course{"course"};
    call_id const call{"2025"};
    auto const with = [&](fact<programme_id> of, fact<call_id> under,
                          std::vector<step_on> const& steps) {
        return std::vector<activity>{in_course("v", std::move(of), std::move(under), steps)};
    };
    std::vector<step_on> const was_there{{arrived, {2025, 4, 1}}, {completed, {2025, 5, 31}}};
    EXPECT_EQ(programme({}), "false, false, false");
    EXPECT_EQ(programme({}, {}), "-, -, -");
    EXPECT_EQ(programme({}, date{2000, 1, 1}), "-, -, -");
    EXPECT_EQ(programme(with(course, call, was_there)), "true, false, true");
    EXPECT_EQ(programme(with(course, call, was_there), {}), "true, -, true");
    EXPECT_EQ(programme(with(course, call, was_there), date::min(), {2025, 3, 31}),
              "false, false, false");
    EXPECT_EQ(programme(with(programme_id{"grant"}, {}, was_there)), "false, false, -");
    EXPECT_EQ(programme(with({}, call, was_there)), "true, false, true"); // as the call tells
    EXPECT_EQ(programme(with({}, {}, was_there)), "-, false, -");
    EXPECT_EQ(programme(with(course, call_id{"2026"}, was_there)), "true, false, false");
    std::vector<step_on> const turned_down{{applied, recording}, {refused, recording}};
    EXPECT_EQ(programme(with(course, call, turned_down)), "false, false, false");
    std::vector<step_on> const stepped_back{{accepted, recording}, {withdrawn, recording}};
    EXPECT_EQ(programme(with(course, call, stepped_back)), "false, true, false");
    EXPECT_EQ(programme(with(course, call, {{nominated, recording}, {withdrawn, recording}})),
              "false, -, false"); // the acceptance need not be recorded
    EXPECT_EQ(programme(with(course, call, {{applied, recording}, {withdrawn, recording}})),
              "false, false, false");
    std::vector<step_on> const came_again{
        {accepted, recording}, {withdrawn, recording}, {applied, recording}};
    EXPECT_EQ(programme(with(course, call, came_again)), "false, true, false")
        << "has withdrawn all the same";
    EXPECT_EQ(programme(with(course, call,
                             {{applied, recording}, {withdrawn, recording}, {applied, recording}})),
              "false, false, false");
    EXPECT_EQ(programme(with(course, call, {{accepted, recording}})),
              "-, false, -"); // it has begun, and nobody need record the arrival
}

TEST(person_facts, a_language_certificate_has_to_be_there_and_good) {
    auto const with = [](fact<date> received, fact<date> expires, date day = today) {
        activity of = a_stay_at("v", "b", {{2025, 10, 1}, {2025, 11, 30}});
        paper certificate{.kind = paper_kind::language_certificate,
                          .from = paper_provider::participant};
        certificate.received = std::move(received);
        certificate.expires = std::move(expires);
        of.papers = {certificate};
        return told(row_in(view_of(a_scholar(), {of}), terms_of(), day),
                    "language_certificate.in_force");
    };
    fact<date> const never = fact<date>::absent();
    EXPECT_EQ(with(date{2025, 9, 1}, never), "true");
    EXPECT_EQ(with(date{2025, 9, 1}, today), "true");
    EXPECT_EQ(with(date{2025, 9, 1}, date{2026, 2, 28}), "-"); // there may be another one
    EXPECT_EQ(with(date{2025, 9, 1}, never, {2025, 8, 31}), "-");
    EXPECT_EQ(with({}, never), "-");
    EXPECT_EQ(with(date{2025, 9, 1}, {}), "-");
}

} // namespace
} // namespace jspu_coop
