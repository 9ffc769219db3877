// Who of a call's applicants gets a seat: order, ties, what is not known, and what is not named.
#include <jspu_coop/explain/explanation.hpp>

#include "support/selection_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::selection_world;

/// Each applicant as "id reason best-worst", in the order of the answer.
std::vector<std::string> told(selection_verdict const& verdict) {
    std::vector<std::string> all;
    for (selection_line const& each : verdict.lines) {
        all.push_back(each.who.str() + " " + to_string(each.reason) + " "
                      + std::to_string(each.best_rank) + "-" + std::to_string(each.worst_rank));
    }
    return all;
}
using lines = std::vector<std::string>;

lines selected(std::vector<applicant> const& who, selection_rule const& by = best_marks()) {
    eligibility_terms const terms = terms_on(who);
    return told(selection(records_of(who), the_call, terms, by).value());
}

TEST(selection, seats_go_by_the_order_of_the_keys) {
    EXPECT_EQ(selected({{"a", of_mark("3.5"), of_level("C1")},
                        {"b", of_mark("4.5"), of_level("A1")},
                        {"c", of_mark("3.5"), of_level("C2")},
                        {"d", of_mark("2.9"), of_level("C2")}}),
              (lines{"b seat_by_rank 1-1", "c seat_by_rank 2-2", "a no_seat_left 3-3",
                     "d not_eligible 0-0"}));
}

TEST(selection, the_lowest_may_come_first) {
    selection_rule by = best_marks(1);
    by.keys = {{fact_name{"mark"}, ranking_order::lowest_first}};
    EXPECT_EQ(selected({{"a", of_mark("3.5"), {}}, {"b", of_mark("4.5"), {}}}, by),
              (lines{"a seat_by_rank 1-1", "b no_seat_left 2-2"}));
}

TEST(selection, a_tie_is_told_and_not_broken) {
    std::vector<applicant> const who{{"a", of_mark("4"), of_level("B2")},
                                     {"b", of_mark("4"), of_level("B2")},
                                     {"c", of_mark("5"), of_level("B2")}};
    EXPECT_EQ(selected(who), (lines{"c seat_by_rank 1-1", "a tie 2-3", "b tie 2-3"}));
    EXPECT_EQ(selected(who, best_marks(3)),
              (lines{"c seat_by_rank 1-1", "a seat_by_rank 2-3", "b seat_by_rank 2-3"}));
    EXPECT_EQ(selected(who, best_marks(1)),
              (lines{"c seat_by_rank 1-1", "a no_seat_left 2-3", "b no_seat_left 2-3"}));
    auto const verdict = selection(records_of(who), the_call, terms_on(who), best_marks());
    EXPECT_EQ(verdict->lines[1].tied, (std::vector<person_id>{person_id{"b"}}));
    EXPECT_FALSE(verdict->is_decided);
}

TEST(selection, sensitive_values_can_be_left_out) {
    std::vector<applicant> const who{{"a", of_mark("4"), of_level("B2")},
                                     {"b", of_mark("4"), of_level("B2")},
                                     {"c", of_mark("2.8"), of_level("B2")}};
    eligibility_terms terms = terms_on(who);
    fact_schema with_secret_marks = schema();
    with_secret_marks.facts.back().traits.insert(fact_trait::is_sensitive);
    terms.policies = policy_library::make(std::move(with_secret_marks), {mark_of_three()}).value();
    auto const verdict = selection(records_of(who), the_call, terms, best_marks(1)).value();
    auto const hidden = without_sensitive_values(verdict);
    EXPECT_EQ(told(hidden), told(verdict));
    EXPECT_EQ(verdict.lines[0].tied.size(), 1U);
    EXPECT_TRUE(hidden.lines[0].tied.empty());
    for (selection_line const& each : hidden.lines) {
        std::size_t const mark = each.eligible.facts->schema().find(fact_name{"mark"}).value();
        EXPECT_EQ(each.eligible.facts->slots()[mark], fact_slot{});
    }
    auto const said = [](selection_verdict const& of) {
        return explain(explanation_of(of), wording{}, explanation_depth::everything);
    };
    for (char const* const each : {"found: 2.8", "lacking: 0.2"}) {
        EXPECT_NE(said(verdict).find(each), std::string::npos) << said(verdict);
        EXPECT_EQ(said(hidden).find(each), std::string::npos) << said(hidden);
    }
    EXPECT_NE(said(hidden).find("Average mark: at least 3: not met"), std::string::npos)
        << said(hidden);
}

TEST(selection, a_key_that_is_missing_may_rank_anywhere) {
    EXPECT_EQ(selected({{"a", of_mark("4"), {}},
                        {"b", of_mark("4"), of_level("B2")},
                        {"c", of_mark("5"), {}}}),
              (lines{"c seat_by_rank 1-1", "a rank_open 2-3", "b rank_open 2-3"}));
}

TEST(selection, an_absent_key_stands_behind) {
    EXPECT_EQ(selected({{"a", of_mark("4"), fact<fact_value>::absent()},
                        {"b", of_mark("4"), of_level("A1")}},
                       best_marks(1)),
              (lines{"b seat_by_rank 1-1", "a no_seat_left 2-2"}));
}

