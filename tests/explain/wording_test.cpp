#include <jspu_coop/base/rounding_mode.hpp>
#include <jspu_coop/explain/wording.hpp>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop {
namespace {

std::string read(shown_value const& value) {
    return wording{}.read(value);
}

std::string read_code(char const* vocabulary, char const* code) {
    return read(coded_value{vocabulary, code});
}

TEST(wording, dates_of_every_month) {
    std::vector<std::string> const expected{
        "1 January 2021",   "2 February 2021", "3 March 2021",     "4 April 2021",
        "5 May 2021",       "6 June 2021",     "7 July 2021",      "8 August 2021",
        "9 September 2021", "10 October 2021", "11 November 2021", "12 December 2021"};
    for (int month = 1; month <= 12; ++month) {
        EXPECT_EQ(read(date{2021, month, month}), expected[static_cast<std::size_t>(month - 1)]);
    }
    EXPECT_EQ(read(date{2020, 5, 20}), "20 May 2020");
    EXPECT_EQ(read(date{9999, 12, 31}), "31 December 9999");
}

TEST(wording, periods) {
    EXPECT_EQ(read(period{date{2026, 9, 1}, date{2026, 9, 30}}),
              "from 1 September 2026 to 30 September 2026");
    EXPECT_EQ(read(period::from(date{2020, 5, 20})), "from 20 May 2020 on");
    EXPECT_EQ(read(period{date{2020, 5, 20}, date{2020, 5, 20}}), "on 20 May 2020");
}

TEST(wording, counts_and_durations_choose_the_word) {
    EXPECT_EQ(read(day_count{18}), "18 days");
    EXPECT_EQ(read(day_count{1}), "1 day");
    EXPECT_EQ(read(day_count{0}), "0 days");
    EXPECT_EQ(read(duration{6, duration_unit::months}), "6 months");
    EXPECT_EQ(read(duration{1, duration_unit::months}), "1 month");
    EXPECT_EQ(read(duration{1, duration_unit::days}), "1 day");
    EXPECT_EQ(read(duration{2, duration_unit::weeks}), "2 weeks");
    EXPECT_EQ(read(duration{5, duration_unit::years}), "5 years");
}

TEST(wording, plain_values) {
    EXPECT_EQ(read(true), "yes");
    EXPECT_EQ(read(false), "no");
    EXPECT_EQ(read(std::int64_t{1234567}), "1234567"); // no separators: nothing reads the locale
    EXPECT_EQ(read(decimal::parse("2.40").value()), "2.4");
    EXPECT_EQ(read(ratio::parse("7/2").value()), "3.5");
    EXPECT_EQ(read(ratio::parse("481/2").value()), "240.5");
    EXPECT_EQ(read(ratio::parse("13/7").value()), "13/7") << "no decimal is the same";
    EXPECT_EQ(read(std::string{"protocol {1}"}), "protocol {1}");
    EXPECT_EQ(read(text{{"en", "in English"}, {"ru", "по-русски"}}), "in English");
}

TEST(wording, codes_read_by_their_label) {
    EXPECT_EQ(read_code("scope", "joint_research"), "joint research");
    EXPECT_EQ(read_code("country", "BY"), "Belarus");
    EXPECT_EQ(read_code("country", "KR"), "Republic of Korea");
    EXPECT_EQ(read_code("country", "AQ"), "Antarctica");
    EXPECT_EQ(read_code("direction", "both"), "both ways");
    EXPECT_EQ(read_code("person_category", "academic_staff"), "academic staff member");
    EXPECT_EQ(read_code("qualification_level", "doctorate"), "doctorate");
    EXPECT_EQ(read_code("field_of_study", "0113"),
              "0113 teacher training without subject specialisation");
    EXPECT_EQ(read_code("language", "ru"), "Russian");
    EXPECT_EQ(read_code("language", "fo"), "Faroese");
    EXPECT_EQ(read_code("instrument", "letter_of_intent"), "letter of intent");
    EXPECT_EQ(read_code("required_ground", "invitation"), "invitation");
    EXPECT_EQ(read_code("suspension_block", "stays"), "stays under way");
    EXPECT_EQ(read_code("place_period", "academic_year"), "academic year");
    EXPECT_EQ(read_code("outcome", "not_satisfied"), "no");
}

TEST(wording, what_is_unknown_reads_as_its_bare_code) {
    EXPECT_EQ(read_code("colour", "green"), "green");
    EXPECT_EQ(read_code("scope", "juggling"), "juggling");
    EXPECT_EQ(read_code("country", "XX"), "XX");
    EXPECT_EQ(read_code("language", "xx"), "xx");
    EXPECT_EQ(read_code("field_of_study", "113"), "113");
}

TEST(wording, records_read_by_their_name_or_their_id_in_quotes) {
    EXPECT_EQ(read(record_reference{"party", "jspu"}), "\"jspu\"");
    EXPECT_EQ(read(record_reference{"clause", "bspu-2020/5"}), "clause \"5\"");
    wording const named{english_messages(), [](record_reference const& what) {
                            return what.id == "jspu"  ? std::string{"Jizzakh"}
                                   : what.id == "a/5" ? std::string{"5 (Exchange)"}
                                                      : std::string{};
                        }};
    EXPECT_EQ(named.read(record_reference{"party", "jspu"}), "Jizzakh");
    EXPECT_EQ(named.read(record_reference{"clause", "a/5"}), "clause 5 (Exchange)");
    EXPECT_EQ(named.read(record_reference{"party", "bspu"}), "\"bspu\"");
}

TEST(wording, lists) {
    using list = shown_values;
    wording const words;
    std::string const a{"a"};
    std::string const b{"b"};
    std::string const c{"c"};
    EXPECT_EQ(words.read(list{}), "");
    EXPECT_EQ(words.read(list{a}), "a");
    EXPECT_EQ(words.read(list{a, b}), "a and b");
    EXPECT_EQ(words.read(list{a, b, c}), "a, b and c");
    EXPECT_EQ(words.read_any(list{a, b, c}), "a, b or c");
}

TEST(wording, messages_are_filled_in_every_form) {
    static constexpr message table[] = {{"all", "{n} {n:or} {n@1} {n@2}"},
                                        {"count", "{n#} {n|day|days}"},
                                        {"one_word", "{n|sheep}"}};
    message_catalogue const own{english_plural, table};
    wording const words{own};
    EXPECT_EQ(words.say("nowhere"), std::nullopt);
    EXPECT_EQ(words.say("count"), std::nullopt);
    EXPECT_EQ(words.say("count", {{"n", {}}}), std::nullopt);
    EXPECT_EQ(words.say("count", {{"n", {std::int64_t{1}}}}), "1 day");
    EXPECT_EQ(words.say("count", {{"n", {std::int64_t{-1}}}}), "−1 day");
    EXPECT_EQ(words.say("count", {{"n", {day_count{21}}}}), "21 days");
    EXPECT_EQ(words.say("count", {{"n", {duration{1, duration_unit::weeks}}}}), "1 day");
    // What is no number is counted.
    EXPECT_EQ(words.say("count", {{"n", {std::string{"x"}}}}), "1 day");
    EXPECT_EQ(words.say("count", {{"n", {std::string{"x"}, std::string{"y"}}}}), "2 days");
    EXPECT_EQ(words.say("one_word", {{"n", {std::int64_t{9}}}}), "sheep");
    EXPECT_EQ(words.say("all", {{"n", {std::string{"x"}}}}), std::nullopt); // there is no second
}

/// A number and its unit, in the words of a requirement.
std::optional<std::string> counted(message_catalogue const& messages, shown_values numbers,
                                   std::string unit) {
    return wording{messages}.say("word.asked.equals", {{"fact", {std::string{"x"}}},
                                                       {"required", std::move(numbers)},
                                                       {"unit", {coded_value{"unit", unit}}}});
}

TEST(wording, a_unit_goes_with_its_number) {
    auto const half = decimal::parse("1.5").value();
    EXPECT_EQ(counted(english_messages(), {std::int64_t{0}}, "subjects"), "x: 0 subjects");
    EXPECT_EQ(counted(english_messages(), {std::int64_t{1}}, "subjects"), "x: 1 subject");
    EXPECT_EQ(counted(english_messages(), {half}, "credits_uz"), "x: 1.5 credits");
    EXPECT_EQ(counted(english_messages(), {decimal::parse("1.0").value()}, "credits_uz"),
              "x: 1 credit");
    EXPECT_EQ(counted(english_messages(), {std::int64_t{2}, std::int64_t{1}}, "hours"),
              "x: 2 or 1 hour");
    EXPECT_EQ(counted(english_messages(), {std::int64_t{1}}, "gpa_4"), "x: 1 (on the scale of 4)");
    EXPECT_EQ(counted(english_messages(), {std::int64_t{1}}, "furlongs"), "x: 1 furlongs")
        << "a unit of an application's own";
    EXPECT_EQ(counted(english_messages(), {std::string{"some"}}, "subjects"), "x: some subjects");
    EXPECT_EQ(counted(russian_messages(), {std::int64_t{1}}, "subjects"), "x: 1 предмет");
    EXPECT_EQ(counted(russian_messages(), {std::int64_t{23}}, "subjects"), "x: 23 предмета");
    EXPECT_EQ(counted(russian_messages(), {std::int64_t{11}}, "subjects"), "x: 11 предметов");
    EXPECT_EQ(counted(russian_messages(), {half}, "credits_uz"), "x: 1,5 кредита");
    EXPECT_EQ(counted(russian_messages(), {ratio::parse("1/3").value()}, "hours"), "x: 1/3 часа");
    EXPECT_EQ(counted(uzbek_messages(), {std::int64_t{1}}, "hours"), "x: 1 soat");
    EXPECT_EQ(counted(uzbek_messages(), {half}, "hours"), "x: 1,5 soat");
}

RC_GTEST_PROP(wording, plural_law, (std::int64_t count)) {
    bool const is_one = count == 1 || count == -1;
    std::string digits = std::to_string(count);
    if (count < 0) {
        digits.replace(0, 1, "−"); // a minus sign, not a hyphen
    }
    RC_ASSERT(read(day_count{count}) == digits + (is_one ? " day" : " days"));
}

TEST(wording, another_language_needs_only_its_own_table) {
    static constexpr message russian[] = {{"word.and", "и"},
                                          {"word.day_count", "{count} {count|день|дня|дней}"}};
    message_catalogue const catalogue{russian_plural, russian};
    wording const words{catalogue};
    EXPECT_EQ(words.read({day_count{1}, day_count{3}}), "1 день и 3 дня");
    EXPECT_EQ(words.read(day_count{11}), "11 дней");
    EXPECT_EQ(words.read(decimal::parse("-2.5").value()), "−2.5") << "no word for the point";
    EXPECT_EQ(words.read(coded_value{"scope", "joint_research"}),
              "совместные научные исследования");
    EXPECT_EQ(words.read(coded_value{"country", "KR"}), "Республика Корея");
    EXPECT_EQ(words.read(text{{"en", "in English"}, {"ru", "по-русски"}}), "по-русски");
}

TEST(wording, dates_periods_and_durations_in_russian) {
    wording const words{russian_messages()};
    EXPECT_EQ(words.read(date{2020, 5, 20}), "20 мая 2020 г.");
    EXPECT_EQ(words.read(date{2021, 8, 1}), "1 августа 2021 г.");
    EXPECT_EQ(words.read(period{date{2026, 9, 1}, date{2026, 9, 30}}),
              "с 1 сентября 2026 г. по 30 сентября 2026 г.");
    EXPECT_EQ(words.read(period::from(date{2020, 5, 20})), "с 20 мая 2020 г.");
    EXPECT_EQ(words.read(period{date{2020, 5, 20}, date{2020, 5, 20}}), "20 мая 2020 г.");
    EXPECT_EQ(words.read(period{date{2026, 9, 2}, date{2026, 9, 22}}),
              "со 2 сентября 2026 г. по 22 сентября 2026 г.");
    EXPECT_EQ(words.read(period::from(date{2020, 5, 2})), "со 2 мая 2020 г.");
    EXPECT_EQ(words.read(period::from(date{2020, 5, 22})), "с 22 мая 2020 г.");
    EXPECT_EQ(words.read(duration{21, duration_unit::weeks}), "21 неделя");
    EXPECT_EQ(words.read(duration{3, duration_unit::months}), "3 месяца");
    EXPECT_EQ(words.read(duration{11, duration_unit::months}), "11 месяцев");
    EXPECT_EQ(words.read(duration{2, duration_unit::years}), "2 года");
    EXPECT_EQ(words.read(duration{5, duration_unit::years}), "5 лет");
}

TEST(wording, dates_periods_and_durations_in_uzbek) {
    wording const words{uzbek_messages()};
    EXPECT_EQ(words.read(date{2020, 5, 20}), "2020-yil 20-may");
    EXPECT_EQ(words.read(date{2021, 10, 1}), "2021-yil 1-oktabr");
    EXPECT_EQ(words.read(period{date{2026, 9, 1}, date{2026, 9, 30}}),
              "2026-yil 1-sentabrdan 2026-yil 30-sentabrgacha");
    EXPECT_EQ(words.read(period::from(date{2020, 5, 20})), "2020-yil 20-maydan boshlab");
    EXPECT_EQ(words.read(period{date{2020, 5, 20}, date{2020, 5, 20}}), "2020-yil 20-may kuni");
    EXPECT_EQ(words.read(duration{2, duration_unit::weeks}), "2 hafta");
    EXPECT_EQ(words.read(duration{6, duration_unit::months}), "6 oy");
    EXPECT_EQ(words.read(duration{5, duration_unit::years}), "5 yil");
}

TEST(wording, numbers_and_small_words_by_language) {
    wording const russian{russian_messages()};
    wording const uzbek{uzbek_messages()};
    decimal const gpa = decimal::parse("3.75").value();
    EXPECT_EQ(read(gpa), "3.75");
    EXPECT_EQ(russian.read(gpa), "3,75");
    EXPECT_EQ(uzbek.read(gpa), "3,75");
    EXPECT_EQ(russian.read(decimal::parse("-0.5").value()), "−0,5");
    EXPECT_EQ(read(std::int64_t{-2}), "−2");
    EXPECT_EQ(read(ratio::parse("-7/2").value()), "−3.5");
    EXPECT_EQ(russian.read(decimal::parse("30").value()), "30");
    money const fee{18'000, currency{"BYN"}};
    EXPECT_EQ(read(fee), "180.00 BYN");
    EXPECT_EQ(russian.read(fee), "180,00 BYN");
    EXPECT_EQ(uzbek.read(money{-5, currency{"KWD"}}), "−0,005 KWD");
    EXPECT_EQ(russian.read(money{9'000, currency{"KRW"}}), "9000 KRW");
    EXPECT_EQ(russian.read(true), "да");
    EXPECT_EQ(uzbek.read(false), "yoʻq");
    shown_values const list{std::string{"a"}, std::string{"b"}, std::string{"c"}};
    EXPECT_EQ(russian.read(list), "a, b и c");
    EXPECT_EQ(uzbek.read(list), "a, b va c");
    EXPECT_EQ(russian.read_any(list), "a, b или c");
    EXPECT_EQ(uzbek.read_any(list), "a, b yoki c");
}

TEST(wording, records_and_codes_by_language) {
    wording const russian{russian_messages()};
    wording const uzbek{uzbek_messages()};
    record_reference const clause{"clause", "bspu-2020/5"};
    EXPECT_EQ(russian.read(record_reference{"party", "jspu"}), "«jspu»");
    EXPECT_EQ(uzbek.read(record_reference{"party", "jspu"}), "“jspu”");
    EXPECT_EQ(russian.read(clause), "пункт «5»");
    auto const named = [](record_reference const&) { return std::string{"5 (Exchange)"}; };
    EXPECT_EQ((wording{russian_messages(), named}.read(clause)), "пункт 5 (Exchange)");
    EXPECT_EQ((wording{uzbek_messages(), named}.read(clause)), "5-band (Exchange)");
    EXPECT_EQ(russian.read(coded_value{"scope", "joint_research"}),
              "совместные научные исследования");
    EXPECT_EQ(uzbek.read(coded_value{"scope", "joint_research"}), "qoʻshma ilmiy tadqiqotlar");
    EXPECT_EQ(russian.read(coded_value{"language", "ru"}), "русский язык");
    EXPECT_EQ(uzbek.read(coded_value{"language", "uz"}), "oʻzbek tili");
    EXPECT_EQ(uzbek.read(coded_value{"country", "UZ"}), "Oʻzbekiston");
    EXPECT_EQ(russian.read(coded_value{"country", "AQ"}), "Антарктида");
    EXPECT_EQ(uzbek.read(coded_value{"language", "fo"}), "farer tili");
    EXPECT_EQ(russian.read(coded_value{"field_of_study", "011"}), "011 образование");
    EXPECT_EQ(russian.read(coded_value{"field_of_study", "0113"}),
              "0113 подготовка учителей без предметной специализации");
    EXPECT_EQ(uzbek.read(coded_value{"field_of_study", "0811"}),
              "0811 oʻsimlikchilik va chorvachilik");
}

TEST(wording, only_a_small_latin_or_russian_letter_is_raised) {
    EXPECT_EQ(capitalised("abc"), "Abc");
    EXPECT_EQ(capitalised(""), "");
    EXPECT_EQ(capitalised("18 days"), "18 days");
    EXPECT_EQ(capitalised("\"a\""), "\"a\"");
    EXPECT_EQ(capitalised("oʻrin"), "Oʻrin");
    EXPECT_EQ(capitalised("é"), "é");
    EXPECT_EQ(capitalised("«а»"), "«а»");
    EXPECT_EQ(capitalised("ў"), "ў"); // not Russian
}

TEST(wording, every_russian_letter_is_raised) {
    std::vector<std::string> const small{"а", "б", "в", "г", "д", "е", "ё", "ж", "з", "и", "й",
                                         "к", "л", "м", "н", "о", "п", "р", "с", "т", "у", "ф",
                                         "х", "ц", "ч", "ш", "щ", "ъ", "ы", "ь", "э", "ю", "я"};
    std::vector<std::string> const large{"А", "Б", "В", "Г", "Д", "Е", "Ё", "Ж", "З", "И", "Й",
                                         "К", "Л", "М", "Н", "О", "П", "Р", "С", "Т", "У", "Ф",
                                         "Х", "Ц", "Ч", "Ш", "Щ", "Ъ", "Ы", "Ь", "Э", "Ю", "Я"};
    ASSERT_EQ(small.size(), large.size());
    for (std::size_t at = 0; at < small.size(); ++at) {
        EXPECT_EQ(capitalised(small[at] + "ба"), large[at] + "ба");
        EXPECT_EQ(capitalised(small[at]), large[at]);
        EXPECT_EQ(capitalised(large[at]), large[at]);
    }
}

} // namespace
} // namespace jspu_coop
