// What somebody is in the days of an activity: by the activity, and by the person's own record.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/people/person.hpp>

#include "facts/detail/joined.hpp"

#include <algorithm>

namespace jspu_coop::detail {

/// What the activity and the person's record say together (`reconcile`), but that the activity
/// decides where the record has several, of which it names one: a teacher who also studies goes as
/// the one or as the other.
template <class T>
[[nodiscard]] fact<T> decided_by(fact<T> const& told, fact<T> const& recorded) {
    auto const& claims = recorded.claims();
    bool const decides =
        told.is_known() && std::find(claims.begin(), claims.end(), told.value()) != claims.end();
    return decides ? told : reconcile(told, recorded);
}

/// What a person's record tells of some days.
struct recorded_standing {
    fact<person_category> category;  ///< by posts and studies
    fact<qualification_level> level; ///< by studies
    fact<unit_id> unit;              ///< by posts and studies at home, where home is known
};

/// What the record tells of the days of an activity. Posts and studies that have all of these days
/// come before the record's own members, which tell of the day on which they were written; several
/// that differ make a conflict.
[[nodiscard]] recorded_standing standing_in(person const& of, fact<period> const& days);

} // namespace jspu_coop::detail
