/// @file
/// How many persons took part in what, and how the agreements stand, year by year.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/questions/number_range.hpp>
#include <jspu_coop/records/agreements/ground.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// Into which years a period is divided.
enum class year_reckoning {
    calendar_years, ///< from 1 January to 31 December
    academic_years  ///< by the academic calendar of the party asked about
};
JSPU_COOP_ENUM(year_reckoning, calendar_years, academic_years);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<year_reckoning> = "year_reckoning";

/// By what persons are told apart.
enum class statistics_dimension {
    all,           ///< not at all: everybody
    country,       ///< the country of the other side; of several partners, each country counts;
                   ///< where one goes to an event, the event's own, if recorded
    scope,         ///< what the activity is
    key_direction, ///< the key direction that the scope serves
    category,      ///< as what somebody takes part
    direction      ///< which way somebody goes, seen from the party asked about
};
JSPU_COOP_ENUM(statistics_dimension, all, country, scope, key_direction, category, direction);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<statistics_dimension> = "statistics_dimension";

/// A year, as far as it lies in the days asked about.
struct statistics_year {
    std::string label; ///< "2026", or "2026/2027"
    period days;       ///< those of its days that are asked about; of a year whose last day is not
                       ///< known, all days that may be its own
    bool is_whole;     ///< whether these are all days of the year, for certain
    bool follows;      ///< whether it is the next year after the one listed before it: an academic
                       ///< calendar may leave years out
    std::optional<period> certain_days; ///< of `days`, those that surely are its own; none: perhaps
                                        ///< no day of the year is asked about

    /// Years are equal when all members are.
    friend bool operator==(statistics_year const&, statistics_year const&) = default;
};

/// How many took part: one cell of the table.
///
/// The key is a code of the dimension's vocabulary (`country`, `scope`, `key_direction`,
/// `person_category`, `direction`), or
/// - `all`, of the dimension `all`;
/// - `none`: the other side belongs to no single country, or there is none; the scope serves no key
///   direction; nobody goes anywhere;
/// - `not_known`: those of whom it is not known under which key they count. They may belong to any
///   other row of the dimension, also to one that is not listed, and widen what is listed.
struct person_figure {
    statistics_dimension dimension;  ///< by what persons are told apart
    std::string key;                 ///< the code
    std::optional<std::size_t> year; ///< which of the years, from 0; none: all days asked about
    number_range persons;            ///< different persons
    number_range participations;     ///< participations: who takes part twice counts twice

    /// Figures are equal when all members are.
    friend bool operator==(person_figure const&, person_figure const&) = default;
};

/// What is counted of agreements.
enum class agreement_standing {
    signed_by_all,       ///< the last of the first parties signed in these days
    in_force,            ///< in force on some of these days; suspended ones too
    in_force_at_the_end, ///< in force on the last of these days
    ended,               ///< the last day in force lies in these days
    dormant              ///< in force on some of these days, and nobody held a place under it
};
JSPU_COOP_ENUM(agreement_standing, signed_by_all, in_force, in_force_at_the_end, ended, dormant);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<agreement_standing> = "agreement_standing";

/// How many agreements stand so.
struct agreement_figure {
    agreement_standing standing;     ///< what is counted
    std::optional<std::size_t> year; ///< which of the years, from 0; none: all days asked about
    number_range agreements;         ///< how many

    /// Figures are equal when all members are.
    friend bool operator==(agreement_figure const&, agreement_figure const&) = default;
};

/// An agreement that is dormant over all days asked about, or may be.
struct dormant_agreement {
    agreement_id agreement; ///< the agreement
    outcome is_dormant;     ///< satisfied, or undetermined

    /// Equal when both members are.
    friend bool operator==(dormant_agreement const&, dormant_agreement const&) = default;
};

/// On what a joint programme rests: an agreement with the clauses that carry it.
struct joint_programme_grounds {
    agreement_id agreement;         ///< the agreement
    outcome in_force;               ///< whether it is in force, and one of the clauses stands, on
                                    ///< some day asked about
    std::vector<clause_id> clauses; ///< the clauses, by id
    std::vector<ground> grounds;    ///< the grounds, as the agreement lists them; may be empty
    std::vector<citation> sources;  ///< where the clauses, else the agreement, are known from
    std::optional<date> ended{};    ///< its last day in force, where that is certain, and not after
                                    ///< the days asked about

    /// Equal when all members are.
    friend bool operator==(joint_programme_grounds const&,
                           joint_programme_grounds const&) = default;
};

