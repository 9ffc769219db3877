# jspu_coop_add_library(<target> EXPORT_NAME <name> EXPORT_SET <set> HEADERS ... SOURCES ...)
#
# A library of this project: static or shared by BUILD_SHARED_LIBS, hidden by default, its headers
# a file set, so that they are installed; each can be compiled alone (target lone_headers).
# install.cmake installs what is declared here.

include(GNUInstallDirs)
include("${CMAKE_CURRENT_LIST_DIR}/lone_headers.cmake")

# jspu_coop_compile_together(<target> <source>...): what JSPU_COOP_UNITY compiles together: up to a
# dozen sources of one folder, of formats three, whose codecs take minutes. All sources of a folder
# may be, so that a new one does not bring others together that share names; those that do share names
# are compiled one by one.
function(jspu_coop_compile_together target)
    if(NOT JSPU_COOP_UNITY)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        # What one source calls a variable may be a name of another.
        target_compile_options(${target} PRIVATE -Wno-shadow)
    endif()
    foreach(source IN LISTS ARGN)
        if(source MATCHES "^src/(vocabulary/|explain/(english|russian|uzbek))")
            continue()
        endif()
        get_filename_component(folder "${source}" DIRECTORY)
        string(MAKE_C_IDENTIFIER "${folder}" folder)
        set(most 12)
        if(source MATCHES "^src/formats/")
            set(most 3)
        endif()
        math(EXPR group "0${number_in_${folder}} / ${most}")
        math(EXPR number_in_${folder} "0${number_in_${folder}} + 1")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${folder}_${group}")
    endforeach()
endfunction()

function(jspu_coop_add_library target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "EXPORT_NAME;EXPORT_SET" "HEADERS;SOURCES")

    add_library(${target} ${arg_SOURCES})
    add_library(jspu_coop::${arg_EXPORT_NAME} ALIAS ${target})

    jspu_coop_compile_options(${target})
    jspu_coop_compile_together(${target} ${arg_SOURCES})
    target_compile_features(${target} PUBLIC cxx_std_20)
    target_sources(${target} PUBLIC
        FILE_SET HEADERS
        BASE_DIRS include
        FILES ${arg_HEADERS}
    )
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src")
    if(JSPU_COOP_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        # Fuzzers see which ways an input takes; what is linked without one takes no notice.
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
    endif()

    target_compile_definitions(${target} PRIVATE JSPU_COOP_EXPORTS)
    if(NOT BUILD_SHARED_LIBS)
        target_compile_definitions(${target} PUBLIC JSPU_COOP_STATIC_DEFINE)
    endif()
    set_target_properties(${target} PROPERTIES
        LINKER_LANGUAGE CXX
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON
        POSITION_INDEPENDENT_CODE ON
        VERSION ${PROJECT_VERSION}
        SOVERSION 0
        # The libraries are installed side by side and find each other there.
        INSTALL_RPATH "$ORIGIN"
        EXPORT_NAME ${arg_EXPORT_NAME}
        JSPU_COOP_EXPORT_SET ${arg_EXPORT_SET}
    )
    set_property(GLOBAL APPEND PROPERTY JSPU_COOP_LIBRARIES ${target})
    if(PROJECT_IS_TOP_LEVEL)
        jspu_coop_compile_alone(${target} ${arg_HEADERS})
    endif()
endfunction()
