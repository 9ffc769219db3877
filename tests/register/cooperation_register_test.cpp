// What the register accepts, and every way in which it refuses: a refused change changes nothing.
#include <jspu_coop/register/cooperation_register.hpp>

#include "register/samples.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;

TEST(cooperation_register, begins_empty) {
    cooperation_register const office;
    EXPECT_EQ(office.current().revision(), 0);
    EXPECT_EQ(office.current().to_book(), book{});
}

TEST(cooperation_register, logs_changes_in_the_order_of_kinds_and_ids) {
    cooperation_register office;
    // The agreement is put before the parties that it names: references are checked at the end.
    auto const first = office.apply(put(an_agreement("x", {"b", "a"}), a_person("s", party_id{"a"}),
                                        an_institution("b", "BY"), an_institution("a")),
                                    date{2024, 3, 1});
    ASSERT_TRUE(first.has_value()) << to_string(first.error());
    EXPECT_EQ(first->revision(), 1);
    change_set second;
    second.remove(person_id{"s"}).put(an_institution("b", "KZ")).put(an_institution("c"));
    ASSERT_TRUE(office.apply(second, date{2024, 3, 2}).has_value());

    EXPECT_EQ(office.current().revision(), 2);
    date const one{2024, 3, 1};
    date const two{2024, 3, 2};
    std::vector<change> const expected{{1, one, record_kind::party, "a", change_action::added},
                                       {1, one, record_kind::party, "b", change_action::added},
                                       {1, one, record_kind::person, "s", change_action::added},
                                       {1, one, record_kind::agreement, "x", change_action::added},
                                       {2, two, record_kind::party, "b", change_action::replaced},
                                       {2, two, record_kind::party, "c", change_action::added},
                                       {2, two, record_kind::person, "s", change_action::removed}};
    EXPECT_EQ(office.current().log(), expected);
    EXPECT_EQ(first->log().size(), 4U) << "the earlier snapshot stays as it was";
    EXPECT_EQ(first->find(party_id{"b"})->index(), 0U);
    EXPECT_EQ(country_of(*first->find(party_id{"b"})), country{"BY"});
    EXPECT_EQ(country_of(*office.current().find(party_id{"b"})), country{"KZ"});
}

TEST(cooperation_register, what_changes_nothing_makes_no_revision) {
    auto office = register_with(an_institution("a"));
    EXPECT_EQ(refusal_of(office, put(an_institution("a"))), lines{});
    EXPECT_EQ(refusal_of(office, change_set{}), lines{});
    EXPECT_EQ(office.current().revision(), 1);
    EXPECT_EQ(office.current().log().size(), 1U);
}

TEST(cooperation_register, refuses_what_is_named_twice) {
    auto office = register_with(an_institution("a"));
    change_set changes = put(an_institution("b"), an_institution("b", "BY"), an_institution("a"));
    changes.remove(party_id{"a"}).remove(party_id{"a"});
    EXPECT_EQ(refusal_of(office, changes), (lines{"register.change_repeated /party/a a",
                                                  "register.change_repeated /party/b b"}));
}

TEST(cooperation_register, ids_of_two_kinds_do_not_meet) {
    auto office = register_with(an_institution("a"));
    EXPECT_EQ(refusal_of(office, put(a_person("a"), a_requirement("a", scope::joint_research))),
              lines{});
}

TEST(cooperation_register, refuses_to_remove_nothing) {
    cooperation_register office;
    EXPECT_EQ(refusal_of(office, removal_of(person_id{"s"}, party_id{"a"}, statement_id{"t"})),
              (lines{"register.not_there /party/a a", "register.not_there /person/s s",
                     "register.not_there /statement/t t"}));
}

TEST(cooperation_register, passes_on_what_is_wrong_with_a_record) {
    cooperation_register office;
    auto lonely = an_agreement("x", {"a"});
    lonely.title = {};
    EXPECT_EQ(refusal_of(office, put(lonely, an_institution("a"))),
              (lines{"agreement.title_empty /agreement/x/title ",
                     "agreement.parties_too_few /agreement/x/parties [a]"}));
}

