// One policy, written in C++ and in JSON: they are equal, and judge three applicants alike, with
// reasons in the language that the program is given.
//
// Read 13_eligibility first. The facts come from a struct of the application itself, which needs no
// more than a description. The rule and the applicants are made up.

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/facts/schema_of.hpp>
#include <jspu_coop/formats/json/policies.hpp>
#include <jspu_coop/policy/policy_builder.hpp>
#include <jspu_coop/questions/eligibility.hpp>
#include <jspu_coop/vocabulary/cefr_level.hpp>
#include <jspu_coop/vocabulary/person_category.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>

namespace office {

namespace coop = jspu_coop;
using coop::date;

//! [record]
/// What the office's own program knows of an applicant.
struct applicant {
    coop::person_category category;
    coop::fact<coop::ratio> average{};
    std::int64_t credits;
    coop::fact<coop::cefr_level> english{};
    coop::fact<bool> taught_in_english{};
    coop::fact<date> admitted_on{};
    bool owes_exams;
};
JSPU_COOP_RECORD(applicant,
                 (category, average, credits, english, taught_in_english, admitted_on, owes_exams));

/// The facts of an applicant: what the description does not tell is said here.
coop::fact_schema facts_of_applicants() {
    using coop::fact_name;
    using coop::text;
    auto const levels = {"A1", "A2", "B1", "B2", "C1", "C2"};
    return coop::schema_of<applicant>(
        "applicant",
        {{fact_name{"applicant.category"},
          {.labels = text{{"en", "Category"}, {"ru", "Категория"}, {"uz", "Toifa"}}}},
         {fact_name{"applicant.average"},
          {.type = coop::ratio_type{2, 5, "gpa_5"},
           .labels =
               text{{"en", "Average mark"}, {"ru", "Средний балл"}, {"uz", "Oʻrtacha ball"}}}},
         {fact_name{"applicant.credits"},
          {.type = coop::integer_type{0, 300, "ects"},
           .traits = {coop::fact_trait::can_only_grow},
           .labels = text{{"en", "Credits"}, {"ru", "Кредиты"}, {"uz", "Kreditlar"}}}},
         {fact_name{"applicant.english"},
          {.type = coop::level_type{"cefr_level", {levels.begin(), levels.end()}},
           .labels = text{{"en", "Level of English"},
                          {"ru", "Английский язык, уровень"},
                          {"uz", "Ingliz tili, daraja"}}}},
         {fact_name{"applicant.taught_in_english"},
          {.labels = text{{"en", "Taught in English"},
                          {"ru", "Обучение на английском языке"},
                          {"uz", "Taʼlim ingliz tilida"}}}},
         {fact_name{"applicant.admitted_on"},
          {.traits = {coop::fact_trait::cannot_change},
           .labels = text{{"en", "Day of admission"},
                          {"ru", "День зачисления"},
                          {"uz", "Oʻqishga qabul qilingan kun"}}}},
         {fact_name{"applicant.owes_exams"},
          {.labels = text{{"en", "Exams owed"},
                          {"ru", "Академические задолженности"},
                          {"uz", "Topshirilmagan imtihonlar"}}}}});
}
//! [record]

//! [policy]
coop::policy a_semester_abroad(coop::fact_schema const& facts) {
    using namespace coop::conditions;
    return coop::policy_builder{"semester_abroad",
                                {{"en", "A semester abroad"},
                                 {"ru", "Семестр за рубежом"},
                                 {"uz", "Chet elda bir semestr"}},
                                coop::reference_day_kind::application}
        .governs(require("enrolled", one_of("applicant.category", "person_category", {"student"}))
                     .called({{"en", "Who studies here"},
                              {"ru", "Кто учится здесь"},
                              {"uz", "Shu yerda oʻqiydiganlar"}}))
        .parameter("average_floor",
                   {{"en", "The lowest average of the year"},
                    {"ru", "Наименьший средний балл года"},
                    {"uz", "Yilning eng kam oʻrtacha bali"}},
                   coop::ratio_type{coop::ratio::make(12, 5).value(), 4, "gpa_5"})
        .version(
            "2026", coop::period::from({2026, 1, 1}),
            {require("average", at_least("applicant.average", parameter("average_floor")))
                 .called({{"en", "Good marks"}, {"ru", "Хорошие оценки"}, {"uz", "Yaxshi baholar"}})
                 .cited_as({"A made-up rule", "item 2", {}}),
             require("credits", at_least("applicant.credits", 60, "ects")),
             require(
                 "language",
                 any_of({require("level", level_at_least("applicant.english", "cefr_level", "B2")),
                         require("taught_in_english", holds("applicant.taught_in_english"))}))
                 .called({{"en", "The language of the host"},
                          {"ru", "Язык принимающего вуза"},
                          {"uz", "Qabul qiluvchi oliygoh tili"}})
                 .waivable(),
             require("a_year_here", elapsed({.from = day_of("applicant.admitted_on"),
                                             .to = coop::reference_day{},
                                             .unit = coop::duration_unit::years,
                                             .count = coop::rounding::down,
                                             .no_such_day = coop::rounding::up,
                                             .counted = coop::ends::last_excluded},
                                            coop::comparison::at_least, 1)),
             require("no_debt", not_met(require("debt", holds("applicant.owes_exams"))))
                 .called(
                     {{"en", "Nothing owed"}, {"ru", "Без задолженностей"}, {"uz", "Qarzi yoʻq"}})})
        .read_in({"A made-up rule", {}, coop::source_kind::unsourced, {}, {}})
        .build(facts)
        .value();
}
//! [policy]

std::string content_of(std::string const& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) {
        throw std::runtime_error{"cannot read " + path};
    }
    return {std::istreambuf_iterator<char>{file}, {}};
}

