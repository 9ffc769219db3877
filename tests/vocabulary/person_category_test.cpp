// The categories of persons and their stable codes.

#include <jspu_coop/vocabulary/person_category.hpp>

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace {

using namespace jspu_coop;

TEST(person_category, has_the_published_codes_in_order) {
    std::vector<std::string_view> codes;
    for (person_category const each : every<person_category>()) {
        codes.push_back(code_of(each));
    }
    EXPECT_EQ(codes,
              (std::vector<std::string_view>{"student", "academic_staff", "administrative_staff",
                                             "foreign_expert", "representative"}));
}

TEST(person_category, refuses_unknown_codes_by_name) {
    for (std::string_view const wrong : {"", "Student", "students", "teacher", "staff", " student",
                                         "student ", "academic staff", "0"}) {
        auto const refused = parse_enum<person_category>(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().first().code, "code.unknown");
        EXPECT_EQ(refused.error().first().value, wrong);
        EXPECT_EQ(refused.error().first().parameters.at("vocabulary"), "person_category");
    }
}

} // namespace
