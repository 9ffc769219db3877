// What is told of awards of joint programmes in each language: stories, and their texts in
// tests/cases/award_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include <jspu_coop/questions/period_recognition.hpp>

#include "register/samples.hpp"
#include "support/award_story.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

text in_three(char const* en, char const* ru, char const* uz) {
    return text{{"en", en}, {"ru", ru}, {"uz", uz}};
}

award_requirement named(char const* id, text name, award_demand demand) {
    return {award_requirement_id{id}, std::move(name), std::move(demand), {}};
}

/// Two diplomas with a requirement of each kind, of which so much may count to both.
joint_programme two_diplomas(fact<credits> most) {
    final_examination attestation{final_form::attestation, story_home, examination_tries{2, 3},
                                  std::vector<party_id>{story_host}};
    std::vector<std::string> const requirements{"credits", "language", "any",
                                                "stay",    "final",    "rule"};
    auto home = diploma(home_award, story_home, requirements);
    home.title = in_three("Bachelor of Jizzakh", "бакалавр Джизака", "Jizzax bakalavri");
    auto host = diploma(host_award, story_host, requirements);
    host.title = in_three("Bachelor of Minsk", "бакалавр Минска", "Minsk bakalavri");
    host.after = std::vector<award_id>{home_award};
    joint_programme programme = leading_to(
        {home, host},
        {named("credits", in_three("Credits in all", "Всего кредитов", "Jami kreditlar"),
               credit_requirement{worth(12), {}}),
         named("language", in_three("Russian language", "Русский язык", "Rus tili"),
               course_requirement{1, ids<course_id>({"russian"})}),
         named("any", in_three("An elective", "Дисциплина по выбору", "Tanlov fani"),
               course_requirement{1, ids<course_id>({"russian", "singing"})}),
         named("stay", in_three("A year in Minsk", "Год в Минске", "Minskdagi yil"),
               residency_requirement{story_host, 2}),
         named("final",
               in_three("State attestation", "Государственная аттестация", "Davlat attestatsiyasi"),
               attestation),
         named("rule",
               in_three("Least average", "Минимальный средний балл", "Eng kam oʻrtacha ball"),
               policy_requirement{{referred_policy_id{"floor"}, {}}})},
        {{home_award, host_award, std::move(most), {}}});
    programme.name = in_three("Primary education", "Начальное образование", "Boshlangʻich taʼlim");
    return programme;
}

std::vector<policy_answer> const rule_is_met{
    {award_requirement_id{"rule"}, outcome::satisfied, {}}};

examination_attempted attestation(attempt_result result) {
    return {award_requirement_id{"final"}, result, fact<grade>::absent(), {}};
}

std::pair<view, finding> told_of(joint_programme const& programme,
                                 std::vector<enrolment_event> const& events,
                                 award_terms const& by) {
    auto office = register_with(an_institution("jspu"), an_institution("bspu", "BY"));
    auto const standing = standing_after(programme, events, by);
    return {office.as_known_on(story_end), explanation_of(standing, programme)};
}

course_result in_second_semester(course_result made) {
    made.attempt.semester = 2;
    return made;
}

/// All is done, at both institutions.
std::vector<enrolment_event> everything() {
    return {came(story_home, "russian", 6),
            came(story_home, "singing", 6),
            came(story_host, "b.methods", 6),
            in_second_semester(came(story_host, "b.practice", 6)),
            recognises(story_host, {"russian"}, {"russian"}),
            recognises(story_host, {"singing"}, {"singing"}),
            recognises(story_home, {"b.methods"}, {"methods"}),
            recognises(story_home, {"b.practice"}, {"practice"}),
            attestation(attempt_result::passed)};
}

std::vector<course> catalogue() {
    return {in_catalogue("russian", story_host, worth(6)),
            in_catalogue("singing", story_host, worth(6)),
            in_catalogue("methods", story_home, worth(6)),
            in_catalogue("practice", story_home, worth(6))};
}

std::pair<view, finding> both_earned() {
    auto const courses = catalogue();
    return told_of(two_diplomas(worth(12)), everything(),
                   {.courses = courses, .policies = rule_is_met});
}

