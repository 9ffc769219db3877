// Dossiers of visits: leave to enter and to work, and registration, in golden cases.
#include <jspu_coop/questions/dossier.hpp>

#include "support/dossier_world.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::dossier_world;
using enum paper_kind;

activity with_permissions(fact<std::vector<permission>> all) {
    activity made = a_visit({});
    std::get<expert_visit>(made.detail).permissions = std::move(all);
    return made;
}

std::string leave_of(activity const& asked, permission_need need, date day = today) {
    permission_line const line =
        dossier_of(asked, {}, day).permissions[need == permission_need::entry ? 0 : 1];
    std::string told = to_string(line.covers);
    told += line.lacking_since ? " since " + to_string(*line.lacking_since) : "";
    for (missing_fact const& each : line.missing) {
        told += " " + each.path;
    }
    return told;
}

TEST(dossier, permissions_cover_the_whole_stay) {
    using enum permission_kind;
    auto const entry = permission_need::entry;
    std::vector<permission> all{{visa, period{{2026, 9, 1}, {2026, 9, 20}}, {}}};
    EXPECT_EQ(leave_of(with_permissions(all), entry), "not_satisfied since 2026-09-21");
    EXPECT_EQ(dossier_of(with_permissions(all)).may_begin, outcome::not_satisfied);
    all.push_back({visa_exemption, period::from({2026, 9, 21}), {}});
    EXPECT_EQ(leave_of(with_permissions(all), entry), "satisfied") << "one after the other";
    EXPECT_EQ(dossier_of(with_permissions(all)).permissions[0].by,
              (std::vector{visa, visa_exemption}));
    EXPECT_EQ(leave_of(with_permissions(all), permission_need::work),
              "undetermined /detail/permissions")
        << "whether leave to work is needed is not known";
    all[1].decided_by = act{act_kind::letter, {}, date{2026, 8, 25}, {}, {}};
    EXPECT_EQ(leave_of(with_permissions(all), entry), "not_satisfied since 2026-09-21");
    EXPECT_EQ(leave_of(with_permissions(all), entry, {2026, 8, 25}), "satisfied");
}

TEST(dossier, a_day_is_surely_not_covered_where_no_source_covers_it) {
    auto const without = [](date from, date to) {
        return std::vector<permission>{
            {permission_kind::visa, period{{2026, 9, 1}, from.plus_days(-1).value()}, {}},
            {permission_kind::visa, period{to.plus_days(1).value(), {2026, 9, 30}}, {}}};
    };
    auto const disputed = [&](std::vector<permission> one, std::vector<permission> other) {
        auto const asked = with_permissions(
            fact<std::vector<permission>>::conflicting({std::move(one), std::move(other)}));
        return leave_of(asked, permission_need::entry);
    };
    auto const early = without({2026, 9, 5}, {2026, 9, 7});
    EXPECT_EQ(disputed(early, without({2026, 9, 10}, {2026, 9, 12})), "not_satisfied")
        << "each source covers what the other does not";
    EXPECT_EQ(disputed(early, without({2026, 9, 5}, {2026, 9, 12})),
              "not_satisfied since 2026-09-05");
    EXPECT_EQ(disputed(early, without({2026, 9, 6}, {2026, 9, 12})),
              "not_satisfied since 2026-09-06");
}

TEST(dossier, leave_has_to_hold_to_the_recorded_end_of_the_visit) {
    activity visit = with_permissions(
        std::vector<permission>{{permission_kind::visa, period{{2026, 9, 1}, {2026, 9, 20}}, {}}});
    visit.participations.push_back(taking_part("expert"));
    for (participation_step const step :
         {participation_step::arrived, participation_step::left_early}) {
        EXPECT_EQ(leave_of(visit, permission_need::entry, {2026, 9, 20}),
                  "not_satisfied since 2026-09-21");
        ASSERT_TRUE(record_event(visit, participation_id{"expert"}, {2026, 9, 20}, {2026, 9, 20},
                                 {step, {}, {}})
                        .has_value());
    }
    EXPECT_EQ(leave_of(visit, permission_need::entry, {2026, 9, 20}), "satisfied");
}

