// What the register tells of an application: when it was made, when the applicant was nominated,
// which stay is asked for, which programmes were taken before, and how long.
#include "support/facts_world.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::facts_world;
using enum participation_step;

programme_reference const course{party_id{"agency"}, programme_id{"course"}};
programme_reference const grant{party_id{"agency"}, programme_id{"grant"}};

/// Terms that ask for the call of 2026, and name two programmes.
fact_terms asking(std::optional<date> complete_from = date::min()) {
    fact_terms made = terms_of(complete_from);
    made.asked = call_reference{party_id{"agency"}, call_id{"2026"}};
    made.programmes = {{"course", {course}}, {"grant", {grant}}};
    return made;
}

/// The person's activity under the call of 2026, to which this has happened.
activity applying(char const* id, std::vector<step_on> const& steps,
                  fact<period> when = period{{2026, 9, 1}, {2026, 12, 31}},
                  fact<date> nominated = {}) {
    auto detail = in_programme(programme_id{"course"}, call_id{"2026"});
    detail.nominated = std::move(nominated);
    return taken_part(testing::an_activity(id, std::move(detail), std::move(when)), steps);
}

/// Part in a programme for these days, which was taken to its end.
activity gone(char const* id, period when, fact<programme_id> programme = programme_id{"course"}) {
    return taken_part(
        testing::an_activity(id, in_programme(std::move(programme), fact<call_id>::absent()), when),
        {{arrived, when.first()}, {completed, *when.last()}});
}

/// A bachelor's student since September 2022.
person a_bachelor() {
    person made = a_scholar();
    made.studies = {a_study("a", {{2022, 9, 1}, {2026, 12, 31}}, qualification_level::bachelor)};
    return made;
}

std::string asked_of(char const* fact, std::vector<activity> const& parts,
                     person const& who = a_bachelor(), fact_terms const& terms = asking(),
                     date day = today) {
    return told(row_in(view_of(who, parts), terms, day), fact);
}

fact_slot slot_of(char const* name, std::vector<activity> const& parts) {
    fact_row const row = row_in(view_of(a_bachelor(), parts), asking());
    return row.slots()[row.schema().find(fact_name{name}).value()];
}

TEST(application_facts, tell_the_days_of_application_and_nomination) {
    activity const one = applying("v-1", {{applied, {2026, 1, 12}}, {nominated, {2026, 1, 20}}});
    EXPECT_EQ(asked_of("applied_on", {one}), "2026-01-12");
    EXPECT_EQ(asked_of("nominated_on", {one}), "2026-01-20");
    // Two applications of different days: which of them counts is not for the library to say.
    activity const again = applying("v-2", {{applied, {2026, 1, 14}}});
    EXPECT_EQ(asked_of("applied_on", {one, again}), "2026-01-12 or 2026-01-14");
    // Nobody has applied: not yet, or nobody wrote it down.
    EXPECT_EQ(asked_of("applied_on", {}), "-");
}

