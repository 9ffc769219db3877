#include <jspu_coop/questions/period_recognition.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/programme_evidence.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/learning_agreements.hpp"
#include "questions/detail/programme_facts.hpp"
#include "records/programmes/detail/planned_periods.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

/// The sites at which a period is spent, by any source of the placement, each once.
[[nodiscard]] std::vector<party_id> sites_of(joint_programme const& programme,
                                             programme_period_id const& period) {
    std::vector<party_id> sites;
    for (detail::planned_period const& each : detail::planned_periods(programme, period)) {
        sites.push_back(each.period->site);
    }
    std::ranges::sort(sites);
    sites.erase(std::unique(sites.begin(), sites.end()), sites.end());
    return sites;
}

/// Makes the units.
class unit_maker {
public:
    unit_maker(joint_programme const& programme, enrolment const& student,
               programme_evidence const& evidence, std::vector<party_id> const& hosts)
        : programme_{programme}, student_{student}, evidence_{evidence}, hosts_{hosts} {}

    /// A course that is agreed on: what came of it at the host. Where sources place the period at
    /// several, or none does, it is open which of them that is.
    [[nodiscard]] recognised_unit agreed(course_id const& course) const {
        std::vector<recognised_unit> units;
        for (course_evidence const& each : evidence_.courses) {
            if (each.course == course && (hosts_.empty() || is_host(each.site))) {
                units.push_back(studied(each));
            }
        }
        recognised_unit unit = units.empty() ? with_decision(course) : units.front();
        if (units.empty()) {
            unit.standing = unit_recognition::not_studied;
        }
        bool const is_alike = units.size() == hosts_.size()
                              && std::ranges::all_of(units, [&](recognised_unit const& each) {
                                     return each.standing == unit.standing;
                                 });
        if (!units.empty() && !is_alike) {
            unit.standing = unit_recognition::not_known;
            detail::note_open(unit.missing, programme_.placement,
                              {"joint_programme", programme_.id.str(), "/placement"});
        }
        return unit;
    }

    /// A course that was passed without being agreed on.
    [[nodiscard]] recognised_unit not_agreed(course_id const& course) const {
        recognised_unit unit = with_decision(course);
        unit.standing =
            unit.counts_as.empty() ? unit_recognition::not_agreed : unit_recognition::recognised;
        return unit;
    }

private:
    [[nodiscard]] bool is_host(party_id const& site) const {
        return std::ranges::find(hosts_, site) != hosts_.end();
    }

    /// What came of a course that is agreed on, at one institution.
    [[nodiscard]] recognised_unit studied(course_evidence const& at) const {
        using enum unit_recognition;
        recognised_unit unit = with_decision(at.course);
        outcome const passed = holds_of(at.passed, [](bool each) { return each; });
        if (passed == outcome::satisfied) {
            unit.standing = !unit.decided_on         ? to_recognise
                            : unit.counts_as.empty() ? refused
                                                     : recognised;
        } else if (passed == outcome::undetermined) {
            unit.standing = not_known;
            detail::note_open(unit.missing, at.passed,
                              detail::place_of(student_, at.course, "passed"));
        } else {
            unit.standing = at.in_progress == fact{true} ? in_progress : not_passed;
        }
        return unit;
    }

    /// With the decision at home that stands.
    [[nodiscard]] recognised_unit with_decision(course_id const& course) const {
        recognised_unit unit{course, unit_recognition::not_known, {}, {}, {}};
        auto const decided =
            std::ranges::find_if(evidence_.recognitions, [&](recognition_evidence const& each) {
                return each.by == programme_.home
                       && std::ranges::find(each.passed, course) != each.passed.end();
            });
        if (decided != evidence_.recognitions.end()) {
            unit.counts_as = decided->counts_as;
            unit.decided_on = decided->on;
        }
        return unit;
    }

    joint_programme const& programme_;
    enrolment const& student_;
    programme_evidence const& evidence_;
    std::vector<party_id> const& hosts_;
};

/// Whether all that is agreed is passed.
[[nodiscard]] outcome passed_in_full(std::vector<recognised_unit> const& units) {
    using enum unit_recognition;
    outcome whole = outcome::not_applicable;
    for (recognised_unit const& each : units) {
        bool const is_passed = each.standing == recognised || each.standing == to_recognise
                               || each.standing == refused;
        whole =
            both(whole, each.standing == not_known ? outcome::undetermined : outcome_of(is_passed));
    }
    return whole;
}

} // namespace

result<period_recognition> period_recognition_on(joint_programme const& programme,
                                                 enrolment const& student,
                                                 programme_period_id const& period, date const& day,
                                                 std::span<grade_scale const> scales) {
    auto const evidence = evidence_on(student, day, scales);
    if (evidence.has_error()) {
        return evidence.error();
    }
    period_recognition made{period, day, outcome::not_applicable, {}, {}, false, {}, {}};
    std::vector<party_id> const hosts = sites_of(programme, period);
    unit_maker const maker{programme, student, *evidence, hosts};
    enrolment_state const state = state_on(student, day);
    period_state const* const towards = find_period(state, period);
    std::vector<course_id> agreed;
    if (towards != nullptr && towards->agreed) {
        agreed = towards->agreed->abroad;
        std::ranges::sort(agreed);
        made.replaced = towards->agreed->replaced;
    }
    for (course_id const& each : agreed) {
        made.units.push_back(maker.agreed(each));
    }
    made.in_full = passed_in_full(made.units);
    if (made.in_full == outcome::undetermined) {
        for (recognised_unit const& each : made.units) {
            merge_into(made.missing, each.missing);
        }
    }
    if (towards != nullptr && towards->proposed) {
        made.is_change_open = true;
        made.not_signed = detail::yet_to_sign(*towards);
    }
    for (course_evidence const& each : evidence->courses) {
        bool const is_there = std::ranges::find(hosts, each.site) != hosts.end();
        if (is_there && each.passed == fact{true}
            && !std::ranges::binary_search(agreed, each.course)) {
            made.units.push_back(maker.not_agreed(each.course));
        }
    }
    return made;
}

finding explanation_of(period_recognition const& recognition) {
    finding root = found("period_recognition.in_full", recognition.in_full,
                         {{"period", {recognition.period.str()}}, {"day", {recognition.day}}});
    root.missing = recognition.missing;
    for (unit_recognition const standing : every<unit_recognition>()) {
        using enum unit_recognition;
        outcome const stands = standing == recognised || standing == to_recognise
                                   ? outcome::satisfied
                               : standing == not_known ? outcome::undetermined
                                                       : outcome::not_satisfied;
        finding told = found("period_recognition." + to_string(standing), stands);
        for (recognised_unit const& each : recognition.units) {
            if (each.standing == standing) {
                told.values["courses"].push_back(record_reference{"course", each.course.str()});
                merge_into(told.missing, each.missing);
            }
        }
        if (!told.values.empty()) {
            root.because.push_back(std::move(told));
        }
    }
    if (recognition.is_change_open) {
        finding change = found("period_recognition.change_open", outcome::not_applicable);
        for (learning_agreement_party const each : recognition.not_signed) {
            change.values["by"].push_back(coded_value{"learning_agreement_party", to_string(each)});
        }
        root.because.push_back(std::move(change));
    }
    return root;
}

} // namespace jspu_coop
