// What is told of passing to the next year and to a period in each language: stories, and their
// texts in tests/cases/passage_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include "register/samples.hpp"
#include "support/passage_story.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

std::pair<view, finding> told_of(passage_verdict const& verdict, passage_terms const& by) {
    auto office = register_with(an_institution("jspu"), an_institution("bspu", "BY"));
    return {office.as_known_on(story_end), explanation_of(verdict, *by.policies.schema())};
}

std::pair<view, finding> year_of(joint_programme const& programme, enrolment const& student,
                                 passage_terms const& by = story_passage(),
                                 date const& day = passage_day) {
    return told_of(to_next_year(programme, student, by, day), by);
}

std::pair<view, finding> period_of(joint_programme const& programme, enrolment const& student,
                                   passage_terms const& by = story_passage(),
                                   date const& day = passage_day) {
    return told_of(to_partner(programme, student, by, day), by);
}

/// 36 credits of a 3 and 24 of a 2.
enrolment with_a_debt(std::vector<dated_event> const& more = {}) {
    std::vector<dated_event> events{marked_at_home("methods", 36, "3"),
                                    marked_at_home("theory", 24, "2")};
    events.insert(events.end(), more.begin(), more.end());
    return third_year(events);
}

joint_programme limited(joint_programme made, fact<duration> longest) {
    made.longest_duration = std::move(longest);
    return made;
}

std::pair<view, finding> promoted_with_a_debt() {
    return year_of(limited(placed(three_and_one()), duration{8, duration_unit::years}),
                   with_a_debt());
}

std::pair<view, finding> not_cleared_with_a_debt() {
    return period_of(placed(three_and_one({gate_without_debts(gate_day::first_day)})),
                     with_a_debt({{{2024, 6, 3}, towards_partner(period_step::nominated)}}),
                     story_passage(), partner_year_begins);
}

/// The same before the day that counts.
std::pair<view, finding> as_things_stand() {
    return period_of(placed(three_and_one({gate_without_debts(gate_day::first_day)})),
                     with_a_debt({{{2024, 6, 3}, towards_partner(period_step::nominated)}}));
}

/// A good average of the first two years, in the first days of the third.
std::pair<view, finding> year_not_studied() {
    auto history = marked_at_home("history", 6, "5");
    history.on = {2023, 6, 20};
    std::get<course_result>(history.event).attempt.year = academic_year{2022, 2023};
    return year_of(placed(three_and_one()), third_year({history}), story_passage(), {2023, 9, 5});
}

/// Terms of who knows that no result is to come.
passage_terms with_all_results() {
    auto made = story_passage();
    made.results_are_in = true;
    return made;
}

/// In the ninth year, on leave, with an average below the floor.
std::pair<view, finding> out_of_time() {
    auto const student =
        told_on({{{2016, 9, 1}, student_admitted{academic_year{2016, 2017}, 1, {}}},
                 {{2016, 9, 1}, student_registered{story_home, {}}},
                 marked_at_home("methods", 6, "2"),
                 {{2024, 10, 1}, leave_begun{story_home, {}, {}}}});
    return year_of(limited(placed(three_and_one()), duration{8, duration_unit::years}), student,
                   with_all_results(), {2024, 11, 1});
}

/// Too early, refused by the host, and struck off there.
std::pair<view, finding> not_yet() {
    auto const student =
        told_on({{{2023, 9, 1}, student_admitted{academic_year{2023, 2024}, 1, {}}},
                 {{2023, 9, 1}, student_registered{story_home, {}}},
                 {{2024, 2, 1}, student_registered{story_host, {}}},
                 {{2024, 3, 1}, towards_partner(period_step::nominated)},
                 {{2024, 3, 20}, towards_partner(period_step::nomination_refused)},
                 {{2024, 3, 21}, student_struck_off{story_host, {}}}});
    return period_of(placed(three_and_one()), student);
}

