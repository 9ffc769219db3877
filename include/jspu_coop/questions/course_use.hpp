/// @file
/// Whether a course counts to an award of a joint programme.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <string_view>

namespace jspu_coop {

/// Whether a course counts to an award, or why not.
enum class course_use {
    counted,             ///< counts
    in_progress,         ///< would count, and is still going on
    not_passed,          ///< would count, and was not passed
    site_does_not_count, ///< the award takes no credit of its site
    not_recognised,      ///< no awarding institution has recognised it
    recognition_refused, ///< an awarding institution has refused it, and none has recognised it
    may_be_recognised,   ///< by what is published it may be recognised; no decision is recorded
    not_known            ///< what is missing decides
};
JSPU_COOP_ENUM(course_use, counted, in_progress, not_passed, site_does_not_count, not_recognised,
               recognition_refused, may_be_recognised, not_known);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<course_use> = "course_use";

/// The name of a use in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(course_use value) noexcept {
    switch (value) {
    case course_use::counted:
        return {"Hisobga olinadi", "Засчитывается", "Counts"};
    case course_use::in_progress:
        return {"Oʻqilmoqda", "Изучается", "In progress"};
    case course_use::not_passed:
        return {"Oʻzlashtirilmagan", "Не сдан", "Not passed"};
    case course_use::site_does_not_count:
        return {"Bu muassasa kreditlari hisobga olinmaydi", "Кредиты этого вуза не засчитываются",
                "Credit of its site does not count"};
    case course_use::not_recognised:
        return {"Tan olinmagan", "Не признан", "Not recognised"};
    case course_use::recognition_refused:
        return {"Tan olish rad etilgan", "В признании отказано", "Recognition refused"};
    case course_use::may_be_recognised:
        return {"Tan olinishi mumkin", "Может быть признан", "May be recognised"};
    case course_use::not_known:
        return {"Maʼlum emas", "Неизвестно", "Not known"};
    }
    return {};
}

} // namespace jspu_coop
