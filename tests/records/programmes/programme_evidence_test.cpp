// What a student has done by a day, out of the history.
#include <jspu_coop/records/programmes/programme_evidence.hpp>

#include "support/award_story.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum attempt_result;

programme_evidence evidence_of(std::vector<enrolment_event> const& events,
                               date const& day = story_end) {
    return evidence_on(student_with(events), day, {}).value();
}

course_result attempt_number(std::int64_t number, course_result of) {
    of.attempt.number = number;
    return of;
}

TEST(programme_evidence, tells_the_first_attempt_that_passed) {
    auto const told = evidence_of({came(story_home, "theory", 3, failed),
                                   attempt_number(2, came(story_home, "theory", 4)),
                                   attempt_number(3, came(story_home, "theory", 5))});
    ASSERT_EQ(told.courses.size(), 1U);
    course_evidence const& theory = told.courses[0];
    EXPECT_EQ(theory.passed, fact{true});
    EXPECT_EQ(theory.passed_on, fact{enrolment_day(4)});
    EXPECT_EQ(theory.worth, fact{worth(4)});
    EXPECT_EQ(theory.attempts, 3);
    EXPECT_EQ(theory.in_progress, fact{false});
}

TEST(programme_evidence, tells_courses_by_institution_and_then_by_the_whole_id) {
    std::vector<std::string> const in_order{"theory",   "theory-1",   "theory-10",
                                            "theory-2", "theory-200", "theory-200a"};
    std::vector<enrolment_event> events;
    for (auto each = in_order.rbegin(); each != in_order.rend(); ++each) {
        events.push_back(came(story_host, *each, 3));
        events.push_back(came(story_home, *each, 3));
    }
    std::vector<std::pair<party_id, std::string>> told;
    for (course_evidence const& each : evidence_of(events).courses) {
        told.emplace_back(each.site, each.course.str());
    }
    std::vector<std::pair<party_id, std::string>> expected;
    for (party_id const& site :
         {std::min(story_home, story_host), std::max(story_home, story_host)}) {
        for (std::string const& each : in_order) {
            expected.emplace_back(site, each);
        }
    }
    EXPECT_EQ(told, expected);
}

TEST(programme_evidence, takes_the_last_word_on_an_attempt) {
    std::vector<enrolment_event> const events{came(story_home, "theory", 3, in_progress),
                                              came(story_home, "theory", 3)};
    course_evidence const begun = evidence_of(events, enrolment_day(3)).courses[0];
    EXPECT_EQ(begun.in_progress, fact{true});
    EXPECT_EQ(begun.passed, fact{false});
    EXPECT_TRUE(begun.passed_on.is_absent());
    course_evidence const ended = evidence_of(events).courses[0];
    EXPECT_EQ(ended.in_progress, fact{false});
    EXPECT_EQ(ended.passed, fact{true});
    EXPECT_EQ(ended.attempts, 1);
}

TEST(programme_evidence, of_an_earlier_attempt_that_is_open_leaves_the_day_open) {
    course_result unknown = came(story_home, "theory", 3);
    unknown.attempt.result = {};
    course_evidence const told =
        evidence_of({unknown, attempt_number(2, came(story_home, "theory", 3))}).courses[0];
    EXPECT_EQ(told.passed, fact{true});
    EXPECT_EQ(told.passed_on, fact<date>{}) << "perhaps the first had passed";
    EXPECT_EQ(told.worth, fact{worth(3)}) << "worth the same either way";
    course_evidence const differing =
        evidence_of({unknown, attempt_number(2, came(story_home, "theory", 4))}).courses[0];
    EXPECT_EQ(differing.worth, fact<credits>{});
}

TEST(programme_evidence, says_whether_an_attempt_goes_on_as_far_as_that_is_known) {
    auto const going = [](fact<attempt_result> result, fact<grade> given) {
        course_result told = came(story_home, "theory", 3);
        told.attempt.result = std::move(result);
        told.attempt.grade = std::move(given);
        return evidence_of({told}).courses[0].in_progress;
    };
    EXPECT_EQ(going({}, {}), fact<bool>{});
    EXPECT_EQ(going({}, grade{grade_scale_id{"five"}, "4"}), fact{false});
    EXPECT_EQ(going(fact<attempt_result>::conflicting({failed, passed}), {}), fact{false});
    EXPECT_EQ(going(fact<attempt_result>::conflicting({failed, in_progress}), {}),
              fact<bool>::conflicting({true, false}));
}

