// The canonical layout: lines, indents, what stands on one line, escapes.
#include <jspu_coop/formats/json/codec_impl.hpp>

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace {

using jspu_coop::to_json;

using words = std::vector<std::string>;
using tables = std::map<std::string, words>;

TEST(json_layout, scalars_stand_alone) {
    EXPECT_EQ(to_json(0), "0\n");
    EXPECT_EQ(to_json(-1), "-1\n");
    EXPECT_EQ(to_json(false), "false\n");
    EXPECT_EQ(to_json(std::string{}), "\"\"\n");
}

TEST(json_layout, an_array_of_scalars_stands_on_one_line_where_it_fits) {
    // Two brackets, two quotes and the comma that may follow make 5 columns.
    std::string const longest(95, 'a');
    EXPECT_EQ(to_json(words{longest}), "[\"" + longest + "\"]\n");
    EXPECT_EQ(to_json(words{longest + 'a'}), "[\n  \"" + longest + "a\"\n]\n");
    EXPECT_EQ(
        to_json(std::vector<int>(33, 7)),
        "[7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, "
        "7, 7, 7, 7, 7]\n"); // 33 * 3 - 2 + 2 = 99 columns
    EXPECT_EQ(to_json(std::vector<int>(34, 7)).substr(0, 10), "[\n  7,\n  7");
}

TEST(json_layout, the_name_before_an_array_takes_columns_too) {
    // Two of indent, the name with quotes, colon and space make 7, the array of n letters n + 5;
    // but the object of one array is no object of one scalar, so that only the array is on one
    // line.
    std::string const longest(88, 'a');
    EXPECT_EQ(to_json(tables{{"k", {longest}}}), "{\n  \"k\": [\"" + longest + "\"]\n}\n");
    EXPECT_EQ(to_json(tables{{"k", {longest + 'a'}}}),
              "{\n  \"k\": [\n    \"" + longest + "a\"\n  ]\n}\n");
}

TEST(json_layout, columns_are_characters) {
    std::string wide;
    for (int at = 0; at < 95; ++at) {
        wide += "\xF0\x9F\x9A\x80";
    }
    EXPECT_EQ(to_json(words{wide}), "[\"" + wide + "\"]\n");
    EXPECT_EQ(to_json(words{wide + 'a'}), "[\n  \"" + wide + "a\"\n]\n");
}

TEST(json_layout, what_looks_like_layout_inside_a_string_is_kept) {
    EXPECT_EQ(to_json(words{"a,\n  b", ",", ": ", "  "}),
              "[\"a,\\n  b\", \",\", \": \", \"  \"]\n");
    EXPECT_EQ(to_json(std::map<std::string, std::string>{{": ", ": "}}), "{\": \": \": \"}\n");
    EXPECT_EQ(to_json(std::map<std::string, int>{{"a: ", 1}, {"b, ", 2}}),
              "{\n  \"a: \": 1,\n  \"b, \": 2\n}\n");
}

TEST(json_layout, an_object_of_one_scalar_stands_on_one_line_where_it_fits) {
    using map = std::map<std::string, std::string>;
    std::string const longest(90, 'a'); // braces, quotes, name, colon, space, comma: 10
    EXPECT_EQ(to_json(map{{"k", longest}}), "{\"k\": \"" + longest + "\"}\n");
    EXPECT_EQ(to_json(map{{"k", longest + 'a'}}), "{\n  \"k\": \"" + longest + "a\"\n}\n");
    EXPECT_EQ(to_json(map{{"k", "a"}, {"l", "b"}}), "{\n  \"k\": \"a\",\n  \"l\": \"b\"\n}\n");
}

TEST(json_layout, arrays_of_arrays_and_objects_take_lines) {
    EXPECT_EQ(to_json(std::vector<std::vector<int>>{{1}, {}, {2, 3}}),
              "[\n  [1],\n  [],\n  [2, 3]\n]\n");
    EXPECT_EQ(to_json(std::vector<std::map<std::string, int>>{{}, {{"a", 1}}}),
              "[\n  {},\n  {\"a\": 1}\n]\n");
    EXPECT_EQ(to_json(std::vector<std::vector<std::vector<int>>>{{{1, 2}}, {}}),
              "[\n  [\n    [1, 2]\n  ],\n  []\n]\n");
    EXPECT_EQ(to_json(tables{{"a", {}}, {"b", {"x", "y"}}}),
              "{\n  \"a\": [],\n  \"b\": [\"x\", \"y\"]\n}\n");
}

TEST(json_layout, only_what_must_be_is_escaped) {
    EXPECT_EQ(to_json(std::string{"\"\\/\b\f\n\r\t"}), "\"\\\"\\\\/\\b\\f\\n\\r\\t\"\n");
    EXPECT_EQ(to_json(std::string{"\0\x01\x0B\x1F\x7F", 5}),
              "\"\\u0000\\u0001\\u000b\\u001f\x7F\"\n");
    EXPECT_EQ(to_json(std::string{"\xC3\xA9\xCA\xBB\xE2\x80\xA8\xF0\x9F\x9A\x80"}),
              "\"\xC3\xA9\xCA\xBB\xE2\x80\xA8\xF0\x9F\x9A\x80\"\n");
    EXPECT_EQ(to_json(std::map<std::string, int>{{"a\n\"", 1}}), "{\"a\\n\\\"\": 1}\n");
}

} // namespace
