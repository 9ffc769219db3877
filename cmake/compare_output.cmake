# cmake -DPROGRAM=... -DARGUMENT=... [-DLANGUAGE=...] [-DFOLDER=... -DWRITTEN=... -DKEPT=...]
#     -DEXPECTED=... -DACTUAL=... -P compare_output.cmake
#
# Runs PROGRAM with ARGUMENT, with LANGUAGE where it is not empty, and with FOLDER, which is made
# anew, where there is one; keeps what it prints in ACTUAL, and fails unless it ends well and ACTUAL
# is EXPECTED byte for byte; the difference is shown. So must be the file WRITTEN in FOLDER, and KEPT.

if(FOLDER)
    file(REMOVE_RECURSE "${FOLDER}")
    file(MAKE_DIRECTORY "${FOLDER}")
endif()

execute_process(
    COMMAND "${PROGRAM}" "${ARGUMENT}" ${LANGUAGE} ${FOLDER}
    OUTPUT_FILE "${ACTUAL}"
    ERROR_VARIABLE errors
    RESULT_VARIABLE exit_code
)
if(NOT errors STREQUAL "")
    message("standard error:\n${errors}")
endif()

execute_process(
    COMMAND "${CMAKE_COMMAND}" -E compare_files "${EXPECTED}" "${ACTUAL}"
    RESULT_VARIABLE differs
    OUTPUT_QUIET ERROR_QUIET
)
if(differs)
    find_program(DIFF diff)
    if(DIFF)
        execute_process(
            COMMAND "${DIFF}" -u --label expected --label actual "${EXPECTED}" "${ACTUAL}"
            OUTPUT_VARIABLE difference
            ERROR_VARIABLE difference_errors
        )
    else()
        file(READ "${EXPECTED}" expected_text)
        file(READ "${ACTUAL}" actual_text)
        set(difference "--- expected\n${expected_text}\n+++ actual\n${actual_text}")
    endif()
    message("${difference}${difference_errors}")
    message("the output was kept in ${ACTUAL}; if it is right, copy it over ${EXPECTED}")
endif()

if(NOT exit_code STREQUAL "0")
    message(FATAL_ERROR "${PROGRAM} ended with: ${exit_code}")
endif()
if(differs)
    message(FATAL_ERROR "${PROGRAM} did not print what was expected")
endif()

if(FOLDER)
    execute_process(
        COMMAND "${CMAKE_COMMAND}" -E compare_files "${KEPT}" "${FOLDER}/${WRITTEN}"
        RESULT_VARIABLE differs
    )
    if(differs)
        message(FATAL_ERROR
            "${FOLDER}/${WRITTEN} is not ${KEPT}; if it is right, copy it over that")
    endif()
endif()
