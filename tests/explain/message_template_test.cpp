#include <jspu_coop/explain/message_template.hpp>

#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <string>

namespace jspu_coop {
namespace {

using form = placeholder::form;

/// Fills from a map; every form but a word shows the value and the form's number.
std::optional<std::string> filled(std::string_view text,
                                  std::map<std::string, std::string> const& values) {
    return message_template::parse(text).value().fill(
        [&](placeholder const& place) -> std::optional<std::string> {
            auto const found = values.find(place.name);
            if (found == values.end()) {
                return std::nullopt;
            }
            switch (place.as) {
            case form::all:
                return found->second;
            case form::any:
                return found->second + "/or";
            case form::number:
                return found->second + "/#";
            case form::nth:
                return found->second + "/" + std::to_string(place.position);
            case form::unit:
                return found->second + "/" + place.number;
            case form::word:
                break;
            }
            return place.words[found->second == "1" ? 0 : 1];
        });
}

TEST(message_template, literal_text_stays) {
    EXPECT_EQ(filled("nothing here: (a) 'b', \"c\".", {}), "nothing here: (a) 'b', \"c\".");
    EXPECT_EQ(filled("", {}), "");
}

TEST(message_template, every_form_of_a_place) {
    EXPECT_EQ(filled("{n} {n:or} {n#} {n@2} {n|day|days}", {{"n", "1"}}), "1 1/or 1/# 1/2 day");
    EXPECT_EQ(filled("{n_2|day|days}", {{"n_2", "5"}}), "days");
    EXPECT_EQ(filled("{n} {u~n_2}", {{"n", "1"}, {"u", "h"}}), "1 h/n_2");
}

/// The name of the value that a filled template begins with, and a dash where it is a word.
std::string first_of(std::string_view text, std::map<std::string, std::string> const& values) {
    auto const said = message_template::parse(text).value().fill_noting_first(
        [&](placeholder const& place) -> std::optional<std::string> {
            auto const found = values.find(place.name);
            return found == values.end() ? std::nullopt : std::optional{found->second};
        });
    return !said ? "nothing" : said->first ? said->first->name : "-";
}

TEST(message_template, tells_which_value_comes_first) {
    EXPECT_EQ(first_of("{a} and {b}", {{"a", "x"}, {"b", "y"}}), "a");
    EXPECT_EQ(first_of("the {a}", {{"a", "x"}}), "-");
    EXPECT_EQ(first_of("", {}), "-");
    EXPECT_EQ(first_of("{a}", {}), "nothing");
    EXPECT_EQ(first_of("[[{a}|the][ {b}]]: {c}", {{"a", "x"}, {"c", "z"}}), "a"); // within groups
    EXPECT_EQ(first_of("[{a} of ]{c}", {{"c", "z"}}), "c");      // a group that vanished
    EXPECT_EQ(first_of("{a}{b}", {{"a", ""}, {"b", "y"}}), "b"); // an empty value shows nothing
    EXPECT_EQ(first_of("{a} is|some is", {}), "-");
}

TEST(message_template, what_lacks_a_value_vanishes_or_gives_way) {
    EXPECT_EQ(filled("a[ with {b}] c", {}), "a c");
    EXPECT_EQ(filled("a[ with {b}] c", {{"b", "x"}}), "a with x c");
    EXPECT_EQ(filled("[{a}|{b}|none]", {{"b", "x"}}), "x");
    EXPECT_EQ(filled("[{a}|{b}|none]", {{"a", "y"}, {"b", "x"}}), "y");
    EXPECT_EQ(filled("[{a}|{b}|none]", {}), "none");
    EXPECT_EQ(filled("{a} signed|somebody signed", {}), "somebody signed");
    EXPECT_EQ(filled("{a}", {}), std::nullopt);
}

TEST(message_template, an_inner_group_does_not_empty_the_outer_one) {
    EXPECT_EQ(filled("[{a}[ ({b})]]", {{"a", "x"}}), "x");
    EXPECT_EQ(filled("[{a}[ ({b})]]", {{"b", "y"}}), "");
    EXPECT_EQ(filled("[{a}[ ({b})]]", {{"a", "x"}, {"b", "y"}}), "x (y)");
}

TEST(message_template, a_backslash_makes_literal) {
    EXPECT_EQ(filled("\\{a\\} \\[b\\] c\\|d \\\\", {}), "{a} [b] c|d \\");
}

TEST(message_template, a_value_is_never_read_as_a_template) {
    EXPECT_EQ(filled("<{a}>", {{"a", "{b} [c|d] \\"}}), "<{b} [c|d] \\>");
}

TEST(message_template, what_is_broken_is_refused) {
    for (char const* const broken :
         {"{",       "}",          "{}",        "{a",        "a}",    "[",      "]",
          "[a",      "a]",         "{A}",       "{1}",       "{_a}",  "{a b}",  "{a|}",
          "{a|b",    "{a||c}",     "{a@}",      "{a@0}",     "{a@x}", "{a@12}", "{a:and}",
          "{a:}",    "{a:or|b|c}", "{a#|b|c}",  "{a@1|b|c}", "\\",    "a\\",    "[[a]",
          "[a]]",    "{a|b[c]|d}", "{a|{b}|c}", "{a-b}",     "{ a}",  "{a~}",   "{a~1}",
          "{a~b|c}", "{a~b:or}",   "{a:or~b}"}) {
        EXPECT_EQ(testing::code_of_refusal(message_template::parse(broken)), "template.malformed")
            << broken;
    }
    EXPECT_EQ(message_template::parse("abc}").error().first().parameters.at("at"), "3");
}

TEST(message_template, places_are_listed_in_order) {
    auto const places = message_template::parse("{a} [{b#}|[{c|x|y}]] {a} {d~b}").value().places();
    std::vector<placeholder> const expected{{"a", form::all, 0, {}},
                                            {"b", form::number, 0, {}},
                                            {"c", form::word, 0, {"x", "y"}},
                                            {"a", form::all, 0, {}},
                                            {"d", form::unit, 0, {}, "b"}};
    EXPECT_EQ(places, expected);
}

RC_GTEST_PROP(message_template, any_bytes_are_read_or_refused, ()) {
    auto const text =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"{}[]|\\#@~:abor12 "}));
    auto const parsed = message_template::parse(text);
    if (parsed.has_value()) {
        // A filler that knows everything always fills.
        RC_ASSERT(parsed->fill([](placeholder const&) { return std::optional<std::string>{"x"}; })
                      .has_value());
    } else {
        RC_ASSERT(parsed.error().first().code == "template.malformed");
    }
}

RC_GTEST_PROP(message_template, an_escaped_text_reads_as_itself, (std::string const& text)) {
    std::string escaped;
    for (char const each : text) {
        escaped += std::string{"\\"} + each;
    }
    RC_ASSERT(filled(escaped, {}) == std::optional{text});
}

} // namespace
} // namespace jspu_coop
