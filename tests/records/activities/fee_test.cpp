// Fees: what is due, paid and overdue on a day, against cases from the sources and a slow reading.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/records/activities/fee.hpp>

#include "records/support/issue_list.hpp"
#include "support/calendar_arbitrary.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <vector>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;

currency const som{"UZS"};
money sums(std::int64_t whole) {
    return money::make(whole * 100, som).value();
}

fee a_fee(std::vector<instalment> instalments, std::vector<payment> payments = {},
          std::vector<payment> refunds = {}) {
    return {fee_id{"tuition"},
            {},
            {},
            {},
            {},
            party_id{"university"},
            std::move(instalments),
            std::move(payments),
            {},
            std::move(refunds)};
}

// Uzbek contracts: 25 % by 1 October, 50 % by 1 January, 75 % by 1 April, all by 1 July
// (https://xabardor.uz/kr/post/kontraktni-qachon-tolash); here of 10,000,000 soms.
fee contract(std::vector<payment> payments) {
    money const quarter = sums(2'500'000);
    return a_fee({{date{2026, 10, 1}, quarter},
                  {date{2027, 1, 1}, quarter},
                  {date{2027, 4, 1}, quarter},
                  {date{2027, 7, 1}, quarter}},
                 std::move(payments));
}

TEST(fee, forty_nine_per_cent_paid_is_overdue_on_the_second_of_january) {
    fee const of = contract({{date{2026, 9, 20}, sums(4'900'000), {}}});
    EXPECT_EQ(standing_on(of, {2027, 1, 1}),
              (fee_standing{sums(5'000'000), sums(4'900'000), sums(0),
                            instalment{date{2027, 1, 1}, sums(100'000)}}));
    EXPECT_EQ(standing_on(of, {2027, 1, 2}),
              (fee_standing{sums(5'000'000), sums(4'900'000), sums(100'000),
                            instalment{date{2027, 4, 1}, sums(2'600'000)}}));
}

TEST(fee, before_the_first_day_nothing_is_due) {
    EXPECT_EQ(
        standing_on(contract({}), {2026, 9, 30}),
        (fee_standing{sums(0), sums(0), sums(0), instalment{date{2026, 10, 1}, sums(2'500'000)}}));
}

TEST(fee, who_has_paid_all_owes_nothing_more) {
    fee const of = contract(
        {{date{2026, 9, 1}, sums(6'000'000), {}}, {date{2026, 12, 1}, sums(4'000'000), {}}});
    EXPECT_EQ(standing_on(of, {2026, 12, 1}),
              (fee_standing{sums(2'500'000), sums(10'000'000), sums(0), {}}));
    EXPECT_EQ(standing_on(of, {2026, 11, 30}),
              (fee_standing{sums(2'500'000), sums(6'000'000), sums(0),
                            instalment{date{2027, 4, 1}, sums(1'500'000)}}))
        << "a later payment is not known yet";
}

TEST(fee, after_the_last_day_all_that_lacks_is_overdue) {
    EXPECT_EQ(standing_on(contract({}), {2028, 1, 1}),
              (fee_standing{sums(10'000'000), sums(0), sums(10'000'000), {}}));
}

TEST(fee, what_is_paid_back_is_owed_again_unless_an_act_waives_it) {
    // Paid 25 %, left in November: the order waives the whole contract, the money goes back.
    payment const quarter{date{2026, 9, 20}, sums(2'500'000), {}};
    payment const waived{date{2026, 11, 2}, sums(10'000'000),
                         act{act_kind::order, "17", date{2026, 11, 2}, {}, {}}};
    payment const back{date{2026, 11, 9}, sums(2'500'000), {}};
    fee of = contract({quarter});
    of.refunds = {back};
    EXPECT_EQ(standing_on(of, {2026, 11, 10}),
              (fee_standing{sums(2'500'000), sums(0), sums(2'500'000),
                            instalment{date{2027, 1, 1}, sums(5'000'000)}}));
    of.payments.push_back(waived);
    EXPECT_EQ(validate(of), issues{});
    EXPECT_EQ(standing_on(of, {2026, 11, 8}).paid, sums(12'500'000));
    EXPECT_EQ(standing_on(of, {2026, 11, 10}),
              (fee_standing{sums(2'500'000), sums(10'000'000), sums(0), {}}));
}

TEST(fee, no_more_is_paid_back_than_was_paid) {
    fee of = contract({{date{2026, 9, 20}, sums(3), {}}, {date{2026, 9, 22}, sums(1), {}}});
    of.refunds = {{date{2026, 9, 22}, sums(1), {}}, {date{2026, 9, 21}, sums(3), {}}};
    EXPECT_EQ(validate(of), issues{});
    of.refunds[0].on = date{2026, 9, 21};
    EXPECT_EQ(issue_lines(validate(of)),
              lines({"fee.refund_exceeds_payments at /refunds/0/amount: 1.00 UZS",
                     "fee.refund_exceeds_payments at /refunds/1/amount: 3.00 UZS"}));
}

RC_GTEST_PROP(fee, agrees_with_paying_som_by_som, ()) {
    auto const day_in = [](int at) { return *date{2026, 1, 1}.plus_days(at); };
    // One to five days, each once: the set drops what is drawn twice.
    std::set<int> days;
    for (int count = *rc::gen::inRange(1, 6); count > 0; --count) {
        days.insert(*rc::gen::inRange(0, 30));
    }
    std::vector<instalment> parts;
    for (int const at : days) {
        parts.push_back({day_in(at), sums(*rc::gen::inRange(1, 6))});
    }
    std::vector<payment> paid;
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count) {
        paid.push_back({day_in(*rc::gen::inRange(0, 30)), sums(*rc::gen::inRange(1, 6)), {}});
    }
    fee const of = a_fee(parts, paid);
    RC_ASSERT(validate(of) == issues{});
    int const today = *rc::gen::inRange(-1, 32);
    date const day = day_in(today);

    // Each som of the instalments, by day; each som paid by today settles the next of them.
    std::vector<date> owed;
    for (instalment const& each : parts) {
        owed.insert(owed.end(), static_cast<std::size_t>(each.amount.minor_units() / 100),
                    each.due);
    }
    std::int64_t coins = 0;
    for (payment const& each : paid) {
        coins += each.on <= day ? each.amount.minor_units() / 100 : 0;
    }
    auto const settled = std::min(static_cast<std::size_t>(coins), owed.size());
    auto const count = [&](auto from, auto test) {
        return sums(std::count_if(from, owed.end(), test));
    };
    auto const open = owed.begin() + static_cast<std::ptrdiff_t>(settled);
    fee_standing const found = standing_on(of, day);
    RC_ASSERT(found.due == count(owed.begin(), [&](date each) { return each <= day; }));
    RC_ASSERT(found.paid == sums(coins));
    RC_ASSERT(found.overdue == count(open, [&](date each) { return each < day; }));
    auto const next = std::find_if(open, owed.end(), [&](date each) { return day <= each; });
    RC_ASSERT(found.next.has_value() == (next != owed.end()));
    if (next != owed.end()) {
        RC_ASSERT(found.next->due == *next);
        RC_ASSERT(found.next->amount == count(open, [&](date each) { return each <= *next; }));
    }
}

TEST(fee, what_is_wrong_is_named) {
    EXPECT_EQ(issue_lines(validate(a_fee({}))), lines({"fee.instalments_empty at /instalments: "}));
    date const day{2026, 10, 1};
    EXPECT_EQ(issue_lines(validate(a_fee({{day, sums(1)}, {day, sums(1)}}))),
              lines({"fee.instalments_unordered at /instalments/1/due: 2026-10-01"}));
    EXPECT_EQ(issue_lines(validate(a_fee({{day, sums(0)}}))),
              lines({"fee.amount_not_positive at /instalments/0/amount: 0.00 UZS"}));
    EXPECT_EQ(
        issue_lines(validate(a_fee(
            {{day, sums(1)}}, {{day, money::parse("1.00 USD").value(), {}}, {day, sums(-1), {}}}))),
        lines({"fee.amount_not_positive at /payments/1/amount: -1.00 UZS",
               "fee.currency_mixed at /payments/0/amount: 1.00 USD"}));
    money const most = money::make(std::numeric_limits<std::int64_t>::max(), som).value();
    EXPECT_EQ(issue_lines(validate(a_fee({{day, most}, {date{2026, 11, 1}, most}}))),
              lines({"fee.total_out_of_range at /instalments: "}));
    fee self = a_fee({{day, sums(1)}}, {{day, sums(1), act{act_kind::order, {}, {}, {}, {}}}});
    self.payer = self.payee;
    self.cited_as = citation{"", {}, {}};
    EXPECT_EQ(issue_lines(validate(self)), lines({"act.empty at /payments/0/decided_by: ",
                                                  "citation.document_empty at /cited_as/document: ",
                                                  "fee.payer_is_payee at /payee: university"}));
}

} // namespace
} // namespace jspu_coop
