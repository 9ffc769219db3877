// What takes no memory a row: one applicant after another, in room that is used again.
#include <jspu_coop/policy/bulk_decision.hpp>
#include <jspu_coop/policy/requirement_outcomes.hpp>

#include "support/allocation_count.hpp"
#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
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

/// How often one applicant after another takes memory, in room that the first has made.
std::size_t allocations_for_each(compiled_policy const& program,
                                 std::vector<compiled_row> const& rows) {
    requirement_outcomes outcomes;
    decide_each(program, rows.front(), outcomes);
    return allocations_of([&] {
        for (compiled_row const& each : rows) {
            decide_each(program, each, outcomes);
            (void)decide(program, each);
        }
    });
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
    EXPECT_EQ(allocations_for_each(program, rows), 0U);
}

/// Time between two days of an applicant, in months and in years, against numbers and papers.
policy_library with_spans() {
    auto const elapsed = [](char const* id, duration_unit unit, integer_value least) {
        return require(id, elapsed_condition{fact_day{fact_name{"start"}},
                                             fact_day{fact_name{"finish"}}, unit, rounding::down,
                                             rounding::down, ends::last_included,
                                             comparison::at_least, given(std::move(least))});
    };
    return policy_library::make(
               small_schema(),
               {policy_of(
                   {elapsed("months", duration_unit::months, {1, "months"}),
                    elapsed("years", duration_unit::years, {0, "years"}),
                    require("count", at_least_condition{fact_name{"years"},
                                                        given(integer_value{2, "years"})})})})
        .value();
}

TEST(allocations, none_is_for_a_row_in_which_time_is_counted) {
    policy_library const library = with_spans();
    auto const program = compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    auto const between = [&](date first, date last) {
        return compiled_row::make(program, row_of(library, {{"start", date_value{first}},
                                                            {"finish", date_value{last}}}))
            .value();
    };
    std::vector<compiled_row> const rows{between({2024, 2, 27}, {2024, 3, 2}),
                                         between({2024, 3, 2}, {2024, 2, 28})};
    EXPECT_EQ(allocations_for_each(program, rows), 0U);
}

/// How often a call about so many applicants takes memory; every third lacks a day or a number.
std::size_t allocations_for(std::size_t count, bulk_code code) {
    policy_library const library = with_spans();
    auto program = compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    std::vector<std::int32_t> starts;
    std::vector<std::int32_t> finishes;
    std::vector<std::int32_t> years;
    for (std::size_t at = 0; at < count; ++at) {
        auto const step = static_cast<std::int32_t>(at % 4);
        starts.push_back(static_cast<std::int32_t>(date{2024, 2, 26}.day_number()) + step);
        finishes.push_back(static_cast<std::int32_t>(date{2024, 2, 28}.day_number()) + step);
        years.push_back(step);
    }
    std::vector<std::uint8_t> const known(count / 8 + 1, 0b01101101);
    bit_span const most{known.data(), 0, count};
    auto const column = [](char const* of, column_meaning meaning,
                           std::vector<std::int32_t> const& values, std::optional<bit_span> bits) {
        return fact_column{fact_name{of}, std::move(meaning), std::span<std::int32_t const>{values},
                           bits};
    };
    auto const question =
        bulk_question::make(std::move(program), {column("start", day_numbers{}, starts, most),
                                                 column("finish", day_numbers{}, finishes, {}),
                                                 column("years", whole_numbers{}, years, most)})
            .value();
    std::vector<std::vector<std::uint64_t>> bits(4, std::vector<std::uint64_t>(words_for(count)));
    return allocations_of([&] {
        decide(question, {0, count}, {bits[0], bits[1], bits[2], bits[3]}, {}, code).value();
    });
}

// What is taken is room for one block of rows.
TEST(allocations, of_many_rows_are_as_many_as_of_one_block) {
    for (bulk_code const code : {bulk_code::portable, bulk_code::fastest}) {
        EXPECT_EQ(allocations_for(100'000, code), allocations_for(100, code));
    }
}

} // namespace
