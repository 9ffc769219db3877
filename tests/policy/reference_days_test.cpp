// Policies whose source does not publish which day chooses the version: the answer by each of them,
// by hand, and on random policies against a slow reference that tries out every day and completion.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/policy/bulk_question.hpp>
#include <jspu_coop/policy/policy_builder.hpp>
#include <jspu_coop/policy/requirement_outcomes.hpp>

#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"
#include "support/rebuilt_policy.hpp"
#include "support/refusal.hpp"
#include "support/slow_policy.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;
using enum reference_day_kind;

constexpr date in_2025{2025, 12, 20};
constexpr date in_2026{2026, 2, 1};
policy_id const rule{"rule"};
missing_fact const which_day{"policy", "rule", "/reference_day", open_cause::rule_unpublished};
missing_fact const the_years{"fact", "years", "", open_cause::missing};

fact_schema years_only() {
    return {{{fact_name{"years"}, integer_type{0, 9, "years"}, {}, text{{"en", "Years"}}}}};
}

requirement at_least(std::int64_t years) {
    return require("experience",
                   at_least_condition{fact_name{"years"}, given(integer_value{years, "years"})});
}

/// Until the end of 2025 two years are asked for, then three; by the day of application, or by the
/// first day of the stay.
policy open_rule() {
    policy made = policy_of({at_least(2)});
    made.versions = {
        {policy_version_id{"until-2025"}, period{{2020, 1, 1}, {2025, 12, 31}}, {at_least(2)}, {}},
        {policy_version_id{"from-2026"}, period::from({2026, 1, 1}), {at_least(3)}, {}}};
    made.other_reference_days = {start_of_stay};
    return made;
}

policy_library library_of(policy of) {
    return policy_library::make(years_only(), {std::move(of)}).value();
}

decision_terms by_days(date applied, date begins) {
    return {applied, {}, {}, {{start_of_stay, begins}}};
}

known_facts years(std::int64_t count) {
    return {{"years", fact_value{integer_value{count, "years"}}}};
}

policy_verdict asked(known_facts const& known, date applied = in_2025, date begins = in_2026) {
    policy_library const all = library_of(open_rule());
    return decide(all, rule, row_of(all, known), by_days(applied, begins)).value();
}

std::vector<std::string> lines_of(policy_verdict const& verdict) {
    std::vector<std::string> all;
    for (policy_verdict const& each : verdict.readings) {
        all.push_back(to_string(each.by.value()) + " " + to_string(each.reference_day) + " "
                      + each.version->str() + ": " + to_string(each.result));
    }
    return all;
}
using lines = std::vector<std::string>;

TEST(reference_days, that_agree_decide) {
    policy_verdict const yes = asked(years(3));
    EXPECT_EQ(yes.result, outcome::satisfied);
    EXPECT_TRUE(yes.missing.empty());
    EXPECT_FALSE(yes.version.has_value()); // each reading has its own
    EXPECT_TRUE(yes.requirements.empty()); // they stand there, too
    EXPECT_EQ(lines_of(yes), (lines{"application 2025-12-20 until-2025: satisfied",
                                    "start_of_stay 2026-02-01 from-2026: satisfied"}));
    policy_verdict const no = asked(years(1));
    EXPECT_EQ(no.result, outcome::not_satisfied);
    EXPECT_TRUE(no.is_final);
    EXPECT_EQ(no.readings[1].changes.size(), 1U);
}

TEST(reference_days, that_disagree_leave_it_open_and_are_named) {
    policy_verdict const open = asked(years(2));
    EXPECT_EQ(open.result, outcome::undetermined);
    EXPECT_FALSE(open.is_final);
    EXPECT_EQ(open.missing, std::vector{which_day});
    EXPECT_EQ(lines_of(open), (lines{"application 2025-12-20 until-2025: satisfied",
                                     "start_of_stay 2026-02-01 from-2026: not_satisfied"}));
}

TEST(reference_days, what_is_missing_stands_beside_them) {
    EXPECT_EQ(asked({}).missing, (std::vector{the_years, which_day}));
}

TEST(reference_days, that_are_one_day_are_no_question) {
    policy published = open_rule();
    published.other_reference_days.clear();
    policy_library const all = library_of(published);
    for (date const day : {in_2025, in_2026}) {
        EXPECT_EQ(asked(years(2), day, day),
                  decide(all, rule, row_of(all, years(2)), {day}).value());
    }
}

TEST(reference_days, that_choose_one_version_alike_are_no_question) {
    policy_verdict const later = asked(years(2), in_2026, {2026, 9, 1});
    EXPECT_EQ(later.result, outcome::not_satisfied);
    EXPECT_TRUE(later.readings.empty());
    EXPECT_EQ(later.reference_day, in_2026);
    EXPECT_EQ(later.version, policy_version_id{"from-2026"});
    EXPECT_EQ(later.requirements.size(), 1U);
}

