// Who stands in an exchange, and for whom.
#pragma once

#include <jspu_coop/records/agreements/agreement.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <set>
#include <vector>

namespace jspu_coop::detail {

/// A partner, and all whose stays are its own.
struct exchange_partner {
    party_id id;
    std::set<party_id> stands_for;      ///< itself too
    std::vector<missing_fact> doubts{}; ///< why it may be none; empty where it is one
};

/// Partners that stand for those that they succeeded.
/// @throws std::invalid_argument for a partner beside one that it succeeded
[[nodiscard]] std::vector<exchange_partner> partners_of(view const& records,
                                                        std::vector<party_id> const& partners);

/// The parties of an agreement that may send or receive under one text of a clause. A party that
/// one other succeeded stands under the name of the last of its successors; where several did, it
/// stands for them. Parties that are one by now are one partner.
/// @param clause where the clause stands
[[nodiscard]] std::vector<exchange_partner> partners_under(view const& records,
                                                           agreement const& paper,
                                                           clause const& text,
                                                           fact_place const& clause);

} // namespace jspu_coop::detail
