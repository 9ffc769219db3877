// The flow of random students: who enters a stage is in it or goes on, to one place; the order of
// the students does not matter; and a slow count, day by day, comes to the same.
#include <jspu_coop/questions/student_flow.hpp>

#include "support/dice.hpp"
#include "support/flow_story.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

party_id const elsewhere{"elsewhere"};
constexpr int days_of_story = 45;

joint_programme some_programme(dice& throws) {
    std::vector<joint_programme> all{
        last_year_away(),
        middle_away(),
        away_amid_a_year(),
        never_away(),
        placed_at({{story_home, 2}, {story_host, 4}, {elsewhere, 6}, {story_home, 8}}),
        placed_at({{story_host, 4}, {story_home, 5}, {story_home, 8}})};
    joint_programme made = throws.pick(all);
    made.semesters_a_year = throws.pick<std::int64_t>({1, 2, 2, 2, 3});
    if (throws.one_in(8)) {
        made.placement = {};
    }
    std::vector<striking_off_effect> const at_home{{story_host, story_home, {}}};
    std::vector<striking_off_effect> const away{{story_home, story_host, {}},
                                                {story_host, elsewhere, {}}};
    made.striking_off_effects = throws.pick(std::vector<fact<std::vector<striking_off_effect>>>{
        {},
        fact<std::vector<striking_off_effect>>::absent(),
        at_home,
        away,
        fact<std::vector<striking_off_effect>>::conflicting({at_home, away})});
    return made;
}

/// What may happen next; much of it is refused.
enrolment_event some_event(dice& throws, enrolment_state const& state) {
    party_id const site = throws.one_in(3) ? story_host : story_home;
    switch (throws.below(18)) {
    case 0:
        return student_registered{site, {}};
    case 1:
    case 2:
        return student_promoted{state.year + 1, false, {}};
    case 4:
        return student_kept_back{state.year, {}};
    case 5:
        return leave_begun{site, {}, {}};
    case 6:
        return leave_ended{site, {}};
    case 7:
        return throws.one_in(2) ? enrolment_event{student_struck_off{site, {}}}
                                : student_reinstated{site, {}};
    case 8:
        return throws.one_in(4)   ? enrolment_event{student_transferred{site, {}}}
               : throws.one_in(4) ? enrolment_event{student_withdrew{}}
                                  : student_reinstated{site, {}};
    case 9:
        return throws.one_in(4)
                   ? enrolment_event{award_conferred{award_id{throws.one_in(2) ? "a" : "b"}, {}}}
                   : student_registered{story_host, {}};
    default: {
        auto const periods = std::vector<char const*>{"p1", "p2", "p2", "p3"};
        char const* const period = throws.pick(periods);
        period_state const* const known = find_period(state, programme_period_id{period});
        std::vector<period_step> legal;
        for (period_step const each : every<period_step>()) {
            if (may_follow(known != nullptr ? known->last : std::nullopt, each)) {
                legal.push_back(each);
            }
        }
        return towards(period, throws.pick(legal));
    }
    }
}

/// At most one event takes effect on a day; some are annulled.
enrolment some_student(dice& throws, int number) {
    enrolment made = new_enrolment();
    made.id = enrolment_id{"e" + std::to_string(number)};
    int const first = throws.below(4);
    int const year = 2021 + throws.below(2);
    if (!throws.one_in(10)) {
        record_event(made, enrolment_day(first), enrolment_day(first),
                     student_admitted{academic_year{year, year + 1},
                                      throws.one_in(6) ? 1 + throws.below(5) : 1,
                                      {}})
            .value();
    }
    for (int day = first + 1; day < days_of_story; ++day) {
        auto const on = enrolment_day(day);
        auto const state = state_on(made, on);
        if (throws.one_in(25) && made.history.entries().size() > 3) {
            static_cast<void>(
                record_event(made, on, on, enrolment_entry_annulled{},
                             1 + throws.below(static_cast<int>(made.history.entries().size()))));
        } else {
            static_cast<void>(record_event(made, on, on, some_event(throws, state)));
        }
    }
    return made;
}

// --- The slow count, from the documentation: it asks for the state on each day

