// The checks of one clause of one agreement against one need.
#pragma once

#include <jspu_coop/questions/coverage.hpp>

#include "questions/coverage/joined_agreement.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// Everything that a check looks at. `clause` is null where the agreement has none.
struct check_input {
    view const& records;
    coverage_need const& need;
    joined_agreement const& joined;
    clause_id const* clause;
};

/// The stable code of a check's finding: "coverage.in_force".
[[nodiscard]] std::string code_of_check(coverage_check check);

/// An open fact of an agreement, as what stands in the way.
[[nodiscard]] inline missing_fact agreement_fact(open_agreement_fact const& open) {
    return fact_place{"agreement", to_string(open.agreement), open.path}.when(open.state);
}

/// True when a check does not stand in the way.
[[nodiscard]] inline bool passes(finding const& check) noexcept {
    return check.result == outcome::satisfied || check.result == outcome::not_applicable;
}

/// Keeps the worse of two findings; of equally bad ones, the earlier.
inline void keep_worse(finding& worst, finding next) {
    if (both(worst.result, next.result) != worst.result) {
        worst = std::move(next);
    }
}

/// Checks that look at the whole activity.
[[nodiscard]] finding check_parties(check_input const& input);
[[nodiscard]] finding check_binding(check_input const& input);
[[nodiscard]] finding check_in_force(check_input const& input);
/// The same, of some of the activity's days.
[[nodiscard]] finding check_in_force(check_input const& input, fact<period> const& days);
[[nodiscard]] finding check_suspension(check_input const& input);
/// Of some of the activity's days.
[[nodiscard]] finding check_ground_limits(check_input const& input, fact<period> const& days);
[[nodiscard]] finding check_clause_stands(check_input const& input);

/// Checks of a clause as it reads in one segment: from `scope` on, in the order of
/// `coverage_check`.
[[nodiscard]] std::vector<finding>
check_clause(check_input const& input, agreement_segment const& segment, clause const& reads);

/// Which of the days asked about lie in `days`, as a finding of the code: its shortfall is the days
/// outside. Undetermined while the period is not known, unless no day is in the set at all.
/// @param asked the activity's period, or a part of it
[[nodiscard]] finding days_within(std::string code, check_input const& input,
                                  period_set const& days, fact<period> const& asked);

} // namespace jspu_coop::detail
