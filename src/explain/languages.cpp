#include <jspu_coop/explain/languages.hpp>

namespace jspu_coop {

namespace {

/// Whether the tag names the language, in the script that the library writes: all that may follow
/// is a region.
[[nodiscard]] bool is_of(std::string_view tag, std::string_view language) noexcept {
    if (!tag.starts_with(language)) {
        return false;
    }
    std::string_view const rest = tag.substr(language.size());
    bool const is_region = rest.size() == 3 && rest.front() == '-';
    return rest.empty() || is_region || (rest.starts_with("-Latn") && language == "uz");
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
