// Eligibility under a policy whose source does not publish which day chooses the version; and from
// what the facts that it reads were reckoned.
#include <jspu_coop/base/print.hpp>

#include "support/eligibility_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::eligibility_world;
using testing::given;
using testing::policy_of;
using testing::require;
using enum reference_day_kind;

/// By the day of application, or by the first day of the stay.
policy open_rules(reference_day_kind other = start_of_stay) {
    policy made = rules();
    made.scope.clear();
    made.other_reference_days = {other};
    return made;
}

/// A lecturer since 1 January 2025.
person a_beginner() {
    person made = a_scholar();
    made.posts = {a_post("a", open_from({2025, 1, 1}))};
    return made;
}

/// The verdict on a beginner who applied on 31 December 2025: 365 days of work on that day, and 609
/// on the first of the stay, 1 September 2026. Until 2025 a year was asked for, then five.
eligibility_verdict on_a_beginner(std::vector<stated_fact> facts = all_is_well(),
                                  policy const& by = open_rules()) {
    return verdict_on(a_beginner(), a_statement_of(std::move(facts)), by,
                      {an_application({2025, 12, 31})});
}

TEST(eligibility_days, are_judged_each_with_the_facts_of_the_day) {
    eligibility_verdict const verdict = on_a_beginner();
    ASSERT_TRUE(verdict.judged);
    ASSERT_EQ(verdict.judged->readings.size(), 2U);
    EXPECT_EQ(verdict.judged->readings[0].result, outcome::satisfied);
    EXPECT_EQ(verdict.judged->readings[1].result, outcome::not_satisfied);
    EXPECT_EQ(verdict.judged->result, outcome::undetermined);
    missing_fact const day{"policy", "rule", "/reference_day", open_cause::rule_unpublished};
    EXPECT_EQ(verdict.judged->missing, std::vector{day});
    EXPECT_EQ(told(*verdict.facts, "person.experience_days"), "365 days");
    ASSERT_EQ(verdict.other_facts.size(), 1U);
    EXPECT_EQ(told(verdict.other_facts[0], "person.experience_days"), "609 days");
    EXPECT_EQ(verdict.or_by, std::vector{start_of_stay});
}

TEST(eligibility_days, that_agree_decide) {
    auto const verdict = verdict_on(a_lecturer(), a_statement_of(all_is_well()), open_rules(),
                                    {an_application({2026, 2, 1})});
    EXPECT_EQ(verdict.result, outcome::satisfied);
}

TEST(eligibility_days, that_are_not_known_leave_it_open) {
    auto const verdict = verdict_on(a_lecturer(), a_statement_of(all_is_well()),
                                    open_rules(nomination), {an_application({2026, 2, 1})});
    EXPECT_FALSE(verdict.judged);
    EXPECT_EQ(verdict.result, outcome::undetermined);
    ASSERT_EQ(verdict.missing.size(), 1U);
    EXPECT_EQ(verdict.missing[0].path, "/nomination");
    finding const tree = explanation_of(verdict);
    bool const is_told =
        std::any_of(tree.because.begin(), tree.because.end(), [&](finding const& each) {
            return each.code == "eligibility.policy" && each.missing == verdict.missing;
        });
    EXPECT_TRUE(is_told);
}

void expect_stands(std::string const& whole, std::vector<std::string> const& lines) {
    for (std::string const& each : lines) {
        EXPECT_NE(whole.find(each), std::string::npos) << each << "\nin\n" << whole;
    }
}

TEST(eligibility_days, are_explained_in_three_languages) {
    eligibility_verdict const verdict = on_a_beginner();
    expect_stands(
        explained(verdict, "en"),
        {"The policy \"rule\": its source leaves open by which day the version is chosen: "
         "the day of the application or the first day of the stay.",
         "The policy \"rule\", version \"v1\", is met; the day that counts is 31 December "
         "2025 (the day of the application).",
         "The policy \"rule\", version \"v2\", is not met; the day that counts is 1 "
         "September 2026 (the first day of the stay).",
         "Work experience: at least 1826 days: not met; found: 609 days; lacking: 1217 "
         "days. Reckoned from the record of person \"s-1\", as known on 1 March 2026."});
    expect_stands(
        explained(verdict, "ru"),
        {"источник не указывает, по какому дню выбирается редакция: день подачи заявки или "
         "первый день поездки.",
         "(день подачи заявки)", "(первый день поездки)",
         "Вычислено по данным: запись о лице «s-1» (известно на дату: 1 марта 2026"});
    expect_stands(explained(verdict, "uz"),
                  {"manbada tahrir qaysi kun boʻyicha tanlanishi koʻrsatilmagan: ariza kuni yoki "
                   "safarning birinchi kuni.",
                   "(ariza kuni)", "(safarning birinchi kuni)",
                   "Hisoblash asosi:", "shaxsi haqidagi yozuv"});
}

