# The JSON Schemas of the records, written by a program of this build and installed with it.

if(NOT TARGET jspu_coop_json OR CMAKE_CROSSCOMPILING)
    return()
endif()

add_executable(jspu_coop_write_schemas tools/write_schemas.cpp)
jspu_coop_compile_options(jspu_coop_write_schemas)
target_link_libraries(jspu_coop_write_schemas PRIVATE jspu_coop_json)

set(JSPU_COOP_SCHEMA_DIR "${PROJECT_BINARY_DIR}/schema")
file(MAKE_DIRECTORY "${JSPU_COOP_SCHEMA_DIR}")
add_custom_command(
    OUTPUT "${JSPU_COOP_SCHEMA_DIR}/written"
    COMMAND jspu_coop_write_schemas "${JSPU_COOP_SCHEMA_DIR}"
    COMMAND "${CMAKE_COMMAND}" -E touch "${JSPU_COOP_SCHEMA_DIR}/written"
    DEPENDS jspu_coop_write_schemas
    COMMENT "Writing the JSON Schemas"
    VERBATIM
)
add_custom_target(jspu_coop_schemas ALL DEPENDS "${JSPU_COOP_SCHEMA_DIR}/written")

if(JSPU_COOP_INSTALL)
    install(DIRECTORY "${JSPU_COOP_SCHEMA_DIR}/"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/jspu_coop/schema"
        COMPONENT development
        FILES_MATCHING PATTERN "*.json"
    )
endif()
