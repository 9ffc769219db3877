#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "base/detail/readings.hpp"
#include "base/detail/report.hpp"
#include "records/programmes/detail/enrolment_steps.hpp"
#include "records/programmes/detail/event_parts.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace jspu_coop {

issues validate(enrolment const& value) {
    issues found;
    auto const& entries = value.history.entries();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        append_under(found, path_join("/history", at) + "/event",
                     detail::issues_of_event(entries[at].event));
    }
    if (auto const replayed = value.history.verify(enrolment_rules{}); replayed.has_error()) {
        append_under(found, "/history", replayed.error().all());
    }
    return found;
}

namespace {

/// All that a programme has; nothing is said of what is not known of it.
struct programme_parts {
    std::set<party_id> sites;
    std::optional<std::set<programme_period_id>> periods;
    std::optional<std::set<award_id>> awards;
    std::set<award_requirement_id> requirements;
};

[[nodiscard]] programme_parts parts_of(joint_programme const& programme) {
    programme_parts parts;
    for (programme_site const& each : programme.sites) {
        parts.sites.insert(each.institution);
    }
    for (award_requirement const& each : programme.requirements) {
        parts.requirements.insert(each.id);
    }
    if (programme.placement.state() != knowledge::missing) {
        parts.periods.emplace();
    }
    detail::for_each_claim(programme.placement, "",
                           [&](programme_placement const& each, std::string const&) {
                               for (programme_period const& period : each.periods) {
                                   parts.periods->insert(period.id);
                               }
                           });
    if (programme.awards.state() != knowledge::missing) {
        parts.awards.emplace();
    }
    detail::for_each_claim(programme.awards, "",
                           [&](std::vector<programme_award> const& each, std::string const&) {
                               for (programme_award const& award : each) {
                                   parts.awards->insert(award.id);
                               }
                           });
    return parts;
}

/// Finds what a programme does not have.
struct membership_check {
    programme_parts const& parts;
    std::string path;
    issues& found;

    template <class Event>
    void operator()(Event const& event) const {
        if constexpr (requires { event.site; }) {
            check("enrolment.site_unknown", "/site", parts.sites, event.site);
        }
        if constexpr (requires { event.from; }) {
            check("enrolment.site_unknown", "/from", parts.sites, event.from);
        }
        if constexpr (requires { event.payee; }) {
            check("enrolment.site_unknown", "/payee", parts.sites, event.payee);
        }
        if constexpr (requires { event.period; }) {
            if (parts.periods) {
                check("enrolment.period_unknown", "/period", *parts.periods, event.period);
            }
        }
        if constexpr (requires { event.award; }) {
            if (parts.awards) {
                check("enrolment.award_unknown", "/award", *parts.awards, event.award);
            }
        }
        if constexpr (requires { event.requirement; }) {
            check("enrolment.requirement_unknown", "/requirement", parts.requirements,
                  event.requirement);
        }
    }

    void operator()(recognition_decided const& event) const {
        check("enrolment.site_unknown", "/by", parts.sites, event.by);
    }

    template <class Id>
    void check(char const* code, char const* member, std::set<Id> const& known,
               Id const& id) const {
        if (!known.contains(id)) {
            detail::report(found, code, path + member, id.str());
        }
    }
};

/// Whether no way out by transfer leaves an award, by any source of the programme.
[[nodiscard]] bool is_lost_by_transfer(joint_programme const& programme, award_id const& award) {
    if (programme.exits.state() == knowledge::missing) {
        return false;
    }
    auto const may_leave = [&](programme_exit const& each) {
        auto const readings = detail::readings_of(each.remaining);
        bool const is_unknown = readings.empty() && !each.remaining.is_absent();
        return each.way == exit_way::transfer
               && (is_unknown || std::ranges::any_of(readings, [&](auto const* remaining) {
                       return std::ranges::find(*remaining, award) != remaining->end();
                   }));
    };
    return std::ranges::none_of(detail::readings_of(programme.exits), [&](auto const* exits) {
        return std::ranges::any_of(*exits, may_leave);
    });
}

/// Finds what a programme does not let confer, by every source of it.
struct conferral_check {
    joint_programme const& programme;
    enrolment_state const& before; ///< what the history comes to before the conferral
    std::string path;
    issues& found;

    void check(award_id const& award) const {
        if (before.phase == enrolment_phase::transferred) {
            if (is_lost_by_transfer(programme, award)) {
                detail::report(found, "enrolment.award_lost", path, award.str());
            }
            return;
        }
        std::vector<programme_award const*> told;
        for (std::vector<programme_award> const* const each :
             detail::readings_of(programme.awards)) {
            auto const same = std::ranges::find(*each, award, &programme_award::id);
            if (same != each->end()) {
                told.push_back(&*same);
            }
        }
        refuse_where_all(told, &programme_award::awarded_by, "enrolment.award_of_struck_off",
                         "site", [&](party_id const& each) {
                             site_state const* const at = find_site(before, each);
                             return at != nullptr && at->standing == site_standing::struck_off;
                         });
        refuse_where_all(told, &programme_award::after, "enrolment.award_out_of_turn", "after",
                         [&](award_id const& each) {
                             return std::ranges::find(before.awards, each, &conferred_award::award)
                                    == before.awards.end();
                         });
    }

    /// Refuses where every source names something that stands in the way; tells the first.
    template <class Id, class Stands>
    void refuse_where_all(std::vector<programme_award const*> const& told,
                          fact<std::vector<Id>> programme_award::*list, char const* code,
                          char const* parameter, Stands const& stands) const {
        std::optional<Id> first;
        for (programme_award const* const each : told) {
            auto const readings = detail::readings_of(each->*list);
            if (readings.empty()) {
                return;
            }
            for (std::vector<Id> const* const all : readings) {
                auto const one = std::ranges::find_if(*all, stands);
                if (one == all->end()) {
                    return;
                }
                first = first.value_or(*one);
            }
        }
        if (first) {
            detail::report(found, code, path, told.front()->id.str(), {{parameter, first->str()}});
        }
    }
};

/// Checks each conferral in force against what came before it. A history that is not legal is told
/// by itself: nothing is said of what comes after.
void check_conferrals(enrolment const& value, joint_programme const& programme, issues& found) {
    enrolment_state state = enrolment_rules{}.initial();
    for (history_entry<enrolment_event> const* const each : value.history.effective()) {
        if (auto const* const conferred = std::get_if<award_conferred>(&each->event)) {
            std::string const path =
                path_join("/history", static_cast<std::size_t>(each->sequence - 1));
            conferral_check{programme, state, path + "/event/award", found}.check(conferred->award);
        }
        if (detail::take_step(state, *each).has_error()) {
            return;
        }
    }
}

} // namespace

issues validate(enrolment const& value, joint_programme const& programme) {
    issues found;
    if (value.programme != programme.id) {
        detail::report(found, "enrolment.other_programme", "/programme", value.programme.str(),
                       {{"expected", programme.id.str()}});
        return found;
    }
    programme_parts const parts = parts_of(programme);
    auto const& entries = value.history.entries();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        std::visit(membership_check{parts, path_join("/history", at) + "/event", found},
                   entries[at].event);
    }
    check_conferrals(value, programme, found);
    return found;
}

} // namespace jspu_coop
