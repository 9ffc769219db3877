#include <jspu_coop/calendar/timeline.hpp>

#include "support/timeline_laws.hpp"

#include <string>

namespace jspu_coop {
namespace testing {
namespace {

struct number_traits {
    using value = int;
    static value nth(int n) { return n * 7; }
};

struct text_traits {
    using value = std::string;
    static value nth(int n) { return std::string(static_cast<std::size_t>(n) * 40, 'x'); }
};

INSTANTIATE_TYPED_TEST_SUITE_P(Number, TimelineLaws, number_traits);
INSTANTIATE_TYPED_TEST_SUITE_P(Text, TimelineLaws, text_traits);

template <class T>
concept has_on = requires(T&& line) {
    static_cast<T&&>(line).on(date{2020, 1, 1});
};
static_assert(has_on<timeline<int> const&>);
static_assert(!has_on<timeline<int>>, "the value of a temporary would dangle");
static_assert(!std::is_default_constructible_v<timeline<int>>, "a timeline has a first day");
static_assert(fully_described<timeline_entry<std::string>>);

TEST(Timeline, FollowsTheNameOfAnInstitution) {
    auto const names = *timeline<std::string>::make(
        {{{1974, 1, 1}, "institute"}, {{2022, 6, 1}, "university", date{2030, 12, 31}}});
    EXPECT_EQ(names.on({1973, 12, 31}), nullptr);
    EXPECT_EQ(*names.on({1974, 1, 1}), "institute");
    EXPECT_EQ(*names.on({2022, 5, 31}), "institute");
    EXPECT_EQ(*names.on({2022, 6, 1}), "university");
    EXPECT_EQ(*names.on({2030, 12, 31}), "university");
    EXPECT_EQ(names.on({2031, 1, 1}), nullptr);
    EXPECT_EQ(names.first_day(), (date{1974, 1, 1}));
    EXPECT_EQ(names.last_day(), (date{2030, 12, 31}));
}

} // namespace
} // namespace testing
} // namespace jspu_coop
