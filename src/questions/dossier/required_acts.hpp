// The invitation or order on which an activity has to rest.
#pragma once

#include "questions/dossier/stay.hpp"

#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// An invitation or an order that a rule asks for in place of an agreement.
struct required_act {
    paper_requirement paper;             ///< the paper that it is, and who issues it
    std::vector<missing_fact> uncertain; ///< why it may not be needed; empty where it surely is
};

/// What the rule for the activity's scope asks for. Nothing where no rule is recorded: coverage
/// tells that.
[[nodiscard]] std::vector<required_act> required_acts_of(view const& records,
                                                         activity const& asked);

/// The order by which somebody was nominated or accepted, made by the day; null for none.
[[nodiscard]] act const* order_behind(dossier_stay const& stay, participation_id const& who);

} // namespace jspu_coop::detail
