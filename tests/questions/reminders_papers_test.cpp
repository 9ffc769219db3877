// Reminders of papers and permissions: golden cases that a reader can check by hand.
#include "support/reminder_world.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::reminder_world;

TEST(reminders, of_a_report_that_is_listed_there_is_one_and_both_records_tell_of_it) {
    paper listed{paper_kind::report,          {}, participation_id{"p"},
                 paper_provider::participant, {}, fact<date>::missing(),
                 fact<date>::absent(),        {}};
    auto const answer = [&](deliverable report, date const& day = {2027, 1, 10}) {
        activity stay = a_quiet_stay();
        stay.participations[0].report = std::move(report);
        stay.papers = {listed};
        return reminders(a_book(stay), day, two_months);
    };
    deliverable const owed{date{2027, 1, 15}, fact<date>::absent(), {}};
    EXPECT_EQ(told(answer(owed)), lines{"2027-01-15 report_due"});
    EXPECT_EQ(answer(owed).all[0].position, 0U);
    listed.due = date{2027, 1, 12};
    EXPECT_EQ(told(answer(owed)), lines{"2027-01-12 paper_due"})
        << "the day of the paper itself goes first";
    EXPECT_EQ(answer(owed).missing, std::vector<missing_fact>{});
    // What the one does not say the other may.
    listed.received = date{2027, 1, 11};
    EXPECT_EQ(told(answer({date{2027, 1, 15}, {}, {}}, {2027, 1, 11})), lines{});
    EXPECT_EQ(told(answer(owed, {2027, 1, 11})), lines{"2027-01-12 paper_due perhaps"});
    EXPECT_EQ(answer(owed, {2027, 1, 11}).missing,
              (std::vector<missing_fact>{
                  {"activity", "v", "/papers/0/received", open_cause::conflicting}}));
    listed.received = {};
    listed.due = {};
    EXPECT_EQ(told(answer({date{2027, 1, 15}, date{2027, 1, 10}, {}})), lines{});
    listed.received = date{2027, 1, 10};
    EXPECT_EQ(told(answer({date{2027, 1, 15}, {}, {}})), lines{});
    listed.received = fact<date>::absent();
    listed.decided_by = act{act_kind::order, "3", date{2027, 1, 10}, {}, {}};
    EXPECT_EQ(told(answer(owed)), lines{}) << "waived by the paper's act";
    listed.decided_by = {};
    listed.due = date{2027, 1, 12};
    EXPECT_EQ(told(answer({fact<date>::absent(), fact<date>::absent(), {}})),
              lines{"2027-01-12 paper_due"})
        << "the activity asks for it";
    EXPECT_EQ(
        told(answer(
            {fact<date>::absent(), {}, act{act_kind::order, "3", date{2027, 1, 10}, {}, {}}})),
        lines{});
}

TEST(reminders, a_listed_certificate_is_one_with_that_which_the_host_owes) {
    activity stay = a_quiet_stay();
    stay.participations[0].certificate = {date{2027, 1, 15}, fact<date>::absent()};
    stay.papers = {{paper_kind::transcript_of_records,
                    {},
                    participation_id{"p"},
                    paper_provider::host,
                    date{2027, 1, 12},
                    fact<date>::absent(),
                    fact<date>::absent(),
                    {}}};
    EXPECT_EQ(told(a_book(stay), {2027, 1, 10}), lines{"2027-01-12 paper_due"});
    stay.papers[0].from = paper_provider::home;
    EXPECT_EQ(told(a_book(stay), {2027, 1, 10}),
              (lines{"2027-01-12 paper_due", "2027-01-15 certificate_due"}))
        << "what the home institution transcribes is another paper";
}

TEST(reminders, a_paper_is_due_until_it_is_there_or_an_act_stands_in_its_place) {
    paper contract{paper_kind::learning_agreement,
                   {},
                   participation_id{"p"},
                   paper_provider::home,
                   date{2026, 8, 1},
                   fact<date>::absent(),
                   fact<date>::absent(),
                   {}};
    auto const asked = [](paper const& what, std::vector<participation_event> const& steps = {
                                                 {participation_step::applied, {}, {}}}) {
        activity stay = a_quiet_stay(steps);
        stay.papers = {what};
        return told(a_book(stay), {2026, 8, 2});
    };
    EXPECT_EQ(asked(contract), lines{"2026-08-01 paper_due overdue"}) << "also who only applies";
    EXPECT_EQ(asked(contract,
                    {{participation_step::applied, {}, {}}, {participation_step::refused, {}, {}}}),
              lines{});
    contract.received = fact<date>::missing();
    EXPECT_EQ(asked(contract), lines{"2026-08-01 paper_due overdue perhaps"});
    contract.decided_by = act{act_kind::order, "12-2026", {}, {}, {}};
    EXPECT_EQ(asked(contract), lines{});
    contract.decided_by = {};
    contract.received = date{2026, 8, 2};
    EXPECT_EQ(asked(contract), lines{});
}

