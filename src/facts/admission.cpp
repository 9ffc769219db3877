#include "facts/detail/admission.hpp"

#include <variant>

namespace jspu_coop::detail {

std::optional<admission_entry> admission(enrolment const& student, date const& day) {
    for (auto const* const each : student.history.effective()) {
        auto const* const admitted = std::get_if<student_admitted>(&each->event);
        if (admitted != nullptr && each->effect <= day) {
            return admission_entry{each->effect, admitted->year, each->sequence};
        }
    }
    return {};
}

fact<date> first_admission(enrolment const& student, date const& day, fact<date> const& stated) {
    if (stated.is_known() || stated.state() == knowledge::conflicting) {
        return stated;
    }
    auto const here = admission(student, day);
    return here && here->year == 1 ? fact{here->on} : fact<date>{};
}

} // namespace jspu_coop::detail
