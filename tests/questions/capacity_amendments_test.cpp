// Places that an amendment changes within a year, and calendars that do not tell all: golden cases
// that a reader can check by hand.
#include <jspu_coop/questions/capacity.hpp>

#include "support/place_world.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::place_world;

view on(date day, agreement paper, std::vector<activity> stays = {},
        institution home = home_with_calendar()) {
    auto office = register_with(std::move(home), an_institution("b"));
    EXPECT_TRUE(office.apply(put(std::move(paper)), date{2026, 6, 1}).has_value());
    for (activity const& each : stays) {
        EXPECT_TRUE(office.apply(put(each), date{2026, 6, 1}).has_value());
    }
    return office.as_known_on(day);
}

/// "autumn 2 of 3 by protocol 1" of each limit.
std::vector<std::string> told(capacity_answer const& answer) {
    std::vector<std::string> found;
    for (place_limit const& each : answer.limits) {
        std::string line = each.span ? each.span->term.value_or("year") : "no span";
        line += " " + std::to_string(each.taken_most) + " of ";
        line += each.agreed ? std::to_string(*each.agreed) : to_string(each.rule);
        line += each.version.empty() ? "" : " by " + each.version;
        found.push_back(std::move(line));
    }
    return found;
}

using lines = std::vector<std::string>;

place_verdict asked_for(view const& known, period const& stay) {
    return place_for(known, a_stay_of("asked", stay), participation_id{"p"});
}

date const september{2026, 9, 15};
date const october{2026, 10, 1};
date const november{2026, 11, 15};
missing_fact const which_counts{"agreement", "x", "/clauses/c1/places/amended",
                                open_cause::rule_unpublished};

places persons(std::int64_t count) {
    return number(count, place_period::academic_year);
}

TEST(capacity_amended, a_number_that_was_left_to_later_is_the_one_decided) {
    agreement const paper =
        changed_on(signed_with(places{undefined_places{}}), october, persons(1));
    for (date const& day : {today, september, november}) {
        view const free = on(day, paper);
        EXPECT_EQ(told(capacity(free, c1, year)), lines{"year 0 of 1 by protocol 1"});
        EXPECT_EQ(asked_for(free, spring).result, outcome::satisfied);
        view const full = on(day, paper, {nominated("v", autumn)});
        EXPECT_EQ(told(capacity(full, c1, year)), lines{"year 1 of 1 by protocol 1"});
        EXPECT_EQ(asked_for(full, spring).result, outcome::not_satisfied);
    }
}

TEST(capacity_amended, before_its_day_a_change_leaves_open_what_the_numbers_answer_otherwise) {
    agreement const paper = changed_on(signed_with(persons(1)), october, persons(2));
    view const before = on(september, paper, {nominated("v", autumn)});
    EXPECT_EQ(told(capacity(before, c1, year)),
              (lines{"year 1 of 1", "year 1 of 2 by protocol 1"}));
    place_verdict const open = asked_for(before, spring);
    EXPECT_EQ(open.result, outcome::undetermined);
    EXPECT_EQ(open.fits, (std::vector{outcome::not_satisfied, outcome::satisfied}));
    EXPECT_EQ(open.missing, std::vector{which_counts});
    EXPECT_EQ(asked_for(on(september, paper), spring).result, outcome::satisfied)
        << "there is room by either";
    view const both_full = on(september, paper, {nominated("v", autumn), nominated("w", autumn)});
    EXPECT_EQ(asked_for(both_full, spring).result, outcome::not_satisfied);
}

TEST(capacity_amended, from_its_day_on_the_new_number_alone_counts) {
    agreement const more = changed_on(signed_with(persons(1)), october, persons(2));
    EXPECT_EQ(told(capacity(on(october, more), c1, year)), lines{"year 0 of 2 by protocol 1"});
    EXPECT_EQ(asked_for(on(october, more, {nominated("v", autumn)}), spring).result,
              outcome::satisfied);
    agreement const fewer = changed_on(signed_with(persons(2)), october, persons(1));
    view const known = on(november, fewer, {nominated("v", autumn), nominated("w", autumn)});
    EXPECT_EQ(told(capacity(known, c1, year)), lines{"year 2 of 1 by protocol 1"});
    EXPECT_EQ(capacity(known, c1, year).limits.front().left(), -1);
    EXPECT_EQ(asked_for(known, spring).result, outcome::not_satisfied);
    EXPECT_EQ(told(capacity(on({2028, 1, 1}, fewer), c1, year)), lines{"year 0 of 1 by protocol 1"})
        << "of a year that is over, its last day";
}

