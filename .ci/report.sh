#!/usr/bin/env bash
# What a reviewer of notes gets, without any server: .ci/report.sh FOLDER [BASE]
#
# Writes into FOLDER what make check finds (check.md, check.xml for JUnit), and if the notes have no error what they change
# since BASE (diff.md, diff.html, diff.json) and how dist/ would look (preview/). Without BASE, or where git does not have it,
# there is nothing to compare with, which is said.
# Ends with 0 if all is fine, 1 if the data has errors, if it cannot be compared or if dist/ is not what raw/ makes, 2 after wrong
# usage, 3 if the disk fails.
set -uo pipefail

[ $# -ge 1 ] || { echo "usage: .ci/report.sh FOLDER [BASE]" >&2; exit 2; }
mkdir -p "$1" || exit 3
folder=$(cd "$1" && pwd) base=${2:-}
cd "$(dirname "$0")/.." || exit 3

if [ -n "$base" ] && ! git cat-file -e "$base^{commit}" 2>/dev/null; then
  echo "git does not have $base: nothing to compare with" >&2
  base=
fi
since=()
[ -z "$base" ] || since=("BASE=$base")

make --silent check FORMAT=junit "${since[@]}" >"$folder/check.xml" 2>/dev/null
if ! make --silent check FORMAT=markdown "${since[@]}" >"$folder/check.md"; then
  echo "The notes have errors, so that what they change is not computed." >"$folder/diff.md"
  exit 1
fi

code=0

if [ -z "$base" ]; then
  echo "There is no earlier state to compare with." >"$folder/diff.md"
else
  for format in markdown:md html:html json:json; do
    make --silent diff "BASE=$base" "FORMAT=${format%:*}" >"$folder/diff.${format#*:}" || code=1
  done
fi

make --silent publish >"$folder/publish.txt" || exit 1
rm -rf "$folder/preview"
cp -R dist "$folder/preview" || exit 3
if [ -n "$(git status --porcelain -- dist)" ]; then
  echo "dist/ is not what raw/ makes: run make publish and commit the result" | tee -a "$folder/check.md" >&2
  code=1
fi
exit "$code"
