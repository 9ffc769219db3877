// Policies written in C++: the words make the data that they stand for, random policies can be
// written once more, and what is malformed is told with its place.
#include <jspu_coop/policy/policy_builder.hpp>

#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"
#include "support/rebuilt_policy.hpp"

#include <gtest/gtest.h>

#include <concepts>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace jspu_coop {
namespace {

using testing::made_up;
using testing::policy_maker;
using testing::rewriter;
using testing::small_schema;
namespace c = conditions;

policy_builder begun() {
    policy_builder made{"rule", {{"en", "Rule"}}, reference_day_kind::application};
    made.read_in(made_up());
    return made;
}

/// The one requirement of a policy, after a journey through the builder.
requirement written(requirement_draft const& asked) {
    return begun()
        .version("v1", period::from({2020, 1, 1}), {asked})
        .build()
        .value()
        .versions.front()
        .requirements.front();
}

condition asked(condition_draft const& of) {
    return written(c::require("r", of)).condition;
}

limit given(fact_value value) {
    return given_limit{std::move(value)};
}

fact_name const credits{"credits"};

TEST(policy_builder, words_for_numbers_and_days) {
    limit const thirty = given(integer_value{30, "ects"});
    EXPECT_EQ(asked(c::at_least("credits", 30, "ects")),
              condition{(at_least_condition{credits, thirty})});
    EXPECT_EQ(asked(c::at_most("credits", 30, "ects")),
              condition{(at_most_condition{credits, thirty})});
    EXPECT_EQ(asked(c::above("credits", 30, "ects")),
              condition{(above_condition{credits, thirty})});
    EXPECT_EQ(asked(c::below("credits", integer_value{30, "ects"})),
              condition{(below_condition{credits, thirty})});
    EXPECT_EQ(asked(c::equals("credits", integer_value{30, "ects"})),
              condition{(equals_condition{credits, thirty})});
    EXPECT_EQ(asked(c::between("credits", c::including(integer_value{30, "ects"}),
                               c::excluding(integer_value{60, "ects"}))),
              condition{(between_condition{credits, thirty, given(integer_value{60, "ects"}), true,
                                           false})});
    EXPECT_EQ(
        asked(c::at_least("start", date{2026, 9, 1})),
        condition{(at_least_condition{fact_name{"start"}, given(date_value{date{2026, 9, 1}})})});
    EXPECT_EQ(asked(c::date_within("start", {}, date{2026, 9, 1})),
              condition{(date_within_condition{fact_name{"start"}, std::nullopt,
                                               given(date_value{date{2026, 9, 1}})})});
    EXPECT_EQ(asked(c::date_within("start", date{2026, 9, 1}, {})),
              condition{(date_within_condition{
                  fact_name{"start"}, given(date_value{date{2026, 9, 1}}), std::nullopt})});
}

TEST(policy_builder, words_for_codes_and_levels) {
    fact_name const country{"country"};
    limit const two = given(code_set_value{"country", {"BY", "UZ"}});
    EXPECT_EQ(asked(c::one_of("country", "country", {"UZ", "BY"})),
              condition{(one_of_condition{country, two})});
    EXPECT_EQ(asked(c::none_of("country", "country", {"UZ", "BY"})),
              condition{(none_of_condition{country, two})});
    EXPECT_EQ(asked(c::papers_present("papers", "paper", {"cv"})),
              condition{(papers_present_condition{fact_name{"papers"},
                                                  given(code_set_value{"paper", {"cv"}})})});
    EXPECT_EQ(asked(c::within_field("field", c::codes("isced_f", {"02", "01"}))),
              condition{(within_field_condition{fact_name{"field"},
                                                given(code_set_value{"isced_f", {"01", "02"}})})});
    EXPECT_EQ(asked(c::level_at_least("level", "cefr", "B1")),
              condition{(
                  level_at_least_condition{fact_name{"level"}, given(level_value{"cefr", "B1"})})});
    EXPECT_EQ(
        asked(c::grade_at_least("mark", grade_value{"de_6", 2})),
        condition{(grade_at_least_condition{fact_name{"mark"}, given(grade_value{"de_6", 2})})});
    EXPECT_EQ(asked(c::holds("flag")), condition{holds_condition{fact_name{"flag"}}});
    EXPECT_EQ(asked(c::present("flag")), condition{present_condition{fact_name{"flag"}}});
}

TEST(policy_builder, words_for_time) {
    EXPECT_EQ(asked(c::elapsed({.from = c::day_of("born_on"),
                                .to = reference_day{},
                                .unit = duration_unit::years,
                                .count = rounding::down,
                                .no_such_day = rounding::up,
                                .counted = ends::last_excluded},
                               comparison::at_most, 45)),
              condition{(elapsed_condition{fact_day{fact_name{"born_on"}}, reference_day{},
                                           duration_unit::years, rounding::down, rounding::up,
                                           ends::last_excluded, comparison::at_most,
                                           given(integer_value{45, "years"})})});
    EXPECT_EQ(asked(c::elapsed({.from = date{2026, 1, 1},
                                .to = c::day_of("start"),
                                .unit = duration_unit::weeks,
                                .count = rounding::up,
                                .no_such_day = rounding::down,
                                .counted = ends::last_included},
                               comparison::above, integer_value{2, "weeks"})),
              condition{(elapsed_condition{fixed_day{date{2026, 1, 1}},
                                           fact_day{fact_name{"start"}}, duration_unit::weeks,
                                           rounding::up, rounding::down, ends::last_included,
                                           comparison::above, given(integer_value{2, "weeks"})})});
}

TEST(policy_builder, words_for_what_a_source_leaves_open) {
    fact_value const three{integer_value{3, "years"}};
    fact_value const five{integer_value{5, "years"}};
    EXPECT_EQ(asked(c::at_least("years", c::unpublished({three, five}))),
              condition{(at_least_condition{fact_name{"years"},
                                            unpublished_limit{std::nullopt, {three, five}}})});
    EXPECT_EQ(asked(c::at_least("years", c::unpublished("how_long", {three, five}))),
              condition{(at_least_condition{
                  fact_name{"years"},
                  unpublished_limit{policy_question_id{"how_long"}, {three, five}}})});
    std::vector<requirement> const readings{
        testing::require("a", holds_condition{fact_name{"flag"}}),
        testing::require("b", holds_condition{fact_name{"healthy"}})};
    EXPECT_EQ(asked(c::unpublished("which", {c::require("a", c::holds("flag")),
                                             c::require("b", c::holds("healthy"))})),
              condition{(unpublished_condition{policy_question_id{"which"}, readings})});
    EXPECT_EQ(asked(c::unpublished(
                  {c::require("a", c::holds("flag")), c::require("b", c::holds("healthy"))})),
              condition{(unpublished_condition{std::nullopt, readings})});
}

TEST(policy_builder, words_for_requirements_of_requirements) {
    requirement const a = testing::require("a", holds_condition{fact_name{"flag"}});
    requirement const b = testing::require("b", holds_condition{fact_name{"healthy"}});
    requirement_draft const da = c::require("a", c::holds("flag"));
    requirement_draft const db = c::require("b", c::holds("healthy"));
    EXPECT_EQ(asked(c::all_of({da, db})), condition{(all_condition{{a, b}})});
    EXPECT_EQ(asked(c::any_of({da, db})), condition{(any_condition{{a, b}})});
    EXPECT_EQ(asked(c::at_least_k(2, {da, db})), condition{(at_least_k_condition{2, {a, b}})});
    EXPECT_EQ(asked(c::not_met(da)), condition{not_condition{a}});
    EXPECT_EQ(asked(c::when(da).then(db)), condition{(when_condition{a, b})});
    requirement excused = a;
    excused.labels = text{{"en", "an exception"}};
    EXPECT_EQ(asked(c::unless(da.called({{"en", "an exception"}})).then(db)),
              condition{(unless_condition{excused, b})});
    EXPECT_EQ(asked(c::meets("other", "v2")),
              condition{(reference_condition{policy_id{"other"}, policy_version_id{"v2"}})});
}

TEST(policy_builder, a_requirement_says_what_is_said_of_it) {
    citation const place{"Resolution 1", "item 2", {}};
    requirement_draft const plain = c::require("r", c::holds("flag"));
    requirement const full =
        written(plain.called({{"en", "Words"}, {"uz", "Soʻzlar"}}).waivable().cited_as(place));
    EXPECT_EQ(full, (requirement{
                        policy_requirement_id{"r"}, text{{"en", "Words"}, {"uz", "Soʻzlar"}},
                        requirement_force::waivable, place, holds_condition{fact_name{"flag"}}}));
    EXPECT_EQ(plain.part(), testing::require("r", holds_condition{fact_name{"flag"}}));
    EXPECT_EQ(plain.waivable().advisory().part().force, requirement_force::advisory);
    EXPECT_EQ(plain.advisory().waivable().part().force, requirement_force::waivable);
    EXPECT_EQ(plain.called({{"en", "a"}}).called({{"ru", "b"}}).part().labels, (text{{"ru", "b"}}));
}

/// Law: whatever a policy can say, the builder can.
TEST(policy_builder, writes_random_policies_once_more) {
    int written_policies = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        SCOPED_TRACE(seed);
        policy_maker maker{seed, true};
        policy_library const library = maker.library();
        for (char const* const id : {"main", "other"}) {
            policy const& original = *library.find(policy_id{id});
            policy_builder const again = rewriter::write(original);
            auto const built = again.build();
            ASSERT_TRUE(built.has_value()) << to_string(built.error());
            EXPECT_EQ(*built, original);
            auto const over_facts = again.build(small_schema());
            ASSERT_TRUE(over_facts.has_value()) << to_string(over_facts.error());
            EXPECT_EQ(*over_facts, original);
            ++written_policies;
        }
    }
    EXPECT_EQ(written_policies, 200);
}

