#!/usr/bin/env bash
# Kills a program that records with SIGKILL, again and again at random instants, and looks at its ledger after each kill.
#
#   tests/crash.sh [N]          N kills (50) of the crash writer beside the ledger's tests
#   tests/crash.sh [N] --served "Host=…"   the same with ledgers on a server of PostgreSQL (scripts/postgres.sh starts one)
#   tests/crash.sh [N] --import LINES      N kills of an import of a file of so many claims; with --served, too
#   tests/crash.sh N --run CMD --verify CMD --claims CMD [--recorded CMD]
#
# In each command {ledger} stands for the ledger's file.
#   --run       records; run again, it goes on where it was killed. A line "recorded NAME" on its output acknowledges NAME.
#   --verify    ends with 0 where the ledger is whole
#   --claims    prints the claims: after a run that was not killed, they must be those of a run that never was
#   --recorded  prints "recorded NAME" for what the ledger holds: everything acknowledged must be there
#
#   tests/crash.sh 50 --run './wanglai read samples --ledger {ledger}' --verify './wanglai verify --ledger {ledger}' \
#     --claims './wanglai export --to jsonl --ledger {ledger}'
#
# CRASH_SEED=… repeats the instants of a run. Exit code: 0 everything held, 1 something did not, 2 usage.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."

usage() { sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' tests/crash.sh; exit "$1"; }

kills=50 served='' import='' run='' verify='' claims='' recorded=''
case "${1:-}" in -h | --help) usage 0 ;; [0-9]*) kills=$1; shift ;; esac
while [ $# -gt 0 ]; do
  [ $# -ge 2 ] || usage 2
  case "$1" in
    --served) served=$2 ;; --import) import=$2 ;; --run) run=$2 ;; --verify) verify=$2 ;; --claims) claims=$2 ;; --recorded) recorded=$2 ;; *) usage 2 ;;
  esac
  shift 2
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "$run" ]; then
  dotnet build tests/Wanglai.Ledger.CrashWriter -c Release -v q --nologo >/dev/null
  writer="dotnet tests/Wanglai.Ledger.CrashWriter/bin/Release/net10.0/Wanglai.Ledger.CrashWriter.dll"
  run="$writer record '{ledger}'" verify="$writer verify '{ledger}'" claims="$writer claims '{ledger}'" recorded="$writer recorded '{ledger}'"
  if [ -n "$import" ]; then
    $writer file "$work/claims.jsonl" "$import"
    run="$writer import '{ledger}' '$work/claims.jsonl'"
  fi
fi
[ -n "$verify" ] && [ -n "$claims" ] || usage 2
RANDOM=${CRASH_SEED:=$$}

fail() { echo "FAILED after $killed kills (CRASH_SEED=$CRASH_SEED): $1" >&2; [ -z "${2:-}" ] || cat "$2" >&2; exit 1; }
on() { bash -c "exec ${1//\{ledger\}/$2}"; }
now() { date +%s%3N; }

# A ledger that was killed before it was one holds nothing, and nothing was acknowledged.
whole() {
  on "$verify" "$ledger" >"$work/verify.out" 2>&1 || {
    { { [ -z "$served" ] && [ ! -e "$ledger" ]; } || grep -q WL-L001 "$work/verify.out"; } && [ ! -s "$work/acknowledged" ]
  }
}

killed=0 complete=0

# Where the ledger is that was never killed, and the one that is: a file, or a database that is made when it is opened.
place() {
  if [ -z "$served" ]; then printf '%s/%s' "$work" "$1"; else printf '%s;Database=crash_%s_%s_%s' "$served" "$$" "$1" "$complete"; fi
}

reference=$(place reference) ledger=$(place killed)
began=$(now)
on "$run" "$reference" >/dev/null 2>"$work/errors" || fail "the run that was not killed ended with an error" "$work/errors"
length=$(($(now) - began))
on "$claims" "$reference" >"$work/reference.claims"
[ -s "$work/reference.claims" ] || fail "the run that was not killed recorded no claims"

ran_out=0
: >"$work/acknowledged"
while [ "$killed" -lt "$kills" ]; do
  delay=$(((RANDOM * 32768 + RANDOM) % length))
  setsid bash -c "exec ${run//\{ledger\}/$ledger}" >"$work/run.out" 2>"$work/errors" &
  pid=$!
  sleep "$(printf '%d.%03d' $((delay / 1000)) $((delay % 1000)))"
  if kill -9 -- "-$pid" 2>/dev/null; then killed=$((killed + 1)); else ran_out=$((ran_out + 1)); fi
  code=0
  wait "$pid" 2>/dev/null || code=$?
  [ "$code" -eq 0 ] || [ "$code" -eq 137 ] || fail "the run ended with code $code by itself" "$work/errors"

  # A last line without its end was not said.
  sed -n "/^recorded /p" "$work/run.out" | { [ -z "$(tail -c 1 "$work/run.out")" ] && cat || sed '$d'; } >>"$work/acknowledged"
  whole || fail "verify does not pass" "$work/verify.out"
  if [ -n "$recorded" ] && [ -s "$work/acknowledged" ]; then
    on "$recorded" "$ledger" | sort -u >"$work/there"
    sort -u "$work/acknowledged" | comm -23 - "$work/there" >"$work/lost"
    [ ! -s "$work/lost" ] || fail "acknowledged and not there:" "$work/lost"
  fi

  if [ "$code" -eq 0 ] || [ "$killed" -eq "$kills" ]; then
    on "$run" "$ledger" >/dev/null 2>"$work/errors" || fail "the ledger cannot be completed" "$work/errors"
    on "$claims" "$ledger" >"$work/killed.claims"
    cmp -s "$work/reference.claims" "$work/killed.claims" || fail "the completed ledger has other claims than one that was never killed"
    whole || fail "verify does not pass after completion" "$work/verify.out"
    complete=$((complete + 1))
    rm -f "$work"/killed*
    ledger=$(place killed)
    : >"$work/acknowledged"
  fi
done
echo "$kills kills ($ran_out runs ended before theirs): verify passed after each, everything acknowledged was there, $complete ledgers completed to the same $(wc -l <"$work/reference.claims") claims"
