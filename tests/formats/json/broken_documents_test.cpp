// Documents that are refused: every issue with its code, path, line, column and value.
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
using namespace std::string_literals;
using namespace std::string_view_literals;

/// Each issue as `code path line:column value`.
template <class T>
std::vector<std::string> issues_of(std::string_view text) {
    std::vector<std::string> lines;
    auto const read = from_json<T>(text);
    if (read.has_value()) {
        return {"accepted"};
    }
    fault const why = read.error();
    for (issue const& each : why.all()) {
        EXPECT_EQ(each.severity, severity::error);
        lines.push_back(each.code + ' ' + each.path + ' ' + each.parameters.at("line") + ':'
                        + each.parameters.at("column")
                        + (each.value.empty() ? std::string{} : ' ' + each.value));
    }
    return lines;
}

struct broken {
    std::vector<std::string> (*read)(std::string_view);
    std::string_view text;
    std::vector<std::string> expected;
};

void expect_refused(std::vector<broken> const& cases) {
    for (broken const& each : cases) {
        EXPECT_EQ(each.read(each.text), each.expected) << each.text;
    }
}

TEST(json_broken_documents, what_is_not_json) {
    auto const any = issues_of<std::vector<bool>>;
    auto const object = issues_of<leaf>;
    expect_refused({
        {any, "", {"json.syntax  1:1"}},
        {any, " \n\t ", {"json.syntax  2:3"}},
        {any, "[true", {"json.syntax  1:6"}},
        {any, "[true,", {"json.syntax  1:7"}},
        {any, "[true,]", {"json.syntax  1:7 ]"}},
        {any, "[true false]", {"json.syntax  1:7 false]"}},
        {any, "[,true]", {"json.syntax  1:2 ,true]"}},
        {any, "[tru]", {"json.syntax  1:2 tru]"}},
        {any, "[True]", {"json.syntax  1:2 True]"}},
        {any, "[true}", {"json.syntax  1:6 }"}},
        {any, "[NaN]", {"json.syntax  1:2 NaN]"}},
        {any, "[+1]", {"json.syntax  1:2 +1]"}},
        {any, "[01]", {"json.syntax  1:3 1]"}},
        {any, "[-]", {"json.syntax  1:3 ]"}},
        {any, "[1.]", {"json.syntax  1:4 ]"}},
        {any, "[.5]", {"json.syntax  1:2 .5]"}},
        {any, "[1e]", {"json.syntax  1:4 ]"}},
        {any, "[0x1]", {"json.syntax  1:3 x1]"}},
        {any, "// no\n[]", {"json.syntax  1:1 // no"}},
        {any, "[/* no */]", {"json.syntax  1:2 /* no */]"}},
        {any, "]", {"json.syntax  1:1 ]"}},
        {any, "['a']", {"json.syntax  1:2 'a']"}},
        {object, "{\"id\" 1}", {"json.syntax  1:7 1}"}},
        {object, "{\"id\":}", {"json.syntax  1:7 }"}},
        {object, "{id: 1}", {"json.syntax  1:2 id: 1}"}},
        {object, "{\"id\": \"a\",}", {"json.syntax  1:12 }"}},
        {object, "{\"id\": \"a\" \"b\": 1}", {"json.syntax  1:12 \"b\": 1}"}},
        {object, "{\"id\":\n  \"a\n\"}", {"json.syntax  2:5"}},
        {object, "{\"id\": \"\\x\"}", {"json.syntax  1:10 x\"}"}},
        {object, "{\"id\": \"\\u12g4\"}", {"json.syntax  1:13 g4\"}"}},
    });
}

TEST(json_broken_documents, a_syntax_error_has_the_path_of_what_it_is_in) {
    EXPECT_EQ(
        issues_of<shelf>("{\n  \"boxes\": [\n    {\"id\": \"a\"},\n    {\"id\" \"b\"}\n  ]\n}"),
        std::vector{"json.syntax /boxes/1 4:11 \"b\"}"s});
    EXPECT_EQ(issues_of<shelf>("{\"boxes\": [[], {\"a/~b\": [[x"),
              std::vector{"json.syntax /boxes/1/a~1~0b/0 1:27 x"s});
}

