// Where a student stands towards awards, in stories that can be reckoned by hand.
#include <jspu_coop/questions/award_standing.hpp>

#include "support/award_story.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;

/// A diploma of each institution, for six credits each.
joint_programme two_diplomas() {
    return leading_to({diploma(home_award, story_home, {"credits"}),
                       diploma(host_award, story_host, {"credits"})},
                      {asks("credits", credit_requirement{worth(6), {}})});
}

/// A scale with the marks 5 to 2, of which 3 passes.
grade_scale five_point() {
    std::vector<listed_mark> marks;
    for (int mark = 5; mark >= 2; --mark) {
        marks.push_back({std::to_string(mark), mark >= 3, decimal{mark}, {}});
    }
    return {grade_scale_id{"five"},
            text{{"en", "Five points"}},
            {},
            mark_list{marks},
            citation{"Order", {}, {}}};
}

/// One diploma, of the home institution.
joint_programme home_diploma(award_demand demand) {
    return leading_to({diploma(home_award, story_home, {"it"})}, {asks("it", std::move(demand))});
}

TEST(award_standing, counts_a_course_where_it_was_taught) {
    auto const standing = standing_after(two_diplomas(), {came(story_home, "methods", 6)});
    award_standing const& home = standing.awards[0];
    award_standing const& host = standing.awards[1];
    EXPECT_EQ(home.earned, satisfied);
    EXPECT_EQ(line_of(home, "methods").use, course_use::counted);
    EXPECT_EQ(home.requirements[0].observed, decimal{6});
    EXPECT_EQ(host.earned, not_satisfied);
    EXPECT_EQ(line_of(host, "methods").use, course_use::not_recognised);
    EXPECT_EQ(host.requirements[0].observed, decimal{0});
    EXPECT_EQ(host.requirements[0].required, decimal{6});
    EXPECT_EQ(standing.all_earned, not_satisfied);
}

TEST(award_standing, counts_what_is_recognised_with_the_credits_of_the_catalogue) {
    std::vector<course> const catalogue{in_catalogue("b.methods", story_host, worth(4)),
                                        in_catalogue("b.seminar", story_host, worth(2))};
    std::vector<enrolment_event> events{
        came(story_home, "methods", 5),
        recognises(story_host, {"methods"}, {"b.methods", "b.seminar"})};
    auto const standing = standing_after(two_diplomas(), events, {.courses = catalogue});
    EXPECT_EQ(standing.awards[0].earned, not_satisfied) << "five credits as they were earned";
    EXPECT_EQ(standing.awards[1].earned, satisfied) << "four and two by the catalogue";
    EXPECT_EQ(line_of(standing.awards[1], "methods").counts_as,
              ids<course_id>({"b.methods", "b.seminar"}));

    auto const unlisted = standing_after(two_diplomas(), events);
    EXPECT_EQ(unlisted.awards[1].earned, undetermined);
    EXPECT_EQ(
        unlisted.awards[1].missing,
        (std::vector<missing_fact>{{"course", "b.methods", "/credits", open_cause::missing},
                                   {"course", "b.seminar", "/credits", open_cause::missing}}));
}

TEST(award_standing, counts_what_is_recognised_together_when_all_of_it_is_passed) {
    std::vector<course> const catalogue{in_catalogue("b.methods", story_host, worth(6))};
    std::vector<enrolment_event> events{
        came(story_home, "theory", 3), came(story_home, "practice", 3, attempt_result::failed),
        recognises(story_host, {"theory", "practice"}, {"b.methods"})};
    auto const standing = standing_after(two_diplomas(), events, {.courses = catalogue});
    EXPECT_EQ(line_of(standing.awards[1], "theory").use, course_use::not_passed);
    EXPECT_EQ(line_of(standing.awards[0], "theory").use, course_use::counted)
        << "at home each counts by itself";
    EXPECT_EQ(line_of(standing.awards[0], "practice").use, course_use::not_passed);
}

