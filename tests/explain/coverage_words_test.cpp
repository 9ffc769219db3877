// The golden cases of tests/cases/coverage in words: what each of them is told in each language,
// with every check of every candidate. The texts in tests/cases/coverage_words/NAME.LANGUAGE.txt
// were read and corrected sentence by sentence; a case without its three texts fails.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/formats/json/records.hpp>

#include "support/coverage_case.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

namespace jspu_coop::testing {

namespace {

std::filesystem::path const folder_of_words = in_source_folder("tests/cases/coverage_words");

/// "39-eighteen-of-thirty-days-outside.uz.txt"
std::string words_file(std::filesystem::path const& of_case, std::string_view language) {
    return of_case.stem().string() + "." + std::string{language} + ".txt";
}

std::string told(golden_case const& given, message_catalogue const& messages) {
    auto const all = cooperation_register::open(given.book);
    view const known = all.value().as_known_on(given.known_on);
    wording const words{messages, names_from(known, std::string{messages.language()})};
    return explain(explanation_of(coverage(known, given.activity)), words,
                   explanation_depth::everything);
}

class coverage_words : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(coverage_words, are_those_written_out) {
    auto const given = read_case(GetParam());
    ASSERT_TRUE(given.has_value()) << GetParam() << '\n' << to_string(given.error());
    for (catalogues_of_language const& each : all_languages()) {
        auto const file = folder_of_words / words_file(GetParam(), each.messages->language());
        ASSERT_TRUE(std::filesystem::exists(file)) << file << " is missing";
        EXPECT_EQ(told(*given, *each.messages), text_of(file)) << file;
    }
}

INSTANTIATE_TEST_SUITE_P(files, coverage_words, ::testing::ValuesIn(every_case()),
                         [](auto const& given) { return name_of_case(given.param); });

TEST(coverage_words_files, each_belongs_to_a_case) {
    std::set<std::string> expected;
    for (std::filesystem::path const& of_case : every_case()) {
        for (catalogues_of_language const& each : all_languages()) {
            expected.insert(words_file(of_case, each.messages->language()));
        }
    }
    std::set<std::string> found;
    for (auto const& entry : std::filesystem::directory_iterator{folder_of_words}) {
        found.insert(entry.path().filename().string());
    }
    EXPECT_EQ(found, expected);
}

} // namespace

} // namespace jspu_coop::testing
