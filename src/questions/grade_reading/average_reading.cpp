#include <jspu_coop/questions/average_reading.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

constexpr int printed_digits = 2;

[[nodiscard]] missing_fact open_attempts(transcript const& of) {
    return {"transcript", of.student.str(), "/attempts", open_cause::missing};
}

[[nodiscard]] outcome outcome_of_average(fact<ratio> const& value) {
    return value.is_known()    ? outcome::satisfied
           : value.is_absent() ? outcome::not_applicable
                               : outcome::undetermined;
}

void show_average(named_values& values, fact<ratio> const& value) {
    if (!value.is_known()) {
        for (ratio const& each : value.claims()) {
            values["observed"].push_back(each);
        }
        return;
    }
    values["observed"] = {value.value()};
    auto const printed = value.value().rounded(printed_digits, rounding_mode::half_up);
    if (printed.has_value() && ratio{*printed} != value.value()) {
        values["printed"] = {*printed};
    }
}

/// Tells one reading of a policy.
class reading_teller {
public:
    reading_teller(transcript const& of, grade_scale const& scale) : of_{of}, scale_{scale} {}

    [[nodiscard]] finding operator()(average_reading const& reading) const {
        named_values values{
            {"fails", {coded_value{"failed_grade_rule", to_string(reading.fails)}}},
            {"attempts", {coded_value{"counted_attempts", to_string(reading.attempts)}}},
            {"span", {coded_value{"average_span", to_string(reading.span)}}}};
        show_average(values, reading.value);
        finding told =
            found("grade_reading.by_rule", outcome_of_average(reading.value), std::move(values));
        if (told.result == outcome::undetermined) {
            told.missing.push_back(open_attempts(of_));
            return told;
        }
        for (std::size_t at = 0; at < of_.attempts.size(); ++at) {
            bool const enters = std::ranges::find(reading.entered, at) != reading.entered.end();
            told.because.push_back(attempt(of_.attempts[at], enters, reading.fails));
        }
        return told;
    }

private:
    [[nodiscard]] finding attempt(course_attempt const& which, bool enters,
                                  failed_grade_rule rule) const {
        named_values values{{"course", {record_reference{"course", which.course.str()}}},
                            {"year", {to_string(which.year)}}};
        if (which.grade.is_known()) {
            values["mark"] = {which.grade.value().mark};
        }
        if (which.credits.is_known()) {
            values["credits"] = {which.credits.value().amount()};
        }
        if (!enters) {
            return found("grade_reading.attempt", outcome::not_applicable, std::move(values));
        }
        // Marks that enter are on the scale: the average was reckoned.
        bool const fails = passes(which, {&scale_, 1}).value() == fact{false};
        if (fails && rule == failed_grade_rule::is_left_out) {
            return found("grade_reading.attempt", outcome::not_applicable, std::move(values));
        }
        if (fails && rule == failed_grade_rule::counts_zero) {
            values["counted"] = {decimal{0}};
        } else if (which.grade.is_known()) {
            values["counted"] = {*value_of(scale_, which.grade.value()).value()};
        }
        return found("grade_reading.attempt", outcome::satisfied, std::move(values));
    }

    transcript const& of_;
    grade_scale const& scale_;
};

} // namespace

finding explanation_of(transcript_average const& average, transcript const& of,
                       average_policy const& policy, grade_scale const& scale) {
    named_values values{{"policy", {policy.name}}};
    show_average(values, average.value);
    finding root =
        found("grade_reading.average", outcome_of_average(average.value), std::move(values));
    root.sources.push_back(policy.cited_as);
    for (average_reading const& each : average.readings) {
        root.because.push_back(reading_teller{of, scale}(each));
    }
    if (root.result == outcome::undetermined) {
        auto const unpublished = [&](auto const& rule, char const* path) {
            if (rule.is_open()) {
                merge_into(root.missing, {{"average_policy", to_string(policy.scale), path,
                                           open_cause::rule_unpublished}});
            }
        };
        unpublished(policy.fails, "/fails");
        unpublished(policy.attempts, "/attempts");
        unpublished(policy.span, "/span");
        for (finding const& each : root.because) {
            merge_into(root.missing, each.missing);
        }
    }
    return root;
}

} // namespace jspu_coop
