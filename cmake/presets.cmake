# The presets: the JSON files of presets/, compiled into a library of their own and installed.

if(NOT TARGET jspu_coop_json)
    message(STATUS "jspu_coop: the presets are left out, they need the JSON format")
    return()
endif()

file(GLOB preset_headers RELATIVE "${PROJECT_SOURCE_DIR}" CONFIGURE_DEPENDS
    include/jspu_coop/presets/*.hpp)
file(GLOB preset_sources RELATIVE "${PROJECT_SOURCE_DIR}" CONFIGURE_DEPENDS src/presets/*.cpp)
file(GLOB_RECURSE preset_data CONFIGURE_DEPENDS presets/*.json)

set(embedded_presets "${PROJECT_BINARY_DIR}/presets/preset_files.cpp")
add_custom_command(
    OUTPUT "${embedded_presets}"
    COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${PROJECT_SOURCE_DIR}/presets"
        "-DOUTPUT=${embedded_presets}" -P "${PROJECT_SOURCE_DIR}/cmake/embed_presets.cmake"
    DEPENDS ${preset_data} "${PROJECT_SOURCE_DIR}/cmake/embed_presets.cmake"
    COMMENT "Embedding the presets"
    VERBATIM
)

jspu_coop_add_library(jspu_coop_presets
    EXPORT_NAME presets
    EXPORT_SET jspu_coopPresetsTargets
    HEADERS ${preset_headers}
    SOURCES ${preset_sources} "${embedded_presets}"
)
target_link_libraries(jspu_coop_presets PUBLIC jspu_coop_json)

if(JSPU_COOP_INSTALL)
    install(DIRECTORY presets/
        DESTINATION "${CMAKE_INSTALL_DATADIR}/jspu_coop/presets" COMPONENT development
        FILES_MATCHING PATTERN "*.json")
endif()
