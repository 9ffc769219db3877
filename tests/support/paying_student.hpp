/// @file
/// A student of a joint programme whose year at the partner is to be paid for in two halves.
#pragma once

#include "support/student_world.hpp"

#include <utility>
#include <vector>

namespace jspu_coop::testing::student_world {

inline money euros(std::int64_t cents) {
    return money{cents, currency{"EUR"}};
}

/// Half by 1 October, and half by 1 February.
inline std::vector<fee_share> halves() {
    decimal const half = decimal::parse("50").value();
    return {{{10, 1}, half}, {{2, 1}, half}};
}

/// What a student pays: 400 euros a year to the partner, by halves.
inline period_fee partners_fee() {
    return {fact<party_id>::absent(), party_id{"b"}, euros(400'00), halves(),
            citation{"Contract", "4", {}}};
}

/// The programme whose period at the partner costs this, and that at home nothing.
inline joint_programme costing(std::vector<period_fee> fees) {
    programme_placement placement = placed();
    placement.periods[1].fees = std::move(fees);
    return a_programme(std::move(placement));
}

/// In the fourth year of study from July 2026 on, accepted by the partner.
inline std::vector<dated_event> in_the_fourth_year(std::vector<dated_event> more = {}) {
    std::vector<dated_event> all{{{2024, 7, 1}, student_promoted{2, false, {}}},
                                 {{2025, 7, 1}, student_promoted{3, false, {}}},
                                 {{2026, 5, 1}, step(period_step::nominated)},
                                 {{2026, 6, 1}, step(period_step::accepted)},
                                 {{2026, 7, 1}, student_promoted{4, false, {}}}};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

inline dated_event paid(date on, money amount) {
    return {on, period_paid{away, party_id{"b"}, amount, {}}};
}

} // namespace jspu_coop::testing::student_world
