// A line of a dossier while it is judged.
#pragma once

#include "questions/dossier/stay.hpp"

#include <vector>

namespace jspu_coop::detail {

/// Of a paper that was handed in: whether it is good to the last day, and how it stands if not.
struct validity {
    outcome good{outcome::undetermined};
    paper_standing if_not{paper_standing::not_known};
};

/// A line while it is judged.
struct judged_line {
    dossier_line line;
    outcome received{outcome::undetermined}; ///< whether it was handed in by the day
    outcome waived{outcome::undetermined};   ///< whether an act may stand in its place
    validity valid{};                        ///< if it was handed in
    std::vector<missing_fact> receipt{};     ///< why it is not certain whether it was handed in
    std::vector<missing_fact> need{};        ///< why it may not be needed; empty where it surely is
    bool is_due_by_limit{false};             ///< its day is that of a limit, not one that is stated

    [[nodiscard]] outcome is_there() const { return either(received, waived); }
    [[nodiscard]] outcome is_present() const { return both(received, valid.good); }
};

/// @param good whether it is good to the last day if it was handed in, or another in its place
[[nodiscard]] outcome in_order_if(outcome good, judged_line const& of);

[[nodiscard]] paper_standing standing_of(judged_line const& of);

/// Tells how what a participation owes, and no paper lists, stands.
void settle_owed(judged_line& of);

} // namespace jspu_coop::detail
