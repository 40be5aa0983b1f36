package org.hemicycle.testkit.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.rule.Rule;
import org.hemicycle.testkit.sample.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An example on the page of a rule that quotes one of the five documents is true of it: the rule, run on that document,
 * reports what the page says that it reports, and leaves alone what the page says that it accepts.
 */
class ExamplesTest {

    private static final Path SHEETS = Path.of("src/main/resources/org/hemicycle/testkit/sample");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{3,})\"");
    private static final Map<String, String> FOLDERS = Map.of(
            "paceWorkPlan", "pace-work-plan-2025",
            "electionsNetwork", "elections-network",
            "unResolution", "un-resolution-79-284",
            "kazakhstanPriorities", "kazakhstan-2024-2027",
            "electoralConference", "electoral-conference-2018");
    private static final Map<String, String> TEXTS = texts();

    static List<Rule<?>> rules() {
        return RuleSets.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsQuotedAsReportedIsReported(Rule<?> rule) {
        for (String words : quoted(rule.reportedExample())) {
            List<String> sources = sources(words);
            assertTrue(
                    sources.isEmpty() || sources.stream().anyMatch(source -> reports(source, rule, words)),
                    () -> rule.code() + " reports nothing about \"" + words + "\" in " + sources);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsQuotedAsAcceptedIsNotBlamed(Rule<?> rule) {
        List<String> reported = quoted(rule.reportedExample());
        for (String words : quoted(rule.acceptedExample())) {
            assertFalse(
                    !reported.contains(words)
                            && sources(words).stream().anyMatch(source -> blames(source, rule, words)),
                    () -> rule.code() + " reports \"" + words + "\", which its page says that it accepts");
        }
    }

    /** The guards would be blind if no example quoted a document. */
    @Test
    void someExamplesQuoteADocument() {
        assertTrue(rules().stream()
                        .filter(rule -> quoted(rule.reportedExample()).stream()
                                .anyMatch(words -> !sources(words).isEmpty()))
                        .count()
                > 5);
    }

    @Test
    void anExampleThatIsNotReportedIsSeen() {
        assertFalse(reports("kazakhstanPriorities", RuleSets.standard().rule("NAM-001"), "Venice Commission's office"));
        assertEquals(List.of("paceWorkPlan"), sources("1st trimester"));
    }

    private static boolean reports(String sample, Rule<?> rule, String words) {
        return SampleReports.findings(sample, rule)
                .anyMatch(finding -> bare(finding.print()).contains(bare(words)));
    }

    /** An accepted wording may stand beside the one that is blamed, but not before it. */
    private static boolean blames(String sample, Rule<?> rule, String words) {
        return SampleReports.findings(sample, rule)
                .anyMatch(finding -> finding.evidence().stream()
                        .limit(1)
                        .flatMap(place -> place.quote().stream())
                        .anyMatch(quote -> bare(quote).equals(bare(words))));
    }

    private static List<String> quoted(String example) {
        return QUOTED.matcher(example).results().map(found -> found.group(1)).toList();
    }

    private static List<String> sources(String words) {
        return TEXTS.entrySet().stream()
                .filter(text -> text.getValue().contains(bare(words)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Texts put blanks where they like: "1 st trimester". */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        Samples.all().keySet().forEach(sample -> texts.put(sample, bare(sheets(FOLDERS.get(sample)))));
        return texts;
    }

    private static String sheets(String folder) {
        try (Stream<Path> files = Files.list(SHEETS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(ExamplesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
