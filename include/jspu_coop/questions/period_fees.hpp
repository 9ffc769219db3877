/// @file
/// What a student pays for a period of a joint programme, and what of it is overdue.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/activities/fee.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/money.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jspu_coop {

/// An academic year that a student spends in a period of a joint programme. Which days it has, and
/// with which semester it begins for a student who was on leave or kept back, no programme says:
/// whoever asks knows it.
struct programme_year {
    date first_day; ///< its first day; a day of the year comes once in the twelve months
                    ///< that begin with it
    std::int64_t first_semester; ///< with which semester of the programme it begins, from 1; one
                                 ///< after the last: past the planned end
};

/// How the fees that a student pays to one institution in one currency stand.
struct fee_account {
    party_id payee;                 ///< which institution
    outcome in_time;                ///< whether all that had to be paid before the day is paid;
                                    ///< not applicable where nothing is to be paid
    std::optional<money> due;       ///< what had to be paid before the day, at the least
    std::optional<money> paid;      ///< what was paid by the day
    std::optional<money> overdue;   ///< what lacks for certain; none where nothing does
    std::vector<instalment> ahead;  ///< each day by which something is still to be paid, this one
                                    ///< included, with all that lacks by then; empty where not all
                                    ///< is known
    std::vector<citation> cited_as; ///< where the fees are said
    std::vector<missing_fact> ahead_missing; ///< what leaves `ahead` open; empty where it is whole
    std::vector<missing_fact> missing;       ///< what stands in the way of `in_time`
    std::optional<date> overdue_since{};     ///< of what is overdue: since which day at the latest
                                             ///< more had to be paid than was by now

    /// Accounts are equal when all members are.
    friend bool operator==(fee_account const&, fee_account const&) = default;
};
JSPU_COOP_RECORD(fee_account, (payee, in_time, due, paid, overdue, ahead, cited_as, ahead_missing,
                               missing, overdue_since));

/// What a student pays for a period of a joint programme, and how it stands on a day.
struct period_fees {
    programme_period_id period;        ///< which period
    date day;                          ///< on which day
    outcome in_time;                   ///< whether all accounts are in time
    std::vector<fee_account> accounts; ///< by institution, then by currency
    std::vector<missing_fact> missing; ///< what stands in the way of `in_time`

    /// Equal when all members are.
    friend bool operator==(period_fees const&, period_fees const&) = default;
};
JSPU_COOP_RECORD(period_fees, (period, day, in_time, accounts, missing));

/// What a student pays for a period of a joint programme, to whom, and whether it is in time.
///
/// - Counted are the fees that the programme says the student pays; what another pays is no account
///   of the student's. A programme need not list every fee: of others nothing is said.
/// - A fee is owed once for each academic year that lies in the period as a whole. What is paid for
///   a part of a year no fee says: it is open. Of a year past the planned end, what is paid after
///   the end is owed instead; where that is not published, the answer is open.
/// - A part of a fee is in time on its own day, and overdue from the next on; no day is moved. What
///   is no whole minor unit is rounded up, so that exactly who has paid the percentage is in time.
/// - What was paid for the period by the day settles all of one institution and currency together,
///   the earliest first. Currencies are never converted.
/// - 29 February is 28 February in a year that has none.
///
/// "In time" and "overdue" hold whatever the missing facts are.
///
/// Source of shares by day: 25 % by 1 October, 50 % by 1 January, 75 % by 1 April, 100 % by 1 July
/// (https://xabardor.uz/kr/post/kontraktni-qachon-tolash); of fees past the end, which go to both
/// sides: Honam University (http://global.honam.ac.kr/cn/DoubleDegree).
/// @param programme a valid programme
/// @param student a valid enrolment on it
/// @param period a period of its placement; where sources disagree about the placement, the answer
///   is open unless all of them give the same
/// @param years the years that the student spends in the period, so far as they count for the day,
///   in order; past the planned end only of the last period
/// @param day the day
/// @return the accounts; `money.currency_mixed` with the path of the payment, where one was made in
///   a currency in which the institution asks for nothing; `enrolment.period_unknown` where no
///   source of the placement has the period; `money.overflow`, `number.overflow`, or
///   `date.out_of_range`. Time O(F Y S C + N log N) for F fees, Y years, S shares, C currencies and
///   N entries of the history.
/// @throws std::invalid_argument when by no source each year has a semester of the period or is
/// past
///   the end after it
[[nodiscard]] JSPU_COOP_EXPORT result<period_fees>
period_fees_on(joint_programme const& programme, enrolment const& student,
               programme_period_id const& period, std::span<programme_year const> years,
               date const& day);

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(period_fees const& fees);

} // namespace jspu_coop
