// Reminders: golden cases that a reader can check by hand.
#include "support/reminder_world.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::reminder_world;
using enum reminder_kind;

view only(agreement paper) {
    return a_view(std::move(paper));
}

TEST(reminders, a_term_that_is_not_renewed_expires_on_its_last_day) {
    view const known =
        only(a_paper(term_for{{3, duration_unit::years}}, fact<renewal_rule>::absent()));
    EXPECT_EQ(told(known, {2026, 10, 30}), lines{});
    EXPECT_EQ(told(known, {2026, 10, 31}), lines{"2026-12-31 agreement_expires"});
    EXPECT_EQ(told(known, {2026, 12, 31}), lines{"2026-12-31 agreement_expires"});
    EXPECT_EQ(told(known, {2027, 1, 1}), lines{}) << "what is past cannot be done any more";
}

TEST(reminders, the_last_day_for_notice_is_counted_back_with_months_rounded_down) {
    view const known =
        only(a_paper(term_until{{2026, 8, 31}}, yearly(duration{6, duration_unit::months})));
    // Six months before 31 August 2026 there is no 31 February: the last day is the 28th.
    EXPECT_EQ(told(known, {2026, 2, 28}),
              lines{"2026-02-28 agreement_renews 2026-09-01/2027-08-31"});
    EXPECT_EQ(told(known, {2026, 3, 1}), lines{}) << "too late for this end";
    EXPECT_EQ(told(known, {2026, 3, 1}, {1, duration_unit::years}),
              lines{"2027-02-28 agreement_renews 2027-09-01/2028-08-31"});
    EXPECT_EQ(told(known, {2026, 2, 1}, {13, duration_unit::months}),
              (lines{"2026-02-28 agreement_renews 2026-09-01/2027-08-31",
                     "2027-02-28 agreement_renews 2027-09-01/2028-08-31"}));
}

TEST(reminders, without_a_time_for_notice_the_last_day_of_the_term_is_the_last_for_it) {
    EXPECT_EQ(told(only(a_paper(term_until{{2026, 8, 31}}, yearly())), {2026, 8, 1}),
              lines{"2026-08-31 agreement_renews 2026-09-01/2027-08-31"});
}

TEST(reminders, after_notice_the_agreement_expires_instead) {
    agreement paper =
        a_paper(term_until{{2026, 8, 31}}, yearly(duration{1, duration_unit::months}));
    agreement const late =
        after(paper, {2026, 8, 1}, {2026, 8, 1}, agreement_notice_given{party_id{"a"}, {}});
    agreement const timely =
        after(paper, {2026, 7, 31}, {2026, 7, 31}, agreement_notice_given{party_id{"a"}, {}});
    auto const asked = [](agreement const& of, date const& known_on) {
        auto office = register_with(home_with_calendar(), an_institution("b"));
        EXPECT_TRUE(office.apply(put(of), date{2026, 9, 1}).has_value());
        return told(office.as_known_on(known_on), {2026, 7, 15}, two_months);
    };
    lines const renews{"2026-07-31 agreement_renews 2026-09-01/2027-08-31"};
    EXPECT_EQ(asked(timely, {2026, 9, 1}), lines{"2026-08-31 agreement_expires"});
    EXPECT_EQ(asked(timely, {2026, 7, 30}), renews) << "nobody knew of the notice yet";
    EXPECT_EQ(asked(late, {2026, 9, 1}), renews) << "it serves for the next end";
}

TEST(reminders, renewals_that_are_used_up_end_the_agreement) {
    view const known = only(a_paper(term_until{{2025, 8, 31}}, yearly({}, 1)));
    EXPECT_EQ(told(known, {2025, 8, 1}),
              lines{"2025-08-31 agreement_renews 2025-09-01/2026-08-31"});
    EXPECT_EQ(told(known, {2026, 8, 1}), lines{"2026-08-31 agreement_expires"});
}

TEST(reminders, a_terminated_agreement_ends_earlier_and_is_not_renewed) {
    agreement const paper = after(a_paper(term_until{{2026, 8, 31}}, yearly()), {2026, 8, 15},
                                  {2026, 5, 1}, agreement_terminated{});
    EXPECT_EQ(told(only(paper), {2026, 7, 1}), lines{"2026-08-14 agreement_expires"});
}

