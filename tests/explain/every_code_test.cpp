// Whatever the library's sources name is worded: the codes are read from the sources themselves, so
// that a new one without words fails here.
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/wording.hpp>

#include "explain/finding_values.hpp"
#include "project/source_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using matches = std::sregex_iterator;

/// The names and codes of every `JSPU_COOP_ENUM`.
std::map<std::string, std::vector<std::string>> const& enumerations() {
    static std::map<std::string, std::vector<std::string>> const all = [] {
        std::regex const pattern{R"(JSPU_COOP_ENUM\((\w+),([^)]*)\))"};
        std::regex const word{R"(\w+)"};
        std::map<std::string, std::vector<std::string>> found;
        for (auto const& [file, text] : project::library_sources()) {
            for (matches at{text.begin(), text.end(), pattern}; at != matches{}; ++at) {
                std::string const codes = (*at)[2];
                for (matches one{codes.begin(), codes.end(), word}; one != matches{}; ++one) {
                    found[(*at)[1]].push_back(one->str());
                }
            }
        }
        return found;
    }();
    return all;
}

/// The first groups of all matches in the library's sources.
std::set<std::string> told_by_sources(char const* pattern, std::string const& folder = {}) {
    std::regex const wanted{pattern};
    std::set<std::string> found;
    for (auto const& [file, text] : project::library_sources()) {
        if (!file.starts_with(folder)) {
            continue;
        }
        for (matches at{text.begin(), text.end(), wanted}; at != matches{}; ++at) {
            found.insert((*at)[1]);
        }
    }
    return found;
}

/// The enumerations that are shown as codes, or have labels of their own.
std::set<std::string> shown_enumerations() {
    std::set<std::string> all = told_by_sources(R"re(coded_value\{\s*"(\w+)")re");
    all.merge(told_by_sources(R"(label label_of\((\w+) )"));
    std::erase_if(all, [](std::string const& each) { return !enumerations().contains(each); });
    // Durations and comparisons are worded within the messages that show them; a level of CEFR is
    // its own name in every language, and the levels of fields are never shown.
    for (char const* const other : {"comparison", "duration_unit", "cefr_level", "field_level"}) {
        all.erase(other);
    }
    return all;
}

bool has_letters_of(std::string const& text, bool is_cyrillic) {
    return std::any_of(text.begin(), text.end(), [&](char each) {
        auto const byte = static_cast<unsigned char>(each);
        return is_cyrillic ? byte >= 0xD0 && byte <= 0xD3
                           : ('a' <= (byte | 0x20U) && (byte | 0x20U) <= 'z');
    });
}

TEST(every_code, of_an_enumeration_that_is_shown_has_a_label_in_each_language) {
    auto const all = shown_enumerations();
    EXPECT_GE(all.size(), 30U) << "they are still found in the sources";
    for (std::string const& vocabulary : all) {
        for (std::string const& code : enumerations().at(vocabulary)) {
            std::string const where = vocabulary + " " + code;
            coded_value const shown{vocabulary, code};
            // A bare code is in Latin letters, and has marks that no word of Uzbek has.
            std::string const russian = wording{russian_messages()}.read(shown);
            EXPECT_TRUE(has_letters_of(russian, true) && !has_letters_of(russian, false)) << where;
            std::string const uzbek = wording{uzbek_messages()}.read(shown);
            EXPECT_TRUE(has_letters_of(uzbek, false) && !has_letters_of(uzbek, true)) << where;
            EXPECT_EQ(uzbek.find('_'), std::string::npos) << where;
            std::string const english = wording{english_messages()}.read(shown);
            EXPECT_FALSE(english.empty() || english.find('_') != std::string::npos) << where;
        }
    }
}

TEST(every_code, that_a_question_finds_is_among_those_whose_sentences_are_tested) {
    auto const codes = testing::finding_values();
    auto const found = told_by_sources(R"re(found\(\s*"([a-z_.]+)")re", "src/questions/");
    EXPECT_GE(found.size(), 40U) << "they are still found in the sources";
    for (std::string const& each : found) {
        bool const is_known =
            each.ends_with('.')
                ? std::any_of(codes.begin(), codes.end(),
                              [&](auto const& code) { return code.first.starts_with(each); })
                : codes.contains(each);
        EXPECT_TRUE(is_known) << each;
    }
}

/// From which enumerations codes are put together, by what stands before their values.
std::multimap<std::string, std::string> const& enumerations_in_codes() {
    static std::multimap<std::string, std::string> const all{
        {"place.", "place_rule"},
        {"place_total.", "place_rule"},
        {"office.", "opening_cause"},
        {"day.", "day_cause"},
        {"dossier.", "paper_standing"},
        {"dossier.", "permission_need"},
        {"clash.", "clash_kind"},
        {"reminder.", "reminder_kind"},
        {"selection.", "selection_reason"},
        {"award_standing.use.", "course_use"},
        {"period_recognition.", "unit_recognition"},
        {"next_step.", "student_step"},
        {"student_deadline.", "student_deadline_kind"},
        {"document_recognition.", "treaty_check"},
        {"coverage.", "coverage_check"}};
    return all;
}

/// A code that is put together from an enumeration has a sentence for each of its values.
TEST(every_code, that_ends_with_a_value_of_an_enumeration_is_there_for_each) {
    auto const codes = testing::finding_values();
    for (auto const& [prefix, enumeration] : enumerations_in_codes()) {
        for (std::string const& each : enumerations().at(enumeration)) {
            EXPECT_TRUE(codes.contains(prefix + each)) << prefix << each;
        }
    }
}

/// What else may stand behind, beside the values of an enumeration.
std::set<std::string> other_words_behind(std::string const& prefix) {
    if (prefix == "dossier.") {
        return {"not_listed"};
    }
    if (prefix != "award_standing.") {
        return {};
    }
    auto const& reasons = enumerations().at("requirement_reason");
    std::set<std::string> all(reasons.begin(), reasons.end());
    all.erase("amount"); // which is told by what it counts
    all.insert({"credits", "courses", "semesters"});
    return all;
}

/// Every code that the library's questions can make: those that stand there whole, and those that
/// are put together.
std::set<std::string> codes_of_sources() {
    std::set<std::string> all;
    for (std::string const& each :
         told_by_sources(R"re("([a-z_]+(?:\.[a-z_]+)*\.?)")re", "src/questions/")) {
        if (!each.ends_with('.')) {
            all.insert(each);
            continue;
        }
        auto const [first, last] = enumerations_in_codes().equal_range(each);
        for (auto at = first; at != last; ++at) {
            for (std::string const& value : enumerations().at(at->second)) {
                all.insert(each + value);
            }
        }
        for (std::string const& word : other_words_behind(each)) {
            all.insert(each + word);
        }
    }
    return all;
}

/// A code that no source makes any more leaves the lists of tests, and with them the catalogue.
TEST(every_code, whose_sentences_are_tested_is_made_by_some_source) {
    auto const made = codes_of_sources();
    EXPECT_GE(made.size(), 200U) << "they are still found in the sources";
    for (auto const& [code, values] : testing::finding_values()) {
        EXPECT_TRUE(made.contains(code)) << code;
    }
}

} // namespace
} // namespace jspu_coop
