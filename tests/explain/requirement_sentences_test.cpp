// The prepared sentences of a policy are those of the verdict with all reasons, byte for byte.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/requirement_sentences.hpp>
#include <jspu_coop/questions/eligibility.hpp>

#include "support/allocation_count.hpp"
#include "support/policy_scene.hpp"
#include "support/worded_policy.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

/// The sentences of the requirements in the explanation of a verdict, in its order.
void collect(std::vector<finding> const& from, wording const& words, std::vector<std::string>& to) {
    for (finding const& each : from) {
        if (each.code.starts_with("requirement.")) {
            std::string const sources = sources_of(each, words);
            to.push_back(sentence_of(each, words) + (sources.empty() ? "" : " " + sources));
            collect(each.because, words, to);
        }
    }
}

std::vector<std::string> slow(policy_verdict const& verdict, fact_schema const& schema,
                              wording const& words) {
    std::vector<std::string> all;
    collect(explanation_of(verdict, schema).because, words, all);
    return all;
}

std::vector<std::string> prepared(requirement_sentences const& sentences,
                                  requirement_outcomes const& outcomes, fact_row const& row) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at < outcomes.requirements().size(); ++at) {
        sentences.write_one(at, outcomes, row, all.emplace_back());
    }
    return all;
}

/// The sentences as lines of a tree.
std::string as_tree(std::string const& answer, std::vector<std::string> const& sentences,
                    compiled_policy const& of) {
    std::string all = answer + '\n';
    for (std::size_t at = 0; at < sentences.size(); ++at) {
        all += std::string(2 * (of.requirements()[at].depth + 1), ' ') + sentences[at] + '\n';
    }
    return all;
}

name_resolver names() {
    return [](record_reference const& what) {
        return what.id == "other" ? std::string{"The other rule"} : std::string{};
    };
}

/// A random policy with words, and what is asked of it.
struct worded_world {
    explicit worded_world(std::uint64_t seed)
        : maker{seed, true}, giver{maker.random}, bare{maker.library()}, terms{maker.terms(bare,
                                                                                           true)},
          library{giver.library(bare)}, program{
                                            compile(library, policy_id{"main"}, terms).value()} {}

    fact_row row(std::size_t completions) {
        return giver.row(library, maker.row(bare, completions));
    }

    policy_maker maker;
    word_giver giver;
    policy_library bare;
    decision_terms terms;
    policy_library library;
    compiled_policy program;
};

RC_GTEST_PROP(requirement_sentences, are_those_of_the_verdict_with_reasons, (std::uint64_t seed)) {
    worded_world world{seed};
    fact_schema const& schema = *world.library.schema();
    std::vector<fact_row> rows;
    for (std::size_t count = 0; count < 6; ++count) {
        rows.push_back(world.row(1 + 40 * (count % 4)));
    }
    for (catalogues_of_language const& language : all_languages()) {
        wording const words{*language.messages, names()};
        requirement_sentences const all{world.program, words};
        requirement_sentences const some{world.program, words, sensitive_values::left_out};
        for (fact_row const& row : rows) {
            auto const verdict = decide(world.library, policy_id{"main"}, row, world.terms).value();
            auto const outcomes =
                decide_each(world.program, compiled_row::make(world.program, row).value());
            std::vector<std::string> const expected = slow(verdict, schema, words);
            RC_ASSERT(prepared(all, outcomes, row) == expected);
            RC_ASSERT(prepared(some, outcomes, row)
                      == slow(without_sensitive_values(verdict, schema), schema, words));
            std::string tree = "kept ";
            all.write(outcomes, row, tree);
            RC_ASSERT(tree
                      == "kept "
                             + as_tree(sentence_of(explanation_of(verdict, schema), words),
                                       expected, world.program));
        }
    }
}

// A law over sentences that never show anything would say little.
TEST(requirement_sentences, random_sentences_show_everything) {
    std::vector<std::string> const parts{
        "found: ",     "lacking: ",    "too much: ", "not certain",      "does not apply",
        "waived",      "Source: ",     " and A tr",  "The other rule",   "1 day",
        "\u22121",     "2 March 2024", "found: A2",  "found: cv and fo", "found: yes",
        "lacking: cv", " item 42.",    "0.25",       "Rule r",           "found: 0.3"};
    std::vector<int> seen(parts.size());
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        worded_world world{seed};
        requirement_sentences const sentences{world.program, wording{english_messages(), names()}};
        fact_row const row = world.row(40);
        std::string text;
        sentences.write(decide_each(world.program, compiled_row::make(world.program, row).value()),
                        row, text);
        for (std::size_t at = 0; at < parts.size(); ++at) {
            seen[at] += text.find(parts[at]) != std::string::npos ? 1 : 0;
        }
    }
    for (std::size_t at = 0; at < parts.size(); ++at) {
        EXPECT_GE(seen[at], 1) << parts[at];
    }
}

