/// @file
/// The question how partners stand under a clause, by what they agreed.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/questions/balance.hpp>
#include <jspu_coop/records/agreements/clause_reference.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {

/// What whoever asks brings to the accounts of a clause: no agreement says it.
struct balance_start {
    balance_counting counted{balance_counting::arrived}; ///< who counts
    std::map<party_id, std::int64_t> opening{}; ///< student-semesters brought in from the year
                                                ///< before; above zero is a credit
};

/// How the exchange stands by one of the ways to reckon that are left by what is known of the
/// clause.
struct balance_reading {
    party_id calendar_of;            ///< by whose academic calendar semesters are counted
    bool two_semesters_make_a_year;  ///< whether stays of a semester weigh against stays of a year
    fact<std::int64_t> tolerance;    ///< as the clause has it; where it is open, whatever it may be
    fact<std::int64_t> credit_lasts; ///< as the clause has it; where it is open, whatever it may be
    std::string version;             ///< the amendment whose text this is; empty: as first signed
    std::optional<citation> article; ///< where that text stands
    outcome balanced;                ///< whether every account of the last year is
    std::vector<balance_account> accounts; ///< by year, then in the order of the partners, then by
                                           ///< unit

    /// Readings are equal when all members are.
    friend bool operator==(balance_reading const&, balance_reading const&) = default;
};

/// How the exchange under a clause stands.
struct clause_balance {
    clause_reference clause;        ///< the clause asked about
    std::vector<party_id> partners; ///< whom it concerns, or may
    outcome balanced;               ///< whether it is balanced by every reading; not applicable
                                    ///< where nothing is set off
    std::vector<balance_reading> readings; ///< one where all that the clause says is known
    std::vector<citation> sources; ///< the articles of the texts that bear on the days, each once
    std::vector<missing_fact> missing; ///< what makes some of the figures uncertain
};

/// Whether the exchange of students under a clause is balanced, by what the agreement says of it
/// (`reciprocity`).
///
/// **Partners** are the parties of the agreement that may send or receive under the clause, each
/// under the name of whoever succeeded it. Where nobody has recorded who may, a stay of one that
/// perhaps may not is uncertain.
///
/// **Which stays**: those whose place is one of this clause (`participation::under`), counted as
/// `balance` counts them among partners; a stay whose clause is not recorded may be one. Also those
/// of students of joint programmes (`student_stays_in`), whose places are of the clause that
/// carries the programme: such a place is taken as any other is.
///
/// **Terms**: as the clause reads. Of a term that is open every value that it may have is tried:
/// figures are ranges, and the answer is decided where all agree. Whether stays of a semester
/// weigh against stays of a year, and by whose calendar semesters are counted, changes the accounts
/// themselves: each possibility is a reading of its own. Without any calendar that may be meant
/// there is no account. A tolerance that is known not to be agreed is zero, a credit of which
/// it is known that nothing is agreed goes on for ever; where the agreement is silent on the rest,
/// it is not published (`rule_unpublished`).
///
/// **A clause that was amended** in the days asked about so that it says something else of this has
/// a reading for each text, as if that had always stood. Which text counts for what was brought
/// over no agreement says: the answer is open. Asked about the days of one text alone, with what
/// was brought in, it is decided. A clause that stands on none of the days is read as it stood last
/// before, else as it will stand first.
///
/// Not applicable: of a clause that is known not to set its stays off, and where all partners are
/// one by now.
///
/// Cost: readings times the activities of the partners.
/// @param records the register as known on a day
/// @param clause the clause
/// @param during the terms that begin in these days
/// @param start what is brought in, by the names of partners or of whom they stand for
/// @throws std::invalid_argument for an opening of who is no partner or beyond a thousand million
[[nodiscard]] JSPU_COOP_EXPORT clause_balance balance(view const& records,
                                                      clause_reference const& clause,
                                                      period const& during,
                                                      balance_start const& start = {});

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(clause_balance const& answer);

} // namespace jspu_coop
