#include <jspu_coop/records/agreements/book_statement.hpp>
#include <jspu_coop/records/agreements/ground_requirement.hpp>

#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;

book_statement plain() {
    return {.id = statement_id{"s1"},
            .partner = party_id{"bspu"},
            .country = {},
            .complete_since = {2020, 1, 1},
            .stated = {2025, 9, 1},
            .cited_as = {}};
}

TEST(book_statement, it_speaks_of_exactly_one_partner_or_country) {
    book_statement statement = plain();
    EXPECT_EQ(validate(statement), issues{});
    statement.country = country{"BY"};
    EXPECT_EQ(issue_lines(validate(statement)),
              lines({"statement.subject_ambiguous at /country: BY"}));
    EXPECT_EQ(validate(statement)[0].parameters.at("partner"), "bspu");
    statement.partner.reset();
    EXPECT_EQ(validate(statement), issues{});
    statement.country.reset();
    statement.cited_as = citation{"", {}, {}};
    EXPECT_EQ(issue_lines(validate(statement)),
              lines({"statement.subject_missing at : ",
                     "citation.document_empty at /cited_as/document: "}));
}

TEST(ground_requirement, only_its_citation_can_be_wrong) {
    ground_requirement requirement{requirement_id{"r1"},
                                   scope::student_exchange,
                                   {{2020, 1, 1}, required_ground::agreement},
                                   {}};
    EXPECT_EQ(validate(requirement), issues{});
    requirement.cited_as = citation{"", {}, {}};
    EXPECT_EQ(issue_lines(validate(requirement)),
              lines({"citation.document_empty at /cited_as/document: "}));
}

TEST(ground_requirement, every_kind_of_ground_has_a_name_in_three_languages) {
    for (required_ground const each : every<required_ground>()) {
        label const names = label_of(each);
        EXPECT_FALSE(names.en.empty() || names.ru.empty() || names.uz.empty()) << to_string(each);
    }
}

} // namespace
} // namespace jspu_coop
