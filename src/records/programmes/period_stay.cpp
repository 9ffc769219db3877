#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/records/programmes/period_stay.hpp>

#include "base/detail/readings.hpp"

#include <algorithm>
#include <optional>
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

/// What happened towards the period since the last nomination: steps, and leaving the programme.
[[nodiscard]] std::vector<entry const*> last_round(enrolment const& student,
                                                   programme_period_id const& period) {
    std::vector<entry const*> round;
    for (entry const* const each : student.history.effective()) {
        auto const* const step = std::get_if<period_stepped>(&each->event);
        bool const is_towards = step != nullptr && step->period == period;
        bool const is_leaving = std::holds_alternative<student_withdrew>(each->event)
                                || std::holds_alternative<student_transferred>(each->event);
        if (is_towards && step->step == period_step::nominated) {
            round.clear();
        }
        if (is_towards || (is_leaving && !round.empty())) {
            round.push_back(each);
        }
    }
    return round;
}

/// Tells the steps of a student as those of a participation.
class stay_teller {
public:
    stay_teller(activity& made, jspu_coop::period const& days) : made_{made}, days_{days} {}

    [[nodiscard]] result<void> tell(entry const& from) {
        if (auto const* const step = std::get_if<period_stepped>(&from.event)) {
            return tell_step(from, *step);
        }
        if (auto const* const withdrew = std::get_if<student_withdrew>(&from.event)) {
            return tell_leaving(from, withdrew->decided_by);
        }
        return tell_leaving(from, std::get<student_transferred>(from.event).decided_by);
    }

private:
    [[nodiscard]] result<void> tell_step(entry const& from, period_stepped const& step) {
        using enum participation_step;
        switch (step.step) {
        case period_step::nominated:
            return record(from, step.decided_by, nominated);
        case period_step::nomination_withdrawn:
            return record(from, step.decided_by, withdrawn);
        case period_step::nomination_refused:
            return record(from, step.decided_by, refused);
        case period_step::accepted:
            return record(from, step.decided_by, accepted);
        case period_step::departed:
            departed_ = &from;
            return {};
        case period_step::arrived:
            departed_ = nullptr;
            return record(from, step.decided_by, arrived);
        case period_step::returned:
            break;
        }
        return tell_end(from, step.decided_by);
    }

    /// Who leaves the programme gives the place back, or ends the stay.
    [[nodiscard]] result<void> tell_leaving(entry const& from, std::optional<act> const& by) {
        using enum participation_step;
        if (last_ == nominated || last_ == accepted) {
            return departed_ == nullptr ? record(from, by, withdrawn) : tell_end(from, by);
        }
        return last_ == arrived ? tell_end(from, by) : result<void>{};
    }

    [[nodiscard]] result<void> tell_end(entry const& from, std::optional<act> const& by) {
        using enum participation_step;
        if (departed_ != nullptr) { // whose arrival nobody has recorded
            auto const& step = std::get<period_stepped>(departed_->event);
            recorded_ = std::max(recorded_, from.recorded); // the end tells of it
            if (auto const there = record(*departed_, step.decided_by, arrived);
                there.has_error()) {
                return there;
            }
            departed_ = nullptr;
        }
        bool const is_to_the_end = !days_.last() || *days_.last() <= from.effect;
        return record(from, by, is_to_the_end ? completed : left_early);
    }

    /// A step that was recorded late is not known before those that follow it.
    [[nodiscard]] result<void> record(entry const& from, std::optional<act> const& by,
                                      participation_step as) {
        recorded_ = std::max(recorded_, from.recorded);
        last_ = as;
        return record_event(made_, made_.participations.front().id, from.effect, recorded_,
                            {as, by, {}});
    }

    activity& made_;
    jspu_coop::period const& days_;
    entry const* departed_{nullptr};
    std::optional<participation_step> last_{};
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
        return refuse("period_stay.site_open", period.str());
    }
    joint_programme_period detail{
        programme.home, site.value(), {}, programme.name, {}, {}, {}, {}, {}};
    detail.student.person = student.student;
    detail.student.category = person_category::student;
    detail.first_semester = agreed(readings, &programme_period::first_semester);
    detail.last_semester = agreed(readings, &programme_period::last_semester);
    bool const one_language = std::ranges::all_of(readings, [&](programme_period const* each) {
        return each->language == readings.front()->language;
    });
    detail.language = one_language ? readings.front()->language : fact<language>{};
    for (entry const* const each : student.history.effective()) {
        if (std::holds_alternative<student_admitted>(each->event)) {
            detail.admitted = each->effect;
        }
    }
    auto const steps = last_round(student, period);
    detail.nominated = steps.empty() ? fact<date>::absent() : fact{steps.front()->effect};
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
    for (entry const* const each : steps) {
        if (auto const done = teller.tell(*each); done.has_error()) {
            return done.error();
        }
    }
    if (issues wrong = validate(made); has_errors(wrong)) {
        return fault{std::move(wrong)};
    }
    return made;
}

} // namespace jspu_coop
