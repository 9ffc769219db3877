/// @file
/// Marks that are numbers of a range.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <optional>
#include <string_view>

namespace jspu_coop {

/// Which of two numbers is the better mark.
enum class mark_direction {
    rising, ///< the greater number is better
    falling ///< the smaller number is better, as in Germany
};
JSPU_COOP_ENUM(mark_direction, rising, falling);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<mark_direction> = "mark_direction";

/// The name of a direction in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(mark_direction value) noexcept {
    switch (value) {
    case mark_direction::rising:
        return {"Katta son yaxshiroq", "Большее число лучше", "The greater is better"};
    case mark_direction::falling:
        return {"Kichik son yaxshiroq", "Меньшее число лучше", "The smaller is better"};
    }
    return {};
}

/// Marks that are numbers: every multiple of a step from the worst to the best, or, without a step,
/// every number between them.
struct mark_range {
    static constexpr std::string_view kind = "range"; ///< how files tell kinds of marks apart

    mark_direction direction;      ///< which number is better
    decimal worst;                 ///< the worst mark
    decimal best;                  ///< the best mark
    std::optional<decimal> step{}; ///< how far marks lie apart, counted from the worst
    fact<decimal> pass{};          ///< the worst mark that passes; absent where no mark fails

    /// Ranges are equal when all members are.
    friend bool operator==(mark_range const&, mark_range const&) = default;
};
JSPU_COOP_RECORD(mark_range, (direction, worst, best, step, pass));

/// Whether a number is a mark of the range.
/// @pre `validate` finds nothing in the range
[[nodiscard]] JSPU_COOP_EXPORT bool has_mark(mark_range const& range, decimal number);

/// Whether one mark is better than another.
[[nodiscard]] constexpr bool is_better(mark_direction direction, decimal one,
                                       decimal other) noexcept {
    return direction == mark_direction::rising ? one > other : one < other;
}

/// Everything wrong with a range.
/// @return `mark_range.best_not_better` (than the worst), `mark_range.step_not_positive`,
///   `mark_range.best_off_step` (no whole number of steps from the worst),
///   `mark_range.pass_not_a_mark`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(mark_range const& value);

} // namespace jspu_coop