TEST(award_standing, takes_the_last_decision_of_an_institution) {
    std::vector<course> const catalogue{in_catalogue("b.methods", story_host, worth(6))};
    std::vector<enrolment_event> events{came(story_home, "methods", 6),
                                        recognises(story_host, {"methods"}, {})};
    auto const refused = standing_after(two_diplomas(), events, {.courses = catalogue});
    EXPECT_EQ(line_of(refused.awards[1], "methods").use, course_use::recognition_refused);
    events.push_back(recognises(story_host, {"methods"}, {"b.methods"}));
    auto const appealed = standing_after(two_diplomas(), events, {.courses = catalogue});
    EXPECT_EQ(line_of(appealed.awards[1], "methods").use, course_use::counted);
}

TEST(award_standing, takes_no_credit_of_a_site_that_does_not_count) {
    joint_programme programme = two_diplomas();
    programme_award award = programme.awards.value()[1];
    award.counts_from = std::vector<party_id>{story_host};
    programme.awards = std::vector<programme_award>{award};
    auto const standing =
        standing_after(programme, {came(story_home, "methods", 6),
                                   recognises(story_host, {"methods"}, {"b.methods"})});
    EXPECT_EQ(line_of(standing.awards[0], "methods").use, course_use::site_does_not_count);
    EXPECT_EQ(standing.awards[0].earned, not_satisfied);
}

TEST(award_standing, tells_what_goes_on) {
    auto const standing = standing_after(
        two_diplomas(), {came(story_home, "theory", 3),
                         came(story_home, "practice", 3, attempt_result::in_progress)});
    award_standing const& home = standing.awards[0];
    EXPECT_EQ(line_of(home, "practice").use, course_use::in_progress);
    EXPECT_EQ(home.earned, not_satisfied);
    EXPECT_EQ(home.earned_with_progress, satisfied);
}

TEST(award_standing, counts_a_course_once_however_often_it_is_tried) {
    course_result again = came(story_home, "theory", 3);
    again.attempt.number = 2;
    auto const standing = standing_after(
        two_diplomas(), {came(story_home, "theory", 3, attempt_result::failed), again});
    EXPECT_EQ(standing.awards[0].requirements[0].observed, decimal{3});
}

TEST(award_standing, counts_a_course_once_however_it_came_to_the_award) {
    std::vector<course> const catalogue{in_catalogue("methods", story_home, worth(4))};
    auto const standing =
        standing_after(home_diploma(credit_requirement{worth(6), {}}),
                       {came(story_home, "methods", 3), came(story_host, "b.methods", 9),
                        recognises(story_home, {"b.methods"}, {"methods"})},
                       {.courses = catalogue});
    EXPECT_EQ(standing.awards[0].requirements[0].observed, decimal{4});
}

// One award of both: what the host recognises of home courses is not studied twice.
TEST(award_standing, counts_once_what_two_awarding_institutions_take) {
    programme_award both = diploma(home_award, story_home, {"it"});
    both.awarded_by = std::vector<party_id>{story_home, story_host};
    joint_programme const programme =
        leading_to({both}, {asks("it", credit_requirement{worth(12), {}})});
    std::vector<course> const catalogue{in_catalogue("b.methods", story_host, worth(9))};
    auto const standing = standing_after(
        programme,
        {came(story_home, "methods", 6), recognises(story_host, {"methods"}, {"b.methods"})},
        {.courses = catalogue});
    EXPECT_EQ(standing.awards[0].requirements[0].observed, decimal{6}) << "as it was taught";
    EXPECT_EQ(standing.awards[0].courses.size(), 1U);
}

TEST(award_standing, of_a_decision_of_which_a_course_is_decided_anew_takes_nothing) {
    std::vector<course> const catalogue{in_catalogue("b.methods", story_host, worth(6)),
                                        in_catalogue("b.theory", story_host, worth(4))};
    auto const standing =
        standing_after(two_diplomas(),
                       {came(story_home, "theory", 3), came(story_home, "practice", 3),
                        recognises(story_host, {"theory", "practice"}, {"b.methods"}),
                        recognises(story_host, {"theory"}, {"b.theory"})},
                       {.courses = catalogue});
    EXPECT_EQ(standing.awards[1].requirements[0].observed, decimal{4});
    EXPECT_EQ(line_of(standing.awards[1], "practice").use, course_use::not_recognised);
}

