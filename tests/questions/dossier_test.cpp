// Dossiers: golden cases that a reader can check by hand.
#include <jspu_coop/questions/dossier.hpp>

#include "support/dossier_world.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::dossier_world;
using enum paper_kind;

TEST(dossier, tells_how_each_paper_stands) {
    paper const waived = decided_by_order({2026, 8, 5}, a_paper(work_plan, fact<date>::absent()));
    activity const asked =
        a_group({}, {a_paper(passport, date{2026, 8, 1}, date{2026, 9, 30}), waived,
                     due_on({2026, 8, 19}, a_paper(travel_order, fact<date>::absent())),
                     due_on({2026, 8, 20}, a_paper(insurance, fact<date>::absent())),
                     a_paper(language_certificate, date{2026, 8, 1}, date{2026, 9, 29}),
                     a_paper(medical_certificate, date{2026, 1, 1}, date{2026, 8, 19})});
    dossier_verdict const verdict = dossier_of(asked);
    EXPECT_EQ(
        papers_in(verdict),
        (lines{"passport: present, satisfied", "language_certificate: expiring, not_satisfied",
               "medical_certificate: expired, not_satisfied",
               "insurance: missing, not_satisfied, due 2026-08-20",
               "travel_order: missing, not_satisfied, due 2026-08-19, overdue",
               "work_plan: waived, satisfied"}));
    EXPECT_EQ(verdict.complete, outcome::not_satisfied);
    EXPECT_EQ(verdict.may_begin, outcome::not_satisfied);
    EXPECT_TRUE(verdict.missing.empty());
    EXPECT_TRUE(verdict.permissions.empty());
}

TEST(dossier, is_judged_on_the_day_of_the_view) {
    activity const asked =
        a_group({}, {a_paper(passport, date{2026, 8, 21}, fact<date>::absent()),
                     decided_by_order({2026, 8, 21}, a_paper(work_plan, fact<date>::absent()))});
    EXPECT_EQ(papers_in(dossier_of(asked)),
              (lines{"passport: missing, not_satisfied", "work_plan: missing, not_satisfied"}));
    EXPECT_EQ(papers_in(dossier_of(asked, {}, {2026, 8, 21})),
              (lines{"passport: present, satisfied", "work_plan: waived, satisfied"}));
}

TEST(dossier, a_paper_that_lapsed_after_the_last_day_was_good) {
    activity const asked = a_group({}, {a_paper(passport, date{2026, 8, 1}, date{2026, 10, 1})});
    EXPECT_EQ(papers_in(dossier_of(asked, {}, {2027, 1, 1})),
              (lines{"passport: present, satisfied"}));
}

TEST(dossier, of_two_papers_alike_one_that_is_good_is_enough) {
    paper const old = a_paper(insurance, date{2026, 8, 1}, date{2026, 9, 10});
    paper const renewed = a_paper(insurance, date{2026, 8, 2}, date{2026, 9, 30});
    paper other = old;
    other.title = a_text("of luggage");
    EXPECT_EQ(papers_in(dossier_of(a_group({}, {old, renewed, other}))),
              (lines{"insurance: replaced, satisfied", "insurance: present, satisfied",
                     "insurance: expiring, not_satisfied"}));
    paper const unclear = a_paper(insurance, date{2026, 8, 2}, fact<date>{});
    dossier_verdict const verdict = dossier_of(a_group({}, {old, unclear}));
    EXPECT_EQ(verdict.complete, outcome::undetermined);
    EXPECT_EQ(verdict.missing, (std::vector<missing_fact>{{"activity", "group", "/papers/1/expires",
                                                           open_cause::missing}}));
    paper const lost = a_paper(insurance, fact<date>::absent());
    EXPECT_EQ(dossier_of(a_group({}, {renewed, lost})).complete, outcome::not_satisfied)
        << "what is known to lack is needed";
}

