#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/records/study/mark_range.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

namespace {

/// Whether a number is a whole number of steps away from the worst mark.
/// @pre the step is not zero
[[nodiscard]] bool is_on_step(mark_range const& range, decimal number) {
    if (!range.step) {
        return true;
    }
    auto const away = subtract(ratio{number}, ratio{range.worst});
    auto const steps = away.has_value() ? divide(*away, ratio{*range.step}) : away;
    return steps.has_value() && steps->denominator() == 1;
}

[[nodiscard]] bool lies_inside(mark_range const& range, decimal number) noexcept {
    return !is_better(range.direction, number, range.best)
           && !is_better(range.direction, range.worst, number);
}

} // namespace

bool has_mark(mark_range const& range, decimal number) {
    return lies_inside(range, number) && is_on_step(range, number);
}

issues validate(mark_range const& value) {
    issues found;
    if (!is_better(value.direction, value.best, value.worst)) {
        detail::report(found, "mark_range.best_not_better", "/best", to_string(value.best),
                       {{"worst", to_string(value.worst)}});
    }
    if (value.step && *value.step <= 0) {
        detail::report(found, "mark_range.step_not_positive", "/step", to_string(*value.step));
        return found;
    }
    if (!is_on_step(value, value.best)) {
        detail::report(found, "mark_range.best_off_step", "/best", to_string(value.best),
                       {{"step", to_string(*value.step)}});
    }
    detail::for_each_claim(value.pass, "/pass", [&](decimal pass, std::string const& path) {
        if (!has_mark(value, pass)) {
            detail::report(found, "mark_range.pass_not_a_mark", path, to_string(pass));
        }
    });
    return found;
}

} // namespace jspu_coop
