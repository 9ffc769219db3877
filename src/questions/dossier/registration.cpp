#include "questions/dossier/registration.hpp"

#include "questions/detail/days_after.hpp"
#include "questions/detail/working_calendar.hpp"

#include <memory>

namespace jspu_coop::detail {

registration_limit registration_limit_of(view const& records, dossier_stay const& stay,
                                         expert_visit const& visit, dossier_owner const* owner,
                                         std::optional<working_week> const& week) {
    registration_limit made;
    auto const note = [&](fact_place const& place, knowledge state) {
        merge_into(made.missing, {place.when(state)});
    };
    auto const& days = visit.registration_working_days;
    if (days.is_open()) {
        note(stay.place("/detail/registration_working_days"), days.state());
    }
    std::optional<date> arrival = owner ? owner->arrived : std::nullopt;
    if (!arrival && stay.asked.period.is_known()) {
        arrival = stay.asked.period.value().first();
    }
    if (!arrival) {
        note(stay.place("/period"),
             stay.asked.period.claims().empty() ? knowledge::missing : knowledge::conflicting);
    }
    std::string const host = to_string(visit.host);
    auto const found = records.records().find(visit.host);
    auto const of_host = working_calendar_of(found.get());
    std::optional<working_week> const counted = week ? week : of_host.week;
    if (!counted) {
        note({"party", host, "/working_week"}, knowledge::missing);
    }
    if (!of_host.holidays) {
        note({"party", host, "/holidays"}, knowledge::missing);
    }
    if (!made.missing.empty() || !days.is_known()) {
        return made;
    }
    auto const last = working_days_after(*arrival, days.value(), *counted, *of_host.holidays);
    if (last.is_known()) {
        made.last = last.value();
    } else {
        note({"party", host, "/holidays"}, knowledge::missing);
    }
    return made;
}

} // namespace jspu_coop::detail
