#include <jspu_coop/calendar/holiday_calendar.hpp>

#include "calendar/office_arbitrary.hpp"
#include "calendar/slow_office.hpp"
#include "support/refusal.hpp"
#include "support/written_names.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace jspu_coop {
namespace {

using testing::as_written;
using testing::codes_and_paths;
using enum weekend_rule;

working_week const five = working_week::five_days();
working_week const six = working_week::six_days();

/// A month and a day of the list of Uzbekistan in npm date-holidays 3.37.0
/// (data/countries/UZ.yaml), each "if saturday,sunday then next monday"; without the two moveable
/// feasts.
holiday_calendar uzbek() {
    holiday_calendar calendar;
    for (month_day const day :
         {month_day{1, 1}, {3, 8}, {3, 21}, {5, 9}, {9, 1}, {10, 1}, {12, 8}}) {
        calendar.yearly.push_back({"on " + to_string(day), day, monday_instead, {}, {}});
    }
    calendar.known_years = {{2022, {}}, {2023, {}}, {2024, {}}};
    return calendar;
}

/// Belarus about the New Year of 2026: 25 December and 1 January are holidays, and the working day
/// of Friday 26 December was moved to Saturday the 20th.
holiday_calendar belarusian() {
    return {{{2025, {}}, {2026, {}}},
            {{"Catholic Christmas", {12, 25}, stays, {}, {}}, {"New Year", {1, 1}, stays, {}, {}}},
            {},
            {{"moved by decree", {2025, 1, 10}, {}, {{2025, 12, 26}}, {{2025, 12, 20}}}}};
}

day_status status(date day, working_week week, holiday_calendar const& calendar) {
    return status_on(day, week, calendar).value();
}
bool is_worked(date day, working_week week, holiday_calendar const& calendar) {
    return status(day, week, calendar).worked;
}

TEST(HolidayCalendar, AHolidayOnTheWeekendMovesToMonday) {
    holiday_calendar const calendar = uzbek();
    ASSERT_TRUE(validate(calendar).empty());
    // 1 January 2022 was a Saturday, 2023 a Sunday, 2024 a Monday.
    EXPECT_EQ(status({2022, 1, 3}, five, calendar),
              (day_status{false, day_cause::holiday, as_written({"on 01-01"})}));
    EXPECT_EQ(status({2022, 1, 1}, five, calendar), (day_status{false, day_cause::week, {}}));
    EXPECT_TRUE(is_worked({2022, 1, 1}, six, calendar)); // as the rule stands: instead
    EXPECT_TRUE(is_worked({2022, 1, 4}, five, calendar));
    EXPECT_FALSE(is_worked({2023, 1, 2}, five, calendar));
    EXPECT_TRUE(is_worked({2023, 1, 3}, five, calendar));
    EXPECT_FALSE(is_worked({2024, 1, 1}, five, calendar));
    EXPECT_TRUE(is_worked({2024, 1, 8}, five, calendar));
    EXPECT_FALSE(is_worked({2024, 3, 8}, five, calendar)); // a Friday
    EXPECT_TRUE(is_worked({2024, 3, 11}, five, calendar));
}

TEST(HolidayCalendar, ARuleMayKeepTheHolidaysOwnDay) {
    holiday_calendar calendar{{{2022, {}}}, {{"New Year", {1, 1}, monday_too, {}, {}}}, {}, {}};
    EXPECT_FALSE(is_worked({2022, 1, 1}, six, calendar));
    EXPECT_FALSE(is_worked({2022, 1, 3}, six, calendar));
    calendar.yearly[0].on_weekend = stays;
    EXPECT_FALSE(is_worked({2022, 1, 1}, six, calendar));
    EXPECT_TRUE(is_worked({2022, 1, 3}, six, calendar));
}

TEST(HolidayCalendar, AHolidayOfLastYearMayMoveIntoThisOne) {
    // 31 December 2022 was a Saturday.
    holiday_calendar const calendar{
        {{2023, {}}}, {{"last day", {12, 31}, monday_instead, 2000, 2022}}, {}, {}};
    EXPECT_FALSE(is_worked({2023, 1, 2}, five, calendar));
    EXPECT_TRUE(is_worked({2023, 1, 3}, five, calendar));
    EXPECT_TRUE(is_worked({2023, 12, 29}, five, calendar));
    EXPECT_FALSE(status_on({2022, 12, 31}, five, calendar).is_known());
}

TEST(HolidayCalendar, DecreesMoveWorkingDays) {
    holiday_calendar const calendar = belarusian();
    ASSERT_TRUE(validate(calendar).empty());
    EXPECT_EQ(status({2025, 12, 20}, five, calendar),
              (day_status{true, day_cause::overlay, as_written({"moved by decree"})}));
    EXPECT_EQ(status({2025, 12, 26}, five, calendar),
              (day_status{false, day_cause::overlay, as_written({"moved by decree"})}));
    EXPECT_EQ(status({2025, 12, 25}, five, calendar),
              (day_status{false, day_cause::holiday, as_written({"Catholic Christmas"})}));
    EXPECT_EQ(status({2025, 12, 24}, five, calendar), (day_status{true, day_cause::week, {}}));
    EXPECT_EQ(status({2025, 12, 27}, five, calendar), (day_status{false, day_cause::week, {}}));
    EXPECT_TRUE(is_worked({2025, 12, 27}, six, calendar));
}

TEST(HolidayCalendar, FiveAndSixDayWeeksAreApart) {
    holiday_calendar calendar = belarusian();
    calendar.overlays[0].week_days = 5;
    ASSERT_TRUE(validate(calendar).empty());
    EXPECT_FALSE(is_worked({2025, 12, 26}, five, calendar));
    EXPECT_TRUE(is_worked({2025, 12, 26}, six, calendar));
    calendar.known_years = {{2025, 5}};
    EXPECT_TRUE(status_on({2025, 12, 26}, five, calendar).is_known());
    EXPECT_EQ(status_on({2025, 12, 26}, six, calendar).gaps(),
              (std::vector{calendar_gap{calendar_part::holidays, {2025, 12, 26}}}));
}

TEST(HolidayCalendar, TheLaterDecisionPrevailsAndADayOffAmongEquals) {
    holiday_calendar calendar = belarusian();
    calendar.overlays.push_back({"taken back", {2025, 11, 3}, {}, {}, {{2025, 12, 26}}});
    ASSERT_TRUE(validate(calendar).empty());
    EXPECT_EQ(status({2025, 12, 26}, five, calendar),
              (day_status{true, day_cause::overlay, as_written({"taken back"})}));
    calendar.overlays[1].decided = {2025, 1, 10};
    EXPECT_EQ(
        codes_and_paths(validate(calendar)),
        (std::vector<std::string>{"holiday_calendar.overlay_conflict at /overlays/1/worked/0"}));
    EXPECT_FALSE(is_worked({2025, 12, 26}, five, calendar));
    calendar.overlays[1] = {"also", {2025, 1, 10}, 5, {{2025, 12, 26}}, {}};
    EXPECT_EQ(status({2025, 12, 26}, five, calendar).names,
              as_written({"also", "moved by decree"}));
}

TEST(HolidayCalendar, NamesEveryHolidayOfADayOnce) {
    // Navruz 2026 and the end of the fast fell close; here one stands on the other's Monday.
    holiday_calendar const calendar{
        {{2026, {}}},
        {{"Navruz", {3, 21}, monday_instead, {}, {}}}, // a Saturday
        {{"feast", {2026, 3, 23}, stays}, {"feast", {2026, 3, 22}, monday_too}},
        {}};
    EXPECT_EQ(status({2026, 3, 23}, six, calendar).names, as_written({"Navruz", "feast"}));
}

TEST(HolidayCalendar, TellsNamesInTheLanguagesThatTheyAreGivenIn) {
    text const navruz{{"en", "Navruz"}, {"ru", "Навруз"}, {"uz", "Navroʻz"}};
    text const decree{{"en", "Decree of the president"}, {"ru", "Указ президента"}};
    holiday_calendar const calendar{{{2026, {}}},
                                    {{"Navruz", {3, 21}, stays, {}, {}, navruz}},
                                    {{"feast", {2026, 3, 20}, stays, navruz}},
                                    {{"decree", {2026, 1, 1}, {}, {{2026, 3, 23}}, {}, decree}}};
    EXPECT_EQ(status({2026, 3, 21}, six, calendar).names, std::vector<text>{navruz});
    EXPECT_EQ(status({2026, 3, 20}, six, calendar).names, std::vector<text>{navruz});
    EXPECT_EQ(status({2026, 3, 23}, six, calendar).names, std::vector<text>{decree});
}

TEST(HolidayCalendar, YearsThatItDoesNotClaimAreUnknown) {
    holiday_calendar const empty;
    EXPECT_TRUE(validate(empty).empty());
    for (date const day : {date::min(), date{2026, 9, 6}, date::max()}) {
        EXPECT_EQ(status_on(day, five, empty).gaps(),
                  (std::vector{calendar_gap{calendar_part::holidays, day}}));
    }
    holiday_calendar const calendar = uzbek();
    EXPECT_TRUE(knows(calendar, 2022, five));
    EXPECT_FALSE(knows(calendar, 2021, five));
    EXPECT_FALSE(status_on({2021, 12, 31}, five, calendar).is_known());
    EXPECT_FALSE(status_on({2025, 1, 1}, five, calendar).is_known()); // though a holiday is listed
}

TEST(HolidayCalendar, AnswersAtTheEdgesOfTheCalendar) {
    holiday_calendar const calendar{
        {{1400, {}}, {9999, {}}}, {{"edge", {1, 1}, monday_instead, {}, {}}}, {}, {}};
    ASSERT_EQ(weekday_of(date::min()), weekday::wednesday);
    EXPECT_FALSE(is_worked(date::min(), five, calendar));
    EXPECT_TRUE(is_worked({1400, 1, 6}, five, calendar)); // a Monday
    EXPECT_TRUE(is_worked(date::max(), five, calendar));  // a Friday
}

TEST(HolidayCalendar, ReportsBrokenClaims) {
    holiday_calendar const calendar{
        {{2025, {}}, {2025, 5}, {2025, {}}, {1399, 0}, {10000, 8}, {2025, 5}}, {}, {}, {}};
    EXPECT_EQ(codes_and_paths(validate(calendar)),
              (std::vector<std::string>{"holiday_calendar.year_repeated at /known_years/2",
                                        "holiday_calendar.year_out_of_range at /known_years/3/year",
                                        "holiday_calendar.week_days at /known_years/3/week_days",
                                        "holiday_calendar.year_out_of_range at /known_years/4/year",
                                        "holiday_calendar.week_days at /known_years/4/week_days",
                                        "holiday_calendar.year_repeated at /known_years/5"}));
}

TEST(HolidayCalendar, ReportsBrokenHolidays) {
    holiday_calendar const calendar{{},
                                    {{"a", {1, 1}, stays, {}, 2000},
                                     {"a", {1, 1}, stays, 2001, {}},
                                     {"a", {1, 1}, stays, 2000, 2000},
                                     {"", {1, 2}, stays, 2001, 2000},
                                     {"\xFF", {1, 3}, stays, 0, 20000}},
                                    {{"", {2025, 1, 1}, stays},
                                     {"b", {2025, 1, 1}, stays},
                                     {"b", {2025, 1, 1}, monday_too},
                                     {"b", {2025, 1, 2}, stays}},
                                    {}};
    EXPECT_EQ(
        codes_and_paths(validate(calendar)),
        (std::vector<std::string>{"holiday_calendar.holiday_repeated at /yearly/2",
                                  "holiday_calendar.unnamed at /yearly/3/name",
                                  "holiday_calendar.reversed at /yearly/3/last_year",
                                  "holiday_calendar.not_utf8 at /yearly/4/name",
                                  "holiday_calendar.year_out_of_range at /yearly/4/first_year",
                                  "holiday_calendar.year_out_of_range at /yearly/4/last_year",
                                  "holiday_calendar.unnamed at /dated/0/name",
                                  "holiday_calendar.holiday_repeated at /dated/2"}));
}

TEST(HolidayCalendar, LabelsAreInSomeLanguage) {
    text const none;
    EXPECT_EQ(codes_and_paths(
                  validate(holiday_calendar{{},
                                            {{"a", {1, 1}, stays, {}, {}, none}},
                                            {{"b", {2025, 1, 1}, stays, none}},
                                            {{"c", {2025, 1, 1}, {}, {{2025, 5, 2}}, {}, none}}})),
              (std::vector<std::string>{"holiday_calendar.unnamed at /yearly/0/labels",
                                        "holiday_calendar.unnamed at /dated/0/labels",
                                        "holiday_calendar.unnamed at /overlays/0/labels"}));
}

TEST(HolidayCalendar, ReportsBrokenOverlays) {
    date const one{2025, 5, 2};
    date const other{2025, 5, 3};
    date const decided{2025, 1, 1};
    holiday_calendar const calendar{{},
                                    {},
                                    {},
                                    {{"", decided, 9, {}, {}},
                                     {"a", decided, 5, {one, one}, {other}},
                                     {"b", decided, 6, {other}, {one}},       // another week
                                     {"c", {2025, 1, 2}, {}, {other}, {one}}, // another decision
                                     {"d", decided, {}, {other}, {other}},
                                     {"\xC0", decided, 4, {}, {other, other}}}};
    EXPECT_EQ(
        codes_and_paths(validate(calendar)),
        (std::vector<std::string>{"holiday_calendar.unnamed at /overlays/0/reason",
                                  "holiday_calendar.week_days at /overlays/0/week_days",
                                  "holiday_calendar.overlay_empty at /overlays/0",
                                  "holiday_calendar.day_repeated at /overlays/1/off/1",
                                  "holiday_calendar.overlay_conflict at /overlays/4/off/0",
                                  "holiday_calendar.overlay_conflict at /overlays/4/worked/0",
                                  "holiday_calendar.not_utf8 at /overlays/5/reason",
                                  "holiday_calendar.day_repeated at /overlays/5/worked/1",
                                  "holiday_calendar.overlay_conflict at /overlays/5/worked/0",
                                  "holiday_calendar.overlay_conflict at /overlays/5/worked/1"}));
}

TEST(HolidayCalendar, ADecisionHasANumberAndAWebAddressOrNone) {
    auto const wrong = [](std::optional<std::string> number, std::optional<std::string> address) {
        holiday_overlay overlay{"moved", {2025, 11, 3}, {}, {{2025, 12, 26}}, {{2025, 12, 20}}};
        overlay.number = std::move(number);
        overlay.address = std::move(address);
        return codes_and_paths(validate(holiday_calendar{{}, {}, {}, {overlay}}));
    };
    EXPECT_EQ(wrong({}, {}), std::vector<std::string>{});
    EXPECT_EQ(wrong("PF-77", "https://lex.example/docs/-1?a=b"), std::vector<std::string>{});
    EXPECT_EQ(wrong(" ", "ftp://lex.example"),
              (std::vector<std::string>{"holiday_calendar.number_empty at /overlays/0/number",
                                        "holiday_calendar.address_malformed at "
                                        "/overlays/0/address"}));
    EXPECT_EQ(wrong("\xC0", "https://"),
              (std::vector<std::string>{"holiday_calendar.not_utf8 at /overlays/0/number",
                                        "holiday_calendar.address_malformed at "
                                        "/overlays/0/address"}));
    EXPECT_EQ(wrong("", "https://a b"),
              (std::vector<std::string>{"holiday_calendar.number_empty at /overlays/0/number",
                                        "holiday_calendar.address_malformed at "
                                        "/overlays/0/address"}));
}

/// Every day of some years, for every week, against the table written forwards.
TEST(HolidayCalendar, AgreesWithTheSlowCalendarOnEveryDay) {
    holiday_calendar calendar = uzbek();
    calendar.yearly.push_back({"last day", {12, 31}, monday_too, {}, 2023});
    calendar.yearly.push_back({"leap day", {2, 29}, monday_too, 2024, {}});
    calendar.dated = {{"feast", {2022, 5, 2}, monday_instead},
                      {"feast", {2023, 4, 22}, monday_too}, // a Saturday
                      {"feast", {2024, 4, 10}, stays}};
    calendar.overlays = {{"list of 2024", {2023, 12, 1}, 5, {{2024, 1, 2}}, {{2024, 1, 6}}},
                         {"list of 2024", {2023, 12, 1}, 6, {{2024, 1, 3}}, {{2024, 1, 7}}},
                         {"amended", {2023, 12, 29}, {}, {{2024, 1, 6}}, {{2024, 1, 1}}}};
    ASSERT_TRUE(validate(calendar).empty());
#ifdef JSPU_COOP_EXHAUSTIVE
    int const step = 1;
#else
    int const step = 8; // 16 of the 127 weeks, and the two usual ones
#endif
    std::vector<int> sets{0x1F, 0x3F};
    for (int bits = 1; bits < 128; bits += step) {
        sets.push_back(bits);
    }
    for (int const bits : sets) {
        std::vector<weekday> days;
        for (int at = 0; at < 7; ++at) {
            if ((bits >> at & 1) != 0) {
                days.push_back(static_cast<weekday>(at));
            }
        }
        working_week const week = *working_week::make(days);
        testing::slow_days const slow{{2021, 1, 1}, {2025, 12, 31}, week, calendar};
        for (date day{2021, 1, 1}; day < date{2026, 1, 1}; day = *day.next()) {
            auto const answer = status_on(day, week, calendar);
            ASSERT_EQ(answer.is_known() ? std::optional{answer.value().worked} : std::nullopt,
                      slow.is_worked(day))
                << to_string(day) << ' ' << bits;
        }
    }
}

RC_GTEST_PROP(HolidayCalendarLaws, AgreesWithTheSlowCalendar, (working_week week)) {
    auto const calendar = *testing::near_calendar();
    testing::slow_days const slow{{2025, 12, 1}, {2026, 2, 28}, week, calendar};
    for (date day{2025, 12, 13}; day < date{2026, 2, 10}; day = *day.next()) {
        auto const answer = status_on(day, week, calendar);
        RC_ASSERT((answer.is_known() ? std::optional{answer.value().worked} : std::nullopt)
                  == slow.is_worked(day));
        RC_ASSERT(answer.is_known() == knows(calendar, day.year(), week));
    }
}

RC_GTEST_PROP(HolidayCalendarLaws, TheOrderOfItsListsNeverMatters, (working_week week)) {
    holiday_calendar const calendar = *testing::near_calendar();
    holiday_calendar turned = calendar;
    std::reverse(turned.known_years.begin(), turned.known_years.end());
    std::reverse(turned.yearly.begin(), turned.yearly.end());
    std::reverse(turned.dated.begin(), turned.dated.end());
    std::reverse(turned.overlays.begin(), turned.overlays.end());
    for (date day{2025, 12, 13}; day < date{2026, 2, 10}; day = *day.next()) {
        RC_ASSERT(status_on(day, week, calendar) == status_on(day, week, turned));
    }
    RC_ASSERT(validate(calendar).empty() == validate(turned).empty());
}

} // namespace
} // namespace jspu_coop
