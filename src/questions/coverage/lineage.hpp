// Who is bound by a signature: the signatory, and from its day on each successor.
#pragma once

#include <jspu_coop/register/snapshot.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// A party in whose place another stands, since when, and by which record.
struct ancestor {
    party_id id;                     ///< the party that may have signed
    std::optional<date> binds_since; ///< none for the party itself
    std::shared_ptr<party const>
        successor; ///< whose record tells of the succession; null for itself
};

/// The party itself and everything it succeeded, directly or through others, nearest first. Its
/// predecessor's agreements bind it from the latest day of the chain.
[[nodiscard]] std::vector<ancestor> lineage_of(snapshot const& records, party_id const& who);

/// True when the party is at the head of the line, or was succeeded by somebody in it.
[[nodiscard]] bool is_in(std::vector<ancestor> const& line, party_id const& who) noexcept;

} // namespace jspu_coop::detail
