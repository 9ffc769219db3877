// What is to be paid for an activity: golden cases that a reader can check by hand.
#include <jspu_coop/base/print.hpp>

#include "support/office_world.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::office_world;
using reminder_world::a_quiet_stay;

money euros(std::int64_t whole) {
    return {whole * 100, currency{"EUR"}};
}

// Two instalments of 250 EUR, on 1 June and on 1 August 2026.
TEST(fees, tell_whom_to_pay_how_much_by_when) {
    activity stay = a_quiet_stay();
    stay.fees = {reminder_world::a_fee({{date{2026, 6, 1}, euros(100), {}}})};
    fees_answer const answer = fees(stay, {2026, 6, 2});
    ASSERT_EQ(answer.fees.size(), 1U);
    fee_line const& line = answer.fees[0];
    EXPECT_EQ(line.fee, fee_id{"tuition"});
    EXPECT_EQ(line.payer, fact<party_id>::absent());
    EXPECT_EQ(line.payee, party_id{"b"});
    EXPECT_EQ(line.standing, (fee_standing{euros(250), euros(100), euros(150),
                                           instalment{{2026, 8, 1}, euros(400)}}));
    EXPECT_TRUE(answer.missing.empty());
    EXPECT_EQ(explanation_of(answer).because.at(0).result, outcome::not_satisfied);
    EXPECT_EQ(explanation_of(fees(stay, {2026, 6, 1})).because.at(0).result, outcome::satisfied)
        << "on its own day an instalment is in time";
}

TEST(fees, say_where_it_is_not_known_who_pays) {
    activity stay = a_quiet_stay();
    stay.fees = {reminder_world::a_fee(), reminder_world::a_fee()};
    stay.fees[1].id = fee_id{"dormitory"};
    stay.fees[1].payer = {};
    EXPECT_EQ(fees(stay, {2026, 6, 1}).missing,
              (std::vector<missing_fact>{{"activity", "v", "/fees/1/payer", open_cause::missing}}));
}

TEST(fees, of_an_activity_that_is_not_valid_are_not_told) {
    activity stay = a_quiet_stay();
    stay.fees = {reminder_world::a_fee(), reminder_world::a_fee()};
    EXPECT_THROW((void)fees(stay, {2026, 6, 1}), std::invalid_argument) << "two of one name";
}

} // namespace
} // namespace jspu_coop
