package org.hemicycle.report;

import static org.hemicycle.Refusals.messageOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Baseline;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.finding.Suppression;
import org.hemicycle.rule.Rules;
import org.hemicycle.source.Address;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    private static final Dossier DOSSIER = Plan.dossier();

    private static Suppression.Builder suppression(String fingerprint) {
        return Suppression.ofFinding(fingerprint).reason("Paid by the host.").author("A. Desk");
    }

    /** A report with something in every section. */
    private static Report report() {
        Report report = Plan.rules()
                .suppress(
                        suppression("MY-001:plan/1")
                                .until(LocalDate.parse("2025-06-30"))
                                .build(),
                        suppression("MY-001:plan")
                                .until(LocalDate.parse("2024-12-31"))
                                .build(),
                        suppression("MY-001:plan/9").build())
                .baseline(new Baseline(List.of("MY-001:plan/2/2.1", "MY-002:KZ/ETS-173")))
                .asOf(Plan.DAY)
                .check(DOSSIER);
        return Report.builder()
                .from(report)
                .referenceCheckedOn(LocalDate.parse("2024-11-30"))
                .addNotes("Kosovo*: all reference to Kosovo is without prejudice to its status.")
                .build();
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = TextReportTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void isAsTheGoldenFileSays() throws IOException {
        assertEquals(golden("text-report.txt"), TextReport.of(report(), DOSSIER).print() + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 72, 100})
    void keepsTheWidthExceptWhereAWordIsLonger(int width) {
        for (String line : TextReport.of(report(), DOSSIER).width(width).print().split("\n")) {
            String words = line.strip();
            assertTrue(
                    line.length() <= width
                            || !words.substring(Math.min(2, words.length())).contains(" "),
                    line);
        }
    }

    @Test
    void withOriginsEachPieceOfEvidenceThatCameFromARowIsFollowedByIt() {
        Report report = report();
        Finding finding = report.findings().stream()
                .filter(each ->
                        each.severity() == Severity.ERROR && !each.evidence().isEmpty())
                .findFirst()
                .orElseThrow();
        Citation evidence = finding.evidence().get(0);
        Origins origins = Origins.builder()
                .saying(
                        evidence,
                        evidence.quote().orElse(""),
                        finding.address(),
                        new Origin("treaty-claims.csv", 3, "as_written"))
                .build();
        TextReport text = TextReport.of(report, DOSSIER).width(1000);
        String line = "  - " + evidence.summary();

        assertTrue(text.print().contains(line + "\n"), text.print());
        assertEquals(
                text.print().replace(line + "\n", line + " ← treaty-claims.csv, line 3, column as_written\n"),
                text.withOrigins(origins).print());
        assertEquals(text.brief(), text.withOrigins(origins).brief());
    }

    @Test
    void withOriginsOfSomethingElseTheTextIsTheSame() {
        Origins origins = Origins.builder()
                .part(Address.parse("other"), new Origin("activities.csv", 2, ""))
                .build();

        assertEquals(
                TextReport.of(report(), DOSSIER).print(),
                TextReport.of(report(), DOSSIER).withOrigins(origins).print());
    }

    @Test
    void cutsNoWord() {
        String narrow = TextReport.of(report(), DOSSIER).width(40).print();

        assertTrue(narrow.contains("java.lang.IllegalStateException:"), narrow);
    }

    @Test
    void hasColourCodesOnlyWhenAsked() {
        TextReport plain = TextReport.of(report(), DOSSIER);
        String coloured = plain.inColour().print();

        assertFalse(plain.print().contains("\u001b"));
        assertTrue(coloured.contains("\u001b[31mERROR\u001b[0m MY-002 Subject KZ/ETS-173"), coloured);
        assertEquals(plain.print(), coloured.replaceAll("\u001b\\[\\d+m", ""));
    }

    @Test
    void endsWithTheCaveatEvenWhereNothingIsFound() {
        Report report = Plan.rules().only("MY-008").asOf(Plan.DAY).check(DOSSIER);

        assertTrue(
                TextReport.of(report, DOSSIER)
                        .print()
                        .endsWith("\nNot legal advice. Reference data as checked on "
                                + report.referenceCheckedOn().orElseThrow()
                                + "; the Treaty Office of the Council of\nEurope prevails."),
                TextReport.of(report, DOSSIER).print());
    }

    @Test
    void inBriefEachErrorAndWarningIsOneLineTheGravestFirstAndNotesAreCounted() {
        Report report = report();
        List<String> lines =
                TextReport.of(report, DOSSIER).width(60).brief().lines().toList();
        long grave = report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .count();

        List<String> found = lines.stream()
                .filter(line -> line.matches("  (ERROR  |WARNING) .*"))
                .toList();
        assertTrue(lines.get(0).startsWith("Report on "), lines.get(0));
        assertEquals(grave, found.size());
        assertTrue(found.get(0).startsWith("  ERROR"), found.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("  NOTE    MY-")), lines.toString());
        assertTrue(String.join(" ", lines).endsWith(report.caveat()), lines.toString());
        assertTrue(lines.stream().allMatch(line -> line.length() <= 60), lines.toString());
    }

    /** " WARNING MY-001 rule-of-a-test: " is followed by the subject, "Subject " with an address. */
    @ParameterizedTest
    @CsvSource({"60, 60, false", "59, 60, true"})
    void aLineInBriefIsCutOnlyWhereItIsLongerThanTheWidth(int width, int length, boolean isCut) {
        String begun = "  WARNING MY-001 rule-of-a-test: Subject ";
        String line = begun + "p".repeat(length - begun.length());
        Report report =
                Rules.check(Rules.over("MY-001", line.substring(begun.length())).build());
        TextReport text = TextReport.of(report, DOSSIER).width(width);

        assertTrue(
                text.brief().lines().anyMatch(isCut ? (line.substring(0, width - 1) + "…")::equals : line::equals),
                text.brief());
        assertEquals("Text of: " + report.summary(), text.toString());
    }

    @Test
    void refusesLinesTooNarrowToRead() {
        assertEquals(
                "TextReport.width is 39; accepted is 40 characters or more, since evidence cannot be read in narrower"
                        + " lines.",
                messageOf(() -> TextReport.of(report(), DOSSIER).width(39)));
    }

    @Test
    void groupsByPartOfTheProgrammeThenPairThenDocument() {
        assertEquals(
                List.of(
                        "PART Plan for the rule of law",
                        "PART 2 Title of 2",
                        "PART 2.1 Title of 2.1",
                        "PART 2.2 Title of 2.2",
                        "PART 1 Title of 1",
                        "PAIR Subject KZ/ETS-173",
                        "DOCUMENT local:plan Plan as adopted",
                        "OTHER Subject activities/oslo"),
                FindingGroup.of(Plan.rules().asOf(Plan.DAY).check(DOSSIER).findings(), DOSSIER).stream()
                        .map(group -> group.kind() + " " + group.heading())
                        .toList());
    }
}
