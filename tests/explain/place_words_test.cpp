// What is told of places in each language: scenes of a small world, and their texts in
// tests/cases/place_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include <jspu_coop/questions/agreement_capacity.hpp>
#include <jspu_coop/questions/place_reasons.hpp>

#include "support/place_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::place_world;
using namespace testing;

std::pair<view, finding> capacity_of(view known, clause_reference const& clause = c1) {
    finding told = explanation_of(capacity(known, clause, year));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> place_in(view known, activity const& asked) {
    finding told = explanation_of(place_for(known, asked, participation_id{"p"}));
    return {std::move(known), std::move(told)};
}

activity of_person(activity of, char const* who) {
    of.participations[0].person = person_id{who};
    return of;
}

std::pair<view, finding> shared_places() {
    agreement paper = paper_with(
        number(3, place_period::academic_year, {{{qualification_level::master}, {}, 1}}));
    paper.pools = {{pool_id{"all"}, {}, number(2, place_period::academic_year)}};
    return capacity_of(a_view(
        paper, nominated("v1", autumn, qualification_level::master),
        nominated("v2", fact<period>{}),
        after_steps(a_stay_of("v3", spring), {{participation_step::placed_on_reserve, {}, 1}})));
}

std::pair<view, finding> full_in_autumn() {
    return place_in(a_view(paper_with(number(1, place_period::term)), nominated("v1", autumn)),
                    a_stay_of("v2", whole_year));
}

std::pair<view, finding> months_that_may_do() {
    places const months = numbered_person_months{
        6, place_period::academic_year, party_id{"a"}, {}, fact<rounding>::absent()};
    return place_in(a_view(paper_with(months), nominated("v1", autumn)),
                    a_stay_of("v2", period{{2027, 2, 1}, {2027, 4, 15}}));
}

std::pair<view, finding> months_of_a_split() {
    places const months = numbered_person_months{6,
                                                 place_period::academic_year,
                                                 party_id{"a"},
                                                 {{{qualification_level::master}, {}, 4}},
                                                 {}};
    return capacity_of(a_view(
        paper_with(months), nominated("v1", autumn, qualification_level::master),
        nominated("v2", period{{2027, 3, 1}, {2027, 3, 15}}, qualification_level::bachelor)));
}

std::pair<view, finding> totals_of(view known) {
    finding told = explanation_of(agreement_capacity(known, agreement_id{"x"}, year));
    return {std::move(known), std::move(told)};
}

/// Five clauses, two of which share a pool.
std::pair<view, finding> all_clauses() {
    agreement paper = paper_with(number(3, place_period::academic_year));
    auto const add = [&](char const* id, fact<places> said) {
        paper.clauses.push_back(a_clause(id));
        paper.clauses.back().places = std::move(said);
    };
    add("c2", number(2, place_period::academic_year));
    add("c3", number(1, place_period::term));
    add("c4", places{numbered_person_months{
                  12, place_period::academic_year, party_id{"a"}, {}, rounding::up}});
    add("c5", places{unlimited_places{}});
    paper.pools = {
        {pool_id{"p"}, {clause_id{"c1"}, clause_id{"c2"}}, number(4, place_period::academic_year)}};
    paper.all_clauses_recorded = true;
    return totals_of(a_view(paper, nominated("v1", autumn), under("c2", nominated("v2", spring)),
                            under("c3", nominated("v3", whole_year)),
                            under("c4", nominated("v4", autumn))));
}

places split_by_level(std::int64_t all, std::int64_t bachelors, std::int64_t masters) {
    using enum qualification_level;
    return number(all, place_period::academic_year,
                  {{{bachelor}, {}, bachelors}, {{master}, {}, masters}});
}

/// Two clauses with these places.
std::pair<view, finding> totals_of_two(places first, places second) {
    agreement paper = paper_with(std::move(first));
    paper.clauses.push_back(a_clause("c2"));
    paper.clauses.back().places = std::move(second);
    paper.all_clauses_recorded = true;
    return totals_of(a_view(paper, nominated("v1", autumn),
                            under("c2", nominated("v2", spring, qualification_level::master))));
}

std::pair<view, finding> splits_that_add_up() {
    return totals_of_two(split_by_level(3, 2, 1), split_by_level(2, 1, 1));
}

std::pair<view, finding> splits_apart() {
    return totals_of_two(split_by_level(3, 2, 1), number(2, place_period::academic_year));
}

std::pair<view, finding> totals_not_known() {
    agreement paper = paper_with(number(2, place_period::academic_year));
    for (char const* const id : {"c2", "c3", "c4"}) {
        paper.clauses.push_back(a_clause(id));
    }
    paper.clauses[1].places = {};
    paper.clauses[2].places = places{undefined_places{}};
    paper.clauses[3].places = fact<places>::absent();
    paper.pools = {
        {pool_id{"p"}, {clause_id{"c1"}, clause_id{"c2"}}, number(5, place_period::academic_year)}};
    return totals_of(a_view(paper, nominated("v1", fact<period>{})));
}

std::pair<view, finding> level_not_known() {
    return place_in(a_view(paper_with(number(2, place_period::academic_year,
                                             {{{qualification_level::master}, {}, 1}})),
                           a_person("s-1"), of_person(nominated("v1", autumn, {}), "s-1")),
                    a_stay_of("v2", spring, qualification_level::master));
}

std::pair<view, finding> room_for_one() {
    return place_in(a_view(paper_with(number(1, place_period::academic_year))),
                    a_stay_of("v1", autumn));
}

std::pair<view, finding> decided_later() {
    return place_in(a_view(paper_with(places{undefined_places{}})), a_stay_of("v1", autumn));
}

std::pair<view, finding> amended_in_the_year() {
    agreement const paper = changed_on(signed_with(number(1, place_period::academic_year)),
                                       {2026, 10, 1}, number(2, place_period::academic_year));
    return place_in(a_view(paper, nominated("v1", autumn)), a_stay_of("v2", spring));
}

std::pair<view, finding> year_not_listed() {
    view known = a_view(paper_with(number(3, place_period::academic_year)));
    finding told = explanation_of(capacity(known, c1, academic_year{2027, 2028}));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> term_not_listed() {
    view known = a_view(paper_with(number(3, place_period::term)));
    finding told = explanation_of(capacity(known, c1, year, "trimester-2"));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> between_terms() {
    return place_in(a_view(paper_with(number(3, place_period::term))),
                    a_stay_of("v1", period{{2027, 1, 5}, {2027, 1, 20}}));
}

std::pair<view, finding> nomination_contradicted() {
    activity told = nominated("v1", autumn);
    std::get<exchange_stay>(told.detail).nominated = fact<date>::absent();
    return place_in(a_view(paper_with(number(1, place_period::academic_year)), told),
                    a_stay_of("v2", spring));
}

std::pair<view, finding> clause_not_known() {
    return capacity_of(a_view(paper_with({})), {agreement_id{"x"}, clause_id{"c9"}});
}

/// Two places by an article; one nominated and accepted by acts, one on a list without ranks.
std::pair<view, finding> decided_by_acts() {
    agreement paper = paper_with(number(2, place_period::academic_year));
    paper.clauses[0].article = citation{"Agreement", "Article 4", {}};
    act const order{act_kind::order, "12", date{2026, 5, 20}, {}, {}};
    act const letter{act_kind::letter, "7", {}, {}, {}};
    view known = a_view(
        paper,
        after_steps(a_stay_of("v1", autumn), {{participation_step::nominated, order, {}},
                                              {participation_step::accepted, letter, {}}}),
        after_steps(a_stay_of("v2", spring), {{participation_step::placed_on_reserve, {}, {}}}));
    finding told = explanation_of(capacity(known, c1, year), known);
    return {std::move(known), std::move(told)};
}

std::vector<scene> const scenes{{"all-clauses", all_clauses},
                                {"amended-in-the-year", amended_in_the_year},
                                {"between-terms", between_terms},
                                {"clause-not-known", clause_not_known},
                                {"decided-by-acts", decided_by_acts},
                                {"decided-later", decided_later},
                                {"full-in-autumn", full_in_autumn},
                                {"level-not-known", level_not_known},
                                {"months-of-a-split", months_of_a_split},
                                {"months-that-may-do", months_that_may_do},
                                {"nomination-contradicted", nomination_contradicted},
                                {"room-for-one", room_for_one},
                                {"shared-places", shared_places},
                                {"splits-apart", splits_apart},
                                {"splits-that-add-up", splits_that_add_up},
                                {"term-not-listed", term_not_listed},
                                {"totals-not-known", totals_not_known},
                                {"year-not-listed", year_not_listed}};

class place_words : public ::testing::TestWithParam<scene> {};

TEST_P(place_words, are_those_written_out) {
    expect_words(GetParam(), "place_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, place_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(place_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "place_words");
}

} // namespace
} // namespace jspu_coop
