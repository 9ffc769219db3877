// Golden cases: each file is an edge case of the domain, with the answer computed by hand.
#include <jspu_coop/presets/presets.hpp>

#include "presets/eligibility_case.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <vector>

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
    for (std::size_t at = 0; at < given.questions.size(); ++at) {
        eligibility_question const& asked = given.questions[at];
        SCOPED_TRACE("question " + std::to_string(at + 1) + ": " + asked.policy);
        bool const is_preset = presets().find(policy_id{asked.policy}) != nullptr;
        EXPECT_EQ(answer_to(is_preset ? presets() : policies_of_cases(), asked), asked.expected);
    }
}

std::string name_of(::testing::TestParamInfo<std::filesystem::path> const& given) {
    std::string name = given.param.stem().string();
    std::replace_if(
        name.begin(), name.end(), [](unsigned char each) { return std::isalnum(each) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(edge_cases, eligibility_cases_test, ::testing::ValuesIn(edge_case_files()),
                         name_of);
INSTANTIATE_TEST_SUITE_P(limits, eligibility_cases_test, ::testing::ValuesIn(limit_case_files()),
                         name_of);

// The numbers of the domain's edge cases that are about eligibility; each has a file.
TEST(eligibility_case_files, cover_the_edge_cases) {
    std::set<int> covered;
    for (std::filesystem::path const& each : edge_case_files()) {
        int const number = read_eligibility_case(each).number.value();
        EXPECT_TRUE(covered.insert(number).second) << each;
        // The file's name begins with the number.
        std::string const begin = (number < 10 ? "0" : "") + std::to_string(number) + "-";
        EXPECT_TRUE(each.filename().string().starts_with(begin)) << each;
    }
    std::set<int> const expected{5,  6,  7,  8,  9,  11, 12, 13, 16, 17, 18, 19, 20, 21, 37,
                                 40, 42, 43, 45, 48, 49, 50, 51, 52, 53, 54, 55, 58, 59, 60};
    EXPECT_EQ(covered, expected);
}

// The limits of every preset are asked about one by one.
TEST(eligibility_case_files, walk_the_limits_of_every_preset) {
    std::vector<std::string> files;
    for (std::filesystem::path const& each : limit_case_files()) {
        eligibility_case const given = read_eligibility_case(each);
        EXPECT_FALSE(given.number.has_value()) << each;
        files.push_back(each.stem().string());
        for (eligibility_question const& one : given.questions) {
            EXPECT_EQ(one.policy, files.back());
        }
    }
    std::vector<std::string> names;
    for (std::string_view const name : preset_names()) {
        names.emplace_back(name);
    }
    EXPECT_EQ(files, names);
}

} // namespace

} // namespace jspu_coop::testing
