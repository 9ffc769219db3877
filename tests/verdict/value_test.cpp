#include <jspu_coop/verdict/value.hpp>

#include <gtest/gtest.h>

namespace {

using namespace jspu_coop;

TEST(shown_value, has_a_plain_text_for_logs) {
    EXPECT_EQ(to_string(shown_value{true}), "true");
    EXPECT_EQ(to_string(shown_value{false}), "false");
    EXPECT_EQ(to_string(shown_value{std::int64_t{-7}}), "-7");
    EXPECT_EQ(to_string(shown_value{day_count{1}}), "1 day");
    EXPECT_EQ(to_string(shown_value{day_count{18}}), "18 days");
    EXPECT_EQ(to_string(shown_value{day_count{0}}), "0 days");
    EXPECT_EQ(to_string(shown_value{decimal::parse("2.40").value()}), "2.4");
    EXPECT_EQ(to_string(shown_value{ratio::parse("7/3").value()}), "7/3");
    EXPECT_EQ(to_string(shown_value{money{18'000, currency{"BYN"}}}), "180.00 BYN");
    EXPECT_EQ(to_string(shown_value{date{2026, 9, 1}}), "2026-09-01");
    EXPECT_EQ(to_string(shown_value{period{{2026, 9, 1}, {2027, 1, 31}}}), "2026-09-01/2027-01-31");
    EXPECT_EQ(to_string(shown_value{duration{6, duration_unit::months}}), "P6M");
    EXPECT_EQ(to_string(shown_value{coded_value{"scope", "student_exchange"}}), "student_exchange");
    EXPECT_EQ(to_string(shown_value{record_reference{"party", "jspu"}}), "jspu");
    EXPECT_EQ(to_string(shown_value{text{{"uz", "almashinuv"}, {"en", "exchange"}}}), "exchange");
    EXPECT_EQ(to_string(shown_value{std::string{"/term"}}), "/term");
}

TEST(shown_value, tells_a_number_from_a_count_of_days) {
    EXPECT_NE(shown_value{std::int64_t{6}}, shown_value{day_count{6}});
    EXPECT_EQ((coded_value{"scope", "joint_research"}), (coded_value{"scope", "joint_research"}));
    EXPECT_NE((record_reference{"party", "a"}), (record_reference{"agreement", "a"}));
}

} // namespace
