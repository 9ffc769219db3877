#include "questions/dossier/required_acts.hpp"

#include <jspu_coop/records/activities/participation_state.hpp>

#include "questions/coverage/needed_grounds.hpp"

#include <utility>

namespace jspu_coop::detail {

namespace {

void add(std::vector<required_act>& all, paper_requirement paper,
         std::vector<missing_fact> const& uncertain) {
    required_act made{std::move(paper), {}};
    made.uncertain = uncertain;
    all.push_back(std::move(made));
}

} // namespace

std::vector<required_act> required_acts_of(view const& records, activity const& asked) {
    std::vector<required_act> all;
    // Every partner of one activity has the same scope and period, hence the same rule.
    coverage_need const need = needs_of(records, asked).front();
    needed_grounds const grounds = needed_grounds_of(records, need);
    std::vector<missing_fact> uncertain = grounds.missing;
    if (grounds.possible.size() > 1 && uncertain.empty()) {
        uncertain = {need.place(need.scope_path).when(knowledge::missing)};
    }
    for (needed_ground const& each : grounds.possible) {
        if (each.ground == required_ground::order) {
            add(all, {paper_kind::travel_order, paper_provider::home, each.cited_as}, uncertain);
        }
        bool const may_be_alone = need.may_be_own && !need.partner.is_known();
        if (each.ground != required_ground::invitation
            || (may_be_alone && need.partner.is_absent())) {
            continue; // nobody is there to invite
        }
        add(all, {paper_kind::invitation, paper_provider::host, each.cited_as}, uncertain);
        if (may_be_alone) {
            merge_into(all.back().uncertain,
                       {need.place(need.partner_path).when(need.partner.state())});
        }
    }
    return all;
}

act const* order_behind(dossier_stay const& stay, participation_id const& who) {
    act const* found = nullptr;
    for (participation const& each : stay.asked.participations) {
        if (each.id != who) {
            continue;
        }
        for (auto const* entry : each.history.effective()) {
            auto const& [step, decided_by, rank, made_at] = entry->event;
            bool const is_decision =
                step == participation_step::nominated || step == participation_step::accepted;
            if (is_decision && stay.is_made(decided_by) && decided_by->kind == act_kind::order) {
                found = &*decided_by;
            }
        }
    }
    return found;
}

} // namespace jspu_coop::detail
