#!/usr/bin/env bash
# Installs what is missing, builds the library with all its tests, and runs them.
#
#   tests/run.sh [--preset NAME] [ARGUMENT FOR ctest]...
#
# NAME is a preset of CMakePresets.json: dev (the default), sanitize, release.
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
    dev) bash "$root/cmake/dependencies.sh" tests ;;
    *) bash "$root/cmake/dependencies.sh" ci ;;
esac

cd "$root"
say "Configuring ($preset) ..."
run_logged "$build/configure.log" cmake --preset "$preset"
say 'Building the library and its tests ...'
run_building "$build/build.log" cmake --build --preset "$preset" --parallel "$(cores)"
# The property tests draw from a seed of the commit, so that every machine that runs a commit runs the
# same worlds, and every commit other ones. RC_PARAMS=seed=N repeats or changes them.
# Git may be asked although the clone is another user's: it only names the commit.
if [[ -z ${RC_PARAMS:-} ]] \
    && commit=$(git -c safe.directory="$root" -C "$root" rev-parse --short=15 HEAD 2>/dev/null); then
    export RC_PARAMS="seed=$((16#$commit))"
    # Sanitizers make code many times slower: there fewer cases must do.
    if [[ $preset == sanitize ]]; then
        RC_PARAMS+=' max_success=15 max_discard_ratio=100'
    fi
fi
say "Running the tests${RC_PARAMS:+ ($RC_PARAMS)} ..."
run_testing "$build/test.log" \
    ctest --preset "$preset" --parallel "$(cores)" --output-on-failure "$@"
