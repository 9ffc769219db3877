/// @file
/// How much of what a requirement asks for is lacking.
#pragma once

#include "policy/detail/program.hpp"
#include "policy/detail/quick_program.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace jspu_coop::detail {

/// How a shortfall is measured, and over what.
struct shortfall_measure {
    enum class measure_kind : std::uint8_t {
        none,      ///< there is no measure
        ticks,     ///< by numbers
        fractions, ///< by fractions
        codes,     ///< by how many codes of a set
        time       ///< by elapsed time
    };

    measure_kind kind{measure_kind::none};
    std::int64_t ticks_a_unit{1};           ///< of numbers
    std::size_t leaf{0};                    ///< the condition, unless it is on time
    std::optional<elapsed_rule> rule{};     ///< of time
    std::optional<std::size_t> from_fact{}; ///< of time: the fact that gives the first day
    std::optional<std::size_t> to_fact{};   ///< the fact that gives the last day
    std::int64_t from{0};                   ///< the first day, where no fact gives it
    std::int64_t to{0};                     ///< the last day, where no fact gives it
};

/// How the shortfall of a requirement is measured.
/// @param at the node of the requirement
[[nodiscard]] shortfall_measure measure_of(program const& of, node const& at);

/// How elapsed time is measured, and between which days.
[[nodiscard]] shortfall_measure measure_of_time(program const& of, elapsed_condition const& asked,
                                                elapsed_rule const& rule);

/// How much a row lacks of a requirement that it does not meet; none where there is no measure, as
/// of time that is counted up and no whole number of units: a unit that has begun may be a day.
[[nodiscard]] std::optional<ratio> shortfall(shortfall_measure const& by, program const& of,
                                             quick_row const& row);

/// The tick to which a value lacks least: of fractions always a point, also where only what lies
/// beyond it will do.
/// @param tick the tick of the value, at which the condition does not hold
/// @pre the condition holds somewhere
[[nodiscard]] std::int64_t nearest_tick(leaf const& asked, domain const& in, std::int64_t tick);

/// On which side of that tick a fraction has to lie, where the tick itself will not do.
/// @return above or below; none where it will do
/// @pre as for `nearest_tick`
[[nodiscard]] std::optional<comparison> side_beyond(leaf const& asked, domain const& in,
                                                    std::int64_t tick);

} // namespace jspu_coop::detail
