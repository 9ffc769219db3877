/// @file
/// The question how the places of a whole agreement stand: totals over its clauses.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/calendar/months.hpp>
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/questions/number_range.hpp>
#include <jspu_coop/records/agreements/places.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jspu_coop {

/// A number of places of which perhaps only bounds are known.
struct place_bounds {
    std::int64_t least{0};            ///< not less than this
    std::optional<std::int64_t> most; ///< not more than this; none: nothing known bounds it

    /// Bounds are equal when both members are.
    friend bool operator==(place_bounds const&, place_bounds const&) = default;
};

/// Of a total, the places for a level or a field, where all its limits are split alike.
struct split_total {
    std::vector<qualification_level> levels; ///< for these levels; empty: any
    std::vector<field_of_study> fields;      ///< in these fields; empty: any
    place_bounds agreed;                     ///< how many of them may hold a place at once
    number_range taken{};                    ///< places or months that they have taken, each once
    std::optional<place_bounds> left{}; ///< how many more they may be given; none without a span

    /// Parts are equal when all members are.
    friend bool operator==(split_total const&, split_total const&) = default;
};

/// The places of several clauses that are counted alike, or of which the same is said in place of a
/// number.
struct place_total {
    std::vector<clause_id> clauses; ///< the clauses, by id
    std::vector<pool_id> pools;     ///< the pools that bind them in this unit, by id
    place_rule rule; ///< persons, person-months, or what is said in place of a number
    std::optional<place_period> each{};   ///< by years or by terms; none without a number
    fact<jspu_coop::rounding> rounding{}; ///< of person-months: how a part of a month counts
    std::optional<place_span> span{};     ///< for which days; none without a number, or where the
                                          ///< calendar does not tell
    std::optional<place_bounds> agreed{}; ///< how many may hold a place at once under all limits;
                                          ///< none without a number
    place_count count{};                  ///< those of whom it is known that they count here
    number_range taken{};                 ///< places or months taken, each once
    std::optional<place_bounds> left{};   ///< how many more may be given; none without a span
    outcome splits_add{outcome::not_applicable}; ///< whether all limits that count here, of clauses
                                                 ///< and pools, are split alike; undetermined where
                                                 ///< which text counts is not certain; not
                                                 ///< applicable where none is split
    std::vector<split_total> splits{};           ///< where they are: the total of each part, by
                                                 ///< levels, then fields

    /// Totals are equal when all members are.
    friend bool operator==(place_total const&, place_total const&) = default;
};

/// How the places of an agreement stand.
struct agreement_capacity_answer {
    agreement_id agreement;            ///< the agreement asked about
    std::vector<place_total> totals;   ///< persons, then person-months, each by years, then by
                                       ///< terms; then what is said in place of a number
    std::vector<missing_fact> missing; ///< what makes some of the figures uncertain
};

/// How many places are agreed, taken and left over all clauses of an agreement in an academic year,
/// or a term of it.
///
/// Units are never mixed: persons a year, seats in each term, and person-months (apart where parts
/// of months count differently) have totals of their own, each over the clauses that are counted
/// so, and so have clauses that are unlimited, not defined yet, not counted, or not known. Zero is
/// a number. A clause without a number of its own counts where a pool with a number binds it.
///
/// What is agreed is the most that may hold places at once: a pool that clauses share, or a total
/// of the agreement (a pool of all clauses), counts once, and a clause never gives more than its
/// own number. Where pools nest or lie apart the number is exact; where they cross it lies between
/// the bounds. What is left is reckoned so from what each limit has left, so that a clause that has
/// given too many takes nothing from the others: where no limit is exceeded it is what is agreed
/// less what is taken.
///
/// Splits by level or field do not change what is agreed in all. They add up only where every limit
/// that counts is split into the same parts: then each part has a total, reckoned from what each
/// limit leaves to it alone, by its own number and by every wider part. Where limits are split
/// differently, or one is and another is not, there is no total of a part, and the answer says so:
/// `capacity` tells the splits of each clause.
///
/// Each text of a clause that bears on a span (see `capacity`) may be the one that counts: they
/// make a range. A clause that stands on no day of a span has no places there; those who hold some
/// of it are counted under the pools of all clauses. A number, pool or text that is not known makes
/// the range wider, and is listed; so is it when not all clauses may be recorded.
///
/// Cost: clauses times activities under the agreement, for each part into which all are split.
/// @param records the register as known on a day
/// @param agreement the agreement; of one that the view does not know everything is unknown
/// @param year the academic year, by the calendars that the places name
/// @param term only this term; else every term of the year. For places counted by the year it
///   does not matter
/// @param also activities that count beside those of the register, as for `capacity`
[[nodiscard]] JSPU_COOP_EXPORT agreement_capacity_answer agreement_capacity(
    view const& records, agreement_id const& agreement, academic_year year,
    std::optional<std::string> const& term = std::nullopt, std::span<activity const> also = {});

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(agreement_capacity_answer const& answer);

} // namespace jspu_coop
