#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/fall.hpp"
#include "questions/detail/study_clock.hpp"
#include "questions/passage/passage_case.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace jspu_coop::detail {

namespace {

[[nodiscard]] shown_value shown(party_id const& site) {
    return record_reference{"party", site.str()};
}

} // namespace

finding check_enrolled(passage_case const& of) {
    return found("passage.enrolled", outcome_of(of.state.phase == enrolment_phase::enrolled),
                 {{"observed", {coded_value{"enrolment_phase", to_string(of.state.phase)}}}});
}

finding check_not_struck_off(passage_case const& of, std::vector<party_id> const& sites) {
    finding made = found("passage.not_struck_off", outcome::satisfied);
    for (party_id const& each : sites) {
        site_state const* const there = find_site(of.state, each);
        outcome const is_out = there == nullptr ? outcome::not_satisfied : struck_off_at(*there);
        made.result = both(made.result, contrary(is_out));
        if (is_out == outcome::satisfied) {
            made.values["observed"].push_back(shown(each));
        } else if (is_out == outcome::undetermined) {
            note_open_fall(made.missing, of.programme, of.student, of.day, each);
        }
    }
    if (made.result != outcome::undetermined) {
        made.missing.clear();
    }
    return made;
}

finding check_not_on_leave(passage_case const& of, std::vector<party_id> const& sites) {
    finding made = found("passage.not_on_leave", outcome::satisfied);
    for (party_id const& each : sites) {
        site_state const* const there = find_site(of.state, each);
        if (there == nullptr || there->standing != site_standing::on_leave) {
            continue;
        }
        outcome const has_fallen = struck_off_at(*there); // which ends the leave
        made.result = both(made.result, has_fallen);
        if (has_fallen == outcome::not_satisfied) {
            made.values["observed"].push_back(shown(each));
        } else if (has_fallen == outcome::undetermined) {
            note_open_fall(made.missing, of.programme, of.student, of.day, each);
        }
    }
    if (made.result != outcome::undetermined) {
        made.missing.clear();
    }
    return made;
}

bool is_out_either_way(passage_case const& of, std::vector<party_id> const& sites) {
    return std::ranges::any_of(sites, [&](party_id const& each) {
        site_state const* const there = find_site(of.state, each);
        return there != nullptr && there->standing == site_standing::on_leave
               && struck_off_at(*there) == outcome::undetermined;
    });
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
    if (towards == nullptr || !towards->last || of.is_anew) {
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
