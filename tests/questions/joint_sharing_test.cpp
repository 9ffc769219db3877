// Awards that several rules on sharing join: what holds of all of them at once, beside a slow
// oracle that lets each course count to every set of awards.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/questions/award_standing.hpp>

#include "support/award_story.hpp"
#include "support/dice.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;

/// An award that both institutions confer together: what either of them taught counts.
programme_award joint_diploma(std::string const& id, std::vector<std::string> const& requirements) {
    programme_award made = diploma(award_id{id}, story_home, requirements);
    made.awarded_by = std::vector<party_id>{story_home, story_host};
    return made;
}

credit_sharing rule_of(std::string const& first, std::string const& second, fact<credits> most) {
    return {award_id{first}, award_id{second}, std::move(most), {}};
}

/// Three awards that ask for so many credits each, and may share so many with each other.
joint_programme three_awards(std::int64_t asked, fact<credits> const& most) {
    return leading_to(
        {joint_diploma("a", {"all"}), joint_diploma("b", {"all"}), joint_diploma("c", {"all"})},
        {asks("all", credit_requirement{worth(asked), {}})},
        {rule_of("a", "b", most), rule_of("b", "c", most), rule_of("a", "c", most)});
}

/// The rules on sharing of a programme; none where nothing limits it.
std::vector<credit_sharing> rules_of(joint_programme const& programme) {
    return programme.sharing.is_known() ? programme.sharing.value() : std::vector<credit_sharing>{};
}

/// Sets them.
void set_rules(joint_programme& programme, std::vector<credit_sharing> rules) {
    programme.sharing = fact<std::vector<credit_sharing>>::absent();
    if (!rules.empty()) {
        programme.sharing = std::move(rules);
    }
}

std::vector<enrolment_event> passed(std::vector<std::int64_t> const& each_worth) {
    std::vector<enrolment_event> events;
    for (std::size_t at = 0; at < each_worth.size(); ++at) {
        events.push_back(came(story_home, "c" + std::to_string(at), each_worth[at]));
    }
    return events;
}

// Two courses of six credits, six for each award and none to share: any two awards take one each,
// and for the third nothing is left.
TEST(joint_sharing, not_all_can_be_had_where_each_two_can) {
    auto const standing = standing_after(three_awards(6, worth(0)), passed({6, 6}));
    for (sharing_standing const& each : standing.sharing) {
        EXPECT_EQ(each.both, satisfied);
    }
    ASSERT_EQ(standing.joint_sharing.size(), 1);
    EXPECT_EQ(standing.joint_sharing[0].awards, ids<award_id>({"a", "b", "c"}));
    EXPECT_EQ(standing.joint_sharing[0].all, not_satisfied);
    EXPECT_TRUE(standing.joint_sharing[0].is_decided);
    EXPECT_EQ(standing.all_earned, not_satisfied);
    EXPECT_EQ(standing_after(three_awards(6, worth(0)), passed({6, 6, 6})).all_earned, satisfied)
        << "one course for each award";
    EXPECT_EQ(standing_after(three_awards(6, worth(6)), passed({6, 6})).all_earned, satisfied)
        << "one course counts to two awards or to all three";
}

// Two rules with one award between them: what that award leaves to the one it lacks for the other.
TEST(joint_sharing, two_rules_draw_on_one_award) {
    joint_programme programme = three_awards(12, worth(6));
    std::vector<credit_sharing> rules = rules_of(programme);
    rules.pop_back(); // the first and the last share without limit
    programme.sharing = rules;
    EXPECT_EQ(standing_after(programme, passed({6, 6, 6})).all_earned, satisfied)
        << "of three courses the middle award has two, and the others the third and one of them";
    EXPECT_EQ(standing_after(programme, passed({6, 6})).all_earned, not_satisfied);
    rules[1].most = worth(0);
    programme.sharing = rules;
    auto const standing = standing_after(programme, passed({6, 6, 6}));
    EXPECT_EQ(standing.sharing[0].both, satisfied);
    EXPECT_EQ(standing.sharing[1].both, not_satisfied) << "twelve each and none in common";
    EXPECT_EQ(standing.joint_sharing[0].all, not_satisfied);
}

