#include <jspu_coop/records/agreements/agreement_force.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/register/view.hpp>

#include <algorithm>
#include <map>

namespace jspu_coop {

namespace {

/// A record with a history as it was known on a day; null when it was not known yet.
template <class Record>
std::shared_ptr<Record const> known_record(snapshot const& records, date const& day,
                                           std::shared_ptr<Record const> const& found) {
    if (!found) {
        return nullptr;
    }
    auto const& entries = found->history.entries();
    bool const has_some = !entries.empty() && entries.front().recorded <= day;
    if (!has_some) {
        // Nothing was recorded by then: it was known all the same if the register had it.
        std::optional<date> const added = records.added_on(found->id);
        if (added ? day < *added : !entries.empty()) {
            return nullptr;
        }
    }
    // Recorded days never decrease, so that the last one decides.
    if (entries.empty() || entries.back().recorded <= day) {
        return found;
    }
    auto known = std::make_shared<Record>(*found);
    known->history = found->history.as_known_on(day);
    return known;
}

} // namespace

std::shared_ptr<agreement const> view::find_agreement(agreement_id const& id) const {
    return as_known(records_.find(id));
}

std::shared_ptr<agreement const>
view::as_known(std::shared_ptr<agreement const> const& found) const {
    return known_record(records_, known_on_, found);
}

std::shared_ptr<enrolment const> view::find_enrolment(enrolment_id const& id) const {
    return as_known(records_.find(id));
}

std::shared_ptr<enrolment const>
view::as_known(std::shared_ptr<enrolment const> const& found) const {
    return known_record(records_, known_on_, found);
}

std::shared_ptr<activity const> view::find_activity(activity_id const& id) const {
    return as_known(records_.find(id));
}

std::shared_ptr<activity const> view::as_known(std::shared_ptr<activity const> const& found) const {
    return found && knows(*found) ? with_known_histories(found) : nullptr;
}

bool view::knows(activity const& found) const {
    std::optional<date> const added = records_.added_on(found.id);
    return !added || *added <= known_on_
           || std::any_of(found.participations.begin(), found.participations.end(),
                          [&](participation const& each) {
                              auto const& entries = each.history.entries();
                              return !entries.empty() && entries.front().recorded <= known_on_;
                          });
}

std::shared_ptr<activity const>
view::with_known_histories(std::shared_ptr<activity const> const& of) const {
    auto const is_known = [&](participation const& each) {
        auto const& entries = each.history.entries();
        return entries.empty() || entries.back().recorded <= known_on_;
    };
    if (std::all_of(of->participations.begin(), of->participations.end(), is_known)) {
        return of;
    }
    auto known = std::make_shared<activity>(*of);
    for (participation& each : known->participations) {
        if (!is_known(each)) {
            each.history = each.history.as_known_on(known_on_);
        }
    }
    return known;
}

void view::each_in_force(date const& day, snapshot::agreement_visitor const& visit) const {
    std::map<agreement_id, std::shared_ptr<agreement const>> grounds;
    agreement_lookup const ground_of = [&](agreement_id const& id) {
        return grounds.try_emplace(id, find_agreement(id)).first->second.get();
    };
    records_.each_agreement([&](auto const& found) {
        auto const known = as_known(found);
        bool const counts = known && force_of(*known, ground_of).certain.contains(day);
        return !counts || visit(known);
    });
}

std::shared_ptr<book_statement const> view::completeness_for(party_id const& partner) const {
    std::shared_ptr<party const> const who = records_.find(partner);
    std::shared_ptr<book_statement const> earliest;
    for (auto const& each :
         records_.statements_on(partner, who ? country_of(*who) : std::nullopt)) {
        if (each->stated <= known_on_
            && (!earliest || each->complete_since < earliest->complete_since)) {
            earliest = each;
        }
    }
    return earliest;
}

} // namespace jspu_coop
