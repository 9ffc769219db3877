// Each condition on a fact: what holds, what does not, what is open, and what lacks.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/policy/leaf_condition.hpp>

#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

fact_value years(std::int64_t count) {
    return integer_value{count, "years"};
}
fact_value ects(std::int64_t count) {
    return integer_value{count, "ects"};
}
fact_value gpa(char const* text) {
    return ratio_value{ratio::parse(text).value(), "gpa_5"};
}
fact_value day(int month, int number) {
    return date_value{date{2024, month, number}};
}
fact_value country(char const* code) {
    return code_value{"country", code};
}
fact_value papers(std::vector<std::string> list) {
    return code_set_value{"paper", std::move(list)};
}
fact_value level(char const* code) {
    return level_value{"cefr", code};
}
fact_value mark(int number) {
    return grade_value{"de_6", number};
}
fact_value field(char const* code) {
    return code_value{"isced_f", code};
}

struct leaf_case {
    std::string what;
    condition asked;
    known_facts known;
    outcome result;
};

TEST(policy_leaf, each_is_decided_as_it_reads) {
    fact_name const of_years{"years"};
    fact_name const of_gpa{"gpa"};
    fact_name const start{"start"};
    outcome const yes = outcome::satisfied;
    outcome const no = outcome::not_satisfied;
    outcome const open = outcome::undetermined;
    auto const conflict = [](fact_value one, fact_value other) {
        return fact<fact_value>::conflicting({std::move(one), std::move(other)});
    };
    auto const none = fact<fact_value>::absent();
    auto const elapsed = [&](day_point from, day_point to, comparison by, std::int64_t count) {
        return elapsed_condition{from,
                                 to,
                                 duration_unit::days,
                                 rounding::down,
                                 rounding::down,
                                 ends::last_excluded,
                                 by,
                                 given(integer_value{count, "days"})};
    };
    std::vector<leaf_case> const cases{
        {"at least, at it",
         at_least_condition{of_years, given(years(3))},
         {{"years", years(3)}},
         yes},
        {"at least, below",
         at_least_condition{of_years, given(years(3))},
         {{"years", years(2)}},
         no},
        {"at least, missing", at_least_condition{of_years, given(years(3))}, {}, open},
        {"at least, claims agree",
         at_least_condition{of_years, given(years(3))},
         {{"years", conflict(years(4), years(5))}},
         yes},
        {"at least, claims differ",
         at_least_condition{of_years, given(years(3))},
         {{"years", conflict(years(2), years(5))}},
         open},
        {"at least the lowest there is", at_least_condition{of_years, given(years(0))}, {}, yes},
        {"at most", at_most_condition{of_years, given(years(3))}, {{"years", years(3)}}, yes},
        {"at most, above", at_most_condition{of_years, given(years(3))}, {{"years", years(4)}}, no},
        {"above, at it", above_condition{of_years, given(years(3))}, {{"years", years(3)}}, no},
        {"above the highest", above_condition{of_years, given(years(6))}, {}, no},
        {"below", below_condition{of_years, given(years(3))}, {{"years", years(2)}}, yes},
        // A GPA of 2.3996 is printed as 2.40 and yet below 2.4.
        {"unrounded",
         at_least_condition{of_gpa, given(gpa("12/5"))},
         {{"gpa", gpa("5999/2500")}},
         no},
        {"at the floor",
         at_least_condition{of_gpa, given(gpa("12/5"))},
         {{"gpa", gpa("24/10")}},
         yes},
        {"above the floor",
         above_condition{of_gpa, given(gpa("12/5"))},
         {{"gpa", gpa("24/10")}},
         no},
        {"between, at an end",
         between_condition{of_years, given(years(1)), given(years(3)), true, false},
         {{"years", years(1)}},
         yes},
        {"between, at the other",
         between_condition{of_years, given(years(1)), given(years(3)), true, false},
         {{"years", years(3)}},
         no},
        {"equals",
         equals_condition{fact_name{"country"}, given(country("UZ"))},
         {{"country", country("UZ")}},
         yes},
        {"equals, absent",
         equals_condition{fact_name{"country"}, given(country("UZ"))},
         {{"country", none}},
         no},
        {"one of",
         one_of_condition{fact_name{"country"}, codes("country", {"UZ", "KZ"})},
         {{"country", country("BY")}},
         no},
        {"one of, both claims",
         one_of_condition{fact_name{"country"}, codes("country", {"UZ", "KZ"})},
         {{"country", conflict(country("UZ"), country("KZ"))}},
         yes},
        {"none of",
         none_of_condition{fact_name{"country"}, codes("country", {"UZ", "KZ"})},
         {{"country", country("BY")}},
         yes},
        {"none of, absent",
         none_of_condition{fact_name{"country"}, codes("country", {"UZ"})},
         {{"country", none}},
         yes},
        {"one of a set",
         one_of_condition{fact_name{"papers"}, codes("paper", {"cv", "form"})},
         {{"papers", papers({"cv", "letter"})}},
         yes},
        {"none of a set",
         none_of_condition{fact_name{"papers"}, codes("paper", {"cv", "form"})},
         {{"papers", papers({"letter"})}},
         yes},
        {"holds", holds_condition{fact_name{"flag"}}, {{"flag", boolean_value{true}}}, yes},
        {"holds not", holds_condition{fact_name{"flag"}}, {{"flag", boolean_value{false}}}, no},
        {"present", present_condition{fact_name{"finish"}}, {{"finish", day(3, 1)}}, yes},
        {"present, absent", present_condition{fact_name{"finish"}}, {{"finish", none}}, no},
        {"present, missing", present_condition{fact_name{"finish"}}, {}, open},
        {"date within, first day",
         date_within_condition{start, given(day(2, 28)), given(day(3, 1))},
         {{"start", day(2, 28)}},
         yes},
        {"date within, a day late",
         date_within_condition{start, given(day(2, 28)), given(day(3, 1))},
         {{"start", day(3, 2)}},
         no},
        {"date within, open end",
         date_within_condition{start, given(day(2, 28)), {}},
         {{"start", day(3, 4)}},
         yes},
        {"elapsed to the reference day",
         elapsed(fact_day{start}, jspu_coop::reference_day{}, comparison::at_least, 2),
         {{"start", day(2, 28)}},
         yes},
        {"elapsed, backwards",
         elapsed(fact_day{start}, jspu_coop::reference_day{}, comparison::below, 0),
         {{"start", day(3, 2)}},
         yes},
        {"elapsed between facts",
         elapsed(fact_day{start}, fact_day{fact_name{"finish"}}, comparison::at_most, 1),
         {{"start", day(2, 29)}, {"finish", day(3, 2)}},
         no},
        {"elapsed, one known",
         elapsed(fact_day{start}, fact_day{fact_name{"finish"}}, comparison::at_most, 9),
         {{"start", day(3, 4)}, {"finish", none}},
         no},
        {"level",
         level_at_least_condition{fact_name{"level"}, given(level("B1"))},
         {{"level", level("B2")}},
         yes},
        {"level, lower",
         level_at_least_condition{fact_name{"level"}, given(level("B1"))},
         {{"level", level("A2")}},
         no},
        // On a scale that falls, a lower mark is better.
        {"grade",
         grade_at_least_condition{fact_name{"mark"}, given(mark(4))},
         {{"mark", mark(2)}},
         yes},
        {"grade, worse",
         grade_at_least_condition{fact_name{"mark"}, given(mark(4))},
         {{"mark", mark(5)}},
         no},
        {"field within",
         within_field_condition{fact_name{"field"}, codes("isced_f", {"011"})},
         {{"field", field("0113")}},
         yes},
        {"field elsewhere",
         within_field_condition{fact_name{"field"}, codes("isced_f", {"011"})},
         {{"field", field("0313")}},
         no},
        {"broad field",
         within_field_condition{fact_name{"field"}, codes("isced_f", {"0113"})},
         {{"field", field("011")}},
         open},
        {"field not further defined",
         within_field_condition{fact_name{"field"}, codes("isced_f", {"0113"})},
         {{"field", field("0110")}},
         open},
        {"field not elsewhere classified",
         within_field_condition{fact_name{"field"}, codes("isced_f", {"0113"})},
         {{"field", field("0119")}},
         no},
        {"papers",
         papers_present_condition{fact_name{"papers"}, codes("paper", {"cv", "form"})},
         {{"papers", papers({"cv", "form", "letter"})}},
         yes},
        {"papers, one lacks",
         papers_present_condition{fact_name{"papers"}, codes("paper", {"cv", "form"})},
         {{"papers", papers({"cv"})}},
         no},
        {"readings agree",
         at_least_condition{of_years, unpublished_limit{{}, {years(2), years(3)}}},
         {{"years", years(3)}},
         yes},
        {"readings differ",
         at_least_condition{of_years, unpublished_limit{{}, {years(2), years(3)}}},
         {{"years", years(2)}},
         open},
    };
    for (leaf_case const& each : cases) {
        policy_verdict const verdict =
            verdict_of(small_schema(), {require("it", each.asked)}, each.known);
        EXPECT_EQ(verdict.result, each.result) << each.what;
        EXPECT_EQ(verdict.requirements[0].step.result, each.result) << each.what;
        EXPECT_EQ(verdict.missing.empty(), each.result != outcome::undetermined) << each.what;
    }
}