TEST(reference_days, without_a_version_on_one_of_them_differ) {
    policy_verdict const open = asked(years(3), {2019, 5, 1}, in_2026);
    EXPECT_EQ(open.result, outcome::undetermined);
    EXPECT_EQ(open.readings[0].result, outcome::not_applicable);
    EXPECT_EQ(open.missing, std::vector{which_day});
}

TEST(reference_days, each_have_their_own_row) {
    policy_library const all = library_of(open_rule());
    std::vector<fact_row> const rows{row_of(all, years(1)), row_of(all, years(3))};
    policy_verdict const open = decide(all, rule, rows, by_days(in_2025, in_2026)).value();
    EXPECT_EQ(open.readings[0].result, outcome::not_satisfied);
    EXPECT_EQ(open.readings[1].result, outcome::satisfied);
    EXPECT_THROW((void)decide(all, rule, std::vector{rows[0]}, by_days(in_2025, in_2026)),
                 std::invalid_argument);
}

TEST(reference_days, count_for_waivers_each_by_itself) {
    policy with_waiver = open_rule();
    for (policy_version& each : with_waiver.versions) {
        each.requirements[0].force = requirement_force::waivable;
    }
    policy_library const all = library_of(with_waiver);
    decision_terms terms = by_days(in_2025, in_2026);
    terms.waivers = {{rule, policy_requirement_id{"experience"},
                      act{act_kind::order, "7", date{2026, 1, 15}, {}, {}}, "illness"}};
    policy_verdict const open = decide(all, rule, row_of(all, years(0)), terms).value();
    EXPECT_EQ(open.readings[0].result, outcome::not_satisfied); // the act came later
    EXPECT_EQ(open.readings[1].result, outcome::satisfied);
}

TEST(reference_days, are_supplied_each_once) {
    policy_library const all = library_of(open_rule());
    auto const refused = [&](std::vector<named_day> days) {
        return code_of_refusal(
            decide(all, rule, row_of(all, {}), {in_2025, {}, {}, std::move(days)}));
    };
    EXPECT_EQ(refused({}), "policy.reference_day_not_supplied");
    EXPECT_EQ(refused({{start_of_stay, in_2026}, {nomination, in_2026}}),
              "policy.reference_day_unknown");
    EXPECT_EQ(refused({{start_of_stay, in_2026}, {start_of_stay, in_2026}}),
              "policy.reference_day_repeated");
    EXPECT_EQ(code_of_refusal(compile(all, rule, {in_2025})), "policy.reference_day_not_supplied");
}

TEST(reference_days, are_checked_in_a_policy) {
    policy twice = open_rule();
    twice.other_reference_days = {start_of_stay, nomination, start_of_stay, application};
    EXPECT_EQ(codes_and_paths(validate(twice)),
              (lines{"policy.reference_day_repeated at /other_reference_days/2",
                     "policy.reference_day_repeated at /other_reference_days/3"}));
}

TEST(reference_days, are_written_and_built_alike) {
    policy const made = open_rule();
    EXPECT_EQ(from_json<policy>(to_json(made)).value(), made);
    EXPECT_NE(to_json(made).find("other_reference_days"), std::string::npos);
    EXPECT_EQ(rewriter::write(made).build().value(), made);
    policy published = made;
    published.other_reference_days.clear();
    EXPECT_EQ(to_json(published).find("other_reference_days"), std::string::npos);
}

TEST(reference_days, of_a_compiled_policy_are_asked_each) {
    policy_library const all = library_of(open_rule());
    compiled_policy const made = compile(all, rule, by_days(in_2025, in_2026)).value();
    ASSERT_EQ(made.readings().size(), 2U);
    EXPECT_EQ(made.readings()[1].version(), policy_version_id{"from-2026"});
    for (std::int64_t const count : {1, 2, 3}) {
        fact_row const row = row_of(all, years(count));
        compiled_row const quick = compiled_row::make(made, row).value();
        EXPECT_EQ(decide(made, row).value(), asked(years(count)));
        EXPECT_EQ(decide(made, quick), asked(years(count)).result);
        requirement_outcomes const each = decide_each(made, quick);
        EXPECT_EQ(each.result(), asked(years(count)).result);
        EXPECT_EQ(each.requirements()[0].result, outcome_of(count >= 2));
    }
    EXPECT_EQ(code_of_refusal(bulk_question::make(made, {})), "policy.reference_day_open");
    EXPECT_TRUE(compile(all, rule, by_days(in_2026, in_2026)).value().readings().empty());
}

