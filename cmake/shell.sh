# Shared by the shell scripts of this project (to be sourced): what they say and how they run a
# long command without drowning the reader. Not to be run by itself.

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Seconds as "1m 05s".
duration() { printf '%dm %02ds' "$(($1 / 60))" "$(($1 % 60))"; }

cores() { nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2; }

# ccache fails, and every compilation with it, where it cannot write its cache at home.
if [[ -z ${CCACHE_DIR:-} && ! (-d ${HOME:-} && -w ${HOME:-}) ]]; then
    CCACHE_DIR=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/build/ccache
    export CCACHE_DIR
fi

# run_logged LOG COMMAND...: everything goes to LOG; its end is shown only if the command fails.
run_logged() {
    local log=$1 status=0
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if ((status != 0)); then
        tail -n 60 "$log" >&2
        printf 'failed (%d): %s\nthe whole log: %s\n' "$status" "$*" "$log" >&2
    fi
    return "$status"
}

# run_building LOG COMMAND...: a build by ninja; how far it has come is shown, and what went wrong.
run_building() {
    local log=$1 status=0
    shift
    mkdir -p "$(dirname "$log")"
    export NINJA_STATUS='[%f/%t] '
    { "$@" 2>&1 </dev/null || status=$?; printf 'exit status %d\n' "$status"; } \
        | show_progress '^\[[0-9]+/[0-9]+\]' "$log"
    status=$(sed -n '$s/^exit status //p' "$log")
    if ((status != 0)); then
        { grep -vE '^\[[0-9]+/[0-9]+\] |^exit status ' "$log" || true; } | head -n 300 >&2
        printf 'failed (%d): %s\nthe whole log: %s\n' "$status" "$*" "$log" >&2
    fi
    return "$status"
}

# run_testing LOG COMMAND...: a run of ctest. Tests that pass are counted, not listed; everything
# else is shown.
run_testing() {
    local log=$1 status=0
    shift
    mkdir -p "$(dirname "$log")"
    { "$@" 2>&1 </dev/null || status=$?; printf 'exit status %d\n' "$status"; } \
        | show_progress '^ *[0-9]+/[0-9]+ Test ' "$log"
    status=$(sed -n '$s/^exit status //p' "$log")
    grep -vE '^ *[0-9]+/[0-9]+ Test .* Passed |^ +Start +[0-9]+: |^exit status |^$' "$log" || true
    return "$status"
}

# show_progress PATTERN LOG: copies its input to LOG and shows the done/all of the lines that match
# PATTERN: on a terminal in one line that is overwritten, elsewhere a line every 20 seconds.
show_progress() {
    local pattern=$1 log=$2 line next=$((SECONDS + 20))
    while IFS= read -r line; do
        printf '%s\n' "$line" >&3
        if [[ $line =~ $pattern && $line =~ [0-9]+/[0-9]+ ]]; then
            if [[ -t 1 ]]; then
                printf '\r\033[K    %s' "${BASH_REMATCH[0]}"
            elif ((SECONDS >= next)); then
                printf '    %s\n' "${BASH_REMATCH[0]}"
                next=$((SECONDS + 20))
            fi
        fi
    done 3>"$log"
    if [[ -t 1 ]]; then
        printf '\r\033[K'
    fi
}
