#!/usr/bin/env bash
# Tries an archive of ./publish as an office PC meets it: in an empty folder, with an empty home and with no program on the path, neither
# an SDK nor Node nor anything else. Reads a sample, asks, and has the starter open the site and serve pages.
#
#   tests/portable.sh ARCHIVE.tar.gz
set -euo pipefail
archive=$(realpath -- "$1")
place=$(mktemp -d)
site=
trap '[ -z "$site" ] || kill -- "-$site" 2>/dev/null || true; rm -rf "$place"' EXIT
fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

mkdir "$place/home" "$place/path"
tar -xzf "$archive" -C "$place"
cd "$place"/wanglai-*
[ -s READ-ME.txt ] && [ -s LICENSE.txt ] && [ -s THIRD-PARTY.txt ] && [ -s wanglai.desktop ] || fail "Something is missing beside the program: $(ls)"
bare=(env -i HOME="$place/home" PATH="$place/path" LANG=en_US.UTF-8 TMPDIR="$place")

"${bare[@]}" program/wanglai --version >"$place/version" || fail "It does not start."
"${bare[@]}" program/wanglai read samples/09-britain-germany.txt --metadata samples/metadata.csv >"$place/read" 2>&1 || fail "It does not read:" "$(cat "$place/read")"
[ -s "$place/home/.local/share/wanglai/ledger.db" ] || fail "The ledger is not where READ-ME.txt says."
"${bare[@]}" program/wanglai ask '1985年中国工会同德国工联是什么关系？' >"$place/asked" 2>&1 || fail "It does not answer:" "$(cat "$place/asked")"
grep -q 'in relations' "$place/asked" || fail "It answers otherwise than expected:" "$(cat "$place/asked")"

# The starter itself, on a port that is free, in a group of processes that can be ended as one.
set -m
"${bare[@]}" /bin/sh ./open-wanglai.sh --port 0 >"$place/served" 2>&1 &
site=$!
set +m
for _ in $(seq 100); do
  address=$(grep -o 'http://[^ ]*' "$place/served" | head -n 1 || true)
  [ -z "$address" ] || break
  sleep 0.2
done
[ -n "$address" ] || fail "The site does not open:" "$(cat "$place/served")"
# page PATH WORDS: what a browser would get, with bash alone.
page() {
  local port=${address##*:}
  exec 3<>"/dev/tcp/127.0.0.1/${port%/}"
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nAccept-Language: en\r\nConnection: close\r\n\r\n' "$1" "${port%/}" >&3
  cat <&3 >"$place/page"
  exec 3>&-
  grep -aq "$2" "$place/page" || fail "$1 has no \"$2\":" "$(head -c 2000 "$place/page")"
}
page / 'HTTP/1.1 200 OK'
page / '</html>'
page "$(grep -ao '/assets/site[^"]*' "$place/page" | head -n 1)" 'font-family'
page '/api/search?q=%E5%BE%B7%E5%9B%BD' '"claimCount":'
page /help/tour.md '</html>'
printf '%s: read, asked, served.\n' "$(basename "$archive")"
