// What is told of a student's next steps and deadlines in each language: stories, and their texts
// in tests/cases/step_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include <jspu_coop/questions/student_deadlines.hpp>

#include "register/samples.hpp"
#include "support/programme_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum period_step;

programme_period_id const minsk{"minsk"};

text in_three(char const* en, char const* ru, char const* uz) {
    return text{{"en", en}, {"ru", ru}, {"uz", uz}};
}

/// "3+1" with what its two diplomas ask for, by name.
programme_world world() {
    joint_programme published{
        .id = joint_programme_id{"jspu.bspu"},
        .name = in_three("Primary education", "Начальное образование", "Boshlangʻich taʼlim"),
        .home = story_home,
        .semesters_a_year = 2,
        .sites = {{story_home, {}, {}}, {story_host, {}, {}}}};
    programme_world made = world_around(
        published, {{{programme_period_id{"jizzakh"}, story_home, 1, 6, {}, {}, {}, {}},
                     {minsk, story_host, 7, 8, {}, {}, {}, {}}},
                    {}});
    std::vector<text> const names{
        in_three("Credits in all", "Всего кредитов", "Jami kreditlar"),
        in_three("State attestation", "Государственная аттестация", "Davlat attestatsiyasi"),
        in_three("Thesis", "Выпускная работа", "Bitiruv ishi"),
        in_three("Credits of Minsk", "Кредиты Минска", "Minsk kreditlari")};
    for (std::size_t at = 0; at < names.size(); ++at) {
        made.programme.requirements[at].name = names[at];
    }
    auto awards = made.programme.awards.value();
    awards[0].title = in_three("Bachelor of Jizzakh", "бакалавр Джизака", "Jizzax bakalavri");
    awards[1].title = in_three("Bachelor of Minsk", "бакалавр Минска", "Minsk bakalavri");
    made.programme.awards = std::move(awards);
    return made;
}

enrolment student_after(std::vector<enrolment_event> const& events) {
    enrolment student = new_enrolment();
    for (enrolment_event const& each :
         begun({student_promoted{2, false, {}}, student_promoted{3, false, {}}})) {
        record_event(student, world_day, world_day, each).value();
    }
    for (enrolment_event const& each : events) {
        record_event(student, world_day, world_day, each).value();
    }
    return student;
}

view names_of(date const& day) {
    return register_with(an_institution("jspu"), an_institution("bspu", "BY")).as_known_on(day);
}

std::pair<view, finding> steps_of(programme_world const& in, enrolment const& student) {
    auto const steps = next_steps_on(in.programme, student, world_day, in.terms()).value();
    return {names_of(world_day), explanation_of(steps, in.programme, world_day)};
}

examination_attempted attempted(char const* which, attempt_result how) {
    return {award_requirement_id{which}, how, fact<grade>::absent(), {}};
}

period_stepped step_to(period_step each) {
    return {minsk, each, {}};
}

learning_agreement_signed signed_by(learning_agreement_party by) {
    return {minsk, by, {}};
}

std::pair<view, finding> with_a_debt() {
    return steps_of(world(),
                    student_after({came(story_home, "c.jizzakh", 6, attempt_result::failed)}));
}

std::pair<view, finding> on_the_way() {
    return steps_of(
        world(),
        student_after({came(story_home, "c.jizzakh", 6), step_to(nominated), step_to(accepted),
                       learning_agreement_proposed{minsk, {course_id{"c.minsk"}}, {}, {}},
                       learning_agreement_signed{minsk, learning_agreement_party::student, {}}}));
}

std::pair<view, finding> in_minsk() {
    return steps_of(
        world(),
        student_after(
            {came(story_home, "c.jizzakh", 6), student_promoted{4, false, {}}, step_to(nominated),
             step_to(accepted), learning_agreement_proposed{minsk, {course_id{"c.minsk"}}, {}, {}},
             signed_by(learning_agreement_party::student),
             signed_by(learning_agreement_party::home), signed_by(learning_agreement_party::host),
             step_to(departed), step_to(arrived), student_registered{story_host, {}},
             came(story_host, "c.minsk", 2)}));
}