TEST(policy_builder, tells_each_malformed_name_with_its_place) {
    policy_builder made{"no id", {{"en", "Rule"}}, reference_day_kind::application};
    made.read_in(made_up())
        .governs(c::require("s", c::holds("Flag")))
        .parameter("a/b", {{"en", "x"}}, integer_type{0, 1, {}})
        .version(
            "", period::from({2020, 1, 1}),
            {c::require("fine", c::holds("flag")),
             c::require("?", c::any_of({c::require("a", c::at_least("x", c::parameter("-"))),
                                        c::require("b", c::holds(""))})),
             c::require("u", c::unless(c::require("e e", c::holds("flag")))
                                 .then(c::require("t", c::meets("p!", "v!")))),
             c::require("w", c::when(c::require("g", c::not_met(c::require("n", c::holds(".")))))
                                 .then(c::require("d d", c::holds("flag")))),
             c::require("o", c::unpublished("q q", {c::require("o1", c::present("1")),
                                                    c::require("o2", c::present("x"))})),
             c::require("l",
                        c::between("x", c::including(c::parameter("low!")),
                                   c::excluding(c::unpublished("h h", std::vector<fact_value>{})))),
             c::require("d", c::date_within("x", c::parameter("f!"), c::parameter("l!"))),
             c::require("e", c::elapsed({.from = c::day_of("F"),
                                         .to = c::day_of("T"),
                                         .unit = duration_unit::days,
                                         .count = rounding::down,
                                         .no_such_day = rounding::down,
                                         .counted = ends::last_excluded},
                                        comparison::above, c::parameter("e!"))),
             c::require("c", c::one_of("x", c::parameter("c!")))});
    auto const built = made.build();
    ASSERT_TRUE(built.has_error());
    std::vector<std::string> told;
    for (issue const& each : built.error().all()) {
        told.push_back(each.code + " " + each.path + " " + each.value);
    }
    std::string const top = "/versions/0/requirements/";
    EXPECT_EQ(told, (std::vector<std::string>{
                        "id.malformed /id no id",
                        "fact_name.malformed /scope/0/condition/fact Flag",
                        "id.malformed /parameters/0/name a/b",
                        "id.malformed /versions/0/id ",
                        "id.malformed " + top + "1/id ?",
                        "id.malformed " + top + "1/condition/parts/0/condition/limit/parameter -",
                        "fact_name.malformed " + top + "1/condition/parts/1/condition/fact ",
                        "id.malformed " + top + "2/condition/exception/id e e",
                        "id.malformed " + top + "2/condition/then/condition/policy p!",
                        "id.malformed " + top + "2/condition/then/condition/version v!",
                        "fact_name.malformed " + top
                            + "3/condition/guard/condition/part/condition/fact .",
                        "id.malformed " + top + "3/condition/then/id d d",
                        "id.malformed " + top + "4/condition/question q q",
                        "fact_name.malformed " + top + "4/condition/readings/0/condition/fact 1",
                        "id.malformed " + top + "5/condition/lowest/parameter low!",
                        "id.malformed " + top + "5/condition/highest/question h h",
                        "id.malformed " + top + "6/condition/first/parameter f!",
                        "id.malformed " + top + "6/condition/last/parameter l!",
                        "fact_name.malformed " + top + "7/condition/from/fact F",
                        "fact_name.malformed " + top + "7/condition/to/fact T",
                        "id.malformed " + top + "7/condition/limit/parameter e!",
                        "id.malformed " + top + "8/condition/codes/parameter c!"}));
    EXPECT_EQ(built.error(), made.build(small_schema()).error());
}

