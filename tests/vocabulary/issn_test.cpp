// ISSN: numbers of real journals, and every way of writing one wrongly.
#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/vocabulary/issn.hpp>

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

static_assert(textual<issn>);

// 0378-5955: the example of ISO 3297. 2434-561X: its example with X. 0028-0836 is Nature.
TEST(issn, reads_those_of_real_journals) {
    for (char const* const each : {"0378-5955", "2434-561X", "0028-0836", "0000-0000"}) {
        ASSERT_TRUE(issn::parse(each).has_value()) << each;
        EXPECT_EQ(to_string(issn::parse(each).value()), each);
    }
    EXPECT_EQ(to_string(issn::parse("2434-561x").value()), "2434-561X");
}

TEST(issn, one_wrong_digit_is_always_found) {
    std::string const right = "0378-5955";
    for (std::size_t at = 0; at < right.size(); ++at) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string wrong = right;
            wrong[at] = digit;
            EXPECT_EQ(issn::parse(wrong).has_value(), wrong == right) << wrong;
        }
    }
}

TEST(issn, two_neighbours_changed_are_always_found) {
    std::string const right = "0378-5955";
    for (std::size_t at : {0U, 1U, 2U, 5U, 6U, 7U}) {
        std::string wrong = right;
        std::swap(wrong[at], wrong[at + 1]);
        EXPECT_EQ(issn::parse(wrong).has_value(), wrong == right) << wrong;
    }
}

TEST(issn, what_is_none_is_refused) {
    for (char const* const text : {"", "03785955", "0378-595", "0378-59555", "0378 5955",
                                   "0378-595X", "X378-5955", "037a-5955", " 0378-5955"}) {
        auto const refused = issn::parse(text);
        ASSERT_TRUE(refused.has_error()) << text;
        EXPECT_EQ(refused.error().all(),
                  (issues{{"issn.malformed", severity::error, "", text, {}}}));
    }
}

} // namespace
} // namespace jspu_coop
