/// @file
/// Records to JSON and back, over their description.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/formats/json/limits.hpp>
#include <jspu_coop/formats/json/schema.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jspu_coop {

/// Reads a value from the JSON text of one document (RFC 8259, UTF-8, no byte order mark).
///
/// What stands where:
/// | value | JSON |
/// |---|---|
/// | record | object; every described member by its name, in any order |
/// | optional, absent | the member is left out |
/// | fact: missing, known, absent | left out; the plain value; `{"fact": "absent"}` |
/// | fact: conflicting | `{"fact": "conflicting", "claims": [...]}`, at most 256 claims |
/// | fact, missing, elsewhere than as a member | `{"fact": "missing"}` |
/// | enumeration, textual value | string: its code, its canonical text |
/// | string, boolean | string, boolean |
/// | integer | number without fraction and exponent |
/// | sequence | array; an empty one that is a member is left out, `[]` is understood |
/// | map | object; an empty one that is a member is left out, `{}` is understood |
/// | variant | the object of the alternative with its name as `kind` |
/// | wrapped | as what it is carried as |
///
/// Nothing is guessed or skipped: an unknown or repeated member, another type, `null` and anything
/// behind the document are refused. Every issue is reported at once, up to `limits.issues`, except
/// that text which is not JSON has one. Where `validate(value)` is found for `T`, its errors are
/// issues too.
///
/// @return the value, or issues each with a JSON pointer as path and `line` and `column` (from 1,
///   counted in characters) as parameters; a name that is unknown or repeated is pointed at itself,
///   a missing member at the object that lacks it. Values longer than 80 bytes are cut. Codes:
///   - `json.syntax`, `json.trailing_text`, `json.not_utf8`;
///   - `json.too_large`, `json.too_deep`, `json.too_many_values` with `limit`;
///     `json.too_many_claims`; `json.too_many_issues` with `left_out`;
///   - `json.null`, `json.wrong_type` with `expected` and `found`;
///   - `json.unknown_member`, with `did_you_mean` when a known name is at most two letters away;
///     `json.duplicate_member`, `json.member_missing`, `json.unknown_kind` with `known`;
///   - `json.number_not_integer`, `json.number_out_of_range` with `lowest` and `highest`;
///   - `json.unknown_fact_state`, `json.claims_not_conflicting`, `json.claims_unexpected`;
///   - those of the values' own parsers and of `validate`.
/// @tparam T a value of any shape; for a record of one's own include `codec_impl.hpp`
///
/// Linear in the size of the text, beside sorting the issues.
template <class T>
[[nodiscard]] result<T> from_json(std::string_view text, json_limits const& limits = {});

/// Writes a value as one canonical JSON document: equal values give equal bytes.
///
/// Members in order of description, two spaces of indent, a line feed at the end of each line. An
/// array of scalars, and an object of one member that is a scalar, stands on one line where that
/// fits in 100 columns with a comma behind it. Characters are written as they are, but for control
/// characters, the quote and the backslash. `from_json<T>(to_json(value))` is the value again,
/// within the limits of the reader.
/// @throws std::invalid_argument for a text that is not UTF-8 and a value outside its enumeration
template <class T>
[[nodiscard]] std::string to_json(T const& value);

namespace detail {

class json_cursor;
class json_reader;
class json_writer;

/// Reads a value of any shape; without one, an issue has been reported.
/// @param tagged the value is an alternative of a variant, so that its object also has a `kind`
template <class T>
[[nodiscard]] std::optional<T> read_json(json_reader& reader, json_cursor at, bool tagged);

/// Writes a value of any shape.
/// @param kind for an alternative of a variant its name, else empty
template <class T>
void write_json(json_writer& writer, T const& value, std::string_view kind);

} // namespace detail

} // namespace jspu_coop
