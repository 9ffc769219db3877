// The facts of random persons: what is not recorded is missing and never another value, order does
// not matter, and what is claimed only adds.
#include <jspu_coop/base/print.hpp>

#include "support/random_person.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace jspu_coop {
namespace {

using namespace testing;

constexpr int persons_a_case = 10;

fact_row row_of_person(random_person const& of, std::optional<date> complete_from = date::min()) {
    fact_terms terms = facts_world::terms_of(complete_from);
    terms.part_of_month = rounding::down;
    terms.mappings = {facts_world::a_mapping()};
    terms.asked = call_reference{party_id{"agency"}, call_id{"2026"}};
    terms.programmes = {{"course", {{party_id{"agency"}, programme_id{"course"}}}},
                        {"grant", {{party_id{"agency"}, programme_id{"grant"}}}}};
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

/// Whether the records that a provenance names, and the parts of the person's, are there.
bool are_there(fact_provenance const& from, random_person const& of) {
    view const records = of.records();
    for (fact_ground const& each : from.grounds) {
        bool is_there = each.record == record_reference{"score_mapping", "ielts.made_up"};
        if (each.record.kind == "person") {
            is_there = each.record.id == of.who.id.str();
            for (auto const& [list, count] :
                 {std::pair<std::string, std::size_t>{"/posts/", of.who.posts.size()},
                  {"/studies/", of.who.studies.size()},
                  {"/certificates/", of.who.certificates.size()}}) {
                is_there = is_there
                           && (!each.path.starts_with(list)
                               || std::stoul(each.path.substr(list.size())) < count);
            }
        } else if (each.record.kind == "call") {
            is_there = each.record.id == "agency/2026" && each.path == "/period";
        } else if (each.record.kind == "activity") {
            is_there = records.records().find(activity_id{each.record.id}) != nullptr;
        }
        if (!is_there) {
            return false;
        }
    }
    return !from.grounds.empty();
}

RC_GTEST_PROP(person_facts_laws, what_is_told_says_from_what, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < persons_a_case; ++at) {
        random_person of{seed + at};
        of.fog();
        fact_row const row = row_of_person(of);
        for (fact_slot const& each : row.slots()) {
            bool const is_told = each.known.state() != knowledge::missing;
            RC_ASSERT(each.reckoned.has_value() == is_told);
            if (is_told) {
                RC_ASSERT(are_there(*each.reckoned, of));
                RC_ASSERT(each.reckoned->day == facts_world::today);
                RC_ASSERT(each.reckoned->known_on == facts_world::today);
            }
        }
    }
}

// Whatever a fact is said not to rest on may be taken away: what is told of it stays.
RC_GTEST_PROP(person_facts_laws, what_is_told_rests_on_what_is_named, (std::uint64_t seed)) {
    for (std::uint64_t at = 0; at < persons_a_case; ++at) {
        random_person const of{seed + at};
        fact_row const row = row_of_person(of);
        auto const place = row.schema().find(fact_name{"language_certificate.en"}).value();
        fact_slot const& level = row.slots()[place];
        if (!level.known.is_known()) {
            continue;
        }
        random_person less = of;
        for (std::size_t one = less.who.certificates.size(); one-- > 0;) {
            std::string const path = "/certificates/" + std::to_string(one);
            bool const is_named =
                std::any_of(level.reckoned->grounds.begin(), level.reckoned->grounds.end(),
                            [&](fact_ground const& each) { return each.path == path; });
            if (!is_named) {
                less.who.certificates.erase(less.who.certificates.begin()
                                            + static_cast<std::ptrdiff_t>(one));
            }
        }
        RC_ASSERT(row_of_person(less).slots()[place].known == level.known);
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
        bool const is_recorded = name != "language.en";
        EXPECT_TRUE(is_recorded ? count >= 20 : count == 0) << name << ": " << count;
    }
}

} // namespace
} // namespace jspu_coop