named_values values_of_first(policy_verdict const& verdict) {
    return verdict.requirements.at(0).step.values;
}

// 28 February 2021 to 1 March 2024 is three years and two days:
// in years that are counted up four, but not "4 years", and not a year too much.
TEST(policy_leaf, time_counted_up_is_told_by_the_whole_units_that_it_is_more_than) {
    auto const told = [](date const& from, ends counted = ends::last_excluded) {
        elapsed_condition const asked{fixed_day{from},      fact_day{fact_name{"finish"}},
                                      duration_unit::years, rounding::up,
                                      rounding::up,         counted,
                                      comparison::at_most,  given(integer_value{3, "years"})};
        named_values const values = values_of_first(
            verdict_of(small_schema(), {require("it", asked)}, {{"finish", day(3, 1)}}));
        std::string line;
        for (char const* const each : {"observed", "over", "under", "shortfall"}) {
            if (auto const found = values.find(each); found != values.end()) {
                line += std::string{each} + " " + to_string(found->second.front()) + " ";
            }
        }
        return line;
    };
    EXPECT_EQ(told({2021, 3, 1}), "observed 3 ");
    EXPECT_EQ(told({2021, 2, 28}), "over 3 ");
    EXPECT_EQ(told({2021, 3, 1}, ends::last_included), "over 3 ") << "three years and a day";
    EXPECT_EQ(told({2021, 3, 2}, ends::last_included), "observed 3 ");
    EXPECT_EQ(told({2021, 3, 2}), "over 2 ");
    EXPECT_EQ(told({2024, 2, 29}), "under 1 ");
    EXPECT_EQ(told({2020, 3, 1}), "observed 4 shortfall -1 ");
}

