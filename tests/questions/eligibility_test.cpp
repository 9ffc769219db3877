// Whether a person is eligible under a call: time, repetition and the policy, each by itself.
#include <jspu_coop/questions/application_clock.hpp>

#include "support/eligibility_world.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::eligibility_world;

constexpr auto yes = outcome::satisfied;
constexpr auto no = outcome::not_satisfied;
constexpr auto open = outcome::undetermined;
constexpr auto skipped = outcome::not_applicable;

std::vector<std::string> paths_of(std::vector<missing_fact> const& missing) {
    std::vector<std::string> all;
    for (missing_fact const& each : missing) {
        all.push_back(each.kind + " " + each.id + each.path);
    }
    return all;
}
using paths = std::vector<std::string>;

TEST(eligibility, everything_in_order) {
    eligibility_verdict const verdict = verdict_on(a_lecturer(), a_statement_of(all_is_well()));
    EXPECT_EQ(verdict.result, yes);
    EXPECT_EQ(verdict.in_time.result, yes);
    EXPECT_EQ(verdict.repeat.result, yes);
    EXPECT_EQ(verdict.programme, programme_id{"course"});
    EXPECT_EQ(verdict.by, reference_day_kind::application);
    EXPECT_EQ(verdict.reference_day, (date{2026, 2, 1}));
    ASSERT_TRUE(verdict.judged);
    EXPECT_EQ(verdict.judged->version, policy_version_id{"v2"});
    EXPECT_TRUE(verdict.missing.empty());
}

TEST(eligibility, what_the_register_does_not_hold_is_missing) {
    eligibility_verdict const verdict = verdict_on(a_lecturer(), a_statement_of({}));
    EXPECT_EQ(verdict.result, open);
    EXPECT_EQ(paths_of(verdict.missing), (paths{"fact language.en", "fact person.born_on"}));
}

TEST(eligibility, one_no_decides_whatever_is_open) {
    person who = a_lecturer();
    who.posts = {a_post("a", open_from({2025, 9, 1}))}; // 154 days of work
    EXPECT_EQ(verdict_on(who, a_statement_of({})).result, no);
}

TEST(eligibility, what_is_stated_stands_in_the_place_of_what_is_recorded) {
    auto const said = a_statement_of(
        {{fact_name{"person.experience_days"}, fact_value{integer_value{1825, "days"}}, {}}});
    EXPECT_EQ(verdict_on(a_lecturer(), said).result, no);
}

TEST(eligibility, ages_are_counted_to_the_reference_day) {
    auto const born = [](date day) {
        std::vector<stated_fact> facts = all_is_well();
        facts.front() = born_on(day);
        return verdict_on(a_lecturer(), a_statement_of(facts)).result;
    };
    EXPECT_EQ(born({2001, 2, 1}), yes); // 25 on the day
    EXPECT_EQ(born({2001, 2, 2}), no);
    EXPECT_EQ(born({1980, 2, 2}), yes); // 45, 46 on the morrow
    EXPECT_EQ(born({1980, 2, 1}), no);
}

