/// Whether a student is struck off at an institution, by its own act or with another's.
#pragma once

#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <vector>

namespace jspu_coop::detail {

/// Whether the student is struck off at an institution, by its own act or with another's.
/// @param at of the state under the programme
[[nodiscard]] outcome struck_off_at(site_state const& at);

/// Notes why it is open whether the student fell at an institution by a day.
void note_open_fall(std::vector<missing_fact>& missing, joint_programme const& programme,
                    enrolment const& student, date const& day, party_id const& institution);

} // namespace jspu_coop::detail
