package org.hemicycle.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.FindingTimeline;
import org.hemicycle.finding.Report;
import org.hemicycle.finding.Severity;
import org.hemicycle.programme.Programme;
import org.hemicycle.time.DateRange;

/** Law 6: a generated clean dossier has no finding above NOTE, on any day of its programme. */
class CleanDossiersTest {

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void isCleanOnEveryDayOfItsProgramme(@ForAll("dossiers") Dossier dossier) {
        dossier.programmes().stream()
                .map(Programme::extendedPeriod)
                .flatMap(java.util.Optional::stream)
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

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.cleanDossiers();
    }
}