TEST(json_broken_documents, an_excerpt_is_short_and_of_whole_characters) {
    EXPECT_EQ(issues_of<bool>("12345678901234567890123"),
              std::vector{"json.wrong_type  1:1 12345678901234567890123"s});
    EXPECT_EQ(issues_of<bool>("[x2345678901234567890123"),
              std::vector{"json.syntax  1:2 x2345678901234567890"s});
    EXPECT_EQ(issues_of<bool>("[x234567890123456789\xD0\xB6"),
              std::vector{"json.syntax  1:2 x234567890123456789"s});
}

TEST(json_broken_documents, the_reason_of_a_syntax_error) {
    auto const reason = [](std::string_view text) {
        return from_json<std::string>(text).error().first().parameters.at("reason");
    };
    EXPECT_EQ(reason("\"a"), "incomplete");
    EXPECT_EQ(reason("\"\\ud800\""), "unexpected");
    EXPECT_EQ(reason("\"\\ud800\\u0041\""), "surrogate");
    EXPECT_EQ(reason("\"\\udc00\""), "surrogate");
    EXPECT_EQ(reason("\"\\u00g0\""), "escape");
    EXPECT_EQ(reason("\xEF\xBB\xBF\"a\""), "byte_order_mark");
    EXPECT_EQ(reason("a"), "unexpected");
}

TEST(json_broken_documents, what_is_not_utf8) {
    auto const any = issues_of<std::string>;
    expect_refused({
        {any, "\"\xFF\"", {"json.not_utf8  1:2"}},
        {any, "\xFE\xFF", {"json.not_utf8  1:1"}},
        {any, "\"\xC0\x80\"", {"json.not_utf8  1:2"}},
        {any, "\"\xED\xA0\x80\"", {"json.not_utf8  1:2"}},
        {any, "\"\xF4\x90\x80\x80\"", {"json.not_utf8  1:2"}},
        {any, "\"ab\n\xD0\xB6\xE2\x82\"", {"json.not_utf8  2:2"}},
        {any, "\"a\xD0", {"json.not_utf8  1:3"}},
        {any, "\"a\" \x80", {"json.not_utf8  1:5"}},
    });
}

TEST(json_broken_documents, text_behind_the_document) {
    auto const any = issues_of<std::string>;
    expect_refused({
        {any, "\"a\" \"b\"", {"json.trailing_text  1:5 \"b\""}},
        {any, "\"a\"\n,", {"json.trailing_text  2:1 ,"}},
        {any, "\"a\"\"", {"json.trailing_text  1:4 \""}},
        {any, "\"a\"\0"sv, {"json.trailing_text  1:4 \0"s}},
        {issues_of<nothing>, "{}{}", {"json.trailing_text  1:3 {}"}},
        {issues_of<nothing>, "{}}", {"json.trailing_text  1:3 }"}},
        {issues_of<int>, "1 2", {"json.trailing_text  1:3 2"}},
    });
}