TEST(cooperation_register, a_warning_refuses_nothing) {
    auto wish = an_agreement("x", {"a", "b"});
    wish.instrument = instrument::letter_of_intent;
    cooperation_register office;
    EXPECT_EQ(refusal_of(office, put(an_institution("a"), an_institution("b"), wish)), lines{});
}

// --- References

/// The lines of one code.
lines only(std::string const& code, lines const& all) {
    lines found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](std::string const& each) { return each.starts_with(code + " "); });
    return found;
}

/// What is unknown when these are put beside the institutions a and b.
template <class... Records>
lines unknown_in(Records... records) {
    auto office = register_with(an_institution("a"), an_institution("b"));
    return only("register.reference_unknown", refusal_of(office, put(records...)));
}

TEST(cooperation_register, refuses_an_agreement_that_names_nobody) {
    auto x = an_agreement("x", {"a", "no1"});
    x.grounds = {a_ground("no2")};
    x.clauses[0].sending = std::vector{party_id{"a"}, party_id{"no3"}};
    x.clauses[0].receiving = std::vector{party_id{"no4"}};
    x.clauses[0].places = places{numbered_places{
        1, place_period::term, fact<party_id>::conflicting({party_id{"a"}, party_id{"no5"}})}};
    x = signed_on(x, {2024, 1, 1}, {2024, 1, 1});
    EXPECT_EQ(unknown_in(x),
              (lines{"register.reference_unknown /agreement/x/parties/1 no1",
                     "register.reference_unknown /agreement/x/grounds/0/agreement no2",
                     "register.reference_unknown /agreement/x/clauses/0/sending/1 no3",
                     "register.reference_unknown /agreement/x/clauses/0/receiving/0 no4",
                     "register.reference_unknown "
                     "/agreement/x/clauses/0/places/calendar_of/claims/1 no5",
                     "register.reference_unknown /agreement/x/history/1/event/party no1"}));
}

TEST(cooperation_register, refuses_a_course_that_is_to_be_taught_nowhere) {
    person teacher = a_person("t");
    teacher.teaching = {{party_id{"a"}, a_text("Didactics"), {}, {}, {}, {}},
                        {party_id{"no1"}, a_text("Didactics"), {}, {}, {}, {}}};
    EXPECT_EQ(unknown_in(teacher),
              (lines{"register.reference_unknown /person/t/teaching/1/party no1"}));
}

TEST(cooperation_register, refuses_a_history_that_names_nobody) {
    date const day{2024, 1, 1};
    auto x = signed_on(an_agreement("x", {"a", "b"}), day, day);
    x = after(x, day, day, agreement_acceded{party_id{"no1"}, {}});
    x = after(x, day, day, agreement_notice_given{party_id{"no1"}, {}});
    x = after(
        x, day, day,
        agreement_amended{"p1",
                          {a_clause("c2")},
                          {},
                          {},
                          {{party_id{"a"}, day}, {party_id{"b"}, day}, {party_id{"no1"}, day}},
                          {}});
    x = after(x, day, day, agreement_withdrew{party_id{"no1"}, {}});
    EXPECT_EQ(unknown_in(x),
              (lines{"register.reference_unknown /agreement/x/history/2/event/party no1",
                     "register.reference_unknown /agreement/x/history/3/event/party no1",
                     "register.reference_unknown "
                     "/agreement/x/history/4/event/signatures/2/party no1",
                     "register.reference_unknown /agreement/x/history/5/event/party no1"}));
}

TEST(cooperation_register, refuses_an_amended_clause_that_names_nobody) {
    date const day{2024, 1, 1};
    clause added = a_clause("c2");
    added.places = places{numbered_places{1, place_period::term, party_id{"no1"}}};
    auto x = signed_on(an_agreement("x", {"a", "b"}), day, day);
    x = after(
        x, day, day,
        agreement_amended{"p1", {added}, {}, {}, {{party_id{"a"}, day}, {party_id{"b"}, day}}, {}});
    EXPECT_EQ(unknown_in(x),
              (lines{"register.reference_unknown "
                     "/agreement/x/history/2/event/added/0/places/calendar_of no1"}));
}

