// Under which call somebody takes part: what the participation names, and what the activity does.
#include <jspu_coop/records/activities/participation_call.hpp>

#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

#include <variant>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;

party_id const agency{"agency"};
call_reference const spring{agency, call_id{"spring"}};
call_reference const autumn{agency, call_id{"autumn"}};

/// An activity in which one takes part, with the call that the participation names.
activity with(activity_detail detail, std::optional<call_reference> call = {}) {
    activity made{activity_id{"v"}, {}, {}, {}, std::move(detail)};
    made.participations = {{participation_id{"p"}}};
    made.participations[0].call = std::move(call);
    return made;
}

programme_participation in_programme(fact<call_id> call) {
    programme_participation made{party_id{"home"}, agency, programme_form::training,
                                 attendance_mode::on_site};
    made.call = std::move(call);
    return made;
}

fact<call_reference> call_in(activity const& of) {
    return call_of(of, of.participations.front());
}

TEST(participation_call, is_that_of_the_participation_else_that_of_the_detail) {
    exchange_stay const stay{party_id{"home"}, party_id{"host"}};
    EXPECT_EQ(call_in(with(stay)), fact<call_reference>::absent());
    EXPECT_EQ(call_in(with(stay, spring)), fact{spring});
    EXPECT_EQ(call_of(with(stay, spring)), fact<call_reference>::absent());
    EXPECT_EQ(call_in(with(in_programme(spring.call))), fact{spring});
    EXPECT_EQ(call_in(with(in_programme({}))), fact<call_reference>::missing());
    EXPECT_EQ(call_in(with(in_programme({}), spring)), fact{spring});
    EXPECT_EQ(call_in(with(in_programme(fact<call_id>::absent()))), fact<call_reference>::absent());
    auto const disputed = fact<call_id>::conflicting({spring.call, autumn.call});
    EXPECT_EQ(call_in(with(in_programme(disputed))),
              fact<call_reference>::conflicting({spring, autumn}));
    EXPECT_EQ(call_in(with(in_programme(disputed), autumn)), fact{autumn});
}

TEST(participation_call, is_no_other_than_that_of_the_programme) {
    auto const wrong_with = [](fact<call_id> named, call_reference const& call) {
        return issue_lines(validate(with(in_programme(std::move(named)), call)));
    };
    auto const other = lines({"participation.call_of_other at /participations/0/call: spring"});
    auto const disputed = fact<call_id>::conflicting({spring.call, call_id{"summer"}});
    EXPECT_EQ(wrong_with({}, spring), lines({}));
    EXPECT_EQ(wrong_with(spring.call, spring), lines({}));
    EXPECT_EQ(wrong_with(disputed, spring), lines({}));
    EXPECT_EQ(wrong_with(autumn.call, spring), other);
    EXPECT_EQ(wrong_with(fact<call_id>::absent(), spring), other);
    EXPECT_EQ(wrong_with(fact<call_id>::conflicting({autumn.call, call_id{"summer"}}), spring),
              other);
    EXPECT_EQ(wrong_with(spring.call, {party_id{"elsewhere"}, spring.call}), other);
    EXPECT_EQ(wrong_with({}, {party_id{"elsewhere"}, spring.call}), other);
    EXPECT_EQ(validate(with(internship{party_id{"home"}, party_id{"host"}}, spring)), issues{});
}

} // namespace
} // namespace jspu_coop
