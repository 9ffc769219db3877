#include <jspu_coop/records/study/german_grade.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <optional>

namespace jspu_coop {

namespace {

/// The two ends of a scale that enter the formula.
struct formula_ends {
    decimal best;
    decimal pass;
};

[[nodiscard]] result<formula_ends> ends_of(mark_range const& range) {
    if (!range.pass.is_known()) {
        return refuse("german_grade.pass_unknown");
    }
    return formula_ends{range.best, range.pass.value()};
}

[[nodiscard]] result<formula_ends> ends_of(mark_list const& list) {
    std::optional<decimal> best;
    std::optional<decimal> pass;
    for (listed_mark const& each : list.marks) {
        if (!each.value) {
            continue;
        }
        if (!each.passes.is_known()) {
            return refuse("german_grade.pass_unknown", each.mark);
        }
        best = best ? best : each.value;
        pass = each.passes.value() ? each.value : pass;
    }
    if (!best || !pass) {
        return refuse("german_grade.no_number");
    }
    return formula_ends{*best, *pass};
}

/// 1 + 3 (best - number) / (best - pass)
[[nodiscard]] result<ratio> by_formula(formula_ends const& ends, decimal number) {
    return and_then(subtract(ratio{ends.best}, ratio{number}), [&](ratio below) {
        return and_then(subtract(ratio{ends.best}, ratio{ends.pass}), [&](ratio span) {
            return and_then(divide(below, span), [](ratio share) {
                return and_then(multiply(ratio{3}, share),
                                [](ratio steps) { return add(ratio{1}, steps); });
            });
        });
    });
}

/// @pre the marks rise, as those of a valid rounding do
[[nodiscard]] decimal better_mark(std::vector<decimal> const& marks, decimal number) {
    auto const worse = std::ranges::upper_bound(marks, number);
    // Behind the last mark there is none between which to choose: the grade fails.
    bool const is_between =
        worse != marks.begin() && (worse != marks.end() || number == marks.back());
    return is_between ? *(worse - 1) : number;
}

[[nodiscard]] result<decimal> rounded_by(german_rounding const& rounding, ratio exact) {
    if (rounding.mode == german_rounding_mode::half_up) {
        return exact.rounded(1, rounding_mode::half_up);
    }
    auto const cut = exact.rounded(1, rounding_mode::down);
    if (cut.has_error() || rounding.mode == german_rounding_mode::cut || exact > 4) {
        return cut;
    }
    return better_mark(rounding.marks, *cut);
}

} // namespace

issues validate(german_rounding const& value) {
    issues found;
    bool const has_use = value.mode == german_rounding_mode::in_the_students_favour;
    if (has_use && value.marks.empty()) {
        detail::report(found, "german_rounding.marks_lacking", "/marks");
    }
    if (!has_use && !value.marks.empty()) {
        detail::report(found, "german_rounding.marks_unused", "/marks", to_string(value.mode));
    }
    for (std::size_t at = 1; at < value.marks.size(); ++at) {
        if (value.marks[at] <= value.marks[at - 1]) {
            detail::report(found, "german_rounding.marks_not_rising", path_join("/marks", at),
                           to_string(value.marks[at]));
        }
    }
    return found;
}

result<german_grade> to_german_grade(grade_scale const& scale, grade const& of,
                                     german_rounding const& rounding) {
    auto const number = value_of(scale, of);
    if (number.has_error()) {
        return number.error();
    }
    if (!*number) {
        return refuse("german_grade.no_number", of.mark);
    }
    auto const ends = std::visit([](auto const& marks) { return ends_of(marks); }, scale.marks);
    if (ends.has_error()) {
        return ends.error();
    }
    if (ends->best == ends->pass) {
        return refuse("german_grade.best_is_pass", to_string(ends->best));
    }
    auto const exact = by_formula(*ends, **number);
    if (exact.has_error()) {
        return exact.error();
    }
    auto const shown = rounded_by(rounding, *exact);
    if (shown.has_error()) {
        return shown.error();
    }
    return german_grade{*exact, *shown, *exact <= 4};
}

} // namespace jspu_coop