TEST(cooperation_register, refuses_activities_that_name_nobody) {
    participant const who{person_id{"no2"}, {}, {}, {}};
    EXPECT_EQ(unknown_in(an_activity("v", a_stay("a", "no1", who))),
              (lines{"register.reference_unknown /activity/v/detail/host no1",
                     "register.reference_unknown /activity/v/detail/traveller/person no2"}));
    auto const disputed = fact<party_id>::conflicting({party_id{"no1"}, party_id{"a"}});
    EXPECT_EQ(unknown_in(an_activity(
                  "v",
                  event_participation{
                      party_id{"b"}, disputed, event_kind::seminar, attendance_mode::on_site, {}})),
              (lines{"register.reference_unknown /activity/v/detail/organiser/claims/0 no1"}));
    EXPECT_EQ(unknown_in(an_activity("v", expert_visit{party_id{"no1"}, party_id{"a"}, {}, {}})),
              (lines{"register.reference_unknown /activity/v/detail/home no1"}));
    EXPECT_EQ(unknown_in(an_activity("v", research_project{party_id{"a"},
                                                           ids_of_parties({"b", "no1"}),
                                                           {{}, {party_id{"no4"}, who}},
                                                           {{party_id{"no3"}, {}}}})),
              (lines{"register.reference_unknown /activity/v/detail/partners/1 no1",
                     "register.reference_unknown /activity/v/detail/participants/1/party no4",
                     "register.reference_unknown "
                     "/activity/v/detail/participants/1/person/person no2",
                     "register.reference_unknown /activity/v/detail/funders/0/party no3"}));
    EXPECT_EQ(unknown_in(an_activity("v", other_activity{scope::joint_research, party_id{"no3"},
                                                         ids_of_parties({"no1"}), who})),
              (lines{"register.reference_unknown /activity/v/detail/home no3",
                     "register.reference_unknown /activity/v/detail/partners/0 no1",
                     "register.reference_unknown /activity/v/detail/traveller/person no2"}));
    EXPECT_EQ(unknown_in(
                  an_activity("v", faculty_development{development_aim::retraining, party_id{"no1"},
                                                       party_id{"b"}, attendance_mode::on_site})),
              (lines{"register.reference_unknown /activity/v/detail/home no1"}));
}

TEST(cooperation_register, refuses_others_that_name_nobody) {
    EXPECT_EQ(unknown_in(a_person("s", party_id{"no1"})),
              (lines{"register.reference_unknown /person/s/home no1"}));
    EXPECT_EQ(unknown_in(a_statement("t", party_id{"no1"})),
              (lines{"register.reference_unknown /statement/t/partner no1"}));
    EXPECT_EQ(unknown_in(an_institution("c", "UZ", {}, succeeds("no1"))),
              (lines{"register.reference_unknown /party/c/succeeds/predecessor no1"}));
}

TEST(cooperation_register, says_of_which_kind_the_unknown_record_is) {
    auto office = register_with(an_institution("a"));
    auto const refused = office.apply(put(a_person("s", party_id{"no1"})), date{2024, 1, 2});
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().first().parameters.at("kind"), "party");
}

TEST(cooperation_register, only_an_institution_has_a_successor) {
    auto office = register_with(an_organisation("o"), an_institution("a"));
    EXPECT_EQ(refusal_of(office, put(an_institution("b", "UZ", {}, succeeds("o")))),
              (lines{"register.reference_wrong_kind /party/b/succeeds/predecessor o"}));
    EXPECT_EQ(refusal_of(office, put(an_institution("b", "UZ", {}, succeeds("a")))), lines{});
    EXPECT_EQ(refusal_of(office, put(an_organisation("a"))),
              (lines{"register.reference_wrong_kind /party/b/succeeds/predecessor a"}))
        << "the predecessor may not become something else either";
}

// --- Units

