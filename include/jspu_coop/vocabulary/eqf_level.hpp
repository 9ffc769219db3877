/// @file
/// Levels of the European Qualifications Framework, and where they meet ISCED.
#pragma once

#include <jspu_coop/base/result.hpp>
#include <jspu_coop/vocabulary/isced_level.hpp>

#include <compare>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace jspu_coop {

/// A level of the European Qualifications Framework: 1 to 8. Its canonical text is the digit.
class eqf_level {
public:
    /// For levels written in a program.
    /// @throws std::invalid_argument unless 1 <= level <= 8
    explicit constexpr eqf_level(int level) : level_{level} {
        if (level < 1 || level > 8) {
            throw std::invalid_argument{"not a level of the EQF"};
        }
    }

    /// The level written as one digit.
    /// @return the level, or `eqf_level.unknown`
    [[nodiscard]] static result<eqf_level> parse(std::string_view text) {
        if (text.size() != 1 || text.front() < '1' || text.front() > '8') {
            return refuse("eqf_level.unknown", std::string{text});
        }
        return eqf_level{text.front() - '0'};
    }

    /// The digit as a number.
    [[nodiscard]] constexpr int value() const noexcept { return level_; }

    /// The digit.
    [[nodiscard]] friend std::string to_string(eqf_level const& value) {
        return std::to_string(value.level_);
    }
    /// A higher level is greater.
    friend constexpr std::strong_ordering operator<=>(eqf_level const&, eqf_level const&) = default;
    /// Levels are equal when their digits are.
    friend constexpr bool operator==(eqf_level const&, eqf_level const&) = default;

private:
    int level_;
};

/// The EQF level of a level of ISCED 2011: the same digit for 5 to 8, the cycles of higher
/// education (short, first, second, third); nothing below, where the two frameworks do not
/// correspond, nor for 9.
[[nodiscard]] constexpr std::optional<eqf_level> to_eqf(isced_level level) {
    if (level.value() < 5 || level.value() > 8) {
        return std::nullopt;
    }
    return eqf_level{level.value()};
}

/// The ISCED 2011 level of an EQF level: the same digit for 5 to 8; nothing below.
[[nodiscard]] constexpr std::optional<isced_level> to_isced(eqf_level level) {
    if (level.value() < 5) {
        return std::nullopt;
    }
    return isced_level{level.value()};
}

} // namespace jspu_coop
