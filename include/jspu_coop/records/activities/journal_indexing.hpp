/// @file
/// That an index of journals holds a publication.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>

namespace jspu_coop {

/// That an index of journals holds a publication, and since when.
struct journal_indexing {
    text index;              ///< the index's name
    fact<date> indexed_on{}; ///< the day on which it was indexed; absent if not yet

    /// Equal when all members are.
    friend bool operator==(journal_indexing const&, journal_indexing const&) = default;
};
JSPU_COOP_RECORD(journal_indexing, (index, indexed_on));

} // namespace jspu_coop
