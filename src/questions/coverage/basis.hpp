// What a "yes" rests on besides its clause: grounds, and the acts that decided.
#pragma once

#include <jspu_coop/questions/coverage.hpp>

#include "questions/coverage/joined_agreement.hpp"

#include <vector>

namespace jspu_coop::detail {

/// The grounds of the agreement, the acts behind the successions that make the sides parties, and
/// the amendments that brought the covering clauses.
[[nodiscard]] std::vector<finding> basis_of(joined_agreement const& joined,
                                            std::vector<clause_id> const& clauses);

/// The assumed members of the agreement that bear on the answer: all but those on clauses that are
/// not among `clauses`; without clauses, all.
[[nodiscard]] std::vector<cited_assumption> assumptions_on(agreement const& paper,
                                                           std::vector<clause_id> const& clauses);

} // namespace jspu_coop::detail
