/// @file
/// A call of an organisation's programme.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/calendar/time_of_day.hpp>
#include <jspu_coop/calendar/utc_offset.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/nomination_route.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace jspu_coop {

/// Until when a call takes applications. Without a time the whole day is in time; without an
/// offset, the clock of the place where the application is handed in counts.
struct call_deadline {
    date day;                           ///< the last day
    std::optional<time_of_day> time{};  ///< the last minute of it, where one is published
    std::optional<utc_offset> offset{}; ///< on which clock; only with a time

    /// Deadlines are equal when all members are.
    friend bool operator==(call_deadline const&, call_deadline const&) = default;
};
JSPU_COOP_RECORD(call_deadline, (day, time, offset));

/// A call of an organisation's programme: an invitation to apply.
struct programme_call {
    call_id id;                                   ///< unique within the organisation
    text title;                                   ///< the call's title
    fact<date> opens{};                           ///< the first day on which one may apply
    fact<call_deadline> deadline{};               ///< until when; absent: no end is set
    fact<std::vector<nomination_route>> routes{}; ///< the ways that are open to candidates
    fact<std::int64_t> places{};                  ///< how many are taken; absent: without limit
    fact<jspu_coop::period> period{};             ///< the days of what is called for
    std::optional<citation> cited_as{};           ///< where the call is published

    /// Calls are equal when all members are.
    friend bool operator==(programme_call const&, programme_call const&) = default;
};
JSPU_COOP_RECORD(programme_call, (id, title, opens, deadline, routes, places, period, cited_as));

/// Everything wrong with a call.
/// @return `call.title_empty`, `call.deadline_before_opening`, `call.offset_without_time`,
///   `call.routes_empty`, `call.route_repeated`, `call.places_negative`, and the issues of its
///   citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(programme_call const& value);

} // namespace jspu_coop
