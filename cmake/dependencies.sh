#!/usr/bin/env bash
# dependencies.sh examples|tests|ci
#
# Installs what is missing on Debian 12 (as root, or through sudo), and is quiet when nothing is.
# On another system it says what is needed and goes on if the tools are there.
set -euo pipefail

source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"

set_name=${1:-}

# package: what it is for (for people), and the command by which another system shows it has it.
needed=(
    'g++|a C++20 compiler (g++ 12 or clang 14, or newer)|c++'
    'cmake|CMake 3.25 or newer|cmake'
    'ninja-build|Ninja, the build tool|ninja'
    'libboost1.81-dev|Boost 1.81 or newer, its headers (Date_Time, Describe, System need no more)|'
    'libboost-json1.81-dev|Boost.JSON, compiled (the JSON format)|'
    'libboost-serialization1.81-dev|Boost.Serialization (the archives)|'
)
for_tests=(
    'libgtest-dev|GoogleTest|'
    'libgmock-dev|GoogleMock|'
    'librapidcheck-dev|RapidCheck, property tests|'
    'libsqlite3-dev|SQLite, which decides policies a second time in tests (optional)|'
    'ccache|ccache, so that the second build is quick (optional)|'
)
for_ci=(
    'libboost-mpi1.81-dev|Boost.MPI, for the test that sends records between processes|'
    'openmpi-bin|Open MPI, which runs that test|mpirun'
    'clang-14|clang 14, the second compiler|clang++-14'
    'libclang-rt-14-dev|the sanitizers of clang 14|'
    'lld-14|a linker that takes a quarter of the time for what clang 14 makes|ld.lld-14'
    'llvm-14|names of functions in the reports of the sanitizers; line coverage|'
    'libbenchmark-dev|Google Benchmark|'
    'doxygen|Doxygen 1.9.4 or newer, the reference|doxygen'
    'doxygen-awesome-css|the style of the reference (optional)|'
    'python3|Python 3, which looks for names without documentation|python3'
    'pkg-config|pkg-config, for the consumer that uses it|pkg-config'
    'dpkg-dev|dpkg-shlibdeps, for the Debian packages|'
    'file|file, which finds what a package holds|'
    'python3-jsonschema|an independent validator of JSON Schema|'
    'chromium|Chromium, which opens the page of statistics|chromium'
    'graphviz|Graphviz, pictures in the reference|dot'
)
case "$set_name" in
    examples) ;;
    tests) needed+=("${for_tests[@]}") ;;
    ci) needed+=("${for_tests[@]}" "${for_ci[@]}") ;;
    *) fail 'usage: dependencies.sh examples|tests|ci' ;;
esac

installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

is_debian_12() {
    [[ -r /etc/os-release ]] || return 1
    (
        . /etc/os-release
        [[ ${ID:-} == debian && ${VERSION_ID:-} == 12 ]]
    ) && command -v apt-get >/dev/null && command -v dpkg-query >/dev/null
}

on_another_system() {
    local entry package purpose command missing=()
    for entry in "${needed[@]}"; do
        IFS='|' read -r package purpose command <<<"$entry"
        if [[ -n $command ]] && ! command -v "$command" >/dev/null; then
            missing+=("$command")
        fi
    done
    say 'This is not Debian 12, so nothing is installed by itself. What is needed:'
    for entry in "${needed[@]}"; do
        IFS='|' read -r package purpose command <<<"$entry"
        say "  - $purpose; on Debian 12: $package"
    done
    if ((${#missing[@]})); then
        fail "Not found here: ${missing[*]}. Please install them and try again."
    fi
    say 'The tools are there; CMake will say if a library is not.'
}

if ! is_debian_12; then
    on_another_system
    exit 0
fi

missing=()
boost_missing=false
for entry in "${needed[@]}"; do
    package=${entry%%|*}
    if ! installed "$package"; then
        missing+=("$package")
        if [[ $package == libboost* ]]; then
            boost_missing=true
        fi
    fi
done
((${#missing[@]})) || exit 0

if $boost_missing; then
    # Boost 1.81 and Debian's default 1.74 cannot both have their -dev packages installed.
    mapfile -t in_the_way < <(
        dpkg-query -W -f '${db:Status-Status} ${Package}\n' 'libboost*-dev' 2>/dev/null \
            | sed -n 's/^installed \(libboost.*\)/\1/p' | grep -v '1\.81-dev$' || true)
    if ((${#in_the_way[@]})); then
        say 'Boost 1.81 is needed, but the -dev packages of another Boost are installed:'
        printf '  %s\n' "${in_the_way[@]}"
        say 'The two cannot be installed together. If nothing else here needs them, remove them:'
        say "  apt-get remove ${in_the_way[*]}"
        fail 'and try again. (Programs that run with Boost 1.74 are not touched by that.)'
    fi
fi

as_root=()
if ((EUID != 0)); then
    command -v sudo >/dev/null \
        || fail "Missing: ${missing[*]}. Install them as root (there is no sudo here)."
    as_root=(sudo)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1 </dev/null
}

say "Missing packages: ${missing[*]}"
say '  reading the package lists ...'
if ! apt update; then
    # One broken list of somebody else's need not hide what the others offer.
    tail -n 20 "$log" >&2
    say "  'apt-get update' failed; trying with the lists there are ..."
fi
say "  installing ${#missing[@]} package(s) ..."
if ! apt install --no-install-recommends "${missing[@]}"; then
    tail -n 40 "$log" >&2
    fail "'apt-get install' failed. Please install by hand: ${missing[*]}"
fi
say '  installed.'
