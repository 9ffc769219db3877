// Random policies over random rows: many at once are decided as each is by itself.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/policy/bulk_decision.hpp>
#include <jspu_coop/policy/compiled_row.hpp>

#include "support/bulk_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <numeric>
#include <string>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

/// Which requirements come out how, in the order of an explanation; nothing comes out of what warns
/// of a policy that does not bear on the applicant.
void collect(std::vector<requirement_verdict> const& from,
             std::vector<std::pair<policy_requirement_id, outcome>>& to, bool bears = true) {
    for (requirement_verdict const& each : from) {
        bool const is_told = bears && each.bears;
        to.emplace_back(each.id, is_told ? each.step.result : outcome::not_applicable);
        collect(each.parts, to, is_told);
    }
}

bool has(std::vector<std::uint64_t> const& bits, std::size_t row) {
    return (bits[row / 64] >> row % 64 & 1U) != 0;
}

/// A policy with rows, as rows and as columns.
class bulk_world {
public:
    bulk_world(std::uint64_t seed, bool with_spans, std::size_t count)
        : maker{seed, with_spans}, library{maker.library()}, terms{maker.terms(library, true)},
          rows{bulk_rows(library, count, 3 + maker.random.below(4), maker.random)},
          columns{library, rows, maker.random} {}

    policy_maker maker;
    policy_library library;
    decision_terms terms;
    std::vector<fact_row> rows;
    random_columns columns;
};

std::string shown(bulk_world const& world, std::size_t row) {
    std::string all = printed(*world.library.find(policy_id{"main"})) + '\n'
                      + printed(*world.library.find(policy_id{"other"})) + '\n'
                      + printed(world.terms) + '\n';
    for (std::size_t at = 0; at < world.rows[row].slots().size(); ++at) {
        all += world.library.schema()->facts[at].name.str() + " "
               + printed(world.rows[row].slots()[at]) + '\n';
    }
    return all;
}

std::string contradiction_in(bulk_world const& world, row_range range, bulk_answer const& answer,
                             compiled_policy const& program, std::size_t row,
                             std::array<int, 4>* counts) {
    auto const decided =
        decide(world.library, policy_id{"main"}, world.rows[range.first + row], world.terms);
    auto const report = [&](std::string const& what) {
        return what + '\n' + shown(world, range.first + row);
    };
    if (counts != nullptr) {
        ++(*counts)[static_cast<std::size_t>(decided->result)];
    }
    for (outcome const each : every<outcome>()) {
        if (has(answer.of(each), row) != (decided->result == each)) {
            return report("alone " + to_string(decided->result) + ", not so in bulk");
        }
    }
    std::vector<std::pair<policy_requirement_id, outcome>> alone;
    collect(decided->scope, alone);
    collect(decided->requirements, alone);
    if (alone.size() != program.requirements().size()) {
        return report("other requirements");
    }
    for (std::size_t at = 0; at < alone.size(); ++at) {
        auto const& bits = answer.requirements[at];
        if (program.requirements()[at].id != alone[at].first
            || has(bits.failed, row) != (alone[at].second == outcome::not_satisfied)
            || has(bits.missing, row) != (alone[at].second == outcome::undetermined)) {
            return report("requirement " + std::to_string(at) + " " + alone[at].first.str()
                          + " alone " + to_string(alone[at].second) + ", in bulk "
                          + (has(bits.failed, row)    ? "failed"
                             : has(bits.missing, row) ? "missing"
                                                      : "neither"));
        }
    }
    return "";
}

