// Absence, leave and expulsion: what the history of a student tells the rules of the home country.
#include <jspu_coop/facts/student_facts.hpp>

#include "support/refusal.hpp"
#include "support/student_row.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using known_value = fact<fact_value>;

teaching_hours clock_hours(std::int64_t count) {
    return {count, hour_kind::clock};
}

course_attempt& attempt_of(dated_event& of) {
    return std::get<course_result>(of.event).attempt;
}

student_fact_terms asking(std::vector<course> courses = {taught("methods", academic(60))}) {
    auto terms = story_terms();
    terms.semester = spring;
    terms.subject = course_id{"methods"};
    terms.courses = std::move(courses);
    return terms;
}

known_value fact_of(std::string const& name, enrolment const& student,
                    student_fact_terms const& terms = asking(), date const& day = passage_day) {
    return told_fact(name, student, placed(three_and_one()), day, terms);
}

known_value share(std::int64_t numerator, std::int64_t denominator) {
    return fact_value{ratio_value{ratio::make(numerator, denominator).value(), {}}};
}
known_value hours(std::int64_t number) {
    return fact_value{integer_value{number, "hours"}};
}
known_value on(date const& day) {
    return fact_value{date_value{day}};
}
known_value is(bool holds) {
    return fact_value{boolean_value{holds}};
}
known_value ground(char const* code) {
    return fact_value{code_value{"leave_ground", code}};
}
known_value counted(std::int64_t number, char const* unit) {
    return fact_value{integer_value{number, unit}};
}

// --- The missed share of a subject

known_value share_of(std::vector<dated_event> const& events,
                     student_fact_terms const& terms = asking()) {
    return fact_of("absence.share_of_subject", third_year(events), terms);
}

TEST(missed_share, is_a_part_of_the_hours_in_the_classroom) {
    EXPECT_EQ(share_of({missed("methods", academic(15))}), share(1, 4)) << "15 of 60";
    EXPECT_EQ(share_of({missed("methods", academic(14))}), share(7, 30));
    EXPECT_EQ(share_of({missed("methods", academic(60))}), share(1, 1));
    EXPECT_EQ(share_of({missed("methods", fact<teaching_hours>::absent())}), share(0, 1));
    EXPECT_EQ(share_of({missed("methods", fact<teaching_hours>::absent())}, asking({})),
              share(0, 1))
        << "nothing is nothing of any number";
}

TEST(missed_share, is_that_of_the_last_attempt_at_the_subject) {
    EXPECT_EQ(share_of({missed("methods", academic(20)), missed("theory", academic(50)),
                        missed("methods", academic(6), story_home, 2)}),
              share(1, 10));
    auto later = missed("methods", academic(6), story_home, 2);
    later.on = date{2024, 6, 21};
    EXPECT_EQ(share_of({missed("methods", academic(20)), later}), share(1, 3))
        << "it takes effect on the next day";
}

TEST(missed_share, is_missing_where_a_part_is) {
    EXPECT_EQ(share_of({}), known_value{});
    EXPECT_EQ(share_of({missed("theory", academic(5))}), known_value{});
    EXPECT_EQ(share_of({missed("methods", {})}), known_value{});
    EXPECT_EQ(share_of({missed("methods", academic(5))}, asking({})), known_value{});
    EXPECT_EQ(share_of({missed("methods", academic(5))}, asking({taught("methods", {})})),
              known_value{});
    EXPECT_EQ(share_of({missed("methods", academic(5))},
                       asking({taught("methods", fact<teaching_hours>::absent())})),
              known_value{});
    EXPECT_EQ(share_of({missed("methods", clock_hours(5))}), known_value{}) << "of two kinds";
    EXPECT_EQ(share_of({missed("methods", academic(61))}), known_value{}) << "more than there are";
    auto nothing = asking();
    nothing.subject = {};
    EXPECT_EQ(share_of({missed("methods", academic(5))}, nothing), known_value{});
}

