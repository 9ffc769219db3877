/// @file
/// Specialities by the codes of national classifiers.
#pragma once

#include <jspu_coop/vocabulary/country_scoped_code.hpp>

namespace jspu_coop {

/// The kind of code that `national_speciality` is.
struct national_speciality_tag {
    /// The first part of issue codes.
    static constexpr std::string_view name = "speciality";
};

/// A speciality or programme by the code of a country's own classifier: `UZ:60112700` is special
/// pedagogy (logopedics) in Uzbekistan. Its digits are not read: the way from here to ISCED-F is
/// data (`speciality_mapping`). Issue code: `speciality.malformed`.
using national_speciality = country_scoped_code<national_speciality_tag>;

} // namespace jspu_coop
