/// @file
/// What of a period of a joint programme is to be recognised at home.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/programmes/period_events.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// How one course of a period stands towards its recognition at home.
enum class unit_recognition {
    recognised,   ///< the home institution has recognised it
    to_recognise, ///< agreed and passed: the home institution has to recognise it
    refused,      ///< agreed and passed, and the home institution has refused it all the same
    in_progress,  ///< agreed, and still going on
    not_passed,   ///< agreed, and not passed
    not_studied,  ///< agreed, and nothing is recorded of it
    not_agreed,   ///< passed, and no binding agreement names it: nobody has to recognise it
    not_known     ///< agreed; whether it was passed is not known
};
JSPU_COOP_ENUM(unit_recognition, recognised, to_recognise, refused, in_progress, not_passed,
               not_studied, not_agreed, not_known);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<unit_recognition> = "unit_recognition";

/// The name of a standing in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(unit_recognition value) noexcept {
    switch (value) {
    case unit_recognition::recognised:
        return {"Tan olingan", "Признано", "Recognised"};
    case unit_recognition::to_recognise:
        return {"Tan olinishi kerak", "Подлежит признанию", "To be recognised"};
    case unit_recognition::refused:
        return {"Tan olish rad etilgan", "В признании отказано", "Refused"};
    case unit_recognition::in_progress:
        return {"Oʻqilmoqda", "Изучается", "In progress"};
    case unit_recognition::not_passed:
        return {"Oʻzlashtirilmagan", "Не сдано", "Not passed"};
    case unit_recognition::not_studied:
        return {"Oʻqilmagan", "Не изучалось", "Not studied"};
    case unit_recognition::not_agreed:
        return {"Kelishilmagan", "Не согласовано", "Not agreed"};
    case unit_recognition::not_known:
        return {"Maʼlum emas", "Неизвестно", "Not known"};
    }
    return {};
}

/// One course of a period.
struct recognised_unit {
    course_id course;                  ///< which, at the host
    unit_recognition standing;         ///< how it stands
    std::vector<course_id> counts_as;  ///< what it was recognised as
    std::optional<date> decided_on;    ///< the day of the decision, if one stands
    std::vector<missing_fact> missing; ///< what is not known of it

    /// Units are equal when all members are.
    friend bool operator==(recognised_unit const&, recognised_unit const&) = default;
};
JSPU_COOP_RECORD(recognised_unit, (course, standing, counts_as, decided_on, missing));

/// What of a period is to be recognised at home, under the learning agreement that binds.
struct period_recognition {
    programme_period_id period;         ///< which period
    date day;                           ///< on which day
    outcome in_full;                    ///< whether all that is agreed is passed, so that all of it
                                        ///< has to be recognised; not applicable where no agreement
                                        ///< binds
    std::vector<recognised_unit> units; ///< what is agreed, then what else was passed at the host;
                                        ///< both by id
    std::vector<course_id> replaced;    ///< the courses at home that are replaced
    bool is_change_open;                ///< whether something newer is proposed, which binds nobody
    std::vector<learning_agreement_party> not_signed; ///< who has yet to sign that
    std::vector<missing_fact> missing;                ///< what stands in the way of `in_full`

    /// Equal when all members are.
    friend bool operator==(period_recognition const&, period_recognition const&) = default;
};
JSPU_COOP_RECORD(period_recognition,
                 (period, day, in_full, units, replaced, is_change_open, not_signed, missing));

/// What of a period is to be recognised at home, on a day.
///
/// The learning agreement binds as student, home and host have signed it by that day; a change that
/// one of them has not signed binds nobody. Each agreed course that was passed has to be
/// recognised, whatever became of the others: one that was failed does not undo the rest. What came
/// of it elsewhere than at the host of the period decides nothing. The decision of the home
/// institution on a course, by itself or together with others, is told where it stands; one of
/// which a course was decided anew holds no longer.
///
/// Source: Erasmus+ guidelines on the learning agreement for studies: all credits agreed before the
/// mobility, and gained, are recognised; exceptions are agreed by all three parties.
/// @param programme a valid programme
/// @param student a valid enrolment on it
/// @param period the period
/// @param day the day
/// @param scales the grade scales that are known; they say whether a grade passes where no result
///   does
/// @return the units; or `grade.not_on_scale`. Time O(N log N) for N entries of the history.
[[nodiscard]] JSPU_COOP_EXPORT result<period_recognition>
period_recognition_on(joint_programme const& programme, enrolment const& student,
                      programme_period_id const& period, date const& day,
                      std::span<grade_scale const> scales);

/// The recognition as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(period_recognition const& recognition);

} // namespace jspu_coop
