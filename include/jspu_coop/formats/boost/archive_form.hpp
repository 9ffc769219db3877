/// @file
/// The forms of an archive.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>

#include <string_view>

namespace jspu_coop {

/// The forms in which a record can be archived. They hold the same.
enum class archive_form {
    text,  ///< Boost's text archive: tokens, portable
    xml,   ///< Boost's XML archive: nested elements with the members' names, portable
    binary ///< `compact_oarchive`: small and fast, portable
};
JSPU_COOP_ENUM(archive_form, text, xml, binary);

/// The form's name in issues.
template <>
inline constexpr std::string_view enumeration_name<archive_form> = "archive_form";

} // namespace jspu_coop
