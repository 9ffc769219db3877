#include "questions/coverage/need.hpp"

#include "questions/coverage/lineage.hpp"
#include "questions/detail/nomination.hpp"
#include "questions/detail/standing.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// To whom somebody belongs, as the activity and the person's own record tell together. Who is
/// registered with a predecessor of the party belongs to it.
fact<party_id> party_of(view const& records, fact<party_id> const& told,
                        fact<party_id> const& registered) {
    bool const both_known = told.is_known() && registered.is_known();
    return both_known && is_in(lineage_of(records.records(), told.value()), registered.value())
               ? told
               : reconcile(told, registered);
}

/// The facts given for the activity, joined with those of the person's own record.
/// @param days the days of the activity
/// @param path where the person stands in the activity
/// @param party to whom the person belongs by the activity, and where it tells so
needed_person with_record(view const& records, fact<period> const& days, participant given,
                          std::string path, fact<party_id> party, std::string party_path) {
    person_id const* const id = given.person.get();
    if (auto const registered = id ? records.records().find(*id) : nullptr) {
        recorded_standing const recorded = standing_in(*registered, days);
        given.category = decided_by(given.category, recorded.category);
        given.level = decided_by(given.level, recorded.level);
        given.unit = decided_by(given.unit, recorded.unit);
        party = party_of(records, party, registered->home);
    }
    return {std::move(given), std::move(path), std::move(party), std::move(party_path)};
}

scope exchange_scope(person_category category) noexcept {
    return category == person_category::student ? scope::student_exchange : scope::staff_exchange;
}

/// An exchange is a student's or a member of staff's; which one, the category decides.
std::vector<scope> exchange_scopes(fact<person_category> const& category) {
    if (person_category const* known = category.get()) {
        return {exchange_scope(*known)};
    }
    std::vector<scope> possible;
    for (person_category const claim : category.claims()) {
        scope const each = exchange_scope(claim);
        if (std::find(possible.begin(), possible.end(), each) == possible.end()) {
            possible.push_back(each);
        }
    }
    if (possible.empty()) {
        return {scope::student_exchange, scope::staff_exchange};
    }
    std::sort(possible.begin(), possible.end());
    return possible;
}

class need_builder {
public:
    need_builder(view const& records, activity const& asked) : records_{records}, asked_{asked} {}

    std::vector<coverage_need> operator()(exchange_stay const& stay) const {
        coverage_need need = travel({}, stay.home, stay.host, stay.traveller, "/detail/traveller");
        need.scopes = exchange_scopes(need.persons.front().facts.category);
        need.scope_path = "/detail/traveller/category";
        speak(need, stay.language);
        need.admitted = stay.admitted;
        nominate(need);
        return {std::move(need)};
    }

    std::vector<coverage_need> operator()(short_term_training const& course) const {
        return nominated_stay(scope::short_term_training, course, course.mode);
    }

    std::vector<coverage_need> operator()(internship const& practice) const {
        return nominated_stay(scope::internship_abroad, practice, attendance_mode::on_site);
    }

    std::vector<coverage_need> operator()(faculty_development const& course) const {
        return nominated_stay(course.aim == development_aim::retraining
                                  ? scope::retraining_of_faculty
                                  : scope::professional_development_of_faculty,
                              course, course.mode);
    }

    std::vector<coverage_need> operator()(programme_participation const& of) const {
        coverage_need need = travel({scope::programme_of_international_organisation}, of.home,
                                    of.organiser, of.traveller, "/detail/traveller");
        need.partner_path = "/detail/organiser";
        need.travels = of.mode != attendance_mode::online;
        speak(need, of.language);
        nominate(need);
        return {std::move(need)};
    }

    std::vector<coverage_need> operator()(joint_programme_period const& of) const {
        coverage_need need = travel({scope::joint_academic_programme}, of.home, of.host, of.student,
                                    "/detail/student");
        speak(need, of.language);
        need.admitted = of.admitted;
        nominate(need);
        return {std::move(need)};
    }

    std::vector<coverage_need> operator()(expert_visit const& visit) const {
        coverage_need need = travel({scope::inviting_foreign_professors_and_experts}, visit.home,
                                    visit.host, visit.expert, "/detail/expert");
        speak(need, visit.language);
        return {std::move(need)};
    }

