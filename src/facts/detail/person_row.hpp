// The facts of a person who asks to take part under a call.
#pragma once

#include <jspu_coop/facts/person_facts.hpp>

#include "facts/detail/application.hpp"

#include <memory>

namespace jspu_coop::detail {

/// As `facts_of`, of somebody of whom it is known what was done under the call that is asked for.
/// @param asked that; nothing where none is
[[nodiscard]] result<fact_row> person_row(view const& records, person_id const& who,
                                          date const& day, fact_terms const& terms,
                                          std::shared_ptr<fact_schema const> schema,
                                          application const& asked);

} // namespace jspu_coop::detail
