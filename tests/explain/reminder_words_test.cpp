// What is told of reminders in each language: scenes of a small world, and their texts in
// tests/cases/reminder_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include "support/paying_student.hpp"
#include "support/reminder_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::reminder_world;
using namespace testing;

std::pair<view, finding> asked_of(view known, date const& day) {
    finding told = explanation_of(reminders(known, day, two_months));
    return {std::move(known), std::move(told)};
}

agreement a_draft(std::string const& id, fact<entry_into_force> entry) {
    agreement made = an_agreement(id, {"a", "b", "c"});
    made.entry = std::move(entry);
    made.term = agreement_term{indefinite_term{}};
    return after(std::move(made), date{2026, 5, 1}, date{2026, 5, 1}, agreement_drafted{});
}

std::pair<view, finding> of_agreements() {
    agreement ends = a_paper(term_until{{2026, 8, 31}}, fact<renewal_rule>::absent());
    ends.id = agreement_id{"ends"};
    ends.cited_as = citation{"Book of agreements", "17", {}};
    agreement may_end = a_paper(term_until{{2026, 8, 30}}, {});
    may_end.id = agreement_id{"may-end"};
    agreement const third = after(a_draft("third", entry_into_force{entry_on_date{{2026, 6, 1}}}),
                                  {2026, 5, 2}, {2026, 5, 2}, agreement_signed{party_id{"a"}, {}});
    agreement const fourth =
        after(after(a_draft("fourth", entry_into_force{entry_on_last_signature{}}), {2026, 5, 2},
                    {2026, 5, 2}, agreement_signed{party_id{"a"}, {}}),
              {2026, 5, 2}, {2026, 5, 2}, agreement_signed{party_id{"b"}, {}});
    date const drafted{2026, 5, 3};
    agreement amended = a_paper(indefinite_term{}, fact<renewal_rule>::absent());
    amended.id = agreement_id{"amended"};
    amended = after(amended, drafted, drafted, agreement_amendment_drafted{"protocol 1", {}});
    amended = after(amended, drafted, drafted,
                    agreement_amendment_signed{"protocol 1", party_id{"a"}, {}});
    agreement perhaps = amended;
    perhaps.id = agreement_id{"perhaps"};
    perhaps.term = {};
    return asked_of(
        a_view(an_institution("c"), ends, may_end, third, fourth, amended, perhaps,
               a_paper(term_until{{2026, 8, 31}}, yearly(duration{1, duration_unit::months}))),
        {2026, 7, 1});
}

std::pair<view, finding> of_reports() {
    auto const stay = [](char const* id, fact<date> received) {
        activity made = a_quiet_stay();
        made.id = activity_id{id};
        made.purpose = a_text(id);
        made.participations[0].report = {date{2027, 1, 15}, received};
        made.participations[0].certificate = {date{2027, 1, 25}, std::move(received)};
        return made;
    };
    return asked_of(a_book(stay("v", fact<date>::absent()), stay("w", {})), {2027, 1, 20});
}

std::pair<view, finding> of_payments() {
    activity stay = a_quiet_stay();
    fee dormitory = a_fee();
    dormitory.id = fee_id{"dormitory"};
    dormitory.purpose = a_text("a dormitory");
    dormitory.payer = party_id{"a"};
    dormitory.of = {};
    dormitory.cited_as = citation{"Contract", "4", {}};
    stay.fees = {a_fee({{date{2026, 6, 10}, money{300'00, currency{"EUR"}}, {}}}), dormitory};
    return asked_of(a_book(stay), {2026, 7, 1});
}

std::pair<view, finding> of_papers() {
    activity stay = a_quiet_stay();
    date const there{2026, 5, 1};
    auto const wanted = [](paper_kind kind, date due, fact<date> received) {
        return paper{kind,
                     {},
                     participation_id{"p"},
                     paper_provider::home,
                     due,
                     std::move(received),
                     fact<date>::absent(),
                     {}};
    };
    stay.papers = {a_passport(there, date{2026, 12, 30}),
                   wanted(paper_kind::learning_agreement, {2026, 10, 20}, fact<date>::absent()),
                   wanted(paper_kind::insurance, {2026, 11, 5}, fact<date>::absent()),
                   wanted(paper_kind::other, {2026, 11, 15}, {})};
    stay.papers[3].title = a_text("consent to the use of data");
    stay.papers.push_back(a_passport({}, date{2026, 11, 30}));
    stay.papers.push_back(a_passport(there, date{2026, 10, 15}));
    stay.papers[5].kind = paper_kind::visa;
    return asked_of(a_book(stay), {2026, 11, 1});
}

std::pair<view, finding> of_permissions() {
    using enum permission_kind;
    activity second = an_expert_visit(
        {{visa, period{{2026, 8, 1}, {2026, 10, 31}}, {}}, {visa_exemption, {}, {}}});
    second.id = activity_id{"f"};
    second.purpose = a_text("f");
    return asked_of(
        a_book(an_expert_visit({{visa, period{{2026, 8, 1}, {2026, 10, 31}}, {}},
                                {work_permit, period{{2026, 8, 1}, {2026, 9, 10}}, {}}}),
               second),
        {2026, 9, 15});
}

std::pair<view, finding> of_students() {
    using namespace student_world;
    enrolment const student = a_student("s1", in_the_fourth_year());
    auto office = register_with(home_of_two_years(), partner_of_two_years());
    auto const done =
        office.apply(put(a_paper(indefinite_term{}, fact<renewal_rule>::absent()),
                         student_world::costing({partners_fee()}), a_person("s1"), student),
                     date{2026, 12, 1});
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    return asked_of(office.as_known_on({2026, 12, 15}), {2026, 12, 15});
}

std::pair<view, finding> not_known() {
    activity stay = a_quiet_stay();
    stay.participations[0].report = {};
    stay.papers = {a_passport(date{2026, 5, 1}, {})};
    agreement open = a_paper(term_until{{2026, 3, 31}}, {});
    open.id = agreement_id{"y"};
    return asked_of(a_book(stay, open), {2026, 12, 1});
}

std::pair<view, finding> nothing() {
    return asked_of(a_book(), {2026, 7, 1});
}

std::vector<scene> const scenes{{"agreements", of_agreements}, {"not-known", not_known},
                                {"nothing", nothing},          {"papers", of_papers},
                                {"payments", of_payments},     {"permissions", of_permissions},
                                {"reports", of_reports},       {"students", of_students}};

class reminder_words : public ::testing::TestWithParam<scene> {};

TEST_P(reminder_words, are_those_written_out) {
    expect_words(GetParam(), "reminder_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, reminder_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(reminder_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "reminder_words");
}

} // namespace
} // namespace jspu_coop
