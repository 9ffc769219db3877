// One agreement that joins the two sides of a need, prepared for its checks.
#pragma once

#include <jspu_coop/records/agreements/agreement_force.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "questions/coverage/lineage.hpp"
#include "questions/coverage/need.hpp"

#include <memory>
#include <vector>

namespace jspu_coop::detail {

/// Days over which parties and clauses of an agreement stay the same.
struct agreement_segment {
    period days;
    agreement_state state;
    std::vector<party_id> home_as;    ///< the parties in whose place the home side stands
    std::vector<party_id> partner_as; ///< the parties in whose place the partner stands
};

/// Limits under which an agreement was concluded.
struct inherited_limits {
    ground_limits limits;
    agreement_id set_for; ///< the agreement whose ground declares them: itself, or one it rests on
};

/// An agreement to which both sides, or those they succeeded, ever belonged.
struct joined_agreement {
    std::shared_ptr<agreement const> paper; ///< with its history as known
    agreement_force force;
    std::vector<agreement_segment>
        segments; ///< over the activity; over all days while it has no period
    std::vector<ancestor> home_line;
    std::vector<ancestor> partner_line;
    std::vector<inherited_limits> limits; ///< of its grounds, and of theirs
    std::vector<clause_id> clauses;       ///< every clause that stands in some segment, by id

    /// The clause as it stands in a segment, or null.
    [[nodiscard]] static clause_version const* clause_in(agreement_segment const& segment,
                                                         clause_id const& id) noexcept;
};

/// Everybody who ever was a party to the agreement, as far as it is known.
[[nodiscard]] std::vector<party_id> known_parties(agreement const& paper);

/// Every agreement, as known, that joins the two sides of the need, each once, by id.
[[nodiscard]] std::vector<joined_agreement> agreements_joining(view const& records,
                                                               coverage_need const& need);

} // namespace jspu_coop::detail
