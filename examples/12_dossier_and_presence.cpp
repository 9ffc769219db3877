// Which papers of a visit are there, who is away and who is here, and whether somebody is free.
// 08_places.cpp is the simpler example.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/presets/paper_presets.hpp>
#include <jspu_coop/questions/dossier.hpp>
#include <jspu_coop/questions/who.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace coop = jspu_coop;
using coop::date;
using enum coop::paper_kind;
using enum coop::participation_step;

coop::party_id const home{"home"};
coop::party_id const partner{"partner"};
coop::participation_id const participant{"p-1"};
date const recorded{2026, 8, 3};

coop::institution an_institution(coop::party_id const& id, char const* name) {
    return {.id = id,
            .names = {date{2020, 1, 1}, coop::text::of("en", name)},
            .country = coop::country{"UZ"}};
}

coop::activity after(coop::activity of,
                     std::vector<std::pair<coop::participation_step, date>> all) {
    for (auto const& [step, day] : all) {
        record_event(of, participant, day, recorded, {step, {}, {}}).value();
    }
    return of;
}

/// An activity in which one person takes part.
coop::activity an_activity(char const* id, char const* purpose, coop::period when,
                           coop::activity_detail detail, char const* person) {
    return {.id = coop::activity_id{id},
            .purpose = coop::text::of("en", purpose),
            .period = when,
            .detail = std::move(detail),
            .participations = {{.id = participant, .person = coop::person_id{person}}}};
}

coop::activity visit() {
    coop::expert_visit course{.home = partner, .host = home};
    course.course = coop::text::of("en", "Didactics");
    course.registration_working_days = 3;
    course.permissions = std::vector<coop::permission>{
        {.kind = coop::permission_kind::visa, .valid = coop::period{{2026, 9, 1}, {2026, 9, 30}}},
        {.kind = coop::permission_kind::work_confirmation,
         .valid = coop::period::from({2026, 8, 1})}};
    //! [papers]
    auto const paper = [](coop::paper_kind kind, coop::fact<date> received,
                          coop::fact<date> expires) {
        return coop::paper{.kind = kind,
                           .from = coop::paper_provider::participant,
                           .received = received,
                           .expires = expires};
    };
    auto const never = coop::fact<date>::absent();
    coop::activity made = an_activity("visit", "A course of didactics",
                                      {{2026, 9, 1}, {2026, 9, 30}}, course, "expert");
    made.papers = {paper(curriculum_vitae, recorded, never),
                   paper(passport, recorded, date{2026, 9, 15}),
                   paper(degree_certificate, coop::fact<date>::absent(), never)};
    made.participations[0].report = {.due = date{2026, 10, 15}, .received = never};
    made.participations[0].certificate = {.due = never}; // the host owes none
    //! [papers]
    return after(made, {{accepted, recorded}});
}

coop::institution university() {
    coop::institution made = an_institution(home, "The university");
    made.holidays = coop::holiday_calendar{{{2026, {}}}, {}, {}, {}};
    return made;
}

} // namespace

int main() {
    coop::exchange_stay const to_partner{.home = home, .host = partner};
    coop::activity const away = an_activity("semester", "A semester abroad",
                                            {{2026, 9, 1}, {2026, 12, 31}}, to_partner, "student");
    coop::cooperation_register office;
    office
        .apply(coop::change_set{}
                   .put(university())
                   .put(an_institution(partner, "The partner"))
                   .put(coop::person{.id = coop::person_id{"expert"}})
                   .put(coop::person{.id = coop::person_id{"student"}})
                   .put(visit())
                   .put(after(away, {{accepted, recorded}, {arrived, date{2026, 9, 2}}})),
               recorded)
        .value();

    coop::view const known = office.as_known_on({2026, 8, 20});
    coop::wording const words{coop::english_messages(), coop::names_from(known)};
    auto const tell = [&](coop::finding const& told) {
        std::cout << explain(told, words, coop::explanation_depth::everything) << "\n";
    };
    //! [dossier]
    auto const asked = known.find_activity(coop::activity_id{"visit"});
    tell(explanation_of(coop::dossier(
        known, *asked,
        {.also_needed = coop::requirements_of(coop::preset_paper_list("uz.expert_visit").value()),
         .week = coop::working_week::six_days()})));
    //! [dossier]

    //! [who]
    tell(explanation_of(coop::who(known, home, {2026, 9, 14})));
    //! [who]

    //! [clashes]
    coop::event_participation const conference{.home = home,
                                               .organiser = coop::party_id{"partner-2"},
                                               .event = coop::event_kind::conference,
                                               .mode = coop::attendance_mode::on_site};
    coop::activity const talk =
        an_activity("talk", "A conference", {{2026, 10, 5}, {2026, 10, 9}}, conference, "student");
    tell(explanation_of(coop::clashes_with(known, talk, participant)));
    //! [clashes]
}