TEST(award_standing, takes_the_credit_of_the_sites_that_a_requirement_names) {
    std::vector<course> const catalogue{in_catalogue("methods", story_home, worth(4))};
    std::vector<enrolment_event> const events{came(story_home, "theory", 6),
                                              came(story_host, "b.methods", 9),
                                              recognises(story_home, {"b.methods"}, {"methods"})};
    auto const of = [&](std::vector<party_id> sites) {
        return standing_after(home_diploma(credit_requirement{worth(6), std::move(sites)}), events,
                              {.courses = catalogue})
            .awards[0]
            .requirements[0]
            .observed;
    };
    EXPECT_EQ(of({}), decimal{10});
    EXPECT_EQ(of({story_home}), decimal{6});
    EXPECT_EQ(of({story_host}), decimal{4});
}

TEST(award_standing, fills_one_requirement_with_each_course) {
    joint_programme programme =
        leading_to({diploma(home_award, story_home, {"language", "any"})},
                   {asks("language", course_requirement{1, ids<course_id>({"russian"})}),
                    asks("any", course_requirement{1, ids<course_id>({"russian", "singing"})})});
    auto const one = standing_after(programme, {came(story_home, "russian", 3)});
    EXPECT_EQ(one.awards[0].earned, not_satisfied);
    for (requirement_standing const& each : one.awards[0].requirements) {
        EXPECT_EQ(each.met, not_satisfied);
        EXPECT_EQ(each.reason, requirement_reason::courses_lack);
        EXPECT_EQ(each.observed, decimal{1});
        EXPECT_EQ(each.required, decimal{2});
        EXPECT_EQ(each.together.size(), 1U);
    }
    auto const both =
        standing_after(programme, {came(story_home, "russian", 3), came(story_home, "singing", 3)});
    EXPECT_EQ(both.awards[0].earned, satisfied);
    EXPECT_EQ(line_of(both.awards[0], "russian").fills, ids<award_requirement_id>({"language"}));
    EXPECT_EQ(line_of(both.awards[0], "singing").fills, ids<award_requirement_id>({"any"}));
}

TEST(award_standing, counts_semesters_in_which_courses_came_to_their_end) {
    joint_programme const programme = home_diploma(residency_requirement{story_host, 2});
    course_result second = came(story_host, "b.two", 3, attempt_result::failed);
    second.attempt.semester = 2;
    auto const done = standing_after(programme, {came(story_host, "b.one", 3), second});
    EXPECT_EQ(done.awards[0].earned, satisfied) << "a course that was failed was there, too";

    auto const twice_in_one =
        standing_after(programme, {came(story_host, "b.one", 3), came(story_host, "b.two", 3)});
    EXPECT_EQ(twice_in_one.awards[0].earned, not_satisfied);
    EXPECT_EQ(twice_in_one.awards[0].requirements[0].observed, decimal{1});

    second.attempt.semester = {};
    auto const unknown = standing_after(programme, {came(story_host, "b.one", 3), second});
    EXPECT_EQ(unknown.awards[0].earned, undetermined);
    EXPECT_EQ(unknown.awards[0].missing,
              (std::vector<missing_fact>{
                  {"enrolment", "e1", "/courses/b.two/semester", open_cause::missing}}));

    second.attempt.result = attempt_result::in_progress;
    second.attempt.semester = 2;
    auto const going_on = standing_after(programme, {came(story_host, "b.one", 3), second});
    EXPECT_EQ(going_on.awards[0].earned, not_satisfied);
    EXPECT_EQ(going_on.awards[0].earned_with_progress, satisfied);
}

