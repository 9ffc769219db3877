// The golden cases of tests/cases/coverage: each file asks one question of a small book and says
// the answer.
#pragma once

#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/records.hpp>
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace jspu_coop::testing {

/// A candidate that did not cover: "agreement/clause", the checks that failed, the first shortfall.
struct expected_candidate {
    std::string clause;
    std::vector<coverage_check> failed;
    std::optional<std::string> shortfall;
};
JSPU_COOP_RECORD(expected_candidate, (clause, failed, shortfall));

/// The answer. What a "yes" names and what a "no" names are left out where they are empty.
struct expected_verdict {
    jspu_coop::outcome outcome;
    std::optional<std::string> agreement;
    std::vector<std::string> clauses;
    std::vector<expected_candidate> closest;
    std::vector<std::string> missing; // "kind id/path"
    std::vector<std::string> only_together;
    std::vector<std::string> near_misses;
};
JSPU_COOP_RECORD(expected_verdict,
                 (outcome, agreement, clauses, closest, missing, only_together, near_misses));

/// One file.
struct golden_case {
    std::string title;
    std::string why;
    jspu_coop::book book;
    date known_on;
    jspu_coop::activity activity;
    expected_verdict expected;
};
JSPU_COOP_RECORD(golden_case, (title, why, book, known_on, activity, expected));

inline std::filesystem::path const folder_of_cases = in_source_folder("tests/cases/coverage");

inline std::vector<std::filesystem::path> every_case() {
    std::vector<std::filesystem::path> found;
    for (auto const& entry : std::filesystem::directory_iterator{folder_of_cases}) {
        if (entry.path().extension() == ".json") {
            found.push_back(entry.path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

inline std::string text_of(std::filesystem::path const& file) {
    std::ifstream in{file, std::ios::binary};
    std::ostringstream text;
    text << in.rdbuf();
    return std::move(text).str();
}

inline result<golden_case> read_case(std::filesystem::path const& file) {
    return from_json<golden_case>(text_of(file));
}

inline std::string name_of_case(std::filesystem::path const& file) {
    std::string name = file.stem().string();
    std::replace(name.begin(), name.end(), '-', '_');
    return "case_" + name;
}

} // namespace jspu_coop::testing
