// Participations: the table of legal steps, walked whole, and what a history amounts to.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include "records/support/issue_list.hpp"
#include "support/history_laws.hpp"

#include <map>
#include <set>

namespace jspu_coop::testing {
namespace {

using enum participation_step;

struct participation_traits {
    using event = participation_event;
    using rules = participation_rules;
    static rules the_rules() { return {}; }
    static std::vector<event> legal_story() {
        return {{applied, {}, {}},
                {nominated, {}, {}},
                {accepted, {}, {}},
                {arrived, {}, {}},
                {completed, {}, {}}};
    }
    static event illegal_at_first() { return {withdrawn, {}, {}}; }
    static rc::Gen<event> any_event() {
        return rc::gen::map(rc::gen::elementOf(every<participation_step>()),
                            [](participation_step step) {
                                return event{step, {}, {}};
                            });
    }
};

INSTANTIATE_TYPED_TEST_SUITE_P(Participation, HistoryLaws, participation_traits);

static_assert(history_rules<participation_rules, participation_event>);

// Written from the documentation of `may_follow`, not from the code.
TEST(participation, steps_follow_as_the_table_says) {
    std::map<std::optional<participation_step>, std::set<participation_step>> const table{
        {std::nullopt, {applied, nominated, placed_on_reserve, accepted, arrived, completed}},
        {applied, {nominated, placed_on_reserve, accepted, refused, withdrawn}},
        {nominated, {placed_on_reserve, accepted, refused, withdrawn}},
        {placed_on_reserve, {nominated, accepted, refused, withdrawn}},
        {accepted, {arrived, withdrawn, completed}},
        {arrived, {left_early, completed}},
        {refused, {}},
        {withdrawn, {applied, nominated, placed_on_reserve, accepted}},
        {left_early, {}},
        {completed, {}},
    };
    for (auto const& [before, allowed] : table) {
        for (participation_step const next : every<participation_step>()) {
            EXPECT_EQ(may_follow(before, next), next == entry_annulled || allowed.contains(next))
                << (before ? to_string(*before) : "nothing") << " then " << to_string(next);
        }
    }
}

TEST(participation, every_walk_of_the_table_ends) {
    // From each step, the longest way on: nobody goes in circles but between reserve and
    // nomination, and by withdrawing and coming again.
    std::set<participation_step> const ends{refused, left_early, completed};
    for (participation_step const end : ends) {
        for (participation_step const next : every<participation_step>()) {
            EXPECT_TRUE(next == entry_annulled || !may_follow(end, next));
        }
    }
    EXPECT_TRUE(may_follow(nominated, placed_on_reserve));
    EXPECT_TRUE(may_follow(placed_on_reserve, nominated));
}

TEST(participation, a_place_is_held_from_nomination_on_unless_refused_or_withdrawn) {
    std::set<participation_step> holding;
    for (participation_step const each : every<participation_step>()) {
        if (holds_place(each)) {
            holding.insert(each);
        }
    }
    EXPECT_EQ(holding, (std::set{nominated, accepted, arrived, left_early, completed}));
}

activity a_training() {
    return {.id = activity_id{"v"},
            .purpose = {},
            .detail =
                short_term_training{party_id{"home"}, party_id{"host"}, attendance_mode::on_site},
            .participations = {{.id = participation_id{"p1"}}, {.id = participation_id{"p2"}}}};
}

TEST(participation, who_withdrew_may_come_again_and_begins_anew) {
    activity of = a_training();
    participation_id const who{"p1"};
    date day{2026, 3, 1};
    for (participation_step const step : {nominated, accepted, withdrawn, applied}) {
        ASSERT_TRUE(record_event(of, who, day, day, {step, {}, {}})) << to_string(step);
        day = *day.plus_days(1);
    }
    participation const& first = of.participations[0];
    EXPECT_EQ(state_on(first, {2026, 3, 3}),
              (participation_state{withdrawn, date{2026, 3, 1}, date{2026, 3, 2}, {}, {}, {}}));
    EXPECT_EQ(state_on(first, day), (participation_state{applied, {}, {}, {}, {}, {}}));
    ASSERT_TRUE(record_event(of, who, day, day, {nominated, {}, {}}));
    EXPECT_EQ(state_on(of.participations[0], day),
              (participation_state{nominated, day, {}, {}, {}, {}}));
    activity const before = of;
    EXPECT_FALSE(record_event(of, who, day, day, {arrived, {}, {}}));
    EXPECT_EQ(of, before);
}

TEST(participation, is_recorded_step_by_step) {
    activity of = a_training();
    date const day{2026, 3, 1};
    act const order{act_kind::order, "12", date{2026, 2, 28}, {}, {}};
    ASSERT_TRUE(record_event(of, participation_id{"p2"}, day, day, {nominated, order, {}}));
    ASSERT_TRUE(record_event(of, participation_id{"p2"}, *day.plus_days(9), *day.plus_days(9),
                             {placed_on_reserve, {}, 2}));
    participation const& second = of.participations[1];
    EXPECT_EQ(second.history.entries()[0].event.decided_by, order);
    EXPECT_EQ(state_on(second, *day.plus_days(8)),
              (participation_state{nominated, day, {}, {}, {}, {}}));
    EXPECT_EQ(state_on(second, *day.plus_days(9)),
              (participation_state{placed_on_reserve, day, {}, {}, {}, 2}));
    EXPECT_EQ(state_on(second, date{2026, 2, 28}), participation_state{});
    EXPECT_EQ(of.participations[0], a_training().participations[0]) << "the other one is untouched";
}

TEST(participation, a_refused_step_changes_nothing_and_is_named) {
    activity of = a_training();
    date const day{2026, 3, 1};
    auto const refused_with = [&](participation_id const& who, participation_event event) {
        auto const tried = record_event(of, who, day, day, std::move(event));
        EXPECT_EQ(of, a_training());
        return tried.has_error() ? issue_lines(tried.error().all()) : std::vector<std::string>{};
    };
    EXPECT_EQ(refused_with(participation_id{"p3"}, {nominated, {}, {}}),
              lines({"activity.participation_unknown at /participations: p3"}));
    EXPECT_EQ(refused_with(participation_id{"p2"}, {withdrawn, {}, {}}),
              lines({"participation.step_illegal at "
                     "/participations/1/history/0/event/step: withdrawn"}));
    EXPECT_EQ(refused_with(participation_id{"p1"}, {nominated, {}, 1}),
              lines({"participation.rank_without_reserve at "
                     "/participations/0/history/0/event/reserve_rank: 1"}));
    EXPECT_EQ(refused_with(participation_id{"p1"}, {placed_on_reserve, {}, 0}),
              lines({"participation.rank_not_positive at "
                     "/participations/0/history/0/event/reserve_rank: 0"}));
    EXPECT_EQ(
        refused_with(participation_id{"p1"}, {accepted, act{act_kind::order, {}, {}, {}, {}}, {}}),
        lines({"act.empty at /participations/0/history/0/event/decided_by: "}));
    EXPECT_EQ(refused_with(participation_id{"p1"}, {entry_annulled, {}, {}}),
              lines({"participation.annuls_nothing at "
                     "/participations/0/history/0/supersedes: "}));
}

TEST(participation, a_mistake_is_annulled_and_the_place_is_held_again) {
    activity of = a_training();
    participation_id const who{"p1"};
    date const day{2026, 3, 1};
    ASSERT_TRUE(record_event(of, who, day, day, {nominated, {}, {}}));
    ASSERT_TRUE(record_event(of, who, day, day, {withdrawn, {}, {}}));
    ASSERT_TRUE(record_event(of, who, day, *day.plus_days(1), {entry_annulled, {}, {}}, 2));
    EXPECT_EQ(state_on(of.participations[0], day).last, nominated);
    participation const before{who, {}, {}, of.participations[0].history.as_known_on(day), {}, {}};
    EXPECT_EQ(state_on(before, day).last, withdrawn) << "as it was known then";
    EXPECT_EQ(validate(of), issues{});
}

TEST(participation, a_history_from_outside_is_replayed) {
    date const day{2026, 3, 1};
    using entries = std::vector<history_entry<participation_event>>;
    participation bad{
        participation_id{"p"},
        {},
        {},
        history<participation_event>::from_entries(
            entries{{day, day, 1, {completed, {}, {}}, {}}, {day, day, 2, {arrived, {}, {}}, {}}})
            .value(),
        {},
        {}};
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"participation.step_illegal at /history/1/event/step: arrived"}));
}

} // namespace
} // namespace jspu_coop::testing
