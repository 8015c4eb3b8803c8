#!/usr/bin/env bash
# Kills workers with SIGKILL, one of three again and again at random instants, while they read a queue, and looks at the ledger after it.
#
#   tests/workers.sh [KILLS] [DOCUMENTS]                    20 kills of workers that read 150 documents; when these are read, another queue
#   tests/workers.sh [KILLS] [DOCUMENTS] --served "Host=…"  with ledgers on a server that runs (otherwise scripts/postgres.sh starts one)
#
# A worker that was killed is replaced by a new one. Each queue must end with every document done, the ledger verify, hold each document
# in one batch, and hold the claims of a run of wanglai read that was never killed.
# CRASH_SEED=… repeats the instants. Exit code: 0 everything held, 1 something did not, 2 usage, 3 there is no PostgreSQL.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."

usage() { sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' tests/workers.sh >&2; exit 2; }

kills=20 documents=150 served=''
if [[ "${1:-}" =~ ^[0-9]+$ ]]; then kills=$1; shift; fi
if [[ "${1:-}" =~ ^[0-9]+$ ]]; then documents=$1; shift; fi
if [ "${1:-}" = --served ] && [ $# -eq 2 ]; then served=$2; elif [ $# -gt 0 ]; then usage; fi

work=$(mktemp -d)
workers=()
finish() {
  for pid in "${workers[@]}"; do kill -9 "$pid" 2>/dev/null || true; done
  if [ -e "$work/postgres/where" ]; then scripts/postgres.sh stop "$work/postgres"; fi
  rm -rf "$work"
}
trap finish EXIT
fail() { echo "FAILED after $killed kills (CRASH_SEED=$CRASH_SEED): $1" >&2; exit 1; }

export LC_ALL=C.UTF-8 WANGLAI_WAIT=60
./wanglai --version >/dev/null

# A copy: the long run is not disturbed by a build.
cp -r src/Wanglai.Cli/bin/Release/net10.0 "$work/program"
wanglai() { dotnet "$work/program/wanglai.dll" "$@"; }
RANDOM=${CRASH_SEED:=$$} killed=0 queues=0 twice=0
if [ -z "$served" ]; then
  chmod 755 "$work"
  served=$(scripts/postgres.sh start "$work/postgres" max_connections=200)
fi

# Documents of some 20 KB, each the sentences of the samples in an order of its own.
mkdir "$work/papers"
for n in $(seq "$documents"); do
  { echo "第${n}号文件"; cat samples/0*.txt | shuf --random-source=<(yes "$n"); } >"$work/papers/$(printf '%04d' "$n").txt"
done
claims() { wanglai export --to jsonl --ledger "$1" | sort; }
wanglai read "$work/papers" --ledger "$work/reference.db" >/dev/null
claims "$work/reference.db" >"$work/reference"
[ -s "$work/reference" ] || fail "the run that was not killed recorded no claims"

# How many documents have come so far: status WORD
status() { wanglai queue status --json --ledger "$ledger" | grep -o "\"$1\":[0-9]*" | tr -dc 0-9; }

begin() {
  ledger="$served;Database=workers_$$_$queues"
  wanglai queue add "$work/papers" --ledger "$ledger" >/dev/null
}

employ() {
  for i in 0 1 2; do
    if [ -z "${workers[$i]:-}" ] || ! kill -0 "${workers[$i]}" 2>/dev/null; then
      dotnet "$work/program/wanglai.dll" worker --until-empty --at-once 2 --ledger "$ledger" >/dev/null 2>>"$work/errors" &
      workers[i]=$!
    fi
  done
}

complete() {
  for pid in "${workers[@]}"; do wait "$pid" 2>/dev/null || true; done
  wanglai worker --until-empty --ledger "$ledger" >/dev/null 2>>"$work/errors" || fail "a worker ended with an error: $(cat "$work/errors")"
  [ "$(status done) $(status failed)" = "$documents 0" ] || fail "not every document is done: $(wanglai queue status --ledger "$ledger")"
  wanglai verify --ledger "$ledger" >"$work/verified" || fail "verify does not pass: $(cat "$work/verified")"
  wanglai ledger info --json --ledger "$ledger" | grep -q "\"batches\":$documents,.*\"sources\":$documents," || fail "a document was recorded twice or not at all"
  claims "$ledger" | cmp -s - "$work/reference" || fail "the claims are not those of a run that was never killed"
  twice=$((twice + $(wanglai queue list --json --ledger "$ledger" | grep -vc '"starts":1,' || true)))
  queues=$((queues + 1))
}

begin
while [ "$killed" -lt "$kills" ]; do
  employ
  sleep "$((RANDOM % 4)).$((RANDOM % 1000))"
  if [ "$(status done)" -eq "$documents" ]; then
    complete
    begin
  else
    victim=${workers[$((RANDOM % 3))]}
    if kill -9 "$victim" 2>/dev/null; then killed=$((killed + 1)); fi
    wait "$victim" 2>/dev/null || true
  fi
done
employ
complete
echo "$kills kills of workers: $queues queues of $documents documents each done once in effect ($twice documents were begun again by another), the ledgers verified, with the same $(wc -l <"$work/reference") claims each"
