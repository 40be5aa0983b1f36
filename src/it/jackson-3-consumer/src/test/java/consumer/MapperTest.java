package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.hemicycle.consistency.RuleSets;
import org.hemicycle.dossier.Dossier;
import org.hemicycle.finding.AsOf;
import org.hemicycle.finding.Report;
import org.hemicycle.serialization.json.HemicycleModule;
import org.hemicycle.source.Identifier;
import org.hemicycle.testkit.sample.Samples;
import org.hemicycle.time.ExtendedDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of the user's own, of another release of Jackson 3 than the library was built with. */
class MapperTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

    /** A value of the user's own. */
    record Desk(Identifier state, List<ExtendedDate> replies) {}

    /** Another, with whole dossiers. */
    record Shelf(List<Report> reports, Map<Identifier, Dossier> plans) {}

    @Test
    void isOfTheReleaseThatWasAskedFor() {
        assertEquals(System.getProperty("jackson"), PackageVersion.VERSION.toString());
    }

    @Test
    void dossiersAndReportsComeBack() {
        Dossier dossier = Samples.kazakhstanPriorities();
        Report report = RuleSets.standard().asOf(AsOf.of("2024-01-01")).check(dossier);
        Identifier state = Identifier.parse("KZ");
        Shelf shelf = new Shelf(List.of(report), Map.of(state, dossier));

        Shelf again = MAPPER.readValue(MAPPER.writeValueAsString(shelf), Shelf.class);

        assertEquals(shelf, again);
        assertEquals(dossier.digest(), again.plans().get(state).digest());
    }

    @Test
    void theModuleStartsAMapperToo() {
        JsonMapper mapper = HemicycleModule.mapperBuilder().build();

        Desk desk = mapper.readValue("{\"state\": \"KZ\", \"replies\": [\"2025-40\", \"2026-03-01\"]}", Desk.class);

        assertEquals("{\"state\":\"KZ\",\"replies\":[\"2025-40\",\"2026-03-01\"]}", mapper.writeValueAsString(desk));
    }

    @Test
    void whatCannotBeReadIsAMismatch() {
        assertThrows(MismatchedInputException.class, () -> MAPPER.readValue("{\"nom\": \"Plan\"}", Dossier.class));
    }
}
