#include <jspu_coop/questions/student_stays.hpp>

#include "support/student_world.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::student_world;
using enum period_step;

date const later{2029, 1, 1};

std::vector<student_stay> stays_in(std::vector<enrolment> const& students,
                                   joint_programme const& programme = a_programme(),
                                   institution partner = partner_of_two_years()) {
    return student_stays_in(an_office(students, programme, std::move(partner)).as_known_on(later));
}

student_stay only_stay(enrolment const& student, joint_programme const& programme = a_programme(),
                       institution partner = partner_of_two_years()) {
    auto const all = stays_in({student}, programme, std::move(partner));
    EXPECT_EQ(all.size(), 1U);
    return all.at(0);
}

missing_fact missing_days(char const* of) {
    return {"enrolment", of, "/periods/away/days", open_cause::missing};
}

missing_fact const no_placement{"joint_programme", "p", "/placement", open_cause::missing};
missing_fact const open_placement{"joint_programme", "p", "/placement", open_cause::conflicting};

participation_step last_step_of(student_stay const& of) {
    return of.stay.participations.at(0).history.effective().back()->event.step;
}

TEST(student_stays, a_nominee_goes_in_the_year_of_the_turn) {
    student_stay const stay = only_stay(a_nominee("s1"));
    EXPECT_EQ(stay.enrolment, enrolment_id{"s1"});
    EXPECT_EQ(stay.period, away);
    EXPECT_EQ(stay.stay.id, activity_id{"s1.away"});
    EXPECT_EQ(stay.stay.period, fact{whole_year});
    EXPECT_EQ(stay.stay.participations.at(0).under, fact{c1});
    EXPECT_EQ(last_step_of(stay), participation_step::nominated);
    EXPECT_TRUE(stay.missing.empty());
}

TEST(student_stays, nobody_has_one_towards_whose_period_nothing_happened) {
    EXPECT_TRUE(
        stays_in({a_student("s1", {{{2026, 7, 1}, student_promoted{2, false, {}}}})}).empty());
    auto const office = an_office({a_nominee("s1")});
    EXPECT_TRUE(student_stays_in(office.as_known_on({2026, 4, 30})).empty());
    EXPECT_EQ(student_stays_in(office.as_known_on({2026, 5, 1})).size(), 1U);
}

/// The stay of the student s1 as the office recorded it, with an id of its own.
activity recorded(joint_programme_period detail, fact<period> days = whole_year) {
    activity made = an_activity("recorded", std::move(detail), std::move(days));
    made.participations = {{participation_id{"p"}, person_id{"s1"}, fact{c1}}};
    return made;
}

TEST(student_stays, a_recorded_period_of_the_programme_stands_in_the_place_of_the_stay) {
    joint_programme_period const same = [] {
        joint_programme_period made{party_id{"a"}, party_id{"b"}};
        made.joint_programme = joint_programme_id{"p"};
        return made;
    }();
    auto const left = [](activity const& of) {
        auto office = an_office({a_nominee("s1"), a_nominee("s2")});
        EXPECT_TRUE(office.apply(put(of), later).has_value());
        lines ids;
        for (student_stay const& each : student_stays_in(office.as_known_on(later))) {
            ids.push_back(each.stay.id.str());
        }
        return ids;
    };
    EXPECT_EQ(left(recorded(same)), lines{"s2.away"});
    joint_programme_period other = same;
    other.joint_programme = {};
    EXPECT_EQ(left(recorded(other)).size(), 2U) << "nobody says of which programme it is";
    other = same;
    other.first_semester = 1;
    EXPECT_EQ(left(recorded(other)).size(), 2U) << "another semester";
    other.first_semester = 7;
    EXPECT_EQ(left(recorded(other)), lines{"s2.away"});
    EXPECT_EQ(left(recorded(same, whole_next_year)).size(), 2U) << "another year";
    EXPECT_EQ(left(recorded(same, fact<period>{})), lines{"s2.away"});
    activity of_nobody = recorded(same);
    of_nobody.participations[0].person = {};
    EXPECT_EQ(left(of_nobody).size(), 2U);
}

