// Random policies, and the facts that they read, through their archives.
#include <jspu_coop/formats/boost/policies.hpp>

#include "formats/boost/round_trip.hpp"
#include "support/policy_world.hpp"
#include "support/refusal.hpp"

namespace jspu_coop::testing {
namespace {

RC_GTEST_PROP(RecordArchives, policies, (std::uint64_t seed)) {
    policy_maker maker{seed, true};
    policy_library const library = maker.library();
    archives_round_trip<policy>(
        {*library.find(policy_id{"main"}), *library.find(policy_id{"other"})});
}

TEST(RecordArchives, a_schema_of_facts) {
    for (archive_form const form : every<archive_form>()) {
        auto const read = from_archive<fact_schema>(to_archive(small_schema(), form));
        ASSERT_TRUE(read.has_value());
        EXPECT_EQ(*read, small_schema());
    }
}

/// A requirement inside so many that must not be met.
requirement nested(int levels) {
    requirement inner{.id = policy_requirement_id{"inner"},
                      .condition = holds_condition{fact_name{"flag"}}};
    for (int at = 0; at < levels; ++at) {
        inner = {.id = policy_requirement_id{"level-" + std::to_string(at)},
                 .condition = not_condition{std::move(inner)}};
    }
    return inner;
}

// An archive that nests without end must not bring its reader's stack down.
TEST(RecordArchives, requirements_nested_too_deeply_are_refused) {
    policy const deep{policy_id{"deep"},
                      text{{"en", "Deep"}},
                      reference_day_kind::application,
                      {},
                      {},
                      {{policy_version_id{"v1"}, period::from(date{2020, 1, 1}), {nested(100)}}},
                      {}};
    for (archive_form const form : every<archive_form>()) {
        auto const read = from_archive<policy>(to_archive(deep, form));
        EXPECT_EQ(code_of_refusal(read), "archive.too_deep") << to_string(form);
    }
}

} // namespace
} // namespace jspu_coop::testing