/// One line of a count: a stage, or a stage and the next, and what is counted there.
using counts = std::map<std::string, std::int64_t>;

class slow_way {
public:
    slow_way(joint_programme const& programme, enrolment const& student, date const& day)
        : programme_{programme} {
        if (programme.placement.is_known()) {
            periods_ = programme.placement.value().periods;
        }
        for (date on = enrolment_day(0); on <= day; on = *on.plus_days(1)) {
            live(student, on);
        }
    }

    void count(counts& made) const {
        if (!state_.cohort) {
            ++made["not admitted"];
            return;
        }
        for (std::string const& of : {std::string{"all "}, to_string(*state_.cohort) + " "}) {
            std::string before = "admission";
            ++made[of + before];
            bool at_home = true;
            for (std::size_t at = first_; at <= last_; ++at) {
                std::string const stage = stage_in(at, at_home);
                ++made[of + stage];
                ++made[of + before + " > " + stage];
                if (kept_back_in_.contains(at)) {
                    ++made[of + stage + " kept back"];
                }
                before = stage;
            }
            std::string const last = end();
            if (last.empty()) {
                ++made[of + before + " " + standing(before, is_surely)];
                bool const is_open = is_over(is_perhaps)
                                     || standing(before, is_surely) != standing(before, is_perhaps);
                if (is_open) {
                    ++made[of + before + " perhaps struck off"];
                }
            } else {
                ++made[of + last];
                ++made[of + before + " > " + last];
            }
        }
    }

private:
    void live(enrolment const& student, date const& on) {
        state_ = state_on(student, programme_, on);
        if (!state_.cohort) {
            return;
        }
        std::size_t reached = turn();
        if (!first_known_) {
            first_ = reached;
            first_known_ = true;
        }
        for (std::size_t at = 0; at < periods_.size(); ++at) {
            period_state const* const known = find_period(state_, periods_[at].id);
            bool const is_away =
                known != nullptr && known->since == on
                && (known->last == period_step::departed || known->last == period_step::arrived);
            if (is_away) {
                reached = std::max(reached, at);
                first_ = std::min(first_, at);
                if (known->last == period_step::arrived) {
                    arrived_.insert(at);
                }
            }
        }
        if (reached > last_ || !reached_on_) {
            last_ = std::max(last_, reached);
            reached_on_ = on;
        }
        for (auto const* const each : student.history.effective()) {
            if (each->effect == on && std::holds_alternative<student_kept_back>(each->event)) {
                kept_back_in_.insert(last_);
            }
        }
    }

    /// The last period in which, or behind which, every semester of the year of study lies.
    [[nodiscard]] std::size_t turn() const {
        std::size_t latest = 0;
        for (std::size_t at = 0; at < periods_.size(); ++at) {
            bool are_all = true;
            for (std::int64_t one = 1; one <= programme_.semesters_a_year; ++one) {
                std::int64_t const semester = (state_.year - 1) * programme_.semesters_a_year + one;
                are_all = are_all && semester >= periods_[at].first_semester;
            }
            latest = are_all ? at : latest;
        }
        return latest;
    }

    [[nodiscard]] std::string stage_in(std::size_t at, bool& at_home) const {
        if (periods_.empty()) {
            return "not_recorded";
        }
        using enum period_step;
        period_state const* const known = find_period(state_, periods_[at].id);
        std::string const last = known != nullptr && known->last ? to_string(*known->last) : "";
        std::string const id = periods_[at].id.str() + ":";
        bool const is_away = last == "departed" || last == "arrived";
        if (arrived_.contains(at)) {
            at_home = !is_away;
            return id + "in_period";
        }
        if (periods_[at].site == programme_.home) {
            return id + (at_home ? "in_period" : "not_recorded");
        }
        at_home =
            last == "nomination_refused" || last == "nomination_withdrawn" || last == "returned";
        if (last == "nominated" || last == "accepted" || last == "departed") {
            return id + "expected";
        }
        return id + (at_home && last != "returned" ? "at_home" : "not_recorded");
    }

