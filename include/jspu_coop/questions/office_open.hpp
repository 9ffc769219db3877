/// @file
/// Is an office open at a minute, and when does it open next?
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/local_moment.hpp>
#include <jspu_coop/calendar/opening.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace jspu_coop {

/// Which office is meant: one of the contacts of a party or of a unit of it.
struct office_reference {
    party_id party;                ///< a party of the register
    std::optional<unit_id> unit{}; ///< a unit of an institution; none: the party itself
    std::size_t contact{0};        ///< which of its contacts, from 0

    /// References are equal when all members are.
    friend bool operator==(office_reference const&, office_reference const&) = default;
};

/// Whether an office is open at a minute, and when it opens next.
struct office_answer {
    office_reference office;           ///< the office asked about
    text role;                         ///< whose it is, as the contact says
    local_moment at;                   ///< the minute asked about, on the office's own clock
    outcome open;                      ///< whether it is open
    std::optional<opening> why;        ///< why; none where it is not known
    std::optional<local_moment> next;  ///< the first minute, from that one on, at which it is open;
                                       ///< none where it is not known
    std::vector<missing_fact> missing; ///< what stands in the way of either
};

/// Is an office open at a minute?
///
/// By the hours that its contact publishes, the working week and the days off that are recorded of
/// its party (`is_open`, `next_opening`). What is not published is not known, and never
/// closed; an answer is known when it is the same whatever is not known.
///
/// Cost: that of `next_opening`, linear in the days until the office opens.
/// @param records the register; contacts, weeks and days off are clerical, as they stand now
/// @param which the office
/// @param at the minute, on the office's own clock
/// @throws std::invalid_argument when the register has no such party, unit or contact
[[nodiscard]] JSPU_COOP_EXPORT office_answer office_open(view const& records,
                                                         office_reference const& which,
                                                         local_moment const& at);

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(office_answer const& answer);

} // namespace jspu_coop
