// Cases about credits, grades and averages. The numbers are those of the domain's edge cases; what
// is expected was computed by hand, and stands beside each case.
#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/presets/study_presets.hpp>
#include <jspu_coop/questions/average_reading.hpp>
#include <jspu_coop/questions/credit_reading.hpp>
#include <jspu_coop/questions/grade_reading.hpp>
#include <jspu_coop/records/study/transcript_average.hpp>

#include "presets/study_cases.hpp"
#include "records/study/study_samples.hpp"
#include "support/transcript_sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

namespace {

text in_three(char const* en, char const* ru, char const* uz) {
    return text{{"en", en}, {"ru", ru}, {"uz", uz}};
}

grade_scale scale(char const* id) {
    return preset_grade_scale(grade_scale_id{id}).value();
}

credit_system in_system(char const* id) {
    return preset_credit_system(credit_system_id{id}).value();
}

course_attempt uzbek(char const* course, decimal amount, char const* mark) {
    return marked(course, amount, mark, "uz.five_point");
}

/// Every attempt of all years, a fail as the policy of the university has it.
average_policy policy_with(fact<failed_grade_rule> fails) {
    return {.name = in_three("Average of the university", "Средний балл вуза",
                             "Universitet oʻrtacha balli"),
            .scale = grade_scale_id{"uz.five_point"},
            .fails = std::move(fails),
            .attempts = counted_attempts::last,
            .span = average_span::whole_study,
            .cited_as = citation{"Order of the university", {}, {}}};
}

finding average_of(std::vector<course_attempt> attempts, fact<failed_grade_rule> fails) {
    auto const of = transcript_of(std::move(attempts));
    auto const policy = policy_with(std::move(fails));
    auto const by = scale("uz.five_point");
    auto const made = grade_point_average(of, policy, by, academic_year{2024, 2025}).value();
    return explanation_of(made, of, policy, by);
}

/// (99.9 x 3 + 150.1 x 2) / 250 = 599.9 / 250 = 2.3996, which prints as 2.4.
told_story average_that_prints_as_the_floor() {
    return told_story{}.tell(
        average_of({uzbek("methods", number("99.9"), "3"), uzbek("theory", number("150.1"), "2")},
                   failed_grade_rule::counts_its_value));
}

/// (36 x 3 + 24 x 2) / 60 = 2.6; (36 x 3 + 24 x 0) / 60 = 1.8; and 3 where the fail is left out.
told_story how_a_fail_counts() {
    std::vector<course_attempt> const attempts{uzbek("methods", 36, "3"), uzbek("theory", 24, "2")};
    return told_story{}
        .tell(average_of(attempts, failed_grade_rule::counts_its_value))
        .tell(average_of(attempts, failed_grade_rule::counts_zero))
        .tell(average_of(attempts, {}));
}

/// (24 x 3 + 36 x 2) / 60 = 2.4 without the thirty credits that only passed; 24 + 30 are earned.
told_story zachet_carries_credit_alone() {
    course_attempt zachet = unmarked("practice", 30, attempt_result::passed);
    zachet.form = assessment_form::pass_or_fail;
    std::vector<course_attempt> const attempts{uzbek("methods", 24, "3"), uzbek("theory", 36, "2"),
                                               zachet};
    return told_story{}
        .tell(average_of(attempts, failed_grade_rule::counts_its_value))
        .tell(explanation_of(transcript_of(attempts), in_system("uz"), preset_grade_scales()));
}

/// Kept back with 6 credits earned and 30 failed; the failed subject is passed a year later.
told_story kept_back() {
    std::vector<course_attempt> attempts{uzbek("methods", 6, "3"), uzbek("theory", 30, "2")};
    told_story told;
    told.tell(explanation_of(transcript_of(attempts), in_system("uz"), preset_grade_scales()));
    attempts.push_back(repeated(attempts[1], "4"));
    return told.tell(
        explanation_of(transcript_of(attempts), in_system("uz"), preset_grade_scales()));
}

/// 89.95 lies between 89.9, where 4 ends, and 90, where 5 begins; rounded to a tenth it is 90.
told_story points_between_two_marks() {
    auto by = scale("uz.five_point");
    told_story told;
    told.tell(explanation_of(number("89.9"), by)).tell(explanation_of(number("89.95"), by));
    std::get<mark_list>(by.marks).points_rounding = point_rounding{1, rounding_mode::half_up};
    return told.tell(explanation_of(number("89.95"), by));
}

told_story mark_3_of_belarus() {
    return told_story{}
        .tell(explanation_of(grade{grade_scale_id{"by.higher"}, "3"}, scale("by.higher")))
        .tell(explanation_of(grade{grade_scale_id{"by.school"}, "3"}, scale("by.school")));
}

/// Both are called "satisfactory", and nothing follows from that.
told_story satisfactory_is_no_mark() {
    grade const belarus{grade_scale_id{"by.higher"}, "4"};
    grade const uzbekistan{grade_scale_id{"uz.five_point"}, "3"};
    return told_story{}
        .tell(explanation_of(belarus, scale("by.higher")))
        .tell(explanation_of(uzbekistan, scale("uz.five_point")))
        .refuse(compare_by_merit(scale("by.higher"), belarus, uzbekistan))
        .refuse(value_of(scale("uz.five_point"), belarus));
}

/// A grade has to name its scale, and in Korea the country does not tell which it is.
told_story korean_average_without_a_scale() {
    auto const scales = preset_grade_scales();
    study_place const korea{.form = assessment_form::graded,
                            .country = country{"KR"},
                            .institution = {},
                            .level = isced_level{6},
                            .cohort = academic_year{2024, 2025}};
    return told_story{}
        .refuse(from_json<grade>(R"({"mark": "3.5"})"))
        .tell(explanation_of(scale_in_force(scales, korea), scales));
}

/// 68 points: D+ begins at 65 for undergraduates of Ajou; under 70 fails in Sangmyung's graduate
/// school.
told_story sixty_eight_points_in_korea() {
    return told_story{}
        .tell(explanation_of(decimal{68}, scale("kr.ajou")))
        .tell(explanation_of(grade{grade_scale_id{"kr.sangmyung.graduate"}, "68"},
                             scale("kr.sangmyung.graduate")));
}

told_story turkish_dd() {
    told_story told;
    for (char const* const mark : {"CC", "DC", "DD"}) {
        told.tell(explanation_of(grade{grade_scale_id{"tr.bandirma"}, mark}, scale("tr.bandirma")));
    }
    return told.tell(explanation_of(grade{grade_scale_id{"tr.subu"}, "DD"}, scale("tr.subu")));
}

/// 8 and 12 of equal weight are 10 on average, in a unit; 8 and 11 are 9.5. From which average on a
/// semester or a year makes up was not read: with 13 in the other semester the year is at 11.25.
told_story credited_by_compensation() {
    auto const attempt = [](char const* course, char const* mark) {
        course_attempt made = marked(course, 3, mark, "fr.twenty");
        made.credits = credits{3, credit_system_id{"ects"}};
        return made;
    };
    auto const by = scale("fr.twenty");
    auto const rule = preset_compensation_rule(by.id).value();
    std::vector<grade_scale> const scales{by};
    compensation_group const unit{compensation_span::unit,
                                  {{course_id{"grammar"}, 1}, {course_id{"phonetics"}, 1}}};
    compensation_group semester = unit;
    semester.within = compensation_span::semester;
    auto const of = transcript_of({attempt("grammar", "8"), attempt("phonetics", "12")});
    auto const worse = transcript_of({attempt("grammar", "8"), attempt("phonetics", "11")});
    auto const ects = in_system("ects");
    std::vector<compensation_group> const units{unit};
    told_story told;
    told.tell(explanation_of(grade{by.id, "8"}, by))
        .tell(explanation_of(compensate(of, rule, unit, by).value(), of, rule))
        .tell(explanation_of(with_compensation(of, rule, units, by).value(), ects, scales))
        .tell(explanation_of(compensate(worse, rule, unit, by).value(), worse, rule))
        .tell(explanation_of(with_compensation(worse, rule, units, by).value(), ects, scales));
    told.tell(explanation_of(compensate(worse, rule, semester, by).value(), worse, rule));
    auto const whole_year =
        transcript_of({attempt("grammar", "8"), attempt("phonetics", "11"), attempt("text", "13")});
    compensation_group const other{compensation_span::semester, {{course_id{"text"}, 1}}};
    std::vector<weighed_group> const semesters{{semester, 30}, {other, 30}};
    auto const year = joined_groups(compensation_span::year, semesters).value();
    return told.tell(
        explanation_of(compensate(whole_year, rule, year, by).value(), whole_year, rule));
}

finding german(grade_scale const& by, char const* mark, german_rounding_mode mode) {
    grade const of{by.id, mark};
    german_rounding const rounding{mode, {}};
    return explanation_of(to_german_grade(by, of, rounding).value(), of, by, rounding);
}

grade_scale range(char const* id, text name, mark_direction direction, char const* worst,
                  char const* best, char const* pass) {
    return {grade_scale_id{id},
            std::move(name),
            {},
            mark_range{direction, number(worst), number(best), {}, number(pass)},
            citation{"Order of the university", {}, {}}};
}

/// 3 of 10, pass 4: 1 + 3 x 7 / 6 = 4.5; falling from 1 to 5, pass 4: 2.3 stays 2.3; only the best
/// mark passes: 3 x 0 / 0.
told_story ends_of_the_bavarian_formula() {
    auto const only_best =
        range("only-best", in_three("Only the best", "Только лучшая", "Faqat eng yaxshisi"),
              mark_direction::rising, "0", "10", "10");
    auto const falling = range("falling", in_three("From 1 to 5", "От 1 до 5", "1 dan 5 gacha"),
                               mark_direction::falling, "5", "1", "4");
    return told_story{}
        .tell(german(scale("by.higher"), "3", german_rounding_mode::cut))
        .tell(german(falling, "2.3", german_rounding_mode::cut))
        .refuse(
            to_german_grade(only_best, grade{only_best.id, "10"}, {german_rounding_mode::cut, {}}));
}

/// 82 of 100, pass 50: 1 + 3 x 18 / 50 = 2.08.
told_story two_point_nought_eight() {
    auto const hundred = range("hundred", in_three("A hundred points", "Сто баллов", "Yuz ball"),
                               mark_direction::rising, "0", "100", "50");
    return told_story{}
        .tell(german(hundred, "82", german_rounding_mode::cut))
        .tell(german(hundred, "82", german_rounding_mode::half_up));
}

grading_table table(char const* of, std::vector<mark_count> counts, int last_year = 2025) {
    return {grade_scale_id{of},
            field_of_study{"0113"},
            isced_level{6},
            academic_year{2023, 2024},
            academic_year{last_year - 1, last_year},
            std::move(counts),
            {}};
}

/// At home 20 of 100 got 5, 50 got 4, 30 got 3. Elsewhere 10 of 100 got 10, and 10 got 9: a 9 is in
/// the best 10 to 20 %, all of which are 5 at home. 30 more got 8: from 20 to 50 %, all 4. 7 was
/// given to 40: from 50 to 90 %, where 4 ends at 70 %.
told_story grading_tables() {
    auto const home = table("uz.five_point", {{"5", 20}, {"4", 50}, {"3", 30}});
    auto const away = table("by.higher", {{"10", 10}, {"9", 10}, {"8", 30}, {"7", 40}, {"6", 10}});
    told_story told;
    for (char const* const mark : {"9", "8", "7"}) {
        told.tell(explanation_of(suggest(away, mark, home).value(), away, mark, home));
    }
    auto const with_a_fail = table("by.higher", {{"10", 10}, {"3", 10}});
    auto const of_one_year = table("by.higher", {{"10", 10}}, 2024);
    return told.refuse(fault{validate(with_a_fail, scale("by.higher"))})
        .refuse(fault{validate(of_one_year)})
        .refuse(suggest(away, "3", home));
}

/// 15 / 2 = 7.5. To whole credits 7 are left, and a half is lost.
told_story credits_of_the_united_kingdom() {
    credits const of{15, credit_system_id{"uk"}};
    auto const uk = in_system("uk");
    auto const ects = in_system("ects");
    auto const published = preset_credit_conversion(uk.id, ects.id).value();
    credit_conversion const agreed{uk.id, credit_system_id{"kz"}, ratio::make(1, 2).value(),
                                   credit_rounding{1, rounding_mode::down},
                                   agreed_rule{{agreement_id{"agreed"}, clause_id{"5"}}}};
    return told_story{}
        .tell(explanation_of(convert(of, published).value(), of, published, uk, ects))
        .tell(explanation_of(convert(of, agreed).value(), of, agreed, uk, in_system("kz")));
}

/// 36 academic hours of 45 minutes are 27 clock hours.
told_story hours_of_russia() {
    date const day{2026, 11, 1};
    return told_story{}
        .tell(explanation_of(in_system("ru"), day))
        .tell(explanation_of(in_system("ects"), day))
        .tell(explanation_of(in_system("kr"), day))
        .tell(explanation_of(in_system("by"), day));
}

} // namespace

std::vector<study_case> grade_cases() {
    return {{6, "06-average-that-prints-as-the-floor", average_that_prints_as_the_floor},
            {9, "09-how-a-fail-counts", how_a_fail_counts},
            {10, "10-zachet-carries-credit-alone", zachet_carries_credit_alone},
            {15, "15-kept-back", kept_back},
            {20, "20-points-between-two-marks", points_between_two_marks},
            {21, "21-mark-3-of-belarus", mark_3_of_belarus},
            {22, "22-satisfactory-is-no-mark", satisfactory_is_no_mark},
            {23, "23-korean-average-without-a-scale", korean_average_without_a_scale},
            {24, "24-sixty-eight-points-in-korea", sixty_eight_points_in_korea},
            {25, "25-turkish-dd", turkish_dd},
            {26, "26-credited-by-compensation", credited_by_compensation},
            {27, "27-ends-of-the-bavarian-formula", ends_of_the_bavarian_formula},
            {28, "28-two-point-nought-eight", two_point_nought_eight},
            {29, "29-grading-tables", grading_tables},
            {30, "30-credits-of-the-united-kingdom", credits_of_the_united_kingdom},
            {31, "31-hours-of-russia", hours_of_russia}};
}

} // namespace jspu_coop::testing
