/// @file
/// Participant identification codes of the European Commission.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/vocabulary/canonical_code.hpp>

namespace jspu_coop {

/// What is a participant identification code.
struct pic_rules {
    /// The first part of issue codes.
    static constexpr std::string_view name = "pic";
    /// The code itself when it is nine digits, else nothing.
    [[nodiscard]] JSPU_COOP_EXPORT static std::optional<std::string>
    canonical(std::string_view text);
};

/// A participant identification code of the European Commission: nine digits, which are no number.
/// Issue code: `pic.malformed`.
using pic = canonical_code<pic_rules>;

} // namespace jspu_coop
