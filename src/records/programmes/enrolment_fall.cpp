#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include <algorithm>
#include <map>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

namespace {

using effects = std::vector<striking_off_effect>;

/// A striking off with which the student fell at a site, or may have fallen.
struct fall_cause {
    site_fall fall;
    bool is_certain;
};

[[nodiscard]] bool is_student(site_state const& at) noexcept {
    return at.standing != site_standing::struck_off;
}

/// The sites at which a student falls with being struck off at one: directly, or with a fall at
/// another.
/// @param state after the striking off; who is no student at a site falls at no other with it
[[nodiscard]] std::vector<party_id> falls_with(party_id const& site, effects const& known,
                                               enrolment_state const& state) {
    std::vector<party_id> fallen{site};
    for (std::size_t at = 0; at < fallen.size(); ++at) {
        for (striking_off_effect const& each : known) {
            site_state const* const there = find_site(state, each.falls_at);
            if (each.struck_off_at == fallen[at] && there != nullptr && is_student(*there)
                && std::ranges::find(fallen, each.falls_at) == fallen.end()) {
                fallen.push_back(each.falls_at);
            }
        }
    }
    fallen.erase(fallen.begin());
    return fallen;
}

/// Every other site at which the student is one.
[[nodiscard]] std::vector<party_id> others_of(party_id const& site, enrolment_state const& state) {
    std::vector<party_id> others;
    for (site_state const& each : state.sites) {
        if (each.site != site && is_student(each)) {
            others.push_back(each.site);
        }
    }
    return others;
}

[[nodiscard]] fact<site_fall> fall_of(std::vector<fall_cause> const& causes) {
    if (causes.empty()) {
        return fact<site_fall>::absent();
    }
    auto const certain = std::ranges::find(causes, true, &fall_cause::is_certain);
    return certain != causes.end() ? fact{certain->fall} : fact<site_fall>{};
}

/// The state by one source of the effects; null where nobody has published them.
[[nodiscard]] enrolment_state folded(enrolment const& of, effects const* known, date const& day) {
    enrolment_rules const rules;
    enrolment_state state = rules.initial();
    std::map<party_id, std::vector<fall_cause>> causes;
    for (history_entry<enrolment_event> const* const each : of.history.effective()) {
        if (day < each->effect) {
            break;
        }
        state = rules.step(std::move(state), *each).value();
        if (auto const* const struck = std::get_if<student_struck_off>(&each->event)) {
            for (party_id const& site : known != nullptr ? falls_with(struck->site, *known, state)
                                                         : others_of(struck->site, state)) {
                causes[site].push_back({{struck->site, each->effect}, known != nullptr});
            }
        } else if (auto const* const back = std::get_if<student_reinstated>(&each->event)) {
            causes.erase(back->site);
            for (auto& [site, list] : causes) {
                for (fall_cause& cause : list) {
                    cause.is_certain = cause.is_certain && cause.fall.with != back->site;
                }
            }
        }
    }
    for (site_state& each : state.sites) {
        each.fell = fall_of(causes[each.site]);
    }
    return state;
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

} // namespace

enrolment_state state_on(enrolment const& of, joint_programme const& programme, date const& day) {
    fact<effects> const& known = programme.striking_off_effects;
    if (known.claims().empty()) {
        effects const none;
        return folded(of, known.is_absent() ? &none : known.get(), day);
    }
    std::vector<enrolment_state> by_source;
    for (effects const& each : known.claims()) {
        by_source.push_back(folded(of, &each, day));
    }
    enrolment_state state = by_source.front();
    for (std::size_t at = 0; at < state.sites.size(); ++at) {
        std::vector<fact<site_fall>> falls;
        for (enrolment_state const& each : by_source) {
            falls.push_back(each.sites[at].fell);
        }
        state.sites[at].fell = joined(falls);
    }
    return state;
}

} // namespace jspu_coop
