// ISCED-F 2013: counts against the classification, the hierarchy as laws, the digits 0, 8 and 9.

#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;

static_assert(textual<field_of_study>);
static_assert(!std::is_default_constructible_v<field_of_study>);
// A field is not made of a number: the number 0113 is 113, or octal 75.
static_assert(!std::is_constructible_v<field_of_study, int>);

std::vector<field_of_study> const& all() {
    static std::vector<field_of_study> const fields = field_of_study::all();
    return fields;
}

bool is_defined(std::string_view code) {
    char const last = code.back();
    return code.size() == 2 || (last != '0' && last != '8' && last != '9');
}

field_of_study any_field() {
    return all()[*rc::gen::inRange<std::size_t>(0, all().size())];
}

// The classification names 11 broad, 29 narrow and 80 detailed fields (00 to 10).
TEST(field_of_study, names_11_broad_29_narrow_and_80_detailed_fields) {
    std::map<field_level, int> named;
    for (field_of_study const& each : all()) {
        named[each.level()] += is_defined(each.code()) ? 1 : 0;
    }
    EXPECT_EQ(named[field_level::broad], 11);
    EXPECT_EQ(named[field_level::narrow], 29);
    EXPECT_EQ(named[field_level::detailed], 80);
}

// Counted by hand: {narrow, detailed} codes of each broad field, those with 0, 8 and 9 included.
TEST(field_of_study, has_as_many_codes_in_each_broad_field_as_counted_by_hand) {
    std::map<std::string, std::pair<int, int>> const expected{
        {"00", {5, 5}},  // 000 001 002 003 009
        {"01", {2, 7}},  // 011 018
        {"02", {6, 19}}, // 1 + 7 arts + 5 humanities + 4 languages + 1 + 1
        {"03", {5, 13}}, // 1 + 6 social + 4 journalism + 1 + 1
        {"04", {5, 13}}, // 1 + 9 business + 1 law + 1 + 1
        {"05", {7, 19}}, // 1 + 4 biology + 4 environment + 5 physical + 3 mathematics + 1 + 1
        {"06", {2, 6}},  // 5 ICT + 1
        {"07", {6, 20}}, // 1 + 8 engineering + 6 manufacturing + 3 architecture + 1 + 1
        {"08", {7, 10}}, // 1 + 4 agriculture + 1 forestry + 1 fisheries + 1 veterinary + 1 + 1
        {"09", {5, 17}}, // 1 + 9 health + 5 welfare + 1 + 1
        {"10", {7, 19}}, // 1 + 7 personal + 4 hygiene + 4 security + 1 transport + 1 + 1
    };
    std::map<std::string, std::pair<int, int>> counted;
    for (field_of_study const& each : all()) {
        auto& [narrow, detailed] = counted[std::string{each.code().substr(0, 2)}];
        narrow += each.level() == field_level::narrow ? 1 : 0;
        detailed += each.level() == field_level::detailed ? 1 : 0;
    }
    EXPECT_EQ(counted, expected);
    EXPECT_EQ(all().size(), 216U); // 11 + 57 + 148
}

TEST(field_of_study, every_code_is_well_formed_unique_and_leads_back) {
    std::set<std::string_view> codes;
    std::unordered_set<field_of_study> hashed;
    EXPECT_TRUE(std::ranges::is_sorted(all()));
    for (field_of_study const& each : all()) {
        EXPECT_TRUE(each.code().size() >= 2 && each.code().size() <= 4) << each.code();
        EXPECT_EQ(each.code().find_first_not_of("0123456789"), std::string_view::npos);
        EXPECT_TRUE(codes.insert(each.code()).second) << each.code();
        EXPECT_TRUE(hashed.insert(each).second);
        EXPECT_FALSE(each.label_en().empty());
        EXPECT_EQ(field_of_study::parse(to_string(each)).value(), each);
        EXPECT_EQ(field_of_study{each.code()}, each);
    }
}

TEST(field_of_study, the_digits_0_8_and_9_say_the_same_in_code_and_label) {
    for (field_of_study const& each : all()) {
        if (each.level() == field_level::broad) {
            continue;
        }
        std::string_view const label = each.label_en();
        char const last = each.code().back();
        EXPECT_EQ(label.ends_with(", not further defined"), last == '0') << each.code();
        EXPECT_EQ(label.ends_with(", inter-disciplinary"), last == '8') << each.code();
        EXPECT_EQ(label.ends_with(", not elsewhere classified"), last == '9') << each.code();
    }
}

