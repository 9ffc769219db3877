// What the history of a student tells policies, fact by fact.
#include <jspu_coop/facts/student_facts.hpp>

#include "support/passage_story.hpp"
#include "support/refusal.hpp"
#include "support/student_row.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using known_value = fact<fact_value>;

student_fact_terms at_partner_year() {
    auto terms = story_terms();
    terms.period = story_period;
    return terms;
}

known_value fact_of(std::string const& name, enrolment const& student,
                    joint_programme const& programme = placed(three_and_one()),
                    date const& day = passage_day,
                    student_fact_terms const& terms = at_partner_year()) {
    return told_fact(name, student, programme, day, terms);
}

known_value years(std::int64_t number) {
    return fact_value{integer_value{number, "years"}};
}
known_value subjects(std::int64_t number) {
    return fact_value{integer_value{number, "subjects"}};
}
known_value is(bool holds) {
    return fact_value{boolean_value{holds}};
}
known_value on(date const& day) {
    return fact_value{date_value{day}};
}
known_value average(std::int64_t numerator, std::int64_t denominator) {
    return fact_value{ratio_value{ratio::make(numerator, denominator).value(), "gpa_uz_5"}};
}
known_value share(std::int64_t numerator, std::int64_t denominator) {
    return fact_value{ratio_value{ratio::make(numerator, denominator).value(), {}}};
}

TEST(student_facts, make_a_schema_without_issues) {
    EXPECT_TRUE(validate(student_facts(at_partner_year())).empty());
    EXPECT_TRUE(validate(student_facts({})).empty());
    EXPECT_FALSE(student_facts({}).find(fact_name{"study.credits_earned"}));
    EXPECT_TRUE(student_facts(story_terms()).find(fact_name{"study.credits_earned"}));
    EXPECT_TRUE(student_facts(story_terms()).find(fact_name{"gpa.of_5"}));
}

TEST(student_facts, tell_the_year_of_study) {
    EXPECT_EQ(fact_of("study.year", third_year()), years(3));
    EXPECT_EQ(fact_of("study.years_completed", third_year()), years(2));
    EXPECT_EQ(fact_of("study.year", new_enrolment()), years(0));
    EXPECT_EQ(fact_of("study.years_completed", new_enrolment()), years(0));
    auto const later = third_year({{{2024, 6, 21}, student_promoted{4, false, {}}}});
    EXPECT_EQ(fact_of("study.year", later), years(3)) << "it takes effect on the next day";
}

TEST(student_facts, tell_leave_and_registration) {
    auto const student = third_year({{{2023, 9, 1}, student_registered{story_host, {}}},
                                     {{2024, 1, 1}, leave_begun{story_host, {}, {}}}});
    EXPECT_EQ(fact_of("study.on_leave", student), is(true));
    EXPECT_EQ(fact_of("registered.at_home", student), is(true));
    EXPECT_EQ(fact_of("registered.at_host", student), is(true)) << "on leave or not";
    EXPECT_EQ(fact_of("study.on_leave", third_year()), is(false));
    EXPECT_EQ(fact_of("registered.at_host", third_year()), is(false));
    EXPECT_EQ(fact_of("registered.at_host", third_year(), placed({})), known_value{});
    auto const off = third_year({{{2024, 1, 1}, student_struck_off{story_home, {}}}});
    EXPECT_EQ(fact_of("registered.at_home", off), is(false));
    auto const gone = third_year(
        {{{2024, 1, 1}, leave_begun{story_home, {}, {}}}, {{2024, 2, 1}, student_withdrew{{}}}});
    EXPECT_EQ(fact_of("registered.at_home", gone), is(false));
    EXPECT_EQ(fact_of("study.on_leave", gone), is(false));
}

