// Compensation: which marks make up for which, and what follows for credits.
#include <jspu_coop/records/study/compensation.hpp>
#include <jspu_coop/records/study/retake_rule.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"
#include "support/refusal.hpp"
#include "support/transcript_sample.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum compensation_span;

std::vector<grade_scale> const scales{scale_of("twenty", numbers("0", "20", "10"))};

compensation_rule a_rule() {
    return {text{{"en", "Compensation"}},
            grade_scale_id{"twenty"},
            {{unit, decimal{10}}, {semester, {}}},
            {},
            {},
            published()};
}

course_attempt with_mark(char const* course, char const* mark) {
    return marked(course, 3, mark, "twenty");
}

compensation_group group(std::vector<weighed_course> courses, compensation_span within = unit) {
    return {within, std::move(courses)};
}

compensation made_of(transcript const& of, compensation_group const& of_courses) {
    return compensate(of, a_rule(), of_courses, scales[0]).value();
}

compensation_group const both = group({{course_id{"a"}, 1}, {course_id{"b"}, 1}});

TEST(compensation_rule, that_is_not_sound_says_everything) {
    EXPECT_EQ(validate(a_rule()), issues{});
    compensation_rule broken = a_rule();
    broken.name = {};
    broken.limits = {{unit, decimal{10}}, {year, {}}, {unit, {}}};
    broken.first_year = academic_year{2025, 2026};
    broken.last_year = academic_year{2024, 2025};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"compensation_rule.name_empty at /name: ",
                     "compensation_rule.span_repeated at /limits/2/within: unit",
                     "compensation_rule.years_reversed at /last_year: 2024/2025"}));
    broken = a_rule();
    broken.limits.clear();
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"compensation_rule.limits_empty at /limits: "}));
}

TEST(retake_rule, has_a_name) {
    EXPECT_EQ(validate(retake_rule{text{{"en", "Rule"}}, {}, {}, {}, published()}), issues{});
    EXPECT_EQ(issue_lines(validate(retake_rule{{}, {}, {}, {}, published()})),
              lines({"retake_rule.name_empty at /name: "}));
}

/// 8 and 12 are 10 on average, exactly at the limit; 8 and 11.99 are 9.995, below it.
TEST(compensation, compares_the_average_unrounded) {
    auto const made = made_of(transcript_of({with_mark("a", "8"), with_mark("b", "12")}), both);
    EXPECT_EQ(made.average, fact{ratio{10}});
    EXPECT_EQ(made.makes_up, fact{true});
    EXPECT_EQ(made.failed, std::vector{course_id{"a"}});
    auto const below = made_of(transcript_of({with_mark("a", "8"), with_mark("b", "11.99")}), both);
    EXPECT_EQ(below.average, fact{ratio::make(1999, 200).value()});
    EXPECT_EQ(below.makes_up, fact{false});
}

/// The first semester is 12 on average, 12 and 12 with weights two and one; the second 9, of three
/// courses alike. The semesters weigh the same: 10.5 for the year, so that the second is made up
/// for by the year where ten is enough there, and by no semester.
TEST(compensation, semesters_make_up_for_one_another_within_their_year) {
    auto const of = transcript_of({with_mark("a", "12"), with_mark("b", "12"), with_mark("c", "8"),
                                   with_mark("d", "9"), with_mark("e", "10")});
    compensation_group const autumn = group({{course_id{"a"}, 2}, {course_id{"b"}, 1}}, semester);
    compensation_group const spring =
        group({{course_id{"c"}, 1}, {course_id{"d"}, 1}, {course_id{"e"}, 1}}, semester);
    std::vector<weighed_group> const semesters{{autumn, 1}, {spring, 1}};
    auto const whole = joined_groups(year, semesters).value();
    EXPECT_EQ(whole, group({{course_id{"a"}, 2},
                            {course_id{"b"}, 1},
                            {course_id{"c"}, 1},
                            {course_id{"d"}, 1},
                            {course_id{"e"}, 1}},
                           year))
        << "each semester has a sum of three";
    compensation_rule rule = a_rule();
    rule.limits = {{semester, decimal{10}}, {year, decimal{10}}};
    EXPECT_EQ(compensate(of, rule, spring, scales[0])->makes_up, fact{false});
    auto const made = compensate(of, rule, whole, scales[0]).value();
    EXPECT_EQ(made.average, fact{ratio::make(21, 2).value()});
    EXPECT_EQ(made.makes_up, fact{true});
    EXPECT_EQ(made.failed, (std::vector{course_id{"c"}, course_id{"d"}}));
    std::vector<compensation_group> const groups{autumn, spring, whole};
    auto const credited = with_compensation(of, rule, groups, scales[0]).value();
    EXPECT_EQ(credited.attempts[2].result, fact{attempt_result::compensated});
    rule.limits[1].average = {}; // as the source was read
    EXPECT_EQ(compensate(of, rule, whole, scales[0])->makes_up, fact<bool>{});
}

