// What is told of places in each language: scenes of a small world, and their texts in
// tests/cases/place_words/NAME.LANGUAGE.txt, read and corrected sentence by sentence.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>

#include "support/place_world.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

namespace jspu_coop {
namespace {

using namespace testing::place_world;
using namespace testing;

/// A question asked of a world.
struct scene {
    char const* name;
    std::function<std::pair<view, finding>()> ask;
};

std::pair<view, finding> capacity_of(view known, clause_reference const& clause = c1) {
    finding told = explanation_of(capacity(known, clause, year));
    return {std::move(known), std::move(told)};
}

std::pair<view, finding> place_in(view known, activity const& asked) {
    finding told = explanation_of(place_for(known, asked, participation_id{"p"}));
    return {std::move(known), std::move(told)};
}

activity of_person(activity of, char const* who) {
    of.participations[0].person = person_id{who};
    return of;
}

std::pair<view, finding> shared_places() {
    agreement paper = paper_with(
        number(3, place_period::academic_year, {{{qualification_level::master}, {}, 1}}));
    paper.pools = {{pool_id{"all"}, {}, number(2, place_period::academic_year)}};
    return capacity_of(a_view(
        paper, nominated("v1", autumn, qualification_level::master),
        nominated("v2", fact<period>{}),
        after_steps(a_stay_of("v3", spring), {{participation_step::placed_on_reserve, {}, 1}})));
}

std::pair<view, finding> full_in_autumn() {
    return place_in(a_view(paper_with(number(1, place_period::term)), nominated("v1", autumn)),
                    a_stay_of("v2", whole_year));
}

std::pair<view, finding> months_that_may_do() {
    places const months = numbered_person_months{6, place_period::academic_year, party_id{"a"}};
    return place_in(a_view(paper_with(months), nominated("v1", autumn)),
                    a_stay_of("v2", period{{2027, 2, 1}, {2027, 4, 15}}));
}

std::pair<view, finding> level_not_known() {
    return place_in(a_view(paper_with(number(2, place_period::academic_year,
                                             {{{qualification_level::master}, {}, 1}})),
                           a_person("s-1"), of_person(nominated("v1", autumn, {}), "s-1")),
                    a_stay_of("v2", spring, qualification_level::master));
}

std::pair<view, finding> room_for_one() {
    return place_in(a_view(paper_with(number(1, place_period::academic_year))),
                    a_stay_of("v1", autumn));
}

std::pair<view, finding> decided_later() {
    return place_in(a_view(paper_with(places{undefined_places{}})), a_stay_of("v1", autumn));
}

std::pair<view, finding> clause_not_known() {
    return capacity_of(a_view(paper_with({})), {agreement_id{"x"}, clause_id{"c9"}});
}

std::vector<scene> const scenes{{"clause-not-known", clause_not_known},
                                {"decided-later", decided_later},
                                {"full-in-autumn", full_in_autumn},
                                {"level-not-known", level_not_known},
                                {"months-that-may-do", months_that_may_do},
                                {"room-for-one", room_for_one},
                                {"shared-places", shared_places}};

std::filesystem::path const folder{JSPU_COOP_SOURCE_DIR "/tests/cases/place_words"};

class place_words : public ::testing::TestWithParam<scene> {};

TEST_P(place_words, are_those_written_out) {
    auto const [known, told] = GetParam().ask();
    for (catalogues_of_language const& each : all_languages()) {
        std::string const language{each.messages->language()};
        auto const file = folder / (std::string{GetParam().name} + "." + language + ".txt");
        std::ostringstream expected;
        expected << std::ifstream{file}.rdbuf();
        wording const words{*each.messages, names_from(known, language)};
        EXPECT_EQ(explain(told, words, explanation_depth::everything), expected.str()) << file;
    }
}

INSTANTIATE_TEST_SUITE_P(scenes, place_words, ::testing::ValuesIn(scenes), [](auto const& given) {
    std::string name = given.param.name;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(place_words_files, each_belongs_to_a_scene) {
    std::size_t files = 0;
    for ([[maybe_unused]] auto const& each : std::filesystem::directory_iterator{folder}) {
        ++files;
    }
    EXPECT_EQ(files, scenes.size() * all_languages().size());
}

} // namespace
} // namespace jspu_coop