TEST(student_facts, tell_the_host_by_the_code_of_the_schema) {
    auto const code = [](char const* text) {
        return known_value{fact_value{code_value{"host_institution", text}}};
    };
    EXPECT_EQ(fact_of("host.institution", third_year()), code("bspu"));
    auto terms = at_partner_year();
    terms.hosts.clear();
    EXPECT_EQ(
        fact_of("host.institution", third_year(), placed(three_and_one()), passage_day, terms),
        code("*"));
    EXPECT_EQ(fact_of("host.institution", third_year(), placed({})), known_value{});
    terms.period = {};
    EXPECT_EQ(
        fact_of("host.institution", third_year(), placed(three_and_one()), passage_day, terms),
        known_value{});
}

TEST(student_facts, conflict_where_sources_place_a_period_otherwise) {
    programme_placement elsewhere = three_and_one();
    elsewhere.periods[1].site = party_id{"msu"};
    auto const disputed =
        placed(fact<programme_placement>::conflicting({three_and_one(), elsewhere}));
    EXPECT_EQ(fact_of("host.institution", third_year(), disputed),
              known_value::conflicting({fact_value{code_value{"host_institution", "bspu"}},
                                        fact_value{code_value{"host_institution", "*"}}}));
    EXPECT_EQ(fact_of("registered.at_host", third_year(), disputed), is(false)) << "at neither";
    auto const at_one = third_year({{{2023, 9, 1}, student_registered{story_host, {}}}});
    EXPECT_EQ(fact_of("registered.at_host", at_one, disputed).state(), knowledge::conflicting);
}

TEST(student_facts, tell_the_last_nomination) {
    auto const student =
        third_year({{{2024, 5, 1}, towards_partner(period_step::nominated)},
                    {{2024, 5, 9}, towards_partner(period_step::nomination_refused)},
                    {{2024, 6, 1}, towards_partner(period_step::nominated)},
                    {{2024, 6, 30}, towards_partner(period_step::nomination_withdrawn)},
                    {{2024, 7, 1}, towards_partner(period_step::nominated)}});
    EXPECT_EQ(fact_of("nominated_on", student), on({2024, 6, 1}));
    EXPECT_EQ(fact_of("nominated_on", student, placed({})), on({2024, 6, 1}));
    EXPECT_EQ(fact_of("nominated_on", third_year()), known_value::absent());
    EXPECT_EQ(fact_of("nominated_on", student, placed({}), passage_day, story_terms()),
              known_value{});
}

TEST(student_facts, tell_the_last_day_of_the_paper_that_was_issued_last) {
    auto const student =
        third_year({{{2023, 8, 1}, paper_issued{paper_kind::passport, date{2032, 1, 1}, {}}},
                    {{2023, 9, 1}, paper_issued{paper_kind::passport, date{2025, 1, 1}, {}}},
                    {{2023, 9, 1}, paper_issued{paper_kind::insurance, fact<date>::absent(), {}}},
                    {{2024, 6, 21}, paper_issued{paper_kind::passport, date{2034, 1, 1}, {}}}});
    EXPECT_EQ(fact_of("passport.expires_on", student), on({2025, 1, 1}));
    EXPECT_EQ(fact_of("insurance.expires_on", student), on(date::max())) << "without end";
    EXPECT_EQ(fact_of("passport.expires_on", third_year()), known_value{});
    EXPECT_EQ(fact_of("insurance.expires_on", third_year()), known_value{});
    auto const told_so = [](fact<date> until) {
        return third_year(
            {{{2023, 9, 1}, paper_issued{paper_kind::passport, std::move(until), {}}}});
    };
    EXPECT_EQ(fact_of("passport.expires_on", told_so({})), known_value{});
    EXPECT_EQ(fact_of("passport.expires_on",
                      told_so(fact<date>::conflicting({{2025, 1, 1}, {2026, 1, 1}}))),
              known_value::conflicting({fact_value{date_value{date{2025, 1, 1}}},
                                        fact_value{date_value{date{2026, 1, 1}}}}));
}

