// A made-up call of a programme of the book, with six made-up applicants. The programme's
// conditions are published; no call, course, number of seats or order of applicants is, so that
// these are ours.
#pragma once

#include <jspu_coop/questions/selection.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace examples {

namespace coop = jspu_coop;

/// The call, of the Indian programme's courses.
inline coop::call_reference const course_call{coop::party_id{"itec"},
                                              coop::call_id{"made-up-course"}};
inline coop::date const day_of_application{2026, 11, 2};
inline coop::period const days_of_course{{2027, 5, 3}, {2027, 5, 28}};

/// One applicant, a lecturer of the university; what is not told here is as the programme asks.
struct lecturer {
    char const* id;
    coop::date born;
    coop::date employed_since;
    bool has_taken_part{false};
};

/// Two seats are given to those who have worked longest:
///
/// - `l-1` is eligible and 2nd at worst: a seat;
/// - `l-2` is eligible, and 2nd or 3rd: whether there is a seat depends on `l-3`;
/// - `l-3` is 45 on applying and 46 on the first day; the programme does not say which day counts;
/// - `l-4` may have worked long enough, or not, by the readings of two missions; but `l-1` and
/// `l-2`
///   stand before for certain: no seat;
/// - `l-5` has taken part before: not eligible;
/// - `l-6` is 24 years old on either day: not eligible yet.
inline std::vector<lecturer> lecturers() {
    return {{"l-1", {1990, 4, 12}, {2014, 9, 1}},       {"l-2", {1994, 9, 30}, {2018, 9, 1}},
            {"l-3", {1981, 3, 1}, {2006, 9, 1}},        {"l-4", {1999, 6, 15}, {2023, 9, 1}},
            {"l-5", {1988, 1, 20}, {2012, 9, 1}, true}, {"l-6", {2002, 8, 1}, {2024, 9, 1}}};
}

/// Part of the applicant in a course of the programme, with these steps.
inline coop::activity
part_in_course(std::string const& id, lecturer const& who, coop::period when,
               coop::fact<coop::call_id> call,
               std::vector<std::pair<coop::participation_step, coop::date>> const& steps) {
    coop::participation_id const only{"only"};
    coop::activity made{
        .id = coop::activity_id{id},
        .purpose = coop::text::of("en", "A course"),
        .period = when,
        .detail = coop::programme_participation{.home = coop::party_id{"jspu"},
                                                .organiser = course_call.organisation,
                                                .form = coop::programme_form::training,
                                                .mode = coop::attendance_mode::on_site,
                                                .programme = coop::programme_id{"itec-courses"},
                                                .call = std::move(call),
                                                .route = coop::nomination_route::government},
        .participations = {{only, coop::person_id{who.id}}}};
    for (auto const& [step, day] : steps) {
        record_event(made, only, day, day, {step, {}, {}}).value();
    }
    return made;
}

/// The register with the call and whoever applies under it.
inline coop::cooperation_register with_cohort(coop::cooperation_register office) {
    using enum coop::participation_step;
    auto itec = std::get<coop::organisation>(*office.current().find(course_call.organisation));
    itec.programmes.front().calls.push_back({.id = course_call.call,
                                             .title = coop::text::of("en", "A made-up course"),
                                             .opens = day_of_application,
                                             .deadline = coop::call_deadline{{2027, 1, 31}},
                                             .places = std::int64_t{2},
                                             .period = days_of_course});
    coop::change_set changes;
    changes.put(itec);
    for (lecturer const& each : lecturers()) {
        changes.put(coop::person{.id = coop::person_id{each.id},
                                 .home = coop::party_id{"jspu"},
                                 .category = coop::person_category::academic_staff,
                                 .posts = {{.party = coop::party_id{"jspu"},
                                            .category = coop::person_category::academic_staff,
                                            .period = coop::period::from(each.employed_since)}}});
        changes.put(part_in_course(
            std::string{"application-"} + each.id, each, days_of_course, course_call.call,
            {{applied, day_of_application}, {nominated, day_of_application}}));
        if (each.has_taken_part) {
            coop::period const then{{2019, 2, 4}, {2019, 3, 1}};
            changes.put(part_in_course(std::string{"course-of-2019-"} + each.id, each, then,
                                       coop::fact<coop::call_id>::absent(),
                                       {{accepted, {2018, 12, 3}}, {completed, {2019, 3, 1}}}));
        }
    }
    office.apply(changes, day_of_application).value();
    return office;
}

/// The programmes that the conditions name, by their codes. The book would have one of each, had
/// a lecturer taken part in it.
inline std::vector<coop::coded_programme> named_programmes() {
    return {{"itec", {{course_call.organisation, coop::programme_id{"itec-courses"}}}},
            {"koica_scholarship", {}},
            {"korean_government_scholarship", {}},
            {"mevlana", {}}};
}

/// What the applicants state, for the published conditions. The rest the register tells: when they
/// applied, by whom and when they were nominated, when the course begins, how long they have
/// worked, and in what they have taken part.
inline coop::eligibility_terms terms_of_cohort(coop::policy_library policies) {
    coop::eligibility_terms made{
        .policies = std::move(policies),
        .rules = {{course_call, coop::policy_id{"itec"}, {}}},
        // All that they took part in is recorded: of made-up people we know it.
        .facts = {.complete_from = coop::date::min(), .programmes = named_programmes()}};
    for (lecturer const& each : lecturers()) {
        coop::applicant_statement said{.call = course_call, .who = coop::person_id{each.id}};
        auto const state = [&](char const* name, coop::fact_value value) {
            said.facts.push_back({coop::fact_name{name}, std::move(value), {}});
        };
        state("person.born_on", coop::date_value{each.born});
        state("employer.kind", coop::code_value{"employer_kind", "public_university"});
        state("medically_fit", coop::boolean_value{true});
        state("knows_english", coop::boolean_value{true});
        state("itec.course_qualifications", coop::boolean_value{true});
        made.applicants.push_back(std::move(said));
    }
    return made;
}

/// By which order the seats are given.
inline coop::selection_rule order_of_cohort() {
    return {
        .keys = {{coop::fact_name{"person.experience_years"}, coop::ranking_order::highest_first}},
        .cited_as = coop::citation{"A made-up order of this example", {}, {}}};
}

} // namespace examples
