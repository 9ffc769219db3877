// How partners stand under a clause that carries a joint programme: its students count.
#include <jspu_coop/questions/clause_balance.hpp>

#include "support/student_world.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::student_world;

/// The office with a clause that sets semesters off, with this among its records.
template <class... Records>
clause_balance asked(std::vector<enrolment> const& students,
                     joint_programme const& programme = a_programme(),
                     balance_start const& start = {}, Records... records) {
    auto office = an_office(students, programme);
    agreement paper = paper_of(places{unlimited_places{}});
    paper.clauses[0].reciprocity =
        reciprocity{party_id{"a"}, true, 0, fact<std::int64_t>::absent()};
    auto const done = office.apply(put(paper, std::move(records)...), date{2028, 12, 31});
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    return balance(office.as_known_on({2028, 12, 31}), c1, whole_year, start);
}

lines accounts(clause_balance const& answer) {
    return account_lines(answer.readings.at(0).accounts);
}

enrolment one_who_went(char const* id) {
    return a_nominee(id, gone_on({2026, 9, 1}, {{{2027, 6, 30}, step(period_step::returned)}}));
}

TEST(clause_balance, students_of_the_programme_that_it_carries_count_in_each_semester_away) {
    enrolment const refused =
        a_nominee("s2", {{{2026, 6, 1}, step(period_step::nomination_refused)}});
    clause_balance const answer = asked({one_who_went("s1"), refused, a_student("s3")});
    EXPECT_EQ(accounts(answer), (lines{"2026 a: 2-0=2", "2026 b: 0-2=-2"}));
    EXPECT_EQ(answer.balanced, outcome::not_satisfied);
    EXPECT_EQ(answer.missing, std::vector<missing_fact>{});
    EXPECT_EQ(accounts(asked({one_who_went("s1"), a_nominee("s2")}, a_programme(),
                             {.counted = balance_counting::placed})),
              (lines{"2026 a: 4-0=4", "2026 b: 0-4=-4"}))
        << "who is nominated is placed";
}

TEST(clause_balance, weighs_students_of_the_programme_against_other_stays_under_the_clause) {
    clause_balance const answer = asked({one_who_went("s1")}, a_programme(), {},
                                        under("c1", arrived(a_way("v1", "b", "a", whole_year))));
    EXPECT_EQ(accounts(answer), (lines{"2026 a: 2-2=0", "2026 b: 2-2=0"}));
    EXPECT_EQ(answer.balanced, outcome::satisfied);
}

TEST(clause_balance, students_may_count_whose_programme_is_carried_by_nobody_knows_what) {
    joint_programme untold = a_programme();
    untold.carried_by = {};
    EXPECT_EQ(accounts(asked({one_who_went("s1")}, untold)),
              (lines{"2026 a: 0..2-0=0..2", "2026 b: 0-0..2=-2..0"}))
        << "nobody has recorded which clause carries it";
}

TEST(clause_balance, a_student_whose_host_is_not_known_may_count_with_each) {
    joint_programme programme =
        a_programme(fact<programme_placement>::conflicting({placed("b"), placed("c")}));
    programme.sites.push_back({party_id{"c"}, {}, {}});
    clause_balance const answer = asked({one_who_went("s1")}, programme);
    EXPECT_EQ(accounts(answer), (lines{"2026 a: 0..2-0=0..2", "2026 b: 0-0..2=-2..0"}))
        << "c is no party";
    EXPECT_EQ(answer.missing, (std::vector<missing_fact>{{"joint_programme", "p", "/placement",
                                                          open_cause::conflicting}}));
}

/// The programme's own students are no exchange among partners by terms that are handed over.
TEST(balance, does_not_count_students_of_joint_programmes) {
    auto const office = an_office({one_who_went("s1")});
    EXPECT_EQ(
        account_lines(
            balance(office.as_known_on({2028, 12, 31}), pair_of, whole_year, terms()).accounts),
        (lines{"2026 a: 0-0=0", "2026 b: 0-0=0"}));
}

} // namespace
} // namespace jspu_coop
