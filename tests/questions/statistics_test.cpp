// Statistics: golden cases that a reader can check by hand.
#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/questions/year_changes.hpp>

#include "support/statistics_world.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::statistics_world;
using enum statistics_dimension;
using step = participation_step;

clause_reference const of_m{agreement_id{"m"}, clause_id{"c1"}};

TEST(statistics, a_person_counts_once_a_cell_and_each_time_as_a_participation) {
    view const records =
        known(stay_of("v1", "us", "minsk", spring_25, {was_there("p1")}),
              stay_of("v2", "us", "ankara", spring_25, {was_there("p1")}),
              stay_of("v3", "us", "ankara", winter_25, {was_there("p1"), was_there("p2")}));
    statistics_answer const answer = statistics(records, us, two_years);
    EXPECT_EQ(rows(answer, all), (lines{"all 2025: 2/4", "all 2026: 2/2", "all: 2/4"}));
    EXPECT_EQ(rows(answer, country),
              (lines{"BY 2025: 1/1", "BY: 1/1", "TR 2025: 2/3", "TR 2026: 2/2", "TR: 2/3"}));
    EXPECT_EQ(rows(answer, scope), (lines{"student_exchange 2025: 2/4",
                                          "student_exchange 2026: 2/2", "student_exchange: 2/4"}));
    EXPECT_TRUE(answer.missing.empty());
}

TEST(statistics, directions_and_countries_are_seen_from_the_party_asked_about) {
    view const records = known(
        stay_of("v1", "us", "minsk", spring_25, {was_there("p1")}),
        stay_of("v2", "minsk", "us", spring_25, {was_there("p2")}, person_category::academic_staff),
        stay_of("v3", "before-us", "ankara", spring_25, {was_there("p3")}),
        stay_of("v4", "ankara", "minsk", spring_25, {was_there("p4")}));
    statistics_answer const ours = statistics(records, us, two_years);
    EXPECT_EQ(rows(ours, direction), (lines{"outgoing 2025: 2/2", "outgoing: 2/2",
                                            "incoming 2025: 1/1", "incoming: 1/1"}));
    EXPECT_EQ(rows(ours, country), (lines{"BY 2025: 2/2", "BY: 2/2", "TR 2025: 1/1", "TR: 1/1"}));
    EXPECT_EQ(rows(ours, category), (lines{"student 2025: 2/2", "student: 2/2",
                                           "academic_staff 2025: 1/1", "academic_staff: 1/1"}));
    statistics_answer const theirs = statistics(records, party_id{"minsk"}, two_years);
    EXPECT_EQ(rows(theirs, country), (lines{"TR 2025: 1/1", "TR: 1/1", "UZ 2025: 2/2", "UZ: 2/2"}));
    EXPECT_EQ(rows(theirs, direction), (lines{"outgoing 2025: 1/1", "outgoing: 1/1",
                                              "incoming 2025: 2/2", "incoming: 2/2"}));
    statistics_answer const before = statistics(records, party_id{"before-us"}, two_years);
    EXPECT_EQ(rows(before, all), (lines{"all 2025: 1/1", "all: 1/1"}));
}