TEST(reminders, a_paper_has_to_last_to_the_end_of_the_stay) {
    auto const asked = [](std::vector<paper> papers, date const& day, fact<period> when = autumn) {
        activity stay = a_quiet_stay();
        stay.period = std::move(when);
        stay.papers = std::move(papers);
        return told(a_book(stay), day);
    };
    date const there{2026, 5, 1};
    EXPECT_EQ(asked({a_passport(there, date{2026, 12, 30})}, {2026, 11, 1}),
              lines{"2026-12-30 paper_expires 2026-09-01/2026-12-31"});
    EXPECT_EQ(asked({a_passport(there, date{2026, 12, 31})}, {2026, 11, 1}), lines{});
    EXPECT_EQ(asked({a_passport(there, date{2026, 8, 1})}, {2026, 8, 2}),
              lines{"2026-08-01 paper_expires 2026-09-01/2026-12-31 overdue"})
        << "before the stay begins";
    EXPECT_EQ(asked({a_passport(there, date{2026, 12, 1})}, {2027, 1, 1}), lines{})
        << "the stay is over";
    EXPECT_EQ(asked({a_passport(there, date{2026, 12, 1})}, {2026, 11, 1}, {}),
              lines{"2026-12-01 paper_expires perhaps"});
    EXPECT_EQ(asked({a_passport(there, date{2026, 12, 1}), a_passport(there, date{2030, 1, 1})},
                    {2026, 11, 1}),
              lines{})
        << "there is a newer one";
    EXPECT_EQ(asked({a_passport(there, date{2026, 12, 1}),
                     a_passport(date{2026, 11, 2}, date{2030, 1, 1})},
                    {2026, 11, 1}),
              lines{"2026-12-01 paper_expires 2026-09-01/2026-12-31"})
        << "it comes tomorrow";
    EXPECT_EQ(asked({a_passport(there, date{2026, 12, 1}), a_passport(there, {})}, {2026, 11, 1}),
              lines{"2026-12-01 paper_expires 2026-09-01/2026-12-31 perhaps"});
}

TEST(reminders, an_act_settles_a_matter_from_its_own_day_on) {
    activity stay = a_quiet_stay();
    paper waived = a_passport(fact<date>::absent(), fact<date>::absent());
    waived.due = date{2026, 10, 10};
    waived.decided_by = act{act_kind::order, "12-2026", date{2026, 11, 20}, {}, {}};
    stay.papers = {waived};
    EXPECT_EQ(told(a_book(stay), {2026, 11, 2}), lines{"2026-10-10 paper_due overdue"});
    EXPECT_EQ(told(a_book(stay), {2026, 11, 19}), lines{"2026-10-10 paper_due overdue"});
    EXPECT_EQ(told(a_book(stay), {2026, 11, 20}), lines{});

    permission const visa{permission_kind::visa, period{{2026, 8, 1}, {2026, 10, 31}}, {}};
    permission const next{permission_kind::visa, period{{2026, 11, 1}, {2026, 12, 31}},
                          act{act_kind::letter, {}, date{2026, 9, 20}, {}, {}}};
    view const visit = a_book(an_expert_visit({visa, next}));
    EXPECT_EQ(told(visit, {2026, 9, 19}),
              lines{"2026-10-31 permission_expires 2026-09-01/2026-12-31"})
        << "the next is not given yet";
    EXPECT_EQ(told(visit, {2026, 9, 20}), lines{});
    permission short_one = next;
    short_one.valid = period{{2026, 11, 1}, {2026, 11, 10}};
    EXPECT_EQ(told(a_book(an_expert_visit({short_one})), {2026, 9, 19}), lines{});
    EXPECT_EQ(told(a_book(an_expert_visit({short_one})), {2026, 9, 20}),
              lines{"2026-11-10 permission_expires 2026-09-01/2026-12-31"});
}

