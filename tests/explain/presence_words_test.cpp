// What is told of who is away and here in each language: scenes of a small world, and their texts
// in tests/cases/presence_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include "support/presence_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::presence_world;
using namespace testing;

std::pair<view, finding> who_of(view known) {
    finding told = explanation_of(who(known, party_id{"a"}, today));
    return {std::move(known), std::move(told)};
}

activity a_course(char const* id, fact<period> when) {
    expert_visit visit{party_id{"a"}, party_id{"b"}};
    visit.course = a_text("Didactics");
    return taken_part(an_activity(id, visit, std::move(when)), person_id{"t"}, was_nominated());
}

std::pair<view, finding> a_day_in_autumn() {
    return who_of(a_view(
        a_stay_of("v1", "s", "a", "b", autumn, arrived_on({2026, 9, 2})),
        a_stay_of("v2", "s", "a", "c", period{{2026, 10, 5}, {2026, 10, 9}}, was_nominated()),
        a_course("v3", autumn), a_stay_of("v4", "t", "c", "a", autumn, arrived_on({2026, 9, 1})),
        an_activity("v5", a_stay("c", "a"), fact<period>{})));
}

std::pair<view, finding> a_day_of_change() {
    return who_of(
        a_view(a_stay_of("v1", "s", "a", "b", period{{2026, 9, 1}, {2026, 10, 5}}, was_nominated()),
               a_stay_of("v2", "s", "a", "c", period{{2026, 10, 5}, {2026, 10, 5}},
                         {{participation_step::applied, recording}})));
}

std::pair<view, finding> nobody_at_all() {
    return who_of(a_view());
}

std::pair<view, finding> asked(view known, activity const& about) {
    finding told = explanation_of(clashes_with(known, about, participation_id{"p"}));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> free_then() {
    return asked(a_view(a_stay_of("v1", "s", "a", "b", period{{2026, 9, 1}, {2026, 9, 30}},
                                  was_nominated())),
                 a_stay_of("v9", "s", "a", "c", period{{2026, 9, 30}, {2026, 10, 9}}, {}));
}

std::pair<view, finding> not_free() {
    return asked(a_view(a_course("v1", autumn)),
                 a_stay_of("v9", "t", "a", "c", period{{2026, 10, 5}, {2026, 10, 9}}, {}));
}

/// A course that "t" is to teach, by an order or without one.
person with_courses() {
    person made = a_person("t");
    act const order{act_kind::order, "12", date{2026, 8, 25}, {}, {}};
    auto const course = [](char const* where, fact<period> when, std::optional<act> by) {
        return teaching_duty{
            party_id{where}, a_text("Didactics"), std::move(when), attendance_mode::on_site, {},
            std::move(by)};
    };
    made.teaching = {course("a", autumn, order), course("b", autumn, {}), course("a", {}, {}),
                     course("a", period{{2026, 8, 1}, {2026, 10, 5}}, {})};
    made.teaching[3].mode = {};
    return made;
}

std::pair<view, finding> to_teach_at_home() {
    return asked(a_view(with_courses(), a_stay_of("v1", "t", "a", "b", autumn, was_nominated())),
                 a_stay_of("v9", "t", "a", "b", period{{2026, 10, 5}, {2026, 10, 9}}, {}));
}

std::pair<view, finding> perhaps_free() {
    return asked(
        a_view(a_stay_of("v1", "t", "a", "b", fact<period>{}, was_nominated()),
               a_course("v2", fact<period>::conflicting({autumn, {{2027, 2, 1}, {2027, 2, 9}}}))),
        a_stay_of("v9", "t", "a", "c", autumn, {}));
}

std::pair<view, finding> from_afar() {
    short_term_training const course{party_id{"a"}, party_id{"c"}, attendance_mode::online};
    return asked(a_view(), taken_part(an_activity("v9", course, autumn), person_id{"s"}, {}));
}

activity a_conference(char const* id, char const* who, char const* organiser, char const* where) {
    event_participation detail{.home = party_id{"a"},
                               .organiser = party_id{organiser},
                               .event = event_kind::conference,
                               .mode = attendance_mode::on_site};
    detail.country = country{where};
    return taken_part(an_activity(id, detail, autumn), person_id{who}, arrived_on({2026, 9, 1}));
}

/// A partner of Poland holds a conference in Uzbekistan, and one of Uzbekistan in Poland.
std::pair<view, finding> event_abroad() {
    return who_of(a_view(an_institution("d", "PL"), a_conference("v1", "s", "c", "PL"),
                         a_conference("v2", "t", "d", "UZ")));
}

std::vector<scene> const scenes{{"a-day-in-autumn", a_day_in_autumn},
                                {"a-day-of-change", a_day_of_change},
                                {"event-abroad", event_abroad},
                                {"free-then", free_then},
                                {"from-afar", from_afar},
                                {"nobody-at-all", nobody_at_all},
                                {"not-free", not_free},
                                {"perhaps-free", perhaps_free},
                                {"to-teach-at-home", to_teach_at_home}};

class presence_words : public ::testing::TestWithParam<scene> {};

TEST_P(presence_words, are_those_written_out) {
    expect_words(GetParam(), "presence_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, presence_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(presence_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "presence_words");
}

} // namespace
} // namespace jspu_coop
