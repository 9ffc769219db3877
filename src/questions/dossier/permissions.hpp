// Whether a guest has leave on every day of the stay.
#pragma once

#include "questions/dossier/stay.hpp"

namespace jspu_coop::detail {

/// Leave to enter, then leave to work; none for an activity that is no expert visit.
[[nodiscard]] std::vector<permission_line> permission_lines(dossier_stay const& stay);

} // namespace jspu_coop::detail