TEST(dossier, what_is_not_known_is_named) {
    activity asked = a_group(
        {},
        {a_paper(passport, fact<date>{}, fact<date>{}),
         a_paper(insurance, date{2026, 8, 1}, date{2027, 1, 1}),
         a_paper(visa, fact<date>::conflicting({{2026, 8, 1}, {2026, 8, 2}})),
         a_paper(transcript_of_records, fact<date>::conflicting({{2026, 8, 1}, {2026, 9, 2}}))});
    asked.period = fact<period>{};
    dossier_verdict const verdict = dossier_of(asked);
    EXPECT_EQ(papers_in(verdict),
              (lines{"passport: not_known, undetermined",
                     "transcript_of_records: not_known, undetermined",
                     "insurance: not_known, undetermined", "visa: present, satisfied"}));
    EXPECT_EQ(verdict.complete, outcome::undetermined);
    EXPECT_EQ(verdict.missing,
              (std::vector<missing_fact>{
                  {"activity", "group", "/papers/0/expires", open_cause::missing},
                  {"activity", "group", "/papers/0/received", open_cause::missing},
                  {"activity", "group", "/papers/3/received", open_cause::conflicting},
                  {"activity", "group", "/period", open_cause::missing}}));
    asked.period =
        fact<period>::conflicting({{{2026, 9, 1}, {2026, 9, 30}}, {{2026, 9, 1}, {2026, 12, 31}}});
    EXPECT_EQ(papers_in(dossier_of(asked))[2], "insurance: present, satisfied");
}

TEST(dossier, whatever_a_missing_day_is_an_act_in_its_place_is_enough) {
    paper const either_way = decided_by_order({2026, 8, 1}, a_paper(invitation, fact<date>{}));
    EXPECT_EQ(dossier_of(a_group({}, {either_way})).complete, outcome::satisfied);
}

TEST(dossier, what_comes_later_does_not_bear_on_the_beginning) {
    activity const asked = a_group(
        {}, {a_paper(report, fact<date>::absent()), a_paper(registration, fact<date>::absent()),
             due_on({2026, 9, 2}, a_paper(work_plan, fact<date>::absent())),
             due_on({2026, 9, 1}, a_paper(passport))});
    dossier_verdict const verdict = dossier_of(asked);
    EXPECT_EQ(verdict.complete, outcome::not_satisfied);
    EXPECT_EQ(verdict.may_begin, outcome::satisfied);
    activity when = asked;
    when.period = fact<period>{};
    dossier_verdict const open = dossier_of(when);
    EXPECT_EQ(open.may_begin, outcome::undetermined) << "the plan may be due before";
    EXPECT_EQ(open.to_begin,
              (std::vector<missing_fact>{{"activity", "group", "/period", open_cause::missing}}));
    EXPECT_TRUE(open.missing.empty());
}

TEST(dossier, the_hosts_transcript_comes_after_the_stay_and_the_homes_before) {
    auto const may_begin_without = [](paper_provider whose) {
        paper transcript = a_paper(transcript_of_records, fact<date>::absent());
        transcript.from = whose;
        return dossier_of(a_group({}, {transcript})).may_begin;
    };
    EXPECT_EQ(may_begin_without(paper_provider::host), outcome::satisfied);
    EXPECT_EQ(may_begin_without(paper_provider::home), outcome::not_satisfied);
}

TEST(dossier, a_required_paper_that_nobody_has_listed_is_not_known) {
    dossier_verdict const verdict = dossier_of(
        a_visit({a_paper(passport), a_paper(curriculum_vitae)}), {papers_of_an_expert()});
    EXPECT_EQ(papers_in(verdict),
              (lines{"curriculum_vitae: present, satisfied", "passport: present, satisfied",
                     "degree_certificate: not_known, undetermined",
                     "syllabus: not_known, undetermined"}));
    EXPECT_EQ(verdict.complete, outcome::undetermined);
    EXPECT_EQ(verdict.missing,
              (std::vector<missing_fact>{{"activity", "visit", "/papers", open_cause::missing}}));
    for (dossier_line const& each : verdict.papers) {
        ASSERT_TRUE(each.cited_as);
        EXPECT_FALSE(has_errors(validate(*each.cited_as)));
        EXPECT_EQ(each.from, paper_provider::participant);
    }
}

