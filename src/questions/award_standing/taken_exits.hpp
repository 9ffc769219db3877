/// The ways out of a programme that a student has taken, by what is recorded.
#pragma once

#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include <optional>
#include <span>
#include <vector>

namespace jspu_coop::detail {

/// That a student took a way out of a period, or may have.
struct taken_exit {
    exit_way way;                              ///< which way
    std::optional<programme_period_id> period; ///< out of, or instead of, which period; none where
                                               ///< that is not known
    outcome taken; ///< satisfied; or undetermined, where sources of the placement disagree
    bool end_is_open{false}; ///< undetermined, since it is not known on which day the period ended
};

/// The ways out that a student has taken by a day. No history records an exit: a transfer is one;
/// so is staying at home, once the year of study has passed in which a period away begins and the
/// student neither has gone nor is on the way; and an early return, in an earlier year of study
/// than that in which the period ends. On which day of its last year a period ends no history
/// tells: whether who comes back in that year left early is open, unless all that was agreed by
/// learning agreement for the period was passed or failed there: then its studies had ended.
/// @param in_force the entries in force, in order
/// @param state what they come to on the day
[[nodiscard]] std::vector<taken_exit>
taken_exits(joint_programme const& programme,
            std::span<history_entry<enrolment_event> const* const> in_force,
            enrolment_state const& state, date const& day);

/// Tells whether an award can still be had after these ways out, by what the programme declares: a
/// way out that it does not declare says nothing of awards.
void judge_remaining(award_standing& into, joint_programme const& programme,
                     enrolment const& student, std::vector<taken_exit> const& taken);

} // namespace jspu_coop::detail