TEST(statistics, each_kind_has_its_scope_its_key_direction_and_its_way) {
    participant const teacher{{}, person_category::academic_staff, {}, {}};
    fact<party_id> const none = fact<party_id>::absent();
    view const records = known(
        with_takers(an_activity("course",
                                faculty_development{development_aim::retraining, us, none,
                                                    attendance_mode::on_site, teacher},
                                spring_25),
                    {was_there("p1")}),
        with_takers(an_activity("talk",
                                event_participation{us, party_id{"minsk"}, event_kind::conference,
                                                    attendance_mode::online, teacher},
                                spring_25),
                    {was_there("p2")}),
        with_takers(an_activity("grant",
                                programme_participation{us,
                                                        party_id{"un"},
                                                        programme_form::grant,
                                                        attendance_mode::on_site,
                                                        {},
                                                        {},
                                                        {},
                                                        teacher},
                                spring_25),
                    {was_there("p3")}),
        with_takers(
            an_activity(
                "guest",
                expert_visit{party_id{"izmir"}, us, {{}, person_category::foreign_expert, {}, {}}},
                spring_25),
            {was_there("p4")}),
        with_takers(an_activity("project",
                                research_project{
                                    us, {party_id{"ankara"}, party_id{"minsk"}, party_id{"izmir"}}},
                                spring_25),
                    {was_there("p5")}));
    statistics_answer const answer = statistics(records, us, {{2025, 1, 1}, {2025, 12, 31}});
    auto const whole = [&](statistics_dimension of) {
        lines told = rows(answer, of);
        std::erase_if(
            told, [](std::string const& each) { return each.find(" 2025") != std::string::npos; });
        return told;
    };
    EXPECT_EQ(whole(scope),
              (lines{"retraining_of_faculty: 1/1", "participation_in_international_events: 1/1",
                     "inviting_foreign_professors_and_experts: 1/1", "joint_research: 1/1",
                     "programme_of_international_organisation: 1/1"}));
    EXPECT_EQ(whole(key_direction),
              (lines{"retraining_and_professional_development: 1/1",
                     "participation_in_international_events: 1/1",
                     "inviting_foreign_professors_and_experts: 1/1", "none: 2/2"}));
    EXPECT_EQ(whole(direction), (lines{"outgoing: 1/1", "incoming: 1/1", "none: 3/3"}))
        << "at home, from afar, and a project in which nobody travels";
    EXPECT_EQ(whole(country), (lines{"BY: 2/2", "TR: 2/2", "none: 2/2"}))
        << "a project counts in each country once; an organisation and a course at home in none";
    EXPECT_EQ(
        whole(category),
        (lines{"student: 0..1/0..1", "academic_staff: 3..4/3..4", "administrative_staff: 0..1/0..1",
               "foreign_expert: 1..2/1..2", "representative: 0..1/0..1", "not_known: 1/1"}))
        << "of who takes part in the project nobody says as what";
}

TEST(statistics, who_has_not_been_there_does_not_count) {
    view const records =
        known(stay_of("v1", "us", "minsk", spring_25,
                      {taker("p1", {step::applied}), taker("p2", {step::nominated, step::refused}),
                       taker("p3", {step::nominated, step::withdrawn}),
                       taker("p4", {step::accepted, step::arrived}),
                       taker("p5", {step::accepted, step::arrived, step::left_early})}));
    EXPECT_EQ(rows(statistics(records, us, two_years), all), (lines{"all 2025: 2/2", "all: 2/2"}));
}

TEST(statistics, of_who_was_accepted_it_is_not_certain_once_the_activity_has_begun) {
    auto office = an_office();
    auto const applied =
        office.apply(put(stay_of("v1", "us", "minsk", spring_25, {taker("p1", {step::accepted})}),
                         stay_of("v2", "us", "minsk", spring_25, {taker("p2", {})})),
                     recorded_day);
    ASSERT_TRUE(applied.has_value());
    statistics_answer const begun =
        statistics(office.as_known_on(spring_25.first()), us, two_years);
    EXPECT_EQ(rows(begun, all), (lines{"all 2025: 0..2/0..2", "all: 0..2/0..2"}));
    EXPECT_EQ(begun.missing,
              (std::vector<missing_fact>{
                  {"activity", "v1", "/participations/p1/history", open_cause::missing},
                  {"activity", "v2", "/participations/p2/history", open_cause::missing}}));
    statistics_answer const before =
        statistics(office.as_known_on(*spring_25.first().previous()), us, two_years);
    EXPECT_EQ(rows(before, all), lines{});
    EXPECT_TRUE(before.missing.empty());
}

