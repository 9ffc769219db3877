// Every way of a student through each shipped programme, in a small world: explored exhaustively,
// state by state.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/presets/programme_presets.hpp>

#include "support/programme_world.hpp"

#include <gtest/gtest.h>

#include <deque>
#include <iostream>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

/// What a state is made of. Days and the order of events make no difference in these worlds.
struct world_state {
    enrolment path; ///< one way to it
    enrolment_state state;
    programme_evidence evidence;
    std::vector<std::size_t> next{};
    std::vector<bool> has_earned{}; ///< each award of the world
    bool has_way_on{false};
    bool has_exit{false};

    [[nodiscard]] bool is_conferred(award_id const& id) const {
        return std::ranges::find(state.awards, id, &conferred_award::award) != state.awards.end();
    }
    /// Whether a period away began in an earlier year of study, and the student is not on the way.
    [[nodiscard]] bool has_missed(joint_programme const& programme) const {
        auto const& periods = programme.placement.value().periods;
        return std::ranges::any_of(periods, [&](programme_period const& each) {
            auto const before = (state.year - 1) * programme.semesters_a_year;
            period_state const* const towards = find_period(state, each.id);
            bool const is_on_the_way = towards != nullptr
                                       && towards->last != period_step::nomination_withdrawn
                                       && towards->last != period_step::nomination_refused;
            return each.site != programme.home && each.first_semester <= before && !is_on_the_way;
        });
    }
    [[nodiscard]] bool is_live() const { return state.phase == enrolment_phase::enrolled; }
};

std::string key_of(world_state const& of) {
    std::string key;
    print(key, of.state);
    for (course_evidence const& each : of.evidence.courses) {
        key += "|" + each.course.str() + (each.passed == fact{true} ? "+" : "-");
    }
    std::set<std::string> others;
    for (recognition_evidence const& each : of.evidence.recognitions) {
        others.insert(each.passed.front().str());
    }
    for (examination_evidence const& each : of.evidence.examinations) {
        others.insert(each.requirement.str());
    }
    for (std::string const& each : others) {
        key += "|" + each;
    }
    return key;
}

/// What a diploma needs, worked out from what happened and not by the library: all credit, taught
/// or recognised by who awards it, the credit of the partner but for the home diploma, and the
/// examinations.
bool needs_are_met(programme_world const& world, programme_evidence const& evidence,
                   award_id const& award) {
    bool const is_home = award == home_award;
    bool const is_joint = award == joint_award;
    party_id const& by = is_home ? world.programme.home : world.partner;
    std::int64_t all = 0;
    std::int64_t at_partner = 0;
    std::int64_t partner_asks = 0;
    for (programme_period const& each : world.programme.placement.value().periods) {
        std::int64_t const semesters = each.last_semester - each.first_semester + 1;
        bool const is_away = each.site != world.programme.home;
        partner_asks += is_away ? semesters : 0;
        auto const has_passed = [&](std::string const& course) {
            return std::ranges::any_of(evidence.courses, [&](course_evidence const& one) {
                return one.course.str() == course && one.passed == fact{true};
            });
        };
        auto const recognised = [&] {
            return std::ranges::any_of(evidence.recognitions, [&](recognition_evidence const& one) {
                return one.by == by && one.passed.front().str() == course_of(each);
            });
        };
        if (has_passed(course_of(each)) && (is_joint || each.site == by || recognised())) {
            all += semesters;
            at_partner += is_away ? semesters : 0;
        }
        all += (is_home || is_joint) && has_passed("at_home." + course_of(each)) ? semesters : 0;
    }
    auto const is_examined = [&](char const* in) {
        return std::ranges::any_of(evidence.examinations, [&](examination_evidence const& one) {
            return one.requirement.str() == in;
        });
    };
    return all >= world.programme.placement.value().periods.back().last_semester
           && (!(is_home || is_joint) || is_examined("attestation"))
           && (is_home || (is_examined("thesis") && at_partner >= partner_asks));
}

