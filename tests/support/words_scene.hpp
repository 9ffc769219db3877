// Questions whose answers are written out in words, NAME.LANGUAGE.txt in a folder of tests/cases.
#pragma once

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>

#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// A question asked of a world: the names that the words need, and what is told.
struct scene {
    char const* name;
    std::function<std::pair<view, finding>()> ask;
};

inline std::filesystem::path folder_of_words(char const* name) {
    return in_source_folder("tests/cases") / name;
}

/// Expects the texts of all languages, read and corrected sentence by sentence; of less depth than
/// `everything`, NAME.DEPTH.LANGUAGE.txt.
inline void expect_words(scene const& of, char const* folder,
                         explanation_depth depth = explanation_depth::everything) {
    auto const [known, told] = of.ask();
    std::string const part = depth == explanation_depth::reasons   ? ".reasons"
                             : depth == explanation_depth::closest ? ".closest"
                                                                   : "";
    for (catalogues_of_language const& each : all_languages()) {
        std::string const language{each.messages->language()};
        auto const file = folder_of_words(folder) / (of.name + part + "." + language + ".txt");
        std::ostringstream expected;
        expected << std::ifstream{file}.rdbuf();
        wording const words{*each.messages, names_from(known, language)};
        EXPECT_EQ(explain(told, words, depth), expected.str()) << file;
    }
}

/// Expects that the folder holds nothing else.
inline void expect_no_other_words(std::vector<scene> const& scenes, char const* folder) {
    std::size_t files = 0;
    for ([[maybe_unused]] auto const& each :
         std::filesystem::directory_iterator{folder_of_words(folder)}) {
        ++files;
    }
    EXPECT_EQ(files, scenes.size() * all_languages().size());
}

/// The name of a test.
inline std::string name_of_scene(::testing::TestParamInfo<scene> const& given) {
    std::string name = given.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

} // namespace jspu_coop::testing
