/// @file
/// Which phase an event of an enrolment leads to.
#pragma once

#include <jspu_coop/records/programmes/enrolment_state.hpp>

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

} // namespace jspu_coop::detail
