#include "questions/detail/finished_awards.hpp"

#include "questions/award_standing/taken_exits.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

[[nodiscard]] bool is_conferred(enrolment_state const& state, award_id const& award) {
    return std::ranges::find(state.awards, award, &conferred_award::award) != state.awards.end();
}

} // namespace

std::vector<award_id> awards_left(joint_programme const& programme, enrolment const& student,
                                  enrolment_state const& state, date const& day) {
    std::vector<award_id> left;
    auto const* const awards = programme.awards.get();
    if (awards == nullptr) {
        return left;
    }
    auto const taken = taken_exits(programme, student.history.effective(), state, day);
    for (programme_award const& each : *awards) {
        award_standing judged{each.id,
                              outcome::undetermined,
                              outcome::undetermined,
                              outcome::undetermined,
                              {},
                              {},
                              {},
                              {},
                              {},
                              {},
                              {},
                              {}};
        judge_remaining(judged, programme, student, taken);
        if (!is_conferred(state, each.id) && judged.remains != outcome::not_satisfied) {
            left.push_back(each.id);
        }
    }
    return left;
}

bool has_every_award(joint_programme const& programme, enrolment const& student,
                     enrolment_state const& state, date const& day) {
    return programme.awards.is_known() && !state.awards.empty()
           && awards_left(programme, student, state, day).empty();
}

} // namespace jspu_coop::detail
