// Dossiers: the report and the certificate that a participation tells of, in golden cases.
#include <jspu_coop/questions/dossier.hpp>

#include "support/dossier_world.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::dossier_world;
using enum paper_kind;

/// A group of which the first owes a report and is owed a certificate.
activity owing(deliverable report, deliverable certificate, std::vector<paper> papers = {}) {
    activity made = a_group({"p1"}, std::move(papers));
    made.participations[0].report = std::move(report);
    made.participations[0].certificate = std::move(certificate);
    return made;
}

deliverable due(date day, fact<date> received = fact<date>::absent()) {
    return {day, std::move(received), {}};
}

TEST(dossier, the_report_and_the_certificate_are_owed_after_the_stay) {
    activity const asked = owing(due({2026, 10, 15}), due({2026, 10, 5}));
    dossier_verdict const before = dossier_of(asked);
    EXPECT_EQ(papers_in(before),
              (lines{"report of p1: missing, not_satisfied, due 2026-10-15",
                     "certificate_of_attendance of p1: missing, not_satisfied, due 2026-10-05"}));
    EXPECT_EQ(before.papers[0].from, paper_provider::participant);
    EXPECT_EQ(before.papers[1].from, paper_provider::host);
    EXPECT_EQ(before.complete, outcome::not_satisfied);
    EXPECT_EQ(before.may_begin, outcome::satisfied) << "they come after the stay";
    EXPECT_EQ(
        papers_in(dossier_of(asked, {}, {2026, 10, 6})),
        (lines{
            "report of p1: missing, not_satisfied, due 2026-10-15",
            "certificate_of_attendance of p1: missing, not_satisfied, due 2026-10-05, overdue"}));
    activity const done = owing(due({2026, 10, 15}, date{2026, 10, 9}),
                                {date{2026, 10, 5}, fact<date>::absent(),
                                 act{act_kind::letter, "3", date{2026, 10, 6}, {}, {}}});
    EXPECT_EQ(papers_in(dossier_of(done, {}, {2026, 10, 9})),
              (lines{"report of p1: present, satisfied, due 2026-10-15",
                     "certificate_of_attendance of p1: waived, satisfied, due 2026-10-05"}));
    EXPECT_EQ(dossier_of(done, {}, {2026, 10, 9}).complete, outcome::satisfied);
    EXPECT_EQ(dossier_of(done, {}, {2026, 10, 8}).complete, outcome::not_satisfied)
        << "the report came on the 9th";
    EXPECT_EQ(dossier_of(done, {}, {2026, 10, 5}).papers[1].standing, paper_standing::missing)
        << "the letter is of the 6th";
}

TEST(dossier, what_is_not_asked_for_is_not_owed_and_what_may_be_is_open) {
    deliverable const none{fact<date>::absent(), {}, {}};
    EXPECT_TRUE(dossier_of(owing(none, none)).papers.empty());
    dossier_verdict const open = dossier_of(owing({}, none));
    EXPECT_EQ(papers_in(open), (lines{"report of p1: not_known, undetermined"}));
    EXPECT_EQ(open.papers[0].overdue, outcome::undetermined);
    EXPECT_EQ(
        open.missing,
        (std::vector<missing_fact>{
            {"activity", "group", "/participations/p1/report/due", open_cause::missing},
            {"activity", "group", "/participations/p1/report/received", open_cause::missing}}));
    EXPECT_EQ(open.may_begin, outcome::satisfied);
    EXPECT_EQ(papers_in(dossier_of(owing({{}, date{2026, 8, 1}, {}}, none))),
              (lines{"report of p1: present, satisfied"}))
        << "be it asked for or not, it is there";
    auto const disputed = fact<date>::conflicting({{2026, 8, 1}, {2026, 8, 10}});
    dossier_line const line =
        dossier_of(owing({disputed, fact<date>::absent(), {}}, none)).papers[0];
    EXPECT_EQ(line.in_order, outcome::not_satisfied) << "it is asked for, whichever the day is";
    EXPECT_EQ(line.due, std::nullopt);
    EXPECT_EQ(line.overdue, outcome::undetermined);
    activity gone = owing(due({2026, 10, 15}), none);
    ASSERT_TRUE(record_event(gone, participation_id{"p1"}, {2026, 7, 1}, {2026, 7, 1},
                             {participation_step::withdrawn, {}, {}})
                    .has_value());
    EXPECT_TRUE(dossier_of(gone).papers.empty()) << "who withdrew owes nothing";
}

