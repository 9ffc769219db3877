// Students judged by the rules of study of Uzbekistan, with the facts that their histories tell.
#include <jspu_coop/presets/presets.hpp>

#include "support/student_row.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;

policy_library const& rules() {
    static policy_library const all = preset_library();
    return all;
}

student_fact_terms asking() {
    student_fact_terms terms;
    terms.semester = spring;
    terms.subject = course_id{"methods"};
    terms.courses = {taught("methods", academic(60)), taught("abroad", academic(60), story_host)};
    return terms;
}

/// What a rule says of a student on a day, by the history and by what the office knows besides.
policy_verdict judged(char const* rule, enrolment const& student, date const& day,
                      known_facts const& known = {}, student_fact_terms const& terms = asking()) {
    fact_row row = row_of(rules(), known);
    set_student_facts(row, placed(three_and_one()), student, day, terms).value();
    return decide(rules(), policy_id{rule}, row, {day, {}, {}}).value();
}

known_facts const at_a_public_university{
    {"home.institution_kind", code_value{"institution_kind", "public"}}};
known_facts const no_other_ground{{"expulsion.grounds", code_set_value{"expulsion_ground", {}}}};

TEST(rules_of_study, take_a_subject_from_who_missed_a_quarter_of_it) {
    auto const after = [](std::int64_t hours) {
        return judged("uz.subject_attendance", third_year({missed("methods", academic(hours))}),
                      passage_day, at_a_public_university)
            .result;
    };
    EXPECT_EQ(after(14), satisfied) << "14 of 60";
    EXPECT_EQ(after(15), not_satisfied) << "15 of 60 are 25 %";
}

TEST(rules_of_study, allow_to_expel_who_missed_more_than_74_hours) {
    auto const after = [](std::vector<dated_event> const& events) {
        return judged("uz.expulsion_grounds", third_year(events), passage_day, no_other_ground)
            .result;
    };
    EXPECT_EQ(after({missed("methods", academic(14)), missed("theory", academic(60))}),
              not_satisfied)
        << "74";
    EXPECT_EQ(after({missed("methods", academic(15)), missed("theory", academic(60))}), satisfied)
        << "75";
    auto failed = missed("methods", academic(10));
    std::get<course_result>(failed.event).attempt.result = attempt_result::failed;
    EXPECT_EQ(after({failed}), not_satisfied) << "failing a subject is no ground";
}

TEST(rules_of_study, do_not_govern_the_year_at_the_partner) {
    std::vector<dated_event> events{{{2023, 9, 1}, student_registered{story_host, {}}},
                                    missed("abroad", academic(60), story_host)};
    auto terms = asking();
    terms.subject = course_id{"abroad"};
    auto const attendance = judged("uz.subject_attendance", third_year(events), passage_day,
                                   at_a_public_university, terms);
    EXPECT_EQ(attendance.result, undetermined) << "of the partner's course nothing is told";
    events.push_back({{2024, 2, 1}, leave_begun{story_host, leave_ground::other, {}}});
    EXPECT_EQ(judged("uz.academic_leave", third_year(events), {2024, 2, 1}).result, not_applicable);
    events.push_back(missed("theory", academic(70)));
    EXPECT_EQ(
        judged("uz.expulsion_grounds", third_year(events), passage_day, no_other_ground).result,
        not_satisfied)
        << "130 hours, 70 of them at home";
}

TEST(rules_of_study, end_the_time_of_a_bachelor_after_eight_years) {
    known_facts const bachelor{{"study.cycle", code_value{"study_cycle", "bachelor"}}};
    auto terms = asking();
    terms.first_admitted = date{2019, 9, 2};
    auto const on = [&](date const& day, std::vector<dated_event> const& events = {}) {
        return judged("uz.time_of_study", third_year(events), day, bachelor, terms);
    };
    EXPECT_EQ(on({2027, 9, 1}).result, satisfied);
    EXPECT_EQ(on({2027, 9, 3}).result, undetermined) << "whether leave was taken before is open";
    terms.first_admitted = {};
    EXPECT_EQ(on({2027, 9, 3}).result, satisfied) << "admitted on 1 September 2021";
    EXPECT_EQ(on({2029, 8, 31}).result, satisfied);
    EXPECT_EQ(on({2029, 9, 2}).result, not_satisfied);
    std::vector<dated_event> const rested{
        {{2024, 2, 1}, leave_begun{story_home, leave_ground::health, {}}}};
    auto const open = on({2029, 9, 2}, rested);
    EXPECT_EQ(open.result, undetermined);
    ASSERT_EQ(open.missing.size(), 1U);
    EXPECT_EQ(open.missing[0].path, "/questions/leave_stops_the_clock");
}

/// A leave that is asked for is recorded in a copy.
policy_verdict asked_for_leave(enrolment student, date const& from, leave_ground why) {
    record_event(student, from, from, leave_begun{story_home, why, {}}).value();
    return judged("uz.academic_leave", student, from);
}

TEST(rules_of_study, give_leave_on_the_grounds_that_are_listed) {
    date const day{2024, 2, 1};
    EXPECT_EQ(asked_for_leave(third_year(), day, leave_ground::child_care).result, satisfied);
    EXPECT_EQ(asked_for_leave(third_year(), day, leave_ground::other).result, not_satisfied);
    auto const twice = third_year({{{2021, 10, 1}, leave_begun{story_home, {}, {}}},
                                   {{2021, 12, 1}, leave_ended{story_home, {}}},
                                   {{2022, 10, 1}, leave_begun{story_home, {}, {}}},
                                   {{2022, 12, 1}, leave_ended{story_home, {}}}});
    auto const third = asked_for_leave(twice, day, leave_ground::health);
    EXPECT_EQ(third.result, undetermined);
    ASSERT_EQ(third.missing.size(), 1U);
    EXPECT_EQ(third.missing[0].path, "/questions/number_of_leaves");
}

TEST(rules_of_study, ask_for_another_body_as_years_go_by) {
    auto const student = third_year({{{2024, 1, 15}, student_struck_off{story_home, {}}}});
    auto const by = [&](char const* body, date const& day) {
        return judged("uz.reinstatement", student, day,
                      {{"reinstatement.decided_by", code_value{"reinstating_body", body}}})
            .result;
    };
    EXPECT_EQ(by("rector", {2029, 1, 14}), satisfied);
    EXPECT_EQ(by("rector", {2029, 1, 16}), not_satisfied);
    EXPECT_EQ(by("ministry", {2029, 1, 16}), satisfied);
    EXPECT_EQ(by("ministry", {2034, 1, 14}), satisfied);
    EXPECT_EQ(by("ministry", {2034, 1, 16}), not_satisfied);
    EXPECT_EQ(by("interdepartmental_commission", {2034, 1, 16}), satisfied);
    EXPECT_EQ(judged("uz.reinstatement", third_year(), {2026, 1, 1}).result, not_applicable);
}

} // namespace
} // namespace jspu_coop
