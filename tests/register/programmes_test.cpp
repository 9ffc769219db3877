// Courses, curricula, joint programmes and enrolments in the register: all that they name is there,
// histories stay, a plan keeps what its students did, and what was known on a day.
#include "register/programme_samples.hpp"
#include "register/samples.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

date day(int number) {
    return date{2024, 1, number};
}

joint_programme_id const plan{"j"};
enrolment_id const student{"e"};

/// Two institutions with an agreement, a programme of both, and somebody who may study.
cooperation_register an_office() {
    return register_with(an_institution("a"), an_institution("b"), an_institution("c"),
                         an_organisation("o"), a_person("s"), a_person("t"),
                         an_agreement("x", {"a", "b"}), a_joint_programme("j", {"a", "b"}));
}

/// Admitted on the first day, and registered at a.
enrolment a_student(char const* programme = "j") {
    enrolment const admitted = after(an_enrolment("e", programme, "s"), day(1), day(1),
                                     student_admitted{academic_year{2024, 2025}, 1, {}});
    return after(admitted, day(1), day(1), student_registered{party_id{"a"}, {}});
}

/// What is said of references that lead nowhere.
lines unknown_in(change_set const& changes) {
    cooperation_register office = an_office();
    lines said = refusal_of(office, changes);
    std::erase_if(said, [](std::string const& each) {
        return !each.starts_with("register.reference_unknown");
    });
    return said;
}

/// Each line of a reference that leads nowhere: "place id" after the record's own place.
lines unknown(std::string const& record, std::vector<std::string> const& places) {
    lines expected;
    for (std::string const& each : places) {
        expected.push_back("register.reference_unknown /" + record + "/" + each);
    }
    return expected;
}

// --- What is named is there

TEST(programmes, of_a_course_and_a_curriculum_everything_is_there) {
    EXPECT_EQ(unknown_in(put(a_course("c", "no"))), unknown("course/c", {"institution no"}));
    curriculum full = a_curriculum("k", "no1", {"c", "no2"});
    full.modules.push_back(
        {module_id{"n"}, a_text("n"), {{course_id{"no3"}, {}}}, least_courses{1}});
    full.prerequisites = {{course_id{"no4"}, {course_id{"c"}, course_id{"no5"}}}};
    EXPECT_EQ(
        unknown_in(put(a_course("c", "a"), full)),
        unknown("curriculum/k", {"institution no1", "modules/0/courses/1/course no2",
                                 "modules/1/courses/0/course no3", "prerequisites/0/course no4",
                                 "prerequisites/0/before/1 no5"}));
}

/// A programme in which every member that can name another record names one that is not there.
joint_programme naming_nobody() {
    auto const party = [](char const* id) { return party_id{id}; };
    joint_programme full = a_joint_programme("j", {"no1", "a"});
    full.home = party("no2");
    full.sites[0].curriculum = curriculum_id{"no3"};
    full.sites[1].curriculum =
        fact<curriculum_id>::conflicting({curriculum_id{"no4"}, curriculum_id{"no5"}});
    programme_placement placement = a_placement("t", "no6");
    placement.periods[0].fees = {{party("no7"), party("no8"), {}, {}, {}}};
    full.placement = placement;
    auto const asks = [](char const* id, award_demand demand) {
        return award_requirement{award_requirement_id{id}, a_text(id), std::move(demand), {}};
    };
    full.requirements = {
        asks("1", credit_requirement{ects(1), {party("no9")}, {course_id{"no18"}}}),
        asks("2", course_requirement{1, {course_id{"no10"}}}),
        asks("3", residency_requirement{party("no11"), 1}),
        asks("4",
             final_examination{final_form::thesis, party("no12"), {}, std::vector{party("no13")}}),
        asks("5", curriculum_requirement{curriculum_id{"no19"}}),
    };
    programme_award award{award_id{"w"}, {}, {}, {}, {}, {}, {}, {}};
    award.awarded_by = std::vector{party("no14"), party("a")};
    award.counts_from = std::vector{party("a"), party("no15")};
    full.awards = std::vector{award};
    full.carried_by = {{agreement_id{"no16"}, clause_id{"c1"}}};
    full.teach_out = clause_reference{agreement_id{"no17"}, clause_id{"c1"}};
    return full;
}

