// Every edge case of the domain on study and progression, in sentences: the texts are in
// tests/cases/study/NN-name.LANGUAGE.txt, read against the sources line by line. Cases of
// eligibility have theirs beside the case, in tests/cases/eligibility.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>

#include "presets/eligibility_case.hpp"
#include "presets/study_cases.hpp"
#include "register/samples.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace jspu_coop::testing {
namespace {

std::vector<study_case> all_cases() {
    auto all = grade_cases();
    auto more = progression_cases();
    std::move(more.begin(), more.end(), std::back_inserter(all));
    std::ranges::sort(all, {}, &study_case::name);
    return all;
}

std::string text_of(told_story const& story, catalogues_of_language const& language) {
    auto office = register_with(an_institution("jspu"), an_institution("bspu", "BY"));
    view const known = office.as_known_on({2027, 1, 1});
    wording const words{*language.messages,
                        names_from(known, std::string{language.messages->language()})};
    std::string all;
    for (auto const& part : story.parts) {
        all += all.empty() ? "" : "\n";
        if (auto const* const why = std::get_if<fault>(&part)) {
            all += sentences_of(*why, *language.issue_messages) + "\n";
        } else {
            auto const& what = std::get<finding>(part);
            std::string const source = sources_of(what, words);
            all += explain(what, words, explanation_depth::everything);
            all += source.empty() ? "" : source + "\n";
        }
    }
    return all;
}

class study_cases_test : public ::testing::TestWithParam<study_case> {};

TEST_P(study_cases_test, are_told_as_written_out) {
    told_story const story = GetParam().ask();
    for (catalogues_of_language const& each : all_languages()) {
        auto const file =
            in_source_folder("tests/cases/study")
            / (GetParam().name + "." + std::string{each.messages->language()} + ".txt");
        EXPECT_EQ(text_of(story, each), content_of(file)) << file;
    }
}

std::string name_of(::testing::TestParamInfo<study_case> const& given) {
    std::string name = given.param.name;
    std::ranges::replace(name, '-', '_');
    return "case_" + name;
}

INSTANTIATE_TEST_SUITE_P(study, study_cases_test, ::testing::ValuesIn(all_cases()), name_of);

/// The edge cases on study and progression, by number: each is told here, or as a case of
/// eligibility that has its sentences beside it.
TEST(study_case_files, are_those_of_every_number) {
    std::set<std::string> files;
    for (auto const& each :
         std::filesystem::directory_iterator{in_source_folder("tests/cases/study")}) {
        files.insert(each.path().filename().string());
    }
    std::set<std::string> expected_files;
    std::set<int> told;
    for (study_case const& each : all_cases()) {
        std::string const begin = (each.number < 10 ? "0" : "") + std::to_string(each.number) + "-";
        EXPECT_TRUE(each.name.starts_with(begin)) << each.name;
        EXPECT_TRUE(told.insert(each.number).second) << each.name;
        for (char const* const language : {"en", "ru", "uz"}) {
            expected_files.insert(each.name + "." + language + ".txt");
        }
    }
    EXPECT_EQ(files, expected_files);
    for (std::filesystem::path const& each : edge_case_files()) {
        int const number = read_eligibility_case(each).number.value();
        for (char const* const language : {"en", "ru", "uz"}) {
            auto text = each;
            text.replace_extension(std::string{language} + ".txt");
            EXPECT_TRUE(std::filesystem::exists(text)) << text;
        }
        told.insert(number);
    }
    for (int const number :
         {5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 35, 37, 39, 40, 41, 46, 47, 57, 59}) {
        EXPECT_TRUE(told.contains(number)) << number;
    }
}

} // namespace
} // namespace jspu_coop::testing
