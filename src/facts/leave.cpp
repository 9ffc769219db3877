#include "facts/detail/leave.hpp"

#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "base/detail/readings.hpp"
#include "facts/detail/admission.hpp"
#include "facts/detail/joined.hpp"

#include <algorithm>
#include <variant>
#include <vector>

namespace jspu_coop::detail {

leave_reader::leave_reader(enrolment const& student, date const& day, party_id const& home,
                           fact<date> const& first_admitted)
    : student_{student} {
    auto const here = admission(student, day);
    fact<date> const first = first_admission(student, day, first_admitted);
    is_first_study_ = !here || (first.is_known() && here->on <= first.value());
    for (auto const* const each : student.history.effective()) {
        auto const* const begun = std::get_if<leave_begun>(&each->event);
        if (begun == nullptr || day < each->effect) {
            continue;
        }
        has_any_ = true;
        if (begun->site == home) {
            last_ = each;
            ++at_home_;
        }
    }
}

fact<bool> leave_reader::was_taken() const {
    return has_any_ || is_first_study_ ? fact{has_any_} : fact<bool>{};
}

fact<date> leave_reader::begins_on() const {
    return last_ == nullptr ? fact<date>::absent() : fact{last_->effect};
}

fact<fact_value> leave_reader::ground() const {
    if (last_ == nullptr) {
        return fact<fact_value>::absent();
    }
    fact<leave_ground> const& ground = std::get<leave_begun>(last_->event).ground;
    if (ground.is_absent()) {
        return fact<fact_value>::absent();
    }
    std::vector<fact<fact_value>> readings;
    for (leave_ground const* const each : readings_of(ground)) {
        readings.emplace_back(code_value{"leave_ground", to_string(*each)});
    }
    return joined(readings);
}

fact<std::int64_t> leave_reader::year() const {
    return last_ == nullptr ? fact<std::int64_t>::absent()
                            : fact{state_on(student_, last_->effect).year};
}

fact<std::int64_t> leave_reader::number() const {
    if (last_ == nullptr) {
        return fact<std::int64_t>::absent();
    }
    return is_first_study_ ? fact{at_home_} : fact<std::int64_t>{};
}

} // namespace jspu_coop::detail
