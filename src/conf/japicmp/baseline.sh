#!/usr/bin/env bash
# Makes the jars of a release the ones that the public interface is compared with from now on, in place of those of the
# release before, and begins an empty list of accepted breaks: src/conf/japicmp/baseline.sh 0.1.0, after "mvn verify" of
# that version. What it changes belongs into the commit of the release.
set -euo pipefail
cd "$(dirname "$0")/../../.."
version=${1:?Give the version of the release, such as 0.1.0.}
conf=src/conf/japicmp
jars=()
for module in core serialization testkit; do
    jar=$module/target/hemicycle-$module-$version.jar
    if [ ! -f "$jar" ]; then
        echo "$jar is missing; set the version $version in all POMs and run mvn verify first." >&2
        exit 1
    fi
    jars+=("$jar")
done
rm -rf $conf/baseline
mkdir -p "$conf/baseline/$version"
cp "${jars[@]}" "$conf/baseline/$version"
sed -i.old "s|<version.baseline>.*</version.baseline>|<version.baseline>$version</version.baseline>|" pom.xml
sed -i.old '/^#/!d' $conf/accepted.txt
rm pom.xml.old $conf/accepted.txt.old
ls -l "$conf/baseline/$version"
