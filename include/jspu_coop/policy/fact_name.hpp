/// @file
/// The name by which policies know a fact.
#pragma once

#include <jspu_coop/vocabulary/canonical_code.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jspu_coop {

/// What a fact's name looks like.
struct fact_name_rules {
    static constexpr std::string_view name = "fact_name"; ///< the first part of issue codes

    /// The name itself when it is well-formed.
    [[nodiscard]] static std::optional<std::string> canonical(std::string_view text) {
        if (text.empty() || text.size() > 128) {
            return std::nullopt;
        }
        char before = '.';
        for (char const each : text) {
            bool const is_letter = each >= 'a' && each <= 'z';
            bool const is_digit = each >= '0' && each <= '9';
            bool const joins = (is_digit || each == '.' || each == '_') && before != '.';
            if (!is_letter && !joins) {
                return std::nullopt;
            }
            before = each;
        }
        return before == '.' ? std::nullopt : std::optional{std::string{text}};
    }
};

/// The name by which policies know a fact: "gpa", "language.russian", "passport.expires_on".
///
/// Words in snake_case, each beginning with a lower-case letter, joined by points; at most 128
/// characters. `parse` gives `fact_name.malformed` for anything else.
using fact_name = canonical_code<fact_name_rules>;

} // namespace jspu_coop
