/// @file
/// One fact of many applicants.
#pragma once

#include <jspu_coop/policy/bit_span.hpp>
#include <jspu_coop/policy/fact_name.hpp>
#include <jspu_coop/policy/ratio_ticks.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace jspu_coop {

/// The values of a column, in memory that somebody else owns.
using column_values =
    std::variant<bit_span, std::span<std::int8_t const>, std::span<std::uint8_t const>,
                 std::span<std::int16_t const>, std::span<std::uint16_t const>,
                 std::span<std::int32_t const>, std::span<std::uint32_t const>,
                 std::span<std::int64_t const>, std::span<std::uint64_t const>>;

/// Bits, one for a "yes": of a boolean.
struct yes_or_no {};
/// Numbers as they are: of an integer, in the unit of the fact.
struct whole_numbers {};
/// Numbers of days since 1970-01-01: of a date.
struct day_numbers {};
/// Numbers in units of the last digit: of a decimal or a grade.
struct scaled_numbers {
    int digits; ///< how many digits stand behind the point; as many as the fact's type has
};
/// Ticks of fractions: of a ratio.
struct ratio_numbers {
    ratio_ticks ticks; ///< how fractions were made into ticks
};
/// Indices into a dictionary, of at most 32 bits: of a code, a level or a field of study.
struct dictionary_codes {
    std::vector<std::string> codes; ///< what each index stands for, in any order
};
/// Bits of unsigned numbers, one for each code that is in the set: of a set of codes.
struct code_bits {
    std::vector<std::string> codes; ///< what each bit stands for, the lowest first; all that the
                                    ///< fact's type has, in any order
};

/// What the values of a column stand for. Nothing is converted: a column that means something else
/// than its fact is refused.
using column_meaning = std::variant<whole_numbers, yes_or_no, day_numbers, scaled_numbers,
                                    ratio_numbers, dictionary_codes, code_bits>;

/// One fact of many applicants, a value for each. Nothing is copied: the memory has to last, and to
/// stay as it is, as long as anybody asks about it.
///
/// A fact is known or missing. That there is none cannot be said in a column: ask for such facts
/// one by one, or carry whether there is one as a fact of its own.
struct fact_column {
    fact_name fact;                  ///< which fact
    column_meaning meaning;          ///< what its values stand for
    column_values values;            ///< the values; of a row that is not known, anything
    std::optional<bit_span> known{}; ///< one bit for each row, set where the fact is known; none:
                                     ///< everywhere
};

} // namespace jspu_coop
