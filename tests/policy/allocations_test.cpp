// What takes no memory a row: one applicant after another, in room that is used again.
#include <jspu_coop/policy/requirement_outcomes.hpp>

#include "support/allocation_count.hpp"
#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

TEST(allocations, are_counted) {
    EXPECT_EQ(allocations_of([] {}), 0U);
    std::unique_ptr<int> kept;
    EXPECT_EQ(allocations_of([&] { kept = std::make_unique<int>(1); }), 1U);
    std::vector<int> several;
    EXPECT_GE(allocations_of([&] { several.resize(1'000); }), 1U);
}

TEST(allocations, none_is_for_a_row_of_which_something_is_missing) {
    requirement const years =
        require("years", at_least_condition{fact_name{"years"}, given(integer_value{2, "years"})});
    requirement const gpa =
        require("gpa", at_least_condition{fact_name{"gpa"}, given(ratio_value{ratio{3}, "gpa_5"})});
    requirement const papers = require(
        "papers", papers_present_condition{fact_name{"papers"}, codes("paper", {"cv", "letter"})});
    policy_library const library =
        policy_library::make(small_schema(),
                             {policy_of({require("values", any_condition{{years, gpa}}), papers})})
            .value();
    auto const program = compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    std::vector<compiled_row> const rows{
        compiled_row::make(program, row_of(library, {})).value(),
        compiled_row::make(program, row_of(library, {{"years", integer_value{1, "years"}}}))
            .value(),
        compiled_row::make(
            program, row_of(library, {{"gpa", ratio_value{ratio::make(49, 20).value(), "gpa_5"}},
                                      {"papers", code_set_value{"paper", {"cv"}}}}))
            .value()};
    requirement_outcomes outcomes;
    decide_each(program, rows.front(), outcomes);
    EXPECT_EQ(allocations_of([&] {
                  for (compiled_row const& each : rows) {
                      decide_each(program, each, outcomes);
                      (void)decide(program, each);
                  }
              }),
              0U);
}

} // namespace
