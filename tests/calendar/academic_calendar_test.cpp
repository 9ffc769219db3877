#include <jspu_coop/calendar/academic_calendar.hpp>

#include "support/refusal.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::codes_and_paths;

template <class T>
concept has_row_of = requires(T&& calendar) {
    row_of(static_cast<T&&>(calendar), academic_year{2025, 2026}, 1);
};
static_assert(has_row_of<academic_calendar const&>);
static_assert(!has_row_of<academic_calendar>, "the row of a temporary would dangle");

academic_year const year_25{2025, 2026};
academic_year const year_26{2026, 2027};

// https://hordiq.uz/2025/08/25/maktablarda-oqish-2-sentyabrdan-boshlanadi
academic_calendar uzbek() {
    return {{{year_25, 1, {2025, 9, 3}, {}, {}}, {year_25, {}, {2025, 9, 8}, {}, {}}}};
}

academic_calendar with_terms() {
    return {
        {{year_25,
          {},
          {2025, 9, 1},
          date{2026, 6, 30},
          {{"autumn", {{2025, 9, 1}, {2026, 1, 24}}}, {"spring", {{2026, 2, 9}, {2026, 6, 30}}}}},
         {year_26, {}, {2026, 9, 1}, date{2027, 6, 30}, {}}}};
}

TEST(AcademicCalendar, FirstYearsBeginOnAnotherDay) {
    academic_calendar const calendar = uzbek();
    EXPECT_TRUE(validate(calendar).empty());
    EXPECT_EQ(period_of(calendar, year_25, 1), period::from({2025, 9, 3}));
    EXPECT_EQ(period_of(calendar, year_25, 2), period::from({2025, 9, 8}));
    EXPECT_EQ(period_of(calendar, year_25, std::nullopt), period::from({2025, 9, 8}));
    date const friday{2025, 9, 5};
    EXPECT_EQ(year_containing(calendar, friday, 1), year_25);
    EXPECT_EQ(year_containing(calendar, friday, 2), std::nullopt);
    EXPECT_EQ(year_containing(calendar, {2025, 9, 3}, 1), year_25);
    EXPECT_EQ(year_containing(calendar, {2025, 9, 2}, 1), std::nullopt);
    EXPECT_EQ(year_containing(calendar, {2025, 9, 7}, 4), std::nullopt);
    EXPECT_EQ(year_containing(calendar, {2025, 9, 8}, 4), year_25);
}

TEST(AcademicCalendar, KnowsNothingBeyondTwelveMonthsOfAYearWithoutAnEnd) {
    academic_calendar const calendar = uzbek();
    EXPECT_EQ(year_containing(calendar, {2026, 9, 2}, 1), year_25);
    EXPECT_EQ(year_containing(calendar, {2026, 9, 3}, 1), std::nullopt);
    EXPECT_EQ(year_containing(calendar, {2040, 1, 1}, 1), std::nullopt);
    EXPECT_EQ(period_of(calendar, year_26, 1), std::nullopt);
    academic_calendar const last{{{{9999, 9999}, {}, {9999, 2, 1}, {}, {}}}};
    EXPECT_EQ(year_containing(last, date::max(), 1), (academic_year{9999, 9999}));
}

TEST(AcademicCalendar, AYearWithoutAnEndEndsBeforeTheNext) {
    academic_calendar calendar = uzbek();
    calendar.rows.push_back({year_26, {}, {2026, 9, 1}, {}, {}});
    EXPECT_EQ(year_containing(calendar, {2026, 8, 31}, 1), year_25);
    EXPECT_EQ(year_containing(calendar, {2026, 9, 1}, 1), year_26); // everyone's row
}

