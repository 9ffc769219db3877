#include <jspu_coop/records/activities/participation_state.hpp>

#include "records/activities/detail/event_issues.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace jspu_coop {

bool may_follow(std::optional<participation_step> before, participation_step next) noexcept {
    using enum participation_step;
    if (next == entry_annulled) {
        return true; // that an entry was a mistake can be said at any time
    }
    if (!before) {
        return next != left_early && next != refused && next != withdrawn;
    }
    switch (*before) {
    case applied:
        return next == nominated || next == placed_on_reserve || next == accepted || next == refused
               || next == withdrawn;
    case nominated:
        return next == placed_on_reserve || next == accepted || next == refused
               || next == withdrawn;
    case placed_on_reserve:
        return next == nominated || next == accepted || next == refused || next == withdrawn;
    case accepted:
        return next == arrived || next == withdrawn || next == completed;
    case arrived:
        return next == left_early || next == completed;
    case withdrawn:
        return next == applied || next == nominated || next == placed_on_reserve
               || next == accepted;
    case refused:
    case left_early:
    case completed:
    case entry_annulled:
        break;
    }
    return false;
}

participation_state participation_rules::initial() const {
    return {};
}

result<participation_state>
participation_rules::step(state before, history_entry<participation_event> const& next) const {
    using enum participation_step;
    participation_step const step = next.event.step;
    if (!may_follow(before.last, step)) {
        return refuse("participation.step_illegal", to_string(step), "/event/step",
                      {{"after", before.last ? to_string(*before.last) : "nothing"}});
    }
    if (step == entry_annulled) {
        if (!next.supersedes) {
            return refuse("participation.annuls_nothing", {}, "/supersedes");
        }
        return before;
    }
    if (before.last == withdrawn) {
        before = {}; // who comes again begins anew
    }
    before.last = step;
    before.reserve_rank = next.event.reserve_rank;
    if (step == nominated) {
        before.nominated = next.effect;
    } else if (step == accepted) {
        before.accepted = next.effect;
    } else if (step == arrived) {
        before.arrived = next.effect;
    } else if (step == left_early || step == completed) {
        before.ended = next.effect;
    }
    return before;
}

result<void> record_event(activity& of, participation_id const& who, date effect, date recorded,
                          participation_event event, std::optional<int> supersedes) {
    auto const found = std::find_if(of.participations.begin(), of.participations.end(),
                                    [&](participation const& each) { return each.id == who; });
    if (found == of.participations.end()) {
        return refuse("activity.participation_unknown", to_string(who), "/participations");
    }
    std::string const history = path_join(
        path_join("/participations", static_cast<std::size_t>(found - of.participations.begin())),
        "history");
    if (issues wrong = detail::event_issues(event); has_errors(wrong)) {
        return fault{std::move(wrong)}.under(
            path_join(path_join(history, found->history.entries().size()), "event"));
    }
    auto const appended = found->history.append(effect, recorded, std::move(event),
                                                participation_rules{}, supersedes);
    if (appended.has_error()) {
        return appended.error().under(history);
    }
    return {};
}

participation_state state_on(participation const& of, date const& day) {
    return of.history.state_on(day, participation_rules{}).value();
}

} // namespace jspu_coop