    std::vector<coverage_need> operator()(event_participation const& event) const {
        coverage_need need = travel({scope::participation_in_international_events}, event.home,
                                    event.organiser, event.attendee, "/detail/attendee");
        need.partner_path = "/detail/organiser";
        need.travels = event.mode != attendance_mode::online;
        need.may_be_own = true;
        return {std::move(need)};
    }

    std::vector<coverage_need> operator()(research_project const& project) const {
        return each_partner(scope::joint_research, project.coordinator, project.partners,
                            everybody(project.participants, "/detail/participants"), false);
    }

    std::vector<coverage_need> operator()(publication const& article) const {
        scope const what = scope::publication_in_international_journal;
        std::vector<needed_person> const authors = everybody(article.authors, "/detail/authors");
        if (article.partners.empty()) {
            coverage_need own = base({what}, article.home, fact<party_id>::absent());
            own.persons = authors;
            own.travels = false;
            own.takes_place = false;
            own.may_be_own = true;
            return {std::move(own)};
        }
        return each_partner(what, article.home, article.partners, authors, false);
    }

    std::vector<coverage_need> operator()(knowledge_exchange const& exchange) const {
        return each_partner(scope::exchange_of_knowledge_and_experience, exchange.home,
                            exchange.partners,
                            everybody(exchange.participants, "/detail/participants"), false);
    }

    std::vector<coverage_need> operator()(other_activity const& other) const {
        std::vector<needed_person> persons;
        if (other.traveller) {
            persons.push_back(with_record(records_, asked_.period, *other.traveller,
                                          "/detail/traveller", other.home, "/detail/home"));
        }
        return each_partner(other.scope, other.home, other.partners, persons,
                            other.traveller.has_value());
    }

private:
    static void speak(coverage_need& need, fact<language> const& in) {
        need.language = in;
        need.has_language = true;
    }

    void nominate(coverage_need& need) const {
        nomination const told = needed_nomination(asked_, records_.known_on());
        need.nominated = told.on;
        need.nomination_is_contradicted = told.is_contradicted;
        need.is_nominated = true;
    }

    /// A stay with host, language and nomination. Who learns at home needs no partner.
    template <class Stay>
    std::vector<coverage_need> nominated_stay(scope what, Stay const& stay,
                                              attendance_mode mode) const {
        coverage_need need =
            travel({what}, stay.home, stay.host, stay.traveller, "/detail/traveller");
        need.travels = mode != attendance_mode::online;
        need.may_be_own = true;
        speak(need, stay.language);
        nominate(need);
        return {std::move(need)};
    }

    std::vector<needed_person> everybody(std::vector<project_participant> const& people,
                                         std::string_view list) const {
        std::vector<needed_person> persons;
        for (std::size_t at = 0; at < people.size(); ++at) {
            std::string const path = path_join(list, at);
            persons.push_back(with_record(records_, asked_.period, people[at].person,
                                          path + "/person", people[at].party, path + "/party"));
        }
        return persons;
    }

    coverage_need base(std::vector<scope> scopes, fact<party_id> home,
                       fact<party_id> partner) const {
        return {asked_.id,
                std::move(scopes),
                "/detail",
                std::move(home),
                "/detail/home",
                std::move(partner),
                "/detail/host",
                true,
                true,
                {},
                fact<language>::absent(),
                false,
                fact<date>::absent(),
                fact<date>::absent(),
                false,
                false,
                asked_.period,
                asked_.fields};
    }

    coverage_need travel(std::vector<scope> scopes, fact<party_id> home, fact<party_id> partner,
                         participant const& who, std::string path) const {
        needed_person person = with_record(records_, asked_.period, who, std::move(path),
                                           std::move(home), "/detail/home");
        coverage_need need = base(std::move(scopes), person.party, std::move(partner));
        need.persons.push_back(std::move(person));
        return need;
    }

    std::vector<coverage_need> each_partner(scope what, party_id const& lead,
                                            std::vector<party_id> const& partners,
                                            std::vector<needed_person> const& persons,
                                            bool travels) const {
        std::vector<coverage_need> needs;
        for (party_id const& partner : partners) {
            coverage_need need = base({what}, lead, partner);
            need.persons = persons;
            need.travels = travels;
            need.takes_place = travels;
            needs.push_back(std::move(need));
        }
        return needs;
    }

    view const& records_;
    activity const& asked_;
};

} // namespace

std::vector<coverage_need> needs_of(view const& records, activity const& asked) {
    return std::visit(need_builder{records, asked}, asked.detail);
}

} // namespace jspu_coop::detail
