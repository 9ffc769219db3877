// Conditions of real programmes, as their sources publish them, written as the data that a lay
// reader can check; and what they answer to cases of which the answer is known.
//
// Most sources bear no date: the first days of the versions of UNDP and ITEC are made up.
#include <jspu_coop/formats/json/policies.hpp>

#include "support/policy_scene.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

char const* const facts = R"({"facts": [
  {"name": "study.status", "type": {"kind": "code", "vocabulary": "study_status",
      "codes": ["not_enrolled", "first_degree", "first_degree_final_year", "postgraduate"]},
   "labels": {"en": "Status of study on the day of application"}},
  {"name": "graduated_on", "type": {"kind": "date"}, "traits": ["may_be_absent"],
   "labels": {"en": "Day of the last graduation"}},
  {"name": "starts_on", "type": {"kind": "date"}, "labels": {"en": "First day of the stay"}},
  {"name": "traineeship_postgraduate", "type": {"kind": "boolean"},
   "labels": {"en": "On a postgraduate traineeship programme"}},
  {"name": "relatives_in_undp", "type": {"kind": "code_set", "vocabulary": "relative",
      "codes": ["child_of_staff", "sibling_of_staff", "other"]}, "traits": ["cannot_change"],
   "labels": {"en": "What the applicant is to somebody of UNDP"}},
  {"name": "birth_date", "type": {"kind": "date"}, "traits": ["cannot_change"],
   "labels": {"en": "Birth date"}},
  {"name": "applied_on", "type": {"kind": "date"}, "labels": {"en": "Day of application"}},
  {"name": "years_of_work", "type": {"kind": "integer", "lowest": 0, "highest": 60,
      "unit": "years"}, "traits": ["can_only_grow"], "labels": {"en": "Years of work"}},
  {"name": "medically_fit", "type": {"kind": "boolean"}, "traits": ["is_sensitive"],
   "labels": {"en": "Medically fit"}},
  {"name": "language.english", "type": {"kind": "level", "scale": "cefr",
      "codes": ["A1", "A2", "B1", "B2", "C1", "C2"]}, "traits": ["may_be_absent"],
   "labels": {"en": "English, by certificate"}},
  {"name": "programmes_taken", "type": {"kind": "code_set", "vocabulary": "programme",
      "codes": ["itec", "koica_scholarship"]}, "traits": ["can_only_grow"],
   "labels": {"en": "Programmes in which the applicant has had a place"}},
  {"name": "months_of_stay", "type": {"kind": "integer", "lowest": 0, "highest": 36,
      "unit": "months"}, "labels": {"en": "Months of the stay that is asked for"}},
  {"name": "months_in_cycle", "type": {"kind": "integer", "lowest": 0, "highest": 60,
      "unit": "months"},
   "labels": {"en": "Months of all stays in this cycle of study, with the one asked for"}},
  {"name": "gpa", "type": {"kind": "ratio", "lowest": "0", "highest": "5", "unit": "gpa_uz_5"},
   "labels": {"en": "Grade point average of the year"}}
]})";

