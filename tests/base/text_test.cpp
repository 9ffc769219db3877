#include <jspu_coop/base/hash.hpp>
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/base/text.hpp>

#include "refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <compare>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;

static_assert(shape_of<text> == shape::wrapped);
static_assert(!std::is_constructible_v<text, char const*>, "a text names its language");
static_assert(!std::is_constructible_v<text, std::string>);
static_assert(!std::is_constructible_v<text, std::map<std::string, std::string>>,
              "entries from outside may be refused");
static_assert(!std::is_convertible_v<text, std::string> && !std::is_convertible_v<text, bool>);

using entries = std::map<std::string, std::string>;

TEST(text, may_be_in_no_language) {
    text const none;
    EXPECT_TRUE(none.empty());
    EXPECT_TRUE(none.get("en").empty());
    EXPECT_EQ(none.exact("en"), nullptr);
    EXPECT_EQ(text::make({}).value(), none);
    EXPECT_EQ(text{}, none);
}

TEST(text, falls_back_to_english_then_to_the_first) {
    text const three{{"uz", "Almashinuv"}, {"ru", "Обмен"}, {"en", "Exchange"}};
    EXPECT_EQ(three.get("uz"), "Almashinuv");
    EXPECT_EQ(three.get("ru"), "Обмен");
    EXPECT_EQ(three.get("ko"), "Exchange");
    EXPECT_EQ(three.get("no language tag"), "Exchange");
    EXPECT_EQ(three.get(""), "Exchange");
    text const two{{"uz", "Almashinuv"}, {"ru", "Обмен"}};
    EXPECT_EQ(two.get("en"), "Обмен");
    EXPECT_EQ(two.get("uz-Latn"), "Обмен");
    EXPECT_EQ(text::of("uz", "Almashinuv").get("en"), "Almashinuv");
}

TEST(text, gives_exactly_the_language_asked_for_or_none) {
    text const one = text::of("en-GB", "Programme");
    ASSERT_NE(one.exact("en-GB"), nullptr);
    EXPECT_EQ(*one.exact("en-GB"), "Programme");
    EXPECT_EQ(one.exact("en"), nullptr);
    EXPECT_EQ(one.exact(""), nullptr);
}

TEST(text, does_not_mind_the_case_of_a_tag) {
    text const one = text::of("UZ-latn-uz", "Almashinuv");
    EXPECT_EQ(one.entries(), (entries{{"uz-Latn-UZ", "Almashinuv"}}));
    EXPECT_EQ(one, text::of("uz-Latn-UZ", "Almashinuv"));
    EXPECT_EQ(one.get("uZ-LATN-Uz"), "Almashinuv");
    EXPECT_NE(one.exact("UZ-LATN-UZ"), nullptr);
    EXPECT_EQ(text::make({{"EN", "a"}}).value().entries(), (entries{{"en", "a"}}));
}

TEST(text, keeps_its_entries_sorted) {
    text const three{{"uz", "c"}, {"en", "a"}, {"ru", "b"}};
    EXPECT_EQ(three.entries(), (entries{{"en", "a"}, {"ru", "b"}, {"uz", "c"}}));
    EXPECT_EQ(three, (text{{"ru", "b"}, {"uz", "c"}, {"en", "a"}}));
}

TEST(text, refuses_malformed_tags) {
    for (char const* const tag : {"", "e", "engl", "en_GB", "en-", "en--GB", "1", " en", "en-GB ",
                                  "x-y", "en/GB", "en~", "русский"}) {
        auto const refused = refusal_of(text::make({{tag, "value"}}));
        ASSERT_EQ(refused.size(), 1U) << tag;
        EXPECT_EQ(refused[0].code, "text.tag_malformed");
        EXPECT_EQ(refused[0].severity, severity::error);
        EXPECT_EQ(refused[0].path, path_join("", std::string_view{tag}));
        EXPECT_EQ(refused[0].value, tag);
        EXPECT_THROW(static_cast<void>(text::of(tag, "value")), std::invalid_argument);
        EXPECT_THROW((text{{tag, "value"}}), std::invalid_argument);
    }
    EXPECT_EQ(refusal_of(text::make({{"en/GB", "x"}}))[0].path, "/en~1GB");
}

