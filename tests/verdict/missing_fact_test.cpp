#include <jspu_coop/verdict/missing_fact.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace {

using namespace jspu_coop;

missing_fact fact_at(int place) {
    return {place % 2 == 0 ? "activity" : "agreement", "x", "/" + std::to_string(place % 5),
            place % 3 == 0 ? open_cause::missing : open_cause::conflicting};
}

std::vector<missing_fact> merged(std::vector<int> const& places) {
    std::vector<missing_fact> whole;
    for (int const each : places) {
        merge_into(whole, {fact_at(std::abs(each % 30))});
    }
    return whole;
}

RC_GTEST_PROP(merge_into, is_a_sorted_union, (std::vector<int> places, std::vector<int> more)) {
    std::set<missing_fact> expected;
    for (auto const* list : {&places, &more}) {
        for (int const each : *list) {
            expected.insert(fact_at(std::abs(each % 30)));
        }
    }
    std::vector<missing_fact> whole = merged(places);
    std::vector<missing_fact> const once = merged(more);
    merge_into(whole, once);
    RC_ASSERT(whole == (std::vector<missing_fact>(expected.begin(), expected.end())));
    merge_into(whole, once);
    RC_ASSERT(whole.size() == expected.size());
}

TEST(missing_fact, is_ordered_by_record_and_then_by_place) {
    missing_fact const first{"activity", "b", "/z", open_cause::rule_unpublished};
    missing_fact const second{"agreement", "a", "/a", open_cause::missing};
    missing_fact const third{"agreement", "a", "/a", open_cause::book_incomplete};
    EXPECT_LT(first, second);
    EXPECT_LT(second, third);
}

} // namespace
