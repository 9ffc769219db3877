# The consumers of tests/consumers, built and run as strangers to this build would: one finds an
# installed library (of the flavour built here), one takes the sources in by add_subdirectory (as
# the other flavour), so that static and shared are both covered.

set(consumer_dir "${PROJECT_BINARY_DIR}/consumers")
set(consumer_prefix "${consumer_dir}/prefix")
set(other_flavour ON)
if(BUILD_SHARED_LIBS)
    set(other_flavour OFF)
endif()
# Strangers precompile nothing, so that ccache needs no more than its name.
set(consumer_launcher "")
if(JSPU_COOP_CCACHE AND JSPU_COOP_CCACHE_PROGRAM)
    set(consumer_launcher "${JSPU_COOP_CCACHE_PROGRAM}")
endif()
set(formats "")
foreach(format IN ITEMS json boost presets)
    if(TARGET jspu_coop_${format})
        list(APPEND formats ${format})
    endif()
endforeach()

# jspu_coop_add_consumer(<test> <folder> [<cache entry>...])
function(jspu_coop_add_consumer test folder)
    add_test(NAME "consumers/${test}"
        COMMAND "${CMAKE_COMMAND}"
            "-DSOURCE=${PROJECT_SOURCE_DIR}/tests/consumers/${folder}"
            "-DBUILD=${consumer_dir}/${test}"
            "-DGENERATOR=${CMAKE_GENERATOR}"
            "-DCACHE_ENTRIES=CMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER}|CMAKE_BUILD_TYPE=$<CONFIG>|CMAKE_CXX_COMPILER_LAUNCHER=${consumer_launcher}|$<JOIN:${ARGN},|>"
            -P "${PROJECT_SOURCE_DIR}/cmake/run_consumer.cmake"
    )
    set_tests_properties("consumers/${test}" PROPERTIES TIMEOUT 900 LABELS consumers PROCESSORS 2)
endfunction()

# Installed, then moved: a package that remembers where it was first installed is found out.
add_test(NAME consumers/install
    COMMAND "${CMAKE_COMMAND}"
        "-DBUILD=${PROJECT_BINARY_DIR}"
        "-DCONFIG=$<CONFIG>"
        "-DPREFIX=${consumer_prefix}"
        -P "${PROJECT_SOURCE_DIR}/cmake/install_and_move.cmake"
)
set_tests_properties(consumers/install PROPERTIES
    TIMEOUT 120 LABELS consumers FIXTURES_SETUP consumer_prefix)

jspu_coop_add_consumer(find_package find_package
    "CMAKE_PREFIX_PATH=${consumer_prefix}" "CONSUMER_FORMAT=")
set_tests_properties(consumers/find_package PROPERTIES FIXTURES_REQUIRED consumer_prefix)
foreach(format IN LISTS formats)
    jspu_coop_add_consumer(find_package_${format} find_package
        "CMAKE_PREFIX_PATH=${consumer_prefix}" "CONSUMER_FORMAT=${format}")
    set_tests_properties(consumers/find_package_${format} PROPERTIES
        FIXTURES_REQUIRED consumer_prefix)
endforeach()

# Plain g++ and pkg-config, from the moved tree.
if(formats)
    add_test(NAME consumers/pkg_config
        COMMAND bash "${PROJECT_SOURCE_DIR}/tests/consumers/pkg_config.sh"
            "${CMAKE_CXX_COMPILER}" "${consumer_prefix}" "${CMAKE_INSTALL_LIBDIR}"
            "${consumer_dir}/pkg_config" ${formats})
    set_tests_properties(consumers/pkg_config PROPERTIES
        TIMEOUT 300 LABELS consumers FIXTURES_REQUIRED consumer_prefix)
endif()

# The Debian packages, installed by dpkg into a root of their own.
find_program(JSPU_COOP_DPKG dpkg)
mark_as_advanced(JSPU_COOP_DPKG)
if(BUILD_SHARED_LIBS AND JSPU_COOP_DPKG)
    add_test(NAME consumers/debian_packages
        COMMAND bash "${PROJECT_SOURCE_DIR}/tests/consumers/debian_packages.sh"
            "${PROJECT_BINARY_DIR}" "${consumer_dir}/debian_packages" "${CMAKE_CXX_COMPILER}"
            "${PROJECT_SOURCE_DIR}" ${formats})
    set_tests_properties(consumers/debian_packages PROPERTIES
        SKIP_RETURN_CODE 77 TIMEOUT 600 LABELS consumers PROCESSORS 2)
endif()

# The core is compiled once more here, by itself as it comes when nothing is asked for and of no build
# type: a dozen sources at a time, and by clang where there is one, which takes half as long.
find_program(JSPU_COOP_CONSUMER_COMPILER NAMES clang++-14 clang++)
mark_as_advanced(JSPU_COOP_CONSUMER_COMPILER)
set(consumer_compiler "${CMAKE_CXX_COMPILER}")
if(JSPU_COOP_CONSUMER_COMPILER)
    set(consumer_compiler "${JSPU_COOP_CONSUMER_COMPILER}")
endif()
jspu_coop_add_consumer(add_subdirectory add_subdirectory "CMAKE_BUILD_TYPE="
    "CMAKE_CXX_COMPILER=${consumer_compiler}"
    "JSPU_COOP_UNITY=ON" "JSPU_COOP_PRECOMPILE=ON"
    "JSPU_COOP_ROOT=${PROJECT_SOURCE_DIR}" "BUILD_SHARED_LIBS=${other_flavour}")
