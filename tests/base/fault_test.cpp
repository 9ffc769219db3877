#include <jspu_coop/base/fault.hpp>

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace {

using namespace jspu_coop;

static_assert(!std::is_convertible_v<issue, fault> && !std::is_convertible_v<issues, fault>,
              "a fault is made on purpose");
static_assert(!std::is_constructible_v<fault, std::string>);
static_assert(!std::is_constructible_v<bool, fault>);

issue const first{"test.first", severity::error, "/a", "1", {}};
issue const second{"test.second", severity::error, "", "", {}};

template <class Fault>
void expect_never_empty_by_default() {
    if constexpr (std::is_default_constructible_v<Fault>) {
        EXPECT_FALSE(Fault{}.all().empty());
        EXPECT_FALSE(Fault{}.first().code.empty());
        EXPECT_TRUE(has_errors(Fault{}.all()));
    }
}

TEST(fault, is_never_empty) {
    EXPECT_THROW(fault{issues{}}, std::invalid_argument);
    EXPECT_THROW((fault{issues{{"test.doubt", severity::warning, {}, {}, {}}}}),
                 std::invalid_argument);
    EXPECT_EQ(fault{first}.all().size(), 1U);
    expect_never_empty_by_default<fault>();
}

TEST(fault, keeps_the_order_of_discovery) {
    fault const both{issues{first, second}};
    EXPECT_EQ(both.all(), (issues{first, second}));
    EXPECT_EQ(both.first(), first);
    EXPECT_NE(both, (fault{issues{second, first}}));
    EXPECT_EQ(fault{first}, (fault{issues{first}}));
}

TEST(fault, can_be_seen_from_a_larger_document) {
    fault const moved = fault{issues{first, second}}.under("/parts/0");
    EXPECT_EQ(moved.all()[0].path, "/parts/0/a");
    EXPECT_EQ(moved.all()[1].path, "/parts/0");
}

TEST(fault, reads_as_one_line_an_issue) {
    EXPECT_EQ(to_string(fault{first}), "test.first at /a: 1");
    EXPECT_EQ(to_string(fault{issues{first, second}}), "test.first at /a: 1\ntest.second");
    EXPECT_EQ(to_string(fault{issue{"c", severity::error, "", "v", {}}}), "c: v");
    EXPECT_EQ(to_string(fault{issue{"c", severity::error, "/p", "", {}}}), "c at /p");
}

TEST(fault_error, keeps_the_fault) {
    try {
        throw_exception_from_error(fault{first}, BOOST_CURRENT_LOCATION);
    } catch (fault_error const& thrown) {
        EXPECT_EQ(thrown.why(), fault{first});
        EXPECT_STREQ(thrown.what(), "test.first at /a: 1");
        return;
    }
    FAIL() << "nothing was thrown";
}

} // namespace
