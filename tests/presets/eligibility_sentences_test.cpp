// What is told of each golden case of eligibility: the texts stand beside the cases, in
// tests/cases/eligibility/NN-name.LANGUAGE.txt, a part for each question, read against the sources.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/policy_names.hpp>
#include <jspu_coop/presets/presets.hpp>
#include <jspu_coop/questions/eligibility.hpp>

#include "presets/eligibility_case.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>

namespace jspu_coop::testing {
namespace {

policy_library const& policies_for(eligibility_question const& asked) {
    static policy_library const presets = preset_library();
    bool const is_preset = presets.find(policy_id{asked.policy}) != nullptr;
    return is_preset ? presets : policies_of_cases();
}

/// Whether the question is refused, or what decides it and what stands in the way.
std::string text_of(eligibility_question const& asked, catalogues_of_language const& language) {
    policy_library const& policies = policies_for(asked);
    auto const verdict = verdict_on(policies, asked);
    if (verdict.has_error()) {
        return sentences_of(verdict.error(), *language.issue_messages) + "\n";
    }
    wording const words{*language.messages,
                        names_from(policies, std::string{language.messages->language()})};
    return explain(explanation_of(*verdict, *policies.schema()), words, explanation_depth::reasons);
}

class eligibility_sentences_test : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(eligibility_sentences_test, are_those_written_out) {
    eligibility_case const given = read_eligibility_case(GetParam());
    for (catalogues_of_language const& each : all_languages()) {
        std::string told;
        for (eligibility_question const& asked : given.questions) {
            told += (told.empty() ? "" : "\n") + text_of(asked, each);
        }
        auto file = GetParam();
        file.replace_extension(std::string{each.messages->language()} + ".txt");
        EXPECT_EQ(told, content_of(file)) << file;
    }
}

std::string name_of(::testing::TestParamInfo<std::filesystem::path> const& given) {
    std::string name = "case_" + given.param.stem().string();
    std::replace_if(
        name.begin(), name.end(), [](unsigned char each) { return std::isalnum(each) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(edge_cases, eligibility_sentences_test,
                         ::testing::ValuesIn(edge_case_files()), name_of);

} // namespace
} // namespace jspu_coop::testing
