// Places: golden cases that a reader can check by hand, and the law that nothing is oversold.
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include "support/dice.hpp"
#include "support/place_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <stdexcept>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::place_world;

/// "autumn 2 of 3" of each limit.
lines standings(capacity_answer const& answer) {
    lines found;
    for (place_limit const& each : answer.limits) {
        std::string line = each.pool ? "pool " + to_string(*each.pool) + " " : "";
        line += each.span ? each.span->term.value_or("year") : "no span";
        line += each.split ? " split " + std::to_string(*each.split) : "";
        line += " " + std::to_string(each.taken_least);
        line += each.taken_most != each.taken_least ? "-" + std::to_string(each.taken_most) : "";
        line += " of " + (each.agreed ? std::to_string(*each.agreed) : to_string(each.rule));
        found.push_back(std::move(line));
    }
    return found;
}

TEST(capacity, a_full_year_takes_a_seat_in_both_terms) {
    view const known = a_view(paper_with(number(2, place_period::term)), nominated("v1", autumn),
                              nominated("v2", whole_year));
    EXPECT_EQ(standings(capacity(known, c1, year)), (lines{"autumn 2 of 2", "spring 1 of 2"}));
    EXPECT_EQ(standings(capacity(known, c1, year, "spring")), lines{"spring 1 of 2"});
    EXPECT_EQ(place_for(known, a_stay_of("v3", spring), participation_id{"p"}).result,
              outcome::satisfied);
    EXPECT_EQ(place_for(known, a_stay_of("v3", whole_year), participation_id{"p"}).result,
              outcome::not_satisfied);
    EXPECT_EQ(place_for(known, nominated("v2", whole_year), participation_id{"p"}).result,
              outcome::satisfied)
        << "who has a place is not counted twice";
}

TEST(capacity, zero_unlimited_undefined_and_unknown_are_different) {
    auto const asked = [](fact<places> said) {
        view const known = a_view(paper_with(std::move(said)));
        return std::pair{standings(capacity(known, c1, year)).front(),
                         place_for(known, a_stay_of("v", autumn), participation_id{"p"}).result};
    };
    EXPECT_EQ(asked(number(0, place_period::academic_year)),
              (std::pair<std::string, outcome>{"year 0 of 0", outcome::not_satisfied}));
    EXPECT_EQ(asked(places{unlimited_places{}}),
              (std::pair<std::string, outcome>{"no span 0 of unlimited", outcome::satisfied}));
    EXPECT_EQ(
        asked(places{undefined_places{}}),
        (std::pair<std::string, outcome>{"no span 0 of not_defined_yet", outcome::undetermined}));
    EXPECT_EQ(asked(fact<places>::absent()),
              (std::pair<std::string, outcome>{"no span 0 of not_counted", outcome::satisfied}));
    EXPECT_EQ(asked({}),
              (std::pair<std::string, outcome>{"no span 0 of not_known", outcome::undetermined}));
}

TEST(capacity, who_withdraws_or_is_refused_gives_the_place_back) {
    using enum participation_step;
    auto const standing = [](std::vector<participation_event> const& steps) {
        view const known = a_view(paper_with(number(1, place_period::academic_year)),
                                  after_steps(a_stay_of("v", autumn), steps));
        return capacity(known, c1, year).limits.front();
    };
    EXPECT_EQ(standing({{nominated, {}, {}}, {withdrawn, {}, {}}}).left(), 1);
    EXPECT_EQ(standing({{nominated, {}, {}}, {refused, {}, {}}}).left(), 1);
    EXPECT_EQ(standing({{nominated, {}, {}}, {accepted, {}, {}}}).left(), 0);
    EXPECT_EQ(standing({{accepted, {}, {}}, {arrived, {}, {}}, {left_early, {}, {}}}).left(), 0);
    place_limit const waiting = standing({{placed_on_reserve, {}, 1}});
    EXPECT_EQ(waiting.left(), 1);
    EXPECT_EQ(waiting.count.on_reserve, 1);
    ASSERT_EQ(waiting.reserve.size(), 1U);
    EXPECT_EQ(waiting.reserve[0].rank, 1);
}

