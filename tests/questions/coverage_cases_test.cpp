// Golden cases: each file asks one question of a small book and says the answer, computed by hand.
#include <jspu_coop/formats/json/records.hpp>
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include "support/coverage_case.hpp"
#include "support/finding_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::testing {

namespace {

template <class Id>
std::vector<std::string> names_of(std::vector<Id> const& ids) {
    std::vector<std::string> names;
    for (Id const& each : ids) {
        names.push_back(each.str());
    }
    return names;
}

/// "a1/exchange: maximum_stay 6 days", of each clause that fails, in order.
std::vector<std::string> failures_of(partner_coverage const& partner) {
    std::vector<std::string> lines;
    for (coverage_candidate const& each : partner.candidates) {
        std::string line;
        std::string shortfall;
        for (std::size_t at = 0; at < each.checks.size(); ++at) {
            finding const& check = each.checks[at];
            if (check.result != outcome::not_satisfied) {
                continue;
            }
            line += ' ' + to_string(static_cast<coverage_check>(at));
            if (shortfall.empty() && check.values.contains("shortfall")) {
                shortfall = ' ' + to_string(check.values.at("shortfall").front());
            }
        }
        if (!line.empty()) {
            lines.push_back(each.agreement.str() + (each.clause ? "/" + each.clause->str() : "")
                            + ':' + line + shortfall);
        }
    }
    return lines;
}

std::vector<std::string> failures_of(expected_verdict const& expected) {
    std::vector<std::string> lines;
    for (expected_candidate const& each : expected.closest) {
        std::string line = each.clause + ':';
        for (coverage_check const check : each.failed) {
            line += ' ' + to_string(check);
        }
        lines.push_back(line + (each.shortfall ? ' ' + *each.shortfall : ""));
    }
    return lines;
}

void check_partner(expected_verdict const& expected, partner_coverage const& partner) {
    EXPECT_EQ(names_of(partner.clauses), expected.clauses);
    EXPECT_EQ(partner.agreement ? std::optional{partner.agreement->str()} : std::nullopt,
              expected.agreement);
    if (expected.outcome == outcome::not_satisfied) {
        EXPECT_EQ(failures_of(partner), failures_of(expected));
    }
    EXPECT_EQ(names_of(partner.only_together), expected.only_together);
    std::vector<std::string> near_misses;
    for (coverage_near_miss const& each : partner.near_misses) {
        near_misses.push_back(each.agreement.str());
    }
    EXPECT_EQ(near_misses, expected.near_misses);
}

void check_case(golden_case const& given) {
    auto const all = cooperation_register::open(given.book);
    ASSERT_TRUE(all.has_value()) << to_string(all.error());
    coverage_verdict const verdict = coverage(all->as_known_on(given.known_on), given.activity);
    SCOPED_TRACE(lines_of(verdict));
    EXPECT_EQ(verdict.result, given.expected.outcome);
    std::vector<std::string> missing;
    for (missing_fact const& each : verdict.missing) {
        missing.push_back(each.kind + ' ' + each.id + each.path);
    }
    EXPECT_EQ(missing, given.expected.missing);
    if (verdict.partners.size() == 1) {
        check_partner(given.expected, verdict.partners.front());
    }
}

class coverage_cases : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(coverage_cases, answer_as_computed_by_hand) {
    auto const given = read_case(GetParam());
    ASSERT_TRUE(given.has_value()) << GetParam() << '\n' << to_string(given.error());
    EXPECT_FALSE(given->title.empty());
    EXPECT_FALSE(given->why.empty());
    check_case(*given);
}

INSTANTIATE_TEST_SUITE_P(files, coverage_cases, ::testing::ValuesIn(every_case()),
                         [](auto const& given) { return name_of_case(given.param); });

// Between them the cases show every check failing at least once.
TEST(coverage_case_files, fail_every_check_at_least_once) {
    std::vector<coverage_check> failed;
    for (std::filesystem::path const& each : every_case()) {
        auto const given = read_case(each);
        ASSERT_TRUE(given.has_value()) << each;
        for (expected_candidate const& candidate : given->expected.closest) {
            failed.insert(failed.end(), candidate.failed.begin(), candidate.failed.end());
        }
    }
    for (coverage_check const check : every<coverage_check>()) {
        EXPECT_NE(std::find(failed.begin(), failed.end(), check), failed.end()) << to_string(check);
    }
}

} // namespace

} // namespace jspu_coop::testing