TEST(programmes, of_a_joint_programme_everything_is_there) {
    EXPECT_EQ(
        unknown_in(put(naming_nobody())),
        unknown("joint_programme/j",
                {"home no2", "sites/0/institution no1", "sites/0/curriculum no3",
                 "sites/1/curriculum/claims/0 no4", "sites/1/curriculum/claims/1 no5",
                 "placement/periods/0/site no6", "placement/periods/0/fees/0/payer no7",
                 "placement/periods/0/fees/0/payee no8", "requirements/0/demand/sites/0 no9",
                 "requirements/0/demand/courses/0 no18", "requirements/1/demand/courses/0 no10",
                 "requirements/2/demand/site no11", "requirements/3/demand/site no12",
                 "requirements/3/demand/accepted_by/0 no13",
                 "requirements/4/demand/curriculum no19", "awards/0/awarded_by/0 no14",
                 "awards/0/counts_from/1 no15", "carried_by/0/agreement no16",
                 "teach_out/agreement no17"}));
}

/// A student to whom everything happened that can name another record; every one names one that is
/// not there.
enrolment at_nowhere() {
    party_id const at{"no3"};
    std::vector<enrolment_event> const events{
        student_admitted{academic_year{2024, 2025}, 1, {}},
        student_registered{at, {}},
        leave_begun{at, {}, {}},
        leave_ended{at, {}},
        a_result("no3", "no4"),
        learning_agreement_proposed{
            programme_period_id{"t"}, {course_id{"no5"}}, {course_id{"no6"}}, {}},
        period_paid{programme_period_id{"t"}, party_id{"no7"}, money{1, currency{"UZS"}}, {}},
        transcript_received{party_id{"no8"}, {}},
        recognition_decided{party_id{"no9"}, {course_id{"no10"}}, {course_id{"no11"}}, {}},
        student_struck_off{at, {}},
        student_reinstated{at, {}},
        student_transferred{party_id{"no12"}, {}}};
    enrolment made = an_enrolment("e", "no1", "no2");
    for (enrolment_event const& each : events) {
        made = after(made, day(1), day(1), each);
    }
    return made;
}

// A student's courses are of institutions whose catalogue nobody may have.
TEST(programmes, of_an_enrolment_everything_but_courses_is_there) {
    EXPECT_EQ(unknown_in(put(at_nowhere())),
              unknown("enrolment/e", {"programme no1", "student no2", "history/1/event/site no3",
                                      "history/2/event/site no3", "history/3/event/site no3",
                                      "history/4/event/site no3", "history/6/event/payee no7",
                                      "history/7/event/from no8", "history/8/event/by no9",
                                      "history/9/event/site no3", "history/10/event/site no3",
                                      "history/11/event/to no12"}));
}

TEST(programmes, who_teaches_and_who_takes_part_are_institutions) {
    auto office = an_office();
    EXPECT_EQ(refusal_of(office, put(a_course("c", "o"), a_curriculum("k", "o", {"c"}),
                                     a_joint_programme("i", {"a", "o"}))),
              (lines{"register.reference_wrong_kind /course/c/institution o",
                     "register.reference_wrong_kind /curriculum/k/institution o",
                     "register.reference_wrong_kind /joint_programme/i/sites/1/institution o"}));
    // Nor may one become something else.
    ASSERT_EQ(refusal_of(office, put(a_course("c", "b"), a_curriculum("k", "b", {"c"}))), lines{});
    EXPECT_EQ(refusal_of(office, put(an_organisation("b"))),
              (lines{"register.reference_wrong_kind /course/c/institution b",
                     "register.reference_wrong_kind /curriculum/k/institution b",
                     "register.reference_wrong_kind /joint_programme/j/sites/1/institution b"}));
}