TEST(joint_sharing, what_one_rule_joins_is_told_by_the_pair_alone) {
    joint_programme programme = three_awards(6, worth(0));
    programme.sharing =
        std::vector{rule_of("a", "b", worth(0)), rule_of("b", "c", fact<credits>::absent())};
    auto const standing = standing_after(programme, passed({6, 6}));
    EXPECT_TRUE(standing.joint_sharing.empty());
    EXPECT_EQ(standing.all_earned, satisfied);
}

TEST(joint_sharing, an_open_limit_leaves_open_what_turns_on_it) {
    joint_programme programme = three_awards(6, worth(0));
    std::vector<credit_sharing> rules = rules_of(programme);
    rules[1].most = {};
    programme.sharing = rules;
    auto const standing = standing_after(programme, passed({6, 6}));
    EXPECT_EQ(standing.joint_sharing[0].all, undetermined);
    EXPECT_TRUE(standing.joint_sharing[0].is_decided);
    EXPECT_EQ(standing.all_earned, undetermined);
    EXPECT_EQ(standing.missing,
              (std::vector<missing_fact>{
                  {"joint_programme", "jspu.bspu", "/sharing/b,c/most", open_cause::missing}}));
}

TEST(joint_sharing, comes_to_its_cap_and_says_so) {
    joint_programme const programme = three_awards(6, worth(0));
    auto const standing = standing_after(programme, passed({6, 6, 6}), {.most_steps = 2});
    ASSERT_EQ(standing.joint_sharing.size(), 1);
    EXPECT_EQ(standing.joint_sharing[0].all, undetermined);
    EXPECT_FALSE(standing.joint_sharing[0].is_decided);
    EXPECT_EQ(standing.all_earned, undetermined);
    EXPECT_NE(explain(explanation_of(standing, programme), wording{messages_in("en")},
                      explanation_depth::everything)
                  .find("ot every way of sharing"),
              std::string::npos);
}

// Fifteen courses of five credits would be needed, and there are twelve.
TEST(joint_sharing, sees_at_once_that_there_is_too_little) {
    std::vector<std::int64_t> const many(12, 5);
    auto const standing =
        standing_after(three_awards(23, worth(3)), passed(many), {.most_steps = 0});
    EXPECT_EQ(standing.joint_sharing[0].all, not_satisfied);
    EXPECT_TRUE(standing.joint_sharing[0].is_decided);
}

/// What is told of three awards that ask for 144 credits each, after courses that are worth so
/// much; each two may share so much.
outcome of_forty(std::int64_t most, std::vector<std::int64_t> const& courses) {
    auto const standing = standing_after(three_awards(144, worth(most)), passed(courses));
    EXPECT_EQ(standing.joint_sharing.size(), 1);
    EXPECT_TRUE(standing.joint_sharing[0].is_decided) << most;
    return standing.joint_sharing[0].all;
}

// Forty courses that are alike: which of them count to which award is no matter, only how many.
// Each award needs 24 of them, all three 72 together. What counts to two of them is shared once,
// and saves one course; what counts to all three is shared three times, and saves two: 32 are to be
// saved, so that 32 have to be shared where each counts to two at most, and one more for each that
// counts to all. Ten for each two are 30; eleven are 33, and 32 of them will do.
TEST(joint_sharing, of_forty_courses_that_are_alike_is_decided) {
    std::vector<std::int64_t> const forty(40, 6);
    EXPECT_EQ(of_forty(60, forty), not_satisfied);
    EXPECT_EQ(of_forty(65, forty), not_satisfied) << "five credits of a course are no use";
    EXPECT_EQ(of_forty(66, forty), satisfied);
    EXPECT_EQ(of_forty(0, forty), not_satisfied);
    EXPECT_EQ(of_forty(144, forty), satisfied);
}

// Twenty courses of six credits and twenty of three, 180 in all; the awards ask for 432, so that
// 252 are to be saved. What counts to two saves itself once, what counts to all three twice: with
// 72 credits for all three, and the other 108 for two, nothing is left over, and 3 x 72 + 108 = 324
// are shared, 108 by each two. Less for all three saves too little.
TEST(joint_sharing, of_courses_of_two_kinds_is_decided) {
    std::vector<std::int64_t> courses(20, 6);
    courses.resize(40, 3);
    EXPECT_EQ(of_forty(107, courses), not_satisfied);
    EXPECT_EQ(of_forty(108, courses), satisfied);
    EXPECT_EQ(of_forty(144, courses), satisfied);
}