TEST(capacity, splits_and_pools_each_set_a_limit_of_their_own) {
    agreement paper = paper_with(
        number(3, place_period::academic_year, {{{qualification_level::master}, {}, 1}}));
    paper.pools = {{pool_id{"all"}, {}, number(2, place_period::academic_year)}};
    view const known = a_view(paper, nominated("v1", autumn, qualification_level::master),
                              nominated("v2", spring));
    EXPECT_EQ(standings(capacity(known, c1, year)),
              (lines{"year 2 of 3", "year split 0 1 of 1", "pool all year 2 of 2"}));
    auto const fits = [&](qualification_level level) {
        return place_for(known, a_stay_of("v3", spring, level), participation_id{"p"}).result;
    };
    EXPECT_EQ(fits(qualification_level::bachelor), outcome::not_satisfied) << "the pool is full";
}

TEST(capacity, what_is_not_known_makes_a_range) {
    view const known =
        a_view(paper_with(number(1, place_period::term)), nominated("v1", fact<period>{}));
    capacity_answer const answer = capacity(known, c1, year);
    EXPECT_EQ(standings(answer), (lines{"autumn 0-1 of 1", "spring 0-1 of 1"}));
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{{"activity", "v1", "/period", open_cause::missing}}));
    place_verdict const verdict = place_for(known, a_stay_of("v2", autumn), participation_id{"p"});
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(verdict.missing, answer.missing);
}

TEST(capacity, person_months_count_the_days_in_the_span) {
    places const months = numbered_person_months{6, place_period::academic_year, party_id{"a"}};
    // 1 September to 31 December: four months to the day; 1 February to 15 March: one or two.
    view const known = a_view(paper_with(months), nominated("v1", autumn),
                              nominated("v2", period{{2027, 2, 1}, {2027, 3, 15}}));
    EXPECT_EQ(standings(capacity(known, c1, year)), lines{"year 5-6 of 6"});
    EXPECT_EQ(place_for(known, a_stay_of("v3", period{{2027, 5, 1}, {2027, 5, 31}}),
                        participation_id{"p"})
                  .result,
              outcome::undetermined)
        << "one month is left, or none";
    EXPECT_EQ(place_for(known, a_stay_of("v3", period{{2027, 5, 1}, {2027, 6, 30}}),
                        participation_id{"p"})
                  .result,
              outcome::not_satisfied);
}

/// Twelve months a year, six of them for master's students.
fact<places> months_with_split(fact<rounding> parts) {
    return places{numbered_person_months{12,
                                         place_period::academic_year,
                                         party_id{"a"},
                                         {{{qualification_level::master}, {}, 6}},
                                         std::move(parts)}};
}

TEST(capacity, person_months_have_splits) {
    using enum qualification_level;
    view const known = a_view(paper_with(months_with_split(rounding::up)),
                              nominated("v1", autumn, master), nominated("v2", spring, bachelor));
    EXPECT_EQ(standings(capacity(known, c1, year)), (lines{"year 9 of 12", "year split 0 4 of 6"}));
    auto const fits = [&](qualification_level level, int last_month) {
        period const days{{2027, 2, 1}, {2027, last_month, 28}};
        return place_for(known, a_stay_of("v3", days, level), participation_id{"p"}).result;
    };
    EXPECT_EQ(fits(master, 3), outcome::satisfied) << "two of the two months left";
    EXPECT_EQ(fits(master, 4), outcome::not_satisfied) << "three of three, but of six masters' two";
    EXPECT_EQ(fits(bachelor, 4), outcome::satisfied);
    EXPECT_EQ(fits(bachelor, 5), outcome::not_satisfied);
    EXPECT_EQ(place_for(known, a_stay_of("v3", period{{2027, 2, 1}, {2027, 4, 28}}, {}),
                        participation_id{"p"})
                  .missing,
              (std::vector<missing_fact>{
                  {"activity", "v3", "/detail/traveller/level", open_cause::missing}}));
}

TEST(capacity, how_a_part_of_a_month_counts_the_agreement_says) {
    // 1 September to 15 November: two months and a half.
    activity const stay = nominated("v", period{{2026, 9, 1}, {2026, 11, 15}});
    auto const told = [&](fact<rounding> parts) {
        capacity_answer const answer =
            capacity(a_view(paper_with(months_with_split(std::move(parts))), stay), c1, year);
        return std::pair{standings(answer).front(), answer.missing};
    };
    using missing = std::vector<missing_fact>;
    auto const open = [](open_cause why) {
        return missing{{"agreement", "x", "/clauses/c1/places/rounding", why}};
    };
    EXPECT_EQ(told(rounding::down), (std::pair{std::string{"year 2 of 12"}, missing{}}));
    EXPECT_EQ(told(rounding::up), (std::pair{std::string{"year 3 of 12"}, missing{}}));
    EXPECT_EQ(told({}), (std::pair{std::string{"year 2-3 of 12"}, open(open_cause::missing)}));
    EXPECT_EQ(told(fact<rounding>::absent()),
              (std::pair{std::string{"year 2-3 of 12"}, open(open_cause::rule_unpublished)}));
    EXPECT_EQ(told(fact<rounding>::conflicting({rounding::down, rounding::up})),
              (std::pair{std::string{"year 2-3 of 12"}, open(open_cause::conflicting)}));
}

