/// @file
/// The question how many places are taken and left.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/agreements/clause_reference.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jspu_coop {

/// What an agreement says of the number of those who may take part.
enum class place_rule {
    number,          ///< so many persons
    person_months,   ///< so many months of all persons together
    unlimited,       ///< that there is no limit
    not_defined_yet, ///< that the number is decided later
    not_counted,     ///< nothing: nobody is counted
    not_known        ///< nobody has recorded what, or sources disagree
};
JSPU_COOP_ENUM(place_rule, number, person_months, unlimited, not_defined_yet, not_counted,
               not_known);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<place_rule> = "place_rule";

/// The days for which places are counted: an academic year, or one of its terms.
struct place_span {
    academic_year year;              ///< the academic year
    std::optional<std::string> term; ///< the term, where places are counted by terms
    period days;                     ///< its days

    /// Spans are equal when all members are.
    friend bool operator==(place_span const&, place_span const&) = default;
};

/// How many of each standing there are. Who has withdrawn or was refused holds no place.
struct place_count {
    std::int64_t applied{0};    ///< ask, and hold no place
    std::int64_t on_reserve{0}; ///< wait, and hold no place
    std::int64_t nominated{0};  ///< hold a place
    std::int64_t accepted{0};   ///< hold a place
    std::int64_t present{0};    ///< are there
    std::int64_t left_early{0}; ///< were there, and hold the place to the end
    std::int64_t completed{0};  ///< were there
    std::int64_t withdrawn{0};  ///< gave their place back
    std::int64_t refused{0};    ///< never held one

    /// Counts are equal when all members are.
    friend bool operator==(place_count const&, place_count const&) = default;
};

/// Somebody on the reserve list.
struct reserve_place {
    std::optional<std::int64_t> rank; ///< by the list itself, from 1; none where it gives none
    date since;                       ///< the day on which they were placed there
    activity_id activity;             ///< the activity
    participation_id who;             ///< the participation

    /// Places are equal when all members are.
    friend bool operator==(reserve_place const&, reserve_place const&) = default;
};

/// One limit, and what is taken of it in one span.
struct place_limit {
    std::optional<pool_id> pool;             ///< the pool; none for the clause's own places
    std::optional<std::size_t> split;        ///< which split of the places, from 0; none for all
    std::vector<qualification_level> levels; ///< of a split: the levels that it names
    std::vector<field_of_study> fields;      ///< of a split: the fields that it names
    place_rule rule;                         ///< what is said
    std::optional<std::int64_t> agreed;      ///< how many; none unless a number is agreed
    std::optional<place_span> span;     ///< for which days; none where nothing is counted, or the
                                        ///< calendar is not known
    place_count count;                  ///< those of whom it is known that they count here
    std::int64_t taken_least{0};        ///< places or months that are surely taken
    std::int64_t taken_most{0};         ///< with those of whom it is not known whether they count
    std::vector<reserve_place> reserve; ///< the reserve list: by rank, then by day, then by ids
    std::string version{}; ///< what the parties call the amendment that says so; empty: as first
                           ///< signed, and of pools

    /// How many are surely left; below zero where more were given than agreed. None without a
    /// number.
    [[nodiscard]] std::optional<std::int64_t> left() const noexcept {
        return agreed ? std::optional{*agreed - taken_most} : std::nullopt;
    }
    /// Limits are equal when all members are.
    friend bool operator==(place_limit const&, place_limit const&) = default;
};

/// How the places of a clause stand.
struct capacity_answer {
    clause_reference clause;           ///< the clause asked about
    std::vector<place_limit> limits;   ///< the clause's own by span, its splits, then each pool
    std::vector<missing_fact> missing; ///< what makes some of the figures uncertain
};

