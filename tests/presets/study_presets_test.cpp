#include <jspu_coop/formats/json/programmes.hpp>
#include <jspu_coop/formats/json/study.hpp>
#include <jspu_coop/presets/programme_presets.hpp>
#include <jspu_coop/presets/study_presets.hpp>
#include <jspu_coop/records/study/german_grade.hpp>
#include <jspu_coop/records/study/grade.hpp>

#include "presets/expect_source.hpp"
#include "records/study/study_samples.hpp"
#include "support/refusal.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace jspu_coop;
using jspu_coop::testing::code_of_refusal;
using jspu_coop::testing::expect_source;
using jspu_coop::testing::number;

credit_system_id const ects{"ects"};
credit_system_id const uk{"uk"};

/// The files of a folder below presets, by name: what each holds.
std::vector<std::string> files_in(std::string const& folder) {
    std::set<std::filesystem::path> paths;
    for (auto const& each : std::filesystem::directory_iterator{
             jspu_coop::testing::in_source_folder("presets/" + folder)}) {
        paths.insert(each.path());
    }
    std::vector<std::string> texts;
    for (auto const& each : paths) {
        texts.push_back(jspu_coop::testing::content_of(each));
    }
    return texts;
}

template <class Record>
void expect_are_the_files(std::vector<Record> const& records, std::string const& folder) {
    std::vector<std::string> written;
    for (Record const& each : records) {
        written.push_back(to_json(each));
    }
    EXPECT_EQ(written, files_in(folder)) << "the files are canonical, and all of them are there";
    EXPECT_GE(written.size(), 2U);
}

TEST(study_presets, are_their_files_in_canonical_form) {
    expect_are_the_files(preset_credit_systems(), "credit_systems");
    expect_are_the_files(preset_credit_conversions(), "credit_conversions");
    expect_are_the_files(preset_grade_scales(), "grade_scales");
    expect_are_the_files(preset_recognition_treaties(), "recognition_treaties");
    EXPECT_EQ(to_json(preset_score_mappings().at(0)), files_in("score_mappings").at(0));
    EXPECT_EQ(files_in("score_mappings").size(), preset_score_mappings().size());
}

TEST(study_presets, are_found_by_id) {
    for (credit_system const& each : preset_credit_systems()) {
        EXPECT_EQ(preset_credit_system(each.id).value(), each);
    }
    for (credit_conversion const& each : preset_credit_conversions()) {
        EXPECT_EQ(preset_credit_conversion(each.from, each.to).value(), each);
    }
    for (grade_scale const& each : preset_grade_scales()) {
        EXPECT_EQ(preset_grade_scale(each.id).value(), each);
    }
    for (recognition_treaty const& each : preset_recognition_treaties()) {
        EXPECT_EQ(preset_recognition_treaty(each.id).value(), each);
    }
    for (score_mapping const& each : preset_score_mappings()) {
        EXPECT_EQ(preset_score_mapping(each.id).value(), each);
        expect_source(each.cited_as, to_string(each.id));
        EXPECT_TRUE(validate(each).empty());
    }
    EXPECT_EQ(code_of_refusal(preset_score_mapping(score_mapping_id{"ielts"})), "preset.unknown");
    EXPECT_EQ(code_of_refusal(preset_recognition_treaty(recognition_treaty_id{"no"})),
              "preset.unknown");
    EXPECT_EQ(code_of_refusal(preset_credit_system(credit_system_id{"no"})), "preset.unknown");
    EXPECT_EQ(code_of_refusal(preset_grade_scale(grade_scale_id{"itec"})), "preset.unknown");
}

/// No source has a ratio for them, and none is guessed from hours.
TEST(study_presets, have_no_conversion_that_nobody_published) {
    for (char const* const system : {"by", "ru", "kr", "kz", "uz", "in.saurashtra"}) {
        EXPECT_EQ(code_of_refusal(preset_credit_conversion(credit_system_id{system}, ects)),
                  "preset.unknown")
            << system;
    }
}

TEST(study_presets, rest_on_sources) {
    for (credit_system const& each : preset_credit_systems()) {
        for (auto const& entry : each.terms.entries()) {
            expect_source(entry.value.cited_as, to_string(each.id));
        }
    }
    for (grade_scale const& each : preset_grade_scales()) {
        expect_source(each.cited_as, to_string(each.id));
    }
    for (recognition_treaty const& each : preset_recognition_treaties()) {
        for (citation const& cited : each.cited_as) {
            expect_source(cited, to_string(each.id));
        }
    }
}

