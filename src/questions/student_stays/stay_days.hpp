// On which days a student is in a period of a joint programme.
#pragma once

#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>

#include "records/programmes/detail/stay_parts.hpp"

#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// Where a period may be, by one source of the placement.
struct period_reading {
    party_id site;
    programme_period const* period; ///< null where no source tells its semesters
};

/// The days of a stay, and why they are not known.
struct stay_days {
    fact<period> days;
    std::vector<missing_fact> missing;
};

/// The days of a stay.
/// @param student as known on the day of the view
/// @param round what happened; empty where nothing did
/// @param readings where the period may be; at least one
[[nodiscard]] stay_days days_of(view const& records, joint_programme const& programme,
                                enrolment const& student, programme_period_id const& period,
                                stay_round const& round,
                                std::vector<period_reading> const& readings);

} // namespace jspu_coop::detail