/// How many places of a clause are agreed, taken and left in an academic year, or a term of it.
///
/// Where an amendment changes the places within a year or term, each text that stands on some day
/// of it, from the day of the view on, sets a limit of its own; of days that are over, the text
/// that stands on the last. A clause that stands on no day of it is read as it stood last before,
/// else as it will stand first. Places that are left to a later decision give way to that decision.
///
/// A participation counts when its activity has a day in the span: a stay of a full year counts in
/// both terms. What is recorded by the day of the view counts, also what takes effect later: who
/// will withdraw gives the place back at once. What is missing makes the range from `taken_least`
/// to `taken_most` wider, and is listed. Months are counted from the first day of the stay in the
/// span; a part of a month counts as the agreement says (`numbered_person_months::rounding`), else
/// it may count or not, which makes a range too, as does a month that has no such day.
///
/// **Who counts**: everybody who takes part in an activity of the register under the clause, or
/// may; and every student of a joint programme of the register that the clause carries, or may
/// carry, with each stay at a partner (`student_stays_in`): a seat in the partner's year is a
/// place. A student whose days no record tells may count in every year: then `taken_most` is wider,
/// and what lacks is named. An activity that has the id of a student's stay stands in its place.
///
/// Who is listed without any recorded step has not been nominated, and takes no place, unless the
/// detail of the activity names a day of nomination. Where the detail and the history of the only
/// participation contradict each other about the nomination, it is open whether a place is held.
/// Stays count of all whom the agreement binds: who signed, who acceded, and their successors.
///
/// Zero, unlimited, not yet defined, and nobody knows are different answers (`place_rule`). A year
/// or term that the calendar does not list is missing: there is a limit without a span, and what
/// lacks is named.
/// @param records the register as known on a day
/// @param clause the clause; of one that the view does not know everything is unknown
/// @param year the academic year, by the calendar of the institution that the places name
/// @param term only this term; else every term of the year. For places counted by the year it
///   does not matter
/// @param also activities that count beside those of the register and the stays of its students:
///   valid, their ids differ. One that the register has counts as it is given; so does a student's
///   stay (`period_stay`), whose days the caller may know better
[[nodiscard]] JSPU_COOP_EXPORT capacity_answer capacity(
    view const& records, clause_reference const& clause, academic_year year,
    std::optional<std::string> const& term = std::nullopt, std::span<activity const> also = {});

/// Whether one more nomination fits, and in which limits.
struct place_verdict {
    activity_id activity;            ///< the activity asked about
    participation_id who;            ///< the participation asked about
    outcome result;                  ///< whether the place may be given
    std::vector<place_limit> limits; ///< the limits that bear on it, without the nomination itself
    std::vector<outcome> fits;       ///< for each limit, whether it leaves room
    std::vector<missing_fact> missing; ///< what stands in the way; empty unless undetermined
};

/// Would this nomination fit? Judged against every limit of the clause, its splits and pools, in
/// every span that the activity touches; the participation itself is not counted twice. Of days in
/// which a year or term may lie that the calendar does not list, a "yes" is never certain; nor of
/// an activity all of whose days lie between years or terms. Where texts of which one replaces
/// another within a span give different answers, which one counts is not settled. The activity
/// counts as it is given: those of it who hold places take them, whatever the register has of it.
///
/// Others count as for `capacity`, students of joint programmes among them; of a student who is not
/// nominated yet, `coming_stay` is the activity to ask about. Where the days of somebody who holds
/// a place are not known, and the answer could turn on them, it is open.
///
/// Where every nomination is asked about first and recorded only on a "yes", no order of events
/// gives more places than agreed. Of a student that goes for every event that moves a stay to other
/// days, too: a repeated year, an arrival in another year, a correction.
/// @param records the register as known on a day
/// @param asked the activity; it need not be in the register
/// @param who which of its participations; its clause is the one asked about
/// @param given_first others of the activity who are given places before: of a group, each is asked
///   about after those who fit
/// @param also activities that count beside those of the register, as for `capacity`
/// @throws std::invalid_argument when the activity is not valid, or has no such participation
[[nodiscard]] JSPU_COOP_EXPORT place_verdict place_for(
    view const& records, activity const& asked, participation_id const& who,
    std::vector<participation_id> const& given_first = {}, std::span<activity const> also = {});

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(capacity_answer const& answer);
/// The verdict as one tree of findings.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(place_verdict const& verdict);

} // namespace jspu_coop