TEST(student_stays, name_the_programme_by_its_id) {
    auto const stay = only_stay(a_nominee("s1"));
    EXPECT_EQ(std::get<joint_programme_period>(stay.stay.detail).joint_programme,
              fact{joint_programme_id{"p"}});
}

TEST(student_stays, a_repeated_year_moves_the_turn_by_an_academic_year) {
    auto const stay = only_stay(a_student("s1", {{{2024, 7, 1}, student_kept_back{1, {}}},
                                                 {{2025, 7, 1}, student_promoted{2, false, {}}},
                                                 {{2026, 5, 1}, step(nominated)}}));
    EXPECT_EQ(stay.stay.period, fact{whole_next_year});
}

TEST(student_stays, how_long_a_leave_lasts_in_years_is_recorded_nowhere) {
    enrolment const student = a_student("s1", {{{2024, 2, 1}, leave_begun{party_id{"a"}, {}, {}}},
                                               {{2025, 2, 1}, leave_ended{party_id{"a"}, {}}},
                                               {{2026, 5, 1}, step(nominated)}});
    student_stay const stay = only_stay(student);
    EXPECT_EQ(stay.stay.period, fact<period>{});
    EXPECT_EQ(stay.missing, std::vector{missing_days("s1")});
    // Whoever has come tells the year by that.
    enrolment arrived_later = student;
    for (auto const& each : gone_on({2027, 9, 10})) {
        record_event(arrived_later, each.on, std::max(each.on, date{2026, 6, 1}), each.event)
            .value();
    }
    EXPECT_EQ(only_stay(arrived_later).stay.period,
              fact<period>(period{{2027, 9, 10}, {2028, 6, 30}}));
}

TEST(student_stays, who_came_with_earlier_years_has_no_cohort_to_count_from) {
    enrolment student{enrolment_id{"s1"}, joint_programme_id{"p"}, person_id{"s1"}, {}};
    date const on{2024, 9, 1};
    record_event(student, on, on, student_admitted{academic_year{2024, 2025}, 2, {}}).value();
    record_event(student, {2026, 5, 1}, {2026, 5, 1}, step(nominated)).value();
    EXPECT_EQ(only_stay(student).missing, std::vector{missing_days("s1")});
}

TEST(student_stays, the_days_are_those_that_were_once_the_student_is_back) {
    auto const there = only_stay(a_nominee("s1", gone_on({2026, 9, 5})));
    EXPECT_EQ(there.stay.period, fact<period>(period{{2026, 9, 5}, {2027, 6, 30}}));
    auto const back =
        only_stay(a_nominee("s1", gone_on({2026, 9, 5}, {{{2026, 12, 20}, step(returned)}})));
    EXPECT_EQ(back.stay.period, fact<period>(period{{2026, 9, 5}, {2026, 12, 20}}));
    EXPECT_EQ(last_step_of(back), participation_step::completed);
    // Also where no calendar tells when the year ends.
    auto const unlisted =
        only_stay(a_nominee("s1", gone_on({2026, 9, 5}, {{{2026, 12, 20}, step(returned)}})),
                  a_programme(), an_institution("b"));
    EXPECT_EQ(unlisted.stay.period, back.stay.period);
    EXPECT_TRUE(unlisted.missing.empty());
}

TEST(student_stays, whoever_set_out_in_the_break_goes_in_the_next_year) {
    auto const stay = only_stay(
        a_nominee("s1", {{{2026, 6, 1}, step(accepted)}, {{2027, 8, 20}, step(departed)}}));
    EXPECT_EQ(stay.stay.period, fact{whole_next_year});
}

TEST(student_stays, a_calendar_that_lacks_is_named) {
    auto const none = only_stay(a_nominee("s1"), a_programme(), an_institution("b"));
    EXPECT_EQ(none.stay.period, fact<period>{});
    EXPECT_EQ(none.missing,
              (std::vector<missing_fact>{{"party", "b", "/calendar", open_cause::missing}}));
    institution without_year = partner_of_two_years();
    without_year.calendar->rows.erase(without_year.calendar->rows.begin());
    EXPECT_EQ(only_stay(a_nominee("s1"), a_programme(), without_year).missing,
              (std::vector<missing_fact>{
                  {"party", "b", "/calendar/rows/2026~12027", open_cause::missing}}));
    institution without_end = partner_of_two_years();
    without_end.calendar->rows.front().last.reset();
    EXPECT_EQ(only_stay(a_nominee("s1"), a_programme(), without_end).missing,
              (std::vector<missing_fact>{
                  {"party", "b", "/calendar/rows/2026~12027/last", open_cause::missing}}));
}

