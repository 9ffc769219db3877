// What is told of several awards at once, and of awards after a way out, in each language: stories,
// and their texts in tests/cases/award_group_words/NAME.LANGUAGE.txt, written by hand.
#include "register/samples.hpp"
#include "support/award_story.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

text in_three(char const* en, char const* ru, char const* uz) {
    return text{{"en", en}, {"ru", ru}, {"uz", uz}};
}

/// An award that both institutions confer together, for six credits of what either taught.
programme_award joint_diploma(char const* id, text title) {
    programme_award made = diploma(award_id{id}, story_home, {"six"});
    made.awarded_by = std::vector<party_id>{story_home, story_host};
    made.title = std::move(title);
    return made;
}

joint_programme leading_to(std::vector<programme_award> awards) {
    joint_programme made = testing::leading_to(
        std::move(awards), {{award_requirement_id{"six"},
                             in_three("Credits in all", "Всего кредитов", "Jami kreditlar"),
                             credit_requirement{worth(6), {}},
                             {}}});
    made.name = in_three("Special pedagogy", "Специальная педагогика", "Maxsus pedagogika");
    return made;
}

/// Three awards; to the first and the second so much may count at once, and nothing to others.
joint_programme three_awards(fact<credits> most) {
    joint_programme made = leading_to(
        {joint_diploma("speech", in_three("Speech therapist", "логопед", "Logoped")),
         joint_diploma("hearing", in_three("Teacher of the deaf", "сурдопедагог", "Surdopedagog")),
         joint_diploma("sight", in_three("Teacher of the blind", "тифлопедагог", "Tiflopedagog"))});
    award_id const speech{"speech"};
    award_id const hearing{"hearing"};
    award_id const sight{"sight"};
    made.sharing = std::vector<credit_sharing>{{speech, hearing, std::move(most), {}},
                                               {hearing, sight, worth(0), {}},
                                               {speech, sight, worth(0), {}}};
    return made;
}

/// Leaves of a finding what is told by these codes.
void keep(finding& told, std::vector<std::string_view> const& codes) {
    std::erase_if(told.because, [&](finding const& each) {
        return std::ranges::find(codes, each.code) == codes.end();
    });
}

view names_of_sites() {
    return register_with(an_institution("jspu"), an_institution("bspu", "BY"))
        .as_known_on(story_end);
}

/// So many courses of six credits were passed.
std::pair<view, finding> shared_among_three(int courses, fact<credits> most,
                                            std::uint64_t most_steps = 1'000) {
    joint_programme const programme = three_awards(std::move(most));
    std::vector<enrolment_event> events;
    for (int at = 0; at < courses; ++at) {
        events.push_back(came(story_home, "c" + std::to_string(at), 6));
    }
    auto told =
        explanation_of(standing_after(programme, events, {.most_steps = most_steps}), programme);
    keep(told, {"award_standing.both", "award_standing.all_at_once"});
    return {names_of_sites(), std::move(told)};
}

// A course for each.
std::pair<view, finding> all_at_once() {
    return shared_among_three(3, worth(0));
}

// Each two awards take one course each, and for the third none is left.
std::pair<view, finding> not_all_at_once() {
    return shared_among_three(2, worth(0));
}

// With six credits to share, one course does for the first two awards.
std::pair<view, finding> limit_not_known() {
    return shared_among_three(2, {});
}

std::pair<view, finding> not_every_way_tried() {
    return shared_among_three(3, worth(0), 1);
}

programme_period_id const minsk{"minsk"};

/// The third year of study is that in Minsk; the student is in the fourth, and never went.
std::pair<view, finding> after_exit(fact<std::vector<award_id>> remaining) {
    programme_award home = diploma(home_award, story_home, {"six"});
    home.title = in_three("Bachelor of Jizzakh", "бакалавр Джизака", "Jizzax bakalavri");
    programme_award host = diploma(host_award, story_host, {"six"});
    host.title = in_three("Bachelor of Minsk", "бакалавр Минска", "Minsk bakalavri");
    home.awarded_by = std::vector{story_home, story_host};
    host.awarded_by = std::vector{story_home, story_host};
    joint_programme programme = leading_to({home, host});
    programme.placement =
        programme_placement{{{programme_period_id{"jizzakh"}, story_home, 1, 4, {}, {}, {}, {}},
                             {minsk, story_host, 5, 6, {}, {}, {}, {}},
                             {programme_period_id{"end"}, story_home, 7, 8, {}, {}, {}, {}}},
                            {}};
    programme.exits =
        std::vector{programme_exit{exit_way::stay_at_home, std::vector{minsk}, std::move(remaining),
                                   citation{"A made-up contract", "5.1", {}}}};
    auto told = explanation_of(
        standing_after(programme, {came(story_home, "c", 6), student_promoted{2, false, {}},
                                   student_promoted{3, false, {}}, student_promoted{4, false, {}}}),
        programme);
    for (finding& award : told.because) {
        keep(award, {"award_standing.remains", "award_standing.due"});
    }
    return {names_of_sites(), std::move(told)};
}

std::pair<view, finding> stayed_at_home() {
    return after_exit(std::vector{home_award});
}

std::pair<view, finding> remaining_not_known() {
    return after_exit({});
}

std::vector<scene> const scenes{
    {"all-at-once", all_at_once},         {"not-all-at-once", not_all_at_once},
    {"limit-not-known", limit_not_known}, {"not-every-way-tried", not_every_way_tried},
    {"stayed-at-home", stayed_at_home},   {"remaining-not-known", remaining_not_known}};

TEST(award_group_words, are_those_written_out) {
    for (scene const& each : scenes) {
        expect_words(each, "award_group_words");
    }
    expect_no_other_words(scenes, "award_group_words");
}

} // namespace
} // namespace jspu_coop
