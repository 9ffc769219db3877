// How grades, averages, credits and first days are told: what is open, and what it names.
#include <jspu_coop/questions/average_reading.hpp>
#include <jspu_coop/questions/credit_reading.hpp>
#include <jspu_coop/questions/grade_reading.hpp>
#include <jspu_coop/questions/retake.hpp>
#include <jspu_coop/questions/year_starts.hpp>

#include "records/study/study_samples.hpp"
#include "support/transcript_sample.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;

using lines = std::vector<std::string>;

/// What is missing, a line each: "grade_scale uz/marks/points_rounding missing".
lines missing_of(finding const& what) {
    lines all;
    for (missing_fact const& each : what.missing) {
        all.push_back(each.kind + " " + each.id + each.path + " " + to_string(each.cause));
    }
    return all;
}

grade_scale const uz = scale_of("uz", five_points());

average_policy policy_with(fact<failed_grade_rule> fails) {
    return {.name = text{{"en", "Average"}},
            .scale = uz.id,
            .fails = std::move(fails),
            .attempts = counted_attempts::last,
            .span = average_span::whole_study,
            .cited_as = published()};
}

finding average_told(std::vector<course_attempt> attempts, fact<failed_grade_rule> fails) {
    auto const of = transcript_of(std::move(attempts));
    auto const policy = policy_with(std::move(fails));
    auto const made = grade_point_average(of, policy, uz, academic_year{2024, 2025}).value();
    return explanation_of(made, of, policy, uz);
}

TEST(grade_reading, names_what_the_scale_leaves_open) {
    auto open = five_points();
    open.marks[2].passes = {};
    auto const read = explanation_of(grade{uz.id, "3"}, scale_of("uz", open)).value();
    EXPECT_EQ(read.result, undetermined);
    EXPECT_EQ(missing_of(read), lines{"grade_scale uz/marks/marks/2/passes missing"});
    auto const between = explanation_of(number("69.95"), uz).value();
    EXPECT_EQ(between.result, undetermined);
    EXPECT_EQ(missing_of(between), lines{"grade_scale uz/marks/points_rounding missing"});
    EXPECT_EQ(between.because.size(), 2U) << "3 and 4";
    EXPECT_TRUE(explanation_of(grade{uz.id, "6"}, uz).has_error());
    EXPECT_TRUE(explanation_of(decimal{101}, uz).has_error());
}

TEST(average_reading, has_an_answer_where_the_rule_does_not_matter) {
    auto const fine = average_told({marked("a", 6, "3")}, {});
    EXPECT_EQ(fine.result, satisfied);
    EXPECT_EQ(fine.because.size(), 3U) << "every reading of the rule";
    EXPECT_TRUE(fine.missing.empty());
    auto const failed = average_told({marked("a", 6, "3"), marked("b", 6, "2")}, {});
    EXPECT_EQ(failed.result, undetermined);
    EXPECT_EQ(missing_of(failed), lines{"average_policy uz/fails rule_unpublished"});
    EXPECT_EQ(average_told({}, {}).result, not_applicable);
    course_attempt unknown = marked("a", 6, "3");
    unknown.grade = {};
    EXPECT_EQ(missing_of(average_told({unknown}, failed_grade_rule::counts_zero)),
              lines{"transcript s1/attempts missing"});
}

/// (3 + 3 + 4) / 3 has no decimal: it is told as it is, and how it prints.
TEST(average_reading, prints_beside_the_exact_number) {
    auto const told = average_told({marked("a", 1, "3"), marked("b", 1, "3"), marked("c", 1, "4")},
                                   failed_grade_rule::counts_zero);
    EXPECT_EQ(told.values.at("observed"), shown_values{ratio::make(10, 3).value()});
    EXPECT_EQ(told.values.at("printed"), shown_values{number("3.33")});
    auto const exact =
        average_told({marked("a", 1, "3"), marked("b", 1, "4")}, failed_grade_rule::counts_zero);
    EXPECT_FALSE(exact.values.contains("printed")) << "3.5 prints as it is";
}