/// Explores a world from a student to whom nothing has happened.
class world_walk {
public:
    world_walk(programme_world const& world, world_mishaps mishaps)
        : world_{world}, events_{world, mishaps} {
        add(enrolment{enrolment_id{"e1"}, world.programme.id, person_id{"s1"}, {}});
        for (std::size_t at = 0; at < states_.size(); ++at) {
            visit(at);
        }
    }

    [[nodiscard]] std::deque<world_state> const& states() const { return states_; }
    /// To how many of them something was added that had taken effect earlier.
    [[nodiscard]] std::size_t backdated() const noexcept { return backdated_; }

    /// The states from which one with a property can be reached.
    template <class Has>
    [[nodiscard]] std::vector<bool> can_reach(Has const& has) const {
        std::vector<std::vector<std::size_t>> before(states_.size());
        std::vector<bool> reaches(states_.size(), false);
        std::deque<std::size_t> waiting;
        for (std::size_t at = 0; at < states_.size(); ++at) {
            for (std::size_t const next : states_[at].next) {
                before[next].push_back(at);
            }
            if (has(states_[at])) {
                reaches[at] = true;
                waiting.push_back(at);
            }
        }
        for (; !waiting.empty(); waiting.pop_front()) {
            for (std::size_t const each : before[waiting.front()]) {
                if (!reaches[each]) {
                    reaches[each] = true;
                    waiting.push_back(each);
                }
            }
        }
        return reaches;
    }

private:
    std::size_t add(enrolment path) {
        world_state made{std::move(path), {}, {{}, {}, {}, {}}};
        made.state = state_on(made.path, world_.programme, world_day);
        made.evidence = evidence_on(made.path, world_day, {}).value();
        auto const [place, is_new] = known_.try_emplace(key_of(made), states_.size());
        if (is_new) {
            states_.push_back(std::move(made));
        }
        return place->second;
    }

    /// Steps that need leave: the student may be nominated, and an award is due.
    [[nodiscard]] static bool is_open(std::vector<next_step> const& steps,
                                      enrolment_event const& event) {
        auto const has = [&](auto const& is_it) { return std::ranges::any_of(steps, is_it); };
        if (auto const* const step = std::get_if<period_stepped>(&event)) {
            student_step const as = step->step == period_step::departed ? student_step::departure
                                                                        : student_step::nomination;
            bool const needs_leave =
                step->step == period_step::nominated || step->step == period_step::departed;
            return !needs_leave || has([&](next_step const& each) {
                return each.step == as && each.period == step->period
                       && each.open == outcome::satisfied;
            });
        }
        if (auto const* const conferred = std::get_if<award_conferred>(&event)) {
            return has([&](next_step const& each) {
                return each.award == conferred->award && each.open == outcome::satisfied;
            });
        }
        return true;
    }

    void visit(std::size_t at) {
        world_state& here = states_[at]; // a deque keeps it in its place
        auto const steps =
            next_steps_on(world_.programme, here.path, world_day, world_.terms()).value();
        auto const standing =
            award_standing_on(world_.programme, here.path, world_day, {.courses = world_.catalogue})
                .value();
        for (award_standing const& each : standing.awards) {
            here.has_earned.push_back(each.earned == outcome::satisfied);
        }
        for (next_step const& each : steps) {
            bool const is_exit = each.step == student_step::way_out;
            // Whether who was struck off is reinstated is for the institution to decide.
            bool const is_asked_for =
                each.step == student_step::reinstatement && each.open == outcome::undetermined;
            here.has_exit = here.has_exit || (is_exit && each.open == outcome::satisfied);
            here.has_way_on =
                here.has_way_on || is_asked_for || (!is_exit && each.open == outcome::satisfied);
        }
        date const recorded =
            world_day.plus_days(static_cast<int>(here.path.history.entries().size())).value();
        bool is_backdated = false;
        for (enrolment_event& each : events_.after(here.state, here.evidence)) {
            is_backdated = is_backdated || record_too_late(here, standing, recorded, each);
            if (!is_open(steps, each)) {
                continue;
            }
            enrolment next = here.path;
            bool const is_first = std::holds_alternative<student_admitted>(each);
            date const effect = is_first ? world_admission : world_day;
            if (record_event(next, effect, recorded, std::move(each)).has_value()) {
                here.next.push_back(add(std::move(next)));
            }
        }
        backdated_ += is_backdated ? 1U : 0U;
    }

