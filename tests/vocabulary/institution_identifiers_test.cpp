// SCHAC, Erasmus code, PIC: what is accepted, how it is written, what is refused.

#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/vocabulary/institution_identifiers.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <concepts>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace {

using namespace jspu_coop;

static_assert(textual<schac> && textual<erasmus_code> && textual<pic>);
static_assert(!std::equality_comparable_with<schac, pic>);
static_assert(!std::equality_comparable_with<erasmus_code, pic>);
static_assert(!std::convertible_to<std::string_view, schac>);
static_assert(!std::default_initializable<pic>);
static_assert(described_record<institution_identifiers>);
static_assert(member_count<institution_identifiers> == 4);

using texts = std::initializer_list<std::string_view>;

template <class Code>
void expect_refused(texts wrong, std::string const& issue_code) {
    for (std::string_view const text : wrong) {
        auto const refused = Code::parse(text);
        ASSERT_TRUE(refused.has_error()) << text;
        EXPECT_EQ(refused.error().all(),
                  (issues{{issue_code, severity::error, "", std::string{text}, {}}}));
        EXPECT_THROW(Code{text}, std::invalid_argument) << text;
    }
}

template <class Code>
void expect_canonical(std::initializer_list<std::pair<std::string_view, std::string_view>> cases) {
    for (auto const& [text, canonical] : cases) {
        auto const parsed = Code::parse(text);
        ASSERT_TRUE(parsed.has_value()) << text;
        EXPECT_EQ(parsed->str(), canonical);
        EXPECT_EQ(to_string(*parsed), canonical);
        EXPECT_EQ(Code::parse(canonical).value(), *parsed);
        EXPECT_EQ(Code{text}, *parsed);
    }
}

TEST(schac, is_a_domain_name_in_small_letters) {
    expect_canonical<schac>({{"jdpu.uz", "jdpu.uz"},
                             {"JDPU.uz", "jdpu.uz"},
                             {"a.b", "a.b"},
                             {"new.jdpu.uz", "new.jdpu.uz"},
                             {"3m.example", "3m.example"},
                             {"xn--p1ai.xn--p1ai", "xn--p1ai.xn--p1ai"},
                             {"uni-x.example", "uni-x.example"}});
}

TEST(schac, refuses_what_is_no_domain_name) {
    expect_refused<schac>({"",          ".",
                           "uz",        "jdpu",
                           ".uz",       "jdpu.",
                           "jdpu..uz",  "-jdpu.uz",
                           "jdpu-.uz",  "jdpu.-uz",
                           "jdpu.uz-",  "jd pu.uz",
                           "jdpu.uz ",  " jdpu.uz",
                           "jdpu_x.uz", "https://jdpu.uz",
                           "jdpu.uz/",  "jdpu.uz:80",
                           "192.0.2.1", "jdpu.123",
                           "жду.уз",    "info@jdpu.uz",
                           "jdpu.uz\n"},
                          "schac.malformed");
}

TEST(schac, respects_the_limits_of_domain_names) {
    std::string const label(63, 'a');
    EXPECT_TRUE(schac::parse(label + ".uz").has_value());
    EXPECT_TRUE(schac::parse("x." + label).has_value());
    EXPECT_TRUE(schac::parse(label + "a.uz").has_error());
    // 3 * 64 + 61 = 253, the longest there is.
    std::string const longest = label + "." + label + "." + label + "." + label.substr(0, 61);
    ASSERT_EQ(longest.size(), 253U);
    EXPECT_TRUE(schac::parse(longest).has_value());
    EXPECT_TRUE(schac::parse(longest + "a").has_error());
}

TEST(erasmus_code, pads_the_country_to_three_characters) {
    expect_canonical<erasmus_code>({{"B  BRUXEL01", "B  BRUXEL01"},
                                    {"B BRUXEL01", "B  BRUXEL01"},
                                    {"TR ANKARA01", "TR ANKARA01"},
                                    {"IRLDUBLIN01", "IRLDUBLIN01"},
                                    {"IRL DUBLIN01", "IRLDUBLIN01"},
                                    {"LUXLUX-VIL01", "LUXLUX-VIL01"},
                                    {"D  X00", "D  X00"},
                                    {"PL ABCDEFGH99", "PL ABCDEFGH99"}});
}

TEST(erasmus_code, refuses_broken_codes) {
    expect_refused<erasmus_code>({"",
                                  "B",
                                  "B  ",
                                  "BRUXEL",
                                  "01",
                                  "B  01",
                                  "B  BRUXEL",
                                  "B  BRUXEL1",
                                  "B  BRUXEL001",
                                  "B   BRUXEL01",
                                  "TR  ANKARA01",
                                  "IRL  DUBLIN01",
                                  "b  bruxel01",
                                  "B  Bruxel01",
                                  "B  BRUXELLES01",
                                  " B BRUXEL01",
                                  "B  BRUXEL01 ",
                                  "B  BRU XEL01",
                                  "B\tBRUXEL01",
                                  "  BRUXEL01",
                                  "1  BRUXEL01",
                                  "B  BRUXELO1",
                                  "B  BRUXEL0A",
                                  "B  BRUXELA0",
                                  "TRÜANKARA01",
                                  "-- ANKARA01"},
                                 "erasmus_code.malformed");
}

TEST(pic, is_nine_digits) {
    expect_canonical<pic>({{"999999999", "999999999"}, {"012345678", "012345678"}});
    expect_refused<pic>({"", "1", "99999999", "9999999999", "99999999a", " 99999999", "99999999 ",
                         "-99999999", "9999 9999", "999.99999", "٩٩٩٩"},
                        "pic.malformed");
}

TEST(institution_identifiers, are_all_optional_and_compared_by_value) {
    institution_identifiers const none{};
    EXPECT_FALSE(none.schac || none.erasmus_code || none.pic || none.national);
    institution_identifiers const some{schac{"JDPU.UZ"}, {}, {}, {}};
    EXPECT_EQ(some, (institution_identifiers{schac{"jdpu.uz"}, {}, {}, {}}));
    EXPECT_NE(some, none);
}

RC_GTEST_PROP(schac_law, the_canonical_form_is_read_as_itself, ()) {
    auto const text =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"aZ0bY1c.dX."}));
    auto const parsed = schac::parse(text);
    RC_CLASSIFY(parsed.has_value());
    RC_ASSERT((parsed.has_error() || schac::parse(to_string(*parsed)) == *parsed));
    RC_ASSERT((parsed.has_error() || parsed->str().size() == text.size()));
}

// Each code built from its parts is read, in the padded and in the single-space form, as one value.
RC_GTEST_PROP(erasmus_code_law, reads_both_spacings_as_one_code, ()) {
    auto const capital = rc::gen::inRange<char>('A', 'Z' + 1);
    auto const country =
        *rc::gen::container<std::string>(*rc::gen::inRange<std::size_t>(1, 4), capital);
    auto const place =
        *rc::gen::container<std::string>(*rc::gen::inRange<std::size_t>(1, 9), capital);
    auto const number = std::to_string(*rc::gen::inRange(10, 100));
    std::string const padded = country + std::string(3 - country.size(), ' ') + place + number;
    RC_ASSERT(erasmus_code::parse(padded)->str() == padded);
    RC_ASSERT(erasmus_code::parse(country + ' ' + place + number)->str() == padded);
}

} // namespace
