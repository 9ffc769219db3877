// Directions are relative to a clause; the small world of pairs is walked as a whole.

#include <jspu_coop/vocabulary/direction.hpp>

#include <gtest/gtest.h>

namespace {

using namespace jspu_coop;

static_assert(every<direction>().size() == 3);
static_assert(code_of(direction::both) == "both");

TEST(direction, a_clause_admits_its_own_direction_and_both_admits_all) {
    using enum direction;
    struct expectation {
        direction allowed;
        direction wanted;
        bool admitted;
    };
    for (auto const& [allowed, wanted, admitted] :
         {expectation{outgoing, outgoing, true}, expectation{outgoing, incoming, false},
          expectation{outgoing, both, false}, expectation{incoming, outgoing, false},
          expectation{incoming, incoming, true}, expectation{incoming, both, false},
          expectation{both, outgoing, true}, expectation{both, incoming, true},
          expectation{both, both, true}}) {
        EXPECT_EQ(admits(allowed, wanted), admitted) << code_of(allowed) << code_of(wanted);
    }
}

TEST(direction, reversing_exchanges_the_ways) {
    EXPECT_EQ(reversed(direction::outgoing), direction::incoming);
    EXPECT_EQ(reversed(direction::incoming), direction::outgoing);
    EXPECT_EQ(reversed(direction::both), direction::both);
}

TEST(direction, what_is_admitted_is_admitted_seen_from_the_other_side) {
    for (direction const allowed : every<direction>()) {
        for (direction const wanted : every<direction>()) {
            EXPECT_EQ(admits(allowed, wanted), admits(reversed(allowed), reversed(wanted)));
        }
    }
}

} // namespace
