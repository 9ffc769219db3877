// A student's courses: a curriculum with electives and an order, a transcript with a repeat and an
// absence, what is earned, the average in every way in which the rules may be read, and what still
// lacks for a diploma.
//
// Read 18_credits_and_grades first. Courses, student and marks are made up.

#include <jspu_coop/explain/issue_messages.hpp>
#include <jspu_coop/presets/study_presets.hpp>
#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/study/course_equivalence.hpp>
#include <jspu_coop/records/study/curriculum.hpp>
#include <jspu_coop/records/study/transcript_average.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace coop = jspu_coop;

namespace {

coop::party_id const jspu{"jspu"};
coop::credit_system_id const uzbek{"uz"};

std::string names_of(std::vector<coop::course_id> const& courses) {
    std::string names;
    for (coop::course_id const& each : courses) {
        names += (names.empty() ? "" : ", ") + each.str();
    }
    return names.empty() ? "nothing" : names;
}

coop::curriculum logopedics() {
    //! [curriculum]
    coop::curriculum plan{.id = coop::curriculum_id{"logopedics"},
                          .institution = jspu,
                          .name = {{"en", "Logopedics"}},
                          .speciality = coop::national_speciality{coop::country{"UZ"}, "60112700"},
                          .first_cohort = coop::academic_year{2024, 2025},
                          .modules = {},
                          .prerequisites = {},
                          .cited_as = {}};
    plan.modules = {{.id = coop::module_id{"required"},
                     .name = {{"en", "Required"}},
                     .courses = {{coop::course_id{"anatomy"}, 1}, {coop::course_id{"speech"}, 2}},
                     .demand = coop::every_course{}},
                    {.id = coop::module_id{"elective"},
                     .name = {{"en", "Elective"}},
                     .courses = {{coop::course_id{"music"}, {}}, {coop::course_id{"art"}, {}}},
                     .demand = coop::least_courses{1}}};
    plan.prerequisites = {{coop::course_id{"speech"}, {coop::course_id{"anatomy"}}}};
    //! [curriculum]
    return plan;
}

void what_is_studied() {
    std::cout << "The curriculum\n";
    coop::curriculum plan = logopedics();
    std::cout << "  before speech: "
              << names_of(prerequisites_lacking(plan, coop::course_id{"speech"}, {})) << '\n';

    //! [cyclic]
    plan.prerequisites.push_back({coop::course_id{"anatomy"}, {coop::course_id{"speech"}}});
    for (coop::issue const& each : validate(plan)) {
        std::cout << "  " << coop::sentence_of(each) << '\n';
    }
    //! [cyclic]
}

/// A finished attempt, graded or not.
coop::course_attempt attempt(char const* course, int number, coop::academic_year year,
                             int credits_of, coop::fact<coop::grade> grade,
                             coop::attempt_result result) {
    return {.course = coop::course_id{course},
            .number = number,
            .year = year,
            .semester = {},
            .credits = coop::credits{credits_of, uzbek},
            .form = coop::assessment_form::graded,
            .result = result,
            .grade = std::move(grade),
            .unexcused = {}};
}

coop::transcript two_years() {
    using enum coop::attempt_result;
    coop::academic_year const first{2024, 2025};
    coop::academic_year const second{2025, 2026};
    auto const mark = [](char const* text) {
        return coop::grade{coop::grade_scale_id{"uz.five_point"}, text};
    };
    auto const none = coop::fact<coop::grade>::absent();
    coop::transcript record{coop::person_id{"student-1"}, jspu, {}, {}};
    record.attempts = {attempt("anatomy", 1, first, 6, mark("2"), failed),
                       attempt("speech", 1, first, 6, mark("4"), passed),
                       attempt("sport", 1, first, 2, none, passed),
                       attempt("anatomy", 2, second, 6, mark("3"), passed),
                       attempt("music", 1, second, 4, none, in_progress)};
    record.attempts[2].form = coop::assessment_form::pass_or_fail;
    return record;
}

void what_is_earned() {
    std::cout << "The transcript\n";
    //! [earned]
    coop::transcript const record = two_years();
    auto const scales = coop::preset_grade_scales();
    auto const earned = credits_earned(record, uzbek, scales).value();
    std::cout << "  earned: " << to_string(earned.value()) << '\n';
    for (char const* const course : {"anatomy", "music"}) {
        auto const passed = has_passed(record, coop::course_id{course}, scales).value();
        std::cout << "  " << course << " is " << (passed.value() ? "passed" : "not passed") << '\n';
    }
    //! [earned]
}

void the_average() {
    std::cout << "The average\n";
    //! [average]
    auto const scale = coop::preset_grade_scale(coop::grade_scale_id{"uz.five_point"}).value();
    coop::average_policy policy{.name = {{"en", "Of this university"}},
                                .scale = scale.id,
                                .left_out = {},
                                .fails = coop::failed_grade_rule::counts_its_value,
                                .attempts = {}, // not published
                                .span = coop::average_span::whole_study,
                                .cited_as = {"A made-up regulation", {}, {}}};
    coop::academic_year const second{2025, 2026};
    auto const average = grade_point_average(two_years(), policy, scale, second).value();
    std::cout << "  while it is not said which attempts count, it is open:\n";
    for (coop::average_reading const& each : average.readings) {
        std::cout << "    " << label_of(each.attempts).en << ": " << to_string(each.value.value())
                  << '\n';
    }
    policy.attempts = coop::counted_attempts::best;
    std::cout << "  by the best attempt: "
              << to_string(
                     grade_point_average(two_years(), policy, scale, second).value().value.value())
              << '\n';
    //! [average]
}

void what_counts_at_home() {
    std::cout << "From the partner\n";
    //! [equivalence]
    coop::course_equivalence const agreed{
        .passed = {coop::course_id{"minsk.phonetics"}, coop::course_id{"minsk.grammar"}},
        .counts_as = {coop::course_id{"russian"}},
        .basis = coop::agreed_rule{{coop::agreement_id{"made-up"}, coop::clause_id{"courses"}}}};
    std::vector<coop::course_id> passed{coop::course_id{"minsk.phonetics"}};
    std::cout << "  phonetics alone counts as "
              << names_of(counted_by_equivalence({&agreed, 1}, passed)) << '\n';
    passed.emplace_back("minsk.grammar");
    std::cout << "  with grammar, as " << names_of(counted_by_equivalence({&agreed, 1}, passed))
              << '\n';
    //! [equivalence]
}

/// A programme whose one diploma asks for the curriculum.
coop::joint_programme one_diploma() {
    coop::joint_programme programme{.id = coop::joint_programme_id{"made-up"},
                                    .name = {{"en", "Logopedics"}},
                                    .home = jspu,
                                    .semesters_a_year = 2,
                                    .sites = {{jspu, {}, {}}}};
    programme.requirements = {{coop::award_requirement_id{"plan"},
                               {{"en", "The curriculum"}},
                               coop::curriculum_requirement{coop::curriculum_id{"logopedics"}},
                               {}}};
    coop::programme_award diploma{.id = coop::award_id{"diploma"}};
    diploma.awarded_by = std::vector{jspu};
    diploma.counts_from = std::vector{jspu};
    diploma.requirements = std::vector{coop::award_requirement_id{"plan"}};
    programme.awards = std::vector{diploma};
    return programme;
}

void what_lacks() {
    std::cout << "Towards the diploma\n";
    coop::joint_programme const programme = one_diploma();
    coop::curriculum const plan = logopedics();
    coop::enrolment student{
        coop::enrolment_id{"enrolment-1"}, programme.id, coop::person_id{"student-1"}, {}};
    coop::academic_year const first{2024, 2025};
    auto const none = coop::fact<coop::grade>::absent();
    using enum coop::attempt_result;
    for (coop::enrolment_event const& each : std::vector<coop::enrolment_event>{
             coop::student_admitted{first, 1, {}}, coop::student_registered{jspu, {}},
             coop::course_result{jspu, attempt("anatomy", 1, first, 6, none, failed), {}},
             coop::course_result{jspu, attempt("music", 1, first, 4, none, in_progress), {}}}) {
        record_event(student, {2025, 6, 30}, {2025, 6, 30}, each).value();
    }
    //! [standing]
    auto const standing =
        award_standing_on(programme, student, {2025, 7, 1}, {.curricula = {&plan, 1}}).value();
    for (coop::missing_course const& each : missing_courses_of(standing.awards[0])) {
        std::cout << "  " << each.course.str() << ": "
                  << (each.is_going_on   ? "going on"
                      : each.is_required ? "required"
                                         : "one to choose");
        if (!each.before.empty()) {
            std::cout << "; before it " << names_of(each.before);
        }
        std::cout << '\n';
    }
    //! [standing]
}

} // namespace

int main() {
    what_is_studied();
    what_is_earned();
    the_average();
    what_counts_at_home();
    what_lacks();
    return 0;
}
