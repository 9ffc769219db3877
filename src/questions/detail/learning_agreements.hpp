// Whose signature a learning agreement lacks.
#pragma once

#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include <vector>

namespace jspu_coop::detail {

/// Who has yet to sign the learning agreement of a period: of what is proposed whoever has not, and
/// all while who was accepted has none. Nobody where there is nothing to sign.
[[nodiscard]] std::vector<learning_agreement_party> yet_to_sign(period_state const& towards);

} // namespace jspu_coop::detail
