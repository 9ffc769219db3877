/// @file
/// The levels of higher education, as clauses and people name them.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/eqf_level.hpp>
#include <jspu_coop/vocabulary/isced_level.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// A level of higher education, as clauses and people name it; in ascending order.
enum class qualification_level {
    short_cycle, ///< short-cycle tertiary education (ISCED 5)
    bachelor,    ///< first cycle (ISCED 6)
    master,      ///< second cycle (ISCED 7)
    doctorate    ///< third cycle (ISCED 8)
};

JSPU_COOP_ENUM(qualification_level, short_cycle, bachelor, master, doctorate);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<qualification_level> = "qualification_level";

/// The level in ISCED 2011: 5 to 8.
/// @pre `level` is an enumerator
[[nodiscard]] constexpr isced_level isced_of(qualification_level level) {
    return isced_level{static_cast<int>(level) + 5};
}

/// The level in the European Qualifications Framework: 5 to 8.
/// @pre `level` is an enumerator
[[nodiscard]] constexpr eqf_level eqf_of(qualification_level level) {
    return eqf_level{static_cast<int>(level) + 5};
}

/// The name of a level in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(qualification_level value) noexcept {
    switch (value) {
    case qualification_level::short_cycle:
        return {"Qisqa davrli oliy taʼlim", "Высшее образование короткого цикла", "Short cycle"};
    case qualification_level::bachelor:
        return {"Bakalavriat", "Бакалавриат", "Bachelor"};
    case qualification_level::master:
        return {"Magistratura", "Магистратура", "Master"};
    case qualification_level::doctorate:
        return {"Doktorantura", "Докторантура", "Doctorate"};
    }
    return {};
}

} // namespace jspu_coop
