// Any number of threads decide ranges of one question, or share a compiled policy and a row: each
// gets the answers that one alone gets.
#include <jspu_coop/policy/bulk_decision.hpp>
#include <jspu_coop/policy/compiled_row.hpp>
#include <jspu_coop/policy/evaluation.hpp>

#include "support/bulk_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

policy_id const asked{"main"};

/// A policy, and columns of many rows of which a few hundred are different.
class many_rows {
public:
    many_rows(std::uint64_t seed, std::size_t count)
        : maker{seed, true}, library{maker.library()}, terms{maker.terms(library, true)},
          rows{repeated(bulk_rows(library, 150, 4, maker.random), count, maker.random)},
          columns{library, rows, maker.random}, program{compile(library, asked, terms).value()},
          question{bulk_question::make(program, columns.columns).value()} {}

    policy_maker maker;
    policy_library library;
    decision_terms terms;
    std::vector<fact_row> rows;
    random_columns columns;
    compiled_policy program;
    bulk_question question;

private:
    static std::vector<fact_row> repeated(std::vector<fact_row> rows, std::size_t count,
                                          dice& random) {
        auto const different = static_cast<int>(rows.size());
        while (rows.size() < count) {
            rows.push_back(rows[static_cast<std::size_t>(random.below(different))]);
        }
        return rows;
    }
};

/// Where ranges begin and end: in increasing order, from the first row to behind the last.
std::vector<std::size_t> cuts(std::size_t count, int most, std::size_t step, dice& random) {
    std::vector<std::size_t> made{0, count};
    for (int cut = random.below(most); cut > 0; --cut) {
        auto const at = static_cast<std::size_t>(random.below(static_cast<int>(count)));
        made.push_back(at / step * step);
    }
    std::sort(made.begin(), made.end());
    return made;
}

bool has(std::vector<std::uint64_t> const& bits, std::size_t row) {
    return (bits[row / 64] >> row % 64 & 1U) != 0;
}

/// The words of some rows; the first is one of a word's first.
std::span<std::uint64_t> words_of(std::vector<std::uint64_t>& bits, row_range rows) {
    return std::span{bits}.subspan(rows.first / 64, words_for(rows.count));
}

// Ranges that begin anywhere, each with room of its own.
RC_GTEST_PROP(policy_threads, ranges_that_begin_anywhere, (std::uint64_t seed)) {
    constexpr std::size_t count = 1'500;
    many_rows world{seed, count};
    std::vector<std::size_t> all(world.program.requirements().size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    bulk_answer const whole = decide(world.question, {0, count}, all).value();

    std::vector<std::size_t> const ends = cuts(count, 6, 1, world.maker.random);
    std::vector<std::optional<bulk_answer>> parts(ends.size() - 1);
    {
        std::vector<std::jthread> threads;
        for (std::size_t part = 0; part < parts.size(); ++part) {
            threads.emplace_back([&, part] {
                parts[part] =
                    decide(world.question, {ends[part], ends[part + 1] - ends[part]}, all).value();
            });
        }
    }
    for (std::size_t part = 0; part < parts.size(); ++part) {
        for (std::size_t row = 0; row < parts[part]->rows.count; ++row) {
            std::size_t const there = ends[part] + row;
            for (outcome const each : every<outcome>()) {
                RC_ASSERT(has(parts[part]->of(each), row) == has(whole.of(each), there));
            }
            for (std::size_t const each : all) {
                RC_ASSERT(has(parts[part]->requirements[each].failed, row)
                          == has(whole.requirements[each].failed, there));
                RC_ASSERT(has(parts[part]->requirements[each].missing, row)
                          == has(whole.requirements[each].missing, there));
            }
        }
    }
}

// Ranges that begin where a word does, into words of one piece of memory.
RC_GTEST_PROP(policy_threads, ranges_of_whole_words_into_one_answer, (std::uint64_t seed)) {
    constexpr std::size_t count = 2'000; // the last word is not full
    many_rows world{seed, count};
    bulk_answer const whole = decide(world.question, {0, count}).value();

    bulk_answer together = whole;
    for (auto& each : together.by_outcome) {
        each.assign(each.size(), ~std::uint64_t{0}); // what was there before does not matter
    }
    std::vector<std::size_t> const ends = cuts(count, 6, 64, world.maker.random);
    std::array<bool, 8> refused{};
    {
        std::vector<std::jthread> threads;
        for (std::size_t part = 0; part + 1 < ends.size(); ++part) {
            threads.emplace_back([&, part] {
                row_range const rows{ends[part], ends[part + 1] - ends[part]};
                auto const into = [&](outcome which) {
                    return words_of(together.by_outcome[static_cast<std::size_t>(which)], rows);
                };
                refused[part] = decide(world.question, rows,
                                       {into(outcome::satisfied), into(outcome::not_satisfied),
                                        into(outcome::undetermined), into(outcome::not_applicable)})
                                    .has_error();
            });
        }
    }
    RC_ASSERT(std::count(refused.begin(), refused.end(), true) == 0);
    RC_ASSERT(together.by_outcome == whole.by_outcome);
}

// One library, one compiled policy and one row, used by several at once.
RC_GTEST_PROP(policy_threads, one_row_decided_by_several, (std::uint64_t seed)) {
    policy_maker maker{seed, true};
    policy_library const library = maker.library();
    decision_terms const terms = maker.terms(library, true);
    fact_row const row = maker.row(library, 40);
    compiled_policy const program = compile(library, asked, terms).value();
    compiled_row const compiled = compiled_row::make(program, row).value();
    policy_verdict const alone = decide(library, asked, row, terms).value();

    std::array<bool, 4> is_same{};
    {
        std::vector<std::jthread> threads;
        for (bool& same : is_same) {
            threads.emplace_back([&] {
                same = true;
                for (int times = 0; times < 5; ++times) {
                    same = same && decide(program, compiled) == alone.result
                           && decide(library, asked, row, terms).value() == alone;
                }
            });
        }
    }
    RC_ASSERT(std::count(is_same.begin(), is_same.end(), true) == 4);
}

// What several threads make ready and drop does not disturb the others.
RC_GTEST_PROP(policy_threads, several_compile_from_one_library, (std::uint64_t seed)) {
    policy_maker maker{seed, true};
    policy_library const library = maker.library();
    decision_terms const terms = maker.terms(library, true);
    std::vector<fact_row> const rows = bulk_rows(library, 20, 4, maker.random);
    std::vector<outcome> alone;
    for (fact_row const& each : rows) {
        alone.push_back(decide(library, asked, each, terms).value().result);
    }
    std::array<std::vector<outcome>, 3> found;
    {
        std::vector<std::jthread> threads;
        for (std::vector<outcome>& mine : found) {
            threads.emplace_back([&] {
                policy_library const copy = library;
                compiled_policy const program = compile(copy, asked, terms).value();
                for (fact_row const& each : rows) {
                    mine.push_back(decide(program, compiled_row::make(program, each).value()));
                }
            });
        }
    }
    for (std::vector<outcome> const& each : found) {
        RC_ASSERT(each == alone);
    }
}

} // namespace
