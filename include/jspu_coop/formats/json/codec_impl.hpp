/// @file
/// The definitions of `from_json` and `to_json`, for records of one's own.
#pragma once

#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/detail/read_value.hpp>
#include <jspu_coop/formats/json/detail/write_schema.hpp>
#include <jspu_coop/formats/json/detail/write_value.hpp>

#include <optional>
#include <utility>

namespace jspu_coop {

template <class T>
result<T> from_json(std::string_view text, json_limits const& limits) {
    auto document = detail::parse_json(text, limits);
    if (document.has_error()) {
        return std::move(document).error();
    }
    detail::json_reader reader{text, *document, limits};
    std::optional<T> value = detail::read_json<T>(reader, document->root(), false);
    if constexpr (detail::self_checking<T>) {
        if (value && reader.is_content()) {
            issues found = validate(*value);
            if (has_errors(found)) {
                reader.adopt(std::move(found));
            }
        }
    }
    if (!value || !reader.is_content()) {
        return std::move(reader).why();
    }
    return std::move(*value);
}

template <class T>
std::string to_json(T const& value) {
    detail::json_writer writer;
    detail::write_json(writer, value, {});
    return std::move(writer).finish();
}

} // namespace jspu_coop