TEST(application_facts, tell_of_no_nomination_only_where_a_record_does) {
    std::vector<step_on> const steps{{applied, {2026, 1, 12}}};
    period const autumn{{2026, 9, 1}, {2026, 12, 31}};
    EXPECT_EQ(asked_of("nominated_on", {applying("v-1", steps)}), "-");
    EXPECT_EQ(asked_of("nominated_on", {applying("v-1", steps, autumn, fact<date>::absent())}),
              "none");
    // Who only asks is not nominated: a detail that says otherwise contradicts the history.
    activity const contradicted = applying("v-1", steps, autumn, date{2026, 1, 25});
    EXPECT_EQ(asked_of("nominated_on", {contradicted}), "-");
    std::vector<step_on> const both{{applied, {2026, 1, 12}}, {nominated, {2026, 1, 25}}};
    EXPECT_EQ(asked_of("nominated_on", {applying("v-1", both, autumn, date{2026, 1, 25})}),
              "2026-01-25");
    EXPECT_EQ(asked_of("nominated_on", {applying("v-1", both, autumn, date{2026, 1, 26})}),
              "2026-01-25 or 2026-01-26");
    EXPECT_EQ(asked_of("nominated_on", {applying("v-1", both, autumn, fact<date>::absent())}), "-");
    // Of who is past it nobody need record the nomination: the detail alone tells.
    std::vector<step_on> const past{{accepted, {2026, 2, 1}}};
    EXPECT_EQ(asked_of("nominated_on", {applying("v-1", past, autumn, date{2026, 1, 25})}),
              "2026-01-25");
    EXPECT_EQ(asked_of("nominated_on", {applying("v-1", past)}), "-");
    EXPECT_EQ(asked_of("nominated_on", {}), "-");
    // Who withdrew and asks again is not nominated yet, as far as anything is recorded.
    activity const again = applying("v-1", {{applied, {2026, 1, 12}},
                                            {nominated, {2026, 1, 20}},
                                            {withdrawn, {2026, 2, 1}},
                                            {applied, {2026, 2, 10}}});
    EXPECT_EQ(asked_of("nominated_on", {again}), "-");
}

TEST(application_facts, tell_who_nominates) {
    auto const by = [](fact<nomination_route> route) {
        activity made = applying("v-1", {{applied, {2026, 1, 12}}});
        std::get<programme_participation>(made.detail).route = std::move(route);
        return asked_of("nominated_by", {made});
    };
    using enum nomination_route;
    EXPECT_EQ(by(ministry), "nomination_route ministry");
    EXPECT_EQ(by(own_application), "none"); // nobody does
    EXPECT_EQ(by({}), "-");
    EXPECT_EQ(by(fact<nomination_route>::conflicting({government, embassy})),
              "nomination_route government or nomination_route embassy");
    EXPECT_EQ(by(fact<nomination_route>::conflicting({government, own_application})), "-");
    EXPECT_EQ(asked_of("nominated_by", {}), "-");
}

TEST(application_facts, tell_the_stay_that_is_asked_for) {
    std::vector<activity> const parts{applying("v-1", {{applied, {2026, 1, 12}}})};
    EXPECT_EQ(asked_of("stay.starts_on", parts), "2026-09-01");
    EXPECT_EQ(asked_of("stay.ends_on", parts), "2026-12-31");
    EXPECT_EQ(asked_of("stay.days", parts), "122 days"); // 30 + 31 + 30 + 31
    EXPECT_EQ(asked_of("stay.months", parts), "4 months");
    // Without an activity it is what the call is for: September to November.
    EXPECT_EQ(asked_of("stay.starts_on", {}), "2026-09-01");
    EXPECT_EQ(asked_of("stay.ends_on", {}), "2026-11-30");
    EXPECT_EQ(asked_of("stay.months", {}), "3 months");
}