/// A joint programme of the register of which the party, or one that it succeeded, is the home or a
/// site, and what carries it.
struct carried_programme {
    joint_programme_id programme;                    ///< the programme
    text name;                                       ///< how it is called
    std::vector<joint_programme_grounds> carried_by; ///< by id of the agreement, those that are not
                                                     ///< in force among them; none: no agreement
                                                     ///< that is known on the day of the view

    /// Equal when all members are.
    friend bool operator==(carried_programme const&, carried_programme const&) = default;
};

/// The figures, of what the register records.
struct statistics_answer {
    party_id of_whom;                   ///< whose cooperation is counted
    period during;                      ///< the days asked about
    std::vector<statistics_year> years; ///< the years that have a day in them, in order of time
    std::vector<person_figure> persons; ///< by dimension; then by key: countries by code, others
                                        ///< as declared, `none`, `not_known`; then by year, the
                                        ///< whole last. A key that never occurs is left out
    std::vector<agreement_figure> agreements; ///< by standing, then by year, whole last
    std::vector<dormant_agreement> dormant;   ///< by id
    std::vector<joint_programme_grounds>
        joint_programmes; ///< by id of the agreement: clauses of the scope
                          ///< `joint_academic_programme` that stand on some day asked about on
                          ///< which the agreement may be in force, and carry none of `programmes`
    std::vector<missing_fact> missing;         ///< what makes some of the figures uncertain
    std::vector<carried_programme> programmes; ///< the joint programmes of the register, by id
};

/// Who took part in the cooperation of a party, and how its agreements stand.
///
/// **Whose**: activities that name the party, or one that it succeeded, as a side: sender, host,
/// organiser, coordinator or partner. "Outgoing" and "incoming" are seen from it. The stays of the
/// students of joint programmes in the register count as activities (`student_stays_in`): of one
/// that is at one of several sites the country is not known.
///
/// **Who took part**: who has arrived, left early or completed, by what is recorded by the day of
/// the view. Of who is nominated or accepted to an activity that has begun it is not certain, since
/// nobody need record the acceptance or the arrival; nor of who is listed without any step, nor,
/// where nobody is listed, of those whom the activity describes, or one. Everybody else did not:
/// who applied or is on reserve counts once a later step is recorded.
///
/// **When**: in every year in which the activity has a day. So a stay from autumn to spring counts
/// in two calendar years, and once in all days. An academic year whose last day is not known surely
/// reaches as far as its terms, and ends before the next known year begins, and within twelve
/// months: what lies between is in it perhaps. Days outside every known year, but for those between
/// a year and the one that follows it, may be of a year that the calendar leaves out, which no
/// figure of a year shows: then the calendar is missing, and only the figures of all days hold
/// them.
///
/// **Persons** are told apart by their pseudonyms, and count once a cell. Who is not known may be
/// anybody, but nobody twice in one activity: that makes a range, as do an unknown period, category
/// or side, or several partners where nobody says to which of them somebody goes. The truth lies in
/// each range of what is listed, whatever the missing facts are; what a record says is taken as it
/// stands.
///
/// **Agreements** to which the party, or one that it succeeded, belongs. Dormant is one that is in
/// force on some day of the span, and under whose clauses nobody, of any of its parties, held a
/// place (from the nomination on) in an activity with a day in it. Where it is not recorded under
/// which clause somebody takes part, or nobody is listed, every agreement to which two of the sides
/// belong, whoever they are said to be, may be in use. What is told of days after the day of the
/// view is a forecast: it holds if nothing more is recorded.
///
/// **Grounds of joint programmes**: of each programme of the register (a clerical record, as it
/// stands now) the agreements that carry it, on whichever days they were in force; of an agreement
/// of the party, the days count on which the party belongs to it. Clauses on joint programmes that
/// no such programme names tell of one that is not recorded.
///
/// Only what is recorded is counted: a register that is not complete has more to tell.
///
/// Cost: linear in the agreements, activities and enrolments of the register, with a look-up for
/// each person, and for each year, of which an activity meets only its own; of an activity of
/// others, where it is not recorded under which clause somebody takes part, also in the pairs of
/// its sides, and of an agreement of several parties in their pairs.
/// @param records the register as known on a day
/// @param of_whom the party whose cooperation is counted
/// @param during the days asked about
/// @param by into which years they are divided; without a known academic calendar into none
/// @throws std::invalid_argument when the register has no such party, or the period is open
[[nodiscard]] JSPU_COOP_EXPORT statistics_answer
statistics(view const& records, party_id const& of_whom, period const& during,
           year_reckoning by = year_reckoning::calendar_years);

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(statistics_answer const& answer);

} // namespace jspu_coop
