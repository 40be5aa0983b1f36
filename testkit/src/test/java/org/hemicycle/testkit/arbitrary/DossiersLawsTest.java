package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.document.Claim;
import org.hemicycle.document.Datum;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.dossier.Located;
import org.hemicycle.finding.Finding;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.funding.BudgetLine;
import org.hemicycle.programme.Component;
import org.hemicycle.programme.Programme;
import org.hemicycle.source.Stated;

/** Law 6 for clean dossiers, and what holds of programmes and their parts. */
class DossiersLawsTest {

    private static final int TRIES = 100;

    @Property(tries = TRIES)
    void aCleanDossierHasNoFindingAboveNote(@ForAll("dossiers") Dossier dossier) {
        Report report = RuleSets.standard().asOf(LocalDate.parse("2024-06-01")).check(dossier);
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();

        assertEquals(List.of(), findings);
        assertEquals(List.of(), report.broken());
    }

    @Property(tries = TRIES)
    void aWrongTotalIsFound(@ForAll("dossiers") Dossier dossier) {
        Assume.that(!dossier.programmes().get(0).budget().isEmpty());
        Claim total = dossier.claims().get(0);
        Datum wrong = new Datum.Figure(BigDecimal.ONE, "EUR", Datum.Bound.EXACT);
        Dossier defective = Dossier.builder()
                .from(dossier)
                .addClaims(Claim.builder()
                        .from(total)
                        .stated(Stated.of("1", wrong, total.evidence()))
                        .build())
                .build();
        // The smallest budget is one euro.
        Assume.that(!total.figure().orElseThrow().agreesWith(wrong).isYes());

        assertFalse(checked(defective).findings("FUN-004").isEmpty());
    }

    private static Report checked(Dossier dossier) {
        return RuleSets.standard().asOf(LocalDate.parse("2024-06-01")).check(dossier);
    }

    @Property(tries = TRIES)
    void aDossierSurvivesSerialisation(@ForAll("dossiers") Dossier dossier) throws Exception {
        assertEquals(dossier, copyOf(dossier));
    }

    @Property(tries = TRIES)
    void aProgrammeSurvivesSerialisation(@ForAll("programmes") Programme programme) throws Exception {
        assertEquals(programme, copyOf(programme));
    }

    private static Object copyOf(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Property(tries = TRIES)
    void everyProgrammeStandsInADossierOfItsOwn(@ForAll("programmes") Programme programme) {
        Dossier dossier = Dossier.builder().name("A").addProgrammes(programme).build();

        assertEquals(
                countComponents(programme.components()),
                dossier.list(Component.class).size());
        assertEquals(
                countLines(programme.budget()), dossier.list(BudgetLine.class).size());
        assertEquals(
                dossier.list(Component.class).size(),
                dossier.list(Component.class).stream()
                        .map(Located::address)
                        .distinct()
                        .count());
        for (Located<Component> component : dossier.list(Component.class)) {
            assertEquals(
                    component.value(),
                    dossier.find(component.address(), Component.class).orElseThrow());
        }
    }

    private static int countComponents(List<Component> components) {
        return components.stream()
                .mapToInt(component -> 1 + countComponents(component.components()))
                .sum();
    }

    private static int countLines(List<BudgetLine> lines) {
        return lines.stream().mapToInt(line -> 1 + countLines(line.lines())).sum();
    }

    @Property(tries = TRIES)
    void dossiersAndProgrammesPrintInOneLine(@ForAll("dossiers") Dossier dossier) {
        assertFalse(dossier.toString().contains("\n"));
        assertFalse(dossier.programmes().get(0).toString().contains("\n"));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.cleanDossiers();
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Programmes.programmes();
    }
}
