/// @file
/// Periods to and from Boost.Date_Time, which leaves the end day out.
#pragma once

#include <jspu_coop/calendar/period.hpp>

#include <boost/date_time/period.hpp>

namespace jspu_coop {

/// A period of Boost.Date_Time: half-open, from the first day to the day after the last. The same
/// type as `boost::gregorian::date_period`, without the cost of its header.
using boost_date_period =
    boost::date_time::period<boost::gregorian::date, boost::gregorian::date_duration>;

/// The same days for Boost.Date_Time.
/// @return the period, `period.open` when there is no end, or `date.out_of_range` when the last day
/// is 9999-12-31, after which Boost has no day
[[nodiscard]] JSPU_COOP_EXPORT result<boost_date_period> to_boost(period const& value);

/// The same days out of Boost.Date_Time.
/// @return the period, `period.empty` for a null period of begin and end alike, `period.reversed`
/// for an end before the beginning, or what `date::from_boost` refuses
[[nodiscard]] JSPU_COOP_EXPORT result<period> from_boost(boost_date_period const& value);

} // namespace jspu_coop