TEST(reminders, a_suspended_agreement_is_renewed_and_expires_all_the_same) {
    agreement const paper =
        after(a_paper(term_until{{2026, 8, 31}}, yearly()), {2026, 5, 1}, {2026, 5, 1},
              agreement_suspended{{suspension_block::nominations}, {}});
    EXPECT_EQ(told(only(paper), {2026, 8, 1}),
              lines{"2026-08-31 agreement_renews 2026-09-01/2027-08-31"});
}

TEST(reminders, an_act_that_prolongs_takes_the_place_of_the_end) {
    agreement const paper =
        after(a_paper(term_until{{2026, 8, 31}}, renewal_rule{no_renewal{}}), {2026, 6, 1},
              {2026, 5, 1}, agreement_renewed{date{2026, 9, 30}, {}});
    EXPECT_EQ(told(only(paper), {2026, 8, 1}), lines{"2026-09-30 agreement_expires"});
}

TEST(reminders, a_notice_before_the_act_that_sets_the_end_is_undone_by_it) {
    // By an act of 12 August the agreement runs until the 14th, and is renewed from then on: two
    // months before is before the act.
    agreement const paper =
        after(a_paper(term_until{{2026, 9, 21}}, yearly(duration{2, duration_unit::months})),
              {2026, 8, 12}, {2026, 5, 1}, agreement_renewed{date{2026, 8, 14}, {}});
    EXPECT_EQ(told(only(paper), {2026, 6, 1}), lines{});
    EXPECT_EQ(told(only(paper), {2027, 6, 1}),
              lines{"2027-06-14 agreement_renews 2027-08-15/2028-08-14"});
}

TEST(reminders, a_renewal_counts_where_nothing_else_goes_on) {
    auto const prolonged_within = [](agreement_term term) {
        return only(after(a_paper(std::move(term), yearly()), {2025, 6, 1}, {2025, 6, 1},
                          agreement_renewed{date{2025, 12, 31}, {}}));
    };
    // The act's days end in 2025 and are renewed by the year; the term itself runs on.
    EXPECT_EQ(told(prolonged_within(indefinite_term{}), {2026, 12, 1}), lines{});
    view const known = prolonged_within(term_until{{2027, 3, 31}});
    EXPECT_EQ(told(known, {2025, 12, 1}), lines{}) << "2026 lies in the term itself";
    EXPECT_EQ(told(known, {2026, 12, 1}),
              lines{"2026-12-31 agreement_renews 2027-01-01/2027-12-31"});
}

TEST(reminders, what_is_not_known_of_a_term_is_missing_and_not_silent) {
    agreement paper = a_paper(term_until{{2026, 8, 31}}, {});
    reminders_answer const unknown_renewal = reminders(only(paper), {2026, 8, 1}, two_months);
    EXPECT_EQ(told(unknown_renewal), lines{"2026-08-31 agreement_expires perhaps"});
    std::vector<missing_fact> const renewal{{"agreement", "x", "/renewal", open_cause::missing}};
    EXPECT_EQ(unknown_renewal.missing, renewal);
    EXPECT_EQ(unknown_renewal.all[0].missing, renewal);
    EXPECT_EQ(reminders(only(paper), {2025, 1, 1}, two_months).missing, renewal)
        << "notice may be due at any time";
    EXPECT_EQ(reminders(only(paper), {2026, 9, 1}, two_months).missing, renewal)
        << "it may have been renewed";

    paper.term = fact<agreement_term>::missing();
    paper.renewal = fact<renewal_rule>::absent();
    reminders_answer const unknown_term = reminders(only(paper), {2026, 8, 1}, two_months);
    EXPECT_EQ(told(unknown_term), lines{});
    EXPECT_EQ(unknown_term.missing,
              (std::vector<missing_fact>{{"agreement", "x", "/term", open_cause::missing}}));
}

