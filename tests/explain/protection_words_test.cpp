// What is told of the transitional clause that carries a student to a partner, or does not, in each
// language: stories, and their texts in tests/cases/protection_words/NAME.LANGUAGE.txt, written by
// hand.
#include "support/coming_stay_world.hpp"
#include "support/words_scene.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

/// What a nominated student of the third year is told of the clause that the programme names.
std::pair<view, finding> told_under(agreement const& paper) {
    next_step const step = step_towards_partner(paper, nominated_in_third_year(), teach_out_clause);
    finding const* const told = need_of(step, "next_step.protected");
    EXPECT_NE(told, nullptr);
    return {register_with(an_institution("a")).as_known_on({2026, 6, 15}),
            told == nullptr ? finding{} : *told};
}

// The agreement ends amid the year, and its last clause protects who was nominated.
std::pair<view, finding> carried() {
    return told_under(paper_until({2026, 12, 31}, {protected_standing::nominated}));
}

// It ends before the year, and protects only who is away by then.
std::pair<view, finding> not_carried() {
    return told_under(paper_until({2026, 8, 31}, {protected_standing::away}));
}

// Nobody has recorded how long it runs.
std::pair<view, finding> term_not_known() {
    agreement paper = paper_until({2026, 12, 31}, {protected_standing::away});
    paper.term = {};
    return told_under(paper);
}

std::vector<scene> const scenes{
    {"carried", carried}, {"not-carried", not_carried}, {"term-not-known", term_not_known}};

TEST(protection_words, are_those_written_out) {
    for (scene const& each : scenes) {
        expect_words(each, "protection_words");
    }
    expect_no_other_words(scenes, "protection_words");
}

} // namespace
} // namespace jspu_coop
