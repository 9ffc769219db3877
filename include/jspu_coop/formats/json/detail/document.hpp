/// @file
/// A parsed JSON document: its values in document order, in two flat blocks of memory.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/formats/json/limits.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::detail {

/// The types of JSON values.
enum class json_type : std::uint8_t { null, boolean, number, string, array, object };

/// The name of a type in issues.
[[nodiscard]] JSPU_COOP_EXPORT std::string_view name_of(json_type type) noexcept;

/// One value. Its children follow it directly, each followed by its own.
struct json_node {
    std::uint32_t key_begin;  ///< where its name begins in the texts; only in an object
    std::uint32_t key_size;   ///< bytes of its name
    std::uint32_t text_begin; ///< where its text begins in the texts; only for scalars
    std::uint32_t text_size;  ///< bytes of its text
    std::uint32_t next;       ///< the node behind its last descendant
    json_type type;           ///< its type
};

class json_cursor;

/// A parsed document; never without a root.
class json_document {
public:
    /// The outermost value. The cursor lives as long as the document.
    [[nodiscard]] json_cursor root() const noexcept;

    std::vector<json_node> nodes; ///< every value, in document order
    std::string texts;            ///< names, strings and numbers
};

/// One value of a document.
class json_cursor {
public:
    /// The value at an index of document order.
    json_cursor(json_document const& document, std::uint32_t index) noexcept
        : document_{&document}, index_{index} {}

    /// Its type.
    [[nodiscard]] json_type type() const noexcept { return node().type; }
    /// Its name within the object in which it stands, escapes resolved.
    [[nodiscard]] std::string_view key() const noexcept {
        return std::string_view{document_->texts}.substr(node().key_begin, node().key_size);
    }
    /// A string with its escapes resolved, a number as written, `true` or `false`; else empty.
    [[nodiscard]] std::string_view text() const noexcept {
        return std::string_view{document_->texts}.substr(node().text_begin, node().text_size);
    }
    /// Its index in document order.
    [[nodiscard]] std::uint32_t index() const noexcept { return index_; }

    /// Walks the values directly within an array or an object.
    class iterator {
    public:
        /// Stands at the value of an index.
        iterator(json_document const& document, std::uint32_t index) noexcept
            : document_{&document}, index_{index} {}
        /// The value.
        [[nodiscard]] json_cursor operator*() const noexcept { return {*document_, index_}; }
        /// Goes on to the next one.
        iterator& operator++() noexcept {
            index_ = document_->nodes[index_].next;
            return *this;
        }
        /// Iterators over one document are equal at the same value.
        friend bool operator==(iterator const&, iterator const&) noexcept = default;

    private:
        json_document const* document_;
        std::uint32_t index_;
    };

    /// The first value within.
    [[nodiscard]] iterator begin() const noexcept { return {*document_, index_ + 1}; }
    /// Behind the last value within.
    [[nodiscard]] iterator end() const noexcept { return {*document_, node().next}; }

private:
    [[nodiscard]] json_node const& node() const noexcept { return document_->nodes[index_]; }

    json_document const* document_;
    std::uint32_t index_;
};

inline json_cursor json_document::root() const noexcept {
    return {*this, 0};
}

/// Parses a document within limits.
/// @return the document, or one issue: what is not JSON, not UTF-8, or exceeds a limit
[[nodiscard]] JSPU_COOP_EXPORT result<json_document> parse_json(std::string_view text,
                                                                json_limits const& limits);

} // namespace jspu_coop::detail
