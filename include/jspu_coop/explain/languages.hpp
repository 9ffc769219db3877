/// @file
/// The library's catalogues by language.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/message_catalogue.hpp>

#include <span>
#include <string_view>

namespace jspu_coop {

/// The catalogues of one language.
struct catalogues_of_language {
    message_catalogue const* messages;       ///< of findings; never null
    message_catalogue const* issue_messages; ///< of issues; never null
};

/// The catalogues of every language of the library: English first, then Russian and Uzbek.
[[nodiscard]] JSPU_COOP_EXPORT std::span<catalogues_of_language const> all_languages() noexcept;

/// The messages of findings in the language of a tag: "ru" and "ru-UZ" give the Russian ones. A
/// language that the library does not speak, or one in another script ("uz-Cyrl"), gives the
/// English ones. The language stands in small letters, as in every tag of a `text`.
[[nodiscard]] JSPU_COOP_EXPORT message_catalogue const&
messages_in(std::string_view language_tag) noexcept;

/// The messages of issues in the language of a tag, as `messages_in`.
[[nodiscard]] JSPU_COOP_EXPORT message_catalogue const&
issue_messages_in(std::string_view language_tag) noexcept;

} // namespace jspu_coop
