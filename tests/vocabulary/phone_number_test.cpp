// Telephone numbers: the canonical text, the forms that offices publish, what is refused.

#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/vocabulary/phone_number.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <concepts>
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;

static_assert(textual<phone_number>);
static_assert(!std::is_default_constructible_v<phone_number>);
static_assert(!std::is_convertible_v<std::string_view, phone_number>);
static_assert(!std::is_constructible_v<phone_number, long long>,
              "a number of a phone is no number");
static_assert(!std::equality_comparable_with<phone_number, std::string>);

using texts = std::initializer_list<std::string_view>;

TEST(phone_number, is_plus_and_digits) {
    for (std::string_view const text :
         {"+998722260000", "+6834000", "+12025550143", "+442079460958", "+123456789012345"}) {
        auto const parsed = phone_number::parse(text);
        ASSERT_TRUE(parsed.has_value()) << text;
        EXPECT_EQ(parsed->str(), text);
        EXPECT_EQ(to_string(*parsed), text);
        EXPECT_EQ(parsed->digits(), text.substr(1));
        EXPECT_EQ(phone_number{text}, *parsed);
        EXPECT_EQ(phone_number::parse_published(text).value(), *parsed);
    }
}

TEST(phone_number, is_ordered_and_hashed_by_its_text) {
    EXPECT_LT(phone_number{"+375172000000"}, phone_number{"+998722260000"});
    EXPECT_NE(phone_number{"+998722260000"}, phone_number{"+998722260001"});
    std::unordered_set<phone_number> const seen{
        phone_number{"+998722260000"}, phone_number::parse_published("+998 72 226 00 00").value()};
    EXPECT_EQ(seen.size(), 1U);
}

