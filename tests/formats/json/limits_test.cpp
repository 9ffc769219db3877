// What asks too much is refused: each limit at its edge and one beyond, and bombs against the
// defaults.
#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/codec_impl.hpp>

#include "formats/json/toys.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::toys;

using words = std::vector<std::string>;

/// `code path line:column limit` of the only issue.
template <class T>
std::string refusal(std::string_view text, json_limits const& limits = {}) {
    auto const read = from_json<T>(text, limits);
    if (read.has_value()) {
        return "accepted";
    }
    issue const why = read.error().first();
    EXPECT_EQ(read.error().all().size(), 1U);
    auto const limit = why.parameters.find("limit");
    return why.code + ' ' + why.path + ' ' + why.parameters.at("line") + ':'
           + why.parameters.at("column")
           + (limit == why.parameters.end() ? std::string{} : ' ' + limit->second);
}

std::string repeated(std::string_view part, std::size_t times) {
    std::string all;
    for (std::size_t at = 0; at < times; ++at) {
        all += part;
    }
    return all;
}

std::string nested_boxes(std::size_t levels) {
    return repeated("{\"id\":\"a\",\"boxes\":[", levels) + repeated("]}", levels);
}

TEST(json_limits, bytes) {
    EXPECT_EQ(refusal<words>("[\"abc\"]", {.bytes = 7}), "accepted");
    EXPECT_EQ(refusal<words>("[\"abcd\"]", {.bytes = 7}), "json.too_large  1:1 7");
    EXPECT_EQ(refusal<words>("", {.bytes = 0}), "json.syntax  1:1");
    EXPECT_EQ(refusal<words>(" ", {.bytes = 0}), "json.too_large  1:1 0");
    EXPECT_EQ(refusal<words>(std::string((64U << 20U) + 1, ' ')), "json.too_large  1:1 67108864");
    EXPECT_EQ(refusal<words>("[]", {.bytes = static_cast<std::size_t>(-1)}), "accepted");
}

TEST(json_limits, depth) {
    EXPECT_EQ(refusal<box>(nested_boxes(2), {.depth = 4}), "accepted");
    EXPECT_EQ(refusal<box>(nested_boxes(2), {.depth = 3}), "json.too_deep /boxes/0 1:38 3");
    EXPECT_EQ(refusal<std::string>("\"a\"", {.depth = 0}), "accepted");
    EXPECT_EQ(refusal<words>("[]", {.depth = 0}), "json.too_deep  1:1 0");
    EXPECT_EQ(refusal<box>(nested_boxes(32)), "accepted");
    EXPECT_EQ(refusal<box>(nested_boxes(33)).substr(0, 13), "json.too_deep");
}

TEST(json_limits, depth_has_an_end_whatever_is_allowed) {
    json_limits const deep{.depth = 1'000'000};
    EXPECT_EQ(refusal<box>(nested_boxes(256), deep), "accepted");
    EXPECT_TRUE(refusal<box>(nested_boxes(257), deep).ends_with(" 512"));
}

TEST(json_limits, bombs_of_depth) {
    std::size_t const levels = 1'000'000;
    EXPECT_EQ(refusal<words>(std::string(levels, '[')),
              "json.too_deep " + repeated("/0", 63) + " 1:65 64");
    EXPECT_EQ(refusal<words>(std::string(levels, '[') + std::string(levels, ']')),
              "json.too_deep " + repeated("/0", 63) + " 1:65 64");
    EXPECT_EQ(refusal<words>(repeated("{\"a\":", levels)).substr(0, 13), "json.too_deep");
    EXPECT_EQ(refusal<box>(nested_boxes(levels / 10)).substr(0, 13), "json.too_deep");
    EXPECT_EQ(refusal<words>(std::string(levels, '{')).substr(0, 11), "json.syntax");
}

TEST(json_limits, values) {
    EXPECT_EQ(refusal<words>("[\"a\", \"b\"]", {.items = 3}), "accepted");
    EXPECT_EQ(refusal<words>("[\"a\", \"b\", \"c\"]", {.items = 3}).substr(0, 21),
              "json.too_many_values ");
    EXPECT_EQ(refusal<nothing>("{}", {.items = 0}), "json.too_many_values  1:1 0");
    EXPECT_EQ(refusal<nothing>("{}", {.items = 1}), "accepted");
}

