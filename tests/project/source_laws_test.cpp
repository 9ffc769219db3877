// Laws that every source file of the library keeps: small files, no clock, no floating point.
#include "project/source_text.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <string>
#include <vector>

namespace {

using project::code_of;
using project::find_all;
using project::finding;

std::size_t const header_limit = 300;
std::size_t const source_limit = 500;

/// Floating point, clocks, the environment, the locale and chance: an answer depends on none.
std::vector<finding> forbidden_words(std::string_view text) {
    static std::regex const pattern(
        R"(\b(double|float|system_clock|steady_clock|high_resolution_clock|utc_clock|day_clock|)"
        R"(second_clock|microsec_clock|getenv|secure_getenv|setlocale|localtime|gmtime|mktime|)"
        R"(clock_gettime|gettimeofday|random_device|default_random_engine|srand)\b)"
        R"(|\bstd\s*::\s*(time|clock|rand)\b)"
        // The classic locale is no locale: naming it keeps the program's own away.
        R"(|\bstd\s*::\s*locale\b(?!\s*::\s*classic\b))"
        R"(|(^|[^\w:.>])::\s*(time|clock|rand)\s*\()");
    return find_all(code_of(text), pattern);
}

std::vector<finding> namespace_openings(std::string_view text) {
    static std::regex const pattern(R"(\busing\s+namespace\b)");
    return find_all(code_of(text), pattern);
}

TEST(source_laws, comments_and_literals_are_not_code) {
    EXPECT_EQ(code_of("a // b\nc"), "a     \nc");
    EXPECT_EQ(code_of("a /* b\n */ c"), "a     \n    c");
    EXPECT_EQ(code_of(R"(f("x\"y", '"', 'a') + g)"), "f(      ,    ,    ) + g");
    EXPECT_EQ(code_of("int a = 1'000'000; double b;"), "int a = 1'000'000; double b;");
    EXPECT_EQ(code_of("char c = u8'x'; long d = 0x1'F;"), "char c = u8   ; long d = 0x1'F;");
    EXPECT_EQ(code_of("s = R\"(a \" // b)\"; c"), "s = R" + std::string(12, ' ') + "; c");
    EXPECT_EQ(code_of("s = R\"x(a)\" b)x\"; c"), "s = R" + std::string(11, ' ') + "; c");
    EXPECT_EQ(code_of("\"// no comment\" a"), std::string(15, ' ') + " a");
}

TEST(source_laws, the_checker_sees_forbidden_words) {
    for (char const* const bad :
         {"double x;", "static_cast<float>(1)", "std::chrono::system_clock::now()",
          "boost::gregorian::day_clock::local_day()", "std::time(nullptr)", "  ::time(0)",
          "std::getenv(\"TZ\")", "setlocale(LC_ALL, \"\")", "std::random_device seed;",
          "std::locale l;", "std::locale::global(l)", "int x{1}; /* y */ double z;"}) {
        EXPECT_FALSE(forbidden_words(bad).empty()) << bad;
    }
}

TEST(source_laws, the_checker_lets_the_words_of_the_domain_pass) {
    for (char const* const good :
         {"kind::double_degree", "// a double degree", "label{\"double degree\"}",
          "/* at no time: std::time */", "period.time()", "academic::time(x)", "floating",
          "std::timespan", "redouble",
          "stream.imbue(std::locale::classic())"}) {
        EXPECT_TRUE(forbidden_words(good).empty()) << good;
    }
}

TEST(source_laws, the_checker_sees_using_namespace) {
    EXPECT_FALSE(namespace_openings("using  namespace std;").empty());
    EXPECT_TRUE(namespace_openings("// using namespace std;\nusing std::string;").empty());
}

TEST(source_laws, files_are_small) {
    for (auto const& [file, text] : project::library_sources()) {
        std::size_t const limit = project::is_header(file) ? header_limit : source_limit;
        EXPECT_LE(project::lines_of(text), limit) << file << " is too long";
    }
}

TEST(source_laws, no_floating_point_no_clock_no_environment) {
    for (auto const& [file, text] : project::library_sources()) {
        for (finding const& each : forbidden_words(text)) {
            ADD_FAILURE() << file << ":" << each.line << ": has '" << each.text << "'";
        }
    }
}

TEST(source_laws, headers_open_no_namespace) {
    for (auto const& [file, text] : project::library_sources()) {
        if (!project::is_header(file)) {
            continue;
        }
        for (finding const& each : namespace_openings(text)) {
            ADD_FAILURE() << file << ":" << each.line << ": has '" << each.text << "'";
        }
    }
}

TEST(source_laws, every_header_is_guarded) {
    for (auto const& [file, text] : project::library_sources()) {
        if (project::is_header(file)) {
            EXPECT_NE(text.find("#pragma once"), std::string::npos) << file;
        }
    }
}

} // namespace
