// The facts of the application that the register tells by itself: the days of application and
// nomination, and the stay that is asked for; and how what is stated stands to them.
#include <jspu_coop/questions/may_go.hpp>

#include "support/eligibility_world.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::eligibility_world;
using testing::given;
using testing::policy_of;
using testing::require;
using enum reference_day_kind;

fact_value on(date day) {
    return date_value{day};
}

/// Whoever applied until the end of January, for three months of stay at the most.
policy early_and_short() {
    policy made = policy_of(
        {require("early", at_most_condition{fact_name{"applied_on"}, given(on({2026, 1, 31}))}),
         require("short", at_most_condition{fact_name{"stay.months"},
                                            given(ratio_value{ratio{3}, "months"})})});
    made.reference_day = decision;
    return made;
}

eligibility_verdict judged_with(applicant_statement said,
                                std::vector<activity> parts = {an_application({2026, 1, 20})}) {
    return verdict_on(a_lecturer(), std::move(said), early_and_short(), std::move(parts));
}

// Applied on 20 January for 1 September to 30 November: nobody has to state it.
TEST(eligibility_facts, of_the_application_come_from_the_register) {
    eligibility_verdict const verdict = judged_with(a_statement_of({}));
    EXPECT_EQ(verdict.result, outcome::satisfied);
    EXPECT_EQ(told(*verdict.facts, "applied_on"), "2026-01-20");
    EXPECT_EQ(told(*verdict.facts, "stay.starts_on"), "2026-09-01");
    EXPECT_EQ(told(*verdict.facts, "stay.ends_on"), "2026-11-30");
    EXPECT_EQ(told(*verdict.facts, "stay.days"), "91 days");
    EXPECT_EQ(told(*verdict.facts, "stay.months"), "3 months");
    EXPECT_EQ(slot_of(*verdict.facts, "applied_on").reckoned->grounds,
              (std::vector<fact_ground>{
                  {{"activity", "application"}, "/participations/0/history/0", {}}}));
    EXPECT_EQ(judged_with(a_statement_of({}), {an_application({2026, 2, 1})}).result,
              outcome::not_satisfied);
}

TEST(eligibility_facts, that_nobody_recorded_are_missing_and_named) {
    eligibility_verdict const verdict = judged_with(a_statement_of({}), {});
    EXPECT_EQ(verdict.result, outcome::undetermined);
    EXPECT_EQ(verdict.judged->missing,
              (std::vector{missing_fact{"fact", "applied_on", "", open_cause::missing}}));
    EXPECT_EQ(told(*verdict.facts, "stay.months"), "3 months"); // the call is for these
}

TEST(eligibility_facts, that_are_stated_stand_in_the_place_of_those_recorded) {
    eligibility_verdict const verdict = judged_with(a_statement_of(
        {{fact_name{"applied_on"}, on({2026, 2, 5}), citation{"A letter", {}, {}}}}));
    EXPECT_EQ(verdict.result, outcome::not_satisfied);
    EXPECT_EQ(told(*verdict.facts, "applied_on"), "2026-02-05");
    EXPECT_FALSE(slot_of(*verdict.facts, "applied_on").reckoned);
    EXPECT_TRUE(slot_of(*verdict.facts, "applied_on").from);
}

TEST(eligibility_facts, a_day_that_is_stated_is_the_fact_of_it_too) {
    applicant_statement said = a_statement_of({});
    said.days = {{application, {2026, 2, 5}}, {nomination, {2026, 2, 20}}};
    eligibility_verdict const verdict = judged_with(said);
    EXPECT_EQ(told(*verdict.facts, "applied_on"), "2026-02-05");
    EXPECT_FALSE(slot_of(*verdict.facts, "applied_on").reckoned);
    EXPECT_EQ(told(*verdict.facts, "nominated_on"), "2026-02-20");
    EXPECT_EQ(verdict.result, outcome::not_satisfied);
    // A fact that is stated goes before a day that is.
    said.facts = {{fact_name{"applied_on"}, on({2026, 1, 5}), {}}};
    EXPECT_EQ(told(*judged_with(said).facts, "applied_on"), "2026-01-05");
}

