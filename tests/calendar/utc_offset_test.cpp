// Offsets from UTC: every one of them is read back, and what is no offset is refused.
#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/calendar/utc_offset.hpp>

#include <gtest/gtest.h>

#include <set>

namespace jspu_coop {
namespace {

static_assert(textual<utc_offset>);

TEST(utc_offset, every_one_has_a_text_of_its_own_and_is_read_back) {
    std::set<std::string> texts;
    for (int minutes = -18 * 60; minutes <= 18 * 60; ++minutes) {
        utc_offset const each{minutes};
        EXPECT_EQ(each.minutes(), minutes);
        std::string const written = to_string(each);
        EXPECT_TRUE(texts.insert(written).second) << written;
        ASSERT_EQ(utc_offset::parse(written).value(), each) << written;
    }
}

TEST(utc_offset, reads_as_clocks_do) {
    EXPECT_EQ(to_string(utc_offset{300}), "+05:00");  // Tashkent
    EXPECT_EQ(to_string(utc_offset{180}), "+03:00");  // Minsk
    EXPECT_EQ(to_string(utc_offset{-210}), "-03:30"); // St. John's
    EXPECT_EQ(to_string(utc_offset{0}), "+00:00");
    EXPECT_LT(utc_offset{-1}, utc_offset{0});
}

TEST(utc_offset, what_is_none_is_refused) {
    for (char const* const text :
         {"", "5", "05:00", "+5:00", "+05:0", "+0500", "+05:00 ", "Z", "-00:00", "+0a:00", "+05-00",
          "\xE2\x88\x92"
          "05:00"}) {
        auto const refused = utc_offset::parse(text);
        ASSERT_TRUE(refused.has_error()) << text;
        EXPECT_EQ(refused.error().all(),
                  (issues{{"utc_offset.malformed", severity::error, "", text, {}}}));
    }
    for (char const* const text : {"+18:01", "-18:01", "+05:60", "+99:00"}) {
        auto const refused = utc_offset::parse(text);
        ASSERT_TRUE(refused.has_error()) << text;
        EXPECT_EQ(refused.error().first().code, "utc_offset.out_of_range") << text;
    }
    EXPECT_THROW(utc_offset{1081}, std::invalid_argument);
    EXPECT_THROW(utc_offset{-1081}, std::invalid_argument);
}

} // namespace
} // namespace jspu_coop