    /// Records an event with effect before most others: what was known until then, and every answer
    /// from it, stays as it was.
    /// @return whether the event was legal so early
    [[nodiscard]] bool record_too_late(world_state const& here, programme_standing const& standing,
                                       date const& recorded, enrolment_event const& event) const {
        enrolment next = here.path;
        date const early = world_day.plus_days(-1).value();
        if (record_event(next, early, recorded, event).has_error()) {
            return false;
        }
        enrolment yesterday = next;
        yesterday.history = next.history.as_known_on(recorded.plus_days(-1).value());
        EXPECT_EQ(state_on(yesterday, world_.programme, world_day), here.state);
        auto const as_known_then = award_standing_on(world_.programme, yesterday, world_day,
                                                     {.courses = world_.catalogue});
        EXPECT_EQ(as_known_then.value(), standing);
        EXPECT_NE(next.history, yesterday.history);
        return true;
    }

    programme_world const& world_;
    world_events events_;
    std::deque<world_state> states_;
    std::map<std::string, std::size_t> known_;
    std::size_t backdated_{0};
};

/// No diploma without what its institution asks for, and no other than those of the programme; what
/// is earned is seen.
void expect_awards(programme_world const& world, world_state const& of) {
    std::string const key = key_of(of);
    ASSERT_EQ(of.has_earned.size(), world.awards.size());
    std::size_t conferred = 0;
    for (std::size_t at = 0; at < world.awards.size(); ++at) {
        award_id const& award = world.awards[at];
        EXPECT_EQ(of.has_earned[at], needs_are_met(world, of.evidence, award)) << key;
        EXPECT_LE(of.is_conferred(award), of.has_earned[at]) << key;
        conferred += of.is_conferred(award) ? 1U : 0U;
    }
    EXPECT_EQ(of.state.awards.size(), conferred) << key;
}

/// Walks through a programme, and checks each state.
/// @return how many states there are
std::size_t walk(programme_world const& world, world_mishaps mishaps) {
    world_walk const walked{world, mishaps};
    std::size_t finished = 0;
    auto const has_all = [&](world_state const& each) {
        return std::ranges::all_of(world.awards,
                                   [&](award_id const& one) { return each.is_conferred(one); });
    };
    auto const with_some =
        walked.can_reach([](world_state const& each) { return !each.state.awards.empty(); });
    auto const with_all = walked.can_reach(has_all);
    bool const is_joint = world.awards.size() == 1;
    for (std::size_t at = 0; at < walked.states().size(); ++at) {
        world_state const& each = walked.states()[at];
        expect_awards(world, each);
        finished += has_all(each) ? 1U : 0U;
        if (!each.is_live()) {
            continue;
        }
        // Every live state has a way on or a declared exit, and none is a dead end: but who stayed
        // at home, or missed the partner's year, comes to no document of the partner.
        std::string const key = key_of(each);
        bool const has_stayed = key.find("at_home.") != std::string::npos;
        bool const is_bound_home = has_stayed || each.has_missed(world.programme);
        // Who is bound home is through with the award of the home institution.
        bool const is_through = has_all(each) || (is_bound_home && each.is_conferred(home_award));
        EXPECT_TRUE(is_through || each.has_way_on || each.has_exit) << key;
        EXPECT_TRUE(with_some[at] || (is_joint && is_bound_home)) << key;
        EXPECT_TRUE(with_all[at] || is_bound_home) << key;
        if (::testing::Test::HasFailure()) {
            break;
        }
    }
    EXPECT_GT(finished, 0U);
    EXPECT_GT(walked.backdated() * 2, walked.states().size());
    return walked.states().size();
}

