# What may be chosen when the library is configured. Tests, examples and the formats are on by
# default only where this is the top-level project.

option(BUILD_SHARED_LIBS "Build shared libraries instead of static ones" OFF)

option(JSPU_COOP_JSON "Build the JSON format (needs the compiled Boost.JSON)" ${PROJECT_IS_TOP_LEVEL})
option(JSPU_COOP_BOOST "Build the Boost archives (needs Boost.Serialization)" ${PROJECT_IS_TOP_LEVEL})
option(JSPU_COOP_PRESETS "Build the presets (needs the JSON format)" ${PROJECT_IS_TOP_LEVEL})
option(JSPU_COOP_INSTALL "Make install rules" ${PROJECT_IS_TOP_LEVEL})

option(JSPU_COOP_BUILD_TESTS "Build the tests (GoogleTest, RapidCheck)" ${PROJECT_IS_TOP_LEVEL})
option(JSPU_COOP_BUILD_EXAMPLES "Build the examples; each is a test" ${PROJECT_IS_TOP_LEVEL})
option(JSPU_COOP_BUILD_BENCH "Build the benchmarks (Google Benchmark)" OFF)
option(JSPU_COOP_BUILD_DOCS "Make the target 'docs' (Doxygen)" OFF)

option(JSPU_COOP_EXHAUSTIVE "Walk the small worlds of the tests exhaustively; slow unless Release" OFF)
option(JSPU_COOP_SAME_TESTS "Build the tests that are the same in every build, too" ON)
option(JSPU_COOP_CONSUMER_TESTS "Install, then build and run the consumers, as tests" OFF)

option(JSPU_COOP_WARNINGS_AS_ERRORS "Fail on a warning of the compiler" OFF)
option(JSPU_COOP_COVERAGE "Instrument for line coverage (clang)" OFF)
option(JSPU_COOP_SANITIZE "Instrument with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(JSPU_COOP_CCACHE "Compile through ccache where it is installed" OFF)
option(JSPU_COOP_PRECOMPILE "Precompile the headers that most sources include: half the time" OFF)
option(JSPU_COOP_UNITY "Compile the library's sources a dozen at a time: a third of the time" OFF)

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug, Release, RelWithDebInfo or MinSizeRel" FORCE)
endif()

# For what CMake makes by itself as well, such as the headers compiled alone.
if(PROJECT_IS_TOP_LEVEL)
    set(CMAKE_CXX_EXTENSIONS OFF)
endif()

if(JSPU_COOP_CCACHE)
    find_program(JSPU_COOP_CCACHE_PROGRAM ccache)
    mark_as_advanced(JSPU_COOP_CCACHE_PROGRAM)
    if(JSPU_COOP_CCACHE_PROGRAM)
        set(CMAKE_CXX_COMPILER_LAUNCHER "${JSPU_COOP_CCACHE_PROGRAM}")
        if(JSPU_COOP_PRECOMPILE)
            # What ccache asks for before it keeps what was compiled with a precompiled header.
            list(PREPEND CMAKE_CXX_COMPILER_LAUNCHER
                "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros)
        endif()
    endif()
endif()