TEST(programmes, are_carried_by_clauses_that_the_agreement_has_or_had) {
    auto office = an_office();
    joint_programme carried = a_joint_programme("j", {"a", "b"});
    agreement_id const x{"x"};
    carried.carried_by = {{x, clause_id{"c1"}}, {x, clause_id{"c2"}}};
    carried.teach_out = clause_reference{x, clause_id{"c1"}};
    EXPECT_EQ(refusal_of(office, put(carried)),
              (lines{"register.clause_unknown /joint_programme/j/carried_by/1/clause c2",
                     "register.teach_out_unknown /joint_programme/j/teach_out/clause c1"}))
        << "a clause by which students go protects nobody";
    carried.carried_by.pop_back();
    carried.teach_out = {};
    ASSERT_EQ(refusal_of(office, put(carried)), lines{});
    agreement other = an_agreement("x", {"a", "b"});
    other.clauses = {a_clause("c9")};
    EXPECT_EQ(refusal_of(office, put(other)),
              lines{"register.clause_unknown /joint_programme/j/carried_by/0/clause c1"});
}

TEST(programmes, are_taught_out_by_transitional_clauses_of_the_agreement) {
    auto office = an_office();
    agreement paper = an_agreement("x", {"a", "b"});
    paper.transitional = {
        {clause_id{"end"}, {protected_standing::admitted}, {}, date{2030, 1, 1}, {}, {}}};
    ASSERT_EQ(refusal_of(office, put(paper)), lines{});
    joint_programme taught = a_joint_programme("j", {"a", "b"});
    taught.teach_out = fact<clause_reference>::conflicting(
        {{paper.id, clause_id{"end"}}, clause_reference{paper.id, clause_id{"c3"}}});
    EXPECT_EQ(refusal_of(office, put(taught)),
              lines{"register.teach_out_unknown /joint_programme/j/teach_out/claims/1/clause c3"});
    taught.teach_out = clause_reference{paper.id, clause_id{"end"}};
    ASSERT_EQ(refusal_of(office, put(taught)), lines{});
    paper.transitional.clear();
    EXPECT_EQ(refusal_of(office, put(paper)),
              lines{"register.teach_out_unknown /joint_programme/j/teach_out/clause end"})
        << "an agreement keeps what a programme rests on";
}

TEST(programmes, a_module_asks_for_no_more_credits_than_its_courses_have) {
    auto office = register_with(an_institution("a"), a_course("one", "a", ects(3)),
                                a_course("two", "a", ects(3)));
    curriculum const asks_six = a_curriculum("k", "a", {"one", "two"}, ects(6));
    EXPECT_EQ(refusal_of(office, put(a_curriculum("k", "a", {"one", "two"}, ects(7)))),
              lines{"curriculum.credits_too_few /curriculum/k/modules/0/demand/amount 7 ects"});
    ASSERT_EQ(refusal_of(office, put(asks_six)), lines{});
    EXPECT_EQ(refusal_of(office, put(a_course("two", "a", ects(2)))),
              lines{"curriculum.credits_too_few /curriculum/k/modules/0/demand/amount 6 ects"});
    EXPECT_EQ(refusal_of(office, put(a_course("two", "a", credits{3, credit_system_id{"uz"}}))),
              lines{"credits.system_mixed /curriculum/k/modules/0/demand/amount 3 ects + 3 uz"});
    EXPECT_EQ(refusal_of(office, put(a_course("two", "a"))), lines{}) << "it may have any";
    EXPECT_EQ(refusal_of(office, put(a_course("two", "a", ects(2)),
                                     a_curriculum("k", "a", {"one", "two"}, ects(5)))),
              lines{});
}

// What comes before what is for each curriculum to say; a circle in one is its own fault.
TEST(programmes, curricula_may_put_courses_in_different_orders) {
    auto const first = [](char const* id, char const* before, char const* after) {
        curriculum made = a_curriculum(id, "a", {"one", "two"});
        made.prerequisites = {{course_id{after}, {course_id{before}}}};
        return made;
    };
    auto office = register_with(an_institution("a"), a_course("one", "a"), a_course("two", "a"));
    EXPECT_EQ(refusal_of(office, put(first("k", "one", "two"), first("l", "two", "one"))), lines{});
    curriculum round = first("k", "one", "two");
    round.prerequisites.push_back({course_id{"one"}, {course_id{"two"}}});
    EXPECT_EQ(refusal_of(office, put(round)),
              lines{"curriculum.prerequisites_cyclic /curriculum/k/prerequisites one > two > one"});
}