TEST(phone_number, the_strict_reader_refuses_all_else) {
    for (std::string_view const wrong : {"",
                                         "+",
                                         "998722260000",
                                         "00998722260000",
                                         "+0998722260000",
                                         "++998722260000",
                                         "+998 72 226 00 00",
                                         "+998-72-226-00-00",
                                         "+(998)722260000",
                                         " +998722260000",
                                         "+998722260000 ",
                                         "+998722260000\n",
                                         "+99872226000O",
                                         "+998722260000x5",
                                         "+99872226-0000",
                                         "tel:+998722260000",
                                         "+٩٩٨٧٢٢٢٦",
                                         "+ 998722260000",
                                         "+0",
                                         "-998722260000",
                                         "+998722260000+"}) {
        auto const refused = phone_number::parse(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(
            refused.error().all(),
            (issues{{"phone_number.malformed", severity::error, "", std::string{wrong}, {}}}));
        EXPECT_THROW(phone_number{wrong}, std::invalid_argument) << wrong;
    }
}

TEST(phone_number, has_7_to_15_digits) {
    struct expectation {
        std::string text;
        std::string code;
        std::string digits;
    };
    for (auto const& [text, code, digits] :
         {expectation{"+998", "phone_number.too_short", "3"},
          expectation{"+1", "phone_number.too_short", "1"},
          expectation{"+683400", "phone_number.too_short", "6"},
          expectation{"+1234567890123456", "phone_number.too_long", "16"},
          expectation{"+998" + std::string(97, '1'), "phone_number.too_long", "100"}}) {
        issues const expected{{code, severity::error, "", text, {{"digits", digits}}}};
        EXPECT_EQ(phone_number::parse(text).error().all(), expected);
        EXPECT_EQ(phone_number::parse_published(text).error().all(), expected);
        EXPECT_THROW(phone_number{text}, std::invalid_argument);
    }
}

TEST(phone_number, published_forms_are_read) {
    for (std::string_view const text : {"+(998 72) 226-02-00",
                                        "(+998-72) 226 02 00",
                                        "+998 (72) 226-02-00",
                                        "+(998-72)226-02-00",
                                        "(+998) 72 226 02 00",
                                        "+(998) 72 226-02-00",
                                        "+998-72-226-02-00",
                                        "+998.72.226.02.00",
                                        "+998 72 226 02 00",
                                        "  +998722260200  ",
                                        "+ 998 72 2260200",
                                        "(+998 72 226-02-00)",
                                        "( +998 72 ) 226-02-00",
                                        "+998 (72)226-02-00",
                                        "+998(72)2260200",
                                        "+998 (72) - 226-02-00",
                                        "+998\t72\t2260200",
                                        "+998 72 226 - 02 - 00",
                                        "+998\u00A072\u00A0226\u201102\u201100",
                                        "+998\u202F72 226\u201302\u201300",
                                        "+998 72 226\u201002\u201200",
                                        "+(998722260200)"}) {
        auto const read = phone_number::parse_published(text);
        ASSERT_TRUE(read.has_value()) << text;
        EXPECT_EQ(read->str(), "+998722260200") << text;
    }
    EXPECT_EQ(phone_number::parse_published("+44 20 7946 0958").value().str(), "+442079460958");
    EXPECT_EQ(phone_number::parse_published("+39 06 555 0100").value().str(), "+39065550100");
}

void expect_refused(texts wrong, std::string const& code) {
    for (std::string_view const text : wrong) {
        auto const refused = phone_number::parse_published(text);
        ASSERT_TRUE(refused.has_error()) << text << " is read as " << refused->str();
        EXPECT_EQ(refused.error().all(),
                  (issues{{code, severity::error, "", std::string{text}, {}}}));
    }
}

TEST(phone_number, published_forms_that_are_no_numbers) {
    expect_refused({"",
                    " ",
                    "+",
                    "(",
                    "(+",
                    "(+)",
                    "+()",
                    "+() 998 72 226 02 00",
                    "+ABC",
                    "phone",
                    "Tel.: +998 72 226-02-00",
                    "tel:+998-72-226-02-00",
                    "+998 72 226-02-00-",
                    "+998 72 226-02-00.",
                    "+998 72 226--02-00",
                    "+998 72 226- -02-00",
                    "+998 72 226-.02-00",
                    "+-998 72 226-02-00",
                    "+998 ((72)) 226-02-00",
                    "+(998) (72) 226-02-00",
                    "+998 (72 226-02-00",
                    "+998 72) 226-02-00",
                    "+998 )72( 226-02-00",
                    "+998 () 72 226-02-00",
                    "+998 (-72) 226-02-00",
                    "+998 72 226-02-00 (105)",
                    "+998 72 226-02-00 ( 105 ) ",
                    "+998 72 226*02*00",
                    "+998 72 CALL-NOW",
                    "+998 72 226-02-00\n",
                    "+998_72_226",
                    "+998 72 226-02-00,",
                    "+998 72 226-02-00 (office)",
                    "++998 72 226-02-00 ++",
                    "+0998 72 226-02-00",
                    "+(0)998 72 226-02-00",
                    "+٩٩٨ ٧٢ ٢٢٦",
                    "+998 72\xC2"},
                   "phone_number.malformed");
}

TEST(phone_number, without_a_plus_nobody_knows_the_country) {
    expect_refused({"00998722260200", "00 998 72 226-02-00", "8 10 998 72 226-02-00",
                    "998722260200", "(998 72) 226-02-00", "226-02-00", "(72) 226-02-00", "112",
                    " 0 72 226 02 00"},
                   "phone_number.not_international");
}

TEST(phone_number, a_zero_for_calls_from_within_is_not_guessed_away) {
    expect_refused({"+44 (0)20 7946 0958", "+44 (0) 20 7946 0958", "+998 (072) 226-02-00",
                    "+39 (06) 555 0100", "+44 ( 0)20 7946 0958"},
                   "phone_number.trunk_zero");
}

TEST(phone_number, an_extension_is_never_dropped) {
    expect_refused({"+998 72 226-02-00 ext. 105", "+998 72 226-02-00 ext 105",
                    "+998 72 226-02-00, ext. 105", "+998 72 226-02-00 EXT 5", "+998722260200x105",
                    "+998 72 226-02-00 X5", "+998 72 226-02-00 #105", "+998722260200;ext=105",
                    "+998 72 226-02-00 доб. 105", "+998 72 226-02-00, доб.105",
                    "+998 72 226-02-00 Доб. 105", "+998 72 226-02-00 вн. 105",
                    "+998 72 226-02-00 ichki 105", "+998 72 226-02-00 - ichki raqam 105",
                    "+998 72 226-02-00. Ext 1"},
                   "phone_number.extension");
}

TEST(phone_number, a_second_number_is_never_dropped) {
    expect_refused({"+998 72 226-02-00/01", "+998 72 226-02-00, 226-02-01",
                    "+998 72 226-02-00; +998 72 226-02-01", "+998 72 226-02-00 +998 72 226-02-01",
                    "+998 72 226-02-00 / 01"},
                   "phone_number.several");
}

/// The digits of a number, anyhow long.
rc::Gen<std::string> any_digits() {
    return rc::gen::map(rc::gen::pair(rc::gen::inRange('1', static_cast<char>('9' + 1)),
                                      rc::gen::container<std::string>(
                                          rc::gen::inRange('0', static_cast<char>('9' + 1)))),
                        [](auto const& parts) { return parts.first + parts.second; });
}

RC_GTEST_PROP(phone_number_law, seven_to_fifteen_digits_are_a_number, ()) {
    auto const digits = *any_digits();
    auto const parsed = phone_number::parse('+' + digits);
    RC_ASSERT(parsed.has_value() == (digits.size() >= 7 && digits.size() <= 15));
    if (parsed.has_value()) {
        RC_ASSERT(to_string(*parsed) == '+' + digits);
        RC_ASSERT(phone_number::parse_published(to_string(*parsed)).value() == *parsed);
    }
}

RC_GTEST_PROP(phone_number_law, parses_what_it_writes_and_nothing_else, (std::string text)) {
    auto const parsed = phone_number::parse(text);
    RC_ASSERT((parsed.has_error() || to_string(*parsed) == text));
}

RC_GTEST_PROP(phone_number_law, single_marks_between_digits_change_nothing, ()) {
    auto const digits = *rc::gen::suchThat(any_digits(), [](std::string const& some) {
        return some.size() >= 7 && some.size() <= 15;
    });
    std::string written = "+";
    for (char const each : digits) {
        written += written.size() == 1
                       ? ""
                       : *rc::gen::element<std::string>("", " ", "-", ".", " - ", "\u00A0");
        written += each;
    }
    RC_ASSERT(phone_number::parse_published(written).value().digits() == digits);
}

// What is read has the digits of the text, all of them, in order: nothing is dropped or made up.
RC_GTEST_PROP(phone_number_law, no_digit_is_dropped_or_made_up, ()) {
    auto const body = *rc::gen::container<std::string>(
        rc::gen::elementOf(std::string{"12345678900000 -.()+x,/#"}));
    std::string const text = "+99872" + body;
    auto const read = phone_number::parse_published(text);
    std::string digits;
    for (char const each : text) {
        digits += each >= '0' && each <= '9' ? std::string(1, each) : std::string{};
    }
    RC_ASSERT((read.has_error() || read->digits() == digits));
}

} // namespace