// One of them is asked for by each award besides: it has to count to all three.
TEST(joint_sharing, a_course_that_is_listed_is_not_like_the_others) {
    joint_programme programme = three_awards(144, worth(66));
    programme.requirements.push_back(asks("first", course_requirement{1, ids<course_id>({"c0"})}));
    auto awards = programme.awards.value();
    for (programme_award& each : awards) {
        auto requirements = each.requirements.value();
        requirements.push_back(award_requirement_id{"first"});
        each.requirements = requirements;
    }
    programme.awards = awards;
    auto const standing = standing_after(programme, passed(std::vector<std::int64_t>(40, 6)));
    EXPECT_TRUE(standing.joint_sharing[0].is_decided);
    EXPECT_EQ(standing.joint_sharing[0].all, satisfied)
        << "the first counts to all three, which takes one of each eleven and saves two; thirty "
           "others save thirty";
}

// --- Beside an oracle

struct sharing_world {
    joint_programme programme;
    std::vector<enrolment_event> events;
    std::vector<std::int64_t> worth_of_course; // none of those that were not passed
};

/// A world of which every fact is known: an award asks for some credits, and perhaps for a course.
sharing_world some_world(dice& throws) {
    int const awards = 3 + throws.below(2);
    int const courses = awards == 3 ? 1 + throws.below(4) : 1 + throws.below(3);
    sharing_world made{leading_to({}, {}), {}, {}};
    for (int at = 0; at < courses; ++at) {
        made.worth_of_course.push_back(1 + throws.below(3));
    }
    made.events = passed(made.worth_of_course);
    std::vector<programme_award> all;
    for (int at = 0; at < awards; ++at) {
        std::string const name(1, static_cast<char>('a' + at));
        std::vector<std::string> wanted{name + ".credits"};
        made.programme.requirements.push_back(
            asks(wanted[0], credit_requirement{worth(1 + throws.below(3)), {}}));
        if (throws.one_in(3)) {
            wanted.push_back(name + ".course");
            std::string const listed = "c" + std::to_string(throws.below(courses));
            made.programme.requirements.push_back(
                asks(wanted[1], course_requirement{1, ids<course_id>({listed})}));
        }
        all.push_back(joint_diploma(name, wanted));
    }
    std::vector<credit_sharing> rules;
    for (int first = 0; first < awards; ++first) {
        for (int second = first + 1; second < awards; ++second) {
            if (!throws.one_in(5)) {
                bool const is_turned = throws.one_in(2);
                award_id const& one = all[static_cast<std::size_t>(first)].id;
                award_id const& other = all[static_cast<std::size_t>(second)].id;
                rules.push_back(
                    {is_turned ? other : one,
                     is_turned ? one : other,
                     throws.one_in(6) ? fact<credits>::absent() : fact{worth(throws.below(3))},
                     {}});
            }
        }
    }
    set_rules(made.programme, std::move(rules));
    made.programme.awards = std::move(all);
    return made;
}

/// Tries every set of awards for every course.
class slow_sharing {
public:
    explicit slow_sharing(sharing_world const& of) : of_{of}, sets_(of.worth_of_course.size(), 0) {}

