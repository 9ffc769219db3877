#include <jspu_coop/records/study/grade.hpp>

#include "records/study/study_samples.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using testing::five_points;
using testing::number;
using testing::numbers;
using testing::scale_of;

grade_scale const uz = scale_of("uz", five_points());
grade_scale const by = scale_of("by", numbers("1", "10", "4"));
grade_scale const de = scale_of("de", numbers("5", "1", "4"));

grade of(grade_scale const& scale, std::string mark) {
    return {scale.id, std::move(mark)};
}

TEST(grade, passes_as_its_scale_says) {
    EXPECT_EQ(passes(uz, of(uz, "3")).value(), true);
    EXPECT_EQ(passes(uz, of(uz, "2")).value(), false);
    EXPECT_EQ(passes(by, of(by, "4")).value(), true);
    EXPECT_EQ(passes(by, of(by, "3")).value(), false);
    EXPECT_EQ(passes(de, of(de, "4.0")).value(), true);
    EXPECT_EQ(passes(de, of(de, "4.1")).value(), false);
}

/// 3 fails in higher education in Belarus, and passes at school.
TEST(grade, of_which_the_pass_mark_is_open_passes_where_that_cannot_matter) {
    grade_scale disputed = by;
    std::get<mark_range>(disputed.marks).pass = fact<decimal>::conflicting({3, 4});
    EXPECT_EQ(passes(disputed, of(by, "4")).value(), true);
    EXPECT_EQ(passes(disputed, of(by, "2.9")).value(), false);
    EXPECT_EQ(passes(disputed, of(by, "3")).value().state(), knowledge::conflicting);
    std::get<mark_range>(disputed.marks).pass = {};
    EXPECT_EQ(passes(disputed, of(by, "10")).value().state(), knowledge::missing);
    std::get<mark_range>(disputed.marks).pass = fact<decimal>::absent();
    EXPECT_EQ(passes(disputed, of(by, "1")).value(), true);
}

TEST(grade, of_another_scale_or_none_is_refused) {
    EXPECT_EQ(code_of_refusal(passes(uz, of(by, "4"))), "grade.other_scale");
    EXPECT_EQ(code_of_refusal(passes(uz, of(uz, "6"))), "grade.not_on_scale");
    EXPECT_EQ(code_of_refusal(passes(by, of(by, "11"))), "grade.not_on_scale");
    EXPECT_EQ(code_of_refusal(value_of(by, of(by, "pass"))), "grade.not_on_scale");
    EXPECT_EQ(code_of_refusal(compare_by_merit(by, of(by, "4"), of(by, "0"))),
              "grade.not_on_scale");
    EXPECT_EQ(code_of_refusal(compare_by_merit(by, of(uz, "4"), of(by, "4"))), "grade.other_scale");
}

TEST(grade, counts_what_its_scale_says) {
    EXPECT_EQ(value_of(uz, of(uz, "4")).value(), decimal{4});
    EXPECT_EQ(value_of(by, of(by, "7.50")).value(), number("7.5"));
    mark_list const zachet{{{"pass", true, {}, {}}, {"fail", false, {}, {}}}, {}, {}};
    grade_scale const scale = scale_of("zachet", zachet);
    EXPECT_EQ(value_of(scale, of(scale, "pass")).value(), std::nullopt);
}

TEST(grade, is_better_by_merit_and_not_by_number) {
    EXPECT_EQ(compare_by_merit(uz, of(uz, "5"), of(uz, "4")).value(),
              std::strong_ordering::greater);
    EXPECT_EQ(compare_by_merit(by, of(by, "9"), of(by, "10")).value(), std::strong_ordering::less);
    EXPECT_EQ(compare_by_merit(by, of(by, "9.0"), of(by, "9")).value(),
              std::strong_ordering::equal);
    EXPECT_EQ(compare_by_merit(de, of(de, "1.3"), of(de, "2")).value(),
              std::strong_ordering::greater);
}

