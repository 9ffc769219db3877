/// @file
/// How the codecs of the library's own records are compiled once.
#pragma once

#include <jspu_coop/formats/json/codec.hpp>

/// @def JSPU_COOP_JSON_DECLARE
/// Declares that the codec of a record is compiled elsewhere. Stands in namespace jspu_coop, after
/// `codec.hpp`: `JSPU_COOP_JSON_DECLARE(agreement);`.
#define JSPU_COOP_JSON_DECLARE(Type)                                                               \
    extern template JSPU_COOP_EXPORT result<Type> from_json<Type>(std::string_view,                \
                                                                  json_limits const&);             \
    extern template JSPU_COOP_EXPORT std::string to_json<Type>(Type const&);                       \
    extern template JSPU_COOP_EXPORT std::string json_schema<Type>(std::string_view);              \
    extern template JSPU_COOP_EXPORT std::optional<Type> detail::read_json<Type>(                  \
        detail::json_reader&, detail::json_cursor, bool);                                          \
    extern template JSPU_COOP_EXPORT void detail::write_json<Type>(detail::json_writer&,           \
                                                                   Type const&, std::string_view)

/// @def JSPU_COOP_JSON_DEFINE
/// Compiles the codec of a record here. Stands in namespace jspu_coop, after `codec_impl.hpp`, in
/// one source file: `JSPU_COOP_JSON_DEFINE(agreement);`.
#define JSPU_COOP_JSON_DEFINE(Type)                                                                \
    template JSPU_COOP_EXPORT result<Type> from_json<Type>(std::string_view, json_limits const&);  \
    template JSPU_COOP_EXPORT std::string to_json<Type>(Type const&);                              \
    template JSPU_COOP_EXPORT std::string json_schema<Type>(std::string_view);                     \
    template JSPU_COOP_EXPORT std::optional<Type> detail::read_json<Type>(                         \
        detail::json_reader&, detail::json_cursor, bool);                                          \
    template JSPU_COOP_EXPORT void detail::write_json<Type>(detail::json_writer&, Type const&,     \
                                                            std::string_view)