TEST(policy_leaf, what_lacks_is_said) {
    auto const lacks = [](condition asked, known_facts const& known) {
        return values_of_first(verdict_of(small_schema(), {require("it", std::move(asked))}, known))
            .at("shortfall");
    };
    EXPECT_EQ(
        lacks(at_least_condition{fact_name{"credits"}, given(ects(6))}, {{"credits", ects(3)}}),
        shown_values{std::int64_t{3}});
    EXPECT_EQ(lacks(at_most_condition{fact_name{"years"}, given(years(2))}, {{"years", years(5)}}),
              shown_values{std::int64_t{-3}});
    EXPECT_EQ(lacks(above_condition{fact_name{"gpa"}, given(gpa("12/5"))}, {{"gpa", gpa("2")}}),
              (shown_values{ratio::make(2, 5).value()}));
    EXPECT_EQ(lacks(papers_present_condition{fact_name{"papers"}, codes("paper", {"cv", "form"})},
                    {{"papers", papers({"cv"})}}),
              (shown_values{coded_value{"paper", "form"}}));
    EXPECT_EQ(
        lacks(at_least_condition{fact_name{"start"}, given(day(3, 2))}, {{"start", day(2, 29)}}),
        (shown_values{day_count{2}}));
}

// A fraction that lies at the limit, or any way from it, has to go beyond: nothing that lacks is
// enough.
TEST(policy_leaf, what_lacks_is_not_enough_where_the_limit_itself_will_not_do) {
    auto const lacks = [](condition asked, char const* number) {
        named_values const values = values_of_first(
            verdict_of(small_schema(), {require("it", std::move(asked))}, {{"gpa", gpa(number)}}));
        auto const beyond = values.find("beyond");
        return to_string(values.at("shortfall").at(0))
               + (beyond != values.end() ? " " + to_string(beyond->second.at(0)) : "");
    };
    fact_name const of_gpa{"gpa"};
    limit const floor = given(gpa("12/5"));
    std::string const above = " " + to_string(shown_value{coded_value{"comparison", "above"}});
    std::string const below = " " + to_string(shown_value{coded_value{"comparison", "below"}});
    EXPECT_EQ(lacks(above_condition{of_gpa, floor}, "12/5"), "0" + above);
    EXPECT_EQ(lacks(above_condition{of_gpa, floor}, "2"), "2/5" + above);
    EXPECT_EQ(lacks(at_least_condition{of_gpa, floor}, "2"), "2/5");
    EXPECT_EQ(lacks(below_condition{of_gpa, floor}, "12/5"), "0" + below);
    EXPECT_EQ(lacks(below_condition{of_gpa, floor}, "3"), "-3/5" + below);
    EXPECT_EQ(lacks(at_most_condition{of_gpa, floor}, "3"), "-3/5");
    auto const between = [&](bool includes_lowest, bool includes_highest) {
        return between_condition{of_gpa, floor, given(gpa("3")), includes_lowest, includes_highest};
    };
    EXPECT_EQ(lacks(between(false, true), "12/5"), "0" + above);
    EXPECT_EQ(lacks(between(false, true), "4"), "-1");
    EXPECT_EQ(lacks(between(true, false), "3"), "0" + below);
}

