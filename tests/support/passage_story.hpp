/// @file
/// Students who want to pass to the next year or to the partner, told in few words.
#pragma once

#include <jspu_coop/policy/policy_builder.hpp>
#include <jspu_coop/questions/passage.hpp>

#include "support/award_story.hpp"
#include "support/policy_scene.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// The day on which the stories ask: near the end of the third year of study.
inline date const passage_day{2024, 6, 20};
/// The first day of the partner year.
inline date const partner_year_begins{2024, 9, 1};

/// An event and its day, on which it is recorded too.
struct dated_event {
    date on;               ///< the day
    enrolment_event event; ///< what happened
};

/// Records events on their days, the earlier first.
/// @throws fault_error when one is refused
[[nodiscard]] inline enrolment told_on(std::vector<dated_event> const& events) {
    enrolment story = new_enrolment();
    for (dated_event const& each : events) {
        record_event(story, each.on, each.on, each.event).value();
    }
    return story;
}

/// A student of the third year, admitted on 1 September 2021, to whom more happened, in any order.
[[nodiscard]] inline enrolment third_year(std::vector<dated_event> const& more = {}) {
    std::vector<dated_event> events{
        {{2021, 9, 1}, student_admitted{academic_year{2021, 2022}, 1, {}}},
        {{2021, 9, 1}, student_registered{story_home, {}}},
        {{2022, 7, 1}, student_promoted{2, false, {}}},
        {{2023, 7, 1}, student_promoted{3, false, {}}}};
    events.insert(events.end(), more.begin(), more.end());
    std::stable_sort(events.begin(), events.end(),
                     [](dated_event const& a, dated_event const& b) { return a.on < b.on; });
    return told_on(events);
}

/// A scale with the marks 5 to 2, of which 3 passes.
[[nodiscard]] inline grade_scale five_point_scale() {
    std::vector<listed_mark> marks;
    for (int mark = 5; mark >= 2; --mark) {
        marks.push_back({std::to_string(mark), mark >= 3, decimal{mark}, {}});
    }
    return {grade_scale_id{"five"},
            text{{"en", "Five points"}},
            {},
            mark_list{marks},
            citation{"Order", {}, {}}};
}

/// A mark for a course at home in the third year, on 1 June 2024.
[[nodiscard]] inline dated_event marked_at_home(std::string course, decimal worth_credits,
                                                std::string mark) {
    course_attempt made{course_id{std::move(course)},
                        1,
                        academic_year{2023, 2024},
                        2,
                        {},
                        {},
                        {},
                        grade{grade_scale_id{"five"}, std::move(mark)},
                        {}};
    made.credits = credits{worth_credits, story_credit};
    made.form = assessment_form::graded;
    return {{2024, 6, 1}, course_result{story_home, std::move(made), {}}};
}

/// The average of all marks at home, the last of each course; a fail counts its value.
[[nodiscard]] inline average_fact average_of_five() {
    return {fact_name{"gpa.of_5"},
            {0, 5, "gpa_uz_5"},
            {text{{"en", "Average mark"}, {"ru", "Средний балл"}, {"uz", "Oʻrtacha ball"}},
             grade_scale_id{"five"},
             {},
             failed_grade_rule::counts_its_value,
             counted_attempts::last,
             average_span::whole_study,
             citation{"Order", {}, {}}},
            five_point_scale()};
}

/// With what the facts of the stories are asked.
[[nodiscard]] inline student_fact_terms story_terms() {
    return {{}, story_credit, {average_of_five()}, {story_host}, {five_point_scale()}};
}

