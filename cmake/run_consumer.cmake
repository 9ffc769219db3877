# cmake -DSOURCE=... -DBUILD=... -DGENERATOR=... -DCACHE_ENTRIES=A=1|B=2 -P run_consumer.cmake
#
# Configures the project SOURCE afresh in BUILD, builds it and runs its own tests.

file(REMOVE_RECURSE "${BUILD}")

string(REPLACE "|" ";" entries "${CACHE_ENTRIES}")
list(TRANSFORM entries PREPEND "-D")

execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${SOURCE}" -B "${BUILD}" -G "${GENERATOR}" ${entries}
    COMMAND_ERROR_IS_FATAL ANY
)
execute_process(
    COMMAND "${CMAKE_COMMAND}" --build "${BUILD}"
    COMMAND_ERROR_IS_FATAL ANY
)
execute_process(
    COMMAND "${CMAKE_CTEST_COMMAND}" --test-dir "${BUILD}" --output-on-failure --no-tests=error
    COMMAND_ERROR_IS_FATAL ANY
)
