// A change set keeps what it is given, in order; one line of the log has stable codes.
#include <jspu_coop/register/change_set.hpp>

#include "register/samples.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;

TEST(change_set, keeps_the_order_given) {
    change_set changes;
    EXPECT_TRUE(changes.records().empty());
    EXPECT_TRUE(changes.removals().empty());
    changes.put(an_institution("b")).put(a_person("s1")).put(an_institution("a"));
    changes.remove(agreement_id{"x"}).remove(party_id{"y"});

    ASSERT_EQ(changes.records().size(), 3U);
    EXPECT_EQ(std::get<party>(changes.records()[0]), party{an_institution("b")});
    EXPECT_EQ(std::get<person>(changes.records()[1]), a_person("s1"));
    EXPECT_EQ(std::get<party>(changes.records()[2]), party{an_institution("a")});
    ASSERT_EQ(changes.removals().size(), 2U);
    EXPECT_EQ(std::get<agreement_id>(changes.removals()[0]), agreement_id{"x"});
    EXPECT_EQ(std::get<party_id>(changes.removals()[1]), party_id{"y"});
}

template <class T>
concept can_be_put = requires(change_set changes, T value) {
    changes.put(value);
};
template <class T>
concept can_be_removed = requires(change_set changes, T value) {
    changes.remove(value);
};

static_assert(can_be_put<institution> && can_be_put<organisation> && can_be_put<party>);
static_assert(can_be_put<agreement> && can_be_put<activity> && can_be_put<ground_requirement>);
static_assert(!can_be_put<clause> && !can_be_put<party_id> && !can_be_put<book>);
static_assert(
    can_be_removed<party_id> && can_be_removed<requirement_id> && can_be_removed<enrolment_id>);
static_assert(!can_be_removed<clause_id> && !can_be_removed<unit_id> && !can_be_removed<party>);
static_assert(!can_be_removed<std::string>, "a text does not say of which kind it is");

TEST(change, codes_are_stable) {
    EXPECT_EQ(code_of(record_kind::party), "party");
    EXPECT_EQ(code_of(record_kind::person), "person");
    EXPECT_EQ(code_of(record_kind::agreement), "agreement");
    EXPECT_EQ(code_of(record_kind::activity), "activity");
    EXPECT_EQ(code_of(record_kind::statement), "statement");
    EXPECT_EQ(code_of(record_kind::requirement), "requirement");
    EXPECT_EQ(code_of(record_kind::course), "course");
    EXPECT_EQ(code_of(record_kind::curriculum), "curriculum");
    EXPECT_EQ(code_of(record_kind::joint_programme), "joint_programme");
    EXPECT_EQ(code_of(record_kind::enrolment), "enrolment");
    EXPECT_EQ(code_of(change_action::added), "added");
    EXPECT_EQ(code_of(change_action::replaced), "replaced");
    EXPECT_EQ(code_of(change_action::removed), "removed");
    EXPECT_EQ(parse_enum<record_kind>("parties").error().first().parameters.at("vocabulary"),
              "record_kind");
    EXPECT_EQ(parse_enum<change_action>("put").error().first().parameters.at("vocabulary"),
              "change_action");
}

TEST(change, prints_all_members) {
    change const line{3, {2024, 5, 6}, record_kind::agreement, "a1", change_action::replaced};
    EXPECT_EQ(printed(line), "{revision: 3, recorded: 2024-05-06, kind: agreement, id: \"a1\", "
                             "action: replaced}");
}

} // namespace
} // namespace jspu_coop