TEST(dossier, what_is_owed_and_listed_is_one_paper) {
    deliverable const none{fact<date>::absent(), {}, {}};
    paper const unknown = a_paper(report, fact<date>{});
    activity const asked = owing(due({2026, 10, 15}), none, {of("p1", unknown)});
    EXPECT_EQ(papers_in(dossier_of(asked)),
              (lines{"report of p1: missing, not_satisfied, due 2026-10-15"}));
    EXPECT_EQ(papers_in(dossier_of(owing(due({2026, 10, 15}), none, {unknown}))),
              (lines{"report: missing, not_satisfied, due 2026-10-15"}))
        << "nobody else takes part";
    EXPECT_EQ(papers_in(dossier_of(
                  owing(due({2026, 10, 15}), none, {due_on({2026, 10, 1}, of("p1", unknown))}))),
              (lines{"report of p1: missing, not_satisfied, due 2026-10-01"}))
        << "the day of the paper itself goes first";
    // What the one does not say the other may.
    activity here = owing({date{2026, 10, 15}, {}, {}}, none, {of("p1", a_paper(report))});
    EXPECT_EQ(papers_in(dossier_of(here)),
              (lines{"report of p1: present, satisfied, due 2026-10-15"}));
    here.participations[0].report.received = fact<date>::absent();
    dossier_verdict const contradicted = dossier_of(here);
    EXPECT_EQ(papers_in(contradicted),
              (lines{"report of p1: not_known, undetermined, due 2026-10-15"}));
    EXPECT_EQ(contradicted.missing,
              (std::vector<missing_fact>{
                  {"activity", "group", "/papers/0/received", open_cause::conflicting}}));
    // Of two reports it is not said which one is owed.
    EXPECT_EQ(dossier_of(owing(due({2026, 10, 15}), none,
                               {of("p1", a_paper(report)), of("p1", a_paper(report))}))
                  .papers.size(),
              3U);
    paper transcript = of("p1", a_paper(transcript_of_records, fact<date>{}));
    transcript.from = paper_provider::host;
    EXPECT_EQ(papers_in(dossier_of(owing(none, due({2026, 10, 15}), {transcript}))),
              (lines{"transcript_of_records of p1: missing, not_satisfied, due 2026-10-15"}))
        << "the host owes a certificate or a transcript";
}

TEST(dossier, a_rule_asks_for_what_may_be_owed) {
    deliverable const none{fact<date>::absent(), {}, {}};
    citation const rule{"Rules of travel", "Article 9", {}};
    dossier_terms const by{{{report, paper_provider::participant, rule}}, {}};
    EXPECT_EQ(papers_in(dossier_of(owing({fact<date>::absent(), date{2026, 8, 1}, {}}, none), by)),
              (lines{"report of p1: present, satisfied"}))
        << "the participation asks for none, and tells that it came";
    dossier_verdict const verdict = dossier_of(owing({{}, fact<date>::absent(), {}}, none), by);
    EXPECT_EQ(papers_in(verdict), (lines{"report of p1: missing, not_satisfied"}));
    EXPECT_EQ(verdict.papers[0].cited_as, rule);
    EXPECT_EQ(verdict.papers[0].due_missing,
              (std::vector<missing_fact>{
                  {"activity", "group", "/participations/p1/report/due", open_cause::missing}}));
}

/// The first of a group of one, of whom nothing but these steps is recorded.
activity owing_after(std::vector<participation_step> const& steps, deliverable report,
                     std::vector<paper> papers = {}) {
    activity made = owing(std::move(report), {fact<date>::absent(), {}, {}}, std::move(papers));
    made.participations[0].history = {};
    for (participation_step const each : steps) {
        EXPECT_TRUE(
            record_event(made, participation_id{"p1"}, {2026, 6, 1}, {2026, 6, 1}, {each, {}, {}})
                .has_value());
    }
    return made;
}

