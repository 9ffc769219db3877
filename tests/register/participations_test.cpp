// Activities in the register: clauses, programmes and calls that are there, histories that stay,
// and what was known on a day.
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/register/view.hpp>

#include "register/samples.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;

date day(int number) {
    return date{2024, 1, number};
}

participation taking_part(char const* id, fact<person_id> who = {},
                          fact<clause_reference> under = {}) {
    return {participation_id{id}, std::move(who), std::move(under), {}, {}, {}};
}

activity a_group(std::vector<participation> all) {
    activity of = an_activity(
        "v", short_term_training{party_id{"a"}, party_id{"b"}, attendance_mode::on_site});
    of.participations = std::move(all);
    return of;
}

activity stepping(activity of, char const* who, date on, participation_step step) {
    auto const done = record_event(of, participation_id{who}, on, on, {step, {}, {}});
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    return of;
}

clause_reference at(char const* clause) {
    return {agreement_id{"x"}, clause_id{clause}};
}

cooperation_register an_office() {
    return register_with(an_institution("a"), an_institution("b"), a_person("s"), a_person("t"),
                         an_agreement("x", {"a", "b"}));
}

TEST(participations, are_under_clauses_that_the_agreement_has_or_had) {
    auto office = an_office();
    EXPECT_EQ(refusal_of(office, put(a_group({taking_part("p", {}, at("c1"))}))), lines{});
    EXPECT_EQ(refusal_of(office, put(a_group({taking_part("p", {}, at("c2"))}))),
              lines{"register.clause_unknown /activity/v/participations/0/under/clause c2"});
    auto const disputed = fact<clause_reference>::conflicting({at("c1"), at("c2")});
    EXPECT_EQ(refusal_of(office, put(a_group({taking_part("p", {}, disputed)}))),
              lines{"register.clause_unknown "
                    "/activity/v/participations/0/under/claims/1/clause c2"});
    clause_reference const nowhere{agreement_id{"z"}, clause_id{"c1"}};
    EXPECT_EQ(refusal_of(office, put(a_group({taking_part("p", {}, nowhere)}))),
              lines{"register.reference_unknown "
                    "/activity/v/participations/0/under/agreement z"});
}

TEST(participations, an_amendment_brings_clauses_too) {
    auto office = an_office();
    auto paper = signed_on(an_agreement("x", {"a", "b"}), day(1), day(1));
    paper = after(paper, day(1), day(1),
                  agreement_amended{"1",
                                    {a_clause("c2")},
                                    {},
                                    {clause_id{"c1"}},
                                    {{party_id{"a"}, day(1)}, {party_id{"b"}, day(1)}},
                                    {}});
    EXPECT_EQ(refusal_of(office, put(paper, a_group({taking_part("p", {}, at("c1")),
                                                     taking_part("q", {}, at("c2"))}))),
              lines{});
}

TEST(participations, an_agreement_keeps_the_clauses_that_are_named) {
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(a_group({taking_part("p", {}, at("c1"))}))), lines{});
    agreement other = an_agreement("x", {"a", "b"});
    other.clauses = {a_clause("c9")};
    EXPECT_EQ(refusal_of(office, put(other)),
              lines{"register.clause_unknown /activity/v/participations/0/under/clause c1"});
    EXPECT_EQ(refusal_of(office, removal_of(agreement_id{"x"})),
              lines{"register.still_referenced /agreement/x x"});
    EXPECT_EQ(refusal_of(office, removal_of(activity_id{"v"}, agreement_id{"x"})), lines{});
}

organisation an_agency() {
    organisation made = an_organisation("o");
    programme_call const call{call_id{"2026"}, a_text("call")};
    made.programmes = {{programme_id{"one"}, a_text("one"), {}, {}, {}, {call}},
                       {programme_id{"two"}, a_text("two")}};
    return made;
}

activity a_course(fact<programme_id> programme, fact<call_id> call, char const* organiser = "o") {
    programme_participation made{party_id{"a"}, party_id{organiser}, programme_form::training,
                                 attendance_mode::online};
    made.programme = std::move(programme);
    made.call = std::move(call);
    return an_activity("v", made);
}

