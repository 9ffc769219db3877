/// @file
/// The sentences of one language by key.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/plural_rule.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

/// One message: its key and its template (`message_template`).
struct message {
    std::string_view key;  ///< a finding's code and outcome: "coverage.in_force.not_satisfied"
    std::string_view text; ///< the template in the catalogue's language
};

/// Mends a filled message where neighbours change each other: Russian "с 2 мая" is "со 2 мая".
using euphony_rule = std::string (*)(std::string);

/// The messages of one language: an immutable table, sorted by key.
///
/// A language is added by another table with the same keys and its own plural rule; apart from the
/// labels of the vocabularies, nothing else knows a word of any language.
///
/// Keys of findings are the code, a dot and the outcome's code. `<code>.remedy` says what would
/// turn a failed check, `<code>.each` is said once for each row of the finding's parallel lists,
/// `fact.<kind>.<path>` names a fact that may be missing, `open.<kind>.<cause>` says that it is
/// open, and `word.*`, `label.*`, `heading.*` and `issue.*` hold the small words around values.
class message_catalogue {
public:
    /// The messages of a language.
    /// @param rule the language and its plural rule
    /// @param sorted_messages the table, sorted by key, no key repeated; it must outlive the
    /// catalogue
    /// @param euphony what mends a filled message; null for a language that needs none
    constexpr message_catalogue(plural_rule const& rule, std::span<message const> sorted_messages,
                                euphony_rule euphony = nullptr) noexcept
        : rule_{rule}, messages_{sorted_messages}, euphony_{euphony} {}

    /// The language tag: "en".
    [[nodiscard]] constexpr std::string_view language() const noexcept { return rule_.language; }
    /// How many forms a word has: each `{n|...}` of the messages has as many words.
    [[nodiscard]] constexpr std::size_t plural_forms() const noexcept { return rule_.forms; }
    /// Which plural form goes with a count, from 0.
    [[nodiscard]] constexpr std::size_t plural_form(std::int64_t count) const noexcept {
        return rule_.form_of(count);
    }
    /// A filled message as it is said.
    [[nodiscard]] std::string mended(std::string filled) const {
        return euphony_ ? euphony_(std::move(filled)) : filled;
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
    plural_rule rule_;
    std::span<message const> messages_;
    euphony_rule euphony_;
};

/// The English messages of findings, remedies and missing facts, and the words around values.
[[nodiscard]] JSPU_COOP_EXPORT message_catalogue const& english_messages() noexcept;
/// The Russian messages, with the same keys.
[[nodiscard]] JSPU_COOP_EXPORT message_catalogue const& russian_messages() noexcept;
/// The Uzbek messages (Latin script), with the same keys.
[[nodiscard]] JSPU_COOP_EXPORT message_catalogue const& uzbek_messages() noexcept;

/// The English messages of issues, keyed by issue code.
[[nodiscard]] JSPU_COOP_EXPORT message_catalogue const& english_issue_messages() noexcept;
/// The Russian messages of issues, with the same keys.
[[nodiscard]] JSPU_COOP_EXPORT message_catalogue const& russian_issue_messages() noexcept;
/// The Uzbek messages of issues (Latin script), with the same keys.
[[nodiscard]] JSPU_COOP_EXPORT message_catalogue const& uzbek_issue_messages() noexcept;

} // namespace jspu_coop