TEST(eligibility, the_named_day_chooses_the_version) {
    auto const by = [](reference_day_kind kind, std::vector<activity> parts,
                       std::vector<named_day> days = {}) {
        person who = a_lecturer();
        who.studies = {a_study("a", period::from({2025, 9, 1}), qualification_level::doctorate)};
        who.posts.clear();
        applicant_statement said = a_statement_of(all_is_well());
        said.facts.push_back({fact_name{"person.category"},
                              fact_value{code_value{"person_category", "academic_staff"}},
                              {}});
        said.days = std::move(days);
        return verdict_on(who, said, rules(kind), std::move(parts));
    };
    auto const version_of = [](eligibility_verdict const& verdict) {
        return verdict.judged ? verdict.judged->version->str() : std::string{"none"};
    };
    using enum reference_day_kind;
    std::vector<activity> const early{an_application({2025, 12, 31})};
    EXPECT_EQ(version_of(by(application, early)), "v1");
    EXPECT_EQ(version_of(by(start_of_stay, early)), "v2");    // 1 September 2026
    EXPECT_EQ(version_of(by(start_of_stay, {})), "v2");       // as the call says
    EXPECT_EQ(version_of(by(decision, early)), "v2");         // 1 March 2026
    EXPECT_EQ(version_of(by(admission_cohort, early)), "v1"); // 1 September 2025
    EXPECT_EQ(version_of(by(nomination, early)), "none");
    EXPECT_EQ(version_of(by(nomination, early, {{nomination, {2025, 1, 1}}})), "v1");
    eligibility_verdict const unknown = by(nomination, {an_application({2026, 2, 1})});
    EXPECT_EQ(unknown.result, open);
    EXPECT_EQ(paths_of(unknown.missing), (paths{"applicant s-1/nomination"}));
    EXPECT_EQ(by(application, {}).result, open);
}

TEST(eligibility, two_applications_are_no_day) {
    eligibility_verdict const verdict =
        verdict_on(a_lecturer(), a_statement_of(all_is_well()), rules(),
                   {an_application({2026, 2, 1}, "one"), an_application({2026, 2, 2}, "other")});
    EXPECT_EQ(verdict.result, open);
    ASSERT_EQ(paths_of(verdict.missing), (paths{"applicant s-1/application"}));
    EXPECT_EQ(verdict.missing.front().cause, open_cause::conflicting);
    EXPECT_EQ(verdict.in_time.result, yes); // either is
}

TEST(eligibility, applications_have_to_be_in_time) {
    auto const applied = [](std::optional<date> day) {
        applicant_statement said = a_statement_of(all_is_well());
        if (day) {
            said.days = {{reference_day_kind::application, *day}};
        }
        return verdict_on(a_lecturer(), said, rules(reference_day_kind::decision), {}).in_time;
    };
    EXPECT_EQ(applied(date{2026, 1, 9}).result, no);
    EXPECT_EQ(applied(date{2026, 1, 10}).result, yes);
    EXPECT_EQ(applied(date{2026, 3, 31}).result, yes);
    EXPECT_EQ(applied(date{2026, 4, 1}).result, no);
    EXPECT_EQ(applied({}).result, yes); // on 1 March one may still apply
}

TEST(eligibility, a_deadline_that_has_passed_leaves_it_open_who_applied) {
    organisation agency = an_agency();
    agency.programmes[0].calls[0].deadline = call_deadline{{2026, 2, 28}};
    auto const in_time = [&](std::vector<activity> parts) {
        return verdict_on(a_lecturer(), a_statement_of(all_is_well()),
                          rules(reference_day_kind::decision), std::move(parts), agency)
            .in_time;
    };
    EXPECT_EQ(in_time({}).result, open);
    EXPECT_EQ(in_time({an_application({2026, 2, 28})}).result, yes);
    agency.programmes[0].calls[0].deadline = call_deadline{{2026, 2, 28}, time_of_day{17, 0}, {}};
    EXPECT_EQ(in_time({an_application({2026, 2, 28})}).result, open); // at what time?
    EXPECT_EQ(in_time({an_application({2026, 2, 27})}).result, yes);
    agency.programmes[0].calls[0].deadline = fact<call_deadline>::absent();
    EXPECT_EQ(in_time({}).result, yes);
    agency.programmes[0].calls[0].deadline = {};
    EXPECT_EQ(in_time({an_application({2026, 2, 27})}).result, open);
    EXPECT_EQ(in_time({an_application({2026, 1, 9})}).result, no); // before it opens
}

/// An application of this day under a call that closes on 31 March 2026.
struct application_in_zones {
    call_deadline until;
    std::optional<utc_offset> clock{};
    std::optional<time_of_day> time{};
    std::optional<utc_offset> own{};
    std::optional<date> applied{};