// payyourintern.com copies UNDP's own guidance: one of four, and no child or sibling of staff. The
// year after graduation ends on the day before its anniversary, or on it: no source says.
char const* const undp = R"({
  "id": "undp.internship", "labels": {"en": "UNDP internship"},
  "reference_day": "application",
  "versions": [{"id": "guidance", "in_force": "2015-01-01/..", "requirements": [
    {"id": "standing", "labels": {"en": "One of the four kinds of applicants"},
     "condition": {"kind": "any", "parts": [
      {"id": "postgraduate", "condition": {"kind": "one_of", "fact": "study.status",
        "codes": {"kind": "given", "value": {"kind": "code_set", "vocabulary": "study_status",
          "codes": ["postgraduate"]}}}},
      {"id": "final_year", "condition": {"kind": "one_of", "fact": "study.status",
        "codes": {"kind": "given", "value": {"kind": "code_set", "vocabulary": "study_status",
          "codes": ["first_degree_final_year"]}}}},
      {"id": "starts_within_a_year", "labels": {"en": "Starts within a year of graduation"},
       "condition": {"kind": "unpublished", "readings": [
        {"id": "anniversary_counts", "condition": {"kind": "elapsed",
          "from": {"kind": "fact", "fact": "graduated_on"},
          "to": {"kind": "fact", "fact": "starts_on"}, "unit": "years", "count": "up",
          "no_such_day": "down", "counted": "last_excluded", "comparison": "at_most",
          "limit": {"kind": "given", "value": {"kind": "integer", "number": 1,
            "unit": "years"}}}},
        {"id": "anniversary_is_late", "condition": {"kind": "elapsed",
          "from": {"kind": "fact", "fact": "graduated_on"},
          "to": {"kind": "fact", "fact": "starts_on"}, "unit": "years", "count": "down",
          "no_such_day": "down", "counted": "last_excluded", "comparison": "below",
          "limit": {"kind": "given", "value": {"kind": "integer", "number": 1,
            "unit": "years"}}}}]}},
      {"id": "traineeship", "condition": {"kind": "holds", "fact": "traineeship_postgraduate"}}]}},
    {"id": "no_close_relative", "labels": {"en": "Neither child nor sibling of UNDP staff"},
     "condition": {"kind": "none_of", "fact": "relatives_in_undp",
      "codes": {"kind": "given", "value": {"kind": "code_set", "vocabulary": "relative",
        "codes": ["child_of_staff", "sibling_of_staff"]}}}}]}],
  "sources": [{"title": "The internship guidance on the UNDP internship programme",
    "address": "https://payyourintern.com/the-internship-guidance-on-the-undp-internship-programme",
    "kind": "unofficial_copy"}]})";

// The missions publish 25 to 45 years, and not on which day.
char const* const itec = R"({
  "id": "itec", "labels": {"en": "ITEC"}, "reference_day": "application",
  "versions": [{"id": "as_read", "in_force": "2015-01-01/..", "requirements": [
    {"id": "age", "labels": {"en": "25 to 45 years old"},
     "cited_as": {"document": "ITEC, formalities", "article": "Eligibility"},
     "condition": {"kind": "unpublished", "question": "day_of_age", "readings": [
      {"id": "age_on_application", "condition": {"kind": "all", "parts": [
        {"id": "at_least_25_on_application", "condition": {"kind": "elapsed",
          "from": {"kind": "fact", "fact": "birth_date"},
          "to": {"kind": "fact", "fact": "applied_on"}, "unit": "years", "count": "down",
          "no_such_day": "up", "counted": "last_excluded", "comparison": "at_least",
          "limit": {"kind": "given", "value": {"kind": "integer", "number": 25,
            "unit": "years"}}}},
        {"id": "at_most_45_on_application", "condition": {"kind": "elapsed",
          "from": {"kind": "fact", "fact": "birth_date"},
          "to": {"kind": "fact", "fact": "applied_on"}, "unit": "years", "count": "down",
          "no_such_day": "up", "counted": "last_excluded", "comparison": "at_most",
          "limit": {"kind": "given", "value": {"kind": "integer", "number": 45,
            "unit": "years"}}}}]}},
      {"id": "age_on_start", "condition": {"kind": "all", "parts": [
        {"id": "at_least_25_on_start", "condition": {"kind": "elapsed",
          "from": {"kind": "fact", "fact": "birth_date"},
          "to": {"kind": "fact", "fact": "starts_on"}, "unit": "years", "count": "down",
          "no_such_day": "up", "counted": "last_excluded", "comparison": "at_least",
          "limit": {"kind": "given", "value": {"kind": "integer", "number": 25,
            "unit": "years"}}}},
        {"id": "at_most_45_on_start", "condition": {"kind": "elapsed",
          "from": {"kind": "fact", "fact": "birth_date"},
          "to": {"kind": "fact", "fact": "starts_on"}, "unit": "years", "count": "down",
          "no_such_day": "up", "counted": "last_excluded", "comparison": "at_most",
          "limit": {"kind": "given", "value": {"kind": "integer", "number": 45,
            "unit": "years"}}}}]}}]}},
    {"id": "experience", "labels": {"en": "Five years of work"},
     "condition": {"kind": "at_least", "fact": "years_of_work",
      "limit": {"kind": "given", "value": {"kind": "integer", "number": 5, "unit": "years"}}}},
    {"id": "health", "condition": {"kind": "holds", "fact": "medically_fit"}},
    {"id": "english", "labels": {"en": "Working knowledge of English"},
     "condition": {"kind": "present", "fact": "language.english"}},
    {"id": "once", "labels": {"en": "Never had a place before"},
     "condition": {"kind": "none_of", "fact": "programmes_taken",
      "codes": {"kind": "given", "value": {"kind": "code_set", "vocabulary": "programme",
        "codes": ["itec"]}}}}]}],
  "sources": [{"title": "ITEC, formalities",
    "address": "http://embassyofindiaukraine.in/formalities.php", "kind": "primary"}]})";