TEST(missed_share, conflicts_where_sources_do) {
    auto const disputed = fact<teaching_hours>::conflicting({academic(15), academic(20)});
    EXPECT_EQ(share_of({missed("methods", disputed)}),
              known_value::conflicting({share(1, 4).value(), share(1, 3).value()}));
    // 15 of 60 and 20 of 80 are a quarter, 15 of 80 and 20 of 60 are not.
    auto const hours_disputed = asking(
        {taught("methods", fact<teaching_hours>::conflicting({academic(60), academic(80)}))});
    EXPECT_EQ(
        share_of({missed("methods", disputed)}, hours_disputed),
        known_value::conflicting({share(1, 4).value(), share(3, 16).value(), share(1, 3).value()}));
    EXPECT_EQ(share_of({missed(
                  "methods", fact<teaching_hours>::conflicting({academic(15), clock_hours(15)}))}),
              known_value{});
}

// --- The missed hours of a semester

known_value hours_of(std::vector<dated_event> const& events,
                     student_fact_terms const& terms = asking()) {
    return fact_of("absence.hours_of_semester", third_year(events), terms);
}

TEST(missed_hours, are_added_up_over_the_subjects_of_the_semester) {
    EXPECT_EQ(hours_of({missed("a", academic(30)), missed("b", academic(44)),
                        missed("c", fact<teaching_hours>::absent())}),
              hours(74));
    EXPECT_EQ(hours_of({missed("a", academic(30)), missed("a", academic(45), story_home, 2)}),
              hours(75))
        << "a subject that is studied twice is missed twice";
    auto autumn = missed("b", academic(44));
    attempt_of(autumn).semester = 1;
    auto last_year = missed("c", academic(44));
    attempt_of(last_year).year = academic_year{2022, 2023};
    EXPECT_EQ(hours_of({missed("a", academic(30)), autumn, last_year}), hours(30));
    EXPECT_EQ(hours_of({missed("a", fact<teaching_hours>::absent())}), hours(0));
    EXPECT_EQ(hours_of({missed("a", clock_hours(30)), missed("b", clock_hours(3))}), hours(33));
}

TEST(missed_hours, of_an_attempt_that_goes_on_are_its_last_word) {
    auto goes_on = missed("a", academic(10));
    goes_on.on = date{2024, 4, 1};
    attempt_of(goes_on).result = attempt_result::in_progress;
    EXPECT_EQ(hours_of({goes_on}), hours(10));
    EXPECT_EQ(hours_of({goes_on, missed("a", academic(12))}), hours(12));
}

TEST(missed_hours, are_missing_where_a_part_is) {
    EXPECT_EQ(hours_of({}), known_value{}) << "nothing is recorded of the semester";
    EXPECT_EQ(hours_of({missed("a", academic(80)), missed("b", {})}), known_value{});
    EXPECT_EQ(hours_of({missed("a", academic(30)), missed("b", clock_hours(30))}), known_value{});
    auto nothing = asking();
    nothing.semester = {};
    EXPECT_EQ(hours_of({missed("a", academic(30))}, nothing), known_value{});
    for (auto const& open : {fact<std::int64_t>{}, fact<std::int64_t>::absent(),
                             fact<std::int64_t>::conflicting({1, 2})}) {
        auto some_semester = missed("b", academic(5));
        attempt_of(some_semester).semester = open;
        EXPECT_EQ(hours_of({missed("a", academic(30)), some_semester}), known_value{});
        attempt_of(some_semester).unexcused = fact<teaching_hours>::absent();
        EXPECT_EQ(hours_of({missed("a", academic(30)), some_semester}), hours(30))
            << "whenever it was, nothing was missed";
    }
    auto elsewhen = missed("b", {});
    attempt_of(elsewhen).semester = fact<std::int64_t>::conflicting({1, 3});
    EXPECT_EQ(hours_of({missed("a", academic(30)), elsewhen}), hours(30));
}

TEST(missed_hours, conflict_where_sources_do) {
    auto const disputed = fact<teaching_hours>::conflicting({academic(5), academic(8)});
    EXPECT_EQ(hours_of({missed("a", disputed), missed("b", academic(70))}),
              known_value::conflicting({hours(75).value(), hours(78).value()}));
    EXPECT_EQ(hours_of({missed("a", disputed), missed("b", disputed)}),
              known_value::conflicting({hours(10).value(), hours(13).value(), hours(16).value()}));
}