TEST(eligibility_facts, how_long_a_stay_is_that_begins_on_another_day_is_not_known) {
    applicant_statement said = a_statement_of({});
    said.days = {{start_of_stay, {2026, 9, 1}}}; // as recorded
    EXPECT_EQ(told(*judged_with(said).facts, "stay.months"), "3 months");
    EXPECT_TRUE(slot_of(*judged_with(said).facts, "stay.starts_on").reckoned);
    said.days = {{start_of_stay, {2026, 8, 1}}};
    eligibility_verdict const verdict = judged_with(said);
    EXPECT_EQ(told(*verdict.facts, "stay.starts_on"), "2026-08-01");
    EXPECT_EQ(told(*verdict.facts, "stay.ends_on"), "-"); // it may end on another day, too
    EXPECT_EQ(told(*verdict.facts, "stay.days"), "-");
    EXPECT_EQ(told(*verdict.facts, "stay.months"), "-");
    EXPECT_EQ(verdict.result, outcome::undetermined);
    said.facts = {{fact_name{"stay.months"}, fact_value{ratio_value{ratio{4}, "months"}}, {}}};
    EXPECT_EQ(judged_with(said).result, outcome::not_satisfied);
    said.facts = {{fact_name{"stay.ends_on"}, on({2026, 10, 31}), {}}};
    EXPECT_EQ(told(*judged_with(said).facts, "stay.ends_on"), "2026-10-31");
}

// Edge case 54: IELTS 6.5 is B2 by one table, C1 by another. The table that counts is named.
TEST(eligibility_facts, of_a_score_name_the_table_by_which_it_is_read) {
    auto const no = with_ielts({by_council()});
    EXPECT_EQ(no.result, outcome::not_satisfied);
    EXPECT_EQ(slot_of(*no.facts, "language_certificate.en").reckoned->grounds.front().record,
              (record_reference{"score_mapping", "ielts.british_council"}));
    EXPECT_EQ(with_ielts({by_others()}).result, outcome::satisfied);
    auto const open = with_ielts({by_council(), by_others()});
    EXPECT_EQ(open.result, outcome::undetermined);
    EXPECT_EQ(open.judged->missing, (std::vector{missing_fact{"fact", "language_certificate.en", "",
                                                              open_cause::conflicting}}));
    EXPECT_EQ(with_ielts({}).result, outcome::undetermined);
}

// The activity need not be in the register for its steps and days to count.
TEST(eligibility_facts, are_those_of_the_activity_that_may_go) {
    view const records = view_of(a_lecturer(), {an_application({2026, 2, 20}, "recorded")});
    eligibility_terms const terms = asked_with(a_statement_of({}), early_and_short());
    activity asked = an_application({2026, 1, 15}, "recorded");
    asked.period = period{{2026, 9, 1}, {2026, 10, 31}};
    auto const verdict = may_go(records, asked, {}, terms).value().participants.at(0);
    EXPECT_EQ(verdict.eligible, outcome::satisfied);
    EXPECT_EQ(told(*verdict.judged->facts, "applied_on"), "2026-01-15");
    EXPECT_EQ(told(*verdict.judged->facts, "stay.months"), "2 months");
}

TEST(eligibility_facts, say_in_words_which_records_tell_them) {
    auto const expect = [](std::string const& whole, char const* words) {
        EXPECT_NE(whole.find(words), std::string::npos) << words << "\nin\n" << whole;
    };
    eligibility_verdict const verdict = judged_with(a_statement_of({}));
    expect(explained(verdict, "en"),
           "found: 20 January 2026. Reckoned from activity \"application\"");
    eligibility_verdict const by_call = judged_with(a_statement_of({}), {});
    expect(explained(by_call, "en"), "Reckoned from the call \"agency/2026\"");
    expect(explained(by_call, "ru"), "конкурс «agency/2026»");
    expect(explained(by_call, "uz"), "asosi: “agency/2026” tanlovi");
}

} // namespace
} // namespace jspu_coop
