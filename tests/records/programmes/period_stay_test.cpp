#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/records/programmes/period_stay.hpp>

#include "support/enrolment_story.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

period const year_away{{2024, 9, 1}, {2025, 6, 30}};
clause_reference const carrier{agreement_id{"x"}, clause_id{"c1"}};

joint_programme three_and_one(party_id const& where = story_host) {
    joint_programme made{.id = joint_programme_id{"jspu.bspu"},
                         .name = text{{"en", "Primary education"}},
                         .home = story_home,
                         .semesters_a_year = 2,
                         .sites = {{story_home, {}, {}}, {story_host, {}, {}}}};
    programme_placement placed{{{programme_period_id{"home"}, story_home, 1, 6, {}, {}, {}, {}},
                                {story_period, where, 7, 8, {}, {}, {}, {}}},
                               {}};
    placed.periods[1].language = language{"ru"};
    made.placement = std::move(placed);
    made.carried_by = {carrier};
    return made;
}

/// A student on a day of each step, with the day on which it was recorded.
struct told_step {
    period_step step;
    date on;
    date recorded;
};

enrolment student_with(std::vector<told_step> const& steps) {
    enrolment made = new_enrolment();
    date const first{2021, 9, 1};
    record_event(made, first, first, student_admitted{academic_year{2021, 2022}, 1, {}}).value();
    for (told_step const& each : steps) {
        record_event(made, each.on, each.recorded, towards_partner(each.step)).value();
    }
    return made;
}

activity stay_of(std::vector<told_step> const& steps) {
    return period_stay(three_and_one(), student_with(steps), story_period, year_away).value();
}

using steps = std::vector<std::pair<participation_step, date>>;

steps steps_in(activity const& of) {
    steps told;
    for (auto const& each : of.participations.front().history.entries()) {
        told.emplace_back(each.event.step, each.effect);
    }
    return told;
}

TEST(period_stay, tells_who_goes_where_and_under_which_clause) {
    activity const stay = stay_of({});
    EXPECT_EQ(stay.id, activity_id{"e1.partner_year"});
    EXPECT_EQ(stay.period, fact{year_away});
    ASSERT_EQ(stay.participations.size(), 1U);
    EXPECT_EQ(stay.participations[0].person, fact{person_id{"s1"}});
    EXPECT_EQ(stay.participations[0].under, fact{carrier});
    auto const& detail = std::get<joint_programme_period>(stay.detail);
    EXPECT_EQ(detail.home, story_home);
    EXPECT_EQ(detail.host, story_host);
    EXPECT_EQ(detail.student.category, fact{person_category::student});
    EXPECT_EQ(detail.first_semester, fact{std::int64_t{7}});
    EXPECT_EQ(detail.last_semester, fact{std::int64_t{8}});
    EXPECT_EQ(detail.language, fact{language{"ru"}});
    EXPECT_EQ(detail.admitted, fact<date>(date{2021, 9, 1}));
    EXPECT_TRUE(detail.nominated.is_absent());
    EXPECT_TRUE(validate(stay).empty());
}

TEST(period_stay, of_several_clauses_it_is_not_known_which_one_carries_it) {
    joint_programme programme = three_and_one();
    programme.carried_by.push_back({agreement_id{"x"}, clause_id{"c2"}});
    auto const stay = period_stay(programme, student_with({}), story_period, year_away).value();
    EXPECT_EQ(stay.participations[0].under, fact<clause_reference>{});
}

TEST(period_stay, has_the_steps_since_the_last_nomination) {
    using enum period_step;
    activity const stay = stay_of({{nominated, {2024, 3, 1}, {2024, 3, 1}},
                                   {nomination_refused, {2024, 4, 1}, {2024, 4, 1}},
                                   {nominated, {2024, 5, 1}, {2024, 5, 1}},
                                   {accepted, {2024, 6, 1}, {2024, 6, 1}}});
    EXPECT_EQ(steps_in(stay), (steps{{participation_step::nominated, {2024, 5, 1}},
                                     {participation_step::accepted, {2024, 6, 1}}}));
    EXPECT_EQ(std::get<joint_programme_period>(stay.detail).nominated,
              fact<date>(date{2024, 5, 1}));
}

TEST(period_stay, ends_with_the_return) {
    using enum period_step;
    std::vector<told_step> const gone{{nominated, {2024, 3, 1}, {2024, 3, 1}},
                                      {accepted, {2024, 6, 1}, {2024, 6, 1}},
                                      {departed, {2024, 8, 28}, {2024, 9, 1}},
                                      {arrived, {2024, 9, 1}, {2024, 9, 2}}};
    auto const returned_on = [&](date day) {
        auto all = gone;
        all.push_back({returned, day, day});
        return steps_in(stay_of(all)).back();
    };
    EXPECT_EQ(returned_on({2025, 6, 29}),
              std::pair(participation_step::left_early, date{2025, 6, 29}));
    EXPECT_EQ(returned_on({2025, 6, 30}),
              std::pair(participation_step::completed, date{2025, 6, 30}));
}