/// What the British Council prints of IELTS (facts of the domain, section 6). Others print C1
/// from 6.5 on: that is another mapping, of which no whole table was read.
TEST(study_presets, say_of_ielts_what_the_british_council_prints) {
    auto const mapping = preset_score_mapping(score_mapping_id{"ielts.british_council"}).value();
    auto const level = [&](char const* score) {
        return level_of(mapping, decimal::parse(score).value());
    };
    using enum cefr_level;
    EXPECT_EQ(level("3.4"), std::nullopt);
    EXPECT_EQ(level("3.5"), A2);
    EXPECT_EQ(level("4"), B1);
    EXPECT_EQ(level("5"), B1);
    EXPECT_EQ(level("5.5"), B2);
    EXPECT_EQ(level("6.5"), B2);
    EXPECT_EQ(level("7"), C1);
    EXPECT_EQ(level("8"), C1);
    EXPECT_EQ(level("8.5"), C2);
    EXPECT_EQ(level("9"), C2);
}

/// What only a weak source says of a state stays open: it is named, and nothing follows.
TEST(study_presets, rest_no_day_of_a_treaty_on_a_weak_source) {
    for (recognition_treaty const& each : preset_recognition_treaties()) {
        for (treaty_party const& party : each.parties) {
            ASSERT_FALSE(party.cited_as.empty()) << to_string(each.id);
            for (citation const& cited : party.cited_as) {
                if (party.since.state() == knowledge::missing) {
                    EXPECT_NE(cited.source.value().kind, source_kind::unsourced);
                } else {
                    expect_source(cited, to_string(each.id));
                }
            }
        }
    }
}

/// What the sources say (facts of the domain, section 7), and what they leave open.
TEST(study_presets, say_of_treaties_what_the_sources_say) {
    auto const treaty = [](char const* id) {
        return preset_recognition_treaty(recognition_treaty_id{id}).value();
    };
    auto const either_day = fact<date>::conflicting({date{2020, 7, 12}, date{2020, 7, 13}});
    for (treaty_party const& each : treaty("uz_by").parties) {
        EXPECT_EQ(each.since, either_day) << "sources disagree";
    }
    EXPECT_EQ(treaty("uz_by").entry_day_counts.state(), knowledge::missing);
    EXPECT_EQ(treaty("uz_by").accredited_only, fact{true});
    EXPECT_EQ(treaty("uz_by").ussr_exempt, fact{true});
    EXPECT_TRUE(treaty("uz_by").names_all_parties) << "it is of two states";
    for (char const* const id : {"lisbon", "unesco.global"}) {
        EXPECT_FALSE(treaty(id).names_all_parties) << id;
        for (treaty_party const& each : treaty(id).parties) {
            EXPECT_EQ(each.since.state(), knowledge::missing) << id << ' ' << to_string(each.state);
        }
    }
    EXPECT_TRUE(std::ranges::none_of(treaty("lisbon").parties, [](treaty_party const& each) {
        return each.state == country{"UZ"};
    })) << "Uzbekistan is not named";
}

TEST(study_presets, speak_three_languages) {
    auto const expect_names = [](text const& name, std::string const& of) {
        for (char const* const language : {"en", "ru", "uz"}) {
            EXPECT_NE(name.exact(language), nullptr) << of << ' ' << language;
        }
    };
    for (credit_system const& each : preset_credit_systems()) {
        expect_names(each.name, to_string(each.id));
    }
    for (grade_scale const& each : preset_grade_scales()) {
        expect_names(each.name, to_string(each.id));
    }
    for (recognition_treaty const& each : preset_recognition_treaties()) {
        expect_names(each.name, to_string(each.id));
    }
}