TEST(reminders, a_rule_of_which_the_next_end_is_far_asks_for_nothing) {
    agreement const paper = a_paper(term_until{{2030, 8, 31}}, fact<renewal_rule>::absent());
    EXPECT_TRUE(reminders(only(paper), {2026, 8, 1}, two_months).missing.empty());
}

TEST(reminders, signatures_lack_from_the_first_step_to_the_last_signature) {
    agreement paper = an_agreement("x", {"b", "a"});
    paper.term = agreement_term{indefinite_term{}};
    auto const asked = [](agreement const& of) {
        return reminders(a_view(of), {2026, 7, 1}, two_months);
    };
    EXPECT_EQ(told(asked(paper)), lines{}) << "nothing has been recorded of it";
    agreement const drafted = after(paper, {2026, 5, 1}, {2026, 5, 1}, agreement_drafted{});
    EXPECT_EQ(told(asked(drafted)), lines{"no day signature_lacking"});
    EXPECT_EQ(asked(drafted).all[0].parties, ids_of_parties({"a", "b"}));
    agreement const half =
        after(drafted, {2026, 5, 2}, {2026, 5, 2}, agreement_signed{party_id{"b"}, {}});
    EXPECT_EQ(asked(half).all[0].parties, ids_of_parties({"a"}));
    agreement const whole =
        after(half, {2026, 7, 2}, {2026, 5, 2}, agreement_signed{party_id{"a"}, {}});
    EXPECT_EQ(told(asked(whole)), lines{"no day signature_lacking"}) << "they sign tomorrow";
    EXPECT_EQ(told(a_view(whole), {2026, 7, 2}), lines{});
}

TEST(reminders, a_version_that_was_drafted_lacks_signatures_until_it_is_in_force) {
    date const drafted{2026, 5, 1};
    agreement paper = a_paper(indefinite_term{}, fact<renewal_rule>::absent());
    paper.cited_as = citation{"Book of agreements", "17", {}};
    paper = after(paper, drafted, drafted, agreement_amendment_drafted{"protocol 2", {}});
    paper = after(paper, drafted, drafted, agreement_amendment_drafted{"protocol 1", {}});
    agreement const half = after(paper, {2026, 6, 1}, {2026, 6, 1},
                                 agreement_amendment_signed{"protocol 2", party_id{"a"}, {}});
    EXPECT_EQ(told(only(half), {2026, 4, 30}), lines{});
    reminders_answer const answer = reminders(only(half), {2026, 7, 1}, two_months);
    EXPECT_EQ(told(answer),
              (lines{"no day amendment_signature_lacking", "no day amendment_signature_lacking"}));
    EXPECT_EQ(answer.missing, std::vector<missing_fact>{});
    reminder const& first = answer.all[0];
    EXPECT_EQ(first.version, "protocol 1");
    EXPECT_EQ(first.since, drafted);
    EXPECT_EQ(first.agreement, agreement_id{"x"});
    EXPECT_EQ(first.parties, ids_of_parties({"a", "b"}));
    EXPECT_EQ(first.sources, std::vector{*paper.cited_as});
    EXPECT_EQ(answer.all[1].version, "protocol 2");
    EXPECT_EQ(answer.all[1].parties, ids_of_parties({"b"})) << "what a signed stays signed";
    EXPECT_EQ(told(only(after(after(half, {2026, 6, 2}, {2026, 6, 1},
                                    agreement_amendment_dropped{"protocol 1", {}}),
                              {2026, 6, 3}, {2026, 6, 1},
                              agreement_amendment_signed{"protocol 2", party_id{"b"}, {}})),
                   {2026, 7, 1}),
              lines{})
        << "one was dropped; of the other all have signed";
}

TEST(reminders, a_version_of_an_agreement_that_is_over_need_not_be_signed) {
    auto const asked = [](fact<agreement_term> term, date const& day) {
        agreement paper = a_paper(indefinite_term{}, fact<renewal_rule>::absent());
        paper.term = std::move(term);
        return told(only(after(paper, {2026, 5, 1}, {2026, 5, 1},
                               agreement_amendment_drafted{"protocol 1", {}})),
                    day, {0, duration_unit::days});
    };
    agreement_term const until = term_until{{2026, 8, 31}};
    EXPECT_EQ(asked(until, {2026, 8, 30}), lines{"no day amendment_signature_lacking"});
    EXPECT_EQ(asked(until, {2026, 9, 1}), lines{});
    EXPECT_EQ(asked({}, {2026, 9, 1}), lines{"no day amendment_signature_lacking perhaps"});
}