dated_event result_on(date const& day, std::string course, fact<attempt_result> how,
                      std::int64_t number = 1, party_id const& site = story_home) {
    auto made = attempt_at(std::move(course), worth(6), std::move(how));
    made.number = number;
    return {day, course_result{site, std::move(made), {}}};
}

TEST(student_facts, count_subjects_that_were_tried_and_not_passed) {
    using enum attempt_result;
    dated_event const at_host{{2023, 9, 1}, student_registered{story_host, {}}};
    auto const count = [&](std::vector<dated_event> const& more) {
        return fact_of("study.failed_subjects", third_year(more));
    };
    EXPECT_EQ(count({}), subjects(0));
    EXPECT_EQ(count({result_on({2024, 1, 1}, "a", failed), result_on({2024, 1, 1}, "b", absent),
                     result_on({2024, 1, 1}, "c", barred), result_on({2024, 1, 1}, "d", passed),
                     result_on({2024, 1, 1}, "e", in_progress)}),
              subjects(3));
    EXPECT_EQ(count({at_host, result_on({2024, 1, 1}, "a", failed, 1, story_host)}), subjects(1));
    EXPECT_EQ(
        count({result_on({2024, 1, 1}, "a", failed), result_on({2024, 2, 1}, "a", passed, 2)}),
        subjects(0));
    // Credited by compensation, it is not to be retaken.
    EXPECT_EQ(count({result_on({2024, 1, 1}, "a", compensated)}), subjects(0));
    // Studied once more: until it is passed it is a debt.
    EXPECT_EQ(
        count({result_on({2024, 1, 1}, "a", failed), result_on({2024, 2, 1}, "a", in_progress, 2)}),
        subjects(1));
    // What takes effect later is left out.
    EXPECT_EQ(
        count({result_on({2024, 1, 1}, "a", failed), result_on({2024, 6, 21}, "a", passed, 2)}),
        subjects(1));
    // One that is not known leaves the number open; one that passed in any case does not.
    EXPECT_EQ(count({result_on({2024, 1, 1}, "a", failed), result_on({2024, 1, 1}, "b", {})}),
              known_value{});
    EXPECT_EQ(count({result_on({2024, 1, 1}, "a", {}), result_on({2024, 2, 1}, "a", passed, 2)}),
              subjects(0));
    EXPECT_EQ(count({result_on({2024, 1, 1}, "a",
                               fact<attempt_result>::conflicting({failed, in_progress}))}),
              known_value{});
}

TEST(student_facts, sum_the_credits_that_are_earned_at_home) {
    using enum attempt_result;
    auto const earned = [](decimal amount) {
        return known_value{fact_value{decimal_value{amount, "credits_ects"}}};
    };
    auto const sum = [&](std::vector<dated_event> const& more) {
        return fact_of("study.credits_earned", third_year(more));
    };
    EXPECT_EQ(sum({}), earned(0));
    EXPECT_EQ(sum({result_on({2024, 1, 1}, "a", passed), result_on({2024, 1, 1}, "b", failed)}),
              earned(6));
    EXPECT_EQ(sum({result_on({2024, 1, 1}, "a", compensated)}), earned(6));
    EXPECT_EQ(sum({{{2023, 9, 1}, student_registered{story_host, {}}},
                   result_on({2024, 1, 1}, "a", passed, 1, story_host)}),
              earned(0));
    EXPECT_EQ(sum({result_on({2024, 1, 1}, "a", {})}), known_value{});
    // "Passed" without a mark earns credit, and is in no average.
    auto pass = result_on({2024, 1, 1}, "a", passed);
    std::get<course_result>(pass.event).attempt.form = assessment_form::pass_or_fail;
    EXPECT_EQ(sum({pass}), earned(6));
    EXPECT_EQ(fact_of("gpa.of_5", third_year({pass, marked_at_home("b", 6, "4")})), average(4, 1));
}

