// The papers of a dossier, listed or asked for by a rule.
#pragma once

#include "questions/dossier/stay.hpp"

namespace jspu_coop::detail {

/// The lines of the papers that the activity lists, and of those that a rule asks for beside them.
/// In the order of the verdict.
[[nodiscard]] std::vector<dossier_line> paper_lines(view const& records, dossier_stay const& stay,
                                                    dossier_terms const& by);

} // namespace jspu_coop::detail
