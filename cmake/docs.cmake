# The target 'docs': the reference in build/.../docs/html. A public name without documentation is
# an error.

find_package(Doxygen 1.9.4 REQUIRED OPTIONAL_COMPONENTS dot)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

find_path(DOXYGEN_AWESOME_DIR doxygen-awesome.css
    PATH_SUFFIXES share/doxygen-awesome-css doxygen-awesome-css
    DOC "The folder of doxygen-awesome-css"
)
mark_as_advanced(DOXYGEN_AWESOME_DIR)
set(docs_stylesheet "")
if(DOXYGEN_AWESOME_DIR)
    set(docs_stylesheet "\"${DOXYGEN_AWESOME_DIR}/doxygen-awesome.css\"")
else()
    message(STATUS "docs: doxygen-awesome-css was not found, the plain style is used")
endif()

set(docs_have_dot NO)
if(TARGET Doxygen::dot)
    set(docs_have_dot YES)
endif()

# Only pages that exist: Doxygen warns of one that does not.
set(docs_inputs "\"${PROJECT_SOURCE_DIR}/include\"")
set(docs_mainpage "")
if(EXISTS "${PROJECT_SOURCE_DIR}/README.md")
    set(docs_mainpage "\"${PROJECT_SOURCE_DIR}/README.md\"")
    string(APPEND docs_inputs " ${docs_mainpage}")
endif()
file(GLOB pages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/docs/*.md")
foreach(page IN LISTS pages)
    string(APPEND docs_inputs " \"${page}\"")
endforeach()

set(docs_output "${PROJECT_BINARY_DIR}/docs")
configure_file(docs/Doxyfile.in "${docs_output}/Doxyfile" @ONLY)
configure_file(docs/Doxyfile.names.in "${docs_output}/Doxyfile.names" @ONLY)

add_custom_target(docs
    COMMAND "${CMAKE_COMMAND}" -E rm -rf "${docs_output}/html" "${docs_output}/xml"
    COMMAND Doxygen::doxygen "${docs_output}/Doxyfile"
    COMMAND Doxygen::doxygen "${docs_output}/Doxyfile.names"
    COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/cmake/undocumented.py" "${docs_output}/xml"
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    COMMENT "Writing the reference into ${docs_output}/html"
    VERBATIM
)