TEST(json_limits, strings) {
    json_limits const three{.string_bytes = 3};
    EXPECT_EQ(refusal<words>("[\"abc\", \"\\u0436a\"]", three), "accepted");
    EXPECT_EQ(refusal<words>("[\"abcd\"]", three).substr(0, 15), "json.too_large ");
    EXPECT_EQ(refusal<words>("[\"\\u0436\\u0436\"]", three).substr(0, 15), "json.too_large ");
    EXPECT_EQ(refusal<std::string>('"' + std::string(1U << 20U, 'a') + '"'), "accepted");
    EXPECT_EQ(refusal<std::string>('"' + std::string((1U << 20U) + 1, 'a') + '"').substr(0, 15),
              "json.too_large ");
    issue const why = from_json<words>("[\"abcd\"]", three).error().first();
    EXPECT_EQ(why.parameters.at("what"), "string");
    EXPECT_EQ(why.parameters.at("limit"), "3");
}

TEST(json_limits, names) {
    using map = std::map<std::string, int>;
    EXPECT_EQ(refusal<map>("{\"abc\": 1}", {.key_bytes = 3}), "accepted");
    issue const why = from_json<map>("{\"abcd\": 1}", {.key_bytes = 3}).error().first();
    EXPECT_EQ(why.code, "json.too_large");
    EXPECT_EQ(why.parameters.at("what"), "name");
    EXPECT_EQ(refusal<map>("{\"" + std::string(1024, 'k') + "\": 1}"), "accepted");
    EXPECT_EQ(refusal<map>("{\"" + std::string(1025, 'k') + "\": 1}").substr(0, 15),
              "json.too_large ");
}

TEST(json_limits, issues) {
    std::string const text = '[' + repeated("1,", 1499) + "1]";
    fault const why = from_json<words>(text).error();
    ASSERT_EQ(why.all().size(), 1001U);
    EXPECT_EQ(why.all()[999].path, "/999");
    EXPECT_EQ(why.all()[999].parameters.at("column"), "2000");
    EXPECT_EQ(why.all()[1000].code, "json.too_many_issues");
    EXPECT_EQ(why.all()[1000].parameters.at("left_out"), "500");
    EXPECT_EQ(from_json<words>("[1]", {.issues = 0}).error().first().code, "json.wrong_type");
    EXPECT_EQ(from_json<words>("[1, 2]", {.issues = 2}).error().all().size(), 2U);
}

TEST(json_limits, claims) {
    auto const statement = [](int claims) {
        std::string text = "{\"fact\": \"conflicting\", \"claims\": [0";
        for (int at = 1; at < claims; ++at) {
            text += ", " + std::to_string(at);
        }
        return text + "]}";
    };
    EXPECT_EQ(refusal<fact<int>>(statement(256)), "accepted");
    EXPECT_EQ(refusal<fact<int>>(statement(257)), "json.too_many_claims /claims 1:35 256");
}

TEST(json_limits, huge_numbers) {
    std::string const digits(1'000'000, '9');
    issue const whole = from_json<int>(digits).error().first();
    EXPECT_EQ(whole.code, "json.number_out_of_range");
    EXPECT_EQ(whole.value, std::string(77, '9') + "...");
    EXPECT_EQ(refusal<int>('-' + digits), "json.number_out_of_range  1:1");
    EXPECT_EQ(refusal<int>("0." + digits), "json.number_not_integer  1:1");
    EXPECT_EQ(refusal<int>("1e" + digits).substr(0, 24), "json.number_not_integer ");
    EXPECT_EQ(refusal<int>("1e-" + digits).substr(0, 24), "json.number_not_integer ");
    EXPECT_EQ(refusal<int>(digits + "e9"), "json.number_not_integer  1:1");
}

TEST(json_limits, many_values_are_no_trouble) {
    std::size_t const many = 1'000'000;
    std::string const numbers = '[' + repeated("1,", many - 1) + "1]";
    EXPECT_EQ(from_json<std::vector<int>>(numbers)->size(), many);
    EXPECT_EQ(from_json<words>(numbers).error().all().size(), 1001U);
    EXPECT_EQ(refusal<nothing>("{\"a\": " + numbers + "}"), "json.unknown_member /a 1:2");
}

} // namespace
