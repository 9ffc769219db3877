#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "base/detail/readings.hpp"
#include "records/programmes/detail/enrolment_steps.hpp"
#include "records/programmes/detail/fall_fold.hpp"

#include <algorithm>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

namespace detail {

namespace {

[[nodiscard]] bool is_student(site_state const& at) noexcept {
    return at.standing != site_standing::struck_off;
}

} // namespace

std::vector<std::vector<striking_off_effect> const*>
readings_of_effects(joint_programme const& programme) {
    static std::vector<striking_off_effect> const none;
    auto readings = readings_of(programme.striking_off_effects);
    if (readings.empty()) {
        readings.push_back(programme.striking_off_effects.is_absent() ? &none : nullptr);
    }
    return readings;
}

fall_fold::fall_fold(std::vector<striking_off_effect> const* known)
    : known_{known}, own_{enrolment_rules{}.initial()} {}

/// The sites at which a student falls with being struck off at one: directly, or with a fall at
/// another. Who is no student at a site falls at no other with it.
/// @param students the sites at which the student is one
std::vector<party_id> fall_fold::falls_with(party_id const& site,
                                            std::vector<party_id> const& students) const {
    std::vector<party_id> fallen{site};
    for (std::size_t at = 0; at < fallen.size(); ++at) {
        for (striking_off_effect const& each : *known_) {
            if (each.struck_off_at == fallen[at]
                && std::ranges::find(students, each.falls_at) != students.end()
                && std::ranges::find(fallen, each.falls_at) == fallen.end()) {
                fallen.push_back(each.falls_at);
            }
        }
    }
    fallen.erase(fallen.begin());
    return fallen;
}

/// Every other site at which the student is one.
std::vector<party_id> fall_fold::others_of(party_id const& site) const {
    std::vector<party_id> others;
    for (site_state const& each : own_.sites) {
        if (each.site != site && is_student(each)) {
            others.push_back(each.site);
        }
    }
    return others;
}

fact<site_fall> fall_fold::fall_of(std::vector<fall_cause> const& causes) {
    if (causes.empty()) {
        return fact<site_fall>::absent();
    }
    auto const certain = std::ranges::find(causes, true, &fall_cause::is_certain);
    return certain != causes.end() ? fact{certain->fall} : fact<site_fall>{};
}

void fall_fold::step(history_entry<enrolment_event> const& next) {
    take_step(own_, next).value();
    if (auto const* const struck = std::get_if<student_struck_off>(&next.event)) {
        std::vector<party_id> const others = others_of(struck->site);
        for (party_id const& site : known_ != nullptr ? falls_with(struck->site, others) : others) {
            causes_[site].push_back({{struck->site, next.effect}, known_ != nullptr, others});
        }
    } else if (auto const* const back = std::get_if<student_reinstated>(&next.event)) {
        reinstate(back->site);
    }
}

/// The site's own act settles its fall. No source says whether it undoes what that brought on at
/// others.
void fall_fold::reinstate(party_id const& site) {
    causes_.erase(site);
    for (auto& [fallen, list] : causes_) {
        for (fall_cause& cause : list) {
            if (!cause.is_certain) {
                continue;
            }
            std::erase(cause.by_way_of, site);
            auto const still = falls_with(cause.fall.with, cause.by_way_of);
            cause.is_certain =
                cause.fall.with != site && std::ranges::find(still, fallen) != still.end();
        }
    }
}

enrolment_state fall_fold::state() const {
    enrolment_state state = own_;
    for (site_state& each : state.sites) {
        auto const known = causes_.find(each.site);
        each.fell = fall_of(known != causes_.end() ? known->second : std::vector<fall_cause>{});
    }
    return state;
}

} // namespace detail

namespace {

using entries_in_force = std::span<history_entry<enrolment_event> const* const>;

/// The state by one source of the effects.
[[nodiscard]] enrolment_state
folded(entries_in_force in_force, std::vector<striking_off_effect> const* known, date const& day) {
    detail::fall_fold fold{known};
    for (history_entry<enrolment_event> const* const each : in_force) {
        if (day < each->effect) {
            break;
        }
        fold.step(*each);
    }
    return fold.state();
}

/// What several sources say of a fall together.
[[nodiscard]] fact<site_fall> joined(std::vector<fact<site_fall>> const& by_source) {
    std::vector<site_fall> falls;
    for (fact<site_fall> const& each : by_source) {
        if (each != by_source.front() && (!each.is_known() || !by_source.front().is_known())) {
            return {};
        }
        if (each.is_known() && std::ranges::find(falls, each.value()) == falls.end()) {
            falls.push_back(each.value());
        }
    }
    return falls.size() > 1 ? fact<site_fall>::conflicting(std::move(falls)) : by_source.front();
}

/// Whether every award that the programme names is conferred, by each source of them.
[[nodiscard]] bool has_every_award(enrolment_state const& state, joint_programme const& programme) {
    auto const is_conferred = [&](programme_award const& each) {
        return std::ranges::find(state.awards, each.id, &conferred_award::award)
               != state.awards.end();
    };
    auto const sources = detail::readings_of(programme.awards);
    return !sources.empty() && std::ranges::all_of(sources, [&](auto const* const named) {
        return !named->empty() && std::ranges::all_of(*named, is_conferred);
    });
}

} // namespace

enrolment_state state_on(enrolment const& of, joint_programme const& programme, date const& day) {
    return detail::state_told_by(of.history.effective(), programme, day);
}

enrolment_state detail::state_told_by(entries_in_force in_force, joint_programme const& programme,
                                      date const& day) {
    std::vector<enrolment_state> by_source;
    for (auto const* const each : readings_of_effects(programme)) {
        by_source.push_back(folded(in_force, each, day));
    }
    enrolment_state state = by_source.front();
    for (std::size_t at = 0; at < state.sites.size(); ++at) {
        std::vector<fact<site_fall>> falls;
        for (enrolment_state const& each : by_source) {
            falls.push_back(each.sites[at].fell);
        }
        state.sites[at].fell = joined(falls);
    }
    if (state.phase == enrolment_phase::enrolled && has_every_award(state, programme)) {
        state.phase = enrolment_phase::completed;
    }
    return state;
}

} // namespace jspu_coop