/// Two years or more; both papers; the day of a start.
policy_library three_rules() {
    requirement years =
        require("years", at_least_condition{fact_name{"years"}, given(integer_value{2, "years"})});
    years.labels = in_three("practice");
    years.cited_as = citation{"Order 5", "item 1", {}};
    return policy_library::make(
               worded_schema(),
               {policy_of(
                   {years,
                    require("papers", papers_present_condition{fact_name{"papers"},
                                                               codes("paper", {"cv", "form"})}),
                    require("days",
                            elapsed_condition{fact_day{fact_name{"start"}},
                                              fact_day{fact_name{"finish"}}, duration_unit::days,
                                              rounding::down, rounding::down, ends::last_excluded,
                                              comparison::at_least,
                                              given(integer_value{3, "days"})})})})
        .value();
}

std::string told(message_catalogue const& language, known_facts const& known,
                 sensitive_values sensitive = sensitive_values::told) {
    policy_library const library = three_rules();
    auto const program = compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    fact_row const row = row_of(library, known);
    std::string text;
    requirement_sentences{program, wording{language}, sensitive}.write(
        decide_each(program, compiled_row::make(program, row).value()), row, text);
    return text;
}

known_facts some_facts() {
    return {{"years", integer_value{1, "years"}},
            {"papers", code_set_value{"paper", {"letter"}}},
            {"start", date_value{date{2024, 3, 2}}},
            {"finish", date_value{date{2024, 3, 3}}}};
}

TEST(requirement_sentences, in_english) {
    EXPECT_EQ(
        told(english_messages(), some_facts()),
        "The policy \"rule\", version \"v1\", is not met; the day that counts is 1 March "
        "2024.\n"
        "  Practice (the years: at least 2 years): not met; found: 1 year; lacking: 1 year. "
        "Source: Order 5, item 1.\n"
        "  The papers: cv and form: not met; found: letter; lacking: cv and form.\n"
        "  Time by \"the start and the finish\" (from 2 March 2024 to 3 March 2024): at least "
        "3 days: not met; found: 1 day; lacking: 2 days.\n");
}

TEST(requirement_sentences, in_russian) {
    EXPECT_EQ(
        told(russian_messages(), some_facts()),
        "Свод правил «rule» (редакция «v1») не соблюдён; определяющий день — 1 марта 2024 г.\n"
        "  «practice» («the years»: не меньше чем 2 года): не выполнено; установлено: 1 год; "
        "не хватает: 1 год. Источник: Order 5, item 1.\n"
        "  «the papers»: cv и form: не выполнено; установлено: letter; не хватает: cv и "
        "form.\n"
        "  Время по данным ««the start» и «the finish»» (со 2 марта 2024 г. по 3 марта 2024 "
        "г.): не меньше чем 3 дня: не выполнено; установлено: 1 день; не хватает: 2 дня.\n");
}

// Of the day of the start nothing is known: what is open is not what fails.
TEST(requirement_sentences, in_uzbek_missing_stays_apart_from_failing) {
    EXPECT_EQ(told(uzbek_messages(), {{"years", integer_value{2, "years"}},
                                      {"papers", code_set_value{"paper", {"cv", "letter"}}},
                                      {"finish", date_value{date{2024, 3, 3}}}}),
              "Qoidalar toʻplami “rule” (“v1” tahriri) bajarilmagan; hal qiluvchi kun — 2024-yil "
              "1-mart.\n"
              "  “practice” (“the years”: kamida 2 yil): bajarilgan; aniqlangani: 2 yil. Manba: "
              "Order 5, item 1.\n"
              "  “the papers”: cv va form: bajarilmagan; aniqlangani: cv va letter; yetishmaydi: "
              "form.\n"
              "  ““the start” va “the finish”” boʻyicha vaqt: kamida 3 kun: aniq emas.\n");
}

