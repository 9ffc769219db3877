// Age and experience on a day, reckoned by hand.
#include "support/facts_world.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::facts_world;

std::string age_on(fact<date> born, date day) {
    person who = a_scholar();
    who.born = std::move(born);
    return told(row_in(view_of(who), terms_of(), day), "person.age");
}

TEST(age, is_complete_on_the_birthday) {
    date const born{1990, 5, 12};
    EXPECT_EQ(age_on(born, {2026, 5, 11}), "35 years");
    EXPECT_EQ(age_on(born, {2026, 5, 12}), "36 years");
    EXPECT_EQ(age_on(born, {2026, 5, 13}), "36 years");
    EXPECT_EQ(age_on(born, born), "0 years");
}

// 29 February 2004: in 2025 there is no such day. Whether 21 years are complete on 28 February or
// on 1 March no rule says.
TEST(age, of_who_is_born_on_29_february_is_open_on_one_day) {
    date const born{2004, 2, 29};
    EXPECT_EQ(age_on(born, {2025, 2, 27}), "20 years");
    EXPECT_EQ(age_on(born, {2025, 2, 28}), "-");
    EXPECT_EQ(age_on(born, {2025, 3, 1}), "21 years");
    EXPECT_EQ(age_on(born, {2024, 2, 28}), "19 years"); // a leap year has the day itself
    EXPECT_EQ(age_on(born, {2024, 2, 29}), "20 years");
}

TEST(age, is_as_certain_as_the_day_of_birth) {
    date const day{2026, 3, 1};
    EXPECT_EQ(age_on({}, day), "-");
    EXPECT_EQ(age_on(fact<date>::absent(), day), "-"); // everybody has an age
    EXPECT_EQ(age_on(fact<date>::conflicting({date{1990, 5, 12}, date{1991, 5, 12}}), day),
              "35 years or 34 years");
    EXPECT_EQ(age_on(fact<date>::conflicting({date{1990, 5, 12}, date{1990, 12, 5}}), day),
              "35 years"); // whichever it is
    EXPECT_EQ(age_on(fact<date>::conflicting({date{1990, 5, 12}, date{2026, 5, 12}}), day), "-");
    EXPECT_EQ(age_on(date{2026, 5, 12}, day), "-"); // not born by that day
    EXPECT_EQ(age_on(date{1826, 5, 12}, day), "-"); // a slip of the pen
}

TEST(age, and_the_day_of_birth_are_sensitive) {
    fact_schema const schema = person_facts();
    for (char const* const name : {"person.born_on", "person.age"}) {
        fact_description const& fact = schema.facts[schema.find(fact_name{name}).value()];
        EXPECT_TRUE(fact.traits.contains(fact_trait::is_sensitive)) << name;
        EXPECT_TRUE(fact.traits.contains(fact_trait::cannot_change)) << name;
    }
    person who = a_scholar();
    who.born = date{1990, 5, 12};
    EXPECT_EQ(told(row_in(view_of(who)), "person.born_on"), "1990-05-12");
    who.born = fact<date>::absent();
    EXPECT_EQ(told(row_in(view_of(who)), "person.born_on"), "-");
}

std::string worked(std::vector<period> const& when, char const* unit, date day = today,
                   fact_terms const& terms = terms_of()) {
    person who = a_scholar();
    for (period const& each : when) {
        who.posts.push_back(a_post("a", each));
    }
    std::string const name = std::string{"person.experience_"} + unit;
    return told(row_in(view_of(who), terms, day), name.c_str());
}

TEST(experience, is_whole_months_and_years_of_unbroken_work) {
    std::vector<period> const since_2015{open_from({2015, 9, 1})};
    EXPECT_EQ(worked(since_2015, "months", {2026, 2, 28}), "126 months"); // ten years and a half
    EXPECT_EQ(worked(since_2015, "months", {2026, 2, 27}), "125 months");
    EXPECT_EQ(worked(since_2015, "years", {2026, 2, 28}), "10 years");
    EXPECT_EQ(worked(since_2015, "years", {2025, 8, 30}), "9 years");
    EXPECT_EQ(worked(since_2015, "years", {2025, 8, 31}), "10 years"); // both ends included
    EXPECT_EQ(worked(since_2015, "years", {2015, 8, 31}), "0 years");
    EXPECT_EQ(worked({}, "years"), "0 years");
}

// 1 January to 20 February, twice: one month and 20 days each. 40 days may be one more month, or
// none: nobody says.
TEST(experience, left_over_of_several_runs_may_be_a_month_more) {
    period const one{{2023, 1, 1}, {2023, 2, 20}};
    period const other{{2024, 1, 1}, {2024, 2, 20}};
    period const short_one{{2024, 1, 1}, {2024, 2, 7}}; // 20 and 7 days: no month
    EXPECT_EQ(worked({one}, "months"), "1 months");
    EXPECT_EQ(worked({one, other}, "months"), "-");
    EXPECT_EQ(worked({one, other}, "years"), "0 years"); // two months or three
    EXPECT_EQ(worked({one, short_one}, "months"), "2 months");
    EXPECT_EQ(worked({one, other}, "days"), "102 days"); // 51 and 51
}

TEST(experience, at_the_edge_of_a_year_is_open_with_the_months) {
    period const eleven_and_a_half{{2022, 1, 1}, {2022, 12, 16}}; // 11 months and 16 days
    period const half{{2024, 1, 1}, {2024, 1, 15}};               // 15 days
    EXPECT_EQ(worked({eleven_and_a_half, half}, "months"), "-");
    EXPECT_EQ(worked({eleven_and_a_half, half}, "years"), "-");
}

// From 31 January on: a month is complete on 28 February or on 1 March of 2023.
TEST(experience, from_a_day_that_months_lack) {
    EXPECT_EQ(worked({{{2023, 1, 31}, {2023, 2, 26}}}, "months"), "0 months");
    EXPECT_EQ(worked({{{2023, 1, 31}, {2023, 2, 27}}}, "months"), "-");
    EXPECT_EQ(worked({{{2023, 1, 31}, {2023, 2, 28}}}, "months"), "1 months");
}

TEST(experience, needs_the_claim_that_all_is_recorded) {
    EXPECT_EQ(worked({open_from({2015, 9, 1})}, "years", today, terms_of(std::nullopt)), "-");
    EXPECT_EQ(worked({open_from({2015, 9, 1})}, "months", today, terms_of(date{2015, 9, 1})), "-");
}

} // namespace
} // namespace jspu_coop
