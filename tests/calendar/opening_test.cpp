#include <jspu_coop/calendar/opening.hpp>

#include "calendar/office_arbitrary.hpp"
#include "calendar/slow_office.hpp"
#include "support/written_names.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace jspu_coop {
namespace {

using testing::as_written;
using enum calendar_part;

working_week const five = working_week::five_days();
working_week const six = working_week::six_days();
fact<working_week> const unknown_week;

weekday_hours from_to(int first, int end) {
    return weekday_hours{std::vector{time_interval{{first, 0}, {end, 0}}}};
}

/// An invented office: Monday to Thursday 8-12 and 13-17, Friday 8-12, Saturday not published,
/// Sunday closed.
office_hours invented() {
    weekday_hours const day{
        std::vector{time_interval{{13, 0}, {17, 0}}, time_interval{{8, 0}, {12, 0}}}};
    return {day, day, day, day, from_to(8, 12), {}, weekday_hours::absent(), {}};
}

/// Knows 2025: 25 December is a holiday; 26 December was moved to Saturday 20 December.
holiday_calendar december() {
    return {{{2025, {}}},
            {{"Catholic Christmas", {12, 25}, weekend_rule::stays, {}, {}}},
            {},
            {{"moved by decree", {2025, 1, 10}, {}, {{2025, 12, 26}}, {{2025, 12, 20}}}}};
}

local_moment december_at(int day, int hour, int minute = 0) {
    return {{2025, 12, day}, {hour, minute}};
}
calendar_answer<opening> ask(local_moment at, fact<working_week> const& week = five) {
    return is_open(at, invented(), week, december());
}
opening const open{true, opening_cause::hours, {}};
opening const outside{false, opening_cause::hours, {}};

TEST(Opening, TheHoursOfAnOrdinaryDayDecide) {
    EXPECT_EQ(ask(december_at(22, 8)).value(), open); // a Monday
    EXPECT_EQ(ask(december_at(22, 7, 59)).value(), outside);
    EXPECT_EQ(ask(december_at(22, 11, 59)).value(), open);
    EXPECT_EQ(ask(december_at(22, 12)).value(), outside);
    EXPECT_EQ(ask(december_at(22, 13)).value(), open);
    EXPECT_EQ(ask(december_at(22, 17)).value(), outside);
    EXPECT_EQ(ask(december_at(21, 9)).value(), (opening{false, opening_cause::closed_day, {}}));
}

TEST(Opening, HolidaysAndDecreesCloseAnOffice) {
    EXPECT_EQ(ask(december_at(25, 9)).value(),
              (opening{false, opening_cause::holiday, as_written({"Catholic Christmas"})}));
    EXPECT_EQ(ask(december_at(26, 9)).value(),
              (opening{false, opening_cause::overlay, as_written({"moved by decree"})}));
}

TEST(Opening, DaysThatAreNotPublishedAreUnknownWhereTheyAreWorked) {
    EXPECT_EQ(ask(december_at(13, 9)).value(), (opening{false, opening_cause::week, {}}));
    EXPECT_EQ(ask(december_at(13, 9), six).gaps(),
              (std::vector{calendar_gap{hours, {2025, 12, 13}}}));
    EXPECT_EQ(ask(december_at(13, 9), unknown_week).gaps(),
              (std::vector{calendar_gap{week, {2025, 12, 13}}, {hours, {2025, 12, 13}}}));
    // The founding text: 08:30-17:00, of no days in particular.
    office_hours const founding{{}, {}, {}, {}, {}, {}, {}, {{{8, 30}, {17, 0}}}};
    EXPECT_EQ(is_open(december_at(22, 9), founding, five, december()).gaps(),
              (std::vector{calendar_gap{hours, {2025, 12, 22}}}));
    EXPECT_EQ(is_open(december_at(25, 9), founding, five, december()).value().cause,
              opening_cause::holiday);
    EXPECT_EQ(is_open(december_at(22, 9), founding, unknown_week, {}).gaps(),
              (std::vector{calendar_gap{week, {2025, 12, 22}},
                           {holidays, {2025, 12, 22}},
                           {hours, {2025, 12, 22}}}));
}

TEST(Opening, ConflictingHoursAreUnknown) {
    office_hours both = invented();
    both.monday = weekday_hours::conflicting({{}, {time_interval{{8, 0}, {12, 0}}}});
    EXPECT_EQ(is_open(december_at(22, 9), both, five, december()).gaps(),
              (std::vector{calendar_gap{hours, {2025, 12, 22}}}));
}

TEST(Opening, HoursOfADayMadeAWorkingDayAreOnlyKnownWhereTheWeekHasIt) {
    EXPECT_EQ(ask(december_at(20, 9)).gaps(), (std::vector{calendar_gap{hours, {2025, 12, 20}}}));
    office_hours published = invented();
    published.saturday = from_to(10, 12);
    auto const at_ten = december_at(20, 10);
    EXPECT_FALSE(is_open(at_ten, published, five, december()).is_known());
    EXPECT_EQ(is_open(at_ten, published, six, december()).value(), open);
    // A week before, Saturday is open by its published hours, whatever the week.
    for (fact<working_week> const& each : {fact{five}, fact{six}, unknown_week}) {
        EXPECT_EQ(is_open(december_at(13, 10), published, each, december()).value(), open);
        EXPECT_EQ(is_open(december_at(13, 9), published, each, december()).value(), outside);
    }
    EXPECT_EQ(is_open(at_ten, published, unknown_week, december()).gaps(),
              (std::vector{calendar_gap{week, {2025, 12, 20}}, {hours, {2025, 12, 20}}}));
}

TEST(Opening, TheYearsHolidaysMatterOnlyWhereTheyCouldChangeTheAnswer) {
    local_moment const monday{{2026, 1, 5}, {9, 0}};
    EXPECT_EQ(ask(monday).gaps(), (std::vector{calendar_gap{holidays, {2026, 1, 5}}}));
    EXPECT_EQ(ask({{2026, 1, 5}, {3, 0}}).value(), outside);
    EXPECT_EQ(ask({{2026, 1, 5}, {12, 30}}).value(), outside);
    // A Sunday might be made a working day, with hours that nobody has published.
    EXPECT_EQ(ask({{2026, 1, 4}, {9, 0}}).gaps(),
              (std::vector{calendar_gap{holidays, {2026, 1, 4}}, {hours, {2026, 1, 4}}}));
    // Closed on Mondays, which are worked: closed as a holiday too.
    office_hours closed = invented();
    closed.monday = weekday_hours::absent();
    EXPECT_EQ(is_open(monday, closed, five, december()).value(),
              (opening{false, opening_cause::every_reading, {}}));
}

TEST(Opening, TheWeekMattersWhereADecreeSpeaksForSomeWeeksOnly) {
    holiday_calendar calendar = december();
    calendar.overlays[0].week_days = 5;
    auto const friday = december_at(26, 9);
    EXPECT_FALSE(is_open(friday, invented(), five, calendar).value().open);
    EXPECT_EQ(is_open(friday, invented(), six, calendar).value(), open);
    EXPECT_EQ(is_open(friday, invented(), unknown_week, calendar).gaps(),
              (std::vector{calendar_gap{week, {2025, 12, 26}}}));
    EXPECT_EQ(is_open(december_at(26, 20), invented(), unknown_week, calendar).value(), outside);
    EXPECT_EQ(is_open(december_at(22, 9), invented(), unknown_week, calendar).value(), open);
}

calendar_answer<local_moment> next(local_moment from, fact<working_week> const& week = five) {
    return next_opening(from, invented(), week, december());
}

TEST(NextOpening, IsNowOrLater) {
    EXPECT_EQ(next(december_at(22, 9, 17)).value(), december_at(22, 9, 17));
    EXPECT_EQ(next(december_at(22, 0)).value(), december_at(22, 8));
    EXPECT_EQ(next(december_at(22, 12)).value(), december_at(22, 13));
    EXPECT_EQ(next(december_at(22, 17)).value(), december_at(23, 8));
    EXPECT_EQ(next(december_at(12, 12)).value(), december_at(15, 8)); // Friday noon to Monday
}

TEST(NextOpening, GoesPastDaysOff) {
    // 24 December, evening: 25 is a holiday, 26 off by decree, 27 not worked, 28 closed.
    EXPECT_EQ(next(december_at(24, 17)).value(), december_at(29, 8));
}

TEST(NextOpening, IsUnknownWhereTheOfficeMightOpenEarlier) {
    EXPECT_EQ(next(december_at(12, 12), six).gaps(),
              (std::vector{calendar_gap{hours, {2025, 12, 13}}}));
    EXPECT_EQ(next(december_at(19, 12)).gaps(), (std::vector{calendar_gap{hours, {2025, 12, 20}}}));
    EXPECT_EQ(next(december_at(31, 17)).gaps(),
              (std::vector{calendar_gap{holidays, {2026, 1, 1}}}));
    EXPECT_EQ(next({{2026, 1, 5}, {9, 0}}).gaps(),
              (std::vector{calendar_gap{holidays, {2026, 1, 5}}}));
}

TEST(NextOpening, AnOfficeThatNeverOpensHasNone) {
    weekday_hours const closed = weekday_hours::absent();
    office_hours const never{closed, closed, closed, closed, closed, closed, closed, {}};
    holiday_calendar const ends{{{9998, {}}, {9999, {}}}, {}, {}, {}};
    EXPECT_EQ(next_opening({{9998, 1, 1}, {0, 0}}, never, five, ends).gaps(),
              (std::vector{calendar_gap{end_of_dates, date::max()}}));
}

/// Every answer that some completion of what is not known gives: 1 open, 2 closed, 3 both.
int slow_answers(local_moment at, office_hours const& hours, fact<working_week> const& week,
                 holiday_calendar const& calendar) {
    weekday_hours const published = hours_of(hours, weekday_of(at.day));
    int answers = 0;
    for (int bits = 1; bits < 128; ++bits) {
        std::vector<weekday> days;
        for (int each = 0; each < 7; ++each) {
            if ((bits >> each & 1) != 0) {
                days.push_back(static_cast<weekday>(each));
            }
        }
        working_week const one = *working_week::make(days);
        if (week.is_known() && week.value() != one) {
            continue;
        }
        testing::slow_days const slow{at.day, at.day, one, calendar};
        bool const in_week = slow.is_in_week(at.day);
        int ordinary = 0;
        if (published.is_known()) {
            bool const inside = std::any_of(published.value().begin(), published.value().end(),
                                            [&](time_interval each) {
                                                return each.first().minutes() <= at.time.minutes()
                                                       && at.time.minutes() < each.end_minutes();
                                            });
            ordinary = inside ? 1 : 2;
        } else {
            ordinary = !published.is_absent() && in_week ? 3 : 2;
        }
        int const made_worked = in_week ? ordinary : 3;
        std::optional<testing::slow_mark> const mark = slow.mark(at.day);
        if (!mark) {
            answers |= ordinary | 2 | made_worked;
        } else if (*mark == testing::slow_mark::none) {
            answers |= ordinary;
        } else {
            answers |= *mark == testing::slow_mark::off ? 2 : made_worked;
        }
    }
    return answers;
}

/// A minute at which something may change, or any.
rc::Gen<time_of_day> telling_time(office_hours const& hours, date day) {
    std::vector<time_of_day> times{{0, 0}, {23, 59}, {9, 0}, {12, 0}};
    if (auto const* const known = hours_of(hours, weekday_of(day)).get()) {
        for (time_interval const each : *known) {
            times.push_back(each.first());
            times.push_back({(each.end_minutes() - 1) / 60, (each.end_minutes() - 1) % 60});
        }
    }
    return rc::gen::oneOf(rc::gen::elementOf(times), rc::gen::arbitrary<time_of_day>());
}

void agree(local_moment at, office_hours const& hours, fact<working_week> const& week,
           holiday_calendar const& calendar) {
    auto const answer = is_open(at, hours, week, calendar);
    int const expected = slow_answers(at, hours, week, calendar);
    RC_ASSERT((answer.is_known() ? (answer.value().open ? 1 : 2) : 3) == expected);
}

RC_GTEST_PROP(OpeningLaws, AKnownAnswerIsThatOfEveryCompletion, (working_week week)) {
    auto const hours = *testing::any_hours();
    auto const calendar = *testing::near_calendar();
    date const day = *testing::near_day();
    agree({day, *telling_time(hours, day)}, hours, week, calendar);
}

RC_GTEST_PROP(OpeningLaws, AKnownAnswerIsThatOfEveryWeekWhereTheWeekIsUnknown, ()) {
    auto const hours = *testing::any_hours();
    auto const calendar = *testing::near_calendar();
    date const day = *testing::near_day();
    agree({day, *telling_time(hours, day)}, hours, unknown_week, calendar);
}

/// The minutes of a day at which an office may open, and the first one asked about.
std::vector<time_of_day> starts(office_hours const& hours, date day, time_of_day from) {
    std::vector<time_of_day> minutes{from};
    if (auto const* const known = hours_of(hours, weekday_of(day)).get()) {
        for (time_interval const each : *known) {
            if (from < each.first()) {
                minutes.push_back(each.first());
            }
        }
    }
    std::sort(minutes.begin(), minutes.end());
    return minutes;
}

RC_GTEST_PROP(OpeningLaws, TheNextOpeningIsTheFirstMinuteThatIsNotClosed, (working_week one)) {
    auto const hours = *testing::any_hours();
    auto const calendar = *testing::near_calendar();
    auto const week = *rc::gen::element(fact<working_week>{one}, fact<working_week>{});
    local_moment const from{*testing::near_day(), *rc::gen::arbitrary<time_of_day>()};
    auto const found = next_opening(from, hours, week, calendar);
    for (int ahead = 0; ahead < 14; ++ahead) {
        date const day = *from.day.plus_days(ahead);
        for (time_of_day const minute :
             starts(hours, day, ahead == 0 ? from.time : time_of_day{0, 0})) {
            auto const answer = is_open({day, minute}, hours, week, calendar);
            if (!answer.is_known()) {
                RC_ASSERT(found.gaps() == answer.gaps());
                return;
            }
            if (answer.value().open) {
                RC_ASSERT(found == (calendar_answer<local_moment>{local_moment{day, minute}}));
                return;
            }
        }
    }
    date const settled = found.is_known() ? found.value().day : found.gaps().front().day;
    RC_ASSERT(settled >= *from.day.plus_days(14));
}

/// Every minute of a fortnight.
TEST(NextOpening, AgreesWithAWalkMinuteByMinute) {
    office_hours const hours = invented();
    holiday_calendar const calendar = december();
    std::optional<calendar_answer<local_moment>> later;
    for (int minute = 14 * 1440 - 1; minute >= 0; --minute) { // back from 31 December
        local_moment const at{*date{2025, 12, 18}.plus_days(minute / 1440),
                              {minute % 1440 / 60, minute % 60}};
        auto const answer = is_open(at, hours, five, calendar);
        if (!answer.is_known()) {
            later = answer.gaps();
        } else if (answer.value().open) {
            later = at;
        }
        if (later) {
            ASSERT_EQ(next_opening(at, hours, five, calendar), *later) << to_string(at);
        }
    }
    EXPECT_TRUE(later.has_value());
}

} // namespace
} // namespace jspu_coop