/// As for the agreement's own text: whoever succeeded a party signs nothing in its place.
TEST(reminders, a_version_is_signed_by_the_parties_themselves) {
    institution heir = an_institution("h");
    heir.succeeds = succession{party_id{"b"}, date{2026, 1, 1}, {}, {}};
    agreement const paper =
        after(a_paper(indefinite_term{}, fact<renewal_rule>::absent()), {2026, 5, 1}, {2026, 5, 1},
              agreement_amendment_drafted{"protocol 1", {}});
    reminders_answer const answer = reminders(a_view(heir, paper), {2026, 7, 1}, two_months);
    ASSERT_EQ(answer.all.size(), 1U);
    EXPECT_EQ(answer.all[0].parties, ids_of_parties({"a", "b"}));
}

TEST(reminders, a_signature_is_wanted_by_the_day_that_the_text_names) {
    agreement paper = an_agreement("x", {"a", "b"});
    paper.entry = entry_into_force{entry_on_date{{2026, 9, 1}}};
    paper.term = agreement_term{indefinite_term{}};
    view const known =
        a_view(after(paper, {2026, 5, 1}, {2026, 5, 1}, agreement_signed{party_id{"a"}, {}}));
    EXPECT_EQ(told(known, {2026, 7, 1}, {1, duration_unit::days}),
              lines{"2026-09-01 signature_lacking"});
    EXPECT_EQ(told(known, {2026, 9, 2}), lines{"2026-09-01 signature_lacking overdue"});
}

TEST(reminders, a_report_is_due_until_it_comes) {
    activity stay = a_quiet_stay();
    auto const asked = [&](fact<date> received, date const& day) {
        stay.participations[0].report = {date{2027, 1, 15}, std::move(received)};
        return told(a_book(stay), day);
    };
    auto const not_yet = fact<date>::absent();
    EXPECT_EQ(asked(not_yet, {2026, 11, 1}), lines{});
    EXPECT_EQ(asked(not_yet, {2026, 12, 1}), lines{"2027-01-15 report_due"});
    EXPECT_EQ(asked(not_yet, {2027, 1, 15}), lines{"2027-01-15 report_due"});
    EXPECT_EQ(asked(not_yet, {2027, 1, 16}), lines{"2027-01-15 report_due overdue"});
    EXPECT_EQ(asked(date{2027, 1, 20}, {2027, 1, 19}), lines{"2027-01-15 report_due overdue"});
    EXPECT_EQ(asked(date{2027, 1, 20}, {2027, 1, 20}), lines{});
    EXPECT_EQ(asked({}, {2027, 1, 16}), lines{"2027-01-15 report_due overdue perhaps"});
    EXPECT_EQ(asked(fact<date>::conflicting({{2027, 1, 1}, {2027, 2, 1}}), {2027, 1, 16}),
              lines{"2027-01-15 report_due overdue perhaps"});
}

TEST(reminders, a_report_names_who_owes_it_and_the_article_of_the_clause) {
    activity stay = a_quiet_stay();
    stay.participations[0].report = {date{2027, 1, 15}, fact<date>::absent()};
    stay.participations[0].certificate = {date{2027, 1, 10}, fact<date>::absent()};
    reminders_answer const answer = reminders(a_book(stay), {2026, 12, 1}, two_months);
    ASSERT_EQ(told(answer), (lines{"2027-01-10 certificate_due", "2027-01-15 report_due"}));
    EXPECT_EQ(answer.all[0].parties, ids_of_parties({"b"})) << "the host owes the certificate";
    EXPECT_EQ(answer.all[1].parties, ids_of_parties({}));
    for (reminder const& each : answer.all) {
        EXPECT_EQ(each.activity, activity_id{"v"});
        EXPECT_EQ(each.participation, participation_id{"p"});
        EXPECT_EQ(each.person, person_id{"s-1"});
        EXPECT_EQ(each.under, c1);
        EXPECT_EQ(each.sources, (std::vector<citation>{{"Agreement x", "3.2", {}}}));
    }
}

