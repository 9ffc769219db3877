// Countries: the whole table is walked, known codes come from the standard, not from the table.

#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/base/utf8.hpp>
#include <jspu_coop/vocabulary/country.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_set>

namespace {

using namespace jspu_coop;

static_assert(textual<country>);
static_assert(!std::is_default_constructible_v<country>);
static_assert(!std::is_convertible_v<std::string_view, country>);

bool all_of_kind(std::string_view text, std::size_t size, char first, char last) {
    return text.size() == size
           && std::ranges::all_of(text, [&](char c) { return c >= first && c <= last; });
}

TEST(country, the_table_has_the_249_entries_of_the_standard_in_order) {
    auto const all = country::all();
    EXPECT_EQ(all.size(), 249U);
    EXPECT_TRUE(std::ranges::is_sorted(all));
    EXPECT_EQ(all.front().alpha2(), "AD");
    EXPECT_EQ(all.back().alpha2(), "ZW");
}

TEST(country, every_code_is_well_formed_unique_and_leads_back) {
    std::set<std::string_view> alpha2;
    std::set<std::string_view> alpha3;
    std::set<std::string_view> numeric;
    std::set<std::string_view> names;
    std::unordered_set<country> hashed;
    for (country const each : country::all()) {
        EXPECT_TRUE(all_of_kind(each.alpha2(), 2, 'A', 'Z')) << each.alpha2();
        EXPECT_TRUE(all_of_kind(each.alpha3(), 3, 'A', 'Z')) << each.alpha3();
        EXPECT_TRUE(all_of_kind(each.numeric(), 3, '0', '9')) << each.numeric();
        EXPECT_FALSE(each.english_name().empty());
        EXPECT_TRUE(is_utf8(each.english_name()));
        EXPECT_TRUE(alpha2.insert(each.alpha2()).second);
        EXPECT_TRUE(alpha3.insert(each.alpha3()).second);
        EXPECT_TRUE(numeric.insert(each.numeric()).second);
        EXPECT_TRUE(names.insert(each.english_name()).second);
        EXPECT_TRUE(hashed.insert(each).second);
        EXPECT_EQ(country::parse(to_string(each)).value(), each);
        EXPECT_EQ(country::from_alpha3(each.alpha3()).value(), each);
        EXPECT_EQ(country::from_numeric(each.numeric()).value(), each);
        EXPECT_EQ(country{each.alpha2()}, each);
    }
}

// ISO 3166-1, for the partner countries and those whose codes are easily mistaken.
TEST(country, the_codes_of_the_partner_countries_are_the_standards) {
    struct expectation {
        std::string_view alpha2;
        std::string_view alpha3;
        std::string_view numeric;
    };
    for (auto const& [alpha2, alpha3, numeric] :
         {expectation{"AZ", "AZE", "031"}, expectation{"BY", "BLR", "112"},
          expectation{"CN", "CHN", "156"}, expectation{"FR", "FRA", "250"},
          expectation{"GB", "GBR", "826"}, expectation{"IN", "IND", "356"},
          expectation{"KZ", "KAZ", "398"}, expectation{"KR", "KOR", "410"},
          expectation{"RU", "RUS", "643"}, expectation{"TR", "TUR", "792"},
          expectation{"UZ", "UZB", "860"}, expectation{"KP", "PRK", "408"},
          expectation{"CH", "CHE", "756"}, expectation{"AF", "AFG", "004"}}) {
        country const found{alpha2};
        EXPECT_EQ(found.alpha3(), alpha3);
        EXPECT_EQ(found.numeric(), numeric);
        EXPECT_EQ(to_string(found), alpha2);
    }
}

TEST(country, english_names_are_those_of_the_standard) {
    EXPECT_EQ(country{"UZ"}.english_name(), "Uzbekistan");
    EXPECT_EQ(country{"KR"}.english_name(), "Korea, Republic of");
    EXPECT_EQ(country{"CI"}.english_name(), "Côte d'Ivoire");
}

TEST(country, partner_countries_have_names_in_three_languages) {
    for (std::string_view const code :
         {"UZ", "KR", "GB", "FR", "RU", "BY", "TR", "AZ", "KZ", "IN",
          "CN", "DE", "US", "JP", "KG", "TJ", "TM", "PL", "LV", "IT"}) {
        EXPECT_TRUE(country{code}.names().has_value()) << code;
    }
    EXPECT_EQ(country{"UZ"}.names(), (label{"Oʻzbekiston", "Узбекистан", "Uzbekistan"}));
    EXPECT_EQ(country{"BY"}.names(), (label{"Belarus", "Беларусь", "Belarus"}));
    EXPECT_EQ(country{"KR"}.names()->en, "Republic of Korea");
}

TEST(country, each_has_names_that_no_other_has) {
    std::set<std::string_view> english;
    std::set<std::string_view> russian;
    std::set<std::string_view> uzbek;
    for (country const each : country::all()) {
        auto const names = each.names();
        ASSERT_TRUE(names.has_value()) << each.alpha2();
        EXPECT_FALSE(names->uz.empty() || names->ru.empty() || names->en.empty());
        EXPECT_TRUE(is_utf8(names->uz) && is_utf8(names->ru) && is_utf8(names->en));
        EXPECT_TRUE(russian.insert(names->ru).second) << names->ru;
        EXPECT_TRUE(uzbek.insert(names->uz).second) << names->uz;
        EXPECT_TRUE(english.insert(names->en).second) << names->en;
    }
}

// As the atlases and news of each language call them.
TEST(country, names_are_those_in_use) {
    auto const expect = [](char const* code, label const& names) {
        EXPECT_EQ(country{code}.names(), names) << code;
    };
    expect("AW", {"Aruba", "Аруба", "Aruba"});
    expect("BR", {"Braziliya", "Бразилия", "Brazil"});
    expect("CI", {"Kot-dʼIvuar", "Кот-д’Ивуар", "Côte d'Ivoire"});
    expect("CD", {"Kongo Demokratik Respublikasi", "Демократическая Республика Конго",
                  "Democratic Republic of the Congo"});
    expect("EH", {"Gʻarbiy Sahroi Kabir", "Западная Сахара", "Western Sahara"});
    expect("FK", {"Folklend orollari", "Фолклендские острова", "Falkland Islands"});
    expect("BV", {"Buve oroli", "Остров Буве", "Bouvet Island"});
    expect("SH", {"Muqaddas Yelena oroli", "Остров Святой Елены", "Saint Helena"});
    expect("TT", {"Trinidad va Tobago", "Тринидад и Тобаго", "Trinidad and Tobago"});
}

TEST(country, is_ordered_by_alpha2) {
    EXPECT_LT(country{"BY"}, country{"KZ"});
    EXPECT_LT(country{"KZ"}, country{"UZ"});
    EXPECT_EQ(country{"UZ"}, country{"UZ"});
}

TEST(country, refuses_broken_alpha2_codes) {
    for (std::string_view const wrong :
         {"", "U", "uz", "Uz", "UZB", "UZ ", " UZ", "860", "XX", "ZZ", "AA", "UK", "EU", "SU", "YU",
          "U\0", "Ü", "Uzbekistan", "QZ"}) {
        auto const refused = country::parse(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().all(), (issues{{"country.unknown",
                                                  severity::error,
                                                  "",
                                                  std::string{wrong},
                                                  {{"code", "alpha-2"}}}}));
        EXPECT_THROW(country{wrong}, std::invalid_argument) << wrong;
    }
}

TEST(country, refuses_broken_alpha3_codes) {
    for (std::string_view const wrong :
         {"", "UZ", "uzb", "UZBE", "ZZZ", "AAA", "860", "UK ", "SUN", "Uzb", " UZ", "YUG"}) {
        auto const refused = country::from_alpha3(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().first().code, "country.unknown");
        EXPECT_EQ(refused.error().first().parameters.at("code"), "alpha-3");
    }
}

TEST(country, a_numeric_code_is_three_characters_and_no_number) {
    EXPECT_EQ(country::from_numeric("031").value(), country{"AZ"});
    for (std::string_view const wrong : {"31", "31 ", " 31", "0031", "000", "999", "-31", "+31",
                                         "0x1", "86", "8600", "", "UZB", "810"}) {
        auto const refused = country::from_numeric(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().first().value, wrong);
        EXPECT_EQ(refused.error().first().parameters.at("code"), "numeric");
    }
}

RC_GTEST_PROP(country_law, parses_what_it_writes_and_nothing_else, (std::string text)) {
    auto const parsed = country::parse(text);
    RC_ASSERT((parsed.has_error() || to_string(*parsed) == text));
}

// Every pair of capitals: exactly 249 of the 676 are countries.
TEST(country, exactly_249_pairs_of_capitals_are_countries) {
    int known = 0;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            known += country::parse(std::string{first, second}).has_value() ? 1 : 0;
        }
    }
    EXPECT_EQ(known, 249);
}

} // namespace