TEST(dossier, of_a_group_each_needs_the_paper) {
    activity group =
        a_group({"p1", "p2", "p3"},
                {of("p1", a_paper(passport)), of("p3", a_paper(passport, fact<date>::absent()))});
    dossier_terms const by{{{paper_kind::passport, paper_provider::participant, {}}}, {}};
    EXPECT_EQ(papers_in(dossier_of(group, by)), (lines{"passport of p1: present, satisfied",
                                                       "passport of p2: not_known, undetermined",
                                                       "passport of p3: missing, not_satisfied"}));
    for (auto const& [who, step] : {std::pair{"p2", participation_step::refused},
                                    std::pair{"p3", participation_step::withdrawn}}) {
        ASSERT_TRUE(
            record_event(group, participation_id{who}, {2026, 7, 1}, {2026, 7, 1}, {step, {}, {}})
                .has_value());
    }
    EXPECT_EQ(papers_in(dossier_of(group, by)), (lines{"passport of p1: present, satisfied"}));
    EXPECT_EQ(dossier_of(group, by).complete, outcome::satisfied);
    EXPECT_EQ(papers_in(dossier_of(group, by, {2026, 6, 30})).size(), 3U)
        << "the withdrawal was not known yet";
}

TEST(dossier, a_paper_for_all_serves_everybody_and_one_of_nobody_is_a_question) {
    paper invitation_for_all = a_paper(invitation);
    invitation_for_all.from = paper_provider::host;
    activity const group = a_group({"p1", "p2"}, {invitation_for_all, a_paper(passport)});
    dossier_terms const by{
        {{passport, paper_provider::participant, {}}, {invitation, paper_provider::host, {}}}, {}};
    dossier_verdict const verdict = dossier_of(group, by);
    EXPECT_EQ(papers_in(verdict),
              (lines{"invitation: present, satisfied", "passport: present, satisfied",
                     "passport of p1: not_known, undetermined",
                     "passport of p2: not_known, undetermined"}));
    EXPECT_EQ(verdict.missing, (std::vector<missing_fact>{
                                   {"activity", "group", "/papers/1/of", open_cause::missing}}));
}

TEST(dossier, the_order_of_rules_does_not_matter) {
    citation const lesser{"A", {}, {}};
    citation const greater{"B", {}, {}};
    paper_requirement const one{passport, paper_provider::participant, lesser};
    paper_requirement const other{passport, paper_provider::participant, greater};
    activity const asked = a_visit({a_paper(passport)});
    EXPECT_EQ(dossier_of(asked, {{one, other}}).papers, dossier_of(asked, {{other, one}}).papers);
    EXPECT_EQ(dossier_of(asked, {{other, one}}).papers[0].cited_as, lesser);
    EXPECT_EQ(dossier_of(asked, {{one, one}}).papers.size(), 1U);
    paper_requirement sourced = one;
    sourced.cited_as->source = source{"A", {}, source_kind::secondary, {}, {}};
    EXPECT_EQ(dossier_of(asked, {{one, sourced}}).papers,
              dossier_of(asked, {{sourced, one}}).papers);
}

TEST(dossier, several_rules_for_one_paper_that_nobody_has_listed_make_one_line) {
    citation const lesser{"A", "2", {}};
    citation const greater{"A", "3", {}};
    paper_requirement const one{passport, paper_provider::participant, greater};
    paper_requirement const other{passport, paper_provider::home, lesser};
    activity const asked = a_visit({});
    auto const found = dossier_of(asked, {{one, other}}).papers;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found, dossier_of(asked, {{other, one}}).papers);
    EXPECT_EQ(found[0].cited_as, lesser);
    EXPECT_EQ(found[0].from, std::min(one.from, other.from));

    activity visit = a_visit({});
    std::get<expert_visit>(visit.detail).registration_working_days = 3;
    dossier_terms const by{{{registration, paper_provider::authority, lesser}},
                           working_week::five_days()};
    auto const registered = dossier_of(visit, by).papers;
    ASSERT_EQ(registered.size(), 1U);
    EXPECT_EQ(registered[0].from, paper_provider::authority) << "as the rule says";
    EXPECT_EQ(registered[0].cited_as, lesser);
    EXPECT_EQ(registered[0].due, (date{2026, 9, 7}));
}

