// A call of an organisation, and what a person did under it.
#pragma once

#include <jspu_coop/questions/application_clock.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/records/parties/organisation.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// A call in the register; it lives as long as its organisation is held.
struct found_call {
    std::shared_ptr<party const> holder;     ///< keeps the rest alive
    organisation_programme const* programme; ///< the programme to which the call belongs
    programme_call const* call;              ///< the call
};

/// The call; none where the register does not have it.
[[nodiscard]] std::optional<found_call> find_call(view const& records, call_reference const& call);

/// What a person did under a call, as far as recorded. A day is absent where nothing recorded tells
/// it, and missing where it may be told by what is not certain.
struct application {
    fact<date> applied{};                  ///< the first day on which the person applied
    std::optional<step_time> applied_at{}; ///< the minute of that day, where one alone is recorded
    fact<date> nominated{};                ///< the last nomination
    fact<date> begins{};                   ///< the first day of the person's activity
};

/// What the person did under the call.
/// @param asked an activity that stands in the place of the one with its id in the register, or
///   beside the others; null for none
[[nodiscard]] application application_of(view const& records, call_reference const& call,
                                         person_id const& who,
                                         std::shared_ptr<activity const> const& asked);

/// The day of this kind; missing or conflicting where the register does not tell it.
/// @param by the terms with which facts are asked
[[nodiscard]] fact<date> reference_day_of(view const& records, reference_day_kind kind,
                                          application const& done, programme_call const& call,
                                          person_id const& who, fact_terms const& by);

/// As `eligibility`, of somebody who takes part in an activity that need not be in the register.
/// @param asked the activity; null for none
/// @param by the clock of applications
[[nodiscard]] result<eligibility_verdict>
judge_eligibility(view const& records, call_reference const& call, person_id const& who,
                  eligibility_terms const& terms, std::shared_ptr<activity const> const& asked,
                  application_clock const& by = {});

} // namespace jspu_coop::detail
