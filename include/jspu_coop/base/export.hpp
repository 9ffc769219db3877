/// @file
/// Visibility of the functions that live in the compiled part of the library.
#pragma once

/// @def JSPU_COOP_EXPORT
/// Marks a function that is compiled into the library and visible to its users.
#if defined(JSPU_COOP_STATIC_DEFINE)
#    define JSPU_COOP_EXPORT
#elif defined(_WIN32)
#    if defined(JSPU_COOP_EXPORTS)
#        define JSPU_COOP_EXPORT __declspec(dllexport)
#    else
#        define JSPU_COOP_EXPORT __declspec(dllimport)
#    endif
#else
#    define JSPU_COOP_EXPORT __attribute__((visibility("default")))
#endif
