// Three presets written out in C++ are the presets; and the builder can write every preset, byte
// for byte.
#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/policy/policy_builder.hpp>
#include <jspu_coop/presets/presets.hpp>
#include <jspu_coop/vocabulary/country.hpp>

#include "support/policy_world.hpp"
#include "support/rebuilt_policy.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::conditions;

date const read_on{2026, 10, 31};

/// The rule before its first day was read.
policy_builder& before_it_was_read(policy_builder& of, date last) {
    return of.version(
        "before_it_was_read", period{date::min(), last},
        {require("rule_of_the_time",
                 unpublished({require("met_then", at_least("applied_on", date::min()))
                                  .called({{"en", "The applicant met it"},
                                           {"ru", "Заявитель ему отвечал"},
                                           {"uz", "Ariza beruvchi unga mos kelgan"}}),
                              require("not_met_then", below("applied_on", date::min()))
                                  .called({{"en", "The applicant did not meet it"},
                                           {"ru", "Заявитель ему не отвечал"},
                                           {"uz", "Ariza beruvchi unga mos kelmagan"}})}))
             .called({{"en", "What the rule demanded on this day: the sources give no first day, "
                             "and were read later"},
                      {"ru", "Чего требовало правило в этот день: источники не называют первого "
                             "дня и прочитаны позже"},
                      {"uz", "Qoida shu kuni nimani talab qilgani: manbalarda birinchi kun "
                             "koʻrsatilmagan va ular keyinroq oʻqilgan"}})});
}

// ITEC.

std::string const undated = "Read by this day; the page bears no date.";
std::string const which_page = " One of several pages, listed as the policy's sources: which of "
                               "them says what was not noted down.";

source in_ukraine(std::string const& more = {}) {
    return {"Embassy of India in Ukraine: ITEC, formalities",
            "http://embassyofindiaukraine.in/formalities.php", source_kind::primary, read_on,
            undated + " Missions of India in different countries publish different conditions."
                + more};
}

source in_fiji() {
    return {"High Commission of India in Fiji: ITEC, how to apply",
            "https://www.indiainfiji.gov.in/page/how-to-apply/", source_kind::primary, read_on,
            undated + " It asks for adequate work experience, and names no number of years."};
}

citation itec_conditions(source const& page = in_ukraine(which_page)) {
    return {"ITEC, conditions for applicants", {}, page};
}

/// Years from birth to the day that a fact gives.
elapsed_time age_on(char const* day, rounding on_29_february) {
    return {.from = day_of("person.born_on"),
            .to = day_of(day),
            .unit = duration_unit::years,
            .count = rounding::down,
            .no_such_day = on_29_february,
            .counted = ends::last_excluded};
}

/// The age is asked on the day of application, or on the first day of the course.
condition_draft age(std::string const& id, comparison by, int years) {
    return unpublished(
        "day_of_age",
        {require(id + "_on_application", elapsed(age_on("applied_on", rounding::up), by, years))
             .called({{"en", "On the day of application"},
                      {"ru", "На день подачи заявления"},
                      {"uz", "Ariza berilgan kunda"}}),
         require(id + "_on_start", elapsed(age_on("stay.starts_on", rounding::down), by, years))
             .called({{"en", "On the first day of the course"},
                      {"ru", "На первый день курса"},
                      {"uz", "Kursning birinchi kunida"}})});
}

requirement_draft employment() {
    return require("employment",
                   unpublished("other_employers",
                               {require("named_employers",
                                        one_of("employer.kind", "employer_kind",
                                               {"government", "private_firm", "public_university",
                                                "private_university"}))
                                    .called({{"en", "Only the employers that the source names"},
                                             {"ru", "Только названные в источнике работодатели"},
                                             {"uz", "Faqat manbada aytilgan ish beruvchilar"}}),
                                require("any_employer", present("employer.kind"))
                                    .called({{"en", "Any employer: the list ends in \"etc.\""},
                                             {"ru", "Любой работодатель: перечень кончается "
                                                    "словами «и т. д.»"},
                                             {"uz", "Har qanday ish beruvchi: roʻyxat «va h.k.» "
                                                    "bilan tugaydi"}})}))
        .called({{"en", "In work: for a government, a private firm, a university"},
                 {"ru", "Работает: в государственном органе, частной фирме, университете"},
                 {"uz", "Ishlaydi: davlat organida, xususiy firmada, universitetda"}});
}

