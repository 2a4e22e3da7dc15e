#!/usr/bin/env bash
# Anonymous public pages a second: the packaged program beside nginx that serves the very same bytes and headers from
# files, on the same machine, turn by turn in the same run. The figures go to docs/benchmarks.md by hand.
set -euo pipefail
seconds="${SECONDS_EACH:-5}"
rounds="${ROUNDS:-5}"
connections="${CONNECTIONS:-32}"
work="$(mktemp -d)"
PATH="$PATH:/usr/sbin"
program=""
cleanup() {
    [ -s "$work/nginx.pid" ] && kill -QUIT "$(cat "$work/nginx.pid")" 2>/dev/null || true
    [ -n "$program" ] && kill -TERM "$program" 2>/dev/null && wait "$program" 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT

# The options of a service: both compiler tiers. The demonstration gives the pages something to show.
INVENTONS_JAVA_OPTIONS="-XX:TieredStopAtLevel=4 ${INVENTONS_JAVA_OPTIONS:-}" \
    dist/inventons/bin/inventons demo --port 0 --data "$work/data" >"$work/out" 2>"$work/err" &
program=$!
until grep -q '^READY ' "$work/out"; do
    kill -0 "$program" 2>/dev/null || { cat "$work/err" >&2; exit 1; }
    sleep 0.1
done
ours="$(sed -n 's/^READY //p' "$work/out")"

get() { curl -s -H 'Accept-Encoding: gzip' "$@"; }
first() { curl -s "$ours$1" | grep -oE "href=\"$2\"" | head -1 | cut -d'"' -f2; }
action="$(first /actions '/actions/L-[0-9-]+')"
pages=(/labels)
[ -n "$action" ] && pages+=("/labels/${action##*/}")
pages+=(/actions)
[ -n "$action" ] && pages+=("$action")
pages+=(/agenda)

# What nginx serves: the pressed bytes that we send, with the headers that we send.
mkdir -p "$work/www"
locations=""
for page in "${pages[@]}"; do
    sleep 0.1
    get -o /dev/null "$ours$page"
    get -D "$work/headers" -o "$work/www/page.gz" "$ours$page"
    grep -qi '^etag:' "$work/headers" || { echo "$page does not leave from memory" >&2; exit 1; }
    name="$(echo "$page" | tr -c 'A-Za-z0-9\n' '_')"
    mv "$work/www/page.gz" "$work/www/$name"
    headers="$(tr -d '\r' <"$work/headers" | sed -nE 's/^([A-Za-z-]+): (.*)$/\1|\2/p' |
        grep -viE '^(date|content-length|content-type|etag|server|connection)\|' |
        awk -F'|' '{gsub(/"/, "\\\""); printf "add_header %s \"%s\";\n", $1, $2}')"
    locations+="location = $page { alias $work/www/$name; default_type \"text/html; charset=utf-8\"; $headers }"$'\n'
done
chmod -R a+rX "$work"
port=18195
cat >"$work/nginx.conf" <<CONF
user root;
worker_processes auto;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { worker_connections 1024; }
http {
    access_log off; sendfile on; tcp_nopush on; types { } keepalive_requests 100000000;
    open_file_cache max=100; client_body_temp_path $work/t1; proxy_temp_path $work/t2;
    fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
    server { listen 127.0.0.1:$port; $locations }
}
CONF
nginx -c "$work/nginx.conf" -e "$work/nginx.log"
theirs="http://127.0.0.1:$port"

rate() {
    wrk -t1 -c"$connections" -d"${2:-$seconds}s" -H 'Accept-Encoding: gzip' "$1" >"$work/wrk"
    grep -q 'Non-2xx' "$work/wrk" && { cat "$work/wrk" >&2; exit 1; }
    awk '/Requests\/sec/ {print int($2)}' "$work/wrk"
}
middle() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

for page in "${pages[@]}"; do rate "$ours$page" 4 >/dev/null; done
table="$work/table"
for page in "${pages[@]}"; do
    : >"$work/a"
    : >"$work/b"
    for _ in $(seq "$rounds"); do
        rate "$theirs$page" >>"$work/a"
        rate "$ours$page" >>"$work/b"
    done
    nginx_rate="$(middle <"$work/a")"
    our_rate="$(middle <"$work/b")"
    size="$(get -o /dev/null -w '%{size_download}' "$ours$page")"
    echo "| \`$page\` | $size | $nginx_rate | $our_rate | $(awk "BEGIN {printf \"%.2f\", $our_rate / $nginx_rate}") |"
done | tee "$table"
load="cores $(nproc), load at the end $(cut -d' ' -f1 /proc/loadavg), $(nginx -v 2>&1 | sed 's/.*: //'), $connections connections, ${seconds} s a turn, middle of $rounds turns"
echo "$load"
