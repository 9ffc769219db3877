/// @file
/// What a period of a joint programme costs, and whom.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/month_day.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/money.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// A part of a period's fee, due on a day of each academic year.
struct fee_share {
    month_day due;   ///< the last day on which it is in time
    decimal percent; ///< its part of the fee; more than nothing

    /// Shares are equal when day and percentage are.
    friend bool operator==(fee_share const&, fee_share const&) = default;
};
JSPU_COOP_RECORD(fee_share, (due, percent));

/// What a period costs, and whom. A student may owe fees to two institutions for one period.
struct period_fee {
    fact<party_id> payer{};                ///< who pays; absent: the student
    party_id payee;                        ///< which institution is paid
    fact<money> amount{};                  ///< for one academic year; absent: nothing is to be paid
    fact<std::vector<fee_share>> shares{}; ///< when which part is due; together 100 percent;
                                           ///< absent: the day is not set here
    std::optional<citation> cited_as{};    ///< where it is said

    /// Fees are equal when all members are.
    friend bool operator==(period_fee const&, period_fee const&) = default;
};
JSPU_COOP_RECORD(period_fee, (payer, payee, amount, shares, cited_as));

/// Everything wrong with a fee by itself.
/// @return `period_fee.payer_is_payee`, `period_fee.amount_not_positive` (nothing to pay is an
///   absent amount), `period_fee.shares_empty`, `period_fee.day_repeated`,
///   `period_fee.percent_not_positive`, `period_fee.shares_not_whole` (they are not 100 percent
///   together), and the issues of its citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(period_fee const& value);

} // namespace jspu_coop