requirement_draft experience() {
    return require(
               "experience",
               unpublished(
                   "years_of_work",
                   {require("five_years", at_least("person.experience_years", 5, "years"))
                        .called({{"en", "Five years"}, {"ru", "Пять лет"}, {"uz", "Besh yil"}})
                        .cited_as(itec_conditions()),
                    require("adequate_experience", at_least("person.experience_years", 0, "years"))
                        .called({{"en", "Adequate experience: no number of years is named"},
                                 {"ru", "Достаточный опыт: число лет не названо"},
                                 {"uz", "Yetarli tajriba: yillar soni aytilmagan"}})
                        .cited_as(itec_conditions(in_fiji()))}))
        .called({{"en", "Five years of work; one mission asks for adequate experience only"},
                 {"ru", "Пять лет работы; одно из представительств требует лишь достаточного "
                        "опыта"},
                 {"uz", "Besh yillik ish tajribasi; bitta vakolatxona faqat yetarli tajriba "
                        "soʻraydi"}});
}

std::vector<requirement_draft> itec_requirements() {
    std::vector<requirement_draft> all{
        employment(),
        experience(),
        require("age_at_least_25", age("at_least_25", comparison::at_least, 25))
            .called({{"en", "At least 25 years old"},
                     {"ru", "Не моложе 25 лет"},
                     {"uz", "25 yoshdan kichik emas"}}),
        require("age_at_most_45", age("at_most_45", comparison::at_most, 45))
            .called({{"en", "At most 45 years old"},
                     {"ru", "Не старше 45 лет"},
                     {"uz", "45 yoshdan katta emas"}}),
        require("health", holds("medically_fit"))
            .called({{"en", "Medically fit"},
                     {"ru", "Годен по состоянию здоровья"},
                     {"uz", "Sogʻligʻi toʻgʻri keladi"}}),
        require("english", holds("knows_english"))
            .called({{"en", "Working knowledge of English"},
                     {"ru", "Рабочее владение английским языком"},
                     {"uz", "Ingliz tilida ishlay olish"}}),
        require("course_qualifications", holds("itec.course_qualifications"))
            .called({{"en", "The qualifications that the institute of the course asks for"},
                     {"ru", "Квалификация, которой требует институт, проводящий курс"},
                     {"uz", "Kursni oʻtkazadigan institut talab qiladigan malaka"}}),
        require("once", none_of("programmes_taken", "programme", {"itec"}))
            .called({{"en", "Never had a place of ITEC before"},
                     {"ru", "Раньше не имел места в ИТЕК"},
                     {"uz", "Ilgari ITECda qatnashmagan"}}),
        require("nomination",
                one_of("nominated_by", "nomination_route", {"government", "embassy", "ministry"}))
            .called({{"en", "Nominated through the government or the embassy"},
                     {"ru", "Выдвинут через правительство или посольство"},
                     {"uz", "Hukumat yoki elchixona orqali nomzod qilib koʻrsatilgan"}}),
        require("three_months_ahead", elapsed({.from = day_of("nominated_on"),
                                               .to = day_of("stay.starts_on"),
                                               .unit = duration_unit::months,
                                               .count = rounding::down,
                                               .no_such_day = rounding::up,
                                               .counted = ends::last_excluded},
                                              comparison::at_least, 3))
            .called({{"en", "Nominated about three months before the course"},
                     {"ru", "Выдвинут примерно за три месяца до курса"},
                     {"uz", "Kursdan taxminan uch oy oldin nomzod qilib koʻrsatilgan"}})
            .advisory()};
    for (requirement_draft& each : all) {
        each = each.cited_as(itec_conditions());
    }
    return all;
}

