/// @file
/// The day by which the version of a policy is chosen.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/calendar/date.hpp>

#include <string_view>

namespace jspu_coop {

/// The day by which the version of a policy is chosen.
enum class reference_day_kind {
    application,      ///< the day on which the applicant applies
    nomination,       ///< the day of the nomination
    start_of_stay,    ///< the first day of the stay
    admission_cohort, ///< the day on which the applicant was first admitted
    decision          ///< the day of the decision itself
};
JSPU_COOP_ENUM(reference_day_kind, application, nomination, start_of_stay, admission_cohort,
               decision);

/// The name of the vocabulary in issues.
template <>
inline constexpr std::string_view enumeration_name<reference_day_kind> = "reference_day_kind";

/// A day by which a version of a policy may be chosen.
struct named_day {
    reference_day_kind kind; ///< which day it is
    date day;                ///< the day

    /// Equal when both members are.
    friend bool operator==(named_day const&, named_day const&) = default;
};
JSPU_COOP_RECORD(named_day, (kind, day));

} // namespace jspu_coop
