#include <jspu_coop/questions/place_reasons.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "questions/student_stays/gathered_stays.hpp"

#include <algorithm>
#include <memory>
#include <tuple>

namespace jspu_coop {

namespace {

/// The clauses whose participations count under the limit.
class clauses_of_limit {
public:
    clauses_of_limit(agreement const& paper, clause_reference const& asked, place_limit const& of)
        : all_{false}, some_{asked.clause} {
        for (place_pool const& each : paper.pools) {
            if (of.pool == each.id) {
                all_ = each.clauses.empty();
                some_ = each.clauses;
            }
        }
    }

    [[nodiscard]] bool contains(clause_id const& which) const {
        return all_ || std::find(some_.begin(), some_.end(), which) != some_.end();
    }

private:
    bool all_;
    std::vector<clause_id> some_;
};

/// The acts that nominated and accepted somebody, in order of time.
void add_decisions(std::vector<decided_place>& to, activity_id const& of,
                   participation const& who) {
    for (auto const* entry : who.history.effective()) {
        participation_event const& event = entry->event;
        bool const is_decision = event.step == participation_step::nominated
                                 || event.step == participation_step::accepted;
        if (is_decision && event.decided_by) {
            to.push_back({of, who.id, event.step, *event.decided_by});
        }
    }
}

/// Adds the decisions on those of an activity who surely hold a place in the span.
void add_decided(std::vector<decided_place>& to, activity const& of, agreement_id const& paper,
                 clauses_of_limit const& clauses, place_span const& span) {
    period const* const stay = of.period.get();
    if (stay == nullptr || !stay->intersect(span.days)) {
        return;
    }
    for (participation const& each : of.participations) {
        clause_reference const* const under = each.under.get();
        if (under == nullptr || under->agreement != paper || !clauses.contains(under->clause)) {
            continue;
        }
        auto const last = each.history.replay(participation_rules{}).value().last;
        if (last && holds_place(*last)) {
            add_decisions(to, of.id, each);
        }
    }
}

} // namespace

place_reasons reasons_of(view const& records, clause_reference const& clause,
                         place_limit const& of) {
    place_reasons made;
    auto const paper = records.find_agreement(clause.agreement);
    if (!paper) {
        return made;
    }
    clauses_of_limit const clauses{*paper, clause, of};
    date const day = of.span ? of.span->days.first() : records.known_on();
    for (clause_version const& each : state_on(*paper, day).clauses) {
        auto const& article = each.current.article;
        if (article && clauses.contains(each.current.id)
            && std::find(made.cited_as.begin(), made.cited_as.end(), *article)
                   == made.cited_as.end()) {
            made.cited_as.push_back(*article);
        }
    }
    if (!of.span || of.split) {
        return made;
    }
    records.records().activities_under(
        clause.agreement, [&](std::shared_ptr<activity const> const& found) {
            if (auto const known = records.as_known(found)) {
                add_decided(made.decided, *known, clause.agreement, clauses, *of.span);
            }
            return true;
        });
    records.records().joint_programmes_under(clause.agreement, [&](auto const& programme) {
        for (student_stay const& each : detail::student_stays_on(records, *programme)) {
            add_decided(made.decided, each.stay, clause.agreement, clauses, *of.span);
        }
        return true;
    });
    std::stable_sort(made.decided.begin(), made.decided.end(),
                     [](decided_place const& left, decided_place const& right) {
                         return std::tie(left.activity, left.who)
                                < std::tie(right.activity, right.who);
                     });
    return made;
}

} // namespace jspu_coop
