#include "records/agreements/detail/force_facts.hpp"

#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "records/agreements/detail/legal_steps.hpp"

#include <utility>

namespace jspu_coop::detail {

namespace {

/// A suspension that has begun and not ended yet.
struct open_suspension {
    date first;
    std::vector<suspension_block> blocks;
};

/// Reads one entry after the other, each together with the state after it.
struct collector {
    force_facts found{};
    std::optional<open_suspension> running{};

    void read(history_entry<agreement_event> const& entry, agreement_phase after) {
        if (auto const* const act = std::get_if<agreement_renewed>(&entry.event)) {
            found.acts.push_back({entry.effect, act->until, {}});
        } else if (std::holds_alternative<agreement_notice_given>(entry.event)) {
            (found.acts.empty() ? found.notices : found.acts.back().notices)
                .push_back(entry.effect);
        } else if (auto const* const pause = std::get_if<agreement_suspended>(&entry.event)) {
            running = {entry.effect, pause->blocks};
        }
        if (running && after != agreement_phase::suspended) {
            close(entry.effect);
        }
        if (after == agreement_phase::terminated && !found.ended) {
            found.ended = entry.effect;
        }
    }

    /// @param free the first day on which the agreement is not suspended any more
    void close(date free) {
        if (running->first < free) {
            found.suspensions.push_back(
                {period{running->first, *free.previous()}, std::move(running->blocks)});
        }
        running.reset();
    }

    force_facts finish() && {
        if (running) {
            found.suspensions.push_back({period::from(running->first), std::move(running->blocks)});
        }
        return std::move(found);
    }
};

} // namespace

force_facts facts_of_history(agreement const& of) {
    agreement_rules const rules{of};
    agreement_state state = rules.initial();
    collector read;
    for (history_entry<agreement_event> const* const each : of.history.effective()) {
        state = rules.step(std::move(state), *each).value();
        read.read(*each, state.phase);
    }
    // A day that its rule names may come after everything that was recorded.
    enter_by_date(state, of, date::max());
    force_facts found = std::move(read).finish();
    found.all_signed = state.last_signature;
    found.entered = state.entered;
    return found;
}

} // namespace jspu_coop::detail
