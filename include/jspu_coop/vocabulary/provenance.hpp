/// @file
/// How a statement came into a book.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/vocabulary/source.hpp>

#include <optional>
#include <string>

namespace jspu_coop {

/// How a statement came into a book: from which source, when, and in which words it was published.
/// An assumption has a source of kind `unsourced`, whose note says why it was made.
struct provenance {
    jspu_coop::source source;                ///< where it is known from
    std::optional<date> recorded;            ///< the day on which it was written down
    std::optional<std::string> as_published; ///< the words of the source

    /// Provenances are equal when all members are.
    friend bool operator==(provenance const&, provenance const&) = default;
};

JSPU_COOP_RECORD(provenance, (source, recorded, as_published));

/// Everything that is wrong with a provenance: `provenance.as_published_empty`,
/// `provenance.as_published_malformed` (as for a source's title), and the issues of the source,
/// under `/source`.
[[nodiscard]] JSPU_COOP_EXPORT issues validate(provenance const& value);

} // namespace jspu_coop
