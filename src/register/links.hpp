/// @file
/// Keeps the indices in step with the records.
#pragma once

#include "roots.hpp"

namespace jspu_coop::detail {

/// Puts all index entries of a record.
/// @pre the records that it names are in `roots` already, as far as they exist
/// @tparam Record one of the kinds of `for_each_kind`, for each of which this is compiled once
template <class Record>
void link(register_roots& roots, Record const& record);

/// Takes away all index entries of a record, but for those that the record has that comes in its
/// place: most changes leave most of them as they are.
/// @pre the records that `is` names are in `roots` already, as far as they exist
/// @tparam Record one of the kinds of `for_each_kind`, for each of which this is compiled once
/// @param roots where they are
/// @param before the roots in which the record was linked
/// @param was the record as it was
/// @param is the record as it will be linked; null when it goes
template <class Record>
void unlink(register_roots& roots, register_roots const& before, Record const& was,
            Record const* is);

} // namespace jspu_coop::detail
