/// @file
/// Writes canonical JSON: layout and escapes, whatever the record.
#pragma once

#include <jspu_coop/base/export.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::detail {

/// Writes one document in canonical layout. Calls must follow the grammar of JSON.
class JSPU_COOP_EXPORT json_writer {
public:
    /// Opens an object as the next value.
    void begin_object() { begin('{'); }
    /// Closes the innermost object.
    void end_object() { end('}'); }
    /// Opens an array as the next value.
    void begin_array() { begin('['); }
    /// Closes the innermost array.
    void end_array() { end(']'); }
    /// The name of the next member.
    /// @throws std::invalid_argument when it is not UTF-8
    void key(std::string_view name);
    /// A string as the next value.
    /// @throws std::invalid_argument when it is not UTF-8
    void string(std::string_view text);
    /// The code of an enumeration as the next value.
    /// @throws std::invalid_argument when it is empty: the value is none of the enumeration
    void code(std::string_view code);
    /// A boolean as the next value.
    void boolean(bool value);
    /// A whole number as the next value.
    void integer(std::int64_t value);
    /// A whole number as the next value.
    void integer(std::uint64_t value);

    /// The document, with a line feed at its end.
    [[nodiscard]] std::string finish() &&;

private:
    struct level {
        std::size_t begin;     // where its bracket stands
        std::size_t size;      // values in it so far
        bool is_object;        // or an array
        bool has_only_scalars; // so far
    };

    void begin(char bracket);
    void end(char bracket);
    void before_value(bool is_scalar);
    void new_line();
    void flatten(level const& closed);
    void quote(std::string_view text);

    std::string out_;
    std::vector<level> open_;
};

} // namespace jspu_coop::detail
