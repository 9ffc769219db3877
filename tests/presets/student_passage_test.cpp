// Students judged by the published rule of promotion, by the template for the departure to Minsk,
// and over the placements that are published: with the facts that their histories tell.
#include <jspu_coop/presets/presets.hpp>
#include <jspu_coop/presets/programme_presets.hpp>
#include <jspu_coop/presets/study_presets.hpp>
#include <jspu_coop/questions/passage.hpp>

#include "support/passage_story.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;
using lines = std::vector<std::string>;

grade_scale const& uzbek_scale() {
    static grade_scale const scale = preset_grade_scale(grade_scale_id{"uz.five_point"}).value();
    return scale;
}

passage_terms preset_passage(fact<failed_grade_rule> fails = failed_grade_rule::counts_its_value,
                             std::string const& floor = "2.4") {
    passage_terms made{preset_library(), {}, {}, {}, {}, {}, {}};
    auto average = average_of_five();
    average.reckoned.scale = uzbek_scale().id;
    average.reckoned.fails = std::move(fails);
    average.scale = uzbek_scale();
    made.facts = {{}, credit_system_id{"uz"}, {average}, {story_host}, {uzbek_scale()}};
    made.promotion = {{story_home, rule_with("uz.promotion", "gpa_floor", floor)}};
    made.days = {{gate_day::first_day, partner_year_begins}};
    made.known = row_of(made.policies,
                        {{"home.institution_kind", code_value{"institution_kind", "public"}}});
    return made;
}

/// A mark for a course at home, on 1 June 2024.
dated_event uzbek_mark(char const* course, decimal worth_credits, char const* mark) {
    auto made = marked_at_home(course, 1, mark);
    auto& attempt = std::get<course_result>(made.event).attempt;
    attempt.credits = credits{worth_credits, credit_system_id{"uz"}};
    attempt.grade = grade{uzbek_scale().id, mark};
    return made;
}

outcome promoted(std::vector<dated_event> const& marks, passage_terms const& by) {
    return to_next_year(placed(three_and_one()), third_year(marks), by).result;
}

// --- The rule of promotion. The numbers are those of the list of edge cases in the notes.

TEST(promotion_by_824, takes_an_average_exactly_at_the_floor) { // 5
    std::vector<dated_event> const exact{uzbek_mark("a", 24, "3"), uzbek_mark("b", 36, "2")};
    EXPECT_EQ(promoted(exact, preset_passage()), satisfied) << "(72 + 72) / 60 = 2.4";
    EXPECT_EQ(promoted(exact, preset_passage(failed_grade_rule::counts_its_value, "12/5")),
              satisfied);
    EXPECT_EQ(promoted(exact, preset_passage(failed_grade_rule::counts_its_value, "2.5")),
              not_satisfied);
}

TEST(promotion_by_824, compares_the_average_unrounded) { // 6
    // (99.9 * 3 + 150.1 * 2) / 250 = 599.9 / 250 = 2.3996, which is printed as 2.40.
    std::vector<dated_event> const below{uzbek_mark("a", decimal::make(999, 1).value(), "3"),
                                         uzbek_mark("b", decimal::make(1501, 1).value(), "2")};
    EXPECT_EQ(promoted(below, preset_passage()), not_satisfied);
    std::vector<dated_event> const there{uzbek_mark("a", 100, "3"), uzbek_mark("b", 150, "2")};
    EXPECT_EQ(promoted(there, preset_passage()), satisfied) << "600 / 250 = 2.4";
}

TEST(promotion_by_824, has_a_floor_from_2_4_to_3) { // 7
    for (char const* const floor : {"2.4", "2.75", "3"}) {
        EXPECT_EQ(promoted({uzbek_mark("a", 6, "5")},
                           preset_passage(failed_grade_rule::counts_its_value, floor)),
                  satisfied)
            << floor;
    }
    for (char const* const floor : {"2.3", "2.3999", "3.0001", "3.1"}) {
        auto const refused =
            may_pass_year(placed(three_and_one()), third_year(), passage_day,
                          preset_passage(failed_grade_rule::counts_its_value, floor));
        EXPECT_EQ(code_of_refusal(refused), "policy.out_of_range") << floor;
        EXPECT_EQ(path_of_refusal(refused), "/promotion/0/policy/settings/0/value");
    }
}

TEST(promotion_by_824, depends_on_what_a_fail_counts) { // 9
    std::vector<dated_event> const marks{uzbek_mark("a", 36, "3"), uzbek_mark("b", 24, "2")};
    EXPECT_EQ(promoted(marks, preset_passage(failed_grade_rule::counts_its_value)), satisfied)
        << "2.60, with 24 credits of debt";
    EXPECT_EQ(promoted(marks, preset_passage(failed_grade_rule::counts_zero)), not_satisfied)
        << "1.80";
    auto const by = preset_passage(fact<failed_grade_rule>{});
    auto const open = to_next_year(placed(three_and_one()), third_year(marks), by);
    EXPECT_EQ(open.result, undetermined);
    ASSERT_EQ(open.missing.size(), 1U);
    EXPECT_EQ(open.missing[0].id, "gpa.of_5");
    EXPECT_EQ(open.missing[0].cause, open_cause::conflicting);
    // Where nothing was failed, it does not matter.
    EXPECT_EQ(promoted({uzbek_mark("a", 36, "3")}, by), satisfied);
}