TEST(statistics, who_was_nominated_may_have_been_there_but_not_who_applied) {
    auto office = an_office();
    auto const applied =
        office.apply(put(stay_of("v1", "us", "minsk", spring_25,
                                 {taker("p1", {step::nominated}), taker("p2", {step::applied}),
                                  taker("p3", {step::nominated, step::placed_on_reserve})})),
                     recorded_day);
    ASSERT_TRUE(applied.has_value());
    statistics_answer const begun =
        statistics(office.as_known_on(spring_25.first()), us, two_years);
    EXPECT_EQ(rows(begun, all), (lines{"all 2025: 0..1/0..1", "all: 0..1/0..1"}));
    EXPECT_EQ(begun.missing,
              (std::vector<missing_fact>{
                  {"activity", "v1", "/participations/p1/history", open_cause::missing}}));
    EXPECT_EQ(
        rows(statistics(office.as_known_on(*spring_25.first().previous()), us, two_years), all),
        lines{});
}

TEST(statistics, who_is_not_known_may_be_anybody_but_nobody_twice_in_one_activity) {
    view const records =
        known(stay_of("v1", "us", "minsk", spring_25, {was_there("p1"), was_there("?a")}),
              stay_of("v2", "us", "minsk", spring_25,
                      {was_there("p1"), was_there("?b"), was_there("?c")}));
    statistics_answer const answer = statistics(records, us, two_years);
    EXPECT_EQ(rows(answer, all), (lines{"all 2025: 3..4/5", "all: 3..4/5"}));
    EXPECT_EQ(answer.missing.size(), 3U);
    EXPECT_EQ(
        answer.missing[0],
        (missing_fact{"activity", "v1", "/participations/somebody-a/person", open_cause::missing}));
    view const one = known(stay_of("v1", "us", "minsk", spring_25, {was_there("?a")}));
    EXPECT_EQ(rows(statistics(one, us, two_years), all), (lines{"all 2025: 1/1", "all: 1/1"}));
    EXPECT_TRUE(statistics(one, us, two_years).missing.empty())
        << "whoever it is, it is one person";
}

TEST(statistics, what_is_not_known_makes_ranges_and_is_named) {
    view const records =
        known(stay_of("when", "us", "minsk", {}, {was_there("p1")}),
              stay_of("dispute", "us", "minsk", fact<period>::conflicting({spring_25, winter_25}),
                      {was_there("p2")}),
              stay_of("what", "us", "ankara", spring_25, {was_there("p3")}, {}),
              stay_of("nobody", "us", "izmir", spring_25, {}));
    statistics_answer const answer = statistics(records, us, two_years);
    EXPECT_EQ(rows(answer, all),
              (lines{"all 2025: 2..4/2..4", "all 2026: 0..2/0..2", "all: 2..4/2..4"}));
    EXPECT_EQ(rows(answer, country),
              (lines{"BY 2025: 1..2/1..2", "BY 2026: 0..2/0..2", "BY: 1..2/1..2",
                     "TR 2025: 1..2/1..2", "TR: 1..2/1..2"}));
    EXPECT_EQ(rows(answer, scope),
              (lines{"student_exchange 2025: 1..4/1..4", "student_exchange 2026: 0..2/0..2",
                     "student_exchange: 1..4/1..4", "staff_exchange 2025: 0..1/0..1",
                     "staff_exchange: 0..1/0..1", "not_known 2025: 1/1", "not_known: 1/1"}));
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{
                  {"activity", "dispute", "/period", open_cause::conflicting},
                  {"activity", "nobody", "/participations", open_cause::missing},
                  {"activity", "what", "/detail/traveller/category", open_cause::missing},
                  {"activity", "when", "/period", open_cause::missing}}));
}

