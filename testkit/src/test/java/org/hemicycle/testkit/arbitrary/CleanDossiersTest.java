package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.defect.Defect;
import org.hemicycle.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Law 6: a generated clean dossier has no finding above NOTE, on any day of its programme. */
class CleanDossiersTest {

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void isCleanOnEveryDayOfItsProgramme(@ForAll("dossiers") Dossier dossier) {
        dossier.programmes().stream()
                .map(Programme::extendedPeriod)
                .flatMap(Optional::stream)
                .filter(period -> period.last().isPresent() && period.first().isPresent())
                .limit(1)
                .forEach(period -> assertEquals(List.of(), aboveNote(dossier, period)));
    }

    private static List<String> aboveNote(Dossier dossier, DateRange period) {
        FindingTimeline timeline = RuleSets.standard().timeline(dossier, period);
        return timeline.spans().stream()
                .filter(span -> span.finding().severity() != Severity.NOTE)
                .map(span -> span.first() + ": " + span.finding().print())
                .toList();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void breaksNoRule(@ForAll("dossiers") Dossier dossier) {
        Report report = RuleSets.standard().asOf(LocalDate.parse("2026-06-01")).check(dossier);

        assertEquals(List.of(), report.broken());
    }

    @Example
    void isAsLargeAsItIsAskedToBe() {
        Dossier dossier = Dossiers.cleanDossiers(2000, 2000)
                .generator(1000)
                .next(new Random(5))
                .value();
        Report report = RuleSets.standard().asOf(Defect.firstDay(dossier)).check(dossier);

        assertTrue(dossier.list(Activity.class).size() >= 2000);
        assertEquals(
                List.of(),
                report.findings().stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "-1, 1", "4, 3", "1, 10001"})
    void aSizeThatCannotBeIsRefused(int least, int most) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Dossiers.cleanDossiers(least, most));

        assertEquals(
                "Dossiers.cleanDossiers was asked for " + least + " to " + most
                        + " activities; accepted are two numbers"
                        + " from 1 to 10000, the smaller one first. For larger dossiers, merge several.",
                refused.getMessage());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void bearsNoNumberOfARealText(@ForAll("dossiers") Dossier dossier) {
        dossier.documents()
                .forEach(document -> assertTrue(
                        document.identifier().scheme() == Identifier.Scheme.LOCAL
                                || document.identifier().scheme() == Identifier.Scheme.UNTS
                                || document.identifier().value().matches(".*(2099|999/).*"),
                        document::toString));
    }

    @Example
    void shrinksToWhatFailsAndHardlyMore() {
        Dossier smallest = smallest(dossier -> dossier.list(Activity.class).stream()
                .anyMatch(each -> each.value().kind() == Activity.Kind.TRAINING
                        && each.value().funding().isPresent()));

        assertEquals(1, smallest.list(Activity.class).size());
        assertEquals(List.of(), smallest.list(Component.class));
        assertEquals(List.of(), smallest.treatyActions());
        assertEquals(List.of(), smallest.claims());
        assertEquals(List.of(), smallest.outlines());
    }

    private static Dossier smallest(Predicate<Dossier> fails) {
        RandomGenerator<Dossier> generator = Dossiers.cleanDossiers().generator(1000);
        Random random = new Random(3);
        Optional<Shrinkable<Dossier>> next = Stream.generate(() -> generator.next(random))
                .filter(each -> fails.test(each.value()))
                .findFirst();
        Shrinkable<Dossier> failing = next.orElseThrow();
        while (next.isPresent()) {
            failing = next.get();
            next = failing.shrink().filter(each -> fails.test(each.value())).findFirst();
        }
        return failing.value();
    }

    /** In a JVM whose class path has nothing of the samples. */
    @Example
    void needsNoSample() throws Exception {
        Path classes = Files.createTempDirectory("without-samples");
        Path all = Path.of(Dossiers.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(all)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("sample"))
                    .toList()) {
                Path copy = classes.resolve(all.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        String path = Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .map(entry -> entry.equals(all.toString()) ? classes.toString() : entry)
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        WithoutSamples.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals("50 dossiers, no samples", printed.strip());
        assertEquals(0, process.waitFor());
    }

    /** What the other JVM runs. */
    static final class WithoutSamples {

        private WithoutSamples() {}

        public static void main(String... none) {
            boolean hasSamples = WithoutSamples.class.getResource("/org/hemicycle/testkit/sample/Samples.class") != null
                    || WithoutSamples.class.getResource("/org/hemicycle/testkit/sample/un-resolution-79-284") != null;
            JqwikSession.run(() -> {
                long count = Dossiers.cleanDossiers()
                        .sampleStream()
                        .limit(50)
                        .filter(dossier -> !dossier.list(Activity.class).isEmpty())
                        .count();
                System.out.println(count + " dossiers, " + (hasSamples ? "samples" : "no samples"));
            });
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.cleanDossiers();
    }
}