//! [judge]
/// The reasons for an applicant on 1 March 2026.
std::string judged(coop::policy_library const& policies, applicant const& who,
                   std::string const& language) {
    coop::policy_id const asked{"semester_abroad"};
    coop::fact_row const row = coop::row_of(who, policies.schema(), "applicant").value();
    coop::parameter_value const floor{asked, coop::policy_parameter_id{"average_floor"},
                                      coop::ratio_value{3, "gpa_5"}};
    auto const verdict = decide(policies, asked, row, {date{2026, 3, 1}, {floor}, {}}).value();
    coop::wording const words{
        coop::messages_in(language), [&](coop::record_reference const& named) {
            return named.kind == "policy" ? std::string{policies.find(asked)->labels.get(language)}
                                          : std::string{};
        }};
    return explain(explanation_of(verdict, *policies.schema()), words,
                   coop::explanation_depth::everything);
}
//! [judge]

} // namespace office

int main(int argc, char** argv) {
    using namespace office;
    if (argc < 2) {
        std::cerr << "usage: 15_policy_in_code_and_json FOLDER [LANGUAGE]\n";
        return 1;
    }
    std::string const language = argc > 2 ? argv[2] : "en";
    //! [equal]
    coop::fact_schema const facts = facts_of_applicants();
    coop::policy const in_code = a_semester_abroad(facts);
    std::string const file = content_of(std::string{argv[1]} + "/semester_abroad.json");
    coop::policy const in_json = coop::from_json<coop::policy>(file).value();
    std::cout << "equal: " << (in_code == in_json ? "yes" : "no") << ", and written to the same "
              << "bytes: " << (to_json(in_code) == file ? "yes" : "no") << "\n\n";
    //! [equal]
    auto const policies = coop::policy_library::make(facts, {in_json}).value();

    applicant const ready{.category = coop::person_category::student,
                          .average = coop::ratio::make(17, 4).value(),
                          .credits = 62,
                          .english = coop::cefr_level::C1,
                          .taught_in_english = false,
                          .admitted_on = date{2024, 9, 1},
                          .owes_exams = false};
    applicant hasty = ready;
    hasty.average = coop::ratio::make(29, 10).value();
    hasty.credits = 24;
    hasty.admitted_on = date{2025, 9, 1};
    hasty.owes_exams = true;
    applicant unknown = ready;
    unknown.english = {};
    unknown.admitted_on = coop::fact<date>::conflicting({date{2025, 3, 1}, date{2025, 9, 1}});
    for (applicant const& each : {ready, hasty, unknown}) {
        std::cout << judged(policies, each, language) << "\n";
    }
    return 0;
}
