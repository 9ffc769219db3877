#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/calendar/academic_year.hpp>

#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <unordered_set>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;

static_assert(textual<academic_year>);

TEST(AcademicYear, HasOneText) {
    academic_year const northern{2025, 2026};
    EXPECT_EQ(to_string(northern), "2025/2026");
    EXPECT_EQ(*academic_year::parse("2025/2026"), northern);
    EXPECT_EQ(northern.first(), 2025);
    EXPECT_EQ(northern.second(), 2026);
    EXPECT_FALSE(northern.is_southern());
    academic_year const southern{2025, 2025};
    EXPECT_EQ(to_string(southern), "2025/2025");
    EXPECT_EQ(*academic_year::parse("2025/2025"), southern);
    EXPECT_TRUE(southern.is_southern());
}

TEST(AcademicYear, RefusesBrokenText) {
    for (char const* broken :
         {"", "2025", "2025/26", "2025-2026", "2025/2027", "2026/2025", "25/26", "2025/2026 ",
          " 2025/2026", "2025//2026", "2025/202x", "x025/2026", "1399/1400", "1399/1399",
          "9999/10000", "0000/0001", "2025/-026", "2025/20260"}) {
        EXPECT_EQ(code_of_refusal(academic_year::parse(broken)), "academic_year.malformed")
            << broken;
    }
}

TEST(AcademicYear, TakesTheSameOrTheNextYearOnly) {
    EXPECT_EQ(*academic_year::make(2025, 2026), (academic_year{2025, 2026}));
    EXPECT_EQ(*academic_year::make(1400, 1400), (academic_year{1400, 1400}));
    int const most = std::numeric_limits<int>::max();
    int const least = std::numeric_limits<int>::min();
    for (auto const& [first, second] : std::vector<std::pair<int, int>>{{2025, 2027},
                                                                        {2026, 2025},
                                                                        {1399, 1400},
                                                                        {9999, 10000},
                                                                        {most, most},
                                                                        {least, most},
                                                                        {most, least}}) {
        EXPECT_EQ(code_of_refusal(academic_year::make(first, second)), "academic_year.malformed");
        EXPECT_THROW((academic_year{first, second}), std::invalid_argument);
    }
}

TEST(AcademicYear, FollowsOneAnotherInOrder) {
    EXPECT_EQ((academic_year{2025, 2026}.next()), (academic_year{2026, 2027}));
    EXPECT_EQ((academic_year{2025, 2025}.next()), (academic_year{2026, 2026}));
    EXPECT_EQ((academic_year{9998, 9999}.next()), std::nullopt);
    EXPECT_EQ((academic_year{9999, 9999}.next()), std::nullopt);
    EXPECT_LT((academic_year{2025, 2025}), (academic_year{2025, 2026}));
    EXPECT_LT((academic_year{2025, 2026}), (academic_year{2026, 2026}));
}

TEST(AcademicYear, EveryLabelRoundTrips) {
    std::unordered_set<academic_year> all;
    for (int first = 1400; first < 9999; ++first) {
        for (int second = first; second <= first + 1; ++second) {
            academic_year const label{first, second};
            ASSERT_EQ(*academic_year::parse(to_string(label)), label);
            all.insert(label);
        }
    }
    EXPECT_EQ(all.size(), 8599U * 2U);
}

} // namespace
} // namespace jspu_coop
