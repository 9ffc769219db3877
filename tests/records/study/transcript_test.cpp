// Transcripts: attempts, repeats, and what is earned.
#include <jspu_coop/records/study/transcript.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"
#include "support/refusal.hpp"
#include "support/transcript_sample.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using testing::five_points;
using testing::issue_lines;
using testing::lines;
using testing::marked;
using testing::path_of_refusal;
using testing::repeated;
using testing::scale_of;
using testing::transcript_of;
using testing::unmarked;
using testing::uzbek_credits;

std::vector<grade_scale> const scales{scale_of("uz", five_points())};

fact<credits> earned(transcript const& of) {
    return credits_earned(of, credit_system_id{"uz"}, scales).value();
}

TEST(course_attempt, that_is_not_sound_says_everything) {
    course_attempt broken = marked("a", 6, "5");
    EXPECT_EQ(validate(broken), issues{});
    broken.number = 0;
    broken.semester = fact<std::int64_t>::conflicting({1, -1});
    broken.unexcused = teaching_hours{0, hour_kind::academic};
    broken.result = attempt_result::in_progress;
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"course_attempt.number_not_positive at /number: 0",
                     "course_attempt.semester_not_positive at /semester/claims/1: -1",
                     "course_attempt.hours_not_positive at /unexcused/count: 0",
                     "course_attempt.grade_too_early at /grade: 5"}));
}

TEST(course_attempt, passes_by_its_result_or_else_by_its_grade) {
    auto const passed = [](course_attempt const& each) { return passes(each, scales).value(); };
    EXPECT_EQ(passed(marked("a", 6, "3")), fact{true});
    EXPECT_EQ(passed(marked("a", 6, "2")), fact{false});
    EXPECT_EQ(passed(marked("a", 6, "7", "by")), fact<bool>{}) << "a scale that nobody gave";
    for (attempt_result const each : every<attempt_result>()) {
        EXPECT_EQ(passed(unmarked("a", 6, each)),
                  fact{each == attempt_result::passed || each == attempt_result::compensated});
    }
    course_attempt open = unmarked("a", 6, attempt_result::passed);
    open.result = {};
    EXPECT_EQ(passed(open), fact<bool>{});
    open.result =
        fact<attempt_result>::conflicting({attempt_result::failed, attempt_result::absent});
    EXPECT_EQ(passed(open), fact{false}) << "in either case";
    open.result =
        fact<attempt_result>::conflicting({attempt_result::failed, attempt_result::passed});
    EXPECT_EQ(passed(open), fact<bool>::conflicting({false, true}));
    open.result =
        fact<attempt_result>::conflicting({attempt_result::passed, attempt_result::compensated});
    EXPECT_EQ(passed(open), fact{true}) << "in either case";
    EXPECT_EQ(code_of_refusal(passes(marked("a", 6, "6"), scales)), "grade.not_on_scale");
}

TEST(transcript, numbers_the_attempts_at_a_course) {
    course_attempt const first = marked("a", 6, "2");
    EXPECT_EQ(validate(transcript_of({first, marked("b", 4, "5"), repeated(first, "3")})),
              issues{});
    EXPECT_EQ(issue_lines(validate(transcript_of({first, first}))),
              lines({"transcript.attempt_out_of_order at /attempts/1/number: 1"}));
    EXPECT_EQ(issue_lines(validate(transcript_of({repeated(first, "3")}))),
              lines({"transcript.attempt_out_of_order at /attempts/0/number: 2"}));
    course_attempt earlier = repeated(first, "3");
    earlier.year = academic_year{2023, 2024};
    EXPECT_EQ(issue_lines(validate(transcript_of({first, earlier}))),
              lines({"transcript.year_decreases at /attempts/1/year: 2023/2024"}));
    earlier.number = 0;
    EXPECT_EQ(issue_lines(validate(transcript_of({first, earlier}))),
              lines({"transcript.year_decreases at /attempts/1/year: 2023/2024",
                     "course_attempt.number_not_positive at /attempts/1/number: 0"}));
}

TEST(transcript, does_not_contradict_its_scales) {
    course_attempt said = marked("a", 6, "2");
    said.result = attempt_result::passed;
    course_attempt const foreign = marked("b", 6, "7", "by");
    EXPECT_EQ(issue_lines(validate(transcript_of({foreign, said, marked("c", 6, "6")}), scales)),
              lines({"transcript.grade_contradicts_result at /attempts/1/grade: 2",
                     "grade.not_on_scale at /attempts/2/grade: 6"}));
    said.result = attempt_result::barred;
    EXPECT_EQ(validate(transcript_of({said}), scales), issues{});
    said.grade = grade{grade_scale_id{"uz"}, "4"};
    EXPECT_EQ(issue_lines(validate(transcript_of({said}), scales)),
              lines({"transcript.grade_contradicts_result at /attempts/0/grade: 4"}));
}

