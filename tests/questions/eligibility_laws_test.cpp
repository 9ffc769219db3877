// Eligibility of random persons: what is hidden leaves the answer as it is or open, order does not
// matter, and a certain answer needs no further claim.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/questions/eligibility.hpp>

#include "support/eligibility_world.hpp"
#include "support/random_person.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

constexpr int persons_a_case = 10;

/// Rules that read facts of every kind.
policy rules_of_many_facts() {
    auto const flag = [](char const* id, char const* name) {
        return require(
            id, not_condition{require(std::string{id} + ".not", holds_condition{fact_name{name}})});
    };
    requirement const staff = require(
        "staff",
        one_of_condition{fact_name{"person.category"},
                         codes("person_category", {"academic_staff", "administrative_staff"})});
    requirement const student = require(
        "student",
        all_condition{
            {require("level", level_at_least_condition{fact_name{"person.level"},
                                                       given(level_value{"qualification_level",
                                                                         "bachelor"})}),
             require("days", at_most_condition{fact_name{"cycle.days_abroad"},
                                               given(integer_value{60, "days"})})}});
    requirement const worked =
        require("worked", at_least_condition{fact_name{"person.experience_days"},
                                             given(integer_value{200, "days"})});
    policy made = policy_of(
        {require("who",
                 any_condition{{require("employee", all_condition{{staff, worked}}), student}}),
         flag("withdrawn", "programme.withdrawn")});
    made.reference_day = reference_day_kind::decision;
    return made;
}

eligibility_verdict verdict_on(random_person const& of,
                               std::optional<date> complete_from = date::min()) {
    eligibility_terms terms = eligibility_world::asked_with(
        {eligibility_world::the_call, person_id{"nobody"}, {}, {}, {}}, rules_of_many_facts());
    terms.facts.complete_from = complete_from;
    return eligibility(of.records(), eligibility_world::the_call, person_id{"s-1"}, terms).value();
}

RC_GTEST_PROP(eligibility_laws, a_certain_answer_is_true_whatever_is_hidden, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < persons_a_case; ++at) {
        random_person of{seed + at};
        outcome const truth = verdict_on(of).result;
        of.fog();
        outcome const told = verdict_on(of).result;
        RC_ASSERT(told == outcome::undetermined || told == truth);
    }
}

RC_GTEST_PROP(eligibility_laws, a_certain_answer_needs_no_claim, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < persons_a_case; ++at) {
        random_person const of{seed + at};
        outcome const told = verdict_on(of, {}).result;
        RC_ASSERT(told == outcome::undetermined || told == verdict_on(of).result);
    }
}

RC_GTEST_PROP(eligibility_laws, order_does_not_matter, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < persons_a_case; ++at) {
        random_person of{seed + at};
        eligibility_verdict const before = verdict_on(of);
        of.shuffle();
        eligibility_verdict const after = verdict_on(of);
        RC_ASSERT(before.result == after.result);
        RC_ASSERT(before.missing == after.missing);
    }
}

#ifdef JSPU_COOP_EXHAUSTIVE
// Laws over worlds that are all alike would say little. Counted in Release: it takes many worlds.
// Persons who all get one answer would test nothing.
TEST(eligibility_laws, every_answer_comes_often) {
    std::array<int, 4> counts{};
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        random_person of{seed};
        ++counts[static_cast<std::size_t>(verdict_on(of).result)];
        of.fog();
        ++counts[static_cast<std::size_t>(verdict_on(of).result)];
    }
    EXPECT_GT(counts[static_cast<std::size_t>(outcome::satisfied)], 20);
    EXPECT_GT(counts[static_cast<std::size_t>(outcome::not_satisfied)], 20);
    EXPECT_GT(counts[static_cast<std::size_t>(outcome::undetermined)], 20);
}
#endif

} // namespace
} // namespace jspu_coop
