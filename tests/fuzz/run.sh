#!/usr/bin/env bash
# Lets a fuzzer look for inputs that break it, beginning with those that are kept.
#
#   tests/fuzz/run.sh FUZZER KEPT FOUND SECONDS [ARGUMENT FOR THE FUZZER]...
#
# FUZZER is the program (build/sanitize/tests/fuzz_policies), KEPT the folder of kept inputs, FOUND a
# folder for what is found: an input that breaks it is written to FOUND/broken-..., and its name
# is the end of what is printed. The seed is that of RC_PARAMS, which tests/run.sh takes from the
# commit.
#
# To take in what a longer run found, into few and small files:
#
#   FUZZER -merge=1 KEPT FOUND
set -euo pipefail

fuzzer=${1:?a fuzzer} kept=${2:?a folder of kept inputs} found=${3:?a folder} seconds=${4:?seconds}
shift 4

seed=1
if [[ ${RC_PARAMS:-} =~ seed=([0-9]{1,18}) ]]; then
    # The fuzzer takes 32 bits, and 0 for any.
    seed=$((10#${BASH_REMATCH[1]} % 2147483647 + 1))
fi

rm -rf "$found"
mkdir -p "$found/inputs"
status=0
"$fuzzer" "-max_total_time=$seconds" -timeout=60 -rss_limit_mb=4096 "-seed=$seed" -max_len=8192 \
    -print_final_stats=1 "-artifact_prefix=$found/broken-" "$@" "$found/inputs" "$kept" \
    || status=$?
if ((status != 0)); then
    for each in "$found"/broken-*; do
        [[ -e $each ]] && echo "this input breaks it: $each"
    done
    echo "(seed $seed)"
fi
exit "$status"
