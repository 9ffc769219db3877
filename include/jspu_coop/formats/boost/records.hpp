/// @file
/// The archive codecs of the library's own records, compiled once.
#pragma once

#include <jspu_coop/formats/boost/codec.hpp>
#include <jspu_coop/formats/boost/detail/instantiate.hpp>
#include <jspu_coop/formats/boost/record_versions.hpp>
#include <jspu_coop/register/book.hpp>

namespace jspu_coop {

/// @name The kinds of the library's records in envelopes
/// @{
template <>
inline constexpr std::string_view archive_kind<party> = "party"; ///< a party
template <>
inline constexpr std::string_view archive_kind<person> = "person"; ///< a person
template <>
inline constexpr std::string_view archive_kind<clause> = "clause"; ///< a clause
template <>
inline constexpr std::string_view archive_kind<agreement> = "agreement"; ///< an agreement
template <>
inline constexpr std::string_view archive_kind<activity> = "activity"; ///< an activity
template <>
inline constexpr std::string_view archive_kind<book_statement> = "book_statement"; ///< a statement
template <>
inline constexpr std::string_view archive_kind<ground_requirement> =
    "ground_requirement"; ///< a ground requirement
template <>
inline constexpr std::string_view archive_kind<course> = "course"; ///< a course
template <>
inline constexpr std::string_view archive_kind<curriculum> = "curriculum"; ///< a curriculum
template <>
inline constexpr std::string_view archive_kind<joint_programme> =
    "joint_programme"; ///< a joint programme
template <>
inline constexpr std::string_view archive_kind<enrolment> = "enrolment"; ///< an enrolment
template <>
inline constexpr std::string_view archive_kind<change> = "change"; ///< a line of the change log
template <>
inline constexpr std::string_view archive_kind<book> = "book"; ///< a whole register
/// @}

// Include this header, not `codec_impl.hpp`, to read and write these: it compiles in a fraction of
// the time. `from_archive<book>` reads a whole register, and checks it as
// `cooperation_register::open` does.
JSPU_COOP_ARCHIVE_DECLARE(party);
JSPU_COOP_ARCHIVE_DECLARE(person);
JSPU_COOP_ARCHIVE_DECLARE(clause);
JSPU_COOP_ARCHIVE_DECLARE(agreement);
JSPU_COOP_ARCHIVE_DECLARE(activity);
JSPU_COOP_ARCHIVE_DECLARE(book_statement);
JSPU_COOP_ARCHIVE_DECLARE(ground_requirement);
JSPU_COOP_ARCHIVE_DECLARE(course);
JSPU_COOP_ARCHIVE_DECLARE(curriculum);
JSPU_COOP_ARCHIVE_DECLARE(joint_programme);
JSPU_COOP_ARCHIVE_DECLARE(enrolment);
JSPU_COOP_ARCHIVE_DECLARE(change);
JSPU_COOP_ARCHIVE_DECLARE(book);

} // namespace jspu_coop
