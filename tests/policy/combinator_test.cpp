// How requirements combine, and what is said of versions, scopes, parameters and waivers.
#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

outcome const yes = outcome::satisfied;
outcome const no = outcome::not_satisfied;
outcome const open = outcome::undetermined;
outcome const skipped = outcome::not_applicable;

fact_value years(std::int64_t count) {
    return integer_value{count, "years"};
}

/// A requirement with this outcome on the row of `outcome_of_tree`; each reads a fact of its own.
requirement with_outcome(std::string const& id, outcome wanted, int number) {
    static char const* const facts[] = {"years", "credits"};
    fact_name const fact{facts[number]};
    std::string const unit = number == 0 ? "years" : "ects";
    condition const holds = at_least_condition{fact, given(integer_value{3, unit})};
    switch (wanted) {
    case outcome::satisfied:
        return require(id, holds);
    case outcome::not_satisfied:
        return require(id, at_least_condition{fact, given(integer_value{4, unit})});
    case outcome::undetermined:
        return require(id, number == 0 ? condition{holds_condition{fact_name{"flag"}}}
                                       : condition{holds_condition{fact_name{"healthy"}}});
    case outcome::not_applicable:
        return require(
            id, when_condition{
                    require(id + ".guard", at_least_condition{fact, given(integer_value{5, unit})}),
                    require(id + ".then", holds)});
    }
    return require(id, holds);
}

policy_verdict tree(condition asked) {
    return verdict_of(small_schema(), {require("it", std::move(asked))},
                      {{"years", years(3)}, {"credits", integer_value{3, "ects"}}});
}

TEST(policy_combinator, every_pair_of_answers) {
    for (outcome const left : every<outcome>()) {
        for (outcome const right : every<outcome>()) {
            requirement const a = with_outcome("a", left, 0);
            requirement const b = with_outcome("b", right, 1);
            std::string const what = to_string(left) + " " + to_string(right);
            EXPECT_EQ(tree(all_condition{{a, b}}).result, both(left, right)) << what;
            EXPECT_EQ(tree(any_condition{{a, b}}).result, either(left, right)) << what;
            EXPECT_EQ(tree(at_least_k_condition{1, {a, b}}).result, either(left, right)) << what;
            // Two of two: what is skipped is not met.
            outcome const two = left == skipped && right == skipped   ? skipped
                                : left == skipped || right == skipped ? no
                                                                      : both(left, right);
            EXPECT_EQ(tree(at_least_k_condition{2, {a, b}}).result, two) << what;
            EXPECT_EQ(tree(not_condition{a}).result, contrary(left)) << what;
            outcome const when = left == yes                        ? right
                                 : left == open && right != skipped ? open
                                                                    : skipped;
            EXPECT_EQ(tree(when_condition{a, b}).result, when) << what;
            requirement exception = a;
            exception.labels = text{{"en", "an exception"}};
            outcome const unless = left == yes ? yes : left == open && right != yes ? open : right;
            EXPECT_EQ(tree(unless_condition{exception, b}).result, unless) << what;
            outcome const either_reading = left == right ? left : open;
            EXPECT_EQ(tree(unpublished_condition{{}, {a, b}}).result, either_reading) << what;
        }
    }
}

TEST(policy_combinator, readings_of_one_question_are_read_together) {
    policy_question_id const question{"day"};
    auto const low = [&](char const* fact, char const* unit) {
        return at_least_condition{
            fact_name{fact},
            unpublished_limit{question, {integer_value{2, unit}, integer_value{4, unit}}}};
    };
    auto const high = [&](char const* fact, char const* unit) {
        return below_condition{
            fact_name{fact},
            unpublished_limit{question, {integer_value{2, unit}, integer_value{4, unit}}}};
    };
    // Whichever reading holds, one of the two is met, and never both.
    auto const tried = tree(any_condition{
        {require("a", low("years", "years")), require("b", high("credits", "ects"))}});
    EXPECT_EQ(tried.result, yes);
    auto const both_met = tree(all_condition{
        {require("a", low("years", "years")), require("b", high("credits", "ects"))}});
    EXPECT_EQ(both_met.result, no);
    auto const one = tree(low("years", "years"));
    EXPECT_EQ(one.result, open);
    ASSERT_EQ(one.missing.size(), 1U);
    EXPECT_EQ(one.missing[0],
              (missing_fact{"policy", "rule", "/questions/day", open_cause::rule_unpublished}));
}

