// Enrolments: legal steps, learning agreements, and standing on a day.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/evidence_events.hpp>
#include <jspu_coop/records/programmes/period_events.hpp>
#include <jspu_coop/records/programmes/student_events.hpp>

#include "records/programmes/programme_samples.hpp"
#include "records/support/issue_list.hpp"
#include "support/enrolment_story.hpp"
#include "support/history_laws.hpp"
#include "support/refusal.hpp"
#include "support/transcript_sample.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::testing {
namespace {

using enum period_step;
using enum learning_agreement_party;

money const fee{100, currency{"USD"}};

/// One event of each kind, such as a random story may draw.
std::vector<enrolment_event> events_of_every_kind() {
    return {student_admitted{academic_year{2021, 2022}, 1, {}},
            student_registered{story_home, {}},
            student_registered{story_host, {}},
            student_promoted{2, true, {}},
            student_promoted{3, false, {}},
            student_kept_back{1, {}},
            leave_begun{story_home, leave_ground::health, {}},
            leave_ended{story_home, {}},
            student_struck_off{story_home, {}},
            student_reinstated{story_home, {}},
            student_transferred{story_host, {}},
            student_withdrew{},
            towards_partner(nominated),
            towards_partner(accepted),
            towards_partner(departed),
            towards_partner(returned),
            learning_agreement_proposed{story_period, {course_id{"b"}}, {course_id{"a"}}, {}},
            learning_agreement_signed{story_period, home, {}},
            learning_agreement_signed{story_period, host, {}},
            learning_agreement_signed{story_period, student, {}},
            period_paid{story_period, story_host, fee, {}},
            course_result{story_home, marked("a", 6, "4"), {}},
            transcript_received{story_host, {}},
            recognition_decided{story_home, {course_id{"b"}}, {course_id{"a"}}, {}},
            examination_attempted{award_requirement_id{"thesis"}, attempt_result::passed, {}, {}},
            paper_issued{paper_kind::passport, {}, {}},
            award_conferred{award_id{"home"}, {}},
            enrolment_entry_annulled{}};
}

struct enrolment_traits {
    using event = enrolment_event;
    using rules = enrolment_rules;
    static rules the_rules() { return {}; }
    static std::vector<event> legal_story() {
        return begun({leave_begun{story_home, {}, {}}, leave_ended{story_home, {}},
                      towards_partner(nominated), towards_partner(accepted)});
    }
    static event illegal_at_first() { return student_registered{story_home, {}}; }
    /// Every kind; half of the time one that may follow wherever somebody is enrolled, else a
    /// correction would seldom be legal.
    static rc::Gen<event> any_event() {
        std::vector<event> const often{
            transcript_received{story_host, {}}, paper_issued{paper_kind::passport, {}, {}},
            period_paid{story_period, story_host, fee, {}}, enrolment_entry_annulled{}};
        return rc::gen::oneOf(rc::gen::elementOf(events_of_every_kind()),
                              rc::gen::elementOf(often));
    }
};

INSTANTIATE_TYPED_TEST_SUITE_P(Enrolment, HistoryLaws, enrolment_traits);

static_assert(history_rules<enrolment_rules, enrolment_event>);

/// Why an event is refused after others.
std::string refusal_after(std::vector<enrolment_event> const& events, enrolment_event next) {
    enrolment story = told(events);
    enrolment const before = story;
    auto const day = enrolment_day(static_cast<int>(events.size()));
    auto const recorded = record_event(story, day, day, std::move(next));
    if (recorded.has_error()) {
        EXPECT_EQ(story, before) << "a refused event changes nothing";
    }
    return recorded.has_error() ? code_of_refusal(recorded) + " at " + path_of_refusal(recorded)
                                : "accepted";
}

// Written from the documentation of `may_follow`, not from the code.
TEST(enrolment, phases_allow_what_the_table_says) {
    std::set<std::string_view> const late{"transcript_received", "recognition_decided", "annulled"};
    for (enrolment_event const& each : events_of_every_kind()) {
        auto const kind = std::visit([]<class Event>(Event const&) { return Event::kind; }, each);
        bool const is_annulment = kind == "annulled";
        EXPECT_EQ(may_follow(enrolment_phase::unrecorded, kind), kind == "admitted" || is_annulment)
            << kind;
        EXPECT_EQ(may_follow(enrolment_phase::enrolled, kind), kind != "admitted") << kind;
        EXPECT_EQ(may_follow(enrolment_phase::withdrawn, kind),
                  late.contains(kind) || kind == "reinstated")
            << kind;
        EXPECT_EQ(may_follow(enrolment_phase::transferred, kind),
                  late.contains(kind) || kind == "award_conferred")
            << kind;
    }
}

// Written from the documentation of `may_follow`, not from the code.
TEST(enrolment, steps_towards_a_period_follow_as_the_table_says) {
    std::map<std::optional<period_step>, std::set<period_step>> const table{
        {std::nullopt, {nominated}},
        {nominated, {nomination_withdrawn, nomination_refused, accepted}},
        {nomination_withdrawn, {nominated}},
        {nomination_refused, {nominated}},
        {accepted, {nomination_withdrawn, departed}},
        {departed, {arrived, returned}},
        {arrived, {returned}},
        {returned, {nominated}},
    };
    for (auto const& [before, allowed] : table) {
        for (period_step const next : every<period_step>()) {
            EXPECT_EQ(may_follow(before, next), allowed.contains(next))
                << (before ? to_string(*before) : "nothing") << " then " << to_string(next);
        }
    }
    EXPECT_EQ(refusal_after(begun(), towards_partner(accepted)),
              "enrolment.period_step_illegal at /history/2/event/step");
}

TEST(enrolment, is_of_who_was_admitted) {
    EXPECT_EQ(refusal_after({}, student_registered{story_home, {}}),
              "enrolment.step_illegal at /history/0/event");
    EXPECT_EQ(refusal_after(begun(), student_admitted{academic_year{2021, 2022}, 1, {}}),
              "enrolment.step_illegal at /history/2/event");
    EXPECT_EQ(refusal_after({}, student_admitted{academic_year{2021, 2022}, 0, {}}),
              "enrolment.year_not_positive at /history/0/event/year");
    auto const state = state_on(told(begun()), enrolment_day(9));
    EXPECT_EQ(state.phase, enrolment_phase::enrolled);
    EXPECT_EQ(state.admitted, enrolment_day(0));
    EXPECT_EQ(state.year, 1);
}

/// Both institutions, each for itself.
TEST(enrolment, stands_at_each_institution_for_itself) {
    auto const state =
        state_on(told(begun({student_registered{story_host, {}},
                             leave_begun{story_home, leave_ground::child_care, {}}})),
                 enrolment_day(9));
    ASSERT_NE(find_site(state, story_home), nullptr);
    ASSERT_NE(find_site(state, story_host), nullptr);
    EXPECT_EQ(*find_site(state, story_home),
              (site_state{story_home, site_standing::on_leave, enrolment_day(3),
                          fact<site_fall>::absent()}));
    EXPECT_EQ(*find_site(state, story_host),
              (site_state{story_host, site_standing::registered, enrolment_day(2),
                          fact<site_fall>::absent()}));
    EXPECT_EQ(find_site(state, party_id{"elsewhere"}), nullptr);
}

TEST(enrolment, registers_strikes_off_and_reinstates_in_order) {
    student_registered const again{story_home, {}};
    student_struck_off const struck{story_home, {}};
    EXPECT_EQ(refusal_after(begun(), again),
              "enrolment.already_registered at /history/2/event/site");
    EXPECT_EQ(refusal_after(begun({struck}), again),
              "enrolment.struck_off at /history/3/event/site");
    EXPECT_EQ(refusal_after(begun({struck}), struck),
              "enrolment.not_registered at /history/3/event/site");
    EXPECT_EQ(refusal_after(begun(), student_reinstated{story_home, {}}),
              "enrolment.not_struck_off at /history/2/event/site");
    EXPECT_EQ(refusal_after(begun({struck}), student_reinstated{story_home, {}}), "accepted");
    EXPECT_EQ(refusal_after(begun(), course_result{story_host, marked("a", 6, "4"), {}}),
              "enrolment.not_registered at /history/2/event/site");
}

/// On leave at departure: enrolled, not departing.
TEST(enrolment, on_leave_does_not_depart) {
    leave_begun const leave{story_home, leave_ground::health, {}};
    auto const ready = begun({towards_partner(nominated), towards_partner(accepted), leave});
    EXPECT_EQ(refusal_after(ready, towards_partner(departed)),
              "enrolment.on_leave at /history/5/event/step");
    EXPECT_EQ(state_on(told(ready), enrolment_day(9)).phase, enrolment_phase::enrolled);
    EXPECT_EQ(refusal_after(ready, leave), "enrolment.on_leave at /history/5/event/site");
    EXPECT_EQ(refusal_after(begun(), leave_ended{story_home, {}}),
              "enrolment.not_on_leave at /history/2/event/site");
    auto back = ready;
    back.emplace_back(leave_ended{story_home, {}});
    EXPECT_EQ(refusal_after(back, towards_partner(departed)), "accepted");
}

/// Of who is a student nowhere any more, nothing happens that happens to students only; what was
/// begun before comes to its end.
TEST(enrolment, of_who_was_struck_off_everywhere_waits_for_reinstatement) {
    student_struck_off const struck{story_home, {}};
    learning_agreement_proposed const table{story_period, {course_id{"b"}}, {course_id{"a"}}, {}};
    std::vector<std::pair<std::vector<enrolment_event>, enrolment_event>> const of_students{
        {{}, student_promoted{2, false, {}}},
        {{}, student_kept_back{1, {}}},
        {{}, towards_partner(nominated)},
        {{towards_partner(nominated)}, towards_partner(accepted)},
        {{towards_partner(nominated), towards_partner(accepted)}, towards_partner(departed)},
        {{}, table},
        {{table}, learning_agreement_signed{story_period, home, {}}},
        {{}, examination_attempted{award_requirement_id{"thesis"}, attempt_result::passed, {}, {}}},
        {{}, award_conferred{award_id{"home"}, {}}}};
    for (auto const& [before, event] : of_students) {
        auto const kind = std::visit([]<class Event>(Event const&) { return Event::kind; }, event);
        auto out = begun(before);
        out.emplace_back(struck);
        EXPECT_EQ(refusal_after(out, event).substr(0, 33), "enrolment.struck_off_everywhere a")
            << kind;
        auto back = out;
        back.emplace_back(student_reinstated{story_home, {}});
        EXPECT_EQ(refusal_after(back, event), "accepted") << kind;
        auto elsewhere = begun(before);
        elsewhere.insert(elsewhere.end(), {student_registered{story_host, {}}, struck});
        EXPECT_EQ(refusal_after(elsewhere, event), "accepted") << kind << ": still at the host";
    }
    std::vector<period_step> const there{nominated, accepted, departed, arrived};
    std::vector<enrolment_event> gone;
    for (period_step const each : there) {
        gone.emplace_back(towards_partner(each));
    }
    auto out = begun(gone);
    out.emplace_back(struck);
    for (enrolment_event const& each : std::vector<enrolment_event>{
             towards_partner(returned), transcript_received{story_home, {}},
             recognition_decided{story_home, {course_id{"b"}}, {}, {}},
             period_paid{story_period, story_host, fee, {}},
             paper_issued{paper_kind::passport, {}, {}}, student_withdrew{}}) {
        EXPECT_EQ(refusal_after(out, each), "accepted");
    }
}

/// What takes effect before the striking off may be recorded after it.
TEST(enrolment, lets_record_late_what_was_decided_before_the_striking_off) {
    enrolment story = told(begun());
    record_event(story, enrolment_day(9), enrolment_day(9), student_struck_off{story_home, {}})
        .value();
    EXPECT_TRUE(
        record_event(story, enrolment_day(8), enrolment_day(10), student_promoted{2, false, {}})
            .has_value());
    EXPECT_EQ(code_of_refusal(record_event(story, enrolment_day(9), enrolment_day(10),
                                           student_promoted{3, false, {}})),
              "enrolment.struck_off_everywhere");
}

/// Who is on leave wherever still a student is not promoted, does not arrive, and begins no course
/// there; what ends then may have begun before, and the other institution goes its own way.
TEST(enrolment, on_leave_stands_still) {
    leave_begun const leave{story_home, leave_ground::health, {}};
    student_promoted const next{2, false, {}};
    course_result const begins{story_home, unmarked("a", 6, attempt_result::in_progress), {}};
    EXPECT_EQ(refusal_after(begun({leave}), next), "enrolment.on_leave at /history/3/event/year");
    EXPECT_EQ(refusal_after(begun({leave}), begins),
              "enrolment.on_leave at /history/3/event/attempt/course");
    EXPECT_EQ(refusal_after(begun({towards_partner(nominated), towards_partner(accepted),
                                   towards_partner(departed), leave}),
                            towards_partner(arrived)),
              "enrolment.on_leave at /history/6/event/step");
    for (enrolment_event const& each : std::vector<enrolment_event>{
             course_result{story_home, marked("a", 6, "4"), {}}, student_kept_back{1, {}},
             towards_partner(nominated), award_conferred{award_id{"home"}, {}}}) {
        EXPECT_EQ(refusal_after(begun({leave}), each), "accepted");
    }
    auto const both = begun({student_registered{story_host, {}}, leave});
    EXPECT_EQ(refusal_after(both, next), "accepted");
    course_result const there{story_host, begins.attempt, {}};
    EXPECT_EQ(refusal_after(both, there), "accepted");
    EXPECT_EQ(refusal_after(both, begins), "enrolment.on_leave at /history/4/event/attempt/course");
}

/// A year is not skipped, and the same one may be studied again and again.
TEST(enrolment, goes_from_year_to_year) {
    EXPECT_EQ(refusal_after(begun(), student_promoted{3, false, {}}),
              "enrolment.year_not_next at /history/2/event/year");
    EXPECT_EQ(refusal_after(begun(), student_kept_back{2, {}}),
              "enrolment.year_not_current at /history/2/event/year");
    auto const state = state_on(told(begun({student_kept_back{1, {}}, student_kept_back{1, {}},
                                            student_promoted{2, true, {}}})),
                                enrolment_day(9));
    EXPECT_EQ(state.year, 2);
    EXPECT_TRUE(state.with_debts);
}

/// Who withdraws is a student nowhere; who is reinstated is one there.
TEST(enrolment, ends_when_the_student_leaves) {
    auto const left = begun({student_registered{story_host, {}}, student_withdrew{}});
    auto const state = state_on(told(left), enrolment_day(9));
    EXPECT_EQ(state.phase, enrolment_phase::withdrawn);
    EXPECT_EQ(find_site(state, story_host)->standing, site_standing::struck_off);
    EXPECT_EQ(refusal_after(left, award_conferred{award_id{"home"}, {}}),
              "enrolment.step_illegal at /history/4/event");
    auto back = left;
    back.emplace_back(student_reinstated{story_home, {}});
    auto const again = state_on(told(back), enrolment_day(9));
    EXPECT_EQ(again.phase, enrolment_phase::enrolled);
    EXPECT_EQ(find_site(again, story_home)->standing, site_standing::registered);
    EXPECT_EQ(find_site(again, story_host)->standing, site_standing::struck_off);
    EXPECT_EQ(refusal_after(begun({student_transferred{story_host, {}}}),
                            student_reinstated{story_home, {}}),
              "enrolment.step_illegal at /history/3/event");
}

learning_agreement_proposed proposed(std::string abroad) {
    return {story_period, {course_id{std::move(abroad)}}, {course_id{"a"}}, {}};
}

learning_agreement_signed signature(learning_agreement_party by) {
    return {story_period, by, {}};
}

/// A change that not all have signed binds nobody: the old table still does.
TEST(enrolment, binds_by_a_learning_agreement_that_all_have_signed) {
    auto const first = begun({proposed("b"), signature(home), signature(host), signature(student)});
    auto const agreed = [](std::vector<enrolment_event> const& events) {
        return find_period(state_on(told(events), enrolment_day(20)), story_period)->agreed;
    };
    learning_agreement_text const old{{course_id{"b"}}, {course_id{"a"}}};
    EXPECT_EQ(agreed(begun({proposed("b"), signature(home), signature(host)})), std::nullopt);
    EXPECT_EQ(agreed(first), old);
    auto change = first;
    change.insert(change.end(), {proposed("c"), signature(student), signature(home)});
    EXPECT_EQ(agreed(change), old);
    change.emplace_back(signature(host));
    EXPECT_EQ(agreed(change), (learning_agreement_text{{course_id{"c"}}, {course_id{"a"}}}));
}

TEST(enrolment, takes_one_signature_of_each_party) {
    EXPECT_EQ(refusal_after(begun(), signature(home)),
              "enrolment.nothing_proposed at /history/2/event/period");
    EXPECT_EQ(refusal_after(begun({proposed("b"), signature(home)}), signature(home)),
              "enrolment.signed_already at /history/4/event/by");
    EXPECT_EQ(
        refusal_after(begun({proposed("b"), signature(home), proposed("c")}), signature(home)),
        "accepted")
        << "a new proposal is signed anew";
}

TEST(enrolment, confers_an_award_once) {
    award_conferred const diploma{award_id{"home"}, {}};
    EXPECT_EQ(refusal_after(begun({diploma}), diploma),
              "enrolment.award_conferred_already at /history/3/event/award");
    EXPECT_EQ(refusal_after(begun({diploma}), award_conferred{award_id{"partner"}, {}}),
              "accepted");
}

TEST(enrolment, refuses_events_that_are_not_sound) {
    EXPECT_EQ(refusal_after(begun(), learning_agreement_proposed{story_period, {}, {}, {}}),
              "enrolment.courses_empty at /history/2/event/abroad");
    EXPECT_EQ(
        refusal_after(begun(),
                      recognition_decided{story_home, {course_id{"b"}, course_id{"b"}}, {}, {}}),
        "enrolment.course_repeated at /history/2/event/passed/1");
    EXPECT_EQ(refusal_after(begun(),
                            period_paid{story_period, story_host, money{0, currency{"USD"}}, {}}),
              "enrolment.amount_not_positive at /history/2/event/amount");
    course_attempt wrong = marked("a", 6, "4");
    wrong.number = 0;
    EXPECT_EQ(refusal_after(begun(), course_result{story_home, wrong, {}}),
              "course_attempt.number_not_positive at /history/2/event/attempt/number");
    EXPECT_EQ(refusal_after(begun(), enrolment_entry_annulled{}),
              "enrolment.annuls_nothing at /history/2/supersedes");
}

/// What is recorded later changes no earlier knowledge.
TEST(enrolment, is_known_as_it_was_recorded) {
    enrolment story = told(begun());
    record_event(story, enrolment_day(3), enrolment_day(30), student_struck_off{story_home, {}})
        .value();
    enrolment earlier = story;
    earlier.history = story.history.as_known_on(enrolment_day(29));
    EXPECT_EQ(find_site(state_on(earlier, enrolment_day(10)), story_home)->standing,
              site_standing::registered);
    EXPECT_EQ(find_site(state_on(story, enrolment_day(10)), story_home)->standing,
              site_standing::struck_off);
    EXPECT_EQ(find_site(state_on(story, enrolment_day(2)), story_home)->standing,
              site_standing::registered);
}

TEST(enrolment, has_no_part_that_its_programme_lacks) {
    joint_programme programme = three_and_one();
    enrolment story{enrolment_id{"e1"}, programme.id, person_id{"s1"}, {}};
    std::vector<enrolment_event> const events{
        student_admitted{academic_year{2021, 2022}, 1, {}},
        student_registered{home_site, {}},
        student_registered{party_id{"elsewhere"}, {}},
        period_stepped{programme_period_id{"away"}, nominated, {}},
        period_stepped{programme_period_id{"sea"}, nominated, {}},
        period_paid{programme_period_id{"away"}, party_id{"elsewhere"}, fee, {}},
        examination_attempted{award_requirement_id{"thesis"}, attempt_result::passed, {}, {}},
        examination_attempted{award_requirement_id{"song"}, attempt_result::passed, {}, {}},
        award_conferred{award_id{"of-home"}, {}},
        award_conferred{award_id{"of-nobody"}, {}},
        transcript_received{party_id{"elsewhere"}, {}},
        recognition_decided{party_id{"elsewhere"}, {course_id{"b"}}, {}, {}}};
    for (enrolment_event const& each : events) {
        record_event(story, enrolment_day(0), enrolment_day(0), each).value();
    }
    EXPECT_EQ(issue_lines(validate(story, programme)),
              lines({"enrolment.site_unknown at /history/2/event/site: elsewhere",
                     "enrolment.period_unknown at /history/4/event/period: sea",
                     "enrolment.site_unknown at /history/5/event/payee: elsewhere",
                     "enrolment.requirement_unknown at /history/7/event/requirement: song",
                     "enrolment.award_unknown at /history/9/event/award: of-nobody",
                     "enrolment.site_unknown at /history/10/event/from: elsewhere",
                     "enrolment.site_unknown at /history/11/event/by: elsewhere"}));
    programme.placement = {};
    programme.awards = {};
    EXPECT_EQ(issue_lines(validate(story, programme)),
              lines({"enrolment.site_unknown at /history/2/event/site: elsewhere",
                     "enrolment.site_unknown at /history/5/event/payee: elsewhere",
                     "enrolment.requirement_unknown at /history/7/event/requirement: song",
                     "enrolment.site_unknown at /history/10/event/from: elsewhere",
                     "enrolment.site_unknown at /history/11/event/by: elsewhere"}))
        << "periods and awards that are not known may be any";
    programme.id = joint_programme_id{"another"};
    EXPECT_EQ(issue_lines(validate(story, programme)),
              lines({"enrolment.other_programme at /programme: made-up"}));
}

/// An enrolment on a programme, told a day each.
enrolment on_programme(joint_programme const& programme,
                       std::vector<enrolment_event> const& events) {
    enrolment story{enrolment_id{"e1"}, programme.id, person_id{"s1"}, {}};
    int day = 0;
    for (enrolment_event const& each : events) {
        record_event(story, enrolment_day(day), enrolment_day(day), each).value();
        ++day;
    }
    return story;
}

TEST(enrolment, confers_what_its_programme_lets_confer) {
    joint_programme programme = three_and_one();
    auto awards = programme.awards.value();
    awards.resize(2, awards.front());
    awards[0].id = award_id{"of-home"};
    awards[0].awarded_by = std::vector{home_site};
    awards[0].after = fact<std::vector<award_id>>::absent();
    awards[1] = awards[0];
    awards[1].id = award_id{"of-both"};
    awards[1].awarded_by = std::vector{home_site, host_site};
    awards[1].after = std::vector{award_id{"of-home"}};
    programme.awards = awards;
    award_conferred const of_home{award_id{"of-home"}, {}};
    award_conferred const of_both{award_id{"of-both"}, {}};
    std::vector<enrolment_event> const start{student_admitted{academic_year{2021, 2022}, 1, {}},
                                             student_registered{home_site, {}},
                                             student_registered{host_site, {}}};
    auto const issues_of = [&](std::vector<enrolment_event> const& more) {
        auto events = start;
        events.insert(events.end(), more.begin(), more.end());
        return issue_lines(validate(on_programme(programme, events), programme));
    };
    EXPECT_EQ(issues_of({of_home, of_both}), lines({}));
    EXPECT_EQ(issues_of({of_both, of_home}),
              lines({"enrolment.award_out_of_turn at /history/3/event/award: of-both"}));
    student_struck_off const out{host_site, {}};
    EXPECT_EQ(issues_of({of_home, out, of_both}),
              lines({"enrolment.award_of_struck_off at /history/5/event/award: of-both"}));
    EXPECT_EQ(issues_of({of_home, out, student_reinstated{host_site, {}}, of_both}), lines({}));
    EXPECT_EQ(issues_of({of_home, of_both, out}), lines({})) << "struck off afterwards";

    auto other = awards;
    other[1].after = fact<std::vector<award_id>>::absent();
    programme.awards = fact<std::vector<programme_award>>::conflicting({awards, other});
    EXPECT_EQ(issues_of({of_both}), lines({})) << "one source lets it come first";
    programme.awards = awards;

    student_transferred const gone{host_site, {}};
    programme.exits = std::vector{programme_exit{exit_way::transfer,
                                                 fact<std::vector<programme_period_id>>::absent(),
                                                 std::vector{award_id{"of-home"}},
                                                 {}}};
    EXPECT_EQ(issues_of({gone, of_home}), lines({}));
    EXPECT_EQ(issues_of({gone, of_home, of_both}),
              lines({"enrolment.award_lost at /history/5/event/award: of-both"}));
    programme.exits = fact<std::vector<programme_exit>>::absent();
    EXPECT_EQ(issues_of({gone, of_home}),
              lines({"enrolment.award_lost at /history/4/event/award: of-home"}));
    programme.exits = {};
    EXPECT_EQ(issues_of({gone, of_home, of_both}), lines({})) << "ways out are not known";
}

/// Whatever is drawn, what is recorded is a valid enrolment.
RC_GTEST_PROP(enrolment, that_was_recorded_is_valid, ()) {
    enrolment story = told(begun());
    auto const drawn = *rc::gen::container<std::vector<enrolment_event>>(
        rc::gen::elementOf(events_of_every_kind()));
    for (enrolment_event const& each : drawn) {
        auto const day = enrolment_day(static_cast<int>(story.history.entries().size()));
        enrolment const before = story;
        if (record_event(story, day, day, each).has_error()) {
            RC_ASSERT(story == before);
        }
    }
    RC_ASSERT(validate(story).empty());
}

} // namespace
} // namespace jspu_coop::testing
