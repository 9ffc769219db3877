// In which order the papers of a dossier stand, whatever the order of papers and rules.
#pragma once

#include <jspu_coop/questions/dossier.hpp>

namespace jspu_coop::detail {

/// Whether the one citation is the lesser: by document, article, then source.
[[nodiscard]] bool is_lesser(citation const& left, citation const& right);

/// Whether the one line stands before the other.
[[nodiscard]] bool stands_before(dossier_line const& left, dossier_line const& right);

} // namespace jspu_coop::detail
