# Debian packages: libjspu-coop0, what a program needs to run, and libjspu-coop-dev, what it needs to
# be built. `cpack` in the build folder of a shared build, configured with the prefix /usr, makes
# them (preset release).

if(NOT JSPU_COOP_INSTALL OR NOT BUILD_SHARED_LIBS)
    return()
endif()

set(runtime_package libjspu-coop0)
set(development_package libjspu-coop-dev)

# What Debian asks of every package, and of no other way of installing.
foreach(component IN ITEMS runtime development)
    install(FILES LICENSE
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${${component}_package}"
        RENAME copyright
        COMPONENT ${component}
        EXCLUDE_FROM_ALL
    )
endforeach()

# The core needs Boost's headers; each further component of the library its part of Boost.
set(boost_packages libboost1.81-dev)
get_property(libraries GLOBAL PROPERTY JSPU_COOP_LIBRARIES)
foreach(library IN LISTS libraries)
    get_target_property(linked ${library} INTERFACE_LINK_LIBRARIES)
    foreach(other IN LISTS linked)
        if(other MATCHES "^Boost::(.+)$" AND NOT other STREQUAL "Boost::headers")
            list(APPEND boost_packages "libboost-${CMAKE_MATCH_1}1.81-dev")
        endif()
    endforeach()
endforeach()
list(JOIN boost_packages ", " boost_packages)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME jspu-coop)
set(CPACK_PACKAGE_VENDOR "the authors of jspu_coop")
set(CPACK_PACKAGE_CONTACT "the authors of jspu_coop <jspu_coop@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX "${CMAKE_INSTALL_PREFIX}")
set(CPACK_COMPONENTS_ALL runtime development)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "international cooperation of a university, a C++ library")
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION
"Agreements, activities, and exact answers with reasons: is this covered, is
there a place, what is due. This package holds the shared libraries.")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME ${runtime_package})
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
# Before 1.0.0 a minor version may break programs, so that the whole version is asked for.
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY "=")

set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
"Agreements, activities, and exact answers with reasons: is this covered, is
there a place, what is due. This package holds headers, the CMake package,
pkg-config files and JSON Schemas.")
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME ${development_package})
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "${runtime_package} (= ${PROJECT_VERSION}), ${boost_packages}")

include(CPack)