TEST(promotion_by_824, leaves_pass_and_fail_out_of_the_average) { // 10
    auto pass = uzbek_mark("a", 30, "3");
    auto& attempt = std::get<course_result>(pass.event).attempt;
    attempt.form = assessment_form::pass_or_fail;
    attempt.grade = fact<grade>::absent();
    attempt.result = attempt_result::passed;
    EXPECT_EQ(
        promoted({pass, uzbek_mark("b", 24, "3"), uzbek_mark("c", 36, "2")}, preset_passage()),
        satisfied)
        << "2.4 still";
    attempt.result = attempt_result::failed;
    EXPECT_EQ(
        promoted({pass, uzbek_mark("b", 24, "3"), uzbek_mark("c", 36, "2")}, preset_passage()),
        satisfied);
}

TEST(promotion_by_824, keeps_back_with_what_was_earned) { // 14, 15
    std::vector<dated_event> events{uzbek_mark("a", 6, "3"),
                                    uzbek_mark("b", 30, "2"),
                                    {{2024, 7, 1}, student_kept_back{3, {}}}};
    auto const by = preset_passage();
    auto const facts_on = [&](date const& day) {
        fact_row row{by.policies.schema()};
        set_student_facts(row, placed(three_and_one()), third_year(events), day, by.facts).value();
        auto const known = [&](char const* name) {
            return row.slots()[row.schema().find(fact_name{name}).value()].known;
        };
        return std::pair{known("study.failed_subjects"), known("study.credits_earned")};
    };
    auto const subjects = [](int number) {
        return fact{fact_value{integer_value{number, "subjects"}}};
    };
    auto const earned = [](int number) {
        return fact{fact_value{decimal_value{number, "credits_uz"}}};
    };
    EXPECT_EQ(promoted(events, by), not_satisfied) << "(18 + 60) / 36 is less than 2.4";
    EXPECT_EQ(facts_on({2024, 8, 1}), std::pair(subjects(1), earned(6)));
    // The whole course once more, and no other.
    auto again = uzbek_mark("b", 30, "4");
    std::get<course_result>(again.event).attempt.number = 2;
    std::get<course_result>(again.event).attempt.year = academic_year{2024, 2025};
    again.on = date{2025, 1, 20};
    events.push_back(again);
    EXPECT_EQ(facts_on({2025, 1, 20}), std::pair(subjects(0), earned(36)));
    auto const next = to_next_year(placed(three_and_one()), third_year(events), by, {2025, 6, 20});
    EXPECT_EQ(next.result, satisfied) << "(18 + 120) / 36";
    EXPECT_EQ(next.year, 4) << "still the next one";
}

TEST(promotion_by_824, does_not_govern_every_university) {
    auto by = preset_passage();
    by.known =
        row_of(by.policies, {{"home.institution_kind", code_value{"institution_kind", "private"}}});
    EXPECT_EQ(promoted({uzbek_mark("a", 6, "2")}, by), not_applicable);
    by.known = {};
    EXPECT_EQ(promoted({uzbek_mark("a", 6, "5")}, by), undetermined);
}

TEST(promotion_by_824, is_not_clearance_for_a_gate_without_debts) { // 8
    auto const by = preset_passage();
    policy const gate =
        policy_builder{"no_debts", {{"en", "No debts"}}, reference_day_kind::start_of_stay}
            .version("v1", period::from({2020, 1, 1}),
                     {conditions::require(
                         "failed", conditions::at_most("study.failed_subjects", 0, "subjects"))})
            .read_in(made_up())
            .build(preset_facts())
            .value();
    auto with_gate = by;
    with_gate.policies =
        policy_library::make(preset_facts(), {load_preset("uz.promotion").value(), gate}).value();
    with_gate.known = row_of(with_gate.policies,
                             {{"home.institution_kind", code_value{"institution_kind", "public"}}});
    auto const programme =
        placed(three_and_one({{{referred_policy_id{"no_debts"}, {}}, gate_day::first_day, {}}}));
    auto const student = third_year({uzbek_mark("a", 36, "3"), uzbek_mark("b", 24, "2")});
    EXPECT_EQ(to_next_year(programme, student, with_gate).result, satisfied);
    EXPECT_EQ(to_partner(programme, student, with_gate, partner_year_begins).result, not_satisfied);
}

// --- The template for the departure to Minsk

policy_reference departure() {
    policy_reference made{referred_policy_id{"jspu.bspu_departure"}, {}};
    for (auto const& [parameter, value] :
         std::vector<std::pair<char const*, char const*>>{{"years_before", "2"},
                                                          {"credits", "30"},
                                                          {"gpa_floor", "3"},
                                                          {"russian", "B1"},
                                                          {"most_failed_subjects", "0"},
                                                          {"nomination_days", "60"},
                                                          {"fees_share", "0.5"},
                                                          {"papers", "application,passport"}}) {
        made.settings.push_back({referred_parameter_id{parameter}, value});
    }
    return made;
}