// --- What is named stays

TEST(programmes, what_is_named_stays) {
    joint_programme named = a_joint_programme("j", {"a", "b"});
    named.sites[0].curriculum = curriculum_id{"k"};
    named.carried_by = {{agreement_id{"x"}, clause_id{"c1"}}};
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(a_course("one", "c"), a_course("two", "c"),
                                     a_course("three", "c"), a_curriculum("k", "c", {"one"}), named,
                                     after(a_student(), day(1), day(1), a_result("a", "two")))),
              lines{});
    auto const namers_of = [&](change_set::removal const& id) {
        auto const refused = office.apply(change_set{}.remove(id), day(2));
        return refused.has_error() && refused.error().first().code == "register.still_referenced"
                   ? refused.error().first().parameters
                   : std::map<std::string, std::string>{};
    };
    using named_by = std::map<std::string, std::string>;
    EXPECT_EQ(namers_of(course_id{"one"}), (named_by{{"by", "/curriculum/k"}, {"count", "1"}}));
    EXPECT_EQ(namers_of(course_id{"two"}), (named_by{{"by", "/enrolment/e"}, {"count", "1"}}));
    EXPECT_EQ(namers_of(curriculum_id{"k"}),
              (named_by{{"by", "/joint_programme/j"}, {"count", "1"}}));
    EXPECT_EQ(namers_of(plan), (named_by{{"by", "/enrolment/e"}, {"count", "1"}}));
    EXPECT_EQ(namers_of(person_id{"s"}), (named_by{{"by", "/enrolment/e"}, {"count", "1"}}));
    EXPECT_EQ(namers_of(agreement_id{"x"}),
              (named_by{{"by", "/joint_programme/j"}, {"count", "1"}}));
    EXPECT_EQ(namers_of(party_id{"c"}), (named_by{{"by", "/course/one"}, {"count", "4"}}));
    EXPECT_EQ(namers_of(party_id{"a"}), (named_by{{"by", "/agreement/x"}, {"count", "3"}}));
    EXPECT_EQ(refusal_of(office, removal_of(course_id{"three"})), lines{});
}

TEST(programmes, an_enrolment_goes_only_while_nothing_has_happened) {
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(an_enrolment("e", "j", "s"))), lines{});
    EXPECT_EQ(refusal_of(office, removal_of(plan)),
              lines{"register.still_referenced /joint_programme/j j"});
    ASSERT_EQ(refusal_of(office, removal_of(student, plan)), lines{});
    ASSERT_EQ(refusal_of(office, put(a_joint_programme("j", {"a", "b"}), a_student())), lines{});
    EXPECT_EQ(refusal_of(office, removal_of(student)),
              lines{"register.history_removed /enrolment/e e"});
    EXPECT_EQ(refusal_of(office, removal_of(student, plan)),
              (lines{"register.history_removed /enrolment/e e"}));
    EXPECT_EQ(*office.current().find(student), a_student());
}

// --- Histories

TEST(programmes, what_happened_to_a_student_is_never_rewritten) {
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(a_student()), day(2)), lines{});
    EXPECT_EQ(refusal_of(office, put(an_enrolment("e", "j", "s")), day(3)),
              lines{"register.history_rewritten /enrolment/e/history e"});
    auto const elsewhere = after(an_enrolment("e", "j", "s"), day(1), day(1),
                                 student_admitted{academic_year{2023, 2024}, 1, {}});
    EXPECT_EQ(refusal_of(office, put(elsewhere), day(3)),
              lines{"register.history_rewritten /enrolment/e/history e"});
    // What is corrected stands behind what it supersedes.
    enrolment corrected = a_student();
    ASSERT_TRUE(record_event(corrected, day(2), day(3), student_registered{party_id{"b"}, {}}, 2)
                    .has_value());
    EXPECT_EQ(refusal_of(office, put(corrected), day(3)), lines{});
}