TEST(dossier, permissions_may_not_be_known) {
    using enum permission_kind;
    auto const entry = permission_need::entry;
    EXPECT_EQ(leave_of(with_permissions({}), entry), "undetermined /detail/permissions");
    std::vector<permission> all{{visa, {}, {}}};
    EXPECT_EQ(leave_of(with_permissions(all), entry), "undetermined /detail/permissions/0/valid");
    all.push_back({visa, september, {}});
    EXPECT_EQ(leave_of(with_permissions(all), entry), "satisfied");
    all = {
        {visa,
         fact<period>::conflicting({{{2026, 9, 1}, {2026, 9, 9}}, {{2026, 9, 2}, {2026, 9, 30}}}),
         {}}};
    EXPECT_EQ(leave_of(with_permissions(all), entry), "undetermined /detail/permissions/0/valid");
    all = {
        {visa,
         fact<period>::conflicting({{{2026, 9, 1}, {2026, 9, 9}}, {{2026, 9, 1}, {2026, 9, 20}}}),
         {}}};
    EXPECT_EQ(leave_of(with_permissions(all), entry), "not_satisfied since 2026-09-21")
        << "whichever is true";
    activity when = with_permissions(std::vector<permission>{{visa, september, {}}});
    when.period = fact<period>{};
    EXPECT_EQ(leave_of(when, entry), "undetermined /period");
}

activity with_registration(fact<std::int64_t> days, std::vector<paper> papers) {
    activity made = a_visit(std::move(papers));
    std::get<expert_visit>(made.detail).registration_working_days = days;
    return made;
}

// 1 September 2026 is a Tuesday, and the 3rd is a day off: the third working day after it is
// Monday the 7th.
TEST(dossier, a_guest_is_registered_within_working_days_after_arrival) {
    activity visit =
        with_registration(3, {a_paper(registration, fact<date>::absent(), fact<date>::absent())});
    dossier_terms const by{{}, working_week::five_days()};
    EXPECT_EQ(papers_in(dossier_of(visit, by, {2026, 9, 7})),
              (lines{"registration: missing, not_satisfied, due 2026-09-07"}));
    EXPECT_EQ(papers_in(dossier_of(visit, by, {2026, 9, 8})),
              (lines{"registration: missing, not_satisfied, due 2026-09-07, overdue"}));
    EXPECT_EQ(papers_in(dossier_of(visit, {{}, working_week::six_days()})),
              (lines{"registration: missing, not_satisfied, due 2026-09-05"}));
    visit.participations.push_back(taking_part("expert"));
    for (participation_step const step :
         {participation_step::accepted, participation_step::arrived}) {
        ASSERT_TRUE(record_event(visit, participation_id{"expert"}, {2026, 9, 2}, {2026, 9, 2},
                                 {step, {}, {}})
                        .has_value());
    }
    EXPECT_EQ(papers_in(dossier_of(visit, by, {2026, 9, 2})),
              (lines{"registration: missing, not_satisfied, due 2026-09-08"}))
        << "it counts from the day of arrival";
    EXPECT_EQ(dossier_of(visit, by).may_begin, outcome::satisfied);
}

TEST(dossier, a_registration_counts_by_the_week_and_days_off_of_a_host_of_any_kind) {
    institution const like = host_with_holidays();
    timeline<text> const names{date{2020, 1, 1}, a_text("x")};
    activity const visit =
        with_registration(3, {a_paper(registration, fact<date>::absent(), fact<date>::absent())});
    auto const due = [&](auto host) {
        host.holidays = like.holidays;
        host.working_week = working_week::five_days();
        view const known = register_with(host, an_institution("b")).as_known_on({2026, 9, 1});
        return papers_in(dossier(known, visit, {}));
    };
    lines const monday{"registration: missing, not_satisfied, due 2026-09-07"};
    EXPECT_EQ(due(other_host{like.id, names, country{"UZ"}}), monday);
    EXPECT_EQ(due(state_party{like.id, names, country{"UZ"}}), monday);
}

TEST(dossier, a_registration_counts_by_the_hosts_own_week_unless_told_otherwise) {
    institution host = host_with_holidays();
    host.working_week = working_week::six_days();
    activity const visit =
        with_registration(3, {a_paper(registration, fact<date>::absent(), fact<date>::absent())});
    view const known = register_with(host, an_institution("b")).as_known_on({2026, 9, 1});
    auto const due = [&](dossier_terms const& by) {
        return dossier(known, visit, by).papers.at(0).due;
    };
    EXPECT_EQ(due({}), (date{2026, 9, 5}));
    EXPECT_EQ(due({{}, working_week::five_days()}), (date{2026, 9, 7}));
}

