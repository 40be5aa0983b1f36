package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hemicycle.rule.Report;
import org.hemicycle.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    @ParameterizedTest
    @CsvSource({"consumer", "org.hemicycle.core", "org.hemicycle.testkit", "org.joda.money", "de.siegmar.fastcsv"})
    void everythingIsANamedModule(String name) {
        assertTrue(ModuleLayer.boot().findModule(name).isPresent());
    }

    @Test
    void aDossierOfTheConsumerIsChecked() {
        Report report = Plan.check(Plan.dossier());
        System.out.println(report.print());
        assertEquals(1, report.findings("FUN-015").size(), report::print);
    }

    @Test
    void aSampleIsReadAndChecked() {
        Report report = Plan.check(Samples.kazakhstanPriorities());
        assertFalse(report.findings().isEmpty(), report::summary);
        assertTrue(report.broken().isEmpty(), report::print);
    }
}