/// The rules of the stories: `promotion` asks for an average of the floor that is set, `no_debts`
/// for no more failed subjects than is set, `cohort` for none of those admitted from 2022 on.
[[nodiscard]] inline policy_library story_policies() {
    using namespace conditions;
    fact_schema const schema = student_facts(story_terms());
    auto const always = period::from({2020, 1, 1});
    policy const promotion =
        policy_builder{"promotion",
                       {{"en", "Promotion"}, {"ru", "Перевод"}, {"uz", "Kursdan kursga oʻtish"}},
                       reference_day_kind::decision}
            .parameter("floor", {{"en", "The floor"}, {"ru", "Порог"}, {"uz", "Chegara"}},
                       ratio_type{ratio::make(12, 5).value(), 3, "gpa_uz_5"})
            .version("v1", always,
                     {conditions::require("average",
                                          conditions::at_least("gpa.of_5", parameter("floor")))
                          .called({{"en", "The average reaches the floor"},
                                   {"ru", "Средний балл не ниже порога"},
                                   {"uz", "Oʻrtacha ball chegaradan past emas"}})
                          .waivable()})
            .read_in(made_up())
            .build(schema)
            .value();
    policy const no_debts =
        policy_builder{"no_debts",
                       {{"en", "No debts"}, {"ru", "Без задолженностей"}, {"uz", "Qarzsiz"}},
                       reference_day_kind::start_of_stay}
            .parameter("most", {{"en", "The most"}, {"ru", "Не больше"}, {"uz", "Eng koʻpi"}},
                       integer_type{0, 10, "subjects"})
            .version("v1", always,
                     {conditions::require(
                          "failed", conditions::at_most("study.failed_subjects", parameter("most")))
                          .called({{"en", "No more failed subjects than allowed"},
                                   {"ru", "Несданных предметов не больше, чем допустимо"},
                                   {"uz", "Topshirilmagan fanlar ruxsat etilganidan koʻp emas"}})})
            .read_in(made_up())
            .build(schema)
            .value();
    policy const cohort =
        policy_builder{
            "cohort",
            {{"en", "By cohort"}, {"ru", "По году приёма"}, {"uz", "Qabul yili boʻyicha"}},
            reference_day_kind::admission_cohort}
            .version("old", period{{2000, 1, 1}, date{2021, 12, 31}},
                     {conditions::require(
                         "failed", conditions::at_most("study.failed_subjects", 5, "subjects"))})
            .version("new", period::from({2022, 1, 1}),
                     {conditions::require(
                         "failed", conditions::at_most("study.failed_subjects", 0, "subjects"))})
            .read_in(made_up())
            .build(schema)
            .value();
    return policy_library::make(schema, {promotion, no_debts, cohort}).value();
}

/// A rule with one parameter set.
[[nodiscard]] inline policy_reference rule_with(std::string rule, std::string parameter,
                                                std::string value) {
    return {referred_policy_id{std::move(rule)},
            {{referred_parameter_id{std::move(parameter)}, std::move(value)}}};
}

/// By what the stories are judged: at home the floor is 2.4.
[[nodiscard]] inline passage_terms story_passage() {
    passage_terms made{story_policies(), {}, story_terms(), {}, {}, {}, {}};
    made.promotion = {{story_home, rule_with("promotion", "floor", "2.4")}};
    made.days = {{gate_day::first_day, partner_year_begins}};
    return made;
}

/// A gate for who has no debts.
[[nodiscard]] inline period_gate gate_without_debts(fact<gate_day> day) {
    return {rule_with("no_debts", "most", "0"), std::move(day), {}};
}

/// Semesters at an institution.
[[nodiscard]] inline programme_period spent_at(programme_period_id id, party_id site,
                                               std::int64_t first, std::int64_t last) {
    programme_period made{std::move(id), std::move(site), first, last, {}, {}, {}, {}};
    made.gates = fact<std::vector<period_gate>>::absent();
    return made;
}

/// Three years at home, and then the partner year with these gates.
[[nodiscard]] inline programme_placement three_and_one(std::vector<period_gate> gates = {}) {
    programme_placement made{{spent_at(programme_period_id{"first"}, story_home, 1, 6),
                              spent_at(story_period, story_host, 7, 8)},
                             {}};
    if (!gates.empty()) {
        made.periods[1].gates = std::move(gates);
    }
    return made;
}

/// Two years at home, the partner year, and the last year at home.
[[nodiscard]] inline programme_placement two_one_one() {
    return {{spent_at(programme_period_id{"first"}, story_home, 1, 4),
             spent_at(story_period, story_host, 5, 6),
             spent_at(programme_period_id{"last"}, story_home, 7, 8)},
            {}};
}

/// A programme without a limit of time.
[[nodiscard]] inline joint_programme placed(fact<programme_placement> placement) {
    joint_programme made = leading_to({}, {});
    made.placement = std::move(placement);
    made.longest_duration = fact<duration>::absent();
    return made;
}

/// Whether the student may pass to the next year, on the day of the stories.
[[nodiscard]] inline passage_verdict to_next_year(joint_programme const& programme,
                                                  enrolment const& student,
                                                  passage_terms const& by = story_passage(),
                                                  date const& day = passage_day) {
    return may_pass_year(programme, student, day, by).value();
}

/// Whether the student may pass to the partner year.
[[nodiscard]] inline passage_verdict to_partner(joint_programme const& programme,
                                                enrolment const& student,
                                                passage_terms const& by = story_passage(),
                                                date const& day = passage_day) {
    return may_pass_period(programme, student, story_period, day, by).value();
}

/// The check with this code; null where there is none.
[[nodiscard]] inline finding const* check_of(passage_verdict const& of, std::string const& code) {
    auto const place = std::ranges::find(of.checks, code, &finding::code);
    return place == of.checks.end() ? nullptr : &*place;
}

/// The facts that are missing, each as `kind path`.
[[nodiscard]] inline std::vector<std::string> missing_of(std::vector<missing_fact> const& all) {
    std::vector<std::string> lines;
    for (missing_fact const& each : all) {
        lines.push_back(each.kind + " " + each.path);
    }
    return lines;
}

} // namespace jspu_coop::testing
