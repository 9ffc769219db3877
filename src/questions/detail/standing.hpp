// What somebody is in the days of an activity: by the activity, and by the person's own record.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/people/person.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// What the activity and the person's record say together: the one that speaks where only one does;
/// either where they agree; a conflict where their values differ; missing where one knows a value
/// and the other that there is none, since neither may then be relied on.
template <class T>
[[nodiscard]] fact<T> reconcile(fact<T> const& left, fact<T> const& right) {
    if (left.state() == knowledge::missing || left == right) {
        return right;
    }
    if (right.state() == knowledge::missing) {
        return left;
    }
    std::vector<T> claims;
    auto const claim = [&](T const& value) {
        if (std::find(claims.begin(), claims.end(), value) == claims.end()) {
            claims.push_back(value);
        }
    };
    for (fact<T> const* side : {&left, &right}) {
        if (T const* value = side->get()) {
            claim(*value);
        }
        for (T const& each : side->claims()) {
            claim(each);
        }
    }
    return claims.size() < 2 ? fact<T>::missing() : fact<T>::conflicting(std::move(claims));
}

/// The same, but that the activity decides where the record has several, of which it names one: a
/// teacher who also studies goes as the one or as the other.
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