TEST(text, refuses_values_that_are_not_utf_8) {
    for (char const* const value : {"\x80", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                                    "\xFF", "good \xE2\x82", "\xC3\x28"}) {
        auto const refused = refusal_of(text::make({{"uz", value}}));
        ASSERT_EQ(refused.size(), 1U);
        EXPECT_EQ(refused[0].code, "text.not_utf8");
        EXPECT_EQ(refused[0].path, "/uz");
        EXPECT_EQ(refused[0].value, "") << "bytes that are not text are not shown";
        EXPECT_THROW(static_cast<void>(text::of("uz", value)), std::invalid_argument);
    }
}

TEST(text, refuses_empty_values) {
    auto const refused = refusal_of(text::make({{"uz", ""}}));
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0].code, "text.empty_value");
    EXPECT_EQ(refused[0].path, "/uz");
    EXPECT_THROW(static_cast<void>(text::of("uz", "")), std::invalid_argument);
}

TEST(text, refuses_a_language_twice) {
    auto const refused = refusal_of(text::make({{"EN", "one"}, {"en", "two"}}));
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0].code, "text.tag_repeated");
    EXPECT_EQ(refused[0].path, "/en");
    EXPECT_THROW((text{{"en", "one"}, {"en", "two"}}), std::invalid_argument);
    EXPECT_THROW((text{{"en", "one"}, {"en", "one"}}), std::invalid_argument);
}

TEST(text, lists_every_issue_at_once) {
    auto const refused =
        refusal_of(text::make({{"en_GB", ""}, {"ru", "\xFF"}, {"uz", ""}, {"fr", "bien"}}));
    std::vector<std::string> found;
    for (issue const& each : refused) {
        found.push_back(each.path + " " + each.code);
    }
    EXPECT_EQ(found,
              (std::vector<std::string>{"/en_GB text.tag_malformed", "/en_GB text.empty_value",
                                        "/ru text.not_utf8", "/uz text.empty_value"}));
}

TEST(text, is_unchanged_by_a_refused_value) {
    text one = text::of("en", "Exchange");
    text const before = one;
    EXPECT_EQ(code_of_refusal(one.set("en", "")), "text.empty_value");
    EXPECT_EQ(code_of_refusal(one.set("en", "\xFF")), "text.not_utf8");
    EXPECT_EQ(code_of_refusal(one.set("e", "x")), "text.tag_malformed");
    EXPECT_EQ(one, before);
    EXPECT_TRUE(one.set("EN", "Mobility").has_value());
    EXPECT_TRUE(one.set("ru", "Обмен").has_value());
    EXPECT_EQ(one, (text{{"en", "Mobility"}, {"ru", "Обмен"}}));
}

TEST(text, is_ordered_by_its_entries) {
    EXPECT_LT(text{}, text::of("en", "a"));
    EXPECT_LT(text::of("en", "a"), text::of("en", "b"));
    EXPECT_LT(text::of("en", "b"), text::of("ru", "a"));
    EXPECT_LT(text::of("en", "a"), (text{{"en", "a"}, {"ru", "a"}}));
    EXPECT_TRUE((text::of("en", "a") <=> text::of("EN", "a")) == 0);
}

TEST(text, is_carried_as_the_map_of_its_entries) {
    text const two{{"uz", "Almashinuv"}, {"en", "Exchange"}};
    EXPECT_EQ(printed(two), "{en: \"Exchange\", uz: \"Almashinuv\"}");
    EXPECT_EQ(wire<text>::make(wire<text>::get(two)).value(), two);
    EXPECT_EQ(code_of_refusal(wire<text>::make({{"e", "x"}})), "text.tag_malformed");
    EXPECT_EQ(hash_of(two), hash_of(text{{"EN", "Exchange"}, {"UZ", "Almashinuv"}}));
    EXPECT_NE(hash_of(two), hash_of(text::of("en", "Exchange")));
}

RC_GTEST_PROP(text_laws, make_takes_its_own_entries_and_get_finds_each, ()) {
    auto const tags = std::vector<std::string>{"en", "ru", "uz", "uz-Cyrl", "en-GB", "ko", "kaa"};
    auto const values = *rc::gen::container<entries>(
        rc::gen::elementOf(tags), rc::gen::nonEmpty(rc::gen::string<std::string>()));
    auto const made = text::make(values);
    bool all_utf8 = true;
    for (auto const& [tag, value] : values) {
        all_utf8 = all_utf8 && is_utf8(value);
    }
    RC_ASSERT(made.has_value() == all_utf8);
    if (made) {
        RC_ASSERT(made->entries() == values);
        for (auto const& [tag, value] : values) {
            RC_ASSERT(made->get(tag) == value);
        }
    }
}

} // namespace
