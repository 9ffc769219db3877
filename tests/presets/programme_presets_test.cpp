// The joint programmes that are shipped: canonical, sourced, and as their sources say.
#include <jspu_coop/explain/programme_graph.hpp>
#include <jspu_coop/formats/json/programmes.hpp>
#include <jspu_coop/presets/presets.hpp>
#include <jspu_coop/presets/programme_presets.hpp>
#include <jspu_coop/records/programmes/programme_label.hpp>

#include "presets/expect_source.hpp"
#include "support/refusal.hpp"
#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace {

using namespace jspu_coop;
using jspu_coop::testing::code_of_refusal;
using jspu_coop::testing::expect_source;

joint_programme preset(char const* id) {
    return preset_joint_programme(joint_programme_id{id}).value();
}

/// Every placement that a programme has: the known one, or each that is claimed.
std::vector<programme_placement> placements_of(joint_programme const& programme) {
    return programme.placement.is_known()
               ? std::vector<programme_placement>{programme.placement.value()}
               : programme.placement.claims();
}

TEST(programme_presets, are_their_files_in_canonical_form) {
    std::set<std::filesystem::path> paths;
    for (auto const& each : std::filesystem::directory_iterator{
             jspu_coop::testing::in_source_folder("presets/joint_programmes")}) {
        paths.insert(each.path());
    }
    std::vector<std::string> files;
    for (auto const& each : paths) {
        files.push_back(jspu_coop::testing::content_of(each));
    }
    std::vector<std::string> written;
    for (joint_programme const& each : preset_joint_programmes()) {
        written.push_back(to_json(each));
    }
    EXPECT_EQ(written, files);
    EXPECT_EQ(written.size(), 7U);
}

TEST(programme_presets, are_found_by_id) {
    for (joint_programme const& each : preset_joint_programmes()) {
        EXPECT_EQ(preset_joint_programme(each.id).value(), each);
    }
    EXPECT_EQ(code_of_refusal(preset_joint_programme(joint_programme_id{"no"})), "preset.unknown");
}

/// Warnings would be findings, too: no word of a publication clashes with facts that are known.
TEST(programme_presets, have_no_issues) {
    for (joint_programme const& each : preset_joint_programmes()) {
        EXPECT_EQ(validate(each), issues{}) << to_string(each.id);
    }
}

TEST(programme_presets, are_placed_as_their_labels_say) {
    for (joint_programme const& each : preset_joint_programmes()) {
        auto const label = parse_programme_label(each.label_as_published.value()).value();
        auto const placements = placements_of(each);
        EXPECT_FALSE(placements.empty()) << to_string(each.id);
        for (programme_placement const& placement : placements) {
            EXPECT_TRUE(agrees(label, placement, each.semesters_a_year)) << to_string(each.id);
        }
    }
}

/// Semesters and sites, as the sources have them by years.
TEST(programme_presets, are_placed_as_their_sources_say) {
    std::map<std::string, std::vector<std::string>> found;
    for (joint_programme const& each : preset_joint_programmes()) {
        for (programme_placement const& placement : placements_of(each)) {
            found[to_string(each.id)].push_back(outline_of(placement));
        }
    }
    std::map<std::string, std::vector<std::string>> const expected{
        {"chirchik.mogilev", {"1-4 chirchik, 5-6 mogilev, 7-8 chirchik"}},
        {"cn.four_and_none", {"1-8 home"}},
        {"cn_us.one_two_one", {"1-2 home, 3-6 partner, 7-8 home"}},
        {"jspu.bspu", {"1-6 jspu, 7-8 bspu", "1-4 jspu, 5-6 bspu, 7-8 jspu"}},
        {"tiu.two_and_two", {"1-4 tiu, 5-8 partner"}},
        {"tsul.grodno", {"1-4 grodno, 5-6 tsul, 7-8 grodno"}},
        {"tsul.kazguu", {"1-4 kazguu, 5-6 tsul, 7 kazguu, 8 tsul"}}};
    EXPECT_EQ(found, expected);
}

