// Coverage against a plain scan written differently, on random small books.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include "support/coverage_world.hpp"
#include "support/finding_text.hpp"
#include "support/slow_coverage.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <set>
#include <string>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

#ifdef JSPU_COOP_EXHAUSTIVE
constexpr int worlds_a_case = 60;
#else
constexpr int worlds_a_case = 3;
#endif
constexpr int activities_a_world = 4;

/// What the two say differently of one partner; empty where they agree.
std::string difference(partner_coverage const& fast, slow_partner const& slow, period const& stay) {
    if (fast.partner != slow.partner || fast.result != slow.result) {
        return "the result for " + slow.partner.str();
    }
    bool const covered = slow.result == outcome::satisfied;
    if (fast.agreement.has_value() != covered || fast.clauses.empty() == covered) {
        return "whether an agreement is named";
    }
    if (covered && *fast.agreement != *slow.covering.begin()) {
        return "the agreement named";
    }
    for (coverage_candidate const& each : fast.candidates) {
        if (each.result == outcome::satisfied && !slow.covering.contains(each.agreement)) {
            return "candidate " + each.agreement.str();
        }
    }
    std::set<date> together;
    for (agreement_id const& each : fast.only_together) {
        together.insert(slow.days.at(each).begin(), slow.days.at(each).end());
    }
    if (!fast.only_together.empty()
        && (covered || together.size() != static_cast<std::size_t>(*stay.days()))) {
        return "what agreements cover together";
    }
    return {};
}

std::string difference(coverage_verdict const& fast, slow_verdict const& slow, period const& stay) {
    if (fast.result != slow.result || fast.partners.size() != slow.partners.size()) {
        return "slowly it is " + to_string(slow.result);
    }
    for (std::size_t each = 0; each < fast.partners.size(); ++each) {
        std::string const part = difference(fast.partners[each], slow.partners[each], stay);
        if (!part.empty()) {
            return part;
        }
    }
    return {};
}

/// Asks several questions of one world; says the first difference.
std::string first_difference(std::uint64_t seed, std::array<int, 4>* counts = nullptr) {
    coverage_world world{seed};
    auto const all = cooperation_register::open(world.records);
    if (all.has_error()) {
        return "seed " + std::to_string(seed) + ": " + to_string(all.error());
    }
    slow_scan const scan{world.records, world.known_on};
    for (int at = 0; at < activities_a_world; ++at) {
        activity const asked = world.an_activity();
        coverage_verdict const fast = coverage(all->as_known_on(world.known_on), asked);
        std::string const found = difference(fast, scan.answer(asked), asked.period.value());
        if (!found.empty()) {
            return "seed " + std::to_string(seed) + ", activity " + std::to_string(at) + ": "
                   + found + "\nknown on " + to_string(world.known_on) + '\n' + printed(asked)
                   + '\n' + printed(world.records) + '\n' + lines_of(fast);
        }
        if (counts != nullptr) {
            ++(*counts)[static_cast<std::size_t>(fast.result)];
        }
    }
    return {};
}

RC_GTEST_PROP(coverage_oracle, agrees_with_a_plain_scan, (std::uint64_t seed)) {
    for (std::uint64_t world = 0; world < worlds_a_case; ++world) {
        RC_ASSERT(first_difference(seed + world * 0x9E3779B97F4A7C15U) == "");
    }
}

#ifdef JSPU_COOP_EXHAUSTIVE
// Laws over worlds that are all alike would say little. Counted in Release: it takes many worlds.
// A comparison that only ever meets one answer compares nothing.
TEST(coverage_oracle, worlds_give_every_answer_often) {
    std::array<int, 4> counts{};
    constexpr int worlds = 250;
    for (std::uint64_t seed = 1; seed <= worlds; ++seed) {
        ASSERT_EQ(first_difference(seed, &counts), "");
    }
    EXPECT_GT(counts[static_cast<std::size_t>(outcome::satisfied)], worlds / 10);
    EXPECT_GT(counts[static_cast<std::size_t>(outcome::not_satisfied)], worlds / 10);
    EXPECT_GT(counts[static_cast<std::size_t>(outcome::undetermined)], worlds / 10);
    EXPECT_GT(counts[static_cast<std::size_t>(outcome::not_applicable)], worlds / 50);
}
#endif

} // namespace
