// The facts of random persons: what is not recorded is missing and never another value, order does
// not matter, and what is claimed only adds.
#include <jspu_coop/base/print.hpp>

#include "support/random_person.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <string>

namespace jspu_coop {
namespace {

using namespace testing;

constexpr int persons_a_case = 10;

fact_row row_of_person(random_person const& of, std::optional<date> complete_from = date::min()) {
    fact_terms terms = facts_world::terms_of(complete_from);
    terms.part_of_month = rounding::down;
    return facts_world::row_in(of.records(), terms);
}

/// Whether everything that the second may turn out to be, the first may too.
bool allows(fact<fact_value> const& wide, fact<fact_value> const& narrow) {
    if (wide.state() == knowledge::missing || wide == narrow) {
        return true;
    }
    auto const& claims = wide.claims();
    auto const is_claimed = [&](fact_value const& each) {
        return std::find(claims.begin(), claims.end(), each) != claims.end();
    };
    return narrow.is_known()
               ? is_claimed(narrow.value())
               : !narrow.claims().empty()
                     && std::all_of(narrow.claims().begin(), narrow.claims().end(), is_claimed);
}

void expect_allowed(fact_row const& wide, fact_row const& narrow) {
    for (std::size_t at = 0; at < wide.slots().size(); ++at) {
        if (!allows(wide.slots()[at].known, narrow.slots()[at].known)) {
            std::string const name = wide.schema().facts[at].name.str();
            RC_FAIL(name + ": " + facts_world::told(wide, name.c_str()) + ", in truth "
                    + facts_world::told(narrow, name.c_str()));
        }
    }
}

RC_GTEST_PROP(person_facts_laws, what_is_hidden_is_missing_and_nothing_else, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < persons_a_case; ++at) {
        random_person of{seed + at};
        fact_row const truth = row_of_person(of);
        of.fog();
        expect_allowed(row_of_person(of), truth);
    }
}

RC_GTEST_PROP(person_facts_laws, without_a_claim_less_is_certain, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < persons_a_case; ++at) {
        random_person const of{seed + at};
        fact_row const all = row_of_person(of);
        fact_row const some = row_of_person(of, date{2024, 9, 1});
        expect_allowed(some, all);
        expect_allowed(row_of_person(of, {}), some);
    }
}

RC_GTEST_PROP(person_facts_laws, order_does_not_matter, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < persons_a_case; ++at) {
        random_person of{seed + at};
        fact_row const before = row_of_person(of);
        of.shuffle();
        fact_row const after = row_of_person(of);
        expect_allowed(before, after); // claims may stand in another order
        expect_allowed(after, before);
    }
}

// Persons of whom nothing is known would test nothing.
TEST(person_facts_laws, every_fact_that_is_recorded_is_often_known) {
    std::map<std::string, int> known;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        fact_row const row = row_of_person(random_person{seed});
        for (std::size_t at = 0; at < row.slots().size(); ++at) {
            known[row.schema().facts[at].name.str()] += row.slots()[at].known.is_known() ? 1 : 0;
        }
    }
    for (auto const& [name, count] : known) {
        bool const is_recorded = name != "person.born_on" && name != "language.en";
        EXPECT_TRUE(is_recorded ? count >= 20 : count == 0) << name << ": " << count;
    }
}

} // namespace
} // namespace jspu_coop
