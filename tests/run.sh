#!/usr/bin/env bash
# Installs what is missing, builds the library with all its tests, and runs them.
#
#   tests/run.sh [--preset NAME] [ARGUMENT FOR ctest]...
#
# NAME is a preset of CMakePresets.json: dev (the default), coverage, sanitize, release.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$root/cmake/shell.sh"

preset=dev
if [[ ${1:-} == --preset ]]; then
    preset=${2:?--preset needs a name}
    shift 2
fi
build="$root/build/$preset"

case "$preset" in
    dev | coverage) bash "$root/cmake/dependencies.sh" tests ;;
    *) bash "$root/cmake/dependencies.sh" ci ;;
esac

cd "$root"
say "Configuring ($preset) ..."
run_logged "$build/configure.log" cmake --preset "$preset"
say 'Building the library and its tests ...'
run_building "$build/build.log" cmake --build --preset "$preset" --parallel "$(cores)"
say 'Running the tests ...'
run_testing "$build/test.log" \
    ctest --preset "$preset" --parallel "$(cores)" --output-on-failure "$@"
