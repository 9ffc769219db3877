/// @file
/// From credits of one system to credits of another.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/base/rounding_mode.hpp>
#include <jspu_coop/records/study/rule_basis.hpp>
#include <jspu_coop/vocabulary/credit_system_id.hpp>
#include <jspu_coop/vocabulary/credits.hpp>

#include <optional>

namespace jspu_coop {

/// To which multiples converted credits are rounded.
struct credit_rounding {
    decimal step;       ///< the step: 1 for whole credits, 0.5 for halves; more than none
    rounding_mode mode; ///< which way

    /// Equal when step and mode are.
    friend bool operator==(credit_rounding const&, credit_rounding const&) = default;
};
JSPU_COOP_RECORD(credit_rounding, (step, mode));

/// A published or agreed way from credits of one system to credits of another: two of the United
/// Kingdom are one of ECTS. It goes one way; the way back is a conversion of its own.
struct credit_conversion {
    credit_system_id from;                     ///< the system of the credits that are converted
    credit_system_id to;                       ///< another system
    ratio factor;                              ///< how many credits of `to` one of `from` is
    std::optional<credit_rounding> rounding{}; ///< how the result is rounded; none: not at all
    rule_basis basis;                          ///< who says so

    /// Conversions are equal when all members are.
    friend bool operator==(credit_conversion const&, credit_conversion const&) = default;
};
JSPU_COOP_RECORD(credit_conversion, (from, to, factor, rounding, basis));

/// Everything wrong with a conversion.
/// @return `credit_conversion.same_system`, `credit_conversion.factor_not_positive`,
///   `credit_conversion.step_not_positive`, and the issues of its basis
[[nodiscard]] JSPU_COOP_EXPORT issues validate(credit_conversion const& value);

/// What became of converted credits.
struct converted_credits {
    credits value; ///< in the system that was asked for
    ratio exact;   ///< how many they are before rounding
    ratio lost;    ///< `exact` less `value`: what rounding took away; below zero where it added

    /// Equal when all members are.
    friend bool operator==(converted_credits const&, converted_credits const&) = default;
};
JSPU_COOP_RECORD(converted_credits, (value, exact, lost));

/// Converts credits by a rule. Nothing is guessed from hours: without a rule there is no way.
/// @param value the credits
/// @param rule a conversion in which `validate` finds nothing
/// @return the converted credits, with what rounding did to them; `credits.system_mixed` when they
///   are of another system than the rule converts from; `credit_conversion.not_exact` when the
///   result has no decimal and the rule names no rounding; or `number.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<converted_credits> convert(credits const& value,
                                                                 credit_conversion const& rule);

} // namespace jspu_coop
