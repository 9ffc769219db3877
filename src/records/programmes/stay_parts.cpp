#include "records/programmes/detail/stay_parts.hpp"

#include <jspu_coop/records/activities/participation_state.hpp>

#include "records/programmes/detail/planned_periods.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

using entry = history_entry<enrolment_event>;

[[nodiscard]] bool is_leaving(entry const& of) noexcept {
    return std::holds_alternative<student_withdrew>(of.event)
           || std::holds_alternative<student_transferred>(of.event);
}

/// A fact of the period, where all sources say the same.
template <class T>
[[nodiscard]] fact<T> agreed(std::vector<programme_period const*> const& readings,
                             T programme_period::*member) {
    bool const agree =
        !readings.empty() && std::ranges::all_of(readings, [&](programme_period const* each) {
            return each->*member == readings.front()->*member;
        });
    return agree ? fact<T>{readings.front()->*member} : fact<T>{};
}

/// The entries of a round without leaving the programme on the way, after which steps followed all
/// the same: they tell that it did not end the stay.
[[nodiscard]] stay_round told_entries(stay_round const& round) {
    auto const last_step = std::find_if(round.rbegin(), round.rend(), [](entry const* each) {
                               return std::holds_alternative<period_stepped>(each->event);
                           }).base();
    stay_round told;
    bool is_away = false;
    for (auto each = round.begin(); each != round.end(); ++each) {
        if (auto const* const step = std::get_if<period_stepped>(&(*each)->event)) {
            is_away = step->step == period_step::departed || step->step == period_step::arrived;
        } else if (is_away && each < last_step) {
            continue;
        }
        told.push_back(*each);
    }
    return told;
}

/// Tells the steps of a student as those of a participation.
class stay_teller {
public:
    stay_teller(activity& made, std::optional<date> const& last_day)
        : made_{made}, last_day_{last_day} {}

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
            return give_back(from, step.decided_by, withdrawn);
        case period_step::nomination_refused:
            return give_back(from, step.decided_by, refused);
        case period_step::accepted:
            return record(from, step.decided_by, accepted);
        case period_step::departed:
            departed_ = &from;
            return come_again(from, step.decided_by);
        case period_step::arrived:
            departed_ = nullptr;
            return record(from, step.decided_by, arrived);
        case period_step::returned:
            break;
        }
        return last_ == arrived || departed_ != nullptr ? tell_end(from, step.decided_by)
                                                        : result<void>{};
    }

    /// Who leaves the programme gives the place back, or ends the stay.
    [[nodiscard]] result<void> tell_leaving(entry const& from, std::optional<act> const& by) {
        using enum participation_step;
        if (last_ == nominated || last_ == accepted) {
            return departed_ == nullptr ? record(from, by, withdrawn) : tell_end(from, by);
        }
        return last_ == arrived ? tell_end(from, by) : result<void>{};
    }

    /// Who left the programme has given the place back already.
    [[nodiscard]] result<void> give_back(entry const& from, std::optional<act> const& by,
                                         participation_step as) {
        return last_ == participation_step::withdrawn ? result<void>{} : record(from, by, as);
    }

    /// Who left the programme, was reinstated and goes has a place again.
    [[nodiscard]] result<void> come_again(entry const& from, std::optional<act> const& by) {
        using enum participation_step;
        return last_ == withdrawn ? record(from, by, accepted) : result<void>{};
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
        bool const is_to_the_end = !last_day_ || *last_day_ <= from.effect;
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
    std::optional<date> const& last_day_;
    entry const* departed_{nullptr};
    std::optional<participation_step> last_{};
    date recorded_{date::min()};
};

} // namespace

std::vector<stay_round> rounds_of(enrolment const& student, programme_period_id const& period) {
    std::vector<stay_round> rounds;
    for (entry const* const each : student.history.effective()) {
        auto const* const step = std::get_if<period_stepped>(&each->event);
        bool const is_towards = step != nullptr && step->period == period;
        if (is_towards && (rounds.empty() || step->step == period_step::nominated)) {
            rounds.emplace_back();
        }
        if (is_towards || (is_leaving(*each) && !rounds.empty())) {
            rounds.back().push_back(each);
        }
    }
    return rounds;
}

stay_way way_in(stay_round const& round) {
    stay_way way;
    for (entry const* const each : told_entries(round)) {
        auto const* const step = std::get_if<period_stepped>(&each->event);
        bool const is_end = step == nullptr || step->step == period_step::returned;
        if (is_end && way.first() && !way.ended) {
            way.ended = each->effect;
        } else if (step != nullptr && step->step == period_step::departed) {
            way.departed = each->effect;
        } else if (step != nullptr && step->step == period_step::arrived) {
            way.arrived = each->effect;
        }
    }
    return way;
}

activity_id stay_id(enrolment const& student, programme_period_id const& period,
                    std::size_t before) {
    std::string const first = student.id.str() + "." + period.str();
    return activity_id{before == 0 ? first : first + "." + std::to_string(before + 1)};
}

std::size_t stays_before(std::vector<stay_round> const& rounds, std::size_t at) {
    return static_cast<std::size_t>(
        std::count_if(rounds.begin(), rounds.begin() + static_cast<std::ptrdiff_t>(at),
                      [](stay_round const& each) { return way_in(each).ended.has_value(); }));
}

std::vector<programme_period const*> readings_of(joint_programme const& programme,
                                                 programme_period_id const& id) {
    std::vector<programme_period const*> found;
    for (planned_period const& each : planned_periods(programme, id)) {
        found.push_back(each.period);
    }
    return found;
}

activity untold_stay(joint_programme const& programme, enrolment const& student, activity_id id,
                     activity_detail detail, fact<period> days) {
    auto const& carriers = programme.carried_by;
    auto const under = carriers.size() == 1 ? fact{carriers.front()} : fact<clause_reference>{};
    deliverable const none{fact<date>::absent(), {}, {}};
    return {std::move(id),
            {},
            std::move(days),
            {},
            std::move(detail),
            {participation{participation_id{"student"}, student.student, under, {}, none, none}},
            {},
            {}};
}

joint_programme_period detail_in(joint_programme const& programme, enrolment const& student,
                                 std::vector<programme_period const*> const& readings,
                                 party_id const& site, fact<date> nominated) {
    joint_programme_period made{programme.home, site, {}, programme.name, {}, {}, {}, {}, {}};
    made.joint_programme = programme.id;
    made.student.person = student.student;
    made.student.category = person_category::student;
    made.first_semester = agreed(readings, &programme_period::first_semester);
    made.last_semester = agreed(readings, &programme_period::last_semester);
    bool const one_language =
        !readings.empty() && std::ranges::all_of(readings, [&](programme_period const* each) {
            return each->language == readings.front()->language;
        });
    made.language = one_language ? readings.front()->language : fact<language>{};
    for (entry const* const each : student.history.effective()) {
        if (std::holds_alternative<student_admitted>(each->event)) {
            made.admitted = each->effect;
        }
    }
    made.nominated = std::move(nominated);
    return made;
}

result<void> tell_round(activity& of, stay_round const& round,
                        std::optional<date> const& last_day) {
    stay_teller teller{of, last_day};
    for (entry const* const each : told_entries(round)) {
        if (auto const done = teller.tell(*each); done.has_error()) {
            return done;
        }
    }
    return {};
}

} // namespace jspu_coop::detail
