// What stands where in JSON, and what reading understands beside the canonical form.
#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/codec_impl.hpp>

#include "formats/json/toy_makers.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::toys;

template <class T>
void expect_read(std::string_view text, T const& expected) {
    auto const read = from_json<T>(text);
    ASSERT_TRUE(read.has_value()) << to_string(read.error()) << "\nin " << text;
    EXPECT_EQ(*read, expected) << text;
}

TEST(json_codec, a_record_of_every_shape_is_written_as_by_hand) {
    EXPECT_EQ(to_json(small_shelf()), shelf_text);
}

TEST(json_codec, a_record_of_every_shape_is_read) {
    expect_read(shelf_text, small_shelf());
}

TEST(json_codec, values_that_are_no_records_make_documents_too) {
    EXPECT_EQ(to_json(true), "true\n");
    EXPECT_EQ(to_json(std::string{"a"}), "\"a\"\n");
    EXPECT_EQ(to_json(colour::green), "\"green\"\n");
    EXPECT_EQ(to_json(fact<bool>{}), "{\"fact\": \"missing\"}\n");
    EXPECT_EQ(to_json(std::vector<int>{}), "[]\n");
    EXPECT_EQ(to_json(std::map<std::string, int>{}), "{}\n");
    EXPECT_EQ(to_json(toy{ball{2}}), "{\n  \"kind\": \"ball\",\n  \"radius\": 2\n}\n");
    expect_read("true", true);
    expect_read(" \"a\" ", std::string{"a"});
    expect_read("\"green\"", colour::green);
    expect_read("{\"fact\": \"missing\"}", fact<bool>{});
    expect_read("[]", std::vector<int>{});
    expect_read("{}", std::map<std::string, int>{});
    expect_read(R"({"radius": 2, "kind": "ball"})", toy{ball{2}});
    expect_read("{}", nothing{});
}

TEST(json_codec, members_stand_in_any_order_and_spaces_do_not_matter) {
    expect_read("{\"pieces\":4,\r\n\t\"id\":\"wheel\",\"is_wooden\":true}\r\n", plain_leaf());
}

TEST(json_codec, escapes_in_names_and_values_are_resolved) {
    expect_read(R"({"\u0070ieces": 4, "id": "\u0077heel", "is_wooden": true,)"
                R"( "note": "\ud83d\ude80\u0000\/\b\f\n\r\t\"\\"})",
                leaf{id("wheel"), true, 4, std::string{"\xF0\x9F\x9A\x80\0/\b\f\n\r\t\"\\", 13}});
}

TEST(json_codec, lists_may_be_empty_or_left_out) {
    lists const empty{};
    expect_read("{}", empty);
    expect_read(R"({"words": [], "flags": [], "table": [], "answers": [], "by_name": {},)"
                R"( "palettes": {}, "steps": [], "paints": [], "title": {}})",
                empty);
    EXPECT_EQ(to_json(empty), "{}\n");
}

TEST(json_codec, an_empty_list_that_is_known_is_not_left_out) {
    lists with_both{};
    with_both.maybe.emplace();
    with_both.subtitle.emplace();
    EXPECT_EQ(to_json(with_both), "{\n  \"maybe\": [],\n  \"subtitle\": {}\n}\n");
    facts known{};
    known.words = std::vector<std::string>{};
    known.label = text{};
    EXPECT_EQ(to_json(known), "{\n  \"words\": [],\n  \"label\": {}\n}\n");
    expect_read(to_json(with_both), with_both);
    expect_read(to_json(known), known);
}

TEST(json_codec, a_missing_fact_may_be_said) {
    expect_read(R"({"count": {"fact": "missing"}})", facts{});
    EXPECT_EQ(to_json(facts{}), "{}\n");
}

TEST(json_codec, facts_of_every_shape_and_state) {
    facts const all{fact<std::int64_t>::conflicting({1, 2}),
                    true,
                    colour::red,
                    fact<toy_id>::absent(),
                    fact<leaf>::conflicting({plain_leaf(), leaf{id("axle"), false, 2, "x"}}),
                    toy{nothing{}},
                    fact<std::vector<std::string>>::conflicting({{}, {"a"}}),
                    text{{"uz", "nom"}},
                    *range::make({1, 1})};
    EXPECT_EQ(to_json(all), R"({
  "count": {
    "fact": "conflicting",
    "claims": [1, 2]
  },
  "is_new": true,
  "painted": "red",
  "successor": {"fact": "absent"},
  "part": {
    "fact": "conflicting",
    "claims": [
      {
        "id": "wheel",
        "is_wooden": true,
        "pieces": 4
      },
      {
        "id": "axle",
        "is_wooden": false,
        "pieces": 2,
        "note": "x"
      }
    ]
  },
  "inside": {"kind": "no_toy"},
  "words": {
    "fact": "conflicting",
    "claims": [
      [],
      ["a"]
    ]
  },
  "label": {"uz": "nom"},
  "ages": {
    "low": 1,
    "high": 1
  }
}
)");
    expect_read(to_json(all), all);
}