TEST(missed_hours, that_are_too_many_are_refused) {
    auto const most = academic(std::numeric_limits<std::int64_t>::max());
    fact_row row = row_for(asking());
    EXPECT_EQ(
        code_of_refusal(set_student_facts(row, placed(three_and_one()),
                                          third_year({missed("a", most), missed("b", academic(1))}),
                                          passage_day, asking())),
        "number.overflow");
}

/// Every attempt's semester and hours, known or not, and each way in which they may be: what is
/// told is so in every one of them, and where nothing is open it is told.
TEST(missed_hours, agree_with_every_completion) {
    struct open_attempt {
        fact<std::int64_t> semester;
        fact<teaching_hours> missed;
        bool is_open;
        std::vector<std::pair<std::int64_t, std::int64_t>> ways; ///< semester, hours
    };
    std::vector<open_attempt> all;
    std::vector<std::pair<fact<std::int64_t>, std::vector<std::int64_t>>> const semesters{
        {1, {1}}, {2, {2}}, {{}, {1, 2}}, {fact<std::int64_t>::conflicting({1, 2}), {1, 2}}};
    std::vector<std::pair<fact<teaching_hours>, std::vector<std::int64_t>>> const amounts{
        {fact<teaching_hours>::absent(), {0}},
        {academic(5), {5}},
        {{}, {0, 5, 9}},
        {fact<teaching_hours>::conflicting({academic(5), academic(9)}), {5, 9}}};
    for (auto const& [semester, semester_ways] : semesters) {
        for (auto const& [amount, amount_ways] : amounts) {
            bool const is_open = semester.is_open() || amount.is_open();
            all.push_back({semester, amount, is_open, {}});
            for (auto const each : semester_ways) {
                for (auto const one : amount_ways) {
                    all.back().ways.emplace_back(each, one);
                }
            }
        }
    }
    auto const hours_there = [](std::pair<std::int64_t, std::int64_t> const& way) {
        return way.first == 2 ? way.second : 0;
    };
    int told = 0;
    for (open_attempt const& first : all) {
        for (open_attempt const& second : all) {
            auto one = missed("a", first.missed);
            attempt_of(one).semester = first.semester;
            auto other = missed("b", second.missed);
            attempt_of(other).semester = second.semester;
            auto const known = hours_of({missed("c", academic(1)), one, other});
            bool const is_open = first.is_open || second.is_open;
            EXPECT_TRUE(is_open || known.is_known());
            for (auto const& way : first.ways) {
                for (auto const& more : second.ways) {
                    auto const sum = hours(1 + hours_there(way) + hours_there(more)).value();
                    auto const& claims = known.claims();
                    bool const is_claimed =
                        std::find(claims.begin(), claims.end(), sum) != claims.end();
                    EXPECT_TRUE(known.state() == knowledge::missing || known == known_value{sum}
                                || is_claimed);
                }
            }
            told += known.is_known() ? 1 : 0;
        }
    }
    EXPECT_GT(told, 36) << "more than where nothing is open";
}

// --- Home alone

TEST(rules_of_the_home_country, do_not_govern_the_year_at_the_partner) {
    std::vector<dated_event> const abroad{
        {{2023, 9, 1}, student_registered{story_host, {}}},
        missed("methods", academic(60), story_host),
        {{2024, 2, 1}, leave_begun{story_host, leave_ground::other, {}}}};
    auto const student = third_year(abroad);
    auto const terms = asking({taught("methods", academic(60), story_host)});
    EXPECT_EQ(fact_of("absence.share_of_subject", student, terms), known_value{});
    EXPECT_EQ(fact_of("absence.hours_of_semester", student, terms), known_value{});
    EXPECT_EQ(fact_of("leave.begins_on", student), known_value::absent());
    EXPECT_EQ(fact_of("leave.ground", student), known_value::absent());
    EXPECT_EQ(fact_of("leave.number", student), known_value::absent());
    EXPECT_EQ(fact_of("study.leave_taken", student), is(true)) << "at any institution";
    auto with_home = abroad;
    with_home.push_back(missed("theory", academic(3)));
    EXPECT_EQ(hours_of(with_home), hours(3));
    auto struck_off = abroad;
    struck_off.push_back({{2024, 6, 10}, student_struck_off{story_host, {}}});
    EXPECT_EQ(fact_of("study.struck_off_on", third_year(struck_off)), known_value::absent());
    // A course of that name in the partner's catalogue says nothing of the one at home.
    EXPECT_EQ(share_of({missed("methods", academic(15))}, terms), known_value{});
}

