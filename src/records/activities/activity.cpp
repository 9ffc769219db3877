#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/activities/participation_call.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

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

    void operator()(research_project const& of) const {
        list(of.coordinator, of.partners);
        list_each(of.participants);
        list_each(of.funders);
        list(of.associated_partners);
    }
    void operator()(publication const& of) const {
        list(of.home, of.partners);
        list_each(of.authors);
    }
    void operator()(knowledge_exchange const& of) const {
        list(of.home, of.partners);
        list_each(of.participants);
    }
    void operator()(event_participation const& of) const { list(of.home, of.organiser); }
    void operator()(programme_participation const& of) const { list(of.home, of.organiser); }
    void operator()(other_activity const& of) const { list(of.home, of.partners); }
    void operator()(auto const& of) const { list(of.home, of.host); }

    template <class... Who>
    void list(Who const&... who) const {
        (name(named, who), ...);
    }
    template <class Part>
    void list_each(std::vector<Part> const& parts) const {
        for (Part const& each : parts) {
            list(each.party);
        }
    }
};

/// The one person or group that a detail is about.
struct traveller_finder {
    participant const* operator()(expert_visit const& of) const noexcept { return &of.expert; }
    participant const* operator()(event_participation const& of) const noexcept {
        return &of.attendee;
    }
    participant const* operator()(joint_programme_period const& of) const noexcept {
        return &of.student;
    }
    participant const* operator()(research_project const&) const noexcept { return nullptr; }
    participant const* operator()(publication const&) const noexcept { return nullptr; }
    participant const* operator()(knowledge_exchange const&) const noexcept { return nullptr; }
    participant const* operator()(other_activity const& of) const noexcept {
        return of.traveller ? &*of.traveller : nullptr;
    }
    participant const* operator()(auto const& of) const noexcept { return &of.traveller; }
};

constexpr std::array staff{person_category::academic_staff, person_category::administrative_staff};
constexpr std::array students_and_staff{person_category::student, person_category::academic_staff,
                                        person_category::administrative_staff};
constexpr std::array guests{person_category::academic_staff, person_category::administrative_staff,
                            person_category::foreign_expert, person_category::representative};
constexpr std::array students{person_category::student};

/// Reports what is wrong with a detail by itself.
struct detail_checker {
    issues& found;
    fact<period> const& when;

    void operator()(exchange_stay const& of) const {
        same_party(of.home, of.host, "/detail/host");
        category(of.traveller, "/detail/traveller", students_and_staff);
        nominated(of.nominated);
    }
    void operator()(short_term_training const& of) const {
        same_party(of.home, of.host, "/detail/host");
        hours(of.hours);
        nominated(of.nominated);
    }
    void operator()(internship const& of) const {
        same_party(of.home, of.host, "/detail/host");
        nominated(of.nominated);
    }
    void operator()(faculty_development const& of) const {
        same_party(of.home, of.host, "/detail/host");
        category(of.traveller, "/detail/traveller", staff);
        hours(of.hours);
        nominated(of.nominated);
    }
    void operator()(event_participation const& of) const {
        same_party(of.home, of.organiser, "/detail/organiser");
    }
    void operator()(expert_visit const& of) const {
        if (of.home.is_known()) {
            same_party(of.home.value(), of.host, "/detail/host");
        }
        category(of.expert, "/detail/expert", guests);
        hours(of.hours);
        positive(of.registration_working_days, "activity.registration_not_positive",
                 "/detail/registration_working_days");
        check_permissions(of);
    }
    void operator()(research_project const& of) const {
        partners(of.coordinator, of.partners);
        associated(of);
        not_negative(of.budget, "/detail/budget");
        for (std::size_t at = 0; at < of.funders.size(); ++at) {
            not_negative(of.funders[at].amount,
                         path_join(path_join("/detail/funders", at), "amount"));
        }
    }
    void operator()(publication const& of) const { some_partners(of.home, of.partners); }
    void operator()(knowledge_exchange const& of) const {
        partners(of.home, of.partners);
        if (of.forms.empty()) {
            detail::report(found, "activity.forms_empty", "/detail/forms");
        }
        detail::report_repeated(found, "activity.form_repeated", "/detail/forms", of.forms);
    }
    void operator()(programme_participation const& of) const {
        same_party(of.home, of.organiser, "/detail/organiser");
        nominated(of.nominated);
    }
    void operator()(joint_programme_period const& of) const {
        same_party(of.home, of.host, "/detail/host");
        category(of.student, "/detail/student", students);
        positive(of.first_semester, "activity.semester_not_positive", "/detail/first_semester");
        positive(of.last_semester, "activity.semester_not_positive", "/detail/last_semester");
        if (of.first_semester.is_known() && of.last_semester.is_known()
            && of.last_semester.value() < of.first_semester.value()) {
            detail::report(found, "activity.semesters_reversed", "/detail/last_semester",
                           std::to_string(of.last_semester.value()),
                           {{"first", std::to_string(of.first_semester.value())}});
        }
        nominated(of.nominated);
    }
    void operator()(other_activity const& of) const { partners(of.home, of.partners); }

