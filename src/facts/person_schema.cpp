#include <jspu_coop/facts/person_facts.hpp>
#include <jspu_coop/vocabulary/cefr_level.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/nomination_route.hpp>
#include <jspu_coop/vocabulary/person_category.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>

#include "facts/detail/described.hpp"
#include "facts/detail/names.hpp"

#include <string>
#include <utility>

namespace jspu_coop {

namespace {

using detail::described;
using traits = enum_set<fact_trait>;

constexpr std::int64_t most_days = 40'000; // more than a life

template <class E>
std::vector<std::string> codes_of() {
    std::vector<std::string> all;
    for (E const each : every<E>()) {
        all.push_back(to_string(each));
    }
    return all;
}

std::vector<std::string> countries() {
    std::vector<std::string> all;
    for (country const& each : country::all()) {
        all.push_back(to_string(each));
    }
    return all;
}

/// The ids that policies tell apart, and one code for all others.
template <class Id>
std::vector<std::string> codes_of(std::vector<Id> const& ids) {
    std::vector<std::string> all{std::string{detail::any_other}};
    for (Id const& each : ids) {
        all.push_back(each.str());
    }
    return all;
}

void add_person(fact_schema& to, fact_terms const& terms) {
    traits const optional{fact_trait::may_be_absent};
    auto const add = [&](char const* name, fact_type type, label const& called) {
        to.facts.push_back(described(name, std::move(type), optional, called));
    };
    add("person.category", code_type{"person_category", codes_of<person_category>()},
        {"Shaxs toifasi", "Категория лица", "Category of person"});
    add("person.level", level_type{"qualification_level", codes_of<qualification_level>()},
        {"Taʼlim bosqichi", "Уровень обучения", "Level of study"});
    add("person.field", field_type{}, {"Taʼlim sohasi", "Область обучения", "Field of study"});
    add("person.unit", code_type{"unit", codes_of(terms.units)},
        {"Fakultet yoki kafedra", "Факультет или кафедра", "Faculty or department"});
    add("person.home", code_type{"party", codes_of(terms.parties)},
        {"Oʻz muassasasi", "Своё учреждение", "Home institution"});
    to.facts.push_back(described("person.citizenship", code_type{"country", countries()},
                                 {fact_trait::cannot_change, fact_trait::may_be_absent},
                                 {"Fuqaroligi", "Гражданство", "Citizenship"}));
    add("person.employed_since", date_type{},
        {"Uzluksiz ish boshlangan kun", "Начало непрерывной работы", "In unbroken work since"});
    add("cycle.began_on", date_type{},
        {"Taʼlim bosqichi boshlangan kun", "Начало цикла обучения", "Beginning of the cycle"});
}

void add_counts(fact_schema& to) {
    traits const optional{fact_trait::may_be_absent};
    to.facts.push_back(described("person.experience_days", integer_type{0, most_days, "days"},
                                 {fact_trait::can_only_grow},
                                 {"Ish staji", "Стаж работы", "Work experience"}));
    to.facts.push_back(described("person.experience_months",
                                 integer_type{0, most_days / 28, "months"},
                                 {fact_trait::can_only_grow},
                                 {"Toʻliq oylardagi ish staji", "Стаж работы в полных месяцах",
                                  "Work experience in whole months"}));
    to.facts.push_back(
        described("person.experience_years", integer_type{0, most_days / 365, "years"},
                  {fact_trait::can_only_grow},
                  {"Toʻliq ish yillari", "Полных лет работы", "Full years of work"}));
    to.facts.push_back(described("cycle.days_abroad", integer_type{0, most_days, "days"}, optional,
                                 {"Shu bosqichda chet elda oʻtgan kunlar",
                                  "Дни за рубежом в этом цикле", "Days abroad in this cycle"}));
    to.facts.push_back(
        described("cycle.months_abroad", integer_type{0, most_days / 28, "months"}, optional,
                  {"Shu bosqichda chet elda oʻtgan oylar", "Месяцы за рубежом в этом цикле",
                   "Months abroad in this cycle"}));
}

void add_flags(fact_schema& to) {
    auto const add = [&](char const* name, traits with, label const& called) {
        to.facts.push_back(described(name, boolean_type{}, with, called));
    };
    traits const once{fact_trait::can_only_grow};
    add("programme.taken", once,
        {"Dasturda ilgari qatnashgan", "Участие в программе ранее",
         "Earlier participation in the programme"});
    add("programme.withdrawn", once,
        {"Dasturdan ilgari voz kechgan", "Отказ от участия в программе ранее",
         "Earlier withdrawal from the programme"});
    add("call.taken", once,
        {"Tanlov boʻyicha ilgari qatnashgan", "Участие по конкурсу ранее",
         "Earlier participation under the call"});
    add("language_certificate.in_force", {},
        {"Amaldagi til sertifikati", "Действующий языковой сертификат",
         "Language certificate in force"});
}

void add_application(fact_schema& to) {
    to.facts.push_back(
        described("applied_on", date_type{}, {},
                  {"Ariza berilgan kun", "День подачи заявления", "Day of application"}));
    std::vector<std::string> routes;
    for (nomination_route const each : every<nomination_route>()) {
        if (each != nomination_route::own_application) { // then nobody nominates
            routes.push_back(to_string(each));
        }
    }
    to.facts.push_back(described("nominated_by", code_type{"nomination_route", std::move(routes)},
                                 {fact_trait::may_be_absent},
                                 {"Kim nomzod koʻrsatadi", "Кто выдвигает", "Who nominates"}));
    to.facts.push_back(
        described("nominated_on", date_type{}, {fact_trait::may_be_absent},
                  {"Nomzod koʻrsatilgan kun", "День выдвижения", "Day of the nomination"}));
    to.facts.push_back(
        described("stay.starts_on", date_type{}, {},
                  {"Borishning birinchi kuni", "Первый день пребывания", "First day of the stay"}));
    to.facts.push_back(
        described("stay.ends_on", date_type{}, {},
                  {"Borishning oxirgi kuni", "Последний день пребывания", "Last day of the stay"}));
    to.facts.push_back(
        described("stay.days", integer_type{0, detail::most_days_of_stay, "days"}, {},
                  {"Borish kunlari, dastur hisobi boʻyicha", "Дней пребывания по счёту программы",
                   "Days of the stay, as the programme counts them"}));
    to.facts.push_back(
        described("stay.months", ratio_type{0, ratio{detail::most_months_of_stay}, "months"}, {},
                  {"Borish oylari, dastur hisobi boʻyicha", "Месяцев пребывания по счёту программы",
                   "Months of the stay, as the programme counts them"}));
}

void add_programmes(fact_schema& to, fact_terms const& terms) {
    if (terms.programmes.empty()) {
        return; // a set of codes needs some
    }
    std::vector<std::string> codes;
    for (coded_programme const& each : terms.programmes) {
        codes.push_back(each.code);
    }
    traits const once{fact_trait::can_only_grow};
    to.facts.push_back(described("programmes_taken", code_set_type{"programme", codes}, once,
                                 {"Ariza beruvchi ilgari qatnashgan dasturlar",
                                  "Программы, в которых у заявителя уже было место",
                                  "Programmes in which the applicant has had a place"}));
    to.facts.push_back(
        described("programmes_withdrawn", code_set_type{"programme", codes}, once,
                  {"Ariza beruvchi tark etgan dasturlar", "Программы, из которых заявитель вышел",
                   "Programmes from which the applicant withdrew"}));
    for (std::string const& code : codes) {
        to.facts.push_back({fact_name{code + std::string{detail::was_taken}}, boolean_type{}, once,
                            text{{"en", "Earlier participation in " + code},
                                 {"ru", "Участие в " + code + " ранее"},
                                 {"uz", code + " dasturida ilgari qatnashgan"}}});
        to.facts.push_back({fact_name{code + std::string{detail::was_withdrawn}}, boolean_type{},
                            once,
                            text{{"en", "Earlier withdrawal from " + code},
                                 {"ru", "Отказ от участия в " + code + " ранее"},
                                 {"uz", code + " dasturidan ilgari voz kechgan"}}});
        to.facts.push_back(
            {fact_name{code + std::string{detail::months_in_cycle}},
             ratio_type{0, ratio{detail::most_months_of_stay}, "months"},
             {},
             text{{"en",
                   "Months of all stays of " + code + " in this cycle, with the one asked for"},
                  {"ru", "Месяцы всех поездок " + code + " на этой ступени вместе с этой"},
                  {"uz",
                   "Shu bosqichdagi barcha " + code + " borishlari oylari, shu bilan birga"}}});
    }
}

void add_languages(fact_schema& to, fact_terms const& terms) {
    for (language const& each : terms.languages) {
        std::string const code = to_string(each);
        auto const everyday = each.names();
        std::string const in_english{everyday ? everyday->en : each.english_name()};
        std::string const in_russian{everyday ? everyday->ru : each.english_name()};
        std::string const in_uzbek{everyday ? everyday->uz : each.english_name()};
        auto const add = [&](char const* before, text called) {
            to.facts.push_back({fact_name{before + code},
                                level_type{"cefr_level", codes_of<cefr_level>()},
                                traits{fact_trait::may_be_absent}, std::move(called)});
        };
        add("language_certificate.", {{"en", "Certified level of " + in_english},
                                      {"ru", in_russian + ", уровень по сертификату"},
                                      {"uz", in_uzbek + ", sertifikatdagi daraja"}});
        add("language.", {{"en", "Level of " + in_english},
                          {"ru", in_russian + ", уровень"},
                          {"uz", in_uzbek + ", daraja"}});
    }
}

} // namespace

fact_schema person_facts(fact_terms const& terms) {
    fact_schema made;
    add_person(made, terms);
    add_counts(made);
    add_flags(made);
    add_application(made);
    add_programmes(made, terms);
    made.facts.push_back(described("person.born_on", date_type{},
                                   {fact_trait::cannot_change, fact_trait::is_sensitive},
                                   {"Tugʻilgan kuni", "День рождения", "Day of birth"}));
    made.facts.push_back(described(
        "person.age", integer_type{0, detail::most_years_of_life, "years"},
        {fact_trait::cannot_change, fact_trait::is_sensitive}, {"Yoshi", "Возраст", "Age"}));
    add_languages(made, terms);
    return made;
}

} // namespace jspu_coop
