// The way of one student through the periods of a joint programme.
#pragma once

#include <jspu_coop/questions/student_flow.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// The periods as ways pass through them.
struct period_plan {
    joint_programme const& of;
    std::vector<programme_period> periods; ///< empty where the placement is not known

    /// The plan of a valid programme, which has to outlive it.
    explicit period_plan(joint_programme const& programme);
};

/// A stage, with its period by number.
struct way_stage {
    flow_place place;
    std::optional<std::size_t> period{};
    std::vector<award_id> awards{};

    friend bool operator==(way_stage const&, way_stage const&) = default;
};

/// The order of the stages in a flow: by time, then as the places are declared.
[[nodiscard]] bool operator<(way_stage const& left, way_stage const& right) noexcept;

/// What becomes of a student who is in a stage.
using stage_standing = std::int64_t stage_figure::*;

/// A way from admission.
struct student_way {
    academic_year cohort;
    std::vector<way_stage> stages;      ///< admission first
    std::vector<std::size_t> kept_back; ///< the numbers of the stages in which the student was
    stage_standing standing;            ///< in the last stage; of an end null
    std::vector<party_id> perhaps_struck_off; ///< where it is open whether the student fell, as far
                                              ///< as it bears on the last stage
};

/// The way by a day; nothing where there is no admission by then.
[[nodiscard]] std::optional<student_way> way_of(enrolment const& student, period_plan const& plan,
                                                date const& day);

} // namespace jspu_coop::detail
