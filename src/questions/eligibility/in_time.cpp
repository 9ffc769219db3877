#include "questions/eligibility/in_time.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include "facts/detail/application.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

namespace {

/// The minutes, both included, between which a moment lies.
struct minute_range {
    std::int64_t first;
    std::int64_t last;
};

/// Where a day may begin and end by UTC. Without a clock, on each that `utc_offset` can say.
minute_range minutes_of(date day, std::optional<time_of_day> time,
                        std::optional<utc_offset> offset) {
    std::int64_t const midnight = std::int64_t{day.day_number()} * time_of_day::minutes_a_day;
    std::int64_t const first = midnight + (time ? time->minutes() : 0);
    std::int64_t const last = midnight + (time ? time->minutes() : time_of_day::minutes_a_day - 1);
    int const most = offset ? offset->minutes() : utc_offset::most_minutes;
    int const least = offset ? offset->minutes() : -utc_offset::most_minutes;
    return {first - most, last - least};
}

/// Who has not applied yet may do so until the deadline, as far as the day of knowledge tells.
class time_judge {
public:
    time_judge(application_asked const& asked, moment_of_application const& applied)
        : asked_{asked}, call_{asked.of}, applied_{applied} {}

    finding operator()() const {
        finding made = found("eligibility.in_time", outcome::not_applicable);
        show(made);
        outcome const begun = has_begun(made.missing);
        outcome const not_over = is_not_over(made.missing);
        made.result = both(begun, not_over);
        if (made.result != outcome::undetermined) {
            made.missing.clear();
        }
        return made;
    }

private:
    void show(finding& made) const {
        if (applied_.day.is_known()) {
            made.values["applied"] = {applied_.day.value()};
            if (applied_.time) {
                made.values["applied_time"] = {to_string(*applied_.time)};
            }
            if (call_deadline const* const until = call_.deadline.get();
                applied_.offset && until != nullptr && until->offset) {
                made.values["applied_clock"] = {to_string(*applied_.offset)};
            }
        }
        if (call_.opens.is_known()) {
            made.values["opens"] = {call_.opens.value()};
        }
        if (call_deadline const* const until = call_.deadline.get()) {
            made.values["deadline"] = {until->day};
            if (until->time) {
                made.values["deadline_time"] = {to_string(*until->time)};
            }
            if (until->offset) {
                made.values["deadline_clock"] = {to_string(*until->offset)};
            }
        }
    }

    void lacks(std::vector<missing_fact>& open, char const* path,
               knowledge state = knowledge::missing) const {
        merge_into(open, {missing_at("applicant", asked_.who, path, state)});
    }

    /// Whether the day of application comes out so; of one that is open, each claim has to.
    template <class Holds>
    [[nodiscard]] outcome of_applied(Holds const& holds, std::vector<missing_fact>& open) const {
        outcome const result = holds_of(applied_.day, holds);
        if (result == outcome::undetermined) {
            lacks(open, "/application", applied_.day.state());
        }
        return result;
    }

    [[nodiscard]] outcome has_begun(std::vector<missing_fact>& open) const {
        if (applied_.day.is_absent() || call_.opens.is_absent()) {
            return outcome::satisfied;
        }
        auto const is_after = [&](date const& opens) {
            return [&opens](date const& day) { return opens <= day; };
        };
        if (call_.opens.is_known()) {
            return of_applied(is_after(call_.opens.value()), open);
        }
        outcome const result = holds_of(call_.opens, [&](date const& opens) {
            return holds_of(applied_.day, is_after(opens)) == outcome::satisfied;
        });
        if (result != outcome::satisfied) {
            merge_into(
                open, {missing_at("call", shown_call(asked_.call), "/opens", call_.opens.state())});
            return outcome::undetermined;
        }
        return result;
    }

