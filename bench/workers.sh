#!/usr/bin/env bash
# How fast documents go through a queue: 1, 2 and 3 workers beside one wanglai read of the same folder.
#
#   bench/workers.sh FOLDER [WORKERS…]     FOLDER of documents (dotnet run --project bench/Wanglai.Bench -- folder writes one);
#                                          how many workers at once in each run, 1 2 3 unless told otherwise
#
# Prints for each run: seconds that went by, and seconds of processor time of the readers and of the server, whose sum does not depend on
# what else the machine does. Exit code: 0 done, 2 usage, 3 there is no PostgreSQL.
set -euo pipefail
[ -d "${1:-}" ] || { sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2; exit 2; }
folder=$(realpath -- "$1")
shift
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
chmod 755 "$work"
trap 'scripts/postgres.sh stop "$work/postgres"; rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 WANGLAI_WAIT=60 TIMEFORMAT='%R %U %S'
./wanglai --version >/dev/null
server=$(scripts/postgres.sh start "$work/postgres" max_connections=200)
postmaster=$(head -n 1 "$(cat "$work/postgres/where")/postmaster.pid")
program="dotnet src/Wanglai.Cli/bin/Release/net10.0/wanglai.dll"

# Processor time of the server's processes, in hundredths of a second: those that ended are counted at their parent.
served() { cat "/proc/$postmaster/stat" $(pgrep -P "$postmaster" | sed 's|.*|/proc/&/stat|') 2>/dev/null | awk -v p="$postmaster" '{ t += $14 + $15; if ($1 == p) t += $16 + $17 } END { print t }'; }

measure() {
  local name=$1 before after times
  shift
  before=$(served)
  times=$({ time "$@" >/dev/null 2>&1; } 2>&1)
  sleep 0.5
  after=$(served)
  echo "$times" | awk -v name="$name" -v n="$files" -v s="$((after - before))" \
    '{ printf "%-28s %8.1f s %8.2f documents/s   readers %7.1f s   server %6.1f s   %6.1f ms of processor a document\n", name, $1, n / $1, $2 + $3, s / 100, 1000 * ($2 + $3 + s / 100) / n }'
}

workers() {
  local pids=() i
  for i in $(seq "$1"); do $program worker --until-empty --at-once 1 --ledger "$2" & pids+=($!); done
  wait "${pids[@]}"
}

files=$(find "$folder" -type f | wc -l)
echo "$files documents, $(du -sb --apparent-size "$folder" | cut -f 1) bytes"
measure "read into SQLite" $program read "$folder" --ledger "$work/a.db"
measure "read into PostgreSQL" $program read "$folder" --ledger "$server;Database=direct"
[ $# -gt 0 ] || set -- 1 2 3
for n in "$@"; do
  ledger="$server;Database=queue_$n"
  measure "queue add" $program queue add "$folder" --ledger "$ledger"
  measure "workers: $n" workers "$n" "$ledger"
done