/// The Uzbek bands leave 59.9 to 60, 69.9 to 70 and 89.9 to 90 open: of all hundredths of a point
/// between 0 and 100, nine in each gap.
TEST(grade_for_points, is_walked_over_every_hundredth) {
    std::map<std::string, int> counts;
    for (int hundredths = 0; hundredths <= 10'000; ++hundredths) {
        decimal const points = decimal::make(hundredths, 2).value();
        fact<grade> const given = grade_for_points(uz, points).value();
        ++counts[given.is_known() ? given.value().mark : std::string{"open"}];
        if (given.state() == knowledge::conflicting) {
            ASSERT_EQ(given.claims().size(), 2U);
            EXPECT_LT(number(given.claims()[0].mark), number(given.claims()[1].mark));
        }
    }
    // 5: 90.00 to 100.00; 4: 70.00 to 89.90; 3: 60.00 to 69.90; 2: 0.00 to 59.90
    EXPECT_EQ(counts, (std::map<std::string, int>{
                          {"5", 1001}, {"4", 1991}, {"3", 991}, {"2", 5991}, {"open", 27}}));
}

/// Edge case 20 of the domain: 89.95 points.
TEST(grade_for_points, between_two_bands_needs_a_rounding) {
    fact<grade> const open = grade_for_points(uz, number("89.95")).value();
    EXPECT_EQ(open, fact<grade>::conflicting({of(uz, "4"), of(uz, "5")}));
    auto const rounded = [](int digits, rounding_mode mode, char const* points) {
        mark_list list = five_points();
        list.points_rounding = point_rounding{digits, mode};
        return grade_for_points(scale_of("uz", list), number(points)).value();
    };
    EXPECT_EQ(rounded(1, rounding_mode::half_up, "89.95"), of(uz, "5"));
    EXPECT_EQ(rounded(1, rounding_mode::down, "89.95"), of(uz, "4"));
    EXPECT_EQ(rounded(0, rounding_mode::half_up, "89.5"), of(uz, "5"));
    EXPECT_EQ(rounded(2, rounding_mode::half_up, "89.95"), open);
}

TEST(grade_for_points, by_lower_ends_alone_has_no_gap) {
    mark_list const list{{{"A", true, {}, point_band{90, {}}}, {"B", true, {}, point_band{60, {}}}},
                         decimal{100},
                         {}};
    grade_scale const scale = scale_of("kr", list);
    EXPECT_EQ(grade_for_points(scale, 100).value(), of(scale, "A"));
    EXPECT_EQ(grade_for_points(scale, number("89.999")).value(), of(scale, "B"));
    EXPECT_EQ(grade_for_points(scale, number("59.9")).value().state(), knowledge::missing)
        << "no band reaches so low";
}

TEST(grade_for_points, that_there_are_not_is_refused) {
    EXPECT_EQ(code_of_refusal(grade_for_points(uz, number("100.1"))), "grade.points_out_of_range");
    EXPECT_EQ(code_of_refusal(grade_for_points(uz, -1)), "grade.points_out_of_range");
    EXPECT_EQ(code_of_refusal(grade_for_points(by, 5)), "grade.no_bands");
}

/// Scales of a small world: two countries, an institution of its own, two levels, two cohorts.
std::vector<grade_scale> world() {
    auto const scoped = [](char const* id, grade_scope scope) {
        grade_scale scale = scale_of(id, numbers("1", "10", "4"));
        scale.scope = std::move(scope);
        return scale;
    };
    country const uzbekistan{"UZ"};
    country const belarus{"BY"};
    auto const graded = assessment_form::graded;
    return {scoped("uz.old", {graded, uzbekistan, {}, {}, {}, academic_year{2017, 2018}}),
            scoped("uz.new", {graded, uzbekistan, {}, {}, academic_year{2018, 2019}, {}}),
            scoped("by.school", {graded, belarus, {}, {isced_level{3}}, {}, {}}),
            scoped("by.higher", {graded, belarus, {}, {isced_level{6}}, {}, {}}),
            scoped("by.pass", {assessment_form::pass_or_fail, belarus, {}, {}, {}, {}}),
            scoped("own", {graded, country{"KR"}, schac{"ajou.ac.kr"}, {}, {}, {}}),
            scale_of("named", numbers("1", "5", "2"))};
}

