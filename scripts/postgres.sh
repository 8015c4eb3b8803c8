#!/usr/bin/env bash
# A PostgreSQL server of one's own, on loopback, for tests and measurements.
#
#   scripts/postgres.sh start FOLDER [OPTION=VALUE …]   makes a cluster in FOLDER, starts it, prints its connection string
#   scripts/postgres.sh stop FOLDER                     stops it and takes it away
#   scripts/postgres.sh kill FOLDER                     kill -9 to all of it, as when the power goes
#   scripts/postgres.sh again FOLDER                    starts it again after a kill
#   scripts/postgres.sh find .                          nothing; exit code 3 where there is no server to start
#
# OPTION=VALUE are settings of the server, such as fsync=off. The server does not run as root: root hands it to the user postgres,
# or to nobody. Exit code: 0 done, 2 usage, 3 there is no PostgreSQL 15 or later here, or it does not start.
set -euo pipefail

usage() { sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2; exit 2; }
die() { printf '%s\n' "$*" >&2; exit 3; }

# Sets $bin to the newest server's programs.
find_server() {
  local candidate version
  bin=''
  for candidate in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -rV) "$(dirname -- "$(command -v pg_ctl || echo /none/x)")"; do
    [ -x "$candidate/initdb" ] && [ -x "$candidate/postgres" ] || continue
    version=$("$candidate/postgres" --version | grep -oE '[0-9]+' | head -n 1)
    if [ "$version" -ge 15 ]; then bin=$candidate; return; fi
  done
  die "There is no PostgreSQL 15 or later on this machine."
}

# Runs a command as the user whom the server belongs to.
as_owner() {
  if [ "$(id -u)" -ne 0 ]; then "$@"; return; fi
  local owner=nobody
  if id -u postgres >/dev/null 2>&1; then owner=postgres; fi
  setpriv --reuid="$(id -u "$owner")" --regid="$(id -g "$owner")" --clear-groups env HOME=/ "$@"
}

# Whoever owns the server must be able to go where its data lie; a checkout in root's own home is not such a place.
place_data() {
  data=$folder/data
  mkdir -p "$folder"
  if [ "$(id -u)" -eq 0 ]; then
    mkdir -p "$data"
    if ! as_owner test -x "$data"; then rmdir "$data"; data=$(mktemp -d); fi
    chown "$(as_owner id -u):$(as_owner id -g)" "$data"
  fi
  printf '%s\n' "$data" >"$folder/where"
}

free_port() {
  local port
  for _ in $(seq 100); do
    port=$((20000 + RANDOM % 20000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then printf '%s\n' "$port"; return; fi
  done
  die "No port is free."
}

start_server() {
  as_owner "$bin/pg_ctl" -D "$data" -w -t 60 -s -l "$data/log" start >/dev/null 2>&1 </dev/null ||
    { tail -n 20 "$data/log" >&2 || true; die "PostgreSQL did not start."; }
}

# The server and its children are one group of processes, which pg_ctl made.
kill_server() {
  local pid
  pid=$(head -n 1 "$data/postmaster.pid")
  kill -9 -- "-$pid"
  while pgrep -g "$pid" >/dev/null 2>&1; do sleep 0.02; done
  rm -f "$data/postmaster.pid"
}

[ $# -ge 2 ] || usage
action=$1 folder=$(realpath -m -- "$2")
shift 2
find_server
case "$action" in
  start)
    if [ -f "$folder/where" ]; then "${BASH_SOURCE[0]}" stop "$folder"; fi
    place_data
    secret=$(mktemp)
    head -c 18 /dev/urandom | base64 | tr '+/' '-_' >"$secret"
    chmod 644 "$secret"
    as_owner "$bin/initdb" -D "$data" -U wanglai -A scram-sha-256 --pwfile="$secret" -E UTF8 --locale=C --no-instructions >"$folder/initdb.log" 2>&1 ||
      { cat "$folder/initdb.log" >&2; die "initdb failed."; }
    port=$(free_port)
    {
      printf "listen_addresses = '127.0.0.1'\nport = %s\nunix_socket_directories = ''\n" "$port"
      for setting in "$@"; do printf "%s = '%s'\n" "${setting%%=*}" "${setting#*=}"; done
    } | as_owner tee -a "$data/postgresql.conf" >/dev/null
    password=$(cat "$secret")
    rm -f "$secret"
    start_server
    printf 'Host=127.0.0.1;Port=%s;Username=wanglai;Password=%s;Database=postgres\n' "$port" "$password"
    ;;
  stop)
    [ -f "$folder/where" ] || exit 0
    data=$(cat "$folder/where")
    as_owner "$bin/pg_ctl" -D "$data" -m immediate -w -s stop >/dev/null 2>&1 || true
    rm -rf "$data" "$folder/where"
    ;;
  kill) data=$(cat "$folder/where"); kill_server ;;
  find) ;;
  again) data=$(cat "$folder/where"); start_server ;;
  *) usage ;;
esac
