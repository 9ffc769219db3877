#include <jspu_coop/questions/grade_reading.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

namespace {

[[nodiscard]] fact_place place_in(grade_scale const& scale, std::string path) {
    return {"grade_scale", to_string(scale.id), std::move(path)};
}

/// Where a scale says whether a mark passes.
[[nodiscard]] fact_place place_of_pass(grade_scale const& scale, grade const& of) {
    auto const* const list = std::get_if<mark_list>(&scale.marks);
    if (list == nullptr) {
        return place_in(scale, "/marks/pass");
    }
    auto const found = std::ranges::find(list->marks, of.mark, &listed_mark::mark);
    auto const at = static_cast<std::size_t>(std::distance(list->marks.begin(), found));
    return place_in(scale, "/marks/marks/" + std::to_string(at) + "/passes");
}

/// The worst mark that passes, as far as the scale says it.
[[nodiscard]] shown_values worst_that_passes(grade_scale const& scale) {
    if (auto const* const range = std::get_if<mark_range>(&scale.marks)) {
        return range->pass.is_known() ? shown_values{range->pass.value()} : shown_values{};
    }
    shown_values worst;
    for (listed_mark const& each : std::get<mark_list>(scale.marks).marks) {
        if (!each.passes.is_known()) {
            return {};
        }
        worst = each.passes.value() ? shown_values{each.mark} : worst;
    }
    return worst;
}

[[nodiscard]] named_values named(grade const& of, grade_scale const& scale) {
    return {{"mark", {of.mark}}, {"scale", {scale.name}}};
}

/// A share as a percentage.
[[nodiscard]] shown_values percents(ratio share) {
    auto const made = multiply(ratio{100}, share);
    return made.has_value() ? shown_values{*made} : shown_values{};
}

} // namespace

result<finding> explanation_of(grade const& of, grade_scale const& scale) {
    auto const passed = passes(scale, of);
    if (passed.has_error()) {
        return passed.error();
    }
    auto values = named(of, scale);
    values["required"] = worst_that_passes(scale);
    finding read =
        passed->is_known()
            ? found("grade_reading.grade", outcome_of(passed->value()), std::move(values))
            : open_finding("grade_reading.grade", place_of_pass(scale, of).when(passed->state()),
                           std::move(values));
    read.sources.push_back(scale.cited_as);
    return read;
}

result<finding> explanation_of(decimal points, grade_scale const& scale) {
    auto const given = grade_for_points(scale, points);
    if (given.has_error()) {
        return given.error();
    }
    std::vector<grade> candidates = given->claims();
    if (given->is_known()) {
        candidates = {given->value()};
    }
    named_values values{{"points", {points}}, {"scale", {scale.name}}};
    for (grade const& each : candidates) {
        values["marks"].push_back(each.mark);
    }
    char const* const path = candidates.empty() ? "/marks/marks" : "/marks/points_rounding";
    finding read =
        given->is_known()
            ? found("grade_reading.points", outcome::satisfied, std::move(values))
            : open_finding("grade_reading.points", place_in(scale, path).when(knowledge::missing),
                           std::move(values));
    for (grade const& each : candidates) {
        read.because.push_back(explanation_of(each, scale).value());
    }
    if (candidates.empty()) {
        read.sources.push_back(scale.cited_as);
    }
    return read;
}

finding explanation_of(fact<grade_scale_id> const& governing, std::span<grade_scale const> scales) {
    std::vector<grade_scale_id> candidates = governing.claims();
    if (governing.is_known()) {
        candidates = {governing.value()};
    }
    named_values values;
    for (grade_scale_id const& each : candidates) {
        auto const known = std::ranges::find(scales, each, &grade_scale::id);
        values["scales"].push_back(known == scales.end() ? shown_value{to_string(each)}
                                                         : shown_value{known->name});
    }
    return governing.is_known()
               ? found("grade_reading.scale", outcome::satisfied, std::move(values))
               : open_finding("grade_reading.scale",
                              fact_place{"study_place", "", ""}.when(knowledge::missing),
                              std::move(values));
}

finding explanation_of(german_grade const& read, grade const& of, grade_scale const& scale,
                       german_rounding const& rounding) {
    auto values = named(of, scale);
    values["exact"] = {read.exact};
    values["grade"] = {read.grade};
    values["rounding"] = {coded_value{"german_rounding_mode", to_string(rounding.mode)}};
    return found("grade_reading.german", outcome_of(read.passes), std::move(values));
}

finding explanation_of(grade_suggestion const& read, grading_table const& elsewhere,
                       std::string const& mark, grading_table const& home) {
    named_values values{
        {"mark", {mark}}, {"better", percents(read.better)}, {"up_to", percents(read.up_to)}};
    for (grade const& each : read.home) {
        values["home"].push_back(each.mark);
    }
    finding made = read.home.size() == 1
                       ? found("grade_reading.suggestion", outcome::satisfied, std::move(values))
                       : open_finding("grade_reading.suggestion",
                                      {"grading_table", to_string(home.scale), "/counts",
                                       open_cause::rule_unpublished},
                                      std::move(values));
    for (grading_table const* const each : {&elsewhere, &home}) {
        if (each->cited_as) {
            made.sources.push_back(*each->cited_as);
        }
    }
    return made;
}

finding explanation_of(compensation const& made, transcript const& of,
                       compensation_rule const& rule) {
    named_values values{{"within", {coded_value{"compensation_span", to_string(made.within)}}}};
    if (made.average.is_known()) {
        values["observed"] = {made.average.value()};
    }
    if (made.required.is_known()) {
        values["required"] = {made.required.value()};
    }
    for (course_id const& each : made.failed) {
        values["courses"].push_back(record_reference{"course", each.str()});
    }
    bool const asks = !made.failed.empty() && !made.required.is_absent();
    finding told = found("grade_reading.compensation",
                         !asks                      ? outcome::not_applicable
                         : made.makes_up.is_known() ? outcome_of(made.makes_up.value())
                                                    : outcome::undetermined,
                         std::move(values));
    told.sources.push_back(rule.cited_as);
    if (told.result == outcome::undetermined && !made.average.is_known()) {
        told.missing.push_back({"transcript", of.student.str(), "/attempts", open_cause::missing});
    }
    if (told.result == outcome::undetermined && !made.required.is_known()) {
        auto const limit = std::ranges::find(rule.limits, made.within, &compensation_limit::within);
        std::string const path = "/limits/" + std::to_string(limit - rule.limits.begin());
        merge_into(told.missing, {{"compensation_rule", to_string(rule.scale), path + "/average",
                                   open_cause::rule_unpublished}});
    }
    return told;
}

} // namespace jspu_coop
