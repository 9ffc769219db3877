#include <jspu_coop/questions/retake.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <string>
#include <utility>

namespace jspu_coop {

namespace {

/// Whether the rule says something, as a step.
[[nodiscard]] finding step_of(char const* code, fact<bool> const& says, char const* path,
                              named_values values) {
    outcome const result = holds_of(says, [](bool value) { return value; });
    return result == outcome::undetermined ? open_finding(
               code, fact_place{"retake_rule", "", path}.when(says.state()), std::move(values))
                                           : found(code, result, std::move(values));
}

} // namespace

result<finding> explanation_of(course_attempt const& last, retake_rule const& rule,
                               std::span<grade_scale const> scales) {
    auto const passed = passes(last, scales);
    if (passed.has_error()) {
        return passed.error();
    }
    named_values const values{{"course", {record_reference{"course", last.course.str()}}}};
    bool const goes_on = last.result == fact{attempt_result::in_progress};
    if (goes_on || *passed == fact{true}) {
        return found("retake", outcome::not_applicable, values);
    }
    if (!passed->is_known()) {
        return open_finding(
            "retake", fact_place{"course_attempt", "", "/result"}.when(passed->state()), values);
    }
    finding root = step_of("retake", rule.in_same_semester, "/in_same_semester", values);
    root.sources.push_back(rule.cited_as);
    if (root.result != outcome::satisfied) {
        named_values paid;
        if (last.credits.is_known()) {
            paid["amount"] = {last.credits.value().amount()};
        }
        root.because.push_back(
            step_of("retake.whole_course", rule.whole_course, "/whole_course", {}));
        root.because.push_back(
            step_of("retake.paid", rule.paid_by_credits, "/paid_by_credits", std::move(paid)));
    }
    return root;
}

} // namespace jspu_coop
