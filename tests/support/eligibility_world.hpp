// A small world of a call: an agency's course, its rules in two versions, and somebody who applies.
#pragma once

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/questions/eligibility.hpp>

#include "support/facts_world.hpp"
#include "support/policy_scene.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::eligibility_world {

using namespace facts_world;

inline call_reference const the_call{party_id{"agency"}, call_id{"2026"}};
inline person_id const the_scholar{"s-1"};

inline fact_terms terms_of_facts() {
    fact_terms made;
    made.languages = {language{"en"}};
    made.complete_from = date::min();
    return made;
}

/// The library's facts, and one of the application.
inline fact_schema schema() {
    fact_schema made = person_facts(terms_of_facts());
    made.facts.push_back(
        {fact_name{"mark"},
         decimal_type{0, 5, 1, {}},
         {fact_trait::can_only_grow},
         text{{"en", "Average mark"}, {"ru", "Средний балл"}, {"uz", "Oʻrtacha baho"}}});
    return made;
}

inline requirement age(char const* id, comparison by, std::int64_t years) {
    return {policy_requirement_id{id},
            {},
            {},
            {},
            elapsed_condition{fact_day{fact_name{"person.born_on"}}, reference_day{},
                              duration_unit::years, rounding::down, rounding::down,
                              ends::last_excluded, by, given(integer_value{years, "years"})}};
}

inline requirement work(std::int64_t days) {
    return require("work", at_least_condition{fact_name{"person.experience_days"},
                                              given(integer_value{days, "days"})});
}

inline requirement english() {
    requirement made =
        require("english", level_at_least_condition{fact_name{"language.en"},
                                                    given(level_value{"cefr_level", "B2"})});
    made.force = requirement_force::waivable;
    made.labels = text{{"en", "Language of the course"}, {"ru", "Язык курса"}, {"uz", "Kurs tili"}};
    made.cited_as = citation{"Made-up rules of the course", "item 4", {}};
    return made;
}

inline requirement mark() {
    requirement made =
        require("mark", at_least_condition{fact_name{"mark"}, given(decimal_value{4, {}})});
    made.force = requirement_force::advisory;
    return made;
}

/// Whom the course is for, and what it asks; until 2025 of everybody less.
inline policy rules(reference_day_kind by = reference_day_kind::application) {
    policy made =
        policy_of({age("old_enough", comparison::at_least, 25),
                   age("young_enough", comparison::at_most, 45), work(1826), english(), mark()});
    made.reference_day = by;
    made.scope = {require("staff", one_of_condition{fact_name{"person.category"},
                                                    codes("person_category", {"academic_staff"})})};
    made.versions = {
        {policy_version_id{"v1"}, period{{2020, 1, 1}, {2025, 12, 31}}, {work(365)}, {}},
        {policy_version_id{"v2"},
         period::from({2026, 1, 1}),
         made.versions.front().requirements,
         {}}};
    return made;
}

/// A lecturer since 2015.
inline person a_lecturer() {
    person made = a_scholar();
    made.posts = {a_post("a", open_from({2015, 9, 1}))};
    return made;
}

/// The application of the person, made on this day.
inline activity an_application(date day, char const* id = "application") {
    return taken_part(an_activity(id, in_programme(programme_id{"course"}, call_id{"2026"}),
                                  period{{2026, 9, 1}, {2026, 11, 30}}),
                      {{participation_step::applied, day}});
}

/// What is known of the applicant beside the register.
inline applicant_statement a_statement_of(std::vector<stated_fact> facts) {
    return {the_call, the_scholar, std::move(facts), {}, {}};
}
inline stated_fact born_on(date day) {
    return {fact_name{"person.born_on"}, fact_value{date_value{day}}, {}};
}
inline stated_fact english_at(char const* level) {
    return {fact_name{"language.en"}, fact_value{level_value{"cefr_level", level}},
            citation{"Language certificate", {}, {}}};
}
inline stated_fact average(char const* number) {
    return {fact_name{"mark"}, fact_value{decimal_value{decimal::parse(number).value(), {}}}, {}};
}
/// Everything that the rules ask for.
inline std::vector<stated_fact> all_is_well() {
    return {born_on({1990, 5, 12}), english_at("C1"), average("4.5")};
}

inline eligibility_terms asked_with(applicant_statement said, policy const& by = rules()) {
    return {policy_library::make(schema(), {by}).value(),
            {{the_call, policy_id{"rule"}, {}}},
            terms_of_facts(),
            {std::move(said)}};
}

/// The verdict on a person who applied on 1 February 2026.
inline eligibility_verdict verdict_on(person const& who, applicant_statement said,
                                      policy const& by = rules(),
                                      std::vector<activity> parts = {an_application({2026, 2, 1})},
                                      organisation const& agency = an_agency()) {
    return eligibility(view_of(who, parts, agency), the_call, the_scholar,
                       asked_with(std::move(said), by))
        .value();
}

/// The verdict where C1 is asked for, on a person who has IELTS 6.5, which is B2 by one table of
/// scores and C1 by another (edge case 54).
inline eligibility_verdict with_ielts(std::vector<score_mapping> mappings) {
    person who = a_lecturer();
    who.certificates = {
        {language{"en"},
         examination_score{language_examination_id{"ielts"}, decimal::parse("6.5").value()},
         date{2025, 6, 1}, date{2027, 5, 31}}};
    eligibility_terms terms = asked_with(
        a_statement_of({}),
        policy_of({require("english",
                           level_at_least_condition{fact_name{"language_certificate.en"},
                                                    given(level_value{"cefr_level", "C1"})})}));
    terms.facts.mappings = std::move(mappings);
    return eligibility(view_of(who, {an_application({2026, 2, 1})}), the_call, the_scholar, terms)
        .value();
}

/// The tables of scores by which IELTS 6.5 is B2, and C1.
inline score_mapping by_council() {
    return a_mapping("ielts.british_council", "7");
}
inline score_mapping by_others() {
    return a_mapping("ielts.others", "6.5");
}

/// What the policy was asked with of a fact.
inline fact_slot slot_of(fact_row const& row, char const* name) {
    return row.slots()[row.schema().find(fact_name{name}).value()];
}

/// All that is told of a verdict.
inline std::string explained(eligibility_verdict const& verdict, char const* language) {
    return explain(explanation_of(verdict), wording{messages_in(language)},
                   explanation_depth::everything);
}

} // namespace jspu_coop::testing::eligibility_world
