// Fees of periods in random small worlds: a slow reckoning in hundredths of a percent, and facts
// that are hidden.
#include <jspu_coop/questions/period_fees.hpp>

#include "support/dice.hpp"
#include "support/fee_story.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using account_key = std::pair<party_id, currency>;

/// A programme of two years here and two there, what was paid, and for which years is asked.
struct fee_world {
    joint_programme programme;
    std::vector<paid_on> payments;
    std::vector<programme_year> years;
    date day;

    [[nodiscard]] period_fees told() const { return fees_after(programme, payments, day, years); }
};

std::vector<std::vector<fee_share>> const share_lists{
    quarters(),
    {{{10, 1}, percent("33.5")}, {{1, 1}, percent("66.5")}},
    {{{2, 29}, percent("12.25")}, {{9, 30}, percent("87.75")}},
    {{{9, 1}, percent("100")}}};

period_fee some_fee(dice& throws) {
    currency const in = throws.one_in(3) ? currency{"KRW"} : currency{"UZS"};
    fact<money> amount = money{1 + throws.below(999), in};
    if (throws.one_in(6)) {
        amount = fact<money>::absent();
    }
    return fee_to(throws.one_in(3) ? story_home : story_host, amount, throws.pick(share_lists));
}

std::vector<period_fee> some_fees(dice& throws) {
    std::vector<period_fee> fees{some_fee(throws)};
    while (throws.one_in(2)) {
        fees.push_back(some_fee(throws));
    }
    return fees;
}

/// A world of which every fact is known.
fee_world clear_world(dice& throws) {
    fee_world made{costing(some_fees(throws)), {}, {}, throws.day_in(2024 + throws.below(3))};
    auto placement = made.programme.placement.value();
    placement.periods[0].last_semester = 4;
    placement.periods[1].first_semester = 5;
    made.programme.placement = placement;
    made.programme.fees_after_end = some_fees(throws);
    int const count = 1 + throws.below(3);
    for (int at = 0; at < count; ++at) {
        made.years.push_back({date{2023 + at, 9, 1 + throws.below(5)}, 5 + 2 * at});
    }
    std::vector<account_key> asked;
    for (auto const& fees : {made.programme.placement.value().periods[1].fees,
                             made.programme.fees_after_end.value()}) {
        for (period_fee const& each : fees) {
            bool const is_after = fees == made.programme.fees_after_end.value();
            if (each.amount.is_known() && (!is_after || count == 3)) {
                asked.emplace_back(each.payee, each.amount.value().currency());
            }
        }
    }
    while (!asked.empty() && !throws.one_in(3)) {
        auto const [payee, in] = throws.pick(asked);
        made.payments.push_back(
            {throws.day_in(2023 + throws.below(4)), payee, money{1 + throws.below(700), in}});
    }
    return made;
}

/// Reckons in whole numbers, day by day.
class slow_fees {
public:
    explicit slow_fees(fee_world const& of) : of_{of} {
        for (programme_year const& year : of.years) {
            bool const is_past_the_end = year.first_semester > 8;
            for (period_fee const& each : is_past_the_end
                                              ? of.programme.fees_after_end.value()
                                              : of.programme.placement.value().periods[1].fees) {
                if (each.amount.is_known()) {
                    money const amount = each.amount.value();
                    bills_.push_back({{each.payee, amount.currency()}, amount.minor_units(), {}});
                    for (fee_share const& share : each.shares.value()) {
                        bills_.back().parts.emplace_back(last_day(share.due, year.first_day),
                                                         hundredths(share.percent));
                    }
                }
            }
        }
    }

    [[nodiscard]] std::set<account_key> accounts() const {
        std::set<account_key> all;
        for (bill const& each : bills_) {
            all.insert(each.to);
        }
        return all;
    }

    /// What had to be paid by the end of a day, in minor units.
    [[nodiscard]] std::int64_t owed_by_end_of(date const& day, account_key const& to) const {
        std::int64_t owed = 0;
        for (bill const& each : bills_) {
            std::int64_t percent = 0;
            for (auto const& [due, part] : each.parts) {
                percent += due <= day ? part : 0;
            }
            std::int64_t const exact = each.amount * percent;
            owed += each.to == to ? exact / 10'000 + (exact % 10'000 != 0 ? 1 : 0) : 0;
        }
        return owed;
    }

    [[nodiscard]] std::int64_t paid(account_key const& to) const {
        std::int64_t all = 0;
        for (paid_on const& each : of_.payments) {
            bool const counts = each.payee == to.first && each.amount.currency() == to.second
                                && each.day <= of_.day;
            all += counts ? each.amount.minor_units() : 0;
        }
        return all;
    }

    /// The days, from the day asked about on, with whose end something more lacks.
    [[nodiscard]] std::vector<instalment> ahead(account_key const& to) const {
        std::int64_t before = owed_by_end_of(of_.day.plus_days(-1).value(), to);
        std::vector<instalment> all;
        for (int days = 0; days < 1500; ++days) {
            date const day = of_.day.plus_days(days).value();
            std::int64_t const owed = owed_by_end_of(day, to);
            if (owed > paid(to) && owed != before) {
                all.push_back({day, money{owed - paid(to), to.second}});
            }
            before = owed;
        }
        return all;
    }