TEST(json_broken_documents, another_type) {
    expect_refused({
        {issues_of<bool>, "1", {"json.wrong_type  1:1 1"}},
        {issues_of<bool>, "\"true\"", {"json.wrong_type  1:1 true"}},
        {issues_of<int>, "\"1\"", {"json.wrong_type  1:1 1"}},
        {issues_of<int>, "true", {"json.wrong_type  1:1 true"}},
        {issues_of<std::string>, "1", {"json.wrong_type  1:1 1"}},
        {issues_of<std::string>, "[\"a\"]", {"json.wrong_type  1:1"}},
        {issues_of<colour>, "0", {"json.wrong_type  1:1 0"}},
        {issues_of<toy_id>, "{}", {"json.wrong_type  1:1"}},
        {issues_of<std::vector<int>>, "{}", {"json.wrong_type  1:1"}},
        {issues_of<std::vector<int>>, "1", {"json.wrong_type  1:1 1"}},
        {issues_of<std::map<std::string, int>>, "[]", {"json.wrong_type  1:1"}},
        {issues_of<leaf>, "[]", {"json.wrong_type  1:1"}},
        {issues_of<leaf>, " \"leaf\"", {"json.wrong_type  1:2 leaf"}},
        {issues_of<toy>, "\"ball\"", {"json.wrong_type  1:1 ball"}},
        {issues_of<text>, "\"a\"", {"json.wrong_type  1:1 a"}},
        {issues_of<rising>, "{}", {"json.wrong_type  1:1"}},
        {issues_of<fact<int>>, "{}", {"json.wrong_type  1:1"}},
        {issues_of<fact<bool>>, "[]", {"json.wrong_type  1:1"}},
        {issues_of<std::vector<int>>,
         "[1, [], \"2\"]",
         {"json.wrong_type /1 1:5", "json.wrong_type /2 1:9 2"}},
        {issues_of<std::map<std::string, int>>,
         "{\"a\": 1,\n \"b\": true}",
         {"json.wrong_type /b 2:7 true"}},
        {issues_of<lists>,
         "{\"table\": [[1], 2, [3, []]]}",
         {"json.wrong_type /table/1 1:17 2", "json.wrong_type /table/2/1 1:24"}},
    });
}

TEST(json_broken_documents, a_wrong_type_says_which_was_expected) {
    auto const parameters = [](auto const& read) { return read.error().first().parameters; };
    using details = std::map<std::string, std::string>;
    EXPECT_EQ(
        parameters(from_json<int>("[]")),
        (details{{"expected", "integer"}, {"found", "array"}, {"line", "1"}, {"column", "1"}}));
    EXPECT_EQ(parameters(from_json<leaf>("null")),
              (details{{"expected", "object"}, {"found", "null"}, {"line", "1"}, {"column", "1"}}));
    EXPECT_EQ(parameters(from_json<colour>("{}")).at("expected"), "string");
    EXPECT_EQ(parameters(from_json<bool>("1")).at("expected"), "boolean");
    EXPECT_EQ(parameters(from_json<bool>("1")).at("found"), "number");
    EXPECT_EQ(parameters(from_json<rising>("\"\"")).at("expected"), "array");
    EXPECT_EQ(parameters(from_json<std::string>("false")).at("found"), "boolean");
}

TEST(json_broken_documents, null_is_refused_everywhere) {
    expect_refused({
        {issues_of<bool>, "null", {"json.null  1:1"}},
        {issues_of<int>, "null", {"json.null  1:1"}},
        {issues_of<std::string>, "null", {"json.null  1:1"}},
        {issues_of<colour>, "null", {"json.null  1:1"}},
        {issues_of<toy>, "null", {"json.null  1:1"}},
        {issues_of<fact<int>>, "null", {"json.null  1:1"}},
        {issues_of<std::vector<int>>, "[null]", {"json.null /0 1:2"}},
        {issues_of<lists>,
         "{\"maybe\": null, \"words\": null, \"title\": null}",
         {"json.null /maybe 1:11", "json.null /words 1:26", "json.null /title 1:41"}},
        {issues_of<facts>,
         "{\"count\": null, \"part\": null}",
         {"json.null /count 1:11", "json.null /part 1:25"}},
        {issues_of<leaf>,
         "{\"id\":\"a\",\"is_wooden\":true,\"pieces\":1,\"note\":null}",
         {"json.null /note 1:46"}},
        {issues_of<toy>, "{\"kind\": null}", {"json.null /kind 1:10"}},
        {issues_of<facts>, "{\"count\": {\"fact\": null}}", {"json.null /count/fact 1:20"}},
    });
}

