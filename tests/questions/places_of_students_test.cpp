// Places of a clause that the students of the register take.
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/questions/place_reasons.hpp>
#include <jspu_coop/records/programmes/period_stay.hpp>

#include "support/student_world.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::student_world;

date const later{2029, 1, 1};
participation_id const student{"student"};
fact<places> const one_a_year = number(1, place_period::academic_year);
missing_fact const no_calendar{"party", "b", "/calendar", open_cause::missing};

/// The only limit of the clause in 2026/2027.
place_limit limit_of(view const& records) {
    auto const answer = capacity(records, c1, year);
    EXPECT_EQ(answer.limits.size(), 1U);
    return answer.limits.at(0);
}

TEST(places_of_students, are_counted_out_of_the_register) {
    auto const office = an_office({a_nominee("s1"), a_student("s2")}, a_programme(),
                                  partner_of_two_years(), one_a_year);
    auto const limit = limit_of(office.as_known_on(later));
    EXPECT_EQ(limit.taken_least, 1);
    EXPECT_EQ(limit.taken_most, 1);
    EXPECT_EQ(limit.count.nominated, 1);
    EXPECT_EQ(limit.left(), 0);
    // Before the nomination was recorded nobody had a place, and of other years nobody has.
    EXPECT_EQ(limit_of(office.as_known_on({2026, 4, 30})).taken_most, 0);
    EXPECT_EQ(capacity(office.as_known_on(later), c1, next_year).limits.at(0).taken_most, 0);
}

TEST(places_of_students, leave_none_for_the_next_one_once_they_are_full) {
    auto const office = an_office({a_nominee("s1"), a_student("s2")}, a_programme(),
                                  partner_of_two_years(), one_a_year);
    view const records = office.as_known_on(later);
    auto const coming = coming_stay(records, enrolment_id{"s2"}, away);
    EXPECT_EQ(place_for(records, coming.stay, student).result, outcome::not_satisfied);
    EXPECT_EQ(place_for(records, nominated("v", whole_year), participation_id{"p"}).result,
              outcome::not_satisfied);
    // Whoever holds the place is not in the way of themselves, and gives it back.
    auto const own = coming_stay(records, enrolment_id{"s1"}, away);
    EXPECT_EQ(place_for(records, own.stay, student).result, outcome::satisfied);
    auto const given_back =
        an_office({a_nominee("s1", {{{2026, 6, 1}, student_withdrew{{}}}}), a_student("s2")},
                  a_programme(), partner_of_two_years(), one_a_year);
    EXPECT_EQ(place_for(given_back.as_known_on(later), coming.stay, student).result,
              outcome::satisfied);
}

TEST(places_of_students, are_open_where_the_year_of_one_is_not_known) {
    auto const office = an_office({a_nominee("s1"), a_student("s2")}, a_programme(),
                                  an_institution("b"), one_a_year);
    view const records = office.as_known_on(later);
    auto const answer = capacity(records, c1, year);
    EXPECT_EQ(answer.limits.at(0).taken_least, 0);
    EXPECT_EQ(answer.limits.at(0).taken_most, 1);
    EXPECT_EQ(answer.missing, std::vector{no_calendar});
    auto const verdict = place_for(records, nominated("v", whole_year), participation_id{"p"});
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(verdict.missing, std::vector{no_calendar});
    // It could not change the answer where there is room for both.
    auto const roomy = an_office({a_nominee("s1")}, a_programme(), an_institution("b"),
                                 number(2, place_period::academic_year));
    EXPECT_EQ(place_for(roomy.as_known_on(later), nominated("v", whole_year), participation_id{"p"})
                  .result,
              outcome::satisfied);
    // Whoever knows the days hands the stay over.
    std::vector const told{
        period_stay(a_programme(), a_nominee("s1"), away, whole_next_year).value()};
    EXPECT_EQ(capacity(records, c1, year, {}, told).limits.at(0).taken_most, 0);
    EXPECT_EQ(
        place_for(records, nominated("v", whole_year), participation_id{"p"}, {}, told).result,
        outcome::satisfied);
}

TEST(places_of_students, may_be_of_any_clause_where_nobody_says_which_carries_the_programme) {
    joint_programme programme = a_programme();
    programme.carried_by.clear();
    auto const office = an_office({a_nominee("s1")}, programme, partner_of_two_years(), one_a_year);
    auto const limit = limit_of(office.as_known_on(later));
    EXPECT_EQ(limit.taken_least, 0);
    EXPECT_EQ(limit.taken_most, 1);
    // Not of an agreement of which only one side is a party.
    programme.sites[1].institution = party_id{"c"};
    programme.placement = placed("c");
    auto const elsewhere =
        an_office({a_nominee("s1")}, programme, partner_of_two_years(), one_a_year);
    EXPECT_EQ(limit_of(elsewhere.as_known_on(later)).taken_most, 0);
}

TEST(places_of_students, rest_on_the_acts_that_nominated_them) {
    enrolment by_act = a_student("s1");
    act const order{act_kind::order, "12", date{2026, 5, 1}, "rector", {}};
    record_event(by_act, {2026, 5, 1}, {2026, 5, 1},
                 period_stepped{away, period_step::nominated, order})
        .value();
    view const records =
        an_office({by_act}, a_programme(), partner_of_two_years(), one_a_year).as_known_on(later);
    auto const reasons = reasons_of(records, c1, limit_of(records));
    ASSERT_EQ(reasons.decided.size(), 1U);
    EXPECT_EQ(reasons.decided[0].activity, activity_id{"s1.away"});
    EXPECT_EQ(reasons.decided[0].by, order);
}

} // namespace
} // namespace jspu_coop
