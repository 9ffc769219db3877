// Languages: the whole table is walked; known codes come from the standard.

#include <jspu_coop/base/language_tag.hpp>
#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/base/utf8.hpp>
#include <jspu_coop/vocabulary/language.hpp>

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

static_assert(textual<language>);
static_assert(!std::is_default_constructible_v<language>);

TEST(language, the_table_has_184_two_letter_codes_among_486_in_order) {
    auto const all = language::all();
    EXPECT_EQ(all.size(), 486U);
    EXPECT_TRUE(std::ranges::is_sorted(all));
    EXPECT_EQ(std::ranges::count_if(all, [](language each) { return each.code().size() == 2; }),
              184);
}

TEST(language, every_code_is_well_formed_unique_and_leads_back) {
    std::set<std::string_view> codes;
    std::set<std::string_view> alpha3;
    std::unordered_set<language> hashed;
    for (language const each : language::all()) {
        EXPECT_TRUE(is_language_tag(each.code())) << each.code();
        EXPECT_EQ(canonical_language_tag(each.code()), each.code());
        EXPECT_EQ(each.alpha3().size(), 3U);
        EXPECT_TRUE(each.code().size() == 2 || each.code() == each.alpha3()) << each.code();
        EXPECT_FALSE(each.english_name().empty());
        EXPECT_TRUE(codes.insert(each.code()).second);
        EXPECT_TRUE(alpha3.insert(each.alpha3()).second);
        EXPECT_TRUE(hashed.insert(each).second);
        EXPECT_EQ(language::parse(to_string(each)).value(), each);
        EXPECT_EQ(language::from_alpha3(each.alpha3()).value(), each);
        EXPECT_EQ(language{each.code()}, each);
    }
}

TEST(language, known_codes_are_the_standards) {
    struct expectation {
        std::string_view code;
        std::string_view alpha3;
        std::string_view name;
    };
    for (auto const& [code, alpha3, name] :
         {expectation{"uz", "uzb", "Uzbek"}, expectation{"ru", "rus", "Russian"},
          expectation{"en", "eng", "English"}, expectation{"ko", "kor", "Korean"},
          expectation{"de", "deu", "German"}, expectation{"zh", "zho", "Chinese"},
          expectation{"be", "bel", "Belarusian"}, expectation{"kaa", "kaa", "Kara-Kalpak"}}) {
        EXPECT_EQ(language{code}.alpha3(), alpha3);
        EXPECT_EQ(language{code}.english_name(), name);
    }
}

TEST(language, bibliographic_codes_lead_to_the_same_language) {
    EXPECT_EQ(language::from_alpha3("ger").value(), language{"de"});
    EXPECT_EQ(language::from_alpha3("deu").value(), language{"de"});
    EXPECT_EQ(language::from_alpha3("chi").value(), language{"zh"});
    EXPECT_EQ(language::from_alpha3("fre").value(), language{"fr"});
    EXPECT_EQ(language::from_alpha3("kaa").value(), language{"kaa"});
}

TEST(language, each_has_names_of_its_own_in_three_languages) {
    std::set<std::string_view> seen;
    for (language const& each : language::all()) {
        auto const names = each.names();
        ASSERT_TRUE(names.has_value()) << each.code();
        for (std::string_view const name : {names->uz, names->ru, names->en}) {
            EXPECT_FALSE(name.empty()) << each.code();
            EXPECT_TRUE(is_utf8(name)) << each.code();
            EXPECT_TRUE(seen.insert(name).second) << name;
        }
        bool const is_no_language =
            each == language{"chn"} || each == language{"zbl"} || each == language{"zxx"};
        EXPECT_TRUE(names->uz.find(" til") != std::string_view::npos || is_no_language)
            << names->uz;
    }
}

// As the people of these languages and the usual reference works call them.
TEST(language, names_are_those_in_use) {
    auto const expect = [](char const* code, label const& names) {
        EXPECT_EQ(language{code}.names(), names) << code;
    };
    expect("uz", {"Oʻzbek tili", "Узбекский язык", "Uzbek"});
    expect("nog", {"Noʻgʻay tili", "Ногайский язык", "Nogai"});
    expect("sw", {"Suaxili tili", "Язык суахили", "Swahili"});
    expect("et", {"Eston tili", "Эстонский язык", "Estonian"});
    expect("grc", {"Qadimgi yunon tili", "Древнегреческий язык", "Ancient Greek"});
    expect("tl", {"Tagal tili", "Тагальский язык", "Tagalog"});
    expect("sla", {"Slavyan tillari", "Славянские языки", "Slavic languages"});
    expect("chk", {"Chuuk tili", "Чуукский язык", "Chuukese"});
}

TEST(language, refuses_broken_codes) {
    for (std::string_view const wrong :
         {"", "u", "UZ", "Uz", "uzb", "eng", "ger", "xx", "uz ", " uz", "uz-Latn", "uz_UZ", "qaa",
          "qaa-qtz", "english", "12", "ü"}) {
        auto const refused = language::parse(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().all(),
                  (issues{{"language.unknown", severity::error, "", std::string{wrong}, {}}}));
        EXPECT_THROW(language{wrong}, std::invalid_argument) << wrong;
    }
}

TEST(language, refuses_broken_three_letter_codes) {
    for (std::string_view const wrong : {"", "uz", "UZB", "xxx", "qaa", "uzbe", "   ", "de"}) {
        auto const refused = language::from_alpha3(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().first().code, "language.unknown");
        EXPECT_EQ(refused.error().first().value, wrong);
    }
}

RC_GTEST_PROP(language_law, parses_what_it_writes_and_nothing_else, (std::string text)) {
    auto const parsed = language::parse(text);
    RC_ASSERT((parsed.has_error() || to_string(*parsed) == text));
}

} // namespace
