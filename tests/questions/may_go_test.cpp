// Whether an activity may go ahead: the four questions behind it, settled apart from one another.
#include <jspu_coop/questions/may_go.hpp>

#include "support/going_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::going_world;

std::vector<std::string> paths(std::vector<missing_fact> const& missing) {
    std::vector<std::string> all;
    for (missing_fact const& each : missing) {
        all.push_back(each.kind + " " + each.id + " " + each.path);
    }
    return all;
}

outcome expected_of(way value) {
    return value == way::free     ? outcome::satisfied
           : value == way::barred ? outcome::not_satisfied
                                  : outcome::undetermined;
}

/// One that bars decides; then one that is open.
outcome expected_of(ways const& of) {
    std::vector<way> const all{of.coverage, of.place, of.papers, of.calendar};
    if (std::count(all.begin(), all.end(), way::barred) > 0) {
        return outcome::not_satisfied;
    }
    return std::count(all.begin(), all.end(), way::open) > 0 ? outcome::undetermined
                                                             : outcome::satisfied;
}

TEST(may_go, every_combination_of_the_four_questions) {
    constexpr way all[]{way::free, way::barred, way::open};
    for (way const coverage : all) {
        for (way const place : all) {
            for (way const papers : all) {
                for (way const calendar : all) {
                    ways const of{coverage, place, papers, calendar};
                    going_verdict const verdict = going(of);
                    ASSERT_EQ(verdict.participants.size(), 1U);
                    EXPECT_EQ(verdict.papers.may_begin, expected_of(papers));
                    EXPECT_EQ(verdict.participants[0].place.result, expected_of(place));
                    EXPECT_EQ(verdict.participants[0].calendar.free, expected_of(calendar));
                    EXPECT_EQ(verdict.result, expected_of(of));
                    EXPECT_EQ(verdict.missing.empty(), verdict.result != outcome::undetermined);
                }
            }
        }
    }
}

TEST(may_go, is_covered_by_the_clause_whose_place_is_taken) {
    going_verdict const verdict = going({});
    EXPECT_EQ(verdict.covered.result, outcome::satisfied);
    EXPECT_EQ(verdict.participants[0].clause_covers, outcome::satisfied);
    EXPECT_EQ(verdict.participants[0].clause, c1);
}

// Another clause of the agreement covers the stay, but the place is taken under one that does not.
TEST(may_go, a_place_under_the_wrong_clause_stands_in_the_way) {
    agreement paper = an_agreement("x", {"a", "b"});
    paper.clauses.push_back(a_clause("research", {scope::joint_research}));
    paper.all_clauses_recorded = true;
    paper.term = agreement_term{indefinite_term{}};
    auto office = register_with(home_with_calendar(), an_institution("b"), a_person("s-1"),
                                signed_on(paper, {2023, 1, 10}, {2024, 1, 1}),
                                a_requirement("exchange", scope::student_exchange));
    activity const under_research = under("research", asked());
    going_verdict const verdict = may_go(office.as_known_on(today), under_research);
    EXPECT_EQ(verdict.covered.result, outcome::satisfied);
    EXPECT_EQ(verdict.participants[0].clause_covers, outcome::not_satisfied);
    EXPECT_EQ(verdict.result, outcome::not_satisfied);
}

// An agreement that the view does not know may hold anything.
TEST(may_go, an_unknown_agreement_leaves_its_clause_open) {
    activity of = asked();
    of.participations[0].under = clause_reference{agreement_id{"y"}, clause_id{"c1"}};
    going_verdict const verdict = may_go(world_of({}), of);
    EXPECT_EQ(verdict.participants[0].clause_covers, outcome::undetermined);
    EXPECT_EQ(paths(verdict.participants[0].clause_open), std::vector<std::string>{"agreement y "});
}

/// A visit of an expert to "a", taken under a clause of the agreement between "a" and "b".
activity a_visit(fact<party_id> home) {
    activity made = an_activity("visit", expert_visit{std::move(home), party_id{"a"}}, autumn);
    std::get<expert_visit>(made.detail).expert.category = person_category::foreign_expert;
    made.fields = fact<std::vector<field_of_study>>::absent();
    made.participations = {{participation_id{"p"}, person_id{"s-1"}, c1}};
    return made;
}

view world_of_experts() {
    auto office = register_with(
        home_with_calendar(), an_institution("b"), a_person("s-1"),
        a_statement("complete", party_id{"b"}),
        a_requirement("visits", scope::inviting_foreign_professors_and_experts),
        signed_on(an_agreement("x", {"a", "b"}, {scope::inviting_foreign_professors_and_experts}),
                  {2023, 1, 10}, {2024, 1, 1}));
    return office.as_known_on(today);
}