TEST(policy_combinator, what_decides_is_named) {
    auto const verdict =
        tree(all_condition{{with_outcome("good", yes, 0), with_outcome("bad", no, 1)}});
    EXPECT_EQ(verdict.decisive, (std::vector{policy_requirement_id{"bad"}}));
    EXPECT_TRUE(verdict.requirements[0].parts[1].is_decisive);
    EXPECT_FALSE(verdict.requirements[0].parts[0].is_decisive);
}

TEST(policy_combinator, few_facts_that_may_settle_it_are_found) {
    auto const verdict = verdict_of(small_schema(),
                                    {require("a", holds_condition{fact_name{"flag"}}),
                                     require("b", holds_condition{fact_name{"healthy"}})},
                                    {});
    EXPECT_EQ(verdict.result, open);
    ASSERT_EQ(verdict.settling.size(), 3U);
    EXPECT_EQ(verdict.settling[0], (settling_set{{fact_name{"flag"}}, {no}, false}));
    EXPECT_EQ(verdict.settling[1], (settling_set{{fact_name{"healthy"}}, {no}, false}));
    // Both settle it in any case: to a "no" too.
    EXPECT_EQ(verdict.settling[2],
              (settling_set{{fact_name{"flag"}, fact_name{"healthy"}}, {yes, no}, true}));
}

// Few years refuse, many suffice, and between them a flag decides: the years alone may settle it
// either way, but only both facts settle it in any case.
TEST(policy_combinator, facts_that_settle_it_for_certain_are_not_hidden_by_fewer_that_may) {
    auto const years = [](char const* id, std::int64_t least) {
        return require(
            id, at_least_condition{fact_name{"years"}, given(integer_value{least, "years"})});
    };
    auto const some = require(
        "some",
        all_condition{{years("two", 2), require("flag", holds_condition{fact_name{"flag"}})}});
    auto const verdict =
        verdict_of(small_schema(), {require("it", any_condition{{years("five", 5), some}})}, {});
    EXPECT_EQ(verdict.result, open);
    ASSERT_EQ(verdict.settling.size(), 2U);
    EXPECT_EQ(verdict.settling[0], (settling_set{{fact_name{"years"}}, {yes, no}, false}));
    EXPECT_EQ(verdict.settling[1],
              (settling_set{{fact_name{"flag"}, fact_name{"years"}}, {yes, no}, true}));
}

struct asked_world {
    policy_library library;
    fact_row row;
    result<policy_verdict> ask(decision_terms const& terms) const {
        return decide(library, policy_id{"rule"}, row, terms);
    }
};

asked_world world_of(policy of, known_facts const& known) {
    auto library = policy_library::make(small_schema(), {std::move(of)}).value();
    fact_row row = row_of(library, known);
    return {std::move(library), std::move(row)};
}

TEST(policy_version, is_chosen_by_the_reference_day) {
    policy rule =
        policy_of({require("it", at_least_condition{fact_name{"years"}, given(years(3))})});
    rule.versions.insert(rule.versions.begin(),
                         {policy_version_id{"v0"},
                          period{{2018, 1, 1}, {2019, 12, 31}},
                          {require("it", at_least_condition{fact_name{"years"}, given(years(5))})},
                          {}});
    auto const world = world_of(rule, {{"years", years(4)}});
    auto const late = world.ask({date{2020, 1, 1}, {}, {}}).value();
    EXPECT_EQ(late.result, yes);
    EXPECT_EQ(late.version, policy_version_id{"v1"});
    auto const early = world.ask({date{2019, 12, 31}, {}, {}}).value();
    EXPECT_EQ(early.result, no);
    EXPECT_EQ(early.version, policy_version_id{"v0"});
    auto const before = world.ask({date{2017, 12, 31}, {}, {}}).value();
    EXPECT_EQ(before.result, skipped);
    EXPECT_EQ(before.version, std::nullopt);
}

