// Whether a day is worked at an institution: by its week, holidays and decrees, as far as recorded.
#include <jspu_coop/questions/working_day.hpp>

#include "support/office_world.hpp"
#include "support/written_names.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::office_world;

constexpr auto yes = outcome::satisfied;
constexpr auto no = outcome::not_satisfied;
constexpr auto open = outcome::undetermined;

using facts = std::vector<missing_fact>;
missing_fact const the_week{"party", "a", "/working_week", open_cause::missing};
missing_fact const the_holidays{"party", "a", "/holidays", open_cause::missing};

/// 21 March 2026 is a Saturday; it is made a working day.
institution with_moved_day() {
    institution made = a_school();
    made.holidays->overlays.push_back(
        {"The day is worked for 23 March", date{2026, 3, 1}, {}, {}, {date{2026, 3, 21}}});
    return made;
}

working_day_answer on(date day, institution school = with_moved_day()) {
    return working_day(a_town(std::move(school)), party_id{"a"}, day);
}

TEST(working_day, by_week_holiday_and_decree) {
    auto const expect = [](date day, outcome worked, day_status const& why) {
        working_day_answer const told = on(day);
        EXPECT_EQ(told.worked, worked) << to_string(day);
        EXPECT_EQ(told.why, why) << to_string(day);
        EXPECT_EQ(told.missing, facts{});
    };
    expect({2026, 11, 3}, yes, {true, day_cause::week, {}}); // a Tuesday
    expect({2026, 11, 7}, no, {false, day_cause::week, {}}); // a Saturday
    expect({2026, 9, 1}, no, {false, day_cause::holiday, as_written({"Independence Day"})});
    expect({2026, 3, 23}, no,
           {false, day_cause::overlay, as_written({"Nowruz is kept for longer"})});
    expect({2026, 3, 21}, yes,
           {true, day_cause::overlay, as_written({"The day is worked for 23 March"})});
}

TEST(working_day, what_is_not_recorded_leaves_it_open_only_where_it_matters) {
    institution without_week = with_moved_day();
    without_week.working_week = {};
    EXPECT_EQ(on({2026, 11, 3}, without_week).worked, open);
    EXPECT_EQ(on({2026, 11, 3}, without_week).missing, (facts{the_week}));
    EXPECT_EQ(on({2026, 9, 1}, without_week).worked, no) << "a holiday, whatever the week";
    EXPECT_EQ(on({2026, 3, 21}, without_week).worked, yes) << "a decree, whatever the week";
    EXPECT_EQ(on({2027, 3, 23}).worked, open) << "a year that nobody has published";
    EXPECT_EQ(on({2027, 3, 23}).missing, (facts{the_holidays}));
    EXPECT_EQ(on({2027, 3, 23}, without_week).missing, (facts{the_holidays, the_week}));
    without_week.holidays = {};
    EXPECT_EQ(on({2026, 9, 1}, without_week).missing, (facts{the_holidays, the_week}));
}

TEST(working_day, a_decree_for_weeks_of_some_length_matters_where_the_length_does) {
    institution school = a_school();
    school.holidays->overlays = {{"For five-day weeks", date{2026, 3, 1}, 5, {{2026, 11, 3}}, {}}};
    EXPECT_EQ(on({2026, 11, 3}, school).worked, no);
    school.working_week = working_week::six_days();
    EXPECT_EQ(on({2026, 11, 3}, school).worked, yes);
    school.working_week = {};
    EXPECT_EQ(on({2026, 11, 3}, school).worked, open);
}

TEST(working_day, of_who_keeps_no_calendar_nothing_is_known) {
    for (char const* const who : {"b", "o", "nobody"}) {
        working_day_answer const told = working_day(a_town(), party_id{who}, {2026, 11, 3});
        EXPECT_EQ(told.worked, open) << who;
        EXPECT_EQ(told.missing.size(), 2U) << who;
    }
}

TEST(working_day, an_organisation_keeps_a_week_and_holidays_too) {
    organisation body = an_organisation("o");
    auto const on_day = [&](date day) {
        return working_day(register_with(body).as_known_on({2026, 1, 1}), party_id{"o"}, day);
    };
    body.holidays = days_off();
    EXPECT_EQ(on_day({2026, 9, 1}).worked, no) << "a holiday, whatever the week";
    EXPECT_EQ(on_day({2026, 11, 6}).worked, open);
    body.working_week = working_week{weekday::monday, weekday::thursday};
    EXPECT_EQ(on_day({2026, 11, 5}).worked, yes); // a Thursday
    EXPECT_EQ(on_day({2026, 11, 6}).worked, no);  // a Friday
}

TEST(working_day, whatever_kind_the_party_is_keeps_a_week_and_holidays) {
    timeline<text> const names{date{2020, 1, 1}, a_text("x")};
    other_host firm{party_id{"firm"}, names, country{"UZ"}};
    state_party state{party_id{"state"}, names, country{"UZ"}};
    auto const keep = [](auto& party) {
        party.holidays = days_off();
        party.working_week = working_week{weekday::monday, weekday::thursday};
    };
    keep(firm);
    keep(state);
    view const known = register_with(firm, state).as_known_on({2026, 1, 1});
    for (char const* const who : {"firm", "state"}) {
        EXPECT_EQ(working_day(known, party_id{who}, {2026, 11, 5}).worked, yes) << who;
        EXPECT_EQ(working_day(known, party_id{who}, {2026, 11, 6}).worked, no) << who;
        EXPECT_EQ(working_day(known, party_id{who}, {2026, 9, 1}).why,
                  (day_status{false, day_cause::holiday, as_written({"Independence Day"})}))
            << who;
    }
}

} // namespace
} // namespace jspu_coop
