// What is told in each language of an act that waives a requirement, of advice of another policy,
// of the version that judged, and of codes and questions that have words of their own.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/policy_names.hpp>
#include <jspu_coop/explain/requirement_sentences.hpp>
#include <jspu_coop/questions/eligibility.hpp>

#include "support/policy_scene.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

fact_schema workers() {
    auto const fact = [](char const* name, fact_type type, char const* en, char const* ru,
                         char const* uz) {
        return fact_description{
            fact_name{name}, std::move(type), {}, text{{"en", en}, {"ru", ru}, {"uz", uz}}};
    };
    return {
        {fact("employer", code_type{"employer", {"state", "firm"}}, "Employer", "Работодатель",
              "Ish beruvchi"),
         fact("bodies", code_set_type{"body", {"rector", "board"}}, "Bodies", "Органы", "Organlar"),
         fact("rank", level_type{"rank", {"low", "high"}}, "Rank", "Ранг", "Daraja"),
         fact("years", integer_type{0, 9, "years"}, "Years of work", "Стаж", "Ish staji")},
        {{"employer",
          {{"state", text{{"en", "the state"}, {"ru", "государство"}, {"uz", "davlat"}}}}},
         {"rank", {{"high", text{{"en", "a high one"}, {"ru", "высокий"}, {"uz", "yuqori"}}}}},
         {"body", {{"rector", text{{"en", "the rector"}, {"ru", "ректор"}, {"uz", "rektor"}}}}}}};
}

policy_library library_of(std::vector<policy> policies) {
    return policy_library::make(workers(), std::move(policies)).value();
}

std::string told(policy_library const& of, known_facts const& known, char const* language,
                 decision_terms const& terms = {date{2024, 3, 1}, {}, {}},
                 explanation_depth depth = explanation_depth::everything) {
    auto const verdict = decide(of, policy_id{"rule"}, row_of(of, known), terms).value();
    return explain(explanation_of(verdict, *of.schema()),
                   wording{messages_in(language), names_from(of, language)}, depth);
}

void expect_has(std::string const& all, std::string const& line) {
    EXPECT_NE(all.find(line), std::string::npos) << all << "\nhas no " << line;
}

requirement long_work() {
    return require("it", at_least_condition{fact_name{"years"}, given(integer_value{5, "years"})});
}

TEST(policy_words, an_act_that_waives_a_requirement) {
    requirement waivable = long_work();
    waivable.force = requirement_force::waivable;
    policy_library const library = library_of({policy_of({waivable})});
    waiver whole{policy_id{"rule"},
                 policy_requirement_id{"it"},
                 {act_kind::order, "12", date{2024, 2, 5}, "Rector's office", "On admission"},
                 "taught abroad",
                 date{2024, 6, 30}};
    auto const said = [&](char const* language) {
        return told(library, {}, language, {date{2024, 3, 1}, {}, {whole}});
    };
    expect_has(said("en"),
               "waived, so that it counts as met; the reason: taught abroad; by the order 12 of 5 "
               "February 2024 \"On admission\", issued by Rector's office; the last day for which "
               "it counts: 30 June 2024.\n");
    expect_has(said("ru"),
               "кандидат освобождён, и требование считается выполненным; причина: taught abroad; "
               "основание: приказ № 12 от 5 февраля 2024 г. «On admission»; кем издан: Rector's "
               "office; последний день действия: 30 июня 2024 г.\n");
    expect_has(
        said("uz"),
        "nomzod ozod qilingan, talab bajarilgan hisoblanadi; sababi: taught abroad; asos: "
        "2024-yil 5-fevraldagi 12-son buyruq “On admission”; kim chiqargan: Rector's office; "
        "amal qiladigan oxirgi kun: 2024-yil 30-iyun.\n");
    whole.by = {act_kind::other, {}, {}, {}, "A note"};
    whole.last.reset();
    expect_has(said("en"), "the reason: taught abroad; by the paper \"A note\".\n");
    expect_has(said("ru"), "причина: taught abroad; основание: документ «A note».\n");
    expect_has(said("uz"), "sababi: taught abroad; asos: hujjat “A note”.\n");
}

TEST(policy_words, advice_of_a_policy_that_is_referred_to) {
    requirement warns = long_work();
    warns.id = policy_requirement_id{"advice"};
    warns.force = requirement_force::advisory;
    policy other =
        policy_of({require("rank", level_at_least_condition{fact_name{"rank"},
                                                            given(level_value{"rank", "low"})}),
                   warns});
    other.id = policy_id{"other"};
    other.labels = text{{"en", "The other"}, {"ru", "Другой"}, {"uz", "Boshqa"}};
    policy_library const library = library_of(
        {policy_of({require("elsewhere", reference_condition{other.id, policy_version_id{"v1"}})}),
         other});
    known_facts const known{{"rank", level_value{"rank", "high"}},
                            {"years", integer_value{2, "years"}}};
    expect_has(told(library, known, "en"),
               "  What only warns:\n    Years of work: at least 5 years, of the policy \"The "
               "other\" (other): not met; found: 2 years; lacking: 3 years.\n");
    expect_has(told(library, known, "ru"),
               "Стаж: не меньше чем 5 лет, из свода правил «Другой» (other): не выполнено");
    expect_has(told(library, known, "uz"),
               "Ish staji: kamida 5 yil, “Boshqa” (other) qoidalar toʻplamidan: bajarilmagan");
}

