#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/records/programmes/period_stay.hpp>

#include "base/detail/readings.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

namespace {

using entry = history_entry<enrolment_event>;

/// The period by each source of the placement that has it.
[[nodiscard]] std::vector<programme_period const*> readings_of(joint_programme const& programme,
                                                               programme_period_id const& id) {
    std::vector<programme_period const*> found;
    for (programme_placement const* const each : detail::readings_of(programme.placement)) {
        auto const there = std::ranges::find(each->periods, id, &programme_period::id);
        if (there != each->periods.end()) {
            found.push_back(&*there);
        }
    }
    return found;
}

/// A fact of the period, where all sources say the same.
template <class T>
[[nodiscard]] fact<T> agreed(std::vector<programme_period const*> const& readings,
                             T programme_period::*member) {
    bool const agree = std::ranges::all_of(readings, [&](programme_period const* each) {
        return each->*member == readings.front()->*member;
    });
    return agree ? fact<T>{readings.front()->*member} : fact<T>{};
}

/// The steps towards the period since the last nomination.
[[nodiscard]] std::vector<std::pair<entry const*, period_stepped const*>>
last_round(enrolment const& student, programme_period_id const& period) {
    std::vector<std::pair<entry const*, period_stepped const*>> steps;
    for (entry const* const each : student.history.effective()) {
        auto const* const step = std::get_if<period_stepped>(&each->event);
        if (step != nullptr && step->period == period) {
            if (step->step == period_step::nominated) {
                steps.clear();
            }
            steps.emplace_back(each, step);
        }
    }
    return steps;
}

/// Tells the steps of a student as those of a participation.
class stay_teller {
public:
    stay_teller(activity& made, jspu_coop::period const& days) : made_{made}, days_{days} {}

    [[nodiscard]] result<void> tell(entry const& from, period_stepped const& step) {
        using enum participation_step;
        switch (step.step) {
        case period_step::nominated:
            return record(from, step, nominated);
        case period_step::nomination_withdrawn:
            return record(from, step, withdrawn);
        case period_step::nomination_refused:
            return record(from, step, refused);
        case period_step::accepted:
            return record(from, step, accepted);
        case period_step::departed:
            departed_ = &from;
            return {};
        case period_step::arrived:
            departed_ = nullptr;
            return record(from, step, arrived);
        case period_step::returned:
            break;
        }
        if (departed_ != nullptr) { // whose arrival nobody has recorded
            if (auto const there = record(*departed_, step, arrived); there.has_error()) {
                return there;
            }
        }
        bool const is_to_the_end = !days_.last() || *days_.last() <= from.effect;
        return record(from, step, is_to_the_end ? completed : left_early);
    }

private:
    /// A step that was recorded late is not known before those that follow it.
    [[nodiscard]] result<void> record(entry const& from, period_stepped const& step,
                                      participation_step as) {
        recorded_ = std::max(recorded_, from.recorded);
        return record_event(made_, made_.participations.front().id, from.effect, recorded_,
                            {as, step.decided_by, {}});
    }

    activity& made_;
    jspu_coop::period const& days_;
    entry const* departed_{nullptr};
    date recorded_{date::min()};
};

[[nodiscard]] fact<clause_reference> clause_of(joint_programme const& programme) {
    return programme.carried_by.size() == 1 ? fact{programme.carried_by.front()}
                                            : fact<clause_reference>{};
}

} // namespace

result<activity> period_stay(joint_programme const& programme, enrolment const& student,
                             programme_period_id const& period, jspu_coop::period const& days) {
    auto const readings = readings_of(programme, period);
    if (readings.empty()) {
        return refuse("enrolment.period_unknown", period.str());
    }
    fact<party_id> const site = agreed(readings, &programme_period::site);
    if (!site.is_known()) {
        return refuse("joint_programme.placement_open", period.str());
    }
    joint_programme_period detail{
        programme.home, site.value(), {}, programme.name, {}, {}, {}, {}, {}};
    detail.student.person = student.student;
    detail.student.category = person_category::student;
    detail.first_semester = agreed(readings, &programme_period::first_semester);
    detail.last_semester = agreed(readings, &programme_period::last_semester);
    detail.language = readings.size() == 1 ? readings.front()->language : fact<language>{};
    for (entry const* const each : student.history.effective()) {
        if (std::holds_alternative<student_admitted>(each->event)) {
            detail.admitted = each->effect;
        }
    }
    auto const steps = last_round(student, period);
    detail.nominated = steps.empty() ? fact<date>::absent() : fact{steps.front().first->effect};
    activity made{
        activity_id{student.id.str() + "." + period.str()},
        {},
        days,
        {},
        std::move(detail),
        {participation{
            participation_id{"student"}, student.student, clause_of(programme), {}, {}, {}}},
        {},
        {}};
    stay_teller teller{made, days};
    for (auto const& [from, step] : steps) {
        if (auto const done = teller.tell(*from, *step); done.has_error()) {
            return done.error();
        }
    }
    if (issues wrong = validate(made); has_errors(wrong)) {
        return fault{std::move(wrong)};
    }
    return made;
}

} // namespace jspu_coop
