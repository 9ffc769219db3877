#include <jspu_coop/records/agreements/teach_out.hpp>

#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;

teach_out plain() {
    return {.id = clause_id{"t1"},
            .protects = {protected_standing::admitted},
            .clauses = {},
            .until = date{2027, 8, 31},
            .length = {},
            .article = {}};
}

TEST(teach_out, a_sound_one_has_no_issues) {
    EXPECT_EQ(validate(plain()), issues{});
    teach_out by_length = plain();
    by_length.until.reset();
    by_length.length = duration{2, duration_unit::years};
    by_length.protects = {protected_standing::away, protected_standing::nominated};
    EXPECT_EQ(validate(by_length), issues{});
}

TEST(teach_out, everything_wrong_at_once) {
    teach_out bad = plain();
    bad.protects = {};
    bad.clauses = {clause_id{"c1"}, clause_id{"c2"}, clause_id{"c1"}};
    bad.until.reset();
    bad.article = citation{"", {}, {}};
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"teach_out.protects_nobody at /protects: ",
                     "teach_out.value_repeated at /clauses/2: c1", "teach_out.end_missing at : ",
                     "citation.document_empty at /article/document: "}));
    bad = plain();
    bad.protects = {protected_standing::away, protected_standing::away};
    bad.length = duration{0, duration_unit::months};
    EXPECT_EQ(issue_lines(validate(bad)), lines({"teach_out.value_repeated at /protects/1: away",
                                                 "teach_out.end_ambiguous at /length: P0M",
                                                 "teach_out.length_not_positive at /length: P0M"}));
    EXPECT_EQ(validate(bad)[1].parameters.at("until"), "2027-08-31");
}

} // namespace
} // namespace jspu_coop
