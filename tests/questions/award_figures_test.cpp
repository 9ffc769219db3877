// Standings towards awards, counted: each student in one figure of each award.
#include <jspu_coop/questions/award_figures.hpp>

#include <gtest/gtest.h>

#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using enum outcome;

award_standing an_award(char const* id, outcome earned, outcome with_progress,
                        std::optional<date> conferred_on = {}) {
    award_standing made{award_id{id}, earned, with_progress, not_applicable, {}, {}, {}, {}, {}, {},
                        {},           {}};
    made.conferred_on = conferred_on;
    return made;
}

programme_standing a_student(std::vector<award_standing> awards) {
    return {enrolment_id{"e"}, date{2026, 11, 2}, not_satisfied, std::move(awards), {}, {}};
}

/// The figures of one student with one award.
award_figure counted(award_standing standing) {
    std::vector<award_figure> figures;
    add_standing(figures, a_student({std::move(standing)}));
    return figures.at(0);
}

TEST(award_figures, counts_each_standing_in_one_figure) {
    date const day{2026, 7, 15};
    award_id const a{"a"};
    EXPECT_EQ(counted(an_award("a", satisfied, satisfied)), (award_figure{a, 0, 1, 0, 0, 0}));
    EXPECT_EQ(counted(an_award("a", not_satisfied, satisfied)), (award_figure{a, 0, 0, 1, 0, 0}));
    EXPECT_EQ(counted(an_award("a", undetermined, satisfied)), (award_figure{a, 0, 0, 1, 0, 0}));
    EXPECT_EQ(counted(an_award("a", not_satisfied, not_satisfied)),
              (award_figure{a, 0, 0, 0, 1, 0}));
    EXPECT_EQ(counted(an_award("a", not_satisfied, undetermined)),
              (award_figure{a, 0, 0, 0, 0, 1}));
    EXPECT_EQ(counted(an_award("a", undetermined, undetermined)), (award_figure{a, 0, 0, 0, 0, 1}));
    EXPECT_EQ(counted(an_award("a", not_applicable, not_applicable)),
              (award_figure{a, 0, 1, 0, 0, 0}))
        << "what asks for nothing is earned by everybody";
    for (outcome const each : every<outcome>()) {
        EXPECT_EQ(counted(an_award("a", each, each, day)), (award_figure{a, 1, 0, 0, 0, 0}))
            << "whatever was earned, it is conferred";
    }
}

TEST(award_figures, adds_up_the_students_by_award) {
    std::vector<award_figure> figures;
    auto const yes = [](char const* id) { return an_award(id, satisfied, satisfied); };
    auto const no = [](char const* id) { return an_award(id, not_satisfied, not_satisfied); };
    add_standing(figures, a_student({yes("b"), no("a")}));
    add_standing(figures, a_student({yes("b"), yes("a")}));
    add_standing(figures, a_student({}));
    EXPECT_EQ(figures, (std::vector<award_figure>{{award_id{"b"}, 0, 2, 0, 0, 0},
                                                  {award_id{"a"}, 0, 1, 0, 1, 0}}));
}

} // namespace
} // namespace jspu_coop
