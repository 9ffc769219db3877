// ISCED 2011 and EQF are two things that meet in four levels.

#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>

#include <gtest/gtest.h>

#include <compare>
#include <concepts>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

using namespace jspu_coop;

static_assert(textual<isced_level> && textual<eqf_level>);
// The two frameworks do not mix, neither by comparison nor by conversion.
static_assert(!std::equality_comparable_with<isced_level, eqf_level>);
static_assert(!std::constructible_from<eqf_level, isced_level>);
static_assert(!std::constructible_from<isced_level, eqf_level>);
static_assert(!std::convertible_to<int, isced_level> && !std::convertible_to<int, eqf_level>);
// "Not elsewhere classified" is 9 and above nothing; EQF levels are ordered.
template <class T>
concept ordered = requires(T const& value) {
    value < value;
};
static_assert(!ordered<isced_level>);
static_assert(std::three_way_comparable<eqf_level, std::strong_ordering>);
static_assert(isced_of(qualification_level::bachelor) == isced_level{6});

TEST(isced_level, has_the_levels_0_to_9) {
    for (int level = -3; level <= 12; ++level) {
        if (level < 0 || level > 9) {
            EXPECT_THROW(isced_level{level}, std::invalid_argument) << level;
            continue;
        }
        EXPECT_EQ(isced_level{level}.value(), level);
        EXPECT_EQ(isced_level{level}.is_classified(), level != 9);
        EXPECT_EQ(to_string(isced_level{level}), std::to_string(level));
        EXPECT_EQ(isced_level::parse(std::to_string(level)).value(), isced_level{level});
    }
}

TEST(eqf_level, has_the_levels_1_to_8) {
    for (int level = -3; level <= 12; ++level) {
        if (level < 1 || level > 8) {
            EXPECT_THROW(eqf_level{level}, std::invalid_argument) << level;
            continue;
        }
        EXPECT_EQ(eqf_level{level}.value(), level);
        EXPECT_EQ(to_string(eqf_level{level}), std::to_string(level));
        EXPECT_EQ(eqf_level::parse(std::to_string(level)).value(), eqf_level{level});
    }
    EXPECT_LT(eqf_level{6}, eqf_level{7});
}

TEST(isced_level, refuses_broken_text) {
    for (std::string_view const wrong :
         {"", "10", "06", "-1", "+6", " 6", "6 ", "6.0", "ED6", "six", "VI", "x", "/", ":"}) {
        auto const refused = isced_level::parse(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().all(),
                  (issues{{"isced_level.unknown", severity::error, "", std::string{wrong}, {}}}));
    }
}

TEST(eqf_level, refuses_broken_text) {
    for (std::string_view const wrong :
         {"", "0", "9", "10", "06", "-1", "+6", " 6", "6 ", "EQF6", "six", "VI", "x"}) {
        auto const refused = eqf_level::parse(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().all(),
                  (issues{{"eqf_level.unknown", severity::error, "", std::string{wrong}, {}}}));
    }
}

// Only the cycles of higher education correspond: EQF 1 to 4 are not ISCED 1 to 4.
TEST(qualification_level, the_frameworks_meet_in_levels_5_to_8_only) {
    for (int level = 0; level <= 9; ++level) {
        std::optional<eqf_level> const mapped = to_eqf(isced_level{level});
        ASSERT_EQ(mapped.has_value(), level >= 5 && level <= 8) << level;
        if (mapped) {
            EXPECT_EQ(mapped->value(), level);
            EXPECT_EQ(to_isced(*mapped), isced_level{level});
        }
    }
    for (int level = 1; level <= 8; ++level) {
        ASSERT_EQ(to_isced(eqf_level{level}).has_value(), level >= 5) << level;
    }
}

TEST(qualification_level, the_cycles_are_levels_5_to_8_of_both) {
    int expected = 5;
    for (qualification_level const each :
         {qualification_level::short_cycle, qualification_level::bachelor,
          qualification_level::master, qualification_level::doctorate}) {
        EXPECT_EQ(isced_of(each), isced_level{expected});
        EXPECT_EQ(eqf_of(each), eqf_level{expected});
        ++expected;
    }
    EXPECT_EQ(every<qualification_level>().size(), 4U);
    EXPECT_LT(qualification_level::bachelor, qualification_level::master);
}

TEST(qualification_level, a_value_outside_the_enumeration_has_no_level) {
    EXPECT_THROW((void)isced_of(static_cast<qualification_level>(99)), std::invalid_argument);
    EXPECT_THROW((void)eqf_of(static_cast<qualification_level>(99)), std::invalid_argument);
}

TEST(qualification_level, refuses_unknown_codes) {
    for (std::string_view const wrong : {"", "Bachelor", "bachelors", "phd", "doctor", "masters",
                                         "6", "short-cycle", "bachelor "}) {
        auto const refused = parse_enum<qualification_level>(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().first().parameters.at("vocabulary"), "qualification_level");
    }
}

} // namespace
