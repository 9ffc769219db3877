// By when a student pays for a period, and is registered after arriving for it.
#include <jspu_coop/questions/student_deadlines.hpp>

#include "support/fee_story.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

using lines = std::vector<std::string>;

/// "over ? fee 100.00 UZS", "2025-09-15 registration law", in order.
lines told(std::vector<student_deadline> const& all) {
    lines said;
    for (student_deadline const& each : all) {
        said.push_back((each.is_over ? "over " : "")
                       + (each.last_day ? to_string(*each.last_day) : std::string{"?"}) + " "
                       + to_string(each.kind)
                       + (each.amount ? " " + to_string(*each.amount) : std::string{})
                       + (each.asked_by ? " " + to_string(*each.asked_by) : std::string{}));
        EXPECT_EQ(each.period, story_period);
    }
    return said;
}

/// Nothing else that ends.
joint_programme without_end(joint_programme programme) {
    programme.longest_duration = fact<duration>::absent();
    programme.striking_off_effects = fact<std::vector<striking_off_effect>>::absent();
    return programme;
}

joint_programme const by_quarters =
    without_end(costing({fee_to(story_host, sums(1'000'000), quarters())}));
std::vector<period_years> const in_fourth{{story_period, {fourth_year}}};

// The share of a quarter each by 1 October, 1 January, 1 April and 1 July.
TEST(period_deadlines, of_fees_are_each_day_by_which_more_is_to_be_paid) {
    enrolment const student = who_paid({{{2024, 9, 20}, story_host, sums(260'000)}});
    student_deadline_terms const by{.years = in_fourth};
    period const all_year{{2024, 10, 2}, {2025, 8, 31}};
    auto const all = student_deadlines_in(by_quarters, student, all_year, by).value();
    EXPECT_EQ(told(all), (lines{"2025-01-01 fee 2400.00 UZS", "2025-04-01 fee 4900.00 UZS",
                                "2025-07-01 fee 7400.00 UZS"}));
    EXPECT_EQ(all[0].payee, story_host);
    EXPECT_EQ(
        told(student_deadlines_in(by_quarters, student, {{2024, 10, 2}, {2025, 4, 1}}, by).value()),
        (lines{"2025-01-01 fee 2400.00 UZS", "2025-04-01 fee 4900.00 UZS"}));
    EXPECT_EQ(
        told(student_deadlines_in(by_quarters, student, {{2025, 1, 2}, {2025, 3, 31}}, by).value()),
        lines{"over 2025-01-01 fee 2400.00 UZS"});
    enrolment const paid = who_paid({{{2024, 9, 20}, story_host, sums(1'000'000)}});
    EXPECT_EQ(told(student_deadlines_in(by_quarters, paid, all_year, by).value()), lines{});
}

TEST(period_deadlines, of_fees_of_which_too_little_is_known_are_open) {
    enrolment const student = student_with({});
    period const all_year{{2024, 9, 2}, {2025, 8, 31}};
    auto const only = [&](joint_programme const& programme, student_deadline_terms const& by) {
        auto const all = student_deadlines_in(programme, student, all_year, by).value();
        EXPECT_EQ(told(all), lines{"? fee"});
        return all.at(0).missing;
    };
    using missing = std::vector<missing_fact>;
    EXPECT_EQ(only(by_quarters, {}),
              (missing{{"enrolment", "e1", "/periods/" + story_period.str() + "/years",
                        open_cause::missing}}));
    student_deadline_terms const by{.years = in_fourth};
    std::string const fee = "/periods/" + story_period.str() + "/fees/" + story_host.str();
    EXPECT_EQ(only(without_end(costing({fee_to(story_host, {}, quarters())})), by),
              (missing{{"joint_programme", "jspu.bspu", fee + "/amount", open_cause::missing}}));
    EXPECT_EQ(only(without_end(costing({fee_to(story_host, sums(100), {})})), by),
              (missing{{"joint_programme", "jspu.bspu", fee + "/shares", open_cause::missing}}));
    // All of it is paid, whenever it is due.
    enrolment const paid = who_paid({{{2024, 9, 1}, story_host, sums(100)}});
    EXPECT_EQ(told(student_deadlines_in(without_end(costing({fee_to(story_host, sums(100), {})})),
                                        paid, all_year, by)
                       .value()),
              lines{});
    joint_programme nowhere = by_quarters;
    nowhere.placement = {};
    EXPECT_EQ(only(nowhere, by),
              (missing{{"joint_programme", "jspu.bspu", "/placement", open_cause::missing}}));
}

TEST(period_deadlines, of_fees_that_another_pays_there_are_none) {
    period_fee paid_by_home = fee_to(story_host, sums(100), quarters());
    paid_by_home.payer = story_home;
    for (period_fee const& each :
         {paid_by_home, fee_to(story_host, fact<money>::absent(), quarters())}) {
        EXPECT_EQ(told(student_deadlines_in(without_end(costing({each})), student_with({}),
                                            {{2024, 9, 2}, {2025, 8, 31}})
                           .value()),
                  lines{});
    }
}

TEST(period_deadlines, of_fees_in_another_currency_are_refused) {
    enrolment const student = who_paid({{{2024, 9, 20}, story_host, money{100, currency{"USD"}}}});
    auto const refused = student_deadlines_in(by_quarters, student, {{2024, 10, 2}, {2025, 8, 31}},
                                              {.years = in_fourth});
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().all().front().code, "money.currency_mixed");
}

/// A student who went to the partner, and came there on a day.
enrolment gone(std::optional<date> const& arrived, std::optional<date> const& registered = {}) {
    enrolment student = student_with({towards_partner(period_step::nominated),
                                      towards_partner(period_step::accepted),
                                      towards_partner(period_step::departed)});
    date const recorded{2029, 1, 1};
    if (arrived) {
        record_event(student, *arrived, recorded, towards_partner(period_step::arrived)).value();
    }
    if (registered) {
        record_event(student, *registered, recorded,
                     paper_issued{paper_kind::registration, date{2026, 6, 30}, {}})
            .value();
    }
    return student;
}

/// Years whose holidays are known, with one on a day.
holiday_calendar days_off(std::vector<date> const& on) {
    holiday_calendar made{{{2025, {}}}, {}, {}, {}};
    for (date const& each : on) {
        made.dated.push_back({"a holiday", each, weekend_rule{}});
    }
    return made;
}

/// Ten working days by law, three days of any kind for the host.
std::vector<registration_rule> belarusian(holiday_calendar const& off) {
    return {{story_period, registration_demand::law, 10, true, working_week::five_days(), off, {}},
            {story_period, registration_demand::host, 3, false, {}, {}, {}}};
}

lines registration_of(enrolment const& student, std::vector<registration_rule> const& rules,
                      date const& on) {
    auto const programme = without_end(costing({}));
    period const days{on, {2025, 12, 31}};
    return told(student_deadlines_in(programme, student, days, {.registrations = rules}).value());
}

// Facts 9, case 41: ten days without weekends and holidays by law, two to five days by the host.
TEST(period_deadlines, edge_case_41_two_days_by_which_to_be_registered) {
    enrolment const in_september = gone(date{2025, 9, 1}); // a Monday
    EXPECT_EQ(registration_of(in_september, belarusian(days_off({})), {2025, 9, 1}),
              (lines{"2025-09-04 registration host", "2025-09-15 registration law"}));
    EXPECT_EQ(registration_of(in_september, belarusian(days_off({})), {2025, 9, 5}),
              (lines{"over 2025-09-04 registration host", "2025-09-15 registration law"}));
    enrolment const in_october = gone(date{2025, 10, 30}); // a Thursday
    EXPECT_EQ(registration_of(in_october, belarusian(days_off({})), {2025, 11, 3}),
              (lines{"over 2025-11-02 registration host", "2025-11-13 registration law"}));
    EXPECT_EQ(registration_of(in_october, belarusian(days_off({{2025, 11, 7}})), {2025, 11, 3}),
              (lines{"over 2025-11-02 registration host", "2025-11-14 registration law"}));
}

TEST(period_deadlines, of_registration_end_with_it) {
    enrolment const student = gone(date{2025, 9, 1}, date{2025, 9, 3});
    auto const rules = belarusian(days_off({}));
    EXPECT_EQ(registration_of(student, rules, {2025, 9, 2}),
              (lines{"2025-09-04 registration host", "2025-09-15 registration law"}))
        << "not registered yet";
    EXPECT_EQ(registration_of(student, rules, {2025, 9, 3}), lines{});
    enrolment back = student;
    record_event(back, {2025, 9, 10}, {2029, 1, 1}, towards_partner(period_step::returned)).value();
    EXPECT_EQ(registration_of(back, {}, {2025, 9, 10}), lines{});
    EXPECT_EQ(registration_of(student_with({}), rules, {2025, 9, 2}), lines{}) << "has not gone";
}

// Facts 1.4: who is registered no longer is expelled from the country.
TEST(period_deadlines, of_registration_come_back_when_it_ends) {
    enrolment const student = gone(date{2025, 9, 1}, date{2025, 9, 3}); // good until 30 June 2026
    auto const programme = without_end(costing({}));
    auto const rules = belarusian(days_off({}));
    auto const on = [&](date const& day) {
        return student_deadlines_in(programme, student, {day, {2026, 12, 31}},
                                    {.registrations = rules})
            .value();
    };
    ASSERT_EQ(on({2026, 6, 30}).size(), 1U);
    EXPECT_EQ(on({2026, 6, 30})[0].paper, paper_kind::registration);
    EXPECT_FALSE(on({2026, 6, 30})[0].is_over);
    auto const after = on({2026, 7, 1});
    ASSERT_EQ(after.size(), 3U);
    for (student_deadline const& each : after) {
        EXPECT_TRUE(each.is_over);
    }
    EXPECT_EQ(after[0].last_day, (date{2025, 9, 4})) << "for the host";
    EXPECT_EQ(after[1].last_day, (date{2025, 9, 15})) << "by law";
    EXPECT_EQ(after[2].paper, paper_kind::registration);
    enrolment back = student;
    record_event(back, {2026, 7, 1}, {2029, 1, 1}, towards_partner(period_step::returned)).value();
    EXPECT_TRUE(
        student_deadlines_in(programme, back, {{2026, 7, 1}, {2026, 12, 31}}).value().empty())
        << "who is back needs none";
}

TEST(period_deadlines, of_registration_of_which_too_little_is_known_are_open) {
    auto const programme = without_end(costing({}));
    auto const missing_of = [&](enrolment const& student,
                                std::vector<registration_rule> const& rules) {
        auto const all = student_deadlines_in(programme, student, {{2025, 9, 2}, {2025, 12, 31}},
                                              {.registrations = rules})
                             .value();
        lines said;
        for (student_deadline const& each : all) {
            EXPECT_FALSE(each.last_day);
            EXPECT_EQ(each.missing.size(), 1U);
            said.push_back(each.missing.at(0).path.substr(
                std::string{"/periods/" + story_period.str() + "/"}.size()));
        }
        return said;
    };
    date const arrived{2025, 9, 1};
    auto rules = belarusian(days_off({}));
    rules.pop_back();
    EXPECT_EQ(missing_of(gone(arrived), {}), lines{"registration"});
    EXPECT_EQ(missing_of(gone({}), {}), lines{"registration"});
    EXPECT_EQ(missing_of(gone({}), rules), lines{"arrived"});
    auto unknown = rules;
    unknown[0].days = {};
    EXPECT_EQ(missing_of(gone(arrived), unknown), lines{"registration"});
    unknown[0].days = fact<std::int64_t>::conflicting({5, 10});
    EXPECT_EQ(missing_of(gone(arrived), unknown), lines{"registration"});
    for (auto const& hide : std::vector<void (*)(registration_rule&)>{
             [](registration_rule& of) { of.week = {}; },
             [](registration_rule& of) { of.holidays = {}; },
             [](registration_rule& of) { of.holidays->known_years.clear(); },
             [](registration_rule& of) { of.days = 5'000'000'000; }}) {
        auto hidden = rules;
        hide(hidden[0]);
        EXPECT_EQ(missing_of(gone(arrived), hidden), lines{"working_days"});
    }
    unknown[0].days = fact<std::int64_t>::absent(); // none is needed
    EXPECT_EQ(missing_of(gone(arrived), unknown), lines{});
}

} // namespace
} // namespace jspu_coop