TEST(policy_leaf, the_nearest_change_turns_a_no_into_a_yes) {
    auto const change = [](condition asked, known_facts const& known) {
        auto const verdict = verdict_of(small_schema(), {require("it", std::move(asked))}, known);
        return verdict.changes.empty() ? "none"
                                       : to_string(verdict.changes[0].to.at(0))
                                             + (verdict.changes[0].is_beyond ? ", beyond" : "");
    };
    EXPECT_EQ(
        change(at_least_condition{fact_name{"credits"}, given(ects(6))}, {{"credits", ects(3)}}),
        "6 ects");
    EXPECT_EQ(change(at_least_condition{fact_name{"gpa"}, given(gpa("12/5"))}, {{"gpa", gpa("2")}}),
              "12/5 gpa_5");
    EXPECT_EQ(change(above_condition{fact_name{"gpa"}, given(gpa("12/5"))}, {{"gpa", gpa("2")}}),
              "12/5 gpa_5, beyond");
    EXPECT_EQ(change(level_at_least_condition{fact_name{"level"}, given(level("B1"))},
                     {{"level", level("A1")}}),
              "cefr B1");
    EXPECT_EQ(change(papers_present_condition{fact_name{"papers"}, codes("paper", {"cv", "form"})},
                     {{"papers", papers({"letter"})}}),
              "paper cv form letter");
    // What cannot change, and what only grows past the limit, is not told to change.
    EXPECT_EQ(change(one_of_condition{fact_name{"country"}, codes("country", {"UZ"})},
                     {{"country", country("BY")}}),
              "none");
    EXPECT_EQ(
        change(at_most_condition{fact_name{"credits"}, given(ects(2))}, {{"credits", ects(3)}}),
        "none");
}

