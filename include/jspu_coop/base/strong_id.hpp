/// @file
/// Identifiers that cannot be mistaken for one another.
#pragma once

#include <jspu_coop/base/result.hpp>

#include <compare>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

/// An identifier of one kind of thing; ids of two kinds do not mix.
///
/// Its text has 1 to 64 characters: ASCII letters, digits, `.`, `_`, `-`, beginning with a letter
/// or a digit, so that it can stand in a URL, a file name and a JSON pointer without escaping.
/// @tparam Tag a type with `static constexpr std::string_view name`, the kind's name in issues
template <class Tag>
class strong_id {
public:
    /// For ids written in a program.
    /// @throws std::invalid_argument when the text is not an id
    explicit strong_id(std::string text) : text_{std::move(text)} {
        if (!is_valid(text_)) {
            throw std::invalid_argument{"not a valid " + std::string{Tag::name} + ": '" + text_
                                        + "'"};
        }
    }

    /// For ids that come from outside.
    /// @return the id, or `id.malformed` with the kind as parameter
    [[nodiscard]] static result<strong_id> parse(std::string_view text) {
        if (!is_valid(text)) {
            return refuse("id.malformed", std::string{text}, {},
                          {{"kind", std::string{Tag::name}}});
        }
        return strong_id{std::string{text}};
    }

    /// True when `text` may be an id.
    [[nodiscard]] static constexpr bool is_valid(std::string_view text) noexcept {
        if (text.empty() || text.size() > 64 || !is_alphanumeric(text.front())) {
            return false;
        }
        for (char const each : text) {
            if (!is_alphanumeric(each) && each != '.' && each != '_' && each != '-') {
                return false;
            }
        }
        return true;
    }

    /// The id's text.
    [[nodiscard]] std::string const& str() const noexcept { return text_; }
    /// The id's text.
    [[nodiscard]] friend std::string to_string(strong_id const& id) { return id.text_; }

    /// Ids are ordered by their bytes.
    friend auto operator<=>(strong_id const&, strong_id const&) = default;
    /// Ids are equal when their bytes are.
    friend bool operator==(strong_id const&, strong_id const&) = default;

private:
    [[nodiscard]] static constexpr bool is_alphanumeric(char c) noexcept {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    std::string text_;
};

} // namespace jspu_coop

/// Hash of an id, for unordered containers.
template <class Tag>
struct std::hash<jspu_coop::strong_id<Tag>> {
    /// The hash of the id's text.
    [[nodiscard]] std::size_t operator()(jspu_coop::strong_id<Tag> const& id) const noexcept {
        return std::hash<std::string>{}(id.str());
    }
};