/// A person of whom the register holds the day of birth, judged by the age.
eligibility_verdict by_age() {
    policy made = policy_of({require(
        "age", at_most_condition{fact_name{"person.age"}, given(integer_value{30, "years"})})});
    person who = a_lecturer();
    who.born = date{1990, 5, 12};
    return verdict_on(who, a_statement_of({}), made);
}

TEST(eligibility_days, an_answer_names_the_table_of_scores) {
    eligibility_verdict const no = with_ielts({by_council()});
    EXPECT_EQ(no.result, outcome::not_satisfied);
    expect_stands(explained(no, "en"), {"the table of scores \"ielts.british_council\"",
                                        "Source: A made-up table of scores."});
    expect_stands(explained(no, "ru"), {"таблица баллов «ielts.british_council»"});
    EXPECT_EQ(with_ielts({by_others()}).result, outcome::satisfied);
    eligibility_verdict const open = with_ielts({by_council(), by_others()});
    EXPECT_EQ(open.result, outcome::undetermined);
    missing_fact const disputed{"fact", "language_certificate.en", "", open_cause::conflicting};
    EXPECT_EQ(open.missing, std::vector{disputed});
    expect_stands(explained(open, "en"), {"ielts.british_council", "ielts.others"});
}

// 12 May 1990 to 1 February 2026: 35 years.
TEST(eligibility_days, an_age_is_told_with_what_it_was_reckoned_from) {
    expect_stands(
        explained(by_age(), "en"),
        {"Age: at most 30 years: not met; found: 35 years; too much: 5 years. Reckoned from "
         "the record of person \"s-1\", as known on 1 March 2026."});
}

TEST(eligibility_days, what_is_sensitive_is_left_out_with_what_it_was_reckoned_from) {
    eligibility_verdict const hidden = without_sensitive_values(by_age());
    std::string const all = explained(hidden, "en");
    EXPECT_EQ(all.find("35"), std::string::npos) << all;
    EXPECT_EQ(all.find("Reckoned"), std::string::npos) << all;
    for (fact_row const* row : {&*hidden.facts}) {
        for (char const* const name : {"person.age", "person.born_on"}) {
            EXPECT_EQ(slot_of(*row, name), fact_slot{});
        }
    }
    EXPECT_EQ(hidden.judged->result, outcome::not_satisfied);
    requirement_verdict const& age = hidden.judged->requirements[0];
    EXPECT_TRUE(age.is_sensitive);
    EXPECT_TRUE(age.step.sources.empty());
    EXPECT_FALSE(age.step.values.contains("reckoned_from"));
}

TEST(eligibility_days, the_paper_of_a_sensitive_fact_is_left_out_too) {
    applicant_statement told = a_statement_of({});
    told.facts = {{fact_name{"person.born_on"}, fact_value{date_value{date{1990, 5, 12}}},
                   citation{"Birth certificate of 12 May 1990", {}, {}}}};
    requirement old_enough = age("old_enough", comparison::at_least, 40);
    old_enough.cited_as = citation{"Made-up rules", "item 1", {}};
    auto const verdict = verdict_on(a_lecturer(), told, policy_of({old_enough}));
    expect_stands(explained(verdict, "en"), {"Birth certificate of 12 May 1990"});
    std::string const all = explained(without_sensitive_values(verdict), "en");
    EXPECT_EQ(all.find("1990"), std::string::npos) << all;
    expect_stands(all, {"Source: Made-up rules, item 1."});
}

} // namespace
} // namespace jspu_coop