TEST(dossier, a_paper_has_to_be_good_to_the_recorded_end_of_the_stay) {
    using enum participation_step;
    auto const asked = [](std::vector<std::pair<participation_step, date>> const& steps) {
        activity made =
            a_group({"p1", "p2"}, {of("p1", a_paper(passport, date{2026, 8, 1}, date{2026, 9, 20})),
                                   a_paper(insurance, date{2026, 8, 1}, date{2026, 9, 20})});
        for (auto const& [step, on] : steps) {
            for (char const* const who : {"p1", "p2"}) {
                bool const only_one = step == left_early && std::string{who} == "p2";
                EXPECT_TRUE(
                    only_one
                    || record_event(made, participation_id{who}, on, {2026, 9, 1}, {step, {}, {}})
                           .has_value());
            }
        }
        return papers_in(dossier_of(made, {}, {2026, 9, 5}));
    };
    EXPECT_EQ(
        asked({{accepted, {2026, 9, 1}}}),
        (lines{"insurance: expiring, not_satisfied", "passport of p1: expiring, not_satisfied"}));
    EXPECT_EQ(
        asked({{accepted, {2026, 9, 1}}, {arrived, {2026, 9, 1}}, {left_early, {2026, 9, 4}}}),
        (lines{"insurance: expiring, not_satisfied", "passport of p1: present, satisfied"}))
        << "the other stays";
    EXPECT_EQ(asked({{accepted, {2026, 9, 1}}, {completed, {2026, 9, 20}}}),
              (lines{"insurance: present, satisfied", "passport of p1: present, satisfied"}));
    EXPECT_EQ(
        asked({{accepted, {2026, 9, 1}}, {completed, {2026, 9, 21}}}),
        (lines{"insurance: expiring, not_satisfied", "passport of p1: expiring, not_satisfied"}));
}

TEST(dossier, nothing_needed_is_not_applicable) {
    dossier_verdict const verdict = dossier_of(a_group({"p1"}, {}));
    EXPECT_EQ(verdict.complete, outcome::not_applicable);
    EXPECT_EQ(verdict.may_begin, outcome::satisfied);
}

TEST(dossier, asks_for_a_valid_activity) {
    EXPECT_THROW(static_cast<void>(dossier_of(a_group({}, {of("nobody", a_paper(visa))}))),
                 std::invalid_argument);
}

/// A world in which an exchange of students needs this ground, and one of staff that.
view with_grounds(required_ground students, required_ground staff) {
    citation const rule{"Rules of travel", "Article 2", {}};
    ground_requirement first = a_requirement("students", scope::student_exchange);
    first.needed = {date{2020, 1, 1}, students};
    first.cited_as = rule;
    ground_requirement second = a_requirement("staff", scope::staff_exchange);
    second.needed = {date{2020, 1, 1}, staff};
    return register_with(host_with_holidays(), an_institution("b"), first, second)
        .as_known_on(today);
}

view where_needed(required_ground ground) {
    return with_grounds(ground, ground);
}

