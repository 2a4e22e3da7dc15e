#!/usr/bin/env bash
# Measures the packaged program on a throw-away demonstration: first start (empty folder), later start, first page, memory.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

start() {
    local name="$1" begin ready page pid address
    : >"$work/out"
    begin="$(milliseconds)"
    dist/inventons/bin/inventons demo --port 0 --data "$work/data" >"$work/out" 2>"$work/err" &
    pid=$!
    until grep -q '^READY ' "$work/out"; do
        kill -0 "$pid" 2>/dev/null || { cat "$work/err" >&2; exit 1; }
        sleep 0.02
    done
    ready=$(($(milliseconds) - begin))
    address="$(sed -n 's/^READY //p' "$work/out")"
    curl -s -o /dev/null "$address/"
    page=$(($(milliseconds) - begin))
    sleep 5
    printf '%-14s READY %5d ms   first page %5d ms   memory %4d MB\n' "$name" "$ready" "$page" \
        "$(awk '/^VmRSS/ {print int($2 / 1024)}' "/proc/$pid/status")"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}

echo "cores $(nproc), load $(cut -d' ' -f1 /proc/loadavg)"
start "first start"
start "later start"
start "later start"
du -sh dist/inventons | awk '{print "dist/inventons", $1}'