TEST(policy_words, codes_that_a_schema_words) {
    policy_library const library = library_of({policy_of(
        {require("employer",
                 one_of_condition{fact_name{"employer"}, codes("employer", {"state", "firm"})}),
         require("rank",
                 level_at_least_condition{fact_name{"rank"}, given(level_value{"rank", "high"})}),
         require("bodies", papers_present_condition{fact_name{"bodies"},
                                                    codes("body", {"rector", "board"})})})});
    known_facts const known{{"employer", code_value{"employer", "state"}},
                            {"rank", level_value{"rank", "low"}},
                            {"bodies", code_set_value{"body", {}}}};
    std::string const en = told(library, known, "en");
    // A code without words is told as it is.
    expect_has(en, "Employer: firm or the state: met; found: the state.\n");
    expect_has(en, "Rank: at least a high one: not met; found: low.\n");
    expect_has(en, "Bodies: board and the rector: not met; lacking: board and the rector.\n");
    expect_has(told(library, known, "ru"),
               "Работодатель: firm или государство: выполнено; установлено: государство.\n");
    expect_has(told(library, known, "uz"), "davlat: bajarilgan; aniqlangani: davlat.\n");
    known_facts const near{{"employer", code_value{"employer", "state"}},
                           {"rank", level_value{"rank", "high"}},
                           {"bodies", code_set_value{"body", {"board"}}}};
    expect_has(told(library, near, "en"), "    Bodies: the rector too.\n");
    // Prepared sentences are the same.
    auto const program = compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    fact_row const row = row_of(library, known);
    std::string prepared;
    requirement_sentences{program, wording{}}.write(
        decide_each(program, compiled_row::make(program, row).value()), row, prepared);
    expect_has(prepared, "Employer: firm or the state: met; found: the state.\n");
    expect_has(prepared, "lacking: board and the rector.\n");
}

TEST(policy_words, questions_that_a_policy_words) {
    auto const open = [](char const* id, std::optional<policy_question_id> question) {
        return require(id, at_least_condition{fact_name{"years"},
                                              unpublished_limit{std::move(question),
                                                                {integer_value{2, "years"},
                                                                 integer_value{5, "years"}}}});
    };
    policy made = policy_of({open("named", policy_question_id{"how_long"})});
    made.questions = {{policy_question_id{"how_long"},
                       text{{"en", "how long"}, {"ru", "сколько лет"}, {"uz", "necha yil"}}}};
    known_facts const known{{"years", integer_value{3, "years"}}};
    policy_library const named = library_of({made});
    expect_has(told(named, known, "en"),
               "The policy \"Rule\" (rule): its source leaves open what is meant (how long).\n");
    expect_has(told(named, known, "ru"), "что имеется в виду (сколько лет).\n");
    expect_has(told(named, known, "uz"), "ochiq qoldirilgan (necha yil).\n");
    missing_fact const what{"policy", "rule", "/questions/how_long", open_cause::rule_unpublished};
    wording const words{english_messages(), names_from(named)};
    expect_has(missing_sentence(what, words), "the policy \"Rule\" (rule) leaves open: how long");
    // A requirement has its labels; what has none is told by its place.
    requirement bare = open("bare", {});
    expect_has(told(library_of({policy_of({bare})}), known, "en"),
               "what is meant (/requirements/bare/limit).\n");
    bare.labels = text{{"en", "the years of work"}};
    expect_has(told(library_of({policy_of({bare})}), known, "en"),
               "what is meant (the years of work).\n");
}

TEST(policy_words, the_version_that_judged_and_where_it_stands) {
    policy made = policy_of({long_work()});
    made.versions[0].cited_as = citation{"Rules of 2020", "item 3", {}};
    policy_library const library = library_of({made});
    EXPECT_EQ(
        decide(library, made.id, fact_row{library.schema()}, {date{2024, 3, 1}, {}, {}})->cited_as,
        made.versions[0].cited_as);
    std::string const all = told(library, {}, "en");
    expect_has(all, "; the day that counts is 1 March 2024. Source: Rules of 2020, item 3.\n");
    EXPECT_EQ(all.find("Rules of 2020"), all.rfind("Rules of 2020"));
    expect_has(told(library, {}, "ru"), " Источник: Rules of 2020, item 3.\n");
    // The answer alone is one line without it.
    EXPECT_EQ(told(library, {}, "en", {date{2024, 3, 1}, {}, {}}, explanation_depth::verdict)
                  .find("Rules of 2020"),
              std::string::npos);
    // Of a policy that is referred to, at the reference.
    made.id = policy_id{"other"};
    policy_library const both = library_of(
        {policy_of({require("elsewhere", reference_condition{made.id, policy_version_id{"v1"}})}),
         made});
    expect_has(told(both, {}, "en"), "Source: Rules of 2020, item 3.\n");
}

} // namespace
} // namespace jspu_coop