policy_builder itec() {
    policy_builder made{"itec",
                        {{"en", "ITEC: Indian Technical and Economic Cooperation"},
                         {"ru", "ИТЕК: Индийское техническое и экономическое сотрудничество"},
                         {"uz", "ITEC: Hindiston texnik va iqtisodiy hamkorlik dasturi"}},
                        reference_day_kind::application};
    return before_it_was_read(made, date{2026, 10, 30})
        .question("day_of_age", {{"en", "on which day the age counts"},
                                 {"ru", "на какой день считается возраст"},
                                 {"uz", "yosh qaysi kunga hisoblanishi"}})
        .question("other_employers", {{"en", "whether other employers count"},
                                      {"ru", "допускаются ли иные работодатели"},
                                      {"uz", "boshqa ish beruvchilar hisobga olinadimi"}})
        .question("years_of_work", {{"en", "how many years of work are asked for"},
                                    {"ru", "сколько лет работы требуется"},
                                    {"uz", "necha yillik ish staji talab qilinishi"}})
        .version("as_read", period::from(read_on), itec_requirements())
        .read_in({"Representative Office of India in Ramallah: ITEC",
                  "https://roiramallah.gov.in/event.php?id=10", source_kind::primary, read_on,
                  undated})
        .read_in(in_ukraine())
        .read_in(in_fiji());
}

// KOICA.

source of_2019() {
    return {"Embassy of the Republic of Korea in Papua New Guinea: KOICA scholarship program "
            "(2019)",
            "https://overseas.mofa.go.kr/pg-en/brd/m_21234/view.do?seq=760216",
            source_kind::primary, read_on,
            "Of 2019; the list of countries of that year has Uzbekistan."};
}

source of_2024(std::string const& more = {}) {
    return {"Korea Aerospace University, graduate school: KOICA programme (2024)",
            "http://eng-grad.kau.ac.kr/sub6_4_a.php", source_kind::secondary, read_on,
            "Of 2024." + more};
}

citation koica_programme(source const& page) {
    return {"KOICA scholarship program (CIAT), master's degree", {}, page};
}

requirement_draft government_employee() {
    return require("government_employee",
                   unpublished("public_universities",
                               {require("government_alone",
                                        one_of("employer.kind", "employer_kind", {"government"}))
                                    .called({{"en", "The staff of public universities do not "
                                                    "count"},
                                             {"ru", "Работники государственных вузов не в счёт"},
                                             {"uz", "Davlat oliy taʼlim muassasalari xodimlari "
                                                    "hisobga kirmaydi"}}),
                                require("public_universities_too",
                                        one_of("employer.kind", "employer_kind",
                                               {"government", "public_university"}))
                                    .called({{"en", "The staff of public universities count"},
                                             {"ru", "Работники государственных вузов в счёт"},
                                             {"uz", "Davlat oliy taʼlim muassasalari xodimlari "
                                                    "ham hisobga kiradi"}})}))
        .called({{"en", "Employee of the government"},
                 {"ru", "Государственный служащий"},
                 {"uz", "Davlat xodimi"}});
}

requirement_draft ngo_exception() {
    return require("ngo_exception",
                   all_of({require("ngo", one_of("employer.kind", "employer_kind", {"ngo"}))
                               .called({{"en", "Works for a non-governmental organisation"},
                                        {"ru", "Работает в негосударственной организации"},
                                        {"uz", "Nodavlat tashkilotda ishlaydi"}}),
                           require("ngo_admitted", holds("koica.ngo_exception"))
                               .called({{"en", "Admitted by that exception"},
                                        {"ru", "Допущен по этому исключению"},
                                        {"uz", "Shu istisno boʻyicha qabul qilingan"}})}))
        .called({{"en", "The exception for non-governmental organisations"},
                 {"ru", "Исключение для негосударственных организаций"},
                 {"uz", "Nodavlat tashkilotlar uchun istisno"}});
}