TEST(json_broken_documents, names) {
    expect_refused({
        {issues_of<nothing>, "{\"a\": 1}", {"json.unknown_member /a 1:2 a"}},
        {issues_of<nothing>,
         "{\"a/~\": [null, 1.5], \"\": {}}",
         {"json.unknown_member /a~1~0 1:2 a/~", "json.unknown_member / 1:22"}},
        {issues_of<leaf>,
         "{}",
         {"json.member_missing /id 1:1", "json.member_missing /is_wooden 1:1",
          "json.member_missing /pieces 1:1"}},
        {issues_of<bounds>,
         "{\"low\": 1,\n  \"low\": 2, \"high\": 3}",
         {"json.duplicate_member /low 2:3 low"}},
        {issues_of<bounds>,
         "{\"low\": 1, \"l\\u006fw\": true, \"high\": 3}",
         {"json.duplicate_member /low 1:12 low"}},
        {issues_of<bounds>,
         "{\"low\": true, \"low\": 2, \"high\": 3}",
         {"json.wrong_type /low 1:9 true", "json.duplicate_member /low 1:15 low"}},
        {issues_of<bounds>,
         "{\"low\": 1, \"High\": 3}",
         {"json.unknown_member /High 1:12 High", "json.member_missing /high 1:1"}},
        {issues_of<bounds>,
         "{\"kind\": \"bounds\", \"low\": 1, \"high\": 3}",
         {"json.unknown_member /kind 1:2 kind"}},
        {issues_of<std::map<std::string, int>>,
         "{\"a\": 1, \"\\u0061\": 2}",
         {"json.duplicate_member /a 1:10 a"}},
        {issues_of<std::map<std::string, int>>,
         "{\"a\": 1, \"b\": 2, \"a\": null}",
         {"json.duplicate_member /a 1:18 a"}},
        {issues_of<box>,
         "{\"id\": \"a\", \"boxes\": [\n{\"id\": \"b\"},\n{\"iid\": \"c\"}]}",
         {"json.unknown_member /boxes/1/iid 3:2 iid", "json.member_missing /boxes/1/id 3:1"}},
    });
}

TEST(json_broken_documents, a_name_nearby_is_suggested) {
    auto const meant = [](std::string_view name) {
        issue const first = from_json<leaf>("{\"" + std::string{name} + "\": 1}").error().first();
        EXPECT_EQ(first.code, "json.unknown_member");
        auto const found = first.parameters.find("did_you_mean");
        return found == first.parameters.end() ? "nothing"s : found->second;
    };
    EXPECT_EQ(meant("piece"), "pieces");
    EXPECT_EQ(meant("peices"), "pieces");
    EXPECT_EQ(meant("Pieces"), "pieces");
    EXPECT_EQ(meant("is-wooden"), "is_wooden");
    EXPECT_EQ(meant("iswoden"), "is_wooden");
    EXPECT_EQ(meant("isWoden"), "nothing");
    EXPECT_EQ(meant("ids"), "id");
    EXPECT_EQ(meant("idea"), "id");
    EXPECT_EQ(meant("x"), "nothing"); // nothing of id would be left
    EXPECT_EQ(meant("xy"), "nothing");
    EXPECT_EQ(meant("ie"), "id");
    EXPECT_EQ(meant("noteworthy"), "nothing");
}

TEST(json_broken_documents, kinds) {
    expect_refused({
        {issues_of<toy>, "{\"radius\": 1}", {"json.member_missing /kind 1:1"}},
        {issues_of<toy>, "{}", {"json.member_missing /kind 1:1"}},
        {issues_of<toy>, "{\"kind\": \"car\"}", {"json.unknown_kind /kind 1:10 car"}},
        {issues_of<toy>, "{\"kind\": 1}", {"json.wrong_type /kind 1:10 1"}},
        {issues_of<toy>, "{\"kind\": \"ball\"}", {"json.member_missing /radius 1:1"}},
        {issues_of<toy>,
         "{\"kind\": \"no_toy\", \"radius\": 1}",
         {"json.unknown_member /radius 1:20 radius"}},
        {issues_of<toy>,
         "{\"kind\": \"no_toy\", \"kind\": \"no_toy\"}",
         {"json.duplicate_member /kind 1:20 kind"}},
        {issues_of<box>,
         "{\"id\": \"a\", \"content\": [{\"kind\": \"Ball\"}, {\"kind\": \"ball\"}]}",
         {"json.unknown_kind /content/0/kind 1:34 Ball",
          "json.member_missing /content/1/radius 1:43"}},
    });
    auto const details = from_json<toy>("{\"kind\": \"dol\"}").error().first().parameters;
    EXPECT_EQ(details.at("known"), "ball, doll, no_toy");
    EXPECT_EQ(details.at("did_you_mean"), "doll");
}