TEST(student_facts, refuse_credits_of_two_systems) {
    course_result other = came(story_home, "b", 6);
    other.attempt.credits = credits{6, credit_system_id{"uz"}};
    fact_row row = row_for(story_terms());
    fact_row const before = row;
    EXPECT_EQ(code_of_refusal(set_student_facts(row, placed(three_and_one()),
                                                third_year({{{2024, 1, 1}, other}}), passage_day,
                                                story_terms())),
              "credits.system_mixed");
    EXPECT_EQ(row, before);
}

TEST(student_facts, reckon_the_average_unrounded) {
    EXPECT_EQ(fact_of("gpa.of_5", third_year()), known_value::absent()) << "there is none yet";
    EXPECT_EQ(fact_of("gpa.of_5",
                      third_year({marked_at_home("a", 36, "3"), marked_at_home("b", 24, "2")})),
              average(13, 5));
    EXPECT_EQ(
        fact_of("gpa.of_5", third_year({marked_at_home("a", 1, "3"), marked_at_home("b", 2, "2")})),
        average(7, 3));
}

// A 5 in the second year, and a 3 in the third: the third alone is 3, both are 4.
TEST(student_facts, reckon_the_average_of_the_year_that_is_asked_about) {
    auto second = marked_at_home("a", 6, "5");
    second.on = {2023, 6, 1};
    std::get<course_result>(second.event).attempt.year = academic_year{2022, 2023};
    auto const student = third_year({second, marked_at_home("b", 6, "3")});
    auto terms = at_partner_year();
    auto const of = [&](date const& day) {
        return fact_of("gpa.of_5", student, placed(three_and_one()), day, terms);
    };
    terms.averages[0].reckoned.span = average_span::one_year;
    EXPECT_EQ(of(passage_day), average(3, 1)) << "of the last year";
    EXPECT_EQ(of({2024, 5, 31}), average(5, 1)) << "in which an attempt ended";
    terms.average_year = academic_year{2023, 2024};
    EXPECT_EQ(of(passage_day), average(3, 1));
    EXPECT_EQ(of({2024, 5, 31}), known_value{}) << "no mark of the year is there";
    terms.averages[0].reckoned.span = average_span::whole_study;
    EXPECT_EQ(of(passage_day), average(4, 1));
    EXPECT_EQ(of({2024, 5, 31}), average(5, 1));
}

TEST(student_facts, leave_an_average_open_that_its_policy_leaves_open) {
    auto terms = story_terms();
    terms.averages[0].reckoned.fails = {};
    auto const of = [&](std::vector<dated_event> const& more) {
        return fact_of("gpa.of_5", third_year(more), placed(three_and_one()), passage_day, terms);
    };
    EXPECT_EQ(of({marked_at_home("a", 6, "4")}), average(4, 1)) << "nothing was failed";
    EXPECT_EQ(of({marked_at_home("a", 36, "3"), marked_at_home("b", 24, "2")}),
              known_value::conflicting(
                  {average(13, 5).value(), average(9, 5).value(), average(3, 1).value()}));
    EXPECT_EQ(of({marked_at_home("b", 24, "2")}), known_value{})
        << "none where fails are left out, and a number else";
}

// --- From what they were reckoned

/// From what a fact was reckoned: "enrolment/history/3", "joint_programme".
std::vector<std::string> grounds_of(std::string const& name, enrolment const& student,
                                    student_fact_terms const& terms = at_partner_year()) {
    fact_row row = testing::row_for(terms);
    set_student_facts(row, placed(three_and_one()), student, passage_day, terms).value();
    std::vector<std::string> all;
    auto const& reckoned = row.slots()[row.schema().find(fact_name{name}).value()].reckoned;
    for (fact_ground const& each : reckoned ? reckoned->grounds : std::vector<fact_ground>{}) {
        all.push_back(each.record.kind + each.path);
    }
    return all;
}

