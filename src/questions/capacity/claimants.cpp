#include "questions/capacity/programmes_under.hpp"
#include "questions/capacity/tally.hpp"
#include "questions/detail/nomination.hpp"
#include "questions/detail/standing.hpp"
#include "questions/student_stays/gathered_stays.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

namespace {

/// Visits the activities in which two parties of the agreement meet and somebody takes part under a
/// clause that nobody has recorded.
template <class Take>
void take_those_that_meet(view const& records, std::set<party_id> const& bound, Take const& take) {
    auto const is_party = [&](party_id const& each) { return bound.contains(each); };
    for (party_id const& each : bound) {
        records.records().activities_of(each, [&](std::shared_ptr<activity const> const& found) {
            auto const& all = found->participations;
            bool const is_open = std::any_of(all.begin(), all.end(), [](participation const& one) {
                return one.under.state() == knowledge::missing;
            });
            auto const parties = parties_of(*found);
            bool const they_meet = std::count_if(parties.begin(), parties.end(), is_party) > 1;
            return !is_open || !they_meet || take(found);
        });
    }
}

/// Adds the students who hold a seat at a partner, or are on the way to one.
void add_students(view const& records, joint_programme const& programme,
                  std::set<activity_id> const& but_for, std::vector<claimant>& to) {
    for (student_stay& each : student_stays_on(records, programme)) {
        if (!but_for.contains(each.stay.id)) {
            std::size_t const before = to.size();
            add_claimants(std::make_shared<activity const>(std::move(each.stay)), to);
            for (std::size_t at = before; at < to.size(); ++at) {
                to[at].days_missing = each.missing;
            }
        }
    }
}

} // namespace

void add_claimants(std::shared_ptr<activity const> const& known, std::vector<claimant>& to) {
    for (participation const& each : known->participations) {
        auto state = each.history.replay(participation_rules{}).value();
        nomination const told = nomination_of(*known, &each, state);
        outcome const holds = holds_place_by(state, told);
        if (!state.last && holds != outcome::not_satisfied) { // the detail alone says so
            state.last = participation_step::nominated;
        }
        if (state.last) { // all that was recorded may have been annulled
            to.push_back({known, &each, state, holds, {}});
        }
    }
}

std::vector<claimant> claimants_of(view const& records, agreement_id const& paper,
                                   std::span<activity const> also) {
    std::vector<claimant> found;
    std::set<activity_id> seen;
    for (activity const& each : also) {
        seen.insert(each.id);
        add_claimants(records.with_known_histories(std::make_shared<activity const>(each)), found);
    }
    auto const take = [&](std::shared_ptr<activity const> const& stored) {
        if (!seen.insert(stored->id).second) {
            return true;
        }
        if (auto const known = records.as_known(stored)) {
            add_claimants(known, found);
        }
        return true;
    };
    records.records().activities_under(paper, take);
    auto const known = records.find_agreement(paper);
    auto const bound = known ? bound_by(records, *known) : std::set<party_id>{};
    take_those_that_meet(records, bound, take);
    for (auto const& [id, programme] : programmes_under(records, paper, bound)) {
        add_students(records, *programme, seen, found);
    }
    return found;
}

} // namespace jspu_coop::detail
