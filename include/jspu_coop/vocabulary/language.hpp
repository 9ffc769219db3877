/// @file
/// Languages by their ISO 639 codes.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// A language of ISO 639. Its canonical text is the two-letter code of ISO 639-1 where there is one
/// (`uz`), else the three-letter terminological code of ISO 639-2 (`kaa`), as in BCP 47.
///
/// Codes and English names come from Debian's iso-codes 4.15.0 (486 entries; the range reserved for
/// local use is left out); see `src/vocabulary/data/README.md`. Look-ups by canonical text are
/// logarithmic, by three-letter code linear; the views that accessors return never dangle.
class language {
public:
    /// For codes written in a program: `language{"uz"}`.
    /// @throws std::invalid_argument when `code` is not a canonical code
    JSPU_COOP_EXPORT explicit language(std::string_view code);

    /// The language with this canonical code in small letters; `uzb` is refused, since `uz` exists.
    /// @return the language, or `language.unknown`
    [[nodiscard]] JSPU_COOP_EXPORT static result<language> parse(std::string_view code);
    /// The language with this three-letter code, terminological (`deu`) or bibliographic (`ger`).
    /// @return the language, or `language.unknown`
    [[nodiscard]] JSPU_COOP_EXPORT static result<language> from_alpha3(std::string_view alpha3);
    /// Every language, ordered by canonical code.
    [[nodiscard]] JSPU_COOP_EXPORT static std::vector<language> all();

    /// The canonical code: `uz`, `kaa`.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view code() const noexcept;
    /// The three-letter terminological code of ISO 639-2: `uzb`, `deu`.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view alpha3() const noexcept;
    /// The English name as the standard prints it: `Kirghiz; Kyrgyz`.
    [[nodiscard]] JSPU_COOP_EXPORT std::string_view english_name() const noexcept;
    /// The everyday name in three languages, where the library knows the Uzbek and Russian ones;
    /// else nothing.
    [[nodiscard]] JSPU_COOP_EXPORT std::optional<label> names() const noexcept;

    /// The canonical code.
    [[nodiscard]] friend std::string to_string(language const& value) {
        return std::string{value.code()};
    }
    /// Languages are ordered by their canonical codes.
    friend constexpr std::strong_ordering operator<=>(language const&, language const&) = default;
    /// Languages are equal when their codes are.
    friend constexpr bool operator==(language const&, language const&) = default;

private:
    friend struct std::hash<language>;
    struct at_row {
        std::uint16_t row;
    };
    explicit constexpr language(at_row at) noexcept : row_{at.row} {}

    std::uint16_t row_; // in the table, which is ordered by canonical code
};

} // namespace jspu_coop

/// Hash of a language, for unordered containers. It is stable only within one run of a program.
template <>
struct std::hash<jspu_coop::language> {
    /// The hash of the language's code.
    [[nodiscard]] std::size_t operator()(jspu_coop::language const& value) const noexcept {
        return std::hash<std::uint16_t>{}(value.row_);
    }
};
