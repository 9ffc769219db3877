// Joint programmes as somebody would publish them (facts 9, cases 1 to 3), and what is told of them
// in each language: tests/cases/programme_words/NAME.json and NAME.LANGUAGE.txt.
#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/formats/json/programmes.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace jspu_coop {
namespace {

using namespace testing;

char const* const folder = "tests/cases/programme_words";

/// What is told of a programme: refused and why, or where its semesters are, what kind of award the
/// facts give, what it calls it by itself, and what is odd.
std::string told_of(std::string const& json, catalogues_of_language const& language) {
    message_catalogue const& messages = *language.issue_messages;
    auto const read = from_json<joint_programme>(json);
    if (read.has_error()) {
        std::string lines;
        for (issue const& each : read.error().all()) {
            lines += "refused: " + sentence_of(each, messages) + "\n";
        }
        return lines;
    }
    std::string lines = "accepted: " + outline_of(read->placement.value()) + "\n";
    fact<award_kind> const kind = award_kind_of(*read);
    if (kind.is_known()) {
        label const names = label_of(kind.value());
        std::string_view const language_tag = messages.language();
        lines += "kind: ";
        lines += language_tag == "ru" ? names.ru : language_tag == "uz" ? names.uz : names.en;
        lines += "\n";
    }
    if (read->published_kind) {
        lines += "label: " + read->published_kind->words + "\n";
    }
    for (issue const& each : validate(*read)) {
        lines += "warning: " + sentence_of(each, messages) + "\n";
    }
    return lines;
}

std::set<std::string> names_of_cases() {
    std::set<std::string> names;
    for (auto const& each : std::filesystem::directory_iterator{in_source_folder(folder)}) {
        if (each.path().extension() == ".json") {
            names.insert(each.path().stem().string());
        }
    }
    return names;
}

TEST(programme_words, are_those_written_out) {
    std::size_t files = 0;
    for (std::string const& name : names_of_cases()) {
        auto const path = std::string{folder} + "/" + name;
        std::string const json = content_of(in_source_folder(path + ".json"));
        ++files;
        for (catalogues_of_language const& each : all_languages()) {
            auto const text = path + "." + std::string{each.messages->language()} + ".txt";
            EXPECT_EQ(told_of(json, each), content_of(in_source_folder(text))) << text;
            ++files;
        }
    }
    std::size_t kept = 0;
    for ([[maybe_unused]] auto const& each :
         std::filesystem::directory_iterator{in_source_folder(folder)}) {
        ++kept;
    }
    EXPECT_EQ(kept, files) << "a text without its programme";
    EXPECT_GE(files, 16U);
}

} // namespace
} // namespace jspu_coop
