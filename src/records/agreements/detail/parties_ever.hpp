// Who ever was a party to an agreement.
#pragma once

#include <jspu_coop/records/agreements/agreement.hpp>

#include <algorithm>
#include <variant>
#include <vector>

namespace jspu_coop::detail {

/// Everybody who ever was a party to an agreement: who first signed, then who acceded, by any entry
/// of the history; each once.
[[nodiscard]] inline std::vector<party_id> parties_ever(agreement const& of) {
    std::vector<party_id> found;
    found.reserve(of.parties.size());
    auto const add = [&](party_id const& each) {
        if (std::find(found.begin(), found.end(), each) == found.end()) {
            found.push_back(each);
        }
    };
    std::for_each(of.parties.begin(), of.parties.end(), add);
    for (auto const& entry : of.history.entries()) {
        if (auto const* const acceded = std::get_if<agreement_acceded>(&entry.event)) {
            add(acceded->party);
        }
    }
    return found;
}

} // namespace jspu_coop::detail
