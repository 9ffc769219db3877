#include <jspu_coop/base/print.hpp>

#include "sample_records.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;

TEST(print, writes_each_shape) {
    EXPECT_EQ(printed(true), "true");
    EXPECT_EQ(printed(false), "false");
    EXPECT_EQ(printed(-42), "-42");
    EXPECT_EQ(printed(std::string{"so"}), "\"so\"");
    EXPECT_EQ(printed(colour::red), "red");
    EXPECT_EQ(printed(*decimal::parse("2.40")), "2.4");
    EXPECT_EQ(printed(sample_id{"s-1"}), "s-1");
    EXPECT_EQ(printed(std::optional<int>{}), "none");
    EXPECT_EQ(printed(std::optional<int>{3}), "3");
    EXPECT_EQ(printed(std::vector<int>{}), "[]");
    EXPECT_EQ(printed(std::vector<int>{1, 2}), "[1, 2]");
    EXPECT_EQ(printed(std::map<std::string, std::string>{}), "{}");
    EXPECT_EQ(printed(std::map<std::string, std::string>{{"b", "2"}, {"a", "1"}}),
              "{a: \"1\", b: \"2\"}");
    EXPECT_EQ(printed(std::variant<circle, segment>{circle{{1, 2}}}),
              "circle {centre: {x: 1, y: 2}}");
    EXPECT_EQ(printed(point{1, -2}), "{x: 1, y: -2}");
    EXPECT_EQ(printed(text{}), "{}");
}

TEST(print, tells_the_states_of_a_fact_apart) {
    EXPECT_EQ(printed(fact<int>{}), "missing");
    EXPECT_EQ(printed(fact<int>{5}), "5");
    EXPECT_EQ(printed(fact<int>::absent()), "absent");
    EXPECT_EQ(printed(fact<int>::conflicting({1, 2})), "conflicting [1, 2]");
    EXPECT_EQ(printed(fact<bool>::conflicting({true, false})), "conflicting [true, false]");
}

TEST(print, writes_a_record_in_order_of_declaration) {
    EXPECT_EQ(printed(full_sample()),
              "{id: s-1, open: true, count: -3, note: \"so\", paint: green, price: 2.4, limit: 7, "
              "average: 13/5, corners: [{x: 1, y: 2}, {x: 3, y: 4}], names: {k: \"v\"}, "
              "title: {en: \"Sample\"}, form: circle {centre: {x: 5, y: 6}}}");
}

TEST(print, leaves_out_what_was_not_said) {
    sample bare = full_sample();
    bare.limit.reset();
    bare.average = {};
    std::string const without = printed(bare);
    EXPECT_EQ(without.find("limit"), std::string::npos);
    EXPECT_EQ(without.find("average"), std::string::npos);
    EXPECT_NE(without.find("price: 2.4, corners: ["), std::string::npos);
    bare.average = fact<ratio>::absent();
    EXPECT_NE(printed(bare).find("average: absent"), std::string::npos);
}

TEST(print, appends) {
    std::string out = "at ";
    print(out, point{0, 0});
    EXPECT_EQ(out, "at {x: 0, y: 0}");
}

} // namespace