    [[nodiscard]] std::string end() const {
        std::string awards;
        bool is_last = false;
        for (conferred_award const& each : state_.awards) {
            awards += " " + each.award.str();
            is_last = is_last || each.on >= *reached_on_;
        }
        if (is_last) {
            return "conferred" + awards;
        }
        if (state_.phase == enrolment_phase::withdrawn
            || state_.phase == enrolment_phase::transferred) {
            return to_string(state_.phase);
        }
        return is_over(is_surely) ? "struck_off" : "";
    }

    /// By its own act or with another's: for certain, or with those of whom it is open.
    static bool is_surely(site_state const& at) {
        fact<bool> const is = is_struck_off(at);
        return is.is_known() && is.value();
    }
    static bool is_perhaps(site_state const& at) {
        return is_surely(at) || is_struck_off(at).is_open();
    }

    /// At home, or everywhere.
    template <class Is>
    [[nodiscard]] bool is_over(Is const& is) const {
        site_state const* const home = find_site(state_, programme_.home);
        return (home != nullptr && is(*home))
               || (!state_.sites.empty() && std::ranges::all_of(state_.sites, is));
    }

    template <class Is>
    [[nodiscard]] std::string standing(std::string const& stage, Is const& is) const {
        for (site_state const& each : state_.sites) {
            if (each.standing == site_standing::on_leave && !is(each)) {
                return "on leave";
            }
        }
        for (programme_period const& each : periods_) {
            if (!stage.starts_with(each.id.str() + ":")) {
                continue;
            }
            site_state const* const there = find_site(state_, each.site);
            period_state const* const known = find_period(state_, each.id);
            if (!stage.ends_with("at_home") && there != nullptr && is(*there)) {
                return "struck off there";
            }
            if (stage.ends_with("in_period") && known != nullptr
                && known->last == period_step::returned) {
                return "back";
            }
        }
        return "studying";
    }

    joint_programme const& programme_;
    std::vector<programme_period> periods_;
    enrolment_state state_;
    bool first_known_{false};
    std::size_t first_{0};
    std::size_t last_{0};
    std::optional<date> reached_on_;
    std::set<std::size_t> arrived_;
    std::set<std::size_t> kept_back_in_;
};

// --- The same lines of a flow

std::string name_of(flow_stage const& stage) {
    std::string name = (stage.period ? stage.period->str() + ":" : "") + to_string(stage.place);
    for (award_id const& each : stage.awards) {
        name += " " + each.str();
    }
    return name;
}

void count(counts& made, std::string const& of, flow_figures const& figures,
           std::vector<flow_stage> const& stages) {
    auto const add = [&](std::string const& what, std::int64_t count) {
        if (count != 0) {
            made[of + what] += count;
        }
    };
    for (std::size_t at = 0; at < stages.size(); ++at) {
        std::string const name = name_of(stages[at]);
        stage_figure const& figure = figures.stages[at];
        add(name, figure.entered);
        add(name + " studying", figure.studying);
        add(name + " on leave", figure.on_leave);
        add(name + " struck off there", figure.struck_off);
        add(name + " back", figure.back);
        add(name + " kept back", figure.kept_back);
        add(name + " perhaps struck off", figure.perhaps_struck_off);
    }
    for (flow_link const& each : figures.links) {
        add(name_of(stages[each.from]) + " > " + name_of(stages[each.to]), each.students);
    }
}

counts counts_of(student_flow const& flow) {
    counts made;
    if (flow.not_admitted != 0) {
        made["not admitted"] = flow.not_admitted;
    }
    count(made, "all ", flow.all, flow.stages);
    for (flow_figures const& each : flow.cohorts) {
        count(made, to_string(*each.cohort) + " ", each, flow.stages);
    }
    return made;
}

/// Some students of one programme, and a day.
struct flow_world {
    joint_programme programme;
    std::vector<enrolment> students;
    date day;

    explicit flow_world(dice& throws)
        : programme{some_programme(throws)}, day{enrolment_day(throws.below(days_of_story + 5))} {
        for (int number = 0; number < 6; ++number) {
            students.push_back(some_student(throws, number));
        }
    }
    [[nodiscard]] student_flow flow() const { return student_flow_on(programme, students, day); }
};

