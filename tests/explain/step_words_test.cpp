// What is told of a student's next steps and deadlines in each language: stories, and their texts
// in tests/cases/step_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include <jspu_coop/questions/student_deadlines.hpp>

#include "register/samples.hpp"
#include "support/programme_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

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
            explanation_of(student_deadlines_in(in.programme, student, days), in.programme, days)};
}

std::pair<view, finding> deadlines_not_known() {
    programme_world in = world();
    in.programme.longest_duration = {};
    std::get<final_examination>(in.programme.requirements[1].demand).tries = {};
    auto const student = student_after({attempted("attestation", attempt_result::failed),
                                        paper_issued{paper_kind::passport, {}, {}}});
    period const days{world_day, {2031, 12, 31}};
    return {names_of(world_day),
            explanation_of(student_deadlines_in(in.programme, student, days), in.programme, days)};
}

std::vector<scene> const scenes{{"with-a-debt", with_a_debt},
                                {"on-the-way", on_the_way},
                                {"in-minsk", in_minsk},
                                {"at-the-end", at_the_end},
                                {"struck-off", struck_off},
                                {"little-known", little_known},
                                {"nothing-left", nothing_left},
                                {"deadlines", deadlines},
                                {"deadlines-not-known", deadlines_not_known}};

TEST(step_words, are_as_they_were_read_and_corrected) {
    for (scene const& each : scenes) {
        expect_words(each, "step_words");
    }
    expect_no_other_words(scenes, "step_words");
}

} // namespace
} // namespace jspu_coop