TEST(capacity_amended, a_limit_that_is_lifted_or_first_set_in_the_year_is_there) {
    agreement const lifted =
        changed_on(signed_with(persons(0)), october, places{unlimited_places{}});
    EXPECT_EQ(asked_for(on(september, lifted), autumn).missing, std::vector{which_counts});
    EXPECT_EQ(asked_for(on(november, lifted), autumn).result, outcome::satisfied);
    agreement const first_set =
        changed_on(signed_with(fact<places>::absent()), october, persons(0));
    EXPECT_EQ(asked_for(on(september, first_set), autumn).missing, std::vector{which_counts});
    EXPECT_EQ(asked_for(on(november, first_set), autumn).result, outcome::not_satisfied);
}

TEST(capacity_amended, a_change_of_the_next_year_says_nothing_of_this_one) {
    agreement const paper =
        changed_on(signed_with(places{undefined_places{}}), {2027, 9, 1}, persons(5));
    EXPECT_EQ(told(capacity(on(september, paper), c1, year)),
              lines{"no span 0 of not_defined_yet"});
    EXPECT_EQ(asked_for(on(september, paper), autumn).result, outcome::undetermined);
}

TEST(capacity_amended, a_change_of_the_title_alone_brings_no_limit_of_its_own) {
    agreement const paper = changed_on(signed_with(persons(2)), october, persons(2));
    EXPECT_EQ(told(capacity(on(september, paper), c1, year)), lines{"year 0 of 2"});
}

TEST(capacity_amended, a_clause_that_begins_or_ends_in_the_year_keeps_its_number) {
    agreement begun = signed_with(persons(2));
    clause second = a_clause("c2");
    second.places = persons(1);
    begun = after(std::move(begun), october, {2026, 6, 1},
                  agreement_amended{"protocol 1",
                                    {second},
                                    {},
                                    {clause_id{"c1"}},
                                    {{party_id{"a"}, october}, {party_id{"b"}, october}},
                                    {}});
    clause_reference const c2{agreement_id{"x"}, clause_id{"c2"}};
    for (date const& day : {september, november}) {
        view const known = on(day, begun);
        EXPECT_EQ(told(capacity(known, c1, year)), lines{"year 0 of 2"});
        EXPECT_EQ(told(capacity(known, c2, year)), lines{"year 0 of 1 by protocol 1"});
    }
    // In a year in which it does not stand any more, or not yet, it is read as it stood nearest.
    EXPECT_EQ(asked_for(on(september, begun), {{2025, 9, 1}, {2025, 10, 1}}).result,
              outcome::undetermined)
        << "the calendar has no such year";
    activity early = under("c2", a_stay_of("asked", period{{2026, 9, 1}, {2026, 9, 20}}));
    early.participations.push_back({participation_id{"q"}, {}, c2});
    EXPECT_EQ(place_for(on(september, begun), early, participation_id{"p"}, {participation_id{"q"}})
                  .result,
              outcome::not_satisfied);
}

// Until January places count by the year, from February on by the term.
TEST(capacity_amended, each_day_of_a_stay_is_under_the_text_of_its_year_or_term) {
    agreement const paper =
        changed_on(signed_with(persons(2)), {2027, 2, 1}, number(1, place_period::term));
    view const before = on(september, paper, {nominated("v", spring)});
    EXPECT_EQ(told(capacity(before, c1, year)),
              (lines{"year 1 of 2", "spring 1 of 1 by protocol 1"}));
    EXPECT_EQ(asked_for(before, spring).missing, std::vector{which_counts});
    EXPECT_EQ(asked_for(before, autumn).result, outcome::satisfied);
    view const after_it = on({2027, 3, 1}, paper, {nominated("v", autumn), nominated("w", autumn)});
    EXPECT_EQ(asked_for(after_it, spring).result, outcome::satisfied) << "the term counts alone";
    EXPECT_EQ(asked_for(after_it, whole_year).result, outcome::not_satisfied)
        << "of the autumn, the year's number is the last";
}

institution with_rows(std::vector<academic_calendar_row> rows) {
    institution made = an_institution("a");
    made.calendar = academic_calendar{std::move(rows)};
    return made;
}

academic_calendar_row a_row(int first, std::vector<term> terms, bool ends = true) {
    return {{first, first + 1},
            {},
            {first, 9, 1},
            ends ? std::optional{date{first + 1, 6, 30}} : std::nullopt,
            std::move(terms)};
}

missing_fact of_calendar(char const* path) {
    return {"party", "a", path, open_cause::missing};
}

