#include <jspu_coop/facts/student_facts.hpp>

#include "facts/detail/described.hpp"
#include "facts/detail/names.hpp"

#include <string>
#include <utility>

namespace jspu_coop {

namespace {

using detail::described;
using traits = enum_set<fact_trait>;

constexpr std::int64_t most_years = 100;
constexpr std::int64_t most_subjects = 1'000;
constexpr std::int64_t most_credits = 10'000;
constexpr std::int64_t most_leaves = 100;
constexpr std::int64_t most_hours = 10'000;

void add_study(fact_schema& to, student_fact_terms const& terms) {
    to.facts.push_back(described("study.year", integer_type{0, most_years, "years"},
                                 {fact_trait::can_only_grow},
                                 {"Oʻquv kursi", "Курс обучения", "Year of study"}));
    to.facts.push_back(described(
        "study.years_completed", integer_type{0, most_years, "years"}, {fact_trait::can_only_grow},
        {"Tugatilgan oʻquv yillari", "Завершённых лет обучения", "Years of study completed"}));
    to.facts.push_back(
        described("study.on_leave", boolean_type{}, {},
                  {"Akademik taʼtilda", "В академическом отпуске", "On academic leave"}));
    to.facts.push_back(described(
        "study.failed_subjects", integer_type{0, most_subjects, "subjects"}, {},
        {"Topshirilmagan fanlar", "Несданных предметов", "Subjects failed and not passed since"}));
    if (terms.credits_in) {
        to.facts.push_back(
            described("study.credits_earned",
                      decimal_type{0, most_credits, 2, "credits_" + terms.credits_in->str()},
                      {fact_trait::can_only_grow},
                      {"Oʻz universitetida toʻplangan kreditlar",
                       "Кредитов, полученных в своём университете", "Credits earned at home"}));
    }
}

void add_absence(fact_schema& to) {
    to.facts.push_back(
        described("absence.share_of_subject", ratio_type{0, 1, {}}, {},
                  {"Fanning sababsiz qoldirilgan auditoriya soatlari ulushi",
                   "Доля аудиторных часов предмета, пропущенных без уважительной причины",
                   "Share of a subject's classroom hours missed without excuse"}));
    to.facts.push_back(
        described("absence.hours_of_semester", integer_type{0, most_hours, "hours"},
                  {fact_trait::can_only_grow},
                  {"Semestrda sababsiz qoldirilgan auditoriya soatlari",
                   "Аудиторных часов, пропущенных за семестр без уважительной причины",
                   "Classroom hours missed without excuse in a semester"}));
}

void add_leave(fact_schema& to) {
    traits const optional{fact_trait::may_be_absent};
    to.facts.push_back(described(
        "study.first_admitted_on", date_type{}, {fact_trait::cannot_change},
        {"Birinchi qabul kuni", "День первого зачисления", "Day of the first admission"}));
    to.facts.push_back(described(
        "study.leave_taken", boolean_type{}, {},
        {"Akademik taʼtil olingan", "Был академический отпуск", "Academic leave was taken"}));
    to.facts.push_back(described("study.struck_off_on", date_type{}, optional,
                                 {"Oʻz universitetidan chetlashtirilgan kun",
                                  "День отчисления из своего университета",
                                  "Day of the expulsion from the home university"}));
    to.facts.push_back(
        described("leave.begins_on", date_type{}, optional,
                  {"Akademik taʼtilning birinchi kuni", "Первый день академического отпуска",
                   "First day of the academic leave"}));
    std::vector<std::string> grounds;
    for (leave_ground const each : every<leave_ground>()) {
        grounds.push_back(to_string(each));
    }
    to.facts.push_back(described("leave.ground", code_type{"leave_ground", std::move(grounds)},
                                 {fact_trait::is_sensitive, fact_trait::may_be_absent},
                                 {"Akademik taʼtil asosi", "Основание академического отпуска",
                                  "Ground of the academic leave"}));
    to.facts.push_back(described("leave.year", integer_type{0, most_years, "years"}, optional,
                                 {"Akademik taʼtil boshlanadigan kurs",
                                  "Курс, на котором начинается академический отпуск",
                                  "Year of study in which the academic leave begins"}));
    to.facts.push_back(described("leave.number", integer_type{0, most_leaves, "leaves"}, optional,
                                 {"Bu nechanchi akademik taʼtil, birinchisi — 1",
                                  "Который это академический отпуск, первый — 1",
                                  "Which academic leave it is, the first being 1"}));
}

void add_period(fact_schema& to, student_fact_terms const& terms) {
    traits const optional{fact_trait::may_be_absent};
    to.facts.push_back(
        described("registered.at_home", boolean_type{}, {},
                  {"Oʻz universitetida roʻyxatda turadi", "Числится в своём университете",
                   "Registered at the home university"}));
    to.facts.push_back(
        described("registered.at_host", boolean_type{}, {},
                  {"Qabul qiluvchi universitetda roʻyxatda turadi",
                   "Числится в принимающем университете", "Registered at the host university"}));
    std::vector<std::string> hosts{std::string{detail::any_other}};
    for (party_id const& each : terms.hosts) {
        hosts.push_back(each.str());
    }
    to.facts.push_back(
        described("host.institution", code_type{"host_institution", std::move(hosts)}, {},
                  {"Qabul qiluvchi muassasa", "Принимающее учреждение", "Host institution"}));
    to.facts.push_back(
        described("nominated_on", date_type{}, optional,
                  {"Nomzod koʻrsatilgan kun", "День выдвижения", "Day of the nomination"}));
    to.facts.push_back(described(
        "fees.paid_share", ratio_type{0, 1, {}}, {},
        {"Toʻlovning toʻlangan ulushi", "Внесённая доля платы", "Paid share of the fees"}));
    to.facts.push_back(described("passport.expires_on", date_type{}, {},
                                 {"Pasport amal qiladigan oxirgi kun",
                                  "Последний день действия паспорта", "Last day of the passport"}));
    to.facts.push_back(described("insurance.expires_on", date_type{}, optional,
                                 {"Tibbiy sugʻurta amal qiladigan oxirgi kun",
                                  "Последний день действия медицинской страховки",
                                  "Last day of the health insurance"}));
}

} // namespace

fact_schema student_facts(student_fact_terms const& terms) {
    fact_schema made;
    add_study(made, terms);
    add_leave(made);
    add_absence(made);
    add_period(made, terms);
    for (average_fact const& each : terms.averages) {
        made.facts.push_back(
            {each.name, each.type, traits{fact_trait::may_be_absent}, each.reckoned.name});
    }
    return made;
}

} // namespace jspu_coop