final_examination thesis_at_host() {
    return {final_form::thesis, story_host, fact<examination_tries>::absent(),
            fact<std::vector<party_id>>::absent()};
}

examination_attempted tried(attempt_result result) {
    return {award_requirement_id{"it"}, result, fact<grade>::absent(), {}};
}

requirement_standing judged(final_examination const& examination,
                            std::vector<enrolment_event> const& events,
                            date const& day = story_end) {
    return standing_after(home_diploma(examination), events, {}, day).awards[0].requirements[0];
}

TEST(award_standing, asks_the_awarding_institution_whether_it_accepts_an_examination) {
    final_examination examination = thesis_at_host();
    std::vector<enrolment_event> const passed{tried(attempt_result::passed)};
    EXPECT_EQ(judged(examination, passed).reason, requirement_reason::not_accepted);
    EXPECT_EQ(judged(examination, passed).met, not_satisfied);
    examination.accepted_by = std::vector<party_id>{story_home};
    EXPECT_EQ(judged(examination, passed).met, satisfied);
    EXPECT_EQ(judged(examination, {}).reason, requirement_reason::not_taken);
    examination.accepted_by = {};
    EXPECT_EQ(judged(examination, passed).met, undetermined);
    EXPECT_EQ(judged(examination, passed).missing,
              (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                          "/requirements/it/accepted_by", open_cause::missing}}));
    examination.site = story_home;
    EXPECT_EQ(judged(examination, passed).met, satisfied) << "its own needs no acceptance";
}

// Facts 2: the final state attestation may be tried for three years.
TEST(award_standing, says_when_the_right_to_an_examination_is_lost) {
    final_examination examination = thesis_at_host();
    examination.site = story_home;
    examination.tries = examination_tries{2, 3};
    std::vector<enrolment_event> const failed{tried(attempt_result::failed)};
    date const first = enrolment_day(3); // 4 September 2021
    EXPECT_EQ(judged(examination, failed, first).reason, requirement_reason::not_taken);
    EXPECT_EQ(judged(examination, failed, {2024, 9, 4}).reason, requirement_reason::not_taken);
    EXPECT_EQ(judged(examination, failed, {2024, 9, 5}).reason, requirement_reason::right_lost);
    // From which failure on the years are counted, no source says.
    std::vector<enrolment_event> const twice{tried(attempt_result::failed),
                                             tried(attempt_result::failed)};
    EXPECT_EQ(judged(examination, twice, {2024, 9, 5}).reason, requirement_reason::not_taken);
    EXPECT_EQ(judged(examination, twice, {2024, 9, 6}).reason, requirement_reason::right_lost);
    EXPECT_EQ(
        judged(examination, {tried(attempt_result::failed), tried(attempt_result::passed)}).met,
        satisfied);
}

TEST(award_standing, takes_the_answer_of_a_policy_from_who_knows_the_facts) {
    joint_programme const programme =
        home_diploma(policy_requirement{{referred_policy_id{"floor"}, {}}});
    std::vector<policy_answer> answers;
    auto const told = [&] {
        return standing_after(programme, {}, {.policies = answers}).awards[0].requirements[0];
    };
    EXPECT_EQ(told().met, undetermined);
    EXPECT_EQ(told().missing,
              (std::vector<missing_fact>{{"policy_answer", "it", "", open_cause::missing}}));
    answers = {{award_requirement_id{"it"}, satisfied, {}}};
    EXPECT_EQ(told().met, satisfied);
    answers[0].met = not_satisfied;
    EXPECT_EQ(told().met, not_satisfied);
}

