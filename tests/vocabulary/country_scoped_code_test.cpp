// Codes that countries give to specialities and institutions.

#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/vocabulary/country_scoped_code.hpp>
#include <jspu_coop/vocabulary/national_institution_code.hpp>
#include <jspu_coop/vocabulary/national_speciality.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <concepts>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

using namespace jspu_coop;

static_assert(textual<national_speciality> && textual<national_institution_code>);
static_assert(!std::equality_comparable_with<national_speciality, national_institution_code>);
static_assert(!std::constructible_from<national_speciality, national_institution_code>);
static_assert(!std::default_initializable<national_speciality>);
static_assert(national_speciality::is_valid_code("60112700"));

TEST(national_speciality, reads_codes_of_several_classifiers) {
    for (std::string_view const text :
         {"UZ:60112700", "BY:1-03 03 01", "BY:6-05-0114-01", "RU:44.03.03", "CN:040101K", "KZ:6B01",
          "FR:a", "GB:X/Y_1"}) {
        auto const parsed = national_speciality::parse(text);
        ASSERT_TRUE(parsed.has_value()) << text;
        EXPECT_EQ(to_string(*parsed), text);
        EXPECT_EQ(parsed->country().alpha2(), text.substr(0, 2));
        EXPECT_EQ(parsed->code(), text.substr(3));
        EXPECT_EQ((national_speciality{parsed->country(), parsed->code()}), *parsed);
    }
}

TEST(national_speciality, refuses_broken_text) {
    for (std::string_view const wrong : {"",
                                         "UZ",
                                         "UZ:",
                                         ":60112700",
                                         "60112700",
                                         "UZ60112700",
                                         "UZ 60112700",
                                         "UZB:60112700",
                                         "UZ::60112700",
                                         "UZ: 60112700",
                                         "UZ:60112700 ",
                                         "UZ:-1",
                                         "UZ:1-",
                                         "UZ:1--2",
                                         "UZ:1  2",
                                         "UZ:1-.2",
                                         "UZ:1:2",
                                         "UZ:1\t2",
                                         "UZ:код",
                                         "UZ:1\n",
                                         "UZ:#1",
                                         "UZ:123456789012345678901234567890123",
                                         "uz-60112700"}) {
        auto const refused = national_speciality::parse(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().all(),
                  (issues{{"speciality.malformed", severity::error, "", std::string{wrong}, {}}}));
    }
}

TEST(national_speciality, names_the_country_when_only_that_is_wrong) {
    for (std::string_view const wrong : {"XX:60112700", "uz:60112700", "UK:1", "  :1"}) {
        auto const refused = national_speciality::parse(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().first().code, "country.unknown");
        EXPECT_EQ(refused.error().first().value, wrong.substr(0, 2));
    }
}

TEST(national_speciality, throws_for_a_broken_code_in_a_program) {
    EXPECT_THROW((national_speciality{country{"UZ"}, ""}), std::invalid_argument);
    EXPECT_THROW((national_speciality{country{"UZ"}, "1 "}), std::invalid_argument);
    EXPECT_NO_THROW((national_speciality{country{"UZ"}, std::string(32, '1')}));
    EXPECT_THROW((national_speciality{country{"UZ"}, std::string(33, '1')}), std::invalid_argument);
}

TEST(national_speciality, is_ordered_by_country_then_code) {
    EXPECT_LT((national_speciality{country{"BY"}, "9"}), (national_speciality{country{"UZ"}, "1"}));
    EXPECT_LT((national_speciality{country{"UZ"}, "1"}), (national_speciality{country{"UZ"}, "2"}));
    EXPECT_NE((national_speciality{country{"UZ"}, "a"}), (national_speciality{country{"UZ"}, "A"}));
}

TEST(national_institution_code, has_an_issue_code_of_its_own) {
    EXPECT_EQ(to_string(national_institution_code{country{"GB"}, "10007790"}), "GB:10007790");
    auto const refused = national_institution_code::parse("GB:");
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().first().code, "institution_code.malformed");
}

RC_GTEST_PROP(national_speciality_law, parses_what_it_writes_and_nothing_else, ()) {
    auto const text =
        *rc::gen::oneOf(rc::gen::arbitrary<std::string>(),
                        rc::gen::map(rc::gen::container<std::string>(
                                         rc::gen::elementOf(std::string{"1aB2cD3eF4-"})),
                                     [](std::string tail) { return "UZ:" + tail; }));
    auto const parsed = national_speciality::parse(text);
    RC_CLASSIFY(parsed.has_value());
    RC_ASSERT((parsed.has_error() || to_string(*parsed) == text));
}

} // namespace