TEST(programme_evidence, keeps_institutions_apart) {
    auto const told =
        evidence_of({came(story_home, "theory", 3), came(story_host, "theory", 3, failed),
                     transcript_received{story_host, {}}, transcript_received{story_host, {}}});
    ASSERT_EQ(told.courses.size(), 2U);
    EXPECT_EQ(told.courses[0].site, story_host) << "by institution";
    EXPECT_EQ(told.courses[0].passed, fact{false});
    EXPECT_EQ(told.courses[1].passed, fact{true});
    EXPECT_EQ(told.transcripts, std::vector{story_host});
}

TEST(programme_evidence, tells_decisions_and_examinations) {
    award_requirement_id const thesis{"thesis"};
    auto const tried = [&](attempt_result result) {
        return examination_attempted{thesis, result, fact<grade>::absent(), {}};
    };
    auto const told = evidence_of({came(story_home, "theory", 3),
                                   recognises(story_host, {"theory"}, {"b.theory"}), tried(failed),
                                   tried(absent), tried(passed)});
    EXPECT_EQ(told.recognitions, (std::vector<recognition_evidence>{
                                     {story_host, ids<course_id>({"theory"}),
                                      ids<course_id>({"b.theory"}), enrolment_day(4)}}));
    EXPECT_EQ(told.examinations,
              (std::vector<examination_evidence>{
                  {thesis, enrolment_day(7), {enrolment_day(5), enrolment_day(6)}}}));
}

/// Decisions as lines: "jspu: a b -> x".
std::vector<std::string> decisions_in(programme_evidence const& told) {
    std::vector<std::string> lines;
    for (recognition_evidence const& each : told.recognitions) {
        std::string line = each.by.str() + ":";
        for (course_id const& course : each.passed) {
            line += " " + course.str();
        }
        line += " ->";
        for (course_id const& course : each.counts_as) {
            line += " " + course.str();
        }
        lines.push_back(line);
    }
    return lines;
}

TEST(programme_evidence, drops_a_decision_of_which_one_course_was_decided_anew) {
    using lines = std::vector<std::string>;
    std::vector<enrolment_event> const events{
        recognises(story_home, {"b.one", "b.two"}, {"methods"}),
        recognises(story_host, {"b.one", "b.two"}, {"b.methods"}),
        recognises(story_home, {"b.two"}, {"practice"}),
        recognises(story_home, {"b.two", "b.three"}, {})};
    EXPECT_EQ(decisions_in(evidence_of(events, enrolment_day(4))),
              (lines{"jspu: b.one b.two -> methods", "bspu: b.one b.two -> b.methods"}));
    EXPECT_EQ(decisions_in(evidence_of(events, enrolment_day(5))),
              (lines{"bspu: b.one b.two -> b.methods", "jspu: b.two -> practice"}))
        << "what one institution decides leaves the other's decision alone";
    EXPECT_EQ(decisions_in(evidence_of(events)),
              (lines{"bspu: b.one b.two -> b.methods", "jspu: b.two b.three ->"}));
}

TEST(programme_evidence, gives_the_transcript_of_an_institution) {
    enrolment const student =
        student_with({came(story_home, "theory", 3, in_progress), came(story_home, "practice", 4),
                      came(story_host, "b.theory", 3), came(story_home, "theory", 3, failed),
                      attempt_number(2, came(story_home, "theory", 3))});
    transcript const home = transcript_on(student, story_home, story_end);
    EXPECT_EQ(home.student, student.student);
    ASSERT_EQ(home.attempts.size(), 3U);
    EXPECT_EQ(home.attempts[0].course, course_id{"theory"});
    EXPECT_EQ(home.attempts[0].result, fact{failed});
    EXPECT_EQ(home.attempts[1].number, 2);
    EXPECT_EQ(home.attempts[2].course, course_id{"practice"});
    EXPECT_TRUE(validate(home).empty());
    EXPECT_EQ(transcript_on(student, story_home, enrolment_day(3)).attempts.size(), 1U);
}

} // namespace
} // namespace jspu_coop