// Where a side is not known, the clause's agreement may be the one that joins them.
TEST(may_go, an_unknown_side_leaves_the_clause_open) {
    view const known = world_of_experts();
    auto const clause_covers = [&](fact<party_id> home) {
        return may_go(known, a_visit(std::move(home))).participants[0].clause_covers;
    };
    EXPECT_EQ(clause_covers(party_id{"b"}), outcome::undetermined); // its term is not known
    EXPECT_EQ(clause_covers(fact<party_id>::missing()), outcome::undetermined);
    EXPECT_EQ(clause_covers(fact<party_id>::absent()), outcome::not_satisfied);
    EXPECT_EQ(paths(may_go(known, a_visit({})).participants[0].clause_open),
              std::vector<std::string>{"activity visit /detail/home"});
}

/// An agreement of which clause "c1" gives way to "c2" in the middle of autumn; each has a place.
agreement in_two_clauses(char const* id) {
    agreement paper = an_agreement(id, {"a", "b"});
    paper.all_clauses_recorded = true;
    paper.term = agreement_term{indefinite_term{}};
    paper = signed_on(std::move(paper), {2023, 1, 10}, {2024, 1, 1});
    agreement_amended change{.version = "protocol 1"};
    change.added = {a_clause("c2")};
    change.ended = {clause_id{"c1"}};
    change.signatures = {{party_id{"a"}, {2023, 12, 1}}, {party_id{"b"}, {2023, 12, 1}}};
    return after(std::move(paper), {2026, 10, 15}, {2024, 1, 1}, change);
}

// Clauses that follow one another cover the stay together, whatever other agreements there are and
// whatever they are called.
TEST(may_go, a_clause_that_gives_way_to_another_covers_its_part) {
    for (char const* const other : {"", "a-first", "z-last"}) {
        auto office =
            register_with(home_with_calendar(), an_institution("b"), a_person("s-1"),
                          in_two_clauses("m"), a_requirement("exchange", scope::student_exchange));
        if (*other != '\0') {
            agreement whole = an_agreement(other, {"a", "b"});
            whole.term = agreement_term{indefinite_term{}};
            ASSERT_TRUE(office
                            .apply(put(signed_on(std::move(whole), {2023, 1, 10}, {2024, 1, 1})),
                                   date{2024, 1, 2})
                            .has_value());
        }
        activity of = asked();
        of.participations[0].under = clause_reference{agreement_id{"m"}, clause_id{"c1"}};
        going_verdict const verdict = may_go(office.as_known_on(today), of);
        EXPECT_EQ(verdict.covered.result, outcome::satisfied);
        EXPECT_EQ(verdict.participants[0].clause_covers, outcome::satisfied) << other;
    }
}

// A clause that nobody had recorded by the day may be anything.
TEST(may_go, a_clause_that_is_not_known_yet_is_open) {
    activity of = asked();
    of.participations[0].under = clause_reference{agreement_id{"x"}, clause_id{"c9"}};
    participant_going const judged = may_go(world_of({}), of).participants[0];
    EXPECT_EQ(judged.clause_covers, outcome::undetermined);
    EXPECT_EQ(paths(judged.clause_open), std::vector<std::string>{"agreement x /clauses/c9"});
}

// Where nobody has said whether an agreement is needed, a clause that does not cover is no "no".
TEST(may_go, an_unknown_requirement_leaves_a_wrong_clause_open) {
    agreement paper = an_agreement("x", {"a", "b"}, {scope::joint_research});
    paper.all_clauses_recorded = true;
    paper.term = agreement_term{indefinite_term{}};
    auto office = register_with(home_with_calendar(), an_institution("b"), a_person("s-1"),
                                a_statement("complete", party_id{"b"}),
                                signed_on(paper, {2023, 1, 10}, {2024, 1, 1}));
    participant_going const judged = may_go(office.as_known_on(today), asked()).participants[0];
    EXPECT_EQ(judged.clause_covers, outcome::undetermined);
    EXPECT_EQ(paths(judged.clause_open),
              std::vector<std::string>{"book student_exchange /requirements"});
}

TEST(may_go, names_what_is_not_known) {
    EXPECT_EQ(paths(going({.papers = way::open}).missing),
              std::vector<std::string>{"activity asked /papers/0/received"});
    EXPECT_EQ(paths(going({.coverage = way::open}).missing),
              std::vector<std::string>{"agreement x /binding"});
    EXPECT_EQ(paths(going({.place = way::open}).missing),
              std::vector<std::string>{"agreement x /clauses/c1/places"});
}

