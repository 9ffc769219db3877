// What is told in each language of eligibility under a call: scenes of a small world, and their
// texts in tests/cases/eligibility_words/NAME.LANGUAGE.txt, read and corrected sentence by
// sentence.
#include <jspu_coop/questions/application_clock.hpp>

#include "support/eligibility_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::eligibility_world;
using namespace testing;

std::pair<view, finding> told(person const& who, applicant_statement said,
                              policy const& by = rules(),
                              std::vector<activity> parts = {an_application({2026, 2, 1})}) {
    view known = view_of(who, parts);
    auto const verdict = eligibility(known, the_call, the_scholar, asked_with(std::move(said), by));
    return {std::move(known), explanation_of(verdict.value())};
}

std::pair<view, finding> all_met() {
    return told(a_lecturer(), a_statement_of(all_is_well()));
}

std::pair<view, finding> two_fail() {
    person who = a_lecturer();
    who.posts = {a_post("a", open_from({2024, 2, 2}))};
    return told(who, a_statement_of({born_on({1975, 5, 12}), english_at("C1"), average("3.5")}));
}

/// Only more work would do, and it may still come.
std::pair<view, finding> not_yet() {
    person who = a_lecturer();
    who.posts = {a_post("a", open_from({2021, 2, 3}))};
    return told(who, a_statement_of(all_is_well()));
}

std::pair<view, finding> facts_missing() {
    return told(a_lecturer(), a_statement_of({}));
}

std::pair<view, finding> level_disputed() {
    applicant_statement said = a_statement_of(all_is_well());
    said.facts[1].known = fact<fact_value>::conflicting(
        {level_value{"cefr_level", "B1"}, level_value{"cefr_level", "B2"}});
    return told(a_lecturer(), said);
}

std::pair<view, finding> english_waived() {
    applicant_statement said = a_statement_of({born_on({1990, 5, 12}), english_at("A2")});
    said.waivers = {{policy_id{"rule"},
                     policy_requirement_id{"english"},
                     act{act_kind::order, "7", {}, {}, {}},
                     "taught in Russian",
                     {}}};
    return told(a_lecturer(), said);
}

std::pair<view, finding> not_governed() {
    person who = a_lecturer();
    who.posts.front().category = person_category::administrative_staff;
    return told(who, a_statement_of(all_is_well()));
}

std::pair<view, finding> day_not_known() {
    return told(a_lecturer(), a_statement_of(all_is_well()), rules(reference_day_kind::nomination),
                {});
}

