// What is told without sensitive values does not depend on them: rows that differ in nothing but
// those give the same explanation, in every language and depth.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/questions/eligibility.hpp>

#include "support/finding_text.hpp"
#include "support/policy_scene.hpp"
#include "support/worded_policy.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

bool is_sensitive(fact_description const& fact) {
    return fact.traits.contains(fact_trait::is_sensitive);
}

/// The small schema in which some facts are sensitive, and others not.
fact_schema partly_sensitive(dice& random) {
    fact_schema made = worded_schema();
    for (fact_description& each : made.facts) {
        if (random.one_in(2)) {
            each.traits.insert(fact_trait::is_sensitive);
        } else {
            each.traits.erase(fact_trait::is_sensitive);
        }
    }
    return made;
}

/// A random policy over facts of which some are sensitive.
struct private_world {
    explicit private_world(std::uint64_t seed)
        : maker{seed, true}, bare{maker.library()}, terms{maker.terms(bare, true)},
          library{
              policy_library::make(partly_sensitive(maker.random),
                                   {*bare.find(policy_id{"main"}), *bare.find(policy_id{"other"})})
                  .value()} {}

    /// The row over the schema of the library.
    fact_row row(std::size_t completions) {
        fact_row const from = maker.row(bare, completions);
        fact_row made{library.schema()};
        for (std::size_t at = 0; at < from.slots().size(); ++at) {
            made.set(from.schema().facts[at].name, from.slots()[at].known).value();
        }
        return made;
    }

    /// The same with other values of what is sensitive and known.
    fact_row with_others(fact_row const& row) {
        fact_row made = row;
        for (std::size_t at = 0; at < row.slots().size(); ++at) {
            fact_description const& fact = library.schema()->facts[at];
            if (is_sensitive(fact) && row.slots()[at].known.get() != nullptr) {
                made.set(fact.name, maker.random.pick(values_of(fact))).value();
            }
        }
        return made;
    }

    policy_verdict told_of(fact_row const& row) const {
        return without_sensitive_values(decide(library, policy_id{"main"}, row, terms).value(),
                                        *library.schema());
    }

    policy_maker maker;
    policy_library bare;
    decision_terms terms;
    policy_library library;
};

void add_outcomes(std::vector<requirement_verdict> const& of, std::vector<outcome>& to) {
    for (requirement_verdict const& each : of) {
        to.push_back(each.step.result);
        add_outcomes(each.parts, to);
    }
}

/// The answer, and every outcome that can be seen.
std::vector<outcome> outcomes_of(policy_verdict const& verdict) {
    std::vector<outcome> all{verdict.result};
    add_outcomes(verdict.scope, all);
    add_outcomes(verdict.requirements, all);
    return all;
}

bool has_withheld(std::vector<requirement_verdict> const& among) {
    return std::any_of(among.begin(), among.end(), [](requirement_verdict const& each) {
        return each.step.values.contains("withheld") || has_withheld(each.parts);
    });
}

/// A verdict as lines, so that a failure shows what differs.
std::string lines_of_verdict(policy_verdict const& of) {
    std::string all = lines_of(as_finding(of));
    for (bool const each : {of.is_final, of.may_be_too_open, of.is_thorough}) {
        all += each ? "yes " : "no ";
    }
    for (auto const* list : {&of.warnings, &of.decisive}) {
        for (policy_requirement_id const& each : *list) {
            all += each.str() + " ";
        }
        all += "\n";
    }
    for (settling_set const& each : of.settling) {
        all += printed(each) + "\n";
    }
    for (nearest_change const& each : of.changes) {
        all += each.fact.str() + " changes\n";
    }
    return all;
}

std::string said(policy_verdict const& verdict, fact_schema const& schema,
                 catalogues_of_language const& language, explanation_depth depth) {
    return explain(explanation_of(verdict, schema), wording{*language.messages}, depth);
}

RC_GTEST_PROP(sensitive_values, that_are_left_out_change_nothing, (std::uint64_t seed)) {
    private_world world{seed};
    for (std::size_t count = 0; count < 2; ++count) {
        fact_row const one = world.row(1 + 30 * count);
        policy_verdict const told = world.told_of(one);
        for (int others = 0; others < 3; ++others) {
            policy_verdict const other = world.told_of(world.with_others(one));
            if (outcomes_of(told) != outcomes_of(other)) {
                continue;
            }
            RC_ASSERT(lines_of_verdict(told) == lines_of_verdict(other));
            RC_ASSERT(told == other);
            for (catalogues_of_language const& language : all_languages()) {
                for (explanation_depth const depth : every<explanation_depth>()) {
                    RC_ASSERT(said(told, *world.library.schema(), language, depth)
                              == said(other, *world.library.schema(), language, depth));
                }
            }
        }
    }
}

