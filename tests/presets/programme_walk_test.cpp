// Every way of a student through each shipped programme, in a small world: explored exhaustively,
// state by state.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/presets/programme_presets.hpp>

#include "support/programme_world.hpp"

#include <gtest/gtest.h>

#include <deque>
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
    bool has_earned_home{false};
    bool has_earned_host{false};
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
    [[nodiscard]] bool is_registered_everywhere() const {
        return is_live() && std::ranges::all_of(state.sites, [](site_state const& each) {
                   return each.standing == site_standing::registered;
               });
    }
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

/// What a diploma needs, worked out from what happened and not by the library: all credit, own or
/// recognised, the credit of the partner for the partner's, and the examination.
bool needs_are_met(programme_world const& world, programme_evidence const& evidence,
                   award_id const& award) {
    bool const is_home = award == home_award;
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
        if (has_passed(course_of(each)) && (each.site == by || recognised())) {
            all += semesters;
            at_partner += is_away ? semesters : 0;
        }
        all += is_home && has_passed("at_home." + course_of(each)) ? semesters : 0;
    }
    bool const is_examined =
        std::ranges::any_of(evidence.examinations, [&](examination_evidence const& one) {
            return one.requirement.str() == (is_home ? "attestation" : "thesis");
        });
    return all >= world.programme.placement.value().periods.back().last_semester && is_examined
           && (is_home || at_partner >= partner_asks);
}

/// Explores a world from a student to whom nothing has happened.
class world_walk {
public:
    world_walk(programme_world const& world, bool with_mishaps)
        : world_{world}, events_{world, with_mishaps} {
        add(enrolment{enrolment_id{"e1"}, world.programme.id, person_id{"s1"}, {}});
        for (std::size_t at = 0; at < states_.size(); ++at) {
            visit(at);
        }
    }

    [[nodiscard]] std::deque<world_state> const& states() const { return states_; }

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
        made.state = state_on(made.path, world_day);
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
        here.has_earned_home = standing.awards[0].earned == outcome::satisfied;
        here.has_earned_host = standing.awards[1].earned == outcome::satisfied;
        for (next_step const& each : steps) {
            bool const is_exit = each.step == student_step::way_out;
            here.has_exit = here.has_exit || (is_exit && each.open == outcome::satisfied);
            here.has_way_on = here.has_way_on || (!is_exit && each.open == outcome::satisfied);
        }
        auto const known_before = static_cast<int>(here.path.history.entries().size());
        for (enrolment_event& each : events_.after(here.state, here.evidence)) {
            if (!is_open(steps, each)) {
                continue;
            }
            enrolment next = here.path;
            date const recorded = world_day.plus_days(known_before).value();
            if (record_event(next, world_day, recorded, std::move(each)).has_error()) {
                continue;
            }
            // What is recorded today was not known yesterday.
            enrolment yesterday = next;
            yesterday.history = next.history.as_known_on(recorded.plus_days(-1).value());
            EXPECT_EQ(yesterday, here.path);
            here.next.push_back(add(std::move(next)));
        }
    }

    programme_world const& world_;
    world_events events_;
    std::deque<world_state> states_;
    std::map<std::string, std::size_t> known_;
};

/// Walks through a programme, and checks each state.
/// @return how many states there are
std::size_t walk(joint_programme const& programme, programme_placement const& placement,
                 bool with_mishaps) {
    programme_world const world = world_around(programme, placement);
    world_walk const walked{world, with_mishaps};
    std::size_t finished = 0;
    auto const has_both = [](world_state const& each) {
        return each.is_conferred(home_award) && each.is_conferred(host_award);
    };
    auto const with_home =
        walked.can_reach([](world_state const& each) { return each.is_conferred(home_award); });
    auto const with_both = walked.can_reach(has_both);
    for (std::size_t at = 0; at < walked.states().size(); ++at) {
        world_state const& each = walked.states()[at];
        std::string const key = key_of(each);
        // No diploma without what its institution asks for; and what is earned is seen.
        EXPECT_EQ(each.has_earned_home, needs_are_met(world, each.evidence, home_award)) << key;
        EXPECT_EQ(each.has_earned_host, needs_are_met(world, each.evidence, host_award)) << key;
        EXPECT_LE(each.is_conferred(home_award), each.has_earned_home) << key;
        EXPECT_LE(each.is_conferred(host_award), each.has_earned_host) << key;
        EXPECT_LE(each.state.awards.size(), 2U) << key;
        finished += has_both(each) ? 1U : 0U;
        if (!each.is_registered_everywhere()) {
            continue;
        }
        // Every live state has a way on or a declared exit, and none is a dead end.
        EXPECT_TRUE(has_both(each) || each.has_way_on || each.has_exit) << key;
        EXPECT_TRUE(with_home[at]) << key;
        bool const has_stayed = key.find("at_home.") != std::string::npos;
        EXPECT_TRUE(with_both[at] || has_stayed || each.has_missed(world.programme)) << key;
        if (::testing::Test::HasFailure()) {
            break;
        }
    }
    EXPECT_GT(finished, 0U);
    return walked.states().size();
}

TEST(programme_walk, every_way_through_the_partner_year_in_the_end) {
    joint_programme const programme =
        preset_joint_programme(joint_programme_id{"jspu.bspu"}).value();
    walk(programme, programme.placement.claims().front(), false);
}

#ifdef JSPU_COOP_EXHAUSTIVE

/// Where students move three times there are hundreds of thousands of states: mishaps are left out.
TEST(programme_walk, every_way_through_each_shipped_programme) {
    std::map<std::string, std::size_t> states;
    for (joint_programme const& each : preset_joint_programmes()) {
        std::vector<programme_placement> placements = each.placement.claims();
        if (each.placement.is_known()) {
            placements.push_back(each.placement.value());
        }
        for (programme_placement const& one : placements) {
            bool const is_large = each.home.str() == "tsul";
            states[each.id.str() + ": " + outline_of(one)] = walk(each, one, !is_large);
        }
    }
    for (auto const& [outline, count] : states) {
        std::cout << outline << ": " << count << " states\n";
    }
    EXPECT_EQ(states.size(), 8U);
}

#endif

} // namespace
} // namespace jspu_coop
