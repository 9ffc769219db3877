#include <jspu_coop/records/study/grading_table.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using testing::issue_lines;
using testing::lines;
using testing::numbers;
using testing::scale_of;

grading_table table(std::string scale, std::vector<mark_count> counts) {
    return {grade_scale_id{std::move(scale)},
            field_of_study{"0113"},
            isced_level{6},
            academic_year{2023, 2024},
            academic_year{2024, 2025},
            std::move(counts),
            {}};
}

/// At home a tenth have A, two tenths B, four tenths C and three tenths D.
grading_table home() {
    return table("home", {{"A", 10}, {"B", 20}, {"C", 40}, {"D", 30}});
}

std::vector<std::string> marks_of(grade_suggestion const& suggested) {
    std::vector<std::string> marks;
    for (grade const& each : suggested.home) {
        marks.push_back(each.mark);
    }
    return marks;
}

using marks = std::vector<std::string>;

TEST(grading_table, suggests_the_grades_that_hold_the_same_place) {
    // The best fifth, the next three tenths, the lower half.
    grading_table const away = table("by", {{"10", 20}, {"9", 30}, {"8", 50}});
    auto const of = [&](char const* mark) { return suggest(away, mark, home()).value(); };
    EXPECT_EQ(marks_of(of("10")), (marks{"A", "B"}));
    EXPECT_EQ(marks_of(of("9")), (marks{"B", "C"}));
    EXPECT_EQ(marks_of(of("8")), (marks{"C", "D"}));
    EXPECT_EQ(of("9").better, ratio::make(1, 5).value());
    EXPECT_EQ(of("9").up_to, ratio::make(1, 2).value());
    EXPECT_EQ(of("9").home.front().scale, grade_scale_id{"home"});
}

/// Shares that end where those at home do reach into no other grade.
TEST(grading_table, suggests_one_grade_where_borders_agree) {
    grading_table const away = table("by", {{"10", 1}, {"9", 2}, {"8", 4}, {"7", 3}});
    for (auto const& [mark, expected] :
         {std::pair{"10", "A"}, {"9", "B"}, {"8", "C"}, {"7", "D"}}) {
        EXPECT_EQ(marks_of(suggest(away, mark, home()).value()), (marks{expected})) << mark;
    }
}

TEST(grading_table, does_not_suggest_what_it_cannot_know) {
    grading_table away = table("by", {{"10", 20}, {"9", 0}, {"8", 50}});
    EXPECT_EQ(code_of_refusal(suggest(away, "9", home())), "grading_table.mark_not_counted");
    EXPECT_EQ(code_of_refusal(suggest(away, "3", home())), "grading_table.mark_not_counted");
    away.level = isced_level{7};
    EXPECT_EQ(code_of_refusal(suggest(away, "8", home())), "grading_table.groups_differ");
    away = table("by", {{"10", 20}});
    away.field = field_of_study{"0114"};
    EXPECT_EQ(code_of_refusal(suggest(away, "10", home())), "grading_table.groups_differ");
}

TEST(grading_table, of_one_year_or_none_is_refused) {
    grading_table one_year = home();
    one_year.last = one_year.first;
    EXPECT_EQ(issue_lines(validate(one_year)),
              lines({"grading_table.years_too_few at /last: 2023/2024"}));
    EXPECT_EQ(validate(home()), issues{});
    grading_table broken = table("home", {{"A", 0}, {"A", -1}});
    broken.field = field_of_study{"01"};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"grading_table.field_too_broad at /field: 01",
                     "grading_table.mark_repeated at /counts/1/mark: A",
                     "grading_table.count_negative at /counts/1/count: -1",
                     "grading_table.nothing_counted at /counts: "}));
    EXPECT_EQ(issue_lines(validate(table("home", {}))),
              lines({"grading_table.counts_empty at /counts: "}));
    EXPECT_EQ(issue_lines(validate(table("home", {{"A", 1'000'000'000'000'000}, {"B", 1}}))),
              lines({"grading_table.too_many at /counts/1/count: 1"}));
}

/// A grading table holds passing grades only, from the best.
TEST(grading_table, is_judged_by_its_scale) {
    grade_scale const by = scale_of("by", numbers("1", "10", "4"));
    EXPECT_EQ(validate(table("by", {{"10", 1}, {"9", 1}, {"4", 1}}), by), issues{});
    EXPECT_EQ(issue_lines(validate(table("by", {{"9", 1}, {"10", 1}, {"3", 1}, {"11", 1}}), by)),
              lines({"grading_table.order at /counts/1/mark: 10",
                     "grading_table.failing_mark at /counts/2/mark: 3",
                     "grading_table.mark_unknown at /counts/3/mark: 11"}));
    EXPECT_EQ(issue_lines(validate(home(), by)),
              lines({"grading_table.other_scale at /scale: home"}));
    grade_scale open = by;
    std::get<mark_range>(open.marks).pass = {};
    EXPECT_EQ(issue_lines(validate(table("by", {{"10", 1}}), open)),
              lines({"grading_table.failing_mark at /counts/0/mark: 10"}));
}

/// The grade of each of `total` students, from the best, each student written down so many times.
std::vector<std::string> students(grading_table const& from, std::int64_t times) {
    std::vector<std::string> all;
    for (mark_count const& each : from.counts) {
        all.insert(all.end(), static_cast<std::size_t>(each.count * times), each.mark);
    }
    return all;
}

/// Both lists of students are drawn out to one length and laid side by side.
RC_GTEST_PROP(GradingTable, agrees_with_students_in_a_row, ()) {
    auto const random_table = [](std::string scale) {
        grading_table made = table(std::move(scale), {});
        std::int64_t const size = *rc::gen::inRange(1, 7);
        for (std::int64_t at = 0; at < size; ++at) {
            made.counts.push_back({std::to_string(at), *rc::gen::inRange<std::int64_t>(0, 9)});
        }
        return made;
    };
    grading_table const away = random_table("away");
    grading_table const at_home = random_table("home");
    RC_PRE(validate(away).empty() && validate(at_home).empty());
    auto const count = [](grading_table const& of) { return std::ssize(students(of, 1)); };
    auto const one = students(away, count(at_home));
    auto const other = students(at_home, count(away));
    RC_ASSERT(one.size() == other.size());
    for (mark_count const& each : away.counts) {
        std::vector<std::string> expected;
        for (std::size_t at = 0; at < one.size(); ++at) {
            bool const is_new = expected.empty() || expected.back() != other[at];
            if (one[at] == each.mark && is_new) {
                expected.push_back(other[at]);
            }
        }
        auto const suggested = suggest(away, each.mark, at_home);
        RC_ASSERT(suggested.has_value() == (each.count > 0));
        if (suggested.has_value()) {
            RC_ASSERT(marks_of(*suggested) == expected);
        }
    }
}

} // namespace
} // namespace jspu_coop
