#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/study_clock.hpp"
#include "questions/passage/passage_case.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// Whether the student stands otherwise than so at every site; those where not are told.
[[nodiscard]] finding check_nowhere(passage_case const& of, std::vector<party_id> const& sites,
                                    site_standing standing, char const* code) {
    finding made = found(code, outcome::satisfied);
    for (party_id const& each : sites) {
        site_state const* const there = find_site(of.state, each);
        if (there != nullptr && there->standing == standing) {
            made.result = outcome::not_satisfied;
            made.values["observed"].push_back(record_reference{"party", each.str()});
        }
    }
    return made;
}

} // namespace

finding check_enrolled(passage_case const& of) {
    return found("passage.enrolled", outcome_of(of.state.phase == enrolment_phase::enrolled),
                 {{"observed", {coded_value{"enrolment_phase", to_string(of.state.phase)}}}});
}

finding check_not_struck_off(passage_case const& of, std::vector<party_id> const& sites) {
    return check_nowhere(of, sites, site_standing::struck_off, "passage.not_struck_off");
}

finding check_not_on_leave(passage_case const& of, std::vector<party_id> const& sites) {
    return check_nowhere(of, sites, site_standing::on_leave, "passage.not_on_leave");
}

finding check_in_time(passage_case const& of) {
    study_clock clock = study_clock_on(of.programme, of.student, of.day, of.by.first_admitted);
    finding made = found("passage.in_time", clock.in_time, {{"observed", {of.day}}});
    if (clock.last_day) {
        made.values["required"] = {*clock.last_day};
    }
    made.missing = std::move(clock.missing);
    return made;
}

finding check_nomination(passage_case const& of, programme_period_id const& period) {
    period_state const* const towards = find_period(of.state, period);
    finding made = found("passage.nomination", outcome::not_applicable);
    if (towards == nullptr || !towards->last) {
        return made;
    }
    bool const is_out = towards->last == period_step::nomination_refused
                        || towards->last == period_step::nomination_withdrawn;
    made.result = outcome_of(!is_out);
    made.values = {{"observed", {coded_value{"period_step", to_string(*towards->last)}}},
                   {"on", {*towards->since}}};
    return made;
}

} // namespace jspu_coop::detail