    [[nodiscard]] finding in_time() const {
        organisation agency = an_agency();
        agency.programmes[0].calls[0].deadline = until;
        applicant_statement said = a_statement_of(all_is_well());
        if (applied) {
            said.days = {{reference_day_kind::application, *applied}};
        }
        eligibility_terms const terms =
            asked_with(std::move(said), rules(reference_day_kind::decision));
        application_clock by{clock, {}};
        if (time) {
            by.times = {{the_call, the_scholar, *time, own}};
        }
        return eligibility(view_of(a_lecturer(), {}, agency), the_call, the_scholar, terms, by)
            .value()
            .in_time;
    }
    [[nodiscard]] outcome on(date day) const {
        application_in_zones asked = *this;
        asked.applied = day;
        return asked.in_time().result;
    }
};

utc_offset const brussels{120}; // summer time
utc_offset const tashkent{300};
utc_offset const new_york{-240};
constexpr time_of_day last_minute{23, 59};

// 31 March, 23:59 in Brussels, is 21:59 by UTC, 02:59 of 1 April in Tashkent and 17:59 of 31 March
// in New York.
TEST(eligibility, the_hour_of_a_deadline_counts_on_its_own_clock) {
    call_deadline const until{{2026, 3, 31}, last_minute, brussels};
    application_in_zones const there{until, brussels};
    EXPECT_EQ(there.on({2026, 3, 31}), yes);
    EXPECT_EQ(there.on({2026, 4, 1}), no);
    application_in_zones const east{until, tashkent};
    EXPECT_EQ(east.on({2026, 3, 31}), yes);
    EXPECT_EQ(east.on({2026, 4, 1}), open); // until 02:59
    EXPECT_EQ(east.on({2026, 4, 2}), no);
    application_in_zones const west{until, new_york};
    EXPECT_EQ(west.on({2026, 3, 30}), yes);
    EXPECT_EQ(west.on({2026, 3, 31}), open); // until 17:59
    EXPECT_EQ(west.on({2026, 4, 1}), no);
    EXPECT_EQ(
        paths_of(application_in_zones{until, tashkent, {}, {}, date{2026, 4, 1}}.in_time().missing),
        (paths{"applicant s-1/application_time"}));
}

TEST(eligibility, the_minute_of_an_application_decides_where_it_is_known) {
    call_deadline const until{{2026, 3, 31}, last_minute, brussels};
    auto const at = [&](date day, time_of_day time, std::optional<utc_offset> clock,
                        std::optional<utc_offset> own) {
        return application_in_zones{until, clock, time, own}.on(day);
    };
    EXPECT_EQ(at({2026, 4, 1}, {2, 59}, tashkent, {}), yes);
    EXPECT_EQ(at({2026, 4, 1}, {3, 0}, tashkent, {}), no);
    EXPECT_EQ(at({2026, 3, 31}, {17, 59}, {}, new_york), yes);
    EXPECT_EQ(at({2026, 3, 31}, {18, 0}, {}, new_york), no);
    EXPECT_EQ(at({2026, 3, 31}, {18, 0}, tashkent, new_york), no); // its own clock comes first
    // A minute on no known clock may be any of 36 hours.
    EXPECT_EQ(at({2026, 3, 31}, {3, 59}, {}, {}), yes); // 21:59 by UTC where it is latest
    EXPECT_EQ(at({2026, 3, 31}, {4, 0}, {}, {}), open);
    EXPECT_EQ(at({2026, 4, 1}, {15, 59}, {}, {}), open); // 21:59 where it is earliest
    EXPECT_EQ(at({2026, 4, 1}, {16, 0}, {}, {}), no);
}

