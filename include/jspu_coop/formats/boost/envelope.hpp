/// @file
/// The line before an archive that says what it is, and whether it is whole.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/formats/boost/archive_form.hpp>
#include <jspu_coop/formats/boost/limits.hpp>
#include <jspu_coop/formats/boost/versions.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace jspu_coop {

/// What the first line of an archive says of it. The line is ASCII, and of one spelling:
///
///     jspu_coop-archive 1 binary agreement schema=1 own=1 bytes=241 crc=5f0a9c31 check=90b2c8d7
///
/// In XML it is a processing instruction, so that the whole is an XML document. `crc` is the CRC-32
/// (as in zip and PNG) of the bytes behind the line, `check` that of the line before it.
struct archive_envelope {
    archive_form form;         ///< how the record is archived
    std::string kind;          ///< the record's kind, `archive_kind`
    archive_versions versions; ///< by which it was written
    std::uint64_t bytes;       ///< how long the payload is
    std::uint32_t checksum;    ///< CRC-32 of the payload

    /// Envelopes are equal when all members are.
    friend bool operator==(archive_envelope const&, archive_envelope const&) = default;
};

/// What an archive is, from its first line alone: the payload is neither checked nor read.
/// @param bytes the archive, or its beginning of at least 256 bytes
/// @return the envelope, or
///   - `archive.not_an_archive`: it begins otherwise;
///   - `archive.truncated`: the line has no end;
///   - `archive.damaged`: the line does not agree with its check, or was never written so;
///   - `archive.newer` with `record` ("envelope"), `found` and `known`: of a later format
[[nodiscard]] JSPU_COOP_EXPORT result<archive_envelope> read_envelope(std::string_view bytes);

namespace detail {

/// An archive whose envelope was found in order.
struct opened_archive {
    archive_envelope envelope; ///< what it says
    std::string_view payload;  ///< what it holds
};

/// Checks the envelope of an archive against what is to be read, and the payload against it.
/// @return the payload, what `read_envelope` refuses, or `archive.too_large`, `archive.wrong_kind`,
///   `archive.newer`, `archive.truncated`, `archive.trailing_bytes`, `archive.damaged`
[[nodiscard]] JSPU_COOP_EXPORT result<opened_archive> open_archive(std::string_view bytes,
                                                                   std::string_view kind,
                                                                   archive_versions known,
                                                                   archive_limits const& limits);

/// Checks that an archive's versions are known.
/// @return nothing, or `archive.newer`
[[nodiscard]] JSPU_COOP_EXPORT result<void>
check_versions(std::string_view kind, archive_versions found, archive_versions known);

/// The payload behind its envelope.
[[nodiscard]] JSPU_COOP_EXPORT std::string in_envelope(archive_form form, std::string_view kind,
                                                       archive_versions versions,
                                                       std::string payload);

} // namespace detail

} // namespace jspu_coop
