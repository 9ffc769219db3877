// By when the guest of an expert visit has to be registered.
#pragma once

#include "questions/dossier/stay.hpp"

namespace jspu_coop::detail {

/// The last day for a registration, or what would have to be known for it.
struct registration_limit {
    std::optional<date> last;
    std::vector<missing_fact> missing; ///< empty where the day is known
};

/// The last day for the registration of a guest.
/// @param visit the detail of the activity
/// @param owner who is registered; null where nobody is listed
[[nodiscard]] registration_limit
registration_limit_of(view const& records, dossier_stay const& stay, expert_visit const& visit,
                      dossier_owner const* owner, std::optional<working_week> const& week);

} // namespace jspu_coop::detail
