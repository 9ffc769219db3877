#include <jspu_coop/base/describe.hpp>

#include "sample_records.hpp"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jspu_coop::test_describe {

using namespace jspu_coop::test;

// Arity, without any description. Counts are read off the structs by eye.

struct nothing {};
struct three_numbers {
    int a;
    long b;
    bool c;
};
struct converting {
    std::string a;
    std::string_view b;
    std::optional<int> c;
    std::optional<std::string> d;
    std::optional<std::optional<int>> e;
    std::variant<int, std::string> f;
    std::vector<int> g;
    std::vector<std::vector<std::string>> h;
    std::map<std::string, std::string> i;
};
struct own_types {
    sample_id a;
    decimal b;
    ratio c;
    text d;
    fact<int> e;
    fact<decimal> f;
    fact<sample_id> g;
    colour h;
    std::optional<sample_id> i;
    std::vector<sample_id> j;
};
struct no_default {
    explicit no_default(int) {}
};
struct without_defaults {
    no_default a;
    std::optional<no_default> b;
    std::variant<no_default, int> c;
    no_default d;
};
struct nested {
    three_numbers a;
    own_types b;
    std::array<int, 3> c;
    int d;
};
struct with_initialisers {
    int a{1};
    std::string b = "b";
    std::optional<int> c{};
};
struct with_statics {
    static constexpr std::string_view kind = "with_statics";
    int a;
    friend bool operator==(with_statics const&, with_statics const&) = default;
};
struct one_optional {
    std::optional<int> a;
};
struct one_vector {
    std::vector<int> a;
};
struct one_record {
    three_numbers a;
};
struct ten {
    int a, b, c, d, e, f, g, h, i, j;
};
struct thirty_two {
    ten a1;
    int b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, aa, ab, ac, ad,
        ae, af;
};

/// So many members, and no other number of them up to 33.
template <class T, std::size_t Count>
constexpr bool has_exactly = []<std::size_t... Other>(std::index_sequence<Other...>) {
    return ((detail::has_members<T, Other> == (Other == Count)) && ...);
}
(std::make_index_sequence<34>{});

static_assert(has_exactly<nothing, 0>);
static_assert(has_exactly<three_numbers, 3>);
static_assert(has_exactly<converting, 9>);
static_assert(has_exactly<own_types, 10>);
static_assert(has_exactly<without_defaults, 4>);
static_assert(has_exactly<nested, 4>, "the members of members are not counted");
static_assert(has_exactly<with_initialisers, 3>);
static_assert(has_exactly<with_statics, 1>, "statics are not members");
static_assert(has_exactly<one_optional, 1>);
static_assert(has_exactly<one_vector, 1>);
static_assert(has_exactly<one_record, 1>);
static_assert(has_exactly<ten, 10>);
static_assert(has_exactly<thirty_two, 32>);

// A forgotten member is found, wherever it stands and whatever it is.

struct forgot_first {
    std::optional<int> a;
    int b;
    int c;
};
BOOST_DESCRIBE_STRUCT(forgot_first, (), (b, c))
struct forgot_middle {
    int a;
    fact<int> b;
    int c;
};
BOOST_DESCRIBE_STRUCT(forgot_middle, (), (a, c))
struct forgot_last {
    int a;
    int b;
    std::vector<int> c;
};
BOOST_DESCRIBE_STRUCT(forgot_last, (), (a, b))
struct forgot_all {
    no_default a;
};
BOOST_DESCRIBE_STRUCT(forgot_all, (), ())
struct cannot_be_copied {
    std::unique_ptr<int> a;
    std::unique_ptr<no_default> b;
};
BOOST_DESCRIBE_STRUCT(cannot_be_copied, (), (a, b))
struct forgot_none {
    no_default a;
    std::variant<int, std::string> b;
};
BOOST_DESCRIBE_STRUCT(forgot_none, (), (a, b))

static_assert(!fully_described<forgot_first>);
static_assert(!fully_described<forgot_middle>);
static_assert(!fully_described<forgot_last>);
static_assert(!fully_described<forgot_all>);
static_assert(!fully_described<cannot_be_copied>, "records are values: they can be copied");
static_assert(fully_described<forgot_none>);
static_assert(fully_described<sample> && member_count<sample> == 12);
static_assert(member_count<point> == 2 && member_count<circle> == 1);

static_assert(described_record<point> && !described_record<three_numbers>);
static_assert(
    !described_record<int> && !described_record<colour> && !described_record<std::string>);
static_assert(
    described_enum<
        colour> && !described_enum<point> && !described_enum<knowledge> && !described_enum<int>);

} // namespace jspu_coop::test_describe

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;

TEST(describe, walks_the_members_in_order_of_declaration) {
    std::string walked;
    for_each_member(point{3, -4}, [&](char const* name, int value) {
        walked += std::string{name} + "=" + std::to_string(value) + ";";
    });
    EXPECT_EQ(walked, "x=3;y=-4;");

    std::string names;
    for_each_member(full_sample(),
                    [&](char const* name, auto const&) { names += std::string{name} + " "; });
    EXPECT_EQ(names, "id open count note paint price limit average corners names title form ");
}

TEST(describe, hands_over_the_members_themselves) {
    point const here{1, 2};
    std::vector<void const*> met;
    for_each_member(here, [&](char const*, int const& value) { met.push_back(&value); });
    EXPECT_EQ(met, (std::vector<void const*>{&here.x, &here.y}));
}

TEST(describe, walks_two_records_side_by_side) {
    std::string walked;
    for_each_described_pair(point{1, 2}, point{3, 4}, [&](char const* name, int left, int right) {
        walked += std::string{name} + std::to_string(left) + std::to_string(right);
    });
    EXPECT_EQ(walked, "x13y24");
}

} // namespace
