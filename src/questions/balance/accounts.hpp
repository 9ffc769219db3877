// The accounts of partners, year after year.
#pragma once

#include "questions/balance/stays.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// How accounts are reckoned, as far as that is known.
struct account_terms {
    bool two_semesters_make_a_year;
    std::int64_t tolerance_least; ///< up to which difference an account is balanced, at least
    std::optional<std::int64_t> tolerance_most;     ///< and at most; none: nobody knows how much
    std::vector<std::optional<std::int64_t>> lasts; ///< each time for which an amount may go on
    std::map<party_id, std::int64_t> opening;       ///< what is brought in, by partner
};

/// Accounts by year, then in the order of the partners, then by unit.
struct closed_accounts {
    std::vector<balance_account> accounts;
    outcome balanced{outcome::undetermined}; ///< whether all those of the last year are
    bool hangs_on_tolerance{false}; ///< whether an account is balanced under one tolerance that may
                                    ///< be, and not under another
    bool hangs_on_lasts{
        false}; ///< whether a figure is another, or may be, by how long an amount goes on
};

/// @throws std::invalid_argument for an opening beyond a thousand million
void check_opening(std::map<party_id, std::int64_t> const& opening);

/// Closes the accounts of every year.
[[nodiscard]] closed_accounts close_accounts(std::vector<exchange_partner> const& partners,
                                             counted_years const& years, exchanges& of,
                                             account_terms const& terms);

} // namespace jspu_coop::detail
