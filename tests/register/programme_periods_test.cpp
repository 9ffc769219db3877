// Periods of joint programmes in the register: the programme is there, and has their institutions.
#include "register/programme_samples.hpp"
#include "register/samples.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;

/// Two institutions with a programme of both, a third, and an organisation.
cooperation_register an_office() {
    return register_with(an_institution("a"), an_institution("b"), an_institution("c"),
                         an_organisation("o"), a_joint_programme("j", {"a", "b"}));
}

activity a_period_between(char const* home, char const* host,
                          fact<joint_programme_id> programme = joint_programme_id{"j"}) {
    joint_programme_period detail{party_id{home}, party_id{host}};
    detail.joint_programme = std::move(programme);
    return an_activity("v", std::move(detail));
}

TEST(programmes, a_period_names_a_programme_that_is_there_and_has_its_institutions) {
    auto const said = [](activity const& of) {
        cooperation_register office = an_office();
        return refusal_of(office, put(of));
    };
    EXPECT_EQ(said(a_period_between("a", "b")), lines{});
    EXPECT_EQ(said(a_period_between("b", "a")), lines{}) << "who comes is sent by a site";
    EXPECT_EQ(said(a_period_between("a", "c", {})), lines{}) << "nobody says of which programme";
    EXPECT_EQ(said(a_period_between("a", "b", joint_programme_id{"no"})),
              lines{"register.reference_unknown /activity/v/detail/joint_programme no"});
    EXPECT_EQ(said(a_period_between("a", "c")),
              lines{"register.programme_elsewhere /activity/v/detail/joint_programme j"});
    EXPECT_EQ(said(a_period_between("o", "c")).size(), 2U);
}

TEST(programmes, whoever_took_the_place_of_an_institution_is_one_of_the_programme) {
    institution after = an_institution("new");
    after.succeeds = succession{party_id{"b"}, date{2024, 1, 5}, {}};
    cooperation_register office = an_office();
    EXPECT_EQ(refusal_of(office, put(after)), lines{});
    EXPECT_EQ(refusal_of(office, put(a_period_between("a", "new"))), lines{});
}

TEST(programmes, a_programme_keeps_the_institutions_of_its_periods) {
    cooperation_register office = an_office();
    ASSERT_EQ(refusal_of(office, put(a_period_between("a", "b"))), lines{});
    joint_programme other = a_joint_programme("j", {"a", "c"});
    EXPECT_EQ(refusal_of(office, put(other)),
              lines{"register.programme_elsewhere /activity/v/detail/joint_programme j"});
    change_set gone;
    gone.remove(joint_programme_id{"j"});
    EXPECT_EQ(refusal_of(office, gone).size(), 1U) << "an activity names it";
}

} // namespace
} // namespace jspu_coop