TEST(application_facts, leave_open_what_is_not_known_of_the_stay) {
    auto const stay = [](char const* name, fact<period> when, fact_terms const& terms = asking()) {
        return asked_of(name, {applying("v-1", {{applied, {2026, 1, 12}}}, std::move(when))},
                        a_bachelor(), terms);
    };
    EXPECT_EQ(stay("stay.starts_on", {}), "-");
    period const autumn{{2026, 9, 1}, {2026, 12, 31}};
    auto const either = fact<period>::conflicting({autumn, {{2026, 9, 1}, {2026, 11, 30}}});
    EXPECT_EQ(stay("stay.starts_on", either), "2026-09-01");
    EXPECT_EQ(stay("stay.ends_on", either), "2026-12-31 or 2026-11-30");
    EXPECT_EQ(stay("stay.months", either), "4 months or 3 months");
    // The call may be for a stay of which no end is set.
    organisation agency = an_agency();
    agency.programmes[0].calls[0].period = open_from({2026, 9, 1});
    fact_row const endless = row_in(view_of(a_bachelor(), {}, agency), asking());
    EXPECT_EQ(told(endless, "stay.starts_on"), "2026-09-01");
    EXPECT_EQ(told(endless, "stay.ends_on"), "-");
    EXPECT_EQ(told(endless, "stay.days"), "-");
    EXPECT_EQ(told(endless, "stay.months"), "-");
    agency.programmes[0].calls[0].period = fact<period>::absent();
    EXPECT_EQ(told(row_in(view_of(a_bachelor(), {}, agency), asking()), "stay.starts_on"), "-");
    // Of a part of a month the rule has to say how it counts.
    period const longer{{2026, 9, 1}, {2027, 1, 10}};
    fact_terms terms = asking();
    EXPECT_EQ(stay("stay.months", longer, terms), "-");
    terms.part_of_month = rounding::down;
    EXPECT_EQ(stay("stay.months", longer, terms), "4 months");
    terms.part_of_month = rounding::up;
    EXPECT_EQ(stay("stay.months", longer, terms), "5 months");
    // Longer than any stay is taken to be: ten years.
    EXPECT_EQ(stay("stay.days", period{{2026, 9, 1}, {2036, 9, 30}}), "-");
    EXPECT_EQ(stay("stay.months", period{{2026, 9, 1}, {2036, 9, 30}}), "-");
}

TEST(application_facts, are_missing_where_no_call_is_asked_for) {
    std::vector<activity> const parts{applying("v-1", {{applied, {2026, 1, 12}}})};
    for (char const* name : {"applied_on", "nominated_by", "nominated_on", "stay.starts_on",
                             "stay.ends_on", "stay.days", "stay.months"}) {
        EXPECT_EQ(asked_of(name, parts, a_bachelor(), terms_of()), "-") << name;
    }
}

TEST(application_facts, of_an_activity_that_may_be_of_another_call_are_missing) {
    activity perhaps = applying("v-1", {{applied, {2026, 1, 12}}});
    std::get<programme_participation>(perhaps.detail).call = {};
    EXPECT_EQ(asked_of("applied_on", {perhaps}), "-");
    EXPECT_EQ(asked_of("stay.starts_on", {perhaps}), "-");
}

TEST(application_facts, say_which_entry_tells_them) {
    std::vector<activity> const parts{
        applying("v-1", {{applied, {2026, 1, 12}}, {nominated, {2026, 1, 20}}})};
    auto const from = [&](char const* name) { return slot_of(name, parts).reckoned; };
    auto const of = [](char const* kind, char const* id, char const* path) {
        return fact_provenance{{{{kind, id}, path, {}}}, today, today};
    };
    EXPECT_EQ(from("applied_on"), of("activity", "v-1", "/participations/0/history/0"));
    EXPECT_EQ(from("nominated_on"), of("activity", "v-1", "/participations/0/history/1"));
    EXPECT_EQ(from("stay.ends_on"), of("activity", "v-1", "/period"));
    EXPECT_EQ(slot_of("stay.starts_on", {}).reckoned, of("call", "agency/2026", "/period"));
}

TEST(application_facts, tell_the_programmes_that_were_taken_and_left) {
    period const spring{{2025, 4, 1}, {2025, 5, 31}};
    EXPECT_EQ(asked_of("programmes_taken", {}), "programme");
    EXPECT_EQ(asked_of("programmes_taken", {gone("v-1", spring)}), "programme course");
    EXPECT_EQ(asked_of("programmes_taken",
                       {gone("v-1", spring),
                        gone("v-2", {{2024, 4, 1}, {2024, 5, 31}}, programme_id{"grant"})}),
              "programme course grant");
    activity const left = in_course("v-1", programme_id{"grant"}, fact<call_id>::absent(),
                                    {{accepted, {2025, 2, 1}}, {withdrawn, {2025, 3, 1}}});
    EXPECT_EQ(asked_of("programmes_withdrawn", {left}), "programme grant");
    EXPECT_EQ(asked_of("programmes_taken", {left}), "programme");
    // The stay that is asked for is none that was taken.
    EXPECT_EQ(asked_of("programmes_taken", {applying("v-1", {{applied, {2026, 1, 12}}})}),
              "programme");
}

