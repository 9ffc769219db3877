#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/vocabulary/canonical_code.hpp>

#include "support/operators.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

namespace {

using namespace jspu_coop;
using jspu_coop::testing::comparable;

/// Two letters, written small.
struct pair_rules {
    static constexpr std::string_view name = "pair";

    static std::optional<std::string> canonical(std::string_view text) {
        std::string small;
        for (char const each : text) {
            bool const is_capital = 'A' <= each && each <= 'Z';
            if (!is_capital && !('a' <= each && each <= 'z')) {
                return std::nullopt;
            }
            small += is_capital ? static_cast<char>(each - 'A' + 'a') : each;
        }
        return small.size() == 2 ? std::optional{small} : std::nullopt;
    }
};
struct other_rules : pair_rules {};

using pair = canonical_code<pair_rules>;
using other = canonical_code<other_rules>;

static_assert(textual<pair>);
static_assert(comparable<pair, pair> && !comparable<pair, other>, "codes of two kinds do not mix");
static_assert(!std::is_constructible_v<pair, other> && !std::is_assignable_v<pair&, other>);
static_assert(!std::is_convertible_v<std::string, pair>, "a text is not yet a code");

TEST(canonical_code, keeps_the_canonical_form) {
    pair const code = pair::parse("Ab").value();
    EXPECT_EQ(code.str(), "ab");
    EXPECT_EQ(to_string(code), "ab");
    EXPECT_EQ(code, pair{"AB"});
    EXPECT_EQ(pair::parse(to_string(code)).value(), code);
}

TEST(canonical_code, is_ordered_by_its_bytes) {
    EXPECT_LT(pair{"Ab"}, pair{"aC"});
    EXPECT_LT(pair{"az"}, pair{"BA"});
}

TEST(canonical_code, refuses_what_the_rules_do_not_know) {
    for (std::string_view const text : {"", "a", "abc", "a1", "a ", "\xC3\xA9"}) {
        auto const refused = pair::parse(text);
        ASSERT_TRUE(refused.has_error()) << text;
        issues const found = refused.error().all();
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].code, "pair.malformed");
        EXPECT_EQ(found[0].value, text);
        EXPECT_THROW(pair{text}, std::invalid_argument);
    }
}

} // namespace
