/// @file
/// Levels of education, ISCED 2011.
#pragma once

#include <jspu_coop/base/result.hpp>

#include <stdexcept>
#include <string>
#include <string_view>

namespace jspu_coop {

/// A level of education of ISCED 2011: 0 to 8, and 9 for "not elsewhere classified". Its canonical
/// text is the digit.
///
/// There is no `<`: level 9 is not above level 8. Compare `value()` where 9 has been excluded. It
/// is not an EQF level either: only 5 to 8 correspond (`to_eqf` in eqf_level.hpp).
class isced_level {
public:
    /// For levels written in a program.
    /// @throws std::invalid_argument unless 0 <= level <= 9
    explicit constexpr isced_level(int level) : level_{level} {
        if (level < 0 || level > 9) {
            throw std::invalid_argument{"not a level of ISCED 2011"};
        }
    }

    /// The level written as one digit.
    /// @return the level, or `isced_level.unknown`
    [[nodiscard]] static result<isced_level> parse(std::string_view text) {
        if (text.size() != 1 || text.front() < '0' || text.front() > '9') {
            return refuse("isced_level.unknown", std::string{text});
        }
        return isced_level{text.front() - '0'};
    }

    /// The digit as a number.
    [[nodiscard]] constexpr int value() const noexcept { return level_; }
    /// True unless the level is 9, "not elsewhere classified".
    [[nodiscard]] constexpr bool is_classified() const noexcept { return level_ != 9; }

    /// The digit.
    [[nodiscard]] friend std::string to_string(isced_level const& value) {
        return std::to_string(value.level_);
    }
    /// Levels are equal when their digits are.
    friend constexpr bool operator==(isced_level const&, isced_level const&) = default;

private:
    int level_;
};

} // namespace jspu_coop