TEST(reminders, only_who_held_the_place_owes_a_report) {
    using enum participation_step;
    auto const asked = [](std::vector<participation_event> const& steps) {
        activity stay = a_quiet_stay(steps);
        stay.participations[0].report = {date{2026, 12, 15}, fact<date>::absent()};
        return told(a_book(stay), {2026, 12, 1}).size();
    };
    EXPECT_EQ(asked({}), 1U) << "perhaps: nothing is recorded";
    EXPECT_EQ(asked({{applied, {}, {}}}), 0U);
    EXPECT_EQ(asked({{placed_on_reserve, {}, {}}}), 0U);
    EXPECT_EQ(asked({{nominated, {}, {}}}), 1U);
    EXPECT_EQ(asked({{nominated, {}, {}}, {refused, {}, {}}}), 0U);
    EXPECT_EQ(asked({{accepted, {}, {}}, {withdrawn, {}, {}}}), 0U);
    EXPECT_EQ(asked({{accepted, {}, {}}, {arrived, {}, {}}}), 1U);
    EXPECT_EQ(asked({{arrived, {}, {}}, {left_early, {}, {}}}), 1U);
    EXPECT_EQ(asked({{completed, {}, {}}}), 1U);
}

TEST(reminders, of_whom_nothing_is_recorded_it_is_not_known_whether_a_report_is_owed) {
    activity stay = a_quiet_stay({});
    stay.participations[0].report = {date{2026, 12, 15}, fact<date>::absent()};
    std::vector<missing_fact> const history{
        {"activity", "v", "/participations/p/history", open_cause::missing}};
    reminders_answer const answer = reminders(a_book(stay), {2026, 12, 16}, two_months);
    EXPECT_EQ(told(answer), lines{"2026-12-15 report_due overdue perhaps"});
    EXPECT_EQ(answer.missing, history);
    EXPECT_EQ(answer.all[0].missing, history);
    stay.participations[0].report.received = date{2026, 12, 10};
    EXPECT_TRUE(reminders(a_book(stay), {2026, 12, 16}, two_months).missing.empty());
    stay.participations[0].report = {};
    EXPECT_EQ(reminders(a_book(stay), {2026, 12, 16}, two_months).missing,
              (std::vector<missing_fact>{
                  {"activity", "v", "/participations/p/report/due", open_cause::missing}}));
}

TEST(reminders, a_day_that_nobody_has_recorded_is_missing_once_the_stay_ends) {
    activity stay = a_quiet_stay();
    stay.participations[0].report = {};
    std::vector<missing_fact> const expected{
        {"activity", "v", "/participations/p/report/due", open_cause::missing}};
    EXPECT_TRUE(reminders(a_book(stay), {2026, 10, 30}, two_months).missing.empty());
    EXPECT_EQ(reminders(a_book(stay), {2026, 10, 31}, two_months).missing, expected);
    activity early = a_quiet_stay(
        {{participation_step::arrived, {}, {}}, {participation_step::left_early, {}, {}}});
    early.participations[0].report = {};
    EXPECT_EQ(reminders(a_book(early), {2026, 7, 1}, two_months).missing, expected)
        << "who has left owes it earlier";
    stay.participations[0].report.received = date{2026, 10, 1};
    EXPECT_TRUE(reminders(a_book(stay), {2026, 10, 31}, two_months).missing.empty());
    stay.participations[0].report = {fact<date>::absent(), {}};
    EXPECT_TRUE(reminders(a_book(stay), {2026, 10, 31}, two_months).missing.empty());
}

