// How each requirement comes out for one row: by hand, and over random policies and rows as in the
// verdict with all reasons.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/policy/requirement_outcomes.hpp>

#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

std::string shown(requirement_outcome const& of) {
    return to_string(of.result) + (of.is_decisive ? " decisive" : "")
           + (of.is_waived ? " waived" : "")
           + (of.shortfall ? " lacks " + to_string(*of.shortfall) : "");
}

/// The measure of a shortfall with reasons; codes are counted.
std::optional<ratio> measured(shown_values const& lacking) {
    if (lacking.empty()) {
        return std::nullopt;
    }
    shown_value const& first = lacking.front();
    if (std::holds_alternative<coded_value>(first)) {
        return ratio{static_cast<std::int64_t>(lacking.size())};
    }
    if (auto const* number = std::get_if<std::int64_t>(&first)) {
        return ratio{*number};
    }
    if (auto const* days = std::get_if<day_count>(&first)) {
        return ratio{days->days};
    }
    if (auto const* exact = std::get_if<decimal>(&first)) {
        return ratio{*exact};
    }
    return std::get<ratio>(first);
}

/// The same of the verdict with reasons, in its order.
void collect(std::vector<requirement_verdict> const& from, std::vector<std::string>& to) {
    for (requirement_verdict const& each : from) {
        auto const found = each.step.values.find("shortfall");
        to.push_back(
            shown({each.step.result, each.is_decisive, each.waived_by.has_value(),
                   found == each.step.values.end() ? std::nullopt : measured(found->second)}));
        collect(each.parts, to);
    }
}

std::vector<std::string> shown(requirement_outcomes const& of) {
    std::vector<std::string> all;
    for (requirement_outcome const& each : of.requirements()) {
        all.push_back(shown(each));
    }
    return all;
}

RC_GTEST_PROP(requirement_outcomes, are_those_of_the_verdict_with_reasons, (std::uint64_t seed)) {
    policy_maker maker{seed, true};
    policy_library const library = maker.library();
    decision_terms const terms = maker.terms(library, true);
    auto const program = compile(library, policy_id{"main"}, terms).value();
    requirement_outcomes reused;
    for (int count = 0; count < 10; ++count) {
        fact_row const row = maker.row(library, 1 + 40 * static_cast<std::size_t>(count % 4));
        auto const with_reasons = decide(library, policy_id{"main"}, row, terms).value();
        std::vector<std::string> expected;
        collect(with_reasons.scope, expected);
        collect(with_reasons.requirements, expected);
        auto const read = compiled_row::make(program, row).value();
        decide_each(program, read, reused);
        RC_ASSERT(shown(reused) == expected);
        RC_ASSERT(reused.result() == with_reasons.result);
        RC_ASSERT(decide(program, row).value() == with_reasons); // nothing is made ready anew
        RC_ASSERT(reused == decide_each(program, read)); // nothing is left of the row before
    }
}

// A law over rows without shortfalls, or without waivers, would say little.
TEST(requirement_outcomes, random_rows_show_everything) {
    std::array<int, 4> seen{}; // decisive, waived, a whole shortfall, a broken one
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        policy_maker maker{seed, true};
        policy_library const library = maker.library();
        auto const program =
            compile(library, policy_id{"main"}, maker.terms(library, true)).value();
        auto const made =
            decide_each(program, compiled_row::make(program, maker.row(library, 40)).value());
        for (requirement_outcome const& each : made.requirements()) {
            seen[0] += each.is_decisive ? 1 : 0;
            seen[1] += each.is_waived ? 1 : 0;
            seen[2] += each.shortfall && each.shortfall->denominator() == 1 ? 1 : 0;
            seen[3] += each.shortfall && each.shortfall->denominator() != 1 ? 1 : 0;
        }
    }
    EXPECT_GE(*std::min_element(seen.begin(), seen.end()), 5);
}