/// 30 credits of two courses alike beside 20 of three: 30/2 to 20/3 is 9 to 4. The averages 11 and
/// 8 are (30 x 11 + 20 x 8) / 50 = 9.8.
TEST(compensation, weighs_parts_exactly) {
    std::vector<weighed_group> const parts{
        {group({{course_id{"a"}, 1}, {course_id{"b"}, 1}}), 30},
        {group({{course_id{"c"}, decimal::parse("0.5").value()},
                {course_id{"d"}, decimal::parse("0.5").value()},
                {course_id{"e"}, decimal::parse("0.5").value()}}),
         20}};
    auto const whole = joined_groups(semester, parts).value();
    EXPECT_EQ(whole, group({{course_id{"a"}, 9},
                            {course_id{"b"}, 9},
                            {course_id{"c"}, 4},
                            {course_id{"d"}, 4},
                            {course_id{"e"}, 4}},
                           semester));
    auto const of = transcript_of({with_mark("a", "10"), with_mark("b", "12"), with_mark("c", "7"),
                                   with_mark("d", "8"), with_mark("e", "9")});
    EXPECT_EQ(compensate(of, a_rule(), whole, scales[0])->average,
              fact{ratio::make(49, 5).value()});
    std::vector<weighed_group> const too_much(
        2, {group({{course_id{"a"}, decimal{std::int64_t{4'000'000'000}}}}),
            decimal{std::int64_t{4'000'000'000}}});
    EXPECT_EQ(code_of_refusal(joined_groups(year, too_much)), "number.overflow");
}

/// (2 x 8 + 1 x 12) / 3 = 28/3 is less than 10; the other way round, 32/3 is more.
TEST(compensation, weighs_the_courses) {
    auto const of = transcript_of({with_mark("a", "8"), with_mark("b", "12")});
    auto const heavy = made_of(of, group({{course_id{"a"}, 2}, {course_id{"b"}, 1}}));
    EXPECT_EQ(heavy.average, fact{ratio::make(28, 3).value()});
    EXPECT_EQ(heavy.makes_up, fact{false});
    EXPECT_EQ(made_of(of, group({{course_id{"a"}, 1}, {course_id{"b"}, 2}})).makes_up, fact{true});
}

TEST(compensation, is_open_while_a_mark_or_the_limit_is) {
    auto const one = transcript_of({with_mark("a", "8")});
    EXPECT_EQ(made_of(one, both).makes_up, fact<bool>{}) << "b has no mark yet";
    auto const of = transcript_of({with_mark("a", "8"), with_mark("b", "12")});
    auto by_semester = both;
    by_semester.within = semester;
    EXPECT_EQ(made_of(of, by_semester).average, fact{ratio{10}});
    EXPECT_EQ(made_of(of, by_semester).makes_up, fact<bool>{}) << "nobody published the limit";
    by_semester.within = year;
    EXPECT_EQ(made_of(of, by_semester).makes_up, fact{false}) << "it does not work there";
    auto rule = a_rule();
    rule.first_year = academic_year{2025, 2026};
    EXPECT_EQ(compensate(of, rule, both, scales[0]).value().makes_up, fact<bool>{})
        << "the marks are older than the rule";
}

TEST(compensation, credits_what_was_failed) {
    auto const of = transcript_of({with_mark("a", "8"), with_mark("b", "12")});
    credit_system_id const uz{"uz"};
    EXPECT_EQ(credits_earned(of, uz, scales).value(), fact{uzbek_credits(3)});
    auto const credited = with_compensation(of, a_rule(), std::vector{both}, scales[0]).value();
    EXPECT_EQ(credited.attempts[0].result, fact{attempt_result::compensated});
    EXPECT_EQ(credited.attempts[1], of.attempts[1]);
    EXPECT_EQ(credits_earned(credited, uz, scales).value(), fact{uzbek_credits(6)});
    EXPECT_EQ(has_passed(credited, course_id{"a"}, scales).value(), fact{true});
    EXPECT_EQ(validate(credited, scales), issues{}) << "a mark that fails does not contradict it";
    auto wrong = of;
    wrong.attempts[1].result = attempt_result::compensated;
    EXPECT_EQ(issue_lines(validate(wrong, scales)),
              lines({"transcript.grade_contradicts_result at /attempts/1/grade: 12"}))
        << "there was nothing to make up for";
}

/// While the limit of the semester is not known, so are the credits; a unit that credits for
/// certain settles it, in any order.
TEST(compensation, that_is_open_leaves_the_credits_open) {
    auto const of = transcript_of({with_mark("a", "8"), with_mark("b", "12")});
    auto in_semester = both;
    in_semester.within = semester;
    auto const open = with_compensation(of, a_rule(), std::vector{in_semester}, scales[0]).value();
    EXPECT_EQ(open.attempts[0].result, fact<attempt_result>::conflicting(
                                           {attempt_result::failed, attempt_result::compensated}));
    EXPECT_EQ(credits_earned(open, credit_system_id{"uz"}, scales).value(), fact<credits>{});
    for (auto const& groups : {std::vector{both, in_semester}, std::vector{in_semester, both}}) {
        auto const settled = with_compensation(of, a_rule(), groups, scales[0]).value();
        EXPECT_EQ(settled.attempts[0].result, fact{attempt_result::compensated});
    }
}

/// Only the last attempt counts, and only it is credited.
TEST(compensation, looks_at_the_last_attempt) {
    course_attempt const first = with_mark("a", "3");
    auto const of = transcript_of({first, with_mark("b", "12"), repeated(first, "8")});
    EXPECT_EQ(made_of(of, both).average, fact{ratio{10}});
    auto const credited = with_compensation(of, a_rule(), std::vector{both}, scales[0]).value();
    EXPECT_EQ(credited.attempts[0], first);
    EXPECT_EQ(credited.attempts[2].result, fact{attempt_result::compensated});
}

TEST(compensation, refuses_other_scales) {
    auto const of = transcript_of({with_mark("a", "8"), with_mark("b", "21")});
    EXPECT_EQ(
        code_of_refusal(compensate(of, a_rule(), both, scale_of("x", numbers("0", "9", "5")))),
        "grade.other_scale");
    auto const refused = compensate(of, a_rule(), both, scales[0]);
    EXPECT_EQ(code_of_refusal(refused), "grade.not_on_scale");
    EXPECT_EQ(path_of_refusal(refused), "/attempts/1/grade");
}

} // namespace
} // namespace jspu_coop
