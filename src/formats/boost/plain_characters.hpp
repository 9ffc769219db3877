/// @file
/// Texts for XML, which cannot hold every character.
#pragma once

#include <string>
#include <string_view>

namespace jspu_coop::detail {

/// The text with control characters, the backslash and spaces at its ends as `\x1f`: XML 1.0 has
/// no way to write the first, and Boost's reader skips the last.
[[nodiscard]] std::string to_plain_characters(std::string_view text);

/// The text again.
/// @throws archive_refusal with `archive.damaged` for what `to_plain_characters` never gives
[[nodiscard]] std::string from_plain_characters(std::string_view text);

} // namespace jspu_coop::detail