TEST(programmes, nothing_about_a_student_was_recorded_before_the_last_change_or_after_this_one) {
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(a_student()), day(5)), lines{});
    auto const then = [&](int recorded) {
        return after(a_student(), day(1), day(recorded), student_registered{party_id{"b"}, {}});
    };
    EXPECT_EQ(refusal_of(office, put(then(4)), day(6)),
              lines{"register.recorded_decreases /enrolment/e/history/2/recorded 2024-01-04"});
    EXPECT_EQ(refusal_of(office, put(then(7)), day(6)),
              lines{"register.recorded_decreases /enrolment/e/history/2/recorded 2024-01-07"});
    EXPECT_EQ(refusal_of(office, put(then(6)), day(6)), lines{});
}

// --- A plan keeps what its students did

/// A student to whom happened what names each part of a plan.
enrolment who_did_all() {
    std::vector<enrolment_event> const events{
        student_registered{party_id{"b"}, {}},
        period_stepped{programme_period_id{"t"}, period_step::nominated, {}},
        examination_attempted{award_requirement_id{"r"}, attempt_result::passed, {}, {}},
        award_conferred{award_id{"w"}, {}}};
    enrolment made = a_student();
    for (enrolment_event const& each : events) {
        made = after(made, day(1), day(1), each);
    }
    return made;
}

/// The plan that has them.
joint_programme having_all() {
    joint_programme made = a_joint_programme("j", {"a", "b"});
    made.placement = a_placement("t", "a");
    made.requirements = {{award_requirement_id{"r"},
                          a_text("r"),
                          final_examination{final_form::thesis, {}, {}, {}},
                          {}}};
    made.awards = std::vector{programme_award{award_id{"w"}, {}, {}, {}, {}, {}, {}, {}}};
    return made;
}

TEST(programmes, an_enrolment_fits_its_programme) {
    auto office = an_office();
    EXPECT_EQ(refusal_of(office, put(who_did_all())),
              lines{"enrolment.requirement_unknown /enrolment/e/history/4/event/requirement r"})
        << "which periods and awards there are is not known";
    EXPECT_EQ(refusal_of(office, put(having_all(), who_did_all())), lines{});
    auto const third = after(who_did_all(), day(1), day(2), student_registered{party_id{"c"}, {}});
    EXPECT_EQ(refusal_of(office, put(third)),
              lines{"enrolment.site_unknown /enrolment/e/history/6/event/site c"});
}

TEST(programmes, a_plan_that_is_replaced_keeps_what_its_students_did) {
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(having_all(), who_did_all())), lines{});
    auto const replaced = [&](auto const& change) {
        joint_programme other = having_all();
        change(other);
        return refusal_of(office, put(other));
    };
    std::string const at = "/enrolment/e/history/";
    EXPECT_EQ(replaced([](joint_programme& of) { of.sites.pop_back(); }),
              lines{"enrolment.site_unknown " + at + "2/event/site b"});
    EXPECT_EQ(replaced([](joint_programme& of) { of.placement = a_placement("u", "a"); }),
              lines{"enrolment.period_unknown " + at + "3/event/period t"});
    EXPECT_EQ(replaced([](joint_programme& of) { of.requirements.clear(); }),
              lines{"enrolment.requirement_unknown " + at + "4/event/requirement r"});
    EXPECT_EQ(replaced([](joint_programme& of) {
                  of.awards = fact<std::vector<programme_award>>::absent();
              }),
              lines{"enrolment.award_unknown " + at + "5/event/award w"});
    EXPECT_EQ(*office.current().find(plan), having_all());
    EXPECT_EQ(replaced([](joint_programme& of) {
                  of.placement = {};
                  of.awards = {};
                  of.name = a_text("another name");
                  of.sites.push_back({party_id{"c"}, {}, {}});
              }),
              lines{});
}

// --- Looking up

