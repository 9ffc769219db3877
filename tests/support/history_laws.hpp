/// @file
/// The laws of `history<Event>`, to be instantiated for every kind of event.
///
///     struct my_traits {
///         using event = ...;                        // the event type
///         using rules = ...;                        // a model of history_rules; state needs ==
///         static rules the_rules();
///         static std::vector<event> legal_story();  // legal one after another; at least 3
///         static event illegal_at_first();          // refused as the first event
///         static rc::Gen<event> any_event();        // often legal, often not
///     };
///     INSTANTIATE_TYPED_TEST_SUITE_P(Mine, HistoryLaws, my_traits);
#pragma once

#include <jspu_coop/calendar/history.hpp>

#include "support/calendar_arbitrary.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

namespace jspu_coop::testing {

/// A day of the small world in which random histories play.
[[nodiscard]] inline date story_day(int at) {
    return *date{2024, 2, 20}.plus_days(at);
}

/// An event that may or may not be recorded.
template <class Event>
struct attempt {
    int effect;                    ///< day of the story
    int waited;                    ///< days since the last recording
    Event event;                   ///< what happened
    std::optional<int> supersedes; ///< what it corrects
};

/// The typed suite; see the head of the file.
template <class Traits>
class HistoryLaws : public ::testing::Test {
public:
    using event_type = typename Traits::event;
    using rules_type = typename Traits::rules;
    using state_type = typename rules_type::state;
    using story_type = history<event_type>;

    /// The legal story, an event a day, each recorded on the day it takes effect.
    static story_type told() {
        story_type so_far;
        int day = 0;
        for (event_type const& each : Traits::legal_story()) {
            EXPECT_TRUE(so_far.append(story_day(day), story_day(day), each, Traits::the_rules())
                            .has_value());
            ++day;
        }
        return so_far;
    }

    /// The fold as its definition says it, written as plainly as can be.
    static result<state_type> slow_state(story_type const& of, date day) {
        rules_type const the_rules = Traits::the_rules();
        std::vector<std::tuple<date, int, history_entry<event_type>>> in_force;
        for (auto const& each : of.entries()) {
            int root = each.sequence;
            bool superseded = false;
            for (auto const& other : of.entries()) {
                superseded = superseded || other.supersedes == each.sequence;
            }
            for (auto const* at = &each; at->supersedes;) {
                at = &of.entries()[static_cast<std::size_t>(*at->supersedes) - 1];
                root = at->sequence;
            }
            if (!superseded && each.effect <= day) {
                in_force.emplace_back(each.effect, root, each);
            }
        }
        std::sort(in_force.begin(), in_force.end(), [](auto const& left, auto const& right) {
            return std::pair{std::get<0>(left), std::get<1>(left)}
                   < std::pair{std::get<0>(right), std::get<1>(right)};
        });
        result<state_type> now = the_rules.initial();
        for (auto const& each : in_force) {
            now = the_rules.step(*now, std::get<2>(each));
            if (now.has_error()) {
                return now;
            }
        }
        return now;
    }

    /// Random things that may happen.
    static rc::Gen<std::vector<attempt<event_type>>> attempts() {
        return rc::gen::container<std::vector<attempt<event_type>>>(rc::gen::apply(
            [](int effect, int waited, event_type what, int corrects) {
                std::optional<int> const supersedes =
                    corrects > 0 ? std::optional{corrects} : std::nullopt;
                return attempt<event_type>{effect, waited, std::move(what), supersedes};
            },
            rc::gen::inRange(0, 40), rc::gen::inRange(0, 3), Traits::any_event(),
            rc::gen::inRange(-8, 8)));
    }

    /// Tries one more event, and checks every law that speaks of an append.
    static void tell_and_check(story_type& so_far, date& today, attempt<event_type> const& next) {
        story_type const before = so_far;
        date const recorded = *today.plus_days(next.waited);
        date const effect = story_day(next.effect);
        bool const accepted =
            so_far.append(effect, recorded, next.event, Traits::the_rules(), next.supersedes)
                .has_value();
        if (!accepted) {
            RC_ASSERT(so_far == before);
            return;
        }
        today = recorded;
        RC_ASSERT(so_far.is_extension_of(before));
        RC_ASSERT(!before.is_extension_of(so_far));
        check_the_past_is_unchanged(before, so_far, recorded);
        date unchanged_before = effect;
        if (next.supersedes) {
            auto const corrected = static_cast<std::size_t>(*next.supersedes) - 1;
            unchanged_before = std::min(effect, before.entries()[corrected].effect);
        }
        for (int day = -1; story_day(day) < unchanged_before; ++day) {
            RC_ASSERT(*so_far.state_on(story_day(day), Traits::the_rules())
                      == *before.state_on(story_day(day), Traits::the_rules()));
        }
    }

