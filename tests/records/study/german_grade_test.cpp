#include <jspu_coop/records/study/german_grade.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <string>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using testing::five_points;
using testing::issue_lines;
using testing::lines;
using testing::number;
using testing::numbers;
using testing::scale_of;

german_rounding const cut{german_rounding_mode::cut, {}};
german_rounding const half_up{german_rounding_mode::half_up, {}};
german_rounding const favour{german_rounding_mode::in_the_students_favour,
                             {number("1"), number("1.3"), number("1.7"), number("2"), number("2.3"),
                              number("2.7"), number("3"), number("3.3"), number("3.7"),
                              number("4")}};

german_grade german(grade_scale const& scale, std::string mark,
                    german_rounding const& rounding = cut) {
    return to_german_grade(scale, {scale.id, std::move(mark)}, rounding).value();
}

ratio exact(grade_scale const& scale, std::string mark) {
    return german(scale, std::move(mark)).exact;
}

grade_scale korean() {
    mark_list list{{}, {}, {}};
    for (char const* const value : {"4.5", "4", "3.5", "3", "2.5", "2", "1.5", "1"}) {
        list.marks.push_back({value, true, number(value), {}});
    }
    list.marks.push_back({"F", false, decimal{0}, {}});
    return scale_of("kr", list);
}

/// The vectors that were computed by hand from the formula.
TEST(german_grade, is_what_the_formula_gives) {
    grade_scale const by = scale_of("by", numbers("1", "10", "4"));
    EXPECT_EQ(exact(by, "10"), ratio{1});
    EXPECT_EQ(exact(by, "7"), ratio::make(5, 2).value());
    EXPECT_EQ(exact(by, "4"), ratio{4});
    EXPECT_EQ(exact(by, "3"), ratio::make(9, 2).value());
    grade_scale const uz = scale_of("uz", five_points());
    EXPECT_EQ(exact(uz, "5"), ratio{1});
    EXPECT_EQ(exact(uz, "4"), ratio::make(5, 2).value());
    EXPECT_EQ(exact(uz, "3"), ratio{4});
    EXPECT_EQ(exact(scale_of("points", numbers("0", "100", "60")), "85"),
              ratio::make(17, 8).value());
    EXPECT_EQ(exact(scale_of("fr", numbers("0", "20", "10")), "12"), ratio::make(17, 5).value());
    EXPECT_EQ(exact(korean(), "3.5"), ratio::make(13, 7).value()); // 1.857142...
    EXPECT_EQ(exact(scale_of("uk", numbers("0", "100", "40")), "62"), ratio::make(29, 10).value());
    EXPECT_EQ(exact(scale_of("nl", numbers("1", "10", "6")), "8"), ratio::make(5, 2).value());
}

/// 82 of 100 with a pass at 50 is 2.08: 2.0 where digits are cut off, 2.1 where they are rounded.
TEST(german_grade, is_rounded_as_it_is_named) {
    grade_scale const scale = scale_of("points", numbers("0", "100", "50"));
    EXPECT_EQ(exact(scale, "82"), ratio::make(52, 25).value());
    EXPECT_EQ(german(scale, "82", cut).grade, decimal{2});
    EXPECT_EQ(german(scale, "82", half_up).grade, number("2.1"));
    EXPECT_EQ(german(scale, "82", favour).grade, decimal{2});
    // 75 is 2.5: between 2.3 and 2.7, the better one.
    EXPECT_EQ(german(scale, "75", favour).grade, number("2.3"));
    EXPECT_EQ(german(scale, "100", favour).grade, decimal{1});
    EXPECT_EQ(german(scale, "50", favour).grade, decimal{4});
}

