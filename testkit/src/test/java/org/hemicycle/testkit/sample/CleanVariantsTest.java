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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.activity.Activity;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Indicator;
import org.hemicycle.programme.Result;
import org.hemicycle.programme.Risk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The clean variants are clean, and change no more than is needed. After a change of the corrections, {@code mvn -pl
 * testkit -am test -Dtest=CleanVariantsTest -Dhemicycle.pages=write -Dsurefire.failIfNoSpecifiedTests=false} writes
 * their tables in the guide anew.
 */
class CleanVariantsTest {

    private static final Map<String, CleanVariant> VARIANTS = CleanVariants.all();
    private static final Path PAGE = Path.of("..", "src", "site", "markdown", "guide", "clean-variants.md");
    private static final boolean WRITING = "write".equals(System.getProperty("hemicycle.pages"));

    static Stream<String> names() {
        return VARIANTS.keySet().stream();
    }

    static Stream<Arguments> corrections() {
        return VARIANTS.entrySet().stream()
                .flatMap(variant -> variant.getValue().corrections().stream()
                        .map(correction -> Arguments.of(variant.getKey(), correction)));
    }

    @Test
    void everySampleHasAVariant() {
        assertEquals(List.copyOf(Samples.all().keySet()), List.copyOf(VARIANTS.keySet()));
        Samples.all()
                .forEach((name, sample) ->
                        assertEquals(sample, VARIANTS.get(name).sample(), name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aVariantHasNeitherErrorNorWarning(String name) {
        Report report = check(name, VARIANTS.get(name).dossier());

        assertEquals(Set.of(), graveFindings(report), () -> print(report));
        assertEquals(List.of(), report.broken());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyErrorAndWarningOfASampleIsAnsweredByOneCorrection(String name) {
        List<String> answered = VARIANTS.get(name).corrections().stream()
                .flatMap(correction -> correction.findings().stream())
                .sorted()
                .toList();

        assertEquals(List.copyOf(graveFindings(check(name, VARIANTS.get(name).sample()))), answered);
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void aCorrectionThatIsLeftOutBringsItsFindingsBack(String name, Correction correction) {
        Report report = check(name, VARIANTS.get(name).without(correction));

        assertEquals(correction.findings(), graveFindings(report), () -> print(report));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void aCorrectionTakesNothingAway(String name, Correction correction) {
        Map<String, Integer> before = sizes(VARIANTS.get(name).sample());
        Map<String, Integer> after = sizes(correction.madeIn(VARIANTS.get(name).sample()));

        before.forEach((part, size) -> assertTrue(after.get(part) >= size, part + ": " + after.get(part)));
    }

    private static Map<String, Integer> sizes(Dossier dossier) {
        Map<String, Integer> sizes = new TreeMap<>();
        sizes.put("documents", dossier.documents().size());
        sizes.put("programmes", dossier.programmes().size());
        sizes.put("components", dossier.list(Component.class).size());
        sizes.put("results", dossier.list(Result.class).size());
        sizes.put("indicators", dossier.list(Indicator.class).size());
        sizes.put("risks", dossier.list(Risk.class).size());
        sizes.put("budget lines", dossier.list(BudgetLine.class).size());
        sizes.put("activities", dossier.list(Activity.class).size());
        sizes.put("actors", dossier.actors().size());
        sizes.put("standings", dossier.standings().size());
        sizes.put("acts", dossier.treatyActions().size());
        sizes.put("claims", dossier.listClaims().size());
        sizes.put("undertakings", dossier.undertakings().size());
        sizes.put("developments", dossier.developments().size());
        sizes.put("links", dossier.listSdgLinks().size());
        sizes.put("completeness", dossier.completeness().size());
        sizes.put("parts", inOutlines(dossier, Outline::parts));
        sizes.put("references", inOutlines(dossier, Outline::crossReferences));
        sizes.put("definitions", inOutlines(dossier, Outline::definitions));
        sizes.put("mentions", inOutlines(dossier, Outline::mentions));
        sizes.put("listings", inOutlines(dossier, Outline::listings));
        sizes.put("notes", inOutlines(dossier, Outline::notes));
        return sizes;
    }

    private static int inOutlines(Dossier dossier, Function<Outline, List<?>> parts) {
        return dossier.outlines().stream()
                .mapToInt(outline -> parts.apply(outline).size())
                .sum();
    }

    private static Report check(String name, Dossier dossier) {
        return RuleSets.standard().asOf(VARIANTS.get(name).day()).check(dossier);
    }

    private static Set<String> graveFindings(Report report) {
        return grave(report).map(Finding::fingerprint).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Finding> grave(Report report) {
        return report.findings().stream().filter(finding -> finding.severity() != Severity.NOTE);
    }

    private static String print(Report report) {
        return grave(report).map(Finding::print).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theGuideListsTheCorrections(String name) throws IOException {
        String table = table(name);
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->\n";
        String page = Files.readString(PAGE);
        int first = page.indexOf(begin) + begin.length();
        int last = page.indexOf(end);
        assertTrue(first >= begin.length() && last >= first, () -> "The page has no " + begin + end);
        if (WRITING) {
            Files.writeString(PAGE, page.substring(0, first) + table + page.substring(last));
        } else {
            assertEquals(table, page.substring(first, last));
        }
    }

    private static String table(String name) {
        CleanVariant variant = VARIANTS.get(name);
        if (variant.corrections().isEmpty()) {
            return "\nNothing to correct, as of " + variant.day() + ".\n\n";
        }
        Map<String, Finding> findings = grave(check(name, variant.sample()))
                .collect(Collectors.toMap(Finding::fingerprint, Function.identity()));
        return "\nAs of " + variant.day() + ":\n\n| finding | change |\n|---|---|\n"
                + variant.corrections().stream()
                        .map(correction -> "| "
                                + correction.findings().stream()
                                        .map(findings::get)
                                        .map(CleanVariantsTest::link)
                                        .collect(Collectors.joining("<br>"))
                                + " | " + correction.what() + " |\n")
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String link(Finding finding) {
        return "[" + finding.rule() + "](../rules/" + finding.rule() + ".md) " + finding.subject();
    }
}
