// What is told of reciprocity in each language: scenes of a small world, and their texts in
// tests/cases/balance_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include <jspu_coop/questions/clause_balance.hpp>

#include "support/exchange_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::exchange_world;
using namespace testing;

std::pair<view, finding> balance_of(view known, reciprocity_terms const& by,
                                    period const& during = whole_year) {
    finding told = explanation_of(balance(known, pair_of, during, by));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> even() {
    return balance_of(
        a_pool(arrived(a_way("v1", "a", "b", autumn)), arrived(a_way("v2", "b", "a", spring))),
        terms());
}

std::pair<view, finding> credit_that_lapses() {
    return balance_of(a_pool(arrived(a_way("v1", "a", "b", whole_year)),
                             arrived(a_way("v2", "b", "a", next_autumn))),
                      terms(0, 1), two_years);
}

std::pair<view, finding> years_apart() {
    reciprocity_terms by = terms(1);
    by.two_semesters_make_a_year = false;
    return balance_of(a_pool(arrived(a_way("v1", "a", "b", whole_year))), by);
}

std::pair<view, finding> period_not_known() {
    return balance_of(a_pool(arrived(a_way("v1", "a", "b", {}))), terms(1));
}

agreement paper_saying(fact<reciprocity> said) {
    agreement made = an_agreement("x", {"a", "b"});
    made.clauses[0].reciprocity = std::move(said);
    made.clauses[0].article = citation{"Agreement x", "5", {}};
    return signed_on(std::move(made), {2026, 1, 1}, {2026, 1, 1});
}

reciprocity all_known(std::int64_t tolerance) {
    return {party_id{"a"}, true, tolerance, std::int64_t{1}};
}

std::pair<view, finding> under_clause(view known) {
    finding told = explanation_of(balance(known, c1, whole_year));
    return {std::move(known), std::move(told)};
}

activity there(char const* id, char const* from, char const* to, period const& when) {
    return under("c1", arrived(a_way(id, from, to, when)));
}

std::pair<view, finding> under_a_clause() {
    return under_clause(a_pool(paper_saying(all_known(1)), there("v1", "a", "b", whole_year),
                               there("v2", "b", "a", spring)));
}

std::pair<view, finding> terms_not_known() {
    reciprocity open = all_known(1);
    open.tolerance = {};
    open.credit_lasts = {};
    open.two_semesters_make_a_year = fact<bool>::absent();
    return under_clause(a_pool(paper_saying(open), there("v1", "a", "b", whole_year)));
}

std::pair<view, finding> amended_in_the_year() {
    date const day{2027, 2, 1};
    agreement paper = paper_saying(all_known(0));
    clause changed = paper.clauses[0];
    changed.reciprocity = all_known(1);
    return under_clause(a_pool(
        after(
            std::move(paper), day, {2026, 6, 1},
            agreement_amended{
                "protocol 1", {}, {changed}, {}, {{party_id{"a"}, day}, {party_id{"b"}, day}}, {}}),
        there("v1", "a", "b", autumn)));
}

std::pair<view, finding> not_set_off() {
    return under_clause(a_pool(paper_saying(fact<reciprocity>::absent())));
}

std::pair<view, finding> parties_one_by_now() {
    auto office = register_with(home_of_two_years(),
                                an_institution("b", "BY", {}, succeeds("a", {2027, 1, 1})));
    EXPECT_TRUE(office.apply(put(paper_saying(all_known(0))), date{2026, 6, 1}).has_value());
    return under_clause(office.as_known_on(today));
}

std::vector<scene> const scenes{{"amended-in-the-year", amended_in_the_year},
                                {"credit-that-lapses", credit_that_lapses},
                                {"even", even},
                                {"not-set-off", not_set_off},
                                {"parties-one-by-now", parties_one_by_now},
                                {"period-not-known", period_not_known},
                                {"terms-not-known", terms_not_known},
                                {"under-a-clause", under_a_clause},
                                {"years-apart", years_apart}};

class balance_words : public ::testing::TestWithParam<scene> {};

TEST_P(balance_words, are_those_written_out) {
    expect_words(GetParam(), "balance_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, balance_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(balance_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "balance_words");
}

} // namespace
} // namespace jspu_coop