TEST(award_standing, of_which_one_comes_after_another_waits_for_it) {
    joint_programme programme = two_diplomas();
    auto awards = programme.awards.value();
    awards[0].requirements = fact<std::vector<award_requirement_id>>::absent();
    awards[1].after = std::vector<award_id>{home_award};
    programme.awards = awards;
    std::vector<enrolment_event> events{came(story_host, "b.methods", 6)};
    auto const before = standing_after(programme, events);
    EXPECT_EQ(before.awards[0].earned, not_applicable);
    EXPECT_EQ(before.awards[1].earned, satisfied);
    EXPECT_EQ(before.awards[1].due, not_satisfied);
    EXPECT_EQ(before.awards[1].waits_for, std::vector{home_award});
    events.push_back(award_conferred{home_award, {}});
    auto const after = standing_after(programme, events);
    EXPECT_EQ(after.awards[0].due, not_applicable);
    EXPECT_EQ(after.awards[0].conferred_on, enrolment_day(4));
    EXPECT_EQ(after.awards[1].due, satisfied);
}

TEST(award_standing, of_who_was_struck_off_is_due_nowhere_but_elsewhere) {
    std::vector<enrolment_event> const events{came(story_home, "methods", 6),
                                              came(story_host, "b.methods", 6),
                                              student_struck_off{story_host, {}}};
    auto const standing = standing_after(two_diplomas(), events);
    EXPECT_EQ(standing.awards[0].due, satisfied);
    EXPECT_EQ(standing.awards[1].earned, satisfied) << "what was earned stays earned";
    EXPECT_EQ(standing.awards[1].due, not_satisfied);
    EXPECT_EQ(standing.awards[1].struck_off, std::vector{story_host});
}

using effects = fact<std::vector<striking_off_effect>>;

effects const host_with_home = std::vector<striking_off_effect>{{story_home, story_host, {}}};

/// Two diplomas that are earned, and what else happened.
programme_standing earned_twice_and(std::vector<enrolment_event> const& more, effects const& what) {
    joint_programme programme = two_diplomas();
    programme.striking_off_effects = what;
    std::vector<enrolment_event> events{came(story_home, "methods", 6),
                                        came(story_host, "b.methods", 6)};
    events.insert(events.end(), more.begin(), more.end());
    return standing_after(programme, events);
}

// Facts 9, case 34.
TEST(award_standing, edge_case_34_no_award_is_due_where_the_student_fell_with_home) {
    auto const standing = earned_twice_and({student_struck_off{story_home, {}}}, host_with_home);
    EXPECT_EQ(standing.awards[1].earned, satisfied) << "what was earned stays earned";
    EXPECT_EQ(standing.awards[1].due, not_satisfied);
    EXPECT_EQ(standing.awards[1].fallen, std::vector{story_host});
    EXPECT_TRUE(standing.awards[1].struck_off.empty()) << "by no act of its own";
    EXPECT_EQ(standing.awards[0].due, not_satisfied);
    EXPECT_EQ(standing.awards[0].struck_off, std::vector{story_home});
    EXPECT_TRUE(standing.awards[0].fallen.empty());
}

TEST(award_standing, names_the_fact_where_it_is_open_whether_the_student_fell) {
    std::vector<enrolment_event> events{student_struck_off{story_home, {}}};
    auto const unpublished = earned_twice_and(events, {}).awards[1];
    EXPECT_EQ(unpublished.due, undetermined);
    EXPECT_TRUE(unpublished.fallen.empty());
    missing_fact const rule{"joint_programme", "jspu.bspu", "/striking_off_effects",
                            open_cause::missing};
    EXPECT_EQ(unpublished.due_missing, std::vector{rule});

    auto const disputed =
        earned_twice_and(events, effects::conflicting({{{story_home, story_host, {}}},
                                                       {{story_host, story_home, {}}}}))
            .awards[1];
    EXPECT_EQ(disputed.due, undetermined);
    EXPECT_EQ(disputed.due_missing,
              (std::vector<missing_fact>{{"joint_programme", "jspu.bspu", "/striking_off_effects",
                                          open_cause::conflicting}}));

    events.push_back(student_reinstated{story_home, {}});
    missing_fact const fall{"enrolment", "e1", "/sites/bspu/fell", open_cause::missing};
    auto const back = earned_twice_and(events, host_with_home).awards[1];
    EXPECT_EQ(back.due, undetermined);
    EXPECT_EQ(back.due_missing, std::vector{fall});
    EXPECT_EQ(earned_twice_and(events, {}).awards[1].due_missing, (std::vector{fall, rule}));
    EXPECT_EQ(earned_twice_and(events, host_with_home).awards[0].due, satisfied)
        << "home has reinstated by its own act";
    EXPECT_EQ(earned_twice_and(events, effects::absent()).awards[1].due, satisfied);
}

