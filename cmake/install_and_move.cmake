# cmake -DBUILD=... -DCONFIG=... -DPREFIX=... -P install_and_move.cmake
#
# Installs the build tree BUILD beside PREFIX, then moves it to PREFIX.

file(REMOVE_RECURSE "${PREFIX}" "${PREFIX}.first")
execute_process(
    COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --config "${CONFIG}" --prefix "${PREFIX}.first"
    COMMAND_ERROR_IS_FATAL ANY
)
file(RENAME "${PREFIX}.first" "${PREFIX}")