TEST(policy_leaf, facts_that_only_grow_make_a_no_not_yet) {
    auto const asked = [](condition first, known_facts const& known) {
        return verdict_of(small_schema(), {require("it", std::move(first))}, known);
    };
    EXPECT_TRUE(
        asked(at_least_condition{fact_name{"credits"}, given(ects(6))}, {{"credits", ects(3)}})
            .is_not_yet());
    EXPECT_FALSE(
        asked(at_least_condition{fact_name{"years"}, given(years(6))}, {{"years", years(3)}})
            .is_not_yet());
    EXPECT_TRUE(asked(papers_present_condition{fact_name{"papers"}, codes("paper", {"cv"})},
                      {{"papers", papers({})}})
                    .is_not_yet());
    EXPECT_FALSE(
        asked(at_most_condition{fact_name{"credits"}, given(ects(6))}, {{"credits", ects(6)}})
            .is_not_yet());
    // A "yes" that growth may take away is not final either.
    EXPECT_FALSE(
        asked(at_most_condition{fact_name{"credits"}, given(ects(4))}, {{"credits", ects(3)}})
            .is_final);
}

TEST(policy_leaf, a_fact_that_is_read_twice_is_the_same_fact) {
    auto const at_least = at_least_condition{fact_name{"years"}, given(years(3))};
    auto const below = below_condition{fact_name{"years"}, given(years(3))};
    auto const either_way = any_condition{{require("a", at_least), require("b", below)}};
    EXPECT_EQ(verdict_of(small_schema(), {require("it", either_way)}, {}).result,
              outcome::satisfied);
    auto const both_ways = all_condition{{require("a", at_least), require("b", below)}};
    EXPECT_EQ(verdict_of(small_schema(), {require("it", both_ways)}, {}).result,
              outcome::not_satisfied);
    // There may be none: then neither holds.
    auto const early = at_most_condition{fact_name{"finish"}, given(day(3, 1))};
    auto const late = above_condition{fact_name{"finish"}, given(day(3, 1))};
    auto const any_day = any_condition{{require("a", early), require("b", late)}};
    EXPECT_EQ(verdict_of(small_schema(), {require("it", any_day)}, {}).result,
              outcome::undetermined);
}

TEST(policy_leaf, sensitive_values_can_be_left_out) {
    policy_verdict const verdict =
        verdict_of(small_schema(), {require("it", holds_condition{fact_name{"healthy"}})},
                   {{"healthy", boolean_value{false}}});
    EXPECT_TRUE(values_of_first(verdict).contains("observed"));
    EXPECT_EQ(verdict.changes.size(), 1U);
    policy_verdict const hidden = without_sensitive_values(verdict, small_schema());
    EXPECT_FALSE(values_of_first(hidden).contains("observed"));
    EXPECT_TRUE(hidden.changes.empty());
    EXPECT_EQ(hidden.result, verdict.result);
    EXPECT_EQ(as_finding(hidden).because.at(0).code, "requirement.holds");
}

// "Not met" would tell a yes-or-no: whatever it is, the same is shown.
TEST(policy_leaf, the_outcome_of_a_sensitive_boolean_can_be_left_out) {
    auto const shown = [](bool healthy, std::int64_t number) {
        requirement warns = require("warns", holds_condition{fact_name{"healthy"}});
        warns.force = requirement_force::advisory;
        auto const fit = any_condition{
            {require("fit", holds_condition{fact_name{"healthy"}}),
             require("long", at_least_condition{fact_name{"years"}, given(years(6))})}};
        return without_sensitive_values(
            verdict_of(small_schema(),
                       {require("either", fit), warns,
                        require("some", at_least_condition{fact_name{"years"}, given(years(3))})},
                       {{"healthy", boolean_value{healthy}}, {"years", years(number)}}),
            small_schema());
    };
    // The answer is "no" by the years: nothing that is shown tells the two apart.
    policy_verdict const ill = shown(false, 2);
    policy_verdict const well = shown(true, 2);
    EXPECT_EQ(ill.result, outcome::not_satisfied);
    EXPECT_EQ(ill.requirements, well.requirements);
    EXPECT_EQ(ill.decisive, (std::vector{policy_requirement_id{"some"}}));
    EXPECT_EQ(well.decisive, ill.decisive);
    EXPECT_TRUE(ill.warnings.empty());
    EXPECT_TRUE(ill.requirements[0].step.values.contains("withheld"));
    EXPECT_TRUE(ill.requirements[0].parts[0].step.values.contains("withheld"));
    EXPECT_EQ(ill.requirements[0].parts[0].step.result, outcome::undetermined);
    EXPECT_EQ(ill.requirements[0].parts[1].step.result, outcome::not_satisfied);
    EXPECT_FALSE(ill.requirements[2].step.values.contains("withheld"));
}

