/// @file
/// How a national speciality maps to ISCED-F: data, with a source.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>
#include <jspu_coop/vocabulary/national_speciality.hpp>

#include <optional>

namespace jspu_coop {

/// The statement that a national speciality lies in a field of ISCED-F, and on what it rests. It is
/// never derived from the digits of the national code.
struct speciality_mapping {
    national_speciality speciality; ///< the speciality by its national code
    field_of_study field;           ///< the field in which it lies
    std::optional<period> in_force; ///< the days on which the mapping holds; absent: no limit known
    jspu_coop::citation citation;   ///< on what the mapping rests

    /// Mappings are equal when all members are.
    friend bool operator==(speciality_mapping const&, speciality_mapping const&) = default;
};

JSPU_COOP_RECORD(speciality_mapping, (speciality, field, in_force, citation));

/// Everything that is wrong with a mapping: the issues of its citation, under `/citation`.
[[nodiscard]] JSPU_COOP_EXPORT issues validate(speciality_mapping const& value);

} // namespace jspu_coop