TEST(dossier, who_holds_no_place_owes_nothing_and_of_whom_nothing_is_recorded_it_is_open) {
    using enum participation_step;
    date const late{2026, 10, 16};
    auto const asked = [&](std::vector<participation_step> const& steps, date day) {
        return papers_in(dossier_of(owing_after(steps, due({2026, 10, 15})), {}, day));
    };
    EXPECT_EQ(asked({applied}, late), lines{});
    EXPECT_EQ(asked({placed_on_reserve}, late), lines{});
    EXPECT_EQ(asked({nominated}, late),
              lines{"report of p1: missing, not_satisfied, due 2026-10-15, overdue"});
    EXPECT_EQ(asked({}, late), lines{"report of p1: not_known, undetermined, due 2026-10-15"});
    dossier_verdict const open = dossier_of(owing_after({}, due({2026, 10, 15})), {}, late);
    EXPECT_EQ(open.complete, outcome::undetermined);
    EXPECT_EQ(open.papers[0].overdue, outcome::undetermined);
    EXPECT_EQ(open.missing,
              (std::vector<missing_fact>{
                  {"activity", "group", "/participations/p1/history", open_cause::missing}}));
    EXPECT_EQ(
        dossier_of(owing_after({}, due({2026, 10, 15}, date{2026, 10, 1})), {}, late).complete,
        outcome::satisfied)
        << "it is there, be it owed or not";
    dossier_terms const by{{{report, paper_provider::participant, {}}}, {}};
    EXPECT_EQ(papers_in(dossier_of(owing_after({}, due({2026, 10, 15})), by, late)),
              lines{"report of p1: missing, not_satisfied, due 2026-10-15, overdue"})
        << "a rule asks for it in any case";
}

TEST(dossier, where_all_steps_were_mistakes_nothing_is_owed) {
    activity asked = owing_after({participation_step::nominated}, due({2026, 10, 15}));
    EXPECT_EQ(papers_in(dossier_of(asked)).size(), 1U);
    ASSERT_TRUE(record_event(asked, participation_id{"p1"}, {2026, 6, 1}, {2026, 6, 20},
                             {participation_step::entry_annulled, {}, {}}, 1)
                    .has_value());
    EXPECT_EQ(papers_in(dossier_of(asked)), lines{});
    EXPECT_EQ(dossier_of(asked).complete, outcome::not_applicable);
}

TEST(dossier, a_place_that_is_taken_by_the_due_day_is_what_counts) {
    activity asked = owing_after({participation_step::applied}, due({2026, 10, 15}));
    ASSERT_TRUE(record_event(asked, participation_id{"p1"}, {2026, 8, 25}, {2026, 8, 1},
                             {participation_step::accepted, {}, {}})
                    .has_value());
    EXPECT_EQ(papers_in(dossier_of(asked, {}, {2026, 8, 20})),
              lines{"report of p1: missing, not_satisfied, due 2026-10-15"})
        << "the acceptance takes effect on the 25th";
    asked.participations[0].report.due = {};
    dossier_verdict const open = dossier_of(asked, {}, {2026, 8, 20});
    EXPECT_EQ(papers_in(open), lines{"report of p1: not_known, undetermined"});
    EXPECT_EQ(open.missing,
              (std::vector<missing_fact>{
                  {"activity", "group", "/participations/p1/report/due", open_cause::missing}}));
}

TEST(dossier, a_day_that_is_told_of_who_perhaps_owes_nothing_is_open) {
    paper const listed = of("p1", a_paper(report, fact<date>::absent()));
    dossier_verdict const verdict =
        dossier_of(owing_after({}, due({2026, 10, 15}), {listed}), {}, {2026, 10, 16});
    EXPECT_EQ(papers_in(verdict), lines{"report of p1: missing, not_satisfied"})
        << "listed, it is needed in any case";
    EXPECT_EQ(verdict.papers[0].overdue, outcome::undetermined);
    EXPECT_EQ(verdict.papers[0].due_missing,
              (std::vector<missing_fact>{
                  {"activity", "group", "/participations/p1/history", open_cause::missing}}));
}

} // namespace
} // namespace jspu_coop
