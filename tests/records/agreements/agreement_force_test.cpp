#include <jspu_coop/base/print.hpp>
#include <jspu_coop/records/agreements/agreement_force.hpp>

#include "records/agreements/agreement_world.hpp"

#include <gtest/gtest.h>

#include <cstdint>

namespace jspu_coop {
namespace {

using testing::among;
using testing::happens;
using testing::home;
using testing::host;
using testing::on_agreement;
using testing::plain_agreement;
using testing::signed_on;

date const day{2020, 5, 20};

/// The parts of a set: `2020-05-20/2025-05-19 2026-01-01/..`.
std::string text_of(period_set const& days) {
    std::string all;
    for (period const& each : days.parts()) {
        all += (all.empty() ? "" : " ") + to_string(each);
    }
    return all;
}

/// The open facts: `plain/term plain/renewal`.
std::string open_of(agreement_force const& force) {
    std::string all;
    for (open_agreement_fact const& each : force.open) {
        all += (all.empty() ? "" : " ") + to_string(each.agreement) + each.path;
    }
    return all;
}

/// The days where nothing is open; otherwise `certain | possible | open facts`.
std::string days_of(agreement const& of, agreement_lookup const& find = {}) {
    agreement_force const force = force_of(of, find);
    if (force.certain == force.possible) {
        EXPECT_EQ(open_of(force), "");
        return text_of(force.certain);
    }
    return text_of(force.certain) + " | " + text_of(force.possible) + " | " + open_of(force);
}

agreement yearly(fact<renewal_rule> rule = renewal_rule{automatic_renewal{
                     {1, duration_unit::years}, {}, duration{6, duration_unit::months}}}) {
    agreement of = plain_agreement();
    of.renewal = std::move(rule);
    return signed_on(of, day);
}

agreement with_notice(agreement of, date on) {
    happens(of, on, agreement_notice_given{home, {}});
    return of;
}

TEST(agreement_force, five_years_from_20_may_2020_end_with_19_may_2025) {
    EXPECT_EQ(days_of(signed_on(plain_agreement(), day)), "2020-05-20/2025-05-19");
}

TEST(agreement_force, a_length_is_rounded_down_where_the_month_has_no_such_day) {
    agreement of = plain_agreement();
    EXPECT_EQ(days_of(signed_on(of, {2020, 2, 29})), "2020-02-29/2025-02-27");
    of.term = agreement_term{term_for{{4, duration_unit::years}}};
    EXPECT_EQ(days_of(signed_on(of, {2020, 2, 29})), "2020-02-29/2024-02-28");
    of.term = agreement_term{term_for{{1, duration_unit::months}}};
    EXPECT_EQ(days_of(signed_on(of, {2021, 1, 31})), "2021-01-31/2021-02-27");
    of.term = agreement_term{term_for{{2, duration_unit::weeks}}};
    EXPECT_EQ(days_of(signed_on(of, {2021, 1, 31})), "2021-01-31/2021-02-13");
}

TEST(agreement_force, terms_until_a_day_and_without_end) {
    agreement of = plain_agreement();
    of.term = agreement_term{term_until{{2023, 12, 31}}};
    EXPECT_EQ(days_of(signed_on(of, day)), "2020-05-20/2023-12-31");
    EXPECT_EQ(days_of(signed_on(of, {2024, 1, 1})), "") << "it was over before it began";
    for (fact<agreement_term> const& endless :
         {fact<agreement_term>{indefinite_term{}}, fact<agreement_term>::absent(),
          fact<agreement_term>{term_for{{8000, duration_unit::years}}}}) {
        of.term = endless;
        EXPECT_EQ(days_of(signed_on(of, day)), "2020-05-20/..");
    }
}

TEST(agreement_force, it_begins_with_the_last_signature_or_as_its_rule_says) {
    agreement of = plain_agreement();
    EXPECT_EQ(days_of(of), "");
    happens(of, day, agreement_signed{home, {}});
    EXPECT_EQ(days_of(of), "") << "one signature is not enough";
    happens(of, {2020, 6, 1}, agreement_signed{host, {}});
    EXPECT_EQ(days_of(of), "2020-06-01/2025-05-31");
    of.entry = entry_into_force{entry_on_date{{2020, 9, 1}}};
    EXPECT_EQ(days_of(of), "2020-09-01/2025-08-31") << "though nothing was recorded since";
    of.entry = entry_into_force{entry_on_date{{2020, 5, 25}}};
    EXPECT_EQ(days_of(of), "2020-06-01/2025-05-31");
    of.entry = entry_into_force{entry_on_notification{}};
    EXPECT_EQ(days_of(of), "");
    of.entry = fact<entry_into_force>::absent();
    EXPECT_EQ(days_of(of), "");
    happens(of, {2020, 7, 12}, agreement_entered{});
    EXPECT_EQ(days_of(of), "2020-07-12/2025-07-11");
}

TEST(agreement_force, an_unknown_rule_of_entry_leaves_everything_open) {
    agreement of = plain_agreement();
    of.entry = {};
    EXPECT_EQ(days_of(of), "") << "before everybody has signed it cannot be in force";
    of = signed_on(of, day);
    EXPECT_EQ(days_of(of), " | 2020-05-20/.. | plain/entry")
        << "five years from an unknown day may end on any day";
    of.renewal = {};
    EXPECT_EQ(days_of(of), " | 2020-05-20/.. | plain/entry plain/renewal")
        << "once the day is known, so is the end, and what comes after it is not";
    of.renewal = renewal_rule{no_renewal{}};
    of.term = agreement_term{term_until{{2025, 1, 1}}};
    EXPECT_EQ(days_of(of), " | 2020-05-20/2025-01-01 | plain/entry");
    of.renewal = {};
    EXPECT_EQ(days_of(of), " | 2020-05-20/.. | plain/entry plain/renewal");
    of.term = {};
    EXPECT_EQ(days_of(of), " | 2020-05-20/.. | plain/entry plain/term plain/renewal");
    happens(of, {2020, 7, 12}, agreement_entered{});
    EXPECT_EQ(days_of(of), " | 2020-07-12/.. | plain/term plain/renewal")
        << "it may have been over before it began";
    of.term = agreement_term{term_until{{2020, 7, 11}}};
    of.renewal = renewal_rule{no_renewal{}};
    EXPECT_EQ(days_of(of), "") << "as it was here";
}

TEST(agreement_force, of_an_unknown_term_no_day_is_certain) {
    agreement of = signed_on(plain_agreement(), day);
    of.term = {};
    EXPECT_EQ(days_of(of), " | 2020-05-20/.. | plain/term");
    happens(of, {2022, 1, 1}, agreement_renewed{{2022, 12, 31}, {}});
    EXPECT_EQ(days_of(of), "2022-01-01/2022-12-31 | 2020-05-20/.. | plain/term");
}

TEST(agreement_force, of_disputed_terms_the_first_day_is_certain_where_each_has_it) {
    agreement of = signed_on(plain_agreement(), day);
    of.term = fact<agreement_term>::conflicting({indefinite_term{}, term_until{{2020, 5, 19}}});
    EXPECT_EQ(days_of(of), " | 2020-05-20/.. | plain/term");
    of.term = fact<agreement_term>::conflicting({indefinite_term{}, term_until{{2020, 5, 20}}});
    EXPECT_EQ(days_of(of), "2020-05-20/2020-05-20 | 2020-05-20/.. | plain/term");
    of.term = fact<agreement_term>::conflicting({indefinite_term{}, term_until{{2024, 1, 1}}});
    EXPECT_EQ(days_of(of), "2020-05-20/2020-05-20 | 2020-05-20/.. | plain/term");
    happens(of, {2022, 1, 1}, agreement_renewed{{2022, 12, 31}, {}});
    EXPECT_EQ(days_of(of),
              "2020-05-20/2020-05-20 2022-01-01/2022-12-31 | 2020-05-20/.. | plain/term");
    happens(of, {2022, 2, 1}, agreement_terminated{});
    EXPECT_EQ(days_of(of), "2020-05-20/2020-05-20 2022-01-01/2022-01-31 | "
                           "2020-05-20/2022-01-31 | plain/term");
}

TEST(agreement_force, what_ends_at_once_waits_for_nothing) {
    agreement of = signed_on(plain_agreement(), day);
    of.term = {};
    of.renewal = {};
    happens(of, {2020, 5, 21}, agreement_terminated{});
    EXPECT_EQ(days_of(of), " | 2020-05-20/2020-05-20 | plain/term plain/renewal");
    of.term =
        fact<agreement_term>::conflicting({indefinite_term{}, term_for{{5, duration_unit::years}}});
    EXPECT_EQ(days_of(of), "2020-05-20/2020-05-20");
}

TEST(agreement_force, an_unknown_renewal_rule_matters_after_the_term_only) {
    agreement of = yearly({});
    EXPECT_EQ(days_of(of), "2020-05-20/2025-05-19 | 2020-05-20/.. | plain/renewal");
    agreement ended = of;
    happens(ended, {2025, 5, 20}, agreement_terminated{});
    EXPECT_EQ(days_of(ended), "2020-05-20/2025-05-19");
    of.term = agreement_term{indefinite_term{}};
    EXPECT_EQ(days_of(of), "2020-05-20/..");
    EXPECT_EQ(days_of(yearly(fact<renewal_rule>::absent())), "2020-05-20/2025-05-19");
}

TEST(agreement_force, it_is_renewed_unless_notice_comes_in_time) {
    EXPECT_EQ(days_of(yearly()), "2020-05-20/..");
    EXPECT_EQ(days_of(with_notice(yearly(), {2024, 11, 19})), "2020-05-20/2025-05-19")
        << "six months before 19 May 2025";
    EXPECT_EQ(days_of(with_notice(yearly(), {2024, 11, 20})), "2020-05-20/2026-05-19")
        << "too late, but in time for the next end";
    EXPECT_EQ(days_of(with_notice(with_notice(yearly(), {2024, 11, 20}), {2026, 2, 1})),
              "2020-05-20/2026-05-19");
    EXPECT_EQ(days_of(with_notice(yearly(), day)), "2020-05-20/2025-05-19");
}

TEST(agreement_force, without_a_time_for_notice_the_last_day_is_in_time) {
    renewal_rule const rule{automatic_renewal{{1, duration_unit::years}, {}, {}}};
    EXPECT_EQ(days_of(with_notice(yearly(rule), {2025, 5, 19})), "2020-05-20/2025-05-19");
    EXPECT_EQ(days_of(with_notice(yearly(rule), {2025, 5, 20})), "2020-05-20/2026-05-19");
}

TEST(agreement_force, the_last_day_for_notice_is_rounded_down) {
    agreement of = yearly();
    of.term = agreement_term{term_until{{2025, 8, 31}}};
    EXPECT_EQ(days_of(with_notice(of, {2025, 2, 28})), "2020-05-20/2025-08-31")
        << "there is no 31 February";
    EXPECT_EQ(days_of(with_notice(of, {2025, 3, 1})), "2020-05-20/2026-08-31");
    of.renewal = renewal_rule{
        automatic_renewal{{1, duration_unit::years}, {}, duration{900, duration_unit::years}}};
    EXPECT_EQ(days_of(with_notice(of, {2025, 2, 28})), "2020-05-20/2925-08-31")
        << "too late for nine hundred years";
}

TEST(agreement_force, it_is_renewed_so_many_times_at_most) {
    auto const times = [](std::int64_t most) {
        return renewal_rule{automatic_renewal{{1, duration_unit::years}, most, {}}};
    };
    EXPECT_EQ(days_of(yearly(times(2))), "2020-05-20/2027-05-19");
    EXPECT_EQ(days_of(with_notice(yearly(times(2)), {2026, 1, 1})), "2020-05-20/2026-05-19");
    EXPECT_EQ(days_of(with_notice(yearly(times(2)), {2027, 5, 19})), "2020-05-20/2027-05-19");
    EXPECT_EQ(days_of(yearly(times(7974))), "2020-05-20/9999-05-19");
    EXPECT_EQ(days_of(yearly(times(7975))), "2020-05-20/..") << "past the calendar's end";
    EXPECT_EQ(days_of(yearly(times(INT64_MAX))), "2020-05-20/..");
    agreement of = yearly(times(1));
    of.term = agreement_term{term_until{date::max()}};
    EXPECT_EQ(days_of(of), "2020-05-20/..");
}

TEST(agreement_force, renewals_do_not_drift) {
    renewal_rule const monthly{automatic_renewal{{1, duration_unit::months}, 2, {}}};
    agreement of = yearly(monthly);
    of.term = agreement_term{term_until{{2021, 1, 30}}};
    EXPECT_EQ(days_of(of), "2020-05-20/2021-03-30")
        << "from 31 January: the ends are 27 February and 30 March, not 27 March";
}

TEST(agreement_force, a_renewal_by_act_runs_from_its_day) {
    agreement of = signed_on(plain_agreement(), day);
    agreement later = of;
    happens(of, {2024, 12, 1}, agreement_renewed{{2027, 12, 31}, {}});
    EXPECT_EQ(days_of(of), "2020-05-20/2027-12-31");
    happens(later, {2025, 9, 1}, agreement_renewed{{2027, 12, 31}, {}});
    EXPECT_EQ(days_of(later), "2020-05-20/2025-05-19 2025-09-01/2027-12-31");
    happens(later, {2027, 1, 1}, agreement_renewed{{2027, 6, 30}, {}});
    EXPECT_EQ(days_of(later), "2020-05-20/2025-05-19 2025-09-01/2027-12-31")
        << "a renewal takes nothing away";
}

TEST(agreement_force, the_renewal_rule_applies_anew_after_an_act) {
    agreement of = yearly();
    happens(of, {2024, 1, 1}, agreement_renewed{{2025, 12, 31}, {}});
    EXPECT_EQ(days_of(of), "2020-05-20/..");
    EXPECT_EQ(days_of(with_notice(of, {2025, 6, 30})), "2020-05-20/2025-12-31");
    EXPECT_EQ(days_of(with_notice(of, {2025, 7, 1})), "2020-05-20/2026-12-31");
    agreement heeded = with_notice(yearly(), {2023, 1, 1});
    happens(heeded, {2024, 1, 1}, agreement_renewed{{2025, 12, 31}, {}});
    EXPECT_EQ(days_of(heeded), "2020-05-20/..") << "the notice was given before the act";
}

TEST(agreement_force, an_act_replaces_automatic_renewals_from_its_day_on) {
    renewal_rule const by_five{automatic_renewal{{5, duration_unit::years}, 1, {}}};
    agreement of = yearly(by_five);
    agreement after = of;
    happens(of, {2025, 5, 20}, agreement_renewed{{2025, 12, 31}, {}});
    EXPECT_EQ(days_of(of), "2020-05-20/2030-12-31")
        << "one renewal by five years from the end of 2025, none from 20 May";
    happens(after, {2025, 5, 21}, agreement_renewed{{2025, 12, 31}, {}});
    happens(after, {2025, 6, 1}, agreement_notice_given{home, {}});
    EXPECT_EQ(days_of(after), "2020-05-20/2030-05-19") << "the renewal had begun the day before";
    happens(of, {2025, 6, 1}, agreement_notice_given{home, {}});
    EXPECT_EQ(days_of(of), "2020-05-20/2025-12-31");
}

TEST(agreement_force, nothing_is_left_after_its_end) {
    agreement of = yearly();
    agreement left = of;
    happens(of, {2022, 1, 1}, agreement_terminated{});
    EXPECT_EQ(days_of(of), "2020-05-20/2021-12-31");
    happens(left, {2022, 1, 1}, agreement_withdrew{host, {}});
    EXPECT_EQ(days_of(left), "2020-05-20/2021-12-31");
    agreement stillborn = signed_on(plain_agreement(), day);
    happens(stillborn, day, agreement_terminated{});
    EXPECT_EQ(days_of(stillborn), "");
}

TEST(agreement_force, only_entries_in_force_count) {
    agreement of = yearly();
    happens(of, {2022, 1, 1}, agreement_terminated{});
    happens(of, {2022, 2, 1}, agreement_entry_annulled{}, 3);
    EXPECT_EQ(days_of(of), "2020-05-20/..");
    happens(of, {2022, 3, 1}, agreement_terminated{}, 4);
    EXPECT_EQ(days_of(of), "2020-05-20/2022-02-28") << "a correction of the correction";
}

TEST(agreement_force, suspended_days_are_in_force_and_listed) {
    std::vector const first{suspension_block::nominations};
    std::vector const second{suspension_block::departures, suspension_block::stays};
    agreement of = yearly();
    happens(of, {2021, 1, 1}, agreement_suspended{first, {}});
    happens(of, {2021, 3, 1}, agreement_resumed{});
    happens(of, {2021, 4, 1}, agreement_suspended{first, {}});
    happens(of, {2021, 4, 1}, agreement_resumed{});
    happens(of, {2021, 6, 1}, agreement_suspended{second, {}});
    EXPECT_EQ(days_of(of), "2020-05-20/..");
    EXPECT_EQ(force_of(of).suspensions,
              (std::vector<suspension>{{{{2021, 1, 1}, {2021, 2, 28}}, first},
                                       {period::from({2021, 6, 1}), second}}));
    happens(of, {2021, 7, 1}, agreement_terminated{});
    EXPECT_EQ(force_of(of).suspensions[1], (suspension{{{2021, 6, 1}, {2021, 6, 30}}, second}));
}

agreement frame(agreement_term term, date from = {2018, 1, 1}) {
    agreement of = plain_agreement("frame");
    of.term = term;
    return signed_on(of, from);
}

agreement resting_on(ground on) {
    agreement of = signed_on(plain_agreement(), day);
    of.grounds = {std::move(on)};
    return of;
}

TEST(agreement_force, a_ground_that_lapses_ends_it_or_not_as_it_says) {
    agreement const ground = frame(term_until{{2022, 12, 31}});
    auto const find = among({&ground});
    EXPECT_EQ(days_of(resting_on(on_agreement("frame", ground_lapse::ends)), find),
              "2020-05-20/2022-12-31");
    for (auto const& goes_on :
         {on_agreement("frame", ground_lapse::continues),
          on_agreement("frame", fact<ground_lapse>::absent()),
          on_agreement("frame", ground_lapse::ends, ground_relation::references),
          on_agreement("elsewhere", ground_lapse::ends)}) {
        EXPECT_EQ(days_of(resting_on(goes_on), find), "2020-05-20/2025-05-19") << printed(goes_on);
    }
    EXPECT_EQ(days_of(resting_on(on_agreement("frame", ground_lapse::ends)), {}),
              "2020-05-20/2025-05-19")
        << "a ground that is not found never lapses";
    EXPECT_EQ(days_of(resting_on(on_agreement("frame", {}, ground_relation::implements)), find),
              "2020-05-20/2022-12-31 | 2020-05-20/2025-05-19 | plain/grounds/0/on_lapse");
}

TEST(agreement_force, a_ground_that_ends_later_or_never_does_not_matter) {
    agreement const longer = frame(term_until{{2025, 5, 19}});
    agreement const endless = frame(indefinite_term{});
    agreement const forever = frame(term_until{date::max()});
    for (agreement const* const each : {&longer, &endless, &forever}) {
        EXPECT_EQ(days_of(resting_on(on_agreement("frame", {})), among({each})),
                  "2020-05-20/2025-05-19");
    }
}

TEST(agreement_force, an_act_as_ground_never_lapses) {
    ground decree = on_agreement("frame", {});
    decree.agreement.reset();
    decree.act = act{act_kind::decree, "3151", {}, {}, {}};
    EXPECT_EQ(days_of(resting_on(decree)), "2020-05-20/2025-05-19");
}

TEST(agreement_force, what_a_ground_waits_for_matters_where_it_decides) {
    agreement ground = frame(term_until{{2022, 12, 31}});
    ground.renewal = {};
    EXPECT_EQ(days_of(resting_on(on_agreement("frame", ground_lapse::ends)), among({&ground})),
              "2020-05-20/2022-12-31 | 2020-05-20/2025-05-19 | frame/renewal");
    EXPECT_EQ(days_of(resting_on(on_agreement("frame", {})), among({&ground})),
              "2020-05-20/2022-12-31 | 2020-05-20/2025-05-19 | "
              "plain/grounds/0/on_lapse frame/renewal");
    ground.term = agreement_term{term_until{{2025, 5, 19}}};
    EXPECT_EQ(days_of(resting_on(on_agreement("frame", ground_lapse::ends)), among({&ground})),
              "2020-05-20/2025-05-19");
    ground.term = {};
    EXPECT_EQ(days_of(resting_on(on_agreement("frame", ground_lapse::ends)), among({&ground})),
              " | 2020-05-20/2025-05-19 | frame/term frame/renewal");
}

TEST(agreement_force, own_open_facts_after_the_lapse_do_not_matter) {
    agreement const ground = frame(term_until{{2022, 12, 31}});
    agreement of = resting_on(on_agreement("frame", ground_lapse::ends));
    of.renewal = {};
    EXPECT_EQ(days_of(of, among({&ground})), "2020-05-20/2022-12-31");
    of.term = {};
    EXPECT_EQ(days_of(of, among({&ground})), " | 2020-05-20/2022-12-31 | plain/term plain/renewal");
    of.grounds[0].on_lapse = {};
    EXPECT_EQ(days_of(of, among({&ground})),
              " | 2020-05-20/.. | plain/term plain/renewal plain/grounds/0/on_lapse");
}

TEST(agreement_force, a_ground_lapses_once_and_only_after_it_was_in_force) {
    agreement ground = frame(term_until{{2021, 12, 31}});
    agreement const of = resting_on(on_agreement("frame", ground_lapse::ends));
    happens(ground, {2022, 7, 1}, agreement_renewed{{2030, 12, 31}, {}});
    EXPECT_EQ(days_of(of, among({&ground})), "2020-05-20/2021-12-31")
        << "that the ground revives does not revive it";
    agreement younger = of;
    younger.history = {};
    EXPECT_EQ(days_of(signed_on(younger, {2023, 1, 1}), among({&ground})), "2023-01-01/2027-12-31")
        << "concluded after the revival";
    EXPECT_EQ(days_of(signed_on(younger, {2022, 3, 1}), among({&ground})), "")
        << "concluded while the ground had lapsed";
    agreement const later = frame(term_until{{2022, 12, 31}}, {2021, 1, 1});
    EXPECT_EQ(days_of(of, among({&later})), "2020-05-20/2022-12-31");
    agreement const never = plain_agreement("frame");
    EXPECT_EQ(days_of(of, among({&never})), "2020-05-20/2025-05-19");
}

TEST(agreement_force, a_ground_that_may_never_have_begun) {
    agreement ground = frame(term_until{{2021, 12, 31}});
    ground.entry = {};
    EXPECT_EQ(days_of(resting_on(on_agreement("frame", ground_lapse::ends)), among({&ground})),
              " | 2020-05-20/2025-05-19 | frame/entry");
    agreement waiting = resting_on(on_agreement("frame", ground_lapse::ends));
    waiting.entry = {};
    agreement gapped = frame(term_until{{2021, 12, 31}});
    happens(gapped, {2022, 7, 1}, agreement_renewed{{2023, 6, 30}, {}});
    EXPECT_EQ(days_of(waiting, among({&gapped})),
              " | 2020-05-20/2021-12-31 2022-07-01/2023-06-30 | plain/entry")
        << "it may have entered into force in either stretch";
}

TEST(agreement_force, grounds_have_grounds) {
    agreement const top = frame(term_until{{2021, 6, 30}});
    agreement middle = plain_agreement("middle");
    middle.term = agreement_term{indefinite_term{}};
    middle.grounds = {on_agreement("frame", {})};
    middle = signed_on(middle, {2019, 1, 1});
    agreement const of = resting_on(on_agreement("middle", ground_lapse::ends));
    EXPECT_EQ(days_of(of, among({&top, &middle})),
              "2020-05-20/2021-06-30 | 2020-05-20/2025-05-19 | middle/grounds/0/on_lapse");
    agreement twice = of;
    twice.grounds.push_back(
        on_agreement("middle", ground_lapse::ends, ground_relation::implements));
    twice.grounds.push_back(on_agreement("frame", ground_lapse::continues));
    EXPECT_EQ(days_of(twice, among({&top, &middle})),
              "2020-05-20/2021-06-30 | 2020-05-20/2025-05-19 | middle/grounds/0/on_lapse")
        << "a fact is listed once";
    twice.grounds.push_back(on_agreement("frame", ground_lapse::ends));
    EXPECT_EQ(days_of(twice, among({&top, &middle})), "2020-05-20/2021-06-30");
}

TEST(agreement_force, agreements_that_rest_on_one_another_do_not_end_each_other) {
    agreement one = resting_on(on_agreement("frame", ground_lapse::ends));
    agreement other = frame(term_until{{2022, 12, 31}});
    other.grounds = {on_agreement("plain", ground_lapse::ends)};
    EXPECT_EQ(days_of(one, among({&one, &other})), "2020-05-20/2022-12-31");
    EXPECT_EQ(days_of(other, among({&one, &other})), "2018-01-01/2022-12-31");
    one.grounds = {on_agreement("plain", ground_lapse::ends)};
    EXPECT_EQ(days_of(one, among({&one})), "2020-05-20/2025-05-19");
}

} // namespace
} // namespace jspu_coop
