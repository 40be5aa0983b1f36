package org.hemicycle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.finding.Report;
import org.hemicycle.rule.Check;
import org.hemicycle.rule.RuleSet;
import org.hemicycle.source.Basis;
import org.hemicycle.source.Citation;
import org.hemicycle.source.Confidence;
import org.junit.jupiter.api.Test;

class CorrigendumTest {

    private static final Basis BASIS =
            new Basis(Citation.of(Plan.DOCUMENT, "Article 3"), Confidence.HIGH, LocalDate.parse("2026-05-09"));

    private static Report report() {
        RuleSet rules = RuleSet.of(List.of(
                Plan.rule("MY-001", "differs", "plan")
                        .requires((address, scope) -> Check.failed()
                                .evidence(Plan.place("Section 1", "June | 2022"))
                                .evidence(Citation.of(Plan.DOCUMENT, "Annex 5")))
                        .suggestion("Give one *date*\tonly.")
                        .basis(BASIS)
                        .build(),
                Plan.rule("MY-002", "has-no-suggestion", "plan").build(),
                Plan.rule("MY-003", "has-no-evidence", "plan")
                        .requires((address, scope) -> Check.failed())
                        .build()));
        return Report.builder()
                .from(rules.asOf(Plan.DAY).check(Plan.dossier()))
                .referenceCheckedOn(LocalDate.parse("2024-11-30"))
                .addNotes("Kosovo*: without prejudice to its status.")
                .build();
    }

    @Test
    void listsWhatHasAPlaceAsText() {
        assertEquals("""
                Proposed corrections to "Plan", as of 2025-01-01
                ------------------------------------------------
                1. Subject plan: does not pass.
                   At local:plan, Section 1: "June | 2022"
                   At local:plan, Annex 5
                   Correction: Give one *date* only.
                   Authority: local:plan, Article 3
                2. Subject plan: does not pass.
                   At local:plan, Section 1: "at plan"
                   Correction: Subject plan: does not pass.
                   Authority: coherence: a text should not contradict itself

                Kosovo*: without prejudice to its status.
                Not legal advice. Reference data as checked on 2024-11-30; the Treaty Office of the Council of
                Europe prevails.""", Corrigendum.of(report()).text());
        assertEquals(
                "Proposed corrections to \"Plan\", as of 2025-01-01: 2 entries",
                Corrigendum.of(report()).toString());
    }

    @Test
    void isATableInMarkdownThatNoWordingBreaks() {
        assertEquals("""
                # Proposed corrections to "Plan", as of 2025-01-01

                | No. | Place | Wording | Proposed correction | Authority | Finding |
                | --- | --- | --- | --- | --- | --- |
                | 1 | local:plan, Section 1<br>local:plan, Annex 5 | June \\| 2022<br>– | Give one \\*date\\* only. \
                | local:plan, Article 3 | MY-001:plan |
                | 2 | local:plan, Section 1 | at plan | Subject plan: does not pass. | coherence: a text should not \
                contradict itself | MY-002:plan |

                Kosovo\\*: without prejudice to its status.

                Not legal advice. Reference data as checked on 2024-11-30; the Treaty Office of the Council of Europe \
                prevails.
                """, Corrigendum.of(report()).markdown());
    }

    @Test
    void isATableForSpreadsheets() {
        assertEquals(
                "No.\tPlace\tWording\tProposed correction\tAuthority\tFinding\n"
                        + "1\tlocal:plan, Section 1; local:plan, Annex 5\tJune | 2022; –\tGive one *date* only.\t"
                        + "local:plan, Article 3\tMY-001:plan\n"
                        + "2\tlocal:plan, Section 1\tat plan\tSubject plan: does not pass.\t"
                        + "coherence: a text should not contradict itself\tMY-002:plan\n",
                Corrigendum.of(report()).tsv());
    }

    @Test
    void givesASpreadsheetNoFormula() {
        RuleSet rules = RuleSet.of(List.of(Plan.rule("MY-001", "quotes-a-formula", "plan")
                .requires((address, scope) -> Check.failed().evidence(Plan.place("Section 1", "=1+1")))
                .build()));

        assertEquals(
                "'=1+1",
                Corrigendum.of(rules.asOf(Plan.DAY).check(Plan.dossier())).tsv().split("\t")[7]);
    }

    @Test
    void isEmptyWhereNothingIsFound() {
        Report report = Plan.rules().only("MY-008").asOf(Plan.DAY).check(Plan.dossier());

        assertEquals(List.of(), Corrigendum.of(report).entries());
    }
}