// More than 12/5, or less: what lies at the limit lacks no number, but more than none.
TEST(requirement_sentences, of_a_limit_that_will_not_do_itself) {
    auto const told = [](message_catalogue const& language, condition asked, ratio number) {
        policy_library const library =
            policy_library::make(worded_schema(), {policy_of({require("it", std::move(asked))})})
                .value();
        auto const program =
            compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
        fact_row const row = row_of(library, {{"gpa", ratio_value{number, "gpa_5"}}});
        std::string text;
        requirement_sentences{program, wording{language}}.write(
            decide_each(program, compiled_row::make(program, row).value()), row, text);
        std::string const line = text.substr(text.find('\n') + 1);
        return line.substr(line.find("; ") + 2);
    };
    limit const edge = given(ratio_value{ratio::make(12, 5).value(), "gpa_5"});
    condition const above = above_condition{fact_name{"gpa"}, edge};
    condition const below = below_condition{fact_name{"gpa"}, edge};
    ratio const at = ratio::make(12, 5).value();
    EXPECT_EQ(told(english_messages(), above, at),
              "found: 2.4 gpa_5; lacking: more than 0 gpa_5.\n");
    EXPECT_EQ(told(english_messages(), above, ratio{2}),
              "found: 2 gpa_5; lacking: more than 0.4 gpa_5.\n");
    EXPECT_EQ(told(english_messages(), below, at),
              "found: 2.4 gpa_5; has to be less by more than 0 gpa_5.\n");
    EXPECT_EQ(told(english_messages(), below, ratio{3}),
              "found: 3 gpa_5; has to be less by more than 0.6 gpa_5.\n");
    EXPECT_EQ(told(russian_messages(), above, at),
              "установлено: 2,4 gpa_5; не хватает: больше чем 0 gpa_5.\n");
    EXPECT_EQ(told(russian_messages(), below, ratio{3}),
              "установлено: 3 gpa_5; должно быть меньше более чем на 0,6 gpa_5.\n");
    EXPECT_EQ(told(uzbek_messages(), above, at),
              "aniqlangani: 2,4 gpa_5; yetishmaydi: 0 gpa_5dan koʻproq.\n");
    EXPECT_EQ(told(uzbek_messages(), below, ratio{3}),
              "aniqlangani: 3 gpa_5; kamayishi kerak: 0,6 gpa_5dan koʻproqqa.\n");
}

TEST(requirement_sentences, take_no_memory_in_a_text_that_is_used_again) {
    policy_library const library = three_rules();
    auto const program = compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    fact_row const row = row_of(library, some_facts());
    auto const outcomes = decide_each(program, compiled_row::make(program, row).value());
    requirement_sentences const sentences{program, wording{}};
    std::string text;
    sentences.write(outcomes, row, text);
    std::string const once = text;
    EXPECT_EQ(allocations_of([&] {
                  text.clear();
                  sentences.write(outcomes, row, text);
              }),
              0U);
    EXPECT_EQ(text, once);
}

// Time that goes backwards is no duration: nothing that was found is told as one.
TEST(requirement_sentences, of_time_below_zero) {
    std::string const text = told(english_messages(), {{"start", date_value{date{2024, 3, 4}}},
                                                       {"finish", date_value{date{2024, 3, 3}}}});
    EXPECT_NE(text.find("(from 4 March 2024 to 3 March 2024): at least 3 days: not met; found: "
                        "\u22121 days; lacking: 4 days.\n"),
              std::string::npos)
        << text;
}

TEST(requirement_sentences, of_no_version_there_are_none) {
    policy_library const library = three_rules();
    auto const program = compile(library, policy_id{"rule"}, {date{2019, 12, 31}, {}, {}}).value();
    fact_row const row = row_of(library, {});
    std::string text;
    requirement_sentences const sentences{program, wording{}};
    sentences.write(decide_each(program, compiled_row::make(program, row).value()), row, text);
    EXPECT_EQ(text, "The policy \"rule\" does not apply; the day that counts is 31 December "
                    "2019.\n");
}

TEST(requirement_sentences, those_of_another_policy_are_refused) {
    policy_library const library = three_rules();
    auto const program = compile(library, policy_id{"rule"}, {date{2024, 3, 1}, {}, {}}).value();
    fact_row const row = row_of(library, {});
    auto const outcomes = decide_each(program, compiled_row::make(program, row).value());
    requirement_sentences const sentences{program, wording{}};
    std::string text = "as it was";
    EXPECT_THROW(sentences.write(requirement_outcomes{}, row, text), std::invalid_argument);
    auto const bare =
        policy_library::make(small_schema(), {*library.find(policy_id{"rule"})}).value();
    EXPECT_THROW(sentences.write(outcomes, row_of(bare, {}), text), std::invalid_argument);
    EXPECT_THROW(sentences.write_one(3, outcomes, row, text), std::out_of_range);
    EXPECT_EQ(text, "as it was");
}

/// English, but for a message that counts what was found, which no pattern can.
message_catalogue counting_messages(std::vector<message>& kept) {
    kept.assign(english_messages().all().begin(), english_messages().all().end());
    for (message& each : kept) {
        if (each.key == "word.judged.not_satisfied") {
            each.text = "{what}: {observed#} {observed|value|values}, not what is asked for";
        }
    }
    return message_catalogue{english_plural, kept};
}

TEST(requirement_sentences, of_messages_that_cannot_be_prepared_are_the_same) {
    std::vector<message> kept;
    message_catalogue const messages = counting_messages(kept);
    std::string const text = told(messages, some_facts());
    EXPECT_NE(text.find("Practice (the years: at least 2 years): 1 value, not what is asked for. "
                        "Source: Order 5, item 1.\n"),
              std::string::npos)
        << text;
}

} // namespace
