// Credits and grades of two universities: what is the same, what can be converted, and what nobody
// has published.
//
// Read 01_values_and_dates first. The rules are the published ones; the students are made up.

#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/presets/study_presets.hpp>
#include <jspu_coop/questions/course_assignment.hpp>
#include <jspu_coop/records/study/agreed_grades.hpp>
#include <jspu_coop/records/study/german_grade.hpp>
#include <jspu_coop/records/study/grade.hpp>
#include <jspu_coop/records/study/grade_point_average.hpp>
#include <jspu_coop/records/study/grading_table.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace coop = jspu_coop;

namespace {

coop::decimal number(char const* text) {
    return coop::decimal::parse(text).value();
}

/// Where a rule was published.
std::string published_in(coop::rule_basis const& basis) {
    auto const* const published = std::get_if<coop::published_rule>(&basis);
    return published != nullptr ? published->cited_as.source->title : "by agreement";
}

void credits_of_two_systems() {
    std::cout << "Credits\n";
    //! [credits]
    coop::credit_system_id const ects{"ects"};
    coop::credit_system_id const uk{"uk"};
    coop::credits const module{15, uk};

    auto const mixed = add(module, coop::credits{5, ects});
    std::cout << "  " << sentences_of(mixed.error()) << '\n';

    auto const rule = coop::preset_credit_conversion(uk, ects).value();
    coop::converted_credits const converted = convert(module, rule).value();
    std::cout << "  " << to_string(module) << " are " << to_string(converted.value) << " ("
              << published_in(rule.basis) << ")\n";
    //! [credits]

    //! [whole]
    coop::credit_conversion whole = rule;
    whole.rounding = coop::credit_rounding{1, coop::rounding_mode::down};
    coop::converted_credits const cut = convert(module, whole).value();
    std::cout << "  in whole credits " << to_string(cut.value) << ", and " << to_string(cut.lost)
              << " lost\n";
    //! [whole]

    //! [unpublished]
    auto const none = coop::preset_credit_conversion(coop::credit_system_id{"by"}, ects);
    std::cout << "  from Belarus: " << sentences_of(none.error()) << '\n';
    //! [unpublished]
}

/// A grade that may be open, with its candidates.
std::string shown(coop::fact<coop::grade> const& grade) {
    if (grade.is_known()) {
        return grade.value().mark;
    }
    std::string text = "open";
    for (coop::grade const& each : grade.claims()) {
        text += (text == "open" ? ": " : " or ") + each.mark;
    }
    return text;
}

void grades_of_their_scales() {
    std::cout << "Grades\n";
    //! [scale]
    auto const scales = coop::preset_grade_scales();
    coop::study_place const bspu{.form = coop::assessment_form::graded,
                                 .country = coop::country{"BY"},
                                 .institution = {},
                                 .level = coop::isced_level{6},
                                 .cohort = {}};
    auto const in_force = coop::scale_in_force(scales, bspu);
    auto const scale = coop::preset_grade_scale(in_force.value()).value();
    coop::grade const three{scale.id, "3"};
    std::cout << "  a 3 by the scale '" << scale.name.get("en") << "' "
              << (passes(scale, three).value().value() ? "passes" : "fails") << '\n';
    //! [scale]

    //! [bands]
    auto const uzbek = coop::preset_grade_scale(coop::grade_scale_id{"uz.five_point"}).value();
    for (char const* const points : {"89.9", "89.95", "90"}) {
        auto const given = coop::grade_for_points(uzbek, number(points)).value();
        std::cout << "  " << points << " points in Uzbekistan: " << shown(given) << '\n';
    }
    //! [bands]
}

void grades_converted() {
    std::cout << "Conversions\n";
    auto const belarus = coop::preset_grade_scale(coop::grade_scale_id{"by.higher"}).value();
    //! [german]
    coop::grade const seven{belarus.id, "7"};
    auto const german =
        to_german_grade(belarus, seven, {coop::german_rounding_mode::cut, {}}).value();
    std::cout << "  a Belarusian 7 in Germany: " << to_string(german.grade) << ", exactly "
              << to_string(german.exact) << '\n';
    //! [german]

    //! [agreed]
    coop::agreed_grades const agreed{
        .from = belarus.id,
        .to = coop::grade_scale_id{"uz.five_point"},
        .pairs = {{"10", "5"}, {"9", "5"}, {"8", "4"}},
        .basis = coop::agreed_rule{{coop::agreement_id{"made-up"}, coop::clause_id{"grades"}}}};
    for (char const* const mark : {"9", "6"}) {
        std::cout << "  a Belarusian " << mark << " by a made-up agreement: "
                  << shown(convert(coop::grade{belarus.id, mark}, agreed).value()) << '\n';
    }
    //! [agreed]

    //! [table]
    auto const table = [](char const* scale, std::vector<coop::mark_count> counts) {
        return coop::grading_table{.scale = coop::grade_scale_id{scale},
                                   .field = coop::field_of_study{"0113"},
                                   .level = coop::isced_level{6},
                                   .first = {2023, 2024},
                                   .last = {2024, 2025},
                                   .counts = std::move(counts),
                                   .cited_as = {}};
    };
    auto const away = table("by.higher", {{"10", 20}, {"9", 30}, {"8", 50}});
    auto const home = table("uz.five_point", {{"5", 30}, {"4", 40}, {"3", 30}});
    for (char const* const mark : {"10", "9"}) {
        auto const suggested = suggest(away, mark, home).value();
        std::cout << "  a " << mark << " holds the place of";
        for (coop::grade const& each : suggested.home) {
            std::cout << ' ' << each.mark;
        }
        std::cout << " (made-up figures; the examination board decides)\n";
    }
    //! [table]
}

void averages() {
    std::cout << "Averages\n";
    auto const uzbek = coop::preset_grade_scale(coop::grade_scale_id{"uz.five_point"}).value();
    coop::credit_system_id const credits{"uz"};
    //! [average]
    std::vector<coop::weighed_grade> const grades{{{uzbek.id, "3"}, {36, credits}},
                                                  {{uzbek.id, "2"}, {24, credits}}};
    auto const open = grade_point_average(uzbek, grades, {}).value();
    std::cout << "  36 credits of 3 and 24 of 2:";
    for (coop::ratio const& each : open.claims()) {
        std::cout << ' ' << to_string(each);
    }
    auto const known =
        grade_point_average(uzbek, grades, coop::failed_grade_rule::counts_its_value).value();
    std::cout << "; where a 2 counts 2: " << to_string(known.value()) << '\n';
    //! [average]
}

void courses_for_requirements() {
    std::cout << "Requirements\n";
    //! [courses]
    // Two courses of six credits, and three requirements of four that both may count for.
    coop::course_demand const four{coop::demand_measure::credits, 4, {0, 1}};
    for (bool const credits_split : {true, false}) {
        auto const counted =
            coop::assign_courses({{6, 6}, {four, four, four}, credits_split}).value();
        std::cout << (credits_split ? "  in parts:" : "  whole:");
        for (coop::counted_course const& each : counted.counted) {
            std::cout << " course " << each.course + 1 << " gives " << each.amount << " to "
                      << each.demand + 1 << ';';
        }
        for (coop::assignment_shortage const& each : counted.shortages) {
            std::cout << ' ' << each.demands.size() << " requirements ask for " << each.asked
                      << " courses, and there are " << each.available;
        }
        std::cout << '\n';
    }
    //! [courses]
}

} // namespace

int main() {
    credits_of_two_systems();
    grades_of_their_scales();
    grades_converted();
    averages();
    courses_for_requirements();
    return 0;
}