TEST(policy_builder, tells_what_validate_tells) {
    auto const none = begun().build();
    ASSERT_TRUE(none.has_error());
    EXPECT_EQ(none.error().first().code, "policy.versions_empty");
    policy_builder made = begun();
    made.version("v1", period::from({2020, 1, 1}), {c::require("r", c::holds("not_there"))});
    EXPECT_TRUE(made.build().has_value());
    auto const over_facts = made.build(small_schema());
    ASSERT_TRUE(over_facts.has_error());
    EXPECT_EQ(over_facts.error().first().code, "policy.fact_unknown");
    EXPECT_EQ(over_facts.error().first().path, "/versions/0/requirements/0/condition/fact");
    made.version("v1", period::from({2021, 1, 1}), {c::require("r", c::holds("flag"))});
    // Twice the same version, and the first of them open.
    std::vector<std::string> told;
    for (issue const& each : made.build().error().all()) {
        told.push_back(each.code + " " + each.path);
    }
    EXPECT_EQ(told, (std::vector<std::string>{"policy.version_repeated /versions/1/id",
                                              "policy.version_not_last /versions/0/in_force"}));
}

TEST(policy_builder, a_refusal_and_a_throw_leave_it_as_it_was) {
    policy_builder made = begun();
    EXPECT_TRUE(made.build().has_error());
    EXPECT_THROW(made.version("v0", period{{2020, 1, 2}, {2020, 1, 1}}, {}), std::invalid_argument);
    EXPECT_THROW(made.parameter("p", {{"no tag", "x"}}, boolean_type{}), std::invalid_argument);
    made.version("v1", period::from({2020, 1, 1}), {c::require("r", c::holds("flag"))});
    auto const built = made.build();
    ASSERT_TRUE(built.has_value()) << to_string(built.error());
    EXPECT_EQ(*built,
              testing::policy_of({testing::require("r", holds_condition{fact_name{"flag"}})}));
    EXPECT_EQ(made.build().value(), *built);
}

// Floating point and truth are no whole numbers, and a number without a unit is no limit.
template <class Number>
concept counts = requires(Number number) {
    c::at_least("x", number, std::string{"years"});
};
static_assert(counts<int> && counts<std::int64_t>);
static_assert(!counts<double> && !counts<float> && !counts<bool>);
static_assert(!std::convertible_to<int, limit_draft>);
static_assert(!std::convertible_to<double, limit_draft>);
static_assert(!std::convertible_to<char const*, limit_draft>);
static_assert(!std::convertible_to<bool, limit_draft>);
static_assert(std::convertible_to<level_value, limit_draft>);
// Of how time is counted nothing can be left out.
static_assert(!std::is_default_constructible_v<c::elapsed_time>);
static_assert(!std::is_default_constructible_v<c::choice<rounding>>);

} // namespace
} // namespace jspu_coop
