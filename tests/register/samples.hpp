/// @file
/// Small valid records for the tests of the register, and ways to look at what was refused.
#pragma once

#include <jspu_coop/base/print.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

inline text a_text(std::string value) {
    return text::of("en", std::move(value));
}

inline institution an_institution(std::string const& id, char const* where = "UZ",
                                  std::vector<std::string> const& units = {},
                                  std::optional<succession> succeeds = {}) {
    std::vector<institution_unit> made;
    for (std::string const& each : units) {
        made.push_back({unit_id{each}, a_text(each)});
    }
    return {party_id{id},
            {date{2000, 1, 1}, a_text(id)},
            country{where},
            {},
            made,
            std::move(succeeds),
            {}};
}

inline succession succeeds(std::string const& predecessor, date since = {2022, 6, 24}) {
    return {party_id{predecessor}, since, {}, {}};
}

inline organisation an_organisation(std::string const& id, std::optional<country> where = {}) {
    return {party_id{id}, {date{2000, 1, 1}, a_text(id)}, where, {}, {}};
}

inline person a_person(std::string const& id, fact<party_id> home = {}, fact<unit_id> unit = {}) {
    return {person_id{id}, std::move(home), {}, {}, std::move(unit), {}};
}

inline clause a_clause(std::string const& id,
                       std::vector<scope> scopes = {scope::student_exchange}) {
    return unrestricted_clause(clause_id{id}, a_text(id), std::move(scopes), direction::both);
}

inline std::vector<party_id> ids_of_parties(std::vector<std::string> const& texts) {
    std::vector<party_id> ids;
    for (std::string const& each : texts) {
        ids.emplace_back(each);
    }
    return ids;
}

/// In force with the last signature; nothing has happened yet.
inline agreement an_agreement(std::string const& id, std::vector<std::string> const& parties,
                              std::vector<scope> scopes = {scope::student_exchange}) {
    return {agreement_id{id},
            a_text(id),
            instrument::memorandum,
            true,
            ids_of_parties(parties),
            {},
            entry_into_force{entry_on_last_signature{}},
            {},
            {},
            {a_clause("c1", std::move(scopes))},
            {},
            {},
            {},
            {},
            {}};
}

inline ground a_ground(std::string const& id, ground_relation relation = ground_relation::under) {
    return {relation, agreement_id{id}, {}, {}, {}};
}

inline agreement resting_on(agreement of, std::vector<std::string> const& grounds) {
    of.grounds.clear();
    for (std::string const& each : grounds) {
        of.grounds.push_back(a_ground(each));
    }
    return of;
}

/// An agreement or an enrolment after one more event; fails the test where the event is not legal.
template <class Record, class Event>
Record after(Record of, date effect, date recorded, Event event) {
    auto const recorded_event = record_event(of, effect, recorded, std::move(event));
    if (recorded_event.has_error()) {
        ADD_FAILURE() << to_string(recorded_event.error());
    }
    return of;
}

/// Signed by every party on the day.
inline agreement signed_on(agreement of, date effect, date recorded) {
    for (party_id const& each : std::vector<party_id>{of.parties}) {
        of = after(std::move(of), effect, recorded, agreement_signed{each, {}});
    }
    return of;
}

inline activity an_activity(std::string const& id, activity_detail detail,
                            fact<period> when = period{{2024, 2, 1}, {2024, 6, 30}}) {
    return {activity_id{id}, a_text(id), std::move(when), {}, std::move(detail)};
}

inline exchange_stay a_stay(std::string const& home, std::string const& host,
                            participant who = {}) {
    return {party_id{home}, party_id{host}, std::move(who), {}, {}, {}};
}

inline book_statement a_statement(std::string const& id, std::optional<party_id> partner,
                                  std::optional<country> where = {},
                                  date complete_since = {2020, 1, 1}, date stated = {2024, 1, 1}) {
    return {statement_id{id}, std::move(partner), where, complete_since, stated, {}};
}

inline ground_requirement a_requirement(std::string const& id, scope what) {
    return {requirement_id{id}, what, {date{2020, 1, 1}, required_ground::agreement}, {}};
}

/// Puts all of them.
template <class... Records>
change_set put(Records... records) {
    change_set changes;
    (changes.put(std::move(records)), ...);
    return changes;
}

/// Removes all of them.
template <class... Ids>
change_set removal_of(Ids... ids) {
    change_set changes;
    (changes.remove(std::move(ids)), ...);
    return changes;
}

/// A register with these records; fails the test where they are refused.
template <class... Records>
cooperation_register register_with(Records... records) {
    cooperation_register made;
    auto const applied = made.apply(put(std::move(records)...), date{2024, 1, 1});
    if (applied.has_error()) {
        ADD_FAILURE() << to_string(applied.error());
    }
    return made;
}

/// Each issue as "code path value".
inline std::vector<std::string> lines_of(issues const& found) {
    std::vector<std::string> lines;
    for (issue const& each : found) {
        lines.push_back(each.code + " " + each.path + " " + each.value);
    }
    return lines;
}

/// What applying says: nothing, or each issue as "code path value".
inline std::vector<std::string> refusal_of(cooperation_register& to, change_set const& changes,
                                           date recorded = {2024, 1, 2}) {
    auto const applied = to.apply(changes, recorded);
    return applied.has_error() ? lines_of(applied.error().all()) : std::vector<std::string>{};
}

/// The ids of what a look-up visits, in order.
template <class Look, class... Arguments>
std::vector<std::string> visited(snapshot const& in, Look look, Arguments const&... arguments) {
    std::vector<std::string> ids;
    (in.*look)(arguments..., [&](auto const& found) {
        if constexpr (requires { found->id; }) {
            ids.push_back(found->id.str());
        } else {
            ids.push_back(id_of(*found).str());
        }
        return true;
    });
    return ids;
}

using lines = std::vector<std::string>;

} // namespace jspu_coop::testing
