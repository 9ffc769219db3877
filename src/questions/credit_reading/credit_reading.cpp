#include <jspu_coop/questions/credit_reading.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

/// Whether no later attempt at the same course follows.
[[nodiscard]] bool is_last(transcript const& of, std::size_t at) {
    return std::none_of(
        of.attempts.begin() + static_cast<std::ptrdiff_t>(at) + 1, of.attempts.end(),
        [&](course_attempt const& each) { return each.course == of.attempts[at].course; });
}

/// @pre `credits_earned` reckoned the transcript, so that every grade is on its scale
[[nodiscard]] finding course_of(transcript const& of, course_attempt const& last,
                                std::span<grade_scale const> scales) {
    named_values values{{"course", {record_reference{"course", last.course.str()}}}};
    if (last.credits.is_known()) {
        values["amount"] = {last.credits.value().amount()};
    }
    if (last.grade.is_known()) {
        values["mark"] = {last.grade.value().mark};
    }
    if (last.result.is_known()) {
        values["result"] = {coded_value{"attempt_result", to_string(last.result.value())}};
    }
    fact<bool> const passed = has_passed(of, last.course, scales).value();
    return found("credit_reading.course",
                 passed.is_known() ? outcome_of(passed.value()) : outcome::undetermined,
                 std::move(values));
}

/// Clock hours of as many academic hours, at 45 minutes each.
[[nodiscard]] result<ratio> in_clock_hours(decimal academic) {
    return multiply(ratio{academic}, ratio::make(45, 60).value());
}

[[nodiscard]] result<finding> hours_of(credit_hours const& each) {
    named_values values;
    if (each.work != credit_work::any) {
        values["work"] = {coded_value{"credit_work", to_string(each.work)}};
    }
    bool const is_one = each.hours.least == each.hours.most;
    if (is_one) {
        values["exact"] = {each.hours.least};
    } else {
        values["least"] = {each.hours.least};
        values["most"] = {each.hours.most};
    }
    if (each.kind.is_known()) {
        values["kind"] = {coded_value{"hour_kind", to_string(each.kind.value())}};
    }
    if (each.kind == fact{hour_kind::academic}) {
        auto const least = in_clock_hours(each.hours.least);
        auto const most = in_clock_hours(each.hours.most);
        if (least.has_error() || most.has_error()) {
            return least.has_error() ? least.error() : most.error();
        }
        values["clock_least"] = {*least};
        if (!is_one) {
            values["clock_most"] = {*most};
        }
    }
    return found("credit_reading.work", outcome::satisfied, std::move(values));
}

} // namespace

finding explanation_of(converted_credits const& made, credits const& of,
                       credit_conversion const& rule, credit_system const& from,
                       credit_system const& to) {
    if (from.id != rule.from || to.id != rule.to) {
        throw std::invalid_argument{"a credit system that is not the rule's"};
    }
    named_values values{{"amount", {of.amount()}},
                        {"from", {from.name}},
                        {"to", {to.name}},
                        {"converted", {made.value.amount()}}};
    if (made.lost != 0) {
        values["exact"] = {made.exact};
        bool const is_less = made.lost > 0;
        values[is_less ? "lost" : "added"] = {is_less ? made.lost
                                                      : subtract(ratio{0}, made.lost).value()};
    }
    finding told =
        found("credit_reading.conversion", outcome_of(made.lost == 0), std::move(values));
    if (auto const* const published = std::get_if<published_rule>(&rule.basis)) {
        told.sources.push_back(published->cited_as);
    }
    return told;
}

result<finding> explanation_of(transcript const& of, credit_system const& system,
                               std::span<grade_scale const> scales) {
    auto const earned = credits_earned(of, system.id, scales);
    if (earned.has_error()) {
        return earned.error();
    }
    named_values values{{"system", {system.name}}};
    if (earned->is_known()) {
        values["amount"] = {earned->value().amount()};
    }
    finding root =
        earned->is_known()
            ? found("credit_reading.earned", outcome::satisfied, std::move(values))
            : open_finding("credit_reading.earned",
                           {"transcript", of.student.str(), "/attempts", open_cause::missing},
                           std::move(values));
    for (std::size_t at = 0; at < of.attempts.size(); ++at) {
        if (is_last(of, at)) {
            root.because.push_back(course_of(of, of.attempts[at], scales));
        }
    }
    return root;
}

result<finding> explanation_of(credit_system const& system, date const& day) {
    credit_terms const* const terms = system.terms.on(day);
    named_values const values{{"system", {system.name}}, {"day", {day}}};
    fact_place const place{"credit_system", to_string(system.id), "/terms/hours"};
    if (terms == nullptr || terms->hours.is_open()) {
        auto const state = terms == nullptr ? knowledge::missing : terms->hours.state();
        return open_finding("credit_reading.hours", place.when(state), values);
    }
    finding root =
        found("credit_reading.hours",
              terms->hours.is_absent() ? outcome::not_applicable : outcome::satisfied, values);
    root.sources.push_back(terms->cited_as);
    if (terms->hours.is_known()) {
        for (credit_hours const& each : terms->hours.value()) {
            auto step = hours_of(each);
            if (step.has_error()) {
                return step.error();
            }
            root.because.push_back(*std::move(step));
        }
    }
    return root;
}

} // namespace jspu_coop
