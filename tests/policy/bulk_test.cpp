// Many rows at once, by hand: what comes out, and what is refused.
#include <jspu_coop/policy/bulk_decision.hpp>

#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

using words = std::vector<std::uint64_t>;

limit of_years(std::int64_t number) {
    return given(integer_value{number, "years"});
}

compiled_policy compiled(std::vector<requirement> asked) {
    auto const library =
        policy_library::make(small_schema(), {policy_of(std::move(asked))}).value();
    return compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
}

requirement two_years(char const* id = "two") {
    return require(id, at_least_condition{fact_name{"years"}, of_years(2)});
}
requirement four_years_at_most() {
    return require("most", at_most_condition{fact_name{"years"}, of_years(4)});
}

/// Years of six rows, of which the third and the last are missing.
struct six_years {
    std::array<std::int8_t, 6> values{0, 2, 99, 6, 1, -5};
    std::array<unsigned char, 1> known{0b0001'1011};

    fact_column column() const {
        return {fact_name{"years"}, whole_numbers{}, std::span<std::int8_t const>{values},
                bit_span{known.data(), 0, values.size()}};
    }
};

template <class T>
std::string code_and_path(result<T> const& made) {
    return made.has_error() ? codes_and_paths(made.error().all()).front() : "";
}

TEST(bulk, tells_the_four_answers_apart) {
    auto const program = compiled(
        {require("governed", when_condition{require("guard", holds_condition{fact_name{"flag"}}),
                                            two_years()})});
    six_years const years;
    std::array<unsigned char, 1> const flags{0b0011'1110};
    fact_column const flag{fact_name{"flag"}, yes_or_no{}, bit_span{flags.data(), 0, 6}, {}};
    auto const asked = bulk_question::make(program, {years.column(), flag}).value();
    ASSERT_EQ(asked.rows(), 6U);
    std::vector<std::size_t> const which{program.find(policy_requirement_id{"two"}).value()};
    bulk_answer const answer = decide(asked, {0, 6}, which).value();
    EXPECT_EQ(answer.of(outcome::not_applicable), words{0b00'0001});
    EXPECT_EQ(answer.of(outcome::satisfied), words{0b00'1010});
    EXPECT_EQ(answer.of(outcome::not_satisfied), words{0b01'0000});
    EXPECT_EQ(answer.of(outcome::undetermined), words{0b10'0100});
    // What is below a guard is told as if it stood alone.
    EXPECT_EQ(answer.requirements[0].failed, words{0b01'0001});
    EXPECT_EQ(answer.requirements[0].missing, words{0b10'0100});
}

// One missing fact, read twice: whatever it is, one of the two holds.
TEST(bulk, a_fact_that_is_read_twice_is_tried_out) {
    auto const program = compiled({require(
        "any", any_condition{{two_years(), require("young", below_condition{fact_name{"years"},
                                                                            of_years(2)})}})});
    six_years const years;
    auto const asked = bulk_question::make(program, {years.column()}).value();
    std::vector<std::size_t> const which{0, 1, 2};
    bulk_answer const answer = decide(asked, {0, 6}, which).value();
    EXPECT_EQ(answer.of(outcome::satisfied), words{0b11'1111});
    EXPECT_EQ(answer.requirements[0].missing, words{0});
    EXPECT_EQ(answer.requirements[1].missing, words{0b10'0100});
    EXPECT_EQ(answer.requirements[2].missing, words{0b10'0100});
}

TEST(bulk, a_range_begins_with_its_first_row) {
    auto const program = compiled({two_years()});
    six_years const years;
    auto const asked = bulk_question::make(program, {years.column()}).value();
    bulk_answer const answer = decide(asked, {2, 3}).value();
    EXPECT_EQ(answer.of(outcome::satisfied), words{0b010});
    EXPECT_EQ(answer.of(outcome::not_satisfied), words{0b100});
    EXPECT_EQ(answer.of(outcome::undetermined), words{0b001});
    EXPECT_EQ(decide(asked, {6, 0}).value().of(outcome::satisfied), words{});
    EXPECT_EQ(code_and_path(decide(asked, {3, 4})), "policy.rows_out_of_range at /rows");
    EXPECT_EQ(code_and_path(decide(asked, {7, std::numeric_limits<std::size_t>::max()})),
              "policy.rows_out_of_range at /rows");
}

TEST(bulk, no_version_governs_nobody) {
    auto const library = policy_library::make(small_schema(), {policy_of({two_years()})}).value();
    auto const program = compile(library, policy_id{"rule"}, {date{2019, 12, 31}, {}, {}}).value();
    EXPECT_EQ(program.version(), std::nullopt);
    EXPECT_TRUE(program.facts().empty());
    six_years const years;
    auto const asked = bulk_question::make(program, {years.column()}).value();
    EXPECT_EQ(decide(asked, {0, 6}).value().of(outcome::not_applicable), words{0b11'1111});
}

TEST(bulk, lists_requirements_as_an_explanation_does) {
    requirement advice = require("advice", holds_condition{fact_name{"flag"}});
    advice.force = requirement_force::advisory;
    auto const program =
        compiled({advice, require("all", all_condition{{two_years(), four_years_at_most()}})});
    std::vector<std::string> told;
    for (compiled_requirement const& each : program.requirements()) {
        told.push_back(each.id.str() + " " + to_string(each.role) + " "
                       + std::to_string(each.depth));
    }
    EXPECT_EQ(told, (std::vector<std::string>{"advice advisory 0", "all binding 0", "two binding 1",
                                              "most binding 1"}));
    EXPECT_EQ(program.facts(), (std::vector{fact_name{"flag"}, fact_name{"years"}}));
}

// What is below a waived requirement is judged by itself: a level that is the lowest of two that
// are asked for is one of them.
TEST(bulk, below_what_is_waived_a_known_fact_is_known) {
    requirement waived = require(
        "all", all_condition{
                   {two_years(), require("level", one_of_condition{fact_name{"level"},
                                                                   codes("cefr", {"A1", "B1"})})}});
    waived.force = requirement_force::waivable;
    auto const library = policy_library::make(small_schema(), {policy_of({waived})}).value();
    decision_terms const terms{
        date{2024, 3, 1},
        {},
        {{policy_id{"rule"}, waived.id, act{act_kind::order, "1", {}, {}, {}}, "illness", {}}}};
    fact_row const row = row_of(library, {{"level", level_value{"cefr", "A1"}}});
    auto const alone = decide(library, policy_id{"rule"}, row, terms).value();
    EXPECT_EQ(alone.result, outcome::satisfied);
    EXPECT_EQ(alone.requirements[0].parts[1].step.result, outcome::satisfied);
}

TEST(bulk, counts_indices_and_masks) {
    words const bits{0b1001, 0, std::uint64_t{1} << 63U};
    EXPECT_EQ(count_of(bits), 3U);
    std::array<std::uint64_t, 3> indices{};
    EXPECT_EQ(write_indices(bits, 100, indices), 3U);
    EXPECT_EQ(indices, (std::array<std::uint64_t, 3>{100, 103, 100 + 191}));
    EXPECT_EQ(write_indices(bits, 0, std::span{indices}.first(1)), 1U);
    words const other{0b0011};
    std::vector<std::span<std::uint64_t const>> const maps{std::span{bits}.first(1), other};
    std::array<std::uint64_t, 4> masks{};
    write_row_masks(maps, masks).value();
    EXPECT_EQ(masks, (std::array<std::uint64_t, 4>{0b11, 0b10, 0, 0b01}));
    std::array<std::uint64_t, 65> many{};
    EXPECT_EQ(code_and_path(write_row_masks(maps, many)), "policy.room_too_small at /bitmaps/0");
    std::vector<std::span<std::uint64_t const>> const too_many(65, std::span{bits});
    EXPECT_EQ(code_and_path(write_row_masks(too_many, masks)),
              "policy.too_many_bitmaps at /bitmaps");
}

TEST(bulk, refuses_rooms_and_requirements_that_are_not_there) {
    auto const program = compiled({two_years()});
    std::vector<std::int8_t> const values(100, 3);
    auto const asked =
        bulk_question::make(
            program,
            {{fact_name{"years"}, whole_numbers{}, std::span<std::int8_t const>{values}, {}}})
            .value();
    words one(1);
    EXPECT_EQ(code_and_path(decide(asked, {0, 100}, verdict_bits{one, {}, {}, {}})),
              "policy.room_too_small at /verdicts/satisfied");
    std::vector<requirement_bits> const failed{{0, one, {}}};
    EXPECT_EQ(code_and_path(decide(asked, {0, 100}, {}, failed)),
              "policy.room_too_small at /requirements/0/failed");
    std::vector<requirement_bits> const second{{1, {}, {}}};
    EXPECT_EQ(code_and_path(decide(asked, {0, 100}, {}, second)),
              "policy.requirement_out_of_range at /requirements/0/requirement");
    words two(2);
    decide(asked, {0, 100}, verdict_bits{two, {}, {}, {}}).value();
    EXPECT_EQ(count_of(two), 100U);
}

TEST(bulk, refuses_columns_that_do_not_fit) {
    auto const program = compiled({two_years()});
    six_years const years;
    auto const with = [&](auto const& change) {
        fact_column column = years.column();
        change(column);
        return code_and_path(bulk_question::make(program, {column}));
    };
    EXPECT_EQ(with([](fact_column&) {}), "");
    EXPECT_EQ(with([](fact_column& of) { of.fact = fact_name{"nobody"}; }),
              "policy.column_unknown at /columns/0/fact");
    EXPECT_EQ(with([](fact_column& of) { of.fact = fact_name{"credits"}; }),
              "policy.column_lacking at /columns");
    EXPECT_EQ(with([](fact_column& of) { of.meaning = day_numbers{}; }),
              "policy.column_wrong_meaning at /columns/0/meaning");
    EXPECT_EQ(with([](fact_column& of) {
                  of.values = bit_span{nullptr, 0, 6};
              }),
              "policy.column_wrong_width at /columns/0/values");
    EXPECT_EQ(with([](fact_column& of) { of.known->count = 5; }),
              "policy.column_length_differs at /columns/0/known");
    EXPECT_EQ(with([](fact_column& of) { of.known->offset = std::size_t{1} << 50U; }),
              "policy.too_many_rows at /columns/0");
    // A row that is known has a value that the fact cannot have; without a look nobody is refused.
    EXPECT_EQ(with([](fact_column& of) { of.known.reset(); }),
              "policy.column_value_out_of_range at /columns/0/values/2");
    EXPECT_EQ(code_and_path(bulk_question::make(program, {years.column(), years.column()})),
              "policy.column_repeated at /columns/1/fact");
    fact_column unchecked = years.column();
    unchecked.known.reset();
    EXPECT_TRUE(bulk_question::make(program, {unchecked}, value_check::none).has_value());
}

TEST(bulk, refuses_codes_that_do_not_fit) {
    auto const country = [](std::vector<std::string> codes, column_values values) {
        return fact_column{
            fact_name{"country"}, dictionary_codes{std::move(codes)}, std::move(values), {}};
    };
    auto const program = compiled(
        {require("from", one_of_condition{fact_name{"country"}, codes("country", {"UZ"})})});
    std::array<std::uint8_t, 2> const indices{0, 2};
    std::array<std::int64_t, 2> const wide{0, 1};
    std::span<std::uint8_t const> const narrow{indices};
    EXPECT_EQ(code_and_path(bulk_question::make(program, {country({"KZ", "XX", "UZ"}, narrow)})),
              "policy.column_unknown_code at /columns/0/meaning/codes/1");
    EXPECT_EQ(code_and_path(bulk_question::make(program, {country({"KZ", "UZ", "KZ"}, narrow)})),
              "policy.column_code_repeated at /columns/0/meaning/codes/2");
    EXPECT_EQ(code_and_path(bulk_question::make(program, {country({"KZ", "UZ"}, narrow)})),
              "policy.column_value_out_of_range at /columns/0/values/1");
    EXPECT_EQ(code_and_path(bulk_question::make(
                  program, {country({"KZ", "UZ"}, std::span<std::int64_t const>{wide})})),
              "policy.column_wrong_width at /columns/0/values");
    auto const asked = bulk_question::make(program, {country({"KZ", "BY", "UZ"}, narrow)}).value();
    EXPECT_EQ(decide(asked, {0, 2}).value().of(outcome::satisfied), words{0b10});
}

TEST(bulk, refuses_sets_that_do_not_fit) {
    auto const program =
        compiled({require("papers", papers_present_condition{fact_name{"papers"},
                                                             codes("paper", {"cv", "letter"})})});
    std::array<std::uint8_t, 3> const bits{0b011, 0b101, 0b1000};
    auto const papers = [&](std::vector<std::string> codes) {
        return fact_column{fact_name{"papers"},
                           code_bits{std::move(codes)},
                           std::span<std::uint8_t const>{bits},
                           {}};
    };
    EXPECT_EQ(code_and_path(bulk_question::make(program, {papers({"cv", "letter"})})),
              "policy.column_code_lacking at /columns/0/meaning/codes");
    EXPECT_EQ(code_and_path(bulk_question::make(program, {papers({"cv", "form", "letter"})})),
              "policy.column_value_out_of_range at /columns/0/values/2");
    auto const asked =
        bulk_question::make(program, {papers({"cv", "form", "letter"})}, value_check::none).value();
    EXPECT_EQ(decide(asked, {0, 2}).value().of(outcome::satisfied), words{0b10});
}

TEST(bulk, fractions_keep_their_order_as_ticks) {
    auto const ticks = ratio_ticks::make(20).value();
    EXPECT_EQ(ticks.of(ratio::parse("12/5").value()).value(), 960);  // 2.4 times 400
    EXPECT_EQ(ticks.of(ratio::parse("7/3").value()).value(), 933);   // 933 1/3
    EXPECT_EQ(ticks.of(ratio::parse("-1/3").value()).value(), -134); // below -133 1/3
    EXPECT_EQ(code_and_path(ticks.of(ratio::parse("1/21").value())),
              "policy.denominator_too_large at ");
    EXPECT_EQ(code_and_path(ratio_ticks::make(0)), "policy.denominator_out_of_range at ");
    EXPECT_EQ(code_and_path(ratio_ticks::make((std::int64_t{1} << 30) + 1)),
              "policy.denominator_out_of_range at ");
    EXPECT_EQ(code_and_path(ticks.of(ratio{std::int64_t{1} << 60})), "number.overflow at ");
    // Every fraction with such a denominator has a tick of its own, in the order of the fractions.
    std::vector<std::pair<ratio, std::int64_t>> all;
    for (std::int64_t below = 1; below <= 20; ++below) {
        for (std::int64_t above = -below; above <= below; ++above) {
            ratio const number = ratio::make(above, below).value();
            all.emplace_back(number, ticks.of(number).value());
        }
    }
    for (auto const& [left, left_tick] : all) {
        for (auto const& [right, right_tick] : all) {
            ASSERT_EQ(left <=> right, left_tick <=> right_tick);
        }
    }
}

TEST(bulk, a_limit_with_a_large_denominator_is_refused) {
    auto const program = compiled({require(
        "gpa", at_least_condition{fact_name{"gpa"},
                                  given(ratio_value{ratio::parse("12/5").value(), "gpa_5"})})});
    std::array<std::int16_t, 3> const values{38, 39, 80};
    auto const gpa = [&](std::int64_t most) {
        return fact_column{fact_name{"gpa"},
                           ratio_numbers{ratio_ticks::make(most).value()},
                           std::span<std::int16_t const>{values},
                           {}};
    };
    EXPECT_EQ(code_and_path(bulk_question::make(program, {gpa(4)})),
              "policy.denominator_too_large at /columns/0/meaning/ticks");
}

} // namespace