TEST(policy_row, refuses_what_is_no_value_of_the_fact) {
    auto const schema = std::make_shared<fact_schema const>(small_schema());
    fact_row row{schema};
    fact_row const nothing = row;
    auto const code = [&](known_fact const& known) {
        auto const set = row.set(fact_name{known.name}, known.value);
        return set.has_error() ? set.error().first().code + " at " + set.error().first().path
                               : std::string{"accepted"};
    };
    EXPECT_EQ(code({"nothing", years(1)}), "fact.unknown at /nothing");
    EXPECT_EQ(code({"years", boolean_value{true}}), "fact.wrong_type at /years");
    EXPECT_EQ(code({"years", integer_value{1, "ects"}}), "fact.wrong_unit at /years/unit");
    EXPECT_EQ(code({"years", years(7)}), "fact.out_of_range at /years/number");
    EXPECT_EQ(code({"years", fact<fact_value>::absent()}), "fact.not_absent at /years");
    EXPECT_EQ(code({"years", fact<fact_value>::conflicting({years(1), years(9)})}),
              "fact.out_of_range at /years/claims/1/number");
    EXPECT_EQ(code({"share", decimal_value{decimal::parse("0.25").value(), {}}}),
              "fact.too_fine at /share/number");
    EXPECT_EQ(code({"country", country("XX")}), "fact.unknown_code at /country/code");
    EXPECT_EQ(code({"country", code_value{"land", "UZ"}}),
              "fact.wrong_vocabulary at /country/vocabulary");
    EXPECT_EQ(code({"papers", papers({"form", "cv"})}),
              "fact.codes_not_increasing at /papers/codes/1");
    EXPECT_EQ(code({"level", level_value{"toefl", "A1"}}), "fact.wrong_scale at /level/scale");
    EXPECT_EQ(code({"mark", mark(6)}), "fact.out_of_range at /mark/mark");
    EXPECT_EQ(code({"field", field("113")}), "fact.unknown_code at /field/code");
    EXPECT_EQ(row, nothing);
    EXPECT_EQ(code({"field", field("0113")}), "accepted");
}

TEST(policy_leaves, a_change_of_one_set_is_measured_in_its_own_codes) {
    std::vector<std::string> many;
    for (int each = 10; each < 80; ++each) {
        many.push_back("code_" + std::to_string(each));
    }
    fact_schema const schema{
        {{fact_name{"few"}, code_set_type{"paper", {"cv", "form"}}, {}, text{{"en", "few"}}},
         {fact_name{"many"}, code_set_type{"thing", many}, {}, text{{"en", "many"}}}}};
    policy_verdict const verdict = verdict_of(
        schema,
        {require("a", papers_present_condition{fact_name{"few"}, codes("paper", {"cv"})}),
         require("b", papers_present_condition{fact_name{"many"}, codes("thing", {"code_79"})})},
        {{"few", code_set_value{"paper", {"form"}}}});
    EXPECT_EQ(verdict.result, outcome::not_satisfied);
    EXPECT_TRUE(verdict.changes.empty()) << "whether the last code is there is not known";
}

} // namespace