TEST(capacity, a_month_that_ends_on_no_day_may_count_or_not) {
    // 31 January to 27 February: a month is over on the 27th, or only on the 28th.
    view const known =
        a_view(paper_with(places{numbered_person_months{
                   12, place_period::academic_year, party_id{"a"}, {}, rounding::down}}),
               nominated("v", period{{2027, 1, 31}, {2027, 2, 27}}));
    capacity_answer const answer = capacity(known, c1, year);
    EXPECT_EQ(standings(answer), lines{"year 0-1 of 12"});
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{{"agreement", "x", "/clauses/c1/places/no_such_day",
                                          open_cause::rule_unpublished}}));
}

TEST(capacity, a_split_by_field_asks_whether_a_field_of_the_stay_lies_in_it) {
    view const known = a_view(
        paper_with(number(3, place_period::academic_year, {{{}, {field_of_study{"011"}}, 1}})));
    auto const fits = [&](fact<std::vector<field_of_study>> fields) {
        activity asked = in_fields(a_stay_of("v", autumn), std::move(fields));
        view const one_there = a_view(
            paper_with(number(3, place_period::academic_year, {{{}, {field_of_study{"011"}}, 1}})),
            in_fields(nominated("v1", autumn), std::vector{field_of_study{"0114"}}));
        return std::pair{place_for(known, asked, participation_id{"p"}).result,
                         place_for(one_there, asked, participation_id{"p"}).result};
    };
    using enum outcome;
    EXPECT_EQ(fits(std::vector{field_of_study{"0113"}}), (std::pair{satisfied, not_satisfied}));
    EXPECT_EQ(fits(std::vector{field_of_study{"0611"}}), (std::pair{satisfied, satisfied}));
    EXPECT_EQ(fits({}), (std::pair{satisfied, undetermined})) << "nobody knows the field";
}

TEST(capacity, clauses_that_share_a_pool_are_counted_together) {
    agreement paper = paper_with(number(2, place_period::academic_year));
    paper.clauses.push_back(a_clause("c2"));
    paper.clauses.push_back(a_clause("c3"));
    paper.pools = {{pool_id{"both"},
                    {clause_id{"c1"}, clause_id{"c2"}},
                    number(2, place_period::academic_year)}};
    view const known = a_view(paper, nominated("v1", autumn), under("c2", nominated("v2", spring)),
                              under("c3", nominated("v3", spring)));
    EXPECT_EQ(standings(capacity(known, c1, year)),
              (lines{"year 1 of 2", "pool both year 2 of 2"}));
    EXPECT_EQ(standings(capacity(known, {agreement_id{"x"}, clause_id{"c3"}}, year)),
              lines{"no span 0 of not_counted"});
    auto const fits = [&](char const* clause) {
        return place_for(known, under(clause, a_stay_of("v4", autumn)), participation_id{"p"})
            .result;
    };
    EXPECT_EQ(fits("c1"), outcome::not_satisfied);
    EXPECT_EQ(fits("c3"), outcome::satisfied);
}

TEST(capacity, whose_every_entry_is_annulled_takes_no_place) {
    view const known = a_view(
        paper_with(number(1, place_period::academic_year)),
        after_steps(a_stay_of("v", autumn), {{participation_step::nominated, {}, {}}}, true));
    EXPECT_EQ(standings(capacity(known, c1, year)), lines{"year 0 of 1"});
}

TEST(capacity, what_is_recorded_later_was_not_known) {
    auto office = register_with(home_with_calendar(), an_institution("b"));
    ASSERT_TRUE(
        office.apply(put(paper_with(number(1, place_period::academic_year))), date{2026, 5, 1}));
    ASSERT_TRUE(office.apply(put(nominated("v", autumn)), date{2026, 6, 1}));
    EXPECT_EQ(standings(capacity(office.as_known_on(date{2026, 6, 1}), c1, year)),
              lines{"year 1 of 1"});
    EXPECT_EQ(standings(capacity(office.as_known_on(date{2026, 5, 31}), c1, year)),
              lines{"year 0 of 1"});
}

