// What a student of the third year is asked and told: passing to the next year and to the period at
// the partner, the next steps, the fees of a period and the deadlines ahead; 60 courses, two
// awards, a rule of promotion and a gate. Each beside a copy of the enrolment, then for 1,000 and
// 10,000 students, one by one. All in one run.
#include <jspu_coop/facts/student_facts.hpp>
#include <jspu_coop/policy/conditions.hpp>
#include <jspu_coop/policy/policy_builder.hpp>
#include <jspu_coop/questions/next_steps.hpp>
#include <jspu_coop/questions/period_fees.hpp>
#include <jspu_coop/questions/student_deadlines.hpp>

#include "student_story.hpp"
#include "timing.hpp"

#include <cstdint>
#include <cstdio>
#include <functional>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::bench;

constexpr int courses_a_year = 20;
programme_period_id const at_home{"at-home"};
programme_period_id const away{"away"};
/// The spring of the third year.
date const asked_on{2024, 9, 1};

/// Three years at home, a gate, and a year at the partner that costs something.
programme_placement three_and_one() {
    programme_period first{at_home, home, 1, 6, {}, {}, {}, {}};
    programme_period last{away, host, 7, 8, {}, {}, {}, {}};
    last.gates =
        std::vector<period_gate>{{{referred_policy_id{"gate"}, {}}, gate_day::first_day, {}}};
    decimal const half{50};
    first.fees = {{fact<party_id>::absent(), home, money{100'000, currency{"USD"}},
                   std::vector<fee_share>{{{10, 1}, half}, {{2, 1}, half}},
                   citation{"A contract", {}, {}}}};
    return {{std::move(first), std::move(last)}, {}};
}

joint_programme programme() {
    joint_programme made = programme_of_two();
    made.placement = three_and_one();
    made.requirements = {asks("credits", credit_requirement{worth(240), {}}),
                         asks("year", residency_requirement{host, 2}),
                         asks("home.thesis", thesis(home)), asks("host.thesis", thesis(host))};
    auto const asked = [](char const* thesis) {
        return std::vector{award_requirement_id{"credits"}, award_requirement_id{"year"},
                           award_requirement_id{thesis}};
    };
    made.awards = std::vector{diploma("of-home", home, asked("home.thesis")),
                              diploma("of-host", host, asked("host.thesis"))};
    made.exits = std::vector<programme_exit>{
        {exit_way::stay_at_home, std::vector{away}, std::vector{award_id{"of-home"}}, {}}};
    made.longest_duration = duration{8, duration_unit::years};
    made.striking_off_effects = fact<std::vector<striking_off_effect>>::absent();
    return made;
}

passage_terms rules() {
    using namespace conditions;
    fact_schema schema = student_facts({});
    auto const rule = [&](char const* id, reference_day_kind by, requirement_draft asks) {
        return policy_builder{id, {{"en", "A rule"}}, by}
            .version("always", period::from({2000, 1, 1}), {std::move(asks)})
            .read_in({"A rule", {}, source_kind::unsourced, {}, {}})
            .build(schema)
            .value();
    };
    passage_terms made{
        .policies =
            policy_library::make(
                schema, {rule("promotion", reference_day_kind::decision,
                              require("year", at_least("study.year", 1, "years"))),
                         rule("gate", reference_day_kind::start_of_stay,
                              require("no_debt", at_most("study.failed_subjects", 0, "subjects")))})
                .value()};
    made.promotion = {{home, {referred_policy_id{"promotion"}, {}}}};
    made.days = {{gate_day::first_day, date{2024, 9, 1}}};
    made.results_are_in = true;
    return made;
}

/// Nearly three years, told an event a day.
enrolment student(int number) {
    student_story story;
    story.happens(student_admitted{academic_year{2021, 2022}, 1, {}});
    story.happens(student_registered{home, {}});
    for (int year = 0; year < 3; ++year) {
        if (year > 0) {
            story.happens(student_promoted{year + 1, false, {}});
        }
        for (int at = 0; at < courses_a_year; ++at) {
            story.passes(home, id_of("h", year * courses_a_year + at), 2021 + year, 1 + at / 10,
                         worth(3));
        }
    }
    story.happens(period_stepped{away, period_step::nominated, {}});
    return std::move(story).told_of(number);
}

/// A question, and how much its answer holds.
struct question {
    char const* name;
    std::function<std::size_t(enrolment const&)> ask;
};

} // namespace

int main() {
    joint_programme const asked = programme();
    passage_terms const by = rules();
    enrolment const one = student(1);
    if (has_errors(validate(asked)) || has_errors(validate(one)) || has_errors(validate(one, asked))
        || may_pass_year(asked, one, asked_on, by)->result != outcome::satisfied
        || may_pass_period(asked, one, away, asked_on, by)->result != outcome::satisfied) {
        std::printf("the student may not pass\n");
        return 1;
    }
    std::vector<programme_year> const years{
        {{2021, 9, 1}, 1}, {{2022, 9, 1}, 3}, {{2023, 9, 1}, 5}};
    std::vector<period_years> const at_home_in{{at_home, years}};
    std::vector<question> const questions{
        {"copying the enrolment",
         [&](enrolment const& of) {
             enrolment const copy = of;
             return copy.history.entries().size();
         }},
        {"may pass to the next year",
         [&](enrolment const& of) { return may_pass_year(asked, of, asked_on, by)->rules.size(); }},
        {"may pass to the next period",
         [&](enrolment const& of) {
             return may_pass_period(asked, of, away, asked_on, by)->rules.size();
         }},
        {"next steps",
         [&](enrolment const& of) {
             return next_steps_on(asked, of, asked_on, {.passage = by})->size();
         }},
        {"fees of a period",
         [&](enrolment const& of) {
             return period_fees_on(asked, of, at_home, years, asked_on)->accounts.size();
         }},
        {"deadlines ahead", [&](enrolment const& of) {
             return student_deadlines_in(asked, of, {asked_on, {2029, 9, 1}}, {.years = at_home_in})
                 ->size();
         }}};
    constexpr std::size_t rounds = 21;
    constexpr std::size_t times = 20;
    std::size_t kept = 0;
    std::printf("one student, %zu events\n", one.history.entries().size());
    double copying = 0;
    for (question const& each : questions) {
        double const spent = least_of(rounds, [&] {
            for (std::size_t at = 0; at < times; ++at) {
                kept += each.ask(one);
            }
        });
        copying = copying == 0 ? spent : copying;
        std::printf("%-40s %8.1f us %8.2f\n", each.name, spent * 1e3 / times, spent / copying);
    }
    std::vector<enrolment> students;
    for (int number = 0; number < 10'000; ++number) {
        students.push_back(student(number));
    }
    for (question const& each : questions) {
        double each_of_first = 0;
        for (std::size_t const many : {1'000U, 10'000U}) {
            double const spent = processor_milliseconds([&] {
                for (std::size_t at = 0; at < many; ++at) {
                    kept += each.ask(students[at]);
                }
            });
            double const of_one = spent * 1e3 / static_cast<double>(many);
            each_of_first = each_of_first == 0 ? of_one : each_of_first;
            std::printf("%-30s %7zu students: %8.0f ms, %6.1f us each, %5.2f times the first\n",
                        each.name, many, spent, of_one, of_one / each_of_first);
        }
    }
    return kept == 0 ? 1 : 0;
}