// The law is not about rows that hardly ever occur: many are alike, with and without an outcome
// that is left out, and of every answer.
TEST(sensitive_values, that_are_left_out_often_leave_something_to_compare) {
    int alike = 0;
    int with_withheld = 0;
    std::set<outcome> answers;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        private_world world{seed};
        fact_row const one = world.row(30);
        fact_row const two = world.with_others(one);
        policy_verdict const told = world.told_of(one);
        if (one.slots() == two.slots() || outcomes_of(told) != outcomes_of(world.told_of(two))) {
            continue;
        }
        ++alike;
        with_withheld += has_withheld(told.requirements) ? 1 : 0;
        answers.insert(told.result);
    }
    EXPECT_GE(alike, 60);
    EXPECT_GE(with_withheld, 30);
    EXPECT_EQ(answers.size(), every<outcome>().size());
}

fact_schema health() {
    using traits = enum_set<fact_trait>;
    auto const fact = [](char const* name, fact_type type, traits with = {}) {
        return fact_description{fact_name{name}, std::move(type), with, text{{"en", name}}};
    };
    traits const is_private{fact_trait::is_sensitive};
    return {{fact("group", level_type{"disability_group", {"III", "II", "I"}}, is_private),
             fact("score", integer_type{0, 10, {}}, is_private),
             fact("illness", code_type{"illness", {"a", "b", "c", "d"}}, is_private),
             fact("weight", decimal_type{0, 200, 1, {}}, is_private),
             fact("born", date_type{date{1900, 1, 1}, date{2026, 1, 1}}, is_private),
             fact("years", integer_type{0, 9, {}}),
             fact("arrives", date_type{date{2026, 1, 1}, date{2027, 1, 1}})}};
}

bool is_withheld(std::vector<requirement> asked, std::string const& id = "it") {
    auto const verdict =
        without_sensitive_values(verdict_of(health(), std::move(asked), {}), health());
    for (requirement_verdict const& each : verdict.requirements) {
        if (each.id.str() == id) {
            return each.step.values.contains("withheld");
        }
    }
    throw std::invalid_argument{id};
}

fact_value score(std::int64_t number) {
    return integer_value{number, {}};
}

TEST(sensitive_values, of_codes_are_told_by_what_any_condition_on_them_came_to) {
    fact_name const illness{"illness"};
    EXPECT_TRUE(is_withheld({require("it", one_of_condition{illness, codes("illness", {"a"})})}));
    EXPECT_TRUE(
        is_withheld({require("it", one_of_condition{illness, codes("illness", {"a", "b"})})}));
    EXPECT_TRUE(
        is_withheld({require("it", equals_condition{illness, given(code_value{"illness", "c"})})}));
    EXPECT_FALSE(is_withheld(
        {require("it", at_least_condition{fact_name{"years"}, given(integer_value{3, {}})})}));
}

TEST(sensitive_values, of_numbers_and_levels_are_told_where_one_alone_is_left) {
    fact_name const points{"score"};
    fact_name const group{"group"};
    auto const at_least = [&](std::int64_t number) {
        return at_least_condition{points, given(score(number))};
    };
    // 5 to 10 or 0 to 4; but "5" or not; "10" or not; "0" or not.
    EXPECT_FALSE(is_withheld({require("it", at_least(5))}));
    EXPECT_TRUE(is_withheld({require("it", equals_condition{points, given(score(5))})}));
    EXPECT_TRUE(is_withheld({require("it", at_least(10))}));
    EXPECT_TRUE(is_withheld({require("it", at_least(1))}));
    // 0 to 4, 5 to 7, 8 to 10; but 0 to 4, 5, 6 to 10.
    EXPECT_FALSE(is_withheld({require("it", at_least(5)), require("other", at_least(8))}));
    EXPECT_TRUE(is_withheld({require("it", at_least(5)), require("other", at_least(6))}));
    // The first of three levels, or the last.
    EXPECT_TRUE(is_withheld({require(
        "it", level_at_least_condition{group, given(level_value{"disability_group", "II"})})}));
}

// Time from a sensitive day to another: the change of the other would tell the first.
TEST(sensitive_values, are_not_told_by_the_change_of_another_fact) {
    elapsed_condition const grown_up{fact_day{fact_name{"born"}},
                                     fact_day{fact_name{"arrives"}},
                                     duration_unit::years,
                                     rounding::down,
                                     rounding::down,
                                     ends::last_excluded,
                                     comparison::at_least,
                                     given(integer_value{18, "years"})};
    auto const verdict = verdict_of(
        health(), {require("it", grown_up)},
        {{"born", date_value{date{2008, 5, 12}}}, {"arrives", date_value{date{2026, 2, 1}}}});
    ASSERT_EQ(verdict.changes.size(), 2U);
    EXPECT_EQ(verdict.changes[1].to, (std::vector<fact_value>{date_value{date{2026, 5, 12}}}));
    policy_verdict const told = without_sensitive_values(verdict, health());
    EXPECT_TRUE(told.changes.empty());
    EXPECT_EQ(told.requirements[0].step.result, outcome::not_satisfied);
    EXPECT_FALSE(told.is_not_yet());
}