// An inter-disciplinary or unclassified narrow field has exactly one detailed field, its own digit
// twice; a field that is not further defined likewise.
TEST(field_of_study, narrow_fields_with_0_8_and_9_have_one_detailed_field) {
    for (field_of_study const& narrow : all()) {
        if (narrow.level() != field_level::narrow || is_defined(narrow.code())) {
            continue;
        }
        std::vector<std::string> inside;
        for (field_of_study const& each : all()) {
            if (each.level() == field_level::detailed && narrow.contains(each)) {
                inside.push_back(to_string(each));
            }
        }
        EXPECT_EQ(inside, std::vector{std::string{narrow.code()} + narrow.code().back()});
    }
}

TEST(field_of_study, labels_of_the_fields_of_a_pedagogical_university) {
    for (auto const& [code, label] : std::initializer_list<std::pair<char const*, char const*>>{
             {"01", "Education"},
             {"0111", "Education science"},
             {"0112", "Training for pre-school teachers"},
             {"0113", "Teacher training without subject specialisation"},
             {"0114", "Teacher training with subject specialisation"},
             {"0119", "Education, not elsewhere classified"},
             {"0188", "Education, inter-disciplinary"},
             {"0231", "Language acquisition"},
             {"0232", "Literature and linguistics"},
             {"0313", "Psychology"},
             {"1014", "Sports"}}) {
        EXPECT_EQ(field_of_study{code}.label_en(), label);
    }
}

bool has_latin(std::string_view text) {
    return std::ranges::any_of(text, [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
    });
}

bool has_cyrillic(std::string_view text) {
    return std::ranges::any_of(text, [](char each) {
        auto const byte = static_cast<unsigned char>(each);
        return byte == 0xD0 || byte == 0xD1;
    });
}

// No label happens to be the same word in English and Uzbek.
TEST(field_of_study, every_code_has_a_label_in_three_languages) {
    for (field_of_study const& each : all()) {
        label const names = each.labels();
        EXPECT_EQ(names.en, each.label_en()) << each.code();
        EXPECT_TRUE(has_latin(names.en) && !has_cyrillic(names.en)) << each.code();
        EXPECT_TRUE(has_cyrillic(names.ru) && !has_latin(names.ru)) << each.code();
        EXPECT_TRUE(has_latin(names.uz) && !has_cyrillic(names.uz)) << each.code();
        EXPECT_NE(names.uz, names.en) << each.code();
    }
}

// Uzbek letters have signs of their own, which are no apostrophes; U+02BB stands in oʻ and gʻ only.
TEST(field_of_study, uzbek_labels_are_written_with_the_signs_of_the_language) {
    for (field_of_study const& each : all()) {
        std::string_view const label = each.labels().uz;
        for (std::string_view const wrong : {"'", "`", "\u2018", "\u2019"}) {
            EXPECT_EQ(label.find(wrong), std::string_view::npos) << label;
        }
        for (std::size_t at = label.find("\u02BB"); at != std::string_view::npos;
             at = label.find("\u02BB", at + 1)) {
            ASSERT_GT(at, 0U) << label;
            EXPECT_NE(std::string_view{"oOgG"}.find(label[at - 1]), std::string_view::npos)
                << label;
        }
    }
}

TEST(field_of_study, the_digits_0_8_and_9_say_the_same_in_russian_and_uzbek) {
    for (field_of_study const& each : all()) {
        bool const is_broad = each.level() == field_level::broad;
        char const last = is_broad ? '1' : each.code().back();
        auto const [uz, ru, en] = each.labels();
        EXPECT_EQ(uz.ends_with(", batafsil aniqlanmagan"), last == '0') << each.code();
        EXPECT_EQ(ru.ends_with(", без дальнейшего уточнения"), last == '0') << each.code();
        EXPECT_EQ(uz.ends_with(", fanlararo dasturlar"), last == '8') << each.code();
        EXPECT_EQ(ru.ends_with(", междисциплинарные программы"), last == '8') << each.code();
        EXPECT_EQ(uz.ends_with(", boshqa toifalarga kiritilmagan"), last == '9') << each.code();
        EXPECT_EQ(ru.ends_with(" к другим категориям"), last == '9') << each.code();
        EXPECT_EQ(ru.find(", не отнесённ") != std::string_view::npos, last == '9') << each.code();
        // The words before are those of the field above which the digit speaks of.
        if (last == '0') {
            label const known = each.stands_for().labels();
            EXPECT_TRUE(uz.starts_with(std::string{known.uz} + ",")) << each.code();
            EXPECT_TRUE(ru.starts_with(std::string{known.ru} + ",")) << each.code();
        }
    }
}

