#include <jspu_coop/base/strong_id.hpp>
#include <jspu_coop/base/textual.hpp>

#include "refusal.hpp"
#include "support/operators.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;
using jspu_coop::testing::has_equal;
using jspu_coop::testing::has_less;

struct cat_tag {
    static constexpr std::string_view name = "cat_id";
};
struct dog_tag {
    static constexpr std::string_view name = "dog_id";
};
using cat_id = strong_id<cat_tag>;
using dog_id = strong_id<dog_tag>;

static_assert(textual<cat_id>);
static_assert(has_equal<cat_id, cat_id> && has_less<cat_id, cat_id>);
static_assert(!has_equal<cat_id, dog_id> && !has_less<cat_id, dog_id>);
static_assert(!has_equal<cat_id, std::string> && !has_equal<cat_id, char const*>);
static_assert(!std::is_constructible_v<cat_id, dog_id> && !std::is_assignable_v<cat_id&, dog_id>);
static_assert(
    !std::is_convertible_v<std::string, cat_id> && !std::is_convertible_v<char const*, cat_id>);
static_assert(!std::is_convertible_v<
                  cat_id, std::string> && !std::is_convertible_v<cat_id, std::string_view>);
static_assert(!std::is_default_constructible_v<cat_id>, "there is no id of nothing");
static_assert(!std::is_constructible_v<cat_id, int> && !std::is_constructible_v<bool, cat_id>);

TEST(strong_id, takes_what_needs_no_escaping) {
    for (char const* const text :
         {"a", "Z", "0", "a-b", "bspu-2020", "A.b_C-9", "1.", "a--", "x..y"}) {
        EXPECT_EQ(cat_id{text}.str(), text);
        EXPECT_EQ(to_string(cat_id::parse(text).value()), text);
    }
    EXPECT_TRUE(cat_id::is_valid(std::string(64, 'a')));
}

TEST(strong_id, refuses_anything_else) {
    std::string const broken[] = {"",
                                  " ",
                                  "-a",
                                  ".a",
                                  "_a",
                                  "a b",
                                  "a/b",
                                  "a~b",
                                  "a%b",
                                  "a\n",
                                  " a",
                                  "a ",
                                  "é",
                                  "а",
                                  "a:b",
                                  "a\"b",
                                  "a\\b",
                                  "a#b",
                                  "a?b",
                                  "a@b",
                                  "a,b",
                                  "..",
                                  "\xFF",
                                  std::string(65, 'a'),
                                  std::string("a\0b", 3),
                                  std::string(1000, 'a')};
    for (std::string const& text : broken) {
        auto const refused = refusal_of(cat_id::parse(text));
        ASSERT_EQ(refused.size(), 1U) << text;
        EXPECT_EQ(refused[0],
                  (issue{"id.malformed", severity::error, "", text, {{"kind", "cat_id"}}}));
        EXPECT_THROW(cat_id{text}, std::invalid_argument) << text;
    }
    EXPECT_EQ(refusal_of(dog_id::parse(""))[0].parameters.at("kind"), "dog_id");
}

TEST(strong_id, every_byte_is_judged_in_both_places) {
    for (int byte = 0; byte < 256; ++byte) {
        char const c = static_cast<char>(byte);
        bool const alphanumeric = std::string_view{"abcdefghijklmnopqrstuvwxyz"
                                                   "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"}
                                      .find(c)
                                  != std::string_view::npos;
        bool const inner = alphanumeric || c == '.' || c == '_' || c == '-';
        EXPECT_EQ(cat_id::is_valid(std::string{c}), alphanumeric) << byte;
        EXPECT_EQ(cat_id::is_valid(std::string{'a', c}), inner) << byte;
        EXPECT_EQ(cat_id::is_valid(std::string{'a', c, 'b'}), inner) << byte;
    }
}

TEST(strong_id, is_ordered_and_hashed_by_its_bytes) {
    EXPECT_LT(cat_id{"B"}, cat_id{"a"});
    EXPECT_LT(cat_id{"a"}, cat_id{"aa"});
    EXPECT_LT(cat_id{"a10"}, cat_id{"a9"});
    EXPECT_NE(cat_id{"a"}, cat_id{"A"});
    std::unordered_set<cat_id> const set{cat_id{"a"}, cat_id{"b"}, cat_id{"a"}};
    EXPECT_EQ(set.size(), 2U);
}

RC_GTEST_PROP(strong_id_laws, parses_what_it_writes, (std::string const& text)) {
    auto const parsed = cat_id::parse(text);
    RC_ASSERT(parsed.has_value() == cat_id::is_valid(text));
    if (parsed) {
        RC_ASSERT(to_string(*parsed) == text);
        RC_ASSERT(path_join("", std::string_view{text}) == "/" + text);
    }
}

} // namespace
