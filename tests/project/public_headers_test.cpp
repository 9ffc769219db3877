// Every public header is named by some test or example: what no test names nobody has tried.
#include "project/source_text.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>
#include <string>

namespace {

/// What tests and examples name: the headers that they include, and every word of theirs.
struct named_by_tests {
    std::set<std::string> includes;
    std::set<std::string> words;
};

named_by_tests read_tests() {
    static std::regex const include{R"re(#include [<"](jspu_coop/[^>"]+)[>"])re"};
    static std::regex const word{R"(\w+)"};
    named_by_tests all;
    for (auto const& [file, text] : project::sources_in({"tests", "examples"})) {
        for (auto const& each : project::find_all(text, include, 1)) {
            all.includes.insert(each.text);
        }
        for (auto const& each : project::find_all(project::code_of(text), word)) {
            all.words.insert(each.text);
        }
    }
    return all;
}

/// Whether a header is included, or the name after which it is called is written.
bool is_named(std::string const& header, named_by_tests const& by) {
    return by.includes.contains(header)
           || by.words.contains(std::filesystem::path{header}.stem().string());
}

TEST(public_headers, the_checker_tells_them_apart) {
    named_by_tests const some{{"jspu_coop/base/text.hpp"}, {"exchange_stay"}};
    EXPECT_TRUE(is_named("jspu_coop/base/text.hpp", some));
    EXPECT_TRUE(is_named("jspu_coop/records/activities/exchange_stay.hpp", some));
    EXPECT_FALSE(is_named("jspu_coop/base/fact.hpp", some));
}

TEST(public_headers, each_is_named_by_some_test_or_example) {
    named_by_tests const by = read_tests();
    std::size_t headers = 0;
    for (auto const& [file, text] : project::library_sources()) {
        std::string const header = file.substr(file.find('/') + 1);
        bool const is_public = file.starts_with("include/") && project::is_header(file)
                               && file.find("/detail/") == std::string::npos;
        // A macro alone, without which no test would link.
        if (is_public && header != "jspu_coop/base/export.hpp") {
            ++headers;
            EXPECT_TRUE(is_named(header, by)) << header;
        }
    }
    EXPECT_GE(headers, 200U) << "they are still found";
}

} // namespace
