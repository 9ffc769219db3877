#include <jspu_coop/records/parties/party.hpp>

#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;

date const early{1994, 9, 1};
date const late{2022, 7, 1};

citation broken_citation() {
    return {"", {}, {}};
}

institution university() {
    return {.id = party_id{"uni"},
            .names = {early, text::of("en", "Institute")},
            .country = country{"UZ"},
            .identifiers = {},
            .units = {{unit_id{"psy"}, text::of("en", "Psychology")}},
            .succeeds = {},
            .cited_as = {}};
}

organisation agency() {
    return {.id = party_id{"agency"},
            .names = {early, text::of("en", "Agency")},
            .country = {},
            .programmes = {{programme_id{"courses"}, text::of("en", "Courses"), {}}},
            .cited_as = {}};
}

state_party ministry() {
    return {party_id{"ministry"}, {early, text::of("en", "Ministry")}, country{"BY"}, {}};
}

other_host school() {
    return {party_id{"school"}, {early, text::of("en", "School")}, country{"KR"}, {}};
}

TEST(party, sound_parties_have_no_issues) {
    for (party const& each :
         {party{university()}, party{agency()}, party{ministry()}, party{school()}}) {
        EXPECT_EQ(validate(each), issues{}) << to_string(id_of(each));
    }
}

TEST(party, its_id_country_and_names_are_those_of_what_it_is) {
    institution renamed = university();
    ASSERT_TRUE(renamed.names.set_from(late, text::of("en", "University")).has_value());
    party const who{renamed};
    EXPECT_EQ(id_of(who), party_id{"uni"});
    EXPECT_EQ(country_of(who), country{"UZ"});
    EXPECT_EQ(country_of(party{agency()}), std::nullopt);
    EXPECT_EQ(country_of(party{ministry()}), country{"BY"});
    EXPECT_EQ(name_of(who, *late.previous()).get("en"), "Institute");
    EXPECT_EQ(name_of(who, late).get("en"), "University");
    EXPECT_EQ(name_of(who, *early.previous()).get("en"), "Institute") << "the earliest known";
}

TEST(party, only_an_institution_succeeds_another) {
    institution heir = university();
    EXPECT_EQ(succession_of(party{heir}), nullptr);
    heir.succeeds = succession{party_id{"institute"}, late, {}, {}};
    party const who{heir};
    ASSERT_NE(succession_of(who), nullptr);
    EXPECT_EQ(succession_of(who)->since, late);
    EXPECT_EQ(succession_of(party{agency()}), nullptr);
}

TEST(party, everything_wrong_with_an_institution_at_once) {
    institution bad = university();
    ASSERT_TRUE(bad.names.set_from(late, text{}).has_value());
    bad.units.push_back({unit_id{"law"}, text{}});
    bad.units.push_back({unit_id{"psy"}, text::of("en", "Again")});
    bad.succeeds =
        succession{bad.id, late, act{act_kind::other, {}, late, {}, {}}, broken_citation()};
    bad.cited_as = broken_citation();
    EXPECT_EQ(
        issue_lines(validate(bad)),
        lines({"party.name_empty at /names/1/value: ", "party.unit_name_empty at /units/1/name: ",
               "party.unit_repeated at /units/2/id: psy",
               "party.succeeds_itself at /succeeds/predecessor: uni",
               "act.title_missing at /succeeds/decided_by/title: ",
               "citation.document_empty at /succeeds/cited_as/document: ",
               "citation.document_empty at /cited_as/document: "}));
    issues const found = validate(bad);
    for (issue const& each : found) {
        if (each.code == "party.unit_repeated") {
            EXPECT_EQ(each.parameters.at("first"), "/units/0/id");
        }
    }
}

TEST(party, everything_wrong_with_an_organisation_at_once) {
    organisation bad = agency();
    bad.names = {early, text{}};
    bad.programmes.push_back({programme_id{"courses"}, text{}, broken_citation()});
    bad.cited_as = broken_citation();
    EXPECT_EQ(issue_lines(validate(party{bad})),
              lines({"party.name_empty at /names/0/value: ",
                     "party.programme_repeated at /programmes/1/id: courses",
                     "party.programme_name_empty at /programmes/1/name: ",
                     "citation.document_empty at /programmes/1/cited_as/document: ",
                     "citation.document_empty at /cited_as/document: "}));
}

TEST(party, everything_wrong_with_a_state_or_another_host_at_once) {
    state_party bad_state = ministry();
    bad_state.names = {early, text{}};
    bad_state.cited_as = broken_citation();
    other_host bad_host = school();
    bad_host.names = {early, text{}};
    bad_host.cited_as = broken_citation();
    auto const expected = lines({"party.name_empty at /names/0/value: ",
                                 "citation.document_empty at /cited_as/document: "});
    EXPECT_EQ(issue_lines(validate(party{bad_state})), expected);
    EXPECT_EQ(issue_lines(validate(party{bad_host})), expected);
}

} // namespace
} // namespace jspu_coop