/// Every outcome by every day, completion and reading.
std::set<outcome> tried_out(policy_library const& all, decision_terms const& terms,
                            fact_row const& row) {
    policy const& main = *all.find(policy_id{"main"});
    slow_policy slow{all, terms};
    std::map<std::string, std::size_t> questions;
    for (policy_version const& each : main.versions) {
        slow.questions(main, each, questions);
    }
    std::vector<std::pair<whole_row, chosen_readings>> worlds{{}};
    for (std::size_t at = 0; at < row.slots().size(); ++at) {
        fact_description const& fact = all.schema()->facts[at];
        auto values = policy_maker::completions_of(fact, row.slots()[at].known);
        if (!policy_maker::facts_read(all).contains(fact.name.str())) {
            values.erase(values.begin() + 1, values.end());
        }
        decltype(worlds) more;
        for (auto const& [whole, chosen] : worlds) {
            for (auto const& value : values) {
                more.emplace_back(whole, chosen);
                more.back().first[fact.name.str()] = value;
            }
        }
        worlds = std::move(more);
    }
    for (auto const& [name, count] : questions) {
        decltype(worlds) more;
        for (auto const& [whole, chosen] : worlds) {
            for (std::size_t reading = 0; reading < count; ++reading) {
                more.emplace_back(whole, chosen);
                more.back().second[name] = reading;
            }
        }
        worlds = std::move(more);
    }
    std::set<outcome> met;
    for (auto const& [whole, chosen] : worlds) {
        met.merge(slow.answers(main.id, whole, chosen));
    }
    return met;
}

// Law: a decisive answer agrees with every day, completion and reading; without time between two
// open days an open one does not.
RC_GTEST_PROP(reference_days, come_to_what_a_slow_reference_finds, (std::uint64_t seed)) {
    constexpr std::size_t most_completions = 40;
    policy_maker maker{seed, false};
    policy_library const published = maker.library();
    policy main = *published.find(policy_id{"main"});
    policy other = *published.find(policy_id{"other"});
    main.other_reference_days = {application, nomination};
    other.other_reference_days = {nomination, application};
    policy_library const all =
        policy_library::make(*published.schema(), {std::move(main), std::move(other)}).value();
    decision_terms terms = maker.terms(published, true);
    std::vector<date> const days{{2023, 12, 1}, {2024, 2, 29}, {2024, 3, 1}, {2024, 3, 3}};
    terms.other_reference_days = {{nomination, maker.random.pick(days)},
                                  {application, maker.random.pick(days)}};
    fact_row const row = maker.row(all, most_completions);
    auto const verdict = decide(all, policy_id{"main"}, row, terms).value();
    std::set<outcome> const met = tried_out(all, terms, row);
    if (verdict.result == outcome::undetermined) {
        RC_ASSERT(met.size() > 1);
        RC_ASSERT(!verdict.missing.empty());
    } else {
        RC_ASSERT(met == std::set{verdict.result});
    }
    compiled_policy const made = compile(all, policy_id{"main"}, terms).value();
    RC_ASSERT(decide(made, row).value() == verdict);
    RC_ASSERT(decide(made, compiled_row::make(made, row).value()) == verdict.result);
    // Which day is meant is named where the answers by the days differ; and by no other policy.
    missing_fact const day{"policy", "main", "/reference_day", open_cause::rule_unpublished};
    bool const is_named = std::count(verdict.missing.begin(), verdict.missing.end(), day) == 1;
    std::set<outcome> results;
    for (policy_verdict const& each : verdict.readings) {
        results.insert(each.result);
    }
    RC_ASSERT(is_named || results.size() < 2);
    RC_ASSERT(!is_named || !verdict.readings.empty());
}

// Law: the order in which days are listed or supplied does not matter.
RC_GTEST_PROP(reference_days, are_in_no_order, (std::uint64_t seed)) {
    policy_maker maker{seed, true};
    policy_library const published = maker.library();
    decision_terms terms = maker.terms(published, true);
    terms.other_reference_days = {{nomination, {2023, 12, 1}}, {application, {2024, 3, 1}}};
    fact_row const row = maker.row(published, 60);
    auto const asked_with = [&](std::vector<reference_day_kind> listed, decision_terms const& by) {
        std::vector<policy> all;
        for (char const* const id : {"main", "other"}) {
            all.push_back(*published.find(policy_id{id}));
            all.back().other_reference_days = listed;
        }
        auto const made = policy_library::make(*published.schema(), std::move(all)).value();
        return decide(made, policy_id{"main"}, row, by).value();
    };
    policy_verdict const one = asked_with({nomination, application}, terms);
    std::swap(terms.other_reference_days[0], terms.other_reference_days[1]);
    RC_ASSERT(asked_with({nomination, application}, terms) == one);
    policy_verdict const other = asked_with({application, nomination}, terms);
    RC_ASSERT(other.result == one.result);
    RC_ASSERT(other.missing == one.missing);
}

} // namespace
