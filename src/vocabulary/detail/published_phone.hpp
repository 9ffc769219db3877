/// @file
/// The digits of a telephone number as offices publish it.
#pragma once

#include <jspu_coop/base/result.hpp>

#include <string>
#include <string_view>

namespace jspu_coop::detail {

/// The digits behind the `+`, without what stands between them; their number is not checked. See
/// `phone_number::parse_published` for what is read and which faults it gives.
[[nodiscard]] result<std::string> published_digits(std::string_view text);

} // namespace jspu_coop::detail