std::pair<view, finding> at_the_end() {
    return steps_of(
        world(),
        student_after({came(story_home, "c.jizzakh", 6), student_promoted{4, false, {}},
                       step_to(nominated), step_to(accepted), step_to(departed), step_to(arrived),
                       student_registered{story_host, {}},
                       recognises(story_host, {"c.jizzakh"}, {"as.c.jizzakh"}),
                       came(story_host, "c.minsk", 2), attempted("thesis", attempt_result::passed),
                       step_to(returned), leave_begun{story_home, {}, {}}}));
}

std::pair<view, finding> struck_off() {
    return steps_of(world(), student_after({student_struck_off{story_home, {}}}));
}

std::pair<view, finding> little_known() {
    programme_world in = world();
    in.passage.promotion.clear();
    in.programme.exits = {};
    in.programme.placement = {};
    auto awards = in.programme.awards.value();
    awards[0].awarded_by = {};
    in.programme.awards = std::move(awards);
    std::get<final_examination>(in.programme.requirements[1].demand).tries =
        examination_tries{1, 3};
    auto unknown = came(story_home, "c.jizzakh", 6);
    unknown.attempt.result = {};
    return steps_of(in, student_after({unknown, attempted("attestation", attempt_result::failed)}));
}

std::pair<view, finding> nothing_left() {
    return steps_of(world(), student_after({student_transferred{story_host, {}}}));
}

std::pair<view, finding> deadlines() {
    programme_world in = world();
    in.programme.longest_duration = duration{8, duration_unit::years};
    std::get<final_examination>(in.programme.requirements[1].demand).tries =
        examination_tries{2, 3};
    auto const student =
        student_after({attempted("attestation", attempt_result::failed),
                       paper_issued{paper_kind::passport, date{2026, 5, 1}, {}},
                       paper_issued{paper_kind::registration, date{2022, 6, 30}, {}}});
    period const days{world_day, {2031, 12, 31}};
    return {names_of(world_day),
            explanation_of(student_deadlines_in(in.programme, student, days).value(), in.programme,
                           days)};
}

std::pair<view, finding> deadlines_not_known() {
    programme_world in = world();
    in.programme.longest_duration = {};
    std::get<final_examination>(in.programme.requirements[1].demand).tries = {};
    auto const student = student_after({attempted("attestation", attempt_result::failed),
                                        paper_issued{paper_kind::passport, {}, {}}});
    period const days{world_day, {2031, 12, 31}};
    return {names_of(world_day),
            explanation_of(student_deadlines_in(in.programme, student, days).value(), in.programme,
                           days)};
}

/// Three exits of one way: with the home diploma, with none, and nobody says with which.
std::pair<view, finding> with_exits() {
    programme_world in = world();
    auto const contract = [](std::string article) {
        return citation{"A made-up contract", std::move(article), {}};
    };
    fact<std::vector<programme_period_id>> const from{std::vector{minsk}};
    in.programme.exits = std::vector<programme_exit>{
        {exit_way::return_home, from, std::vector{home_award}, contract("5.1")},
        {exit_way::return_home, from, fact<std::vector<award_id>>::absent(), contract("5.2")},
        {exit_way::return_home, from, {}, {}}};
    auto steps = next_steps_on(in.programme, student_after({}), world_day, in.terms()).value();
    std::erase_if(steps, [](next_step const& each) { return each.step != student_step::way_out; });
    return {names_of(world_day), explanation_of(steps, in.programme, world_day)};
}

std::pair<view, finding> fallen() {
    programme_world in = world();
    in.programme.striking_off_effects = {};
    return steps_of(
        in, student_after({step_to(nominated), step_to(accepted), step_to(departed),
                           step_to(arrived), student_registered{story_host, {}},
                           leave_begun{story_host, {}, {}}, student_struck_off{story_home, {}}}));
}

