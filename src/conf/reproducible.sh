#!/usr/bin/env bash
# Builds what is published twice, from the last commit, in two folders, and compares all bytes.
#
#   src/conf/reproducible.sh                              all; offline (-o) the SBOM is left out
#   src/conf/reproducible.sh [OPTION FOR MAVEN]...        such as -pl core -am
#   src/conf/reproducible.sh -Dproject.build.outputTimestamp=x       shows that differences are found
#
# Jars, sources, Javadoc, POMs, bills of materials (SBOM) and the zip. Prints the digest of each artifact and "reproducible",
# and ends with 0; names what differs and ends with 1; ends with 2 where a build fails, whose log is then shown. What differs
# is kept, to be looked into with diffoscope. The same JDK builds twice: another one writes other bytes.
set -euo pipefail
if [ "${1:-}" = --help ]; then
  sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"
  exit
fi
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)

digests() { # of what is published, by its path
  (cd "$1" && find . -regex '.*/target/\(hemicycle-.*\.\(jar\|pom\|zip\)\|bom\.\(json\|xml\)\)' -o -regex '\./\([a-z]*/\)?pom\.xml' \
    | sort | xargs sha256sum)
}

for folder in one another/folder; do
  git clone --quiet "$root" "$work/$folder"
  if ! (cd "$work/$folder" && mvn --batch-mode --no-transfer-progress "$@" -P release -Denforcer.skip -Dspotless.check.skip \
      -DskipTests package) > "$work/log" 2>&1; then
    tail -50 "$work/log"
    exit 2
  fi
  digests "$work/$folder" > "$work/$(basename "$folder").sha256"
done

cat "$work/one.sha256"
if diff "$work/one.sha256" "$work/folder.sha256"; then
  rm -rf "$work"
  echo reproducible
else
  echo "Not reproducible: the artifacts above differ between $work/one and $work/another/folder." >&2
  exit 1
fi
