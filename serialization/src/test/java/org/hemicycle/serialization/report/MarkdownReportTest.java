package org.hemicycle.serialization.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.problem.Draft;
import org.hemicycle.serialization.problem.Place;
import org.hemicycle.serialization.problem.Problem;
import org.hemicycle.serialization.problem.Problems;
import org.hemicycle.source.Origin;
import org.hemicycle.source.Origins;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static String print(CheckedDossier... checked) {
        return ReportFormat.MARKDOWN.print(SmallReport.rules(), List.of(checked));
    }

    @Test
    void aPageHasFindingsByGroupAndWhatIsAcceptedSuppressedOrUnknownApart() {
        assertEquals("""
                # Findings

                ## Folder "my plan"

                Report on "Plan 2026" as of 2026-02-01: 1 error, 0 warnings, 1 note, 1 undetermined, 1 broken, 1 suppressed, 1 unused suppression, 1 new

                ### 2\\. Round table

                #### ERROR TST-001 too-late

                **2\\. Round table**: is dated "20 March 2028", outside "2026".

                - “20 March 2028”, local:plan-2026, Table 1, Row 2 ← activities.csv, line 3, column when
                - “2026”, local:plan-2026, Paragraph \\#1 ← programmes.csv, line 4, column as\\_written
                - To mend it: Move it.
                - Rests on: coherence: a text should not contradict itself
                - Fingerprint: TST-001:plan/activities/a2

                ### In the baseline

                #### NOTE TST-002 unlabelled

                **Plan**: has no label.

                - ETS 173, Article 33
                - Rests on: coherence: a text should not contradict itself
                - Fingerprint: TST-002:other

                ### Suppressed

                - NOTE TST-002 **Plan**: has no label. Suppressed by A. Desk until 2026-12-31: Agreed.

                ### Suppressions without use

                - NOTE suppression of TST-001 by B. Desk matches no finding; remove it, or correct what it names.

                ### Undetermined

                - TST-001 UNKNOWN 1. Seminar: cannot be determined; missing: the day of the seminar

                ### Broken rules

                - TST-002 BROKEN Plan: the rule threw java.lang.IllegalStateException: no quorum

                ### What was looked at

                - 1 of 1 rule had something to look at.

                ### Notes

                - Kosovo\\*: the designation is without prejudice.

                Not legal advice. Reference data as checked on 2026-05-09; the Treaty Office of the Council of Europe prevails.
                """, print(SmallReport.of(SmallReport.full())));
    }

    @Test
    void anIncompleteInputSaysSoBeforeItsProblems() {
        Problem slip = Problem.error(new Place.InText("a|b.csv", 2, "kind"), "\"<x>\" is no word of the list");

        assertTrue(print(SmallReport.of(SmallReport.one().build(), slip)).startsWith("""
                # Findings

                ## Folder "my plan"

                **Incomplete.** The input could not be read whole. What follows is on what could be read: it may lack findings, and have some that are owed to what is missing.

                ### Problems of the input

                - **ERROR** a\\|b.csv, line 2, column kind: "\\<x\\>" is no word of the list.

                Report on "Plan 2026" as of"""));
    }

    @Test
    void whereNothingCouldBeReadThereIsNoReport() {
        CheckedDossier read = SmallReport.of(
                SmallReport.one().build(), Problem.error(new Place.Whole("plan"), "there is no such file or folder"));
        CheckedDossier unread = new CheckedDossier("plan", "", read.draft(), Optional.empty());

        assertEquals("""
                # Findings

                ## plan

                **Nothing could be read**, so no rule was run.

                ### Problems of the input

                - **ERROR** plan: there is no such file or folder.
                """, print(unread));
    }

    @Test
    void whateverADossierSaysStaysALine() {
        Finding hostile = Finding.builder()
                .from(SmallReport.late())
                .subject("x\n\n# owned\n<script>")
                .message("`a` | b\n- c")
                .suggestion("[here](javascript:alert(1))")
                .build();
        Report report = SmallReport.one().findings(List.of(hostile)).build();
        List<String> lines = print(SmallReport.of(report)).lines().toList();

        assertTrue(lines.contains("### x \\# owned \\<script\\>"), lines::toString);
        assertTrue(lines.contains("**x \\# owned \\<script\\>**: \\`a\\` \\| b - c"), lines::toString);
        assertTrue(lines.contains("- To mend it: \\[here\\](javascript:alert(1))"), lines::toString);
    }

    @Test
    void rowsOfOneColumnStandTogether() {
        Origins.Builder origins = Origins.builder();
        for (int line = 4; line <= 6; line++) {
            origins.saying(SmallReport.DATED, "20 March 2028", SmallReport.ACTIVITY, new Origin("a.csv", line, "when"));
        }
        Draft<Dossier> draft = new Draft<>("plan", SmallReport.dossier(), Problems.NONE, origins.build());
        CheckedDossier checked = CheckedDossier.of(draft, SmallReport.one().build());

        assertTrue(print(checked)
                .contains("- “20 March 2028”, local:plan-2026, Table 1, Row 2 ← a.csv, lines 4-6, column when\n"));
    }

    @Test
    void severalInputsHaveAHeadingEach() {
        String page = print(
                SmallReport.of(SmallReport.one().build()),
                CheckedDossier.of(SmallReport.dossier(), SmallReport.one().build()));

        assertEquals(
                List.of("# Findings", "## Folder \"my plan\"", "## Plan 2026"),
                page.lines().filter(line -> line.matches("##? .*")).toList());
    }
}
