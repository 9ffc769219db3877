// What is told of dossiers in each language: scenes of a small world, and their texts in
// tests/cases/dossier_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include "support/dossier_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::dossier_world;
using namespace testing;
using enum paper_kind;

std::pair<view, finding> asked_of(activity const& asked, dossier_terms const& by = {}) {
    auto office = register_with(host_with_holidays(), an_institution("b"));
    auto const applied = office.apply(put(asked), date{2026, 6, 1});
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    view known = office.as_known_on(today);
    finding told = explanation_of(dossier(known, asked, by));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> complete() {
    paper plan = decided_by_order({2026, 8, 5}, a_paper(work_plan, fact<date>::absent()));
    plan.from = paper_provider::home;
    return asked_of(a_group(
        {}, {a_paper(passport, date{2026, 8, 1}, date{2030, 1, 31}), a_paper(application), plan}));
}

std::pair<view, finding> of_a_group() {
    paper const late = due_on({2026, 8, 19}, a_paper(medical_certificate, fact<date>::absent()));
    paper const soon = due_on({2026, 9, 1}, a_paper(medical_certificate, fact<date>::absent()));
    paper invited = a_paper(invitation, fact<date>{});
    invited.from = paper_provider::host;
    invited.title = text{{"en", "to the school"}, {"ru", "в школу"}, {"uz", "maktabga"}};
    return asked_of(
        a_group({"p1", "p2"},
                {of("p1", late), of("p2", soon), invited,
                 of("p1", a_paper(insurance, date{2026, 8, 1}, date{2026, 9, 10})),
                 of("p1", a_paper(insurance, date{2026, 8, 1}, date{2026, 9, 30})),
                 of("p2", a_paper(insurance, date{2026, 8, 1}, date{2026, 9, 29})),
                 of("p1", a_paper(passport, date{2026, 8, 1}, date{2026, 8, 19})),
                 of("p2", a_paper(passport, date{2026, 8, 1}, fact<date>{})), a_paper(visa)}),
        {{{visa, paper_provider::authority, {}}}, {}});
}

std::pair<view, finding> visit_of_an_expert() {
    activity visit = a_visit({a_paper(passport), a_paper(curriculum_vitae)});
    auto& detail = std::get<expert_visit>(visit.detail);
    detail.registration_working_days = 3;
    detail.permissions =
        std::vector<permission>{{permission_kind::visa, period{{2026, 9, 1}, {2026, 9, 20}}, {}},
                                {permission_kind::work_confirmation, {}, {}}};
    return asked_of(visit, {papers_of_an_expert(), {}});
}

std::pair<view, finding> perhaps_in_order() {
    activity asked = a_group({}, {decided_by_order({2026, 8, 1}, a_paper(invitation, fact<date>{})),
                                  a_paper(insurance, date{2026, 8, 1}, date{2026, 9, 29}),
                                  a_paper(insurance, date{2026, 8, 1}, fact<date>{}),
                                  a_paper(visa, date{2026, 8, 1}, date{2026, 8, 19}),
                                  a_paper(visa, fact<date>{}),
                                  a_paper(work_permit, fact<date>{}, date{2026, 9, 29})});
    return asked_of(asked);
}

std::pair<view, finding> no_papers() {
    return asked_of(a_group({"p1"}, {}));
}

/// A rule asks for an order, and one stands behind the nomination.
std::pair<view, finding> ordered() {
    ground_requirement rule = a_requirement("students", scope::student_exchange);
    rule.needed = {date{2020, 1, 1}, required_ground::order};
    rule.cited_as = citation{"Rules of travel", "Article 2", {}};
    activity asked = a_group({}, {});
    std::get<exchange_stay>(asked.detail).traveller.category = person_category::student;
    asked.participations.push_back(taking_part("p1"));
    auto const done = record_event(
        asked, participation_id{"p1"}, {2026, 6, 1}, {2026, 6, 1},
        {participation_step::nominated, act{act_kind::order, "7", date{2026, 6, 1}, {}, {}}, {}});
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    auto office = register_with(host_with_holidays(), an_institution("b"), rule);
    auto const applied = office.apply(put(asked), date{2026, 6, 1});
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    view known = office.as_known_on(today);
    finding told = explanation_of(dossier(known, asked));
    return {std::move(known), std::move(told)};
}

/// One is late with the report, of another it is not known whether one is asked for; the host owes
/// certificates, of which it need not give the second.
std::pair<view, finding> owed_afterwards() {
    activity asked = a_group({"p1", "p2"}, {});
    asked.participations[0].report = {date{2026, 8, 19}, fact<date>::absent(), {}};
    asked.participations[0].certificate = {date{2026, 10, 15}, fact<date>::absent(), {}};
    asked.participations[1].report = {};
    asked.participations[1].certificate = {date{2026, 10, 15}, fact<date>::absent(),
                                           act{act_kind::letter, "3", date{2026, 8, 1}, {}, {}}};
    return asked_of(asked);
}

std::vector<scene> const scenes{{"complete", complete},
                                {"no-papers", no_papers},
                                {"of-a-group", of_a_group},
                                {"ordered", ordered},
                                {"owed-afterwards", owed_afterwards},
                                {"perhaps-in-order", perhaps_in_order},
                                {"visit-of-an-expert", visit_of_an_expert}};

class dossier_words : public ::testing::TestWithParam<scene> {};

TEST_P(dossier_words, are_those_written_out) {
    expect_words(GetParam(), "dossier_words");
}

INSTANTIATE_TEST_SUITE_P(scenes, dossier_words, ::testing::ValuesIn(scenes), name_of_scene);

TEST(dossier_words_files, each_belongs_to_a_scene) {
    expect_no_other_words(scenes, "dossier_words");
}

} // namespace
} // namespace jspu_coop
