/// @file
/// The sentences of one language by key.
#pragma once

#include <jspu_coop/base/export.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace jspu_coop {

/// One message: its key and its template (`message_template`).
struct message {
    std::string_view key;  ///< a finding's code and outcome: "coverage.in_force.not_satisfied"
    std::string_view text; ///< the template in the catalogue's language
};

/// Which of a language's plural forms goes with a count: 0 is the first word of `{n|day|days}`.
using plural_rule = std::size_t (*)(std::int64_t count) noexcept;

/// The plural forms of English: one (1 and -1), other.
[[nodiscard]] constexpr std::size_t english_plural(std::int64_t count) noexcept {
    return count == 1 || count == -1 ? 0 : 1;
}

/// The messages of one language: an immutable table, sorted by key.
///
/// A language is added by another table with the same keys and its own plural rule; nothing else
/// knows a word of any language.
///
/// Keys of findings are the code, a dot and the outcome's code. `<code>.remedy` says what would
/// turn a failed check, `<code>.each` is said once for each row of the finding's parallel lists,
/// `fact.<kind>.<path>` names a fact that may be missing, `open.<kind>.<cause>` says that it is
/// open, and `word.*`, `label.*`, `heading.*` and `issue.*` hold the small words around values.
class message_catalogue {
public:
    /// The messages of a language.
    /// @param language the language tag, such as "en"
    /// @param plural the language's plural rule
    /// @param sorted_messages the table, sorted by key, no key repeated; it must outlive the
    /// catalogue
    constexpr message_catalogue(std::string_view language, plural_rule plural,
                                std::span<message const> sorted_messages) noexcept
        : language_{language}, plural_{plural}, messages_{sorted_messages} {}

    /// The language tag: "en".
    [[nodiscard]] constexpr std::string_view language() const noexcept { return language_; }
    /// Which plural form goes with a count.
    [[nodiscard]] constexpr std::size_t plural_form(std::int64_t count) const noexcept {
        return plural_(count);
    }
    /// The message with this key, or null. Logarithmic in the number of messages.
    [[nodiscard]] constexpr message const* find(std::string_view key) const noexcept {
        auto const found = std::lower_bound(
            messages_.begin(), messages_.end(), key,
            [](message const& each, std::string_view wanted) { return each.key < wanted; });
        return found != messages_.end() && found->key == key ? &*found : nullptr;
    }
    /// Every message, sorted by key.
    [[nodiscard]] constexpr std::span<message const> all() const noexcept { return messages_; }

private:
    std::string_view language_;
    plural_rule plural_;
    std::span<message const> messages_;
};

/// The English messages of findings, remedies and missing facts, and the words around values.
[[nodiscard]] JSPU_COOP_EXPORT message_catalogue const& english_messages() noexcept;

/// The English messages of issues, keyed by issue code.
[[nodiscard]] JSPU_COOP_EXPORT message_catalogue const& english_issue_messages() noexcept;

} // namespace jspu_coop