char const* const erasmus = R"({
  "id": "erasmus.study", "labels": {"en": "Erasmus+ study mobility"},
  "reference_day": "start_of_stay",
  "versions": [
    {"id": "before_2021", "in_force": "2014-01-01/2020-12-31", "requirements": [
      {"id": "length", "condition": {"kind": "between", "fact": "months_of_stay",
        "lowest": {"kind": "given", "value": {"kind": "integer", "number": 3, "unit": "months"}},
        "highest": {"kind": "given", "value": {"kind": "integer", "number": 12,
          "unit": "months"}}, "includes_lowest": true, "includes_highest": true}},
      {"id": "cycle", "condition": {"kind": "at_most", "fact": "months_in_cycle",
        "limit": {"kind": "given", "value": {"kind": "integer", "number": 12,
          "unit": "months"}}}}]},
    {"id": "since_2021", "in_force": "2021-01-01/..", "requirements": [
      {"id": "length", "condition": {"kind": "between", "fact": "months_of_stay",
        "lowest": {"kind": "given", "value": {"kind": "integer", "number": 2, "unit": "months"}},
        "highest": {"kind": "given", "value": {"kind": "integer", "number": 12,
          "unit": "months"}}, "includes_lowest": true, "includes_highest": true}},
      {"id": "cycle", "condition": {"kind": "at_most", "fact": "months_in_cycle",
        "limit": {"kind": "given", "value": {"kind": "integer", "number": 12,
          "unit": "months"}}}}]}],
  "sources": [{"title": "International mobility, general information",
    "address": "https://erasmus.uth.gr/en/intl-mobility-en/international-mobility-info",
    "kind": "secondary"}]})";

// Each university sets its own floor, inside 2.4 to 3.0; who does not reach it is kept back.
char const* const promotion = R"({
  "id": "uz.promotion", "labels": {"en": "Promotion to the next year"},
  "reference_day": "decision",
  "parameters": [{"name": "gpa_floor", "labels": {"en": "The university's GPA floor"},
    "type": {"kind": "ratio", "lowest": "12/5", "highest": "3", "unit": "gpa_uz_5"}}],
  "versions": [{"id": "resolution_824", "in_force": "2020-12-31/..",
    "requirements": [{"id": "gpa", "cited_as": {"document": "Cabinet Resolution No. 824",
      "article": "42"}, "condition": {"kind": "at_least", "fact": "gpa",
        "limit": {"kind": "parameter", "parameter": "gpa_floor"}}}]}],
  "sources": [{"title": "Cabinet Resolution No. 824 of 31 December 2020",
    "kind": "unofficial_copy"}]})";

policy_library const& programmes() {
    static policy_library const all =
        policy_library::make(from_json<fact_schema>(facts).value(),
                             {from_json<policy>(undp).value(), from_json<policy>(itec).value(),
                              from_json<policy>(erasmus).value(),
                              from_json<policy>(promotion).value()})
            .value();
    return all;
}