TEST(student_facts, say_which_entries_tell_them) {
    using lines = std::vector<std::string>;
    std::size_t const before = third_year().history.entries().size();
    auto const entry = [&](std::size_t after) {
        return "enrolment/history/" + std::to_string(before + after);
    };
    enrolment const student =
        third_year({{{2024, 6, 3}, period_stepped{story_period, period_step::nominated, {}}},
                    {{2024, 6, 4}, paper_issued{paper_kind::passport, date{2030, 1, 1}, {}}},
                    {{2024, 6, 5}, paper_issued{paper_kind::passport, date{2034, 1, 1}, {}}}});
    EXPECT_EQ(grounds_of("nominated_on", student), lines{entry(0)});
    EXPECT_EQ(grounds_of("passport.expires_on", student), lines{entry(2)});
    EXPECT_EQ(grounds_of("insurance.expires_on", student), lines{}); // nothing is known of it
    EXPECT_EQ(grounds_of("study.first_admitted_on", student), lines{"enrolment/history/0"});
    EXPECT_EQ(grounds_of("host.institution", student), lines{"joint_programme"});
    // What the whole history tells, and that something did not happen, rest on the whole.
    lines const whole{"enrolment", "joint_programme"};
    EXPECT_EQ(grounds_of("study.year", student), whole);
    EXPECT_EQ(grounds_of("nominated_on", third_year()), whole);
    // What whoever asks states is not reckoned.
    auto terms = at_partner_year();
    terms.first_admitted = date{2020, 9, 2};
    EXPECT_EQ(grounds_of("study.first_admitted_on", student, terms), lines{});
}

// --- The fees

programme_period with_fee(fact<money> amount, std::int64_t semesters = 2) {
    auto made = spent_at(story_period, story_host, 7, 6 + semesters);
    made.fees = {{fact<party_id>::absent(), story_host, std::move(amount), {}, {}}};
    return made;
}

joint_programme costing(programme_period period) {
    programme_placement made{
        {spent_at(programme_period_id{"first"}, story_home, 1, 6), std::move(period)}, {}};
    return placed(made);
}

money dollars(std::int64_t cents) {
    return {cents, currency{"USD"}};
}

dated_event paid_on(date const& day, std::int64_t cents, party_id const& payee = story_host) {
    return {day, period_paid{story_period, payee, dollars(cents), {}}};
}