study_place uzbek(academic_year cohort) {
    return {assessment_form::graded, country{"UZ"}, fact<schac>::absent(), isced_level{6}, cohort};
}

TEST(scale_in_force, is_chosen_by_cohort_level_and_institution) {
    auto const scales = world();
    EXPECT_EQ(scale_in_force(scales, uzbek({2017, 2018})), grade_scale_id{"uz.old"});
    EXPECT_EQ(scale_in_force(scales, uzbek({2018, 2019})), grade_scale_id{"uz.new"});
    study_place place{assessment_form::graded, country{"BY"}, {}, isced_level{6}, {}};
    EXPECT_EQ(scale_in_force(scales, place), grade_scale_id{"by.higher"});
    place.level = isced_level{3};
    EXPECT_EQ(scale_in_force(scales, place), grade_scale_id{"by.school"});
    place.level = {};
    EXPECT_EQ(scale_in_force(scales, place),
              fact<grade_scale_id>::conflicting(
                  {grade_scale_id{"by.higher"}, grade_scale_id{"by.school"}}));
    place.country = country{"KR"};
    EXPECT_EQ(scale_in_force(scales, place).state(), knowledge::missing)
        << "it may be at the one institution whose scale is known, or not";
    place.institution = schac{"ajou.ac.kr"};
    EXPECT_EQ(scale_in_force(scales, place), grade_scale_id{"own"});
    place.institution = schac{"smu.ac.kr"};
    EXPECT_EQ(scale_in_force(scales, place).state(), knowledge::missing);
}

/// What is decided while facts are missing stays so, whatever they turn out to be.
TEST(scale_in_force, agrees_with_every_completion) {
    auto const scales = world();
    std::vector<fact<assessment_form>> const forms{
        {}, assessment_form::graded, assessment_form::pass_or_fail};
    std::vector<fact<country>> const countries{
        {}, country{"UZ"}, country{"BY"}, country{"KR"}, country{"FR"}};
    std::vector<fact<schac>> const institutions{
        {}, schac{"ajou.ac.kr"}, schac{"bspu.by"}, fact<schac>::absent()};
    std::vector<fact<isced_level>> const levels{{}, isced_level{3}, isced_level{6}, isced_level{8}};
    std::vector<fact<academic_year>> const cohorts{
        {}, academic_year{2016, 2017}, academic_year{2020, 2021}, fact<academic_year>::absent()};
    int decided = 0;
    auto const for_each_place = [&](auto const& skip, auto visit) {
        for (auto const& form : forms) {
            for (auto const& land : countries) {
                for (auto const& institution : institutions) {
                    for (auto const& level : levels) {
                        for (auto const& cohort : cohorts) {
                            study_place const place{form, land, institution, level, cohort};
                            if (!skip(place)) {
                                visit(place);
                            }
                        }
                    }
                }
            }
        }
    };
    auto const completes = [](auto const& whole, auto const& part) {
        return whole.state() != knowledge::missing
               && (part.state() == knowledge::missing || part == whole);
    };
    for_each_place([](study_place const&) { return false; },
                   [&](study_place const& part) {
                       fact<grade_scale_id> const answer = scale_in_force(scales, part);
                       if (!answer.is_known()) {
                           return;
                       }
                       ++decided;
                       for_each_place(
                           [&](study_place const& whole) {
                               return !completes(whole.form, part.form)
                                      || !completes(whole.country, part.country)
                                      || !completes(whole.institution, part.institution)
                                      || !completes(whole.level, part.level)
                                      || !completes(whole.cohort, part.cohort);
                           },
                           [&](study_place const& whole) {
                               EXPECT_EQ(scale_in_force(scales, whole), answer);
                           });
                   });
    EXPECT_GT(decided, 100);
}

} // namespace
} // namespace jspu_coop
