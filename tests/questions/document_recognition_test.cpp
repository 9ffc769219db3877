// Whether a document is recognised under a treaty: each check by itself, and what is open.
#include <jspu_coop/questions/document_recognition.hpp>

#include "support/treaty_sample.hpp"

#include <gtest/gtest.h>

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;

country const uzbekistan{"UZ"};
date const today{2026, 10, 31};

document_recognition answer_to(presented_document const& document,
                               std::vector<recognition_treaty> const& treaties,
                               date const& day = today, bool are_all = true) {
    return document_recognition_on(document, uzbekistan, day, {treaties, are_all});
}

outcome for_study(document_recognition const& answer) {
    return answer.purposes[0].recognised;
}

outcome for_study(presented_document const& document, recognition_treaty const& treaty,
                  date const& day = today) {
    return for_study(answer_to(document, {treaty}, day));
}

/// What is missing, a line each: "recognition_treaty treaty/parties/BY/since conflicting".
std::vector<std::string> lines_of(std::vector<missing_fact> const& missing) {
    std::vector<std::string> lines;
    for (missing_fact const& each : missing) {
        lines.push_back(each.kind + " " + each.id + each.path + " " + to_string(each.cause));
    }
    return lines;
}

std::vector<std::string> missing_of(document_recognition const& answer) {
    return lines_of(answer.purposes[0].missing);
}

using names = std::vector<std::string>;

/// The one check that fails: "issue_day", or nothing.
std::string failing(presented_document const& document, recognition_treaty const& treaty,
                    date const& day = today) {
    auto const near = answer_to(document, {treaty}, day).near_misses;
    return near.empty() ? "" : to_string(near.front().failed);
}

TEST(document_recognition, for_study_says_nothing_of_a_profession) {
    auto const answer = answer_to(diploma_of({2024, 6, 30}), {small_treaty()});
    ASSERT_EQ(answer.purposes.size(), 2U);
    EXPECT_EQ(answer.purposes[0], (purpose_recognition{recognition_purpose::further_study,
                                                       satisfied,
                                                       recognition_treaty_id{"treaty"},
                                                       {},
                                                       not_satisfied,
                                                       {},
                                                       {}}));
    EXPECT_EQ(answer.purposes[1], (purpose_recognition{recognition_purpose::profession,
                                                       not_satisfied,
                                                       {},
                                                       {},
                                                       satisfied,
                                                       recognition_treaty_id{"treaty"},
                                                       {}}));
    EXPECT_EQ(explanation_of(answer).result, not_satisfied) << "not for every purpose";
}

TEST(document_recognition, fails_one_check_at_a_time) {
    auto const good = diploma_of({2024, 6, 30});
    auto const treaty = strict_treaty();
    EXPECT_EQ(for_study(good, treaty), satisfied);
    auto document = good;
    document.issued_in = country{"RU"};
    EXPECT_EQ(for_study(document, treaty), not_satisfied);
    document = good;
    document.kind = education_document::school_certificate;
    EXPECT_EQ(failing(document, treaty), "kind_covered");
    document = good;
    document.is_issuer_accredited = false;
    EXPECT_EQ(failing(document, treaty), "issuer_accredited");
    document = good;
    document.issued_on = date{2019, 12, 31};
    EXPECT_EQ(failing(document, treaty), "issue_day");
    auto left = treaty;
    left.parties[0].last = date{2026, 10, 30};
    EXPECT_EQ(failing(good, left), "issuer_bound");
    EXPECT_EQ(for_study(good, left, {2026, 10, 30}), satisfied) << "its last day";
    auto later = treaty;
    later.parties[1].since = date{2026, 11, 1};
    EXPECT_EQ(for_study(good, later), not_satisfied);
    later.issued_since_entry = false;
    EXPECT_EQ(failing(good, later), "recogniser_bound");
    EXPECT_EQ(for_study(good, later, {2026, 11, 1}), satisfied) << "its first day";
}

/// The treaty entered into force between two states on the later of their days.
TEST(document_recognition, compares_the_day_of_issue_with_entry_between_the_two) {
    auto treaty = strict_treaty();
    treaty.parties[1].since = date{2022, 3, 1};
    EXPECT_EQ(for_study(diploma_of({2022, 2, 28}), treaty), not_satisfied);
    EXPECT_EQ(for_study(diploma_of({2022, 3, 1}), treaty), not_satisfied);
    EXPECT_EQ(for_study(diploma_of({2022, 3, 2}), treaty), satisfied);
    treaty.entry_day_counts = true;
    EXPECT_EQ(for_study(diploma_of({2022, 2, 28}), treaty), not_satisfied);
    EXPECT_EQ(for_study(diploma_of({2022, 3, 1}), treaty), satisfied);
}

