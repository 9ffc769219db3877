#!/usr/bin/env bash
# pkg_config.sh COMPILER PREFIX LIBDIR OUTPUT FORMAT...: builds and runs the consumer with what
# pkg-config says of the library installed in PREFIX, for the core alone and with each format.
set -euo pipefail

compiler=$1 prefix=$2 libdir=$3 output=$4
shift 4
source_file=$(dirname "${BASH_SOURCE[0]}")/main.cpp
export PKG_CONFIG_PATH=$prefix/$libdir/pkgconfig LD_LIBRARY_PATH=$prefix/$libdir

build_and_run() {
    local module=$1 define=${2:-} flags
    flags=$(pkg-config --cflags --libs "$module")
    # Words of flags are meant to be split.
    "$compiler" -std=c++20 $define "$source_file" -o "$output.$module" $flags
    "$output.$module"
}

build_and_run jspu_coop
for format in "$@"; do
    build_and_run "jspu_coop_$format" "-DCONSUMER_${format^^}"
done
if [[ $(pkg-config --libs jspu_coop) == *boost* ]]; then
    echo 'the core asks for a library of Boost' >&2
    exit 1
fi