TEST(json_broken_documents, numbers) {
    expect_refused({
        {issues_of<std::int64_t>, "1.0", {"json.number_not_integer  1:1 1.0"}},
        {issues_of<std::int64_t>, "1e2", {"json.number_not_integer  1:1 1e2"}},
        {issues_of<std::int64_t>, "1E400", {"json.number_not_integer  1:1 1E400"}},
        {issues_of<std::int64_t>, "-0.0", {"json.number_not_integer  1:1 -0.0"}},
        {issues_of<std::int64_t>, "9223372036854775807", {"accepted"}},
        {issues_of<std::int64_t>,
         "9223372036854775808",
         {"json.number_out_of_range  1:1 9223372036854775808"}},
        {issues_of<std::int64_t>, "-9223372036854775808", {"accepted"}},
        {issues_of<std::int64_t>,
         "-9223372036854775809",
         {"json.number_out_of_range  1:1 -9223372036854775809"}},
        {issues_of<std::uint64_t>, "18446744073709551615", {"accepted"}},
        {issues_of<std::uint64_t>,
         "18446744073709551616",
         {"json.number_out_of_range  1:1 18446744073709551616"}},
        {issues_of<std::uint64_t>, "-1", {"json.number_out_of_range  1:1 -1"}},
        {issues_of<std::int64_t>,
         "-18446744073709551616",
         {"json.number_out_of_range  1:1 -18446744073709551616"}},
        {issues_of<std::uint8_t>, "256", {"json.number_out_of_range  1:1 256"}},
        {issues_of<std::int8_t>, "-129", {"json.number_out_of_range  1:1 -129"}},
        {issues_of<std::int8_t>, "128", {"json.number_out_of_range  1:1 128"}},
        {issues_of<std::int32_t>, "2147483648", {"json.number_out_of_range  1:1 2147483648"}},
    });
    // Boost refuses such an exponent while it parses; the code is that of every exponent.
    EXPECT_EQ(from_json<int>("[1e99999999999]").error().first().code, "json.number_not_integer");
    auto const details = from_json<std::int8_t>("300").error().first().parameters;
    EXPECT_EQ(details.at("lowest"), "-128");
    EXPECT_EQ(details.at("highest"), "127");
}

TEST(json_broken_documents, facts) {
    expect_refused({
        {issues_of<facts>,
         "{\"count\": {\"fact\": \"abesnt\"}}",
         {"json.unknown_fact_state /count/fact 1:20 abesnt"}},
        {issues_of<facts>,
         "{\"count\": {\"fact\": \"known\"}}",
         {"json.unknown_fact_state /count/fact 1:20 known"}},
        {issues_of<facts>, "{\"count\": {\"fact\": 1}}", {"json.wrong_type /count/fact 1:20 1"}},
        {issues_of<facts>,
         "{\"count\": {\"fact\": \"absent\", \"why\": 1}}",
         {"json.unknown_member /count/why 1:30 why"}},
        {issues_of<facts>,
         "{\"count\": {\"fact\": \"absent\", \"fact\": \"absent\"}}",
         {"json.duplicate_member /count/fact 1:30 fact"}},
        {issues_of<facts>,
         "{\"count\": {\"fact\": \"absent\", \"claims\": [1, 2]}}",
         {"json.claims_unexpected /count/claims 1:30 claims"}},
        {issues_of<facts>,
         "{\"count\": {\"fact\": \"conflicting\"}}",
         {"json.member_missing /count/claims 1:11"}},
        {issues_of<facts>,
         "{\"count\": {\"fact\": \"conflicting\", \"claims\": 1}}",
         {"json.wrong_type /count/claims 1:45 1"}},
        {issues_of<facts>,
         "{\"count\": {\"fact\": \"conflicting\", \"claims\": []}}",
         {"json.claims_not_conflicting /count/claims 1:45"}},
        {issues_of<facts>,
         "{\"count\": {\"fact\": \"conflicting\", \"claims\": [1]}}",
         {"json.claims_not_conflicting /count/claims 1:45"}},
        {issues_of<facts>,
         "{\"count\": {\"claims\": [1, 2, 1], \"fact\": \"conflicting\"}}",
         {"json.claims_not_conflicting /count/claims 1:22"}},
        {issues_of<facts>,
         "{\"count\": {\"fact\": \"conflicting\", \"claims\": [1, true]}}",
         {"json.wrong_type /count/claims/1 1:49 true"}},
        {issues_of<facts>,
         "{\"part\": {\"id\": \"a\"}}",
         {"json.member_missing /part/is_wooden 1:10", "json.member_missing /part/pieces 1:10"}},
    });
}

