// Reminders of the registration of guests: golden cases that a reader can check by hand.
#include <jspu_coop/questions/reminders.hpp>

#include "support/reminder_world.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::reminder_world;
using lines = std::vector<std::string>;

/// The host works from Monday to Friday; 3 September 2026, a Thursday, is a day off.
institution a_host(std::optional<working_week> week = working_week::five_days()) {
    institution made = home_with_calendar();
    made.working_week = week;
    made.holidays =
        holiday_calendar{{{2026, {}}}, {}, {{"a day off", {2026, 9, 3}, weekend_rule::stays}}, {}};
    return made;
}

/// A visit from 1 September, a Tuesday, to be registered within three working days.
activity a_visit(std::vector<paper> papers, fact<std::int64_t> days = 3) {
    expert_visit visit{.home = party_id{"b"}, .host = party_id{"a"}};
    visit.permissions = fact<std::vector<permission>>::absent();
    visit.registration_working_days = std::move(days);
    activity made = an_activity("e", std::move(visit), autumn);
    made.papers = std::move(papers);
    made.participations = {{participation_id{"p"}}};
    made.participations[0].report = {fact<date>::absent(), fact<date>::absent()};
    made.participations[0].certificate = {fact<date>::absent(), fact<date>::absent()};
    return after_steps(std::move(made), {{participation_step::accepted, {}, {}}});
}

paper a_registration(fact<date> received) {
    return {paper_kind::registration, {}, participation_id{"p"},
            paper_provider::host,     {}, std::move(received),
            fact<date>::absent(),     {}};
}

reminders_answer asked(activity const& visit, date const& day, institution host = a_host()) {
    auto office = register_with(std::move(host), an_institution("b"));
    EXPECT_TRUE(office.apply(put(visit), date{2027, 1, 1}).has_value());
    return reminders(office.as_known_on({2027, 1, 31}), day, two_months);
}

/// "2026-09-07 paper_due registration satisfied, overdue".
lines papers_told(reminders_answer const& answer) {
    lines all;
    for (reminder const& each : answer.all) {
        all.push_back(to_string(each.by.value()) + " " + to_string(each.kind) + " "
                      + to_string(each.paper.value()) + " " + to_string(each.holds)
                      + (each.overdue ? ", overdue" : ""));
    }
    return all;
}

TEST(reminders_of_registration, are_due_so_many_working_days_after_arrival) {
    activity const visit = a_visit({a_registration(fact<date>::absent())});
    lines const due{"2026-09-07 paper_due registration satisfied"};
    EXPECT_EQ(papers_told(asked(visit, {2026, 7, 6})), lines{}) << "beyond the horizon";
    EXPECT_EQ(papers_told(asked(visit, {2026, 7, 7})), due);
    EXPECT_EQ(papers_told(asked(visit, {2026, 9, 7})), due);
    EXPECT_EQ(papers_told(asked(visit, {2026, 9, 8})), lines{due.front() + ", overdue"});
    EXPECT_EQ(papers_told(asked(visit, {2027, 1, 1})), lines{}) << "the stay is over";
    reminder const made = asked(visit, {2026, 8, 1}).all.at(0);
    EXPECT_EQ(made.position, 0U);
    EXPECT_EQ(made.participation, participation_id{"p"});
    EXPECT_EQ(made.from, paper_provider::host);
}

TEST(reminders_of_registration, count_from_the_recorded_arrival) {
    activity visit = a_visit({a_registration(fact<date>::absent())});
    ASSERT_TRUE(record_event(visit, participation_id{"p"}, {2026, 9, 4}, {2026, 9, 5},
                             {participation_step::arrived, {}, {}}));
    // Monday 7, Tuesday 8, Wednesday 9 September.
    EXPECT_EQ(papers_told(asked(visit, {2026, 8, 20})),
              lines{"2026-09-09 paper_due registration satisfied"});
}

TEST(reminders_of_registration, end_once_it_is_there_or_nobody_comes) {
    activity const there = a_visit({a_registration(date{2026, 9, 3})});
    EXPECT_EQ(papers_told(asked(there, {2026, 9, 2})),
              lines{"2026-09-07 paper_due registration satisfied"});
    EXPECT_EQ(papers_told(asked(there, {2026, 9, 3})), lines{});
    activity gone = a_visit({});
    ASSERT_TRUE(record_event(gone, participation_id{"p"}, {2026, 8, 1}, {2026, 8, 1},
                             {participation_step::withdrawn, {}, {}}));
    EXPECT_EQ(papers_told(asked(gone, {2026, 8, 20})), lines{});
    EXPECT_EQ(papers_told(asked(a_visit({}, fact<std::int64_t>::absent()), {2026, 8, 20})), lines{});
    paper with_own_day = a_registration(fact<date>::absent());
    with_own_day.due = date{2026, 9, 2};
    EXPECT_EQ(papers_told(asked(a_visit({with_own_day}), {2026, 8, 20})),
              lines{"2026-09-02 paper_due registration satisfied"});
}

TEST(reminders_of_registration, are_not_certain_where_no_such_paper_is_listed) {
    reminders_answer const answer = asked(a_visit({}), {2026, 8, 20});
    EXPECT_EQ(papers_told(answer), lines{"2026-09-07 paper_due registration undetermined"});
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{{"activity", "e", "/papers", open_cause::missing}}));
}

TEST(reminders_of_registration, say_what_keeps_from_telling_the_day) {
    auto const missing = [](activity const& visit, institution host) {
        reminders_answer const answer = asked(visit, {2026, 8, 20}, std::move(host));
        EXPECT_EQ(papers_told(answer), lines{});
        return answer.missing;
    };
    activity const visit = a_visit({a_registration(fact<date>::absent())});
    EXPECT_EQ(missing(visit, a_host({})),
              (std::vector<missing_fact>{{"party", "a", "/working_week", open_cause::missing}}));
    EXPECT_EQ(missing(a_visit({}, fact<std::int64_t>{}), a_host()),
              (std::vector<missing_fact>{
                  {"activity", "e", "/detail/registration_working_days", open_cause::missing}}));
    EXPECT_EQ(asked(visit, {2026, 6, 1}, a_host({})).missing, std::vector<missing_fact>{})
        << "the stay begins after the horizon";
}

} // namespace
} // namespace jspu_coop