TEST(capacity, of_a_clause_that_nobody_knows_everything_is_unknown) {
    view const known = a_view(paper_with(number(1, place_period::academic_year)));
    clause_reference const nobody{agreement_id{"x"}, clause_id{"c9"}};
    capacity_answer const answer = capacity(known, nobody, year);
    EXPECT_EQ(standings(answer), lines{"no span 0 of not_known"});
    EXPECT_EQ(answer.missing, (std::vector<missing_fact>{
                                  {"agreement", "x", "/clauses/c9/places", open_cause::missing}}));
}

TEST(capacity, without_a_calendar_nobody_knows_the_days) {
    auto office = register_with(an_institution("a"), an_institution("b"));
    ASSERT_TRUE(office.apply(put(paper_with(number(1, place_period::term))), date{2026, 6, 1}));
    view const known = office.as_known_on(today);
    std::vector<missing_fact> const expected{{"party", "a", "/calendar", open_cause::missing}};
    EXPECT_EQ(capacity(known, c1, year).missing, expected);
    place_verdict const verdict = place_for(known, a_stay_of("v", autumn), participation_id{"p"});
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(verdict.missing, expected);
}

TEST(capacity, the_reserve_list_is_in_the_order_of_rank_then_of_days) {
    using enum participation_step;
    auto const waiting = [](char const* id, std::optional<std::int64_t> rank, date const& day) {
        activity of = a_stay_of(id, autumn);
        EXPECT_TRUE(
            record_event(of, participation_id{"p"}, day, day, {placed_on_reserve, {}, rank}));
        return of;
    };
    view const known =
        a_view(paper_with(number(1, place_period::academic_year)),
               waiting("late", {}, {2026, 5, 9}), waiting("early", {}, {2026, 5, 2}),
               waiting("second", 2, {2026, 5, 1}), waiting("first", 1, {2026, 5, 30}));
    capacity_answer const answer = capacity(known, c1, year);
    lines order;
    for (reserve_place const& each : answer.limits.front().reserve) {
        order.push_back(to_string(each.activity));
    }
    EXPECT_EQ(order, (lines{"first", "second", "early", "late"}));
}

TEST(capacity, what_an_activity_does_not_say_is_asked_for_by_name) {
    view const known = a_view(paper_with(number(1, place_period::academic_year)));
    auto const asked = [&](activity of) { return place_for(known, of, participation_id{"p"}); };
    activity no_clause = a_stay_of("v", autumn);
    no_clause.participations[0].under = {};
    EXPECT_EQ(asked(no_clause).missing,
              (std::vector<missing_fact>{
                  {"activity", "v", "/participations/p/under", open_cause::missing}}));
    no_clause.participations[0].under = fact<clause_reference>::absent();
    EXPECT_EQ(asked(no_clause).result, outcome::not_applicable);
    EXPECT_EQ(asked(a_stay_of("v", fact<period>{})).missing,
              (std::vector<missing_fact>{{"activity", "v", "/period", open_cause::missing}}));
    EXPECT_THROW(
        static_cast<void>(place_for(known, a_stay_of("v", autumn), participation_id{"nobody"})),
        std::invalid_argument);
}

// The institute signed; the university that succeeded it sends somebody under a clause that nobody
// has recorded.
TEST(capacity, stays_of_a_successor_may_take_a_place) {
    activity elsewhere =
        after_steps(a_stay_of("v1", autumn), {{participation_step::nominated, {}, {}}});
    std::get<exchange_stay>(elsewhere.detail).home = party_id{"new-a"};
    elsewhere.participations[0].under = fact<clause_reference>::missing();
    view const known =
        a_view(paper_with(number(1, place_period::academic_year)),
               an_institution("new-a", "UZ", {}, succeeds("a", {2026, 1, 1})), elsewhere);
    place_verdict const verdict = place_for(known, a_stay_of("v2", autumn), participation_id{"p"});
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(verdict.missing,
              (std::vector<missing_fact>{
                  {"activity", "v1", "/participations/p/under", open_cause::missing}}));
}