/// Two applicants for one seat, ranked by days of work: "a" worked from January 2020 to February
/// 2026, "b" has since June 2020. On 1 February 2026, the day of application, "a" has worked
/// longer; on 1 September, the first day of the stay, "b".
selection_verdict by_days_of_work(std::vector<reference_day_kind> others) {
    policy by = mark_of_three();
    by.reference_day = reference_day_kind::application;
    by.other_reference_days = std::move(others);
    std::vector<applicant> const who{{"a", of_mark("4"), {}}, {"b", of_mark("4"), {}}};
    eligibility_terms terms = terms_on(who);
    terms.policies = policy_library::make(schema(), {by}).value();
    selection_rule rule = best_marks(1);
    rule.keys = {{fact_name{"person.experience_days"}, ranking_order::highest_first}};
    person worked = testing::a_person("a", party_id{"a"});
    worked.posts = {a_post("a", {{2020, 1, 1}, {2026, 2, 28}})};
    person works = testing::a_person("b", party_id{"a"});
    works.posts = {a_post("a", open_from({2020, 6, 1}))};
    return selection(records_of(who, {}, std::int64_t{1}, {worked, works}), the_call, terms, rule)
        .value();
}

TEST(selection, an_order_that_hangs_on_an_unpublished_day_is_open) {
    using enum reference_day_kind;
    EXPECT_EQ(told(by_days_of_work({})), (lines{"a seat_by_rank 1-1", "b no_seat_left 2-2"}));
    selection_verdict const open = by_days_of_work({start_of_stay});
    EXPECT_EQ(told(open), (lines{"a rank_open 1-2", "b rank_open 1-2"}));
    EXPECT_FALSE(open.is_decided);
    EXPECT_EQ(open.lines[1].missing, (std::vector{missing_fact{"policy", "rule", "/reference_day",
                                                               open_cause::rule_unpublished}}));
}

TEST(selection, whose_eligibility_is_open_may_take_a_seat) {
    EXPECT_EQ(selected({{"a", {}, of_level("B2")},
                        {"b", of_mark("4"), of_level("B2")},
                        {"c", of_mark("5"), of_level("B2")}}),
              (lines{"c seat_by_rank 1-2", "a eligibility_open 1-3", "b rank_open 2-3"}));
}

TEST(selection, seats_are_those_of_the_call) {
    std::vector<applicant> const who{{"a", of_mark("4"), of_level("B2")},
                                     {"b", of_mark("5"), of_level("B2")}};
    auto const with = [&](fact<std::int64_t> places) {
        return told(selection(records_of(who, {}, std::move(places)), the_call, terms_on(who),
                              best_marks({}))
                        .value());
    };
    EXPECT_EQ(with(std::int64_t{1}), (lines{"b seat_by_rank 1-1", "a no_seat_left 2-2"}));
    EXPECT_EQ(with(std::int64_t{0}), (lines{"b no_seat_left 1-1", "a no_seat_left 2-2"}));
    EXPECT_EQ(with(fact<std::int64_t>::absent()),
              (lines{"b seat_by_rank 1-1", "a seat_by_rank 2-2"}));
    EXPECT_EQ(with({}), (lines{"b seats_open 1-1", "a seats_open 2-2"}));
    EXPECT_EQ(with(fact<std::int64_t>::conflicting({1, 2})),
              (lines{"b seat_by_rank 1-1", "a seats_open 2-2"}));
}

TEST(selection, takes_who_applies_for_a_stay_under_the_call) {
    std::vector<applicant> const who{{"a", of_mark("4"), of_level("B2")}};
    activity stay = taken_part(testing::an_activity("stay", testing::a_stay("a", "agency"),
                                                    period{{2026, 9, 1}, {2026, 11, 30}}),
                               {{participation_step::applied, {2026, 2, 1}}}, "a");
    stay.participations[0].person = {};
    auto const with = [&](activity const& of) {
        return told(
            selection(records_of(who, {of}), the_call, terms_on(who), best_marks(1)).value());
    };
    EXPECT_EQ(with(stay), (lines{"a seat_by_rank 1-1"})) << "it is under no call";
    stay.participations[0].call = call_reference{the_call.organisation, call_id{"2025"}};
    EXPECT_EQ(with(stay), (lines{"a seat_by_rank 1-1"}));
    stay.participations[0].call = the_call;
    EXPECT_EQ(with(stay), (lines{"a rank_open 1-2"}))
        << "somebody who is not named may rank before";
    stay.participations[0].person = person_id{"a"};
    EXPECT_EQ(with(stay), (lines{"a seat_by_rank 1-1"}));
}