policy_verdict asked(char const* id, known_facts const& known, date reference_day) {
    return decide(programmes(), policy_id{id}, row_of(programmes(), known), {reference_day, {}, {}})
        .value();
}

fact_value on(int year, int month, int day) {
    return date_value{date{year, month, day}};
}

known_facts graduate(fact_value starts_on) {
    return {{"study.status", code_value{"study_status", "not_enrolled"}},
            {"graduated_on", on(2024, 6, 20)},
            {"starts_on", std::move(starts_on)},
            {"traineeship_postgraduate", boolean_value{false}},
            {"relatives_in_undp", code_set_value{"relative", {}}}};
}

// Edge case 52: applies eleven months after graduation and starts after thirteen: the start counts.
TEST(policy_golden, undp_counts_to_the_start) {
    date const applied{2025, 5, 20};
    EXPECT_EQ(asked("undp.internship", graduate(on(2025, 6, 1)), applied).result,
              outcome::satisfied);
    policy_verdict const late = asked("undp.internship", graduate(on(2025, 7, 20)), applied);
    EXPECT_EQ(late.result, outcome::not_satisfied);
    EXPECT_EQ(std::count_if(late.changes.begin(), late.changes.end(),
                            [](auto const& each) { return each.fact.str() == "starts_on"; }),
              1);
    policy_verdict const to_the_day = asked("undp.internship", graduate(on(2025, 6, 20)), applied);
    EXPECT_EQ(to_the_day.result, outcome::undetermined);
    ASSERT_EQ(to_the_day.missing.size(), 1U);
    EXPECT_EQ(to_the_day.missing[0],
              (missing_fact{"policy", "undp.internship", "/requirements/starts_within_a_year",
                            open_cause::rule_unpublished}));
}

TEST(policy_golden, undp_bars_close_relatives_whatever_else_is_missing) {
    policy_verdict const barred = asked(
        "undp.internship", {{"relatives_in_undp", code_set_value{"relative", {"child_of_staff"}}}},
        {2025, 5, 20});
    EXPECT_EQ(barred.result, outcome::not_satisfied);
    EXPECT_TRUE(barred.is_final);
    EXPECT_EQ(barred.decisive, (std::vector{policy_requirement_id{"no_close_relative"}}));
    EXPECT_TRUE(barred.changes.empty()); // nobody ceases to be somebody's child
}

known_facts officer(fact_value birth_date) {
    return {{"birth_date", std::move(birth_date)},
            {"applied_on", on(2025, 3, 1)},
            {"starts_on", on(2025, 9, 1)},
            {"years_of_work", integer_value{7, "years"}},
            {"medically_fit", boolean_value{true}},
            {"language.english", level_value{"cefr", "B2"}},
            {"programmes_taken", code_set_value{"programme", {}}}};
}

// Edge case 48: 45 on applying and 46 on the start.
TEST(policy_golden, itec_leaves_open_on_which_day_age_counts) {
    date const applied{2025, 3, 1};
    EXPECT_EQ(asked("itec", officer(on(1985, 1, 1)), applied).result, outcome::satisfied);
    EXPECT_EQ(asked("itec", officer(on(1979, 1, 1)), applied).result, outcome::not_satisfied);
    policy_verdict const open = asked("itec", officer(on(1979, 6, 1)), applied);
    EXPECT_EQ(open.result, outcome::undetermined);
    ASSERT_EQ(open.missing.size(), 1U);
    EXPECT_EQ(open.missing[0], (missing_fact{"policy", "itec", "/questions/day_of_age",
                                             open_cause::rule_unpublished}));
    EXPECT_TRUE(open.settling.empty()); // no fact of the applicant settles it
}

