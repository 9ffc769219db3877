// What is told of reciprocity in each language: scenes of a small world, and their texts in
// tests/cases/balance_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include "support/exchange_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::exchange_world;
using namespace testing;

std::pair<view, finding> balance_of(view known, reciprocity_terms const& by,
                                    period const& during = whole_year) {
    finding told = explanation_of(balance(known, pair_of, during, by));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> even() {
    return balance_of(
        a_pool(arrived(a_way("v1", "a", "b", autumn)), arrived(a_way("v2", "b", "a", spring))),
        terms());
}

std::pair<view, finding> credit_that_lapses() {
    return balance_of(a_pool(arrived(a_way("v1", "a", "b", whole_year)),
                             arrived(a_way("v2", "b", "a", next_autumn))),
                      terms(0, 1), two_years);
}

std::pair<view, finding> years_apart() {
    reciprocity_terms by = terms(1);
    by.two_semesters_make_a_year = false;
    return balance_of(a_pool(arrived(a_way("v1", "a", "b", whole_year))), by);
}

std::pair<view, finding> period_not_known() {
    return balance_of(a_pool(arrived(a_way("v1", "a", "b", {}))), terms(1));
}

std::vector<scene> const scenes{{"credit-that-lapses", credit_that_lapses},
                                {"even", even},
                                {"period-not-known", period_not_known},
                                {"years-apart", years_apart}};

class balance_words : public ::testing::TestWithParam<scene> {};

TEST_P(balance_words, are_those_written_out) {
    expect_words(GetParam(), "balance_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, balance_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(balance_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "balance_words");
}

} // namespace
} // namespace jspu_coop