    [[nodiscard]] outcome is_not_over(std::vector<missing_fact>& open) const {
        if (call_.deadline.is_absent()) {
            return outcome::satisfied;
        }
        if (!call_.deadline.is_known()) {
            merge_into(open, {missing_at("call", shown_call(asked_.call), "/deadline",
                                         call_.deadline.state())});
            return outcome::undetermined;
        }
        call_deadline const& until = call_.deadline.value();
        return applied_.day.is_absent() ? may_still_apply(until, open) : is_by(until, open);
    }

    /// Of who has not applied: whether the day of the view begins before the deadline. Later,
    /// somebody may have applied and nobody recorded it.
    [[nodiscard]] outcome may_still_apply(call_deadline const& until,
                                          std::vector<missing_fact>& open) const {
        outcome const is_before = began_by(until);
        if (is_before == outcome::undetermined) {
            lacks(open, "/application_clock");
        }
        if (is_before != outcome::satisfied) {
            lacks(open, "/application");
            return outcome::undetermined;
        }
        return is_before;
    }

    [[nodiscard]] outcome began_by(call_deadline const& until) const {
        if (!until.offset || !until.time) {
            return outcome_of(asked_.known_on <= until.day);
        }
        auto const begins = minutes_of(asked_.known_on, time_of_day{0, 0}, applied_.offset);
        return compared(begins, minutes_of(until.day, until.time, until.offset).last);
    }

    /// Whether what lies in the range is not after the last minute.
    [[nodiscard]] static outcome compared(minute_range const& when, std::int64_t last) {
        if (when.last <= last) {
            return outcome::satisfied;
        }
        return when.first <= last ? outcome::undetermined : outcome::not_satisfied;
    }

    /// Whether an application on the day is in time.
    [[nodiscard]] outcome is_in_time(date day, call_deadline const& until) const {
        if (!until.time) {
            return outcome_of(day <= until.day);
        }
        // Without an offset day and deadline are of one clock, whichever it is.
        std::optional<utc_offset> const same{utc_offset{0}};
        auto const when = minutes_of(day, applied_.time, until.offset ? applied_.offset : same);
        return compared(when,
                        minutes_of(until.day, until.time, until.offset ? until.offset : same).last);
    }

    [[nodiscard]] outcome is_by(call_deadline const& until, std::vector<missing_fact>& open) const {
        std::vector<date> days = applied_.day.claims();
        if (applied_.day.is_known()) {
            days = {applied_.day.value()};
        }
        if (days.empty()) {
            lacks(open, "/application");
            return outcome::undetermined;
        }
        outcome const first = is_in_time(days.front(), until);
        outcome whole = first;
        bool is_open = false;
        for (date const& day : days) {
            outcome const each = is_in_time(day, until);
            is_open = is_open || each == outcome::undetermined;
            whole = each == first ? whole : outcome::undetermined;
        }
        if (whole == outcome::undetermined && days.size() > 1) {
            lacks(open, "/application", knowledge::conflicting);
        }
        if (is_open && !applied_.time) {
            lacks(open, "/application_time");
        }
        if (is_open && until.offset && !applied_.offset) {
            lacks(open, "/application_clock");
        }
        return whole;
    }

    application_asked const& asked_;
    programme_call const& call_;
    moment_of_application const& applied_;
};

} // namespace

missing_fact missing_at(char const* kind, std::string id, std::string path, knowledge state) {
    return fact_place{kind, std::move(id), std::move(path)}.when(state);
}

moment_of_application moment_of(application_clock const& by, call_reference const& call,
                                person_id const* who, fact<date> const& day,
                                std::optional<step_time> const& recorded) {
    if (recorded) {
        return {day, recorded->time, recorded->offset ? recorded->offset : by.offset};
    }
    for (application_time const& each : by.times) {
        if (each.call == call && who != nullptr && each.who == *who) {
            return {day, each.time, each.offset ? each.offset : by.offset};
        }
    }
    return {day, {}, by.offset};
}

finding judge_time(application_asked const& asked, moment_of_application const& applied) {
    return time_judge{asked, applied}();
}

} // namespace jspu_coop::detail