std::vector<requirement_draft> koica_requirements() {
    std::vector<requirement_draft> all{
        require("citizenship", one_of("person.citizenship", parameter("target_countries")))
            .called({{"en", "Citizen of a target country of the year"},
                     {"ru", "Гражданин страны-участницы этого года"},
                     {"uz", "Shu yilgi mamlakatlardan birining fuqarosi"}}),
        require("nomination",
                one_of("nominated_by", "nomination_route", {"government", "ministry"}))
            .called({{"en", "Nominated by the government"},
                     {"ru", "Выдвинут правительством"},
                     {"uz", "Hukumat tomonidan nomzod qilib koʻrsatilgan"}}),
        require("employment", unless(ngo_exception()).then(government_employee()))
            .called({{"en", "Employee of the government"},
                     {"ru", "Государственный служащий"},
                     {"uz", "Davlat xodimi"}}),
        require("experience", at_least("person.experience_years", 2, "years"))
            .called({{"en", "Two years of work"},
                     {"ru", "Два года работы"},
                     {"uz", "Ikki yillik ish tajribasi"}}),
        require("age", below("koica.age_on_day_of_call", 40, "years"))
            .called({{"en", "Preferably under 40 on the day that the call names"},
                     {"ru", "Желательно моложе 40 лет на день, названный в объявлении"},
                     {"uz", "Eʼlonda koʻrsatilgan kunda 40 yoshga toʻlmagani maʼqul"}})
            .advisory(),
        require("health", holds("medically_fit"))
            .called({{"en", "Healthy"}, {"ru", "Здоров"}, {"uz", "Sogʻlom"}}),
        require("degree", level_at_least("qualification.highest", "qualification", "bachelor"))
            .called({{"en", "At least a bachelor's degree"},
                     {"ru", "Не ниже степени бакалавра"},
                     {"uz", "Kamida bakalavr darajasi"}}),
        require("english", holds("knows_english"))
            .called({{"en", "Knows English"},
                     {"ru", "Знает английский язык"},
                     {"uz", "Ingliz tilini biladi"}}),
        require("once", none_of("programmes_taken", "programme",
                                {"koica_scholarship", "korean_government_scholarship"}))
            .called({{"en", "Never had a scholarship of KOICA or of the Korean government"},
                     {"ru", "Раньше не имел стипендии KOICA или правительства Кореи"},
                     {"uz", "Ilgari KOICA yoki Koreya hukumati stipendiyasini olmagan"}}),
        require("never_withdrew", none_of("programmes_withdrawn", "programme",
                                          {"koica_scholarship", "korean_government_scholarship"}))
            .called({{"en", "Never withdrew from such a scholarship"},
                     {"ru", "Никогда не выходил из такой программы"},
                     {"uz", "Bunday dasturni hech qachon tark etmagan"}})};
    for (requirement_draft& each : all) {
        each = each.cited_as(koica_programme(of_2024(which_page)));
    }
    all.front() = all.front().cited_as(koica_programme(of_2019()));
    return all;
}

policy_builder koica() {
    policy_builder made{"koica.masters",
                        {{"en", "KOICA scholarship, master's degree"},
                         {"ru", "Стипендия KOICA, магистратура"},
                         {"uz", "KOICA stipendiyasi, magistratura"}},
                        reference_day_kind::application};
    code_set_type countries{"country", {}};
    for (country const& each : country::all()) {
        countries.codes.push_back(to_string(each));
    }
    made.parameter("target_countries",
                   {{"en", "The target countries of the year's call"},
                    {"ru", "Страны-участницы по объявлению этого года"},
                    {"uz", "Shu yilgi eʼlondagi mamlakatlar"}},
                   countries, koica_programme(of_2019()));
    return before_it_was_read(made, date{2024, 12, 30})
        .question(
            "public_universities",
            {{"en", "whether the staff of public universities are employees of the government"},
             {"ru", "считаются ли работники государственных вузов государственными служащими"},
             {"uz", "davlat oliy taʼlim muassasalari xodimlari davlat xizmatchisi hisoblanadimi"}})
        .version("as_read", period::from({2024, 12, 31}), koica_requirements())
        .read_in(of_2019())
        .read_in(of_2024())
        .read_in({"KOICA scholarship program for developing countries (2023)",
                  "https://www.scholarshipregion.com/study-in-korea-2023-korean-government-koica-"
                  "scholarship-program-for-developing-countries/",
                  source_kind::weak, read_on, "Of 2023; a collection of scholarships."});
}

// Promotion in Uzbekistan.

source copy_of_824(std::string note) {
    return {"Resolution on the educational process in universities, copy 1",
            "http://fayllar.org/uv-jilidan-boshlab-respublika-olij-talim-muassasalarida-uv-jar-v4."
            "html?page=8",
            source_kind::unofficial_copy, read_on, std::move(note)};
}

source on_whom() {
    return {"Asian Journal of Multidimensional Research, copy",
            "http://hozir.org/asian-journal-of-multidimensional-research-ajmr.html?page=723",
            source_kind::secondary, read_on, "On whom the regulation does not govern. " + undated};
}

