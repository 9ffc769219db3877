#include "questions/student_flow/student_way.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/fall.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

[[nodiscard]] bool is_end(flow_place place) noexcept {
    return place >= flow_place::conferred;
}

/// Follows one student.
class way_follower {
public:
    way_follower(period_plan const& plan, date const& day) : plan_{plan}, day_{day} {}

    [[nodiscard]] std::optional<student_way> follow(enrolment const& student) && {
        for (auto const* const each : student.history.effective()) {
            if (day_ < each->effect) {
                break;
            }
            state_ = enrolment_rules{}.step(std::move(state_), *each).value();
            note(*each);
        }
        if (!state_.cohort) {
            return std::nullopt;
        }
        judge_falls(student);
        student_way way{*state_.cohort, {{flow_place::admission}}, {}, nullptr, {}};
        pass_periods(way);
        if (std::optional<way_stage> last = end()) {
            way.stages.push_back(std::move(*last));
        } else {
            way.standing = standing(way.stages.back());
            way.perhaps_struck_off = open_falls(way.stages.back());
        }
        return way;
    }

private:
    // --- What happened, in order

    void note(history_entry<enrolment_event> const& entry) {
        // Who gave up is a student nowhere, until reinstated at one institution or another.
        was_struck_off_ = was_struck_off_ || std::holds_alternative<student_struck_off>(entry.event)
                          || std::holds_alternative<student_withdrew>(entry.event);
        if (std::holds_alternative<student_admitted>(entry.event)) {
            first_ = last_ = turn();
            reached_on_ = entry.effect;
        } else if (std::holds_alternative<student_promoted>(entry.event)) {
            reach(turn(), entry.effect);
        } else if (std::holds_alternative<student_kept_back>(entry.event)) {
            kept_back_.insert(last_);
        } else if (auto const* const stepped = std::get_if<period_stepped>(&entry.event)) {
            go(*stepped, entry.effect);
        }
    }

    void go(period_stepped const& event, date const& on) {
        bool const has_arrived = event.step == period_step::arrived;
        auto const there = std::ranges::find(plan_.periods, event.period, &programme_period::id);
        if (there == plan_.periods.end() || (!has_arrived && event.step != period_step::departed)) {
            return;
        }
        auto const period = static_cast<std::size_t>(there - plan_.periods.begin());
        reach(period, on);
        first_ = std::min(first_, period);
        if (has_arrived) {
            arrived_.insert(period);
        }
    }

    void reach(std::size_t period, date const& on) {
        if (period > last_) {
            last_ = period;
            reached_on_ = on;
        }
    }

    /// The last period that has begun before the year of study, or with it.
    [[nodiscard]] std::size_t turn() const noexcept {
        std::int64_t const year = std::min(state_.year, programme_period::most_semesters + 1);
        std::int64_t const semester = (year - 1) * plan_.of.semesters_a_year + 1;
        std::size_t period = 0;
        while (period + 1 < plan_.periods.size()
               && plan_.periods[period + 1].first_semester <= semester) {
            ++period;
        }
        return period;
    }

    // --- The stages that follow from it

    void pass_periods(student_way& way) {
        for (std::size_t period = first_; period <= last_; ++period) {
            if (kept_back_.contains(period)) {
                way.kept_back.push_back(way.stages.size());
            }
            way.stages.push_back(plan_.periods.empty() ? way_stage{flow_place::not_recorded}
                                                       : way_stage{place_in(period), period});
        }
    }

    [[nodiscard]] flow_place place_in(std::size_t period) {
        std::optional<period_step> const step = last_step(period);
        using enum period_step;
        if (arrived_.contains(period)) {
            is_at_home_ = step != arrived && step != departed;
            return flow_place::in_period;
        }
        if (plan_.periods[period].site == plan_.of.home) {
            return is_at_home_ ? flow_place::in_period : flow_place::not_recorded;
        }
        bool const has_seat = step == nominated || step == accepted || step == departed;
        is_at_home_ = step && !has_seat;
        return has_seat ? flow_place::expected
               : step == nomination_refused || step == nomination_withdrawn
                   ? flow_place::at_home
                   : flow_place::not_recorded;
    }

    [[nodiscard]] std::optional<period_step> last_step(std::size_t period) const noexcept {
        period_state const* const known = find_period(state_, plan_.periods[period].id);
        return known != nullptr ? known->last : std::nullopt;
    }