TEST(student_stays, a_semester_within_a_year_is_a_term) {
    auto const programme = a_programme(placed("b", 8, 8));
    EXPECT_EQ(only_stay(a_nominee("s1"), programme).stay.period,
              fact<period>(period{spring.first(), {2027, 6, 30}}));
    // From the spring of the third year to the autumn of the fourth.
    auto const across = only_stay(a_student("s1", {{{2025, 1, 1}, student_kept_back{1, {}}},
                                                   {{2026, 5, 1}, step(nominated)}}),
                                  a_programme(placed("b", 6, 7)));
    EXPECT_EQ(across.stay.period, fact<period>(period{spring.first(), *next_autumn.last()}));
    institution without_terms = partner_of_two_years();
    without_terms.calendar->rows.front().terms.pop_back();
    EXPECT_EQ(only_stay(a_nominee("s1"), programme, without_terms).missing,
              (std::vector<missing_fact>{
                  {"party", "b", "/calendar/rows/2026~12027/terms", open_cause::missing}}));
}

TEST(student_stays, a_year_of_study_may_have_days_of_its_own) {
    institution host = partner_of_two_years();
    host.calendar->rows.push_back({year, 4, {2026, 9, 10}, date{2027, 6, 20}, {}});
    EXPECT_EQ(only_stay(a_nominee("s1"), a_programme(), host).stay.period,
              fact<period>(period{{2026, 9, 10}, {2027, 6, 20}}));
    // Who came before these days, and after those of everyone had begun, came for that year.
    EXPECT_EQ(only_stay(a_nominee("s1", gone_on({2026, 9, 5})), a_programme(), host).stay.period,
              fact<period>(period{{2026, 9, 5}, {2027, 6, 20}}));
}

TEST(student_stays, nobody_stays_before_the_nomination) {
    auto const late = only_stay(a_student("s1", {{{2026, 10, 1}, step(nominated)}}));
    EXPECT_EQ(late.stay.period, fact<period>(period{{2026, 10, 1}, {2027, 6, 30}}));
    auto const after = only_stay(a_student("s1", {{{2027, 8, 1}, step(nominated)}}));
    EXPECT_EQ(after.missing, std::vector{missing_days("s1")});
}

TEST(student_stays, whoever_goes_once_more_has_another_stay) {
    auto const all =
        stays_in({a_nominee("s1", gone_on({2026, 9, 5}, {{{2026, 12, 20}, step(returned)},
                                                         {{2027, 1, 10}, step(nominated)},
                                                         {{2027, 1, 12}, step(nomination_refused)},
                                                         {{2027, 1, 14}, step(nominated)}}))});
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].stay.id, activity_id{"s1.away"});
    EXPECT_EQ(all[0].stay.period, fact<period>(period{{2026, 9, 5}, {2026, 12, 20}}));
    EXPECT_EQ(all[1].stay.id, activity_id{"s1.away.2"});
    EXPECT_EQ(all[1].stay.period, fact<period>(period{{2027, 1, 14}, {2027, 6, 30}}));
}

TEST(student_stays, reinstatement_by_itself_gives_no_place_back) {
    auto const story = [](std::vector<dated_event> more) {
        more.insert(more.begin(), {{{2026, 6, 1}, student_withdrew{{}}},
                                   {{2026, 6, 2}, student_reinstated{party_id{"a"}, {}}}});
        return only_stay(a_nominee("s1", std::move(more)));
    };
    EXPECT_EQ(last_step_of(story({})), participation_step::withdrawn);
    EXPECT_EQ(last_step_of(story({{{2026, 6, 3}, step(nomination_withdrawn)}})),
              participation_step::withdrawn);
    EXPECT_EQ(last_step_of(story({{{2026, 6, 3}, step(accepted)}})), participation_step::accepted);
}