TEST(capacity_calendar, a_year_that_it_does_not_list_is_missing_and_no_year_without_limit) {
    institution const home = with_rows({a_row(2025, {}), a_row(2027, {})});
    view const known = on(today, paper_with(persons(3)), {}, home);
    capacity_answer const answer = capacity(known, c1, year);
    EXPECT_EQ(told(answer), lines{"no span 0 of 3"});
    EXPECT_EQ(answer.missing, std::vector{of_calendar("/calendar/rows/2026~12027")});
    auto const missing = [&](period const& stay) {
        place_verdict const verdict = asked_for(known, stay);
        EXPECT_EQ(verdict.result, outcome::undetermined);
        return verdict.missing;
    };
    EXPECT_EQ(missing(autumn), answer.missing);
    EXPECT_EQ(missing({{2026, 5, 1}, {2026, 10, 31}}), answer.missing) << "one year is listed";
    EXPECT_EQ(missing({{2025, 6, 1}, {2025, 9, 30}}),
              std::vector{of_calendar("/calendar/rows/2024~12025")});
    EXPECT_EQ(missing({{2028, 5, 1}, {2030, 2, 1}}),
              (std::vector{of_calendar("/calendar/rows/2028~12029"),
                           of_calendar("/calendar/rows/2029~12030"),
                           of_calendar("/calendar/rows/2030~12031")}));
    EXPECT_EQ(asked_for(known, {{2026, 2, 1}, {2026, 6, 30}}).result, outcome::satisfied);
}

TEST(capacity_calendar, what_is_full_in_a_listed_year_is_full) {
    view const known = on(today, paper_with(persons(0)), {}, with_rows({a_row(2025, {})}));
    EXPECT_EQ(asked_for(known, {{2026, 5, 1}, {2026, 10, 31}}).result, outcome::not_satisfied);
}

TEST(capacity_calendar, a_term_that_it_does_not_list_is_missing) {
    institution const home = with_rows({a_row(2026, {{"autumn", autumn}}), a_row(2027, {})});
    view const known = on(today, paper_with(number(3, place_period::term)), {}, home);
    auto const asked = [&](academic_year of, char const* name) {
        return capacity(known, c1, of, name ? std::optional<std::string>{name} : std::nullopt);
    };
    EXPECT_EQ(told(asked(year, nullptr)), lines{"autumn 0 of 3"});
    EXPECT_EQ(told(asked(year, "atumn")), lines{"no span 0 of 3"});
    EXPECT_EQ(asked(year, "atumn").missing,
              std::vector{of_calendar("/calendar/rows/2026~12027/terms/atumn")});
    EXPECT_EQ(asked({2027, 2028}, "autumn").missing,
              std::vector{of_calendar("/calendar/rows/2027~12028/terms")});
    place_verdict const verdict = asked_for(known, whole_year);
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(verdict.missing, std::vector{of_calendar("/calendar/rows/2026~12027/terms")});
    EXPECT_EQ(asked_for(known, autumn).result, outcome::satisfied);
}

TEST(capacity_calendar, a_year_without_a_known_end_is_missing_its_end) {
    view const known = on(today, paper_with(persons(3)), {}, with_rows({a_row(2026, {}, false)}));
    EXPECT_EQ(capacity(known, c1, year).missing,
              std::vector{of_calendar("/calendar/rows/2026~12027/last")});
    EXPECT_EQ(asked_for(known, autumn).missing,
              std::vector{of_calendar("/calendar/rows/2026~12027/last")});
}

// Between two years, and between two terms that a year lists, lie breaks.
TEST(capacity_calendar, whether_a_stay_in_a_break_takes_a_place_nobody_has_published) {
    institution const home =
        with_rows({a_row(2026, {{"autumn", autumn}, {"spring", spring}}), a_row(2027, {})});
    period const summer{{2027, 7, 5}, {2027, 7, 20}};
    missing_fact const between{"agreement", "x", "/clauses/c1/places/between",
                               open_cause::rule_unpublished};
    EXPECT_EQ(asked_for(on(today, paper_with(persons(3)), {}, home), summer).missing,
              std::vector{between});
    view const by_terms = on(today, paper_with(number(3, place_period::term)), {}, home);
    EXPECT_EQ(asked_for(by_terms, {{2027, 1, 5}, {2027, 1, 20}}).missing, std::vector{between});
    EXPECT_EQ(asked_for(by_terms, {{2027, 1, 5}, {2027, 2, 20}}).result, outcome::satisfied);
}

} // namespace
} // namespace jspu_coop
