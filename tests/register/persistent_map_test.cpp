// The laws of persistent_map and persistent_set: they are ordered maps and sets, snapshots never
// change, the tree keeps its shape, and a modification that throws did not happen.
#include <jspu_coop/register/persistent_map.hpp>
#include <jspu_coop/register/persistent_set.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <optional>
#include <ostream>
#include <random>
#include <ranges>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <tuple>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

struct persistent_map_probe {
    template <class Map>
    static auto const* root(Map const& map) {
        return map.tree_.root();
    }
};

} // namespace jspu_coop::detail

namespace jspu_coop {
namespace {

// --- What the nodes look like -----------------------------------------------------------------

/// Walks all nodes of a map, and notes what is wrong with the tree.
template <class Key, class Value, class Less>
class survey {
public:
    explicit survey(persistent_map<Key, Value, Less> const& map) {
        if (auto const* const root = detail::persistent_map_probe::root(map)) {
            visit(*root, nullptr, nullptr, true);
        }
        note(entries_ == map.size(), "the size is not the number of entries");
    }

    /// What is wrong with the tree, or nothing.
    [[nodiscard]] std::string const& complaints() const { return complaints_; }
    /// All nodes.
    [[nodiscard]] std::unordered_set<void const*> const& nodes() const { return nodes_; }
    /// How many levels the tree has.
    [[nodiscard]] std::size_t levels() const { return levels_; }

private:
    using entry = map_entry<Key, Value>;

    void note(bool holds, char const* complaint) {
        if (!holds && complaints_.find(complaint) == std::string::npos) {
            complaints_ += std::string{complaint} + "; ";
        }
    }

    /// Visits a node whose keys must lie in [low, high).
    void visit(detail::tree_node<entry> const& node, Key const* low, Key const* high,
               bool is_root) {
        nodes_.insert(&node);
        levels_ = std::max(levels_, std::size_t{node.height} + 1);
        std::size_t const least = !is_root ? detail::least_slots : node.height > 0 ? 2 : 1;
        std::size_t const slots = detail::slot_count(node);
        note(node.owners > 0, "a node has no owner");
        note(slots >= least, "a node has too few slots");
        note(slots <= detail::most_slots, "a node has too many slots");
        if (node.height == 0) {
            visit_entries(detail::as<detail::leaf_node<entry>>(node), low, high);
        } else {
            visit_children(detail::as<detail::branch_node<entry>>(node), low, high);
        }
    }

    void visit_entries(detail::leaf_node<entry> const& leaf, Key const* low, Key const* high) {
        entries_ += leaf.slots.size();
        for (std::size_t at = 0; at < leaf.slots.size(); ++at) {
            Key const& key = leaf.slots[at].key;
            note(at == 0 || less_(leaf.slots[at - 1].key, key), "entries are out of order");
            note(low == nullptr || !less_(key, *low), "an entry lies before its fence");
            note(high == nullptr || less_(key, *high), "an entry lies behind the next fence");
        }
    }

    void visit_children(detail::branch_node<entry> const& node, Key const* low, Key const* high) {
        for (std::size_t at = 0; at < node.slots.size(); ++at) {
            auto const& [fence, child] = node.slots[at];
            bool const is_last = at + 1 == node.slots.size();
            note(child->height + 1 == node.height, "leaves are not all on one level");
            note(at == 0 || low == nullptr || less_(*low, fence), "fences are out of order");
            note(at != 0 || low == nullptr || (!less_(*low, fence) && !less_(fence, *low)),
                 "the first fence is not the one above it");
            visit(*child, at == 0 ? low : &fence, is_last ? high : &node.slots[at + 1].key, false);
        }
    }

