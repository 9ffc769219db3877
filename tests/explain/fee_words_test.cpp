// What is told of fees of a period in each language: stories, and their texts in
// tests/cases/fee_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include <jspu_coop/questions/period_fees.hpp>

#include "register/samples.hpp"
#include "support/fee_story.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

std::pair<view, finding> told_of(period_fees const& fees) {
    auto office = register_with(an_institution("jspu"), an_institution("bspu", "BY"));
    return {office.as_known_on(story_end), explanation_of(fees)};
}

period_fee by_contract(period_fee made) {
    made.cited_as = citation{"Contract", "4", {}};
    return made;
}

/// Facts 9, case 38: 49 % are paid on 2 January.
std::pair<view, finding> late() {
    auto const programme = costing({by_contract(fee_to(story_host, sums(80'000), quarters())),
                                    fee_to(story_home, fact<money>::absent(), {})});
    return told_of(
        fees_after(programme, {{{2024, 9, 20}, story_host, sums(39'200)}}, {2025, 1, 2}));
}

/// Facts 9, case 36: the fifth year is paid to both sides.
std::pair<view, finding> past_the_end() {
    joint_programme programme = costing({fee_to(story_host, sums(80'000), quarters())});
    programme.fees_after_end = std::vector<period_fee>{
        fee_to(story_home, sums(40'000), quarters()), fee_to(story_host, sums(20'000), quarters())};
    return told_of(fees_after(
        programme,
        {{{2025, 5, 1}, story_host, sums(80'000)}, {{2025, 9, 15}, story_host, sums(5'000)}},
        {2025, 10, 2}, {fourth_year, fifth_year}));
}

std::pair<view, finding> paid_up() {
    return told_of(fees_after(costing({fee_to(story_host, sums(80'000), quarters())}),
                              {{{2024, 9, 20}, story_host, sums(40'000)}}, {2025, 1, 2}));
}

std::pair<view, finding> nothing_to_pay() {
    return told_of(fees_after(costing({}), {}, {2025, 1, 2}));
}

/// Of every fact that may be open one is.
std::pair<view, finding> little_known() {
    period_fee somebody = fee_to(story_host, fact<money>::conflicting({sums(100), sums(200)}), {});
    somebody.payer = {};
    joint_programme programme = costing({somebody});
    programme.fees_after_end =
        std::vector<period_fee>{fee_to(story_home, {}, fact<std::vector<fee_share>>::absent())};
    return told_of(fees_after(programme, {}, {2025, 10, 2}, {fourth_year, fifth_year}));
}

std::pair<view, finding> not_published() {
    joint_programme programme = costing({});
    programme.fees_after_end = {};
    return told_of(fees_after(programme, {}, {2025, 10, 2}, {fourth_year, fifth_year}));
}

std::vector<scene> const scenes{{"late", late},
                                {"little-known", little_known},
                                {"not-published", not_published},
                                {"nothing-to-pay", nothing_to_pay},
                                {"paid-up", paid_up},
                                {"past-the-end", past_the_end}};

class fee_words : public ::testing::TestWithParam<scene> {};

TEST_P(fee_words, are_those_written_out) {
    expect_words(GetParam(), "fee_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, fee_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(fee_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "fee_words");
}

} // namespace
} // namespace jspu_coop
