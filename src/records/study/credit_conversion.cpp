#include <jspu_coop/records/study/credit_conversion.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

namespace {

/// The exact number as a decimal. What has no decimal of 18 digits behind the point either loses
/// something when cut there, or does not fit.
[[nodiscard]] result<decimal> unrounded(ratio exact) {
    auto const cut = exact.rounded(decimal::max_scale, rounding_mode::down);
    if (cut.has_error() || ratio{*cut} != exact) {
        return refuse("credit_conversion.not_exact", to_string(exact));
    }
    return *cut;
}

/// The exact number as a multiple of the step.
[[nodiscard]] result<decimal> rounded_to(ratio exact, credit_rounding const& rounding) {
    auto const steps = divide(exact, ratio{rounding.step});
    if (steps.has_error()) {
        return steps.error();
    }
    auto const whole = steps->rounded(0, rounding.mode);
    if (whole.has_error()) {
        return whole.error();
    }
    return multiply(*whole, rounding.step);
}

} // namespace

issues validate(credit_conversion const& value) {
    issues found;
    if (value.from == value.to) {
        detail::report(found, "credit_conversion.same_system", "/to", to_string(value.to));
    }
    if (value.factor <= 0) {
        detail::report(found, "credit_conversion.factor_not_positive", "/factor",
                       to_string(value.factor));
    }
    if (value.rounding && value.rounding->step <= 0) {
        detail::report(found, "credit_conversion.step_not_positive", "/rounding/step",
                       to_string(value.rounding->step));
    }
    append_under(found, "/basis", validate(value.basis));
    return found;
}

result<converted_credits> convert(credits const& value, credit_conversion const& rule) {
    if (value.system() != rule.from) {
        return refuse("credits.system_mixed", to_string(value), {},
                      {{"left", to_string(value.system())}, {"right", to_string(rule.from)}});
    }
    auto const exact = multiply(ratio{value.amount()}, rule.factor);
    if (exact.has_error()) {
        return exact.error();
    }
    auto const amount = rule.rounding ? rounded_to(*exact, *rule.rounding) : unrounded(*exact);
    if (amount.has_error()) {
        return amount.error();
    }
    auto const lost = subtract(*exact, ratio{*amount});
    if (lost.has_error()) {
        return lost.error();
    }
    auto converted = credits::make(*amount, rule.to);
    if (converted.has_error()) {
        return converted.error();
    }
    return converted_credits{*std::move(converted), *exact, *lost};
}

} // namespace jspu_coop
