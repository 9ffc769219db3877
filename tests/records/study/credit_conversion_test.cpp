#include <jspu_coop/records/study/credit_conversion.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <optional>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using testing::issue_lines;
using testing::lines;
using testing::number;
using testing::published;

credit_system_id const ects{"ects"};
credit_system_id const uk{"uk"};

credit_conversion half(std::optional<credit_rounding> rounding = {}) {
    return {uk, ects, ratio::make(1, 2).value(), rounding, published_rule{published()}};
}

TEST(credit_conversion, of_fifteen_british_credits_is_seven_and_a_half) {
    converted_credits const converted = convert(credits{15, uk}, half()).value();
    EXPECT_EQ(converted.value, (credits{number("7.5"), ects}));
    EXPECT_EQ(converted.exact, ratio::make(15, 2).value());
    EXPECT_EQ(converted.lost, ratio{0});
}

/// Whole credits only: what rounding took or gave is reported.
TEST(credit_conversion, says_what_rounding_lost) {
    auto const whole = [](rounding_mode mode) {
        return convert(credits{15, uk}, half(credit_rounding{1, mode})).value();
    };
    EXPECT_EQ(whole(rounding_mode::down).value, (credits{7, ects}));
    EXPECT_EQ(whole(rounding_mode::down).lost, ratio::make(1, 2).value());
    EXPECT_EQ(whole(rounding_mode::half_up).value, (credits{8, ects}));
    EXPECT_EQ(whole(rounding_mode::half_up).lost, ratio::make(-1, 2).value());
    // To steps of 0.4: 7.5 is 18.75 steps.
    auto const steps =
        convert(credits{15, uk}, half(credit_rounding{number("0.4"), rounding_mode::half_up}));
    EXPECT_EQ(steps.value().value, (credits{number("7.6"), ects}));
    EXPECT_EQ(steps.value().lost, ratio::make(-1, 10).value());
}

TEST(credit_conversion, that_has_no_decimal_needs_a_rounding) {
    credit_conversion third = half();
    third.factor = ratio::make(1, 3).value();
    EXPECT_EQ(convert(credits{6, uk}, third).value().value, (credits{2, ects}));
    EXPECT_EQ(code_of_refusal(convert(credits{5, uk}, third)), "credit_conversion.not_exact");
    EXPECT_EQ(code_of_refusal(convert(credits{1'000'000'000'000'000'000, uk}, third)),
              "credit_conversion.not_exact");
    third.rounding = credit_rounding{number("0.01"), rounding_mode::half_up};
    converted_credits const converted = convert(credits{5, uk}, third).value();
    EXPECT_EQ(converted.value, (credits{number("1.67"), ects}));
    EXPECT_EQ(converted.lost, ratio::make(-1, 300).value()); // 5/3 - 167/100
}

TEST(credit_conversion, goes_one_way) {
    EXPECT_EQ(code_of_refusal(convert(credits{15, ects}, half())), "credits.system_mixed");
}

TEST(credit_conversion, that_is_sound_has_no_issues) {
    EXPECT_EQ(validate(half()), issues{});
    credit_conversion agreed = half(credit_rounding{1, rounding_mode::down});
    agreed.basis = agreed_rule{{agreement_id{"bspu-2020"}, clause_id{"c3"}}};
    EXPECT_EQ(validate(agreed), issues{});
}

TEST(credit_conversion, that_is_not_sound_says_everything) {
    credit_conversion broken{uk, uk, 0, credit_rounding{0, rounding_mode::down},
                             published_rule{published(source_kind::weak)}};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"credit_conversion.same_system at /to: uk",
                     "credit_conversion.factor_not_positive at /factor: 0",
                     "credit_conversion.step_not_positive at /rounding/step: 0",
                     "rule_basis.source_too_weak at /basis/cited_as/source/kind: weak"}));
    broken = half();
    broken.basis = published_rule{citation{"Regulation", {}, {}}};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"rule_basis.source_lacking at /basis/cited_as: "}));
    broken.basis = published_rule{published(source_kind::unsourced)};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"rule_basis.source_too_weak at /basis/cited_as/source/kind: unsourced"}));
}

/// What was converted and what was lost are together what there was.
RC_GTEST_PROP(CreditConversion, loses_nothing_unsaid, ()) {
    auto const amount = *rc::gen::inRange<std::int64_t>(0, 100'000);
    auto const above = *rc::gen::inRange<std::int64_t>(1, 500);
    auto const below = *rc::gen::inRange<std::int64_t>(1, 500);
    auto const step = *rc::gen::inRange<std::int64_t>(1, 400);
    auto const mode = *rc::gen::elementOf(every<rounding_mode>());
    credit_conversion rule = half(credit_rounding{decimal::make(step, 2).value(), mode});
    rule.factor = ratio::make(above, below).value();
    credits const before{decimal::make(amount, 2).value(), uk};
    converted_credits const after = convert(before, rule).value();
    ratio const exact = ratio::make(amount * above, 100 * below).value();
    RC_ASSERT(after.exact == exact);
    RC_ASSERT(add(ratio{after.value.amount()}, after.lost).value() == exact);
    RC_ASSERT(
        divide(ratio{after.value.amount()}, ratio::make(step, 100).value()).value().denominator()
        == 1);
    ratio const off = after.lost < 0 ? subtract(ratio{0}, after.lost).value() : after.lost;
    RC_ASSERT(off < ratio::make(step, 100).value());
}

} // namespace
} // namespace jspu_coop
