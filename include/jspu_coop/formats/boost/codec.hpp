/// @file
/// Records to archives and back, over their description.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/formats/boost/archive_form.hpp>
#include <jspu_coop/formats/boost/envelope.hpp>
#include <jspu_coop/formats/boost/limits.hpp>
#include <jspu_coop/formats/boost/versions.hpp>

#include <string>
#include <string_view>

namespace jspu_coop {

/// Writes a record as an archive: an envelope, and behind it the record in one of Boost's forms.
///
/// What stands where: a record's members one after another by their description; an optional behind
/// whether it is present; a fact behind its state; a list or map behind its length; a variant
/// behind the `kind` of what it holds; a code by its text, a textual value by its canonical text, a
/// wrapped one as what it is carried as. In XML each is an element of its member's name. Numbers
/// are written without regard to any locale. Equal values give equal bytes.
/// @param value the record
/// @param form how
/// @throws std::invalid_argument for what could not be read back: a text that is not UTF-8, a value
///   outside its enumeration, a fact of more than 256 claims
/// @tparam T a record of the library, declared in `records.hpp`; for a record of one's own include
///   `codec_impl.hpp`, and see `archive_kind` and `archive_version`
///
/// Linear in the size of the record.
template <class T>
[[nodiscard]] std::string to_archive(T const& value, archive_form form);

/// Reads a record from an archive of any form; which one, its envelope says.
///
/// The envelope is checked first: kind, versions, length and CRC. Then Boost reads, and what it has
/// read is checked as values made by hand are; where `validate(value)` is found for `T`, its errors
/// are issues too. A book is checked as `cooperation_register::open` checks it.
///
/// Damage of any kind is found by the CRC, and gives a fault. An archive that was forged, CRC and
/// all, is not what this is for: archives are for storage of one's own, and bytes of strangers are
/// read as JSON.
/// @param bytes the archive
/// @param limits how much it may ask for
/// @return the record, or what was refused, each issue with a JSON pointer as path:
///   - `archive.not_an_archive`, `archive.damaged` with `part`, `archive.truncated`,
///     `archive.trailing_bytes` with `count`;
///   - `archive.wrong_kind` with `record` and `found`; `archive.newer` with `record`, `found` and
///     `known`;
///   - `archive.too_large`, `archive.too_many_items`, `archive.too_deep`, with `limit`;
///   - `archive.unknown_kind` for an alternative that does not exist, `code.unknown` and those of
///     the values' own parsers, and those of `validate`.
///
/// Linear in the size of the archive, beside `validate`.
template <class T>
[[nodiscard]] result<T> from_archive(std::string_view bytes, archive_limits const& limits = {});

namespace detail {

class compact_writer;
class compact_reader;
class tagged_writer;
class tagged_reader;

/// Saves a value of any shape.
/// @param sink where to: `compact_writer`, `tagged_writer`, or an archive in `archive_sink`
/// @param name what the value is called there
template <class T, class Sink>
void save_value(Sink& sink, char const* name, T const& value);

/// Loads a value of any shape, as `save_value` saved it.
/// @throws archive_refusal when there is none
template <class T, class Source>
[[nodiscard]] T load_value(Source& source, char const* name);

} // namespace detail

} // namespace jspu_coop