TEST(cooperation_register, a_unit_is_one_of_the_home) {
    auto const with = [](fact<party_id> home) {
        auto office = register_with(an_institution("a", "UZ", {"math"}), an_institution("b"),
                                    an_organisation("o"));
        return refusal_of(office, put(a_person("s", std::move(home), unit_id{"math"})));
    };
    lines const unknown{"register.unit_unknown /person/s/unit math"};
    EXPECT_EQ(with(party_id{"a"}), lines{});
    EXPECT_EQ(with({}), lines{}) << "nobody has said whose unit it is";
    EXPECT_EQ(with(fact<party_id>::conflicting({party_id{"a"}, party_id{"b"}})), lines{});
    EXPECT_EQ(with(party_id{"b"}), unknown);
    EXPECT_EQ(with(party_id{"o"}), unknown);
    EXPECT_EQ(with(fact<party_id>::absent()), unknown);
    EXPECT_EQ(with(fact<party_id>::conflicting({party_id{"o"}, party_id{"b"}})), unknown);
    EXPECT_EQ(with(party_id{"no"}), lines{"register.reference_unknown /person/s/home no"})
        << "who is not there may have the unit";
}

TEST(cooperation_register, disputed_units_are_units) {
    auto office = register_with(an_institution("a", "UZ", {"math"}));
    auto const unit = fact<unit_id>::conflicting({unit_id{"math"}, unit_id{"art"}});
    EXPECT_EQ(refusal_of(office, put(a_person("s", party_id{"a"}, unit))),
              lines{"register.unit_unknown /person/s/unit/claims/1 art"});
}

TEST(cooperation_register, a_clause_names_units_of_parties) {
    auto office = register_with(an_institution("a", "UZ", {"math"}), an_institution("b"),
                                an_institution("c", "KZ", {"art"}));
    date const day{2024, 1, 2};
    auto x = an_agreement("x", {"a", "b"});
    x.clauses[0].units = std::vector{party_unit{party_id{"a"}, unit_id{"math"}},
                                     party_unit{party_id{"c"}, unit_id{"art"}},
                                     party_unit{party_id{"a"}, unit_id{"art"}}};
    EXPECT_EQ(refusal_of(office, put(x)),
              (lines{"agreement.clause_foreign_party /agreement/x/clauses/0/units/1/party c",
                     "register.unit_unknown /agreement/x/clauses/0/units/2/unit art"}));
    x.clauses[0].units = std::vector{party_unit{party_id{"a"}, unit_id{"math"}},
                                     party_unit{party_id{"c"}, unit_id{"art"}}};
    x = after(signed_on(x, day, day), day, day, agreement_acceded{party_id{"c"}, {}});
    EXPECT_EQ(refusal_of(office, put(x)), lines{}) << "who acceded brought the unit";

    clause added = a_clause("c2");
    added.units = fact<std::vector<party_unit>>::conflicting(
        {{{party_id{"a"}, unit_id{"math"}}}, {{party_id{"b"}, unit_id{"math"}}}});
    agreement_amended change{"p1", {added}, {}, {}, {}, {}};
    for (char const* const each : {"a", "b", "c"}) {
        change.signatures.push_back({party_id{each}, day});
    }
    EXPECT_EQ(refusal_of(office, put(after(x, day, day, change))),
              lines{"register.unit_unknown "
                    "/agreement/x/history/3/event/added/0/units/claims/1/0/unit math"});
}