TEST(programme_walk, every_way_through_the_partner_year_in_the_end) {
    joint_programme const programme =
        preset_joint_programme(joint_programme_id{"jspu.bspu"}).value();
    walk(world_around(programme, programme.placement.claims().front()), {});
}

TEST(programme_walk, every_way_to_a_joint_award) {
    joint_programme const programme =
        preset_joint_programme(joint_programme_id{"jspu.bspu"}).value();
    walk(world_around(programme, programme.placement.claims().front(), world_awards::one), {});
}

#ifdef JSPU_COOP_EXHAUSTIVE

/// Every placement that the sources of a programme give.
std::vector<programme_placement> placements_of(joint_programme const& programme) {
    std::vector<programme_placement> placements = programme.placement.claims();
    if (programme.placement.is_known()) {
        placements.push_back(programme.placement.value());
    }
    return placements;
}

/// Walks through worlds, and tells how many states each has.
class told_walks {
public:
    void add(std::string const& name, programme_world const& world, world_mishaps mishaps) {
        std::size_t const states = walk(world, mishaps);
        std::cout << name << ": " << states << " states" << std::endl;
        states_ += states;
        ++worlds_;
    }
    ~told_walks() { std::cout << worlds_ << " worlds, " << states_ << " states" << std::endl; }

    [[nodiscard]] std::size_t worlds() const noexcept { return worlds_; }

private:
    std::size_t worlds_{0};
    std::size_t states_{0};
};

/// Does something with each placement of each shipped programme, and what it is called.
template <class Do>
void with_each_placement(Do const& act) {
    for (joint_programme const& each : preset_joint_programmes()) {
        for (programme_placement const& one : placements_of(each)) {
            act(each.id.str() + ": " + outline_of(one), each, one);
        }
    }
}

/// Where students move three times all mishaps together are too many states.
bool is_large(joint_programme const& of) {
    return of.home.str() == "tsul";
}

TEST(programme_walk, every_way_through_each_shipped_programme) {
    told_walks walks;
    with_each_placement(
        [&](std::string const& name, joint_programme const& each, programme_placement const& one) {
            world_mishaps const mishaps = is_large(each) ? world_mishaps{} : all_mishaps;
            walks.add(name + ", two awards", world_around(each, one), mishaps);
            walks.add(name + ", one award", world_around(each, one, world_awards::one), mishaps);
        });
    EXPECT_EQ(walks.worlds(), 16U);
}

// Who is struck off at one site falls at the other, until reinstated there.
TEST(programme_walk, every_way_with_falls_through_each_shipped_programme) {
    told_walks walks;
    with_each_placement(
        [&](std::string const& name, joint_programme const& each, programme_placement const& one) {
            if (!is_large(each)) {
                walks.add(name, with_falls(world_around(each, one)), {.striking_off = true});
            }
        });
}

/// Walks to a joint award where students move three times, and one kind of mishap may happen.
void walk_moving_three_times(char const* mishap, world_mishaps mishaps, bool falls = false) {
    joint_programme const programme =
        preset_joint_programme(joint_programme_id{"tsul.grodno"}).value();
    programme_world const world =
        world_around(programme, placements_of(programme).at(0), world_awards::one);
    told_walks walks;
    walks.add("tsul.grodno, " + std::string{mishap}, falls ? with_falls(world) : world, mishaps);
}

TEST(programme_walk, moving_three_times_with_leave) {
    walk_moving_three_times("leave", {.leave = true});
}

TEST(programme_walk, moving_three_times_with_falls) {
    walk_moving_three_times("falls", {.striking_off = true}, true);
}

#endif

} // namespace
} // namespace jspu_coop
