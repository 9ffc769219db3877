/// @file
/// On what the places of a clause rest: articles, and the acts that decided who has them.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <vector>

namespace jspu_coop {

/// By which act somebody came to a place.
struct decided_place {
    activity_id activity;    ///< the activity
    participation_id who;    ///< the participation
    participation_step step; ///< nominated, or accepted
    act by;                  ///< the order, minutes or letter

    /// Equal when all members are.
    friend bool operator==(decided_place const&, decided_place const&) = default;
};

/// On what the places under one limit rest, as far as recorded.
struct place_reasons {
    std::vector<citation> cited_as{}; ///< the articles of the clauses, each once; of a pool those
                                      ///< of the clauses that share it
    std::vector<decided_place> decided{}; ///< the acts behind places that are surely held in the
                                          ///< span: by activity, participation and day

    /// Equal when both members are.
    friend bool operator==(place_reasons const&, place_reasons const&) = default;
};

/// On what the places under a limit of the clause rest. Clauses are read as they stand on the first
/// day of the limit's span. Of a split no acts are told: they stand with the whole.
///
/// Cost: linear in the activities under the agreement.
/// @param records the register as known on a day
/// @param clause the clause that was asked about
/// @param limit one of its limits
[[nodiscard]] JSPU_COOP_EXPORT place_reasons reasons_of(view const& records,
                                                        clause_reference const& clause,
                                                        place_limit const& limit);

/// The answer as one tree of findings, each limit with its articles and acts.
/// @param answer what was answered
/// @param records the view that was asked
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(capacity_answer const& answer,
                                                      view const& records);
/// The verdict as one tree of findings, each limit with its articles and acts.
/// @param verdict what was answered
/// @param asked the activity that was asked about; it tells the clause
/// @param records the view that was asked
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(place_verdict const& verdict,
                                                      activity const& asked, view const& records);

} // namespace jspu_coop