    /// Recording something later never changes what was known before.
    static void check_the_past_is_unchanged(story_type const& before, story_type const& after,
                                            date recorded) {
        for (date day = story_day(-1); day < recorded; day = *day.next()) {
            RC_ASSERT(after.as_known_on(day) == before.as_known_on(day));
        }
        RC_ASSERT(after.as_known_on(recorded) == after);
    }

    /// Checks every law that speaks of one history.
    static void check_whole(story_type const& whole) {
        rules_type const the_rules = Traits::the_rules();
        RC_ASSERT(*story_type::from_entries(whole.entries()) == whole);
        RC_ASSERT(whole.verify(the_rules).has_value());
        RC_ASSERT(*whole.replay(the_rules) == *whole.state_on(date::max(), the_rules));
        std::set<date> recorded;
        for (auto const& each : whole.entries()) {
            recorded.insert(each.recorded);
        }
        for (date const known : recorded) {
            story_type const prefix = whole.as_known_on(known);
            RC_ASSERT(whole.is_extension_of(prefix));
            RC_ASSERT(prefix.as_known_on(known) == prefix);
            RC_ASSERT(prefix.replay(the_rules).has_value());
            for (int day = -1; day <= 40; ++day) {
                RC_ASSERT(*prefix.state_on(story_day(day), the_rules)
                          == *slow_state(prefix, story_day(day)));
            }
        }
    }
};

TYPED_TEST_SUITE_P(HistoryLaws);

TYPED_TEST_P(HistoryLaws, HoldForRandomHistories) {
    using laws = HistoryLaws<TypeParam>;
    int corrected = 0;
    int back_dated = 0;
    bool const held = rc::check([&] {
        // Several each time: where few cases are run, what is rare has to be among them, too.
        for (int more = 0; more < 5; ++more) {
            auto so_far = laws::told();
            date today = so_far.entries().back().recorded;
            for (auto const& each : *laws::attempts()) {
                laws::tell_and_check(so_far, today, each);
            }
            laws::check_whole(so_far);
            for (auto const& each : so_far.entries()) {
                corrected += each.supersedes ? 1 : 0;
                back_dated += each.effect < each.recorded ? 1 : 0;
            }
        }
    });
    EXPECT_TRUE(held);
    // The laws would hold emptily if the generator never found a legal correction.
    EXPECT_GT(corrected, 0);
    EXPECT_GT(back_dated, 0);
}

TYPED_TEST_P(HistoryLaws, BeginWithTheInitialState) {
    history<typename TypeParam::event> const nothing;
    auto const rules = TypeParam::the_rules();
    EXPECT_TRUE(*nothing.replay(rules) == rules.initial());
    EXPECT_TRUE(*nothing.state_on(date::max(), rules) == rules.initial());
    EXPECT_TRUE(nothing.effective().empty());
    EXPECT_TRUE(nothing.verify(rules).has_value());
}

TYPED_TEST_P(HistoryLaws, RefuseAnIllegalEventAndStayAsTheyAre) {
    auto const rules = TypeParam::the_rules();
    auto so_far = HistoryLaws<TypeParam>::told();
    auto const before = so_far;
    // On the day before everything else, it is the first event.
    auto const refused =
        so_far.append(story_day(-1), story_day(30), TypeParam::illegal_at_first(), rules);
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().first().path.rfind("/" + std::to_string(before.entries().size()), 0),
              0U);
    EXPECT_TRUE(so_far == before);
    history<typename TypeParam::event> const alone =
        *history<typename TypeParam::event>::from_entries(
            {{story_day(0), story_day(0), 1, TypeParam::illegal_at_first()}});
    EXPECT_TRUE(alone.verify(rules).has_error());
    EXPECT_TRUE(alone.replay(rules).has_error());
    EXPECT_TRUE(alone.state_on(story_day(0), rules).has_error());
    EXPECT_TRUE(alone.state_on(story_day(-1), rules).has_value());
}

