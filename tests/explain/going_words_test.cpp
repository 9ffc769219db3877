// What is told in each language of whether an activity may go ahead: scenes of a small world, and
// their texts in tests/cases/going_words/NAME.LANGUAGE.txt, read and corrected sentence by
// sentence.
#include "support/going_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::going_world;
using namespace testing;

std::pair<view, finding> told_of(ways const& of) {
    view known = world_of(of);
    finding told = explanation_of(may_go(known, asked(of)));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> all_free() {
    return told_of({});
}

std::pair<view, finding> all_barred() {
    return told_of({way::barred, way::barred, way::barred, way::barred});
}

std::pair<view, finding> all_open() {
    return told_of({way::open, way::open, way::open, way::open});
}

/// A stay that a rule allows under a call alone, and the call: of some ways of nomination and days.
std::pair<view, finding> under_a_call(std::optional<std::int64_t> places, date deadline,
                                      bool is_recorded = true) {
    programme_call call{call_id{"2026"}, a_text("Call of 2026")};
    call.opens = date{2026, 1, 10};
    call.deadline = call_deadline{deadline};
    call.routes = std::vector{nomination_route::ministry, nomination_route::embassy};
    call.places = places ? fact{*places} : fact<std::int64_t>{};
    call.period = period{{2026, 9, 1}, {2026, 11, 30}};
    organisation agency = an_organisation("agency");
    agency.programmes = {{.id = programme_id{"course"}, .name = a_text("Course"), .calls = {call}}};
    ground_requirement rule = a_requirement("exchange", scope::student_exchange);
    rule.needed = {date{2020, 1, 1}, required_ground::call};
    rule.cited_as = citation{"Rules of travel", "Article 3", {}};
    auto office = register_with(home_with_calendar(), an_institution("b"), agency, a_person("s-1"),
                                a_person("s-2"), rule);
    call_reference const named{party_id{"agency"}, call_id{"2026"}};
    auto const stay = [&](char const* id, char const* who, participation_step step) {
        activity made = stay_of(id, who);
        made.participations[0].under = fact<clause_reference>::absent();
        made.participations[0].call = named;
        return after_steps(std::move(made), {{step, {}, {}}});
    };
    auto const applied =
        office.apply(put(stay("rival", "s-2", participation_step::accepted)), date{2026, 6, 1});
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    activity own = stay("asked", "s-1", participation_step::applied);
    own.period =
        places ? period{{2026, 9, 1}, {2026, 12, 31}} : period{{2026, 9, 1}, {2026, 11, 30}};
    if (!is_recorded) {
        own.participations[0].call.reset();
    }
    view known = office.as_known_on(today);
    finding told = explanation_of(may_go(known, own));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> call_bars() {
    return under_a_call(1, {2026, 3, 31});
}

std::pair<view, finding> call_is_open() {
    return under_a_call({}, {2026, 12, 31});
}

std::pair<view, finding> call_not_recorded() {
    return under_a_call({}, {2026, 12, 31}, false);
}

std::vector<scene> const scenes{
    {"all-barred", all_barred},     {"all-free", all_free},
    {"all-open", all_open},         {"call-bars", call_bars},
    {"call-is-open", call_is_open}, {"call-not-recorded", call_not_recorded}};

class going_words : public ::testing::TestWithParam<scene> {};

TEST_P(going_words, are_those_written_out) {
    expect_words(GetParam(), "going_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, going_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(going_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "going_words");
}

} // namespace
} // namespace jspu_coop
