/// @file
/// A code with rules of its own that decide what is well-formed and how it is written.
#pragma once

#include <jspu_coop/base/result.hpp>

#include <compare>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

/// A code with rules of its own, kept in canonical form; codes of two kinds do not mix.
/// @tparam Rules a type with `static constexpr std::string_view name`, the first part of issue
///   codes, and `static std::optional<std::string> canonical(std::string_view)`, the canonical form
///   of a well-formed code, or nothing
template <class Rules>
class canonical_code {
public:
    /// For codes written in a program.
    /// @throws std::invalid_argument when the text is not well-formed
    explicit canonical_code(std::string_view text) : canonical_code{parsed_or_throw(text)} {}

    /// For codes that come from outside.
    /// @return the code in canonical form, or `<name>.malformed`
    [[nodiscard]] static result<canonical_code> parse(std::string_view text) {
        std::optional<std::string> canonical = Rules::canonical(text);
        if (!canonical) {
            return refuse(std::string{Rules::name} + ".malformed", std::string{text});
        }
        return canonical_code{already{}, std::move(*canonical)};
    }

    /// The canonical form.
    [[nodiscard]] std::string const& str() const noexcept { return text_; }
    /// The canonical form.
    [[nodiscard]] friend std::string to_string(canonical_code const& value) { return value.text_; }

    /// Codes are ordered by the bytes of their canonical forms.
    friend auto operator<=>(canonical_code const&, canonical_code const&) = default;
    /// Codes are equal when their canonical forms are.
    friend bool operator==(canonical_code const&, canonical_code const&) = default;

private:
    struct already {};
    canonical_code(already, std::string canonical) noexcept : text_{std::move(canonical)} {}

    [[nodiscard]] static canonical_code parsed_or_throw(std::string_view text) {
        std::optional<std::string> canonical = Rules::canonical(text);
        if (!canonical) {
            throw std::invalid_argument{"not a valid " + std::string{Rules::name} + ": '"
                                        + std::string{text} + "'"};
        }
        return canonical_code{already{}, std::move(*canonical)};
    }

    std::string text_;
};

} // namespace jspu_coop
