#include <jspu_coop/base/diff.hpp>

#include "sample_records.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;

using differences = std::vector<difference>;

/// What `change` makes different in a full sample.
template <class Change>
differences after(Change change) {
    sample changed = full_sample();
    change(changed);
    return diff(full_sample(), changed);
}

TEST(diff, equal_values_do_not_differ) {
    EXPECT_TRUE(diff(full_sample(), full_sample()).empty());
    EXPECT_TRUE(diff(1, 1).empty());
}

TEST(diff, plain_members_are_reported_whole) {
    EXPECT_EQ(after([](sample& one) { one.count = 4; }), (differences{{"/count", "-3", "4"}}));
    EXPECT_EQ(after([](sample& one) { one.open = false; }),
              (differences{{"/open", "true", "false"}}));
    EXPECT_EQ(after([](sample& one) { one.note = ""; }),
              (differences{{"/note", "\"so\"", "\"\""}}));
    EXPECT_EQ(after([](sample& one) { one.paint = colour::red; }),
              (differences{{"/paint", "green", "red"}}));
    EXPECT_EQ(after([](sample& one) { one.price = 3; }), (differences{{"/price", "2.4", "3"}}));
    EXPECT_EQ(after([](sample& one) { one.limit.reset(); }),
              (differences{{"/limit", "7", "none"}}));
    EXPECT_EQ(after([](sample& one) { one.average = fact<ratio>::absent(); }),
              (differences{{"/average", "13/5", "absent"}}));
}

TEST(diff, a_value_by_itself_differs_at_the_empty_path) {
    EXPECT_EQ(diff(1, 2), (differences{{"", "1", "2"}}));
    EXPECT_EQ(diff(point{1, 2}, point{1, 3}), (differences{{"/y", "2", "3"}}));
}

TEST(diff, sequences_are_compared_by_position) {
    EXPECT_EQ(after([](sample& one) { one.corners[1].y = 9; }),
              (differences{{"/corners/1/y", "4", "9"}}));
    EXPECT_EQ(after([](sample& one) {
                  one.corners.push_back({7, 8});
              }),
              (differences{{"/corners/2", "", "{x: 7, y: 8}"}}));
    EXPECT_EQ(after([](sample& one) { one.corners.erase(one.corners.begin()); }),
              (differences{{"/corners/0/x", "1", "3"},
                           {"/corners/0/y", "2", "4"},
                           {"/corners/1", "{x: 3, y: 4}", ""}}));
}

TEST(diff, maps_are_compared_by_key) {
    EXPECT_EQ(after([](sample& one) { one.names["k"] = "w"; }),
              (differences{{"/names/k", "\"v\"", "\"w\""}}));
    EXPECT_EQ(after([](sample& one) {
                  one.names = {{"a/b~", "x"}};
              }),
              (differences{{"/names/k", "\"v\"", ""}, {"/names/a~1b~0", "", "\"x\""}}));
    EXPECT_EQ(
        after([](sample& one) {
            one.title = {{"en", "Other"}, {"ru", "Образец"}};
        }),
        (differences{{"/title/en", "\"Sample\"", "\"Other\""}, {"/title/ru", "", "\"Образец\""}}));
}

TEST(diff, variants_of_one_kind_are_compared_inside) {
    EXPECT_EQ(after([](sample& one) {
                  one.form = circle{{5, 0}};
              }),
              (differences{{"/form/centre/y", "6", "0"}}));
    EXPECT_EQ(after([](sample& one) {
                  one.form = segment{{1, 2}, {3, 4}};
              }),
              (differences{{"/form", "circle {centre: {x: 5, y: 6}}",
                            "segment {from: {x: 1, y: 2}, to: {x: 3, y: 4}}"}}));
}

TEST(diff, several_differences_follow_the_order_of_description) {
    EXPECT_EQ(after([](sample& one) {
                  one.form = circle{{0, 6}};
                  one.open = false;
                  one.corners.clear();
              }),
              (differences{{"/open", "true", "false"},
                           {"/corners/0", "{x: 1, y: 2}", ""},
                           {"/corners/1", "{x: 3, y: 4}", ""},
                           {"/form/centre/x", "5", "0"}}));
}

RC_GTEST_PROP(diff_laws, the_other_way_round_swaps_before_and_after,
              (std::vector<int> const& left, std::vector<int> const& right)) {
    auto const there = diff(left, right);
    auto const back = diff(right, left);
    RC_ASSERT(there.empty() == (left == right));
    RC_ASSERT(there.size() == back.size());
    for (std::size_t at = 0; at < there.size(); ++at) {
        RC_ASSERT(there[at].path == back[at].path);
        RC_ASSERT(there[at].before == back[at].after);
        RC_ASSERT(there[at].after == back[at].before);
    }
}

} // namespace