TEST(student_stays, leaving_the_programme_while_away_ends_the_stay_unless_steps_follow) {
    auto const left = gone_on({2026, 9, 5}, {{{2026, 11, 1}, student_withdrew{{}}}});
    EXPECT_EQ(only_stay(a_nominee("s1", left)).stay.period,
              fact<period>(period{{2026, 9, 5}, {2026, 11, 1}}));
    auto stayed = left;
    stayed.push_back({{2026, 11, 2}, student_reinstated{party_id{"a"}, {}}});
    stayed.push_back({{2027, 3, 1}, step(returned)});
    EXPECT_EQ(only_stay(a_nominee("s1", stayed)).stay.period,
              fact<period>(period{{2026, 9, 5}, {2027, 3, 1}}));
}

TEST(student_stays, the_only_other_site_is_the_host_where_the_placement_is_not_known) {
    auto const stay = only_stay(a_nominee("s1"), a_programme({}));
    EXPECT_EQ(std::get<joint_programme_period>(stay.stay.detail).host, party_id{"b"});
    EXPECT_EQ(stay.stay.period, fact<period>{});
    EXPECT_EQ(stay.missing, std::vector{no_placement});
}

TEST(student_stays, of_several_hosts_the_stay_is_at_one) {
    auto programme =
        a_programme(fact<programme_placement>::conflicting({placed("b"), placed("c")}));
    programme.sites.push_back({party_id{"c"}, {}, {}});
    auto const stay = only_stay(a_nominee("s1"), programme);
    auto const& detail = std::get<other_activity>(stay.stay.detail);
    EXPECT_EQ(detail.partners, (std::vector{party_id{"b"}, party_id{"c"}}));
    EXPECT_EQ(stay.stay.period, fact{whole_year}); // by both calendars
    EXPECT_EQ(stay.missing, std::vector{open_placement});
}

TEST(student_stays, sources_that_disagree_about_the_semesters_give_days_that_conflict) {
    auto const stay = only_stay(a_nominee("s1"), a_programme(fact<programme_placement>::conflicting(
                                                     {placed("b", 7, 8), placed("b", 8, 8)})));
    EXPECT_EQ(stay.stay.period,
              fact<period>::conflicting({whole_year, {spring.first(), {2027, 6, 30}}}));
    EXPECT_EQ(stay.missing, std::vector{open_placement});
}

TEST(student_stays, an_activity_of_the_register_stands_in_the_place_of_one) {
    auto office = an_office({a_nominee("s1"), a_nominee("s2")});
    activity own = student_stays_in(office.as_known_on(later)).at(0).stay;
    own.period = spring;
    ASSERT_TRUE(office.apply(put(own), later).has_value());
    auto const all = student_stays_in(office.as_known_on(later));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].enrolment, enrolment_id{"s2"});
}

TEST(student_stays, the_coming_one_has_no_steps_yet) {
    auto const office =
        an_office({a_student("s1"),
                   a_nominee("s2", gone_on({2026, 9, 5}, {{{2026, 12, 20}, step(returned)}}))});
    auto const coming = coming_stay(office.as_known_on(today), enrolment_id{"s1"}, away);
    EXPECT_EQ(coming.stay.id, activity_id{"s1.away"});
    EXPECT_EQ(coming.stay.period, fact{whole_year});
    EXPECT_TRUE(coming.stay.participations.at(0).history.entries().empty());
    auto const again = coming_stay(office.as_known_on(later), enrolment_id{"s2"}, away);
    EXPECT_EQ(again.stay.id, activity_id{"s2.away.2"});
    EXPECT_THROW((void)coming_stay(office.as_known_on(later), enrolment_id{"s3"}, away),
                 std::invalid_argument);
    EXPECT_THROW((void)coming_stay(office.as_known_on({2023, 8, 1}), enrolment_id{"s1"}, away),
                 std::invalid_argument);
    EXPECT_THROW((void)coming_stay(office.as_known_on(later), enrolment_id{"s1"},
                                   programme_period_id{"home"}),
                 std::invalid_argument);
}

} // namespace
} // namespace jspu_coop
