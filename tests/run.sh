#!/usr/bin/env bash
# Runs every test and ends with one line, "N passed, N failed", summed from the test results.
# Needs the .NET SDK of global.json and a package registry for the first restore. What else tests use is installed from Debian's packages where that
# can be done; where it cannot, those tests are skipped by name.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

command -v dotnet > /dev/null || { echo "tests/run.sh: dotnet is not on the PATH; install the SDK that global.json names." >&2; exit 2; }
need() {
  command -v "$1" > /dev/null && return
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
    { apt-get install -y -qq "$1" || { apt-get update -qq && apt-get install -y -qq "$1"; }; } > /dev/null 2>&1
  fi
  command -v "$1" > /dev/null || echo "tests/run.sh: there is no $1 and it cannot be installed; its tests are skipped." >&2
}
need wget

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

dotnet build Extractor.sln --configuration Release --verbosity quiet || { echo "0 passed, 1 failed"; exit 1; }

code=0
dotnet test Extractor.sln --configuration Release --no-build --verbosity quiet --blame-hang-timeout 5min \
  --logger "trx" --results-directory "$results" -- RunConfiguration.TreatNoTestsAsError=false || code=1

passed=0 failed=0 skipped=0
for file in "$results"/*.trx; do
  counters=$(grep -o '<Counters [^>]*>' "$file")
  count() { sed -E "s/.* $1=\"([0-9]+)\".*/\1/" <<< "$counters"; }
  passed=$((passed + $(count passed)))
  failed=$((failed + $(count failed) + $(count error) + $(count timeout) + $(count aborted)))
  skipped=$((skipped + $(count total) - $(count executed)))
  grep -o 'testName="[^"]*"[^>]*outcome="NotExecuted"' "$file" | sed -E 's/testName="([^"]*)".*/SKIPPED: \1/'
done
if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi

# Floors on the development sets, each counted as one test; on a machine without the sets there is nothing to hold.
for folder in ../shared/data/pages/*/; do
  [ -d "$folder/gold" ] || continue
  if dotnet src/Extractor.Cli/bin/Release/net10.0/extractor.dll evaluate pages "$folder" --floors corpus/floors.json > /dev/null; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: floors of $folder (extractor evaluate pages $folder --floors corpus/floors.json)"
  fi
done

if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