/// An application of 1 March 2026 whose step holds a minute, perhaps on a clock.
activity applied_at(std::optional<step_time> time) {
    activity made = an_application({2026, 3, 1});
    participation& who = made.participations[0];
    who.history = {};
    auto const done = record_event(made, who.id, {2026, 3, 1}, recording,
                                   {participation_step::applied, {}, {}, time});
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    return made;
}

TEST(eligibility, the_minute_that_a_step_holds_decides) {
    organisation agency = an_agency();
    agency.programmes[0].calls[0].deadline = call_deadline{{2026, 2, 28}, last_minute, brussels};
    auto const in_time = [&](std::optional<step_time> time, application_clock const& by = {}) {
        auto const terms =
            asked_with(a_statement_of(all_is_well()), rules(reference_day_kind::decision));
        return eligibility(view_of(a_lecturer(), {applied_at(time)}, agency), the_call, the_scholar,
                           terms, by)
            .value()
            .in_time;
    };
    // 23:59 of the clock of the call, two hours from UTC, is 02:59 of 1 March in Tashkent.
    EXPECT_EQ(in_time(step_time{{2, 59}, tashkent}).result, yes);
    EXPECT_EQ(in_time(step_time{{3, 0}, tashkent}).result, no);
    EXPECT_EQ(in_time(step_time{{2, 59}, {}}, {tashkent, {}}).result, yes);
    EXPECT_EQ(paths_of(in_time({}, {tashkent, {}}).missing),
              (paths{"applicant s-1/application_time"}))
        << "the last day, and no hour";
    application_clock const told{tashkent, {{the_call, the_scholar, {2, 0}, {}}}};
    EXPECT_EQ(in_time({}, told).result, yes) << "who asks may know it";
    EXPECT_EQ(in_time(step_time{{3, 0}, tashkent}, told).result, no) << "what is recorded counts";
}

TEST(eligibility, a_day_on_no_known_clock_is_open_only_where_clocks_disagree) {
    application_in_zones const of{{{2026, 3, 31}, last_minute, brussels}};
    EXPECT_EQ(of.on({2026, 3, 30}), yes); // by 17:59 of 31 March by UTC, wherever it was
    EXPECT_EQ(of.on({2026, 3, 31}), open);
    EXPECT_EQ(of.on({2026, 4, 1}), open); // 1 April, 00:00 at +18:00, is 06:00 of 31 March by UTC
    EXPECT_EQ(of.on({2026, 4, 2}), no);
    application_in_zones asked = of;
    asked.applied = date{2026, 3, 31};
    EXPECT_EQ(paths_of(asked.in_time().missing),
              (paths{"applicant s-1/application_clock", "applicant s-1/application_time"}));
    asked.time = time_of_day{4, 0};
    EXPECT_EQ(paths_of(asked.in_time().missing), (paths{"applicant s-1/application_clock"}));
}

TEST(eligibility, an_hour_on_no_clock_is_of_the_place_of_application) {
    call_deadline const until{{2026, 3, 31}, time_of_day{17, 0}, {}};
    for (auto const& clock : {std::optional<utc_offset>{}, std::optional{tashkent}}) {
        EXPECT_EQ((application_in_zones{until, clock}).on({2026, 3, 30}), yes);
        EXPECT_EQ((application_in_zones{until, clock}).on({2026, 3, 31}), open);
        EXPECT_EQ((application_in_zones{until, clock}).on({2026, 4, 1}), no);
        EXPECT_EQ((application_in_zones{until, clock, time_of_day{17, 0}}).on({2026, 3, 31}), yes);
        EXPECT_EQ((application_in_zones{until, clock, time_of_day{17, 1}}).on({2026, 3, 31}), no);
    }
    EXPECT_EQ((application_in_zones{{{2026, 3, 31}}, {}, time_of_day{23, 59}}).on({2026, 3, 31}),
              yes); // no hour: the whole day
}

