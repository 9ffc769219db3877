// What may count to two awards, what nobody has published of it, and what is due beside an award
// that is conferred.
#include <jspu_coop/questions/award_standing.hpp>

#include "support/award_story.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;

/// Courses of the home institution, all recognised by the host for the same credit.
std::vector<enrolment_event> shared_courses(std::vector<std::int64_t> const& each_worth) {
    std::vector<enrolment_event> events;
    for (std::size_t at = 0; at < each_worth.size(); ++at) {
        std::string const id = "c" + std::to_string(at);
        events.push_back(came(story_home, id, each_worth[at]));
        events.push_back(recognises(story_host, {id}, {"b." + id}));
    }
    return events;
}

sharing_standing shared(std::vector<std::int64_t> const& each_worth, std::int64_t home_asks,
                        std::int64_t host_asks, fact<credits> most) {
    std::vector<course> catalogue;
    for (std::size_t at = 0; at < each_worth.size(); ++at) {
        catalogue.push_back(
            in_catalogue("b.c" + std::to_string(at), story_host, worth(each_worth[at])));
    }
    joint_programme const programme = leading_to(
        {diploma(home_award, story_home, {"home"}), diploma(host_award, story_host, {"host"})},
        {asks("home", credit_requirement{worth(home_asks), {}}),
         asks("host", credit_requirement{worth(host_asks), {}})},
        {{home_award, host_award, most, {}}});
    auto const standing =
        standing_after(programme, shared_courses(each_worth), {.courses = catalogue});
    EXPECT_EQ(standing.all_earned, standing.sharing[0].both);
    return standing.sharing[0];
}

TEST(award_sharing, lets_everything_count_to_both_where_nothing_limits_it) {
    auto const standing = shared({6, 6, 6}, 18, 18, fact<credits>::absent());
    EXPECT_EQ(standing.both, satisfied);
    EXPECT_EQ(standing.courses, ids<course_id>({"c0", "c1", "c2"}));
}

// Eighteen credits count to both, each asks for twelve: one course may be shared, one counts to
// each.
TEST(award_sharing, finds_what_each_award_can_do_without) {
    auto const standing = shared({6, 6, 6}, 12, 12, worth(6));
    EXPECT_EQ(standing.both, satisfied);
    EXPECT_EQ(standing.shared, worth(18));
    EXPECT_EQ(standing.most, worth(6));
    EXPECT_EQ(shared({6, 6, 6}, 12, 12, worth(5)).both, not_satisfied) << "no course has five";
    EXPECT_EQ(shared({6, 6, 6}, 13, 12, worth(6)).both, not_satisfied)
        << "the first can do without five, and no course has so few";
}

// Twelve credits count to both, each asks for nine: six to share, three to do without each, and yet
// every course has four.
TEST(award_sharing, can_do_without_what_counts_in_another_way) {
    // Both courses count at the host as one of six credits: without one of them it still has six.
    std::vector<course> const catalogue{in_catalogue("b.methods", story_host, worth(6))};
    joint_programme const programme = leading_to(
        {diploma(home_award, story_home, {"home"}), diploma(host_award, story_host, {"host"})},
        {asks("home", credit_requirement{worth(12), {}}),
         asks("host", credit_requirement{worth(6), {}})},
        {{home_award, host_award, worth(6), {}}});
    auto const standing = standing_after(programme,
                                         {came(story_home, "one", 6), came(story_home, "two", 6),
                                          recognises(story_host, {"one"}, {"b.methods"}),
                                          recognises(story_host, {"two"}, {"b.methods"})},
                                         {.courses = catalogue});
    EXPECT_EQ(standing.sharing[0].shared, worth(12));
    EXPECT_EQ(standing.sharing[0].both, satisfied);
}