TEST(AcademicCalendar, NamesYearAndTermOfADay) {
    academic_calendar const calendar = with_terms();
    EXPECT_TRUE(validate(calendar).empty());
    EXPECT_EQ(period_of(calendar, year_25, 3), (period{{2025, 9, 1}, {2026, 6, 30}}));
    EXPECT_EQ(year_containing(calendar, {2026, 6, 30}, 3), year_25);
    EXPECT_EQ(year_containing(calendar, {2026, 7, 1}, 3), std::nullopt); // summer
    EXPECT_EQ(year_containing(calendar, {2026, 9, 1}, 3), year_26);
    EXPECT_EQ(term_containing(calendar, {2026, 1, 24}, 3)->name, "autumn");
    EXPECT_EQ(term_containing(calendar, {2026, 1, 25}, 3), std::nullopt);
    EXPECT_EQ(term_containing(calendar, {2026, 2, 9}, 3)->name, "spring");
    EXPECT_EQ(term_containing(calendar, {2026, 10, 1}, 3), std::nullopt); // terms not known
    EXPECT_EQ(term_containing(calendar, {2024, 10, 1}, 3), std::nullopt); // year not known
}

TEST(AcademicCalendar, AnEmptyOneKnowsNothing) {
    academic_calendar const calendar;
    EXPECT_TRUE(validate(calendar).empty());
    EXPECT_EQ(row_of(calendar, year_25, 1), nullptr);
    EXPECT_EQ(period_of(calendar, year_25, 1), std::nullopt);
    EXPECT_EQ(year_containing(calendar, {2025, 9, 5}, 1), std::nullopt);
}

TEST(AcademicCalendar, TheOrderOfRowsDoesNotMatter) {
    academic_calendar const calendar = uzbek();
    academic_calendar const turned{{calendar.rows[1], calendar.rows[0]}};
    for (date day{2025, 8, 30}; day < date{2025, 9, 15}; day = *day.next()) {
        for (int year_of_study = 1; year_of_study <= 4; ++year_of_study) {
            EXPECT_EQ(year_containing(calendar, day, year_of_study),
                      year_containing(turned, day, year_of_study));
        }
    }
}

TEST(AcademicCalendar, ReportsRepeatedAndReversedRows) {
    academic_calendar calendar = uzbek();
    calendar.rows.push_back(calendar.rows[1]);
    calendar.rows.push_back({year_26, 0, {2026, 9, 1}, date{2026, 8, 31}, {}});
    EXPECT_EQ(codes_and_paths(validate(calendar)),
              (std::vector<std::string>{"academic_calendar.duplicate_row at /rows/2",
                                        "academic_calendar.year_of_study at /rows/3/year_of_study",
                                        "academic_calendar.reversed at /rows/3/last"}));
    EXPECT_EQ(period_of(calendar, year_26, 0), std::nullopt);
    EXPECT_TRUE(checked(calendar).has_error());
}

TEST(AcademicCalendar, ReportsYearsThatOverlapForSomebody) {
    academic_calendar calendar = with_terms();
    calendar.rows.push_back({year_26, 1, {2026, 6, 30}, {}, {}}); // the last day of 2025/26
    EXPECT_EQ(codes_and_paths(validate(calendar)),
              (std::vector<std::string>{"academic_calendar.overlap at /rows/2/first"}));
    calendar.rows[2].first = {2026, 7, 1};
    EXPECT_TRUE(validate(calendar).empty());
    calendar.rows[1].first = {2025, 1, 1}; // before the year before it, for everyone
    EXPECT_EQ(codes_and_paths(validate(calendar)),
              (std::vector<std::string>{"academic_calendar.overlap at /rows/1/first"}));
}

TEST(AcademicCalendar, ReportsEveryBadTerm) {
    academic_calendar calendar = with_terms();
    calendar.rows[0].terms = {{"", {{2025, 8, 31}, {2025, 9, 30}}},
                              {"b", {{2025, 9, 30}, {2026, 6, 30}}},
                              {"b", {{2026, 7, 1}, {2026, 7, 2}}},
                              {"c", period::from({2026, 7, 3})}};
    EXPECT_EQ(codes_and_paths(validate(calendar)),
              (std::vector<std::string>{"academic_calendar.term_unnamed at /rows/0/terms/0/name",
                                        "academic_calendar.term_outside at /rows/0/terms/0/days",
                                        "academic_calendar.term_overlap at /rows/0/terms/1/days",
                                        "academic_calendar.term_outside at /rows/0/terms/2/days",
                                        "academic_calendar.term_repeated at /rows/0/terms/2/name",
                                        "academic_calendar.term_outside at /rows/0/terms/3/days"}));
}

} // namespace
} // namespace jspu_coop