/// A module of three courses, another of one that nobody plans, and a place that nobody asked for.
std::pair<view, finding> with_courses() {
    programme_world in = world();
    in.programme.carried_by = {{agreement_id{"a"}, clause_id{"c"}}};
    in.programme.requirements.push_back(
        {award_requirement_id{"languages"},
         in_three("Languages", "Языки", "Tillar"),
         course_requirement{1, {course_id{"c.english"}, course_id{"c.french"}}},
         {}});
    auto awards = in.programme.awards.value();
    auto asked = awards[0].requirements.value();
    asked.push_back(award_requirement_id{"languages"});
    awards[0].requirements = asked;
    in.programme.awards = std::move(awards);
    auto const course = [](char const* id) { return course_id{id}; };
    std::vector const curricula{curriculum{
        curriculum_id{"k"},
        story_home,
        text{{"en", "A curriculum"}},
        {},
        {},
        {{module_id{"core"},
          text{{"en", "Core"}},
          {{course("c.algebra"), 1}, {course("c.geometry"), 2}, {course("c.topology"), 3}},
          every_course{}},
         {module_id{"practice"},
          text{{"en", "Practice"}},
          {{course("c.school"), {}}},
          every_course{}}},
        {{course("c.topology"), {course("c.algebra"), course("c.geometry")}},
         {course("c.school"), {course("c.geometry")}}},
        {}}};
    auto const student = student_after({came(story_home, "c.algebra", 2)});
    next_step_terms by = in.terms();
    by.awards.curricula = curricula;
    auto steps = next_steps_on(in.programme, student, world_day, by).value();
    std::erase_if(steps, [](next_step const& each) {
        return each.step != student_step::new_courses && each.step != student_step::nomination;
    });
    return {names_of(world_day), explanation_of(steps, in.programme, world_day)};
}

/// A programme whose year in Minsk costs the student something.
programme_world with_fees(fact<money> amount) {
    programme_world in = world();
    decimal const half{50};
    auto placement = in.programme.placement.value();
    placement.periods[1].fees = {{fact<party_id>::absent(), story_host, std::move(amount),
                                  std::vector<fee_share>{{{10, 1}, half}, {{2, 1}, half}},
                                  citation{"A made-up contract", "3", {}}}};
    in.programme.placement = placement;
    return in;
}

std::pair<view, finding> deadlines_of_a_period(fact<money> amount, fact<std::int64_t> by_law) {
    programme_world const in = with_fees(std::move(amount));
    auto const student =
        student_after({step_to(nominated), step_to(accepted), step_to(departed), step_to(arrived)});
    period const days{{2021, 10, 4}, {2022, 6, 30}};
    std::vector<period_years> const years{{minsk, {{world_day, 7}}}};
    holiday_calendar const off{{{2021, {}}}, {}, {}, {}};
    std::vector<registration_rule> const rules{
        {minsk,
         registration_demand::law,
         std::move(by_law),
         true,
         working_week::five_days(),
         off,
         {}},
        {minsk, registration_demand::host, 40, false, {}, {}, {}}};
    auto const all =
        student_deadlines_in(in.programme, student, days, {.years = years, .registrations = rules});
    return {names_of(days.first()), explanation_of(all.value(), in.programme, days)};
}

std::pair<view, finding> in_the_period() {
    return deadlines_of_a_period(money{100'000, currency{"USD"}}, 10);
}

std::pair<view, finding> in_the_period_not_known() {
    return deadlines_of_a_period({}, {});
}

std::pair<view, finding> nothing_handed_over() {
    programme_world const in = with_fees(money{100'000, currency{"USD"}});
    auto const student =
        student_after({step_to(nominated), step_to(accepted), step_to(departed), step_to(arrived)});
    period const days{world_day, {2022, 6, 30}};
    return {names_of(world_day),
            explanation_of(student_deadlines_in(in.programme, student, days).value(), in.programme,
                           days)};
}

std::vector<scene> const scenes{{"with-a-debt", with_a_debt},
                                {"on-the-way", on_the_way},
                                {"in-minsk", in_minsk},
                                {"at-the-end", at_the_end},
                                {"struck-off", struck_off},
                                {"little-known", little_known},
                                {"nothing-left", nothing_left},
                                {"deadlines", deadlines},
                                {"deadlines-not-known", deadlines_not_known},
                                {"exits", with_exits},
                                {"fallen", fallen},
                                {"courses", with_courses},
                                {"in-the-period", in_the_period},
                                {"in-the-period-not-known", in_the_period_not_known},
                                {"nothing-handed-over", nothing_handed_over}};

TEST(step_words, are_as_they_were_read_and_corrected) {
    for (scene const& each : scenes) {
        expect_words(each, "step_words");
    }
    expect_no_other_words(scenes, "step_words");
}

} // namespace
} // namespace jspu_coop
