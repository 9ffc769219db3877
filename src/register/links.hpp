/// @file
/// Keeps the indices in step with the records.
#pragma once

#include "roots.hpp"

#include <vector>

namespace jspu_coop::detail {

/// Everybody who ever was a party to an agreement: who first signed, then who acceded, by any entry
/// of the history; each once.
[[nodiscard]] std::vector<party_id> parties_ever(agreement const& of);

/// Puts all index entries of a record.
/// @pre the records that it names are in `roots` already, as far as they exist
void link(register_roots& roots, party const& record);
void link(register_roots& roots, person const& record);
void link(register_roots& roots, agreement const& record);
void link(register_roots& roots, activity const& record);
void link(register_roots& roots, book_statement const& record);
void link(register_roots& roots, ground_requirement const& record);

/// Takes away all index entries of a record, but for those that the record has that comes in its
/// place: most changes leave most of them as they are.
/// @pre the records that `is` names are in `roots` already, as far as they exist
/// @param roots where they are
/// @param before the roots in which the record was linked
/// @param was the record as it was
/// @param is the record as it will be linked; null when it goes
void unlink(register_roots& roots, register_roots const& before, party const& was, party const* is);
void unlink(register_roots& roots, register_roots const& before, person const& was,
            person const* is);
void unlink(register_roots& roots, register_roots const& before, agreement const& was,
            agreement const* is);
void unlink(register_roots& roots, register_roots const& before, activity const& was,
            activity const* is);
void unlink(register_roots& roots, register_roots const& before, book_statement const& was,
            book_statement const* is);
void unlink(register_roots& roots, register_roots const& before, ground_requirement const& was,
            ground_requirement const* is);

} // namespace jspu_coop::detail