/// Sources disagree where the year is spent, and whether it is the last; the partner's rule is not
/// known, nor whether leave counts.
std::pair<view, finding> little_known_of_a_year() {
    programme_placement const three{{spent_at(programme_period_id{"first"}, story_home, 1, 6)}, {}};
    auto programme = limited(placed(fact<programme_placement>::conflicting({two_one_one(), three})),
                             duration{4, duration_unit::years});
    programme.leave_stops_clock = {};
    auto const student =
        told_on({{{2020, 9, 1}, student_admitted{academic_year{2020, 2021}, 1, {}}},
                 {{2020, 9, 1}, student_registered{story_home, {}}},
                 {{2021, 9, 1}, leave_begun{story_home, {}, {}}},
                 {{2022, 9, 1}, leave_ended{story_home, {}}},
                 {{2022, 9, 1}, student_promoted{2, false, {}}},
                 {{2023, 9, 1}, student_promoted{3, false, {}}}});
    return year_of(programme, student, story_passage(), {2024, 9, 10});
}

/// Nobody has published the day of the gate, and most days are not known; of another gate the
/// policy is not; sources disagree about when the partner year begins.
std::pair<view, finding> little_known_of_a_period() {
    auto gates = std::vector<period_gate>{
        gate_without_debts({}), {{referred_policy_id{"residence"}, {}}, gate_day::first_day, {}}};
    programme_placement const earlier = [&] {
        auto made = two_one_one();
        made.periods[1].gates = {};
        return made;
    }();
    auto programme = limited(
        placed(fact<programme_placement>::conflicting({three_and_one(gates), earlier})), {});
    auto const student =
        told_on({{{2022, 9, 1}, student_admitted{academic_year{2022, 2023}, 2, {}}},
                 {{2022, 9, 1}, student_registered{story_home, {}}},
                 {{2023, 12, 1}, leave_begun{story_home, {}, {}}},
                 {{2024, 1, 10}, leave_ended{story_home, {}}}});
    return period_of(programme, student);
}

/// What is known of the student himself leaves a gate open.
std::pair<view, finding> mark_not_known() {
    course_result unknown = came(story_home, "theory", 6);
    unknown.attempt.result = {};
    unknown.attempt.grade = {};
    return period_of(placed(three_and_one({gate_without_debts(gate_day::first_day)})),
                     third_year({{{2024, 6, 1}, unknown}}));
}

std::pair<view, finding> withdrawn() {
    return year_of(placed(three_and_one()), third_year({{{2024, 6, 2}, student_withdrew{{}}}}),
                   with_all_results());
}

std::pair<view, finding> last_year() {
    return year_of(placed(three_and_one()),
                   third_year({{{2024, 6, 10}, student_promoted{4, true, {}}}}));
}

std::pair<view, finding> gone_already() {
    return period_of(placed(three_and_one()),
                     third_year({{{2024, 5, 1}, towards_partner(period_step::nominated)},
                                 {{2024, 5, 2}, towards_partner(period_step::accepted)},
                                 {{2024, 6, 18}, towards_partner(period_step::departed)}}));
}

std::pair<view, finding> not_governed() {
    auto by = story_passage();
    by.promotion[0].policy = {referred_policy_id{"cohort"}, {}};
    return year_of(placed(three_and_one()),
                   told_on({{{1999, 9, 1}, student_admitted{academic_year{1999, 2000}, 1, {}}},
                            {{1999, 9, 1}, student_registered{story_home, {}}}}),
                   by, {2000, 6, 1});
}

std::vector<scene> const scenes{{"as-things-stand", as_things_stand},
                                {"gone-already", gone_already},
                                {"last-year", last_year},
                                {"little-known-of-a-period", little_known_of_a_period},
                                {"little-known-of-a-year", little_known_of_a_year},
                                {"mark-not-known", mark_not_known},
                                {"not-cleared-with-a-debt", not_cleared_with_a_debt},
                                {"not-governed", not_governed},
                                {"not-yet", not_yet},
                                {"out-of-time", out_of_time},
                                {"promoted-with-a-debt", promoted_with_a_debt},
                                {"withdrawn", withdrawn},
                                {"year-not-studied", year_not_studied}};

class passage_words : public ::testing::TestWithParam<scene> {};

TEST_P(passage_words, are_those_written_out) {
    expect_words(GetParam(), "passage_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, passage_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(passage_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "passage_words");
}

} // namespace
} // namespace jspu_coop
