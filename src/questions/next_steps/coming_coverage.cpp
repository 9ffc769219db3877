#include <jspu_coop/questions/coverage.hpp>
#include <jspu_coop/questions/student_stays.hpp>

#include "base/detail/readings.hpp"
#include "questions/next_steps/step_maker.hpp"
#include "questions/student_stays/gathered_stays.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// The stay towards which a student is on the way by the register, else the one that a nomination
/// would bring.
[[nodiscard]] student_stay stay_ahead(view const& records, enrolment_id const& student,
                                      programme_period_id const& period, bool is_on_the_way) {
    student_stay coming = coming_stay(records, student, period);
    if (!is_on_the_way) {
        return coming;
    }
    if (auto const kept = records.find_activity(coming.stay.id)) {
        return {student, period, *kept, {}};
    }
    auto const stored = records.records().find(student);
    auto stays = student_stays_of(records, stored, *records.records().find(stored->programme));
    std::erase_if(stays, [&](student_stay const& each) { return each.period != period; });
    return stays.empty() ? coming : std::move(stays.back());
}

/// How the days in force stand of a candidate.
[[nodiscard]] finding const& days_in_force(coverage_candidate const& of) {
    return of.checks[static_cast<std::size_t>(coverage_check::in_force)];
}

[[nodiscard]] shown_value shown(clause_reference const& of) {
    return record_reference{"clause", of.agreement.str() + "/" + of.clause.str()};
}

/// By which transitional clauses candidates live on; those that cover, where the stay is covered.
[[nodiscard]] shown_values carried_by(partner_coverage const& of) {
    shown_values carried;
    for (coverage_candidate const& each : of.candidates) {
        finding const& days = days_in_force(each);
        bool const counts = each.agreement == of.agreement && each.result == outcome::satisfied;
        auto const clause = days.values.find("teach_out");
        if (counts && days.result == outcome::satisfied && clause != days.values.end()
            && std::ranges::find(carried, clause->second.front()) == carried.end()) {
            carried.push_back(clause->second.front());
        }
    }
    return carried;
}

/// How far the agreement of the programme's transitional clause is in force or protects.
[[nodiscard]] std::optional<outcome> days_of(coverage_verdict const& verdict,
                                             clause_reference const& declared) {
    std::optional<outcome> best;
    for (partner_coverage const& partner : verdict.partners) {
        for (coverage_candidate const& each : partner.candidates) {
            if (each.agreement == declared.agreement) {
                outcome const days = days_in_force(each).result;
                best = best ? either(*best, days) : days;
            }
        }
    }
    return best;
}

/// That a transitional clause carries the student, or that the one of the programme does not; none
/// where the agreement is in force anyway.
[[nodiscard]] std::optional<finding> protection_of(coverage_verdict const& verdict,
                                                   joint_programme const& programme) {
    finding told = found("next_step.protected", outcome::satisfied);
    for (clause_reference const* const each : readings_of(programme.teach_out)) {
        told.values["declared"].push_back(shown(*each));
    }
    for (partner_coverage const& each : verdict.partners) {
        for (shown_value& clause : carried_by(each)) {
            told.values["teach_out"].push_back(std::move(clause));
        }
    }
    if (told.values.contains("teach_out")) {
        return told;
    }
    if (!programme.teach_out.is_known() || verdict.result == outcome::satisfied) {
        return std::nullopt;
    }
    auto const days = days_of(verdict, programme.teach_out.value());
    if (!days || *days == outcome::satisfied) {
        return std::nullopt;
    }
    told.result = *days;
    told.missing = *days == outcome::undetermined ? verdict.missing : std::vector<missing_fact>{};
    return told;
}

} // namespace

/// Whether the stay is covered, by an agreement in force or a transitional clause.
void step_maker::only_where_covered(next_step& made, programme_period_id const& period) const {
    if (by_.records == nullptr) {
        return;
    }
    student_stay const stay =
        stay_ahead(*by_.records, student_.id, period, made.step != student_step::nomination);
    coverage_verdict verdict = coverage(*by_.records, stay.stay);
    std::vector<missing_fact> missing;
    for (missing_fact const& each : verdict.missing) {
        bool const is_of_days =
            each.kind == "activity" && each.path == "/period" && !stay.missing.empty();
        merge_into(missing, is_of_days ? stay.missing : std::vector{each});
    }
    verdict.missing = missing;
    made.open = both(made.open, verdict.result);
    made.needs.push_back(explanation_of(verdict));
    if (auto protection = protection_of(verdict, programme_)) {
        made.needs.push_back(*std::move(protection));
    }
    merge_into(made.missing, missing);
    if (made.open != outcome::undetermined) {
        made.missing.clear();
    }
}

} // namespace jspu_coop::detail
