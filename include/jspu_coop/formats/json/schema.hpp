/// @file
/// The JSON Schema of a record.
#pragma once

#include <string>
#include <string_view>

namespace jspu_coop {

/// What the schema of a textual or wrapped type says beside its shape. Specialise it for a type of
/// one's own; a pattern may let through what the type's parser refuses, and must never refuse what
/// it accepts.
/// @tparam T a type of shape `textual` or `wrapped`
template <class T>
struct schema_rule {
    /// The regular expression (ECMA 262, ASCII only, anchored) of a textual value; empty for none.
    [[nodiscard]] static std::string pattern() { return {}; }
    /// The regular expression of the names of a wrapped map; empty for none.
    [[nodiscard]] static std::string names() { return {}; }
    /// True when no two elements of a wrapped sequence may be equal.
    static constexpr bool is_unique = false;
};

/// The JSON Schema (draft 2020-12) of what `from_json<T>` reads, as one canonical JSON document:
/// the same bytes for the same description.
///
/// It says which members there are, which of them must be there, their types, codes and patterns,
/// and refuses every other member and `null`. It cannot say what the reader checks beyond that:
/// `validate`, the order of histories and timelines, references, days in order (`period`), numbers
/// that overflow behind a decimal point, repeated names, the limits of `json_limits`, and that a
/// whole number is written without a fraction (`1.0` is an integer to JSON Schema).
/// @param name the title and the last part of the `$id`,
///   `https://jspu-coop.example/schema/NAME.json`; ASCII letters, digits, `_`, `-`
/// @tparam T any type that `from_json` reads; for a record of one's own include `codec_impl.hpp`
template <class T>
[[nodiscard]] std::string json_schema(std::string_view name);

} // namespace jspu_coop