// An activity counts as it is given, whatever the register has of it.
TEST(capacity, of_a_group_each_is_asked_about_beside_the_others) {
    view const known = a_view(paper_with(number(2, place_period::academic_year)));
    activity group = a_stay_of("group", autumn);
    group.participations = {{participation_id{"p"}, {}, c1},
                            {participation_id{"q"}, {}, c1},
                            {participation_id{"r"}, {}, c1}};
    auto const fits = [&](activity const& of, char const* who,
                          std::vector<participation_id> const& first) {
        return place_for(known, of, participation_id{who}, first).result;
    };
    participation_id const p{"p"};
    participation_id const q{"q"};
    EXPECT_EQ(fits(group, "r", {}), outcome::satisfied);
    EXPECT_EQ(fits(group, "r", {p}), outcome::satisfied);
    EXPECT_EQ(fits(group, "r", {p, q}), outcome::not_satisfied);
    activity const one_holds = after_steps(group, {{participation_step::nominated, {}, {}}});
    EXPECT_EQ(fits(one_holds, "r", {q}), outcome::not_satisfied) << "p holds a place";
    EXPECT_EQ(fits(one_holds, "r", {p}), outcome::satisfied) << "and does not count twice";
}

/// How many hold a place on some day of a span: slow and obvious.
std::int64_t holders(book const& records, period const& span,
                     std::optional<qualification_level> level) {
    std::int64_t count = 0;
    for (activity const& each : records.activities) {
        for (participation const& one : each.participations) {
            auto const last = one.history.replay(participation_rules{}).value().last;
            bool const takes = last && holds_place(*last);
            bool const is_there = each.period.value().overlaps(span);
            bool const fits =
                !level || std::get<exchange_stay>(each.detail).traveller.level == fact{*level};
            count += takes && is_there && fits ? 1 : 0;
        }
    }
    return count;
}

RC_GTEST_PROP(capacity, is_never_oversold_by_any_order_of_events, (std::uint64_t seed)) {
    dice throws{seed};
    bool const by_term = throws.one_in(2);
    std::int64_t const agreed = throws.below(4);
    std::int64_t const masters = throws.below(3);
    std::int64_t const total = throws.below(5);
    agreement paper =
        paper_with(number(agreed, by_term ? place_period::term : place_period::academic_year,
                          {{{qualification_level::master}, {}, masters}}));
    paper.pools = {{pool_id{"all"}, {}, number(total, place_period::academic_year)}};
    cooperation_register office = register_with(home_with_calendar(), an_institution("b"));
    date day{2026, 1, 1};
    RC_ASSERT(office.apply(put(paper), day).has_value());
    std::vector<activity> all;
    for (int at = 0; at < 8; ++at) {
        all.push_back(a_stay_of(
            "v" + std::to_string(at), throws.pick(std::vector{autumn, spring, whole_year}),
            throws.one_in(2) ? qualification_level::master : qualification_level::bachelor));
        if (throws.one_in(3)) {
            all.back().participations.push_back({participation_id{"q"}, {}, c1});
        }
    }
    for (int step = 0; step < 40; ++step) {
        activity& of = all[static_cast<std::size_t>(throws.below(8))];
        day = *day.plus_days(throws.below(3));
        participation_step const next = throws.pick(std::vector<participation_step>{
            participation_step::applied, participation_step::nominated,
            participation_step::placed_on_reserve, participation_step::accepted,
            participation_step::arrived, participation_step::left_early,
            participation_step::withdrawn, participation_step::refused});
        activity changed = of;
        participation_id const who = throws.pick(of.participations).id;
        if (!record_event(changed, who, day, day, {next, {}, {}})) {
            continue;
        }
        view const known = office.as_known_on(day);
        bool const fits = place_for(known, of, who).result == outcome::satisfied;
        if (holds_place(next) && !fits) {
            continue;
        }
        RC_ASSERT(office.apply(put(changed), day).has_value());
        of = changed;
        book const now = office.current().to_book();
        for (period const& span : by_term ? std::vector{autumn, spring} : std::vector{whole_year}) {
            RC_ASSERT(holders(now, span, {}) <= agreed);
            RC_ASSERT(holders(now, span, qualification_level::master) <= masters);
        }
        RC_ASSERT(holders(now, whole_year, {}) <= total);
        // The figures are those of the slow reading.
        capacity_answer const answer = capacity(office.as_known_on(day), c1, year);
        for (place_limit const& each : answer.limits) {
            RC_ASSERT(each.taken_least == each.taken_most);
            RC_ASSERT(
                each.taken_least
                == holders(now, each.span->days,
                           each.split ? std::optional{qualification_level::master} : std::nullopt));
        }
    }
}

} // namespace
} // namespace jspu_coop