TEST(participations, programmes_and_calls_are_those_of_the_organiser) {
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(an_agency())), lines{});
    programme_id const one{"one"};
    programme_id const two{"two"};
    call_id const call{"2026"};
    EXPECT_EQ(refusal_of(office, put(a_course({}, {}))), lines{});
    EXPECT_EQ(refusal_of(office, put(a_course({}, call))), lines{});
    EXPECT_EQ(refusal_of(office, put(a_course(two, {}))), lines{});
    EXPECT_EQ(refusal_of(office, put(a_course(two, call))),
              lines{"register.call_unknown /activity/v/detail/call 2026"});
    EXPECT_EQ(refusal_of(office, put(a_course(programme_id{"six"}, fact<call_id>::absent()))),
              lines{"register.programme_unknown /activity/v/detail/programme six"});
    EXPECT_EQ(refusal_of(office, put(a_course({}, {}, "b"))),
              lines{"register.reference_wrong_kind /activity/v/detail/organiser b"});
    EXPECT_EQ(refusal_of(office, put(a_course(one, call))), lines{});
}

TEST(participations, an_organiser_keeps_the_calls_that_are_named) {
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(an_agency(), a_course(programme_id{"one"}, call_id{"2026"}))),
              lines{});
    organisation without = an_agency();
    without.programmes[0].calls.clear();
    EXPECT_EQ(refusal_of(office, put(without)),
              lines{"register.call_unknown /activity/v/detail/call 2026"});
    without.programmes.erase(without.programmes.begin());
    EXPECT_EQ(refusal_of(office, put(without)),
              (lines{"register.programme_unknown /activity/v/detail/programme one",
                     "register.call_unknown /activity/v/detail/call 2026"}));
    EXPECT_EQ(refusal_of(office, put(an_institution("o"))),
              lines{"register.reference_wrong_kind /activity/v/detail/organiser o"});
    organisation renamed = an_agency();
    renamed.programmes[0].name = a_text("one, as it is called now");
    EXPECT_EQ(refusal_of(office, put(renamed)), lines{});
}

/// A stay under the call.
activity a_stay_under(char const* organisation, char const* call) {
    activity made = a_group({taking_part("p")});
    made.participations[0].call = {party_id{organisation}, call_id{call}};
    return made;
}

TEST(participations, are_under_calls_of_organisations) {
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(an_agency())), lines{});
    std::string const path = "/activity/v/participations/0/call";
    EXPECT_EQ(refusal_of(office, put(a_stay_under("o", "2025"))),
              lines{"register.call_unknown " + path + "/call 2025"});
    EXPECT_EQ(refusal_of(office, put(a_stay_under("b", "2026"))),
              lines{"register.reference_wrong_kind " + path + "/organisation b"});
    EXPECT_EQ(refusal_of(office, put(a_stay_under("z", "2026"))),
              lines{"register.reference_unknown " + path + "/organisation z"});
    activity of_other = a_course(programme_id{"two"}, {});
    of_other.participations = a_stay_under("o", "2026").participations;
    EXPECT_EQ(refusal_of(office, put(of_other)),
              lines{"register.call_unknown " + path + "/call 2026"})
        << "it is a call of another programme";
    EXPECT_EQ(refusal_of(office, put(a_stay_under("o", "2026"))), lines{});
    EXPECT_EQ(visited(office.current(), &snapshot::activities_of, party_id{"o"}), lines{"v"});

    organisation without = an_agency();
    without.programmes[0].calls.clear();
    EXPECT_EQ(refusal_of(office, put(without)),
              lines{"register.call_unknown " + path + "/call 2026"});
    EXPECT_EQ(refusal_of(office, put(an_institution("o"))),
              lines{"register.reference_wrong_kind " + path + "/organisation o"});
    EXPECT_EQ(refusal_of(office, removal_of(party_id{"o"})),
              lines{"register.still_referenced /party/o o"});
}

TEST(participations, what_happened_is_never_rewritten) {
    auto office = an_office();
    auto const nominated = stepping(a_group({taking_part("p"), taking_part("q")}), "p", day(2),
                                    participation_step::nominated);
    ASSERT_EQ(refusal_of(office, put(nominated), day(2)), lines{});

    EXPECT_EQ(refusal_of(office, put(a_group({taking_part("p"), taking_part("q")})), day(3)),
              lines{"register.history_rewritten /activity/v/participations/0/history p"});
    EXPECT_EQ(refusal_of(office, put(a_group({taking_part("q")})), day(3)),
              lines{"register.history_rewritten /activity/v/participations p"});
    activity fewer = nominated;
    fewer.participations.pop_back();
    EXPECT_EQ(refusal_of(office, put(fewer), day(3)), lines{}) << "to q nothing has happened";
    auto const reordered = [&] {
        activity of = stepping(nominated, "p", day(3), participation_step::accepted);
        std::swap(of.participations[0], of.participations[1]);
        return of;
    }();
    EXPECT_EQ(refusal_of(office, put(reordered), day(3)), lines{});
}

