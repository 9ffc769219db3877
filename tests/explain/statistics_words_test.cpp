// What is told of statistics in each language: scenes of a small world, and their texts in
// tests/cases/statistics_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include <jspu_coop/questions/statistics.hpp>

#include "support/statistics_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::statistics_world;
using step = participation_step;

std::pair<view, finding> told_of(view records, period const& when) {
    finding told = explanation_of(statistics(records, us, when));
    return {std::move(records), std::move(told)};
}

std::pair<view, finding> two_years_compared() {
    agreement joint = an_agreement("joint", {"us", "minsk"}, {scope::joint_academic_programme});
    joint.grounds.push_back({ground_relation::implements,
                             {},
                             act{act_kind::decree, "PP-7", date{2019, 5, 1}, {}, {}},
                             {},
                             {}});
    joint.term = agreement_term{indefinite_term{}};
    joint.renewal = renewal_rule{no_renewal{}};
    return told_of(
        known(stay_of("v1", "us", "minsk", spring_25, {was_there("p1"), was_there("p2")}),
              stay_of("v2", "minsk", "us", spring_26,
                      {was_there("p3"), was_there("p4"), was_there("p5")},
                      person_category::academic_staff),
              signed_on(joint, {2020, 1, 1}, {2020, 1, 1})),
        two_years);
}

std::pair<view, finding> not_certain() {
    activity const talk =
        with_takers(an_activity("talk",
                                event_participation{us,
                                                    {},
                                                    event_kind::conference,
                                                    attendance_mode::on_site,
                                                    {{}, person_category::student, {}, {}}},
                                spring_25),
                    {was_there("p3")});
    return told_of(
        known(stay_of("v1", "us", "ankara", {}, {was_there("p1", fact<clause_reference>{})}, {}),
              stay_of("v2", "us", "ankara", spring_25,
                      {taker("p2", {step::accepted}), was_there("?a"), was_there("?b")}),
              talk, a_paper("m", {"us", "ankara"}, {2024, 1, 1}, {})),
        {{2025, 1, 1}, {2025, 12, 31}});
}

std::pair<view, finding> cut_year() {
    agreement bare = an_agreement("joint", {"us", "minsk"}, {scope::joint_academic_programme});
    return told_of(known(stay_of("v1", "us", "minsk", spring_26, {was_there("p1")}),
                         signed_on(bare, {2026, 1, 1}, {2026, 1, 1})),
                   {{2026, 3, 1}, {2026, 12, 31}});
}

std::pair<view, finding> academic_years() {
    institution home = our_university();
    home.calendar->rows[1].last.reset();
    home.calendar->rows[1].terms = {{"autumn", {{2025, 9, 1}, {2026, 1, 31}}}};
    view records = known(home, stay_of("v1", "us", "minsk", spring_25, {was_there("p1")}));
    finding told = explanation_of(
        statistics(records, us, {{2024, 9, 1}, {2026, 8, 31}}, year_reckoning::academic_years));
    return {std::move(records), std::move(told)};
}

/// A programme of two agreements, one whose agreement has ended, one of which nothing is recorded,
/// and one whose agreement may have ended.
std::pair<view, finding> of_programmes() {
    agreement const joint = a_paper("joint", {"us", "minsk"}, {2020, 1, 1},
                                    agreement_term{term_until{date{2026, 3, 31}}});
    agreement const over = a_paper("over", {"us", "ankara"}, {2020, 1, 1},
                                   agreement_term{term_until{date{2024, 12, 31}}});
    view records = known(joint, resting_on(over, {"joint"}),
                         a_paper("open", {"us", "ankara"}, {2020, 1, 1}, {}),
                         a_programme("bare", "us", "ankara", {}),
                         a_programme("carried", "us", "minsk", {"joint", "over"}),
                         a_programme("open", "us", "ankara", {"open"}));
    statistics_answer answer = statistics(records, us, {{2026, 1, 1}, {2026, 12, 31}});
    answer.persons.clear();
    answer.agreements.clear();
    answer.dormant.clear();
    answer.missing.clear();
    finding told = explanation_of(answer);
    return {std::move(records), std::move(told)};
}

std::vector<scene> const scenes{{"academic-years", academic_years},
                                {"cut-year", cut_year},
                                {"not-certain", not_certain},
                                {"programmes", of_programmes},
                                {"two-years", two_years_compared}};

class statistics_words : public ::testing::TestWithParam<scene> {};

TEST_P(statistics_words, are_those_written_out) {
    expect_words(GetParam(), "statistics_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, statistics_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(statistics_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "statistics_words");
}

} // namespace
} // namespace jspu_coop