policy_builder promotion() {
    char const* const act = "Cabinet Resolution No. 824 of 31 December 2020";
    source const text_read = copy_of_824(
        "A copy of the text; the official address https://lex.uz/docs/-5193564 could not be read. "
        + undated);
    citation const item_42{act, "Item 42", text_read};
    policy_builder made{"uz.promotion",
                        {{"en", "Promotion to the next year, Uzbekistan"},
                         {"ru", "Перевод на следующий курс, Узбекистан"},
                         {"uz", "Keyingi kursga oʻtkazish, Oʻzbekiston"}},
                        reference_day_kind::decision};
    return made
        .governs(
            require("governed_institution", none_of("home.institution_kind", "institution_kind",
                                                    {"justice_ministry", "health_ministry",
                                                     "military", "private", "foreign"}))
                .called({{"en", "Not an institution of the Ministries of Justice and Health, "
                                "nor military, private or foreign"},
                         {"ru", "Не вуз министерств юстиции и здравоохранения, не военный, "
                                "частный или иностранный"},
                         {"uz", "Adliya va sogʻliqni saqlash vazirliklari, harbiy, xususiy "
                                "yoki xorijiy muassasa emas"}})
                .cited_as({act, {}, on_whom()}))
        .parameter("gpa_floor",
                   {{"en", "The university's floor of the grade point average"},
                    {"ru", "Наименьший средний балл, установленный вузом"},
                    {"uz", "Universitet belgilagan eng kam oʻrtacha ball"}},
                   ratio_type{ratio::make(12, 5).value(), 3, "gpa_uz_5"}, item_42)
        .version("resolution_824", period::from({2020, 12, 31}),
                 {require("gpa", at_least("gpa.of_5", parameter("gpa_floor")))
                      .called({{"en", "The grade point average reaches the university's floor"},
                               {"ru", "Средний балл не ниже установленного вузом"},
                               {"uz", "Oʻrtacha ball universitet belgilagan chegaraga yetadi"}})
                      .cited_as(item_42)},
                 citation{act,
                          {},
                          copy_of_824("The version begins on the day of the act; on which day the "
                                      "act took effect was not read.")})
        .read_in(text_read)
        .read_in({"Resolution on the educational process in universities, copy 2",
                  "http://hozir.org/olij-talim-muassasalarida-talim-jaraenini-tashkil-etish-bilan."
                  "html?page=8",
                  source_kind::unofficial_copy, read_on, "A copy of the text. " + undated})
        .read_in({"Talim xabarlari: who is kept back", "https://talimxabarlari.uz/kr/10416",
                  source_kind::secondary, read_on, undated})
        .read_in(on_whom());
}

void expect_preset(policy_builder const& written, char const* name) {
    SCOPED_TRACE(name);
    auto const built = written.build(preset_facts());
    ASSERT_TRUE(built.has_value()) << to_string(built.error());
    EXPECT_EQ(*built, load_preset(name).value());
    EXPECT_EQ(to_json(*built), preset_text(name).value());
}

TEST(presets_in_code, are_the_presets) {
    expect_preset(itec(), "itec");
    expect_preset(koica(), "koica.masters");
    expect_preset(promotion(), "uz.promotion");
}

/// Law: what JSON can say, the builder can, byte for byte.
TEST(presets_in_code, every_preset_can_be_written) {
    for (std::string_view const name : preset_names()) {
        SCOPED_TRACE(name);
        policy const loaded = load_preset(name).value();
        auto const built = jspu_coop::testing::rewriter::write(loaded).build(preset_facts());
        ASSERT_TRUE(built.has_value()) << to_string(built.error());
        EXPECT_EQ(*built, loaded);
        EXPECT_EQ(to_json(*built), preset_text(name).value());
    }
}

TEST(presets_in_code, random_policies_are_written_byte_for_byte) {
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        SCOPED_TRACE(seed);
        jspu_coop::testing::policy_maker maker{seed, true};
        policy_library const library = maker.library();
        policy const& original = *library.find(policy_id{"main"});
        auto const read = from_json<policy>(to_json(original));
        ASSERT_TRUE(read.has_value()) << to_string(read.error());
        auto const built = jspu_coop::testing::rewriter::write(*read).build();
        ASSERT_TRUE(built.has_value()) << to_string(built.error());
        EXPECT_EQ(to_json(*built), to_json(original));
    }
}

} // namespace
