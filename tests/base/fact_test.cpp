#include <jspu_coop/base/fact.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <limits>
#include <new>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;

template <class T>
concept negatable = requires(T value) {
    !value;
};
template <class T>
concept dereferenceable = requires(T value) {
    *value;
};
template <class T>
concept ordered = requires(T left, T right) {
    left < right;
};

static_assert(!std::is_convertible_v<fact<int>, bool> && !std::is_constructible_v<bool, fact<int>>,
              "missing is not false");
static_assert(
    !std::is_constructible_v<bool, fact<bool>> && !std::is_convertible_v<fact<bool>, bool>);
static_assert(!std::is_convertible_v<fact<int>, int> && !std::is_constructible_v<int, fact<int>>);
static_assert(!negatable<fact<bool>> && !negatable<fact<int>>);
static_assert(!dereferenceable<fact<int>> && !ordered<fact<int>>);
static_assert(std::is_convertible_v<int, fact<int>>);
static_assert(!std::is_constructible_v<fact<int>, std::string>);
static_assert(!std::is_constructible_v<fact<int>, fact<std::string>>);

fact<int> conflict(std::vector<int> claims) {
    return fact<int>::conflicting(std::move(claims));
}

TEST(fact, is_missing_unless_something_is_said) {
    fact<int> const unknown;
    EXPECT_EQ(unknown.state(), knowledge::missing);
    EXPECT_EQ(unknown, fact<int>::missing());
    EXPECT_TRUE(unknown.is_open());
    EXPECT_FALSE(unknown.is_known());
    EXPECT_FALSE(unknown.is_absent());
    EXPECT_EQ(unknown.get(), nullptr);
    EXPECT_TRUE(unknown.claims().empty());
    EXPECT_THROW(static_cast<void>(unknown.value()), std::logic_error);
}

TEST(fact, is_known_with_a_value) {
    fact<int> const seven = 7;
    EXPECT_EQ(seven.state(), knowledge::known);
    EXPECT_TRUE(seven.is_known());
    EXPECT_FALSE(seven.is_open());
    EXPECT_FALSE(seven.is_absent());
    EXPECT_EQ(seven.value(), 7);
    ASSERT_NE(seven.get(), nullptr);
    EXPECT_EQ(*seven.get(), 7);
    EXPECT_TRUE(seven.claims().empty());
}

TEST(fact, is_absent_when_there_is_none) {
    auto const none = fact<int>::absent();
    EXPECT_EQ(none.state(), knowledge::absent);
    EXPECT_TRUE(none.is_absent());
    EXPECT_FALSE(none.is_open()) << "that there is none can be relied on";
    EXPECT_FALSE(none.is_known());
    EXPECT_EQ(none.get(), nullptr);
    EXPECT_THROW(static_cast<void>(none.value()), std::logic_error);
}

TEST(fact, may_be_disputed) {
    auto const disputed = conflict({1, 2});
    EXPECT_EQ(disputed.state(), knowledge::conflicting);
    EXPECT_TRUE(disputed.is_open());
    EXPECT_FALSE(disputed.is_known());
    EXPECT_EQ(disputed.get(), nullptr);
    EXPECT_EQ(disputed.claims().size(), 2U);
    EXPECT_THROW(static_cast<void>(disputed.value()), std::logic_error);
}

TEST(fact, a_dispute_needs_two_different_claims) {
    for (std::vector<int> const& claims :
         std::vector<std::vector<int>>{{}, {1}, {1, 1}, {1, 2, 1}, {1, 2, 2}, {3, 1, 2, 3}}) {
        EXPECT_FALSE(fact<int>::are_conflicting(claims));
        EXPECT_THROW(static_cast<void>(conflict(claims)), std::invalid_argument);
    }
    EXPECT_TRUE(fact<int>::are_conflicting({1, 2}));
    EXPECT_TRUE(fact<int>::are_conflicting({3, 1, 2}));
}