/// Today, 1 March 2026, begins in Tashkent at 19:00 of 28 February by UTC.
TEST(eligibility, who_has_not_applied_may_until_the_moment_of_the_deadline) {
    auto const may = [](call_deadline until, std::optional<utc_offset> clock) {
        return application_in_zones{until, clock}.in_time();
    };
    utc_offset const london{0};
    EXPECT_EQ(may({{2026, 2, 28}, time_of_day{19, 0}, london}, tashkent).result, yes);
    finding const over = may({{2026, 2, 28}, time_of_day{18, 59}, london}, tashkent);
    EXPECT_EQ(over.result, open);
    EXPECT_EQ(paths_of(over.missing), (paths{"applicant s-1/application"}));
    finding const unsure = may({{2026, 2, 28}, time_of_day{19, 0}, london}, {});
    EXPECT_EQ(unsure.result, open);
    EXPECT_EQ(paths_of(unsure.missing),
              (paths{"applicant s-1/application", "applicant s-1/application_clock"}));
    EXPECT_EQ(may({{2026, 3, 1}, time_of_day{18, 0}, london}, {}).result, yes);
    EXPECT_EQ(may({{2026, 3, 1}, time_of_day{17, 59}, london}, {}).result, open);
}

/// What is decided without clock and minute is so with each: the candidates are tried one by one.
TEST(eligibility, no_clock_and_no_minute_contradict_what_was_certain) {
    call_deadline const until{{2026, 3, 31}, time_of_day{9, 30}, utc_offset{-210}};
    for (int day = 29; day <= 34; ++day) {
        date const applied = date{2026, 3, 1}.plus_days(day - 1).value();
        outcome const told = application_in_zones{until}.on(applied);
        int agree = 0;
        int all = 0;
        for (int clock = -1080; clock <= 1080; clock += 180) {
            for (int minute = 0; minute < 1440; minute += 719) {
                // By UTC: 13:00 of 31 March, counted from its midnight in minutes.
                bool const is_in_time = (day - 31) * 1440 + minute - clock <= 13 * 60;
                time_of_day const time{minute / 60, minute % 60};
                EXPECT_EQ((application_in_zones{until, utc_offset{clock}, time}).on(applied),
                          is_in_time ? yes : no);
                agree += is_in_time ? 1 : 0;
                ++all;
            }
        }
        EXPECT_EQ(told, agree == all ? yes : agree == 0 ? no : open) << day;
    }
}

// What is asked for under a call need not be part in a programme: it may be a stay, too.
TEST(eligibility, an_application_for_a_stay_under_the_call_counts) {
    using enum participation_step;
    auto const stay = [](char const* id, call_reference const& call,
                         std::vector<step_on> const& steps) {
        activity made = taken_part(testing::an_activity(id, testing::a_stay("a", "b"),
                                                        period{{2026, 9, 1}, {2026, 11, 30}}),
                                   steps);
        made.participations[0].call = call;
        return made;
    };
    activity const asked = stay("stay", the_call, {{applied, {2026, 2, 1}}});
    auto const in = [](std::vector<activity> parts) {
        return verdict_on(a_lecturer(), a_statement_of(all_is_well()), rules(), std::move(parts));
    };
    eligibility_verdict const first = in({asked});
    EXPECT_EQ(first.result, yes);
    EXPECT_EQ(first.reference_day, (date{2026, 2, 1}));
    EXPECT_EQ(first.in_time.values.at("applied"), (shown_values{date{2026, 2, 1}}));
    call_reference const before{the_call.organisation, call_id{"2025"}};
    activity earlier =
        stay("earlier", before, {{arrived, {2025, 9, 1}}, {completed, {2025, 11, 30}}});
    earlier.period = period{{2025, 9, 1}, {2025, 11, 30}};
    EXPECT_EQ(in({asked, earlier}).repeat.result, no) << "the programme is taken once";
}

