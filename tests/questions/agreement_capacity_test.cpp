// Places over a whole agreement: golden cases that a reader can check by hand.
#include <jspu_coop/questions/agreement_capacity.hpp>

#include "support/place_world.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::place_world;

std::string shown(std::int64_t least, std::optional<std::int64_t> most) {
    return std::to_string(least)
           + (!most            ? "+"
              : *most != least ? "-" + std::to_string(*most)
                               : std::string{});
}

/// "c1 c2 | pool all: year, 1 of 3, 2 left" of each total.
lines standings(agreement_capacity_answer const& answer) {
    lines found;
    for (place_total const& each : answer.totals) {
        std::string line;
        for (clause_id const& one : each.clauses) {
            line += to_string(one) + " ";
        }
        for (pool_id const& one : each.pools) {
            line += "pool " + to_string(one) + " ";
        }
        line += each.span ? each.span->term.value_or("year") : "no span";
        line += " " + to_string(each.rule);
        if (each.agreed) {
            line += " agreed " + shown(each.agreed->least, each.agreed->most);
        }
        if (each.left) {
            line += " taken " + shown(each.taken.least, each.taken.most) + " left "
                    + shown(each.left->least, each.left->most);
        }
        found.push_back(std::move(line));
    }
    return found;
}

places by_year(std::int64_t persons) {
    return number(persons, place_period::academic_year);
}

/// Three clauses with these places.
agreement with_clauses(fact<places> first, fact<places> second, fact<places> third) {
    agreement made = paper_with(std::move(first));
    made.clauses.push_back(a_clause("c2"));
    made.clauses.back().places = std::move(second);
    made.clauses.push_back(a_clause("c3"));
    made.clauses.back().places = std::move(third);
    made.all_clauses_recorded = true;
    return made;
}

lines told(view const& known) {
    return standings(agreement_capacity(known, agreement_id{"x"}, year));
}

TEST(agreement_capacity, sums_the_clauses_that_are_counted_alike) {
    view const known = a_view(with_clauses(by_year(3), by_year(2), number(4, place_period::term)),
                              nominated("v1", autumn), under("c2", nominated("v2", spring)),
                              under("c3", nominated("v3", whole_year)));
    agreement_capacity_answer const answer = agreement_capacity(known, agreement_id{"x"}, year);
    EXPECT_EQ(standings(answer), (lines{"c1 c2 year number agreed 5 taken 2 left 3",
                                        "c3 autumn number agreed 4 taken 1 left 3",
                                        "c3 spring number agreed 4 taken 1 left 3"}));
    EXPECT_EQ(answer.totals[0].count.nominated, 2);
    EXPECT_EQ(answer.missing, std::vector<missing_fact>{});
    EXPECT_EQ(standings(agreement_capacity(known, agreement_id{"x"}, year, "spring")),
              (lines{"c1 c2 year number agreed 5 taken 2 left 3",
                     "c3 spring number agreed 4 taken 1 left 3"}));
}

TEST(agreement_capacity, counts_a_shared_pool_once) {
    agreement paper = with_clauses(by_year(3), by_year(3), by_year(2));
    paper.pools = {{pool_id{"two"}, {clause_id{"c1"}, clause_id{"c2"}}, by_year(4)}};
    EXPECT_EQ(told(a_view(paper)), lines{"c1 c2 c3 pool two year number agreed 6 taken 0 left 6"});
    // A total of the agreement that is less than its clauses together binds; a greater does not.
    paper.pools.push_back({pool_id{"all"}, {}, by_year(5)});
    view const two_there =
        a_view(paper, nominated("v1", autumn), under("c3", nominated("v2", spring)));
    EXPECT_EQ(told(two_there),
              lines{"c1 c2 c3 pool all pool two year number agreed 5 taken 2 left 3"});
    paper.pools.back().places = by_year(9);
    EXPECT_EQ(told(a_view(paper)),
              lines{"c1 c2 c3 pool all pool two year number agreed 6 taken 0 left 6"});
}

