#!/usr/bin/env bash
# Installs what is missing, builds the library and the main example, and runs it.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$root/cmake/shell.sh"

build="$root/build/examples"
example=international_office

bash "$root/cmake/dependencies.sh" examples

say 'Configuring ...'
run_logged "$build/configure.log" cmake -S "$root" -B "$build" -G Ninja \
    -DCMAKE_BUILD_TYPE=Release -DJSPU_COOP_CCACHE=ON -DJSPU_COOP_PRECOMPILE=ON -DJSPU_COOP_UNITY=ON \
    -DJSPU_COOP_BUILD_TESTS=OFF -DJSPU_COOP_BUILD_EXAMPLES=ON
say 'Building the library and the example ...'
run_building "$build/build.log" \
    cmake --build "$build" --parallel "$(cores)" --target "example_$example"
say ''
mkdir -p "$build/reports"
"$build/examples/$example" "$root/examples/data" en "$build/reports"
say "Open it in a browser: $build/reports/cohort.en.html"
