#!/usr/bin/env bash
# debian_packages.sh BUILD OUTPUT COMPILER SOURCE FORMAT...: makes the Debian packages of a build,
# installs them with dpkg into a scratch root, and builds and runs the consumer from there, for the
# core and for the last format, which needs others: with CMake, and with pkg-config. Other consumers
# take each format from the same files.
set -euo pipefail

build=$1 output=$2 compiler=$3 source=$4
shift 4
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

if (($(id -u) != 0)); then
    echo 'dpkg installs packages for root only'
    exit 77
fi

rm -rf "$output"
mkdir -p "$output"
cpack --config "$build/CPackConfig.cmake" -B "$output/packages" >"$output/cpack.log" 2>&1 \
    || { cat "$output/cpack.log" >&2; exit 1; }

runtime=$(find "$output/packages" -maxdepth 1 -name 'libjspu-coop0_*.deb')
development=$(find "$output/packages" -maxdepth 1 -name 'libjspu-coop-dev_*.deb')
[[ -f $runtime && -f $development ]] || fail "not both packages were made: $runtime $development"
[[ $(find "$output/packages" -maxdepth 1 -name '*.deb' | wc -l) == 2 ]] || fail 'a package too many'

# What each holds, and asks for.
files_of() { dpkg-deb --fsys-tarfile "$1" | tar -t | grep -v '/$'; }
files_of "$runtime" >"$output/runtime.txt"
files_of "$development" >"$output/development.txt"
! grep -vE '/lib[a-z_]+\.so\.[0-9.]+$|/doc/libjspu-coop0/copyright$' "$output/runtime.txt" \
    || fail 'the runtime package holds more than libraries'
for library in jspu_coop "${@/#/jspu_coop_}"; do
    grep -q "/lib$library\\.so\\.0\$" "$output/runtime.txt" || fail "the runtime package lacks $library"
done
grep -q '/jspu_coop/questions/coverage\.hpp$' "$output/development.txt" || fail 'headers are missing'
! grep -E '\.so\.[0-9]' "$output/development.txt" || fail 'the development package holds a library'
version=$(dpkg-deb -f "$runtime" Version)
[[ $(dpkg-deb -f "$runtime" Depends) == *libc6* ]] || fail 'the runtime package asks for no libc'
[[ $(dpkg-deb -f "$development" Depends) == "libjspu-coop0 (= $version), libboost1.81-dev"* ]] \
    || fail "the development package asks for: $(dpkg-deb -f "$development" Depends)"

# Installed for real, into a root of its own that has no more than a shell and ldconfig, which the
# package calls. What else the packages depend on is not there.
root=$output/root
mkdir -p "$root/var/lib/dpkg/"{info,updates} "$root/etc"
touch "$root/var/lib/dpkg/"{status,available} "$root/etc/ld.so.conf"
ldd /bin/sh | grep -oE '/[^ ]+' | xargs cp --parents -L -t "$root" /bin/sh /sbin/ldconfig
dpkg --root="$root" --log="$output/dpkg.log" --force-depends --install "$runtime" "$development" \
    >"$output/install.log" 2>&1 || { cat "$output/install.log" >&2; exit 1; }
for package in libjspu-coop0 libjspu-coop-dev; do
    [[ $(dpkg-query --admindir="$root/var/lib/dpkg" -W -f '${db:Status-Status}' $package) \
        == installed ]] || fail "$package is not installed"
done
! grep -rlF -e "$build" -e "$source" "$root/usr" --include='*.pc' --include='*.cmake' \
    || fail 'a file remembers where it was built'

/sbin/ldconfig -r "$root" -p | grep 'libjspu_coop\.so\.0 ' >/dev/null \
    || fail 'the loader does not know the library'
dpkg-deb -e "$runtime" "$output/control"
grep -q '^libjspu_coop 0 libjspu-coop0 (= ' "$output/control/shlibs" || fail 'no program could depend on it'

libraries=$(dirname "$(find "$root/usr/lib" -name 'libjspu_coop.so.0')")
export LD_LIBRARY_PATH=$libraries
for format in '' "${@: -1}"; do
    folder=$output/consumer_$format
    cmake -S "$source/tests/consumers/find_package" -B "$folder" -G Ninja \
        -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_PREFIX_PATH="$root/usr" \
        -DCONSUMER_FORMAT="$format" >"$folder.log" 2>&1 \
        || { cat "$folder.log" >&2; exit 1; }
    cmake --build "$folder"
    "$folder/consumer"
done
bash "$source/tests/consumers/pkg_config.sh" "$compiler" "$root/usr" "${libraries#"$root/usr/"}" \
    "$output/pkg_config" "${@: -1}"