// Edge cases 49 and 58: who was there before is out; who shows no certificate is not failed.
TEST(policy_golden, itec_is_once_only_and_missing_evidence_is_not_failure) {
    date const applied{2025, 3, 1};
    known_facts again = officer(on(1985, 1, 1));
    again.back().value = fact_value{code_set_value{"programme", {"itec"}}};
    policy_verdict const twice = asked("itec", again, applied);
    EXPECT_EQ(twice.result, outcome::not_satisfied);
    EXPECT_TRUE(twice.is_final);
    EXPECT_TRUE(twice.changes.empty());
    known_facts silent = officer(on(1985, 1, 1));
    silent[5].value = fact<fact_value>::missing();
    policy_verdict const unknown = asked("itec", silent, applied);
    EXPECT_EQ(unknown.result, outcome::undetermined);
    ASSERT_EQ(unknown.missing.size(), 1U);
    EXPECT_EQ(unknown.missing[0].id, "language.english");
    known_facts young = officer(on(1985, 1, 1));
    young[3].value = fact_value{integer_value{3, "years"}};
    policy_verdict const not_yet = asked("itec", young, applied);
    EXPECT_TRUE(not_yet.is_not_yet());
    ASSERT_EQ(not_yet.changes.size(), 1U);
    EXPECT_EQ(to_string(not_yet.changes[0].to[0]), "5 years");
    EXPECT_EQ(not_yet.changes[0].difference, shown_values{std::int64_t{2}});
}

// Edge case 53: nine months used and four asked for; and a stay of two months by its year.
TEST(policy_golden, erasmus_counts_a_cycle_and_changed_in_2021) {
    auto const stay = [](std::int64_t months, std::int64_t in_cycle) {
        return known_facts{{"months_of_stay", integer_value{months, "months"}},
                           {"months_in_cycle", integer_value{in_cycle, "months"}}};
    };
    policy_verdict const over = asked("erasmus.study", stay(4, 13), {2024, 9, 1});
    EXPECT_EQ(over.result, outcome::not_satisfied);
    EXPECT_EQ(over.decisive, (std::vector{policy_requirement_id{"cycle"}}));
    EXPECT_EQ(over.requirements[1].step.values.at("shortfall"), shown_values{std::int64_t{-1}});
    policy_verdict const old_rule = asked("erasmus.study", stay(2, 2), {2020, 9, 1});
    EXPECT_EQ(old_rule.result, outcome::not_satisfied);
    EXPECT_EQ(old_rule.version, policy_version_id{"before_2021"});
    policy_verdict const new_rule = asked("erasmus.study", stay(2, 2), {2021, 9, 1});
    EXPECT_EQ(new_rule.result, outcome::satisfied);
    EXPECT_EQ(new_rule.version, policy_version_id{"since_2021"});
}

// Edge cases 5, 6 and 7: the floor itself is enough, 2.3996 is not 2.40, and no floor is outside
// 2.4 to 3.0.
TEST(policy_golden, promotion_compares_unrounded_with_the_floor_of_the_university) {
    auto const promoted = [](char const* gpa, char const* floor) {
        auto const verdict = decide(
            programmes(), policy_id{"uz.promotion"},
            row_of(programmes(), {{"gpa", ratio_value{ratio::parse(gpa).value(), "gpa_uz_5"}}}),
            {date{2025, 7, 1},
             {{policy_id{"uz.promotion"}, policy_parameter_id{"gpa_floor"},
               ratio_value{ratio::parse(floor).value(), "gpa_uz_5"}}},
             {}});
        return verdict.has_error() ? verdict.error().first().code : to_string(verdict->result);
    };
    EXPECT_EQ(promoted("12/5", "12/5"), "satisfied");
    EXPECT_EQ(promoted("5999/2500", "12/5"), "not_satisfied");
    EXPECT_EQ(promoted("14/5", "3"), "not_satisfied");
    EXPECT_EQ(promoted("3", "23/10"), "policy.out_of_range");
    EXPECT_EQ(promoted("3", "31/10"), "policy.out_of_range");
}

} // namespace