TEST(cooperation_register, a_participant_names_a_unit_of_the_home) {
    participant const who{{}, {}, {}, unit_id{"math"}};
    party_id const a{"a"};
    party_id const b{"b"};
    auto const with = [&](activity_detail detail) {
        auto office = register_with(an_institution("a", "UZ", {"math"}), an_institution("b"));
        return refusal_of(office, put(an_activity("v", std::move(detail))));
    };
    auto const unknown = [](std::string const& member) {
        return lines{"register.unit_unknown /activity/v/detail/" + member + "/unit math"};
    };
    EXPECT_EQ(with(exchange_stay{a, b, who, {}, {}, {}}), lines{});
    EXPECT_EQ(with(exchange_stay{b, a, who, {}, {}, {}}), unknown("traveller"));
    EXPECT_EQ(
        with(faculty_development{development_aim::retraining, a, b, attendance_mode::on_site, who}),
        lines{});
    EXPECT_EQ(
        with(faculty_development{development_aim::retraining, b, a, attendance_mode::on_site, who}),
        unknown("traveller"));
    EXPECT_EQ(with(event_participation{a, b, event_kind::seminar, attendance_mode::on_site, who}),
              lines{});
    EXPECT_EQ(with(event_participation{b, a, event_kind::seminar, attendance_mode::on_site, who}),
              unknown("attendee"));
    EXPECT_EQ(with(expert_visit{a, b, who, {}}), lines{});
    EXPECT_EQ(with(expert_visit{b, a, who, {}}), unknown("expert"));
    EXPECT_EQ(with(expert_visit{fact<party_id>{}, b, who, {}}), lines{});
    EXPECT_EQ(with(expert_visit{fact<party_id>::absent(), a, who, {}}), unknown("expert"));
    EXPECT_EQ(with(research_project{b, {a}, {{{}, who}}, {}}), lines{})
        << "any of them may bring people";
    EXPECT_EQ(with(other_activity{scope::joint_research, b, {a}, who}), lines{});
}

TEST(cooperation_register, a_participant_of_many_names_a_unit_of_one) {
    participant const who{{}, {}, {}, unit_id{"math"}};
    auto office = register_with(an_institution("a"), an_institution("b"));
    EXPECT_EQ(refusal_of(
                  office,
                  put(an_activity(
                      "v", research_project{party_id{"a"}, {party_id{"b"}}, {{}, {{}, who}}, {}}))),
              lines{"register.unit_unknown /activity/v/detail/participants/1/person/unit math"});
}

TEST(cooperation_register, a_unit_that_is_named_stays) {
    auto x = an_agreement("x", {"a", "b"});
    x.clauses[0].units = std::vector{party_unit{party_id{"a"}, unit_id{"math"}}};
    participant const who{{}, {}, {}, unit_id{"math"}};
    auto office =
        register_with(an_institution("a", "UZ", {"math", "art"}), an_institution("b"), x,
                      a_person("s", party_id{"a"}, unit_id{"math"}),
                      an_activity("v", a_stay("a", "b", who)), an_activity("w", a_stay("b", "a")));
    EXPECT_EQ(refusal_of(office, put(an_institution("a", "UZ", {"art"}))),
              (lines{"register.unit_unknown /person/s/unit math",
                     "register.unit_unknown /agreement/x/clauses/0/units/0/unit math",
                     "register.unit_unknown /activity/v/detail/traveller/unit math"}));
    EXPECT_EQ(refusal_of(office, put(an_institution("a", "UZ", {"math"}))), lines{});

    // Whoever names the unit is changed along with it, and is not reported twice.
    x.clauses[0].units = fact<std::vector<party_unit>>::absent();
    change_set changes = put(an_institution("a"), x, a_person("s", party_id{"a"}));
    EXPECT_EQ(refusal_of(office, changes),
              lines{"register.unit_unknown /activity/v/detail/traveller/unit math"});
    EXPECT_EQ(refusal_of(office, changes.remove(activity_id{"v"})), lines{});
}

// --- Removal