/// Who comes to a stage is in it or goes on; who is at an end stays there.
void expect_conserved(flow_figures const& figures, std::vector<flow_stage> const& stages) {
    RC_ASSERT(figures.stages.size() == stages.size());
    std::vector<std::int64_t> came(stages.size(), 0);
    std::vector<std::int64_t> went(stages.size(), 0);
    for (flow_link const& each : figures.links) {
        RC_ASSERT(each.from < each.to);
        RC_ASSERT(each.students > 0);
        went[each.from] += each.students;
        came[each.to] += each.students;
    }
    RC_ASSERT(std::ranges::is_sorted(figures.links, {}, [](flow_link const& each) {
        return std::pair{each.from, each.to};
    }));
    for (std::size_t at = 0; at < stages.size(); ++at) {
        stage_figure const& figure = figures.stages[at];
        std::int64_t const is_there =
            figure.studying + figure.on_leave + figure.struck_off + figure.back;
        bool const is_end = stages[at].place >= flow_place::conferred;
        RC_ASSERT(at == 0 || figure.entered == came[at]);
        RC_ASSERT((is_end ? 0 : figure.entered) == is_there + went[at]);
        RC_ASSERT(at != 0 || is_there == 0);
        RC_ASSERT(figure.kept_back <= figure.entered);
        RC_ASSERT(figure.perhaps_struck_off <= is_there);
    }
}

RC_GTEST_PROP(student_flow_laws, nobody_is_lost_or_counted_twice, (std::uint64_t seed)) {
    dice throws{seed};
    flow_world const world{throws};
    student_flow const flow = world.flow();
    expect_conserved(flow.all, flow.stages);
    std::vector<stage_figure> sums(flow.stages.size());
    for (flow_figures const& each : flow.cohorts) {
        expect_conserved(each, flow.stages);
        for (std::size_t at = 0; at < sums.size(); ++at) {
            sums[at].entered += each.stages[at].entered;
            sums[at].studying += each.stages[at].studying;
            sums[at].on_leave += each.stages[at].on_leave;
            sums[at].struck_off += each.stages[at].struck_off;
            sums[at].back += each.stages[at].back;
            sums[at].kept_back += each.stages[at].kept_back;
            sums[at].perhaps_struck_off += each.stages[at].perhaps_struck_off;
        }
    }
    RC_ASSERT(sums == flow.all.stages);
    RC_ASSERT(flow.all.stages.front().entered + flow.not_admitted
              == static_cast<std::int64_t>(world.students.size()));
}

RC_GTEST_PROP(student_flow_laws, a_slow_count_day_by_day_comes_to_the_same, (std::uint64_t seed)) {
    dice throws{seed};
    flow_world const world{throws};
    counts slow;
    for (enrolment const& each : world.students) {
        slow_way{world.programme, each, world.day}.count(slow);
    }
    RC_ASSERT(counts_of(world.flow()) == slow);
}

RC_GTEST_PROP(student_flow_laws, the_order_of_the_students_does_not_matter, (std::uint64_t seed)) {
    dice throws{seed};
    flow_world world{throws};
    student_flow const before = world.flow();
    throws.shuffle(world.students);
    RC_ASSERT(world.flow() == before);
}

/// The stories come to every kind of place, else the laws would say little.
TEST(student_flow_laws, every_place_occurs) {
    std::map<flow_place, std::int64_t> seen;
    stage_figure there;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        dice throws{seed};
        student_flow const flow = flow_world{throws}.flow();
        for (std::size_t at = 0; at < flow.stages.size(); ++at) {
            stage_figure const& figure = flow.all.stages[at];
            seen[flow.stages[at].place] += figure.entered;
            there.on_leave += figure.on_leave;
            there.struck_off += figure.struck_off;
            there.back += figure.back;
            there.kept_back += figure.kept_back;
            there.perhaps_struck_off += figure.perhaps_struck_off;
        }
    }
    for (flow_place const each : every<flow_place>()) {
        EXPECT_GT(seen[each], 0) << to_string(each);
    }
    EXPECT_GT(there.on_leave, 0);
    EXPECT_GT(there.struck_off, 0);
    EXPECT_GT(there.back, 0);
    EXPECT_GT(there.kept_back, 0);
    EXPECT_GT(there.perhaps_struck_off, 0);
}

} // namespace
} // namespace jspu_coop
