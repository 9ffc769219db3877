#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/base/textual.hpp>

#include "sample_records.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

namespace jspu_coop::test_textual {

struct only_writes {
    friend std::string to_string(only_writes) { return {}; }
};
struct only_reads {
    static result<only_reads> parse(std::string_view) { return only_reads{}; }
};
struct reads_unchecked {
    static reads_unchecked parse(std::string_view) { return {}; }
    friend std::string to_string(reads_unchecked) { return {}; }
};
struct reads_optionally {
    static std::optional<reads_optionally> parse(std::string_view) { return {}; }
    friend std::string to_string(reads_optionally) { return {}; }
};
struct reads_another {
    static result<int> parse(std::string_view) { return 0; }
    friend std::string to_string(reads_another) { return {}; }
};
struct both {
    static result<both> parse(std::string_view) { return both{}; }
    friend std::string to_string(both const&) { return "both"; }
};

static_assert(textual<both> && textual<decimal> && textual<ratio> && textual<test::sample_id>);
static_assert(!textual<only_writes> && !textual<only_reads>);
static_assert(!textual<reads_unchecked> && !textual<reads_optionally> && !textual<reads_another>);
static_assert(!textual<int> && !textual<std::string> && !textual<test::colour>);
static_assert(!textual<text> && !textual<fact<both>> && !textual<std::optional<both>>);

} // namespace jspu_coop::test_textual

namespace {

using jspu_coop::test_textual::both;

TEST(textual, the_smallest_one_does_what_the_concept_asks) {
    EXPECT_TRUE(both::parse("both").has_value());
    EXPECT_EQ(to_string(both{}), "both");
}

} // namespace