    [[nodiscard]] std::optional<way_stage> end() const {
        bool const ends_with_award = std::ranges::any_of(
            state_.awards, [&](conferred_award const& each) { return reached_on_ <= each.on; });
        if (ends_with_award) {
            way_stage conferred{flow_place::conferred};
            for (conferred_award const& each : state_.awards) {
                conferred.awards.push_back(each.award);
            }
            return conferred;
        }
        if (state_.phase == enrolment_phase::transferred) {
            return way_stage{flow_place::transferred};
        }
        if (state_.phase == enrolment_phase::withdrawn) {
            return way_stage{flow_place::withdrawn};
        }
        return is_struck_off_as_a_whole() == outcome::satisfied
                   ? std::optional{way_stage{flow_place::struck_off}}
                   : std::nullopt;
    }

    // --- Where the student is struck off

    /// Who was struck off nowhere fell nowhere.
    void judge_falls(enrolment const& student) {
        if (was_struck_off_) {
            state_ = state_on(student, plan_.of, day_);
        }
    }

    [[nodiscard]] outcome is_struck_off_at(party_id const& site) const {
        site_state const* const at = find_site(state_, site);
        return at != nullptr && was_struck_off_ ? struck_off_at(*at) : outcome::not_satisfied;
    }

    /// At home, or at every institution.
    [[nodiscard]] outcome is_struck_off_as_a_whole() const {
        outcome everywhere = outcome_of(!state_.sites.empty());
        for (site_state const& each : state_.sites) {
            everywhere = both(everywhere, is_struck_off_at(each.site));
        }
        return either(is_struck_off_at(plan_.of.home), everywhere);
    }

    /// Where it is open whether the student fell, if the end or the standing turns on it.
    [[nodiscard]] std::vector<party_id> open_falls(way_stage const& in) const {
        bool const turns_on_it = is_struck_off_as_a_whole() == outcome::undetermined
                                 || standing(in) != standing(in, outcome::undetermined);
        std::vector<party_id> open;
        for (site_state const& each : state_.sites) {
            if (turns_on_it && is_struck_off_at(each.site) == outcome::undetermined) {
                open.push_back(each.site);
            }
        }
        return open;
    }

    /// @param if_open what counts as struck off, too
    [[nodiscard]] stage_standing standing(way_stage const& in,
                                          outcome if_open = outcome::satisfied) const {
        auto const is_struck_off = [&](party_id const& site) {
            outcome const is = is_struck_off_at(site);
            return is == outcome::satisfied || is == if_open;
        };
        bool const is_on_leave = std::ranges::any_of(state_.sites, [&](site_state const& each) {
            return each.standing == site_standing::on_leave && !is_struck_off(each.site);
        });
        if (is_on_leave) {
            return &stage_figure::on_leave;
        }
        if (!in.period || in.place == flow_place::at_home) {
            return &stage_figure::studying;
        }
        if (is_struck_off(plan_.periods[*in.period].site)) {
            return &stage_figure::struck_off;
        }
        bool const is_back =
            in.place == flow_place::in_period && last_step(*in.period) == period_step::returned;
        return is_back ? &stage_figure::back : &stage_figure::studying;
    }

    period_plan const& plan_;
    date day_;
    enrolment_state state_ = enrolment_rules{}.initial();
    std::size_t first_{0};
    std::size_t last_{0};
    std::optional<date> reached_on_; ///< the last period
    std::set<std::size_t> arrived_;
    std::set<std::size_t> kept_back_;
    bool was_struck_off_{false};
    bool is_at_home_{true}; ///< for certain, at the end of the periods passed so far
};

} // namespace

period_plan::period_plan(joint_programme const& programme) : of{programme} {
    if (of.placement.is_known()) {
        periods = of.placement.value().periods;
    }
}

bool operator<(way_stage const& left, way_stage const& right) noexcept {
    auto const key = [](way_stage const& of) {
        int const time = of.place == flow_place::admission ? 0 : is_end(of.place) ? 2 : 1;
        return std::tuple{time, of.period, of.place, -static_cast<int>(of.awards.size())};
    };
    auto const first = key(left);
    auto const second = key(right);
    return first != second ? first < second : left.awards < right.awards;
}

std::optional<student_way> way_of(enrolment const& student, period_plan const& plan,
                                  date const& day) {
    return way_follower{plan, day}.follow(student);
}

} // namespace jspu_coop::detail
