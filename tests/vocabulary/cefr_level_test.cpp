// The six levels are ordered and keep their codes.

#include <jspu_coop/vocabulary/cefr_level.hpp>

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace {

using namespace jspu_coop;

static_assert(cefr_level::A1 < cefr_level::A2 && cefr_level::A2 < cefr_level::B1
              && cefr_level::B1 < cefr_level::B2 && cefr_level::B2 < cefr_level::C1
              && cefr_level::C1 < cefr_level::C2);

TEST(cefr_level, has_the_six_codes_in_order) {
    std::vector<std::string_view> codes;
    for (cefr_level const each : every<cefr_level>()) {
        codes.push_back(code_of(each));
        EXPECT_EQ(label_of(each), (label{code_of(each), code_of(each), code_of(each)}));
    }
    EXPECT_EQ(codes, (std::vector<std::string_view>{"A1", "A2", "B1", "B2", "C1", "C2"}));
}

TEST(cefr_level, refuses_what_is_no_level) {
    for (std::string_view const wrong :
         {"", "A", "A0", "A3", "a1", "B1+", "C3", "D1", "B 2", " B2", "B2 ", "b2", "6.5", "HSK5"}) {
        auto const refused = parse_enum<cefr_level>(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().first().parameters.at("vocabulary"), "cefr_level");
    }
}

} // namespace
