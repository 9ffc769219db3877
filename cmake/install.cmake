# Headers, libraries and the CMake package. Each library has its own export set, so that
# find_package(jspu_coop) asks for no dependency of a component nobody wanted.

if(NOT JSPU_COOP_INSTALL)
    return()
endif()

include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/jspu_coop")

get_property(libraries GLOBAL PROPERTY JSPU_COOP_LIBRARIES)
foreach(library IN LISTS libraries)
    get_target_property(export_set ${library} JSPU_COOP_EXPORT_SET)
    install(TARGETS ${library}
        EXPORT ${export_set}
        RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
        LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
        FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
    )
    install(EXPORT ${export_set} NAMESPACE jspu_coop:: DESTINATION "${package_dir}")
endforeach()

configure_package_config_file(
    cmake/jspu_coopConfig.cmake.in "${PROJECT_BINARY_DIR}/package/jspu_coopConfig.cmake"
    INSTALL_DESTINATION "${package_dir}"
    NO_SET_AND_CHECK_MACRO
)
write_basic_package_version_file(
    "${PROJECT_BINARY_DIR}/package/jspu_coopConfigVersion.cmake"
    VERSION ${PROJECT_VERSION}
    COMPATIBILITY SameMinorVersion
)
install(FILES
    "${PROJECT_BINARY_DIR}/package/jspu_coopConfig.cmake"
    "${PROJECT_BINARY_DIR}/package/jspu_coopConfigVersion.cmake"
    DESTINATION "${package_dir}"
)
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
