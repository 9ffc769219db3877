/// @file
/// The question whether partners exchange as many students one way as the other.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/questions/number_range.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// What a stay is counted in.
enum class exchange_unit {
    student_semester, ///< one student for one term
    student_year      ///< one student for every term of an academic year
};
JSPU_COOP_ENUM(exchange_unit, student_semester, student_year);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<exchange_unit> = "exchange_unit";

/// From which standing on somebody counts.
enum class balance_counting {
    arrived, ///< who has been there, or is: what has been exchanged
    placed   ///< also who is nominated or accepted: what is planned
};
JSPU_COOP_ENUM(balance_counting, arrived, placed);

/// How partners reckon what they owe each other. Their agreement says it; there is no usage that
/// could stand in for it. What a clause of the register says of it is read there by the other
/// `balance` (`clause_balance.hpp`).
struct reciprocity_terms {
    party_id calendar_of;           ///< by whose academic calendar semesters are counted
    bool two_semesters_make_a_year; ///< whether stays of a semester weigh against stays of a year;
                                    ///< else the two are kept in accounts of their own
    std::int64_t tolerance;         ///< up to which difference an account is balanced, zero or more
    std::optional<std::int64_t> credit_lasts; ///< for how many academic years after its own a
                                              ///< credit or debt goes on; 0: it is not carried
                                              ///< over; none: for ever
    balance_counting counted{balance_counting::arrived}; ///< who counts
    std::map<party_id, std::int64_t> opening{}; ///< student-semesters brought in from the year
                                                ///< before; above zero is a credit
};

/// What one party has sent and received in one academic year, and where it stands after it.
struct balance_account {
    academic_year year;    ///< the academic year
    party_id party;        ///< the party
    exchange_unit unit;    ///< what is counted
    number_range sent;     ///< to the other partners
    number_range received; ///< from the other partners
    number_range standing; ///< what was brought in, and sent less received; above zero is a credit:
                           ///< the others owe it stays
    number_range lapses;   ///< the part of it that is not carried into the next year
    outcome balanced;      ///< whether the standing lies within the tolerance

    /// Accounts are equal when all members are.
    friend bool operator==(balance_account const&, balance_account const&) = default;
};

/// How the exchange among partners stands.
struct balance_answer {
    std::vector<party_id> partners;        ///< those asked about
    outcome balanced;                      ///< whether every account of the last year is
    std::vector<balance_account> accounts; ///< by year, then in the order of the partners, then by
                                           ///< unit
    std::vector<missing_fact> missing;     ///< what makes some of the figures uncertain
    std::int64_t tolerance{0};             ///< of the terms: up to which difference is balanced
    std::optional<std::int64_t> credit_lasts{}; ///< of the terms: for how many more academic years
                                                ///< what is left of one counts; none: for ever
};

/// Whether the exchange of students among two partners, or a pool of several, is balanced.
///
/// Every stay of a student (`exchange_stay`) from one of the partners to another, or between
/// parties that they succeeded, counts in each term of the calendar in which it has a day; the
/// first day of the term lies in the period. A stay that takes every term of a year of several is
/// one of a year. Of a group each participation counts; of a stay for which no participation is
/// recorded it is not certain that it took place. Nor is it of who is accepted to a stay that has
/// begun, since nobody need record the arrival, nor of whom no step is recorded. A period of a
/// joint programme is no exchange stay, and does not count.
///
/// A later debt uses the oldest credit first, and the other way round; what is left of a year
/// lapses as the terms say, by the labels of the years. A year between others that the calendar
/// does not list has an account all the same. Where a stay has days in which terms may lie that the
/// calendar does not list, the accounts of both partners are undetermined from then on, whatever
/// the figures, which count listed terms alone; what lacks is named. Of two partners one always has
/// what the other owes. Figures that rest on what is not known are ranges, and sound: whatever
/// turns out to be true lies in them.
/// @param records the register as known on a day
/// @param partners two or more, each once; a partner stands for those that it succeeded
/// @param during the terms that begin in these days
/// @param by how the partners reckon
/// @throws std::invalid_argument for fewer than two partners, one that stands there twice, or
///   beside one that it succeeded, a
///   tolerance or a duration below zero, or an opening of a party that is no partner or beyond a
///   thousand million
[[nodiscard]] JSPU_COOP_EXPORT balance_answer balance(view const& records,
                                                      std::vector<party_id> const& partners,
                                                      period const& during,
                                                      reciprocity_terms const& by);

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(balance_answer const& answer);

} // namespace jspu_coop