TEST(programme_presets, rest_on_sources) {
    for (joint_programme const& each : preset_joint_programmes()) {
        EXPECT_FALSE(each.cited_as.empty()) << to_string(each.id);
        for (citation const& cited : each.cited_as) {
            expect_source(cited, to_string(each.id));
        }
        for (programme_placement const& placement : placements_of(each)) {
            ASSERT_TRUE(placement.cited_as.has_value()) << to_string(each.id);
            expect_source(*placement.cited_as, to_string(each.id));
        }
        if (each.awards.is_known()) {
            for (programme_award const& award : each.awards.value()) {
                ASSERT_TRUE(award.cited_as.has_value()) << to_string(each.id);
                expect_source(*award.cited_as, to_string(each.id));
            }
        }
        for (award_requirement const& asked : each.requirements) {
            ASSERT_TRUE(asked.cited_as.has_value()) << to_string(each.id);
            expect_source(*asked.cited_as, to_string(each.id));
        }
    }
}

TEST(programme_presets, speak_three_languages) {
    for (joint_programme const& each : preset_joint_programmes()) {
        for (char const* const language : {"en", "ru", "uz"}) {
            EXPECT_NE(each.name.exact(language), nullptr) << to_string(each.id) << ' ' << language;
            for (award_requirement const& asked : each.requirements) {
                EXPECT_NE(asked.name.exact(language), nullptr) << to_string(each.id);
            }
        }
    }
}

/// Its longest duration and the tries of the attestation are those that the rules of the country
/// have; the speciality is that of JSPU's own programme.
TEST(programme_presets, keep_of_jspu_what_the_rules_of_uzbekistan_say) {
    joint_programme const jspu = preset("jspu.bspu");
    EXPECT_EQ(jspu.longest_duration.value(), (duration{8, duration_unit::years}));
    EXPECT_NE(preset_text("uz.time_of_study").value().find("\"number\": 8"), std::string::npos);
    ASSERT_EQ(jspu.requirements.size(), 1U);
    auto const& attestation = std::get<final_examination>(jspu.requirements[0].demand);
    EXPECT_EQ(attestation.tries.value(), (examination_tries{2, 3})) << "twice a year, three years";
    EXPECT_NE(preset_text("uz.attestation").value().find("\"number\": 2"), std::string::npos);
    EXPECT_NE(preset_text("uz.attestation").value().find("\"number\": 3"), std::string::npos);
    EXPECT_EQ(attestation.site.state(), knowledge::missing) << "where it is taken is not published";
    EXPECT_EQ(jspu.sites[0].speciality.value(), national_speciality::parse("UZ:60112700").value());
    EXPECT_EQ(jspu.sites[1].speciality.state(), knowledge::missing);
}

/// What nobody published of JSPU's programme is not made up.
TEST(programme_presets, leave_open_what_is_not_published) {
    joint_programme const jspu = preset("jspu.bspu");
    EXPECT_EQ(jspu.placement.state(), knowledge::conflicting);
    for (programme_placement const& placement : jspu.placement.claims()) {
        for (programme_period const& each : placement.periods) {
            EXPECT_EQ(each.gates.state(), knowledge::missing);
            EXPECT_EQ(each.credits.state(), knowledge::missing);
            EXPECT_TRUE(each.fees.empty());
        }
    }
    EXPECT_EQ(jspu.awards.value().size(), 2U) << "two diplomas are published, and no more";
    EXPECT_EQ(award_kind_of(jspu).state(), knowledge::missing)
        << "whether their requirements are common is not published";
    EXPECT_EQ(jspu.published_kind.value().term, award_kind::dual_degree) << "the word is kept";
    EXPECT_EQ(jspu.leave_stops_clock.state(), knowledge::missing);
    EXPECT_EQ(jspu.exits.state(), knowledge::missing);
    for (joint_programme const& each : preset_joint_programmes()) {
        EXPECT_EQ(award_kind_of(each).state(), knowledge::missing) << to_string(each.id);
    }
}

/// Edge case 39, as far as it is a fact of the programme: whoever went over pays nothing to TIU.
TEST(programme_presets, know_that_nothing_is_paid_to_tiu_after_the_transfer) {
    programme_period const away = preset("tiu.two_and_two").placement.value().periods[1];
    ASSERT_EQ(away.fees.size(), 1U);
    EXPECT_EQ(away.fees[0].payee, party_id{"tiu"});
    EXPECT_TRUE(away.fees[0].amount.is_absent());
}

/// The picture in the guide.
TEST(programme_presets, are_drawn_as_the_guide_shows) {
    EXPECT_EQ(jspu_coop::testing::content_of(
                  jspu_coop::testing::in_source_folder("docs/joint_programme.dot")),
              to_dot(preset("jspu.bspu"), wording{}));
}

} // namespace