TEST(application_facts, tell_a_set_of_programmes_only_where_each_is_known) {
    period const spring{{2025, 4, 1}, {2025, 5, 31}};
    // Which of the agency's programmes it was is not recorded.
    EXPECT_EQ(asked_of("programmes_taken", {gone("v-1", spring, {})}), "-");
    // Nobody claims that all is recorded.
    EXPECT_EQ(asked_of("programmes_taken", {}, a_bachelor(), asking(std::nullopt)), "-");
    fact_terms terms = asking(std::nullopt);
    terms.programmes = {{"course", {course}}};
    EXPECT_EQ(asked_of("programmes_taken", {gone("v-1", spring)}, a_bachelor(), terms),
              "programme course");
    // A code for both; and one of a programme that the register would have, had anybody taken it.
    terms = asking();
    terms.programmes = {{"agency", {course, grant}}, {"elsewhere", {}}};
    EXPECT_EQ(asked_of("programmes_taken", {gone("v-1", spring, {})}, a_bachelor(), terms),
              "-"); // a programme of the agency that is neither may be meant
    EXPECT_EQ(asked_of("programmes_taken", {gone("v-1", spring)}, a_bachelor(), terms),
              "programme agency");
    // A schema may list codes of which the terms tell nothing.
    auto const listed = std::make_shared<fact_schema const>(person_facts(terms));
    terms.programmes.pop_back();
    fact_row const row =
        facts_of(view_of(a_bachelor()), person_id{"s-1"}, today, terms, listed).value();
    EXPECT_EQ(told(row, "programmes_taken"), "-");
}

TEST(application_facts, tell_of_one_programme_what_the_set_cannot) {
    period const spring{{2025, 4, 1}, {2025, 5, 31}};
    // Nobody claims that all is recorded: of the other programme nothing is known.
    auto const of_some = [&](char const* fact) {
        return asked_of(fact, {gone("v-1", spring)}, a_bachelor(), asking(std::nullopt));
    };
    EXPECT_EQ(of_some("programmes_taken"), "-");
    EXPECT_EQ(of_some("course.taken"), "true");
    EXPECT_EQ(of_some("grant.taken"), "-");
    EXPECT_EQ(of_some("course.withdrawn"), "-");
    activity const left = in_course("v-2", programme_id{"grant"}, fact<call_id>::absent(),
                                    {{accepted, {2025, 2, 1}}, {withdrawn, {2025, 3, 1}}});
    EXPECT_EQ(asked_of("grant.withdrawn", {left}), "true");
    EXPECT_EQ(asked_of("grant.taken", {left}), "false");
    EXPECT_EQ(asked_of("course.withdrawn", {left}), "false");
}

/// Nine months as a bachelor's student, from September to May.
std::vector<activity> nine_months() {
    return {gone("v-1", {{2024, 9, 1}, {2025, 5, 31}})};
}

std::string months(std::vector<activity> parts, person const& who = a_bachelor(),
                   period asked = {{2026, 9, 1}, {2026, 12, 31}}, date day = {2026, 9, 1},
                   fact_terms const& terms = asking()) {
    parts.push_back(applying("v-9", {{applied, {2026, 1, 12}}}, asked));
    return asked_of("course.months_in_cycle", parts, who, terms, day);
}