/// All is done, and then home struck the student off.
std::pair<view, finding> fallen() {
    auto const courses = catalogue();
    joint_programme programme = two_diplomas(worth(12));
    programme.striking_off_effects = std::vector<striking_off_effect>{{story_home, story_host, {}}};
    auto events = everything();
    events.push_back(student_struck_off{story_home, {}});
    return told_of(programme, events, {.courses = courses, .policies = rule_is_met});
}

std::pair<view, finding> perhaps_fallen() {
    auto const courses = catalogue();
    joint_programme programme = two_diplomas(worth(12));
    programme.striking_off_effects = {};
    auto events = everything();
    events.push_back(award_conferred{home_award, {}});
    events.push_back(student_struck_off{story_home, {}});
    events.push_back(student_reinstated{story_home, {}});
    return told_of(programme, events, {.courses = courses, .policies = rule_is_met});
}

std::pair<view, finding> one_conferred() {
    auto const courses = catalogue();
    auto events = everything();
    events.push_back(award_conferred{home_award, {}});
    events.push_back(student_struck_off{story_host, {}});
    return told_of(two_diplomas(fact<credits>::absent()), events,
                   {.courses = courses, .policies = rule_is_met});
}

std::pair<view, finding> too_much_shared() {
    auto const courses = catalogue();
    return told_of(two_diplomas(worth(0)), everything(),
                   {.courses = courses, .policies = rule_is_met, .most_steps = 3});
}

std::pair<view, finding> little_done() {
    std::vector<policy_answer> const rule_is_not_met{
        {award_requirement_id{"rule"}, outcome::not_satisfied, {}}};
    return told_of(two_diplomas(worth(3)),
                   {came(story_home, "russian", 6),
                    came(story_home, "theory", 3, attempt_result::failed),
                    came(story_home, "practice", 6, attempt_result::in_progress),
                    came(story_host, "b.methods", 6), recognises(story_home, {"b.methods"}, {}),
                    attestation(attempt_result::failed)},
                   {.policies = rule_is_not_met});
}

std::pair<view, finding> little_known() {
    joint_programme programme = two_diplomas({});
    auto awards = programme.awards.value();
    awards[0].awarded_by = {};
    awards[0].after = {};
    awards[1].counts_from = std::vector<party_id>{story_host};
    programme.awards = awards;
    auto& final = std::get<final_examination>(programme.requirements[4].demand);
    final.site = {};
    final.accepted_by = {};
    final.tries = {};
    course_result unknown = came(story_host, "b.methods", 6);
    unknown.attempt.result = {};
    unknown.attempt.credits = {};
    unknown.attempt.semester = {};
    return told_of(programme,
                   {came(story_home, "russian", 6), unknown,
                    recognises(story_home, {"russian"}, {"methods"}),
                    attestation(attempt_result::passed)},
                   {});
}

/// A curriculum of two modules, the one with two courses in their order.
curriculum required_and_elective() {
    curriculum plan{curriculum_id{"plan"}, story_home, text{{"en", "A plan"}}, {}, {}, {}, {}, {}};
    plan.modules = {{module_id{"required"},
                     in_three("Required", "Обязательные дисциплины", "Majburiy fanlar"),
                     {{course_id{"theory"}, {}}, {course_id{"practice"}, {}}},
                     every_course{}},
                    {module_id{"elective"},
                     in_three("Electives", "Дисциплины по выбору", "Tanlov fanlari"),
                     {{course_id{"music"}, {}}, {course_id{"sport"}, {}}},
                     least_credits{worth(6)}}};
    plan.prerequisites = {{course_id{"practice"}, ids<course_id>({"theory"})}};
    return plan;
}