/// 3 x 2/3 = 2, exactly; 1 x 2/3 to halves is 0.5 (down) or 1 (up).
TEST(credit_reading, tells_what_rounding_did) {
    credit_system const a{
        credit_system_id{"a"},
        text{{"en", "A"}},
        {},
        timeline<credit_terms>{date{2020, 1, 1}, credit_terms{{}, {}, published()}}};
    credit_system b = a;
    b.id = credit_system_id{"b"};
    auto const told = [&](decimal amount, rounding_mode mode) {
        credit_conversion const rule{a.id, b.id, ratio::make(2, 3).value(),
                                     credit_rounding{number("0.5"), mode},
                                     published_rule{published()}};
        credits const of{amount, a.id};
        return explanation_of(convert(of, rule).value(), of, rule, a, b);
    };
    EXPECT_EQ(told(3, rounding_mode::down).result, satisfied);
    auto const less = told(1, rounding_mode::down);
    EXPECT_EQ(less.result, not_satisfied);
    EXPECT_EQ(less.values.at("lost"), shown_values{ratio::make(1, 6).value()});
    auto const more = told(1, rounding_mode::up);
    EXPECT_EQ(more.values.at("added"), shown_values{ratio::make(1, 3).value()});
    EXPECT_FALSE(more.values.contains("lost"));
    credit_conversion const rule{a.id, b.id, 1, {}, published_rule{published()}};
    credits const one{1, a.id};
    EXPECT_THROW(static_cast<void>(explanation_of(convert(one, rule).value(), one, rule, b, a)),
                 std::invalid_argument);
}

TEST(retake, asks_the_rule_where_a_course_was_failed) {
    std::vector<grade_scale> const scales{uz};
    retake_rule const rule{text{{"en", "Rule"}}, false, true, {}, published()};
    auto const failed = explanation_of(marked("a", 6, "2"), rule, scales).value();
    EXPECT_EQ(failed.result, not_satisfied);
    ASSERT_EQ(failed.because.size(), 2U);
    EXPECT_EQ(failed.because[0].result, satisfied);
    EXPECT_EQ(failed.because[1].result, undetermined);
    EXPECT_EQ(explanation_of(marked("a", 6, "3"), rule, scales).value().result, not_applicable);
    EXPECT_EQ(
        explanation_of(unmarked("a", 6, attempt_result::in_progress), rule, scales).value().result,
        not_applicable);
    EXPECT_EQ(
        explanation_of(unmarked("a", 6, attempt_result::compensated), rule, scales).value().result,
        not_applicable);
    course_attempt unknown = marked("a", 6, "2");
    unknown.grade = {};
    EXPECT_EQ(explanation_of(unknown, rule, scales).value().result, undetermined);
}

TEST(year_starts, are_open_only_where_sources_differ_about_the_answer) {
    academic_year const year{2025, 2026};
    auto const on = [&](date const& first) {
        return academic_calendar{{{year, std::nullopt, first, std::nullopt, {}}}};
    };
    auto const asked = [&](fact<academic_calendar> home, fact<academic_calendar> partner) {
        return year_starts_of({party_id{"h"}, std::move(home)}, {party_id{"p"}, std::move(partner)},
                              year, 2);
    };
    date const early{2025, 9, 1};
    date const late{2025, 9, 8};
    EXPECT_EQ(asked(on(early), on(early)).in_step, satisfied) << "on the same day";
    EXPECT_EQ(asked(on(early), on(late)).in_step, satisfied);
    EXPECT_EQ(asked(on(late), on(early)).in_step, not_satisfied);
    auto const either = fact<academic_calendar>::conflicting({on(early), on({2025, 9, 3})});
    EXPECT_EQ(asked(on(late), either).in_step, not_satisfied) << "by both sources";
    auto const open = asked(on(early), fact<academic_calendar>{});
    EXPECT_EQ(open.in_step, undetermined);
    EXPECT_EQ(missing_of(explanation_of(open)), lines{"party p/calendar missing"});
    EXPECT_EQ(missing_of(explanation_of(asked(academic_calendar{}, on(early)))),
              lines{"party h/calendar/rows/2025~12026 missing"});
    auto const disputed = asked(on({2025, 9, 2}), either);
    EXPECT_EQ(disputed.in_step, undetermined);
    EXPECT_EQ(missing_of(explanation_of(disputed)), lines{"party p/calendar conflicting"});
}

} // namespace
} // namespace jspu_coop