TEST(programmes, are_found_by_id_and_by_what_they_name) {
    joint_programme carried = a_joint_programme("j", {"a", "b"});
    carried.carried_by = {{agreement_id{"x"}, clause_id{"c1"}}};
    joint_programme paid = a_joint_programme("i", {"a", "c"});
    programme_placement placement = a_placement("t", "a");
    placement.periods[0].fees = {{party_id{"o"}, party_id{"a"}, {}, {}, {}}};
    paid.placement = placement;
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(a_course("two", "a"), a_course("one", "a"),
                                     a_course("three", "b"), a_curriculum("k", "a", {"three"}),
                                     carried, paid, an_enrolment("e2", "j", "s"),
                                     an_enrolment("e1", "j", "t"), an_enrolment("e3", "i", "s"))),
              lines{});
    snapshot const& now = office.current();
    EXPECT_EQ(*now.find(course_id{"one"}), a_course("one", "a"));
    EXPECT_EQ(*now.find(curriculum_id{"k"}), a_curriculum("k", "a", {"three"}));
    EXPECT_EQ(*now.find(plan), carried);
    EXPECT_EQ(*now.find(enrolment_id{"e2"}), an_enrolment("e2", "j", "s"));
    EXPECT_EQ(now.find(course_id{"k"}), nullptr);
    EXPECT_EQ(now.find(curriculum_id{"one"}), nullptr);
    EXPECT_EQ(now.find(joint_programme_id{"e1"}), nullptr);
    EXPECT_EQ(now.find(enrolment_id{"j"}), nullptr);
    EXPECT_EQ(now.count(record_kind::course), 3U);
    EXPECT_EQ(now.count(record_kind::curriculum), 1U);
    EXPECT_EQ(now.count(record_kind::joint_programme), 2U);
    EXPECT_EQ(now.count(record_kind::enrolment), 3U);
    EXPECT_EQ(visited(now, &snapshot::each_course), (lines{"one", "three", "two"}));
    EXPECT_EQ(visited(now, &snapshot::each_curriculum), lines{"k"});
    EXPECT_EQ(visited(now, &snapshot::each_joint_programme), (lines{"i", "j"}));
    EXPECT_EQ(visited(now, &snapshot::each_enrolment), (lines{"e1", "e2", "e3"}));
    EXPECT_EQ(visited(now, &snapshot::courses_of, party_id{"a"}), (lines{"one", "two"}));
    EXPECT_EQ(visited(now, &snapshot::courses_of, party_id{"c"}), lines{});
    EXPECT_EQ(visited(now, &snapshot::curricula_of, party_id{"a"}), lines{"k"});
    EXPECT_EQ(visited(now, &snapshot::curricula_of, party_id{"b"}), lines{});
    EXPECT_EQ(visited(now, &snapshot::joint_programmes_of, party_id{"a"}), (lines{"i", "j"}));
    EXPECT_EQ(visited(now, &snapshot::joint_programmes_of, party_id{"o"}), lines{"i"});
    EXPECT_EQ(visited(now, &snapshot::joint_programmes_under, agreement_id{"x"}), lines{"j"});
    EXPECT_EQ(visited(now, &snapshot::enrolments_on, plan), (lines{"e1", "e2"}));
    EXPECT_EQ(visited(now, &snapshot::enrolments_of, person_id{"s"}), (lines{"e2", "e3"}));
    EXPECT_EQ(visited(now, &snapshot::enrolments_of, person_id{"nobody"}), lines{});
}

// --- What was known

TEST(programmes, an_enrolment_is_known_as_an_agreement_is) {
    auto office = an_office();
    enrolment const bare = an_enrolment("e", "j", "s");
    ASSERT_EQ(refusal_of(office, put(bare), day(4)), lines{});
    EXPECT_EQ(office.current().added_on(student), day(4));
    EXPECT_EQ(office.as_known_on(day(3)).find_enrolment(student), nullptr);
    EXPECT_EQ(*office.as_known_on(day(4)).find_enrolment(student), bare);

    enrolment const admitted =
        after(bare, day(1), day(6), student_admitted{academic_year{2024, 2025}, 1, {}});
    enrolment const registered =
        after(admitted, day(2), day(8), student_registered{party_id{"a"}, {}});
    ASSERT_EQ(refusal_of(office, put(registered), day(9)), lines{});
    auto const stored = office.current().find(student);
    EXPECT_EQ(office.as_known_on(day(3)).find_enrolment(student), nullptr);
    EXPECT_EQ(*office.as_known_on(day(5)).find_enrolment(student), bare) << "as it was known then";
    EXPECT_EQ(*office.as_known_on(day(7)).find_enrolment(student), admitted);
    EXPECT_EQ(office.as_known_on(day(8)).find_enrolment(student), stored) << "shared, not copied";
    EXPECT_EQ(*office.as_known_on(day(7)).as_known(stored), admitted);
    EXPECT_EQ(office.as_known_on(day(7)).as_known(std::shared_ptr<enrolment const>{}), nullptr);
    EXPECT_EQ(office.as_known_on(day(7)).find_enrolment(enrolment_id{"no"}), nullptr);
}