TYPED_TEST_P(HistoryLaws, CorrectACorrectionWhereItStood) {
    auto const rules = TypeParam::the_rules();
    auto const story = TypeParam::legal_story();
    history<typename TypeParam::event> so_far;
    // All on one day, so that only the order of recording keeps the story legal.
    for (auto const& each : story) {
        ASSERT_TRUE(so_far.append(story_day(0), story_day(0), each, rules).has_value());
    }
    auto const told = *so_far.replay(rules);
    int const count = static_cast<int>(story.size());
    ASSERT_TRUE(so_far.append(story_day(0), story_day(1), story[0], rules, 1).has_value());
    ASSERT_TRUE(so_far.append(story_day(0), story_day(2), story[0], rules, count + 1).has_value());
    EXPECT_TRUE(*so_far.replay(rules) == told);
    EXPECT_EQ(so_far.effective().size(), story.size());
    EXPECT_EQ(so_far.effective().front()->sequence, count + 2);
    history<typename TypeParam::event> const earlier = so_far.as_known_on(story_day(1));
    EXPECT_EQ(earlier.effective().front()->sequence, count + 1); // in force again
    auto const twice = so_far.append(story_day(0), story_day(3), story[0], rules, 1);
    EXPECT_EQ(code_of_refusal(twice), "history.supersedes_twice");
}

TYPED_TEST_P(HistoryLaws, RefuseEntriesThatAreNotAHistory) {
    using story = history<typename TypeParam::event>;
    auto const entries = HistoryLaws<TypeParam>::told().entries();
    ASSERT_GE(entries.size(), 3U);
    auto const refused = [&](auto change, char const* code, char const* path) {
        auto changed = entries;
        change(changed);
        auto const read = story::from_entries(changed);
        EXPECT_EQ(code_of_refusal(read), code);
        EXPECT_EQ(path_of_refusal(read), path);
    };
    refused([](auto& all) { all[0].sequence = 0; }, "history.sequence", "/0/sequence");
    refused([](auto& all) { all[1].sequence = 1; }, "history.sequence", "/1/sequence");
    refused([](auto& all) { all.erase(all.begin()); }, "history.sequence", "/0/sequence");
    refused([](auto& all) { all[2].recorded = story_day(0); }, "history.recorded_decreases",
            "/2/recorded");
    refused([](auto& all) { all[0].supersedes = 1; }, "history.supersedes_unknown",
            "/0/supersedes");
    refused([](auto& all) { all[1].supersedes = 0; }, "history.supersedes_unknown",
            "/1/supersedes");
    refused([](auto& all) { all[1].supersedes = -7; }, "history.supersedes_unknown",
            "/1/supersedes");
    refused([](auto& all) { all[1].supersedes = 3; }, "history.supersedes_unknown",
            "/1/supersedes");
    refused([](auto& all) { all[1].supersedes = all[2].supersedes = 1; },
            "history.supersedes_twice", "/2/supersedes");
}

TYPED_TEST_P(HistoryLaws, RefuseToRecordInThePast) {
    auto so_far = HistoryLaws<TypeParam>::told();
    auto const before = so_far;
    auto const refused = so_far.append(story_day(50), story_day(0),
                                       TypeParam::legal_story().front(), TypeParam::the_rules());
    EXPECT_EQ(code_of_refusal(refused), "history.recorded_decreases");
    auto const unknown = so_far.append(
        story_day(50), story_day(50), TypeParam::legal_story().front(), TypeParam::the_rules(), 99);
    EXPECT_EQ(code_of_refusal(unknown), "history.supersedes_unknown");
    EXPECT_TRUE(so_far == before);
}

REGISTER_TYPED_TEST_SUITE_P(HistoryLaws, HoldForRandomHistories, BeginWithTheInitialState,
                            RefuseAnIllegalEventAndStayAsTheyAre, CorrectACorrectionWhereItStood,
                            RefuseEntriesThatAreNotAHistory, RefuseToRecordInThePast);

} // namespace jspu_coop::testing