TEST(reminders, each_instalment_lacks_what_is_not_paid_of_it) {
    currency const euro{"EUR"};
    auto const asked = [&](std::vector<payment> payments, date const& day) {
        activity stay = a_quiet_stay();
        stay.fees = {a_fee(std::move(payments))};
        return told(a_book(stay), day);
    };
    EXPECT_EQ(asked({}, {2026, 5, 31}), lines{"2026-06-01 payment_due 250.00 EUR"});
    EXPECT_EQ(asked({}, {2026, 6, 2}), (lines{"2026-06-01 payment_due 250.00 EUR overdue",
                                              "2026-08-01 payment_due 250.00 EUR"}));
    std::vector<payment> const some{{date{2026, 6, 10}, money{300'00, euro}, {}}};
    EXPECT_EQ(asked(some, {2026, 6, 9}), (lines{"2026-06-01 payment_due 250.00 EUR overdue",
                                                "2026-08-01 payment_due 250.00 EUR"}));
    EXPECT_EQ(asked(some, {2026, 6, 10}), lines{"2026-08-01 payment_due 200.00 EUR"});
    EXPECT_EQ(asked({{date{2026, 6, 10}, money{500'00, euro}, {}}}, {2026, 9, 1}), lines{});
    activity returned = a_quiet_stay();
    returned.fees = {a_fee(some)};
    returned.fees[0].refunds = {{date{2026, 6, 20}, money{100'00, euro}, {}}};
    EXPECT_EQ(
        told(a_book(returned), {2026, 6, 20}),
        (lines{"2026-06-01 payment_due 50.00 EUR overdue", "2026-08-01 payment_due 250.00 EUR"}))
        << "what is paid back is owed again";
}

TEST(reminders, where_the_participant_pays_and_one_takes_part_it_is_that_one) {
    activity stay = a_quiet_stay();
    stay.fees = {a_fee()};
    stay.fees[0].of = {};
    auto const who = [&] {
        return reminders(a_book(stay), {2026, 5, 31}, two_months).all.at(0).person;
    };
    EXPECT_EQ(who(), person_id{"s-1"});
    stay.fees[0].payer = party_id{"a"};
    EXPECT_EQ(who(), std::nullopt) << "a party pays for all";
}

TEST(reminders, of_a_report_that_an_act_waives_there_is_none) {
    activity stay = a_quiet_stay();
    deliverable& report = stay.participations[0].report;
    report = {date{2027, 1, 15}, fact<date>::absent(),
              act{act_kind::order, "3", date{2027, 1, 10}, {}, {}}};
    EXPECT_EQ(told(a_book(stay), {2027, 1, 9}), lines{"2027-01-15 report_due"});
    EXPECT_EQ(told(a_book(stay), {2027, 1, 10}), lines{});
    report.due = {};
    EXPECT_TRUE(reminders(a_book(stay), {2027, 1, 10}, two_months).missing.empty());
}

TEST(reminders, a_horizon_in_months_is_not_cut_short) {
    activity stay = a_quiet_stay();
    stay.participations[0].report = {date{2027, 3, 1}, fact<date>::absent()};
    duration const month{1, duration_unit::months};
    EXPECT_EQ(told(a_book(stay), {2027, 1, 31}, month), lines{"2027-03-01 report_due"});
    EXPECT_EQ(told(a_book(stay), {2027, 1, 30}, {29, duration_unit::days}), lines{});
    EXPECT_EQ(reminders(a_book(), date::max(), month).days, (period{date::max(), date::max()}));
}

TEST(reminders, are_in_the_order_of_days_and_those_without_one_are_last) {
    activity stay = a_quiet_stay();
    stay.participations[0].report = {date{2026, 8, 1}, fact<date>::absent()};
    stay.participations[0].certificate = {date{2026, 7, 1}, fact<date>::absent()};
    stay.fees = {a_fee()};
    agreement draft = an_agreement("w", {"a", "b"});
    draft.term = agreement_term{indefinite_term{}};
    draft = after(draft, {2026, 5, 1}, {2026, 5, 1}, agreement_drafted{});
    EXPECT_EQ(told(a_book(stay, draft), {2026, 7, 1}),
              (lines{"2026-06-01 payment_due 250.00 EUR overdue", "2026-07-01 certificate_due",
                     "2026-08-01 report_due", "2026-08-01 payment_due 250.00 EUR",
                     "no day signature_lacking"}));
}

} // namespace
} // namespace jspu_coop
