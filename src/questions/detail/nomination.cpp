#include "questions/detail/nomination.hpp"

#include "facts/detail/calls.hpp"
#include "questions/detail/standing.hpp"

#include <algorithm>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Whether steps were recorded, and every one of them was a mistake.
bool is_all_annulled(history<participation_event> const& of) {
    auto const in_force = of.effective();
    return !in_force.empty() && std::all_of(in_force.begin(), in_force.end(), [](auto const* each) {
        return each->event.step == participation_step::entry_annulled;
    });
}

fact<date> recorded_by(participation const& who, participation_state const& state) {
    using enum participation_step;
    if (state.nominated) {
        return *state.nominated;
    }
    bool const is_none = state.last ? state.last == applied || state.last == placed_on_reserve
                                    : is_all_annulled(who.history);
    return is_none ? fact<date>::absent() : fact<date>{};
}

/// What is told by a day.
fact<date> by_day(fact<date> const& told, date const& day) {
    return told.is_known() && day < told.value() ? fact<date>::absent() : told;
}

nomination read_together(fact<date> const& told, fact<date> const& recorded) {
    bool const both_speak = !told.is_open() && !recorded.is_open();
    return {reconcile(told, recorded), both_speak && !(told == recorded),
            both_speak && told.is_absent() != recorded.is_absent()};
}

} // namespace

nomination nomination_of(activity const& of, participation const& who,
                         participation_state const& state, date const& day) {
    fact<date> const told =
        of.participations.size() > 1 ? fact<date>{} : told_nomination(of.detail);
    return read_together(by_day(told, day), recorded_by(who, state));
}

nomination needed_nomination(activity const& of, date const& known_on) {
    if (of.participations.size() != 1) {
        return {told_nomination(of.detail)};
    }
    participation known = of.participations.front();
    known.history = known.history.as_known_on(known_on);
    return nomination_of(of, known, known.history.replay(participation_rules{}).value());
}

outcome holds_place_by(participation_state const& state, nomination const& told) {
    using enum participation_step;
    if (!state.last) {
        return told.is_denied ? outcome::undetermined : outcome_of(told.on.is_known());
    }
    bool const asks = state.last == applied || state.last == placed_on_reserve;
    // Who was put back on reserve holds no place, whatever is said of the nomination before.
    bool const turns_on_it = state.last == nominated || (asks && !state.nominated);
    return turns_on_it && told.is_denied ? outcome::undetermined
                                         : outcome_of(holds_place(*state.last));
}

missing_fact contradicted_nomination(activity const& of) {
    return {"activity", to_string(of.id), "/detail/nominated", open_cause::conflicting};
}

} // namespace jspu_coop::detail