TEST(agreement_capacity, a_clause_without_a_number_has_that_of_its_pool) {
    agreement paper = with_clauses(by_year(1), fact<places>::absent(), places{unlimited_places{}});
    paper.pools = {{pool_id{"two"}, {clause_id{"c1"}, clause_id{"c2"}}, by_year(4)}};
    EXPECT_EQ(
        told(a_view(paper, under("c2", nominated("v", autumn)))),
        (lines{"c1 c2 pool two year number agreed 4 taken 1 left 3", "c3 no span unlimited"}));
}

TEST(agreement_capacity, zero_unlimited_undefined_not_counted_and_unknown_are_different) {
    EXPECT_EQ(told(a_view(with_clauses(by_year(0), places{unlimited_places{}},
                                       places{undefined_places{}}))),
              (lines{"c1 year number agreed 0 taken 0 left 0", "c2 no span unlimited",
                     "c3 no span not_defined_yet"}));
    EXPECT_EQ(told(a_view(with_clauses(fact<places>::absent(), {}, by_year(1)))),
              (lines{"c3 year number agreed 1 taken 0 left 1", "c1 no span not_counted",
                     "c2 no span not_known"}));
}

TEST(agreement_capacity, persons_months_and_seats_a_term_are_never_added) {
    places const months =
        numbered_person_months{12, place_period::academic_year, party_id{"a"}, {}, rounding::up};
    EXPECT_EQ(
        told(a_view(with_clauses(by_year(2), months, number(1, place_period::term)),
                    under("c2", nominated("v", autumn)))),
        (lines{"c1 year number agreed 2 taken 0 left 2", "c3 autumn number agreed 1 taken 0 left 1",
               "c3 spring number agreed 1 taken 0 left 1",
               "c2 year person_months agreed 12 taken 4 left 8"}));
}

TEST(agreement_capacity, a_clause_that_gave_too_many_takes_nothing_from_the_others) {
    view const known = a_view(with_clauses(by_year(1), by_year(2), fact<places>::absent()),
                              nominated("v1", autumn), nominated("v2", spring));
    EXPECT_EQ(told(known),
              (lines{"c1 c2 year number agreed 3 taken 2 left 2", "c3 no span not_counted"}));
}

TEST(agreement_capacity, what_is_not_known_makes_a_range) {
    agreement paper = with_clauses(by_year(2), {}, fact<places>::absent());
    paper.pools = {{pool_id{"two"}, {clause_id{"c1"}, clause_id{"c2"}}, by_year(5)}};
    paper.all_clauses_recorded = {};
    view const known = a_view(paper, nominated("v1", fact<period>{}));
    agreement_capacity_answer const answer = agreement_capacity(known, agreement_id{"x"}, year);
    EXPECT_EQ(standings(answer), (lines{"c1 c2 pool two year number agreed 2-5 taken 0-1 left 1-5",
                                        "c3 no span not_counted"}));
    EXPECT_EQ(answer.missing, (std::vector<missing_fact>{
                                  {"activity", "v1", "/period", open_cause::missing},
                                  {"agreement", "x", "/all_clauses_recorded", open_cause::missing},
                                  {"agreement", "x", "/clauses/c2/places", open_cause::missing}}));
    // A pool of which nobody has recorded the number may leave nothing at all.
    paper.pools[0].places = {};
    EXPECT_EQ(told(a_view(paper)),
              (lines{"c1 year number agreed 0-2 taken 0 left 0-2", "c3 no span not_counted",
                     "c2 no span not_known", "c1 c2 pool two no span not_known"}));
}