    Less less_;
    std::string complaints_;
    std::unordered_set<void const*> nodes_;
    std::size_t entries_{0};
    std::size_t levels_{0};
};

template <class Key, class Value, class Less>
std::string malformations(persistent_map<Key, Value, Less> const& map) {
    return survey{map}.complaints();
}

// --- Comparison with std::map -----------------------------------------------------------------

using number_map = persistent_map<int, int>;
using model = std::map<int, int>;

model contents(number_map const& map) {
    model all;
    map.for_each([&](int key, int value) { all.emplace_hint(all.end(), key, value); });
    return all;
}

number_map loaded(std::vector<int> const& keys) {
    number_map map;
    for (int const key : keys) {
        map.insert(key, -key);
    }
    return map;
}

std::vector<int> ascending(int count) {
    std::vector<int> keys(static_cast<std::size_t>(count));
    std::iota(keys.begin(), keys.end(), 0);
    return keys;
}

std::vector<int> descending(int count) {
    std::vector<int> keys = ascending(count);
    std::ranges::reverse(keys);
    return keys;
}

std::vector<int> shuffled(int count, unsigned seed) {
    std::vector<int> keys = ascending(count);
    std::ranges::shuffle(keys, std::mt19937{seed});
    return keys;
}

/// Some of the numbers from 0 to `count`, in any order.
std::vector<int> sampled(int count, std::size_t how_many, unsigned seed) {
    std::vector<int> keys = shuffled(count, seed);
    keys.resize(how_many);
    return keys;
}

// --- Shape of the interface -------------------------------------------------------------------

struct unlike_any_default {
    explicit unlike_any_default(int given) : number{given} {}
    int number;
    auto operator<=>(unlike_any_default const&) const = default;
};

using plain_map = persistent_map<unlike_any_default, unlike_any_default>;
using plain_set = persistent_set<unlike_any_default>;

static_assert(std::is_nothrow_default_constructible_v<plain_map>);
static_assert(std::is_nothrow_copy_constructible_v<plain_map>);
static_assert(std::is_nothrow_copy_assignable_v<plain_map>);
static_assert(std::is_nothrow_move_constructible_v<plain_map>);
static_assert(std::is_nothrow_move_assignable_v<plain_map>);
static_assert(std::regular<plain_map> && std::regular<plain_set>);
static_assert(std::forward_iterator<plain_map::const_iterator>);
static_assert(std::forward_iterator<plain_set::const_iterator>);
static_assert(
    std::ranges::forward_range<plain_map const> && std::ranges::forward_range<plain_set const>);
static_assert(sizeof(plain_map) == sizeof(void*) + sizeof(std::size_t));
static_assert(sizeof(map_entry<std::string, detail::no_value>) == sizeof(std::string));

template <class Map, class Probe>
concept can_be_asked_for = requires(Map const& map, Probe const& probe) {
    map.find(probe);
};

static_assert(can_be_asked_for<persistent_map<std::string, int>, std::string_view>);
static_assert(!can_be_asked_for<persistent_map<std::string, int>, int>);
static_assert(
    !can_be_asked_for<persistent_map<std::string, int, std::less<std::string>>, std::string_view>);

TEST(persistent_map, is_empty_at_first) {
    number_map const map;
    EXPECT_TRUE(map.empty());
    EXPECT_EQ(map.size(), 0U);
    EXPECT_EQ(map.begin(), map.end());
    EXPECT_EQ(map.lower_bound(1), map.end());
    EXPECT_EQ(map.find(1), nullptr);
    EXPECT_EQ(map, number_map{});
}

TEST(persistent_map, adds_assigns_and_erases) {
    number_map map;
    EXPECT_FALSE(map.erase(1));
    EXPECT_TRUE(map.insert(1, 10));
    EXPECT_FALSE(map.insert(1, 11));
    EXPECT_EQ(*map.find(1), 10);
    EXPECT_FALSE(map.insert_or_assign(1, 12));
    EXPECT_EQ(*map.find(1), 12);
    EXPECT_TRUE(map.insert_or_assign(2, 20));
    EXPECT_TRUE(map.contains(2));
    EXPECT_EQ(map.size(), 2U);
    EXPECT_TRUE(map.erase(1));
    EXPECT_FALSE(map.contains(1));
    EXPECT_TRUE(map.erase(2));
    EXPECT_TRUE(map.empty());
}

TEST(persistent_map, leaves_a_moved_map_empty) {
    number_map from = loaded(ascending(100));
    number_map const to = std::move(from);
    EXPECT_EQ(to.size(), 100U);
    EXPECT_TRUE(from.empty()); // NOLINT(bugprone-use-after-move,clang-analyzer-cplusplus.Move)
    EXPECT_TRUE(from.insert(1, 1));
    EXPECT_EQ(to, loaded(ascending(100)));
}

TEST(persistent_map, survives_assignment_to_itself) {
    number_map map = loaded(ascending(100));
    number_map const& same = map;
    map = same;
    EXPECT_EQ(map, loaded(ascending(100)));
}

TEST(persistent_map, accepts_references_into_itself) {
    persistent_map<std::string, std::string> map;
    for (int key = 0; key < 2000; ++key) {
        map.insert(std::to_string(key), std::string(40, 'v'));
    }
    while (!map.empty()) {
        auto const at = map.lower_bound(std::to_string(map.size() * 7));
        auto const& entry = at == map.end() ? *map.begin() : *at;
        map.insert_or_assign(entry.key, entry.value);
        auto const again = map.lower_bound(std::to_string(map.size() * 7));
        ASSERT_TRUE(map.erase(again == map.end() ? map.begin().key() : again.key()));
    }
}

TEST(persistent_map, walks_entries_in_order) {
    number_map const map = loaded(shuffled(1000, 1));
    int expected = 0;
    for (auto const& [key, value] : map) {
        ASSERT_EQ(key, expected);
        ASSERT_EQ(value, -expected);
        ++expected;
    }
    EXPECT_EQ(expected, 1000);

    auto at = map.begin();
    EXPECT_EQ((at++).key(), 0);
    EXPECT_EQ(at->key, 1);
    EXPECT_EQ(at.value(), -1);
    EXPECT_EQ(std::ranges::distance(map), 1000);
}

TEST(persistent_map, walks_on_from_a_key_while_it_is_told_to) {
    number_map map;
    for (int key = 0; key < 1000; ++key) {
        map.insert(2 * key, key);
    }
    for (int key = -1; key < 2000; ++key) {
        std::vector<int> seen;
        map.for_each_from(key, [&](int each, int) {
            seen.push_back(each);
            return seen.size() < 3;
        });
        std::vector<int> expected;
        for (int each = std::max(0, key + key % 2 * (key > 0 ? 1 : -1));
             each < 2000 && expected.size() < 3; each += 2) {
            expected.push_back(each);
        }
        ASSERT_EQ(seen, expected) << "from " << key;
    }
}

TEST(persistent_map, is_equal_by_content) {
    number_map const map = loaded(ascending(500));
    number_map other = loaded(shuffled(500, 2));
    EXPECT_EQ(map, other);
    other.insert_or_assign(250, 0);
    EXPECT_NE(map, other);
    other.insert_or_assign(250, -250);
    EXPECT_EQ(map, other);
    other.erase(499);
    EXPECT_NE(map, other);
}

TEST(persistent_map, keeps_the_order_it_is_given) {
    persistent_map<int, int, std::function<bool(int, int)>> map{
        [](int left, int right) { return left > right; }};
    for (int const key : shuffled(300, 3)) {
        map.insert(key, key);
    }
    EXPECT_EQ(map.begin().key(), 299);
    auto const snapshot = map;
    EXPECT_EQ(snapshot.lower_bound(1000).key(), 299);
    EXPECT_TRUE(map.erase(299));
    EXPECT_EQ(map.begin().key(), 298);
}

TEST(persistent_map, finds_strings_by_views) {
    persistent_map<std::string, int> map;
    map.insert("agreement", 1);
    std::string_view const view = "agreement";
    EXPECT_TRUE(map.contains(view));
    EXPECT_TRUE(map.contains("agreement"));
    EXPECT_EQ(map.lower_bound("b"), map.end());
    EXPECT_TRUE(map.erase(view));
}

// --- Range scans by a prefix that no key equals -------------------------------------------------

using pair_key = std::pair<int, int>;

/// Orders pairs, and pairs among their first halves alone.
struct by_pair {
    using is_transparent = void;
    bool operator()(pair_key const& left, pair_key const& right) const { return left < right; }
    bool operator()(pair_key const& left, int right) const { return left.first < right; }
    bool operator()(int left, pair_key const& right) const { return left < right.first; }
};

TEST(persistent_map, scans_all_that_begin_with_a_prefix) {
    persistent_set<pair_key, by_pair> set;
    std::vector<int> const keys = shuffled(5000, 4);
    for (int const key : keys) {
        set.insert({key / 50, key % 50});
    }
    // Stale fences come and go as well: a key that is a fence is erased and added again.
    for (int const key : shuffled(2500, 5)) {
        set.erase(pair_key{key / 50, key % 50});
    }
    for (int const key : shuffled(2500, 6)) {
        set.insert({key / 50, key % 50});
    }
    for (int first = 0; first < 100; ++first) {
        int expected = 0;
        set.for_each_from(first, [&](pair_key const& each) {
            if (each.first != first) {
                return false;
            }
            EXPECT_EQ(each.second, expected);
            ++expected;
            return true;
        });
        ASSERT_EQ(expected, 50) << "in " << first;
    }
    EXPECT_FALSE(set.contains(100));
    for (int second = 0; second < 50; ++second) { // an equivalent key is erased from the front
        EXPECT_EQ(*set.lower_bound(42), (pair_key{42, second}));
        EXPECT_TRUE(set.erase(42));
    }
    EXPECT_FALSE(set.erase(42));
}

// --- Laws on random sequences of modifications ------------------------------------------------

/// One step of a random history.
struct step {
    enum class kind { insert, assign, erase, erase_range, snapshot } what;
    int key;
    int value;
};

[[maybe_unused]] std::ostream& operator<<(std::ostream& out, step const& each) {
    constexpr std::array names{"insert", "assign", "erase", "erase_range", "snapshot"};
    return out << names.at(static_cast<std::size_t>(each.what)) << ' ' << each.key << ' '
               << each.value;
}

rc::Gen<std::vector<step>> histories(int keys) {
    auto const kinds = rc::gen::weightedElement<step::kind>({{8, step::kind::insert},
                                                             {8, step::kind::assign},
                                                             {6, step::kind::erase},
                                                             {1, step::kind::erase_range},
                                                             {2, step::kind::snapshot}});
    auto const one =
        rc::gen::map(rc::gen::tuple(kinds, rc::gen::inRange(0, keys), rc::gen::inRange(0, 1000)),
                     [](std::tuple<step::kind, int, int> const& made) {
                         return step{std::get<0>(made), std::get<1>(made), std::get<2>(made)};
                     });
    return rc::gen::scale(20.0, rc::gen::container<std::vector<step>>(rc::gen::scale(0.05, one)));
}

// RC_ASSERT takes its expression apart, so that `||` inside it needs parentheses to stop early.
void check_history(std::vector<step> const& history) {
    number_map map;
    model expected;
    std::vector<std::pair<number_map, model>> snapshots;
    for (step const& each : history) {
        switch (each.what) {
        case step::kind::insert:
            RC_ASSERT(map.insert(each.key, each.value)
                      == expected.emplace(each.key, each.value).second);
            break;
        case step::kind::assign:
            RC_ASSERT(map.insert_or_assign(each.key, each.value)
                      == expected.insert_or_assign(each.key, each.value).second);
            break;
        case step::kind::erase:
            RC_ASSERT(map.erase(each.key) == (expected.erase(each.key) == 1));
            break;
        case step::kind::erase_range:
            for (int key = each.key; key < each.key + each.value / 20; ++key) {
                RC_ASSERT(map.erase(key) == (expected.erase(key) == 1));
            }
            break;
        case step::kind::snapshot:
            snapshots.emplace_back(map, expected);
            break;
        }
        RC_ASSERT(map.size() == expected.size());
        int const* const found = map.find(each.key);
        auto const known = expected.find(each.key);
        RC_ASSERT((found == nullptr) == (known == expected.end()));
        RC_ASSERT((found == nullptr || *found == known->second));
        auto const bound = map.lower_bound(each.value);
        auto const known_bound = expected.lower_bound(each.value);
        RC_ASSERT((bound == map.end()) == (known_bound == expected.end()));
        RC_ASSERT((bound == map.end() || bound.key() == known_bound->first));
    }
    snapshots.emplace_back(map, expected);
    for (auto const& [snapshot, then] : snapshots) {
        RC_ASSERT(malformations(snapshot) == "");
        RC_ASSERT(contents(snapshot) == then);
        RC_ASSERT((snapshot == map) == (then == expected));
    }
}

RC_GTEST_PROP(persistent_map_laws, agrees_with_std_map_on_many_keys, ()) {
    check_history(*histories(1000));
}

RC_GTEST_PROP(persistent_map_laws, agrees_with_std_map_on_few_keys, ()) {
    check_history(*histories(60));
}

RC_GTEST_PROP(persistent_map_laws, copies_are_independent_both_ways, ()) {
    auto const keys = *rc::gen::scale(10.0, rc::gen::arbitrary<std::vector<int>>());
    number_map original;
    for (int const key : keys) {
        original.insert_or_assign(key, 1);
    }
    model const before = contents(original);
    number_map copy = original;
    for (int const key : keys) {
        copy.insert_or_assign(key, 2);
        copy.erase(key / 2);
    }
    RC_ASSERT(contents(original) == before);
    model const changed = contents(copy);
    for (int const key : keys) {
        original.erase(key);
    }
    RC_ASSERT(original.empty());
    RC_ASSERT(contents(copy) == changed);
    RC_ASSERT(malformations(copy) == "");
}

RC_GTEST_PROP(persistent_map_laws, a_set_agrees_with_std_set, ()) {
    auto const keys = *rc::gen::scale(10.0, rc::gen::arbitrary<std::vector<std::string>>());
    persistent_set<std::string> set;
    std::set<std::string> expected;
    for (std::string const& key : keys) {
        RC_ASSERT(set.insert(key) == expected.insert(key).second);
    }
    auto const full = set;
    RC_ASSERT(std::equal(set.begin(), set.end(), expected.begin(), expected.end()));
    for (std::string const& key : keys) {
        if (key.size() % 2 == 0) {
            RC_ASSERT(set.erase(key) == (expected.erase(key) == 1));
        }
        RC_ASSERT(set.contains(key) == expected.contains(key));
    }
    RC_ASSERT(set.size() == expected.size());
    RC_ASSERT((set == full) == (set.size() == full.size()));
    std::vector<std::string> walked;
    set.for_each([&](std::string const& each) { walked.push_back(each); });
    RC_ASSERT(std::ranges::equal(walked, expected));
}

// --- Loads and erasures -----------------------------------------------------------------------

TEST(persistent_map_shape, is_erased_to_empty_in_every_order) {
    std::array<int, 6> order{0, 1, 2, 3, 4, 5};
    number_map const full = loaded({order.begin(), order.end()});
    do {
        number_map map = full;
        model expected = contents(full);
        for (int const key : order) {
            ASSERT_TRUE(map.erase(key));
            ASSERT_FALSE(map.erase(key));
            expected.erase(key);
            ASSERT_EQ(contents(map), expected);
            ASSERT_EQ(malformations(map), "");
        }
        ASSERT_TRUE(map.empty());
    } while (std::ranges::next_permutation(order).found);
    EXPECT_EQ(contents(full).size(), order.size());
}

TEST(persistent_map_shape, holds_through_loads_and_erasures_in_any_order) {
    constexpr int count = 20'000;
    auto const orders = {ascending(count), descending(count), shuffled(count, 7)};
    for (std::vector<int> const& load : orders) {
        for (std::vector<int> const& unload : orders) {
            number_map map;
            for (int const key : load) {
                ASSERT_TRUE(map.insert(key, -key));
                if (map.size() % 997 == 0) {
                    ASSERT_EQ(malformations(map), "") << "at " << map.size();
                }
            }
            ASSERT_EQ(malformations(map), "");
            ASSERT_EQ(survey{map}.levels(), 4U);
            number_map const full = map;
            for (int const key : unload) {
                ASSERT_TRUE(map.erase(key));
                if (map.size() % 997 == 0) {
                    ASSERT_EQ(malformations(map), "") << "at " << map.size();
                }
            }
            ASSERT_TRUE(map.empty());
            ASSERT_EQ(malformations(full), "");
            ASSERT_EQ(contents(full).size(), static_cast<std::size_t>(count));
        }
    }
}

TEST(persistent_map_shape, holds_at_every_size) {
    number_map map;
    for (int const key : shuffled(1500, 8)) {
        map.insert(key, key);
        ASSERT_EQ(malformations(map), "") << "at " << map.size();
    }
    for (int const key : shuffled(1500, 9)) {
        map.erase(key);
        ASSERT_EQ(malformations(map), "") << "at " << map.size();
    }
}

// --- Sharing ----------------------------------------------------------------------------------

template <class Map>
std::size_t not_shared(Map const& map, Map const& with) {
    survey const one{map};
    survey const other{with};
    return static_cast<std::size_t>(std::ranges::count_if(
        one.nodes(), [&](void const* node) { return !other.nodes().contains(node); }));
}

TEST(persistent_map_sharing, a_write_beside_a_snapshot_copies_one_node_a_level) {
    number_map map = loaded(shuffled(50'000, 10));
    std::size_t const levels = survey{map}.levels();
    ASSERT_EQ(levels, 4U);
    for (int const key : sampled(50'000, 50, 11)) {
        number_map const snapshot = map;
        ASSERT_EQ(not_shared(map, snapshot), 0U);
        map.insert_or_assign(key, 0);
        ASSERT_EQ(not_shared(map, snapshot), levels);
        map.insert_or_assign(key, 1); // the path is the map's own by now
        ASSERT_EQ(not_shared(map, snapshot), levels);
    }
}

TEST(persistent_map_sharing, an_erasure_beside_a_snapshot_copies_two_nodes_a_level_at_most) {
    number_map map = loaded(ascending(50'000));
    std::size_t const levels = survey{map}.levels();
    for (int const key : sampled(50'000, 50, 12)) {
        number_map const snapshot = map;
        ASSERT_TRUE(map.erase(key));
        ASSERT_LE(not_shared(map, snapshot), 2 * levels - 1);
    }
}

TEST(persistent_map_sharing, what_changes_nothing_copies_nothing) {
    number_map map = loaded(ascending(10'000));
    number_map const snapshot = map;
    EXPECT_FALSE(map.insert(5'000, 0));
    EXPECT_FALSE(map.erase(10'000));
    EXPECT_EQ(not_shared(map, snapshot), 0U);
}

// --- Exceptions -------------------------------------------------------------------------------

/// A key whose copies can be told to fail, and which counts those that live.
class fragile_key {
public:
    explicit fragile_key(int number) : number_{number} { ++alive; }
    fragile_key(fragile_key const& other) : number_{other.number_} {
        if (copies_to_go == 0) {
            throw std::runtime_error{"no more copies"};
        }
        copies_to_go -= copies_to_go > 0 ? 1 : 0;
        ++alive;
    }
    fragile_key(fragile_key&& other) noexcept : number_{std::exchange(other.number_, -1)} {
        ++alive;
    }
    fragile_key& operator=(fragile_key const& other) { return *this = fragile_key{other}; }
    fragile_key& operator=(fragile_key&& other) noexcept {
        number_ = std::exchange(other.number_, -1);
        return *this;
    }
    ~fragile_key() { --alive; }

    [[nodiscard]] int number() const { return number_; }
    auto operator<=>(fragile_key const&) const = default;

    static inline int copies_to_go = -1; ///< -1 for ever
    static inline int alive = 0;

private:
    int number_;
};

using fragile_map = persistent_map<fragile_key, int>;

/// Tries a modification with 0, 1, 2, ... copies allowed until it succeeds, and checks after each
/// failure that it did not happen. Allocations need no test of their own: each one is followed by
/// the copy of a key in the same state, or by nothing that throws.
/// @return how many attempts failed
template <class Modify>
int fail_at_each_copy(fragile_map& map, Modify modify) {
    std::vector<std::pair<int, int>> before;
    map.for_each(
        [&](fragile_key const& key, int value) { before.emplace_back(key.number(), value); });
    auto const is_as_before = [&](auto const& each, auto const& then) {
        return each.key.number() == then.first && each.value == then.second;
    };
    for (int copies = 0;; ++copies) {
        fragile_key::copies_to_go = copies;
        bool failed = false;
        try {
            modify(map);
        } catch (std::runtime_error const&) {
            failed = true;
        }
        fragile_key::copies_to_go = -1;
        if (!failed) {
            EXPECT_EQ(malformations(map), "");
            return copies;
        }
        EXPECT_EQ(malformations(map), "");
        EXPECT_TRUE(std::ranges::equal(map, before, is_as_before));
        if (::testing::Test::HasFailure()) {
            return copies;
        }
    }
}

/// Grows a map over three levels and empties it; each modification fails at each of its copies
/// first.
/// @param keeps_snapshots whether all nodes are shared before each modification
void check_failures(bool keeps_snapshots) {
    constexpr int count = 1000;
    ASSERT_EQ(fragile_key::alive, 0);
    int failures = 0;
    {
        fragile_map map;
        fragile_map snapshot;
        auto const try_out = [&](auto modify) {
            snapshot = keeps_snapshots ? map : fragile_map{};
            failures += fail_at_each_copy(map, modify);
        };
        for (int const key : shuffled(count, 13)) {
            try_out([&](fragile_map& each) { each.insert(fragile_key{key}, key); });
            if (key % 8 == 0) {
                try_out([&](fragile_map& each) { each.insert_or_assign(fragile_key{key}, 0); });
            }
            ASSERT_FALSE(::testing::Test::HasFailure()) << "adding " << key;
        }
        ASSERT_EQ(survey{map}.levels(), 3U);
        for (int const key : shuffled(count, 14)) {
            try_out([&](fragile_map& each) { each.erase(fragile_key{key}); });
            ASSERT_FALSE(::testing::Test::HasFailure()) << "erasing " << key;
        }
        EXPECT_TRUE(map.empty());
    }
    EXPECT_GT(failures, keeps_snapshots ? count : 0);
    EXPECT_EQ(fragile_key::alive, 0);
}

TEST(persistent_map_exceptions, a_throwing_copy_changes_nothing) {
    check_failures(false);
}

TEST(persistent_map_exceptions, a_throwing_copy_changes_nothing_beside_a_snapshot) {
    check_failures(true);
}

TEST(persistent_map_sharing, what_is_not_shared_is_edited_in_place) {
    fragile_map map;
    for (int const key : ascending(1000)) {
        map.insert(fragile_key{key}, key);
    }
    auto snapshot = std::make_unique<fragile_map>(map);
    snapshot.reset();
    fragile_key::copies_to_go = 0;
    for (int const key : shuffled(1000, 16)) {
        EXPECT_NO_THROW(map.insert_or_assign(fragile_key{key}, 0));
    }
    EXPECT_NO_THROW(map.erase(fragile_key{999})); // the last leaf has entries to spare
    fragile_key::copies_to_go = -1;
}

TEST(persistent_map_exceptions, a_throwing_order_changes_nothing) {
    int comparisons_to_go = -1;
    auto const order = [&](int left, int right) {
        if (comparisons_to_go == 0) {
            throw std::runtime_error{"no more comparisons"};
        }
        comparisons_to_go -= comparisons_to_go > 0 ? 1 : 0;
        return left < right;
    };
    persistent_map<int, int, std::function<bool(int, int)>> map{order};
    for (int key = 0; key < 200; ++key) {
        map.insert(2 * key, key);
    }
    auto const snapshot = map;
    for (int allowed = 0; allowed < 8; ++allowed) {
        comparisons_to_go = allowed;
        EXPECT_THROW(map.insert(7, 7), std::runtime_error);
        comparisons_to_go = allowed;
        EXPECT_THROW(map.erase(8), std::runtime_error);
        comparisons_to_go = -1;
        EXPECT_EQ(map, snapshot);
    }
}

// --- Threads ----------------------------------------------------------------------------------

/// Hands a map from one thread to another.
template <class Map>
class mailbox {
public:
    /// Leaves a map in place of what was left before.
    void leave(Map map) {
        std::scoped_lock const lock{mutex_};
        map_ = std::move(map);
    }
    /// Takes what was left, if anything was since.
    [[nodiscard]] std::optional<Map> take() {
        std::scoped_lock const lock{mutex_};
        return std::exchange(map_, std::nullopt);
    }

private:
    std::mutex mutex_;
    std::optional<Map> map_;
};

TEST(persistent_map_threads, readers_of_snapshots_are_undisturbed_by_a_writer) {
    // In each round the writer gives every key the number of the round, key by key, and hands out
    // snapshots between rounds. The round below zero sends the readers home.
    constexpr int count = 3000;
    constexpr int rounds = 60;
    constexpr std::size_t readers = 3;
    using number = std::shared_ptr<int const>;
    using shared_map = persistent_map<int, number>;

    std::array<mailbox<shared_map>, readers> mailboxes;
    std::atomic<int> torn{0};
    auto const read = [&](mailbox<shared_map>& from) {
        for (int round = 0; round >= 0;) {
            std::optional<shared_map> mine = from.take();
            if (!mine) {
                std::this_thread::yield();
                continue;
            }
            round = *mine->begin().value();
            mine->for_each([&](int, number const& value) { torn += *value != round; });
            mine->erase(0); // a reader who writes into its copy disturbs nobody either
            torn += mine->size() != count - 1;
        }
    };
    std::vector<std::thread> threads;
    for (auto& each : mailboxes) {
        threads.emplace_back(read, std::ref(each));
    }

    shared_map map;
    auto const write = [&](int round) {
        auto const value = std::make_shared<int const>(round);
        for (int key = 0; key < count; ++key) {
            map.insert_or_assign(key, value);
        }
    };
    for (int round = 0; round < rounds; ++round) {
        write(round);
        mailboxes[static_cast<std::size_t>(round) % readers].leave(map);
    }
    write(-1);
    for (auto& each : mailboxes) {
        each.leave(map);
    }
    for (std::thread& each : threads) {
        each.join();
    }
    EXPECT_EQ(torn, 0);
    EXPECT_EQ(map.size(), static_cast<std::size_t>(count));
    EXPECT_EQ(malformations(map), "");
}

TEST(persistent_map_threads, one_map_is_read_and_copied_by_many_threads) {
    number_map const map = loaded(shuffled(3000, 15));
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int reader = 0; reader < 4; ++reader) {
        threads.emplace_back([&map, &wrong, reader] {
            for (int key = 0; key < 3000; ++key) {
                number_map copy = map;
                copy.insert_or_assign(key, reader);
                int const* const found = map.find(key);
                wrong += found == nullptr || *found != -key || *copy.find(key) != reader;
            }
        });
    }
    for (std::thread& each : threads) {
        each.join();
    }
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(map, loaded(ascending(3000)));
}

} // namespace
} // namespace jspu_coop