TEST(eligibility, a_programme_is_taken_as_often_as_its_rule_allows) {
    using enum participation_step;
    auto const repeat = [](fact<repeat_rule> rule, std::vector<step_on> const& steps,
                           std::optional<date> complete_from = date::min()) {
        std::vector<activity> parts{an_application({2026, 2, 1})};
        if (!steps.empty()) {
            parts.push_back(in_course("earlier", programme_id{"course"}, call_id{"2025"}, steps));
        }
        eligibility_terms terms = asked_with(a_statement_of(all_is_well()));
        terms.facts.complete_from = complete_from;
        return eligibility(view_of(a_lecturer(), parts, an_agency(std::move(rule))), the_call,
                           the_scholar, terms)
            .value()
            .repeat.result;
    };
    std::vector<step_on> const taken{{arrived, {2025, 4, 1}}, {completed, {2025, 5, 31}}};
    std::vector<step_on> const left{{accepted, recording}, {withdrawn, recording}};
    EXPECT_EQ(repeat(repeat_rule::once, taken), no);
    EXPECT_EQ(repeat(repeat_rule::once, left), yes);
    EXPECT_EQ(repeat(repeat_rule::once, {}), yes);
    EXPECT_EQ(repeat(repeat_rule::once, {}, {}), open);
    EXPECT_EQ(repeat(repeat_rule::once_even_if_withdrawn, left), no);
    EXPECT_EQ(repeat(repeat_rule::once_even_if_withdrawn, {}), yes);
    EXPECT_EQ(repeat(repeat_rule::unlimited, taken), yes);
    EXPECT_EQ(repeat(fact<repeat_rule>::absent(), taken), skipped);
    EXPECT_EQ(repeat({}, taken), open);
    EXPECT_EQ(repeat({}, {}), yes); // whichever it is
    EXPECT_EQ(repeat(fact<repeat_rule>::conflicting(
                         {repeat_rule::once, repeat_rule::once_even_if_withdrawn}),
                     taken),
              no);
}

TEST(eligibility, the_stay_asked_for_is_no_earlier_one) {
    using enum participation_step;
    activity of = an_application({2026, 2, 1});
    auto const went =
        record_event(of, participation_id{"p"}, {2026, 2, 10}, recording, {accepted, {}, {}});
    auto const came =
        record_event(of, participation_id{"p"}, {2026, 2, 20}, recording, {arrived, {}, {}});
    ASSERT_TRUE(went.has_value() && came.has_value());
    applicant_statement said = a_statement_of(all_is_well());
    EXPECT_EQ(verdict_on(a_lecturer(), said, rules(reference_day_kind::decision), {of}).result,
              yes);
}

TEST(eligibility, whom_the_policy_does_not_govern) {
    person who = a_lecturer();
    who.posts.front().category = person_category::administrative_staff;
    eligibility_verdict const verdict = verdict_on(who, a_statement_of(all_is_well()));
    EXPECT_EQ(verdict.result, skipped);
    EXPECT_EQ(verdict.judged->result, skipped);
    applicant_statement late = a_statement_of(all_is_well());
    late.days = {{reference_day_kind::application, {2026, 4, 1}}};
    EXPECT_EQ(verdict_on(who, late).result, no); // late is late
}

TEST(eligibility, a_waived_requirement_counts_as_met) {
    applicant_statement said = a_statement_of({born_on({1990, 5, 12}), english_at("A2")});
    EXPECT_EQ(verdict_on(a_lecturer(), said).result, no);
    said.waivers = {{policy_id{"rule"},
                     policy_requirement_id{"english"},
                     act{act_kind::order, "7", {}, {}, {}},
                     "taught in Russian",
                     {}}};
    eligibility_verdict const waived = verdict_on(a_lecturer(), said);
    EXPECT_EQ(waived.result, yes);
    EXPECT_TRUE(waived.judged->requirements[3].waived_by);
}

