/// @file
/// Where a participation stands: the fold of its history, and the table of legal steps.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/history.hpp>
#include <jspu_coop/records/activities/activity.hpp>

#include <cstdint>
#include <optional>

namespace jspu_coop {

/// Where a participation stands.
struct participation_state {
    std::optional<participation_step> last{}; ///< the last step; none before the first
    std::optional<date> nominated{}; ///< the day of the last nomination, since a withdrawal
    std::optional<date> accepted{};  ///< the day of acceptance
    std::optional<date> arrived{};   ///< the day of arrival
    std::optional<date> ended{};     ///< the day of leaving early or of completing
    std::optional<std::int64_t> reserve_rank{}; ///< on reserve only: whose turn it is, from 1

    /// States are equal when all members are.
    friend bool operator==(participation_state const&, participation_state const&) = default;
};
JSPU_COOP_RECORD(participation_state, (last, nominated, accepted, arrived, ended, reserve_rank));

/// True when a step may follow another. The whole table of legal steps:
///
/// - first: any but `left_early`, `refused` and `withdrawn` (older books know only the end);
/// - `applied`: nominated, placed on reserve, accepted, refused, withdrawn;
/// - `nominated`: placed on reserve, accepted, refused, withdrawn;
/// - `placed_on_reserve`: nominated, accepted, refused, withdrawn;
/// - `accepted`: arrived, withdrawn, completed (nobody need record the arrival);
/// - `arrived`: left early, completed;
/// - `withdrawn`: applied, nominated, placed on reserve, accepted: who stepped back may come again,
///   and begins anew;
/// - after `refused`, `left_early` and `completed` nothing;
/// - `entry_annulled` at any time, in place of an entry that was a mistake.
/// @param before the last step; none before the first
/// @param next the step that may follow
[[nodiscard]] JSPU_COOP_EXPORT bool may_follow(std::optional<participation_step> before,
                                               participation_step next) noexcept;

/// True when one who stands there holds a place: nominated, accepted, arrived, and those who have
/// been there. Who applies, is on reserve, was refused or withdrew holds none.
[[nodiscard]] constexpr bool holds_place(participation_step last) noexcept {
    using enum participation_step;
    return last == nominated || last == accepted || last == arrived || last == left_early
           || last == completed;
}

/// The legal steps of a participation: models `history_rules`.
///
/// Refusals: `participation.step_illegal` (the table above), `participation.annuls_nothing`.
class participation_rules {
public:
    /// The fold's state.
    using state = participation_state;

    /// The state before anything is recorded.
    [[nodiscard]] JSPU_COOP_EXPORT state initial() const;
    /// The state after one more entry, or why the entry is illegal.
    [[nodiscard]] JSPU_COOP_EXPORT result<state>
    step(state before, history_entry<participation_event> const& next) const;
};

/// Records what happened to somebody who takes part; refused unless the whole history stays legal.
///
/// Paths of issues begin at the activity: `/participations/0/history/2/event/step`.
/// @param of the activity; unchanged on a fault
/// @param who which participation
/// @param effect the day on which it takes effect
/// @param recorded the day on which the office records it; never before an earlier recording
/// @param event what happened
/// @param supersedes the entry that this one corrects, if any
/// @return success; `activity.participation_unknown`; the issues of the event; or what
///   `history::append` and `participation_rules` refuse
[[nodiscard]] JSPU_COOP_EXPORT result<void> record_event(activity& of, participation_id const& who,
                                                         date effect, date recorded,
                                                         participation_event event,
                                                         std::optional<int> supersedes = {});

/// What the history amounts to on a day: entries that take effect later are left out.
/// @pre the participation is valid
[[nodiscard]] JSPU_COOP_EXPORT participation_state state_on(participation const& of,
                                                            date const& day);

} // namespace jspu_coop