TEST(period_stay, whoever_departed_and_came_back_was_there) {
    using enum period_step;
    activity const stay = stay_of({{nominated, {2024, 3, 1}, {2024, 3, 1}},
                                   {accepted, {2024, 6, 1}, {2024, 6, 1}},
                                   {departed, {2024, 8, 28}, {2024, 8, 28}},
                                   {returned, {2024, 12, 1}, {2024, 12, 1}}});
    EXPECT_EQ(steps_in(stay), (steps{{participation_step::nominated, {2024, 3, 1}},
                                     {participation_step::accepted, {2024, 6, 1}},
                                     {participation_step::arrived, {2024, 8, 28}},
                                     {participation_step::left_early, {2024, 12, 1}}}));
    // Before the return nobody knew.
    auto const& entries = stay.participations.front().history.entries();
    EXPECT_EQ(entries[2].recorded, (date{2024, 12, 1}));
}

TEST(period_stay, the_place_is_given_back_by_who_leaves_the_programme) {
    using enum period_step;
    auto const after = [](std::vector<told_step> const& done, enrolment_event leaving) {
        enrolment student = student_with(done);
        record_event(student, {2024, 10, 1}, {2024, 10, 1}, std::move(leaving)).value();
        return steps_in(period_stay(three_and_one(), student, story_period, year_away).value())
            .back();
    };
    told_step const first{nominated, {2024, 3, 1}, {2024, 3, 1}};
    told_step const second{accepted, {2024, 6, 1}, {2024, 6, 1}};
    std::pair const given_back{participation_step::withdrawn, date{2024, 10, 1}};
    EXPECT_EQ(after({first}, student_withdrew{{}}), given_back);
    EXPECT_EQ(after({first, second}, student_transferred{story_home, {}}), given_back);
    told_step const third{departed, {2024, 8, 28}, {2024, 8, 28}};
    told_step const fourth{arrived, {2024, 9, 1}, {2024, 9, 1}};
    std::pair const ended{participation_step::left_early, date{2024, 10, 1}};
    EXPECT_EQ(after({first, second, third}, student_withdrew{{}}), ended);
    EXPECT_EQ(after({first, second, third, fourth}, student_withdrew{{}}), ended);
    told_step const refused{nomination_refused, {2024, 4, 1}, {2024, 4, 1}};
    EXPECT_EQ(after({first, refused}, student_withdrew{{}}),
              std::pair(participation_step::refused, date{2024, 4, 1}));
}

TEST(period_stay, a_step_that_was_recorded_late_is_known_with_it) {
    using enum period_step;
    enrolment student = student_with({{nominated, {2024, 3, 1}, {2024, 3, 1}}});
    record_event(student, {2024, 6, 1}, {2024, 6, 1}, towards_partner(accepted)).value();
    // In July it turned out that the nomination was of 1 February.
    record_event(student, {2024, 2, 1}, {2024, 7, 1}, towards_partner(nominated), 2).value();
    auto const stay = period_stay(three_and_one(), student, story_period, year_away).value();
    EXPECT_EQ(steps_in(stay), (steps{{participation_step::nominated, {2024, 2, 1}},
                                     {participation_step::accepted, {2024, 6, 1}}}));
    EXPECT_EQ(stay.participations[0].history.entries()[1].recorded, (date{2024, 7, 1}));
    // On a day before that, the student as known then is asked about.
    student.history = student.history.as_known_on({2024, 6, 30});
    auto const before = period_stay(three_and_one(), student, story_period, year_away).value();
    EXPECT_EQ(steps_in(before).front().second, (date{2024, 3, 1}));
}

TEST(period_stay, is_refused_where_there_is_none) {
    auto const student = student_with({});
    auto const code = [&](joint_programme const& programme, programme_period_id const& period,
                          jspu_coop::period const& days) {
        return code_of_refusal(period_stay(programme, student, period, days));
    };
    joint_programme const programme = three_and_one();
    EXPECT_EQ(code(programme, programme_period_id{"third"}, year_away), "enrolment.period_unknown");
    EXPECT_EQ(code(programme, programme_period_id{"home"}, year_away), "activity.same_party");
    EXPECT_EQ(code(programme, story_period, period::from({2024, 9, 1})), "activity.period_open");
    joint_programme disputed = three_and_one();
    disputed.placement = fact<programme_placement>::conflicting(
        {three_and_one().placement.value(), three_and_one(party_id{"third"}).placement.value()});
    EXPECT_EQ(code(disputed, story_period, year_away), "period_stay.site_open");
}

} // namespace
} // namespace jspu_coop
