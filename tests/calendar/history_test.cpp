#include <jspu_coop/calendar/history.hpp>

#include "support/history_laws.hpp"

#include <string>

namespace jspu_coop {
namespace testing {
namespace {

// A door, whose every event depends on the one before.
enum class turn { open, close, lock, unlock };

struct door_rules {
    enum class state { closed, opened, locked };
    [[nodiscard]] state initial() const { return state::closed; }
    [[nodiscard]] result<state> step(state now, history_entry<turn> const& entry) const {
        switch (entry.event) {
        case turn::open:
            return now == state::closed ? result<state>{state::opened} : refuse("door.open");
        case turn::close:
            return now == state::opened ? result<state>{state::closed} : refuse("door.close");
        case turn::lock:
            return now == state::closed ? result<state>{state::locked} : refuse("door.lock");
        case turn::unlock:
            return now == state::locked ? result<state>{state::closed} : refuse("door.unlock");
        }
        return refuse("door.unknown");
    }
};

struct door_traits {
    using event = turn;
    using rules = door_rules;
    static rules the_rules() { return {}; }
    static std::vector<event> legal_story() { return {turn::open, turn::close, turn::lock}; }
    static event illegal_at_first() { return turn::unlock; }
    static rc::Gen<event> any_event() {
        return rc::gen::element(turn::open, turn::close, turn::lock, turn::unlock);
    }
};

// An account that may not be overdrawn. Its events are a sum type of sorts, and order matters.
struct booking {
    int amount;     // added; taken away when negative
    bool doubled{}; // the whole balance is doubled first
    friend bool operator==(booking const&, booking const&) = default;
};

struct account_rules {
    using state = long long;
    [[nodiscard]] state initial() const { return 0; }
    [[nodiscard]] result<state> step(state now, history_entry<booking> const& entry) const {
        state const next = (entry.event.doubled ? now * 2 : now) + entry.event.amount;
        return next < 0 || next > 1'000'000 ? result<state>{refuse("account.limit")}
                                            : result<state>{next};
    }
};

struct account_traits {
    using event = booking;
    using rules = account_rules;
    static rules the_rules() { return {}; }
    static std::vector<event> legal_story() { return {{10}, {-4}, {1, true}, {-13}}; }
    static event illegal_at_first() { return {-1}; }
    static rc::Gen<event> any_event() {
        return rc::gen::apply(
            [](int amount, bool doubled) {
                return booking{amount, doubled};
            },
            rc::gen::inRange(-5, 9), rc::gen::arbitrary<bool>());
    }
};

INSTANTIATE_TYPED_TEST_SUITE_P(Door, HistoryLaws, door_traits);
INSTANTIATE_TYPED_TEST_SUITE_P(Account, HistoryLaws, account_traits);

template <class T>
concept has_effective = requires(T&& of) {
    static_cast<T&&>(of).effective();
};
static_assert(has_effective<history<turn> const&>);
static_assert(!has_effective<history<turn>>, "the entries of a temporary would dangle");
static_assert(history_rules<door_rules, turn>);
static_assert(!history_rules<door_rules, booking>, "the rules of other events");
static_assert(fully_described<history_entry<booking>>);

TEST(History, TellsThreeDaysApart) {
    account_rules const rules;
    history<booking> account;
    ASSERT_TRUE(account.append({2025, 1, 1}, {2025, 1, 5}, {100}, rules).has_value());
    ASSERT_TRUE(account.append({2025, 3, 1}, {2025, 1, 6}, {-30}, rules).has_value());
    ASSERT_TRUE(account.append({2025, 1, 1}, {2025, 4, 1}, {50}, rules, 1).has_value());
    date const february{2025, 2, 1};
    date const march{2025, 3, 1};
    EXPECT_EQ(*account.state_on({2024, 12, 31}, rules), 0);
    EXPECT_EQ(*account.state_on(february, rules), 50);
    EXPECT_EQ(*account.state_on(march, rules), 20);
    EXPECT_EQ(*account.as_known_on({2025, 3, 31}).state_on(february, rules), 100);
    EXPECT_EQ(*account.as_known_on({2025, 3, 31}).state_on(march, rules), 70);
    EXPECT_EQ(*account.as_known_on({2025, 1, 5}).state_on(march, rules), 100);
    EXPECT_EQ(*account.as_known_on({2025, 1, 4}).state_on(march, rules), 0);
}

TEST(History, RefusesABackDatedEventThatMakesALaterOneIllegal) {
    account_rules const rules;
    history<booking> account;
    ASSERT_TRUE(account.append({2025, 1, 1}, {2025, 1, 1}, {10}, rules).has_value());
    ASSERT_TRUE(account.append({2025, 3, 1}, {2025, 3, 1}, {-10}, rules).has_value());
    auto const refused = account.append({2025, 2, 1}, {2025, 4, 1}, {-1}, rules);
    EXPECT_EQ(code_of_refusal(refused), "account.limit");
    EXPECT_EQ(path_of_refusal(refused), "/1"); // the withdrawal of March is what fails
    EXPECT_EQ(account.entries().size(), 2U);
}

// Legal as a whole, and yet no office could have recorded it in this order.
TEST(History, VerifiesEveryPrefixNotOnlyTheWhole) {
    account_rules const rules;
    auto const loaded = *history<booking>::from_entries(
        {{{2025, 3, 1}, {2025, 3, 1}, 1, {-10}}, {{2025, 1, 1}, {2025, 4, 1}, 2, {10}}});
    EXPECT_EQ(*loaded.replay(rules), 0);
    EXPECT_EQ(code_of_refusal(loaded.verify(rules)), "account.limit");
}

} // namespace
} // namespace testing
} // namespace jspu_coop
