/// @file
/// From what a fact was reckoned.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/verdict/value.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {

/// A record, or a part of one, from which a fact was reckoned.
struct fact_ground {
    record_reference record;            ///< the record: {"person", "s-1"}, {"activity", "v-7"}
    std::string path{};                 ///< pointer to the part: "/posts/0"; empty: the whole
    std::optional<citation> cited_as{}; ///< on what it rests itself, where it says so

    /// Equal when all members are.
    friend bool operator==(fact_ground const&, fact_ground const&) = default;
};
JSPU_COOP_RECORD(fact_ground, (record, path, cited_as));

/// From what a fact was reckoned, and for when. It tells no value.
struct fact_provenance {
    std::vector<fact_ground> grounds; ///< at least one, in the order in which they were read
    date day;                         ///< the day for which it was reckoned
    std::optional<date> known_on{}; ///< the day on which the records are known, where asked by one

    /// Equal when all members are.
    friend bool operator==(fact_provenance const&, fact_provenance const&) = default;
};
JSPU_COOP_RECORD(fact_provenance, (grounds, day, known_on));

/// Adds to the values of a finding from what a fact that it shows was reckoned: `reckoned_from`,
/// the records, each once; `reckoned_for` and `known_on`, the days; and to its sources what the
/// records rest on.
/// @param values the values, which may have them of another fact already
/// @param sources the sources
/// @param from the provenance
JSPU_COOP_EXPORT void tell_provenance(named_values& values, std::vector<citation>& sources,
                                      fact_provenance const& from);

} // namespace jspu_coop
