#!/usr/bin/env bash
# The labeller of names and OpenNLP's name finder, trained on the same files and measured by the same scorer, in one run.
#
#   tests/opennlp.sh DATA/entities uner-ewt/dev          without the documents whose names start so; further names are of documents that take no part
#   tests/opennlp.sh DATA/entities/wikigold 5            cross-validation in five parts
#
# Needs the .NET SDK and the program opennlp (Debian: apt-get install opennlp; 2.1.0); installs nothing.
set -euo pipefail
if [ "$#" -lt 2 ]; then sed -n '2,7s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2; fi
for program in dotnet opennlp; do
  command -v "$program" > /dev/null || { echo "tests/opennlp.sh: no program '$program' on the PATH; see the head of this script." >&2; exit 2; }
done
data=$(realpath "$1")
shift
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec dotnet run -c Release --project tests/Extractor.Benchmarks -- names "$data" "$@"