TEST(agreement_capacity, texts_of_one_year_make_a_range) {
    agreement const paper = changed_on(signed_with(by_year(1)), {2026, 10, 1}, by_year(2));
    agreement_capacity_answer const answer =
        agreement_capacity(a_view(paper), agreement_id{"x"}, year);
    EXPECT_EQ(standings(answer), lines{"c1 year number agreed 1-2 taken 0 left 1-2"});
    EXPECT_EQ(answer.missing.back(), (missing_fact{"agreement", "x", "/clauses/c1/places/amended",
                                                   open_cause::rule_unpublished}));
}

TEST(agreement_capacity, pools_that_cross_give_bounds) {
    // One place for each two of three clauses: one person can be placed, never two.
    agreement paper = with_clauses(by_year(1), by_year(1), by_year(1));
    auto const of_two = [](char const* id, char const* one, char const* other) {
        return place_pool{pool_id{id}, {clause_id{one}, clause_id{other}}, by_year(1)};
    };
    paper.pools = {of_two("p", "c1", "c2"), of_two("q", "c2", "c3"), of_two("r", "c1", "c3")};
    EXPECT_EQ(told(a_view(paper)),
              lines{"c1 c2 c3 pool p pool q pool r year number agreed 1-2 taken 0 left 1-2"});
}

TEST(agreement_capacity, without_a_calendar_only_what_is_agreed_is_known) {
    auto office = register_with(an_institution("a"), an_institution("b"));
    ASSERT_TRUE(office.apply(put(with_clauses(by_year(2), by_year(3), fact<places>::absent())),
                             date{2026, 6, 1}));
    agreement_capacity_answer const answer =
        agreement_capacity(office.as_known_on(today), agreement_id{"x"}, year);
    EXPECT_EQ(standings(answer),
              (lines{"c1 c2 no span number agreed 5", "c3 no span not_counted"}));
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{{"party", "a", "/calendar", open_cause::missing}}));
}

/// "bachelor agreed 3 taken 1 left 2" of each part of the first total.
lines parts(agreement_capacity_answer const& answer) {
    lines found;
    for (split_total const& each : answer.totals.at(0).splits) {
        std::string line;
        for (qualification_level const one : each.levels) {
            line += to_string(one) + " ";
        }
        for (field_of_study const& one : each.fields) {
            line += to_string(one) + " ";
        }
        line += "agreed " + shown(each.agreed.least, each.agreed.most);
        if (each.left) {
            line += " taken " + shown(each.taken.least, each.taken.most) + " left "
                    + shown(each.left->least, each.left->most);
        }
        found.push_back(std::move(line));
    }
    return found;
}

place_split for_level(qualification_level level, std::int64_t persons) {
    return {{level}, {}, persons};
}

places split_by_level(std::int64_t all, std::int64_t bachelors, std::int64_t masters) {
    return number(all, place_period::academic_year,
                  {for_level(qualification_level::bachelor, bachelors),
                   for_level(qualification_level::master, masters)});
}

agreement_capacity_answer asked(agreement const& paper) {
    return agreement_capacity(
        a_view(paper, nominated("v1", autumn),
               under("c2", nominated("v2", spring, qualification_level::master))),
        agreement_id{"x"}, year);
}

TEST(agreement_capacity, splits_that_all_clauses_have_add_up) {
    auto const uncounted = fact<places>::absent();
    // No more bachelors than places: of the second clause two, not three.
    agreement const paper =
        with_clauses(split_by_level(3, 2, 1), split_by_level(2, 3, 1), uncounted);
    agreement_capacity_answer const answer = asked(paper);
    EXPECT_EQ(standings(answer).front(), "c1 c2 year number agreed 5 taken 2 left 3");
    EXPECT_EQ(answer.totals[0].splits_add, outcome::satisfied);
    EXPECT_EQ(parts(answer),
              (lines{"bachelor agreed 4 taken 1 left 2", "master agreed 2 taken 1 left 1"}))
        << "of c2 one place is left, whoever takes it";
}