TEST(award_standing, is_due_or_not_whatever_the_unpublished_effects_are) {
    std::vector<enrolment_event> const acts{
        student_struck_off{story_home, {}}, student_struck_off{story_host, {}},
        student_reinstated{story_home, {}}, student_reinstated{story_host, {}}};
    std::vector<effects> const completions{
        effects::absent(), host_with_home,
        std::vector<striking_off_effect>{{story_host, story_home, {}}},
        std::vector<striking_off_effect>{{story_home, story_host, {}},
                                         {story_host, story_home, {}}}};
    std::vector<std::vector<enrolment_event>> const stories{
        {},
        {acts[0]},
        {acts[1]},
        {acts[0], acts[1]},
        {acts[0], acts[2]},
        {acts[1], acts[3]},
        {acts[0], acts[1], acts[3]},
        {acts[0], acts[1], acts[2]},
        {acts[0], acts[1], acts[2], acts[3]},
        {acts[0], acts[2], acts[1]},
        {acts[0], student_withdrew{{}}},
        {acts[0], student_withdrew{{}}, acts[2]}};
    for (auto const& story : stories) {
        auto const open = earned_twice_and(story, {});
        for (std::size_t at = 0; at < open.awards.size(); ++at) {
            std::set<outcome> met;
            for (effects const& each : completions) {
                met.insert(earned_twice_and(story, each).awards[at].due);
            }
            outcome const expected = met.size() == 1 ? *met.begin() : undetermined;
            EXPECT_EQ(open.awards[at].due, expected) << story.size() << ' ' << at;
            EXPECT_EQ(open.awards[at].due_missing.empty(), expected != undetermined);
        }
    }
}

TEST(award_standing, of_an_award_of_which_little_is_known_is_open) {
    joint_programme programme = two_diplomas();
    auto awards = programme.awards.value();
    awards[0].awarded_by = {};
    awards[1].requirements = {};
    programme.awards = awards;
    auto const standing = standing_after(programme, {came(story_home, "methods", 6)});
    EXPECT_EQ(standing.awards[0].earned, undetermined);
    EXPECT_EQ(standing.awards[0].missing,
              (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                          "/awards/of-home/awarded_by", open_cause::missing}}));
    EXPECT_EQ(standing.awards[1].earned, undetermined);
    EXPECT_EQ(standing.awards[1].missing,
              (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                          "/awards/of-host/requirements", open_cause::missing}}));

    programme.awards = {};
    auto const nothing = standing_after(programme, {});
    EXPECT_EQ(nothing.all_earned, undetermined);
    EXPECT_EQ(nothing.missing, (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                                           "/awards", open_cause::missing}}));
}

TEST(award_standing, is_certain_where_what_sources_disagree_on_does_not_matter) {
    joint_programme programme = leading_to({diploma(home_award, story_home, {})},
                                           {asks("little", credit_requirement{worth(3), {}}),
                                            asks("much", credit_requirement{worth(9), {}})});
    auto awards = programme.awards.value();
    awards[0].requirements = fact<std::vector<award_requirement_id>>::conflicting(
        {ids<award_requirement_id>({"little"}), ids<award_requirement_id>({"much"})});
    programme.awards = awards;
    EXPECT_EQ(standing_after(programme, {came(story_home, "a", 2)}).awards[0].earned,
              not_satisfied);
    EXPECT_EQ(standing_after(programme, {came(story_home, "a", 6)}).awards[0].earned, undetermined);
    EXPECT_EQ(standing_after(programme, {came(story_home, "a", 9)}).awards[0].earned, satisfied);
}

