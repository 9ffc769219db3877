// Opening a book: everything that is wrong with it is found at once, by paths within the book.
#include <jspu_coop/register/book.hpp>

#include "register/samples.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

namespace jspu_coop {
namespace {

using namespace testing;

book a_book() {
    book made;
    made.parties = {an_institution("b", "BY"), an_institution("a"), an_institution("c", "KZ")};
    made.agreements = {an_agreement("y", {"a", "c"}), an_agreement("x", {"a", "b"})};
    return made;
}

/// What validating says; opening must say the same.
lines wrong_with(book const& value) {
    lines const found = lines_of(validate(value));
    auto const opened = cooperation_register::open(value);
    if (has_errors(validate(value))) {
        EXPECT_TRUE(opened.has_error());
        EXPECT_EQ(opened.has_error() ? lines_of(opened.error().all()) : lines{}, found);
    } else {
        EXPECT_TRUE(opened.has_value());
    }
    return found;
}

TEST(book, an_empty_or_sound_book_is_accepted) {
    EXPECT_EQ(wrong_with({}), lines{});
    EXPECT_EQ(wrong_with(a_book()), lines{});
}

TEST(book, records_may_stand_in_any_order_and_are_put_in_that_of_ids) {
    auto const opened = cooperation_register::open(a_book());
    ASSERT_TRUE(opened.has_value());
    book sorted = a_book();
    std::swap(sorted.parties[0], sorted.parties[1]);
    std::swap(sorted.agreements[0], sorted.agreements[1]);
    EXPECT_EQ(opened->current().to_book(), sorted);
    EXPECT_EQ(opened->current().revision(), 0);
}

TEST(book, says_what_is_wrong_with_each_record) {
    book bad = a_book();
    bad.agreements[1].title = {};
    bad.agreements.push_back(an_agreement("z", {"a"}));
    EXPECT_EQ(wrong_with(bad), (lines{"agreement.title_empty /agreements/1/title ",
                                      "agreement.parties_too_few /agreements/2/parties [a]"}));
}

TEST(book, a_warning_is_said_and_refuses_nothing) {
    book wish = a_book();
    wish.agreements[0].instrument = instrument::letter_of_intent;
    EXPECT_EQ(wrong_with(wish),
              lines{"agreement.letter_of_intent_binding /agreements/0/binding true"});
}

TEST(book, ids_stand_once_in_their_kind) {
    book bad = a_book();
    bad.parties.push_back(an_institution("a", "KZ"));
    bad.persons = {a_person("a"), a_person("s"), a_person("s")};
    bad.agreements.push_back(an_agreement("x", {"a", "no"}));
    EXPECT_EQ(wrong_with(bad),
              (lines{"register.id_repeated /parties/3/id a", "register.id_repeated /persons/2/id s",
                     "register.id_repeated /agreements/2/id x",
                     "register.reference_unknown /agreements/2/parties/1 no"}));
}

TEST(book, says_what_is_wrong_between_records) {
    book bad = a_book();
    bad.parties.push_back(an_institution("d", "UZ", {}, succeeds("e")));
    bad.parties.push_back(an_institution("e", "UZ", {}, succeeds("d")));
    bad.parties.push_back(an_organisation("o"));
    bad.parties.push_back(an_institution("f", "UZ", {}, succeeds("o")));
    bad.parties.push_back(an_institution("g", "UZ", {}, succeeds("a")));
    bad.parties.push_back(an_institution("h", "UZ", {}, succeeds("a")));
    bad.persons = {a_person("s", party_id{"a"}, unit_id{"math"})};
    bad.agreements[0].grounds = {a_ground("x"), a_ground("no")};
    bad.agreements[1].grounds = {a_ground("y")};
    bad.activities = {an_activity("v", a_stay("a", "no"))};
    bad.statements = {a_statement("t", party_id{"no"})};
    bad.requirements = {a_requirement("q", scope::joint_research),
                        a_requirement("r", scope::joint_research)};
    EXPECT_EQ(wrong_with(bad),
              (lines{"register.reference_wrong_kind /parties/6/succeeds/predecessor o",
                     "register.predecessor_repeated /parties/7/succeeds/predecessor a",
                     "register.predecessor_repeated /parties/8/succeeds/predecessor a",
                     "register.unit_unknown /persons/0/unit math",
                     "register.reference_unknown /agreements/0/grounds/1/agreement no",
                     "register.reference_unknown /activities/0/detail/host no",
                     "register.reference_unknown /statements/0/partner no",
                     "register.requirement_repeated /requirements/0/scope joint_research",
                     "register.requirement_repeated /requirements/1/scope joint_research",
                     "register.succession_cycle /parties/3/succeeds/predecessor e",
                     "register.succession_cycle /parties/4/succeeds/predecessor d",
                     "register.ground_cycle /agreements/1/grounds/0/agreement y",
                     "register.ground_cycle /agreements/0/grounds/0/agreement x"}));
}

// --- The log

change a_line(std::int64_t revision, date recorded, record_kind kind, std::string id) {
    return {revision, recorded, kind, std::move(id), change_action::added};
}

lines wrong_with_log(std::vector<change> log) {
    book made = a_book();
    made.log = std::move(log);
    return wrong_with(made);
}

TEST(book, a_log_counts_revisions_and_days) {
    date const one{2024, 1, 1};
    date const two{2024, 1, 2};
    auto const party = record_kind::party;
    auto const agreement = record_kind::agreement;
    EXPECT_EQ(wrong_with_log({a_line(1, one, party, "a"), a_line(1, one, party, "b"),
                              a_line(1, one, agreement, "a"), a_line(2, one, party, "a"),
                              a_line(3, two, party, "a")}),
              lines{});
    EXPECT_EQ(wrong_with_log({a_line(0, one, party, "a")}),
              lines{"register.log_disordered /log/0/revision 0"});
    EXPECT_EQ(wrong_with_log({a_line(2, one, party, "a")}),
              lines{"register.log_disordered /log/0/revision 2"});
    EXPECT_EQ(wrong_with_log({a_line(1, one, party, "a"), a_line(3, one, party, "b")}),
              lines{"register.log_disordered /log/1/revision 3"});
    EXPECT_EQ(wrong_with_log({a_line(1, one, party, "a"), a_line(0, one, party, "b")}),
              lines{"register.log_disordered /log/1/revision 0"});
    EXPECT_EQ(wrong_with_log({a_line(1, two, party, "a"), a_line(2, one, party, "b")}),
              lines{"register.log_disordered /log/1/recorded 2024-01-01"});
    EXPECT_EQ(wrong_with_log({a_line(1, one, party, "a"), a_line(1, two, party, "b")}),
              lines{"register.log_disordered /log/1/recorded 2024-01-02"});
    EXPECT_EQ(wrong_with_log({a_line(1, one, party, "b"), a_line(1, one, party, "a")}),
              lines{"register.log_disordered /log/1/id a"});
    EXPECT_EQ(wrong_with_log({a_line(1, one, party, "a"), a_line(1, one, party, "a")}),
              lines{"register.log_disordered /log/1/id a"});
    EXPECT_EQ(wrong_with_log({a_line(1, one, agreement, "a"), a_line(1, one, party, "b")}),
              lines{"register.log_disordered /log/1/id b"});
    EXPECT_EQ(wrong_with_log({a_line(1, one, agreement, "a b"), a_line(2, one, party, "")}),
              (lines{"id.malformed /log/0/id a b", "id.malformed /log/1/id "}));
    auto const least = std::numeric_limits<std::int64_t>::min();
    auto const most = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(wrong_with_log({a_line(most, one, party, "a"), a_line(0, two, party, "a")}),
              (lines{"register.log_disordered /log/0/revision 9223372036854775807",
                     "register.log_disordered /log/1/revision 0"}));
    EXPECT_EQ(wrong_with_log({a_line(1, one, party, "a"), a_line(least, two, party, "a")}),
              lines{"register.log_disordered /log/1/revision -9223372036854775808"});
}

TEST(book, nothing_was_recorded_after_the_end_of_the_log) {
    book made = a_book();
    made.agreements[0] = signed_on(made.agreements[0], {2024, 5, 1}, {2024, 5, 2});
    EXPECT_EQ(wrong_with(made), lines{}) << "without a log nobody can tell";
    made.log = {a_line(1, {2024, 5, 1}, record_kind::party, "a")};
    EXPECT_EQ(wrong_with(made),
              (lines{"register.recorded_decreases /agreements/0/history/0/recorded 2024-05-02",
                     "register.recorded_decreases /agreements/0/history/1/recorded 2024-05-02"}));
    made.log.push_back(a_line(2, {2024, 5, 2}, record_kind::agreement, "y"));
    EXPECT_EQ(wrong_with(made), lines{});
}

TEST(book, the_log_goes_on_where_the_book_ends) {
    book made = a_book();
    made.log = {a_line(1, {2024, 5, 1}, record_kind::party, "a"),
                a_line(2, {2024, 5, 3}, record_kind::agreement, "x")};
    auto opened = cooperation_register::open(made);
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(opened->current().revision(), 2);
    EXPECT_EQ(opened->current().added_on(agreement_id{"x"}), (date{2024, 5, 3}));
    EXPECT_EQ(opened->current().added_on(agreement_id{"y"}), std::nullopt);
    EXPECT_EQ(refusal_of(*opened, put(a_person("s")), {2024, 5, 2}),
              lines{"register.recorded_decreases  2024-05-02"});
    EXPECT_EQ(refusal_of(*opened, put(a_person("s")), {2024, 5, 3}), lines{});
    EXPECT_EQ(opened->current().log().back(),
              (change{3, {2024, 5, 3}, record_kind::person, "s", change_action::added}));
}

} // namespace
} // namespace jspu_coop
