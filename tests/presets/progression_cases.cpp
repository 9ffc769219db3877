// Cases about what happens to students of joint programmes. The numbers are those of the domain's
// edge cases; what is expected was worked out by hand, and stands beside each case.
#include <jspu_coop/presets/programme_presets.hpp>
#include <jspu_coop/presets/study_presets.hpp>
#include <jspu_coop/questions/next_steps.hpp>
#include <jspu_coop/questions/period_fees.hpp>
#include <jspu_coop/questions/period_recognition.hpp>
#include <jspu_coop/questions/reminders.hpp>
#include <jspu_coop/questions/retake.hpp>
#include <jspu_coop/questions/scholarship.hpp>
#include <jspu_coop/questions/year_starts.hpp>

#include "presets/study_cases.hpp"
#include "support/programme_world.hpp"
#include "support/reminder_world.hpp"
#include "support/transcript_sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

namespace {

text in_three(char const* en, char const* ru, char const* uz) {
    return text{{"en", en}, {"ru", ru}, {"uz", uz}};
}

/// No second sitting in the semester: the whole course again, paid by its six credits.
told_story final_control_failed() {
    auto const scales = preset_grade_scales();
    auto const rule = preset_retake_rule("uz").value();
    return told_story{}
        .tell(explanation_of(marked("theory", 6, "2", "uz.five_point"), rule, scales))
        .tell(explanation_of(marked("methods", 6, "3", "uz.five_point"), rule, scales));
}

/// The programme of the two universities with its partner year last, as one of its sources has it.
joint_programme shipped_programme() {
    joint_programme made = preset_joint_programme(joint_programme_id{"jspu.bspu"}).value();
    made.placement = programme_placement{made.placement.claims().front()};
    return made;
}

/// Its year at the partner.
programme_period_id const partner_year{"second"};

/// What nobody published of it, made up: two diplomas that ask for twelve credits each; so much may
/// count to both.
joint_programme two_diplomas(fact<credits> may_be_shared) {
    award_requirement twelve = asks("credits", credit_requirement{worth(12), {}});
    twelve.name = in_three("Credits in all", "Всего кредитов", "Jami kreditlar");
    auto at_home = diploma(home_award, story_home, {"credits"});
    at_home.title = in_three("Bachelor of Jizzakh", "бакалавр Джизака", "Jizzax bakalavri");
    auto at_host = diploma(host_award, story_host, {"credits"});
    at_host.title = in_three("Bachelor of Minsk", "бакалавр Минска", "Minsk bakalavri");
    joint_programme made = shipped_programme();
    made.requirements.push_back(std::move(twelve));
    made.awards = std::vector{std::move(at_home), std::move(at_host)};
    made.sharing =
        std::vector<credit_sharing>{{home_award, host_award, std::move(may_be_shared), {}}};
    made.striking_off_effects = fact<std::vector<striking_off_effect>>::absent();
    return made;
}

std::vector<enrolment_event> six_credits_at_each() {
    return {came(story_home, "russian", 6), came(story_host, "b.methods", 6),
            recognises(story_host, {"russian"}, {"russian"}),
            recognises(story_home, {"b.methods"}, {"methods"})};
}

std::vector<course> catalogue() {
    return {in_catalogue("russian", story_host, worth(6)),
            in_catalogue("methods", story_home, worth(6))};
}

finding standing_told(joint_programme const& programme,
                      std::vector<enrolment_event> const& events) {
    auto const courses = catalogue();
    return explanation_of(standing_after(programme, events, {.courses = courses}), programme);
}

/// All twelve credits count to both. Of a double degree that is fine; where six may be shared, six
/// lack for one of the two: either may be conferred, and the other not once one is.
told_story counted_to_both() {
    std::vector<enrolment_event> conferred = six_credits_at_each();
    conferred.push_back(award_conferred{home_award, {}});
    return told_story{}
        .tell(standing_told(two_diplomas(fact<credits>::absent()), six_credits_at_each()))
        .tell(standing_told(two_diplomas(worth(6)), six_credits_at_each()))
        .tell(standing_told(two_diplomas(worth(6)), conferred));
}

/// Home counts twelve credits and confers; the host has recognised six.
told_story partner_short() {
    return told_story{}.tell(standing_told(
        two_diplomas(fact<credits>::absent()),
        {came(story_home, "russian", 6), came(story_home, "methods", 6),
         recognises(story_host, {"russian"}, {"russian"}), award_conferred{home_award, {}}}));
}

finding steps_of_third_year(bool has_exit) {
    joint_programme const published = shipped_programme();
    programme_world in = world_around(published, published.placement.value());
    std::vector<text> const names{
        in_three("Credits in all", "Всего кредитов", "Jami kreditlar"),
        in_three("State attestation", "Государственная аттестация", "Davlat attestatsiyasi"),
        in_three("Thesis", "Выпускная работа", "Bitiruv ishi"),
        in_three("Credits of Minsk", "Кредиты Минска", "Minsk kreditlari")};
    for (std::size_t at = 0; at < names.size(); ++at) {
        in.programme.requirements[at].name = names[at];
    }
    in.passage.results_are_in = {}; // as the history tells: the year has yet to be studied
    if (!has_exit) {
        in.programme.exits = fact<std::vector<programme_exit>>::absent();
    }
    enrolment student = new_enrolment();
    for (enrolment_event const& each :
         begun({student_promoted{2, false, {}}, student_promoted{3, false, {}}})) {
        record_event(student, world_day, world_day, each).value();
    }
    auto const steps = next_steps_on(in.programme, student, world_day, in.terms());
    return explanation_of(steps.value(), in.programme, world_day);
}

/// With the exit the way to the home award alone is open; without it there is none.
told_story cannot_go() {
    return told_story{}.tell(steps_of_third_year(true)).tell(steps_of_third_year(false));
}

/// Two years at TIU, and then the partner: nothing is paid to TIU, and its scholarship ends.
told_story scholarship_ends_with_the_transfer() {
    auto const programme = preset_joint_programme(joint_programme_id{"tiu.two_and_two"}).value();
    auto const rule = preset_scholarship_rule(programme.id).value();
    enrolment student{enrolment_id{"e1"}, programme.id, person_id{"s1"}, {}};
    auto const record = [&](date const& on, enrolment_event const& event) {
        record_event(student, on, on, event).value();
    };
    auto const step = [](period_step each) {
        return period_stepped{programme_period_id{"second"}, each, {}};
    };
    record({2023, 9, 5}, student_admitted{academic_year{2023, 2024}, 1, {}});
    record({2023, 9, 5}, student_registered{party_id{"tiu"}, {}});
    record({2025, 5, 5}, step(period_step::nominated));
    record({2025, 6, 5}, step(period_step::accepted));
    record({2025, 9, 1}, step(period_step::departed));
    std::vector<programme_year> const years{{{2025, 9, 1}, 5}};
    return told_story{}
        .tell(explanation_of(rule, student, {2025, 8, 31}))
        .tell(explanation_of(rule, student, {2025, 9, 1}))
        .tell(explanation_of(
            period_fees_on(programme, student, programme_period_id{"second"}, years, {2025, 10, 1})
                .value()));
}

/// Who arrives on 1 September 2026, a Tuesday, has ten days without weekends by law, to 15
/// September; the university asks for the papers within three, by 4 September.
told_story two_deadlines_of_registration() {
    using namespace reminder_world;
    date const arrival{2026, 9, 1};
    activity stay = a_quiet_stay();
    paper const by_law{paper_kind::registration, {},
                       participation_id{"p"},    paper_provider::authority,
                       date{2026, 9, 15},        fact<date>::absent(),
                       fact<date>::absent(),     {}};
    paper const handed_in{paper_kind::other,
                          in_three("papers for registration, handed in to the university",
                                   "документы для регистрации, сданные в вуз",
                                   "universitetga topshirilgan roʻyxatga olish hujjatlari"),
                          participation_id{"p"},
                          paper_provider::participant,
                          date{2026, 9, 4},
                          fact<date>::absent(),
                          fact<date>::absent(),
                          {}};
    stay.papers = {by_law, handed_in};
    return told_story{}.tell(explanation_of(reminders(a_book(stay), arrival, two_months)));
}

enrolment with_agreement(std::vector<enrolment_event> more) {
    using enum learning_agreement_party;
    std::vector<enrolment_event> events{
        period_stepped{partner_year, period_step::nominated, {}},
        learning_agreement_proposed{partner_year, ids<course_id>({"one", "two", "three"}), {}, {}}};
    for (learning_agreement_party const each : {student, home, host}) {
        events.emplace_back(learning_agreement_signed{partner_year, each, {}});
    }
    std::move(more.begin(), more.end(), std::back_inserter(events));
    return student_with(events);
}

finding recognition_told(enrolment const& student) {
    return explanation_of(
        period_recognition_on(shipped_programme(), student, partner_year, story_end, {}).value());
}

/// Of three units one was failed: the two others are recognised all the same.
told_story one_unit_failed() {
    return told_story{}.tell(recognition_told(with_agreement(
        {came(story_host, "one", 5), came(story_host, "two", 5, attempt_result::failed),
         came(story_host, "three", 5)})));
}

/// Four takes the place of three in a change that the host has not signed: three still binds.
told_story change_not_signed_by_all() {
    learning_agreement_proposed const change{
        partner_year, ids<course_id>({"one", "two", "four"}), {}, {}};
    return told_story{}.tell(recognition_told(with_agreement(
        {change, learning_agreement_signed{partner_year, learning_agreement_party::student, {}},
         learning_agreement_signed{partner_year, learning_agreement_party::home, {}},
         came(story_host, "one", 5), came(story_host, "two", 5), came(story_host, "four", 5)})));
}

/// In Uzbekistan first-years began on 3 September 2025 and others on the 8th, in Belarus all on the
/// 1st: two days, and seven, before home.
told_story partner_begins_first() {
    academic_year const year{2025, 2026};
    academic_calendar_row const others{year, std::nullopt, {2025, 9, 8}, std::nullopt, {}};
    academic_calendar_row const first_years{year, 1, {2025, 9, 3}, std::nullopt, {}};
    year_of_site const home{story_home, academic_calendar{{others, first_years}}};
    year_of_site const partner{
        story_host, academic_calendar{{{year, std::nullopt, {2025, 9, 1}, std::nullopt, {}}}}};
    year_of_site const not_published{story_host, fact<academic_calendar>{}};
    return told_story{}
        .tell(explanation_of(year_starts_of(home, partner, year, 1)))
        .tell(explanation_of(year_starts_of(home, partner, year, 4)))
        .tell(explanation_of(year_starts_of(home, not_published, year, 4)));
}

} // namespace

std::vector<study_case> progression_cases() {
    return {{14, "14-final-control-failed", final_control_failed},
            {32, "32-counted-to-both", counted_to_both},
            {33, "33-partner-short", partner_short},
            {35, "35-cannot-go", cannot_go},
            {39, "39-scholarship-ends-with-the-transfer", scholarship_ends_with_the_transfer},
            {41, "41-two-deadlines-of-registration", two_deadlines_of_registration},
            {46, "46-one-unit-failed", one_unit_failed},
            {47, "47-change-not-signed-by-all", change_not_signed_by_all},
            {57, "57-partner-begins-first", partner_begins_first}};
}

} // namespace jspu_coop::testing