/// Nothing is clamped, and a grade that fails does not come to pass by rounding.
TEST(german_grade, of_a_grade_that_fails_stays_one) {
    grade_scale const scale = scale_of("points", numbers("0", "100", "50"));
    german_grade const zero = german(scale, "0", half_up);
    EXPECT_EQ(zero.exact, ratio{7});
    EXPECT_EQ(zero.grade, decimal{7});
    EXPECT_FALSE(zero.passes);
    for (german_rounding const& rounding : {cut, half_up, favour}) {
        german_grade const near = german(scale, "49.9", rounding); // 4.006
        EXPECT_EQ(near.grade, decimal{4});
        EXPECT_FALSE(near.passes);
        EXPECT_TRUE(german(scale, "50", rounding).passes);
    }
}

TEST(german_grade, of_a_german_grade_is_itself) {
    grade_scale const de = scale_of("de", numbers("5", "1", "4"));
    for (char const* const mark : {"1", "1.3", "2.7", "4", "5"}) {
        EXPECT_EQ(exact(de, mark), ratio{number(mark)}) << mark;
    }
}

TEST(german_grade, that_cannot_be_computed_is_refused) {
    grade_scale const only_best = scale_of("x", numbers("0", "100", "100"));
    auto const of = [](grade_scale const& scale, char const* mark) {
        return code_of_refusal(to_german_grade(scale, {scale.id, mark}, cut));
    };
    EXPECT_EQ(of(only_best, "100"), "german_grade.best_is_pass");
    grade_scale unknown = scale_of("x", numbers("0", "100", "60"));
    std::get<mark_range>(unknown.marks).pass = {};
    EXPECT_EQ(of(unknown, "80"), "german_grade.pass_unknown");
    EXPECT_EQ(of(unknown, "101"), "grade.not_on_scale");
    grade_scale const zachet =
        scale_of("zachet", mark_list{{{"pass", true, {}, {}}, {"fail", false, {}, {}}}, {}, {}});
    EXPECT_EQ(of(zachet, "pass"), "german_grade.no_number");
    grade_scale open = korean();
    std::get<mark_list>(open.marks).marks[7].passes = {};
    EXPECT_EQ(of(open, "4.5"), "german_grade.pass_unknown");
}

TEST(german_rounding, has_marks_where_it_uses_them) {
    EXPECT_EQ(validate(cut), issues{});
    EXPECT_EQ(validate(favour), issues{});
    EXPECT_EQ(issue_lines(validate(german_rounding{german_rounding_mode::cut, {1, 1}})),
              lines({"german_rounding.marks_unused at /marks: cut",
                     "german_rounding.marks_not_rising at /marks/1: 1"}));
    EXPECT_EQ(
        issue_lines(validate(german_rounding{german_rounding_mode::in_the_students_favour, {}})),
        lines({"german_rounding.marks_lacking at /marks: "}));
}

/// The best mark is 1, the worst that passes 4; between them better is better; turning the scale
/// round changes nothing.
RC_GTEST_PROP(GermanGrade, follows_merit, ()) {
    auto const worst = *rc::gen::inRange<std::int64_t>(-1000, 1000);
    auto const pass = worst + *rc::gen::inRange<std::int64_t>(0, 500);
    auto const best = pass + *rc::gen::inRange<std::int64_t>(1, 500);
    auto const mark = *rc::gen::inRange<std::int64_t>(worst, best + 1);
    auto const scale_from = [](std::int64_t from, std::int64_t to, std::int64_t passing) {
        return scale_of("x",
                        numbers(std::to_string(from), std::to_string(to), std::to_string(passing)));
    };
    grade_scale const rising = scale_from(worst, best, pass);
    grade_scale const falling = scale_from(-worst, -best, -pass);
    auto const result_of = [](grade_scale const& scale, std::int64_t value) {
        return german(scale, std::to_string(value));
    };
    RC_ASSERT(result_of(rising, best).exact == 1);
    RC_ASSERT(result_of(rising, pass).exact == 4);
    german_grade const result = result_of(rising, mark);
    RC_ASSERT(result.passes == (mark >= pass));
    RC_ASSERT(result == result_of(falling, -mark));
    if (mark > worst) {
        RC_ASSERT(result.exact < result_of(rising, mark - 1).exact);
    }
}

} // namespace
} // namespace jspu_coop