TEST(transcript, tells_whether_a_course_was_passed) {
    course_attempt const first = marked("a", 6, "2");
    course_attempt open = unmarked("a", 6, attempt_result::failed);
    open.result = {};
    auto const passed = [](std::vector<course_attempt> attempts) {
        return has_passed(transcript_of(std::move(attempts)), course_id{"a"}, scales).value();
    };
    EXPECT_EQ(passed({}), fact{false}) << "never attempted";
    EXPECT_EQ(passed({first}), fact{false});
    EXPECT_EQ(passed({first, repeated(first, "3")}), fact{true});
    EXPECT_EQ(passed({open}), fact<bool>{});
    EXPECT_EQ(passed({open, repeated(first, "3")}), fact{true}) << "whatever the first was";
    EXPECT_EQ(passed({open, repeated(first, "2")}), fact<bool>{});
    auto const unknown = has_passed(transcript_of({marked("a", 6, "6")}), course_id{"a"}, scales);
    EXPECT_EQ(path_of_refusal(unknown), "/attempts/0/grade");
}

/// Who is kept back keeps what was earned, and a repeat earns once.
TEST(transcript, earns_the_credits_of_a_course_once) {
    course_attempt const failed = marked("a", 6, "2");
    course_attempt const passed = marked("b", 4, "3");
    EXPECT_EQ(earned(transcript_of({})), fact{uzbek_credits(0)});
    EXPECT_EQ(earned(transcript_of({failed, passed})), fact{uzbek_credits(4)});
    EXPECT_EQ(earned(transcript_of({failed, passed, repeated(failed, "3")})),
              fact{uzbek_credits(10)});
    EXPECT_EQ(earned(transcript_of({passed, repeated(passed, "5")})), fact{uzbek_credits(4)});
    EXPECT_EQ(earned(transcript_of({passed, repeated(passed, "2")})), fact{uzbek_credits(4)})
        << "a failed repeat takes nothing away";
}

/// A *zachet* has credits and no mark.
TEST(transcript, earns_the_credits_of_what_is_only_passed) {
    course_attempt sport = unmarked("sport", 2, attempt_result::passed);
    sport.form = assessment_form::pass_or_fail;
    EXPECT_EQ(earned(transcript_of({sport, marked("b", 4, "3")})), fact{uzbek_credits(6)});
    sport.credits = fact<credits>::absent();
    EXPECT_EQ(earned(transcript_of({sport, marked("b", 4, "3")})), fact{uzbek_credits(4)});
}

TEST(transcript, leaves_open_what_is_open) {
    course_attempt const passed = marked("b", 4, "3");
    course_attempt unknown_worth = marked("a", 6, "5");
    unknown_worth.credits = {};
    EXPECT_EQ(earned(transcript_of({unknown_worth, passed})), fact<credits>{});
    unknown_worth.grade = grade{grade_scale_id{"uz"}, "2"};
    EXPECT_EQ(earned(transcript_of({unknown_worth, passed})), fact{uzbek_credits(4)})
        << "it was failed, whatever it was worth";
    course_attempt open = unmarked("b", 4, attempt_result::failed);
    open.result = {};
    EXPECT_EQ(earned(transcript_of({open})), fact<credits>{});
    EXPECT_EQ(earned(transcript_of({open, repeated(passed, "3")})), fact{uzbek_credits(4)})
        << "the first or the second: four in either case";
    open.credits = uzbek_credits(5);
    EXPECT_EQ(earned(transcript_of({open, repeated(passed, "3")})), fact<credits>{})
        << "five or four";
    open.result = attempt_result::in_progress;
    EXPECT_EQ(earned(transcript_of({open})), fact{uzbek_credits(0)}) << "not by now";
}

TEST(transcript, does_not_mix_credits) {
    course_attempt other = marked("a", 6, "5");
    other.credits = credits{6, credit_system_id{"ects"}};
    auto const mixed =
        credits_earned(transcript_of({marked("b", 4, "3"), other}), credit_system_id{"uz"}, scales);
    EXPECT_EQ(code_of_refusal(mixed), "credits.system_mixed");
    EXPECT_EQ(path_of_refusal(mixed), "/attempts/1/credits");
}

} // namespace
} // namespace jspu_coop