/// Two years or more; an average of 3 or more; a letter and a curriculum vitae; three days or more
/// from the start to the finish.
policy_library four_rules() {
    auto const asked = [](char const* id, condition of) { return require(id, std::move(of)); };
    requirement const elapsed =
        asked("span", elapsed_condition{fact_day{fact_name{"start"}}, fact_day{fact_name{"finish"}},
                                        duration_unit::days, rounding::down, rounding::down,
                                        ends::last_excluded, comparison::at_least,
                                        given(integer_value{3, "days"})});
    requirement const values = asked(
        "values",
        all_condition{
            {asked("two", at_least_condition{fact_name{"years"}, given(integer_value{2, "years"})}),
             asked("average",
                   at_least_condition{fact_name{"gpa"}, given(ratio_value{ratio{3}, "gpa_5"})}),
             asked("papers", papers_present_condition{fact_name{"papers"},
                                                      codes("paper", {"cv", "letter"})})}});
    return policy_library::make(small_schema(), {policy_of({values, elapsed})}).value();
}

std::vector<std::string> outcomes_of(policy_library const& library, known_facts const& known) {
    auto const program = compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    return shown(decide_each(program, compiled_row::make(program, row_of(library, known)).value()));
}

TEST(requirement_outcomes, tell_how_much_lacks_in_the_unit_of_each) {
    EXPECT_EQ(outcomes_of(four_rules(), {{"years", integer_value{0, "years"}},
                                         {"gpa", ratio_value{ratio::make(49, 20).value(), "gpa_5"}},
                                         {"papers", code_set_value{"paper", {"form"}}},
                                         {"start", date_value{date{2024, 2, 27}}},
                                         {"finish", date_value{date{2024, 2, 28}}}}),
              (std::vector<std::string>{"not_satisfied decisive",
                                        "not_satisfied decisive lacks 2",     // years
                                        "not_satisfied decisive lacks 11/20", // 3 - 2.45
                                        "not_satisfied decisive lacks 2",     // papers
                                        "not_satisfied decisive lacks 2"}));  // 3 days - 1
}

TEST(requirement_outcomes, keep_missing_apart_from_failing) {
    EXPECT_EQ(
        outcomes_of(four_rules(), {{"years", integer_value{2, "years"}},
                                   {"papers", code_set_value{"paper", {"cv", "letter"}}}}),
        (std::vector<std::string>{"undetermined decisive", "satisfied", "undetermined decisive",
                                  "satisfied", "undetermined decisive"}));
}

TEST(requirement_outcomes, of_no_version_there_are_none) {
    policy_library const library = four_rules();
    auto const program = compile(library, policy_id{"rule"}, {date{2019, 12, 31}, {}, {}}).value();
    auto const row = compiled_row::make(program, row_of(library, {})).value();
    requirement_outcomes made;
    decide_each(program, row, made);
    EXPECT_EQ(made.result(), outcome::not_applicable);
    EXPECT_TRUE(made.requirements().empty());
    EXPECT_THROW((void)program.asked(0), std::out_of_range);
}

TEST(compiled_verdict, of_no_version_is_not_applicable) {
    policy_library const library = four_rules();
    decision_terms const early{date{2019, 12, 31}, {}, {}};
    auto const program = compile(library, policy_id{"rule"}, early).value();
    auto const verdict = decide(program, row_of(library, {})).value();
    EXPECT_EQ(verdict, decide(library, policy_id{"rule"}, row_of(library, {}), early).value());
    EXPECT_EQ(verdict.result, outcome::not_applicable);
    EXPECT_EQ(verdict.reference_day, early.reference_day);
}

TEST(compiled_verdict, refuses_a_row_over_other_facts) {
    auto const program =
        compile(four_rules(), policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    fact_schema other = small_schema();
    other.facts.pop_back();
    fact_row const row{std::make_shared<fact_schema const>(std::move(other))};
    auto const refused = decide(program, row);
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().first().code, "policy.row_schema");
}

TEST(requirement_outcomes, stand_beside_what_the_policy_asks) {
    policy_library const library = four_rules();
    auto const program = compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    ASSERT_EQ(program.requirements().size(), 5U);
    for (std::size_t at = 0; at < 5; ++at) {
        EXPECT_EQ(program.asked(at).id, program.requirements()[at].id);
    }
    EXPECT_TRUE(std::holds_alternative<papers_present_condition>(program.asked(3).condition));
}

} // namespace