TEST(months_in_cycle, are_those_used_and_those_asked_for) {
    EXPECT_EQ(months({}), "4 months");
    EXPECT_EQ(months(nine_months()), "13 months");
    EXPECT_EQ(months(nine_months(), a_bachelor(), {{2026, 9, 1}, {2026, 11, 30}}), "12 months");
    // Other programmes have their own.
    std::vector<activity> parts = nine_months();
    parts.push_back(gone("v-2", {{2025, 9, 1}, {2025, 10, 31}}, programme_id{"grant"}));
    EXPECT_EQ(months(parts), "13 months");
    // Asked on the day of application, what lies before the stay counts as well.
    EXPECT_EQ(months(nine_months(), a_bachelor(), {{2026, 9, 1}, {2026, 12, 31}}, {2024, 10, 1}),
              "13 months");
    // Where no stay is asked for, those used are told alone.
    fact_terms terms = asking();
    terms.asked.reset();
    EXPECT_EQ(asked_of("course.months_in_cycle", nine_months(), a_bachelor(), terms), "9 months");
}

TEST(months_in_cycle, begin_anew_with_the_next_level_and_not_with_graduation) {
    person who = a_bachelor();
    who.studies[0].period = {{2022, 9, 1}, {2026, 6, 30}};
    EXPECT_EQ(months(nine_months(), who), "13 months"); // after graduation: the old cycle
    who.studies.push_back(a_study("a", open_from({2026, 9, 1}), qualification_level::master));
    EXPECT_EQ(months(nine_months(), who), "4 months"); // a master's student from that day on
    // A study at another university of the same level goes on with the cycle.
    who.studies[1] = a_study("b", open_from({2026, 9, 1}), qualification_level::bachelor);
    EXPECT_EQ(months(nine_months(), who), "13 months");
    // Studies of several levels in turn: to which a stay counts nobody says.
    who.studies = {a_study("a", {{2020, 9, 1}, {2022, 6, 30}}, qualification_level::bachelor),
                   a_study("a", {{2022, 9, 1}, {2024, 6, 30}}, qualification_level::master),
                   a_study("a", open_from({2024, 9, 1}), qualification_level::bachelor)};
    EXPECT_EQ(months(nine_months(), who), "-");
}

TEST(months_in_cycle, are_missing_where_something_of_them_is_open) {
    person who = a_scholar(); // of whom no study is recorded
    EXPECT_EQ(months(nine_months(), who), "-");
    who = a_bachelor();
    who.studies[0].level = {};
    EXPECT_EQ(months(nine_months(), who), "-");
    period const autumn{{2026, 9, 1}, {2026, 12, 31}};
    EXPECT_EQ(months(nine_months(), a_bachelor(), autumn, {2026, 9, 1}, asking(std::nullopt)), "-");
    EXPECT_EQ(months(nine_months(), a_bachelor(), autumn, {2026, 9, 1}, asking(date{2022, 9, 1})),
              "13 months"); // what was before the cycle does not matter
    // Whether somebody went who was accepted is not known.
    EXPECT_EQ(months({in_course("v-1", programme_id{"course"}, fact<call_id>::absent(),
                                {{accepted, {2025, 2, 1}}})}),
              "-");
    // Which programme it was is not known.
    EXPECT_EQ(months({gone("v-1", {{2025, 4, 1}, {2025, 5, 31}}, {})}), "-");
    // A part of a month, of which the rule does not say how it counts.
    EXPECT_EQ(months({gone("v-1", {{2025, 4, 1}, {2025, 5, 20}})}), "-");
}

TEST(months_in_cycle, are_reckoned_from_studies_stays_and_the_stay_asked_for) {
    std::vector<activity> parts = nine_months();
    parts.push_back(applying("v-9", {{applied, {2026, 1, 12}}}));
    EXPECT_EQ(slot_of("course.months_in_cycle", parts).reckoned,
              (fact_provenance{{{{"person", "s-1"}, "/studies/0", {}},
                                {{"activity", "v-1"}, {}, {}},
                                {{"activity", "v-9"}, "/period", {}}},
                               today,
                               today}));
}

} // namespace
} // namespace jspu_coop