TEST(statistics, an_unknown_side_may_be_any_country_or_the_party_itself) {
    participant const teacher{{}, person_category::academic_staff, {}, {}};
    auto const talk = [&](char const* id, char const* home, char const* who) {
        return with_takers(
            an_activity(
                id,
                event_participation{
                    party_id{home}, {}, event_kind::conference, attendance_mode::on_site, teacher},
                spring_25),
            {was_there(who)});
    };
    view const records = known(talk("ours", "us", "p1"), talk("theirs", "ankara", "p2"),
                               stay_of("v1", "us", "minsk", spring_25, {was_there("p1")}));
    period const year{{2025, 1, 1}, {2025, 12, 31}};
    statistics_answer const answer = statistics(records, us, year);
    EXPECT_EQ(rows(answer, country),
              (lines{"BY 2025: 1/1..2", "BY: 1/1..2", "TR 2025: 0..2/0..2", "TR: 0..2/0..2",
                     "none 2025: 0..1/0..1", "none: 0..1/0..1", "not_known 2025: 1/1",
                     "not_known: 1/1"}));
    EXPECT_EQ(rows(answer, direction),
              (lines{"outgoing 2025: 1/1..2", "outgoing: 1/1..2", "incoming 2025: 0..1/0..1",
                     "incoming: 0..1/0..1", "none 2025: 0..1/0..1", "none: 0..1/0..1",
                     "not_known 2025: 1/1", "not_known: 1/1"}));
}

TEST(statistics, who_goes_to_an_event_is_counted_in_the_country_where_it_is) {
    participant const teacher{{}, person_category::academic_staff, {}, {}};
    auto const talk = [&](char const* id, char const* home, fact<party_id> organiser,
                          char const* where) {
        event_participation detail{party_id{home}, std::move(organiser), event_kind::conference,
                                   attendance_mode::on_site, teacher};
        detail.country = jspu_coop::country{where};
        return with_takers(an_activity(id, detail, spring_25), {was_there("p1")});
    };
    view const records = known(talk("of-an-organisation", "us", party_id{"un"}, "KZ"),
                               talk("of-ours-abroad", "us", fact<party_id>::absent(), "AZ"),
                               talk("of-a-partner-elsewhere", "us", party_id{"minsk"}, "PL"),
                               talk("theirs-with-us", "ankara", us, "UZ"));
    EXPECT_EQ(rows(statistics(records, us, {{2025, 1, 1}, {2025, 12, 31}}), country),
              (lines{"AZ 2025: 1/1", "AZ: 1/1", "KZ 2025: 1/1", "KZ: 1/1", "PL 2025: 1/1",
                     "PL: 1/1", "TR 2025: 1/1", "TR: 1/1"}))
        << "a guest is counted in the country that they come from";
}

TEST(statistics, people_listed_by_a_project_count_as_possible_unless_a_participation_tells) {
    auto const author = [](char const* who) {
        return project_participant{us, {person_id{who}, person_category::academic_staff, {}, {}}};
    };
    view const records = known(with_takers(
        an_activity("article", publication{us, {party_id{"minsk"}}, {author("p1"), author("p2")}},
                    spring_25),
        {was_there("p1")}));
    statistics_answer const answer = statistics(records, us, {{2025, 1, 1}, {2025, 12, 31}});
    EXPECT_EQ(rows(answer, category),
              (lines{"academic_staff 2025: 1..2/1..2", "academic_staff: 1..2/1..2"}));
    EXPECT_EQ(answer.missing, (std::vector<missing_fact>{{"activity", "article", "/participations",
                                                          open_cause::missing}}));
}

TEST(statistics, academic_years_are_those_of_the_party) {
    view const records =
        known(stay_of("v1", "us", "minsk", winter_25, {was_there("p1")}),
              stay_of("v2", "us", "minsk", period{{2025, 7, 1}, {2025, 8, 1}}, {was_there("p2")}));
    statistics_answer const answer =
        statistics(records, us, two_years, year_reckoning::academic_years);
    period const half{{2025, 1, 1}, {2025, 6, 30}};
    period const next{{2025, 9, 1}, {2026, 6, 30}};
    EXPECT_EQ(answer.years, (std::vector<statistics_year>{{"2024/2025", half, false, false, half},
                                                          {"2025/2026", next, true, true, next}}));
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{{"party", "us", "/calendar", open_cause::missing}}))
        << "in autumn 2026 another year may have begun";
    EXPECT_EQ(rows(answer, all), (lines{"all 2025/2026: 1/1", "all: 2/2"}))
        << "what lies between two academic years is in neither";
    statistics_answer const theirs =
        statistics(records, party_id{"minsk"}, two_years, year_reckoning::academic_years);
    EXPECT_TRUE(theirs.years.empty());
    EXPECT_EQ(theirs.missing,
              (std::vector<missing_fact>{{"party", "minsk", "/calendar", open_cause::missing}}));
    EXPECT_EQ(rows(theirs, all), (lines{"all: 2/2"}));
}

