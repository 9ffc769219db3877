// Codes that the facts of persons share.
#pragma once

#include <string_view>

namespace jspu_coop::detail {

/// The code of every id that the terms do not list; no id has an asterisk.
inline constexpr std::string_view any_other = "*";

} // namespace jspu_coop::detail
