#include <jspu_coop/base/shape.hpp>

#include "sample_records.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;

static_assert(shape_of<bool> == shape::boolean);
static_assert(shape_of<int> == shape::integer && shape_of<std::int64_t> == shape::integer);
static_assert(shape_of<std::string> == shape::string);
static_assert(shape_of<colour> == shape::code);
static_assert(shape_of<decimal> == shape::textual && shape_of<ratio> == shape::textual
              && shape_of<sample_id> == shape::textual);
static_assert(shape_of<std::optional<int>> == shape::optional);
static_assert(shape_of<fact<int>> == shape::fact);
static_assert(shape_of<std::vector<point>> == shape::sequence);
static_assert(shape_of<std::map<std::string, std::string>> == shape::map);
static_assert(shape_of<std::variant<circle, segment>> == shape::variant);
static_assert(shape_of<text> == shape::wrapped);
static_assert(shape_of<point> == shape::record && shape_of<sample> == shape::record);
static_assert(wired<text> && !wired<decimal> && !wired<point> && !wired<int>);
static_assert(kind_of<circle> == "circle" && kind_of<segment> == "segment");

TEST(shape, only_absent_optionals_and_missing_facts_are_left_out) {
    EXPECT_TRUE(is_left_out(std::optional<int>{}));
    EXPECT_FALSE(is_left_out(std::optional<int>{0}));
    EXPECT_TRUE(is_left_out(fact<int>{}));
    EXPECT_FALSE(is_left_out(fact<int>{0}));
    EXPECT_FALSE(is_left_out(fact<int>::absent())) << "that there is none was said";
    EXPECT_FALSE(is_left_out(fact<int>::conflicting({1, 2})));
    EXPECT_FALSE(is_left_out(false));
    EXPECT_FALSE(is_left_out(0));
    EXPECT_FALSE(is_left_out(std::string{}));
    EXPECT_FALSE(is_left_out(std::vector<point>{}));
}

} // namespace
