// Codes and limits that the facts of persons share.
#pragma once

#include <string_view>

namespace jspu_coop::detail {

/// The code of every id that the terms do not list; no id has an asterisk.
inline constexpr std::string_view any_other = "*";

/// The most whole years of age that a person is taken to have.
inline constexpr int most_years_of_life = 150;

} // namespace jspu_coop::detail
