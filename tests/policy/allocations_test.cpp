// What takes no memory a row: many rows at once, and one after another in room that is used again.
#include <jspu_coop/policy/bulk_decision.hpp>
#include <jspu_coop/policy/requirement_outcomes.hpp>

#include "support/allocation_count.hpp"
#include "support/bulk_world.hpp"
#include "support/policy_scene.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
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

/// What each requirement and the answer are written to.
struct answer_room {
    answer_room(bulk_question const& of, std::size_t rows) {
        for (auto& each : outcomes) {
            each.resize(words_for(rows));
        }
        std::size_t const count = of.policy().requirements().size();
        failed.assign(count, std::vector<std::uint64_t>(words_for(rows)));
        missing = failed;
        for (std::size_t at = 0; at < count; ++at) {
            requirements.push_back({at, failed[at], missing[at]});
        }
    }

    std::array<std::vector<std::uint64_t>, 4> outcomes;
    std::vector<std::vector<std::uint64_t>> failed;
    std::vector<std::vector<std::uint64_t>> missing;
    std::vector<requirement_bits> requirements;
};

std::size_t allocations_over(bulk_question const& asked, std::size_t rows, answer_room& room) {
    return allocations_of([&] {
        (void)decide(asked, {0, rows},
                     {room.outcomes[0], room.outcomes[1], room.outcomes[2], room.outcomes[3]},
                     room.requirements);
    });
}

/// As many for ten blocks of rows as for one.
RC_GTEST_PROP(allocations, none_is_for_a_row_in_bulk, (std::uint64_t seed)) {
    constexpr std::size_t few = 8'192;
    constexpr std::size_t many = 10 * few;
    policy_maker maker{seed, true};
    policy_library const library = maker.library();
    auto const terms = maker.terms(library, true);
    auto const program = compile(library, policy_id{"main"}, terms).value();
    std::vector<fact_row> rows = bulk_rows(library, 100, 4, maker.random);
    while (rows.size() < many) {
        rows.push_back(rows[rows.size() % 100]);
    }
    random_columns const columns{library, rows, maker.random};
    bulk_question const asked = bulk_question::make(program, columns.columns).value();
    answer_room room{asked, many};
    RC_ASSERT(allocations_over(asked, many, room) == allocations_over(asked, few, room));
}

/// Rows that are all known, or of a policy that reads no fact twice: what else may take as much as
/// the answer with all reasons.
RC_GTEST_PROP(allocations, none_is_for_a_row_in_room_that_is_used_again, (std::uint64_t seed)) {
    policy_maker maker{seed, true};
    policy_library const library = maker.library();
    auto const program = compile(library, policy_id{"main"}, maker.terms(library, true)).value();
    std::vector<compiled_row> rows;
    for (int count = 0; count < 20; ++count) {
        // No more than one completion: everything that is read is known.
        rows.push_back(compiled_row::make(program, maker.row(library, 1)).value());
    }
    requirement_outcomes outcomes;
    decide_each(program, rows.front(), outcomes);
    std::size_t answers = 0;
    auto const taken = allocations_of([&] {
        for (compiled_row const& each : rows) {
            decide_each(program, each, outcomes);
            answers += decide(program, each) == outcomes.result() ? 1U : 0U;
        }
    });
    RC_ASSERT(answers == rows.size());
    RC_ASSERT(taken == 0);
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
