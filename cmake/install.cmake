# Headers, libraries and the CMake package. Each library has its own export set, so that
# find_package(jspu_coop) asks for no dependency of a component nobody wanted. What a program needs
# to run is the install component `runtime`, all else `development`.

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
        RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT runtime
        LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
            COMPONENT runtime NAMELINK_COMPONENT development
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT development
        FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT development
    )
    install(EXPORT ${export_set}
        NAMESPACE jspu_coop:: DESTINATION "${package_dir}" COMPONENT development)
endforeach()

# A .pc file for each library, relocatable: it finds the prefix from where it lies itself. Boost has
# no .pc files; its headers are where the compiler looks, its libraries are named.
file(RELATIVE_PATH to_prefix "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/prefix")
string(REGEX REPLACE "/$" "" to_prefix "${to_prefix}")
set(pc_cflags "")
if(NOT BUILD_SHARED_LIBS)
    set(pc_cflags " -DJSPU_COOP_STATIC_DEFINE")
endif()
foreach(library IN LISTS libraries)
    get_target_property(linked ${library} INTERFACE_LINK_LIBRARIES)
    set(pc_requires "")
    set(pc_libs "")
    foreach(other IN LISTS linked)
        if(other IN_LIST libraries)
            list(APPEND pc_requires "${other} = ${PROJECT_VERSION}")
        elseif(other MATCHES "^Boost::(.+)$" AND NOT other STREQUAL "Boost::headers")
            list(APPEND pc_libs "-lboost_${CMAKE_MATCH_1}")
        endif()
    endforeach()
    list(JOIN pc_requires ", " pc_requires)
    list(JOIN pc_libs " " pc_libs)
    configure_file(cmake/jspu_coop.pc.in "${PROJECT_BINARY_DIR}/package/${library}.pc" @ONLY)
    install(FILES "${PROJECT_BINARY_DIR}/package/${library}.pc"
        DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT development)
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
    COMPONENT development
)
install(FILES LICENSE src/vocabulary/data/Unicode-DFS-2016.txt
    DESTINATION "${CMAKE_INSTALL_DOCDIR}"
    COMPONENT development
)
