/// @file
/// The four answers, and how they combine.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// The answer to a question. Missing is not false: where a missing fact could turn the answer, it
/// is undetermined.
enum class outcome {
    satisfied,     ///< yes, whatever the missing facts are
    not_satisfied, ///< no, whatever the missing facts are
    undetermined,  ///< the missing facts decide
    not_applicable ///< the question does not arise
};
JSPU_COOP_ENUM(outcome, satisfied, not_satisfied, undetermined, not_applicable);

/// The outcome's name in issues.
template <>
inline constexpr std::string_view enumeration_name<outcome> = "outcome";

/// The outcome in Uzbek, Russian and English.
[[nodiscard]] constexpr label label_of(outcome value) noexcept {
    switch (value) {
    case outcome::satisfied:
        return {"ha", "да", "yes"};
    case outcome::not_satisfied:
        return {"yoʻq", "нет", "no"};
    case outcome::undetermined:
        return {"aniqlanmagan", "не определено", "undetermined"};
    case outcome::not_applicable:
        return {"tatbiq etilmaydi", "не применимо", "not applicable"};
    }
    return {};
}

/// The outcome of a plain fact.
[[nodiscard]] constexpr outcome outcome_of(bool holds) noexcept {
    return holds ? outcome::satisfied : outcome::not_satisfied;
}

/// Both must hold: one "no" decides, then one "undetermined"; what is not applicable is skipped.
[[nodiscard]] constexpr outcome both(outcome left, outcome right) noexcept {
    if (left == outcome::not_applicable) {
        return right;
    }
    if (right == outcome::not_applicable) {
        return left;
    }
    if (left == outcome::not_satisfied || right == outcome::not_satisfied) {
        return outcome::not_satisfied;
    }
    return left == outcome::satisfied ? right : left;
}

/// One must hold: one "yes" decides, then one "undetermined"; what is not applicable is skipped.
[[nodiscard]] constexpr outcome either(outcome left, outcome right) noexcept {
    if (left == outcome::not_applicable) {
        return right;
    }
    if (right == outcome::not_applicable) {
        return left;
    }
    if (left == outcome::satisfied || right == outcome::satisfied) {
        return outcome::satisfied;
    }
    return left == outcome::not_satisfied ? right : left;
}

/// The contrary: yes and no change places; undetermined and not applicable stay.
[[nodiscard]] constexpr outcome contrary(outcome value) noexcept {
    switch (value) {
    case outcome::satisfied:
        return outcome::not_satisfied;
    case outcome::not_satisfied:
        return outcome::satisfied;
    default:
        return value;
    }
}

} // namespace jspu_coop
