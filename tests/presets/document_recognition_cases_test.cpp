// The golden cases of tests/cases/document_recognition: each file presents a document, names
// treaties of the presets, and says the answer and why.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/presets/study_presets.hpp>
#include <jspu_coop/questions/document_recognition.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace jspu_coop::testing {

/// The answer: what is missing for further study ("kind id/path"), and the treaties that one check
/// alone fails ("id check").
struct expected_recognition {
    outcome further_study;
    outcome profession;
    outcome profession_by_procedure;
    std::vector<std::string> missing;
    std::vector<std::string> near_misses;
};
JSPU_COOP_RECORD(expected_recognition,
                 (further_study, profession, profession_by_procedure, missing, near_misses));

/// One file.
struct recognition_case {
    std::string title;
    std::string why;
    presented_document document;
    country recognised_in;
    date day;
    std::vector<recognition_treaty_id> treaties;
    bool are_all;
    expected_recognition expected;
};
JSPU_COOP_RECORD(recognition_case,
                 (title, why, document, recognised_in, day, treaties, are_all, expected));

namespace {

std::vector<std::filesystem::path> every_case() {
    std::vector<std::filesystem::path> found;
    for (auto const& each : std::filesystem::directory_iterator{
             in_source_folder("tests/cases/document_recognition")}) {
        if (each.path().extension() == ".json") {
            found.push_back(each.path());
        }
    }
    std::ranges::sort(found);
    return found;
}

document_recognition answer_to(recognition_case const& of) {
    std::vector<recognition_treaty> treaties;
    for (recognition_treaty_id const& each : of.treaties) {
        treaties.push_back(preset_recognition_treaty(each).value());
    }
    return document_recognition_on(of.document, of.recognised_in, of.day, {treaties, of.are_all});
}

class document_recognition_cases : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(document_recognition_cases, has_the_answer_that_is_written_down) {
    auto const read = from_json<recognition_case>(content_of(GetParam()));
    ASSERT_TRUE(read.has_value()) << GetParam();
    recognition_case const& of = *read;
    auto const answer = answer_to(of);
    std::vector<std::string> missing;
    for (missing_fact const& each : answer.purposes[0].missing) {
        missing.push_back(each.kind + " " + each.id + each.path);
    }
    std::vector<std::string> near_misses;
    for (treaty_near_miss const& each : answer.near_misses) {
        near_misses.push_back(each.treaty.str() + " " + to_string(each.failed));
    }
    EXPECT_EQ(answer.purposes[0].recognised, of.expected.further_study) << of.why;
    EXPECT_EQ(answer.purposes[1].recognised, of.expected.profession) << of.why;
    EXPECT_EQ(answer.purposes[1].by_procedure, of.expected.profession_by_procedure) << of.why;
    EXPECT_EQ(missing, of.expected.missing) << of.why;
    EXPECT_EQ(near_misses, of.expected.near_misses) << of.why;
}

/// What is told stands beside the case, in NAME.LANGUAGE.txt, read against the sources.
TEST_P(document_recognition_cases, is_told_as_written_out) {
    auto const of = from_json<recognition_case>(content_of(GetParam())).value();
    cooperation_register const nobody;
    for (catalogues_of_language const& each : all_languages()) {
        std::string const language{each.messages->language()};
        auto file = GetParam();
        file.replace_extension(language + ".txt");
        wording const words{*each.messages, names_from(nobody.as_known_on(of.day), language)};
        EXPECT_EQ(explain(explanation_of(answer_to(of)), words, explanation_depth::everything),
                  content_of(file))
            << file;
    }
}

std::string name_of_case(::testing::TestParamInfo<std::filesystem::path> const& given) {
    std::string name = given.param.stem().string();
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(files, document_recognition_cases, ::testing::ValuesIn(every_case()),
                         name_of_case);

} // namespace
} // namespace jspu_coop::testing
