// Requirements of an award that are more than a sum: examinations passed too late, semesters spent
// at a site, and policies that a library decides.
#include <jspu_coop/questions/award_standing.hpp>

#include "support/passage_story.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;

/// One diploma, of the home institution.
joint_programme home_diploma(award_demand demand) {
    return leading_to({diploma(home_award, story_home, {"it"})}, {asks("it", std::move(demand))});
}

requirement_standing judged(award_demand const& demand, enrolment const& student,
                            award_terms const& by = {}, date const& day = story_end) {
    return award_standing_on(home_diploma(demand), student, day, by)
        .value()
        .awards[0]
        .requirements[0];
}

// --- Examinations

/// A state attestation at home that may be tried so often.
final_examination attestation(fact<examination_tries> tries) {
    return {final_form::attestation, story_home, std::move(tries),
            fact<std::vector<party_id>>::absent()};
}

/// An attempt at it on a day, and the act behind it.
dated_event tried(date const& on, attempt_result result, std::optional<act> by = {}) {
    return {on, examination_attempted{award_requirement_id{"it"}, result, fact<grade>::absent(),
                                      std::move(by)}};
}

/// A student who failed on the first of these days, and so on, and passed on the last.
enrolment passed_at_last(std::vector<date> const& days, std::optional<act> by = {}) {
    std::vector<dated_event> events;
    for (std::size_t at = 0; at < days.size(); ++at) {
        bool const is_last = at + 1 == days.size();
        events.push_back(tried(days[at], is_last ? attempt_result::passed : attempt_result::failed,
                               is_last ? by : std::nullopt));
    }
    return third_year(events);
}

act const order{act_kind::order, "7", date{2026, 7, 1}, {}, {}};

// Facts 2: two tries a year, for three years.
TEST(award_examination, that_is_passed_in_time_is_met) {
    auto const twice_in_three_years = attestation(examination_tries{2, 3});
    EXPECT_EQ(judged(twice_in_three_years, passed_at_last({{2023, 9, 1}})).met, satisfied);
    EXPECT_EQ(judged(twice_in_three_years, passed_at_last({{2023, 9, 1}, {2023, 12, 1}})).met,
              satisfied);
    EXPECT_EQ(judged(twice_in_three_years, passed_at_last({{2023, 9, 1}, {2026, 8, 31}})).met,
              satisfied)
        << "on the last day by every reading";
    EXPECT_EQ(judged(twice_in_three_years, passed_at_last({{2023, 9, 1}, {2026, 9, 1}})).met,
              undetermined)
        << "whether the anniversary belongs to the years, no source says";
}

TEST(award_examination, that_is_passed_too_late_is_open_until_an_act_is_there) {
    auto const twice_in_three_years = attestation(examination_tries{2, 3});
    std::vector<date> const in_year_four{{2023, 9, 1}, {2026, 9, 2}};
    std::vector<date> const third_in_a_year{{2023, 9, 1}, {2023, 12, 1}, {2024, 5, 1}};
    for (std::vector<date> const& days : {in_year_four, third_in_a_year}) {
        auto const late = judged(twice_in_three_years, passed_at_last(days));
        EXPECT_EQ(late.met, undetermined);
        EXPECT_EQ(late.met_with_progress, undetermined);
        EXPECT_EQ(late.reason, requirement_reason::passed_after);
        EXPECT_EQ(late.missing,
                  (std::vector<missing_fact>{
                      {"enrolment", "e1", "/requirements/it/decided_by", open_cause::missing}}));
        auto const by_act = judged(twice_in_three_years, passed_at_last(days, order));
        EXPECT_EQ(by_act.met, satisfied);
        EXPECT_EQ(by_act.reason, requirement_reason::passed);
    }
    // A year after the first fails there is room again.
    EXPECT_EQ(
        judged(twice_in_three_years, passed_at_last({{2023, 9, 1}, {2023, 12, 1}, {2024, 9, 1}}))
            .met,
        satisfied);
    EXPECT_EQ(
        judged(attestation(fact<examination_tries>::absent()), passed_at_last(in_year_four)).met,
        satisfied)
        << "it may be tried without limit";
}

TEST(award_examination, of_which_nobody_says_how_often_is_open_after_a_fail) {
    auto const late = judged(attestation({}), passed_at_last({{2023, 9, 1}, {2023, 12, 1}}));
    EXPECT_EQ(late.met, undetermined);
    EXPECT_EQ(missing_of(late.missing),
              (std::vector<std::string>{"enrolment /requirements/it/decided_by",
                                        "joint_programme /requirements/it/tries"}));
    EXPECT_EQ(judged(attestation({}), passed_at_last({{2023, 9, 1}})).met, satisfied);
}

// --- Semesters at a site

TEST(award_residency, is_not_of_who_was_absent_or_barred) {
    residency_requirement const one_semester{story_host, 1};
    auto const after = [&](std::vector<enrolment_event> const& events) {
        return judged(one_semester, student_with(events));
    };
    using enum attempt_result;
    EXPECT_EQ(after({came(story_host, "b.one", 3, failed)}).met, satisfied);
    auto const away =
        after({came(story_host, "b.one", 3, absent), came(story_host, "b.two", 3, barred)});
    EXPECT_EQ(away.met, not_satisfied);
    EXPECT_EQ(away.met_with_progress, not_satisfied);
    EXPECT_EQ(away.observed, decimal{0});
    EXPECT_EQ(after({came(story_host, "b.one", 3, absent), came(story_host, "b.two", 3)}).met,
              satisfied)
        << "one of them is enough";
    course_result unknown = came(story_host, "b.one", 3);
    unknown.attempt.result = fact<attempt_result>::conflicting({absent, barred});
    EXPECT_EQ(after({unknown}).met, not_satisfied);
    unknown.attempt.result = {};
    EXPECT_EQ(after({unknown}).met, undetermined);
    EXPECT_EQ(after({unknown}).met_with_progress, undetermined);
}

// --- Policies

TEST(award_policy, is_decided_by_the_library_where_no_answer_is_handed_over) {
    policy_requirement const floor{rule_with("promotion", "floor", "3")};
    passage_terms const rules = story_passage();
    auto const with_mark = [&](char const* mark, award_terms const& by) {
        return judged(floor, third_year({marked_at_home("methods", 6, mark)}), by, passage_day);
    };
    EXPECT_EQ(with_mark("3", {.rules = &rules}).met, satisfied);
    EXPECT_EQ(with_mark("2", {.rules = &rules}).met, not_satisfied);
    EXPECT_EQ(with_mark("3", {}).met, undetermined);
    std::vector<policy_answer> const no{{award_requirement_id{"it"}, not_satisfied, {}}};
    EXPECT_EQ(with_mark("3", {.policies = no, .rules = &rules}).met, not_satisfied)
        << "what somebody has decided stands";

    policy_requirement const unknown{{referred_policy_id{"nowhere"}, {}}};
    auto const open = judged(unknown, third_year(), {.rules = &rules}, passage_day);
    EXPECT_EQ(open.met, undetermined);
    EXPECT_EQ(open.missing,
              (std::vector<missing_fact>{{"policy", "nowhere", "/versions", open_cause::missing}}));
    policy_requirement const wrong{rule_with("promotion", "ceiling", "3")};
    EXPECT_TRUE(path_of_refusal(award_standing_on(home_diploma(wrong), third_year(), passage_day,
                                                  {.rules = &rules}))
                    .starts_with("/requirements/it/demand/policy"));
}

} // namespace
} // namespace jspu_coop