TEST(selection, who_has_gone_does_not_apply_and_who_is_not_named_may) {
    std::vector<applicant> const who{{"a", of_mark("4"), of_level("B2")}};
    auto const with = [&](fact<person_id> person, fact<call_id> call, participation_step step) {
        activity other = taken_part(
            testing::an_activity("other", in_programme(programme_id{"course"}, std::move(call)),
                                 period{{2026, 9, 1}, {2026, 11, 30}}),
            {{participation_step::applied, {2026, 2, 1}}, {step, {2026, 2, 2}}}, "a");
        other.participations[0].person = std::move(person);
        return told(
            selection(records_of(who, {other}), the_call, terms_on(who), best_marks(1)).value());
    };
    using enum participation_step;
    lines const alone{"a seat_by_rank 1-1"};
    lines const not_alone{"a rank_open 1-2"};
    EXPECT_EQ(with({}, call_id{"2026"}, withdrawn), alone);
    EXPECT_EQ(with({}, call_id{"2026"}, refused), alone);
    EXPECT_EQ(with({}, call_id{"2026"}, nominated), not_alone);
    EXPECT_EQ(with({}, call_id{"2025"}, nominated), alone);
    EXPECT_EQ(with({}, {}, nominated), not_alone);
    EXPECT_EQ(with(fact<person_id>::absent(), call_id{"2026"}, nominated), alone);
}

TEST(selection, refuses_what_is_no_order) {
    std::vector<applicant> const who{{"a", of_mark("4"), {}}};
    auto const refusal = [&](selection_rule const& by) {
        auto const asked = selection(records_of(who), the_call, terms_on(who), by);
        std::string all;
        for (issue const& each : asked.error().all()) {
            all += each.code + " " + each.path + "; ";
        }
        return all;
    };
    selection_rule by = best_marks(-1);
    by.applicants = {person_id{"a"}, person_id{"a"}};
    by.keys = {{fact_name{"mark"}, ranking_order::highest_first},
               {fact_name{"none"}, ranking_order::highest_first},
               {fact_name{"mark"}, ranking_order::lowest_first},
               {fact_name{"person.category"}, ranking_order::highest_first}};
    EXPECT_EQ(refusal(by), "selection.key_unknown /keys/1/fact; "
                           "selection.key_without_order /keys/3/fact; "
                           "selection.key_repeated /keys/2/fact; "
                           "selection.applicant_repeated /applicants/1; "
                           "selection.seats_negative /seats; ");
    by = best_marks();
    by.keys.clear();
    EXPECT_EQ(refusal(by), "selection.keys_empty /keys; ");
}

/// Random marks and levels, some of them unknown.
std::vector<applicant> random_applicants(std::uint64_t seed) {
    static char const* const ids[] = {"a", "b", "c", "d", "e"};
    std::uint64_t rest = seed;
    auto const below = [&](std::uint64_t count) {
        rest = rest * 6364136223846793005U + 1442695040888963407U;
        return (rest >> 33U) % count;
    };
    std::vector<applicant> all;
    for (char const* const id : ids) {
        fact<fact_value> mark;
        fact<fact_value> english;
        if (below(5) > 0) {
            mark = of_mark(below(2) == 0 ? "4" : below(2) == 0 ? "3" : "2");
        }
        if (below(4) > 0) {
            english = of_level(below(2) == 0 ? "B1" : "B2");
        }
        all.push_back({id, mark, english});
    }
    return all;
}

outcome seat_of(selection_verdict const& verdict, char const* id) {
    auto const line =
        std::find_if(verdict.lines.begin(), verdict.lines.end(),
                     [&](selection_line const& each) { return each.who.str() == id; });
    return line->seated;
}

selection_verdict asked(std::vector<applicant> const& who) {
    return selection(records_of(who), the_call, terms_on(who), best_marks()).value();
}

/// What is certain stays so when one of the unknown facts becomes known.
RC_GTEST_PROP(selection_laws, certain_answers_hold_for_every_completion, (std::uint64_t seed)) {
    std::vector<applicant> who = random_applicants(seed);
    selection_verdict const before = asked(who);
    for (std::size_t at = 0; at < who.size(); ++at) {
        for (char const* const mark : {"2", "3", "4", "5"}) {
            std::vector<applicant> known = who;
            known[at].mark = who[at].mark.is_known() ? who[at].mark : of_mark(mark);
            known[at].english = who[at].english.is_known() ? who[at].english
                                                           : of_level(seed % 2 == 0 ? "A1" : "C2");
            selection_verdict const after = asked(known);
            for (applicant const& each : who) {
                outcome const was = seat_of(before, each.id);
                RC_ASSERT(was == outcome::undetermined || was == seat_of(after, each.id));
            }
        }
    }
}

/// Never more seats are given than there are, and order does not matter.
RC_GTEST_PROP(selection_laws, seats_are_given_once_and_order_does_not_matter,
              (std::uint64_t seed)) {
    std::vector<applicant> who = random_applicants(seed);
    selection_verdict const one = asked(who);
    auto const given =
        std::count_if(one.lines.begin(), one.lines.end(),
                      [](selection_line const& each) { return each.seated == outcome::satisfied; });
    RC_ASSERT(given <= 2);
    std::reverse(who.begin(), who.end());
    RC_ASSERT(told(asked(who)) == told(one));
}

} // namespace
} // namespace jspu_coop
