// Statistics by academic years of a calendar that does not tell all, and of uses, ways and steps
// that leave more than one answer open.
#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/questions/year_changes.hpp>

#include "support/statistics_world.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::statistics_world;
using enum statistics_dimension;
using step = participation_step;

std::vector<missing_fact> const no_calendar{{"party", "us", "/calendar", open_cause::missing}};
agreement_term const endless{indefinite_term{}};

academic_calendar_row a_year(int first, date from, std::optional<date> to) {
    return {{first, first + 1}, {}, from, to, {}};
}

institution us_with(std::vector<academic_calendar_row> rows) {
    institution made = our_university();
    made.calendar = academic_calendar{std::move(rows)};
    return made;
}

statistics_answer by_academic_years(view const& records, period const& during) {
    return statistics(records, us, during, year_reckoning::academic_years);
}

TEST(statistics_years, a_year_is_not_compared_with_one_that_it_does_not_follow) {
    period const first{{2024, 9, 1}, {2025, 6, 30}};
    period const third{{2026, 9, 1}, {2027, 6, 30}};
    view const records =
        known(us_with({a_year(2026, third.first(), third.last()),
                       a_year(2024, first.first(), first.last())}),
              stay_of("v1", "us", "minsk", spring_25, {was_there("p1")}),
              stay_of("v2", "us", "minsk", winter_25, {was_there("p2")}),
              stay_of("v3", "us", "minsk", third, {was_there("p3"), was_there("p4")}));
    statistics_answer const answer = by_academic_years(records, {first.first(), *third.last()});
    EXPECT_EQ(answer.years,
              (std::vector<statistics_year>{{"2024/2025", first, true, false, first},
                                            {"2026/2027", third, true, false, third}}));
    EXPECT_EQ(rows(answer, all), (lines{"all 2024/2025: 1/1", "all 2026/2027: 2/2", "all: 4/4"}));
    EXPECT_EQ(answer.missing, no_calendar);
    EXPECT_TRUE(year_changes(answer).empty());
    finding const everybody = explanation_of(answer).because.front();
    ASSERT_EQ(everybody.because.size(), 2U);
    EXPECT_FALSE(everybody.because[1].values.contains("persons_change"));
}

TEST(statistics_years, days_outside_the_calendar_make_it_missing_but_not_holidays) {
    view const records = known();
    auto const missing = [&](date first, date last) {
        return by_academic_years(records, {first, last}).missing;
    };
    EXPECT_TRUE(missing({2024, 9, 1}, {2026, 6, 30}).empty());
    EXPECT_TRUE(missing({2025, 7, 10}, {2025, 8, 20}).empty()) << "between two years";
    EXPECT_EQ(missing({2024, 8, 31}, {2026, 6, 30}), no_calendar);
    EXPECT_EQ(missing({2024, 9, 1}, {2026, 7, 1}), no_calendar);
    EXPECT_EQ(missing({2020, 1, 1}, {2020, 12, 31}), no_calendar);
    statistics_answer const answer = by_academic_years(records, {{2024, 9, 1}, {2026, 6, 30}});
    ASSERT_EQ(answer.years.size(), 2U);
    EXPECT_TRUE(answer.years[1].follows);
    EXPECT_EQ(year_changes(answer).size(), 1U) << "of everybody";
}

TEST(statistics_years, a_year_of_unknown_end_is_certain_only_as_far_as_its_terms_reach) {
    academic_calendar_row open_year = a_year(2025, {2025, 9, 8}, {});
    open_year.terms = {{"autumn", {{2025, 9, 8}, {2026, 1, 31}}}};
    period const in_august{{2026, 8, 10}, {2026, 8, 20}};
    view const records = known(
        us_with({open_year}), stay_of("v1", "us", "minsk", winter_25, {was_there("p1")}),
        stay_of("v2", "us", "minsk", in_august, {was_there("p2")}),
        a_paper("m", {"us", "minsk"}, {2026, 3, 1}, agreement_term{term_until{date{2026, 4, 30}}}),
        a_paper("n", {"us", "ankara"}, {2024, 3, 1}, endless));
    statistics_answer const answer = by_academic_years(records, {{2025, 9, 8}, {2026, 12, 31}});
    period const autumn{{2025, 9, 8}, {2026, 1, 31}};
    EXPECT_EQ(answer.years,
              (std::vector<statistics_year>{
                  {"2025/2026", {{2025, 9, 8}, {2026, 9, 7}}, false, false, autumn}}));
    EXPECT_EQ(rows(answer, all), (lines{"all 2025/2026: 1..2/1..2", "all: 2/2"}));
    EXPECT_EQ(
        rows_of_agreements(answer),
        (lines{"signed_by_all 2025/2026: 0..1", "signed_by_all: 1", "in_force 2025/2026: 1..2",
               "in_force: 2", "in_force_at_the_end 2025/2026: 1..2", "in_force_at_the_end: 1",
               "ended 2025/2026: 0..1", "ended: 1", "dormant 2025/2026: 1..2", "dormant: 2"}));
    EXPECT_EQ(answer.missing, no_calendar);
    statistics_answer const certain = by_academic_years(records, autumn);
    EXPECT_EQ(rows(certain, all), (lines{"all 2025/2026: 1/1", "all: 1/1"}));
    EXPECT_TRUE(certain.missing.empty());
    EXPECT_FALSE(certain.years[0].is_whole);
    statistics_answer const later = by_academic_years(records, {{2026, 8, 1}, {2026, 8, 31}});
    ASSERT_EQ(later.years.size(), 1U);
    EXPECT_EQ(later.years[0].certain_days, std::nullopt);
    EXPECT_EQ(rows(later, all), (lines{"all 2025/2026: 0..1/0..1", "all: 1/1"}));
    EXPECT_EQ(
        rows_of_agreements(later),
        (lines{"in_force 2025/2026: 0..1", "in_force: 1", "in_force_at_the_end 2025/2026: 0..1",
               "in_force_at_the_end: 1", "dormant 2025/2026: 0..1", "dormant: 1"}));
}

