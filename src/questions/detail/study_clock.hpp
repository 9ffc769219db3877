/// How long a student of a joint programme may study.
#pragma once

#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// How long a student may study, as it stands on a day.
struct study_clock {
    outcome in_time;                   ///< whether the day is within the longest duration
    std::optional<date> last_day;      ///< its last day, where it is known
    std::vector<missing_fact> missing; ///< what leaves `in_time` open
    std::vector<missing_fact> open;    ///< what leaves the last day open
    std::vector<date> perhaps{};       ///< each day that may be the last; empty where any may
};

/// The clock of a student on a day.
/// @param first_admitted the first admission, where it is known apart from the history
[[nodiscard]] study_clock study_clock_on(joint_programme const& programme, enrolment const& student,
                                         date const& day, fact<date> const& first_admitted);

} // namespace jspu_coop::detail