    [[nodiscard]] bool are_all_earned() { return from(0); }

private:
    bool from(std::size_t at) {
        if (at == sets_.size()) {
            return is_enough() && is_within();
        }
        for (sets_[at] = 0; sets_[at] < 1U << awards().size(); ++sets_[at]) {
            if (from(at + 1)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] std::vector<programme_award> const& awards() const {
        return of_.programme.awards.value();
    }

    [[nodiscard]] bool counts(std::size_t course, std::size_t award) const {
        return (sets_[course] >> award & 1U) != 0;
    }

    [[nodiscard]] bool is_enough() const {
        for (std::size_t award = 0; award < awards().size(); ++award) {
            for (award_requirement_id const& id : awards()[award].requirements.value()) {
                award_demand const& demand =
                    std::ranges::find(of_.programme.requirements, id, &award_requirement::id)
                        ->demand;
                if (auto const* const listed = std::get_if<course_requirement>(&demand)) {
                    auto const course = static_cast<std::size_t>(listed->courses[0].str()[1] - '0');
                    if (!counts(course, award)) {
                        return false;
                    }
                } else if (sum(award, award)
                           < std::get<credit_requirement>(demand).least.amount().coefficient()) {
                    return false;
                }
            }
        }
        return true;
    }

    [[nodiscard]] bool is_within() const {
        return std::ranges::all_of(rules_of(of_.programme), [&](credit_sharing const& rule) {
            return rule.most.is_absent()
                   || sum(place(rule.first), place(rule.second))
                          <= rule.most.value().amount().coefficient();
        });
    }

    [[nodiscard]] std::size_t place(award_id const& id) const {
        return static_cast<std::size_t>(id.str()[0] - 'a');
    }

    /// How much counts to both.
    [[nodiscard]] std::int64_t sum(std::size_t one, std::size_t other) const {
        std::int64_t whole = 0;
        for (std::size_t course = 0; course < sets_.size(); ++course) {
            whole += counts(course, one) && counts(course, other) ? of_.worth_of_course[course] : 0;
        }
        return whole;
    }

    sharing_world const& of_;
    std::vector<unsigned> sets_;
};

RC_GTEST_PROP(joint_sharing_laws, agree_with_trying_everything, (std::uint64_t seed)) {
    dice throws{seed};
    sharing_world const world = some_world(throws);
    auto const standing = standing_after(world.programme, world.events);
    bool const all = slow_sharing{world}.are_all_earned();
    RC_ASSERT(standing.all_earned == outcome_of(all));
    RC_ASSERT(standing.missing.empty());
    bool const each_two = std::ranges::none_of(
        standing.sharing, [](sharing_standing const& each) { return each.both == not_satisfied; });
    RC_TAG(std::string{all ? "all" : each_two ? "each two alone" : "not each two"});
}

RC_GTEST_PROP(joint_sharing_laws, at_any_cap_what_is_decided_is_true, (std::uint64_t seed)) {
    dice throws{seed};
    sharing_world const world = some_world(throws);
    auto const steps = static_cast<std::uint64_t>(throws.below(8));
    auto const standing = standing_after(world.programme, world.events, {.most_steps = steps});
    bool const all = slow_sharing{world}.are_all_earned();
    RC_ASSERT(standing.all_earned == undetermined || standing.all_earned == outcome_of(all));
    for (joint_sharing_standing const& each : standing.joint_sharing) {
        RC_ASSERT(each.is_decided || each.all == undetermined);
    }
}

RC_GTEST_PROP(joint_sharing_laws, what_is_certain_holds_whatever_is_missing, (std::uint64_t seed)) {
    dice throws{seed};
    sharing_world const world = some_world(throws);
    sharing_world hidden = world;
    std::vector<credit_sharing> rules = rules_of(hidden.programme);
    for (credit_sharing& each : rules) {
        if (each.most.is_known() && throws.one_in(3)) {
            credits const other = worth(throws.below(5));
            each.most = throws.one_in(2) || other == each.most.value()
                            ? fact<credits>{}
                            : fact<credits>::conflicting({other, each.most.value()});
        }
    }
    set_rules(hidden.programme, std::move(rules));
    for (enrolment_event& each : hidden.events) {
        auto& attempt = std::get<course_result>(each).attempt;
        if (throws.one_in(5)) {
            attempt.credits = {};
        }
        if (throws.one_in(5)) {
            attempt.result = {};
        }
    }
    auto const standing = standing_after(hidden.programme, hidden.events);
    bool const all = slow_sharing{world}.are_all_earned();
    RC_ASSERT(standing.all_earned == undetermined || standing.all_earned == outcome_of(all));
    RC_ASSERT(standing.missing.empty() == (standing.all_earned != undetermined));
}

RC_GTEST_PROP(joint_sharing_laws, the_order_of_rules_changes_no_answer, (std::uint64_t seed)) {
    dice throws{seed};
    sharing_world const world = some_world(throws);
    joint_programme other = world.programme;
    std::vector<credit_sharing> rules = rules_of(other);
    throws.shuffle(rules);
    for (credit_sharing& each : rules) {
        std::swap(each.first, each.second);
    }
    set_rules(other, rules);
    RC_ASSERT(standing_after(other, world.events).joint_sharing
              == standing_after(world.programme, world.events).joint_sharing);
}

} // namespace
} // namespace jspu_coop
