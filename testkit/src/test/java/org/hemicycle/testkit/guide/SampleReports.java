package org.hemicycle.testkit.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.Rule;
import org.hemicycle.testkit.sample.Samples;

/** What the rules say of the five documents, on the days of their audits. */
final class SampleReports {

    private static final Path AUDITS = Path.of("src/test/resources/org/hemicycle/testkit/sample/audits");

    /** The documents as a page calls them, the one with most findings first. */
    private static final Map<String, String> TITLES = Map.of(
            "kazakhstanPriorities", "the priorities with Kazakhstan",
            "paceWorkPlan", "the work plan of the Parliamentary Assembly",
            "unResolution", "the resolution of the General Assembly",
            "electionsNetwork", "the page of the network on elections",
            "electoralConference", "the conclusions of the electoral conference");

    private static final Map<String, Report> REPORTS = reports();

    private SampleReports() {}

    /** {@return what a rule says of a document} */
    static Stream<Finding> findings(String sample, Rule<?> rule) {
        return REPORTS.get(sample).findings().stream()
                .filter(finding -> finding.rule().equals(rule.code()));
    }

    /** {@return the first thing that a rule says of one of the documents, under the name of the document} */
    static Optional<String> example(Rule<?> rule) {
        return Stream.of(
                        "kazakhstanPriorities",
                        "paceWorkPlan",
                        "unResolution",
                        "electionsNetwork",
                        "electoralConference")
                .flatMap(sample -> findings(sample, rule)
                        .map(finding -> "In " + TITLES.get(sample) + ":\n\n> "
                                + finding.summary().substring(rule.code().length() + 1)))
                .findFirst();
    }

    private static Map<String, Report> reports() {
        Map<String, Report> reports = new TreeMap<>();
        Samples.all()
                .forEach((sample, dossier) -> reports.put(
                        sample, RuleSets.standard().asOf(AsOf.of(day(sample))).check(dossier)));
        return reports;
    }

    /** The day on which the audit of a sample is made stands in the first line of its list. */
    private static String day(String sample) {
        try (Stream<String> lines = Files.lines(AUDITS.resolve(sample + ".txt"))) {
            return lines.findFirst().orElseThrow().substring("as of ".length());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