TEST(award_sharing, shares_whole_courses) {
    EXPECT_EQ(shared({4, 4, 4}, 9, 9, worth(6)).both, not_satisfied);
    EXPECT_EQ(shared({4, 4, 3, 1}, 9, 9, worth(6)).both, not_satisfied)
        << "left out are three and no more from each, shared then six: three and three are not "
           "there";
    EXPECT_EQ(shared({5, 1, 3, 3}, 9, 9, worth(6)).both, satisfied);
}

TEST(award_sharing, is_open_where_the_limit_is_not_known) {
    auto const standing = shared({6, 6, 6}, 12, 12, {});
    EXPECT_EQ(standing.both, undetermined);
    EXPECT_EQ(standing.missing,
              (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                          "/sharing/of-home,of-host/most", open_cause::missing}}));
    EXPECT_EQ(shared({6, 6, 6}, 9, 9, {}).both, undetermined)
        << "of three courses one has to be shared";
    EXPECT_EQ(shared({6, 6, 6}, 12, 6, {}).both, satisfied) << "nothing has to be shared";
    EXPECT_EQ(shared({6, 6, 6}, 12, 12, fact<credits>::conflicting({worth(6), worth(12)})).both,
              satisfied);
    EXPECT_EQ(shared({6, 6, 6}, 12, 12, fact<credits>::conflicting({worth(5), worth(6)})).both,
              undetermined);
    EXPECT_EQ(shared({6, 6, 6}, 12, 12, fact<credits>::conflicting({worth(4), worth(5)})).both,
              not_satisfied);
}

// --- What nobody has published, and what is conferred already

/// Two courses of six credits that count to both of two diplomas, which ask for so many each.
joint_programme two_over_the_same(std::int64_t asked,
                                  fact<std::vector<credit_sharing>> const& sharing) {
    joint_programme programme = leading_to(
        {diploma(home_award, story_home, {"home"}), diploma(host_award, story_host, {"host"})},
        {asks("home", credit_requirement{worth(asked), {}}),
         asks("host", credit_requirement{worth(asked), {}})});
    programme.sharing = sharing;
    return programme;
}

std::vector<course> two_of_the_host() {
    return {in_catalogue("b.c0", story_host, worth(6)), in_catalogue("b.c1", story_host, worth(6))};
}

programme_standing with_both_courses(joint_programme const& programme,
                                     std::vector<enrolment_event> const& more = {}) {
    std::vector<enrolment_event> events = shared_courses({6, 6});
    events.insert(events.end(), more.begin(), more.end());
    auto const courses = two_of_the_host();
    return standing_after(programme, events, {.courses = courses});
}

std::vector<credit_sharing> limited_to(fact<credits> most) {
    return {{home_award, host_award, std::move(most), {}}};
}

std::vector<missing_fact> const sharing_is_missing{
    {"joint_programme", "jspu.bspu", "/sharing", open_cause::missing}};

TEST(award_sharing, of_which_nobody_has_published_what_may_be_shared_are_open_together) {
    auto const standing = with_both_courses(two_over_the_same(12, {}));
    EXPECT_EQ(standing.awards[0].due, satisfied);
    EXPECT_EQ(standing.awards[1].due, satisfied);
    EXPECT_EQ(standing.all_earned, undetermined);
    EXPECT_EQ(standing.missing, sharing_is_missing);
    ASSERT_EQ(standing.sharing.size(), 1);
    EXPECT_EQ(standing.sharing[0].both, undetermined);
    EXPECT_EQ(standing.sharing[0].courses, ids<course_id>({"c0", "c1"}));
    auto const nothing_limits = fact<std::vector<credit_sharing>>::absent();
    auto const absent = with_both_courses(two_over_the_same(12, nothing_limits));
    EXPECT_EQ(absent.all_earned, satisfied);
    ASSERT_EQ(absent.sharing.size(), 1) << "what is shared is told without a rule, too";
    EXPECT_EQ(absent.sharing[0].courses, ids<course_id>({"c0", "c1"}));
}

