// Currencies: the whole table is walked, known codes come from the standard, not from the table.

#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/base/utf8.hpp>
#include <jspu_coop/vocabulary/currency.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <concepts>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>

namespace {

using namespace jspu_coop;

static_assert(textual<currency>);
static_assert(!std::is_default_constructible_v<currency>);
static_assert(!std::is_convertible_v<std::string_view, currency>);
static_assert(!std::is_constructible_v<currency, int>);
static_assert(!std::equality_comparable_with<currency, std::string>);

bool all_of_kind(std::string_view text, std::size_t size, char first, char last) {
    return text.size() == size
           && std::ranges::all_of(text, [&](char c) { return c >= first && c <= last; });
}

TEST(currency, every_code_is_well_formed_unique_and_leads_back) {
    std::set<std::string_view> alpha3;
    std::set<std::string_view> numeric;
    std::unordered_set<currency> hashed;
    auto const all = currency::all();
    EXPECT_TRUE(std::ranges::is_sorted(all));
    for (currency const each : all) {
        EXPECT_TRUE(all_of_kind(each.alpha3(), 3, 'A', 'Z')) << each.alpha3();
        EXPECT_TRUE(all_of_kind(each.numeric(), 3, '0', '9')) << each.numeric();
        EXPECT_FALSE(each.english_name().empty());
        EXPECT_TRUE(is_utf8(each.english_name()));
        EXPECT_TRUE(alpha3.insert(each.alpha3()).second);
        EXPECT_TRUE(numeric.insert(each.numeric()).second);
        EXPECT_TRUE(hashed.insert(each).second);
        EXPECT_EQ(currency::parse(to_string(each)).value(), each);
        EXPECT_EQ(currency::from_numeric(each.numeric()).value(), each);
        EXPECT_EQ(currency{each.alpha3()}, each);
    }
}

// ISO 4217, List One, for the partners' currencies and those that are easily mistaken.
TEST(currency, the_codes_of_the_partners_currencies_are_the_standards) {
    struct expectation {
        std::string_view alpha3;
        std::string_view numeric;
        int digits;
        std::string_view name;
    };
    for (auto const& [alpha3, numeric, digits, name] :
         {expectation{"UZS", "860", 2, "Uzbekistan Sum"},
          expectation{"BYN", "933", 2, "Belarusian Ruble"}, expectation{"KRW", "410", 0, "Won"},
          expectation{"RUB", "643", 2, "Russian Ruble"}, expectation{"EUR", "978", 2, "Euro"},
          expectation{"GBP", "826", 2, "Pound Sterling"},
          expectation{"INR", "356", 2, "Indian Rupee"}, expectation{"KZT", "398", 2, "Tenge"},
          expectation{"AZN", "944", 2, "Azerbaijan Manat"},
          expectation{"TRY", "949", 2, "Turkish Lira"}, expectation{"USD", "840", 2, "US Dollar"},
          expectation{"JPY", "392", 0, "Yen"}, expectation{"CHF", "756", 2, "Swiss Franc"},
          expectation{"AUD", "036", 2, "Australian Dollar"},
          expectation{"KPW", "408", 2, "North Korean Won"},
          expectation{"KWD", "414", 3, "Kuwaiti Dinar"}}) {
        currency const found{alpha3};
        EXPECT_EQ(found.numeric(), numeric);
        EXPECT_EQ(found.minor_digits(), digits) << alpha3;
        EXPECT_EQ(found.english_name(), name);
        EXPECT_EQ(to_string(found), alpha3);
        EXPECT_EQ(currency::from_numeric(numeric).value(), found);
    }
}

// ISO 4217, List One, column "Minor unit"; all others have two digits.
TEST(currency, the_digits_behind_the_point_are_the_standards) {
    std::set<std::string_view> const none{
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
        "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF",
    };
    std::set<std::string_view> const three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    std::set<std::string_view> const four{"CLF", "UYW"};
    std::set<std::string_view> const no_money{"XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR",
                                              "XPD", "XPT", "XSU", "XTS", "XUA", "XXX"};
    for (currency const each : currency::all()) {
        std::string_view const code = each.alpha3();
        std::optional<int> const expected = no_money.contains(code) ? std::nullopt
                                            : none.contains(code)   ? std::optional{0}
                                            : three.contains(code)  ? std::optional{3}
                                            : four.contains(code)   ? std::optional{4}
                                                                    : std::optional{2};
        EXPECT_EQ(each.minor_digits(), expected) << code;
    }
    for (auto const* set : {&none, &three, &four, &no_money}) {
        for (std::string_view const code : *set) {
            EXPECT_TRUE(currency::parse(code).has_value()) << code;
        }
    }
}

TEST(currency, is_ordered_by_alpha3) {
    EXPECT_LT(currency{"BYN"}, currency{"KZT"});
    EXPECT_LT(currency{"KZT"}, currency{"UZS"});
    EXPECT_EQ(currency{"UZS"}, currency{"UZS"});
    EXPECT_NE(currency{"UZS"}, currency{"USD"});
}

TEST(currency, refuses_broken_alpha3_codes) {
    for (std::string_view const wrong :
         {"",    "U",   "UZ",  "uzs", "Uzs", "UZSS", "UZS ", " UZS", "860", "ZZZ", "AAA",
          "SUM", "RUR", "BYR", "DEM", "SUR", "BTC",  "€",    "$",    "сум", "U$D", "UZ\n"}) {
        auto const refused = currency::parse(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().all(), (issues{{"currency.unknown",
                                                  severity::error,
                                                  "",
                                                  std::string{wrong},
                                                  {{"code", "alpha-3"}}}}));
        EXPECT_THROW(currency{wrong}, std::invalid_argument) << wrong;
    }
}

TEST(currency, a_numeric_code_is_three_characters_and_no_number) {
    EXPECT_EQ(currency::from_numeric("036").value(), currency{"AUD"});
    EXPECT_EQ(currency::from_numeric("008").value(), currency{"ALL"});
    for (std::string_view const wrong : {"", "36", "8", "36 ", " 36", "0036", "000", "-36", "+36",
                                         "0x8", "86", "8600", "UZS", "810", "974"}) {
        auto const refused = currency::from_numeric(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().first().code, "currency.unknown");
        EXPECT_EQ(refused.error().first().value, wrong);
        EXPECT_EQ(refused.error().first().parameters.at("code"), "numeric");
    }
}

RC_GTEST_PROP(currency_law, parses_what_it_writes_and_nothing_else, (std::string text)) {
    auto const parsed = currency::parse(text);
    RC_ASSERT((parsed.has_error() || to_string(*parsed) == text));
}

// Every triple of capitals: iso-codes 4.15.0 has 181 entries.
TEST(currency, exactly_181_triples_of_capitals_are_currencies) {
    int known = 0;
    for (int at = 0; at < 26 * 26 * 26; ++at) {
        std::string const code{static_cast<char>('A' + at / 676),
                               static_cast<char>('A' + at / 26 % 26),
                               static_cast<char>('A' + at % 26)};
        known += currency::parse(code).has_value() ? 1 : 0;
    }
    EXPECT_EQ(known, 181);
    EXPECT_EQ(currency::all().size(), 181U);
}

} // namespace