TEST(cooperation_register, what_is_named_stays) {
    date const day{2024, 1, 1};
    auto x = signed_on(an_agreement("x", {"a", "b"}), day, day);
    x = after(x, day, day, agreement_acceded{party_id{"c"}, {}});
    x.clauses[0].places = places{numbered_places{1, place_period::term, party_id{"d"}}};
    participant const who{person_id{"s"}, {}, {}, {}};
    auto const disputed = fact<party_id>::conflicting({party_id{"a"}, party_id{"e"}});
    auto office = register_with(
        an_institution("a"), an_institution("b"), an_institution("c"), an_institution("d"),
        an_institution("e"), an_institution("f"), an_institution("g"), an_institution("h"), x,
        a_person("s", party_id{"f"}), an_institution("i", "UZ", {}, succeeds("h")),
        a_statement("t", party_id{"g"}), resting_on(an_agreement("y", {"a", "b"}), {"x"}),
        an_activity("v", event_participation{party_id{"b"}, disputed, event_kind::seminar,
                                             attendance_mode::on_site, who}));
    change_set all;
    for (char const* const each : {"a", "b", "c", "d", "e", "f", "g", "h"}) {
        all.remove(party_id{each});
    }
    all.remove(person_id{"s"}).remove(agreement_id{"x"});

    // Removing each alone is refused, and says by whom it is named.
    auto const namer_of = [&](change_set::removal const& id) {
        auto const refused = office.apply(change_set{}.remove(id), day);
        return refused.has_error() && refused.error().first().code == "register.still_referenced"
                   ? refused.error().first().parameters
                   : std::map<std::string, std::string>{};
    };
    using named = std::map<std::string, std::string>;
    EXPECT_EQ(namer_of(party_id{"a"}), (named{{"by", "/agreement/x"}, {"count", "3"}}));
    EXPECT_EQ(namer_of(party_id{"b"}), (named{{"by", "/agreement/x"}, {"count", "3"}}));
    EXPECT_EQ(namer_of(party_id{"c"}), (named{{"by", "/agreement/x"}, {"count", "1"}}));
    EXPECT_EQ(namer_of(party_id{"d"}), (named{{"by", "/agreement/x"}, {"count", "1"}}));
    EXPECT_EQ(namer_of(party_id{"e"}), (named{{"by", "/activity/v"}, {"count", "1"}}));
    EXPECT_EQ(namer_of(party_id{"f"}), (named{{"by", "/person/s"}, {"count", "1"}}));
    EXPECT_EQ(namer_of(party_id{"g"}), (named{{"by", "/statement/t"}, {"count", "1"}}));
    EXPECT_EQ(namer_of(party_id{"h"}), (named{{"by", "/party/i"}, {"count", "1"}}));
    EXPECT_EQ(namer_of(person_id{"s"}), (named{{"by", "/activity/v"}, {"count", "1"}}));
    EXPECT_EQ(namer_of(agreement_id{"x"}), (named{{"by", "/agreement/y"}, {"count", "1"}}));

    // All at once: e goes with nobody left to name it once the activity goes too, and so on.
    lines const refused = refusal_of(office, all);
    EXPECT_EQ(
        refused,
        (lines{"register.still_referenced /party/a a", "register.still_referenced /party/b b",
               "register.still_referenced /party/e e", "register.still_referenced /party/g g",
               "register.still_referenced /party/h h", "register.still_referenced /person/s s",
               "register.still_referenced /agreement/x x"}));
    all.remove(activity_id{"v"})
        .remove(statement_id{"t"})
        .remove(party_id{"i"})
        .remove(agreement_id{"y"});
    EXPECT_EQ(refusal_of(office, all), lines{});
    for (record_kind const each : every<record_kind>()) {
        EXPECT_EQ(office.current().count(each), 0U) << code_of(each);
    }
}

TEST(cooperation_register, a_removal_speaks_from_both_ends) {
    auto office = register_with(an_institution("a"), an_institution("b"));
    change_set changes = put(an_agreement("x", {"a", "b"}));
    EXPECT_EQ(refusal_of(office, changes.remove(party_id{"b"})),
              (lines{"register.still_referenced /party/b b",
                     "register.reference_unknown /agreement/x/parties/1 b"}));
}

// --- What goes in circles, and what there is once

