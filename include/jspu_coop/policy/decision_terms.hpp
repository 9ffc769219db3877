/// @file
/// What a decision is asked with, beside the applicant's facts.
#pragma once

#include <jspu_coop/policy/fact_value.hpp>
#include <jspu_coop/policy/ids.hpp>
#include <jspu_coop/policy/reference_day_kind.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {

/// The value of a declared parameter.
struct parameter_value {
    policy_id policy;         ///< the policy that declares it
    policy_parameter_id name; ///< the parameter
    fact_value value;         ///< its value, of the declared type
    std::optional<citation>
        source{}; ///< who set it so, and where that stands; none: nothing is said

    /// Equal when all members are.
    friend bool operator==(parameter_value const&, parameter_value const&) = default;
};
JSPU_COOP_RECORD(parameter_value, (policy, name, value, source));

/// An act that waives one requirement for the applicant.
struct waiver {
    policy_id policy;                  ///< the policy of the requirement
    policy_requirement_id requirement; ///< the requirement, which has to be waivable
    act by; ///< the act: it counts in decisions as known on the day that it bears or later, for
            ///< earlier reference days, too; one that bears none counts from always on
    std::string reason;         ///< why, in the words of the act
    std::optional<date> last{}; ///< the last reference day for which it counts; none: always

    /// Waivers are equal when all members are.
    friend bool operator==(waiver const&, waiver const&) = default;
};
JSPU_COOP_RECORD(waiver, (policy, requirement, by, reason, last));

/// What a decision is asked with, beside the applicant's facts.
struct decision_terms {
    date reference_day; ///< the day that the policy names: it chooses the version
    std::vector<parameter_value> parameters{};     ///< one for each parameter of the policy and of
                                                   ///< those that it refers to
    std::vector<waiver> waivers{};                 ///< at most one for each requirement
    std::vector<named_day> other_reference_days{}; ///< where the source leaves open which day it
                                                   ///< is: each other day that may be, once
    std::optional<date> known_on{}; ///< as known on which day is decided: acts of later days do not
                                    ///< count; none: on the reference day

    /// Terms are equal when all members are.
    friend bool operator==(decision_terms const&, decision_terms const&) = default;
};
JSPU_COOP_RECORD(decision_terms,
                 (reference_day, parameters, waivers, other_reference_days, known_on));

} // namespace jspu_coop
