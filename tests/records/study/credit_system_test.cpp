#include <jspu_coop/records/study/credit_system.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;
using testing::published;

credit_system uzbek(decimal_range year = {60, 60},
                    std::vector<credit_hours> hours = {
                        {credit_work::any, {25, 30}, hour_kind::academic}}) {
    return {credit_system_id{"uz"}, text{{"en", "Credits"}}, country{"UZ"},
            timeline<credit_terms>{date{2021, 1, 1},
                                   credit_terms{year, std::move(hours), published()}}};
}

TEST(credit_system, that_is_sound_has_no_issues) {
    EXPECT_EQ(validate(uzbek()), issues{});
    credit_system unknown = uzbek();
    unknown.terms = {date{2021, 1, 1},
                     credit_terms{{}, fact<std::vector<credit_hours>>::absent(), published()}};
    EXPECT_EQ(validate(unknown), issues{});
}

TEST(credit_system, that_is_not_sound_says_everything) {
    credit_system broken = uzbek({60, 0}, {});
    broken.name = {};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"credit_system.name_empty at /name: ",
                     "decimal_range.reversed at /terms/0/value/year/most: 0",
                     "credit_system.hours_empty at /terms/0/value/hours: "}));
    broken = uzbek(
        {0, 60}, {{credit_work::any, {0, 30}, {}}, {credit_work::any, {25, 30}, hour_kind::clock}});
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"credit_system.year_not_positive at /terms/0/value/year/least: 0",
                     "credit_system.hours_not_positive at /terms/0/value/hours/0/hours/least: 0",
                     "credit_system.work_repeated at /terms/0/value/hours/1/work: any"}));
}

/// Sources that disagree are judged one by one.
TEST(credit_system, has_its_claims_checked) {
    credit_system broken = uzbek();
    broken.terms = {
        date{2021, 1, 1},
        credit_terms{fact<decimal_range>::conflicting({{60, 60}, {0, 40}}), {}, published()}};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"credit_system.year_not_positive at /terms/0/value/year/claims/1/least: 0"}));
}

} // namespace
} // namespace jspu_coop
