# cmake -DFOLDER=... -DOUTPUT=... -P embed_presets.cmake
#
# Writes the source file OUTPUT, which holds every JSON file in and below FOLDER as a string: see
# src/presets/detail/preset_file.hpp.

file(GLOB_RECURSE files RELATIVE "${FOLDER}" "${FOLDER}/*.json")
list(SORT files) # by bytes
set(rows "")
foreach(file IN LISTS files)
    file(SIZE "${FOLDER}/${file}" size)
    if(size GREATER 65000)
        # The longest string that a compiler of C++ has to take is of 65,536 characters.
        message(FATAL_ERROR "presets/${file} is too long for one string")
    endif()
    file(READ "${FOLDER}/${file}" text)
    string(FIND "${text}" ")json\"" end)
    if(NOT end EQUAL -1)
        message(FATAL_ERROR "presets/${file} holds what ends the string around it")
    endif()
    string(REGEX REPLACE "\\.json$" "" name "${file}")
    string(APPEND rows "    {\"${name}\", R\"json(${text})json\"sv},\n")
endforeach()

file(WRITE "${OUTPUT}"
"// Written by cmake/embed_presets.cmake from the files in presets/: do not edit.
#include \"presets/detail/preset_file.hpp\"

namespace jspu_coop::detail {

namespace {

using std::string_view_literals::operator\"\"sv; // a compiler counts no million characters

constexpr preset_file files[] = {
${rows}};

} // namespace

std::span<preset_file const> preset_files() noexcept {
    return files;
}

} // namespace jspu_coop::detail
")
