// What the questions about grades, averages and credits can say: codes, outcomes, and values.
#pragma once

#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/verdict/value.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace jspu_coop::testing {

/// The values that each code may carry, read from src/questions/grade_reading/, credit_reading/,
/// retake/, scholarship/ and year_starts/.
inline std::map<std::string, std::set<std::string>> study_values() {
    std::set<std::string> const of_rule{"fails", "attempts", "span", "observed", "printed"};
    return {
        {"grade_reading.grade", {"mark", "scale", "required"}},
        {"grade_reading.scale", {"scales"}},
        {"grade_reading.points", {"points", "scale", "marks"}},
        {"grade_reading.german", {"mark", "scale", "exact", "grade", "rounding"}},
        {"grade_reading.suggestion", {"mark", "better", "up_to", "home"}},
        {"grade_reading.compensation", {"within", "observed", "required", "courses"}},
        {"grade_reading.average", {"policy", "observed", "printed"}},
        {"grade_reading.by_rule", of_rule},
        {"grade_reading.attempt", {"course", "year", "mark", "counted", "credits"}},
        {"credit_reading.conversion",
         {"amount", "from", "to", "converted", "exact", "lost", "added"}},
        {"credit_reading.earned", {"system", "amount"}},
        {"credit_reading.course", {"course", "amount", "mark", "result"}},
        {"credit_reading.hours", {"system", "day"}},
        {"credit_reading.work",
         {"exact", "work", "least", "most", "kind", "clock_least", "clock_most"}},
        {"retake", {"course"}},
        {"retake.whole_course", {}},
        {"retake.paid", {"amount"}},
        {"scholarship_standing", {"scholarship", "payer", "day", "since"}},
        {"year_starts",
         {"year", "year_of_study", "home", "home_first", "partner", "partner_first", "shortfall"}}};
}

/// The outcomes that a code may have, where these are not all four.
inline std::map<std::string, std::vector<outcome>> study_outcomes() {
    using enum outcome;
    std::vector<outcome> const decided{satisfied, not_satisfied};
    std::vector<outcome> const told{satisfied, not_satisfied, undetermined};
    std::vector<outcome> const known{satisfied, undetermined};
    std::vector<outcome> const any{satisfied, undetermined, not_applicable};
    return {{"grade_reading.grade", told},
            {"grade_reading.scale", known},
            {"grade_reading.points", known},
            {"grade_reading.german", decided},
            {"grade_reading.suggestion", known},
            {"grade_reading.average", any},
            {"grade_reading.by_rule", any},
            {"grade_reading.attempt", {satisfied, not_applicable}},
            {"credit_reading.conversion", decided},
            {"credit_reading.earned", known},
            {"credit_reading.course", told},
            {"credit_reading.hours", any},
            {"credit_reading.work", {satisfied}},
            {"retake.whole_course", told},
            {"retake.paid", told},
            {"year_starts", told}};
}

/// A value that reads well under a name; nothing for codes of other questions.
inline std::optional<shown_values> study_sample(std::string const& code, std::string const& name) {
    static std::map<std::string, shown_values> const by_name{
        {"mark", {std::string{"A+"}}},
        {"scale", {text{{"en", "Ten points"}}}},
        {"scales", {text{{"en", "Ten points"}}, text{{"en", "Five points"}}}},
        {"system", {text{{"en", "Credits"}}}},
        {"from", {text{{"en", "Credits of here"}}}},
        {"to", {text{{"en", "Credits of there"}}}},
        {"policy", {text{{"en", "Average"}}}},
        {"scholarship", {text{{"en", "Scholarship"}}}},
        {"marks", {std::string{"4"}, std::string{"5"}}},
        {"points", {std::int64_t{89}}},
        {"rounding", {coded_value{"german_rounding_mode", "cut"}}},
        {"within", {coded_value{"compensation_span", "unit"}}},
        {"fails", {coded_value{"failed_grade_rule", "counts_zero"}}},
        {"attempts", {coded_value{"counted_attempts", "last"}}},
        {"span", {coded_value{"average_span", "one_year"}}},
        {"work", {coded_value{"credit_work", "theory"}}},
        {"kind", {coded_value{"hour_kind", "academic"}}},
        {"result", {coded_value{"attempt_result", "compensated"}}},
        {"course", {record_reference{"course", "methods"}}},
        {"courses", {record_reference{"course", "methods"}, record_reference{"course", "theory"}}},
        {"home", {std::string{"5"}}},
        {"home_first", {date{2025, 9, 8}}},
        {"partner_first", {date{2025, 9, 1}}},
        {"year_of_study", {std::int64_t{4}}},
        {"year", {std::string{"2025/2026"}}},
        {"day", {date{2025, 9, 1}}},
        {"since", {date{2025, 9, 1}}},
        {"shortfall", {day_count{7}}},
        {"payer", {record_reference{"party", "tiu"}}},
        {"partner", {record_reference{"party", "bspu"}}}};
    if (!study_values().contains(code)) {
        return std::nullopt;
    }
    if (code == "year_starts" && name == "home") {
        return shown_values{record_reference{"party", "jspu"}};
    }
    auto const found = by_name.find(name);
    return found != by_name.end() ? found->second : shown_values{decimal{10}};
}

} // namespace jspu_coop::testing
