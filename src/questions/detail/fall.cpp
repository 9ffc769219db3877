#include "questions/detail/fall.hpp"

#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <variant>

namespace jspu_coop::detail {

outcome struck_off_at(site_state const& at) {
    return holds_of(is_struck_off(at), [](bool each) { return each; });
}

void note_open_fall(std::vector<missing_fact>& missing, joint_programme const& programme,
                    enrolment const& student, date const& day, party_id const& institution) {
    note_open(missing, programme.striking_off_effects,
              {"joint_programme", programme.id.str(), "/striking_off_effects"});
    bool const is_reinstated_elsewhere =
        std::ranges::any_of(student.history.effective(), [&](auto const* each) {
            auto const* const back = std::get_if<student_reinstated>(&each->event);
            return back != nullptr && each->effect <= day && back->site != institution;
        });
    if (is_reinstated_elsewhere) {
        fact_place const place{"enrolment", student.id.str(),
                               path_join("/sites", institution.str()) + "/fell"};
        merge_into(missing, {place.when(knowledge::missing)});
    }
}

} // namespace jspu_coop::detail
