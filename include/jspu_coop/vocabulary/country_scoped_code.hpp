/// @file
/// A code that a country gives, together with the country.
#pragma once

#include <jspu_coop/base/result.hpp>
#include <jspu_coop/vocabulary/country.hpp>

#include <compare>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

/// A code that a country gives to something, together with the country; codes of two kinds do not
/// mix.
///
/// Its canonical text is the alpha-2 code, a colon and the code: `UZ:60112700`. The code has 1 to
/// 32 characters: ASCII letters and digits, and between them single `.`, `-`, `_`, `/` or spaces,
/// as in the Belarusian `1-03 03 01`. Letter case matters. Whether the country has given the code
/// is not checked.
/// @tparam Tag a type with `static constexpr std::string_view name`, the first part of issue codes
template <class Tag>
class country_scoped_code {
public:
    /// For codes written in a program.
    /// @throws std::invalid_argument when `code` cannot be a code
    country_scoped_code(jspu_coop::country country, std::string code)
        : country_{country}, code_{std::move(code)} {
        if (!is_valid_code(code_)) {
            throw std::invalid_argument{"not a valid " + std::string{Tag::name} + ": '" + code_
                                        + "'"};
        }
    }

    /// For codes that come from outside: `UZ:60112700`.
    /// @return the code; `<name>.malformed` when the text is not a country, a colon and a code;
    ///   `country.unknown` when only the country is wrong
    [[nodiscard]] static result<country_scoped_code> parse(std::string_view text) {
        if (text.size() < 4 || text[2] != ':' || !is_valid_code(text.substr(3))) {
            return refuse(std::string{Tag::name} + ".malformed", std::string{text});
        }
        result<jspu_coop::country> const country = jspu_coop::country::parse(text.substr(0, 2));
        if (country.has_error()) {
            return country.error();
        }
        return country_scoped_code{*country, std::string{text.substr(3)}};
    }

    /// True when `code` may be a code, without the country.
    [[nodiscard]] static constexpr bool is_valid_code(std::string_view code) noexcept {
        if (code.empty() || code.size() > 32) {
            return false;
        }
        bool may_separate = false;
        for (char const each : code) {
            bool const separates = std::string_view{".-_/ "}.find(each) != std::string_view::npos;
            if (!(separates ? may_separate : is_alphanumeric(each))) {
                return false;
            }
            may_separate = !separates;
        }
        return may_separate;
    }

    /// The country that gives the code.
    [[nodiscard]] jspu_coop::country country() const noexcept { return country_; }
    /// The code without the country.
    [[nodiscard]] std::string const& code() const noexcept { return code_; }

    /// The alpha-2 code, a colon and the code.
    [[nodiscard]] friend std::string to_string(country_scoped_code const& value) {
        return std::string{value.country_.alpha2()} + ':' + value.code_;
    }
    /// Codes are ordered by country, then by their bytes.
    friend auto operator<=>(country_scoped_code const&, country_scoped_code const&) = default;
    /// Codes are equal when country and code are.
    friend bool operator==(country_scoped_code const&, country_scoped_code const&) = default;

private:
    [[nodiscard]] static constexpr bool is_alphanumeric(char c) noexcept {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    jspu_coop::country country_;
    std::string code_;
};

} // namespace jspu_coop
