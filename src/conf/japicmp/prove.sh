#!/usr/bin/env bash
# Shows that the check of the public interface bites: in a temporary copy of the project, whose own jars are the release
# that is compared with, each change below has to make the build fail or pass. Exit code 1 if one does not. What "mvn
# verify" has built since the last change is used, so that it is quick after that.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cd "$root"
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
modules="core serialization testkit"
conf=src/conf/japicmp
finding=core/src/main/java/org/hemicycle/finding
log=$copy/build.log
failed=0

git ls-files -z --cached --others --exclude-standard -- . ":!$conf/baseline" \
    | tar --null -T - -cf - | tar -xf - -C "$copy"
for module in $modules; do
    jar=$module/target/hemicycle-$module-$version.jar
    if [ -f "$jar" ] && [ -z "$(find "$module/src/main" "$module/pom.xml" -newer "$jar")" ]; then
        mkdir "$copy/$module/target"
        cp -a "$module/target/classes" "$module/target/generated-sources" "$jar" "$copy/$module/target"
    fi
done
cd "$copy"

# Compiles what has changed, and compares.
build() {
    mvn --batch-mode --no-transfer-progress -pl "src/bom,${modules// /,}" -Dmaven.compiler.useIncrementalCompilation=false \
        -Dmaven.test.skip -Dmaven.javadoc.skip -Dmaven.source.skip -Dspotless.check.skip -DskipITs -Dinvoker.skip \
        -Dversion.baseline=now "$1" >"$log" 2>&1
}

# expect passes|fails "what is shown" ["what the build says"...]
expect() {
    local outcome=passes said missing=
    build verify || outcome=fails
    for said in "${@:3}"; do
        grep -qF -- "$said" "$log" || missing+=" [not said: $said]"
    done
    if [ "$outcome" = "$1" ] && [ -z "$missing" ]; then
        echo "As expected, the build $outcome: $2."
    else
        echo "NOT AS EXPECTED, the build $outcome: $2.$missing"
        grep '^\[ERROR\]' "$log" | head -20 || true
        failed=1
    fi
}

# edit FILE SED-EXPRESSION...: changes a source of core, or stops if it no longer has what is to be changed. What its
# package says of the generated classes is compiled with it.
edit() {
    sed -i.old "${@:2}" "$1"
    ! cmp -s "$1.old" "$1" || { echo "Nothing to change in $1; bring $conf/prove.sh up to date." >&2; exit 1; }
    rm "$1.old"
    touch "$(dirname "$1")/package-info.java" core/src/main/java/org/hemicycle/internal/ValueStyle.java
}

justify() {
    cp empty $conf/accepted.txt
    printf '%s\n' "$@" >>$conf/accepted.txt
}

sed '/^#/!d' $conf/accepted.txt >empty
mkdir -p $conf/baseline/now
for module in $modules; do
    jar=$module/target/hemicycle-$module-$version.jar
    [ -f "$jar" ] || build package || { tail -30 "$log"; exit 1; }
    cp "$jar" "$conf/baseline/now/hemicycle-$module-now.jar"
done

removal="org.hemicycle.finding.Baseline.isEmpty() METHOD_REMOVED"
attribute="org.hemicycle.finding.Suppression.author() METHOD_REMOVED"
builder="org.hemicycle.finding.Suppression.Builder.author(java.lang.String) METHOD_REMOVED"

justify "$removal" "    Nobody needs it."
expect fails "nothing is changed, so a justification is not used" \
    "$removal is justified in" "is no break against the last release"

justify
edit $finding/Baseline.java \
    -e '/{@return whether it accepts nothing}/,/^    }$/d' -e 's/(isEmpty())/(fingerprints.isEmpty())/'
edit $finding/Suppression.java -e 's/author()/signatory()/' -e 's/::author/::signatory/'
expect fails "a public method is removed, an attribute renamed, and its builder method with it" \
    "$removal breaks code" "$attribute breaks code" "$builder breaks code"

justify "$removal" "    Nobody needs it." "$attribute" "    Whoever signs answers for it."
expect fails "all but the builder method is justified" "$builder breaks code"

justify "$removal" "$attribute" "    Whoever signs answers for it." "$builder" "    Renamed with its attribute."
expect fails "all is justified, but one without a reason" "$removal is justified in" "without a reason"

justify "$removal" "    Nobody needs it." "$attribute" "    Whoever signs answers for it." \
    "$builder" "    Renamed with its attribute."
edit $finding/Suppression.java \
    -e 's|^    String signatory();|&\n    /** {@return where it was decided} */\n    Optional<String> meeting();|'
expect passes "all is justified with reasons, and a sealed value type gets one attribute more"

[ $failed = 0 ] || { echo "The check of the public interface does not bite." >&2; exit 1; }
echo "The check of the public interface bites."
