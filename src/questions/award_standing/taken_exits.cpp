#include "questions/award_standing/taken_exits.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <cstddef>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Finds the ways out of one student.
class exit_finder {
public:
    exit_finder(joint_programme const& programme,
                std::span<history_entry<enrolment_event> const* const> in_force,
                enrolment_state const& state, date const& day)
        : programme_{programme}, in_force_{in_force}, state_{state}, day_{day} {}

    [[nodiscard]] std::vector<taken_exit> all() {
        if (state_.phase == enrolment_phase::transferred) {
            found_.push_back({exit_way::transfer, {}, outcome::satisfied});
        }
        auto const sources = readings_of(programme_.placement);
        for (programme_placement const* const source : sources) {
            for (programme_period const& each : source->periods) {
                if (each.site != programme_.home) {
                    look_at(each);
                }
            }
        }
        for (std::size_t at = 0; at < found_.size(); ++at) {
            bool const is_disputed = found_[at].period && told_[at] < sources.size();
            if (is_disputed || found_[at].end_is_open) {
                found_[at].taken = outcome::undetermined;
            }
        }
        if (sources.empty()) {
            look_without_plan();
        }
        return std::move(found_);
    }

private:
    /// In which year of study a semester lies.
    [[nodiscard]] std::int64_t year_of(std::int64_t semester) const {
        return (semester - 1) / programme_.semesters_a_year + 1;
    }

    void look_at(programme_period const& each) {
        period_state const* const towards = find_period(state_, each.id);
        bool const is_on_the_way =
            towards != nullptr
            && (towards->last == period_step::nominated || towards->last == period_step::accepted);
        bool const is_past = year_of(each.first_semester) < state_.year;
        if (is_past && !is_on_the_way && !has_gone(each.id)) {
            add(exit_way::stay_at_home, each.id);
        }
        if (towards == nullptr || towards->last != period_step::returned) {
            return;
        }
        std::int64_t const year_of_return = year_on(*towards->since);
        if (year_of_return < year_of(each.last_semester)) {
            add(exit_way::return_home, each.id);
        } else if (year_of_return == year_of(each.last_semester) && !has_finished(each, *towards)) {
            add(exit_way::return_home, each.id, true);
        }
    }

    /// Where it is not known which semesters are where, so are these ways out.
    void look_without_plan() {
        bool const may_be_missed = std::ranges::none_of(in_force_, [&](auto const* each) {
            auto const* const stepped = std::get_if<period_stepped>(&each->event);
            return stepped != nullptr && stepped->step == period_step::departed
                   && each->effect <= day_;
        });
        if (may_be_missed && state_.year > 1) {
            found_.push_back({exit_way::stay_at_home, {}, outcome::undetermined});
        }
        for (period_state const& each : state_.periods) {
            if (each.last == period_step::returned) {
                found_.push_back({exit_way::return_home, each.period, outcome::undetermined});
            }
        }
    }

    void add(exit_way way, programme_period_id const& period, bool end_is_open = false) {
        auto const same = std::ranges::find_if(found_, [&](taken_exit const& each) {
            return each.way == way && each.period == period;
        });
        if (same == found_.end()) {
            told_.resize(found_.size(), 0);
            found_.push_back({way, period, outcome::satisfied, end_is_open});
            told_.push_back(1);
        } else {
            same->end_is_open = same->end_is_open || end_is_open;
            ++told_[static_cast<std::size_t>(same - found_.begin())];
        }
    }

    [[nodiscard]] bool has_gone(programme_period_id const& period) const {
        return std::ranges::any_of(in_force_, [&](auto const* each) {
            auto const* const stepped = std::get_if<period_stepped>(&each->event);
            return stepped != nullptr && stepped->period == period
                   && stepped->step == period_step::departed && each->effect <= day_;
        });
    }

    /// Whether all that was agreed for a period has come to its end at its site, passed or failed:
    /// who was absent from a final control, or not let in to it, may have left before.
    [[nodiscard]] bool has_finished(programme_period const& period,
                                    period_state const& towards) const {
        auto const has_ended = [&](course_id const& course) {
            return std::ranges::any_of(in_force_, [&](auto const* each) {
                auto const* const came = std::get_if<course_result>(&each->event);
                fact<attempt_result> const* const result =
                    came != nullptr && came->site == period.site && came->attempt.course == course
                            && each->effect <= day_
                        ? &came->attempt.result
                        : nullptr;
                return result != nullptr && result->is_known()
                       && (earns_credit(result->value())
                           || result->value() == attempt_result::failed);
            });
        };
        return towards.agreed && std::ranges::all_of(towards.agreed->abroad, has_ended);
    }

