/// @file
/// Keeps the indices in step with the records.
#pragma once

#include "roots.hpp"

#include <vector>

namespace jspu_coop::detail {

/// Everybody who ever was a party to an agreement: who first signed, then who acceded, by any entry of
/// the history; each once.
[[nodiscard]] std::vector<party_id> parties_ever(agreement const& of);

/// Puts all index entries of a record.
/// @pre the records that it names are in `roots` already, as far as they exist
void link(register_roots& roots, party const& record);
void link(register_roots& roots, person const& record);
void link(register_roots& roots, agreement const& record);
void link(register_roots& roots, activity const& record);
void link(register_roots& roots, book_statement const& record);
void link(register_roots& roots, ground_requirement const& record);

/// Takes away all index entries of a record.
/// @param roots where they are
/// @param before the roots in which the record was linked
/// @param record the record as it was
void unlink(register_roots& roots, register_roots const& before, party const& record);
void unlink(register_roots& roots, register_roots const& before, person const& record);
void unlink(register_roots& roots, register_roots const& before, agreement const& record);
void unlink(register_roots& roots, register_roots const& before, activity const& record);
void unlink(register_roots& roots, register_roots const& before, book_statement const& record);
void unlink(register_roots& roots, register_roots const& before, ground_requirement const& record);

} // namespace jspu_coop::detail
