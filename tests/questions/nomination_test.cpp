// "Nominated?" has one answer, whichever question asks: the detail of the activity and its history
// are read together, and a contradiction is told.
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/questions/reminders.hpp>

#include "support/place_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::place_world;

missing_fact const contradicted{"activity", "v", "/detail/nominated", open_cause::conflicting};
date const may_day{2026, 5, 1};
date const free_day{2026, 6, 20};

/// A stay whose detail tells of a nomination, after the steps, and with a report that is due.
activity told(fact<date> detail, std::vector<std::pair<participation_step, date>> const& steps) {
    activity made = a_stay_of("v", autumn);
    std::get<exchange_stay>(made.detail).nominated = std::move(detail);
    std::get<exchange_stay>(made.detail).traveller.category = person_category::student;
    made.participations[0].report = {fact{date{2027, 1, 15}}, fact<date>::absent()};
    for (auto const& [step, day] : steps) {
        EXPECT_TRUE(record_event(made, participation_id{"p"}, day, day, {step, {}, {}}));
    }
    return made;
}

/// With one place a year; nobody can be nominated in the first days of May.
view a_book_with(activity const& one) {
    agreement paper = signed_with(number(1, place_period::academic_year));
    paper.binding = true;
    paper.all_clauses_recorded = true;
    paper.term = agreement_term{indefinite_term{}};
    paper.renewal = fact<renewal_rule>::absent();
    paper = after(std::move(paper), {2026, 4, 20}, {2026, 4, 20},
                  agreement_suspended{{suspension_block::nominations}, {}});
    paper = after(std::move(paper), {2026, 5, 10}, {2026, 5, 10}, agreement_resumed{{}});
    auto office = register_with(home_with_calendar(), an_institution("b"));
    EXPECT_TRUE(office
                    .apply(put(std::move(paper), a_requirement("r", scope::student_exchange)),
                           date{2026, 5, 10})
                    .has_value());
    EXPECT_TRUE(office.apply(put(one), date{2026, 6, 30}).has_value());
    return office.as_known_on(today);
}

/// What the three questions make of it: whether coverage finds the nomination free of suspensions,
/// how many places are taken, and whether a report is owed.
std::string answers(fact<date> detail,
                    std::vector<std::pair<participation_step, date>> const& steps) {
    activity const one = told(std::move(detail), steps);
    view const known = a_book_with(one);
    std::string all;
    coverage_verdict const covered = coverage(known, one);
    for (coverage_candidate const& each : covered.partners.at(0).candidates) {
        for (finding const& check : each.checks) {
            all += check.code == "coverage.suspension" ? to_string(check.result) : "";
            all +=
                std::count(check.missing.begin(), check.missing.end(), contradicted) > 0 ? "!" : "";
        }
    }
    capacity_answer const places = capacity(known, c1, year);
    all += ", " + std::to_string(places.limits.at(0).taken_least) + "-"
           + std::to_string(places.limits.at(0).taken_most);
    all += std::count(places.missing.begin(), places.missing.end(), contradicted) > 0 ? "!" : "";
    auto const due = reminders(known, {2027, 1, 1}, {1, duration_unit::months});
    all += ", " + (due.all.empty() ? "nothing" : to_string(due.all.at(0).holds));
    all += std::count(due.missing.begin(), due.missing.end(), contradicted) > 0 ? "!" : "";
    return all;
}

TEST(nomination, where_one_is_silent_the_other_speaks) {
    using enum participation_step;
    EXPECT_EQ(answers({}, {}), "undetermined, 0-0, undetermined");
    EXPECT_EQ(answers(may_day, {}), "not_satisfied, 1-1, satisfied");
    EXPECT_EQ(answers(free_day, {}), "satisfied, 1-1, satisfied");
    EXPECT_EQ(answers({}, {{nominated, may_day}}), "not_satisfied, 1-1, satisfied");
    EXPECT_EQ(answers({}, {{nominated, free_day}}), "satisfied, 1-1, satisfied");
    EXPECT_EQ(answers(free_day, {{accepted, free_day}}), "satisfied, 1-1, satisfied")
        << "nobody need record the nomination of who is accepted";
}

TEST(nomination, where_both_agree_they_are_believed) {
    using enum participation_step;
    EXPECT_EQ(answers(free_day, {{nominated, free_day}}), "satisfied, 1-1, satisfied");
    EXPECT_EQ(answers(may_day, {{nominated, may_day}, {withdrawn, free_day}}),
              "not_satisfied, 0-0, nothing");
    EXPECT_EQ(answers(fact<date>::absent(), {{applied, may_day}}), "satisfied, 0-0, nothing");
}

TEST(nomination, a_contradiction_is_told_and_decides_nothing) {
    using enum participation_step;
    EXPECT_EQ(answers(fact<date>::absent(), {{nominated, may_day}}),
              "undetermined!, 0-1!, undetermined!");
    EXPECT_EQ(answers(may_day, {{applied, may_day}}), "undetermined!, 0-1!, undetermined!");
    EXPECT_EQ(answers(free_day, {{nominated, may_day}}), "undetermined!, 1-1, satisfied")
        << "that a place is held is not in doubt";
    EXPECT_EQ(answers(fact<date>::absent(), {{nominated, may_day}, {accepted, free_day}}),
              "undetermined!, 1-1, satisfied");
}

TEST(nomination, of_steps_that_were_all_mistakes_there_was_none) {
    auto const annulled = [](fact<date> detail) {
        activity one = told(std::move(detail), {{participation_step::nominated, may_day}});
        EXPECT_TRUE(record_event(one, participation_id{"p"}, may_day, {2026, 6, 20},
                                 {participation_step::entry_annulled, {}, {}}, 1));
        return capacity(a_book_with(one), c1, year);
    };
    EXPECT_EQ(annulled({}).limits.at(0).taken_most, 0);
    EXPECT_EQ(annulled(fact<date>::absent()).missing, std::vector<missing_fact>{});
    capacity_answer const open = annulled(may_day);
    EXPECT_EQ(open.limits.at(0).taken_least, 0);
    EXPECT_EQ(open.limits.at(0).taken_most, 1);
    EXPECT_EQ(open.missing, std::vector<missing_fact>{contradicted});
}

TEST(nomination, of_a_group_the_detail_says_nothing_of_any) {
    using enum participation_step;
    activity group = told(may_day, {{applied, may_day}});
    group.participations.push_back({participation_id{"q"}, {}, c1});
    capacity_answer const places = capacity(a_book_with(group), c1, year);
    EXPECT_EQ(places.limits.at(0).taken_most, 0);
    EXPECT_EQ(places.missing, std::vector<missing_fact>{});
}

} // namespace
} // namespace jspu_coop
