#include <jspu_coop/base/print.hpp>
#include <jspu_coop/records/activities/activity.hpp>

#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;

party_id const home{"home"};
party_id const host{"host"};
period const autumn{{2025, 9, 1}, {2025, 12, 31}};

participant who(fact<person_category> category) {
    return {{}, std::move(category), {}, {}};
}

activity with(activity_detail of) {
    return {activity_id{"a1"}, {}, autumn, {}, std::move(of)};
}

exchange_stay exchange() {
    return {home, host, who(person_category::student), {}, {}, {}};
}

faculty_development development() {
    return {development_aim::retraining, home, host, attendance_mode::on_site,
            who(person_category::academic_staff)};
}

TEST(activity, sound_ones_have_no_issues) {
    research_project const project{home, {host}, {}, {{party_id{"fund"}, {}}}};
    other_activity const other{scope::publication_in_international_journal, home, {host}, {}};
    for (activity const& each :
         {with(exchange()), with(development()),
          with(expert_visit{host, home, who(person_category::foreign_expert), {}}),
          with(event_participation{home, host, event_kind::seminar, attendance_mode::on_site,
                                   who({})}),
          with(project), with(other)}) {
        EXPECT_EQ(validate(each), issues{}) << printed(each);
    }
    activity vague{activity_id{"a1"}, {}, {}, {}, exchange()};
    vague.fields = fact<std::vector<field_of_study>>::absent();
    EXPECT_EQ(validate(vague), issues{}) << "missing and absent facts are no fault";
}

TEST(activity, its_parties_in_order_each_once) {
    using ids = std::vector<party_id>;
    EXPECT_EQ(parties_of(with(exchange())), (ids{home, host}));
    EXPECT_EQ(parties_of(with(development())), (ids{home, host}));
    EXPECT_EQ(parties_of(with(expert_visit{{}, host, who({}), {}})), (ids{host}));
    EXPECT_EQ(parties_of(with(expert_visit{home, host, who({}), {}})), (ids{home, host}));
    EXPECT_EQ(parties_of(with(event_participation{
                  home, fact<party_id>::conflicting({host, home, party_id{"x"}}),
                  event_kind::seminar, attendance_mode::on_site, who({})})),
              (ids{home, host, party_id{"x"}}))
        << "claims are named, too";
    EXPECT_EQ(parties_of(with(research_project{
                  home, {host, party_id{"b"}}, {}, {{host, {}}, {home, {}}, {party_id{"f"}, {}}}})),
              (ids{home, host, party_id{"b"}, party_id{"f"}}));
    EXPECT_EQ(parties_of(with(other_activity{scope::joint_research, home, {host}, {}})),
              (ids{home, host}));
}

TEST(activity, it_ends) {
    activity bad = with(exchange());
    bad.period = period::from({2025, 9, 1});
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"activity.period_open at /period: 2025-09-01/.."}));
    bad.period = fact<period>::conflicting({autumn, period::from({2025, 9, 1})});
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"activity.period_open at /period/claims/1: 2025-09-01/.."}));
}

TEST(activity, its_fields_are_some_and_none_twice) {
    activity bad = with(exchange());
    bad.fields = std::vector<field_of_study>{};
    EXPECT_EQ(issue_lines(validate(bad)), lines({"activity.fields_empty at /fields: "}));
    bad.fields = std::vector{field_of_study{"0313"}, field_of_study{"01"}, field_of_study{"0313"}};
    EXPECT_EQ(issue_lines(validate(bad)), lines({"activity.field_repeated at /fields/2: 0313"}));
}

TEST(activity, nobody_cooperates_with_themselves) {
    exchange_stay stay = exchange();
    stay.host = home;
    faculty_development training = development();
    training.host = home;
    for (activity const& each :
         {with(stay), with(training), with(expert_visit{home, home, who({}), {}})}) {
        EXPECT_EQ(issue_lines(validate(each)),
                  lines({"activity.same_party at /detail/host: home"}));
    }
    EXPECT_EQ(issue_lines(validate(with(event_participation{home, home, event_kind::seminar,
                                                            attendance_mode::on_site, who({})}))),
              lines({"activity.same_party at /detail/organiser: home"}));
    EXPECT_EQ(issue_lines(validate(with(research_project{home, {host, home}, {}, {}}))),
              lines({"activity.same_party at /detail/partners/1: home"}));
}

TEST(activity, partners_are_some_and_none_twice) {
    EXPECT_EQ(issue_lines(validate(with(research_project{home, {}, {}, {}}))),
              lines({"activity.partner_missing at /detail/partners: "}));
    EXPECT_EQ(issue_lines(validate(with(other_activity{scope::joint_research, home, {}, {}}))),
              lines({"activity.partner_missing at /detail/partners: "}));
    EXPECT_EQ(issue_lines(validate(
                  with(other_activity{scope::joint_research, home, {host, home, host}, {}}))),
              lines({"activity.partner_repeated at /detail/partners/2: host",
                     "activity.same_party at /detail/partners/1: home"}));
}

/// The categories that are refused for a detail made with each.
template <class Make>
std::vector<std::string> unfit(Make make) {
    std::vector<std::string> refused;
    for (person_category const each : every<person_category>()) {
        for (issue const& found : validate(with(make(who(each))))) {
            EXPECT_EQ(found.code, "activity.category_unfit");
            refused.push_back(found.path + " " + found.value);
        }
    }
    return refused;
}

TEST(activity, each_kind_has_its_people) {
    using strings = std::vector<std::string>;
    EXPECT_EQ(unfit([](participant each) {
                  exchange_stay stay = exchange();
                  stay.traveller = std::move(each);
                  return stay;
              }),
              (strings{"/detail/traveller/category foreign_expert",
                       "/detail/traveller/category representative"}));
    EXPECT_EQ(
        unfit([](participant each) {
            faculty_development stay = development();
            stay.traveller = std::move(each);
            return stay;
        }),
        (strings{"/detail/traveller/category student", "/detail/traveller/category foreign_expert",
                 "/detail/traveller/category representative"}));
    EXPECT_EQ(unfit([](participant each) {
                  return expert_visit{{}, host, std::move(each), {}};
              }),
              (strings{"/detail/expert/category student"}));
    EXPECT_EQ(unfit([](participant each) {
                  return event_participation{home, host, event_kind::seminar,
                                             attendance_mode::on_site, std::move(each)};
              }),
              strings{});
    exchange_stay disputed = exchange();
    disputed.traveller.category = fact<person_category>::conflicting(
        {person_category::foreign_expert, person_category::representative});
    EXPECT_EQ(validate(with(disputed)), issues{}) << "a conflict is a fact, not a fault";
}

TEST(activity, nobody_is_nominated_after_they_left) {
    exchange_stay stay = exchange();
    stay.nominated = date{2025, 9, 1};
    EXPECT_EQ(validate(with(stay)), issues{}) << "on the first day";
    stay.nominated = date{2025, 9, 2};
    issues const found = validate(with(stay));
    ASSERT_EQ(issue_lines(found),
              lines({"activity.nominated_after_start at /detail/nominated: 2025-09-02"}));
    EXPECT_EQ(found[0].parameters.at("start"), "2025-09-01");
    faculty_development training = development();
    training.nominated = date{2026, 1, 1};
    EXPECT_EQ(issue_lines(validate(with(training))),
              lines({"activity.nominated_after_start at /detail/nominated: 2026-01-01"}));
    activity undated = with(stay);
    undated.period = {};
    EXPECT_EQ(validate(undated), issues{});
}

} // namespace
} // namespace jspu_coop
