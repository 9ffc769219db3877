#include <jspu_coop/questions/scholarship.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

namespace {

/// On which day the student went to each period.
[[nodiscard]] std::map<programme_period_id, date> departures(enrolment const& student,
                                                             date const& day) {
    std::map<programme_period_id, date> gone;
    for (auto const* const each : student.history.effective()) {
        auto const* const step = std::get_if<period_stepped>(&each->event);
        bool const goes =
            step != nullptr && each->effect <= day
            && (step->step == period_step::departed || step->step == period_step::arrived);
        if (goes) {
            gone.try_emplace(step->period, each->effect); // entries stand in order of their days
        }
    }
    return gone;
}

/// The day on which a scholarship ended that ends with these periods.
[[nodiscard]] std::optional<date> end_of(std::vector<programme_period_id> const& periods,
                                         std::map<programme_period_id, date> const& gone) {
    std::optional<date> end;
    for (programme_period_id const& each : periods) {
        auto const found = gone.find(each);
        if (found != gone.end() && (!end || found->second < *end)) {
            end = found->second;
        }
    }
    return end;
}

} // namespace

finding explanation_of(scholarship_rule const& rule, enrolment const& student, date const& day) {
    named_values values{{"scholarship", {rule.name}},
                        {"payer", {record_reference{"party", rule.paid_by.str()}}},
                        {"day", {day}}};
    if (student.programme != rule.programme) {
        return found("scholarship_standing", outcome::not_applicable, std::move(values));
    }
    auto const gone = departures(student, day);
    auto const runs = [&](std::vector<programme_period_id> const& periods) {
        return outcome_of(!end_of(periods, gone));
    };
    outcome const result =
        gone.empty() ? outcome::satisfied : outcome_over(rule.ends_with, outcome::satisfied, runs);
    if (result == outcome::not_satisfied && rule.ends_with.is_known()) {
        values["since"] = {*end_of(rule.ends_with.value(), gone)};
    }
    finding told =
        result == outcome::undetermined ? open_finding(
            "scholarship_standing",
            fact_place{"scholarship_rule", "", "/ends_with"}.when(rule.ends_with.state()),
            std::move(values))
                                        : found("scholarship_standing", result, std::move(values));
    told.sources.push_back(rule.cited_as);
    return told;
}

} // namespace jspu_coop
