# jspu_coop_compile_options(<target>): how the project's own targets are compiled. Nothing here
# reaches a consumer.

function(jspu_coop_compile_options target)
    set_target_properties(${target} PROPERTIES
        CXX_STANDARD 20
        CXX_STANDARD_REQUIRED ON
        CXX_EXTENSIONS OFF
    )
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        target_compile_options(${target} PRIVATE
            -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion)
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
            # GCC bug 105651: at -O3, g++ 12 finds a restrict violation inside std::string for
            # plain code as  "/" + std::to_string(i).
            target_compile_options(${target} PRIVATE -Wno-restrict)
        endif()
        if(JSPU_COOP_WARNINGS_AS_ERRORS)
            target_compile_options(${target} PRIVATE -Werror)
        endif()
    endif()
    if(JSPU_COOP_COVERAGE)
        target_compile_options(${target} PRIVATE -fprofile-instr-generate -fcoverage-mapping)
        target_link_options(${target} PRIVATE -fprofile-instr-generate)
    endif()
    if(JSPU_COOP_SANITIZE)
        # Of what is left out, AddressSanitizer stops at a null pointer, too, and nothing here looks at
        # memory as at what it is not: a quarter of the library's time to compile.
        target_compile_options(${target} PRIVATE
            -fsanitize=address,undefined -fno-sanitize=null,alignment
            -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
    endif()
endfunction()

# These draw in most of the library: all records, the register and the questions.
set(jspu_coop_wide_headers
    <algorithm>
    <jspu_coop/questions/may_go.hpp>
    <jspu_coop/questions/reminders.hpp>
    <jspu_coop/questions/statistics.hpp>
    <jspu_coop/questions/who.hpp>
    <jspu_coop/register/cooperation_register.hpp>
    <jspu_coop/explain/explanation.hpp>
)

# jspu_coop_precompile(<target> <header>... | REUSE_FROM <other>): headers that most sources of the
# target include. Each source still includes what it uses: a build without the option, as consumers
# make it, sees to it.
function(jspu_coop_precompile target)
    if(NOT JSPU_COOP_PRECOMPILE)
        return()
    endif()
    if(ARGV1 STREQUAL "REUSE_FROM")
        target_precompile_headers(${target} REUSE_FROM ${ARGV2})
    else()
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
    # ccache does without the header's time and macros if these are given.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # g++ 12, when it optimises, warns of the standard library's own strings once their header
        # is precompiled.
        target_compile_options(${target} PRIVATE -fpch-preprocess
            -Wno-array-bounds -Wno-stringop-overflow)
    elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        target_compile_options(${target} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
endfunction()

# jspu_coop_compile_precompiled(<library>): with clang, code of the functions in the precompiled header
# is made once, in an object that programs which link the library link too, and not in every source
# that uses them.
function(jspu_coop_compile_precompiled library)
    if(NOT JSPU_COOP_PRECOMPILE OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        return()
    endif()
    target_compile_options(${library} PRIVATE "SHELL:-Xclang -fmodules-codegen")
    set(header "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${library}.dir/cmake_pch.hxx.pch")
    string(TOUPPER "${CMAKE_BUILD_TYPE}" build_type)
    separate_arguments(flags UNIX_COMMAND "${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${build_type}}")
    add_custom_command(
        OUTPUT "${header}.o"
        COMMAND "${CMAKE_CXX_COMPILER}" ${CMAKE_CXX20_STANDARD_COMPILE_OPTION} ${flags}
            "$<FILTER:$<TARGET_PROPERTY:${library},COMPILE_OPTIONS>,EXCLUDE,^SHELL:>"
            -c "${header}" -o "${header}.o"
        DEPENDS "${header}"
        COMMENT "Compiling the precompiled header of ${library}"
        COMMAND_EXPAND_LISTS
        VERBATIM
    )
    add_custom_target(${library}_precompiled DEPENDS "${header}.o")
    target_link_libraries(${library} INTERFACE "${header}.o")
    set_property(TARGET ${library} APPEND PROPERTY INTERFACE_LINK_DEPENDS "${header}.o")
    # It has every function, those too that nobody calls, and of which some name what is only declared.
    target_link_options(${library} INTERFACE "LINKER:--unresolved-symbols=ignore-all")
endfunction()