/// Rules on courses that were failed, and on a scholarship: in canonical form, sourced, named, and
/// no more than the sources say (facts of the domain, sections 1 and 2, 4).
TEST(study_presets, have_rules_on_courses_that_were_failed) {
    auto const expect_rule = [](auto const& rule, std::string const& file) {
        EXPECT_EQ(to_json(rule), jspu_coop::testing::content_of(
                                     jspu_coop::testing::in_source_folder("presets/" + file)));
        expect_source(rule.cited_as, file);
        for (char const* const language : {"en", "ru", "uz"}) {
            EXPECT_NE(rule.name.exact(language), nullptr) << file << ' ' << language;
        }
    };
    auto const compensation = preset_compensation_rule(grade_scale_id{"fr.twenty"}).value();
    expect_rule(compensation, "compensation_rules/fr.twenty.json");
    EXPECT_EQ(preset_compensation_rules(), std::vector{compensation});
    EXPECT_EQ(compensation.limits,
              (std::vector<compensation_limit>{{compensation_span::unit, decimal{10}},
                                               {compensation_span::semester, {}},
                                               {compensation_span::year, {}}}));
    auto const retake = preset_retake_rule("uz").value();
    expect_rule(retake, "retake_rules/uz.json");
    EXPECT_EQ(retake.in_same_semester, fact{false});
    EXPECT_EQ(retake.whole_course, fact{true});
    EXPECT_EQ(retake.paid_by_credits, fact{true});
    joint_programme_id const tiu{"tiu.two_and_two"};
    auto const scholarship = preset_scholarship_rule(tiu).value();
    expect_rule(scholarship, "scholarship_rules/tiu.two_and_two.json");
    EXPECT_EQ(scholarship.programme, tiu);
    EXPECT_EQ(code_of_refusal(preset_retake_rule("by")), "preset.unknown");
    EXPECT_EQ(code_of_refusal(preset_compensation_rule(grade_scale_id{"uz.five_point"})),
              "preset.unknown");
    EXPECT_EQ(code_of_refusal(preset_scholarship_rule(joint_programme_id{"jspu.bspu"})),
              "preset.unknown");
}

/// Section 4: in Turkey the institution says whether DD passes; in Sangmyung under 70 fails.
TEST(study_presets, pass_by_institution) {
    auto const passed = [](char const* scale, char const* mark) {
        grade_scale_id const id{scale};
        return passes(preset_grade_scale(id).value(), grade{id, mark}).value();
    };
    EXPECT_EQ(passed("tr.bandirma", "CC"), fact{true});
    EXPECT_EQ(passed("tr.bandirma", "DC"), fact<bool>{}) << "on a condition";
    EXPECT_EQ(passed("tr.bandirma", "DD"), fact{false});
    EXPECT_EQ(passed("tr.subu", "DD"), fact{true});
    EXPECT_EQ(passed("tr.subu", "FF"), fact<bool>{}) << "not read";
    EXPECT_EQ(passed("kr.sangmyung.graduate", "69.99"), fact{false});
    EXPECT_EQ(passed("kr.sangmyung.graduate", "70"), fact{true});
}

/// What the sources say (facts of the domain, sections 2 to 4), and what they leave open.
TEST(study_presets, say_what_the_sources_say) {
    auto const terms = [](char const* id) {
        return preset_credit_system(credit_system_id{id}).value().terms.entries().back().value;
    };
    EXPECT_EQ(terms("ects").year, (decimal_range{60, 60}));
    EXPECT_EQ(terms("uk").year, (decimal_range{120, 120}));
    EXPECT_EQ(terms("uk").hours.value().front().hours, (decimal_range{10, 10}));
    EXPECT_EQ(terms("uz").hours.value().front().kind, hour_kind::academic);
    EXPECT_EQ(terms("uz").hours.value().front().hours, (decimal_range{25, 30}));
    EXPECT_EQ(terms("ru").hours.value().front().hours, (decimal_range{36, 36}));
    EXPECT_TRUE(terms("kr").year.is_absent()) << "each institution sets its own";
    EXPECT_EQ(terms("by").year.state(), knowledge::missing) << "no source was found";
    EXPECT_EQ(terms("by").hours.state(), knowledge::missing);
}

TEST(study_presets, convert_fifteen_british_credits) {
    auto const rule = preset_credit_conversion(uk, ects).value();
    EXPECT_EQ(convert(credits{15, uk}, rule).value().value, (credits{number("7.5"), ects}));
    auto const back = preset_credit_conversion(ects, uk).value();
    EXPECT_EQ(convert(credits{number("7.5"), ects}, back).value().value, (credits{15, uk}));
}

