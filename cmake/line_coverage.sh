#!/usr/bin/env bash
# line_coverage.sh BUILD PERCENT
#
# Which lines of the library the tests of BUILD ran (clang's own counts). Lists the files of which a
# line never ran; fails if fewer than PERCENT of all lines did.
set -euo pipefail

source "$(dirname "${BASH_SOURCE[0]}")/shell.sh"
build=$1 least=$2

llvm-profdata-14 merge -sparse "$build"/profiles/*.profraw -o "$build/tests.profdata"
objects=()
for program in "$build"/tests/test_* "$build"/examples/[0-9a-z]*; do
    if [[ -f $program && -x $program ]]; then
        objects+=(-object "$program")
    fi
done
# Each line "name regions missed % functions missed % lines missed % branches missed %".
# Paths are absolute, or relative to the build where ccache made them so.
others='(^|/)(tests|examples|tools)/[a-z0-9_/]*[.][ch]pp$|^/usr/'
llvm-cov-14 report "${objects[@]:1}" -instr-profile "$build/tests.profdata" \
    -ignore-filename-regex="$others" \
    >"$build/line_coverage.txt" 2>"$build/line_coverage.log" \
    || fail "$(tail -n 20 "$build/line_coverage.log")"
awk -v least="$least" '
    $1 == "TOTAL" { lines = $8; missed = $9 }
    NF == 13 && $1 != "TOTAL" && $1 != "Filename" && $9 > 0 {
        printf "    %5d of %5d lines never ran  %s\n", $9, $8, $1
    }
    END {
        if (lines == 0) { print "no line was counted"; exit 1 }
        printf "lines that tests ran: %.1f%% (%d of %d)\n", 100 * (lines - missed) / lines, lines - missed, lines
        exit !(100 * (lines - missed) >= least * lines)
    }' "$build/line_coverage.txt"