TEST(programmes, an_enrolment_that_was_removed_was_not_added) {
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(an_enrolment("e", "j", "s")), day(4)), lines{});
    ASSERT_EQ(refusal_of(office, removal_of(student), day(5)), lines{});
    EXPECT_EQ(office.current().added_on(student), std::nullopt);
    ASSERT_EQ(refusal_of(office, put(an_enrolment("e", "j", "s")), day(6)), lines{});
    EXPECT_EQ(office.current().added_on(student), day(6));
}

// --- In a book

TEST(programmes, a_book_says_where_in_its_lists_something_is_wrong) {
    book made = an_office().current().to_book();
    made.log.clear();
    joint_programme odd = a_joint_programme("i", {"a", "no"});
    odd.semesters_a_year = 0;
    made.joint_programmes.insert(made.joint_programmes.begin(), odd);
    made.courses = {a_course("c", "o"), a_course("c", "a")};
    made.curricula = {a_curriculum("k", "a", {"c", "none"})};
    made.enrolments = {a_student(), an_enrolment("f", "none", "s")};
    made.enrolments[0] =
        after(made.enrolments[0], day(1), day(1), student_registered{party_id{"c"}, {}});
    EXPECT_EQ(lines_of(validate(made)),
              (lines{"register.id_repeated /courses/1/id c",
                     "joint_programme.semesters_a_year_out_of_range "
                     "/joint_programmes/0/semesters_a_year 0",
                     "register.reference_wrong_kind /courses/0/institution o",
                     "register.reference_unknown /curricula/0/modules/0/courses/1/course none",
                     "register.reference_unknown /joint_programmes/0/sites/1/institution no",
                     "enrolment.site_unknown /enrolments/0/history/2/event/site c",
                     "register.reference_unknown /enrolments/1/programme none"}));
}

TEST(programmes, the_log_of_a_book_ends_after_its_enrolments) {
    book made = an_office().current().to_book();
    made.enrolments = {a_student()};
    made.enrolments[0] =
        after(made.enrolments[0], day(1), day(2), student_registered{party_id{"b"}, {}});
    EXPECT_EQ(lines_of(validate(made)),
              lines{"register.recorded_decreases /enrolments/0/history/2/recorded 2024-01-02"});
}

TEST(programmes, are_written_into_the_log_behind_the_older_kinds) {
    auto office = an_office();
    ASSERT_EQ(refusal_of(office, put(a_student(), a_course("c", "a"),
                                     a_requirement("q", scope::joint_research),
                                     a_curriculum("k", "a", {"c"}))),
              lines{});
    std::vector<change> const log = office.current().log();
    std::vector<change> const last{log.end() - 4, log.end()};
    auto const added = [](record_kind kind, char const* id) {
        return change{2, day(2), kind, id, change_action::added};
    };
    EXPECT_EQ(last, (std::vector<change>{
                        added(record_kind::requirement, "q"), added(record_kind::course, "c"),
                        added(record_kind::curriculum, "k"), added(record_kind::enrolment, "e")}));
    book const kept = office.current().to_book();
    auto const again = cooperation_register::open(kept);
    ASSERT_TRUE(again.has_value()) << to_string(again.error());
    EXPECT_EQ(again->current().to_book(), kept);
    EXPECT_EQ(again->current().added_on(student), day(2));
}

} // namespace
} // namespace jspu_coop