/// Everything that the template asks of a history.
std::vector<dated_event> ready_to_depart() {
    return {
        {{2024, 5, 1}, towards_partner(period_step::nominated)},
        uzbek_mark("a", 30, "4"),
        {{2024, 6, 5}, student_registered{story_host, {}}},
        {{2024, 6, 6}, period_paid{story_period, story_host, money{150'000, currency{"USD"}}, {}}},
        {{2024, 6, 7}, paper_issued{paper_kind::passport, date{2030, 1, 1}, {}}},
        {{2024, 6, 7}, paper_issued{paper_kind::insurance, date{2028, 8, 31}, {}}}};
}

joint_programme to_minsk() {
    auto placement = three_and_one({{departure(), gate_day::first_day, {}}});
    placement.periods[1].fees = {
        {fact<party_id>::absent(), story_host, money{300'000, currency{"USD"}}, {}, {}}};
    return placed(placement);
}

known_facts what_the_office_knows() {
    return {{"language.ru", level_value{"cefr_level", "B2"}},
            {"stay.starts_on", date_value{date{2027, 9, 1}}},
            {"stay.ends_on", date_value{date{2028, 6, 30}}},
            {"person.citizenship", code_value{"country", "UZ"}},
            {"papers.handed_in", code_set_value{"paper_kind", {"application", "passport"}}}};
}

TEST(departure_to_minsk, is_judged_by_what_the_history_tells) {
    auto by = preset_passage();
    // The template is of October 2026; what was demanded before was not published.
    date const day{2027, 9, 1};
    by.days = {{gate_day::first_day, day}};
    by.known = row_of(by.policies, what_the_office_knows());
    auto const early = to_partner(to_minsk(), third_year(ready_to_depart()), by);
    EXPECT_EQ(early.result, undetermined) << "a subject may be failed until then";
    EXPECT_EQ(early.rules.at(0).outlook, (std::vector<passage_outlook>{{day, satisfied}}));
    auto const made = to_partner(to_minsk(), third_year(ready_to_depart()), by, day);
    EXPECT_EQ(made.result, satisfied) << missing_of(made.missing).size();
    // Whatever is left out of the history is lacking.
    for (std::size_t left_out = 0; left_out < 4; ++left_out) {
        auto events = ready_to_depart();
        events.erase(events.begin() + static_cast<std::ptrdiff_t>(left_out));
        EXPECT_EQ(to_partner(to_minsk(), third_year(events), by, day).result, not_satisfied)
            << left_out;
    }
    // What the office does not say is named.
    by.known = {};
    auto const open = to_partner(to_minsk(), third_year(ready_to_depart()), by, day);
    EXPECT_EQ(open.result, undetermined);
    for (missing_fact const& each : open.missing) {
        if (each.kind != "fact") {
            continue; // a reading of the residence rule that depends on the days of the stay
        }
        EXPECT_TRUE(std::ranges::any_of(what_the_office_knows(), [&](known_fact const& known) {
            return each.id == known.name;
        })) << each.id;
    }
}

// --- The published placements

TEST(jspu_bspu, leaves_open_whose_rule_governs_the_third_year) {
    auto programme = preset_joint_programme(joint_programme_id{"jspu.bspu"}).value();
    auto const student = third_year({uzbek_mark("a", 6, "4")});
    auto by = preset_passage();
    auto const open = to_next_year(programme, student, by);
    EXPECT_EQ(open.result, undetermined);
    EXPECT_EQ(missing_of(open.missing), (lines{"joint_programme /placement", "party /promotion"}));
    EXPECT_EQ(open.missing[0].cause, open_cause::conflicting);
    EXPECT_EQ(open.missing[1].id, story_host.str());
    EXPECT_EQ(check_of(open, "passage.in_time")->result, satisfied)
        << "nobody has published the longest duration, and the plan is of four years";
    // The founding text: the third year is at home, the last in Minsk.
    programme.placement = programme.placement.claims().front();
    EXPECT_EQ(to_next_year(programme, student, by).result, satisfied);
}

TEST(jspu_bspu, leaves_open_when_it_is_time_for_minsk) {
    auto programme = preset_joint_programme(joint_programme_id{"jspu.bspu"}).value();
    auto const second_year = told_on({{{2022, 9, 1}, student_admitted{{2022, 2023}, 1, {}}},
                                      {{2022, 9, 1}, student_registered{story_home, {}}},
                                      {{2023, 7, 1}, student_promoted{2, false, {}}}});
    programme_period_id const minsk{"second"};
    auto const ask = [&] {
        return may_pass_period(programme, second_year, minsk, passage_day, preset_passage())
            .value();
    };
    auto const open = ask();
    EXPECT_EQ(open.result, undetermined);
    EXPECT_EQ(missing_of(open.missing), (lines{"joint_programme /placement",
                                               "joint_programme /placement/periods/second/gates"}));
    programme.placement = programme.placement.claims().front();
    EXPECT_EQ(ask().result, not_satisfied) << "by the founding text it is too early";
}

} // namespace
} // namespace jspu_coop