fact<grade_scale_id> in_force(study_place const& place) {
    auto const scales = preset_grade_scales();
    return scale_in_force(scales, place);
}

/// 19: who was admitted in 2017/2018 stays on the older regulation, which is no preset.
TEST(study_presets, keep_cohorts_apart) {
    study_place place{
        assessment_form::graded, country{"UZ"}, {}, isced_level{6}, academic_year{2018, 2019}};
    EXPECT_EQ(in_force(place), grade_scale_id{"uz.five_point"});
    place.cohort = academic_year{2017, 2018};
    EXPECT_EQ(in_force(place).state(), knowledge::missing);
}

/// 21: a Belarusian 3 fails in higher education, and passes at school.
TEST(study_presets, keep_levels_apart) {
    study_place place{assessment_form::graded, country{"BY"}, {}, isced_level{6}, {}};
    auto const passes_here = [&] {
        grade_scale const scale = preset_grade_scale(in_force(place).value()).value();
        return passes(scale, {scale.id, "3"}).value();
    };
    EXPECT_EQ(passes_here(), false);
    place.level = isced_level{3};
    EXPECT_EQ(passes_here(), true);
    place.form = assessment_form::pass_or_fail;
    place.level = isced_level{6};
    EXPECT_EQ(in_force(place), grade_scale_id{"by.pass_fail"});
}

/// 20: 89.95 points lie between 89.9 and 90.
TEST(study_presets, leave_open_what_lies_between_two_bands) {
    grade_scale const uz = preset_grade_scale(grade_scale_id{"uz.five_point"}).value();
    EXPECT_EQ(grade_for_points(uz, number("89.95")).value(),
              fact<grade>::conflicting({{uz.id, "4"}, {uz.id, "5"}}));
    EXPECT_EQ(grade_for_points(uz, 90).value(), (grade{uz.id, "5"}));
    EXPECT_EQ(grade_for_points(uz, number("59.9")).value(), (grade{uz.id, "2"}));
}

/// 24: 68 points are D+ for undergraduates at Ajou University, and fail in Sangmyung's graduate
/// school; of its undergraduates nothing is known here.
TEST(study_presets, keep_institutions_apart) {
    study_place place{
        assessment_form::graded, country{"KR"}, schac{"ajou.ac.kr"}, isced_level{6}, {}};
    grade_scale const ajou = preset_grade_scale(in_force(place).value()).value();
    EXPECT_EQ(grade_for_points(ajou, 68).value(), (grade{ajou.id, "D+"}));
    place.institution = schac{"smu.ac.kr"};
    place.level = isced_level{7};
    grade_scale const sangmyung = preset_grade_scale(in_force(place).value()).value();
    EXPECT_EQ(passes(sangmyung, grade{sangmyung.id, "68"}).value(), fact{false});
    place.level = isced_level{6};
    EXPECT_EQ(in_force(place).state(), knowledge::missing);
}

/// The hand-computed vectors of the modified Bavarian formula on the scales that are published.
TEST(study_presets, give_the_german_grades_that_were_computed_by_hand) {
    auto const exact = [](char const* id, char const* mark) {
        grade_scale const scale = preset_grade_scale(grade_scale_id{id}).value();
        return to_german_grade(scale, {scale.id, mark}, {german_rounding_mode::cut, {}})
            .value()
            .exact;
    };
    EXPECT_EQ(exact("by.higher", "7"), ratio::make(5, 2).value());
    EXPECT_EQ(exact("by.higher", "3"), ratio::make(9, 2).value());
    EXPECT_EQ(exact("uz.five_point", "4"), ratio::make(5, 2).value());
    EXPECT_EQ(exact("fr.twenty", "12"), ratio::make(17, 5).value());
    EXPECT_EQ(exact("kr.ajou", "B+"), ratio::make(13, 7).value());
    EXPECT_EQ(exact("gb.nottingham.taught_undergraduate", "62"), ratio::make(29, 10).value());
    grade_scale const kz = preset_grade_scale(grade_scale_id{"kz.letters"}).value();
    EXPECT_EQ(code_of_refusal(to_german_grade(kz, {kz.id, "A"}, {german_rounding_mode::cut, {}})),
              "german_grade.pass_unknown")
        << "which of its marks pass was not read";
}

} // namespace
