package org.hemicycle.testkit.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules find in every sample, on the day that the first line of its list names: errors and warnings one by
 * one, notes and open questions as numbers. A sample without a list fails. After a change of rules or data, {@code mvn
 * -pl testkit -am test -Dtest=SamplesAuditTest -Dhemicycle.golden=write -Dsurefire.failIfNoSpecifiedTests=false} writes
 * the lists anew; then each line that is new has to be true of the document.
 */
class SamplesAuditTest {

    private static final Path LISTS = Path.of("src/test/resources/org/hemicycle/testkit/sample/audits");
    private static final String AS_OF = "as of ";
    private static final boolean WRITING = "write".equals(System.getProperty("hemicycle.golden"));

    static Set<String> samples() {
        return Samples.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theRulesFindWhatIsListed(String sample) throws IOException {
        Path list = LISTS.resolve(sample + ".txt");
        assertTrue(Files.exists(list), () -> list + " is missing; give it one line, \"as of\" and the day of reading.");
        String day = Files.readAllLines(list).get(0).substring(AS_OF.length());
        Report report =
                RuleSets.standard().asOf(AsOf.of(day)).check(Samples.all().get(sample));
        if (WRITING) {
            Files.write(list, lines(report, day));
        }

        assertEquals(
                String.join("\n", Files.readAllLines(list)),
                String.join("\n", lines(report, day)),
                () -> report.print());
        assertEquals(List.of(), report.broken());
    }

    private static List<String> lines(Report report, String day) {
        return Stream.of(
                        Stream.of(AS_OF + day),
                        one(report, Severity.ERROR),
                        one(report, Severity.WARNING),
                        counted(
                                "NOTE",
                                report.findings().stream()
                                        .filter(finding -> finding.severity() == Severity.NOTE)
                                        .map(Finding::rule)),
                        counted("UNKNOWN", report.unknowns().stream().map(unknown -> unknown.rule())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> one(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> severity + " " + finding.fingerprint())
                .sorted();
    }

    private static Stream<String> counted(String what, Stream<String> rules) {
        Map<String, Long> counts =
                rules.collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(count -> what + " " + count.getKey() + " " + count.getValue());
    }
}
