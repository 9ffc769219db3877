#include <jspu_coop/calendar/local_moment.hpp>

#include "calendar/office_arbitrary.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;

static_assert(shape_of<local_moment> == shape::textual);
static_assert(local_moment{{2026, 9, 1}, {17, 0}} < local_moment{{2026, 9, 2}, {8, 30}});
static_assert(local_moment{{2026, 9, 1}, {8, 29}} < local_moment{{2026, 9, 1}, {8, 30}});

TEST(LocalMoment, ReadsAndWrites) {
    EXPECT_EQ(to_string(local_moment{{2026, 9, 1}, {8, 30}}), "2026-09-01T08:30");
    EXPECT_EQ(*local_moment::parse("2026-09-01T08:30"), (local_moment{{2026, 9, 1}, {8, 30}}));
}

TEST(LocalMoment, RefusesBrokenText) {
    for (char const* const broken :
         {"", "2026-09-01", "2026-09-01 08:30", "08:30", "2026-09-01t08:30"}) {
        EXPECT_EQ(code_of_refusal(local_moment::parse(broken)), "local_moment.malformed") << broken;
    }
    for (auto const& [broken, code] : std::vector<std::pair<char const*, char const*>>{
             {"T", "date.malformed"},
             {"T08:30", "date.malformed"},
             {"1.9.2026T08:30", "date.malformed"},
             {"2026-02-30T08:30", "date.not_real"},
             {"0001-01-01T08:30", "date.out_of_range"},
             {"2026-09-01T", "time_of_day.malformed"},
             {"2026-09-01T8:30", "time_of_day.malformed"},
             {"2026-09-01T08:30Z", "time_of_day.malformed"},
             {"2026-09-01T08:30+05:00", "time_of_day.malformed"},
             {"2026-09-01T08:30:00", "time_of_day.malformed"},
             {"2026-09-01T24:00", "time_of_day.out_of_range"}}) {
        EXPECT_EQ(code_of_refusal(local_moment::parse(broken)), code) << broken;
    }
}

RC_GTEST_PROP(LocalMomentLaws, TextRoundTripsAndIsOrdered, (local_moment one, local_moment other)) {
    RC_ASSERT(*local_moment::parse(to_string(one)) == one);
    RC_ASSERT((one < other) == (to_string(one) < to_string(other)));
}

} // namespace
} // namespace jspu_coop