TEST(agreement_capacity, a_pool_that_is_split_alike_binds_each_part) {
    agreement paper =
        with_clauses(split_by_level(3, 2, 1), split_by_level(3, 2, 1), fact<places>::absent());
    paper.pools = {{pool_id{"p"}, {clause_id{"c1"}, clause_id{"c2"}}, split_by_level(4, 3, 1)}};
    EXPECT_EQ(parts(asked(paper)),
              (lines{"bachelor agreed 3 taken 1 left 2", "master agreed 1 taken 1 left 0"}));
    paper.pools[0].places = by_year(4);
    agreement_capacity_answer const apart = asked(paper);
    EXPECT_EQ(apart.totals[0].splits_add, outcome::not_satisfied) << "the pool is not split";
    EXPECT_EQ(parts(apart), lines{});
}

TEST(agreement_capacity, splits_of_which_clauses_have_others_do_not_add_up) {
    places const by_field =
        number(2, place_period::academic_year, {{{}, {field_of_study{"01"}}, 1}});
    auto const uncounted = fact<places>::absent();
    EXPECT_EQ(
        asked(with_clauses(split_by_level(3, 2, 1), by_field, uncounted)).totals[0].splits_add,
        outcome::not_satisfied);
    EXPECT_EQ(
        asked(with_clauses(split_by_level(3, 2, 1), by_year(2), uncounted)).totals[0].splits_add,
        outcome::not_satisfied)
        << "nobody knows who takes the places that are not split";
    EXPECT_EQ(asked(with_clauses(by_year(3), by_year(2), uncounted)).totals[0].splits_add,
              outcome::not_applicable);
}

TEST(agreement_capacity, whether_splits_add_up_may_be_open) {
    agreement const paper = with_clauses(
        split_by_level(3, 2, 1), fact<places>::conflicting({split_by_level(2, 1, 1), by_year(2)}),
        fact<places>::absent());
    EXPECT_EQ(asked(paper).totals[0].splits_add, outcome::satisfied) << "c1 alone has a number";
    agreement const amended =
        changed_on(signed_on(with_clauses(split_by_level(3, 2, 1), split_by_level(2, 1, 1),
                                          fact<places>::absent()),
                             {2026, 1, 1}, {2026, 1, 1}),
                   {2027, 1, 1}, by_year(4));
    agreement_capacity_answer const open = asked(amended);
    EXPECT_EQ(open.totals[0].splits_add, outcome::undetermined) << "which text of c1 counts";
    EXPECT_EQ(parts(open), lines{});
}

/// Bachelors are at most three, in education at most one; masters take what is left to them.
TEST(agreement_capacity, a_part_of_which_narrower_parts_take_everything_is_a_range) {
    using enum qualification_level;
    auto const uncounted = fact<places>::absent();
    places const nested = number(5, place_period::academic_year,
                                 {{{bachelor}, {}, 3}, {{bachelor}, {field_of_study{"01"}}, 1}});
    EXPECT_EQ(
        parts(asked(with_clauses(nested, uncounted, uncounted))),
        (lines{"bachelor agreed 3 taken 1 left 2", "bachelor 01 agreed 1 taken 0-1 left 0-1"}))
        << "in which field the bachelor is, nobody has said; others are left the rest";
    places const shared =
        number(5, place_period::academic_year,
               {{{bachelor, master}, {}, 4}, {{bachelor}, {}, 1}, {{master}, {}, 1}});
    EXPECT_EQ(
        parts(asked(with_clauses(shared, uncounted, uncounted))),
        (lines{"bachelor agreed 1 taken 1 left 0", "bachelor master agreed 0-4 taken 1 left 0-3",
               "master agreed 1 taken 0 left 1"}));
}

TEST(agreement_capacity, of_an_agreement_that_nobody_knows_everything_is_unknown) {
    agreement_capacity_answer const answer =
        agreement_capacity(a_view(paper_with(by_year(1))), agreement_id{"y"}, year);
    EXPECT_TRUE(answer.totals.empty());
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{{"agreement", "y", "", open_cause::missing}}));
}

} // namespace
} // namespace jspu_coop