TEST(statistics, agreements_are_signed_in_force_ended_and_dormant) {
    agreement_term const to_2025{term_until{date{2025, 9, 30}}};
    agreement_term const endless{indefinite_term{}};
    view const records =
        known(a_paper("m", {"us", "minsk"}, {2024, 5, 1}, to_2025),
              a_paper("n", {"before-us", "ankara"}, {2025, 3, 1}, endless),
              a_paper("o", {"minsk", "ankara"}, {2025, 3, 1}, endless),
              an_agreement("draft", {"us", "izmir"}),
              stay_of("v1", "us", "minsk", spring_25, {taker("p1", {step::nominated}, of_m)}));
    statistics_answer const answer = statistics(records, us, two_years);
    EXPECT_EQ(rows_of_agreements(answer),
              (lines{"signed_by_all 2025: 1", "signed_by_all: 1", "in_force 2025: 2",
                     "in_force 2026: 1", "in_force: 2", "in_force_at_the_end 2025: 1",
                     "in_force_at_the_end 2026: 1", "in_force_at_the_end: 1", "ended 2025: 1",
                     "ended: 1", "dormant 2025: 1", "dormant 2026: 1", "dormant: 1"}));
    EXPECT_EQ(answer.dormant,
              (std::vector<dormant_agreement>{{agreement_id{"n"}, outcome::satisfied}}));
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{
                  {"activity", "v1", "/participations/p1/history", open_cause::missing}}))
        << "whether who was nominated took part is not known, but they hold a place";
}

TEST(statistics, what_is_not_known_of_agreements_makes_ranges) {
    view const records = known(
        a_paper("m", {"us", "minsk"}, {2025, 5, 1}, {}),
        a_paper("n", {"us", "ankara"}, {2020, 3, 1}, agreement_term{indefinite_term{}}),
        stay_of("v1", "us", "ankara", spring_25, {was_there("p1", fact<clause_reference>{})}));
    statistics_answer const answer = statistics(records, us, two_years);
    EXPECT_EQ(rows_of_agreements(answer),
              (lines{"signed_by_all 2025: 1", "signed_by_all: 1", "in_force 2025: 1..2",
                     "in_force 2026: 1..2", "in_force: 1..2", "in_force_at_the_end 2025: 1..2",
                     "in_force_at_the_end 2026: 1..2", "in_force_at_the_end: 1..2",
                     "ended 2025: 0..1", "ended 2026: 0..1", "ended: 0..1", "dormant 2025: 0..2",
                     "dormant 2026: 1..2", "dormant: 0..2"}))
        << "the term of m may have been over before everybody had signed";
    EXPECT_EQ(answer.dormant,
              (std::vector<dormant_agreement>{{agreement_id{"m"}, outcome::undetermined},
                                              {agreement_id{"n"}, outcome::undetermined}}));
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{
                  {"activity", "v1", "/participations/p1/under", open_cause::missing},
                  {"agreement", "m", "/term", open_cause::missing}}));
}

TEST(statistics, a_party_counts_an_agreement_only_while_it_belongs_to_it) {
    agreement paper_of_three =
        a_paper("m", {"minsk", "ankara", "izmir"}, {2024, 5, 1}, agreement_term{indefinite_term{}});
    paper_of_three = after(paper_of_three, {2025, 3, 1}, {2025, 3, 1}, agreement_acceded{us, {}});
    paper_of_three = after(paper_of_three, {2025, 6, 1}, {2025, 6, 1}, agreement_withdrew{us, {}});
    statistics_answer const answer = statistics(known(paper_of_three), us, two_years);
    EXPECT_EQ(rows_of_agreements(answer), (lines{"in_force 2025: 1", "in_force: 1", "ended 2025: 1",
                                                 "ended: 1", "dormant 2025: 1", "dormant: 1"}));
}