TEST(field_of_study, fields_share_a_label_in_every_language_or_in_none) {
    for (field_of_study const& one : all()) {
        for (field_of_study const& other : all()) {
            bool const is_shared = one.label_en() == other.label_en();
            ASSERT_EQ(one.labels().ru == other.labels().ru, is_shared)
                << one.code() << ' ' << other.code();
            ASSERT_EQ(one.labels().uz == other.labels().uz, is_shared)
                << one.code() << ' ' << other.code();
        }
    }
}

TEST(field_of_study, russian_and_uzbek_labels_of_a_pedagogical_university) {
    EXPECT_EQ(field_of_study{"01"}.labels(), (label{"Taʼlim", "Образование", "Education"}));
    EXPECT_EQ(field_of_study{"0231"}.labels(),
              (label{"Tillarni oʻrganish", "Изучение языков", "Language acquisition"}));
    EXPECT_EQ(field_of_study{"0313"}.labels(), (label{"Psixologiya", "Психология", "Psychology"}));
    EXPECT_EQ(field_of_study{"1014"}.labels(), (label{"Sport", "Спорт", "Sports"}));
}

TEST(field_of_study, levels_follow_the_number_of_digits) {
    EXPECT_EQ(field_of_study{"01"}.level(), field_level::broad);
    EXPECT_EQ(field_of_study{"011"}.level(), field_level::narrow);
    EXPECT_EQ(field_of_study{"0113"}.level(), field_level::detailed);
    EXPECT_EQ(field_of_study{"10"}.level(), field_level::broad);
    EXPECT_EQ(field_of_study{"104"}.level(), field_level::narrow);
}

TEST(field_of_study, leading_zeros_carry_meaning) {
    EXPECT_TRUE(field_of_study{"01"}.contains(field_of_study{"011"}));
    EXPECT_TRUE(field_of_study{"01"}.contains(field_of_study{"0113"}));
    EXPECT_FALSE(field_of_study{"10"}.contains(field_of_study{"0113"}));
    EXPECT_FALSE(field_of_study{"011"}.contains(field_of_study{"0011"}));
    EXPECT_TRUE(field_of_study::parse("113").has_error());
    EXPECT_TRUE(field_of_study::parse("11").has_error());
    EXPECT_TRUE(field_of_study::parse("1").has_error());
}

TEST(field_of_study, refuses_broken_codes) {
    for (std::string_view const wrong :
         {"",      "0",    "1",    "11",    "12",    "99",        "113",   "010",   "0100",
          "019",   "0115", "0120", "01130", "00113", " 0113",     "0113 ", "01 13", "01.13",
          "0113a", "O113", "-011", "+011",  "1e2",   "9999",      "999",   "0420",  "0429",
          "0549",  "0739", "1040", "1049",  "0601",  "education", "１０"}) {
        auto const refused = field_of_study::parse(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().all(),
                  (issues{{"isced_f.unknown", severity::error, "", std::string{wrong}, {}}}));
        EXPECT_THROW(field_of_study{wrong}, std::invalid_argument) << wrong;
    }
}

TEST(field_of_study, exactly_its_own_codes_among_all_of_up_to_four_digits_are_fields) {
    int known = 0;
    for (int number = 0; number < 10000; ++number) {
        std::string const digits = std::to_string(10000 + number).substr(1);
        for (std::size_t size = 1; size <= 4; ++size) {
            // Each code of fewer digits is met once, where the digits cut off are zeros.
            if (digits.find_first_not_of('0', size) == std::string::npos) {
                known += field_of_study::parse(digits.substr(0, size)).has_value() ? 1 : 0;
            }
        }
    }
    EXPECT_EQ(known, 216);
}

