/// @file
/// What an event of an enrolment leads to.
#pragma once

#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include <span>
#include <string_view>

namespace jspu_coop::detail {

/// The phase after an event.
/// @param before the phase before
/// @param kind the event's; it may follow in that phase
[[nodiscard]] constexpr enrolment_phase phase_after(enrolment_phase before,
                                                    std::string_view kind) noexcept {
    if (kind == student_admitted::kind || kind == student_reinstated::kind) {
        return enrolment_phase::enrolled;
    }
    if (kind == student_withdrew::kind) {
        return enrolment_phase::withdrawn;
    }
    return kind == student_transferred::kind ? enrolment_phase::transferred : before;
}

/// `enrolment_rules::step` in place. On a fault the state is left half changed, to be thrown away.
[[nodiscard]] result<void> take_step(enrolment_state& state,
                                     history_entry<enrolment_event> const& next);

/// `state_on` of an enrolment under a programme.
/// @param in_force the entries in force of a valid enrolment, in order
[[nodiscard]] enrolment_state
state_told_by(std::span<history_entry<enrolment_event> const* const> in_force,
              joint_programme const& programme, date const& day);

} // namespace jspu_coop::detail
