/// @file
/// International standard serial numbers.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/vocabulary/canonical_code.hpp>

namespace jspu_coop {

/// What is an international standard serial number.
struct issn_rules {
    /// The first part of issue codes.
    static constexpr std::string_view name = "issn";
    /// `0378-5955` of a well-formed number, else nothing.
    [[nodiscard]] JSPU_COOP_EXPORT static std::optional<std::string>
    canonical(std::string_view text);
};

/// An international standard serial number of a journal (ISO 3297): four digits, a hyphen, three
/// digits and a check character, which is a digit or `X`. A small `x` is read too; a number without
/// the hyphen, or with a wrong check character, is refused. Issue code: `issn.malformed`.
using issn = canonical_code<issn_rules>;

} // namespace jspu_coop
