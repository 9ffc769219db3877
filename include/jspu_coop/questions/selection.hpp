/// @file
/// The question who of a call's applicants gets a seat.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/questions/application_clock.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace jspu_coop {

/// What comes first in a ranking.
enum class ranking_order {
    highest_first, ///< the greatest number, the latest day, the highest level, the best mark, yes
    lowest_first   ///< the least number, the earliest day, the lowest level, the worst mark, no
};
JSPU_COOP_ENUM(ranking_order, highest_first, lowest_first);

/// The name of the vocabulary in issues.
template <>
inline constexpr std::string_view enumeration_name<ranking_order> = "ranking_order";

/// One key of a published ranking order. Who has no such value at all stands behind who has one.
struct ranking_key {
    fact_name fact;      ///< a fact with an order: no code, set of codes or field of study
    ranking_order order; ///< what comes first

    /// Keys are equal when both members are.
    friend bool operator==(ranking_key const&, ranking_key const&) = default;
};
JSPU_COOP_RECORD(ranking_key, (fact, order));

/// By which order the seats of a call are given.
struct selection_rule {
    std::vector<ranking_key> keys; ///< at least one: the criterion, then what breaks ties, in turn
    std::vector<person_id> applicants{}; ///< who asks; empty: whoever applied by the register
    std::optional<std::int64_t> seats{}; ///< how many are given; none: those of the call
    std::optional<citation> cited_as{};  ///< where the order is published

    /// Rules are equal when all members are.
    friend bool operator==(selection_rule const&, selection_rule const&) = default;
};
JSPU_COOP_RECORD(selection_rule, (keys, applicants, seats, cited_as));

/// On what the answer to one applicant rests.
enum class selection_reason {
    seat_by_rank,     ///< few enough can stand before
    no_seat_left,     ///< enough stand before for certain
    not_eligible,     ///< not eligible under the call
    not_governed,     ///< the call's rules do not apply to the applicant
    eligibility_open, ///< whether the applicant is eligible is not known
    tie,              ///< others are equal by every key, and there are not seats for all of them
    rank_open,        ///< facts that decide who stands before whom are not known
    seats_open        ///< how many seats there are is not known
};
JSPU_COOP_ENUM(selection_reason, seat_by_rank, no_seat_left, not_eligible, not_governed,
               eligibility_open, tie, rank_open, seats_open);

/// The name of the vocabulary in issues.
template <>
inline constexpr std::string_view enumeration_name<selection_reason> = "selection_reason";

/// One applicant, and whether there is a seat.
struct selection_line {
    person_id who;               ///< the applicant
    outcome seated;              ///< whether there is a seat
    selection_reason reason;     ///< on what that rests
    std::int64_t best_rank;      ///< the best rank that is possible, from 1; 0 where not eligible
    std::int64_t worst_rank;     ///< the worst one; 0 where not eligible
    std::vector<person_id> tied; ///< who is equal by every key, by id
    std::vector<missing_fact> missing; ///< what is not known of the applicant's keys
    eligibility_verdict eligible;      ///< whether the applicant is eligible, and why
};

/// Who gets a seat, and why.
struct selection_verdict {
    call_reference call;                     ///< the call
    selection_rule by;                       ///< the order
    std::optional<std::int64_t> least_seats; ///< as few seats as there may be; none: without limit
    std::optional<std::int64_t> most_seats;  ///< as many as there may be; none: without limit
    std::vector<selection_line> lines; ///< by best rank, then worst rank, then id; behind them
                                       ///< who is not eligible, by id
    std::int64_t unnamed; ///< applications of which it is not recorded whose they are, or under
                          ///< which call of the organisation
    bool is_decided;      ///< every answer is yes or no
};

/// Who of a call's applicants gets a seat.
///
/// Eligible applicants stand in the order of the keys, and the seats are given in that order. An
/// answer is "yes" or "no" only where it holds whatever the missing facts are: however those rank
/// whose keys, eligibility or names are not known. Applicants who are equal by every key are a tie,
/// which nobody breaks silently: where it decides, they are undetermined, and the tie is told. The
/// same records give the same answer, in whatever order they stand.
///
/// By the register apply those who have a step under the call and have neither withdrawn nor been
/// refused. Keys are the facts by which the policy judges the applicant; where the day of judging
/// is not known, they are missing. Where several days may choose the policy's version, one
/// applicant stands before another only if that holds with the facts of each.
///
/// Cost: that of `eligibility` for each applicant, and quadratic in the applicants.
/// @param records the register as known on a day
/// @param call the call
/// @param terms the policies, and what is known of the applicants beside the register
/// @param by the order
/// @param clock on which clock the applications came in
/// @return the verdict; the issues of `eligibility`; `selection.keys_empty`;
///   `selection.key_unknown`, `selection.key_repeated`, `selection.key_without_order` under
///   `/keys/N`; `selection.applicant_repeated` under `/applicants/N`; `selection.seats_negative`
[[nodiscard]] JSPU_COOP_EXPORT result<selection_verdict>
selection(view const& records, call_reference const& call, eligibility_terms const& terms,
          selection_rule const& by, application_clock const& clock = {});

/// The verdict without the values of sensitive facts: each applicant's eligibility as
/// `without_sensitive_values` tells it. Seats, reasons and ranks stay; where a key of the order is
/// sensitive, who is equal by every key is left out: it would tell who has the same value.
[[nodiscard]] JSPU_COOP_EXPORT selection_verdict
without_sensitive_values(selection_verdict verdict);

/// The verdict as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(selection_verdict const& verdict);

} // namespace jspu_coop