TEST(cooperation_register, grounds_do_not_go_in_circles) {
    auto office =
        register_with(an_institution("a"), an_institution("b"), an_agreement("x", {"a", "b"}),
                      resting_on(an_agreement("y", {"a", "b"}), {"x"}),
                      resting_on(an_agreement("z", {"a", "b"}), {"x", "y"}));
    EXPECT_EQ(refusal_of(office, put(resting_on(an_agreement("x", {"a", "b"}), {"z"}))),
              (lines{"register.ground_cycle /agreement/x/grounds/0/agreement z",
                     "register.ground_cycle /agreement/y/grounds/0/agreement x",
                     "register.ground_cycle /agreement/z/grounds/0/agreement x"}));
    // x leaves the circle; y and z would make one of their own.
    EXPECT_EQ(refusal_of(office, put(resting_on(an_agreement("y", {"a", "b"}), {"x", "z"}))),
              (lines{"register.ground_cycle /agreement/y/grounds/1/agreement z",
                     "register.ground_cycle /agreement/z/grounds/1/agreement y"}));
    EXPECT_EQ(refusal_of(office, put(resting_on(an_agreement("x", {"a", "b"}), {"x"}))),
              lines{"agreement.ground_itself /agreement/x/grounds/0/agreement x"});
    EXPECT_EQ(refusal_of(office, put(resting_on(an_agreement("x", {"a", "b"}), {"z"}),
                                     resting_on(an_agreement("y", {"a", "b"}), {}),
                                     resting_on(an_agreement("z", {"a", "b"}), {"y"}))),
              lines{})
        << "turned round in one change";
}

TEST(cooperation_register, a_long_chain_of_grounds_needs_no_stack) {
    std::size_t const length = 20'000;
    change_set changes = put(an_institution("a"), an_institution("b"));
    for (std::size_t at = 0; at < length; ++at) {
        auto each = an_agreement("x" + std::to_string(at), {"a", "b"});
        if (at + 1 < length) {
            each.grounds = {a_ground("x" + std::to_string(at + 1))};
        }
        changes.put(std::move(each));
    }
    cooperation_register office;
    EXPECT_EQ(refusal_of(office, changes), lines{});
    auto last = an_agreement("x" + std::to_string(length - 1), {"a", "b"});
    last.grounds = {a_ground("x0")};
    EXPECT_EQ(refusal_of(office, put(last)).size(), length);
}

TEST(cooperation_register, successions_do_not_go_in_circles) {
    auto office = register_with(an_institution("a"), an_institution("b", "UZ", {}, succeeds("a")),
                                an_institution("c", "UZ", {}, succeeds("b")));
    EXPECT_EQ(refusal_of(office, put(an_institution("a", "UZ", {}, succeeds("c")))),
              (lines{"register.succession_cycle /party/a/succeeds/predecessor c",
                     "register.succession_cycle /party/b/succeeds/predecessor a",
                     "register.succession_cycle /party/c/succeeds/predecessor b"}));
}

TEST(cooperation_register, an_institution_has_one_successor_a_day) {
    date const day{2022, 6, 24};
    auto office =
        register_with(an_institution("a"), an_institution("b", "UZ", {}, succeeds("a", day)));
    EXPECT_EQ(refusal_of(office, put(an_institution("c", "UZ", {}, succeeds("a", day)))),
              lines{"register.predecessor_repeated /party/c/succeeds/predecessor a"});
    EXPECT_EQ(refusal_of(office, put(an_institution("c", "UZ", {}, succeeds("a", *day.next())))),
              lines{});
    EXPECT_EQ(refusal_of(office, put(an_institution("b", "UZ", {}, succeeds("a", *day.next())))),
              lines{"register.predecessor_repeated /party/b/succeeds/predecessor a"});
    EXPECT_EQ(office.current().successors_of(party_id{"a"}), ids_of_parties({"b", "c"}));
}

TEST(cooperation_register, a_scope_has_one_requirement) {
    auto office = register_with(a_requirement("q", scope::joint_research));
    auto const refused =
        office.apply(put(a_requirement("r", scope::joint_research)), date{2024, 1, 2});
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(lines_of(refused.error().all()),
              lines{"register.requirement_repeated /requirement/r/scope joint_research"});
    EXPECT_EQ(refused.error().first().parameters.at("other"), "q");
    change_set moved =
        put(a_requirement("r", scope::joint_research), a_requirement("q", scope::staff_exchange));
    EXPECT_EQ(refusal_of(office, moved), lines{});
}

// --- Histories and days

