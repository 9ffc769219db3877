/// @file
/// Since which version the members of the library's records exist.
#pragma once

#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/formats/boost/versions.hpp>
#include <jspu_coop/records/activities/event_participation.hpp>
#include <jspu_coop/records/activities/fee.hpp>
#include <jspu_coop/records/activities/joint_programme_period.hpp>
#include <jspu_coop/records/activities/participation.hpp>
#include <jspu_coop/records/agreements/clause.hpp>
#include <jspu_coop/records/agreements/places.hpp>
#include <jspu_coop/records/parties/institution.hpp>
#include <jspu_coop/records/parties/organisation.hpp>
#include <jspu_coop/records/parties/other_host.hpp>
#include <jspu_coop/records/parties/state_party.hpp>
#include <jspu_coop/register/book.hpp>

namespace jspu_coop {

/// @name What the library's records have since which version
/// @{
template <>
inline constexpr archive_versions since<&institution::working_week>{.schema = 2}; ///< a week
template <>
inline constexpr archive_versions since<&deliverable::waived>{.schema = 2}; ///< an act
template <>
inline constexpr archive_versions since<&fee::refunds>{.schema = 2}; ///< what was paid back
template <>
inline constexpr archive_versions since<&event_participation::country>{.schema = 2}; ///< a place
template <>
inline constexpr archive_versions since<&book::courses>{.schema = 3}; ///< what is taught
template <>
inline constexpr archive_versions since<&book::curricula>{.schema = 3}; ///< what is studied
template <>
inline constexpr archive_versions since<&book::joint_programmes>{.schema = 3}; ///< plans
template <>
inline constexpr archive_versions since<&book::enrolments>{.schema = 3}; ///< students
template <>
inline constexpr archive_versions since<&numbered_person_months::splits>{.schema = 3}; ///< by level
template <>
inline constexpr archive_versions since<&numbered_person_months::rounding>{.schema = 3}; ///< parts
template <>
inline constexpr archive_versions since<&participation_event::made_at>{.schema = 3}; ///< a minute
template <>
inline constexpr archive_versions since<&organisation::holidays>{.schema = 3}; ///< days off
template <>
inline constexpr archive_versions since<&organisation::working_week>{.schema = 3}; ///< a week
template <>
inline constexpr archive_versions since<&person::born>{.schema = 3}; ///< a day of birth
template <>
inline constexpr archive_versions since<&person::certificates>{.schema = 3}; ///< languages
template <>
inline constexpr archive_versions since<&person::teaching>{.schema = 3}; ///< courses to teach
template <>
inline constexpr archive_versions since<&participation::call>{.schema = 3}; ///< a call
template <>
inline constexpr archive_versions since<&participation::route>{.schema = 3}; ///< a way
template <>
inline constexpr archive_versions since<&clause::reciprocity>{.schema = 3}; ///< what is owed
template <>
inline constexpr archive_versions since<&other_host::contacts>{.schema = 3}; ///< how to reach
template <>
inline constexpr archive_versions since<&other_host::holidays>{.schema = 3}; ///< days off
template <>
inline constexpr archive_versions since<&other_host::working_week>{.schema = 3}; ///< a week
template <>
inline constexpr archive_versions since<&state_party::contacts>{.schema = 3}; ///< how to reach
template <>
inline constexpr archive_versions since<&state_party::holidays>{.schema = 3}; ///< days off
template <>
inline constexpr archive_versions since<&state_party::working_week>{.schema = 3}; ///< a week
template <>
inline constexpr archive_versions since<&yearly_holiday::labels>{.schema = 3}; ///< languages
template <>
inline constexpr archive_versions since<&dated_holiday::labels>{.schema = 3}; ///< languages
template <>
inline constexpr archive_versions since<&holiday_overlay::labels>{.schema = 3}; ///< languages
template <>
inline constexpr archive_versions since<&holiday_overlay::number>{.schema = 3}; ///< of a decree
template <>
inline constexpr archive_versions since<&holiday_overlay::address>{.schema = 3}; ///< of a decree
template <>
inline constexpr archive_versions since<&joint_programme_period::joint_programme>{.schema =
                                                                                      3}; ///< id
/// @}

} // namespace jspu_coop