TEST(json_codec, integers_of_every_width_reach_their_ends) {
    numbers const lowest{-128, 0, -32768, 0, std::numeric_limits<std::int64_t>::min(), 0};
    numbers const highest{127, 255, 32767, 4294967295, 9223372036854775807, 18446744073709551615U};
    EXPECT_EQ(to_json(lowest),
              "{\n  \"tiny\": -128,\n  \"byte\": 0,\n  \"small\": -32768,\n  \"word\": 0,\n"
              "  \"large\": -9223372036854775808,\n  \"huge\": 0\n}\n");
    EXPECT_EQ(
        to_json(highest),
        "{\n  \"tiny\": 127,\n  \"byte\": 255,\n  \"small\": 32767,\n  \"word\": 4294967295,\n"
        "  \"large\": 9223372036854775807,\n  \"huge\": 18446744073709551615\n}\n");
    expect_read(to_json(lowest), lowest);
    expect_read(to_json(highest), highest);
}

TEST(json_codec, minus_zero_is_zero) {
    expect_read("-0", 0);
    expect_read("-0", 0U);
}

TEST(json_codec, maps_are_sorted_by_the_bytes_of_their_keys) {
    EXPECT_EQ(to_json(std::map<std::string, int>{{"b", 1}, {"", 2}, {"B", 3}}),
              "{\n  \"\": 2,\n  \"B\": 3,\n  \"b\": 1\n}\n");
}

TEST(json_codec, what_no_document_can_carry_is_the_callers_mistake) {
    EXPECT_THROW(static_cast<void>(to_json(std::string{"\xFF"})), std::invalid_argument);
    EXPECT_THROW(static_cast<void>(to_json(std::map<std::string, int>{{"\xC0", 1}})),
                 std::invalid_argument);
    EXPECT_THROW(static_cast<void>(to_json(static_cast<colour>(7))), std::invalid_argument);
}

TEST(json_codec, a_record_is_validated_after_reading) {
    expect_read(R"({"left": "a", "rights": ["b"]})", pair_of_ids{id("a"), {id("b")}});
    auto const refused =
        from_json<pair_of_ids>("{\"left\": \"a\",\n \"rights\": [\"b\",\n \"a\"]}");
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().all(), (issues{{"pair.repeated",
                                              severity::error,
                                              "/rights/1",
                                              "a",
                                              {{"line", "3"}, {"column", "2"}}}}));
}

TEST(json_codec, a_warning_refuses_nothing) {
    expect_read(R"({"left": "a"})", pair_of_ids{id("a"), {}});
}

// What must not compile: reading and writing assert these rules.
struct with_fact {
    int fact;
};
JSPU_COOP_RECORD(with_fact, (fact));
struct with_kind {
    static constexpr std::string_view kind = "with_kind";
    int shape;
};
JSPU_COOP_RECORD(with_kind, (shape));
struct twin_of_ball {
    static constexpr std::string_view kind = "ball";
};
JSPU_COOP_RECORD(twin_of_ball, ());

static_assert(detail::can_be_a_fact<int>() && detail::can_be_a_fact<leaf>());
static_assert(detail::can_be_a_fact<text>() && detail::can_be_a_fact<range>());
static_assert(detail::can_be_a_fact<toy>());
static_assert(!detail::can_be_a_fact<with_fact>());
static_assert(!detail::can_be_a_fact<std::variant<ball, with_fact>>());
static_assert(!detail::can_be_a_fact<std::optional<int>>());
static_assert(!detail::can_be_a_fact<fact<int>>());
static_assert(!detail::can_be_a_fact<std::map<std::string, int>>());
static_assert(detail::has_records_only<toy>);
static_assert(detail::has_records_only<std::variant<ball, with_kind>>);
static_assert(!detail::has_records_only<std::variant<ball, twin_of_ball>>);
static_assert(!detail::has_records_only<std::variant<ball, std::string>>);

} // namespace
