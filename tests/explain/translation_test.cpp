// Sentences in Russian and Uzbek, written by hand, for what the golden cases do not say: acts,
// countries, and every plural form with the verb that agrees with it.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>

namespace jspu_coop {
namespace {

constexpr auto yes = outcome::satisfied;
constexpr auto no = outcome::not_satisfied;

std::string said(char const* language, std::string code, outcome result, named_values values) {
    return sentence_of({std::move(code), result, std::move(values), {}, {}, {}},
                       wording{messages_in(language)});
}

named_values decree() {
    return {{"act", {coded_value{"act_kind", "decree"}}},
            {"number", {std::string{"5847"}}},
            {"on", {date{2019, 10, 8}}},
            {"issuer", {text{{"ru", "Президент"}, {"uz", "Prezident"}}}}};
}

named_values outside(std::int64_t days, std::int64_t total) {
    return {{"observed", {period::from(date{2024, 11, 1})}},
            {"total", {day_count{total}}},
            {"shortfall", {day_count{days}}}};
}

named_values places(std::int64_t count) {
    return {{"observed", {count}}, {"each", {coded_value{"place_period", "term"}}}};
}

TEST(translation, russian_days_agree_with_their_number) {
    std::string const rest = " за пределы срока действия соглашения (с 1 ноября 2024 г.).";
    auto const outside_the_term = [](std::int64_t days, std::int64_t total) {
        return said("ru", "coverage.in_force", no, outside(days, total));
    };
    EXPECT_EQ(outside_the_term(1, 1), "1 из 1 дня выходит" + rest);
    EXPECT_EQ(outside_the_term(2, 21), "2 из 21 дня выходят" + rest);
    EXPECT_EQ(outside_the_term(5, 22), "5 из 22 дней выходят" + rest);
    EXPECT_EQ(outside_the_term(11, 31), "11 из 31 дня выходят" + rest);
    EXPECT_EQ(outside_the_term(21, 111), "21 из 111 дней выходит" + rest);
}

TEST(translation, places_agree_with_their_number) {
    std::string const rest = " на каждый семестр; сколько мест свободно — отдельный вопрос.";
    auto const of_clause = [](std::int64_t count) {
        return said("ru", "coverage.place_available", yes, places(count));
    };
    EXPECT_EQ(of_clause(1), "По пункту предусмотрено 1 место" + rest);
    EXPECT_EQ(of_clause(3), "По пункту предусмотрены 3 места" + rest);
    EXPECT_EQ(of_clause(5), "По пункту предусмотрено 5 мест" + rest);
    EXPECT_EQ(of_clause(12), "По пункту предусмотрено 12 мест" + rest);
    EXPECT_EQ(said("uz", "coverage.place_available", yes, places(3)),
              "Band boʻyicha har bir semestr uchun 3 ta oʻrin ajratilgan; nechta oʻrin boʻshligi — "
              "alohida masala.");
}

TEST(translation, what_a_suspension_blocks_is_counted) {
    named_values values{{"observed", {period{date{2024, 6, 1}, date{2024, 9, 30}}}},
                        {"blocks", {coded_value{"suspension_block", "departures"}}},
                        {"shortfall", {day_count{2}}}};
    EXPECT_EQ(said("ru", "coverage.suspension", no, values),
              "2 дня мероприятия приходятся на приостановление соглашения (с 1 июня 2024 г. по 30 "
              "сентября 2024 г.), на время которого не допускается: выезд.");
    values["blocks"].push_back(coded_value{"suspension_block", "nominations"});
    values["shortfall"] = {day_count{1}};
    EXPECT_EQ(said("ru", "coverage.suspension", no, values),
              "1 день мероприятия приходится на приостановление соглашения (с 1 июня 2024 г. по 30 "
              "сентября 2024 г.), на время которого не допускаются: выезд и выдвижение кандидатов "
              "(номинация).");
    EXPECT_EQ(
        said("uz", "coverage.suspension", no, values),
        "Tadbirning 1 kuni bitim toʻxtatib turilgan davrga toʻgʻri keladi (2024-yil 1-iyundan "
        "2024-yil 30-sentabrgacha); bu davrda taqiqlangan: joʻnab ketish va nomzod "
        "koʻrsatish.");
}

TEST(translation, acts) {
    EXPECT_EQ(said("ru", "coverage.ground", yes, decree()),
              "Основание соглашения: указ 5847 от 8 октября 2019 г., издавший орган: Президент.");
    EXPECT_EQ(said("uz", "coverage.ground", yes, decree()),
              "Bitimning asosi: 2019-yil 8-oktabrdagi 5847-son farmon, qabul qilgan organ: "
              "Prezident.");
    named_values succession = decree();
    succession["successor"] = {record_reference{"party", "jspu"}};
    succession.erase("number");
    EXPECT_EQ(said("ru", "coverage.succession_act", yes, succession),
              "Решение о правопреемстве (правопреемник: «jspu»): указ от 8 октября 2019 г., "
              "издавший орган: Президент.");
    EXPECT_EQ(said("uz", "coverage.succession_act", yes, succession),
              "Huquqiy vorislik (huquqiy voris: “jspu”) haqidagi qaror: 2019-yil 8-oktabrdagi "
              "farmon, qabul qilgan organ: Prezident.");
}

TEST(translation, statements_on_a_country) {
    named_values const values{{"country", {coded_value{"country", "BY"}}},
                              {"since", {date{2020, 1, 1}}},
                              {"stated", {date{2026, 10, 31}}}};
    EXPECT_EQ(said("ru", "coverage.book_complete", yes, values),
              "Заявлено 31 октября 2026 г., что реестр содержит все соглашения с партнёрами из "
              "страны (Беларусь), действовавшие 1 января 2020 г. или позднее.");
    EXPECT_EQ(said("uz", "coverage.book_complete", yes, values),
              "Toʻliqlik haqidagi bayonotga koʻra, reyestrda mamlakati Belarus boʻlgan hamkorlar "
              "bilan tuzilgan, 2020-yil 1-yanvar kuni yoki undan keyin amalda boʻlgan barcha "
              "bitimlar bor (bayonot sanasi: 2026-yil 31-oktabr).");
}

TEST(translation, a_code_without_a_message_is_named) {
    EXPECT_EQ(said("ru", "app.own_check", no, {}), "app.own_check: нет.");
    EXPECT_EQ(said("uz", "app.own_check", no, {}), "app.own_check: yoʻq.");
}

/// A Russian date at the end of a sentence brings its full stop.
TEST(translation, one_full_stop_ends_a_sentence) {
    EXPECT_EQ(said("ru", "coverage.amendment", yes, {{"since", {date{2022, 6, 21}}}}),
              "Пункт действует в изменённой редакции с 21 июня 2022 г.");
}

TEST(translation, sources) {
    finding const cited{
        "coverage.requirement", yes, {}, {}, {{"№ 824", "42", {}}, {"№ 7", {}, {}}}, {}};
    EXPECT_EQ(sources_of(cited, wording{russian_messages()}), "Источник: № 824, 42 и № 7.");
    EXPECT_EQ(sources_of(cited, wording{uzbek_messages()}), "Manba: № 824, 42 va № 7.");
}

} // namespace
} // namespace jspu_coop
