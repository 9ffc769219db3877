#include <jspu_coop/base/print.hpp>
#include <jspu_coop/calendar/calendar_answer.hpp>

#include <gtest/gtest.h>

#include <string>

namespace jspu_coop {
namespace {

template <class T>
concept has_pointer = requires(T&& answer) {
    static_cast<T&&>(answer).get();
};
static_assert(has_pointer<calendar_answer<int> const&>);
static_assert(!has_pointer<calendar_answer<int>>, "a pointer into a temporary would dangle");
static_assert(!std::is_default_constructible_v<calendar_answer<int>>);
static_assert(!std::is_convertible_v<calendar_answer<int>, bool>,
              "unknown is not false: ask is_known()");

calendar_gap const holidays{calendar_part::holidays, {2027, 1, 1}};

TEST(CalendarAnswer, IsKnownOrSaysWhatIsNot) {
    calendar_answer<std::string> const known{"yes"};
    EXPECT_TRUE(known.is_known());
    EXPECT_EQ(known.value(), "yes");
    EXPECT_EQ(*known.get(), "yes");
    EXPECT_TRUE(known.gaps().empty());
    calendar_answer<std::string> const open{holidays};
    EXPECT_FALSE(open.is_known());
    EXPECT_EQ(open.get(), nullptr);
    EXPECT_EQ(open.gaps(), std::vector{holidays});
    EXPECT_THROW(static_cast<void>(open.value()), std::logic_error);
    EXPECT_THROW(static_cast<void>(calendar_answer<int>{holidays}.value()), std::logic_error);
    EXPECT_EQ(calendar_answer<int>{7}.value(), 7);
    EXPECT_NE(known, open);
    EXPECT_EQ(open, (calendar_answer<std::string>{std::vector{holidays}}));
}

TEST(CalendarAnswer, AnUnknownOneHasAReason) {
    EXPECT_THROW(calendar_answer<int>{std::vector<calendar_gap>{}}, std::invalid_argument);
    EXPECT_EQ(printed(holidays), "{part: holidays, day: 2027-01-01}");
}

} // namespace
} // namespace jspu_coop