TEST(award_sharing, by_one_common_set_of_requirements_needs_no_rule_on_sharing) {
    joint_programme programme = two_over_the_same(12, {});
    auto awards = programme.awards.value();
    awards[1].requirements = awards[0].requirements;
    programme.awards = awards;
    EXPECT_EQ(with_both_courses(programme).all_earned, satisfied);
}

TEST(award_sharing, needs_no_rule_on_sharing_where_nothing_counts_to_both) {
    auto const standing =
        standing_after(two_over_the_same(6, {}),
                       {came(story_home, "russian", 6), came(story_host, "b.methods", 6)});
    EXPECT_EQ(standing.all_earned, satisfied);
    EXPECT_TRUE(standing.sharing.empty());
}

TEST(award_sharing, shares_an_examination_and_semesters_too) {
    joint_programme programme = two_over_the_same(6, {});
    programme.requirements.push_back(
        asks("thesis", final_examination{final_form::thesis, story_home, {}, {}}));
    std::get<final_examination>(programme.requirements.back().demand).accepted_by =
        std::vector<party_id>{story_host};
    auto awards = programme.awards.value();
    awards[0].requirements = ids<award_requirement_id>({"home", "thesis"});
    awards[1].requirements = ids<award_requirement_id>({"host", "thesis"});
    programme.awards = awards;
    std::vector<enrolment_event> const events{
        came(story_home, "russian", 6), came(story_host, "b.methods", 6),
        examination_attempted{
            award_requirement_id{"thesis"}, attempt_result::passed, fact<grade>::absent(), {}}};
    auto const standing = standing_after(programme, events);
    EXPECT_EQ(standing.all_earned, undetermined);
    EXPECT_EQ(standing.missing, sharing_is_missing);
}

// Twelve credits each over the same twelve. Where six or none may count to both, whoever has one
// diploma cannot have the other.
TEST(award_sharing, of_which_one_is_conferred_is_due_within_what_may_be_shared) {
    award_conferred const home{home_award, {}};
    auto const nothing_limits = fact<std::vector<credit_sharing>>::absent();
    for (std::int64_t const most : {0, 6}) {
        joint_programme const programme = two_over_the_same(12, limited_to(worth(most)));
        auto const before = with_both_courses(programme);
        EXPECT_EQ(before.awards[0].due, satisfied) << most;
        EXPECT_EQ(before.awards[1].due, satisfied) << most;
        EXPECT_EQ(before.awards[1].with_conferred, not_applicable);
        auto const after = with_both_courses(programme, {home});
        EXPECT_EQ(after.awards[1].earned, satisfied);
        EXPECT_EQ(after.awards[1].with_conferred, not_satisfied) << most;
        EXPECT_EQ(after.awards[1].due, not_satisfied) << most;
    }
    auto const due_by = [&](fact<std::vector<credit_sharing>> const& sharing) {
        return with_both_courses(two_over_the_same(12, sharing), {home}).awards[1];
    };
    EXPECT_EQ(due_by(limited_to(worth(12))).due, satisfied);
    EXPECT_EQ(due_by(nothing_limits).due, satisfied);
    EXPECT_EQ(due_by(limited_to({})).due, undetermined);
    EXPECT_EQ(due_by(limited_to({})).due_missing,
              (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                          "/sharing/of-home,of-host/most", open_cause::missing}}));
    EXPECT_EQ(due_by({}).due, undetermined);
    EXPECT_EQ(due_by({}).due_missing, sharing_is_missing);
}

// By the records the first diploma is not earned: nobody knows by which courses it was conferred.
TEST(award_sharing, beside_one_that_was_conferred_by_other_facts_is_open) {
    joint_programme programme = two_over_the_same(12, limited_to(worth(6)));
    programme.requirements[0].demand = credit_requirement{worth(18), {}};
    auto const standing = with_both_courses(programme, {award_conferred{home_award, {}}});
    EXPECT_EQ(standing.awards[1].due, undetermined);
    EXPECT_EQ(standing.awards[1].due_missing,
              (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                          "/awards/of-home/requirements", open_cause::missing}}));
}

} // namespace
} // namespace jspu_coop