TEST(dossier, the_day_for_a_registration_may_not_be_known) {
    activity const visit =
        with_registration(3, {a_paper(registration, fact<date>::absent(), fact<date>::absent())});
    dossier_line const line = dossier_of(visit).papers.at(0);
    EXPECT_EQ(line.due, std::nullopt);
    EXPECT_EQ(line.overdue, outcome::undetermined);
    EXPECT_EQ(line.due_missing,
              (std::vector<missing_fact>{{"party", "a", "/working_week", open_cause::missing}}));
    activity next_year = visit;
    next_year.period = period{{2026, 12, 30}, {2027, 3, 31}};
    EXPECT_EQ(dossier_of(next_year, {{}, working_week::five_days()}).papers.at(0).due_missing,
              (std::vector<missing_fact>{{"party", "a", "/holidays", open_cause::missing}}))
        << "the days off of 2027 are not known";
    EXPECT_TRUE(dossier_of(with_registration(fact<std::int64_t>::absent(), {})).papers.empty());
    dossier_verdict const open =
        dossier_of(with_registration({}, {}), {{}, working_week::five_days()});
    EXPECT_EQ(papers_in(open), (lines{"registration: not_known, undetermined"}));
    EXPECT_EQ(open.missing,
              (std::vector<missing_fact>{
                  {"activity", "visit", "/detail/registration_working_days", open_cause::missing},
                  {"activity", "visit", "/papers", open_cause::missing}}));
    EXPECT_EQ(open.may_begin, outcome::satisfied);
}

TEST(dossier, one_registration_of_two_guests_is_due_by_the_earlier_of_their_days) {
    dossier_terms const by{{}, working_week::five_days()};
    for (bool const is_first_there : {true, false}) {
        activity visit = with_registration(
            3, {a_paper(registration, fact<date>::absent(), fact<date>::absent())});
        visit.papers.front().from = paper_provider::host; // one paper, which serves both
        visit.period = fact<period>{};
        visit.participations = {taking_part(is_first_there ? "there" : "later"),
                                taking_part(is_first_there ? "later" : "there")};
        auto const arrives = [&](char const* who, date day) {
            for (participation_step const step :
                 {participation_step::accepted, participation_step::arrived}) {
                ASSERT_TRUE(record_event(visit, participation_id{who}, day, day, {step, {}, {}})
                                .has_value());
            }
        };
        arrives("there", {2026, 9, 2});
        dossier_line const open = dossier_of(visit, by, {2026, 9, 10}).papers.at(0);
        EXPECT_EQ(open.due, std::nullopt) << "nobody knows when the other arrives";
        EXPECT_EQ(open.overdue, outcome::undetermined);
        EXPECT_EQ(open.due_missing, (std::vector<missing_fact>{
                                        {"activity", "visit", "/period", open_cause::missing}}));
        arrives("later", {2026, 9, 4});
        EXPECT_EQ(dossier_of(visit, by, {2026, 9, 10}).papers.at(0).due, (date{2026, 9, 8}));
    }
}

TEST(dossier, the_week_and_holidays_of_a_host_that_is_an_organisation_count) {
    organisation body = an_organisation("o");
    activity visit = with_registration(3, {a_paper(registration, fact<date>::absent())});
    std::get<expert_visit>(visit.detail).host = party_id{"o"};
    auto const line_at = [&](organisation const& host) {
        return dossier(register_with(host, an_institution("b")).as_known_on(today), visit)
            .papers.at(0);
    };
    EXPECT_EQ(line_at(body).due_missing,
              (std::vector<missing_fact>{{"party", "o", "/holidays", open_cause::missing},
                                         {"party", "o", "/working_week", open_cause::missing}}));
    body.holidays = host_with_holidays().holidays;
    body.working_week = working_week::five_days();
    // From Tuesday, 1 September: 2 September, 4 September (the 3rd is off), 7 September.
    EXPECT_EQ(line_at(body).due, (date{2026, 9, 7}));
}

} // namespace
} // namespace jspu_coop
