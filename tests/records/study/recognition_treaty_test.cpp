#include <jspu_coop/records/study/recognition_treaty.hpp>

#include "records/support/issue_list.hpp"
#include "support/treaty_sample.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;
using testing::party_since;
using testing::small_treaty;

TEST(recognition_treaty, that_is_sound_has_no_issues) {
    EXPECT_EQ(validate(small_treaty()), issues{});
    recognition_treaty unknown = small_treaty();
    unknown.parties = {};
    unknown.names_all_parties = false;
    unknown.documents = {};
    unknown.purposes = {};
    EXPECT_EQ(validate(unknown), issues{});
}

TEST(recognition_treaty, that_is_not_sound_says_everything) {
    recognition_treaty broken = small_treaty();
    broken.name = {};
    broken.parties = {party_since("BY", date{2020, 1, 1})};
    broken.documents.push_back(broken.documents[1]);
    broken.purposes.push_back(broken.purposes[0]);
    broken.cited_as = {};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"recognition_treaty.name_empty at /name: ",
                     "recognition_treaty.parties_too_few at /parties: ",
                     "recognition_treaty.document_repeated at /documents/2/kind: "
                     "school_certificate",
                     "recognition_treaty.purpose_repeated at /purposes/2/purpose: further_study",
                     "recognition_treaty.uncited at /cited_as: "}));
    broken = small_treaty();
    broken.parties.push_back(party_since("BY", {}));
    broken.parties[0].cited_as = {{"", {}, {}}};
    broken.cited_as[0].document = "";
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"recognition_treaty.party_repeated at /parties/2/state: BY",
                     "citation.document_empty at /parties/0/cited_as/0/document: ",
                     "citation.document_empty at /cited_as/0/document: "}));
}

/// Where one pair of claims is possible, the sources may still be reconciled.
TEST(recognition_treaty, ends_before_it_began_only_if_every_source_says_so) {
    recognition_treaty broken = small_treaty();
    broken.parties[1].last = date{2019, 12, 31};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"recognition_treaty.party_reversed at /parties/1/last: UZ"}));
    broken.parties[1].last = fact<date>::conflicting({date{2019, 12, 31}, date{2020, 1, 1}});
    EXPECT_EQ(validate(broken), issues{});
    broken.parties[1].since = {};
    broken.parties[1].last = date{2019, 12, 31};
    EXPECT_EQ(validate(broken), issues{});
}

TEST(education_document, is_the_diploma_of_a_level) {
    EXPECT_EQ(diploma_of(qualification_level::short_cycle),
              education_document::short_cycle_diploma);
    EXPECT_EQ(diploma_of(qualification_level::bachelor), education_document::bachelor_diploma);
    EXPECT_EQ(diploma_of(qualification_level::master), education_document::master_diploma);
    EXPECT_EQ(diploma_of(qualification_level::doctorate), education_document::doctoral_diploma);
}

} // namespace
} // namespace jspu_coop
