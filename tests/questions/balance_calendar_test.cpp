// Reciprocity where the calendar does not tell all: golden cases that a reader can check by hand.
#include <jspu_coop/questions/balance.hpp>

#include "support/exchange_world.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::exchange_world;
using lines = std::vector<std::string>;

academic_calendar_row a_year(int first, std::vector<term> terms) {
    return {{first, first + 1}, {}, {first, 9, 1}, date{first + 1, 6, 30}, std::move(terms)};
}

std::vector<term> both_terms(int first) {
    return {{"autumn", {{first, 9, 1}, {first, 12, 31}}},
            {"spring", {{first + 1, 2, 1}, {first + 1, 6, 30}}}};
}

view with_rows(std::vector<academic_calendar_row> rows, std::vector<activity> stays) {
    institution home = an_institution("a");
    home.calendar = academic_calendar{std::move(rows)};
    auto office = register_with(std::move(home), an_institution("b"));
    for (activity const& each : stays) {
        EXPECT_TRUE(office.apply(put(each), date{2026, 6, 1}).has_value());
    }
    return office.as_known_on({2030, 1, 1});
}

/// "2026 3 balanced" of the account of the first partner in each year, and what lapses.
lines told(balance_answer const& answer) {
    lines found;
    for (balance_account const& each : answer.accounts) {
        if (each.party == party_id{"a"}) {
            std::string line = std::to_string(each.year.first());
            line += " " + std::to_string(each.standing.least);
            line += " " + to_string(each.balanced);
            line +=
                each.lapses.least == 0 ? "" : ", " + std::to_string(each.lapses.least) + " lapses";
            found.push_back(std::move(line));
        }
    }
    return found;
}

std::vector<missing_fact> calendar_lacks(std::vector<char const*> const& paths) {
    std::vector<missing_fact> lacking;
    for (char const* each : paths) {
        lacking.push_back({"party", "a", each, open_cause::missing});
    }
    return lacking;
}

period const three_years{{2026, 9, 1}, {2029, 6, 30}};

activity from_a(std::string const& id, period const& when) {
    return arrived(a_way(id, "a", "b", when));
}

TEST(balance_calendar, credit_lapses_by_the_year_also_where_the_calendar_lacks_one) {
    view const known =
        with_rows({a_year(2026, both_terms(2026)), a_year(2028, both_terms(2028))},
                  {from_a("v1", autumn),
                   arrived(a_way("v2", "b", "a", period{{2028, 9, 1}, {2028, 12, 31}}))});
    auto const lasting = [&](std::optional<std::int64_t> years) {
        balance_answer const answer = balance(known, pair_of, three_years, terms(0, years));
        EXPECT_EQ(answer.missing, std::vector<missing_fact>{}) << "nobody was away in that year";
        return told(answer);
    };
    EXPECT_EQ(lasting(1), (lines{"2026 1 not_satisfied", "2027 1 not_satisfied, 1 lapses",
                                 "2028 -1 not_satisfied"}));
    EXPECT_EQ(lasting(2),
              (lines{"2026 1 not_satisfied", "2027 1 not_satisfied", "2028 0 satisfied"}));
}

TEST(balance_calendar, a_stay_in_a_year_that_it_lacks_leaves_the_answer_open) {
    view const known = with_rows({a_year(2026, both_terms(2026)), a_year(2028, both_terms(2028))},
                                 {from_a("v1", next_autumn)});
    balance_answer const answer = balance(known, pair_of, three_years, terms());
    EXPECT_EQ(told(answer),
              (lines{"2026 0 satisfied", "2027 0 undetermined", "2028 0 undetermined"}));
    EXPECT_EQ(answer.balanced, outcome::undetermined);
    EXPECT_EQ(answer.missing, calendar_lacks({"/calendar/rows/2027~12028"}));
    balance_answer const before = balance(known, pair_of, whole_year, terms());
    EXPECT_EQ(before.balanced, outcome::satisfied) << "that year begins no term in these days";
    EXPECT_EQ(before.missing, std::vector<missing_fact>{});
}

TEST(balance_calendar, a_year_after_the_last_one_is_asked_about_too) {
    view const known = with_rows({a_year(2026, both_terms(2026))}, {from_a("v1", next_autumn)});
    balance_answer const answer = balance(known, pair_of, two_years, terms());
    EXPECT_EQ(told(answer), lines{"2026 0 satisfied"});
    EXPECT_EQ(answer.balanced, outcome::undetermined);
    EXPECT_EQ(answer.missing, calendar_lacks({"/calendar/rows/2027~12028"}));
}

TEST(balance_calendar, a_term_that_it_does_not_list_leaves_its_year_open) {
    view const known =
        with_rows({a_year(2026, {{"autumn", autumn}}), a_year(2027, both_terms(2027))},
                  {from_a("v1", spring)});
    balance_answer const answer = balance(known, pair_of, two_years, terms());
    EXPECT_EQ(told(answer), (lines{"2026 0 undetermined", "2027 0 undetermined"}));
    EXPECT_EQ(answer.missing, calendar_lacks({"/calendar/rows/2026~12027/terms"}));
    view const in_autumn =
        with_rows({a_year(2026, {{"autumn", autumn}}), a_year(2027, both_terms(2027))},
                  {from_a("v1", autumn)});
    EXPECT_EQ(told(balance(in_autumn, pair_of, two_years, terms(1))),
              (lines{"2026 1 satisfied", "2027 1 satisfied"}));
}

TEST(balance_calendar, a_year_whose_terms_it_does_not_list_has_an_account_too) {
    view const known = with_rows(
        {a_year(2026, both_terms(2026)), a_year(2027, {}), a_year(2028, both_terms(2028))},
        {from_a("v1", next_spring)});
    balance_answer const answer = balance(known, pair_of, three_years, terms());
    EXPECT_EQ(told(answer),
              (lines{"2026 0 satisfied", "2027 0 undetermined", "2028 0 undetermined"}));
    EXPECT_EQ(answer.missing, calendar_lacks({"/calendar/rows/2027~12028/terms"}));
}

TEST(balance_calendar, of_days_in_which_it_lists_no_term_it_is_said_what_lacks) {
    view const known = with_rows({a_year(2026, {})}, {});
    balance_answer const answer = balance(known, pair_of, two_years, terms());
    EXPECT_EQ(answer.balanced, outcome::undetermined);
    EXPECT_EQ(answer.missing,
              calendar_lacks({"/calendar/rows/2025~12026", "/calendar/rows/2026~12027/terms",
                              "/calendar/rows/2027~12028", "/calendar/rows/2028~12029"}));
}

TEST(balance_calendar, who_was_away_on_a_day_that_nobody_knows_may_have_been_so_in_a_hidden_year) {
    view const known = with_rows({a_year(2026, both_terms(2026)), a_year(2028, both_terms(2028))},
                                 {arrived(a_way("v1", "a", "b", fact<period>{}))});
    balance_answer const answer = balance(known, pair_of, three_years, terms(99));
    EXPECT_EQ(answer.balanced, outcome::undetermined);
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{
                  {"activity", "v1", "/period", open_cause::missing},
                  {"party", "a", "/calendar/rows/2027~12028", open_cause::missing}}));
}

} // namespace
} // namespace jspu_coop