/// Two sources give the day of entry, and none says whether that day itself counts: four readings.
/// A document of 12 July is in under the first day if the day counts, one of the 13th is out under
/// the second if it does not; on the 11th all say no, on the 14th all say yes.
TEST(document_recognition, is_open_on_the_days_on_which_readings_disagree) {
    auto treaty = strict_treaty();
    for (treaty_party& each : treaty.parties) {
        each.since = fact<date>::conflicting({date{2020, 7, 12}, date{2020, 7, 13}});
    }
    auto const on = [](int day) { return diploma_of({2020, 7, day}); };
    struct reading {
        fact<bool> entry_day_counts;
        std::map<int, outcome> outcomes;
    };
    for (reading const& each :
         {reading{{},
                  {{11, not_satisfied}, {12, undetermined}, {13, undetermined}, {14, satisfied}}},
          reading{false,
                  {{11, not_satisfied}, {12, not_satisfied}, {13, undetermined}, {14, satisfied}}},
          reading{true,
                  {{11, not_satisfied}, {12, undetermined}, {13, satisfied}, {14, satisfied}}}}) {
        treaty.entry_day_counts = each.entry_day_counts;
        for (auto const& [day, expected] : each.outcomes) {
            EXPECT_EQ(for_study(on(day), treaty), expected) << day;
        }
    }
    treaty.entry_day_counts = {};
    EXPECT_EQ(missing_of(answer_to(on(12), {treaty})),
              (names{"recognition_treaty treaty/entry_day_counts missing",
                     "recognition_treaty treaty/parties/BY/since conflicting",
                     "recognition_treaty treaty/parties/UZ/since conflicting"}));
}

TEST(document_recognition, of_the_ussr_bears_any_day) {
    auto document = diploma_of({1985, 6, 30});
    EXPECT_EQ(for_study(document, strict_treaty()), not_satisfied);
    document.is_of_ussr = true;
    EXPECT_EQ(for_study(document, strict_treaty()), satisfied);
    document.is_of_ussr = {};
    auto const open = answer_to(document, {strict_treaty()});
    EXPECT_EQ(for_study(open), undetermined);
    EXPECT_EQ(missing_of(open), (names{"document /is_of_ussr missing"}));
    auto treaty = strict_treaty();
    treaty.ussr_exempt = false;
    EXPECT_EQ(for_study(document, treaty), not_satisfied) << "whether it is makes no difference";
}

TEST(document_recognition, needs_a_document_that_is_there) {
    auto document = diploma_of({2026, 11, 1});
    EXPECT_EQ(for_study(document, small_treaty()), not_satisfied) << "issued tomorrow";
    EXPECT_EQ(for_study(document, small_treaty(), {2026, 11, 1}), satisfied);
    document.issued_on = {};
    EXPECT_EQ(for_study(document, small_treaty()), satisfied) << "any day will do";
    EXPECT_EQ(missing_of(answer_to(document, {strict_treaty()})),
              (names{"document /issued_on missing"}));
    EXPECT_EQ(for_study(document, strict_treaty(), {2019, 12, 31}), not_satisfied)
        << "no day is late enough";
    document.issued_on = fact<date>::absent();
    EXPECT_EQ(for_study(document, strict_treaty()), not_satisfied);
    EXPECT_EQ(for_study(document, small_treaty()), satisfied);
}

/// Who recognises has to show the difference.
TEST(document_recognition, may_stop_at_a_substantial_difference) {
    auto treaty = small_treaty();
    treaty.purposes[0].effect = recognition_effect::unless_substantial_difference;
    auto document = diploma_of({2024, 6, 30});
    EXPECT_EQ(for_study(document, treaty), satisfied);
    document.differs_substantially = true;
    EXPECT_EQ(for_study(document, treaty), not_satisfied);
    document.differs_substantially = {};
    EXPECT_EQ(missing_of(answer_to(document, {treaty})),
              (names{"document /differs_substantially missing"}));
}

/// A state that is not listed is no party only where all are named.
TEST(document_recognition, takes_no_state_for_a_party_and_none_for_a_stranger) {
    auto document = diploma_of({2024, 6, 30});
    document.issued_in = country{"KZ"};
    EXPECT_EQ(for_study(document, small_treaty()), not_satisfied);
    auto open = small_treaty();
    open.names_all_parties = false;
    EXPECT_EQ(missing_of(answer_to(document, {open})),
              (names{"recognition_treaty treaty/parties/KZ missing"}));
    open.parties.push_back(party_since("KZ", fact<date>::absent()));
    EXPECT_EQ(for_study(document, open), not_satisfied) << "it never bound that state";
    open.parties.back() = party_since("KZ", {});
    EXPECT_EQ(missing_of(answer_to(document, {open})),
              (names{"recognition_treaty treaty/parties/KZ/since missing"}));
}

