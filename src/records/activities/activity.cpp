#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/records/activities/activity.hpp>

#include "records/detail/report.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace jspu_coop {

namespace {

void name(std::vector<party_id>& named, party_id const& who) {
    if (std::find(named.begin(), named.end(), who) == named.end()) {
        named.push_back(who);
    }
}

void name(std::vector<party_id>& named, fact<party_id> const& who) {
    if (party_id const* const known = who.get()) {
        name(named, *known);
    }
    for (party_id const& each : who.claims()) {
        name(named, each);
    }
}

void name(std::vector<party_id>& named, std::vector<party_id> const& who) {
    for (party_id const& each : who) {
        name(named, each);
    }
}

/// Adds the parties that a detail names, in order of its members.
struct party_lister {
    std::vector<party_id>& named;

    void operator()(exchange_stay const& of) const { list(of.home, of.host); }
    void operator()(professional_development_stay const& of) const { list(of.home, of.host); }
    void operator()(expert_visit const& of) const { list(of.home, of.host); }
    void operator()(event_participation const& of) const { list(of.home, of.organiser); }
    void operator()(research_project const& of) const {
        list(of.coordinator, of.partners, of.funders);
        for (project_participant const& each : of.participants) {
            list(each.party);
        }
    }
    void operator()(other_activity const& of) const { list(of.home, of.partners); }

    template <class... Who>
    void list(Who const&... who) const {
        (name(named, who), ...);
    }
};

/// Reports what is wrong with a detail by itself.
struct detail_checker {
    issues& found;
    fact<period> const& when;

    void operator()(exchange_stay const& of) const {
        same_party(of.home, of.host, "/detail/host");
        static constexpr std::array fit{person_category::student, person_category::academic_staff,
                                        person_category::administrative_staff};
        category(of.traveller, "/detail/traveller", fit);
        nominated(of.nominated);
    }
    void operator()(professional_development_stay const& of) const {
        same_party(of.home, of.host, "/detail/host");
        static constexpr std::array fit{person_category::academic_staff,
                                        person_category::administrative_staff};
        category(of.traveller, "/detail/traveller", fit);
        nominated(of.nominated);
    }
    void operator()(expert_visit const& of) const {
        if (of.home.is_known()) {
            same_party(of.home.value(), of.host, "/detail/host");
        }
        static constexpr std::array fit{
            person_category::academic_staff, person_category::administrative_staff,
            person_category::foreign_expert, person_category::representative};
        category(of.expert, "/detail/expert", fit);
    }
    void operator()(event_participation const& of) const {
        if (of.organiser.is_known()) {
            same_party(of.home, of.organiser.value(), "/detail/organiser");
        }
    }
    void operator()(research_project const& of) const { partners(of.coordinator, of.partners); }
    void operator()(other_activity const& of) const { partners(of.home, of.partners); }

    void same_party(party_id const& home, party_id const& host, std::string path) const {
        if (home == host) {
            detail::report(found, "activity.same_party", std::move(path), to_string(host));
        }
    }
    void partners(party_id const& home, std::vector<party_id> const& with) const {
        std::string const path = "/detail/partners";
        if (with.empty()) {
            detail::report(found, "activity.partner_missing", path);
        }
        detail::report_repeated(found, "activity.partner_repeated", path, with);
        for (std::size_t at = 0; at < with.size(); ++at) {
            same_party(home, with[at], path_join(path, at));
        }
    }
    void category(participant const& who, std::string const& path,
                  std::span<person_category const> fit) const {
        // Sources that disagree may each be wrong: only a known category can be unfit.
        person_category const* const is = who.category.get();
        if (is && std::find(fit.begin(), fit.end(), *is) == fit.end()) {
            detail::report(found, "activity.category_unfit", path_join(path, "category"),
                           to_string(*is));
        }
    }
    void nominated(fact<date> const& on) const {
        if (on.is_known() && when.is_known() && when.value().first() < on.value()) {
            detail::report(found, "activity.nominated_after_start", "/detail/nominated",
                           to_string(on.value()), {{"start", to_string(when.value().first())}});
        }
    }
};

} // namespace

std::vector<party_id> parties_of(activity const& value) {
    std::vector<party_id> named;
    std::visit(party_lister{named}, value.detail);
    return named;
}

issues validate(activity const& value) {
    issues found;
    detail::for_each_claim(value.period, "/period", [&](period const& when, std::string path) {
        if (when.is_open()) {
            detail::report(found, "activity.period_open", std::move(path), to_string(when));
        }
    });
    detail::for_each_claim(value.fields, "/fields",
                           [&](std::vector<field_of_study> const& fields, std::string const& path) {
                               if (fields.empty()) {
                                   detail::report(found, "activity.fields_empty", path);
                               }
                               detail::report_repeated(found, "activity.field_repeated", path,
                                                       fields);
                           });
    std::visit(detail_checker{found, value.period}, value.detail);
    return found;
}

} // namespace jspu_coop