TEST(student_facts, tell_the_paid_share_exactly) {
    auto const programme = costing(with_fee(dollars(300'000)));
    auto const share_of = [&](std::vector<dated_event> const& more) {
        return fact_of("fees.paid_share", third_year(more), programme);
    };
    EXPECT_EQ(share_of({}), share(0, 1));
    EXPECT_EQ(share_of({paid_on({2024, 6, 1}, 100'000)}), share(1, 3));
    EXPECT_EQ(share_of({paid_on({2024, 6, 1}, 149'999)}), share(149'999, 300'000));
    EXPECT_EQ(share_of({paid_on({2024, 6, 1}, 100'000), paid_on({2024, 6, 20}, 100'000),
                        paid_on({2024, 6, 21}, 100'000)}),
              share(2, 3))
        << "the last takes effect later";
    EXPECT_EQ(share_of({paid_on({2024, 6, 1}, 400'000)}), share(1, 1)) << "no more than all";
    EXPECT_EQ(share_of({paid_on({2024, 6, 1}, 100'000, story_home)}), share(0, 1));
    // The amount is for a year: of a part of one, no fee says what is paid.
    auto const paid_of = [&](std::int64_t semesters, std::vector<dated_event> more = {}) {
        more.push_back(paid_on({2024, 6, 1}, 100'000));
        return fact_of("fees.paid_share", third_year(more),
                       costing(with_fee(dollars(300'000), semesters)));
    };
    EXPECT_EQ(paid_of(4), share(1, 6));
    EXPECT_EQ(paid_of(1), known_value{});
    EXPECT_EQ(paid_of(3), known_value{});
    // Nor of a year that is studied twice.
    EXPECT_EQ(fact_of("fees.paid_share",
                      third_year({{{2024, 6, 10}, student_promoted{4, false, {}}},
                                  {{2024, 6, 12}, student_kept_back{4, {}}}}),
                      programme),
              known_value{});
}

TEST(student_facts, tell_no_share_of_fees_that_are_not_known) {
    auto const share_of = [&](programme_period const& period) {
        return fact_of("fees.paid_share", third_year(), costing(period));
    };
    EXPECT_EQ(share_of(with_fee({})), known_value{});
    EXPECT_EQ(share_of(spent_at(story_period, story_host, 7, 8)), known_value{});
    auto two = with_fee(dollars(100));
    two.fees.push_back(two.fees.front());
    two.fees.back().payee = story_home;
    EXPECT_EQ(share_of(two), known_value{});
    auto sponsored = with_fee(dollars(100));
    sponsored.fees.front().payer = story_home;
    EXPECT_EQ(share_of(sponsored), known_value{});
    sponsored.fees.front().payer = {};
    EXPECT_EQ(share_of(sponsored), known_value{});
    EXPECT_EQ(share_of(with_fee(fact<money>::absent())), share(1, 1)) << "nothing is to be paid";
}

TEST(student_facts, refuse_money_of_two_currencies) {
    fact_row row = row_for(at_partner_year());
    period_paid const other{story_period, story_host, money{100, currency{"EUR"}}, {}};
    EXPECT_EQ(code_of_refusal(set_student_facts(row, costing(with_fee(dollars(100))),
                                                third_year({{{2024, 6, 1}, other}}), passage_day,
                                                at_partner_year())),
              "money.currency_mixed");
}

// --- Rows of other schemas

fact_description described_as(char const* name, fact_type type) {
    return {fact_name{name}, std::move(type), {}, text{{"en", "A fact"}}};
}

TEST(student_facts, of_another_type_are_refused_and_the_row_is_left) {
    for (fact_description const& each : {described_as("study.year", boolean_type{}),
                                         described_as("study.year", integer_type{0, 9, "months"}),
                                         described_as("study.year", integer_type{0, 2, "years"}),
                                         described_as("host.institution", boolean_type{}),
                                         described_as("registered.at_home", date_type{})}) {
        fact_row row{std::make_shared<fact_schema const>(
            fact_schema{{described_as("study.on_leave", boolean_type{}), each}})};
        row.set(fact_name{"study.on_leave"}, is(true)).value();
        fact_row const before = row;
        EXPECT_TRUE(set_student_facts(row, placed(three_and_one()), third_year(), passage_day,
                                      at_partner_year())
                        .has_error())
            << each.name.str();
        EXPECT_EQ(row, before);
    }
}

TEST(student_facts, leave_all_else_as_it_was_said) {
    fact_row row{std::make_shared<fact_schema const>(
        fact_schema{{described_as("own.fact", boolean_type{}),
                     described_as("study.credits_earned", decimal_type{0, 300, 1, "credits_uz"}),
                     described_as("study.on_leave", boolean_type{}),
                     described_as("nominated_on", date_type{})}})};
    known_value const told{fact_value{decimal_value{60, "credits_uz"}}};
    row.set(fact_name{"own.fact"}, is(true)).value();
    row.set(fact_name{"study.credits_earned"}, told).value();
    row.set(fact_name{"study.on_leave"}, is(true)).value();
    row.set(fact_name{"nominated_on"}, on({2024, 1, 1})).value();
    auto terms = at_partner_year();
    terms.credits_in = {};
    set_student_facts(row, placed(three_and_one()), third_year(), passage_day, terms).value();
    EXPECT_EQ(row.slots()[0].known, is(true)) << "none of the library's";
    EXPECT_EQ(row.slots()[1].known, told) << "none of these terms";
    EXPECT_EQ(row.slots()[2].known, is(false)) << "set in place of what was said";
    EXPECT_EQ(row.slots()[3].known, known_value{}) << "everybody has one here: it is not known yet";
}

} // namespace
} // namespace jspu_coop
