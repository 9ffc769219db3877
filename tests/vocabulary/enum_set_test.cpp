// A set of coded values, compared with std::set on random operations and walked whole when small.

#include <jspu_coop/base/hash.hpp>
#include <jspu_coop/vocabulary/direction.hpp>
#include <jspu_coop/vocabulary/enum_set.hpp>
#include <jspu_coop/vocabulary/scope.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <stdexcept>
#include <vector>

namespace {

using namespace jspu_coop;

using directions = enum_set<direction>;
using scopes = enum_set<scope>;

static_assert(std::forward_iterator<directions::const_iterator>);
static_assert(directions{direction::both, direction::outgoing}.size() == 2);
static_assert(directions::all().size() == 3);
static_assert(shape_of<directions> == shape::wrapped);

// Sets of different vocabularies do not mix.
template <class Left, class Right>
concept unitable = requires(Left left, Right right) {
    left | right;
};
static_assert(unitable<directions, directions>);
static_assert(!unitable<directions, scopes>);

// What is no enumeration numbered 0, 1, 2 cannot be a member.
enum class sparse { one = 1, three = 3 };
JSPU_COOP_ENUM(sparse, one, three);
static_assert(!detail::is_dense<sparse>());
static_assert(detail::is_dense<scope>());

std::vector<directions> every_set() {
    std::vector<directions> sets;
    for (unsigned bits = 0; bits < 8; ++bits) {
        directions made;
        for (direction const each : every<direction>()) {
            if ((bits >> static_cast<unsigned>(each) & 1U) != 0) {
                made.insert(each);
            }
        }
        sets.push_back(made);
    }
    return sets;
}

std::set<direction> model_of(directions const& value) {
    return {value.begin(), value.end()};
}

TEST(enum_set, is_empty_at_first) {
    directions const none;
    EXPECT_TRUE(none.empty());
    EXPECT_EQ(none.size(), 0U);
    EXPECT_EQ(none.begin(), none.end());
    EXPECT_FALSE(none.contains(direction::both));
}

TEST(enum_set, walks_in_order_of_declaration_whatever_the_order_of_insertion) {
    scopes const made{scope::joint_academic_programme, scope::student_exchange,
                      scope::joint_research};
    EXPECT_EQ(made.to_vector(), (std::vector{scope::student_exchange, scope::joint_research,
                                             scope::joint_academic_programme}));
    auto walker = made.begin();
    EXPECT_EQ(*walker++, scope::student_exchange);
    EXPECT_EQ(*walker, scope::joint_research);
}

TEST(enum_set, insert_and_erase_say_whether_they_changed_something) {
    directions made;
    EXPECT_TRUE(made.insert(direction::incoming));
    EXPECT_FALSE(made.insert(direction::incoming));
    EXPECT_TRUE(made.erase(direction::incoming));
    EXPECT_FALSE(made.erase(direction::incoming));
    EXPECT_TRUE(made.empty());
    made = directions::all();
    made.clear();
    EXPECT_TRUE(made.empty());
}

TEST(enum_set, a_value_outside_the_enumeration_cannot_be_a_member) {
    auto const outside = static_cast<direction>(3);
    directions made = directions::all();
    EXPECT_THROW(made.insert(outside), std::invalid_argument);
    EXPECT_THROW((directions{outside}), std::invalid_argument);
    EXPECT_THROW((void)directions::from_vector({direction::both, outside}), std::invalid_argument);
    EXPECT_FALSE(made.contains(outside));
    EXPECT_FALSE(made.contains(static_cast<direction>(-1)));
    EXPECT_FALSE(made.erase(outside));
    EXPECT_EQ(made, directions::all());
}

TEST(enum_set, all_pairs_of_sets_agree_with_std_set) {
    for (directions const& left : every_set()) {
        for (directions const& right : every_set()) {
            auto const a = model_of(left);
            auto const b = model_of(right);
            std::set<direction> both;
            std::set<direction> either = a;
            std::set<direction> only_left;
            std::ranges::set_intersection(a, b, std::inserter(both, both.end()));
            std::ranges::set_difference(a, b, std::inserter(only_left, only_left.end()));
            either.insert(b.begin(), b.end());
            EXPECT_EQ(model_of(left | right), either);
            EXPECT_EQ(model_of(left & right), both);
            EXPECT_EQ(model_of(left - right), only_left);
            EXPECT_EQ(left.intersects(right), !both.empty());
            EXPECT_EQ(left.contains_all(right), std::ranges::includes(a, b));
            EXPECT_EQ(left == right, a == b);
            EXPECT_EQ((left <=> right) == 0, a == b);
            EXPECT_EQ(left<right, right> left);
        }
    }
}

RC_GTEST_PROP(enum_set_law, behaves_as_std_set, ()) {
    scopes made;
    std::set<scope> model;
    auto const steps = *rc::gen::container<std::vector<std::pair<bool, int>>>(
        rc::gen::pair(rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 13)));
    for (auto const& [insert, number] : steps) {
        auto const value = static_cast<scope>(number);
        if (insert) {
            RC_ASSERT(made.insert(value) == model.insert(value).second);
        } else {
            RC_ASSERT(made.erase(value) == (model.erase(value) == 1));
        }
        RC_ASSERT(made.contains(value) == model.contains(value));
        RC_ASSERT(made.size() == model.size());
        RC_ASSERT(made.empty() == model.empty());
    }
    RC_ASSERT(made.to_vector() == std::vector<scope>(model.begin(), model.end()));
}

RC_GTEST_PROP(enum_set_law, order_and_repetition_do_not_matter, ()) {
    auto values = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 13));
    std::vector<scope> forward;
    for (int const each : values) {
        forward.push_back(static_cast<scope>(each));
    }
    std::vector<scope> other{forward.rbegin(), forward.rend()};
    other.insert(other.end(), forward.begin(), forward.end());
    RC_ASSERT(scopes::from_vector(forward) == scopes::from_vector(other));
}

TEST(enum_set_wire, carries_every_set_and_back) {
    for (directions const& each : every_set()) {
        EXPECT_EQ(wire<directions>::make(wire<directions>::get(each)).value(), each);
    }
}

TEST(enum_set_wire, accepts_any_order_and_refuses_each_repetition) {
    using enum direction;
    EXPECT_EQ(wire<directions>::make({both, outgoing}).value(), (directions{outgoing, both}));
    auto const refused = wire<directions>::make({both, outgoing, both, incoming, outgoing});
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().all(),
              (issues{{"set.repeated", severity::error, "/2", "both", {}},
                      {"set.repeated", severity::error, "/4", "outgoing", {}}}));
}

TEST(enum_set_wire, equal_sets_have_equal_hashes) {
    using enum direction;
    EXPECT_EQ(hash_of(directions{both, outgoing}), hash_of(directions{outgoing, both}));
    EXPECT_NE(hash_of(directions{both}), hash_of(directions{outgoing}));
}

} // namespace