TEST(policy_scope, makes_it_not_applicable_elsewhere) {
    policy rule =
        policy_of({require("it", at_least_condition{fact_name{"years"}, given(years(3))})});
    rule.scope.push_back(
        require("in_uz", one_of_condition{fact_name{"country"}, codes("country", {"UZ"})}));
    decision_terms const terms{date{2024, 3, 1}, {}, {}};
    auto const of = [&](known_facts const& known) {
        return world_of(rule, known).ask(terms).value();
    };
    EXPECT_EQ(of({{"country", code_value{"country", "BY"}}, {"years", years(1)}}).result, skipped);
    EXPECT_EQ(of({{"country", code_value{"country", "UZ"}}, {"years", years(1)}}).result, no);
    EXPECT_EQ(of({{"years", years(1)}}).result, open);
    EXPECT_EQ(of({{"country", code_value{"country", "BY"}}}).decisive,
              (std::vector{policy_requirement_id{"in_uz"}}));
}

TEST(policy_parameter, is_supplied_or_the_question_is_refused) {
    policy rule = policy_of(
        {require("it", at_least_condition{fact_name{"years"},
                                          parameter_limit{policy_parameter_id{"floor"}}})});
    rule.parameters.push_back(
        {policy_parameter_id{"floor"}, text{{"en", "Floor"}}, integer_type{2, 4, "years"}, {}});
    auto const world = world_of(rule, {{"years", years(3)}});
    auto const with = [&](std::vector<parameter_value> values) {
        auto const asked = world.ask({date{2024, 3, 1}, std::move(values), {}});
        return asked.has_error() ? asked.error().first().code : to_string(asked->result);
    };
    policy_parameter_id const floor{"floor"};
    policy_id const id{"rule"};
    EXPECT_EQ(with({}), "policy.parameter_not_supplied");
    EXPECT_EQ(with({{id, floor, years(3)}}), "satisfied");
    EXPECT_EQ(with({{id, floor, years(4)}}), "not_satisfied");
    EXPECT_EQ(with({{id, floor, years(5)}}), "policy.out_of_range");
    EXPECT_EQ(with({{id, floor, integer_value{3, "months"}}}), "policy.wrong_unit");
    EXPECT_EQ(with({{id, floor, years(3)}, {id, floor, years(3)}}), "policy.parameter_repeated");
    EXPECT_EQ(with({{id, floor, years(3)}, {id, policy_parameter_id{"roof"}, years(3)}}),
              "policy.parameter_unknown");
}

// The resolution lets the university choose a floor: both are told, the rule first.
TEST(policy_parameter, is_told_with_who_set_it) {
    citation const resolution{"Resolution 1", "item 2", {}};
    citation const order{"Order 12 of the university", "item 3", {}};
    policy_parameter_id const floor{"floor"};
    policy_parameter_id const roof{"roof"};
    requirement asked = require("it", between_condition{fact_name{"years"}, parameter_limit{floor},
                                                        parameter_limit{roof}, true, true});
    asked.cited_as = resolution;
    policy rule = policy_of({asked, require("flag", holds_condition{fact_name{"flag"}})});
    for (policy_parameter_id const& each : {floor, roof}) {
        rule.parameters.push_back({each, text{{"en", "Limit"}}, integer_type{0, 6, "years"}, {}});
    }
    auto const world = world_of(rule, {{"years", years(3)}});
    auto const told = [&](std::optional<citation> const& of_floor,
                          std::optional<citation> const& of_roof) {
        return world
            .ask({date{2024, 3, 1},
                  {{policy_id{"rule"}, floor, years(2), of_floor},
                   {policy_id{"rule"}, roof, years(6), of_roof}},
                  {}})
            .value();
    };
    using citations = std::vector<citation>;
    auto const verdict = told(order, {});
    EXPECT_EQ(verdict.requirements[0].cited_as, resolution);
    EXPECT_EQ(verdict.requirements[0].limits_set_by, citations{order});
    EXPECT_EQ(verdict.requirements[0].step.sources, (citations{resolution, order}));
    EXPECT_EQ(verdict.requirements[1].step.sources, citations{});
    EXPECT_EQ(as_finding(verdict).because[0].sources, (citations{resolution, order}));
    EXPECT_EQ(told({}, {}).requirements[0].step.sources, citations{resolution});
    // One source of both limits is told once; of two, that of the lower end comes first.
    EXPECT_EQ(told(order, order).requirements[0].limits_set_by, citations{order});
    EXPECT_EQ(told(resolution, order).requirements[0].limits_set_by,
              (citations{resolution, order}));
}