// --- Leave

TEST(leave_facts, tell_the_last_leave_at_home) {
    auto const student =
        third_year({{{2021, 11, 1}, leave_begun{story_home, leave_ground::health, {}}},
                    {{2022, 3, 1}, leave_ended{story_home, {}}},
                    {{2024, 2, 1}, leave_begun{story_home, leave_ground::child_care, {}}},
                    {{2024, 6, 21}, leave_ended{story_home, {}}}});
    EXPECT_EQ(fact_of("leave.begins_on", student), on({2024, 2, 1}));
    EXPECT_EQ(fact_of("leave.ground", student), ground("child_care"));
    EXPECT_EQ(fact_of("leave.year", student), counted(3, "years"));
    EXPECT_EQ(fact_of("leave.number", student), counted(2, "leaves"));
    EXPECT_EQ(fact_of("study.leave_taken", student), is(true));
    date const day{2021, 11, 1};
    EXPECT_EQ(fact_of("leave.begins_on", student, asking(), day), on(day)) << "on its first day";
    EXPECT_EQ(fact_of("leave.ground", student, asking(), day), ground("health"));
    EXPECT_EQ(fact_of("leave.year", student, asking(), day), counted(1, "years"));
    EXPECT_EQ(fact_of("leave.number", student, asking(), day), counted(1, "leaves"));
    date const eve{2021, 10, 31};
    EXPECT_EQ(fact_of("leave.begins_on", student, asking(), eve), known_value::absent());
    EXPECT_EQ(fact_of("leave.year", student, asking(), eve), known_value::absent());
    EXPECT_EQ(fact_of("study.leave_taken", student, asking(), eve), is(false));
}

TEST(leave_facts, leave_a_ground_open_that_is) {
    auto const for_reason = [](fact<leave_ground> why) {
        return fact_of("leave.ground",
                       third_year({{{2024, 2, 1}, leave_begun{story_home, std::move(why), {}}}}));
    };
    EXPECT_EQ(for_reason({}), known_value{});
    EXPECT_EQ(for_reason(fact<leave_ground>::absent()), known_value::absent());
    EXPECT_EQ(
        for_reason(fact<leave_ground>::conflicting({leave_ground::health, leave_ground::other})),
        known_value::conflicting({ground("health").value(), ground("other").value()}));
}

