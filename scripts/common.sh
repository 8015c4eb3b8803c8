# Shared by ./test, ./wanglai and ./demo: finds the .NET SDK and builds quietly. Sourced, never run.
# shellcheck shell=bash

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
configuration=Release

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
# The SDK itself would otherwise refuse to start where no ICU library is installed; Wanglai needs none.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

say() { printf '%s\n' "$*"; }
note() { printf '%s\n' "$*" >&2; }
die() {
  note "$*"
  exit 3
}

# Sets $dotnet to the host that runs and builds .NET programs.
find_dotnet() {
  local candidate
  for candidate in "${DOTNET_ROOT:-}/dotnet" "$(command -v dotnet || true)" "${HOME:-}/.dotnet/dotnet" \
    /usr/share/dotnet/dotnet /usr/lib/dotnet/dotnet /usr/local/share/dotnet/dotnet; do
    if [ -x "$candidate" ]; then
      dotnet=$candidate
      return
    fi
  done
  die "The .NET 10 SDK is missing. Install it (https://dotnet.microsoft.com/download/dotnet/10.0; on Ubuntu: apt install dotnet-sdk-10.0) and run this again.
缺少 .NET 10 SDK。请先安装（https://dotnet.microsoft.com/download/dotnet/10.0；Ubuntu 上：apt install dotnet-sdk-10.0），再运行本命令。"
}

# Fails with one clear sentence where the host found has no SDK of the version that global.json asks for.
need_sdk() {
  find_dotnet
  (cd "$root" && "$dotnet" --version) >/dev/null 2>&1 ||
    die "$dotnet has no SDK of version 10.0.100 or later (it has: $("$dotnet" --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd' ' -)). Install the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0
$dotnet 没有 10.0.100 或更新的 SDK。请安装 .NET 10 SDK：https://dotnet.microsoft.com/download/dotnet/10.0"
}

# build PROJECT…: builds each; says nothing when all is well, shows the compiler's words when not.
build() {
  local project log
  log=$(mktemp)
  for project in "$@"; do
    # Nodes that outlive the build would hold our output open.
    if ! (cd "$root" && "$dotnet" build "$project" -c "$configuration" -v q --nologo -nodeReuse:false -consoleLoggerParameters:NoSummary) >"$log" 2>&1 </dev/null; then
      # Each error once; where there is none, whatever was said.
      grep -E ': (error|warning) ' "$log" | sort -u >&2 || cat "$log" >&2
      rm -f "$log"
      note "The build of $project failed; the lines above say where."
      return 1
    fi
  done
  rm -f "$log"
}