TEST(policy_parameter, has_a_source_that_is_written_well) {
    policy rule = policy_of(
        {require("it", at_least_condition{fact_name{"years"},
                                          parameter_limit{policy_parameter_id{"floor"}}})});
    rule.parameters.push_back(
        {policy_parameter_id{"floor"}, text{{"en", "Floor"}}, integer_type{2, 4, "years"}, {}});
    auto const asked = world_of(rule, {{"years", years(3)}})
                           .ask({date{2024, 3, 1},
                                 {{policy_id{"rule"}, policy_parameter_id{"floor"}, years(3),
                                   citation{"", {}, {}}}},
                                 {}});
    ASSERT_TRUE(asked.has_error());
    EXPECT_EQ(asked.error().first().code, "citation.document_empty");
    EXPECT_EQ(asked.error().first().path, "/parameters/0/source/document");
}

TEST(policy_waiver, counts_as_met_and_is_flagged) {
    requirement needed = require("it", at_least_condition{fact_name{"years"}, given(years(5))});
    needed.force = requirement_force::waivable;
    auto const world =
        world_of(policy_of({needed, require("flag", holds_condition{fact_name{"flag"}})}),
                 {{"years", years(3)}, {"flag", boolean_value{true}}});
    act const order{act_kind::order, "7", {}, {}, {}};
    waiver const one{policy_id{"rule"}, policy_requirement_id{"it"}, order, "illness", {}};
    EXPECT_EQ(world.ask({date{2024, 3, 1}, {}, {}})->result, no);
    auto const waived = world.ask({date{2024, 3, 1}, {}, {one}}).value();
    EXPECT_EQ(waived.result, yes);
    EXPECT_EQ(waived.requirements[0].waived_by, one);
    waiver ended = one;
    ended.last = date{2024, 2, 29};
    EXPECT_EQ(world.ask({date{2024, 3, 1}, {}, {ended}})->result, no);
    EXPECT_EQ(world.ask({date{2024, 2, 29}, {}, {ended}})->result, yes);
    // Before its act there is no waiver; the act of the very day counts.
    waiver dated = one;
    dated.by.on = date{2024, 3, 1};
    EXPECT_EQ(world.ask({date{2024, 2, 29}, {}, {dated}})->result, no);
    EXPECT_EQ(world.ask({date{2024, 3, 1}, {}, {dated}})->result, yes);
    EXPECT_FALSE(world.ask({date{2024, 2, 29}, {}, {dated}})->requirements[0].waived_by);
    auto const code = [&](waiver const& each) {
        return code_of_refusal(world.ask({date{2024, 3, 1}, {}, {each}}));
    };
    waiver wrong = one;
    wrong.requirement = policy_requirement_id{"flag"};
    EXPECT_EQ(code(wrong), "policy.not_waivable");
    wrong.requirement = policy_requirement_id{"nothing"};
    EXPECT_EQ(code(wrong), "policy.waiver_unknown");
    wrong = one;
    wrong.reason = " ";
    EXPECT_EQ(code(wrong), "policy.waiver_reason_empty");
    wrong = one;
    wrong.by.number.reset();
    EXPECT_EQ(code(wrong), "act.empty");
    EXPECT_EQ(code_of_refusal(world.ask({date{2024, 3, 1}, {}, {one, one}})),
              "policy.waiver_repeated");
}

TEST(policy_advice, warns_and_never_refuses) {
    requirement young = require("young", at_most_condition{fact_name{"years"}, given(years(2))});
    young.force = requirement_force::advisory;
    auto const world =
        world_of(policy_of({require("flag", holds_condition{fact_name{"flag"}}), young}),
                 {{"years", years(3)}, {"flag", boolean_value{true}}});
    auto const verdict = world.ask({date{2024, 3, 1}, {}, {}}).value();
    EXPECT_EQ(verdict.result, yes);
    EXPECT_EQ(verdict.warnings, (std::vector{policy_requirement_id{"young"}}));
    EXPECT_TRUE(verdict.requirements[1].is_advisory);
}

} // namespace
