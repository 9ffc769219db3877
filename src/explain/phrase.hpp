// Texts that may begin a sentence.
#pragma once

#include <jspu_coop/explain/wording.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jspu_coop::detail {

/// A text, and what it begins with.
struct phrase {
    std::string text;
    /// The name of the value that it begins with; empty where a word of the language stands first.
    std::string first{};
    /// It begins with an id, a name or a code: raising its first letter would make another one.
    bool is_as_written{false};
};

/// How the value reads.
[[nodiscard]] phrase phrase_of(shown_value const& value, wording const& words);

/// The message with this key, filled as `wording::say` fills it; nothing where that says nothing.
[[nodiscard]] std::optional<phrase> phrase_of(std::string_view key, named_values const& values,
                                              wording const& words);

/// The text as it stands at the start of a sentence.
[[nodiscard]] std::string at_start(phrase what);

} // namespace jspu_coop::detail
