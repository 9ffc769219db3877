// What is told in each language of who gets a seat under a call: scenes of a small world, and their
// texts in tests/cases/selection_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include "support/selection_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::selection_world;
using namespace testing;

std::pair<view, finding> told(std::vector<applicant> const& who, selection_rule const& by,
                              fact<std::int64_t> places = std::int64_t{2}) {
    view known = records_of(who, {}, std::move(places));
    auto const verdict = selection(known, the_call, terms_on(who), by);
    return {std::move(known), explanation_of(verdict.value())};
}

std::pair<view, finding> two_of_four() {
    return told({{"a", of_mark("3.5"), of_level("C1")},
                 {"b", of_mark("4.5"), of_level("A1")},
                 {"c", of_mark("3.5"), of_level("C2")},
                 {"d", of_mark("2.9"), of_level("C2")}},
                best_marks());
}

std::pair<view, finding> tie_for_the_last_seat() {
    return told({{"a", of_mark("4"), of_level("B2")},
                 {"b", of_mark("4"), of_level("B2")},
                 {"c", of_mark("5"), of_level("B2")}},
                best_marks());
}

std::pair<view, finding> much_not_known() {
    return told({{"a", {}, of_level("B2")},
                 {"b", of_mark("4"), {}},
                 {"c", of_mark("4"), of_level("B2")},
                 {"d", of_mark("5"), of_level("B2")}},
                best_marks());
}

std::pair<view, finding> seats_not_known() {
    return told({{"a", of_mark("4"), of_level("B2")}}, best_marks({}), {});
}

std::vector<scene> const scenes{{"much-not-known", much_not_known},
                                {"seats-not-known", seats_not_known},
                                {"tie-for-the-last-seat", tie_for_the_last_seat},
                                {"two-of-four", two_of_four}};

class selection_words : public ::testing::TestWithParam<scene> {};

TEST_P(selection_words, are_those_written_out) {
    expect_words(GetParam(), "selection_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, selection_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(selection_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "selection_words");
}

} // namespace
} // namespace jspu_coop