TEST(reminders, a_paper_has_to_last_to_the_recorded_end_of_the_stay) {
    using enum participation_step;
    auto const asked = [](std::vector<std::pair<participation_step, date>> const& steps,
                          date const& day, std::optional<participation_id> whose) {
        activity stay = a_quiet_stay({});
        for (auto const& [step, on] : steps) {
            auto const done =
                record_event(stay, participation_id{"p"}, on, {2026, 6, 1}, {step, {}, {}});
            EXPECT_TRUE(done.has_value());
        }
        stay.papers = {a_passport(date{2026, 5, 1}, date{2026, 12, 10})};
        stay.papers[0].of = std::move(whose);
        return told(a_book(stay), day);
    };
    date const day{2026, 11, 2};
    for (std::optional<participation_id> const& whose :
         {std::optional{participation_id{"p"}}, std::optional<participation_id>{}}) {
        EXPECT_EQ(asked({{arrived, {2026, 9, 1}}}, day, whose),
                  lines{"2026-12-10 paper_expires 2026-09-01/2026-12-31"});
        EXPECT_EQ(asked({{arrived, {2026, 9, 1}}, {left_early, {2026, 10, 1}}}, day, whose),
                  lines{});
        EXPECT_EQ(asked({{completed, {2026, 12, 10}}}, day, whose), lines{});
        EXPECT_EQ(asked({{completed, {2026, 12, 11}}}, day, whose),
                  lines{"2026-12-10 paper_expires 2026-09-01/2026-12-11"});
        EXPECT_EQ(asked({{completed, {2027, 1, 15}}}, {2027, 1, 2}, whose),
                  lines{"2026-12-10 paper_expires 2026-09-01/2027-01-15 overdue"})
            << "the stay lasts longer than planned";
    }
}

TEST(reminders, what_is_for_all_has_to_last_as_long_as_anybody_stays) {
    using enum participation_step;
    activity visit =
        an_expert_visit({{permission_kind::visa, period{{2026, 8, 1}, {2026, 10, 31}}, {}}});
    auto const take_part = [&](char const* who, std::vector<participation_step> const& steps) {
        visit.participations.push_back({participation_id{who},
                                        fact<person_id>::absent(),
                                        fact<clause_reference>::absent(),
                                        {},
                                        {fact<date>::absent(), fact<date>::absent()},
                                        {fact<date>::absent(), fact<date>::absent()}});
        for (participation_step const each : steps) {
            EXPECT_TRUE(record_event(visit, participation_id{who}, {2026, 9, 10}, {2026, 6, 1},
                                     {each, {}, {}})
                            .has_value());
        }
    };
    take_part("one", {arrived, left_early});
    EXPECT_EQ(told(a_book(visit), {2026, 9, 15}), lines{});
    take_part("other", {arrived});
    EXPECT_EQ(told(a_book(visit), {2026, 9, 15}),
              lines{"2026-10-31 permission_expires 2026-09-01/2026-12-31"});
}

TEST(reminders, until_when_a_paper_is_good_is_missing_as_long_as_the_stay_is_not_over) {
    activity stay = a_quiet_stay();
    stay.papers = {a_passport(date{2026, 5, 1}, {})};
    std::vector<missing_fact> const expected{
        {"activity", "v", "/papers/0/expires", open_cause::missing}};
    EXPECT_EQ(reminders(a_book(stay), {2026, 7, 1}, two_months).missing, expected);
    EXPECT_TRUE(reminders(a_book(stay), {2027, 1, 1}, two_months).missing.empty());
    stay.papers = {a_passport(fact<date>::absent(), {})};
    EXPECT_TRUE(reminders(a_book(stay), {2026, 7, 1}, two_months).missing.empty())
        << "there is no paper yet";
}

TEST(reminders, leave_to_enter_and_to_work_has_to_hold_to_the_last_day) {
    auto const asked = [](std::vector<permission> permissions) {
        return told(a_book(an_expert_visit(std::move(permissions))), {2026, 9, 15});
    };
    permission const visa{permission_kind::visa, period{{2026, 8, 1}, {2026, 10, 31}}, {}};
    permission const work{permission_kind::work_permit, period{{2026, 8, 1}, {2027, 7, 31}}, {}};
    permission const next{
        permission_kind::visa_exemption, period{{2026, 11, 1}, {2026, 12, 31}}, {}};
    permission const open{permission_kind::visa, {}, {}};
    lines const expires{"2026-10-31 permission_expires 2026-09-01/2026-12-31"};
    EXPECT_EQ(asked({visa}), expires);
    EXPECT_EQ(asked({work}), lines{});
    EXPECT_EQ(asked({visa, work}), expires) << "leave to work is no leave to enter";
    EXPECT_EQ(asked({visa, next}), lines{});
    EXPECT_EQ(asked({visa, open}), lines{expires[0] + " perhaps"});
}

} // namespace
} // namespace jspu_coop
