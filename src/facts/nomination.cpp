#include "facts/detail/nomination.hpp"

#include "facts/detail/joined.hpp"

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
    return {reconcile(told, recorded), told, both_speak && !(told == recorded),
            both_speak && told.is_absent() != recorded.is_absent(),
            !told.is_absent() && recorded.is_absent()};
}

} // namespace

fact<date> told_nomination(activity_detail const& of) {
    return std::visit(
        [](auto const& held) -> fact<date> {
            if constexpr (requires { held.nominated; }) {
                return held.nominated;
            } else {
                return {};
            }
        },
        of);
}

nomination nomination_of(activity const& of, participation const* who,
                         participation_state const& state, date const& day) {
    fact<date> const told =
        of.participations.size() > 1 ? fact<date>{} : told_nomination(of.detail);
    return read_together(by_day(told, day),
                         who != nullptr ? recorded_by(*who, state) : fact<date>{});
}

} // namespace jspu_coop::detail
