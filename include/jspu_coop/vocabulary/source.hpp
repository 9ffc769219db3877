/// @file
/// Where something is known from.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/vocabulary/source_kind.hpp>

#include <optional>
#include <string>

namespace jspu_coop {

/// Where something is known from: a page, a paper, or openly nothing (`source_kind::unsourced`).
struct source {
    std::string title;                  ///< how the source names itself, in its own language
    std::optional<std::string> address; ///< an http or https address, where there is one
    source_kind kind;                   ///< how near it stands to the thing
    std::optional<date> seen_as_of;     ///< the day for which the source was read
    std::optional<std::string> note;    ///< what a reader has to know besides

    /// Sources are equal when all members are.
    friend bool operator==(source const&, source const&) = default;
};

JSPU_COOP_RECORD(source, (title, address, kind, seen_as_of, note));

/// Everything that is wrong with a source.
///
/// - `source.title_empty`, `source.note_empty`: nothing but white space;
/// - `source.title_malformed`, `source.note_malformed`: not UTF-8, or control characters other than
///   tabulator and line feed;
/// - `source.address_malformed`: not `http://` or `https://` and a host in the printable ASCII
///   characters of RFC 3986.
[[nodiscard]] JSPU_COOP_EXPORT issues validate(source const& value);

} // namespace jspu_coop
