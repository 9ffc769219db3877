#include <jspu_coop/base/hash.hpp>

#include "number_generators.hpp"
#include "sample_records.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;

/// Full samples, each changed in one member.
std::vector<sample> changed_samples() {
    std::vector<sample> all;
    auto const changed = [&](auto change) {
        sample one = full_sample();
        change(one);
        all.push_back(one);
    };
    changed([](sample& one) { one.id = sample_id{"s-2"}; });
    changed([](sample& one) { one.open = false; });
    changed([](sample& one) { one.count = 3; });
    changed([](sample& one) { one.note = "so "; });
    changed([](sample& one) { one.paint = colour::red; });
    changed([](sample& one) { one.price = 24; });
    changed([](sample& one) { one.limit = 0; });
    changed([](sample& one) { one.limit.reset(); });
    changed([](sample& one) { one.average = fact<ratio>::missing(); });
    changed([](sample& one) { one.average = fact<ratio>::absent(); });
    changed([](sample& one) { one.average = ratio{3}; });
    changed([](sample& one) { one.average = fact<ratio>::conflicting({1, 2}); });
    changed([](sample& one) { one.average = fact<ratio>::conflicting({1, 3}); });
    changed([](sample& one) { one.corners.clear(); });
    changed([](sample& one) { one.corners.pop_back(); });
    changed([](sample& one) { std::swap(one.corners[0], one.corners[1]); });
    changed([](sample& one) { std::swap(one.corners[0].x, one.corners[0].y); });
    changed([](sample& one) { one.names["k"] = "w"; });
    changed([](sample& one) { one.names["l"] = "v"; });
    changed([](sample& one) { one.names = {{"v", "k"}}; });
    changed([](sample& one) { one.title = text::of("ru", "Sample"); });
    changed([](sample& one) { one.form = circle{{6, 5}}; });
    changed([](sample& one) { one.form = segment{{5, 6}, {5, 6}}; });
    return all;
}

TEST(hash, equal_values_agree) {
    EXPECT_EQ(hash_of(full_sample()), hash_of(full_sample()));
    EXPECT_EQ(hash_of(*decimal::parse("2.40")), hash_of(*decimal::parse("2.4")));
    for (sample const& each : changed_samples()) {
        sample const copy = each;
        EXPECT_EQ(hash_of(copy), hash_of(each));
    }
}

// Not a promise of any hash, but of one that is any use: it looks at every member.
TEST(hash, every_member_counts) {
    std::set<std::size_t> hashes{hash_of(full_sample())};
    for (sample const& each : changed_samples()) {
        hashes.insert(hash_of(each));
    }
    EXPECT_EQ(hashes.size(), changed_samples().size() + 1);
}

TEST(hash, the_kind_of_a_variant_counts) {
    using number = std::variant<int, std::int64_t>;
    EXPECT_EQ(hash_of(number{5}), hash_of(number{5}));
    EXPECT_NE(hash_of(number{5}), hash_of(number{std::int64_t{5}}));
}

TEST(hash, takes_conflicting_truth_values) {
    auto const one = fact<bool>::conflicting({true, false});
    EXPECT_EQ(hash_of(one), hash_of(fact<bool>::conflicting({true, false})));
    EXPECT_NE(hash_of(one), hash_of(fact<bool>{true}));
}

RC_GTEST_PROP(hash_laws, equal_points_agree_and_swapped_ones_differ, (int x, int y)) {
    RC_ASSERT(hash_of(point{x, y}) == hash_of(point{x, y}));
    RC_PRE(x != y);
    RC_ASSERT(hash_of(point{x, y}) != hash_of(point{y, x}));
}

} // namespace
