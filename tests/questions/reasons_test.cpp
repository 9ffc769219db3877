// What answers tell of their reasons: articles and acts behind places, how partners reckon, and
// what of a fee was waived apart from what was paid.
#include <jspu_coop/questions/balance.hpp>
#include <jspu_coop/questions/place_reasons.hpp>

#include "support/exchange_world.hpp"
#include "support/office_world.hpp"
#include "support/place_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum participation_step;

using lines = std::vector<std::string>;

citation article(char const* number) {
    return {"Agreement", number, {}};
}
act order(char const* number) {
    return {act_kind::order, number, {}, {}, {}};
}

agreement with_articles() {
    agreement made = an_agreement("x", {"a", "b"});
    made.clauses[0].places = place_world::number(3, place_period::academic_year);
    made.clauses[0].article = article("4");
    clause other = made.clauses[0];
    other.id = clause_id{"c2"};
    other.article = article("5");
    clause same = made.clauses[0];
    same.id = clause_id{"c3"};
    made.clauses.push_back(std::move(other));
    made.clauses.push_back(std::move(same));
    made.pools = {{pool_id{"all"}, {}, place_world::number(9, place_period::academic_year)},
                  {pool_id{"two"},
                   {clause_id{"c1"}, clause_id{"c3"}},
                   place_world::number(9, place_period::academic_year)}};
    return made;
}

TEST(reasons, places_cite_the_articles_of_their_clauses_once) {
    view const records = place_world::a_view(with_articles());
    auto const answer = capacity(records, place_world::c1, place_world::year);
    ASSERT_EQ(answer.limits.size(), 3U);
    finding const told = explanation_of(answer, records);
    EXPECT_EQ(told.because[0].sources, (std::vector{article("4")}));
    EXPECT_EQ(told.because[1].sources, (std::vector{article("4"), article("5")}));
    EXPECT_EQ(told.because[2].sources, (std::vector{article("4")}));
    activity const asked = place_world::a_stay_of("v1", place_world::autumn);
    place_verdict const verdict = place_for(records, asked, participation_id{"p"});
    EXPECT_EQ(explanation_of(verdict, asked, records).because[0].sources,
              (std::vector{article("4")}));
}

lines decided_in(std::vector<activity> const& stays) {
    agreement const paper =
        place_world::paper_with(place_world::number(9, place_period::academic_year));
    auto office = register_with(place_world::home_with_calendar(), an_institution("b"));
    change_set all = put(paper);
    for (activity const& each : stays) {
        all.put(each);
    }
    EXPECT_TRUE(office.apply(all, date{2026, 6, 1}).has_value());
    view const records = office.as_known_on(place_world::today);
    auto const answer = capacity(records, place_world::c1, place_world::year);
    lines told;
    for (decided_place const& each :
         reasons_of(records, place_world::c1, answer.limits.front()).decided) {
        told.push_back(to_string(each.activity) + " " + to_string(each.step) + " "
                       + each.by.number.value_or("-"));
    }
    return told;
}

TEST(reasons, acts_stand_behind_the_places_that_are_held) {
    using place_world::a_stay_of;
    using place_world::after_steps;
    using place_world::autumn;
    EXPECT_EQ(decided_in({after_steps(a_stay_of("v2", autumn), {{nominated, order("2"), {}}}),
                          after_steps(a_stay_of("v1", autumn),
                                      {{nominated, order("1"), {}}, {accepted, order("9"), {}}})}),
              (lines{"v1 nominated 1", "v1 accepted 9", "v2 nominated 2"}));
    EXPECT_EQ(decided_in({after_steps(a_stay_of("v1", autumn), {{nominated, {}, {}}})}), lines{});
    EXPECT_EQ(decided_in({after_steps(a_stay_of("v1", autumn),
                                      {{nominated, order("1"), {}}, {withdrawn, order("2"), {}}})}),
              lines{})
        << "the place was given back";
    EXPECT_EQ(decided_in({after_steps(a_stay_of("v1", autumn), {{applied, order("1"), {}}})}),
              lines{})
        << "no place yet";
    EXPECT_EQ(
        decided_in({after_steps(a_stay_of("v1", fact<period>{}), {{nominated, order("1"), {}}})}),
        lines{})
        << "whether it takes a place of the year is not certain";
}

TEST(reasons, a_balance_tells_how_the_partners_reckon) {
    using namespace exchange_world;
    view const records = a_pool(exchange_world::arrived(a_way("v1", "a", "b", autumn)));
    auto const codes = [&](reciprocity_terms const& by) {
        auto const answer = balance(records, pair_of, whole_year, by);
        EXPECT_EQ(answer.tolerance, by.tolerance);
        EXPECT_EQ(answer.credit_lasts, by.credit_lasts);
        finding const told = explanation_of(answer);
        return lines{told.because[0].code, told.because[1].code};
    };
    EXPECT_EQ(codes(terms(2)), (lines{"balance.tolerance", "balance.carried_for_ever"}));
    EXPECT_EQ(codes(terms(0, 0)), (lines{"balance.tolerance", "balance.not_carried"}));
    EXPECT_EQ(codes(terms(0, 3)), (lines{"balance.tolerance", "balance.carried"}));
}

/// The fee as told on a day: "paid 100.00 EUR, waived 50.00 EUR".
std::string told_of_fee(fee of, date day) {
    activity stay = reminder_world::a_quiet_stay();
    stay.fees = {std::move(of)};
    fees_answer const answer = fees(stay, day);
    finding const told = explanation_of(answer).because.front();
    std::string text = "paid " + to_string(told.values.at("paid").front());
    for (finding const& each : told.because) {
        text += ", waived " + to_string(each.values.at("amount").front());
    }
    return text;
}

TEST(reasons, what_was_waived_of_a_fee_is_told_apart_from_what_was_paid) {
    auto const euros = [](std::int64_t count) { return money{count * 100, currency{"EUR"}}; };
    fee const of = reminder_world::a_fee({{date{2026, 5, 1}, euros(100), {}},
                                          {date{2026, 5, 20}, euros(50), order("7")},
                                          {date{2026, 6, 10}, euros(30), order("8")}});
    EXPECT_EQ(told_of_fee(of, {2026, 5, 19}), "paid 100.00 EUR");
    EXPECT_EQ(told_of_fee(of, {2026, 5, 20}), "paid 100.00 EUR, waived 50.00 EUR");
    EXPECT_EQ(told_of_fee(of, {2026, 6, 10}),
              "paid 100.00 EUR, waived 50.00 EUR, waived 30.00 EUR");
    fee back = of; // all that was paid goes back, and 20 of what was waived
    back.refunds = {{date{2026, 6, 20}, euros(120), {}}};
    EXPECT_EQ(told_of_fee(back, {2026, 6, 20}),
              "paid 0.00 EUR, waived 50.00 EUR, waived 30.00 EUR");
}

} // namespace
} // namespace jspu_coop