TEST(statistics, joint_programmes_cite_their_grounds) {
    agreement base =
        a_paper("base", {"us", "minsk"}, {2019, 1, 1}, agreement_term{indefinite_term{}});
    agreement joint = an_agreement("joint", {"us", "minsk"}, {scope::joint_academic_programme});
    joint = resting_on(std::move(joint), {"base"});
    joint.grounds.push_back({ground_relation::implements,
                             {},
                             act{act_kind::decree, "7", date{2019, 5, 1}, {}, {}},
                             {},
                             {}});
    std::vector<ground> const grounds = joint.grounds;
    joint.cited_as = citation{"the text of the agreement", {}, {}};
    std::optional<citation> const cited = joint.cited_as;
    agreement over = an_agreement("over", {"us", "ankara"}, {scope::joint_academic_programme});
    over.term = agreement_term{term_until{date{2024, 1, 1}}};
    over.renewal = renewal_rule{no_renewal{}};
    statistics_answer const answer =
        statistics(known(base, signed_on(joint, {2020, 1, 1}, {2020, 1, 1}),
                         signed_on(over, {2020, 1, 1}, {2020, 1, 1})),
                   us, two_years);
    ASSERT_EQ(answer.joint_programmes.size(), 1U);
    joint_programme_grounds const& found = answer.joint_programmes.front();
    EXPECT_EQ(found.agreement, agreement_id{"joint"});
    EXPECT_EQ(found.clauses, (std::vector<clause_id>{clause_id{"c1"}}));
    EXPECT_EQ(found.grounds, grounds);
    EXPECT_EQ(found.sources, (std::vector<citation>{*cited}));
}

/// "joint: c1 satisfied, over: c1 not_satisfied ended 2024-01-01".
std::string told(std::vector<joint_programme_grounds> const& list) {
    std::string all;
    for (joint_programme_grounds const& each : list) {
        all += (all.empty() ? "" : ", ") + to_string(each.agreement) + ":";
        for (clause_id const& clause : each.clauses) {
            all += " " + to_string(clause);
        }
        all += " " + to_string(each.in_force);
        all += each.ended ? " ended " + to_string(*each.ended) : "";
    }
    return all;
}

/// "primary: " and what carries it.
lines told(std::vector<carried_programme> const& list) {
    lines all;
    for (carried_programme const& each : list) {
        all.push_back(to_string(each.programme) + ": " + told(each.carried_by));
    }
    return all;
}

agreement on_joint_programmes(char const* id, std::vector<std::string> const& parties,
                              fact<agreement_term> term = agreement_term{indefinite_term{}}) {
    agreement made = a_paper(id, parties, {2020, 1, 1}, std::move(term));
    made.clauses = {a_clause("c1", {scope::joint_academic_programme}),
                    a_clause("c2", {scope::joint_academic_programme})};
    return made;
}

TEST(statistics, joint_programmes_of_the_register_are_told_with_what_carries_them) {
    agreement draft = an_agreement("draft", {"us", "izmir"}, {scope::joint_academic_programme});
    view const records = known(
        on_joint_programmes("joint", {"us", "minsk"}),
        on_joint_programmes("over", {"us", "ankara"}, agreement_term{term_until{date{2024, 1, 1}}}),
        on_joint_programmes("within", {"us", "ankara"},
                            agreement_term{term_until{date{2026, 3, 31}}}),
        on_joint_programmes("of-others", {"minsk", "ankara"}), draft,
        a_programme("carried", "us", "minsk", {"over", "joint"}),
        a_programme("ends", "us", "ankara", {"within"}, "c2"),
        a_programme("bare", "us", "minsk", {}),
        a_programme("drafted", "before-us", "izmir", {"draft"}),
        a_programme("theirs-with-us", "minsk", "us", {"of-others"}),
        a_programme("theirs", "minsk", "ankara", {"of-others"}));
    statistics_answer const answer = statistics(records, us, two_years);
    EXPECT_EQ(
        told(answer.programmes),
        (lines{"bare: ", "carried: joint: c1 satisfied, over: c1 not_satisfied ended 2024-01-01",
               "drafted: draft: c1 not_satisfied", "ends: within: c2 satisfied ended 2026-03-31",
               "theirs-with-us: of-others: c1 satisfied"}));
    EXPECT_EQ(answer.programmes[0].name, a_text("bare"));
    EXPECT_EQ(told(answer.joint_programmes),
              "joint: c2 satisfied, within: c1 satisfied ended 2026-03-31")
        << "clauses that carry no programme of the register";
    EXPECT_TRUE(answer.missing.empty());
}

