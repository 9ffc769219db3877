/// @file
/// What credits mean in a country or institution.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/timeline.hpp>
#include <jspu_coop/records/study/decimal_range.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/credit_system_id.hpp>
#include <jspu_coop/vocabulary/label.hpp>
#include <jspu_coop/vocabulary/teaching_hours.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// For what kind of work a credit is given; in some systems an hour counts differently in each.
enum class credit_work {
    any,       ///< all work of a student
    theory,    ///< lectures and seminars
    practice,  ///< practical classes
    field_work ///< work outside the institution
};
JSPU_COOP_ENUM(credit_work, any, theory, practice, field_work);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<credit_work> = "credit_work";

/// The name of a kind of work in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(credit_work value) noexcept {
    switch (value) {
    case credit_work::any:
        return {"Barcha ishlar", "Любая работа", "All work"};
    case credit_work::theory:
        return {"Nazariy mashgʻulotlar", "Теоретические занятия", "Theory"};
    case credit_work::practice:
        return {"Amaliy mashgʻulotlar", "Практические занятия", "Practice"};
    case credit_work::field_work:
        return {"Dala amaliyoti", "Полевая практика", "Field work"};
    }
    return {};
}

/// How many hours of work stand behind one credit.
struct credit_hours {
    credit_work work;       ///< of what work
    decimal_range hours;    ///< how many hours; more than none
    fact<hour_kind> kind{}; ///< of which kind, where it is said

    /// Equal when all members are.
    friend bool operator==(credit_hours const&, credit_hours const&) = default;
};
JSPU_COOP_RECORD(credit_hours, (work, hours, kind));

/// What credits of a system mean while the same rule holds.
struct credit_terms {
    fact<decimal_range> year{};              ///< how many credits a full year of study has
    fact<std::vector<credit_hours>> hours{}; ///< the hours behind a credit; absent where each
                                             ///< institution sets them
    citation cited_as;                       ///< where this is said

    /// Equal when all members are.
    friend bool operator==(credit_terms const&, credit_terms const&) = default;
};
JSPU_COOP_RECORD(credit_terms, (year, hours, cited_as));

/// A system in which credits are counted, as dated data.
///
/// Hours explain a credit; no credit of another system is ever computed from them
/// (`credit_conversion`).
struct credit_system {
    credit_system_id id;                         ///< unique
    text name;                                   ///< how the system is called
    std::optional<jspu_coop::country> country{}; ///< where it is national, if it is
    timeline<credit_terms> terms;                ///< what holds from which day on

    /// Systems are equal when all members are.
    friend bool operator==(credit_system const&, credit_system const&) = default;
};
JSPU_COOP_RECORD(credit_system, (id, name, country, terms));

/// Everything wrong with a credit system.
/// @return `credit_system.name_empty`, `credit_system.year_not_positive`,
///   `credit_system.hours_not_positive`, `credit_system.hours_empty` (hours that are known and none
///   listed), `credit_system.work_repeated`, and the issues of ranges and citations
[[nodiscard]] JSPU_COOP_EXPORT issues validate(credit_system const& value);

} // namespace jspu_coop
