// What is told in each language of whether an activity may go ahead: scenes of a small world, and
// their texts in tests/cases/going_words/NAME.LANGUAGE.txt, read and corrected sentence by
// sentence.
#include "support/going_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::going_world;
using namespace testing;

std::pair<view, finding> told_of(ways const& of) {
    view known = world_of(of);
    finding told = explanation_of(may_go(known, asked(of)));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> all_free() {
    return told_of({});
}

std::pair<view, finding> all_barred() {
    return told_of({way::barred, way::barred, way::barred, way::barred});
}

std::pair<view, finding> all_open() {
    return told_of({way::open, way::open, way::open, way::open});
}

std::vector<scene> const scenes{
    {"all-barred", all_barred}, {"all-free", all_free}, {"all-open", all_open}};

class going_words : public ::testing::TestWithParam<scene> {};

TEST_P(going_words, are_those_written_out) {
    expect_words(GetParam(), "going_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, going_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(going_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "going_words");
}

} // namespace
} // namespace jspu_coop