TEST(dossier, an_invitation_that_a_rule_asks_for_comes_from_the_host) {
    view const known = where_needed(required_ground::invitation);
    dossier_verdict const open = dossier(known, a_group({"p1"}, {}));
    EXPECT_EQ(papers_in(open), (lines{"invitation of p1: not_known, undetermined"}));
    EXPECT_EQ(open.papers.at(0).from, paper_provider::host);
    EXPECT_EQ(open.may_begin, outcome::undetermined);
    EXPECT_EQ(open.to_begin,
              (std::vector<missing_fact>{{"activity", "group", "/papers", open_cause::missing}}));
    paper invited = a_paper(invitation);
    invited.from = paper_provider::host;
    dossier_verdict const there = dossier(known, a_group({"p1", "p2"}, {invited}));
    EXPECT_EQ(papers_in(there), (lines{"invitation: present, satisfied"}));
    EXPECT_EQ(there.papers.at(0).cited_as->document, "Rules of travel");
    EXPECT_EQ(there.may_begin, outcome::satisfied);
    invited.received = fact<date>::absent();
    EXPECT_EQ(dossier(known, a_group({"p1"}, {invited})).may_begin, outcome::not_satisfied);
    EXPECT_TRUE(
        dossier(where_needed(required_ground::agreement), a_group({"p1"}, {})).papers.empty());
}

/// The stay of a group of whom one was nominated by an act of this kind and day.
activity nominated_by(act_kind kind, date day) {
    activity made = a_group({}, {});
    made.participations.push_back(taking_part("p1"));
    auto const done =
        record_event(made, participation_id{"p1"}, {2026, 6, 1}, {2026, 6, 1},
                     {participation_step::nominated, act{kind, "7", day, {}, {}}, {}});
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    return made;
}

TEST(dossier, an_order_that_a_rule_asks_for_may_stand_behind_the_nomination) {
    view const known = where_needed(required_ground::order);
    dossier_verdict const open = dossier(known, a_group({"p1"}, {}));
    EXPECT_EQ(papers_in(open), (lines{"travel_order of p1: not_known, undetermined"}));
    EXPECT_EQ(open.papers.at(0).from, paper_provider::home);
    dossier_verdict const there = dossier(known, nominated_by(act_kind::order, {2026, 6, 1}));
    EXPECT_EQ(papers_in(there), (lines{"travel_order of p1: present, satisfied"}));
    EXPECT_EQ(there.papers.at(0).decided_by->number, "7");
    EXPECT_EQ(there.may_begin, outcome::satisfied);
    // A letter is no order, and an order of tomorrow is not made yet.
    EXPECT_EQ(dossier(known, nominated_by(act_kind::letter, {2026, 6, 1})).may_begin,
              outcome::undetermined);
    EXPECT_EQ(dossier(known, nominated_by(act_kind::order, {2026, 8, 21})).may_begin,
              outcome::undetermined);
    // So may a paper that is one by its act, whatever it is called.
    paper other = decided_by_order({2026, 8, 1}, a_paper(paper_kind::other));
    other.title = text{{"en", "On the visit"}};
    dossier_verdict const named = dossier(known, a_group({"p1"}, {other}));
    EXPECT_EQ(papers_in(named), (lines{"other: present, satisfied"}));
    EXPECT_EQ(named.may_begin, outcome::satisfied);
    // One that waives a paper is not the order itself.
    paper const waived = decided_by_order({2026, 8, 5}, a_paper(work_plan, fact<date>::absent()));
    EXPECT_EQ(dossier(known, a_group({"p1"}, {waived})).may_begin, outcome::undetermined);
}

TEST(dossier, what_is_perhaps_needed_is_open_until_it_is_there) {
    // Whether a student or a teacher goes is not known: a teacher needs an order, a student an
    // agreement.
    view const known = with_grounds(required_ground::agreement, required_ground::order);
    dossier_verdict const open = dossier(known, a_group({"p1"}, {}));
    EXPECT_EQ(open.may_begin, outcome::undetermined);
    EXPECT_EQ(open.to_begin,
              (std::vector<missing_fact>{
                  {"activity", "group", "/detail/traveller/category", open_cause::missing},
                  {"activity", "group", "/papers", open_cause::missing}}));
    EXPECT_EQ(dossier(known, nominated_by(act_kind::order, {2026, 6, 1})).may_begin,
              outcome::satisfied);
}

} // namespace
} // namespace jspu_coop