TEST(statistics, a_clause_carries_a_programme_while_it_stands) {
    agreement paper = on_joint_programmes("joint", {"us", "minsk"});
    agreement_amended const left_out{"protocol 1",
                                     {},
                                     {},
                                     {clause_id{"c1"}},
                                     {{us, {2024, 6, 1}}, {party_id{"minsk"}, {2024, 6, 1}}},
                                     {}};
    paper = after(std::move(paper), {2024, 6, 1}, {2024, 6, 1}, left_out);
    view const records = known(paper, a_programme("primary", "us", "minsk", {"joint"}));
    EXPECT_EQ(told(statistics(records, us, two_years).programmes),
              (lines{"primary: joint: c1 not_satisfied"}))
        << "the agreement is in force, and the clause is gone";
    EXPECT_EQ(told(statistics(records, us, {{2024, 1, 1}, {2025, 12, 31}}).programmes),
              (lines{"primary: joint: c1 satisfied"}));
}

TEST(statistics, whether_a_programme_is_carried_is_open_where_the_term_is) {
    view const records = known(on_joint_programmes("of-others", {"minsk", "ankara"}, {}),
                               a_programme("primary", "us", "minsk", {"of-others"}));
    statistics_answer const answer = statistics(records, us, two_years);
    EXPECT_EQ(told(answer.programmes), (lines{"primary: of-others: c1 undetermined"}));
    EXPECT_EQ(answer.missing, (std::vector<missing_fact>{
                                  {"agreement", "of-others", "/term", open_cause::missing}}));
}

TEST(statistics, an_agreement_that_is_not_known_yet_carries_nothing) {
    auto office = an_office();
    agreement const joint = signed_on(
        an_agreement("joint", {"us", "minsk"}, {scope::joint_academic_programme}), late, late);
    ASSERT_TRUE(office.apply(put(joint), late).has_value());
    ASSERT_TRUE(
        office.apply(put(a_programme("primary", "us", "minsk", {"joint"})), late).has_value());
    EXPECT_EQ(told(statistics(office.as_known_on({2026, 1, 1}), us, two_years).programmes),
              (lines{"primary: "}));
}

TEST(statistics, agreements_are_compared_year_by_year) {
    view const records = known(
        a_paper("m", {"us", "minsk"}, {2024, 5, 1}, agreement_term{term_until{date{2025, 6, 30}}}),
        a_paper("n", {"us", "ankara"}, {2026, 3, 1}, agreement_term{indefinite_term{}}),
        a_paper("o", {"us", "izmir"}, {2026, 4, 1}, agreement_term{indefinite_term{}}));
    using enum agreement_standing;
    ratio const one = ratio::make(1, 1).value();
    ratio const none = ratio::make(0, 1).value();
    ratio const twice = ratio::make(2, 1).value();
    EXPECT_EQ(agreement_changes(statistics(records, us, two_years)),
              (std::vector<agreement_change>{{signed_by_all, 1, true, {{2, 2}, {}}},
                                             {in_force, 1, true, {{1, 1}, twice}},
                                             {in_force_at_the_end, 1, true, {{2, 2}, {}}},
                                             {ended, 1, true, {{-1, -1}, none}},
                                             {dormant, 1, true, {{1, 1}, twice}}}));
    auto const cut = agreement_changes(statistics(records, us, {{2024, 7, 1}, {2026, 12, 31}}));
    ASSERT_EQ(cut.size(), 10U) << "five standings, two changes each";
    EXPECT_FALSE(cut[2].are_whole) << "of 2024 only a part";
    EXPECT_EQ(cut[2], (agreement_change{in_force, 1, false, {{0, 0}, one}}));
    EXPECT_TRUE(cut[3].are_whole);
}