TEST(json_broken_documents, values_with_rules_of_their_own) {
    expect_refused({
        {issues_of<colour>, "\"blue\"", {"code.unknown  1:1 blue"}},
        {issues_of<toy_id>, "\"a b\"", {"id.malformed  1:1 a b"}},
        {issues_of<toy_id>, "\"\"", {"id.malformed  1:1"}},
        {issues_of<std::vector<colour>>, "[\"red\",\n \"blue\"]", {"code.unknown /1 2:2 blue"}},
        {issues_of<rising>, "[1, 3, 2]", {"rising.falls /2 1:8 2"}},
        {issues_of<lists>, "{\"steps\": [5,\n5]}", {"rising.falls /steps/1 2:1 5"}},
        {issues_of<range>, "{\"high\": 1, \"low\": 2}", {"range.reversed /high 1:10 1"}},
        {issues_of<facts>,
         "{\"ages\": {\"low\": 2, \"high\": 1}}",
         {"range.reversed /ages/high 1:29 1"}},
        {issues_of<text>,
         "{\"en\": \"a\", \"EN\": \"b\", \"?\": \"c\"}",
         {"text.tag_malformed /? 1:29 ?", "text.tag_repeated /en 1:8 en"}},
        {issues_of<lists>, "{\"title\": {\"en\": \"\"}}", {"text.empty_value /title/en 1:18"}},
        {issues_of<lists>, "{\"paints\": [\"red\", \"red\"]}", {"set.repeated /paints/1 1:20 red"}},
        {issues_of<std::vector<crowd>>, "[[\"a\"], []]", {"crowd.empty /1 1:9"}},
    });
}

TEST(json_broken_documents, a_list_that_must_not_be_empty_is_missed) {
    EXPECT_EQ(issues_of<shelf>(
                  "{\"name\": \"a\", \"painted\": \"red\", \"first\": {\"kind\": \"no_toy\"},"
                  " \"known\": {}, \"kept\": {}, \"ages\": {\"low\": 1, \"high\": 2},\n"
                  "\"counted\": {\"tiny\": 0, \"byte\": 0, \"small\": 0, \"word\": 0,"
                  " \"large\": 0, \"huge\": 0}}"),
              std::vector{"crowd.empty /owners 1:1"s});
}