TEST(field_of_study, every_field_but_a_broad_one_lies_in_the_one_above) {
    for (field_of_study const& each : all()) {
        std::optional<field_of_study> const above = each.broader();
        if (each.level() == field_level::broad) {
            EXPECT_EQ(above, std::nullopt);
            continue;
        }
        ASSERT_TRUE(above.has_value());
        EXPECT_EQ(above->code(), each.code().substr(0, each.code().size() - 1));
        EXPECT_TRUE(above->contains(each));
        EXPECT_FALSE(each.contains(*above));
        EXPECT_EQ(static_cast<int>(above->level()) + 1, static_cast<int>(each.level()));
    }
}

// Walked over all 46,656 pairs: containment is what climbing says.
TEST(field_of_study, contains_what_climbs_to_it_and_nothing_else) {
    for (field_of_study const& outer : all()) {
        for (field_of_study const& inner : all()) {
            bool climbs = false;
            for (std::optional<field_of_study> at = inner; at; at = at->broader()) {
                climbs = climbs || *at == outer;
            }
            ASSERT_EQ(outer.contains(inner), climbs) << outer.code() << ' ' << inner.code();
        }
    }
}

RC_GTEST_PROP(field_of_study_law, containment_is_a_partial_order, ()) {
    field_of_study const a = any_field();
    field_of_study const b = any_field();
    field_of_study const c = any_field();
    RC_ASSERT(a.contains(a));
    RC_ASSERT((!(a.contains(b) && b.contains(a)) || a == b));
    RC_ASSERT((!(a.contains(b) && b.contains(c)) || a.contains(c)));
}

RC_GTEST_PROP(field_of_study_law, two_fields_that_share_a_field_are_nested, ()) {
    field_of_study const a = any_field();
    field_of_study const b = any_field();
    for (field_of_study const& each : all()) {
        RC_ASSERT((!(a.contains(each) && b.contains(each)) || a.contains(b) || b.contains(a)));
    }
}

TEST(field_of_study, what_is_not_further_defined_stands_for_the_field_that_is_known) {
    for (auto const& [code, known] :
         std::initializer_list<std::pair<char const*, char const*>>{{"0110", "011"},
                                                                    {"020", "02"},
                                                                    {"0200", "02"},
                                                                    {"0210", "021"},
                                                                    {"0000", "00"},
                                                                    {"000", "00"},
                                                                    {"100", "10"},
                                                                    {"1000", "10"},
                                                                    {"1010", "101"}}) {
        EXPECT_TRUE(field_of_study{code}.is_not_further_defined()) << code;
        EXPECT_EQ(field_of_study{code}.stands_for(), field_of_study{known}) << code;
    }
    for (std::string_view const code : {"00", "10", "01", "011", "0113", "0119", "0188", "018"}) {
        EXPECT_FALSE(field_of_study{code}.is_not_further_defined()) << code;
        EXPECT_EQ(field_of_study{code}.stands_for(), field_of_study{code}) << code;
    }
}

TEST(field_of_study, a_code_not_further_defined_contains_only_what_it_begins) {
    field_of_study const vague{"0110"};
    EXPECT_TRUE(field_of_study{"011"}.contains(vague));
    EXPECT_FALSE(vague.contains(field_of_study{"0113"}));
    EXPECT_FALSE(vague.contains(field_of_study{"011"}));
    EXPECT_TRUE(field_of_study{"020"}.contains(field_of_study{"0200"}));
    EXPECT_FALSE(field_of_study{"020"}.contains(field_of_study{"0210"}));
}

TEST(field_of_study, what_is_vague_may_turn_out_to_lie_in_what_is_fine) {
    field_of_study const wanted{"0113"};
    for (std::string_view const code : {"0113", "011", "0110", "01"}) {
        EXPECT_TRUE(field_of_study{code}.may_lie_in(wanted)) << code;
    }
    for (std::string_view const code : {"0119", "0112", "018", "0188", "02", "0200", "000"}) {
        EXPECT_FALSE(field_of_study{code}.may_lie_in(wanted)) << code;
    }
    EXPECT_TRUE(wanted.may_lie_in(field_of_study{"0110"}));
    EXPECT_TRUE(field_of_study{"0200"}.may_lie_in(field_of_study{"0231"}));
}

TEST(field_of_study, what_lies_in_a_field_may_lie_in_it) {
    for (field_of_study const& outer : all()) {
        for (field_of_study const& inner : all()) {
            ASSERT_TRUE(!outer.contains(inner) || inner.may_lie_in(outer));
            ASSERT_EQ(inner.may_lie_in(outer), outer.may_lie_in(inner));
        }
    }
}

} // namespace
