#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include "base/detail/report.hpp"
#include "records/programmes/detail/event_parts.hpp"

#include <optional>
#include <set>
#include <string>
#include <variant>

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
    return found;
}

} // namespace jspu_coop
