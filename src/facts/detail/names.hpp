// Codes and limits that the facts of persons share.
#pragma once

#include <cstdint>
#include <string_view>

namespace jspu_coop::detail {

/// The code of every id that the terms do not list; no id has an asterisk.
inline constexpr std::string_view any_other = "*";

/// The most whole years of age that a person is taken to have.
inline constexpr int most_years_of_life = 150;

/// The most days and months that a stay, or those of a cycle, may have: ten years.
inline constexpr std::int64_t most_days_of_stay = 3660;
inline constexpr std::int64_t most_months_of_stay = 120;

/// What stands behind the code of a programme in the names of the facts that tell whether it was
/// taken or left, and that count its months.
inline constexpr std::string_view was_taken = ".taken";
inline constexpr std::string_view was_withdrawn = ".withdrawn";
inline constexpr std::string_view months_in_cycle = ".months_in_cycle";

} // namespace jspu_coop::detail
