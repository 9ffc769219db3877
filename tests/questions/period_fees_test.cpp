// What is paid for a period, in stories that can be reckoned by hand.
#include <jspu_coop/questions/period_fees.hpp>

#include "support/fee_story.hpp"
#include "support/finding_text.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;

joint_programme const by_quarters = costing({fee_to(story_host, sums(1'000'000), quarters())});

fee_account only_account(joint_programme const& programme, std::vector<paid_on> const& payments,
                         date const& day) {
    auto const told = fees_after(programme, payments, day);
    EXPECT_EQ(told.accounts.size(), 1U);
    return told.accounts.at(0);
}

missing_fact open_at(char const* path, open_cause cause = open_cause::missing) {
    return {"joint_programme", "jspu.bspu", path, cause};
}

// Facts 9, case 38: a half by 1 January.
TEST(period_fees, edge_case_38_of_which_49_percent_are_paid_are_overdue_on_2_january) {
    std::vector<paid_on> payments{{{2024, 9, 20}, story_host, sums(490'000)}};
    auto const in_time = only_account(by_quarters, payments, {2025, 1, 1});
    EXPECT_EQ(in_time.in_time, satisfied) << "the day itself is in time";
    EXPECT_EQ(in_time.ahead, (std::vector<instalment>{{{2025, 1, 1}, sums(10'000)},
                                                      {{2025, 4, 1}, sums(260'000)},
                                                      {{2025, 7, 1}, sums(510'000)}}));
    auto const late = only_account(by_quarters, payments, {2025, 1, 2});
    EXPECT_EQ(late.in_time, not_satisfied);
    EXPECT_EQ(late.due, sums(500'000));
    EXPECT_EQ(late.paid, sums(490'000));
    EXPECT_EQ(late.overdue, sums(10'000));
    EXPECT_EQ(late.overdue_since, (date{2025, 1, 2}));
    EXPECT_FALSE(in_time.overdue_since);
    EXPECT_EQ(late.ahead, (std::vector<instalment>{{{2025, 4, 1}, sums(260'000)},
                                                   {{2025, 7, 1}, sums(510'000)}}));
    payments.push_back({{2025, 1, 2}, story_host, sums(10'000)});
    EXPECT_EQ(only_account(by_quarters, payments, {2025, 1, 2}).in_time, satisfied);
    EXPECT_EQ(only_account(by_quarters, payments, {2025, 1, 1}).paid, sums(490'000))
        << "what is paid later is not paid yet";
}

// Facts 9, case 36: who overruns the planned end pays both sides.
TEST(period_fees, edge_case_36_past_the_planned_end_are_those_of_both_sides) {
    joint_programme programme = by_quarters;
    programme.fees_after_end =
        std::vector<period_fee>{fee_to(story_home, sums(300'000), quarters()),
                                fee_to(story_host, sums(200'000), quarters())};
    std::vector<paid_on> const payments{{{2025, 5, 1}, story_host, sums(1'000'000)}};
    std::vector<programme_year> const years{fourth_year, fifth_year};
    auto const before = fees_after(programme, payments, {2025, 7, 15});
    EXPECT_EQ(before.in_time, satisfied);
    ASSERT_EQ(before.accounts.size(), 1U) << "within the plan home asks for nothing";
    auto const past = fees_after(programme, payments, {2025, 10, 2}, years);
    EXPECT_EQ(past.in_time, not_satisfied);
    ASSERT_EQ(past.accounts.size(), 2U);
    EXPECT_EQ(past.accounts[0].payee, story_host);
    EXPECT_EQ(past.accounts[0].overdue, sums(50'000)) << "a quarter of 2000.00";
    EXPECT_EQ(past.accounts[1].payee, story_home);
    EXPECT_EQ(past.accounts[1].overdue, sums(75'000)) << "a quarter of 3000.00";
    EXPECT_EQ(past.accounts[1].overdue_since, (date{2025, 10, 2}));
}

TEST(period_fees, are_overdue_since_the_earliest_part_that_lacks) {
    auto const since = [](std::vector<paid_on> const& payments) {
        return only_account(by_quarters, payments, {2025, 5, 1}).overdue_since;
    };
    EXPECT_EQ(since({}), (date{2024, 10, 2}));
    EXPECT_EQ(since({{{2025, 4, 30}, story_host, sums(249'999)}}), (date{2024, 10, 2}));
    EXPECT_EQ(since({{{2025, 4, 30}, story_host, sums(250'000)}}), (date{2025, 1, 2}))
        << "what was paid late is paid now";
    EXPECT_EQ(since({{{2024, 9, 1}, story_host, sums(500'000)}}), (date{2025, 4, 2}));
}

TEST(period_fees, past_the_planned_end_are_open_where_nobody_has_published_them) {
    joint_programme programme = by_quarters;
    programme.fees_after_end = {};
    std::vector<paid_on> const payments{{{2025, 5, 1}, story_host, sums(1'000'000)}};
    EXPECT_EQ(fees_after(programme, payments, {2025, 10, 2}).in_time, satisfied)
        << "of the fourth year by itself";
    auto const past = fees_after(programme, payments, {2025, 10, 2}, {fourth_year, fifth_year});
    EXPECT_EQ(past.in_time, undetermined);
    EXPECT_EQ(past.missing, std::vector{open_at("/fees_after_end")});
    auto const unpaid = fees_after(programme, {}, {2025, 10, 2}, {fourth_year, fifth_year});
    EXPECT_EQ(unpaid.in_time, not_satisfied) << "whatever is paid for the fifth year";
    EXPECT_TRUE(unpaid.missing.empty());
    programme.fees_after_end = fact<std::vector<period_fee>>::absent();
    EXPECT_EQ(fees_after(programme, payments, {2025, 10, 2}, {fourth_year, fifth_year}).in_time,
              satisfied);
}

TEST(period_fees, are_exact_where_a_share_is_no_whole_minor_unit) {
    // 33.5 % of 100.01 are 33.50335.
    joint_programme const programme = costing(
        {fee_to(story_host, sums(10'001),
                std::vector<fee_share>{{{10, 1}, percent("33.5")}, {{1, 1}, percent("66.5")}})});
    auto const after = [&](std::int64_t paid, date const& day) {
        return only_account(programme, {{{2024, 9, 2}, story_host, sums(paid)}}, day);
    };
    EXPECT_EQ(after(3'350, {2024, 10, 2}).overdue, sums(1));
    EXPECT_EQ(after(3'351, {2024, 10, 2}).in_time, satisfied);
    EXPECT_EQ(after(3'351, {2024, 10, 2}).ahead.front(), (instalment{{2025, 1, 1}, sums(6'650)}));
    EXPECT_EQ(after(10'001, {2025, 1, 2}).in_time, satisfied) << "together they are the whole";
}

TEST(period_fees, of_one_institution_in_two_currencies_are_two_accounts) {
    money const dollars{50'000, currency{"USD"}};
    joint_programme const programme = costing({fee_to(story_host, sums(1'000), quarters()),
                                               fee_to(story_host, dollars, quarters()),
                                               fee_to(story_host, sums(3'000), quarters())});
    auto const told =
        fees_after(programme, {{{2024, 9, 2}, story_host, sums(1'000)}}, {2024, 10, 2});
    ASSERT_EQ(told.accounts.size(), 2U);
    EXPECT_EQ(told.accounts[0].overdue, (money{12'500, currency{"USD"}}));
    EXPECT_EQ(told.accounts[1].in_time, satisfied) << "1000 and 3000 are one account";
    EXPECT_EQ(told.accounts[1].due, sums(1'000));
}

TEST(period_fees, paid_in_a_currency_that_nobody_asks_for_are_refused) {
    enrolment const student = who_paid({{{2024, 9, 2}, story_host, money{100, currency{"EUR"}}}});
    std::vector<programme_year> const years{fourth_year};
    auto const refused = period_fees_on(by_quarters, student, story_period, years, {2024, 10, 2});
    EXPECT_EQ(code_of_refusal(refused), "money.currency_mixed");
    EXPECT_EQ(path_of_refusal(refused), "/history/3/event/amount");
    EXPECT_TRUE(period_fees_on(by_quarters, student, story_period, years, {2024, 9, 1}).has_value())
        << "before the day of the payment";
    auto const open = costing({fee_to(story_host, {}, quarters())});
    EXPECT_TRUE(period_fees_on(open, student, story_period, years, {2024, 10, 2}).has_value())
        << "perhaps the fee is in euros";
}

TEST(period_fees, that_ask_for_nothing_or_that_another_pays_are_none_of_the_student) {
    period_fee by_home = fee_to(story_host, sums(1'000), quarters());
    by_home.payer = story_home;
    auto const told = fees_after(costing({by_home, fee_to(story_home, fact<money>::absent(), {})}),
                                 {}, {2025, 9, 1});
    EXPECT_EQ(told.in_time, not_applicable);
    ASSERT_EQ(told.accounts.size(), 1U);
    EXPECT_EQ(told.accounts[0].payee, story_home);
    EXPECT_FALSE(told.accounts[0].due);
}

TEST(period_fees, of_an_unknown_amount_are_open_once_a_part_is_due) {
    auto const programme = costing({fee_to(story_host, {}, quarters())});
    auto const early = only_account(programme, {}, {2024, 10, 1});
    EXPECT_EQ(early.in_time, satisfied) << "nothing is due before the first day";
    auto const late = only_account(programme, {}, {2024, 10, 2});
    EXPECT_EQ(late.in_time, undetermined);
    EXPECT_EQ(late.missing, std::vector{open_at("/periods/partner_year/fees/bspu/amount")});
    auto const something =
        only_account(programme, {{{2024, 9, 2}, story_host, sums(1'000'000)}}, {2024, 10, 2});
    EXPECT_EQ(something.in_time, undetermined) << "it may be more";
    EXPECT_EQ(something.paid, sums(1'000'000));
}

TEST(period_fees, without_a_day_are_open_until_all_is_paid) {
    auto const told = [](fact<std::vector<fee_share>> shares, std::int64_t paid) {
        return only_account(costing({fee_to(story_host, sums(1'000), std::move(shares))}),
                            {{{2024, 9, 2}, story_host, sums(paid)}}, {2024, 10, 2});
    };
    EXPECT_EQ(told({}, 1'000).in_time, satisfied);
    EXPECT_EQ(told({}, 999).in_time, undetermined);
    EXPECT_EQ(told({}, 999).missing,
              std::vector{open_at("/periods/partner_year/fees/bspu/shares")});
    EXPECT_EQ(told(fact<std::vector<fee_share>>::absent(), 999).missing,
              (std::vector{
                  open_at("/periods/partner_year/fees/bspu/shares", open_cause::rule_unpublished)}))
        << "the day is set elsewhere";
}

TEST(period_fees, are_decided_where_sources_agree_on_what_matters) {
    auto const told = [](std::int64_t paid) {
        return only_account(
            costing({fee_to(story_host, fact<money>::conflicting({sums(1'000), sums(2'000)}),
                            quarters())}),
            {{{2024, 9, 2}, story_host, sums(paid)}}, {2024, 10, 2});
    };
    EXPECT_EQ(told(249).in_time, not_satisfied);
    EXPECT_EQ(told(249).overdue, sums(1)) << "at the least";
    EXPECT_EQ(told(250).in_time, undetermined);
    EXPECT_EQ(told(500).in_time, satisfied);
}

TEST(period_fees, of_a_part_of_a_year_are_open) {
    joint_programme programme = by_quarters;
    auto placement = programme.placement.value();
    placement.periods[0].last_semester = 7;
    placement.periods[1].first_semester = 8;
    programme.placement = placement;
    auto const told = fees_after(programme, {}, {2024, 10, 2});
    EXPECT_EQ(told.in_time, undetermined);
    EXPECT_EQ(told.missing, (std::vector{open_at("/periods/partner_year/fees/bspu/amount",
                                                 open_cause::rule_unpublished)}));
}

TEST(period_fees, of_which_it_is_open_who_pays_may_be_the_students) {
    period_fee fee = fee_to(story_host, sums(1'000), quarters());
    fee.payer = {};
    auto const unpaid = only_account(costing({fee}), {}, {2024, 10, 2});
    EXPECT_EQ(unpaid.in_time, undetermined);
    EXPECT_EQ(unpaid.missing, std::vector{open_at("/periods/partner_year/fees/bspu/payer")});
    auto const paid =
        only_account(costing({fee}), {{{2024, 9, 2}, story_host, sums(250)}}, {2024, 10, 2});
    EXPECT_EQ(paid.in_time, satisfied);
}

TEST(period_fees, of_a_placement_that_is_open_are_open) {
    joint_programme programme = by_quarters;
    programme.placement = {};
    auto const told = fees_after(programme, {}, {2024, 10, 2});
    EXPECT_EQ(told.in_time, undetermined);
    EXPECT_EQ(told.missing, std::vector{open_at("/placement")});
}

TEST(period_fees, are_told_where_every_source_of_the_placement_says_the_same) {
    joint_programme programme = by_quarters;
    programme_placement const one = programme.placement.value();
    programme_placement other = one;
    other.periods.front().id = programme_period_id{"at-home"};
    programme.placement = fact<programme_placement>::conflicting({one, other});
    EXPECT_EQ(fees_after(programme, {}, {2024, 10, 2}), fees_after(by_quarters, {}, {2024, 10, 2}));
    other.periods.back().fees = {fee_to(story_host, sums(900'000), quarters())};
    programme.placement = fact<programme_placement>::conflicting({one, other});
    auto const open = fees_after(programme, {}, {2024, 10, 2});
    EXPECT_EQ(open.in_time, undetermined);
    EXPECT_EQ(open.missing, std::vector{open_at("/placement", open_cause::conflicting)});
    other = one;
    other.periods.back().id = programme_period_id{"elsewhere"};
    programme.placement = fact<programme_placement>::conflicting({one, other});
    EXPECT_EQ(fees_after(programme, {}, {2024, 10, 2}), open) << "one source has no such period";
}

TEST(period_fees, are_asked_of_a_period_and_its_years) {
    enrolment const student = who_paid({});
    std::vector<programme_year> const third_year{{date{2023, 9, 4}, 5}};
    EXPECT_THROW(static_cast<void>(
                     period_fees_on(by_quarters, student, story_period, third_year, {2024, 10, 2})),
                 std::invalid_argument);
    EXPECT_EQ(code_of_refusal(period_fees_on(by_quarters, student, programme_period_id{"none"},
                                             third_year, {2024, 10, 2})),
              "enrolment.period_unknown");
}

TEST(period_fees, take_29_february_for_28_in_other_years) {
    auto const programme = costing(
        {fee_to(story_host, sums(1'000), std::vector<fee_share>{{{2, 29}, percent("100")}})});
    EXPECT_EQ(only_account(programme, {}, {2024, 10, 2}).ahead,
              (std::vector<instalment>{{{2025, 2, 28}, sums(1'000)}}));
}

TEST(period_fees, are_told_as_findings) {
    auto const told =
        fees_after(by_quarters, {{{2024, 9, 20}, story_host, sums(490'000)}}, {2025, 1, 2});
    EXPECT_EQ(lines_of(explanation_of(told)),
              "period_fees.in_time: not_satisfied, day 2025-01-02, period partner_year\n"
              "  period_fees.account: not_satisfied, by 2025-04-01, due 5000.00 UZS, next 2600.00 "
              "UZS, overdue 100.00 UZS, paid 4900.00 UZS, payee bspu, since 2025-01-02\n");
}

} // namespace
} // namespace jspu_coop
