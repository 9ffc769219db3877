/// Which curricula hold for a student, by the year of admission.
#pragma once

#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/register/view.hpp>

#include <vector>

namespace jspu_coop::detail {

/// The curricula of a student.
struct chosen_curricula {
    std::vector<curriculum> held;      ///< by which the student studies, or may, by id
    std::vector<open_curriculum> open; ///< those that may not be the student's, by id
};

/// Chooses the curricula of a student as `award_terms_from` says.
[[nodiscard]] chosen_curricula curricula_for(view const& records, joint_programme const& programme,
                                             enrolment const& student, date const& day);

} // namespace jspu_coop::detail
