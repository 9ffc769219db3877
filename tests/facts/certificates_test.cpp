// Language certificates in force on a day, and the levels of their scores. What is tested is what
// the British Council and others print of IELTS 6.5: B2 by one, C1 by the other.
#include "support/facts_world.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::facts_world;
using testing::codes_and_paths;

using lines = std::vector<std::string>;

fact<date> const never = fact<date>::absent();

language_certificate stating(fact<cefr_level> level, fact<date> issued = date{2025, 6, 1},
                             fact<date> expires = never) {
    return {language{"en"}, stated_level{std::move(level)}, std::move(issued), std::move(expires)};
}

language_certificate scored(char const* score, char const* examination = "ielts") {
    return {language{"en"},
            examination_score{language_examination_id{examination}, decimal::parse(score).value()},
            date{2025, 6, 1}, never};
}

fact_row row_with(std::vector<language_certificate> all, std::vector<score_mapping> mappings = {},
                  date day = today, std::optional<date> complete_from = date::min()) {
    person who = a_scholar();
    who.certificates = std::move(all);
    fact_terms terms = terms_of(complete_from);
    terms.mappings = std::move(mappings);
    return row_in(view_of(who), terms, day);
}

std::string level(std::vector<language_certificate> all, std::vector<score_mapping> mappings = {},
                  date day = today) {
    return told(row_with(std::move(all), std::move(mappings), day), "language_certificate.en");
}

TEST(certificates, tell_the_highest_level_that_is_good_on_the_day) {
    using enum cefr_level;
    language_certificate const b2 = stating(B2);
    language_certificate const c1 = stating(C1, date{2024, 3, 1}, date{2026, 2, 28});
    EXPECT_EQ(level({b2}), "cefr_level B2");
    EXPECT_EQ(level({b2, c1}, {}, {2026, 2, 28}), "cefr_level C1");
    EXPECT_EQ(level({b2, c1}, {}, {2026, 3, 1}), "cefr_level B2"); // the better one has lapsed
    EXPECT_EQ(level({c1}, {}, {2026, 3, 1}), "none");
    EXPECT_EQ(level({b2}, {}, {2025, 5, 31}), "none"); // not issued yet
}

TEST(certificates, that_may_be_good_leave_open_what_they_may_change) {
    using enum cefr_level;
    EXPECT_EQ(level({stating(C1, date{2025, 6, 1}, {})}), "-");
    EXPECT_EQ(level({stating(C1, {}, never)}), "-");
    EXPECT_EQ(level({stating({})}), "-");
    EXPECT_EQ(level({stating(B2), stating(C1, {}, never)}), "-");
    EXPECT_EQ(level({stating(C1), stating(B2, {}, never)}), "cefr_level C1"); // no matter
    EXPECT_EQ(level({stating(C2), stating({})}), "cefr_level C2");            // nothing is higher
    EXPECT_EQ(level({stating(fact<cefr_level>::conflicting({B1, B2}))}),
              "cefr_level B1 or cefr_level B2");
    EXPECT_EQ(level({stating(fact<cefr_level>::absent())}), "none");
}

TEST(certificates, of_a_score_need_a_table_by_name) {
    score_mapping const council = a_mapping("ielts.british_council", "7");
    score_mapping const others = a_mapping("ielts.others", "6.5");
    EXPECT_EQ(level({scored("6.5")}), "-");
    EXPECT_EQ(level({scored("6.5")}, {council}), "cefr_level B2");
    EXPECT_EQ(level({scored("6.5")}, {others}), "cefr_level C1");
    EXPECT_EQ(level({scored("6.5")}, {council, others}), "cefr_level B2 or cefr_level C1");
    EXPECT_EQ(level({scored("7")}, {council, others}), "cefr_level C1");
    EXPECT_EQ(level({scored("3.5")}, {council}), "none"); // below the lowest step
    EXPECT_EQ(level({scored("90", "toefl")}, {council}), "-");
    score_mapping past = council;
    past.in_force = period{{2010, 1, 1}, {2020, 12, 31}};
    EXPECT_EQ(level({scored("6.5")}, {past}), "-");
    EXPECT_EQ(level({scored("6.5")}, {past, others}), "cefr_level C1");
}

TEST(certificates, name_the_table_in_what_they_rest_on) {
    score_mapping const council = a_mapping("ielts.british_council", "7");
    fact_row const row = row_with({stating(cefr_level::B1), scored("6.5")}, {council});
    fact_slot const& slot =
        row.slots()[row.schema().find(fact_name{"language_certificate.en"}).value()];
    fact_provenance const from{{{{"person", "s-1"}, "/certificates/0"},
                                {{"score_mapping", "ielts.british_council"}, {}, council.cited_as},
                                {{"person", "s-1"}, "/certificates/1"}},
                               today,
                               today};
    EXPECT_EQ(slot.reckoned, from);
}

TEST(certificates, that_nobody_recorded_are_none_only_where_all_is_claimed) {
    EXPECT_EQ(level({}), "none");
    fact_row const row = row_with({}, {}, today, std::nullopt);
    EXPECT_EQ(told(row, "language_certificate.en"), "-");
    EXPECT_EQ(told(row, "language_certificate.in_force"), "-");
    EXPECT_EQ(told(row_with({stating({})}), "language_certificate.in_force"), "true");
    language_certificate russian = stating(cefr_level::C1);
    russian.language = language{"ru"};
    EXPECT_EQ(level({russian}), "none");
    EXPECT_EQ(told(row_with({russian}), "language_certificate.in_force"), "true");
}

TEST(certificates, are_checked) {
    person who = a_scholar();
    who.born = date{2000, 1, 1};
    who.certificates = {stating(cefr_level::B2, date{2025, 6, 1}, date{2025, 5, 31})};
    who.posts = {a_post("a", open_from({1999, 9, 1}))};
    EXPECT_EQ(codes_and_paths(validate(who)),
              (lines{"person.born_too_late at /posts/0/period",
                     "language_certificate.expires_before_issued at /certificates/0/expires"}));
    EXPECT_EQ(validate(who)[0].value, "1999-09-01"); // and not the day of birth
    score_mapping wrong = a_mapping();
    EXPECT_TRUE(validate(wrong).empty());
    std::swap(wrong.steps[0], wrong.steps[1]);
    EXPECT_EQ(codes_and_paths(validate(wrong)),
              lines{"score_mapping.steps_not_increasing at /steps/1"});
    wrong.steps.clear();
    EXPECT_EQ(codes_and_paths(validate(wrong)), lines{"score_mapping.steps_empty at /steps"});
}

} // namespace
} // namespace jspu_coop
