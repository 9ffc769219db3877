// The lists of papers that are shipped: their files, and what a dossier makes of them.
#include <jspu_coop/formats/json/papers.hpp>
#include <jspu_coop/presets/paper_presets.hpp>
#include <jspu_coop/questions/dossier.hpp>

#include "presets/expect_source.hpp"
#include "support/dossier_world.hpp"
#include "support/refusal.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace jspu_coop {
namespace {

TEST(paper_presets, are_their_files_in_canonical_form) {
    paper_list const list = preset_paper_list("uz.expert_visit").value();
    EXPECT_EQ(to_json(list), testing::content_of(testing::in_source_folder(
                                 "presets/paper_lists/uz.expert_visit.json")));
    EXPECT_EQ(preset_paper_lists(), std::vector{list});
    EXPECT_EQ(testing::code_of_refusal(preset_paper_list("by.expert_visit")), "preset.unknown");
    testing::expect_source(list.cited_as, "uz.expert_visit");
    for (char const* const language : {"en", "ru", "uz"}) {
        EXPECT_NE(list.name.exact(language), nullptr) << language;
    }
}

/// Section 5: curriculum vitae, passport copy, degree copies, syllabus or topics.
TEST(paper_presets, an_expert_hands_in_four_papers_ahead_of_a_visit) {
    using enum paper_kind;
    auto const asked = requirements_of(preset_paper_list("uz.expert_visit").value());
    dossier_verdict const verdict =
        dossier(testing::dossier_world::a_view(), testing::dossier_world::a_visit({}), {asked, {}});
    std::vector<paper_kind> kinds;
    for (dossier_line const& each : verdict.papers) {
        kinds.push_back(each.kind);
        EXPECT_EQ(each.from, paper_provider::participant);
        EXPECT_EQ(each.cited_as->document, "ssuv.uz, International partners");
    }
    std::vector<paper_kind> four{curriculum_vitae, passport, degree_certificate, syllabus};
    std::sort(four.begin(), four.end());
    EXPECT_EQ(kinds, four);
}

} // namespace
} // namespace jspu_coop
