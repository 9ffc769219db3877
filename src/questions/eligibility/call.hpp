// Who is eligible under a call, and on which day that is judged.
#pragma once

#include <jspu_coop/questions/application_clock.hpp>

#include "facts/detail/application.hpp"

#include <memory>

namespace jspu_coop::detail {

/// The day of this kind; missing or conflicting where the register does not tell it.
/// @param by the terms with which facts are asked
[[nodiscard]] fact<date> reference_day_of(view const& records, reference_day_kind kind,
                                          application const& done, person_id const& who,
                                          fact_terms const& by);

/// As `eligibility`, of somebody who takes part in an activity that need not be in the register.
/// @param asked the activity; null for none
/// @param by the clock of applications
[[nodiscard]] result<eligibility_verdict>
judge_eligibility(view const& records, call_reference const& call, person_id const& who,
                  eligibility_terms const& terms, std::shared_ptr<activity const> const& asked,
                  application_clock const& by = {});

} // namespace jspu_coop::detail
