// What is told in each language of changes that would turn a "no", of facts that would settle an
// answer, and of what is left out.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/questions/eligibility.hpp>

#include "support/policy_scene.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

fact_schema applicants() {
    using traits = enum_set<fact_trait>;
    auto const fact = [](char const* name, fact_type type, traits with, char const* en,
                         char const* ru, char const* uz) {
        return fact_description{fact_name{name}, std::move(type), with,
                                text{{"en", en}, {"ru", ru}, {"uz", uz}}};
    };
    return {{fact("russian", level_type{"cefr_level", {"A1", "A2", "B1", "B2"}},
                  traits{fact_trait::may_be_absent}, "Russian", "Русский язык", "Rus tili"),
             fact("languages", code_set_type{"language", {"en", "ru", "uz"}}, traits{}, "Languages",
                  "Языки", "Tillar"),
             fact("fit", boolean_type{}, traits{fact_trait::is_sensitive}, "Medically fit",
                  "Годен по здоровью", "Sogʻligi yaroqli"),
             fact("years", integer_type{0, 9, "years"}, traits{}, "Years of work", "Стаж",
                  "Ish staji")}};
}

fact_value languages(std::vector<std::string> codes) {
    return code_set_value{"language", std::move(codes)};
}

/// The last lines of what is told of a verdict, so many.
std::string last_lines(policy_verdict const& verdict, char const* tag, int count) {
    wording const words{messages_in(tag)};
    std::string const all =
        explain(explanation_of(verdict, applicants()), words, explanation_depth::closest);
    std::size_t begin = all.size();
    for (; count > 0; --count) {
        begin = all.rfind('\n', begin - 2) + 1;
    }
    return all.substr(begin);
}

/// The change of one requirement over one known fact, in the three languages.
std::vector<std::string> changes_told(condition asked, known_facts const& known) {
    auto const verdict = verdict_of(applicants(), {require("it", std::move(asked))}, known);
    EXPECT_EQ(verdict.changes.size(), 1U);
    return {last_lines(verdict, "en", 1), last_lines(verdict, "ru", 1),
            last_lines(verdict, "uz", 1)};
}

using lines = std::vector<std::string>;
fact_name const russian{"russian"};
fact_name const spoken{"languages"};

TEST(change_words, a_level_to_who_has_none) {
    auto const none = fact<fact_value>::absent();
    auto const from_b1 = level_at_least_condition{russian, given(level_value{"cefr_level", "B1"})};
    EXPECT_EQ(changes_told(from_b1, {{"russian", none}}),
              (lines{"    Russian: B1.\n", "    Русский язык: B1.\n", "    Rus tili: B1.\n"}));
    EXPECT_EQ(changes_told(present_condition{russian}, {{"russian", none}}),
              (lines{"    Russian: there has to be one, whichever it is.\n",
                     "    Русский язык: нужно любое значение, сейчас его нет.\n",
                     "    Rus tili: hozir yoʻq, istalgan qiymat kerak.\n"}));
}

TEST(change_words, codes_to_add_to_a_set_and_to_take_away) {
    auto const both = papers_present_condition{spoken, codes("language", {"en", "ru"})};
    EXPECT_EQ(changes_told(both, {{"languages", languages({"en"})}}),
              (lines{"    Languages: Russian too.\n", "    Языки: ещё русский язык.\n",
                     "    Tillar: yana rus tili.\n"}));
    auto const no_english = none_of_condition{spoken, codes("language", {"en"})};
    EXPECT_EQ(changes_told(no_english, {{"languages", languages({"en", "ru"})}}),
              (lines{"    Languages: only Russian.\n", "    Языки: только русский язык.\n",
                     "    Tillar: faqat rus tili.\n"}));
    EXPECT_EQ(changes_told(no_english, {{"languages", languages({"en"})}}),
              (lines{"    Languages: none at all.\n", "    Языки: ничего из перечня.\n",
                     "    Tillar: hech qaysisi.\n"}));
}

// Many years suffice, few refuse, and between them the level decides.
TEST(change_words, what_settles_it_for_certain_comes_first) {
    auto const years = [](char const* id, std::int64_t least) {
        return require(
            id, at_least_condition{fact_name{"years"}, given(integer_value{least, "years"})});
    };
    auto const some = require(
        "some", all_condition{{years("two", 2), require("level", present_condition{russian})}});
    auto const verdict =
        verdict_of(applicants(), {require("it", any_condition{{years("five", 5), some}})}, {});
    EXPECT_EQ(last_lines(verdict, "en", 2),
              "    Russian and Years of work: settles the answer in any case.\n"
              "    Years of work: may settle the answer (yes or no).\n");
}

TEST(change_words, the_outcome_of_a_sensitive_yes_or_no_is_left_out) {
    auto const told = [](bool is_fit, char const* tag) {
        auto const verdict =
            verdict_of(applicants(),
                       {require("fit", holds_condition{fact_name{"fit"}}),
                        require("russian", present_condition{russian})},
                       {{"fit", boolean_value{is_fit}}, {"russian", fact<fact_value>::absent()}});
        wording const words{messages_in(tag)};
        return explain(
            explanation_of(without_sensitive_values(verdict, applicants()), applicants()), words,
            explanation_depth::reasons);
    };
    for (char const* const tag : {"en", "ru", "uz"}) {
        EXPECT_EQ(told(true, tag), told(false, tag)) << tag;
    }
    auto const has = [&](char const* tag, char const* line) {
        return told(true, tag).find(line) != std::string::npos;
    };
    EXPECT_TRUE(has("en", "  What is left out, since it is sensitive:\n"
                          "    Medically fit: yes: what came out is left out, since it is "
                          "sensitive.\n"))
        << told(true, "en");
    EXPECT_TRUE(has("ru", "Что не приводится, так как это личные сведения:\n")) << told(true, "ru");
    EXPECT_TRUE(has("uz", "Shaxsiy maʼlumot boʻlgani uchun keltirilmaydigan narsa:\n"))
        << told(true, "uz");
}

} // namespace
} // namespace jspu_coop