TEST(eligibility, a_waiver_counts_as_soon_as_its_act_is_known) {
    applicant_statement said = a_statement_of({born_on({1990, 5, 12}), english_at("A2")});
    said.waivers = {{policy_id{"rule"},
                     policy_requirement_id{"english"},
                     act{act_kind::order, "7", {}, {}, {}},
                     "taught in Russian",
                     {}}};
    auto const on = [&](date made) {
        said.waivers[0].by.on = made;
        return verdict_on(a_lecturer(), said).result;
    };
    // The policy judges by the day of application, 1 February 2026, and the act may well come
    // later: what counts is whether it is known on the day of the view.
    EXPECT_EQ(on({2026, 2, 1}), yes);
    EXPECT_EQ(on({2026, 2, 2}), yes);
    EXPECT_EQ(on(today), yes);
    EXPECT_EQ(on(*today.next()), no);
    said.days = {{reference_day_kind::start_of_stay, {2030, 9, 1}}};
    auto const later = [&](date made) {
        said.waivers[0].by.on = made;
        return verdict_on(a_lecturer(), said, rules(reference_day_kind::start_of_stay)).result;
    };
    EXPECT_EQ(later(today), yes);
    EXPECT_EQ(later(*today.next()), no);
}

std::string refusal(eligibility_terms const& terms, call_reference const& call = the_call,
                    person_id const& who = the_scholar) {
    auto const asked =
        eligibility(view_of(a_lecturer(), {an_application({2026, 2, 1})}), call, who, terms);
    return asked.has_value() ? std::string{}
                             : asked.error().first().code + " " + asked.error().first().path;
}

TEST(eligibility, refuses_what_cannot_be_asked) {
    eligibility_terms const good = asked_with(a_statement_of({}));
    EXPECT_EQ(refusal(good), "");
    EXPECT_EQ(refusal(good, {party_id{"agency"}, call_id{"1999"}}), "call.unknown ");
    EXPECT_EQ(refusal(good, {party_id{"a"}, call_id{"2026"}}), "call.unknown ");
    EXPECT_EQ(refusal(good, {party_id{"agency"}, call_id{"2025"}}), "call.policy_missing ");
    EXPECT_EQ(refusal(good, the_call, person_id{"s-9"}), "facts.person_unknown ");
    eligibility_terms bad = good;
    bad.rules.front().policy = policy_id{"none"};
    EXPECT_EQ(refusal(bad), "policy.unknown ");
    bad = good;
    bad.rules.front().parameters = {
        {policy_id{"rule"}, policy_parameter_id{"x"}, boolean_value{true}}};
    EXPECT_EQ(refusal(bad), "policy.parameter_unknown /rules/0/parameters/0/name");
    bad = good;
    bad.applicants.front().waivers = {{policy_id{"rule"},
                                       policy_requirement_id{"work"},
                                       act{act_kind::order, "7", {}, {}, {}},
                                       "why",
                                       {}}};
    EXPECT_EQ(refusal(bad), "policy.not_waivable /applicants/0/waivers/0/requirement");
    bad = good;
    bad.applicants.front().facts = {average("6")};
    EXPECT_TRUE(refusal(bad).starts_with("fact.out_of_range /applicants/0/facts/0/mark"));
}

TEST(eligibility, sensitive_values_are_left_out_on_request) {
    applicant_statement const said =
        a_statement_of({born_on({1970, 5, 12}), english_at("C1"), average("4.5")});
    eligibility_verdict const told = verdict_on(a_lecturer(), said);
    EXPECT_TRUE(told.judged->requirements[1].step.values.contains("observed"));
    EXPECT_TRUE(told.judged->requirements[1].step.values.contains("from"));
    eligibility_verdict const kept = without_sensitive_values(told);
    EXPECT_FALSE(kept.judged->requirements[1].step.values.contains("observed"));
    EXPECT_FALSE(kept.judged->requirements[1].step.values.contains("from"));
    EXPECT_EQ(kept.result, no);
}

} // namespace
} // namespace jspu_coop
