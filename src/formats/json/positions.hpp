/// @file
/// Lines and columns of issues.
#pragma once

#include <jspu_coop/formats/json/detail/reader.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace jspu_coop::detail {

/// A place in a text, walked forwards only.
class text_position {
public:
    explicit text_position(std::string_view text) noexcept : text_{text} {}

    /// Goes on to a byte not before the last one asked for.
    void go_to(std::size_t offset) noexcept;
    /// Writes line and column into an issue.
    void mark(issue& what) const;

private:
    std::string_view text_;
    std::size_t offset_{0};
    std::size_t line_{1};
    std::size_t column_{1};
};

/// Writes line and column into every finding, in one pass over the document and one over the text.
/// @param text the text from which the document was parsed
void place(std::string_view text, json_document const& document,
           std::vector<json_finding>& findings);

} // namespace jspu_coop::detail