std::string first_contradiction(std::uint64_t seed, bool with_spans, std::size_t count,
                                std::array<int, 4>* counts = nullptr) {
    bulk_world world{seed, with_spans, count};
    auto const program = compile(world.library, policy_id{"main"}, world.terms).value();
    auto const asked = bulk_question::make(program, world.columns.columns);
    if (asked.has_error()) {
        return "seed " + std::to_string(seed) + ": " + to_string(asked.error());
    }
    std::vector<std::size_t> all(program.requirements().size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    auto const first = static_cast<std::size_t>(world.maker.random.below(5));
    row_range const range{first, count - first};
    bulk_answer const answer = decide(*asked, range, all).value();
    for (std::size_t row = 0; row < range.count; ++row) {
        std::string const found = contradiction_in(world, range, answer, program, row, counts);
        if (!found.empty()) {
            return "seed " + std::to_string(seed) + ": " + found;
        }
    }
    return "";
}

RC_GTEST_PROP(bulk_random, many_at_once_are_decided_as_each_by_itself, (std::uint64_t seed)) {
    RC_ASSERT(first_contradiction(seed, false, 30) == "");
}

RC_GTEST_PROP(bulk_random, also_over_time_between_facts, (std::uint64_t seed)) {
    RC_ASSERT(first_contradiction(seed, true, 30) == "");
}

// One row without reasons, also with facts that are absent or conflicting.
RC_GTEST_PROP(bulk_random, one_without_reasons_is_decided_as_with_them, (std::uint64_t seed)) {
    policy_maker maker{seed, true};
    policy_library const library = maker.library();
    decision_terms const terms = maker.terms(library, true);
    auto const program = compile(library, policy_id{"main"}, terms).value();
    for (int count = 0; count < 10; ++count) {
        fact_row const row = maker.row(library, 120);
        auto const with_reasons = decide(library, policy_id{"main"}, row, terms).value();
        outcome const without = decide(program, compiled_row::make(program, row).value());
        RC_ASSERT(to_string(without) == to_string(with_reasons.result));
    }
}

#ifdef JSPU_COOP_EXHAUSTIVE
// Laws over worlds that are all alike would say little. Counted in Release: it takes many worlds.
// Verdicts that are never decisive, or always, would not be tested at all.
TEST(bulk_random, every_answer_is_given_often) {
    std::array<int, 4> counts{};
    constexpr int worlds = 100;
    for (std::uint64_t seed = 1; seed <= worlds; ++seed) {
        ASSERT_EQ(first_contradiction(seed, false, 12, &counts), "");
    }
    for (outcome const each : every<outcome>()) {
        EXPECT_GT(counts[static_cast<std::size_t>(each)], worlds / 2) << to_string(each);
    }
}
#endif

// Any range gives the bits of the whole, and so does the portable code.
RC_GTEST_PROP(bulk_random, ranges_and_machine_codes_agree, (std::uint64_t seed)) {
    constexpr std::size_t count = 9'000; // more than a block
    policy_maker maker{seed, true};
    policy_library const library = maker.library();
    decision_terms const terms = maker.terms(library, true);
    std::vector<fact_row> rows = bulk_rows(library, 200, 4, maker.random);
    for (std::size_t at = rows.size(); at < count; ++at) {
        rows.push_back(rows[static_cast<std::size_t>(maker.random.below(200))]);
    }
    random_columns const columns{library, rows, maker.random};
    auto const program = compile(library, policy_id{"main"}, terms).value();
    auto const asked = bulk_question::make(program, columns.columns).value();
    std::vector<std::size_t> all(program.requirements().size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    bulk_answer const whole = decide(asked, {0, count}, all).value();
    auto const first = static_cast<std::size_t>(maker.random.below(count));
    auto const length =
        static_cast<std::size_t>(maker.random.below(static_cast<int>(count - first) + 1));
    bulk_answer const part = decide(asked, {first, length}, all).value();
    for (std::size_t row = 0; row < length; ++row) {
        for (outcome const each : every<outcome>()) {
            RC_ASSERT(has(part.of(each), row) == has(whole.of(each), first + row));
        }
        for (std::size_t const each : all) {
            RC_ASSERT(has(part.requirements[each].failed, row)
                      == has(whole.requirements[each].failed, first + row));
            RC_ASSERT(has(part.requirements[each].missing, row)
                      == has(whole.requirements[each].missing, first + row));
        }
    }
    bulk_answer portable = whole;
    std::vector<requirement_bits> into;
    for (auto& each : portable.requirements) {
        each.failed.assign(each.failed.size(), 0);
        each.missing.assign(each.missing.size(), 0);
        into.push_back({each.requirement, each.failed, each.missing});
    }
    for (auto& each : portable.by_outcome) {
        each.assign(each.size(), 0);
    }
    decide(asked, {0, count},
           {portable.by_outcome[0], portable.by_outcome[1], portable.by_outcome[2],
            portable.by_outcome[3]},
           into, bulk_code::portable)
        .value();
    RC_ASSERT(portable.by_outcome == whole.by_outcome);
    for (std::size_t const each : all) {
        RC_ASSERT(portable.requirements[each].failed == whole.requirements[each].failed);
        RC_ASSERT(portable.requirements[each].missing == whole.requirements[each].missing);
    }
}

} // namespace
