#include <jspu_coop/questions/dossier.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include "questions/dossier/papers.hpp"
#include "questions/dossier/permissions.hpp"

#include <memory>
#include <stdexcept>

namespace jspu_coop {

namespace {

/// Those who have neither withdrawn nor been refused, as known on the day.
std::vector<detail::dossier_owner> owners_of(activity const& asked) {
    std::vector<detail::dossier_owner> owners;
    for (participation const& each : asked.participations) {
        auto const state = each.history.replay(participation_rules{}).value();
        if (state.last != participation_step::withdrawn
            && state.last != participation_step::refused) {
            owners.push_back({each.id, &each, state.arrived, state.ended});
        }
    }
    std::sort(owners.begin(), owners.end(),
              [](auto const& left, auto const& right) { return left.id < right.id; });
    return owners;
}

/// What a line means for the beginning of the activity.
outcome to_begin(dossier_line const& line) {
    switch (line.before_start) {
    case outcome::satisfied:
        return line.in_order;
    case outcome::undetermined:
        return line.in_order == outcome::satisfied ? line.in_order : outcome::undetermined;
    default:
        return outcome::not_applicable;
    }
}

} // namespace

dossier_verdict dossier(view const& records, activity const& asked, dossier_terms const& by) {
    if (issues wrong = validate(asked); has_errors(wrong)) {
        throw std::invalid_argument{"not a valid activity: " + to_string(fault{std::move(wrong)})};
    }
    auto const known = records.with_known_histories(std::make_shared<activity const>(asked));
    detail::dossier_stay const stay{*known, records.known_on(), owners_of(*known)};
    dossier_verdict out{asked.id,
                        outcome::not_applicable,
                        outcome::satisfied,
                        detail::paper_lines(records, stay, by),
                        detail::permission_lines(stay),
                        {},
                        {}};
    for (dossier_line const& each : out.papers) {
        out.complete = both(out.complete, each.in_order);
        outcome const begin = to_begin(each);
        out.may_begin = both(out.may_begin, begin);
        if (each.in_order == outcome::undetermined) {
            merge_into(out.missing, each.missing);
        }
        if (begin == outcome::undetermined) {
            merge_into(out.to_begin, each.missing);
        }
        if (begin == outcome::undetermined && each.before_start == outcome::undetermined) {
            merge_into(out.to_begin, {stay.place("/period").when(known->period.state())});
        }
    }
    for (permission_line const& each : out.permissions) {
        out.complete = both(out.complete, each.covers);
        out.may_begin = both(out.may_begin, each.covers);
        merge_into(out.missing, each.missing);
        merge_into(out.to_begin, each.missing);
    }
    if (out.complete != outcome::undetermined) {
        out.missing.clear();
    }
    if (out.may_begin != outcome::undetermined) {
        out.to_begin.clear();
    }
    return out;
}

} // namespace jspu_coop
