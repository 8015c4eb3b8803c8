#!/usr/bin/env bash
# Several processes that record at once into one ledger: SQLite beside PostgreSQL, both durable (a sync for each document).
#
#   bench/writers.sh [DOCUMENTS]     each of 1, 2, 4 and 8 processes records DOCUMENTS (200) of its own, of some 25 claims each
#
# Prints documents a second of all together. Exit code: 0 done, 3 there is no PostgreSQL.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."

documents=${1:-200}
work=$(mktemp -d)
chmod 755 "$work"
trap 'scripts/postgres.sh stop "$work/postgres"; rm -rf "$work"' EXIT
dotnet build tests/Wanglai.Ledger.CrashWriter -c Release -v q --nologo >/dev/null
writer="dotnet tests/Wanglai.Ledger.CrashWriter/bin/Release/net10.0/Wanglai.Ledger.CrashWriter.dll"
server=$(scripts/postgres.sh start "$work/postgres" max_connections=100)

# Each process tells of each document when it is safely in; the clock runs from the first such line to the last.
together() {
  local number=$1 ledger=$2 i pids=()
  $writer verify "$ledger" >/dev/null
  for i in $(seq "$number"); do
    $writer record "$ledger" "$documents" $((i * 100000)) >"$work/said.$i" 2>"$work/errors.$i" &
    pids+=($!)
  done
  while [ -z "$(cat "$work"/said.* 2>/dev/null | head -n 1)" ]; do sleep 0.02; done
  local began
  began=$(date +%s%N)
  for i in "${pids[@]}"; do wait "$i" || { cat "$work"/errors.* >&2; exit 1; }; done
  local ended
  ended=$(date +%s%N)
  $writer verify "$ledger" >/dev/null
  echo "$number $((ended - began))" | awk -v d="$documents" -v s="$3" '{ printf "%-11s %d writers %8.1f documents/s\n", s, $1, $1 * d * 1e9 / $2 }'
  rm -f "$work"/said.* "$work"/errors.*
}

for number in 1 2 4 8; do
  together "$number" "$work/$number.db" SQLite
  together "$number" "$server;Database=writers_$number" PostgreSQL
done
