/// @file
/// One line of the register's change log.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/calendar/date.hpp>

#include <cstdint>
#include <string>

namespace jspu_coop {

// g++ 12 takes a scoped enumerator for a shadow of the alias `party`.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
/// The kinds of records that a register holds.
enum class record_kind {
    party,           ///< an institution, an organisation, a state or another host
    person,          ///< a person under a pseudonym
    agreement,       ///< an agreement
    activity,        ///< an activity
    statement,       ///< a statement about the book
    requirement,     ///< a ground requirement
    course,          ///< a course that an institution teaches
    curriculum,      ///< a curriculum
    joint_programme, ///< a joint programme
    enrolment        ///< a student's enrolment on a joint programme
};
#pragma GCC diagnostic pop
JSPU_COOP_ENUM(record_kind, party, person, agreement, activity, statement, requirement, course,
               curriculum, joint_programme, enrolment);

/// The record kind's name in issues.
template <>
inline constexpr std::string_view enumeration_name<record_kind> = "record_kind";

/// What was done to a record.
enum class change_action {
    added,    ///< it was not there before
    replaced, ///< it was there, and reads differently now
    removed   ///< it is gone
};
JSPU_COOP_ENUM(change_action, added, replaced, removed);

/// The action's name in issues.
template <>
inline constexpr std::string_view enumeration_name<change_action> = "change_action";

/// One line of the register's change log.
struct change {
    std::int64_t
        revision;     ///< the register's revision that the change made; several changes share one
    date recorded;    ///< the day on which it was recorded; never before an earlier line's
    record_kind kind; ///< the kind of record
    std::string id;   ///< the record's id
    change_action action; ///< what was done

    /// Changes are equal when all members are.
    friend bool operator==(change const&, change const&) = default;
};
JSPU_COOP_RECORD(change, (revision, recorded, kind, id, action));

} // namespace jspu_coop
