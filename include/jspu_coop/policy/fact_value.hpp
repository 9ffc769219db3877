/// @file
/// The value of a fact, and of a limit.
#pragma once

#include <jspu_coop/policy/fact_type.hpp>
#include <jspu_coop/verdict/value.hpp>

namespace jspu_coop {

/// Yes or no.
struct boolean_value {
    static constexpr std::string_view kind = "boolean"; ///< how files tell values apart
    bool is;                                            ///< whether it holds
    /// Values are equal when all members are.
    friend bool operator==(boolean_value const&, boolean_value const&) = default;
};
JSPU_COOP_RECORD(boolean_value, (is));

/// A whole number of a unit.
struct integer_value {
    static constexpr std::string_view kind = "integer"; ///< how files tell values apart
    std::int64_t number;                                ///< how many
    std::optional<std::string> unit{};                  ///< of what, as the type says
    /// Values are equal when all members are.
    friend bool operator==(integer_value const&, integer_value const&) = default;
};
JSPU_COOP_RECORD(integer_value, (number, unit));

/// A decimal number of a unit.
struct decimal_value {
    static constexpr std::string_view kind = "decimal"; ///< how files tell values apart
    decimal number;                                     ///< how much
    std::optional<std::string> unit{};                  ///< of what, as the type says
    /// Values are equal when all members are.
    friend bool operator==(decimal_value const&, decimal_value const&) = default;
};
JSPU_COOP_RECORD(decimal_value, (number, unit));

/// An exact fraction of a unit.
struct ratio_value {
    static constexpr std::string_view kind = "ratio"; ///< how files tell values apart
    ratio number;                                     ///< how much
    std::optional<std::string> unit{};                ///< of what, as the type says
    /// Values are equal when all members are.
    friend bool operator==(ratio_value const&, ratio_value const&) = default;
};
JSPU_COOP_RECORD(ratio_value, (number, unit));

/// A day.
struct date_value {
    static constexpr std::string_view kind = "date"; ///< how files tell values apart
    date day;                                        ///< the day
    /// Values are equal when all members are.
    friend bool operator==(date_value const&, date_value const&) = default;
};
JSPU_COOP_RECORD(date_value, (day));

/// A code of a vocabulary; a field of study is one of `isced_f`.
struct code_value {
    static constexpr std::string_view kind = "code"; ///< how files tell values apart
    std::string vocabulary;                          ///< the vocabulary's name, as the type says
    std::string code;                                ///< the code
    /// Values are equal when all members are.
    friend bool operator==(code_value const&, code_value const&) = default;
};
JSPU_COOP_RECORD(code_value, (vocabulary, code));

/// Different codes of a vocabulary, ordered by their bytes, so that equal sets are equal values.
struct code_set_value {
    static constexpr std::string_view kind = "code_set"; ///< how files tell values apart
    std::string vocabulary;                              ///< the vocabulary's name
    std::vector<std::string> codes; ///< the codes, in strictly increasing order of bytes
    /// Values are equal when all members are.
    friend bool operator==(code_set_value const&, code_set_value const&) = default;
};
JSPU_COOP_RECORD(code_set_value, (vocabulary, codes));

/// A level on a named scale.
struct level_value {
    static constexpr std::string_view kind = "level"; ///< how files tell values apart
    std::string scale;                                ///< the scale's name, as the type says
    std::string code;                                 ///< the level
    /// Values are equal when all members are.
    friend bool operator==(level_value const&, level_value const&) = default;
};
JSPU_COOP_RECORD(level_value, (scale, code));

/// A mark on a named numeric scale.
struct grade_value {
    static constexpr std::string_view kind = "grade"; ///< how files tell values apart
    std::string scale;                                ///< the scale's name, as the type says
    decimal mark;                                     ///< the mark
    /// Values are equal when all members are.
    friend bool operator==(grade_value const&, grade_value const&) = default;
};
JSPU_COOP_RECORD(grade_value, (scale, mark));

/// The value of a fact, and of a limit. It carries its unit, vocabulary or scale, so that two that
/// must not be mixed are not.
using fact_value = std::variant<boolean_value, integer_value, decimal_value, ratio_value,
                                date_value, code_value, code_set_value, level_value, grade_value>;

/// The name of a value's kind: "integer".
[[nodiscard]] JSPU_COOP_EXPORT std::string_view kind_name(fact_value const& value) noexcept;

/// Everything that keeps a value from being one of the type.
/// @param value any value
/// @param type a type without issues
/// @param room the first part of the issues' codes: "fact", "policy"
/// @return `<room>.wrong_type` with `expected` and `found`; `<room>.wrong_unit`,
///   `<room>.wrong_vocabulary`, `<room>.wrong_scale`, each with `expected`; `<room>.unknown_code`;
///   `<room>.codes_not_increasing`; `<room>.too_fine` (more digits than the type has);
///   `<room>.out_of_range` with `lowest` and `highest`; paths within the value
[[nodiscard]] JSPU_COOP_EXPORT issues issues_of(fact_value const& value, fact_type const& type,
                                                std::string_view room);

/// What an explanation shows of a value; of a set, all codes. A unit is kept out: the fact has it.
[[nodiscard]] JSPU_COOP_EXPORT shown_values shown(fact_value const& value);

/// A plain text of a value for logs and tests: "12/5 gpa_5", "2026-09-01", "cefr B1".
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(fact_value const& value);

} // namespace jspu_coop
