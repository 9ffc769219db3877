/// @file
/// With what the facts of a person are asked, beside the person and the day.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/months.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/parties/call_reference.hpp>
#include <jspu_coop/records/people/score_mapping.hpp>
#include <jspu_coop/vocabulary/language.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {

/// A programme of an organisation.
struct programme_reference {
    party_id organisation;  ///< who runs it
    programme_id programme; ///< which of its programmes

    /// Equal when both members are.
    friend bool operator==(programme_reference const&, programme_reference const&) = default;
};
JSPU_COOP_RECORD(programme_reference, (organisation, programme));

/// A programme as policies name it.
struct coded_programme {
    std::string code; ///< the code: "itec"
    /// Which of a register's programmes it stands for; none: whoever asks answers for it that the
    /// register would have one, had anybody taken part.
    std::vector<programme_reference> programmes{};

    /// Equal when both members are.
    friend bool operator==(coded_programme const&, coded_programme const&) = default;
};
JSPU_COOP_RECORD(coded_programme, (code, programmes));

/// With what the facts of a person are asked, beside the person and the day.
///
/// The first three and the last say which codes a schema has: policies can only name what it lists.
/// Rows are computed with the terms by which their schema was made.
struct fact_terms {
    std::vector<party_id> parties{};   ///< the homes that policies tell apart; any other is "*"
    std::vector<unit_id> units{};      ///< the units that policies tell apart; any other is "*"
    std::vector<language> languages{}; ///< the languages whose level is a fact
    std::optional<programme_reference> programme{}; ///< the programme of which `programme.*` tells
    std::optional<call_reference> call{};           ///< the call of which `call.taken` tells
    std::optional<call_reference> asked{}; ///< the call that is asked for: application and stay are
                                           ///< those under it; of what was taken part in before,
                                           ///< activities under it are left out, and those that may
                                           ///< be are not certain
    std::vector<activity_id> except{};     ///< other activities that are left out
    std::optional<date> complete_from{};   ///< whoever asks answers for it that from this day on
                                           ///< every post, study, participation and certificate is
                                           ///< recorded; `date::min()`: all of them; none: no claim
    std::optional<rounding> part_of_month{}; ///< how a part of a month of stays counts: down, up;
                                             ///< none, or `reject`: the rule does not say, so that
                                             ///< months that are not whole are missing
    std::vector<score_mapping> mappings{};   ///< by which scores of certificates are read, each
                                           ///< valid; where several of one examination differ, the
                                           ///< level is a conflict
    std::vector<coded_programme> programmes{}; ///< the programmes that policies name; their codes
                                               ///< differ, may begin the name of a fact, and are
                                               ///< not "programme" and "call"

    /// Terms are equal when all members are.
    friend bool operator==(fact_terms const&, fact_terms const&) = default;
};
JSPU_COOP_RECORD(fact_terms, (parties, units, languages, programme, call, asked, except,
                              complete_from, part_of_month, mappings, programmes));

} // namespace jspu_coop