/// The office counts by Tashkent's clock, the call by that of Brussels; of an application of 1
/// April.
std::pair<view, finding> in_time_abroad(std::vector<application_time> times) {
    organisation agency = an_agency();
    agency.programmes[0].calls[0].deadline =
        call_deadline{{2026, 3, 31}, time_of_day{23, 59}, utc_offset{120}};
    applicant_statement said = a_statement_of(all_is_well());
    said.days = {{reference_day_kind::application, {2026, 4, 1}}};
    view known = view_of(a_lecturer(), {}, agency);
    application_clock const by{utc_offset{300}, std::move(times)};
    finding told =
        eligibility(known, the_call, the_scholar, asked_with(std::move(said)), by).value().in_time;
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> deadline_abroad() {
    return in_time_abroad({});
}

/// A minute past the last one.
std::pair<view, finding> deadline_abroad_missed() {
    return in_time_abroad({{the_call, the_scholar, time_of_day{3, 0}}});
}

/// Every kind of requirement once.
std::pair<view, finding> every_kind() {
    fact_name const days{"person.experience_days"};
    fact_name const category{"person.category"};
    fact_name const since{"person.employed_since"};
    auto const count = [](std::int64_t number) { return given(integer_value{number, "days"}); };
    auto const staff = codes("person_category", {"academic_staff", "administrative_staff"});
    requirement const short_work = require("short", at_most_condition{days, count(100)});
    requirement const much_work = require("much", above_condition{days, count(5000)});
    policy by = rules();
    by.scope.clear();
    by.versions[1].requirements = {
        require("some_of", at_least_k_condition{2, {short_work, much_work, work(1826)}}),
        require("either",
                any_condition{{require("a", below_condition{days, count(10)}),
                               require("b", between_condition{days, count(3000), count(4000), true,
                                                              false})}}),
        require("both",
                all_condition{{require("c", one_of_condition{category, staff}),
                               require("d", none_of_condition{category, codes("person_category",
                                                                              {"student"})})}}),
        require("no_withdrawal",
                not_condition{require("e", holds_condition{fact_name{"programme.withdrawn"}})}),
        require("employed", present_condition{since}),
        require("early", date_within_condition{since, {}, given(date_value{{2016, 1, 1}})}),
        require("guarded", when_condition{require("f", at_least_condition{days, count(9000)}),
                                          require("g", at_least_condition{days, count(9001)})}),
        require("excused", unless_condition{requirement{policy_requirement_id{"h"},
                                                        text{{"en", "Member of staff"},
                                                             {"ru", "Сотрудник"},
                                                             {"uz", "Xodim"}},
                                                        {},
                                                        {},
                                                        one_of_condition{category, staff}},
                                            require("i", at_most_condition{days, count(1)})}),
        require("unclear",
                unpublished_condition{{},
                                      {require("j", at_least_condition{days, count(3000)}),
                                       require("k", at_least_condition{days, count(3001)})}}),
        require("field",
                within_field_condition{fact_name{"person.field"}, codes("isced_f", {"011"})})};
    person who = a_lecturer();
    who.studies = {a_study("b", {{2010, 9, 1}, {2014, 6, 30}}, qualification_level::bachelor)};
    return told(who,
                a_statement_of(
                    {{fact_name{"person.field"}, fact_value{code_value{"isced_f", "0113"}}, {}}}),
                by);
}

std::vector<scene> const scenes{{"all-met", all_met},
                                {"day-not-known", day_not_known},
                                {"deadline-abroad", deadline_abroad},
                                {"deadline-abroad-missed", deadline_abroad_missed},
                                {"english-waived", english_waived},
                                {"every-kind", every_kind},
                                {"facts-missing", facts_missing},
                                {"level-disputed", level_disputed},
                                {"not-governed", not_governed},
                                {"not-yet", not_yet},
                                {"two-fail", two_fail}};

class eligibility_words : public ::testing::TestWithParam<scene> {};

TEST_P(eligibility_words, are_those_written_out) {
    expect_words(GetParam(), "eligibility_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, eligibility_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(eligibility_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "eligibility_words");
}

/// What is told at less depth than `everything`: NAME.DEPTH.LANGUAGE.txt.
TEST(eligibility_words_depth, of_reasons_and_closest_is_as_written_out) {
    for (scene const& each : std::vector<scene>{
             {"facts-missing", facts_missing}, {"not-yet", not_yet}, {"two-fail", two_fail}}) {
        expect_words(each, "eligibility_depths", explanation_depth::reasons);
        expect_words(each, "eligibility_depths", explanation_depth::closest);
    }
}

/// Each depth tells what the one before does, and more.
TEST(eligibility_words_depth, each_tells_more) {
    auto const [known, verdict] = two_fail();
    wording const words{english_messages(), names_from(known)};
    std::string const one = explain(verdict, words, explanation_depth::verdict);
    std::string const reasons = explain(verdict, words, explanation_depth::reasons);
    std::string const closest = explain(verdict, words, explanation_depth::closest);
    std::string const all = explain(verdict, words, explanation_depth::everything);
    auto const has = [](std::string const& text, char const* part) {
        return text.find(part) != std::string::npos;
    };
    EXPECT_EQ(one, "Person \"s-1\" is not eligible under the call \"2026\" (agency/2026).\n");
    EXPECT_TRUE(reasons.starts_with(one));
    EXPECT_TRUE(has(reasons, "lacking"));
    EXPECT_FALSE(has(reasons, "What is met"));
    EXPECT_FALSE(has(all, "What would turn")); // two fail, and nothing by itself does
    EXPECT_TRUE(has(all, "What is met"));
    EXPECT_LE(reasons.size(), closest.size());
    EXPECT_LT(closest.size(), all.size());
    auto const [_, later] = not_yet();
    EXPECT_FALSE(has(explain(later, words, explanation_depth::reasons), "What would turn"));
    EXPECT_TRUE(has(explain(later, words, explanation_depth::closest), "What would turn"));
}

TEST(eligibility_words_depth, sensitive_values_can_be_left_out) {
    view const known = view_of(a_lecturer(), {an_application({2026, 2, 1})});
    auto const verdict = eligibility(
        known, the_call, the_scholar,
        asked_with(a_statement_of({born_on({1975, 5, 12}), english_at("C1"), average("4.5")})));
    wording const words{english_messages(), names_from(known)};
    auto const all = explanation_depth::everything;
    EXPECT_NE(explain(explanation_of(*verdict), words, all).find("1975"), std::string::npos);
    std::string const kept =
        explain(explanation_of(without_sensitive_values(*verdict)), words, all);
    EXPECT_EQ(kept.find("1975"), std::string::npos);
    EXPECT_EQ(kept.find("50 years"), std::string::npos);
    EXPECT_NE(kept.find("Day of birth"), std::string::npos);
}

} // namespace
} // namespace jspu_coop