/// A diploma by a curriculum of which much lacks, and an attestation that was passed too late.
std::pair<view, finding> by_curriculum() {
    joint_programme programme = two_diplomas({});
    programme.sharing = {};
    auto award = programme.awards.value()[0];
    award.requirements = ids<award_requirement_id>({"plan", "final"});
    programme.awards = std::vector<programme_award>{award};
    programme.requirements.push_back(named("plan",
                                           in_three("Curriculum", "Учебный план", "Oʻquv rejasi"),
                                           curriculum_requirement{curriculum_id{"plan"}}));
    std::vector<curriculum> const plans{required_and_elective()};
    std::vector<course> const courses{in_catalogue("reading", story_home, worth(3))};
    std::vector<course_equivalence> const published{{ids<course_id>({"b.reading"}),
                                                     ids<course_id>({"reading"}),
                                                     published_rule{citation{"Order", {}, {}}}}};
    return told_of(programme,
                   {came(story_home, "music", 4),
                    came(story_home, "theory", 3, attempt_result::failed),
                    came(story_host, "b.reading", 3), attestation(attempt_result::failed),
                    attestation(attempt_result::failed), attestation(attempt_result::passed)},
                   {.courses = courses, .curricula = plans, .equivalences = published});
}

/// Three requirements of four credits, and the same two courses of six for all.
std::pair<view, finding> shared_courses(fact<bool> credits_split, std::int64_t second) {
    joint_programme programme = two_diplomas({});
    programme.sharing = {};
    auto award = programme.awards.value()[0];
    award.requirements = ids<award_requirement_id>({"a", "b", "c"});
    award.credits_split = std::move(credits_split);
    programme.awards = std::vector<programme_award>{award};
    for (auto const& [id, name] : {std::pair{"a", in_three("Speech", "Речь", "Nutq")},
                                   std::pair{"b", in_three("Hearing", "Слух", "Eshitish")},
                                   std::pair{"c", in_three("Sight", "Зрение", "Koʻrish")}}) {
        programme.requirements.push_back(
            named(id, name, credit_requirement{worth(4), {}, ids<course_id>({"one", "two"})}));
    }
    return told_of(programme, {came(story_home, "one", 6), came(story_home, "two", second)}, {});
}

std::pair<view, finding> credits_may_split() {
    return shared_courses({}, 6);
}

std::pair<view, finding> credits_lack() {
    return shared_courses(true, 5);
}

std::pair<view, finding> no_awards_known() {
    joint_programme programme = two_diplomas({});
    programme.awards = {};
    programme.sharing = {};
    return told_of(programme, {}, {});
}

learning_agreement_signed signed_by(learning_agreement_party by) {
    return {story_period, by, {}};
}

/// A partner year under an agreement on four courses, and a change that one has not signed.
std::pair<view, finding> partner_year() {
    auto office = register_with(an_institution("jspu"), an_institution("bspu", "BY"));
    joint_programme programme = two_diplomas({});
    programme.placement =
        programme_placement{{{story_period, story_host, 1, 2, {}, {}, {}, {}}}, {}};
    using enum learning_agreement_party;
    learning_agreement_proposed agreed{
        story_period, ids<course_id>({"one", "two", "three", "four", "five"}), {}, {}};
    learning_agreement_proposed change = agreed;
    change.abroad = ids<course_id>({"six"});
    course_result unknown = came(story_host, "four", 5);
    unknown.attempt.result = {};
    enrolment const who = student_with(
        {towards_partner(period_step::nominated), agreed, signed_by(student), signed_by(home),
         signed_by(host), came(story_host, "one", 5), came(story_host, "two", 5),
         came(story_host, "three", 5, attempt_result::failed), unknown,
         came(story_host, "seven", 5), recognises(story_home, {"one"}, {"methods"}), change,
         signed_by(student)});
    return {
        office.as_known_on(story_end),
        explanation_of(period_recognition_on(programme, who, story_period, story_end, {}).value())};
}

std::vector<scene> const scenes{{"both-earned", both_earned},
                                {"by-curriculum", by_curriculum},
                                {"credits-lack", credits_lack},
                                {"credits-may-split", credits_may_split},
                                {"fallen", fallen},
                                {"little-done", little_done},
                                {"little-known", little_known},
                                {"no-awards-known", no_awards_known},
                                {"one-conferred", one_conferred},
                                {"partner-year", partner_year},
                                {"perhaps-fallen", perhaps_fallen},
                                {"too-much-shared", too_much_shared}};

class award_words : public ::testing::TestWithParam<scene> {};

TEST_P(award_words, are_those_written_out) {
    expect_words(GetParam(), "award_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, award_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(award_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "award_words");
}

} // namespace
} // namespace jspu_coop
