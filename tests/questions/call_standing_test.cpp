// Whether somebody takes part as the call publishes: day, way of nomination, days and places.
#include <jspu_coop/questions/may_go.hpp>

#include "support/eligibility_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <variant>

namespace jspu_coop {
namespace {

using namespace testing::eligibility_world;
using enum participation_step;
using testing::lines;

constexpr auto yes = outcome::satisfied;
constexpr auto no = outcome::not_satisfied;
constexpr auto open = outcome::undetermined;
constexpr auto skipped = outcome::not_applicable;

period const autumn{{2026, 9, 1}, {2026, 11, 30}};
participation_id const p{"p"};

cooperation_register office_of(organisation const& agency) {
    return testing::register_with(
        testing::an_institution("a"), testing::an_institution("b", "BY"), agency, a_lecturer(),
        testing::a_person("s-2"), testing::a_person("s-3"), testing::a_person("s-4"),
        testing::a_person("s-5"), testing::a_person("s-6"), testing::a_person("s-7"));
}

view world(std::vector<activity> const& others = {}, organisation const& agency = an_agency()) {
    auto office = office_of(agency);
    change_set more;
    for (activity const& each : others) {
        more.put(each);
    }
    more.put(testing::an_institution("c"));
    auto const applied = office.apply(more, date{2026, 1, 1});
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    return office.as_known_on(today);
}

/// A stay under the call, to which this has happened.
activity a_stay_under_call(std::vector<step_on> const& steps, char const* id = "stay",
                           char const* who = "s-1") {
    activity made =
        taken_part(testing::an_activity(id, testing::a_stay("a", "b"), autumn), steps, who);
    made.participations[0].call = the_call;
    return made;
}

/// The agency with a call that publishes this.
template <class Change>
organisation agency_with(Change const& change) {
    organisation made = an_agency();
    change(made.programmes[0].calls[0]);
    return made;
}

call_standing standing(activity const& asked, organisation const& agency = an_agency(),
                       std::vector<activity> const& others = {},
                       application_clock const& clock = {}) {
    return call_standing_of(world(others, agency), asked, p, {}, clock);
}

/// How a part came out: "in_time", "call_route", "call_period" or "call_place".
outcome part(call_standing const& of, std::string const& name) {
    auto const found = std::ranges::find_if(
        of.parts, [&](finding const& each) { return each.code.ends_with("." + name); });
    return found != of.parts.end() ? found->result : skipped;
}

std::vector<std::string> missing_in(call_standing const& of) {
    std::vector<std::string> all;
    for (missing_fact const& each : of.missing) {
        all.push_back(each.kind + " " + each.id + " " + each.path);
    }
    return all;
}

activity in_course_by(fact<nomination_route> route) {
    activity made = an_application({2026, 2, 1});
    std::get<programme_participation>(made.detail).route = std::move(route);
    return made;
}

TEST(call_standing, is_not_asked_without_a_call) {
    activity none = a_stay_under_call({});
    none.participations[0].call.reset();
    EXPECT_EQ(standing(none).result, skipped);
    EXPECT_TRUE(standing(none).parts.empty());
    activity const without = in_course("v", programme_id{"course"}, fact<call_id>::absent(), {});
    EXPECT_EQ(standing(without).result, skipped);
}

TEST(call_standing, is_open_while_the_call_is_not_known) {
    activity const unknown = in_course("v", programme_id{"course"}, {}, {});
    EXPECT_EQ(standing(unknown).result, open);
    EXPECT_EQ(missing_in(standing(unknown)), lines{"activity v /detail/call"});
    activity elsewhere = a_stay_under_call({});
    elsewhere.participations[0].call = call_reference{party_id{"agency"}, call_id{"1999"}};
    EXPECT_EQ(standing(elsewhere).result, open);
    EXPECT_EQ(missing_in(standing(elsewhere)), lines{"call agency/1999 "});
}

TEST(call_standing, who_asks_does_so_between_opening_and_deadline) {
    auto const in_time = [](std::vector<step_on> const& steps) {
        return part(standing(a_stay_under_call(steps)), "in_time");
    };
    EXPECT_EQ(in_time({{applied, {2026, 1, 9}}}), no);
    EXPECT_EQ(in_time({{applied, {2026, 1, 10}}}), yes);
    EXPECT_EQ(in_time({{applied, {2026, 3, 31}}}), yes);
    EXPECT_EQ(in_time({{applied, {2026, 4, 1}}}), no);
    EXPECT_EQ(in_time({{applied, {2026, 3, 31}}, {nominated, {2026, 4, 9}}}), yes)
        << "the application counts";
    EXPECT_EQ(in_time({{nominated, {2026, 3, 31}}}), yes);
    EXPECT_EQ(in_time({{nominated, {2026, 4, 1}}}), no);
    EXPECT_EQ(in_time({}), yes) << "there is still time on 1 March";
    activity nominated_by_detail = a_stay_under_call({});
    std::get<exchange_stay>(nominated_by_detail.detail).nominated = date{2026, 4, 1};
    EXPECT_EQ(part(standing(nominated_by_detail), "in_time"), no);
    auto const closed = agency_with([](programme_call& of) {
        of.deadline = call_deadline{{2026, 2, 28}};
    });
    EXPECT_EQ(part(standing(a_stay_under_call({}), closed), "in_time"), open);
    auto const unknown = agency_with([](programme_call& of) { of.deadline = {}; });
    activity const asked = a_stay_under_call({{applied, {2026, 2, 1}}});
    EXPECT_EQ(part(standing(asked, unknown), "in_time"), open);
}

TEST(call_standing, the_minute_counts_where_the_deadline_has_one) {
    auto const until = agency_with([](programme_call& of) {
        of.deadline = call_deadline{{2026, 2, 1}, time_of_day{17, 0}, utc_offset{300}};
    });
    auto const in_time = [&](participation_step step, std::optional<step_time> at,
                             application_clock const& clock = {}) {
        activity asked = a_stay_under_call({});
        EXPECT_TRUE(
            record_event(asked, p, {2026, 2, 1}, recording, {step, {}, {}, at}).has_value());
        return part(standing(asked, until, {}, clock), "in_time");
    };
    for (participation_step const each : {applied, nominated}) {
        EXPECT_EQ(in_time(each, step_time{{17, 0}, utc_offset{300}}), yes);
        EXPECT_EQ(in_time(each, step_time{{17, 1}, utc_offset{300}}), no);
        EXPECT_EQ(in_time(each, {}), open);
        EXPECT_EQ(in_time(each, {}, {utc_offset{300}, {{the_call, the_scholar, {17, 1}, {}}}}), no);
    }
}

TEST(call_standing, an_applicant_who_is_not_named_is_judged_by_the_own_steps) {
    activity asked = a_stay_under_call({{applied, {2026, 4, 1}}});
    asked.participations[0].person = {};
    EXPECT_EQ(part(standing(asked), "in_time"), no);
    auto const closed = agency_with([](programme_call& of) {
        of.deadline = call_deadline{{2026, 2, 28}};
    });
    asked = a_stay_under_call({});
    asked.participations[0].person = {};
    auto const told = missing_in(standing(asked, closed));
    EXPECT_TRUE(std::ranges::find(told, "applicant stay/p /application") != told.end());
}

TEST(call_standing, the_way_of_nomination_is_one_of_the_calls) {
    auto const by = [](fact<std::vector<nomination_route>> routes) {
        return agency_with([&](programme_call& of) { of.routes = routes; });
    };
    using enum nomination_route;
    std::vector<nomination_route> const two{institution, ministry};
    auto const route = [](activity const& asked, organisation const& agency) {
        return part(standing(asked, agency), "call_route");
    };
    EXPECT_EQ(route(in_course_by(ministry), by(two)), yes);
    EXPECT_EQ(route(in_course_by(embassy), by(two)), no);
    EXPECT_EQ(route(in_course_by({}), by(two)), open);
    EXPECT_EQ(
        route(in_course_by(fact<nomination_route>::conflicting({institution, ministry})), by(two)),
        yes)
        << "whichever it was";
    EXPECT_EQ(
        route(in_course_by(fact<nomination_route>::conflicting({institution, embassy})), by(two)),
        open);
    EXPECT_EQ(route(in_course_by(embassy), by({})), open);
    EXPECT_EQ(route(in_course_by(embassy), by(fact<std::vector<nomination_route>>::absent())),
              skipped);
    auto const all = every<nomination_route>();
    std::vector<nomination_route> const every_way{all.begin(), all.end()};
    EXPECT_EQ(route(in_course_by({}), by(every_way)), yes) << "every way is open";
    activity stay = a_stay_under_call({{applied, {2026, 2, 1}}});
    EXPECT_EQ(route(stay, by(two)), open);
    EXPECT_EQ(missing_in(standing(stay, by(two))), lines{"activity stay /participations/p/route"});
    EXPECT_EQ(missing_in(standing(stay, by({}))),
              (lines{"activity stay /participations/p/route", "call agency/2026 /routes"}));
    stay.participations.front().route = ministry;
    EXPECT_EQ(route(stay, by(two)), yes);
    stay.participations.front().route = embassy;
    EXPECT_EQ(route(stay, by(two)), no);
}

TEST(call_standing, the_activity_lies_within_the_days_of_the_call) {
    auto const within = [](fact<period> days, fact<period> published = autumn) {
        activity asked = a_stay_under_call({});
        asked.period = std::move(days);
        auto const agency = agency_with([&](programme_call& of) { of.period = published; });
        return part(standing(asked, agency), "call_period");
    };
    EXPECT_EQ(within(autumn), yes);
    EXPECT_EQ(within(period{{2026, 9, 1}, {2026, 9, 30}}), yes);
    EXPECT_EQ(within(period{{2026, 8, 31}, {2026, 9, 30}}), no);
    EXPECT_EQ(within(period{{2026, 9, 1}, {2026, 12, 1}}), no);
    EXPECT_EQ(within({}), open);
    EXPECT_EQ(within(autumn, {}), open);
    EXPECT_EQ(within(autumn, fact<period>::absent()), skipped);
    EXPECT_EQ(within(fact<period>::absent()), skipped);
    auto const disputed = fact<period>::conflicting({autumn, period{{2026, 1, 1}, {2026, 12, 31}}});
    EXPECT_EQ(within(autumn, disputed), yes);
    EXPECT_EQ(within(disputed), open);
}

TEST(call_standing, places_are_those_of_everybody_who_holds_one) {
    auto const with = [](fact<std::int64_t> places, std::vector<activity> const& others) {
        auto const agency = agency_with([&](programme_call& of) { of.places = places; });
        return part(standing(a_stay_under_call({}), agency, others), "call_place");
    };
    // Neither who only applies, nor who withdrew, nor who is under another call holds a place.
    activity const one = a_stay_under_call({{nominated, {2026, 2, 1}}}, "v1", "s-2");
    activity const two =
        taken_part(an_application({2026, 2, 1}, "v2"), {{accepted, {2026, 2, 9}}}, "s-3");
    activity const asks = a_stay_under_call({{applied, {2026, 2, 1}}}, "v3", "s-4");
    activity const gone =
        a_stay_under_call({{nominated, {2026, 2, 1}}, {withdrawn, {2026, 2, 2}}}, "v4", "s-5");
    activity other = a_stay_under_call({{accepted, {2026, 2, 1}}}, "v5", "s-6");
    other.participations[0].call = call_reference{the_call.organisation, call_id{"2025"}};
    EXPECT_EQ(with(2, {}), yes);
    EXPECT_EQ(with(0, {}), no);
    EXPECT_EQ(with(2, {one, asks, gone, other}), yes);
    EXPECT_EQ(with(2, {one, two}), no);
    EXPECT_EQ(with(3, {one, two}), yes);
    EXPECT_EQ(with(fact<std::int64_t>::absent(), {one, two}), yes) << "without limit";
    EXPECT_EQ(with({}, {}), open);
    EXPECT_EQ(with(fact<std::int64_t>::conflicting({2, 3}), {one}), yes);
    EXPECT_EQ(with(fact<std::int64_t>::conflicting({2, 3}), {one, two}), open);
    // Who may be under the call may take the last place.
    activity const perhaps =
        taken_part(testing::an_activity("v6", in_programme(programme_id{"course"}, {}), autumn),
                   {{accepted, {2026, 2, 1}}}, "s-7");
    EXPECT_EQ(with(2, {one, perhaps}), open);
    EXPECT_EQ(with(3, {one, perhaps}), yes);
    // One person holds one place, in how many activities ever.
    activity const again = a_stay_under_call({{accepted, {2026, 2, 1}}}, "v7", "s-2");
    activity const own = a_stay_under_call({{accepted, {2026, 2, 1}}}, "v8", "s-1");
    EXPECT_EQ(with(2, {one, again, own}), yes);
}

TEST(call_standing, who_is_not_known_may_be_somebody_who_counts_already) {
    auto const agency = agency_with([](programme_call& of) { of.places = 2; });
    activity const asked = a_stay_under_call({});
    auto const place = [&](std::vector<activity> const& others, activity const& of) {
        return part(standing(of, agency, others), "call_place");
    };
    activity const one = a_stay_under_call({{accepted, {2026, 2, 1}}}, "v1", "s-2");
    activity somebody = a_stay_under_call({{accepted, {2026, 2, 1}}}, "v2", "s-3");
    somebody.participations[0].person = {};
    EXPECT_EQ(place({somebody}, asked), yes);
    EXPECT_EQ(place({one, somebody}, asked), open) << "the same person, or who asks";
    auto const told = missing_in(standing(asked, agency, {one, somebody}));
    EXPECT_NE(std::ranges::find(told, "activity v2 /participations/p/person"), told.end());
    // Those of one activity are several, of whom one may be who asks.
    activity pair = somebody;
    pair.participations.push_back(pair.participations[0]);
    pair.participations[1].id = participation_id{"q"};
    EXPECT_EQ(place({pair}, asked), open);
    pair.participations.push_back(pair.participations[0]);
    pair.participations[2].id = participation_id{"r"};
    EXPECT_EQ(place({pair}, asked), no);
    // Who asks may be one of those who have a place.
    activity const two = a_stay_under_call({{accepted, {2026, 2, 1}}}, "v3", "s-4");
    activity unnamed = asked;
    unnamed.participations[0].person = {};
    EXPECT_EQ(place({one, two}, unnamed), open);
    unnamed.participations[0].person = fact<person_id>::absent();
    EXPECT_EQ(place({one, two}, unnamed), no) << "a place for nobody in particular";
}

TEST(call_standing, what_is_asked_for_has_to_be_there) {
    activity const asked = a_stay_under_call({});
    EXPECT_THROW(static_cast<void>(call_standing_of(world(), asked, participation_id{"nobody"})),
                 std::invalid_argument);
}

/// A call under which a stay may go ahead: nothing is left open.
organisation open_agency(std::int64_t places) {
    return agency_with([&](programme_call& of) {
        of.places = places;
        of.routes = fact<std::vector<nomination_route>>::absent();
    });
}

participant_going going(activity const& asked, std::vector<activity> const& others = {}) {
    return may_go(world(others, open_agency(1)), asked).participants.at(0);
}

TEST(call_standing, is_asked_by_whether_an_activity_may_go_ahead) {
    activity const asked = a_stay_under_call({{applied, {2026, 2, 1}}});
    ASSERT_TRUE(going(asked).call);
    EXPECT_EQ(going(asked).call->result, yes);
    activity const rival = a_stay_under_call({{accepted, {2026, 2, 1}}}, "rival", "s-2");
    EXPECT_EQ(going(asked, {rival}).call->result, no);
    EXPECT_EQ(going(asked, {rival}).result, no);
    activity const late = a_stay_under_call({{applied, {2026, 4, 1}}});
    EXPECT_EQ(going(late).result, no);
    activity none = asked;
    none.participations[0].call.reset();
    EXPECT_FALSE(going(none).call);
    // A group takes places one after another.
    activity group = asked;
    group.participations.push_back({participation_id{"q"}});
    group.participations[1].call = the_call;
    auto const both = may_go(world({}, open_agency(1)), group).participants;
    EXPECT_EQ(part(*both[0].call, "call_place"), yes);
    EXPECT_EQ(part(*both[1].call, "call_place"), no);
    // Who has a place already, and is given one first, takes one place.
    group.participations[0] = a_stay_under_call({{accepted, {2026, 2, 1}}}).participations[0];
    activity somebody = a_stay_under_call({{accepted, {2026, 2, 1}}}, "v2", "s-3");
    somebody.participations[0].person = {};
    auto const two = may_go(world({somebody}, open_agency(2)), group).participants;
    EXPECT_EQ(part(*two[1].call, "call_place"), open);
}

TEST(call_standing, what_eligibility_has_judged_is_not_judged_twice) {
    view const records = world({}, open_agency(1));
    activity const asked = a_stay_under_call({{applied, {2026, 2, 1}}});
    eligibility_terms const terms = asked_with(a_statement_of(all_is_well()));
    auto const with = may_go(records, asked, {}, terms).value().participants.at(0);
    EXPECT_EQ(with.eligible, yes) << "a stay under a call is judged by its policy";
    EXPECT_EQ(part(*with.call, "in_time"), skipped);
    EXPECT_EQ(part(*with.call, "call_place"), yes);
    EXPECT_EQ(part(*going(asked).call, "in_time"), yes);
}

/// Whether the rule for stays that asks for a call is kept.
going_verdict by_rule(activity const& asked,
                      std::vector<required_ground> const& needed = {required_ground::call}) {
    auto office = testing::register_with(testing::an_institution("a"), testing::an_institution("b"),
                                         open_agency(9), a_lecturer());
    change_set rules;
    std::vector<scope> const scopes{scope::student_exchange, scope::staff_exchange};
    for (std::size_t at = 0; at < scopes.size(); ++at) {
        ground_requirement made = testing::a_requirement(to_string(scopes[at]), scopes[at]);
        made.needed = {date{2020, 1, 1}, needed[std::min(at, needed.size() - 1)]};
        made.cited_as = citation{"Rules of travel", "Article 3", {}};
        rules.put(made);
    }
    EXPECT_TRUE(office.apply(rules, {2026, 1, 1}).has_value());
    return may_go(office.as_known_on(today), asked);
}

TEST(call_ground, is_a_named_call_of_the_register) {
    activity asked = a_stay_under_call({{applied, {2026, 2, 1}}});
    going_verdict const there = by_rule(asked);
    EXPECT_EQ(there.on_call.result, yes);
    EXPECT_EQ(there.on_call.sources.at(0).document, "Rules of travel");
    EXPECT_EQ(there.covered.result, skipped);
    asked.participations[0].call.reset();
    going_verdict const unsaid = by_rule(asked);
    EXPECT_EQ(unsaid.on_call.result, open) << "nobody has recorded it";
    EXPECT_EQ(unsaid.result, open);
    missing_fact const call{"activity", "stay", "/participations/p/call", open_cause::missing};
    EXPECT_EQ(unsaid.on_call.missing, std::vector{call});
    EXPECT_TRUE(std::ranges::find(unsaid.missing, call) != unsaid.missing.end());
    asked.participations.clear();
    EXPECT_EQ(
        by_rule(asked).on_call.missing,
        (std::vector<missing_fact>{{"activity", "stay", "/participations", open_cause::missing}}));
    EXPECT_EQ(by_rule(asked, {required_ground::none}).on_call.result, skipped);
}

TEST(call_ground, of_several_each_needs_one) {
    activity asked = a_stay_under_call({});
    asked.participations.push_back({participation_id{"q"}});
    EXPECT_EQ(by_rule(asked).on_call.result, open);
    asked.participations[1].call = the_call;
    EXPECT_EQ(by_rule(asked).on_call.result, yes);
    ASSERT_TRUE(record_event(asked, p, {2026, 2, 1}, recording, {accepted, {}, {}}).has_value());
    ASSERT_TRUE(record_event(asked, p, {2026, 2, 2}, recording, {withdrawn, {}, {}}).has_value());
    asked.participations[0].call.reset();
    EXPECT_EQ(by_rule(asked).on_call.result, yes) << "who withdrew needs none";
}

TEST(call_ground, is_perhaps_not_needed) {
    // Whether a student or a teacher goes is not known: students need a call, teachers nothing.
    std::vector<required_ground> const either{required_ground::call, required_ground::none};
    activity asked = a_stay_under_call({});
    EXPECT_EQ(by_rule(asked, either).on_call.result, yes);
    asked.participations[0].call.reset();
    finding const told = by_rule(asked, either).on_call;
    EXPECT_EQ(told.result, open);
    EXPECT_EQ(told.missing,
              (std::vector<missing_fact>{
                  {"activity", "stay", "/detail/traveller/category", open_cause::missing},
                  {"activity", "stay", "/participations/p/call", open_cause::missing}}));
    std::get<exchange_stay>(asked.detail).traveller.category = person_category::academic_staff;
    EXPECT_EQ(by_rule(asked, either).on_call.result, skipped);
}

TEST(call_ground, part_in_a_programme_may_be_known_to_be_under_none) {
    auto office =
        testing::register_with(testing::an_institution("a"), open_agency(9), a_lecturer());
    ground_requirement rule =
        testing::a_requirement("rule", scope::programme_of_international_organisation);
    rule.needed = {date{2020, 1, 1}, required_ground::call};
    EXPECT_TRUE(office.apply(testing::put(rule), {2026, 1, 1}).has_value());
    auto const on_call = [&](fact<call_id> call) {
        activity asked = an_application({2026, 2, 1});
        std::get<programme_participation>(asked.detail).call = std::move(call);
        return may_go(office.as_known_on(today), asked).on_call;
    };
    EXPECT_EQ(on_call(call_id{"2026"}).result, yes);
    finding const none = on_call(fact<call_id>::absent());
    EXPECT_EQ(none.result, no);
    EXPECT_EQ(none.values.at("without"), (shown_values{std::string{"p"}}));
    EXPECT_EQ(on_call({}).result, open);
    EXPECT_EQ(on_call({}).missing,
              (std::vector<missing_fact>{
                  {"activity", "application", "/detail/call", open_cause::missing}}));
    EXPECT_EQ(on_call(fact<call_id>::conflicting({call_id{"2025"}, call_id{"2026"}})).result, yes)
        << "whichever it is, it is one";
}

} // namespace
} // namespace jspu_coop
