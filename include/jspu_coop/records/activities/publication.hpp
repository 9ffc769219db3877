/// @file
/// An article in an international journal.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/activities/journal_indexing.hpp>
#include <jspu_coop/records/activities/project_participant.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/issn.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// An article in an international journal, of the home party alone or together with partners. Its
/// own needs no agreement.
struct publication {
    static constexpr std::string_view kind = "publication"; ///< how files tell details apart

    party_id home;                              ///< the party whose publication it is
    std::vector<party_id> partners{};           ///< with whom; empty: its own
    std::vector<project_participant> authors{}; ///< who wrote it, as far as known
    fact<text> journal{};                       ///< the journal
    std::optional<jspu_coop::issn> issn{};      ///< the journal's number
    std::vector<journal_indexing> indices{};    ///< the indices that hold it
    fact<date> published{};                     ///< the day it appeared; absent if not yet

    /// Equal when all members are.
    friend bool operator==(publication const&, publication const&) = default;
};
JSPU_COOP_RECORD(publication, (home, partners, authors, journal, issn, indices, published));

} // namespace jspu_coop