TEST(cooperation_register, a_history_is_only_extended) {
    date const day{2024, 1, 1};
    auto const drafted = after(an_agreement("x", {"a", "b"}), day, day, agreement_drafted{});
    auto office = register_with(an_institution("a"), an_institution("b"), drafted);
    lines const rewritten{"register.history_rewritten /agreement/x/history x"};
    EXPECT_EQ(refusal_of(office, put(an_agreement("x", {"a", "b"}))), rewritten);
    EXPECT_EQ(refusal_of(office, put(signed_on(an_agreement("x", {"a", "b"}), day, day))),
              rewritten);
    auto retitled = signed_on(drafted, day, {2024, 1, 2});
    retitled.title = a_text("another title");
    EXPECT_EQ(refusal_of(office, put(retitled)), lines{}) << "other members are clerical";
    EXPECT_EQ(*office.current().find(agreement_id{"x"}), retitled);
}

TEST(cooperation_register, days_of_recording_never_decrease) {
    auto office = register_with(an_institution("a"), an_institution("b"));
    EXPECT_EQ(refusal_of(office, put(an_institution("c")), {2023, 12, 31}),
              lines{"register.recorded_decreases  2023-12-31"});
    EXPECT_EQ(refusal_of(office, put(an_institution("c")), {2024, 1, 1}), lines{});

    date const soon{2024, 3, 1};
    auto const x = signed_on(an_agreement("x", {"a", "b"}), {2023, 5, 5}, {2023, 6, 6});
    EXPECT_EQ(refusal_of(office, put(x), soon), lines{}) << "what was known before may be added";
    auto const late = after(x, soon, *soon.next(), agreement_terminated{});
    EXPECT_EQ(refusal_of(office, put(late), soon),
              lines{"register.recorded_decreases /agreement/x/history/2/recorded 2024-03-02"});
    auto const early = after(x, soon, *soon.previous(), agreement_terminated{});
    EXPECT_EQ(refusal_of(office, put(early), *soon.next()),
              lines{"register.recorded_decreases /agreement/x/history/2/recorded 2024-02-29"})
        << "what was known on that day has been told already";
    EXPECT_EQ(refusal_of(office, put(late), *soon.next()), lines{});
}

// --- Refusals

TEST(cooperation_register, a_refused_change_changes_nothing_and_says_all) {
    auto office =
        register_with(an_institution("a"), an_institution("b"), an_agreement("x", {"a", "b"}));
    snapshot const before = office.current();
    book const as_it_was = before.to_book();
    auto const changes = [](bool forward) {
        std::vector<change_set::record> records{
            an_institution("c"), an_agreement("y", {"c", "no"}), a_person("s", party_id{"no"}),
            a_requirement("q", scope::joint_research), a_requirement("r", scope::joint_research)};
        if (!forward) {
            std::reverse(records.begin(), records.end());
        }
        change_set made;
        for (auto const& each : records) {
            made.put(each);
        }
        return made.remove(forward ? party_id{"a"} : party_id{"b"})
            .remove(forward ? party_id{"b"} : party_id{"a"})
            .remove(activity_id{"v"});
    };
    lines const expected{"register.not_there /activity/v v",
                         "register.recorded_decreases  2023-01-01",
                         "register.still_referenced /party/a a",
                         "register.still_referenced /party/b b",
                         "register.reference_unknown /person/s/home no",
                         "register.reference_unknown /agreement/y/parties/1 no",
                         "register.requirement_repeated /requirement/q/scope joint_research",
                         "register.requirement_repeated /requirement/r/scope joint_research"};
    EXPECT_EQ(refusal_of(office, changes(true), {2023, 1, 1}), expected);
    EXPECT_EQ(refusal_of(office, changes(false), {2023, 1, 1}), expected)
        << "the order of changes plays no part";
    EXPECT_EQ(office.current().revision(), before.revision());
    EXPECT_EQ(office.current().to_book(), as_it_was);
    EXPECT_EQ(visited(office.current(), &snapshot::agreements_of, party_id{"a"}), lines{"x"});
}

TEST(cooperation_register, a_register_that_was_moved_from_is_still_one) {
    auto office = register_with(an_institution("a"));
    cooperation_register const other{std::move(office)};
    EXPECT_EQ(other.current().count(record_kind::party), 1U);
    EXPECT_EQ(office.current().count(record_kind::party), 1U); // NOLINT(bugprone-use-after-move)
}

} // namespace
} // namespace jspu_coop
