/// @file
/// Something that parties do together: proposed, under way or past.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/activities/event_participation.hpp>
#include <jspu_coop/records/activities/exchange_stay.hpp>
#include <jspu_coop/records/activities/expert_visit.hpp>
#include <jspu_coop/records/activities/other_activity.hpp>
#include <jspu_coop/records/activities/professional_development_stay.hpp>
#include <jspu_coop/records/activities/research_project.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>

#include <variant>
#include <vector>

namespace jspu_coop {

/// What is special to each kind of activity.
using activity_detail = std::variant<exchange_stay, professional_development_stay, expert_visit,
                                     event_participation, research_project, other_activity>;

/// Something that parties do together: what is common to all kinds, and the detail of its own kind.
struct activity {
    activity_id id;                             ///< unique in the register
    text purpose;                               ///< what it is for, in the office's words
    fact<jspu_coop::period> period{};           ///< from the first to the last day
    fact<std::vector<field_of_study>> fields{}; ///< its fields of study; absent where it has none
    activity_detail detail;                     ///< what is special to its kind

    /// Activities are equal when all members are.
    friend bool operator==(activity const&, activity const&) = default;
};
JSPU_COOP_RECORD(activity, (id, purpose, period, fields, detail));

/// Every party that the activity names, each once, in order of appearance.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<party_id> parties_of(activity const& value);

/// Everything wrong with an activity.
/// @return `activity.period_open` (an activity ends), `activity.same_party` (home is host),
///   `activity.partner_missing`, `activity.partner_repeated`, `activity.fields_empty`,
///   `activity.field_repeated`, `activity.category_unfit` (an exchange is for students and staff, a
///   professional-development stay for staff, an expert visit not for students),
///   `activity.nominated_after_start`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(activity const& value);

} // namespace jspu_coop
