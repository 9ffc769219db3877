/// @file
/// The place in a document on which something rests.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/vocabulary/source.hpp>

#include <optional>
#include <string>

namespace jspu_coop {

/// The place in a document on which something rests: "Cabinet Resolution No. 824, item 42".
struct citation {
    std::string document;                    ///< the document's title or number
    std::optional<std::string> article;      ///< the article, item or annex in it
    std::optional<jspu_coop::source> source; ///< where the document was read

    /// Citations are equal when all members are.
    friend bool operator==(citation const&, citation const&) = default;
};

JSPU_COOP_RECORD(citation, (document, article, source));

/// Everything that is wrong with a citation: `citation.document_empty`, `citation.article_empty`,
/// `citation.document_malformed`, `citation.article_malformed` (as for a source's title), and the
/// issues of the source, under `/source`.
[[nodiscard]] JSPU_COOP_EXPORT issues validate(citation const& value);

} // namespace jspu_coop
