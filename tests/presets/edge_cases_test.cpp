// Golden cases: each file is an edge case of the domain, with the answer computed by hand.
#include <jspu_coop/presets/presets.hpp>

#include "presets/eligibility_case.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>

namespace jspu_coop::testing {

namespace {

policy_library const& presets() {
    static policy_library const all = preset_library();
    return all;
}

class eligibility_cases_test : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(eligibility_cases_test, answer_as_computed_by_hand) {
    eligibility_case const given = read_eligibility_case(GetParam());
    EXPECT_FALSE(given.situation.empty());
    EXPECT_FALSE(given.why.empty());
    ASSERT_FALSE(given.questions.empty());
    // The file's name begins with the number.
    std::string const number = std::to_string(given.number);
    EXPECT_TRUE(
        GetParam().filename().string().starts_with((given.number < 10 ? "0" : "") + number + "-"));
    for (std::size_t at = 0; at < given.questions.size(); ++at) {
        eligibility_question const& asked = given.questions[at];
        SCOPED_TRACE("question " + std::to_string(at + 1) + ": " + asked.policy);
        bool const is_preset = presets().find(policy_id{asked.policy}) != nullptr;
        EXPECT_EQ(answer_to(is_preset ? presets() : policies_of_cases(), asked), asked.expected);
    }
}

INSTANTIATE_TEST_SUITE_P(files, eligibility_cases_test, ::testing::ValuesIn(eligibility_cases()),
                         [](auto const& given) {
                             std::string name = given.param.stem().string();
                             std::replace_if(
                                 name.begin(), name.end(),
                                 [](unsigned char each) { return std::isalnum(each) == 0; }, '_');
                             return name;
                         });

// The numbers of the domain's edge cases that are about eligibility; each has a file.
TEST(eligibility_case_files, cover_the_edge_cases) {
    std::set<int> covered;
    for (std::filesystem::path const& each : eligibility_cases()) {
        EXPECT_TRUE(covered.insert(read_eligibility_case(each).number).second) << each;
    }
    std::set<int> const expected{5,  6,  7,  8,  9,  11, 12, 13, 16, 17, 19, 20, 21, 40,
                                 42, 43, 45, 48, 49, 50, 51, 52, 53, 54, 55, 58, 59, 60};
    EXPECT_EQ(covered, expected);
}

// Every preset decides something in some case, but those of which the edge cases do not speak.
TEST(eligibility_case_files, ask_the_presets) {
    std::set<std::string> asked;
    for (std::filesystem::path const& each : eligibility_cases()) {
        for (eligibility_question const& one : read_eligibility_case(each).questions) {
            asked.insert(one.policy);
        }
    }
    for (std::string_view const name : preset_names()) {
        bool const is_apart = name == "uz.foreign_experts" || name == "uz.joint_programme_partner";
        EXPECT_NE(asked.contains(std::string{name}), is_apart) << name;
    }
}

} // namespace

} // namespace jspu_coop::testing
