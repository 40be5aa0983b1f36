package org.hemicycle.benchmark.table;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What each thing may cost. */
final class Targets {

    private static final double MILLISECONDS = 1000;
    private static final double SECONDS = 1_000_000;
    private static final double MEGABYTES = 1_000_000;
    private static final int COSTLIEST = 5;

    private Targets() {}

    /** The rows of the table, of which those are shown that have a figure. */
    static Stream<Row> rows(Map<String, Figure> figures) {
        return Stream.of(
                        shown("10-0", "eight rules, 10 activities"),
                        peers("200-0", "200 activities"),
                        peers("200-39", "200 activities, 39 with a defect"),
                        peers("10000-0", "10 000 activities"),
                        peers("10000-1950", "10 000 activities, 1950 with a defect"),
                        Stream.of(time(
                                "lacking only where half of the siblings have it, 200 activities; the peers cannot express it",
                                "siblings")),
                        allRules(),
                        costliest(figures),
                        growth("COPIED", "each about subjects of its own"),
                        growth("SHARED", "all about the same subjects"),
                        eligibility("NOTHING", "an empty dossier"),
                        eligibility("KAZAKHSTAN", "the largest sample"),
                        json(),
                        processes())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> peers(String plan, String words) {
        String eight = "eight rules, " + words;
        String peer = "hibernateValidator/" + plan;
        String own = "hemicycle/" + plan;
        Stream<Row> targets = Stream.of(
                time(eight, own).atMost(1, peer),
                time(eight, own).atMost(5, "loop/" + plan),
                memory(eight + ", memory", own).atMost(2, peer));
        return Stream.concat(targets, shown(plan, eight).skip(1));
    }

    private static Stream<Row> shown(String plan, String words) {
        return Stream.of("hemicycle", "hibernateValidator", "yavi", "loop").map(each -> time(words, each + "/" + plan));
    }

    private static Stream<Row> allRules() {
        return Stream.of(
                time("all rules, largest sample just read", "standardAtFirst").atMost(15 * MILLISECONDS),
                memory("all rules, largest sample just read, memory", "standardAtFirst")
                        .atMost(8 * MEGABYTES),
                time("all rules, largest sample checked before", "standard").atMost(10 * MILLISECONDS),
                memory("all rules, largest sample checked before, memory", "standard"),
                time("findings of each day of its programme", "findingTimeline").atMost(5, "standard"));
    }

    private static Stream<Row> costliest(Map<String, Figure> figures) {
        return figures.entrySet().stream()
                .filter(each -> each.getKey().startsWith("rule/"))
                .sorted(Comparator.comparing(each -> -each.getValue().processor()))
                .limit(COSTLIEST)
                .map(each -> time("one of the costliest rules", each.getKey()).atMost(0.1, "rules"));
    }

    private static Stream<Row> growth(String subjects, String words) {
        String all = "all rules, largest sample";
        return Stream.of(
                time(all, "all/1/" + subjects),
                time(all + " × 10, " + words, "all/10/" + subjects).atMost(10, "all/1/" + subjects),
                time(all + " × 100, " + words, "all/100/" + subjects).atMost(10, "all/10/" + subjects));
    }

    private static Stream<Row> eligibility(String recorded, String words) {
        String matrix = "195 States × 70 conventions, " + words;
        return Stream.of(
                time("access with reasons, " + words, "accessVerdict/" + recorded)
                        .atMost(50),
                time("routes with reasons, " + words, "routesVerdict/" + recorded)
                        .atMost(50),
                time(matrix, "accessMatrix/" + recorded).atMost(60 * MILLISECONDS),
                memory(matrix + ", memory", "accessMatrix/" + recorded).atMost(50 * MEGABYTES),
                time(matrix, "routesMatrix/" + recorded).atMost(60 * MILLISECONDS),
                memory(matrix + ", memory", "routesMatrix/" + recorded).atMost(50 * MEGABYTES),
                time("access over 200 years, " + words, "accessTimeline/" + recorded)
                        .atMost(100 * MILLISECONDS));
    }

    private static Stream<Row> json() {
        return Stream.of(
                time("largest sample read", "readDossier").atMost(1, "readPlain"),
                time("largest sample read for its places", "readDraft"),
                time("largest sample built of its parts", "buildDossier"),
                time("plain records read", "readPlain"),
                time("largest sample written", "writeDossier"),
                time("plain records written", "writePlain"));
    }

    private static Stream<Row> processes() {
        return Stream.of(
                time("from the start of the JVM to the first finding, with archive", "firstFinding/archive")
                        .atMost(1 * SECONDS),
                time("the same, without", "firstFinding").atMost(1.3 * SECONDS),
                time("largest sample read in a new JVM, with archive", "coldRead/archive")
                        .atMost(250 * MILLISECONDS),
                time("the same, without", "coldRead").atMost(250 * MILLISECONDS),
                time("the same with what the JVM compiles beside it, with archive", "coldReadAndCompiled/archive"),
                time("the same, without", "coldReadAndCompiled"),
                time("all rules on 10 000 activities in a new JVM of 256 MB", "manyActivities/10000"),
                time("all rules on 100 000", "manyActivities/100000").atMost(3 * SECONDS),
                time("all rules on 100 000", "manyActivities/100000").atMost(10, "manyActivities/10000"));
    }

    private static Row time(String what, String key) {
        return new Row(what, key, Measure.TIME, Optional.empty());
    }

    private static Row memory(String what, String key) {
        return new Row(what, key, Measure.MEMORY, Optional.empty());
    }
}