TEST(participations, what_happened_was_recorded_by_now_and_after_the_last_change) {
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(a_group({taking_part("p")})), day(10)), lines{});
    auto const on = [](int number) {
        return stepping(a_group({taking_part("p")}), "p", day(number),
                        participation_step::nominated);
    };
    EXPECT_EQ(refusal_of(office, put(on(12)), day(11)),
              lines{"register.recorded_decreases "
                    "/activity/v/participations/0/history/0/recorded 2024-01-12"});
    EXPECT_EQ(refusal_of(office, put(on(9)), day(11)),
              lines{"register.recorded_decreases "
                    "/activity/v/participations/0/history/0/recorded 2024-01-09"});
    EXPECT_EQ(refusal_of(office, put(on(11)), day(11)), lines{});
    book later = office.current().to_book();
    later.activities[0] = on(12);
    auto const opened = cooperation_register::open(later);
    ASSERT_TRUE(opened.has_error()) << "the log ends on the 11th";
    EXPECT_EQ(lines_of(opened.error().all()),
              lines{"register.recorded_decreases "
                    "/activities/0/participations/0/history/0/recorded 2024-01-12"});
}

TEST(participations, are_found_by_person_and_by_agreement) {
    auto office = an_office();
    activity second = an_activity(
        "w", internship{party_id{"a"}, party_id{"b"}, participant{person_id{"s"}, {}, {}, {}}});
    ASSERT_EQ(refusal_of(office, put(a_group({taking_part("p", person_id{"s"}, at("c1")),
                                              taking_part("q", person_id{"t"})}),
                                     second)),
              lines{});
    snapshot const& now = office.current();
    auto const of = [&](char const* id) {
        lines ids;
        now.activities_with(person_id{id}, [&](auto const& found) {
            ids.push_back(found->id.str());
            return true;
        });
        return ids;
    };
    EXPECT_EQ(of("s"), (lines{"v", "w"}));
    EXPECT_EQ(of("t"), lines{"v"});
    EXPECT_EQ(of("u"), lines{});
    EXPECT_EQ(visited(now, &snapshot::activities_under, agreement_id{"x"}), lines{"v"});
    EXPECT_EQ(visited(now, &snapshot::activities_under, agreement_id{"y"}), lines{});
}

TEST(participations, are_as_known_on_a_day) {
    auto office = an_office();
    auto const nominated =
        stepping(a_group({taking_part("p")}), "p", day(2), participation_step::nominated);
    auto const accepted = stepping(nominated, "p", day(5), participation_step::accepted);
    ASSERT_EQ(refusal_of(office, put(accepted), day(5)), lines{});
    activity_id const v{"v"};
    EXPECT_EQ(office.as_known_on(day(1)).find_activity(v), nullptr);
    EXPECT_EQ(*office.as_known_on(day(4)).find_activity(v), nominated);
    EXPECT_EQ(office.as_known_on(day(5)).find_activity(v), office.current().find(v))
        << "shared, not copied";
    EXPECT_EQ(office.as_known_on(day(5)).find_activity(activity_id{"u"}), nullptr);
}

TEST(participations, of_an_activity_that_was_added_later_an_earlier_view_knows_nothing) {
    auto office = an_office();
    activity made = a_group({taking_part("p")});
    made.id = activity_id{"w"};
    ASSERT_EQ(refusal_of(office, put(made), day(3)), lines{});
    EXPECT_EQ(office.current().added_on(made.id), day(3));
    EXPECT_EQ(office.current().added_on(activity_id{"v"}), std::nullopt) << "it is not there";
    EXPECT_EQ(office.as_known_on(day(2)).find_activity(made.id), nullptr);
    EXPECT_EQ(*office.as_known_on(day(3)).find_activity(made.id), made);
    // An activity that is only asked about needs not be known.
    auto const asked = std::make_shared<activity const>(made);
    EXPECT_EQ(office.as_known_on(day(2)).with_known_histories(asked), asked);

    // The log tells of it in a book that is opened, too.
    auto const again = cooperation_register::open(office.current().to_book());
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->as_known_on(day(2)).find_activity(made.id), nullptr);
    change_set gone;
    gone.remove(made.id);
    ASSERT_EQ(refusal_of(office, gone, day(4)), lines{});
    EXPECT_EQ(office.current().added_on(made.id), std::nullopt);
}

} // namespace
} // namespace jspu_coop