    void same_party(party_id const& home, party_id const& host, std::string path) const {
        if (home == host) {
            detail::report(found, "activity.same_party", std::move(path), to_string(host));
        }
    }
    void same_party(party_id const& home, fact<party_id> const& host, std::string path) const {
        if (host.is_known()) {
            same_party(home, host.value(), std::move(path));
        }
    }
    void partners(party_id const& home, std::vector<party_id> const& with) const {
        if (with.empty()) {
            detail::report(found, "activity.partner_missing", "/detail/partners");
        }
        some_partners(home, with);
    }
    void some_partners(party_id const& home, std::vector<party_id> const& with,
                       std::string const& path = "/detail/partners") const {
        detail::report_repeated(found, "activity.partner_repeated", path, with);
        for (std::size_t at = 0; at < with.size(); ++at) {
            same_party(home, with[at], path_join(path, at));
        }
    }
    void associated(research_project const& of) const {
        std::string const path = "/detail/associated_partners";
        some_partners(of.coordinator, of.associated_partners, path);
        for (std::size_t at = 0; at < of.associated_partners.size(); ++at) {
            party_id const& each = of.associated_partners[at];
            auto const twice = std::find(of.partners.begin(), of.partners.end(), each);
            if (twice != of.partners.end()) {
                auto const first = static_cast<std::size_t>(twice - of.partners.begin());
                detail::report(found, "activity.partner_repeated", path_join(path, at),
                               to_string(each), {{"first", path_join("/detail/partners", first)}});
            }
        }
    }
    void check_permissions(expert_visit const& of) const {
        detail::for_each_claim(of.permissions, "/detail/permissions",
                               [&](std::vector<permission> const& all, std::string const& path) {
                                   for (std::size_t at = 0; at < all.size(); ++at) {
                                       detail::validate_part(
                                           found, path_join(path_join(path, at), "decided_by"),
                                           all[at].decided_by);
                                   }
                               });
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
    void positive(fact<std::int64_t> const& count, char const* code, char const* path) const {
        detail::for_each_claim(count, path, [&](std::int64_t each, std::string at) {
            if (each < 1) {
                detail::report(found, code, std::move(at), std::to_string(each));
            }
        });
    }
    void hours(fact<teaching_hours> const& taught) const {
        detail::for_each_claim(
            taught, "/detail/hours", [&](teaching_hours const& each, std::string const& at) {
                if (each.count < 1) {
                    detail::report(found, "activity.hours_not_positive", path_join(at, "count"),
                                   std::to_string(each.count));
                }
            });
    }
    void not_negative(fact<money> const& amount, std::string const& path) const {
        detail::for_each_claim(amount, path, [&](money const& each, std::string at) {
            if (each.minor_units() < 0) {
                detail::report(found, "activity.money_negative", std::move(at), to_string(each));
            }
        });
    }
};

/// Reports one person who takes part twice, and another than the one whom the detail names.
void check_persons(issues& found, activity const& value) {
    participant const* const named = traveller_of(value);
    auto const& all = value.participations;
    for (std::size_t at = 0; at < all.size(); ++at) {
        person_id const* const who = all[at].person.get();
        if (who == nullptr) {
            continue;
        }
        std::string const path = path_join(path_join("/participations", at), "person");
        auto const first = std::find_if(all.begin(), all.end(), [&](participation const& each) {
            return each.person == all[at].person;
        });
        auto const position = static_cast<std::size_t>(first - all.begin());
        if (position != at) {
            detail::report(
                found, "activity.person_repeated", path, to_string(*who),
                {{"first", path_join(path_join("/participations", position), "person")}});
        }
        if (named && named->person.is_known() && named->person.value() != *who) {
            detail::report(found, "activity.participation_of_other", path, to_string(*who),
                           {{"named", to_string(named->person.value())}});
        }
    }
}

/// Reports each call that is another than the one that the detail names.
void check_calls(issues& found, activity const& value) {
    auto const* const part = std::get_if<programme_participation>(&value.detail);
    if (part == nullptr) {
        return;
    }
    fact<call_reference> const named = call_of(value);
    auto const& claims = named.claims();
    for (std::size_t at = 0; at < value.participations.size(); ++at) {
        auto const& call = value.participations[at].call;
        bool const may_be_it =
            call && call->organisation == part->organiser
            && (named.state() == knowledge::missing || named == fact{*call}
                || std::find(claims.begin(), claims.end(), *call) != claims.end());
        if (call && !may_be_it) {
            detail::report(found, "participation.call_of_other",
                           path_join(path_join("/participations", at), "call"), call->call.str(),
                           {{"organisation", call->organisation.str()}});
        }
    }
}

/// Reports each paper or fee of a participation that is not there.
template <class Part>
void check_of(issues& found, activity const& value, std::vector<Part> const& parts,
              std::string const& path) {
    auto const& all = value.participations;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (parts[at].of && std::none_of(all.begin(), all.end(), [&](participation const& each) {
                return each.id == *parts[at].of;
            })) {
            detail::report(found, "activity.participation_unknown",
                           path_join(path_join(path, at), "of"), to_string(*parts[at].of));
        }
    }
}

void check_parts(issues& found, activity const& value) {
    detail::report_repeated(found, "activity.participation_repeated", "/participations",
                            value.participations, &participation::id, "id");
    check_persons(found, value);
    check_calls(found, value);
    detail::validate_each(found, "/participations", value.participations);
    check_of(found, value, value.papers, "/papers");
    detail::validate_each(found, "/papers", value.papers);
    detail::report_repeated(found, "activity.fee_repeated", "/fees", value.fees, &fee::id, "id");
    check_of(found, value, value.fees, "/fees");
    detail::validate_each(found, "/fees", value.fees);
}

} // namespace

std::vector<party_id> parties_of(activity const& value) {
    std::vector<party_id> named;
    std::visit(party_lister{named}, value.detail);
    return named;
}

participant const* traveller_of(activity const& value) noexcept {
    return std::visit(traveller_finder{}, value.detail);
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
    check_parts(found, value);
    return found;
}

} // namespace jspu_coop
