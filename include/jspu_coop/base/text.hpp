/// @file
/// Text in several languages.
#pragma once

#include <jspu_coop/base/language_tag.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/base/shape.hpp>
#include <jspu_coop/base/utf8.hpp>

#include <compare>
#include <initializer_list>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

/// Text in several languages: a sorted map from language tags to UTF-8.
///
/// Tags have the shape of BCP 47 (`is_language_tag`) and are kept in canonical casing, so that
/// `EN-gb` and `en-GB` are one tag. Values are well-formed UTF-8 and never empty. A text of no
/// language at all is possible and empty.
class text {
public:
    /// Canonical language tag to value, ordered by the bytes of the tag.
    using map = std::map<std::string, std::string>;

    /// An empty text.
    text() noexcept = default;

    /// For texts written in a program: `text{{"en", "Exchange"}, {"uz", "Almashinuv"}}`.
    /// @throws std::invalid_argument on a malformed or repeated tag, an empty value or bad UTF-8
    text(std::initializer_list<std::pair<std::string, std::string>> values) {
        issues found;
        for (auto const& [tag, value] : values) {
            add(tag, value, found);
        }
        throw_on(std::move(found));
    }

    /// For a text of one language written in a program.
    /// @throws std::invalid_argument on a malformed tag, an empty value or bad UTF-8
    [[nodiscard]] static text of(std::string_view tag, std::string value) {
        text only;
        issues found;
        only.add(tag, std::move(value), found);
        throw_on(std::move(found));
        return only;
    }

    /// For texts that come from outside.
    /// @param values language tag, in any letter case, to value
    /// @return the text, or every issue at once, each with a path to its tag as given:
    ///   `text.tag_malformed`, `text.tag_repeated` (the same tag in two casings),
    ///   `text.empty_value`, `text.not_utf8` (the value is left out of the issue, as it cannot be
    ///   shown)
    [[nodiscard]] static result<text> make(std::map<std::string, std::string> values) {
        text made;
        issues found;
        for (auto& [tag, value] : values) {
            made.add(tag, std::move(value), found);
        }
        if (!found.empty()) {
            return fault{std::move(found)};
        }
        return made;
    }

    /// Adds a language, or replaces its value; on a fault the text is unchanged.
    /// @return nothing, or `text.tag_malformed`, `text.empty_value`, `text.not_utf8`
    [[nodiscard]] result<void> set(std::string_view tag, std::string value) {
        issues found = issues_of(tag, value);
        if (found.empty()) {
            entries_.insert_or_assign(canonical_language_tag(tag), std::move(value));
        }
        return as_result(std::move(found));
    }

    /// The value in this language, else in English (`en`), else in the first language by tag; empty
    /// when the text is. The tag's letter case does not matter. The view lives as long as the
    /// entry.
    [[nodiscard]] std::string_view get(std::string_view tag) const {
        for (std::string const* found : {exact(tag), exact("en")}) {
            if (found != nullptr) {
                return *found;
            }
        }
        return entries_.empty() ? std::string_view{} : std::string_view{entries_.begin()->second};
    }

    /// The value in exactly this language, or null. The tag's letter case does not matter.
    [[nodiscard]] std::string const* exact(std::string_view tag) const {
        auto const found = entries_.find(canonical_language_tag(tag));
        return found == entries_.end() ? nullptr : &found->second;
    }

    /// All values by canonical language tag, ordered by the bytes of the tag.
    [[nodiscard]] map const& entries() const noexcept { return entries_; }
    /// True when the text is in no language.
    [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }

    /// Texts are ordered by their entries: tags first met, then values, by bytes.
    friend auto operator<=>(text const&, text const&) = default;
    /// Texts are equal when all entries are.
    friend bool operator==(text const&, text const&) = default;

private:
    [[nodiscard]] static issues issues_of(std::string_view tag, std::string_view value) {
        issues found;
        auto const report = [&](std::string code, std::string_view shown) {
            found.push_back(
                {std::move(code), severity::error, path_join("", tag), std::string{shown}, {}});
        };
        if (!is_language_tag(tag)) {
            report("text.tag_malformed", tag);
        }
        if (value.empty()) {
            report("text.empty_value", value);
        }
        if (!is_utf8(value)) {
            report("text.not_utf8", {});
        }
        return found;
    }

    static void throw_on(issues found) {
        if (!found.empty()) {
            throw std::invalid_argument{"not a valid text: " + to_string(fault{std::move(found)})};
        }
    }

    void add(std::string_view tag, std::string value, issues& found) {
        issues wrong = issues_of(tag, value);
        if (wrong.empty()
            && !entries_.try_emplace(canonical_language_tag(tag), std::move(value)).second) {
            wrong.push_back(
                {"text.tag_repeated", severity::error, path_join("", tag), std::string{tag}, {}});
        }
        append_under(found, "", std::move(wrong));
    }

    map entries_;
};

/// Formats carry a text as the map of its entries.
template <>
struct wire<text> {
    /// Language tag to value.
    using carried = text::map;
    /// The entries of a text.
    [[nodiscard]] static carried const& get(text const& value) noexcept { return value.entries(); }
    /// The text of these entries, or the faults of `text::make`.
    [[nodiscard]] static result<text> make(carried values) { return text::make(std::move(values)); }
};

} // namespace jspu_coop