TEST(award_standing, of_an_earlier_day_knows_nothing_of_later_ones) {
    std::vector<enrolment_event> const events{came(story_home, "methods", 6)};
    EXPECT_EQ(standing_after(two_diplomas(), events, {}, enrolment_day(2)).awards[0].earned,
              not_satisfied);
    EXPECT_EQ(standing_after(two_diplomas(), events, {}, enrolment_day(3)).awards[0].earned,
              satisfied);
}

TEST(award_standing, refuses_credit_of_another_system) {
    enrolment const student = student_with({came(story_home, "methods", 6)});
    joint_programme const programme =
        home_diploma(credit_requirement{credits{6, credit_system_id{"uk"}}, {}});
    auto const refused = award_standing_on(programme, student, story_end, {});
    EXPECT_EQ(code_of_refusal(refused), "credits.system_mixed");
    EXPECT_EQ(path_of_refusal(refused), "/courses/methods");
}

TEST(award_standing, goes_by_the_grade_where_no_result_is_told) {
    course_result result = came(story_home, "methods", 6);
    result.attempt.result = {};
    auto const with = [&](char const* mark) {
        result.attempt.grade = grade{grade_scale_id{"five"}, mark};
        return award_standing_on(two_diplomas(), student_with({result}), story_end,
                                 {.scales = std::vector{five_point()}});
    };
    EXPECT_EQ(with("4")->awards[0].earned, satisfied);
    EXPECT_EQ(with("2")->awards[0].earned, not_satisfied);
    EXPECT_EQ(code_of_refusal(with("17")), "grade.not_on_scale");
    EXPECT_EQ(path_of_refusal(with("17")), "/history/3/event/attempt/grade");

    auto const unknown_scale =
        award_standing_on(two_diplomas(), student_with({result}), story_end, {});
    EXPECT_EQ(unknown_scale->awards[0].earned, undetermined);
    EXPECT_EQ(unknown_scale->awards[0].missing,
              (std::vector<missing_fact>{
                  {"enrolment", "e1", "/courses/methods/passed", open_cause::missing}}));
}

TEST(award_standing, is_the_same_when_told_into_the_standing_of_another_student) {
    std::vector<course> const catalogue{in_catalogue("b.methods", story_host, worth(4))};
    award_terms const by{.courses = catalogue};
    joint_programme const asked = two_diplomas();
    joint_programme without_awards = asked;
    without_awards.awards = {};
    std::vector<std::vector<enrolment_event>> const stories{
        {},
        {came(story_home, "methods", 6)},
        {came(story_home, "methods", 6), recognises(story_host, {"methods"}, {"b.methods"})},
        {came(story_home, "theory", 3), came(story_home, "practice", 3, attempt_result::failed),
         recognises(story_host, {"theory", "practice"}, {"b.methods", "b.unlisted"})}};
    programme_standing room = standing_after(without_awards, {});
    for (std::vector<enrolment_event> const& before : stories) {
        for (std::vector<enrolment_event> const& after : stories) {
            for (joint_programme const& each : {asked, without_awards}) {
                room = standing_after(asked, before, by);
                ASSERT_TRUE(award_standing_on(each, student_with(after), story_end, by, room));
                EXPECT_EQ(room, standing_after(each, after, by));
            }
        }
    }
    enrolment const mixed = student_with({course_result{
        story_home,
        attempt_at("methods", credits{6, credit_system_id{"uk"}}, attempt_result::passed),
        {}}});
    auto const refused = award_standing_on(asked, mixed, story_end, by, room);
    EXPECT_EQ(code_of_refusal(refused), "credits.system_mixed");
    ASSERT_TRUE(award_standing_on(asked, student_with(stories[2]), story_end, by, room));
    EXPECT_EQ(room, standing_after(asked, stories[2], by)) << "a fault leaves room to be told into";
}

} // namespace
} // namespace jspu_coop