TEST(may_go, who_has_withdrawn_or_was_refused_is_not_asked_about) {
    for (participation_step const last :
         {participation_step::withdrawn, participation_step::refused}) {
        ways const barred{.place = way::barred, .calendar = way::barred};
        activity const of = after_steps(asked(barred), {{last, {}, {}}});
        going_verdict const verdict = may_go(world_of(barred), of);
        EXPECT_TRUE(verdict.participants.empty());
        EXPECT_EQ(verdict.covered.result, outcome::satisfied);
    }
}

// What became known after the view's day does not count.
TEST(may_go, a_withdrawal_that_is_recorded_later_is_not_known_yet) {
    activity of = asked();
    auto const done = record_event(of, participation_id{"p"}, {2026, 8, 1}, {2026, 8, 1},
                                   {participation_step::withdrawn, {}, {}});
    ASSERT_TRUE(done.has_value());
    EXPECT_EQ(may_go(world_of({}), of).participants.size(), 1U);
}

// A report comes after the stay, and does not stand in its way.
TEST(may_go, what_is_due_afterwards_does_not_stand_in_the_way) {
    activity of = asked();
    of.papers.push_back({.kind = paper_kind::report,
                         .from = paper_provider::participant,
                         .received = fact<date>::absent()});
    going_verdict const verdict = may_go(world_of({}), of);
    EXPECT_EQ(verdict.papers.complete, outcome::not_satisfied);
    EXPECT_EQ(verdict.result, outcome::satisfied);
}

TEST(may_go, a_group_goes_when_everybody_may) {
    activity of = asked();
    auto& stay = std::get<exchange_stay>(of.detail);
    stay.traveller.person = fact<person_id>::missing();
    participation second{.id = participation_id{"o"}};
    second.person = person_id{"s-3"};
    second.under = c1;
    of.participations.push_back(second);
    going_verdict const both_free = may_go(world_of({}), of);
    ASSERT_EQ(both_free.participants.size(), 2U);
    EXPECT_EQ(both_free.participants[0].who, participation_id{"o"});
    EXPECT_EQ(both_free.participants[0].place.result, outcome::satisfied);
    EXPECT_EQ(both_free.participants[1].place.result, outcome::not_satisfied)
        << "there is one place";
    EXPECT_EQ(both_free.result, outcome::not_satisfied);
    activity alone = of;
    alone.participations.erase(alone.participations.begin());
    EXPECT_EQ(may_go(world_of({}), alone).participants[0].place.result, outcome::satisfied);
    going_verdict const one_barred = may_go(world_of({.calendar = way::barred}), of);
    EXPECT_EQ(one_barred.participants[0].calendar.free, outcome::satisfied);
    EXPECT_EQ(one_barred.participants[1].calendar.free, outcome::not_satisfied);
    EXPECT_EQ(one_barred.result, outcome::not_satisfied);
}

// Where nothing is needed, nothing is asked.
TEST(may_go, nothing_is_asked_of_an_own_publication) {
    activity const own = an_activity("article", publication{party_id{"a"}});
    going_verdict const verdict = may_go(world_of({}), own);
    EXPECT_EQ(verdict.result, outcome::not_applicable);
    EXPECT_TRUE(verdict.missing.empty());
}

TEST(may_go, refuses_an_activity_that_is_not_valid) {
    activity broken = asked();
    std::get<exchange_stay>(broken.detail).host = party_id{"a"};
    EXPECT_THROW((void)may_go(world_of({}), broken), std::invalid_argument);
}

TEST(may_go, an_invitation_in_the_place_of_an_agreement_is_looked_for) {
    ground_requirement rule = a_requirement("exchange", scope::student_exchange);
    rule.needed = {date{2020, 1, 1}, required_ground::invitation};
    view const known =
        register_with(home_with_calendar(), an_institution("b"), a_person("s-1"), rule)
            .as_known_on(today);
    activity stay = asked();
    stay.participations[0].under = fact<clause_reference>::absent();
    EXPECT_EQ(may_go(known, stay).covered.result, outcome::not_applicable);
    EXPECT_EQ(may_go(known, stay).result, outcome::undetermined);
    EXPECT_EQ(may_go(known, stay).missing,
              (std::vector<missing_fact>{{"activity", "asked", "/papers", open_cause::missing}}));
    paper invited{.kind = paper_kind::invitation, .from = paper_provider::host};
    invited.received = fact<date>::absent();
    invited.expires = fact<date>::absent();
    stay.papers.push_back(invited);
    EXPECT_EQ(may_go(known, stay).result, outcome::not_satisfied);
    stay.papers.back().received = date{2026, 6, 1};
    EXPECT_EQ(may_go(known, stay).result, outcome::satisfied);
}

} // namespace
} // namespace jspu_coop
