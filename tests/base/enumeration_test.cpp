#include <jspu_coop/base/enumeration.hpp>

#include "refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <string>

namespace jspu_coop::test_enumeration {

enum class season { spring = 3, summer = 1, autumn = 40 };
JSPU_COOP_ENUM(season, spring, summer, autumn)

enum class nameless { only };
JSPU_COOP_ENUM(nameless, only)

} // namespace jspu_coop::test_enumeration

namespace jspu_coop {

template <>
inline constexpr std::string_view enumeration_name<test_enumeration::season> = "season";

} // namespace jspu_coop

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;
using test_enumeration::nameless;
using test_enumeration::season;

static_assert(every<season>() == std::array{season::spring, season::summer, season::autumn},
              "the order of declaration, whatever the numbers");
static_assert(code_of(season::summer) == "summer");

template <class E>
concept has_codes = requires(E value) {
    code_of(value);
};
enum class undescribed { a };
static_assert(has_codes<season> && !has_codes<undescribed> && !has_codes<int>);

TEST(enumeration, every_value_reads_back_from_its_code) {
    EXPECT_EQ(every<season>().size(), 3U);
    for (season const each : every<season>()) {
        EXPECT_EQ(parse_enum<season>(code_of(each)).value(), each);
        EXPECT_EQ(to_string(each), code_of(each));
    }
    EXPECT_EQ(to_string(season::spring), "spring");
    EXPECT_EQ(parse_enum<season>("autumn").value(), season::autumn);
}

TEST(enumeration, a_value_outside_has_no_code) {
    EXPECT_EQ(code_of(static_cast<season>(0)), "");
    EXPECT_EQ(to_string(static_cast<season>(2)), "");
}

TEST(enumeration, refuses_unknown_codes) {
    for (char const* const code :
         {"", " ", "Spring", "SPRING", "spring ", " spring", "sprin", "springs", "winter", "3", "0",
          "season::spring", "spring,summer", "весна", "\xFF"}) {
        auto const refused = refusal_of(parse_enum<season>(code));
        ASSERT_EQ(refused.size(), 1U) << code;
        EXPECT_EQ(refused[0],
                  (issue{"code.unknown", severity::error, "", code, {{"vocabulary", "season"}}}));
    }
    EXPECT_EQ(refusal_of(parse_enum<nameless>("x"))[0].parameters.at("vocabulary"), "code");
}

RC_GTEST_PROP(enumeration_laws, nothing_else_is_a_code, (std::string const& text)) {
    bool const known = text == "spring" || text == "summer" || text == "autumn";
    RC_ASSERT(parse_enum<season>(text).has_value() == known);
}

} // namespace
