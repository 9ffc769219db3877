/// @file
/// Which values a fact may have.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/calendar/date.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jspu_coop {

/// Yes or no.
struct boolean_type {
    static constexpr std::string_view kind = "boolean"; ///< how files tell types apart

    /// Always equal.
    friend bool operator==(boolean_type const&, boolean_type const&) = default;
};
JSPU_COOP_RECORD(boolean_type, ());

/// A whole number.
struct integer_type {
    static constexpr std::string_view kind = "integer"; ///< how files tell types apart

    std::int64_t lowest;               ///< the lowest value
    std::int64_t highest;              ///< the highest value, not below the lowest
    std::optional<std::string> unit{}; ///< what is counted: "years", "ects"; none for a bare number

    /// Types are equal when all members are.
    friend bool operator==(integer_type const&, integer_type const&) = default;
};
JSPU_COOP_RECORD(integer_type, (lowest, highest, unit));

/// A decimal number with so many digits behind the point at most.
struct decimal_type {
    static constexpr std::string_view kind = "decimal"; ///< how files tell types apart

    decimal lowest;                    ///< the lowest value
    decimal highest;                   ///< the highest value, not below the lowest
    int digits;                        ///< the most digits behind the point, 0 to 18
    std::optional<std::string> unit{}; ///< what is measured: "ects", "USD"

    /// Types are equal when all members are.
    friend bool operator==(decimal_type const&, decimal_type const&) = default;
};
JSPU_COOP_RECORD(decimal_type, (lowest, highest, digits, unit));

/// An exact fraction, such as a grade point average, which is compared unrounded.
struct ratio_type {
    static constexpr std::string_view kind = "ratio"; ///< how files tell types apart

    ratio lowest;                      ///< the lowest value
    ratio highest;                     ///< the highest value, not below the lowest
    std::optional<std::string> unit{}; ///< what is measured: "gpa_5"

    /// Types are equal when all members are.
    friend bool operator==(ratio_type const&, ratio_type const&) = default;
};
JSPU_COOP_RECORD(ratio_type, (lowest, highest, unit));

/// A day.
struct date_type {
    static constexpr std::string_view kind = "date"; ///< how files tell types apart

    std::optional<date> first{}; ///< the first day possible; none: the first of the calendar
    std::optional<date> last{};  ///< the last day possible; none: the last of the calendar

    /// Types are equal when all members are.
    friend bool operator==(date_type const&, date_type const&) = default;
};
JSPU_COOP_RECORD(date_type, (first, last));

/// One code of a vocabulary.
struct code_type {
    static constexpr std::string_view kind = "code"; ///< how files tell types apart

    std::string vocabulary;         ///< the vocabulary's name: "country"
    std::vector<std::string> codes; ///< the codes there are, in any order

    /// Types are equal when all members are.
    friend bool operator==(code_type const&, code_type const&) = default;
};
JSPU_COOP_RECORD(code_type, (vocabulary, codes));

/// Any number of different codes of a vocabulary; none of them is a value too.
struct code_set_type {
    static constexpr std::string_view kind = "code_set"; ///< how files tell types apart

    std::string vocabulary;         ///< the vocabulary's name: "paper"
    std::vector<std::string> codes; ///< the codes there are, in any order

    /// Types are equal when all members are.
    friend bool operator==(code_set_type const&, code_set_type const&) = default;
};
JSPU_COOP_RECORD(code_set_type, (vocabulary, codes));

/// A level on a named scale, such as the CEFR for a language, or letters of grades.
struct level_type {
    static constexpr std::string_view kind = "level"; ///< how files tell types apart

    std::string scale;              ///< the scale's name: "cefr"
    std::vector<std::string> codes; ///< its levels, the lowest first

    /// Types are equal when all members are.
    friend bool operator==(level_type const&, level_type const&) = default;
};
JSPU_COOP_RECORD(level_type, (scale, codes));

/// A mark on a named numeric scale.
struct grade_type {
    static constexpr std::string_view kind = "grade"; ///< how files tell types apart

    std::string scale; ///< the scale's name: "uz_5", "de_6"
    decimal worst;     ///< the worst mark
    decimal best;      ///< the best mark: below the worst where a lower mark is better
    int digits;        ///< the most digits of a mark behind the point, 0 to 18

    /// Types are equal when all members are.
    friend bool operator==(grade_type const&, grade_type const&) = default;
};
JSPU_COOP_RECORD(grade_type, (scale, worst, best, digits));

/// A field of study of ISCED-F 2013. Its values are codes of the vocabulary `isced_f`; a broad or
/// narrow one, and one that is not further defined, stands for any detailed field within it.
struct field_type {
    static constexpr std::string_view kind = "field"; ///< how files tell types apart

    /// Always equal.
    friend bool operator==(field_type const&, field_type const&) = default;
};
JSPU_COOP_RECORD(field_type, ());

/// Which values a fact may have.
using fact_type = std::variant<boolean_type, integer_type, decimal_type, ratio_type, date_type,
                               code_type, code_set_type, level_type, grade_type, field_type>;

/// The name of a type's kind: "integer".
[[nodiscard]] JSPU_COOP_EXPORT std::string_view kind_name(fact_type const& type) noexcept;

/// Everything wrong with a type by itself.
/// @return `fact_type.range_reversed`; `fact_type.digits_out_of_range`; `fact_type.too_fine` (an
///   end has more digits than values may have); `fact_type.range_too_wide` (the values do not fit
///   64-bit ticks); `fact_type.codes_empty`; `fact_type.code_repeated`; `fact_type.name_malformed`
///   (a unit, vocabulary, scale or code that is not 1 to 64 printable ASCII characters without
///   space)
[[nodiscard]] JSPU_COOP_EXPORT issues validate(fact_type const& type);

} // namespace jspu_coop
