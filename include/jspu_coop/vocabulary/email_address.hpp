/// @file
/// Addresses of electronic mail.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

/// An address of electronic mail: the part of RFC 5321 that offices really publish.
///
/// - The local part is a dot-atom of 1 to 64 characters (RFC 5321, sections 4.1.2 and 4.5.3.1.1):
///   ASCII letters, digits and the marks of an atom (RFC 5322, section 3.2.3), with single dots
///   inside. It is kept as it is, because only the receiving host may say whether case matters
///   (RFC 5321, section 2.4).
/// - The domain is a name as in `schac`: at least two labels, the last one with a letter, no final
///   dot. It is written small. Names in other scripts stand in their ASCII form (`xn--...`).
/// - The whole has at most 254 characters (section 4.5.3.1.3, and erratum 1690 to RFC 3696).
///
/// Left out, and refused: quoted local parts, comments, address literals (`[192.0.2.1]`), display
/// names and angle brackets, other scripts in the local part, white space. Whether anybody reads
/// mail there is another question.
class email_address {
public:
    /// For addresses written in a program.
    /// @throws std::invalid_argument when the text is not an address
    JSPU_COOP_EXPORT explicit email_address(std::string_view text);

    /// Reads an address; capitals in the domain are understood, and not written back.
    /// @return the address; `email_address.too_long` with the parameters `part` (`local part` or
    ///   `address`) and `most`, the characters it may have; or `email_address.malformed`
    [[nodiscard]] JSPU_COOP_EXPORT static result<email_address> parse(std::string_view text);

    /// The address.
    [[nodiscard]] std::string const& str() const noexcept { return text_; }
    /// What stands before the `@`. The view lives as long as the address.
    [[nodiscard]] std::string_view local_part() const noexcept {
        return std::string_view{text_}.substr(0, text_.find('@'));
    }
    /// What stands behind the `@`, in small letters. The view lives as long as the address.
    [[nodiscard]] std::string_view domain() const noexcept {
        return std::string_view{text_}.substr(text_.find('@') + 1);
    }

    /// The address.
    [[nodiscard]] friend std::string to_string(email_address const& value) { return value.text_; }
    /// Addresses are ordered by their bytes.
    friend auto operator<=>(email_address const&, email_address const&) = default;
    /// Addresses are equal when their bytes are; case matters in the local part.
    friend bool operator==(email_address const&, email_address const&) = default;

private:
    struct already {};
    email_address(already, std::string canonical) noexcept : text_{std::move(canonical)} {}

    std::string text_;
};

} // namespace jspu_coop

/// Hash of an address, for unordered containers.
template <>
struct std::hash<jspu_coop::email_address> {
    /// The hash of the address's text.
    [[nodiscard]] std::size_t operator()(jspu_coop::email_address const& value) const noexcept {
        return std::hash<std::string>{}(value.str());
    }
};
