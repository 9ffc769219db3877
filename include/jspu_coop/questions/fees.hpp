/// @file
/// Whom has who to pay how much for an activity, and by when?
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// One fee, and how it stands.
struct fee_line {
    fee_id fee;                         ///< the fee
    text purpose;                       ///< what it is for
    fact<period> days;                  ///< the days for which it is paid
    fact<party_id> payer;               ///< who pays; absent: the participant
    std::optional<participation_id> of; ///< for whom, where it is for one of several
    party_id payee;                     ///< who is paid
    fee_standing standing;              ///< what is due, paid, overdue and next
    std::optional<citation> cited_as{}; ///< where the fee is agreed
    std::vector<payment> waivers{};     ///< what an act waived by the day, in the fee's order; it
                                        ///< stands among what is paid (`standing`)
};

/// What is to be paid for an activity.
struct fees_answer {
    activity_id activity;              ///< the activity asked about
    date day;                          ///< the day asked about
    std::vector<fee_line> fees;        ///< in the activity's order
    std::vector<missing_fact> missing; ///< what is not known of who pays
};

/// Whom has who to pay how much for an activity, and by when; and what is overdue on a day?
///
/// Payments count from their own day on and settle the earliest instalments first; what was paid
/// back is owed again unless an act waives it (`standing_on`). What is waived settles instalments
/// as a payment does; the explanation tells the two apart.
///
/// Cost: linear in instalments and payments.
/// @throws std::invalid_argument when the activity is not valid
[[nodiscard]] JSPU_COOP_EXPORT fees_answer fees(activity const& asked, date const& day);

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(fees_answer const& answer);

} // namespace jspu_coop