TEST(json_broken_documents, every_issue_is_reported_at_once) {
    EXPECT_EQ(
        issues_of<shelf>("{\n"
                         "  \"name\": 7,\n"
                         "  \"painted\": \"blue\",\n"
                         "  \"first\": {\"kind\": \"doll\", \"names\": {\"e\": \"x\"},\n"
                         "            \"colours\": [\"red\", null, \"pink\"]},\n"
                         "  \"tag\": {\"id\": \"\xD0\xB6\", \"is_wooden\": 1, \"peices\": 4},\n"
                         "  \"known\": {\"count\": 1.5, \"is_new\": {\"fact\": \"gone\"}},\n"
                         "  \"counted\": {\"tiny\": 1000, \"word\": -1},\n"
                         "  \"ages\": {\"low\": 9, \"high\": 3},\n"
                         "  \"shoes\": []\n"
                         "}\n"),
        (std::vector<std::string>{
            "json.wrong_type /name 2:11 7",
            "code.unknown /painted 3:14 blue",
            "text.tag_malformed /first/names/e 4:44 e",
            "json.null /first/colours/1 5:32",
            "code.unknown /first/colours/2 5:38 pink",
            "id.malformed /tag/id 6:17 \xD0\xB6",
            "json.wrong_type /tag/is_wooden 6:35 1",
            "json.unknown_member /tag/peices 6:38 peices",
            "json.member_missing /tag/pieces 6:10",
            "json.number_not_integer /known/count 7:22 1.5",
            "json.unknown_fact_state /known/is_new/fact 7:46 gone",
            "json.number_out_of_range /counted/tiny 8:23 1000",
            "json.number_out_of_range /counted/word 8:37 -1",
            "json.member_missing /counted/byte 8:14",
            "json.member_missing /counted/small 8:14",
            "json.member_missing /counted/large 8:14",
            "json.member_missing /counted/huge 8:14",
            "range.reversed /ages/high 9:30 3",
            "json.unknown_member /shoes 10:3 shoes",
            "json.member_missing /kept 1:1",
            "crowd.empty /owners 1:1",
        }));
}

TEST(json_broken_documents, columns_count_characters_and_lines_end_with_line_feeds) {
    EXPECT_EQ(issues_of<std::vector<int>>("[\"\xD0\xB6\xF0\x9F\x9A\x80\", 1,\r\n\t\"\"\r]"),
              (std::vector<std::string>{"json.wrong_type /0 1:2 \xD0\xB6\xF0\x9F\x9A\x80",
                                        "json.wrong_type /2 2:2"}));
}

TEST(json_broken_documents, strings_that_look_like_structure_do_not_mislead_the_search) {
    EXPECT_EQ(issues_of<std::vector<std::string>>(R"(["\"", "\\", "{[,:]}", "a\\\":", 1])"),
              std::vector{"json.wrong_type /4 1:34 1"s});
    EXPECT_EQ((issues_of<std::map<std::string, int>>(R"({"\"": 1, "a:" : 2, ",\\" :"x"})")),
              std::vector{"json.wrong_type /,\\ 1:28 x"s});
}

TEST(json_broken_documents, long_values_are_cut_between_characters) {
    std::string const letters(100, 'a');
    EXPECT_EQ(from_json<int>("\"" + letters + "\"").error().first().value,
              letters.substr(0, 77) + "...");
    EXPECT_EQ(from_json<int>("\"" + letters.substr(0, 80) + "\"").error().first().value,
              letters.substr(0, 80));
    EXPECT_EQ(from_json<int>("\"" + letters.substr(0, 76) + "\xD0\xB6" + letters + "\"")
                  .error()
                  .first()
                  .value,
              letters.substr(0, 76) + "...");
}

// Issues of others whose paths lead nowhere are placed at the last value on the way.
struct astray {
    std::int64_t inner;
    std::vector<bounds> rows;
};
JSPU_COOP_RECORD(astray, (inner, rows));

issues validate(astray const&) {
    issues found;
    for (char const* path : {"", "/", "/inner", "/inner/deeper", "/rows/0/high", "/rows/7/high",
                             "/rows/0/none/0", "/rows/x", "rows"}) {
        found.push_back({"astray", severity::error, path, {}, {{"line", "99"}}});
    }
    return found;
}

TEST(json_broken_documents, paths_of_others_that_lead_nowhere) {
    EXPECT_EQ(issues_of<astray>("{\n\"inner\": 1,\n\"rows\":\n[\n {\"low\": 1, \"high\": 2}]}"),
              (std::vector<std::string>{"astray  1:1", "astray / 1:1", "astray /inner 2:10",
                                        "astray /inner/deeper 2:10", "astray /rows/0/high 5:21",
                                        "astray /rows/7/high 4:1", "astray /rows/0/none/0 5:2",
                                        "astray /rows/x 4:1", "astray rows 1:1"}));
}

} // namespace
