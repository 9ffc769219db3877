#include "questions/detail/nomination.hpp"

namespace jspu_coop::detail {

nomination needed_nomination(activity const& of, date const& known_on) {
    if (of.participations.size() != 1) {
        return {.on = told_nomination(of.detail)};
    }
    participation known = of.participations.front();
    known.history = known.history.as_known_on(known_on);
    return nomination_of(of, &known, known.history.replay(participation_rules{}).value());
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