private:
    /// A fee of a year, with the hundredths of a percent that are due by each day.
    struct bill {
        account_key to;
        std::int64_t amount;
        std::vector<std::pair<date, std::int64_t>> parts;
    };

    [[nodiscard]] static std::int64_t hundredths(decimal const& percent) {
        static std::int64_t const units[]{100, 10, 1}; // by the digits behind the point
        return percent.coefficient() * units[percent.scale()];
    }

    /// The day on which the twelve months from the first on have this day of the year.
    [[nodiscard]] static date last_day(month_day const& what, date first_day) {
        for (date day = first_day;; day = day.plus_days(1).value()) {
            bool const is_last_of_february =
                day.month() == 2 && day.plus_days(1).value().month() == 3;
            if (what.falls_on(day) || (what == month_day{2, 29} && is_last_of_february)) {
                return day;
            }
        }
    }

    fee_world const& of_;
    std::vector<bill> bills_;
};

RC_GTEST_PROP(period_fees_laws, are_as_reckoned_slowly, (std::uint64_t seed)) {
    dice throws{seed};
    fee_world const world = clear_world(throws);
    slow_fees const slow{world};
    period_fees const told = world.told();
    std::set<account_key> met;
    outcome all = outcome::not_applicable;
    for (fee_account const& each : told.accounts) {
        RC_ASSERT(each.missing.empty());
        if (!each.due) {
            RC_ASSERT(each.in_time == outcome::not_applicable);
            continue;
        }
        account_key const key{each.payee, each.due->currency()};
        met.insert(key);
        std::int64_t const owed = slow.owed_by_end_of(world.day.plus_days(-1).value(), key);
        std::int64_t const paid = slow.paid(key);
        RC_ASSERT(each.due->minor_units() == owed);
        RC_ASSERT(each.paid->minor_units() == paid);
        RC_ASSERT(each.in_time == outcome_of(paid >= owed));
        RC_ASSERT(each.overdue.has_value() == (paid < owed));
        if (each.overdue) {
            RC_ASSERT(each.overdue->minor_units() == owed - paid);
        }
        RC_ASSERT(each.ahead == slow.ahead(key));
        RC_ASSERT(each.ahead_missing.empty());
        all = both(all, each.in_time);
    }
    RC_ASSERT(met == slow.accounts());
    RC_ASSERT(told.in_time == all);
    RC_ASSERT(told.missing.empty());
}

/// Hides what a fee says, or lets sources disagree on it; what is true stays possible.
void fog(dice& throws, period_fee& fee) {
    if (throws.one_in(4)) {
        fee.payer = {};
    }
    if (throws.one_in(3)) {
        bool const is_disputed = fee.amount.is_known() && throws.one_in(2);
        fee.amount = is_disputed ? fact<money>::conflicting(
                         {fee.amount.value(), money{1'000 + throws.below(99), currency{"UZS"}}})
                                 : fact<money>{};
    }
    if (throws.one_in(3)) {
        auto const other = throws.pick(share_lists);
        bool const is_disputed = other != fee.shares.value() && throws.one_in(2);
        fee.shares = is_disputed
                         ? fact<std::vector<fee_share>>::conflicting({fee.shares.value(), other})
                         : fact<std::vector<fee_share>>{};
    }
}

RC_GTEST_PROP(period_fees_laws, that_are_certain_hold_whatever_is_hidden, (std::uint64_t seed)) {
    dice throws{seed};
    fee_world const clear = clear_world(throws);
    fee_world foggy = clear;
    auto placement = foggy.programme.placement.value();
    for (period_fee& each : placement.periods[1].fees) {
        fog(throws, each);
    }
    foggy.programme.placement = placement;
    auto after = foggy.programme.fees_after_end.value();
    for (period_fee& each : after) {
        fog(throws, each);
    }
    foggy.programme.fees_after_end =
        throws.one_in(3) ? fact<std::vector<period_fee>>{} : fact{after};
    period_fees const truth = clear.told();
    auto const read = period_fees_on(foggy.programme, who_paid(foggy.payments), story_period,
                                     foggy.years, foggy.day);
    // What was paid in a currency of a fee that is hidden may be refused.
    RC_PRE(read.has_value());
    RC_ASSERT((read->in_time == outcome::undetermined) == !read->missing.empty());
    if (read->in_time == outcome::not_satisfied) {
        RC_ASSERT(truth.in_time == outcome::not_satisfied);
    } else if (read->in_time != outcome::undetermined) {
        RC_ASSERT(truth.in_time != outcome::not_satisfied);
    }
    for (fee_account const& each : read->accounts) {
        RC_ASSERT((each.in_time == outcome::undetermined) == !each.missing.empty());
        for (fee_account const& known : truth.accounts) {
            bool const is_same = each.due && known.due && each.payee == known.payee
                                 && each.due->currency() == known.due->currency();
            if (!is_same) {
                continue;
            }
            RC_ASSERT(each.due->minor_units() <= known.due->minor_units());
            RC_ASSERT(each.in_time == outcome::undetermined || each.in_time == known.in_time);
            RC_ASSERT(each.ahead.empty() || each.ahead == known.ahead);
            RC_ASSERT(!each.ahead_missing.empty() || each.ahead == known.ahead);
        }
    }
}

RC_GTEST_PROP(period_fees_laws, do_not_ask_in_which_order_all_is_said, (std::uint64_t seed)) {
    dice throws{seed};
    fee_world const world = clear_world(throws);
    fee_world other = world;
    auto placement = other.programme.placement.value();
    throws.shuffle(placement.periods[1].fees);
    for (period_fee& each : placement.periods[1].fees) {
        auto shares = each.shares.value();
        throws.shuffle(shares);
        each.shares = shares;
    }
    other.programme.placement = placement;
    throws.shuffle(other.payments);
    RC_ASSERT(other.told() == world.told());
}

} // namespace
} // namespace jspu_coop
