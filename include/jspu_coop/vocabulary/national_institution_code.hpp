/// @file
/// Institutions by the codes of national registers.
#pragma once

#include <jspu_coop/vocabulary/country_scoped_code.hpp>

namespace jspu_coop {

/// The kind of code that `national_institution_code` is.
struct national_institution_code_tag {
    /// The first part of issue codes.
    static constexpr std::string_view name = "institution_code";
};

/// An institution by the code of its country's register: `GB:10007790`. Issue code:
/// `institution_code.malformed`.
using national_institution_code = country_scoped_code<national_institution_code_tag>;

} // namespace jspu_coop