TEST(document_recognition, is_no_only_where_no_other_treaty_is_claimed) {
    auto document = diploma_of({2024, 6, 30});
    document.issued_in = country{"KZ"};
    EXPECT_EQ(for_study(answer_to(document, {})), not_satisfied);
    auto const open = answer_to(document, {}, today, false);
    EXPECT_EQ(for_study(open), undetermined);
    EXPECT_EQ(missing_of(open), (names{"recognition_treaties  book_incomplete"}));
    EXPECT_EQ(open.purposes[0].by_procedure, undetermined);
    document.issued_in = country{"BY"};
    EXPECT_EQ(for_study(answer_to(document, {small_treaty()}, today, false)), satisfied)
        << "a yes needs no other treaty";
}

TEST(document_recognition, needs_no_treaty_at_home) {
    auto document = diploma_of({2024, 6, 30});
    document.issued_in = uzbekistan;
    auto const answer = answer_to(document, {small_treaty()}, today, false);
    EXPECT_EQ(for_study(answer), not_applicable);
    EXPECT_EQ(answer.purposes[1].by_procedure, not_applicable);
    EXPECT_TRUE(answer.treaties.empty());
    EXPECT_EQ(explanation_of(answer).result, not_applicable);
    document.issued_in = {};
    auto const open = answer_to(document, {});
    EXPECT_EQ(for_study(open), undetermined) << "at home it would not be a no";
    EXPECT_EQ(missing_of(open), (names{"document /issued_in missing"}));
}

/// Neither treaty covers it for certain, but one of them does.
TEST(document_recognition, is_decided_where_each_reading_has_its_treaty) {
    auto schools = small_treaty("schools");
    schools.documents = {{education_document::school_certificate, true},
                         {education_document::bachelor_diploma, false}};
    auto document = diploma_of({2024, 6, 30});
    document.kind = fact<education_document>::conflicting(
        {education_document::school_certificate, education_document::bachelor_diploma});
    auto const answer = answer_to(document, {small_treaty(), schools});
    EXPECT_EQ(for_study(answer), satisfied);
    EXPECT_EQ(answer.purposes[0].under, std::nullopt) << "which of the two is not known";
    EXPECT_EQ(missing_of(answer), names{});
    EXPECT_EQ(missing_of(answer_to(document, {schools})), (names{"document /kind conflicting"}));
}

TEST(document_recognition, lists_what_covers_first_and_what_is_close_next) {
    auto two_off = strict_treaty("a.two_off");
    two_off.accredited_only = true;
    two_off.documents = {{education_document::bachelor_diploma, false}};
    auto one_off = strict_treaty("b.one_off");
    one_off.accredited_only = false;
    auto open = small_treaty("c.open");
    open.documents = {};
    auto document = diploma_of({2019, 6, 30});
    document.is_issuer_accredited = false;
    auto const answer = answer_to(document, {two_off, one_off, open, small_treaty("d.covers")});
    std::vector<std::string> order;
    for (treaty_candidate const& each : answer.treaties) {
        order.push_back(each.treaty.str() + " " + to_string(each.covers));
    }
    EXPECT_EQ(order, (names{"d.covers satisfied", "c.open undetermined", "b.one_off not_satisfied",
                            "a.two_off not_satisfied"}));
    EXPECT_EQ(answer.near_misses,
              (std::vector<treaty_near_miss>{
                  {recognition_treaty_id{"b.one_off"}, treaty_check::issue_day}}));
    EXPECT_EQ(answer.purposes[0].under, recognition_treaty_id{"d.covers"});
    EXPECT_EQ(answer.purposes[0].missing, std::vector<missing_fact>{}) << "nothing could turn it";
}

TEST(document_recognition, refuses_treaties_that_are_not_sound) {
    auto const document = diploma_of({2024, 6, 30});
    EXPECT_THROW((void)answer_to(document, {small_treaty(), small_treaty()}),
                 std::invalid_argument);
    auto broken = small_treaty();
    broken.cited_as = {};
    EXPECT_THROW((void)answer_to(document, {broken}), std::invalid_argument);
}

} // namespace
} // namespace jspu_coop
