/// @file
/// Versions of an agreement's text that are under way, as they come and go: slow and obvious, for
/// comparison.
#pragma once

#include <jspu_coop/records/agreements/agreement.hpp>

#include <map>
#include <set>
#include <string>

namespace jspu_coop::testing {

/// A version that was drafted, and is neither in force nor dropped.
struct slow_draft {
    date since;
    std::set<party_id> signed_by;

    friend bool operator==(slow_draft const&, slow_draft const&) = default;
};

/// The versions that are under way, by their names.
using slow_drafts = std::map<std::string, slow_draft>;

/// What one event does to them; an end of the agreement is the caller's to tell.
inline void happen_to(slow_drafts& all, agreement_event const& event, date day) {
    if (auto const* draft = std::get_if<agreement_amendment_drafted>(&event)) {
        all.insert_or_assign(draft->version, slow_draft{day, {}});
    } else if (auto const* signing = std::get_if<agreement_amendment_signed>(&event)) {
        all.at(signing->version).signed_by.insert(signing->party);
    } else if (auto const* dropped = std::get_if<agreement_amendment_dropped>(&event)) {
        all.erase(dropped->version);
    } else if (auto const* amended = std::get_if<agreement_amended>(&event)) {
        all.erase(amended->version); // whoever signed the draft before
    }
}

/// The versions that are under way on a day, of an agreement that has not ended.
[[nodiscard]] inline slow_drafts drafts_on(agreement const& of, date day) {
    slow_drafts all;
    for (auto const* each : of.history.effective()) {
        if (each->effect <= day) {
            happen_to(all, each->event, each->effect);
        }
    }
    return all;
}

} // namespace jspu_coop::testing
