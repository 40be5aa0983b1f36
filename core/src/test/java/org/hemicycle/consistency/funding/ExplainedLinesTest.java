package org.hemicycle.consistency.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hemicycle.consistency.Sketch;
import org.hemicycle.document.ClaimProperty;
import org.hemicycle.document.Outline;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.source.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that the text explains, and subtotals wherever they stand. */
class ExplainedLinesTest {

    private static BudgetLine line(String key, String label, String amount, String component) {
        return BudgetLine.builder()
                .from(Sketch.line(key, amount, component))
                .label(label)
                .build();
    }

    private static int told(String rule, Dossier dossier) {
        return Sketch.findings(rule, dossier, "2024-01-01").size();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Co-ordination               | Co-ordination and visibility  | 0
            Visibility and evaluation   | Evaluation of results         | 0
            Office in Rabat             | The Office in Rabat           | 0
            Coordination                | Co-ordination                 | 0
            Évaluation                  | Évaluation et suivi           | 0
            Contingency reserve         | Co-ordination                 | 1
            Translation                 | Evaluation                    | 1
            """)
    void aLineThatPaysForNoComponentIsExplainedByThePartThatTellsOfIt(String label, String title, int findings) {
        Dossier dossier = Dossier.builder()
                .from(Sketch.dossier(plan -> plan.addComponents(
                                Sketch.component("a", Component.Kind.SECTOR),
                                Sketch.component("b", Component.Kind.SECTOR),
                                Sketch.component("c", Component.Kind.SECTOR))
                        .addBudget(
                                line("1", "A", "EUR 100", "a"),
                                line("2", "B", "EUR 100", "b"),
                                line("3", "C", "EUR 100", "c"),
                                line("4", label, "EUR 40", ""))))
                .addOutlines(Outline.builder()
                        .document(Sketch.DOCUMENT)
                        .addParts(new Outline.Part(Locator.parse("Section 3"), title, java.util.Set.of(), true, true))
                        .build())
                .build();
        assertEquals(findings, told("FUN-015", dossier));
    }

    private static Dossier table(String total, BudgetLine... lines) {
        return Sketch.dossier(
                plan -> plan.addBudget(lines),
                Sketch.figure(ClaimProperty.TOTAL_BUDGET, total, total, "EUR", "Section 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subtotal", "Sub-total I", "Sous-total", "Sub total: operations"})
    void aSubtotalIsComparedWithTheLinesAboveIt(String label) {
        assertEquals(
                0,
                told(
                        "FUN-004",
                        table(
                                "370",
                                line("1", "Trainings", "EUR 100", ""),
                                line("2", "Studies", "EUR 200", ""),
                                line("3", label, "EUR 300", ""),
                                line("4", "Staff", "EUR 70", ""))));
        assertEquals(
                List.of("FUN-004:plan/budget/3"),
                Sketch.fingerprints(
                        "FUN-004",
                        table(
                                "370",
                                line("1", "Trainings", "EUR 100", ""),
                                line("2", "Studies", "EUR 200", ""),
                                line("3", label, "EUR 310", ""),
                                line("4", "Staff", "EUR 70", "")),
                        "2024-01-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "Grand total", "TOTAL GENERAL", "Total général"})
    void aTotalInTheTableIsNoLine(String label) {
        assertEquals(
                0,
                told(
                        "FUN-004",
                        table(
                                "300",
                                line("1", "Trainings", "EUR 100", ""),
                                line("2", "Studies", "EUR 200", ""),
                                line("3", label, "EUR 300", ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subtotal", "Operations (1-2)", "Operational costs"})
    void aHeadWithTheSumOfTheLinesBelowItIsNotCountedTwice(String label) {
        assertEquals(
                0,
                told(
                        "FUN-004",
                        table(
                                "370",
                                line("0", label, "EUR 300", ""),
                                line("1", "Trainings", "EUR 100", ""),
                                line("2", "Studies", "EUR 200", ""),
                                line("3", "Staff", "EUR 70", ""))));
    }
}
