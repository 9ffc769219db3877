/// @file
/// Who pays whom how much by when.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/money.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// A part of a fee, due on a day of its own.
struct instalment {
    date due;     ///< the last day on which it is in time
    money amount; ///< more than nothing; in one currency with the fee's others

    /// Instalments are equal when day and amount are.
    friend bool operator==(instalment const&, instalment const&) = default;
};
JSPU_COOP_RECORD(instalment, (due, amount));

/// That a part of a fee was paid, or waived, or paid back.
struct payment {
    date on;                         ///< the day on which it counts as paid
    money amount;                    ///< more than nothing; in the fee's currency
    std::optional<act> decided_by{}; ///< a waiver or a refund: the act that decided it

    /// Payments are equal when all members are.
    friend bool operator==(payment const&, payment const&) = default;
};
JSPU_COOP_RECORD(payment, (on, amount, decided_by));

/// A fee for a period: who pays whom, in which instalments, and what has been paid.
///
/// The payer is a party, or, where `payer` is absent, the participant.
struct fee {
    fee_id id;                             ///< stable and unique within the activity
    text purpose;                          ///< what it is for: tuition, a dormitory
    fact<jspu_coop::period> period{};      ///< the days for which it is paid
    std::optional<participation_id> of{};  ///< for whom, where several take part
    fact<party_id> payer{};                ///< who pays; absent: the participant
    party_id payee;                        ///< who is paid
    std::vector<instalment> instalments{}; ///< by day; together they are the fee
    std::vector<payment> payments{};       ///< what has been paid, in any order
    std::optional<citation> cited_as{};    ///< where the fee is agreed
    std::vector<payment> refunds{};        ///< what has been paid back, in any order; it is owed
                                           ///< again, unless a payment waives it by an act

    /// Fees are equal when all members are.
    friend bool operator==(fee const&, fee const&) = default;
};
JSPU_COOP_RECORD(fee, (id, purpose, period, of, payer, payee, instalments, payments, cited_as, refunds));

/// Everything wrong with a fee.
/// @return `fee.instalments_empty`, `fee.instalments_unordered` (not by day, or two on one day),
///   `fee.amount_not_positive`, `fee.currency_mixed`, `fee.total_out_of_range` (the sum has no
///   room), `fee.refund_exceeds_payments` (on some day more was paid back than had been paid),
///   `fee.payer_is_payee`, and the issues of its acts and citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(fee const& value);

/// What of a fee is due and paid by the end of a day. Amounts are exact.
struct fee_standing {
    money due;                        ///< the instalments whose day has passed or is this one
    money paid;                       ///< what was paid by then, less what was paid back
    money overdue;                    ///< what should have been paid before this day and was not
    std::optional<instalment> next{}; ///< the next day, this one included, by which something
                                      ///< is to be paid, with all that lacks by then

    /// Standings are equal when all members are.
    friend bool operator==(fee_standing const&, fee_standing const&) = default;
};
JSPU_COOP_RECORD(fee_standing, (due, paid, overdue, next));

/// What of a fee is due, paid and overdue on a day. Payments settle the earliest instalments first;
/// an instalment is in time on its own day, and overdue from the next on.
/// @pre the fee is valid
[[nodiscard]] JSPU_COOP_EXPORT fee_standing standing_on(fee const& of, date const& day);

} // namespace jspu_coop