/// Whether an agreement of us, Minsk and Ankara is dormant, given what others do.
outcome dormant_beside(activity of) {
    view const records =
        known(a_paper("m", {"us", "minsk", "ankara"}, {2024, 5, 1}, endless), std::move(of));
    statistics_answer const answer = statistics(records, us, two_years);
    EXPECT_EQ(answer.dormant.size(), 1U);
    return answer.dormant.empty() ? outcome::not_satisfied : answer.dormant.front().is_dormant;
}

TEST(statistics_uses, any_two_sides_of_others_may_use_an_agreement_of_several_parties) {
    participation const somebody = taker("p1", {step::accepted}, fact<clause_reference>{});
    auto const project = [&](std::vector<party_id> partners) {
        return with_takers(
            an_activity("v1", research_project{party_id{"izmir"}, std::move(partners)}, spring_25),
            {somebody});
    };
    EXPECT_EQ(dormant_beside(project({party_id{"minsk"}, party_id{"ankara"}})),
              outcome::undetermined);
    EXPECT_EQ(dormant_beside(project({party_id{"minsk"}, party_id{"un"}})), outcome::satisfied)
        << "only one party of the agreement is there";
}

TEST(statistics_uses, whoever_a_side_is_said_to_be_may_use_an_agreement) {
    participation const somebody = taker("p1", {step::accepted}, fact<clause_reference>{});
    auto const visit = [&](char const* one, char const* other) {
        return with_takers(
            an_activity("v1",
                        expert_visit{fact<party_id>::conflicting({party_id{one}, party_id{other}}),
                                     party_id{"minsk"},
                                     {{}, person_category::foreign_expert, {}, {}}},
                        spring_25),
            {somebody});
    };
    EXPECT_EQ(dormant_beside(visit("izmir", "ankara")), outcome::undetermined);
    EXPECT_EQ(dormant_beside(visit("izmir", "un")), outcome::satisfied);
}

TEST(statistics_uses, who_is_only_listed_may_use_an_agreement) {
    auto const author = [](char const* who) {
        return project_participant{party_id{"minsk"},
                                   {person_id{who}, person_category::academic_staff, {}, {}}};
    };
    auto const article = [&](std::vector<project_participant> authors) {
        return with_takers(
            an_activity("v1",
                        publication{party_id{"minsk"}, {party_id{"ankara"}}, std::move(authors)},
                        spring_25),
            {was_there("p1")});
    };
    EXPECT_EQ(dormant_beside(article({author("p1"), author("p2")})), outcome::undetermined);
    EXPECT_EQ(dormant_beside(article({author("p1")})), outcome::satisfied);
}

TEST(statistics_ways, who_goes_to_one_of_several_partners_may_not_come_here) {
    auto const direction_of = [](char const* home, std::vector<party_id> partners) {
        participant const student{{}, person_category::student, {}, {}};
        activity const trip =
            with_takers(an_activity("v1",
                                    other_activity{scope::joint_research, party_id{home},
                                                   std::move(partners), student},
                                    spring_25),
                        {was_there("p1")});
        statistics_answer const answer =
            statistics(known(trip), us, {{2025, 1, 1}, {2025, 12, 31}});
        return std::pair{rows(answer, direction), answer.missing};
    };
    std::vector<missing_fact> const no_place{
        {"activity", "v1", "/detail/partners", open_cause::missing}};
    std::vector<missing_fact> const nothing;
    EXPECT_EQ(
        direction_of("minsk", {us, party_id{"ankara"}}),
        (std::pair{lines{"incoming 2025: 0..1/0..1", "incoming: 0..1/0..1", "none 2025: 0..1/0..1",
                         "none: 0..1/0..1", "not_known 2025: 1/1", "not_known: 1/1"},
                   no_place}));
    EXPECT_EQ(
        direction_of("us", {party_id{"before-us"}, party_id{"ankara"}}),
        (std::pair{lines{"outgoing 2025: 0..1/0..1", "outgoing: 0..1/0..1", "none 2025: 0..1/0..1",
                         "none: 0..1/0..1", "not_known 2025: 1/1", "not_known: 1/1"},
                   no_place}));
    EXPECT_EQ(direction_of("us", {party_id{"minsk"}, party_id{"ankara"}}),
              (std::pair{lines{"outgoing 2025: 1/1", "outgoing: 1/1"}, nothing}));
    EXPECT_EQ(direction_of("minsk", {us}),
              (std::pair{lines{"incoming 2025: 1/1", "incoming: 1/1"}, nothing}));
}

} // namespace
} // namespace jspu_coop
