#include "questions/detail/finished_awards.hpp"

#include "questions/award_standing/taken_exits.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

[[nodiscard]] bool is_conferred(enrolment_state const& state, award_id const& award) {
    return std::ranges::find(state.awards, award, &conferred_award::award) != state.awards.end();
}

} // namespace

bool has_every_award(joint_programme const& programme, enrolment const& student,
                     enrolment_state const& state, date const& day) {
    auto const* const awards = programme.awards.get();
    if (awards == nullptr || state.awards.empty()) {
        return false;
    }
    auto const taken = taken_exits(programme, student.history.effective(), state, day);
    return std::ranges::all_of(*awards, [&](programme_award const& each) {
        award_standing left{each.id,
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
        judge_remaining(left, programme, student, taken);
        return is_conferred(state, each.id) || left.remains == outcome::not_satisfied;
    });
}

} // namespace jspu_coop::detail