elapsed_condition days_from_birth(comparison by, std::int64_t days) {
    return {fact_day{fact_name{"born"}},
            fact_day{fact_name{"arrives"}},
            duration_unit::days,
            rounding::down,
            rounding::down,
            ends::last_excluded,
            by,
            given(integer_value{days, "days"})};
}

TEST(sensitive_values, of_days_are_told_by_the_time_to_a_day_that_is_seen) {
    using enum comparison;
    // Who arrives on the first day that there is, a day or more after birth, is not born on the
    // last day that there is, which is the same; who arrives later may be born on any.
    EXPECT_TRUE(is_withheld({require("it", days_from_birth(at_least, 1))}));
    EXPECT_TRUE(is_withheld({require("it", days_from_birth(below, 1))}));
    EXPECT_FALSE(is_withheld({require("it", days_from_birth(at_least, 6'000))}));
    // Ever so many days, or one more: one day of birth is left. So it is of two that are as near as
    // some day of arrival makes them.
    EXPECT_TRUE(is_withheld({require("it", days_from_birth(at_least, 6'000)),
                             require("other", days_from_birth(at_most, 6'000))}));
    EXPECT_TRUE(is_withheld({require("it", days_from_birth(at_least, 6'000)),
                             require("other", days_from_birth(at_least, 6'100))}));
    EXPECT_FALSE(is_withheld({require("it", days_from_birth(at_least, 6'000)),
                              require("other", days_from_birth(at_least, 9'000))}));
    // Beside a day of birth that is asked for, within the year that arrivals move the other; the
    // condition on the birth alone tells no day.
    auto const born_by = [](date day) {
        return require("other", at_most_condition{fact_name{"born"}, given(date_value{day})});
    };
    EXPECT_TRUE(
        is_withheld({require("it", days_from_birth(at_least, 6'000)), born_by(date{2009, 12, 1})}));
    EXPECT_FALSE(is_withheld(
        {require("it", days_from_birth(at_least, 6'000)), born_by(date{2009, 12, 1})}, "other"));
    EXPECT_FALSE(
        is_withheld({require("it", days_from_birth(at_least, 6'000)), born_by(date{2005, 12, 1})}));
}

/// Random conditions on two days, of which the first is sensitive, and the second perhaps.
struct days_world {
    explicit days_world(std::uint64_t seed) : random{seed} {
        for (char const* const name : {"one", "two"}) {
            int const first = random.below(8);
            int const last = first + 1 + random.below(12);
            fact_description made{
                fact_name{name}, date_type{day(first), day(last)}, {}, text{{"en", name}}};
            if (schema.facts.empty() || random.one_in(2)) {
                made.traits.insert(fact_trait::is_sensitive);
            }
            if (random.one_in(3)) {
                made.traits.insert(fact_trait::may_be_absent);
            }
            std::vector<fact<fact_value>>& all = values.emplace_back();
            for (int number = first; number <= last; ++number) {
                all.emplace_back(date_value{day(number)});
            }
            if (made.traits.contains(fact_trait::may_be_absent)) {
                all.push_back(fact<fact_value>::absent());
            }
            schema.facts.push_back(std::move(made));
        }
        std::vector<requirement> asked;
        for (int count = 1 + random.below(3); count > 0; --count) {
            asked.push_back(require("r" + std::to_string(count), a_condition()));
        }
        library.emplace(policy_library::make(schema, {policy_of(std::move(asked))}).value());
    }

    static date day(int number) { return date{2026, 1, 1 + number}; }

    condition a_condition() {
        std::size_t const fact = random.one_in(2) ? 0 : 1;
        fact_name const name = schema.facts[fact].name;
        if (random.one_in(3)) {
            auto const days = values[fact];
            limit const by = given(
                *days[static_cast<std::size_t>(random.below(static_cast<int>(days.size() - 1)))]
                     .get());
            return random.one_in(2) ? condition{at_least_condition{name, by}}
                                    : condition{at_most_condition{name, by}};
        }
        bool const are_weeks = random.one_in(4);
        return elapsed_condition{
            fact_day{name},
            fact_day{schema.facts[1 - fact].name},
            are_weeks ? duration_unit::weeks : duration_unit::days,
            random.pick(std::vector{rounding::down, rounding::up}),
            rounding::down,
            random.pick(std::vector{ends::last_included, ends::last_excluded}),
            random.pick(std::vector{comparison::at_least, comparison::at_most, comparison::above,
                                    comparison::below}),
            given(integer_value{are_weeks ? random.below(5) - 2 : random.below(24) - 12,
                                are_weeks ? "weeks" : "days"})};
    }

    /// What can be seen: the outcomes of all requirements, and the values of what is not sensitive.
    std::string seen(fact<fact_value> const& one, fact<fact_value> const& two) const {
        auto const verdict = without_sensitive_values(
            decide(*library, policy_id{"rule"}, row_of(*library, {{"one", one}, {"two", two}}),
                   {date{2024, 3, 1}, {}, {}})
                .value(),
            schema);
        std::string all = is_sensitive(schema.facts[1]) ? "" : printed(two);
        for (requirement_verdict const& each : verdict.requirements) {
            all += each.step.values.contains("withheld") ? " -" : " " + to_string(each.step.result);
            told += each.step.code == "requirement.elapsed" && all.back() != '-' ? 1 : 0;
        }
        return all;
    }

    dice random;
    fact_schema schema;
    std::optional<policy_library> library;
    std::vector<std::vector<fact<fact_value>>> values; ///< the days of each, and that there is none
    mutable int told{0};                               ///< how many outcomes of time could be seen
};

/// What is seen with one value of a sensitive fact alone; empty where there is no such.
std::string seen_with_one_value(days_world const& world) {
    std::map<std::string, std::array<std::set<std::size_t>, 2>> places;
    auto const& ones = world.values[0];
    auto const& twos = world.values[1];
    for (std::size_t one = 0; one < ones.size(); ++one) {
        for (std::size_t two = 0; two < twos.size(); ++two) {
            auto& here = places[world.seen(ones[one], twos[two])];
            here[0].insert(one);
            here[1].insert(two);
        }
    }
    for (auto const& [seen, values] : places) {
        for (std::size_t const fact : {0U, 1U}) {
            if (is_sensitive(world.schema.facts[fact]) && values[fact].size() == 1) {
                return seen;
            }
        }
    }
    return {};
}

RC_GTEST_PROP(sensitive_values, are_not_told_by_outcomes_of_time, (std::uint64_t seed)) {
    days_world const world{seed};
    RC_ASSERT(seen_with_one_value(world) == "");
}

// To withhold all of them would keep the law, too.
TEST(sensitive_values, do_not_withhold_each_outcome_of_time) {
    int told = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        days_world const world{seed};
        EXPECT_EQ(seen_with_one_value(world), "") << seed;
        told += world.told > 0 ? 1 : 0;
    }
    EXPECT_GE(told, 5);
}

// A score below the range may still grow into it, one beyond it may not: "not yet" would tell.
TEST(sensitive_values, that_grow_are_not_told_by_not_yet) {
    fact_schema schema = health();
    schema.facts[1].traits.insert(fact_trait::can_only_grow);
    auto const told = [&](std::int64_t number) {
        auto const between =
            between_condition{fact_name{"score"}, given(score(3)), given(score(7)), true, true};
        auto const verdict =
            verdict_of(schema, {require("it", between)}, {{"score", score(number)}});
        EXPECT_EQ(verdict.is_not_yet(), number < 3);
        return without_sensitive_values(verdict, schema);
    };
    EXPECT_EQ(told(1), told(9));
    EXPECT_FALSE(told(1).is_not_yet());
    EXPECT_FALSE(as_finding(told(1)).values.contains("final"));
}

TEST(sensitive_values, are_not_told_by_the_reason_of_a_waiver) {
    auto strong = require("it", at_least_condition{fact_name{"score"}, given(score(5))});
    strong.force = requirement_force::waivable;
    auto const library = policy_library::make(health(), {policy_of({strong})}).value();
    waiver const by{policy_id{"rule"},
                    policy_requirement_id{"it"},
                    {act_kind::order, "7", date{2024, 2, 1}, {}, {}},
                    "an illness of the heart",
                    {}};
    auto const verdict =
        decide(library, policy_id{"rule"}, fact_row{library.schema()}, {date{2024, 3, 1}, {}, {by}})
            .value();
    auto const told = [&](policy_verdict const& of) {
        return explain(explanation_of(of, health()), wording{}, explanation_depth::everything);
    };
    EXPECT_NE(told(verdict).find("heart"), std::string::npos);
    std::string const kept = told(without_sensitive_values(verdict, health()));
    EXPECT_EQ(kept.find("heart"), std::string::npos);
    EXPECT_NE(kept.find("by the order 7 of 1 February 2024"), std::string::npos) << kept;
}

} // namespace
