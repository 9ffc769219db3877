// Reminders of students of joint programmes: fees of their periods, learning agreements.
#include <jspu_coop/questions/period_fees.hpp>
#include <jspu_coop/questions/reminders.hpp>

#include "support/dice.hpp"
#include "support/paying_student.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::student_world;
using enum period_step;

date const later{2029, 1, 1};
duration const two_months{2, duration_unit::months};

reminders_answer asked(enrolment const& student, date const& day,
                       joint_programme const& programme = costing({partners_fee()}),
                       institution partner = partner_of_two_years()) {
    auto const office = an_office({student}, programme, std::move(partner));
    auto answer = reminders(office.as_known_on(later), day, two_months);
    std::erase_if(answer.missing, [](auto const& each) { return each.kind == "agreement"; });
    return answer;
}

/// "2026-10-01 200.00 EUR overdue" of each fee.
lines fees_in(reminders_answer const& answer) {
    lines all;
    for (reminder const& each : answer.all) {
        if (each.kind == reminder_kind::payment_due) {
            all.push_back(to_string(each.by.value()) + " " + to_string(each.amount.value())
                          + (each.overdue ? " overdue" : ""));
        }
    }
    return all;
}

TEST(reminders_of_students, tell_what_is_to_be_paid_and_what_is_overdue) {
    enrolment const student = a_student("s1", in_the_fourth_year());
    EXPECT_EQ(fees_in(asked(student, {2026, 7, 30})), lines{});
    EXPECT_EQ(fees_in(asked(student, {2026, 8, 1})), lines{"2026-10-01 200.00 EUR"});
    EXPECT_EQ(fees_in(asked(student, {2026, 10, 1})), lines{"2026-10-01 200.00 EUR"});
    EXPECT_EQ(fees_in(asked(student, {2026, 12, 1})),
              (lines{"2026-10-01 200.00 EUR overdue", "2027-02-01 200.00 EUR"}));
    enrolment const some = a_student("s1", in_the_fourth_year({paid({2026, 9, 1}, euros(250'00))}));
    EXPECT_EQ(fees_in(asked(some, {2026, 12, 1})), lines{"2027-02-01 150.00 EUR"});
    EXPECT_EQ(fees_in(asked(some, {2027, 2, 2})), lines{"2027-02-01 150.00 EUR overdue"});
    enrolment const all = a_student("s1", in_the_fourth_year({paid({2026, 9, 1}, euros(400'00))}));
    EXPECT_EQ(fees_in(asked(all, {2026, 12, 1})), lines{});
    EXPECT_EQ(asked(all, {2026, 12, 1}).missing, std::vector<missing_fact>{});
}

TEST(reminders_of_students, name_the_student_the_programme_and_the_clause) {
    reminders_answer const answer = asked(a_student("s1", in_the_fourth_year()), {2026, 8, 1});
    ASSERT_EQ(fees_in(answer).size(), 1U);
    reminder const& made = answer.all.front();
    EXPECT_EQ(made.enrolment, enrolment_id{"s1"});
    EXPECT_EQ(made.programme, joint_programme_id{"p"});
    EXPECT_EQ(made.programme_period, away);
    EXPECT_EQ(made.person, person_id{"s1"});
    EXPECT_EQ(made.payee, party_id{"b"});
    EXPECT_EQ(made.from, paper_provider::participant);
    EXPECT_EQ(made.under, c1);
    EXPECT_EQ(made.sources.back(), (citation{"Contract", "4", {}}));
    EXPECT_EQ(made.holds, outcome::satisfied);
}

TEST(reminders_of_students, who_does_not_go_or_has_left_pays_nothing) {
    date const day{2026, 12, 1};
    EXPECT_EQ(
        fees_in(asked(a_student("s1", {{{2024, 7, 1}, student_promoted{2, false, {}}}}), day)),
        lines{});
    EXPECT_EQ(fees_in(asked(
                  a_student("s1", in_the_fourth_year({{{2026, 8, 1}, step(nomination_withdrawn)}})),
                  day)),
              lines{});
    EXPECT_EQ(fees_in(asked(
                  a_student("s1", in_the_fourth_year({{{2026, 8, 1}, student_withdrew{}}})), day)),
              lines{});
}

TEST(reminders_of_students, name_what_keeps_from_telling_the_fees) {
    date const day{2026, 12, 1};
    enrolment const student = a_student("s1", in_the_fourth_year());
    reminders_answer const unlisted =
        asked(student, day, costing({partners_fee()}), an_institution("b"));
    EXPECT_EQ(fees_in(unlisted), lines{});
    missing_fact const calendar{"party", "b", "/calendar", open_cause::missing};
    EXPECT_TRUE(std::ranges::count(unlisted.missing, calendar) == 1);
    enrolment const repeats =
        a_student("s1", in_the_fourth_year({{{2027, 7, 1}, student_kept_back{4, {}}}}));
    EXPECT_EQ(asked(repeats, {2027, 8, 1}).missing,
              (std::vector<missing_fact>{
                  {"enrolment", "s1", "/periods/away/years", open_cause::missing}}));
    enrolment const dollars =
        a_student("s1", in_the_fourth_year({paid({2026, 9, 1}, money{1, currency{"USD"}})}));
    EXPECT_EQ(asked(dollars, day).missing,
              (std::vector<missing_fact>{
                  {"enrolment", "s1", "/periods/away/payments", open_cause::conflicting}}));
}

std::vector<std::vector<learning_agreement_party>> unsigned_in(enrolment const& student,
                                                               date const& day) {
    std::vector<std::vector<learning_agreement_party>> all;
    for (reminder const& each : asked(student, day, a_programme()).all) {
        if (each.kind == reminder_kind::learning_agreement_unsigned) {
            EXPECT_EQ(each.programme_period, away);
            EXPECT_EQ(each.by, std::nullopt);
            all.push_back(each.unsigned_by);
        }
    }
    return all;
}

TEST(reminders_of_students, tell_who_has_yet_to_sign_a_learning_agreement) {
    using enum learning_agreement_party;
    using signatories = std::vector<std::vector<learning_agreement_party>>;
    dated_event const proposed{
        {2026, 6, 2}, learning_agreement_proposed{away, {course_id{"c1"}}, {course_id{"c2"}}, {}}};
    auto const signed_by = [](learning_agreement_party who, date on) {
        return dated_event{on, learning_agreement_signed{away, who, {}}};
    };
    EXPECT_EQ(unsigned_in(a_nominee("s1"), {2026, 8, 1}), signatories{});
    auto const accepted_and = [](std::vector<dated_event> more) {
        more.insert(more.begin(), {{2026, 6, 1}, step(accepted)});
        return a_nominee("s1", std::move(more));
    };
    EXPECT_EQ(unsigned_in(accepted_and({}), {2026, 5, 31}), signatories{});
    EXPECT_EQ(unsigned_in(accepted_and({}), {2026, 6, 1}), (signatories{{student, home, host}}));
    enrolment const half = accepted_and({proposed, signed_by(home, {2026, 6, 3})});
    EXPECT_EQ(unsigned_in(half, {2026, 6, 3}), (signatories{{student, host}}));
    enrolment const whole =
        accepted_and({proposed, signed_by(home, {2026, 6, 3}), signed_by(student, {2026, 6, 4}),
                      signed_by(host, {2026, 6, 5})});
    EXPECT_EQ(unsigned_in(whole, {2026, 6, 4}), (signatories{{host}}));
    EXPECT_EQ(unsigned_in(whole, {2026, 6, 5}), signatories{});
}

/// The slow list: coin by coin, what was paid settles the earliest half.
lines slow_fees(std::vector<std::pair<date, std::int64_t>> const& payments, date const& day) {
    std::vector<std::pair<date, std::int64_t>> halves{{{2026, 10, 1}, 3}, {{2027, 2, 1}, 3}};
    for (auto const& [on, coins] : payments) {
        for (std::int64_t left = on <= day ? coins : 0; left > 0; --left) {
            auto const next =
                std::ranges::find_if(halves, [](auto const& each) { return each.second > 0; });
            if (next != halves.end()) {
                --next->second;
            }
        }
    }
    date const end = advance(day, two_months, rounding::up).value();
    lines told;
    std::int64_t overdue = 0;
    for (auto const& [by, left] : halves) {
        overdue += by < day ? left : 0;
    }
    if (overdue > 0) {
        date const since = halves.front().second > 0 ? halves.front().first : halves.back().first;
        told.push_back(to_string(since) + " " + to_string(euros(overdue)) + " overdue");
    }
    for (auto const& [by, left] : halves) {
        if (day <= by && by <= end && left > 0) {
            told.push_back(to_string(by) + " " + to_string(euros(left)));
        }
    }
    return told;
}

RC_GTEST_PROP(reminders_of_students, of_fees_are_those_of_the_slow_list, (std::uint64_t seed)) {
    dice throws{seed};
    period_fee fee = partners_fee();
    fee.amount = euros(6);
    std::vector<std::pair<date, std::int64_t>> payments;
    std::vector<dated_event> events;
    date on{2026, 8, 1};
    for (int left = throws.below(4); left > 0; --left) {
        on = on.plus_days(1 + throws.below(90)).value();
        payments.emplace_back(on, 1 + throws.below(3));
        events.push_back(paid(on, euros(payments.back().second)));
    }
    std::int64_t all = 0;
    for (auto const& each : payments) {
        all += each.second;
    }
    RC_PRE(all <= 6);
    enrolment const student = a_student("s1", in_the_fourth_year(events));
    date const day = date{2026, 8, 1}.plus_days(throws.below(300)).value();
    RC_ASSERT(fees_in(asked(student, day, costing({fee}))) == slow_fees(payments, day));
}

} // namespace
} // namespace jspu_coop
