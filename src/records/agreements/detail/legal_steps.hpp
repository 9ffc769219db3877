/// @file
/// The table of legal steps of an agreement.
#pragma once

#include <jspu_coop/records/agreements/agreement_state.hpp>

#include <span>
#include <string_view>

namespace jspu_coop::detail {

/// That an event of a kind may follow in a phase, and a phase to which it may lead. Which of
/// several it
/// is depends on who is left to sign, on the entry rule, or on how many parties are left.
struct legal_step {
    agreement_phase before; ///< the phase before the event
    std::string_view kind;  ///< the event's kind
    agreement_phase after;  ///< the phase after it
};

/// The whole table, but for `annulled`, which may follow everywhere and leads nowhere.
[[nodiscard]] std::span<legal_step const> legal_steps() noexcept;

/// The event's kind.
[[nodiscard]] std::string_view kind_of_event(agreement_event const& event) noexcept;

/// Lets an agreement whose rule names a day enter into force, if on `day` that day has come.
void enter_by_date(agreement_state& state, agreement const& of, date day);

/// What is wrong with the parts of an event: its act, its clauses.
[[nodiscard]] issues issues_of_parts(agreement_event const& event);

} // namespace jspu_coop::detail