/// Admitted into the second year, on 1 September 2023.
std::vector<dated_event> came_later(std::vector<dated_event> const& more) {
    std::vector<dated_event> events{{{2023, 9, 1}, student_admitted{{2023, 2024}, 2, {}}},
                                    {{2023, 9, 1}, student_registered{story_home, {}}}};
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

TEST(leave_facts, do_not_know_of_an_earlier_study) {
    auto const without = told_on(came_later({}));
    auto const with =
        told_on(came_later({{{2024, 2, 1}, leave_begun{story_home, leave_ground::health, {}}}}));
    EXPECT_EQ(fact_of("study.leave_taken", without), known_value{});
    EXPECT_EQ(fact_of("study.leave_taken", with), is(true));
    EXPECT_EQ(fact_of("leave.number", with), known_value{});
    EXPECT_EQ(fact_of("leave.year", with), counted(2, "years"));
    auto earlier = asking();
    earlier.first_admitted = date{2019, 9, 2};
    EXPECT_EQ(fact_of("leave.number", with, earlier), known_value{});
    auto const new_here =
        third_year({{{2024, 2, 1}, leave_begun{story_home, leave_ground::health, {}}}});
    EXPECT_EQ(fact_of("leave.number", new_here, earlier), known_value{});
    earlier.first_admitted = date{2021, 9, 1};
    EXPECT_EQ(fact_of("leave.number", new_here, earlier), counted(1, "leaves"));
    EXPECT_EQ(fact_of("study.leave_taken", new_enrolment()), is(false));
}

// --- First admission and expulsion

TEST(first_admission_fact, is_that_to_the_first_year) {
    EXPECT_EQ(fact_of("study.first_admitted_on", third_year()), on({2021, 9, 1}));
    EXPECT_EQ(fact_of("study.first_admitted_on", told_on(came_later({}))), known_value{});
    EXPECT_EQ(fact_of("study.first_admitted_on", new_enrolment()), known_value{});
    auto terms = asking();
    terms.first_admitted = date{2019, 9, 2};
    EXPECT_EQ(fact_of("study.first_admitted_on", told_on(came_later({})), terms), on({2019, 9, 2}));
    terms.first_admitted = fact<date>::conflicting({{2019, 9, 2}, {2020, 9, 4}});
    EXPECT_EQ(fact_of("study.first_admitted_on", third_year(), terms),
              known_value::conflicting({on({2019, 9, 2}).value(), on({2020, 9, 4}).value()}));
}

known_value struck_off_under(joint_programme const& programme,
                             std::vector<dated_event> const& events) {
    return told_fact("study.struck_off_on", third_year(events), programme, passage_day, asking());
}

TEST(struck_off_fact, is_the_day_of_the_expulsion_at_home) {
    auto const programme = placed(three_and_one());
    dated_event const off{{2024, 1, 15}, student_struck_off{story_home, {}}};
    EXPECT_EQ(struck_off_under(programme, {}), known_value::absent());
    EXPECT_EQ(struck_off_under(programme, {off}), on({2024, 1, 15}));
    EXPECT_EQ(
        struck_off_under(programme, {off, {{2024, 5, 1}, student_reinstated{story_home, {}}}}),
        known_value::absent());
    EXPECT_EQ(struck_off_under(programme, {{{2024, 2, 2}, student_withdrew{{}}}}),
              on({2024, 2, 2}));
}

TEST(struck_off_fact, tells_a_fall_with_another_site) {
    std::vector<dated_event> const off_abroad{{{2023, 9, 1}, student_registered{story_host, {}}},
                                              {{2024, 3, 1}, student_struck_off{story_host, {}}}};
    auto programme = placed(three_and_one());
    EXPECT_EQ(struck_off_under(programme, off_abroad), known_value::absent());
    programme.striking_off_effects = std::vector{striking_off_effect{story_host, story_home, {}}};
    EXPECT_EQ(struck_off_under(programme, off_abroad), on({2024, 3, 1}));
    programme.striking_off_effects = {};
    EXPECT_EQ(struck_off_under(programme, off_abroad), known_value{});
}

TEST(on_leave_fact, ends_with_a_fall) {
    auto programme = placed(three_and_one());
    enrolment const student = third_year({{{2023, 9, 1}, student_registered{story_host, {}}},
                                          {{2024, 3, 1}, leave_begun{story_home, {}, {}}},
                                          {{2024, 4, 1}, student_struck_off{story_host, {}}}});
    auto const on_leave = [&] {
        return told_fact("study.on_leave", student, programme, passage_day, story_terms());
    };
    programme.striking_off_effects = fact<std::vector<striking_off_effect>>::absent();
    EXPECT_EQ(on_leave(), (known_value{fact_value{boolean_value{true}}}));
    programme.striking_off_effects = std::vector{striking_off_effect{story_host, story_home, {}}};
    EXPECT_EQ(on_leave(), (known_value{fact_value{boolean_value{false}}}));
    programme.striking_off_effects = {};
    EXPECT_EQ(on_leave(), known_value{});
}

} // namespace
} // namespace jspu_coop
