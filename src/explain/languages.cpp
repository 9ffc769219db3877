#include <jspu_coop/explain/languages.hpp>

namespace jspu_coop {

namespace {

/// The script that the library writes a language in.
[[nodiscard]] constexpr std::string_view script_of(std::string_view language) noexcept {
    return language == "ru" ? "Cyrl" : "Latn";
}

/// Whether the tag names the language, and no other script than the library's; regions and what
/// follows them do not matter.
[[nodiscard]] bool is_of(std::string_view tag, std::string_view language) noexcept {
    if (!tag.starts_with(language)) {
        return false;
    }
    tag.remove_prefix(language.size());
    if (tag.empty()) {
        return true;
    }
    std::string_view const next = tag.substr(1, tag.find('-', 1) - 1);
    bool const is_subtag = tag.front() == '-' && !next.empty();
    return is_subtag && (next.size() != 4 || next == script_of(language));
}

[[nodiscard]] catalogues_of_language const& in_language(std::string_view tag) noexcept {
    std::span const all = all_languages();
    for (catalogues_of_language const& each : all) {
        if (is_of(tag, each.messages->language())) {
            return each;
        }
    }
    return all.front();
}

} // namespace

std::span<catalogues_of_language const> all_languages() noexcept {
    static catalogues_of_language const all[]{{&english_messages(), &english_issue_messages()},
                                              {&russian_messages(), &russian_issue_messages()},
                                              {&uzbek_messages(), &uzbek_issue_messages()}};
    return all;
}

message_catalogue const& messages_in(std::string_view language_tag) noexcept {
    return *in_language(language_tag).messages;
}

message_catalogue const& issue_messages_in(std::string_view language_tag) noexcept {
    return *in_language(language_tag).issue_messages;
}

} // namespace jspu_coop