TEST(statistics, changes_are_exact) {
    view const records =
        known(stay_of("v1", "us", "minsk", spring_25, {was_there("p1"), was_there("p2")}),
              stay_of("v2", "us", "minsk", spring_26,
                      {was_there("p1"), was_there("p2"), was_there("p3")}),
              stay_of("v3", "us", "ankara", spring_26, {taker("p4", {step::accepted})}));
    auto const changes = year_changes(statistics(records, us, two_years));
    ASSERT_FALSE(changes.empty());
    EXPECT_EQ(changes[0], (year_change{all, "all", 1, true, {{1, 2}, {}}, {{1, 2}, {}}}));
    EXPECT_EQ(changes[1], (year_change{country,
                                       "BY",
                                       1,
                                       true,
                                       {{1, 1}, ratio::make(3, 2).value()},
                                       {{1, 1}, ratio::make(3, 2).value()}}));
    EXPECT_EQ(changes[2], (year_change{country, "TR", 1, true, {{0, 1}, {}}, {{0, 1}, {}}}));
    EXPECT_EQ(change_between({0, 0}, {3, 3}), (figure_change{{3, 3}, {}}))
        << "nothing is a multiple of zero";
    auto const cut = year_changes(statistics(records, us, {{2025, 1, 1}, {2026, 11, 30}}));
    EXPECT_FALSE(cut[0].are_whole);
}

TEST(statistics, are_of_a_party_that_is_there_and_of_days_that_end) {
    view const records = known();
    auto const ask = [&](char const* who, period const& when) {
        static_cast<void>(statistics(records, party_id{who}, when));
    };
    EXPECT_THROW(ask("nobody", two_years), std::invalid_argument);
    EXPECT_THROW(ask("us", period::from({2025, 1, 1})), std::invalid_argument);
    EXPECT_NO_THROW(ask("us", two_years));
}

TEST(statistics, what_is_recorded_later_is_not_known) {
    auto office = an_office();
    activity of = stay_of("v1", "us", "minsk", spring_25, {taker("p1", {step::nominated})});
    ASSERT_TRUE(record_event(of, participation_id{"p1"}, {2025, 2, 1}, {2025, 3, 1},
                             {step::accepted, {}, {}})
                    .has_value());
    ASSERT_TRUE(record_event(of, participation_id{"p1"}, {2025, 2, 1}, {2025, 3, 1},
                             {step::arrived, {}, {}})
                    .has_value());
    ASSERT_TRUE(office.apply(put(of), {2025, 3, 1}).has_value());
    EXPECT_EQ(rows(statistics(office.as_known_on({2025, 3, 1}), us, two_years), all),
              (lines{"all 2025: 1/1", "all: 1/1"}));
    EXPECT_EQ(rows(statistics(office.as_known_on({2025, 2, 28}), us, two_years), all),
              (lines{"all 2025: 0..1/0..1", "all: 0..1/0..1"}))
        << "then the nomination was the last step known";
}

TEST(statistics, a_step_that_was_a_mistake_does_not_count) {
    activity of =
        stay_of("v1", "us", "minsk", spring_25, {taker("p1", {step::accepted, step::completed})});
    ASSERT_TRUE(record_event(of, participation_id{"p1"}, {2025, 1, 1}, recorded_day,
                             {step::entry_annulled, {}, {}}, 2)
                    .has_value());
    ASSERT_TRUE(record_event(of, participation_id{"p1"}, {2025, 1, 2}, recorded_day,
                             {step::withdrawn, {}, {}})
                    .has_value());
    EXPECT_EQ(rows(statistics(known(of), us, two_years), all), lines{});
}

} // namespace
} // namespace jspu_coop
