/// @file
/// The versions of archived records, and since which version a member exists.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/shape.hpp>

#include <cstdint>
#include <string_view>

namespace jspu_coop {

/// The version of the library's records. It grows by one when members, alternatives or codes are
/// added; what each version describes is kept in `tests/golden/`.
inline constexpr std::uint32_t schema_version = 3;

/// The name of a record in the envelopes of its archives, and its root element in XML. A record
/// with a member `kind` is called so; specialise for others.
template <class T>
inline constexpr std::string_view archive_kind = kind_of<T>;

/// The version of an application's own records, which counts apart from `schema_version`. It is one
/// number for all of them, as that is for the library's: specialise it for every record that is
/// archived by itself, with the same number, and count it up when any record of one's own gets a
/// member, an alternative or a code. A record whose number is less than a `since` in it does not
/// compile.
template <class T>
inline constexpr std::uint32_t archive_version = 1;

/// The versions by which an archive was written, or can be read.
struct archive_versions {
    std::uint32_t schema{1}; ///< of the library's records
    std::uint32_t own{1};    ///< of the record's own, `archive_version`

    /// Versions are equal when both are.
    friend bool operator==(archive_versions const&, archive_versions const&) = default;
};

/// The versions that this program writes for a record.
template <class T>
inline constexpr archive_versions versions_of{schema_version, archive_version<T>};

/// Since which versions a member exists. Specialise when a record gets a member; the new member is
/// an optional, a fact, or a list that may be empty, and reads as empty from older archives:
///
///     template <> inline constexpr archive_versions since<&agreement::remarks>{.schema = 2};
///     template <> inline constexpr archive_versions since<&my_record::note>{.own = 2};
template <auto Member>
inline constexpr archive_versions since{};

namespace detail {

/// True when an archive of these versions has a member that exists since some.
[[nodiscard]] constexpr bool has_since(archive_versions file, archive_versions member) noexcept {
    return file.schema >= member.schema && file.own >= member.own;
}

} // namespace detail

} // namespace jspu_coop
