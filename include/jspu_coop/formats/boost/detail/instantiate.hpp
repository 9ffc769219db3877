/// @file
/// How the codecs of the library's own records are compiled once.
#pragma once

#include <jspu_coop/formats/boost/codec.hpp>

/// @def JSPU_COOP_ARCHIVE_FUNCTIONS
/// The functions of a record's codec, behind `Prefix`.
#define JSPU_COOP_ARCHIVE_FUNCTIONS(Prefix, Type)                                                  \
    Prefix JSPU_COOP_EXPORT std::string to_archive<Type>(Type const&, archive_form);               \
    Prefix JSPU_COOP_EXPORT result<Type> from_archive<Type>(std::string_view,                      \
                                                            archive_limits const&);                \
    Prefix JSPU_COOP_EXPORT void detail::save_value<Type>(detail::compact_writer&, char const*,    \
                                                          Type const&);                            \
    Prefix JSPU_COOP_EXPORT void detail::save_value<Type>(detail::tagged_writer&, char const*,     \
                                                          Type const&);                            \
    Prefix JSPU_COOP_EXPORT Type detail::load_value<Type>(detail::compact_reader&, char const*);   \
    Prefix JSPU_COOP_EXPORT Type detail::load_value<Type>(detail::tagged_reader&, char const*)

/// @def JSPU_COOP_ARCHIVE_DECLARE
/// Declares that the codec of a record is compiled elsewhere. Stands in namespace jspu_coop, after
/// `codec.hpp`: `JSPU_COOP_ARCHIVE_DECLARE(agreement);`.
#define JSPU_COOP_ARCHIVE_DECLARE(Type) JSPU_COOP_ARCHIVE_FUNCTIONS(extern template, Type)

/// @def JSPU_COOP_ARCHIVE_DEFINE
/// Compiles the codec of a record here. Stands in namespace jspu_coop, after `codec_impl.hpp`, in
/// one source file: `JSPU_COOP_ARCHIVE_DEFINE(agreement);`.
#define JSPU_COOP_ARCHIVE_DEFINE(Type) JSPU_COOP_ARCHIVE_FUNCTIONS(template, Type)