    /// In which year of study the student was on a day.
    [[nodiscard]] std::int64_t year_on(date const& day) const {
        std::int64_t year = 0;
        for (auto const* const each : in_force_) {
            if (day < each->effect) {
                continue;
            }
            if (auto const* const admitted = std::get_if<student_admitted>(&each->event)) {
                year = admitted->year;
            } else if (auto const* const promoted = std::get_if<student_promoted>(&each->event)) {
                year = promoted->year;
            }
        }
        return year;
    }

    joint_programme const& programme_;
    std::span<history_entry<enrolment_event> const* const> in_force_;
    enrolment_state const& state_;
    date day_;
    std::vector<taken_exit> found_{};
    std::vector<std::size_t> told_{}; // by how many sources of the placement each is one
};

/// Judges whether one award remains after one way out.
class remaining_judge {
public:
    remaining_judge(award_standing& into, joint_programme const& programme,
                    enrolment const& student)
        : into_{into}, programme_{programme}, student_{student} {}

    void judge(taken_exit const& taken) {
        if (programme_.exits.is_open()) {
            conclude(outcome::undetermined,
                     {fact_place{"joint_programme", programme_.id.str(), "/exits"}.when(
                         programme_.exits.state())});
            return;
        }
        if (programme_.exits.is_absent()) {
            return;
        }
        std::vector<outcome> readings;
        std::vector<missing_fact> missing;
        bool is_declared = false;
        auto const& declared = programme_.exits.value();
        for (std::size_t at = 0; at < declared.size(); ++at) {
            outcome const is_it = is_way(declared[at], taken);
            if (is_it == outcome::not_satisfied) {
                continue;
            }
            is_declared = is_declared || is_it == outcome::satisfied;
            readings.push_back(remains_after(declared[at], at, missing));
            if (std::ranges::find(into_.exits, declared[at]) == into_.exits.end()) {
                into_.exits.push_back(declared[at]);
            }
        }
        if (readings.empty()) {
            return;
        }
        if (taken.end_is_open) {
            merge_into(missing,
                       {{"enrolment", student_.id.str(), "/way_out", open_cause::missing}});
        }
        if (taken.taken == outcome::undetermined && !taken.end_is_open) {
            merge_into(missing,
                       {fact_place{"joint_programme", programme_.id.str(), "/placement"}.when(
                           programme_.placement.state())});
        } else if (readings.size() > 1 || !is_declared) {
            merge_into(missing,
                       {{"enrolment", student_.id.str(), "/way_out", open_cause::missing}});
        }
        if (taken.taken == outcome::undetermined || !is_declared) {
            readings.push_back(outcome::satisfied); // none of them may have been taken
        }
        conclude(common_outcome(readings), std::move(missing));
    }

private:
    /// Whether a declared way out is the one that was taken. Of which period one transfers no
    /// history tells.
    [[nodiscard]] static outcome is_way(programme_exit const& declared, taken_exit const& taken) {
        if (declared.way != taken.way) {
            return outcome::not_satisfied;
        }
        if (declared.from.is_absent()) {
            return outcome::satisfied;
        }
        if (!taken.period) {
            return outcome::undetermined;
        }
        return holds_of(declared.from, [&](std::vector<programme_period_id> const& from) {
            return std::ranges::find(from, *taken.period) != from.end();
        });
    }

    [[nodiscard]] outcome remains_after(programme_exit const& declared, std::size_t at,
                                        std::vector<missing_fact>& missing) const {
        note_open(missing, declared.remaining,
                  {"joint_programme", programme_.id.str(),
                   path_join(path_join("/exits", at), "remaining")});
        return holds_of(declared.remaining, [&](std::vector<award_id> const& remaining) {
            return std::ranges::find(remaining, into_.award) != remaining.end();
        });
    }

    void conclude(outcome remains, std::vector<missing_fact> missing) {
        into_.remains = both(into_.remains, remains);
        if (into_.remains == outcome::undetermined) {
            merge_into(into_.remains_missing, missing);
        } else {
            into_.remains_missing.clear();
        }
    }

    award_standing& into_;
    joint_programme const& programme_;
    enrolment const& student_;
};

} // namespace

std::vector<taken_exit> taken_exits(joint_programme const& programme,
                                    std::span<history_entry<enrolment_event> const* const> in_force,
                                    enrolment_state const& state, date const& day) {
    return exit_finder{programme, in_force, state, day}.all();
}

void judge_remaining(award_standing& into, joint_programme const& programme,
                     enrolment const& student, std::vector<taken_exit> const& taken) {
    for (taken_exit const& each : taken) {
        remaining_judge{into, programme, student}.judge(each);
    }
}

} // namespace jspu_coop::detail
