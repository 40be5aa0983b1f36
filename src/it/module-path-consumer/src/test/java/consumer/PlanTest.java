package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hemicycle.document.Document;
import org.hemicycle.finding.Report;
import org.hemicycle.source.Digest;
import org.hemicycle.source.Identifier;
import org.hemicycle.source.Name;
import org.hemicycle.testkit.sample.Samples;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    @ParameterizedTest
    @CsvSource({
        "consumer",
        "org.hemicycle.core",
        "org.hemicycle.serialization",
        "org.hemicycle.testkit",
        "org.joda.money",
        "de.siegmar.fastcsv",
        "tools.jackson.core"
    })
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
    void aReportOfTheConsumerHasAReceipt() {
        Report report = Plan.check(Plan.dossier());
        assertEquals(Plan.dossier().digest(), report.receipt().dossier());
        assertNotEquals(Samples.kazakhstanPriorities().digest(), report.receipt().dossier());
    }

    record Page(Identifier identifier, Name name, Optional<Identifier> issuer, Optional<ExtendedDate> date)
            implements Document {}

    @Test
    void aRecordOfAPackageThatIsNotOpenHasNoDigestAndIsToldWhy() {
        Digest digest = Digest.of(new Page(
                Identifier.parse("local:page"), Name.of("A page"), Optional.empty(), Optional.empty()));
        String message =
                assertThrows(IllegalArgumentException.class, digest::toString).getMessage();
        assertTrue(message.contains("open its package"), message);
    }

    @Test
    void aSampleIsReadAndChecked() {
        Report report = Plan.check(Samples.kazakhstanPriorities());
        assertFalse(report.findings().isEmpty(), report::summary);
        assertTrue(report.broken().isEmpty(), report::print);
    }
}