TEST(fact, tells_its_states_apart) {
    std::vector<fact<int>> const all{{}, fact<int>::absent(), 0,
                                     1,  conflict({0, 1}),    conflict({0, 2})};
    for (std::size_t left = 0; left < all.size(); ++left) {
        for (std::size_t right = 0; right < all.size(); ++right) {
            EXPECT_EQ(all[left] == all[right], left == right) << left << " " << right;
        }
    }
}

TEST(fact, works_for_truth_values) {
    fact<bool> const no = false;
    EXPECT_TRUE(no.is_known());
    EXPECT_FALSE(no.value());
    EXPECT_NE(no, fact<bool>{});
    EXPECT_NE(no, fact<bool>::absent());
    EXPECT_EQ(fact<bool>::conflicting({false, true}).claims().size(), 2U);
}

/// A value that knows how many of its kind there are, and can be copied only so often.
class counted {
public:
    explicit counted(int number) : number_{number} { ++alive; }
    counted(counted const& other) : number_{other.number_} {
        if (copies_left == 0) {
            throw std::bad_alloc{};
        }
        --copies_left;
        ++alive;
    }
    counted(counted&& other) noexcept : number_{other.number_} { ++alive; }
    counted& operator=(counted const&) = default;
    counted& operator=(counted&&) noexcept = default;
    ~counted() { --alive; }

    friend bool operator==(counted const&, counted const&) = default;

    static int alive;
    static int copies_left;

private:
    int number_;
};
int counted::alive = 0;
int counted::copies_left = std::numeric_limits<int>::max();

fact<counted> counted_fact(int which) {
    switch (which % 4) {
    case 0:
        return {};
    case 1:
        return fact<counted>::absent();
    case 2:
        return counted{which};
    default:
        return fact<counted>::conflicting({counted{which}, counted{which + 1}});
    }
}

/// What two equal facts tell, by every member.
void expect_told_alike(fact<counted> const& left, fact<counted> const& right) {
    EXPECT_EQ(left.state(), right.state());
    EXPECT_EQ(left.get() != nullptr, right.get() != nullptr);
    EXPECT_TRUE(left.get() == nullptr || *left.get() == *right.get());
    EXPECT_TRUE(left.claims() == right.claims());
    EXPECT_TRUE(left == right);
}

TEST(fact, becomes_any_other_and_leaves_nothing_behind) {
    for (int from = 0; from < 8; ++from) {
        for (int to = 0; to < 8; ++to) {
            fact<counted> const other = counted_fact(to);
            fact<counted> copied = counted_fact(from);
            copied = other;
            expect_told_alike(copied, other);
            fact<counted> moved = counted_fact(from);
            moved = counted_fact(to);
            expect_told_alike(moved, other);
            expect_told_alike(fact<counted>{std::move(moved)}, other);
            moved = other;
            expect_told_alike(moved, other);
            auto const& itself = copied;
            copied = itself;
            expect_told_alike(copied, other);
        }
    }
    EXPECT_EQ(counted::alive, 0);
}

TEST(fact, stays_as_it_was_where_another_cannot_be_copied) {
    for (int from = 0; from < 8; ++from) {
        for (int to = 0; to < 8; ++to) {
            fact<counted> const before = counted_fact(from);
            fact<counted> const other = counted_fact(to);
            fact<counted> changed = before;
            counted::copies_left = 0;
            try {
                changed = other;
                counted::copies_left = std::numeric_limits<int>::max();
                expect_told_alike(changed, other);
            } catch (std::bad_alloc const&) {
                counted::copies_left = std::numeric_limits<int>::max();
                expect_told_alike(changed, before);
            }
        }
    }
    EXPECT_EQ(counted::alive, 0);
}

static_assert(std::is_nothrow_move_constructible_v<
                  fact<std::string>> && std::is_nothrow_move_assignable_v<fact<std::string>>);
static_assert(sizeof(fact<std::vector<int>>) == sizeof(std::vector<int>) + sizeof(void*),
              "most facts of a record are not known: what none of them holds takes no room");

} // namespace
