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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of the user's own, of another release of Jackson 3 than the library was built with. */
class MapperTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    /** A value of the user's own. */
    record Desk(Identifier state, List<Report> reports, Map<Identifier, Dossier> plans) {}

    @Test
    void isOfTheReleaseThatWasAskedFor() {
        assertEquals(System.getProperty("jackson"), PackageVersion.VERSION.toString());
    }

    @Test
    void dossiersAndReportsComeBack() {
        Dossier dossier = Samples.kazakhstanPriorities();
        Report report = RuleSets.standard().asOf(AsOf.of("2024-01-01")).check(dossier);
        Identifier state = Identifier.parse("KZ");
        Desk desk = new Desk(state, List.of(report), Map.of(state, dossier));

        Desk again = mapper.readValue(mapper.writeValueAsString(desk), Desk.class);

        assertEquals(desk, again);
        assertEquals(dossier.digest(), again.plans().get(state).digest());
    }

    @Test
    void theModuleStartsAMapperToo() {
        assertEquals(
                "\"ETS 185\"",
                HemicycleModule.mapperBuilder().build().writeValueAsString(Identifier.parse("ETS No. 185")));
    }

    @Test
    void whatCannotBeReadIsAMismatch() {
        assertThrows(MismatchedInputException.class, () -> mapper.readValue("{\"nom\": \"Plan\"}", Dossier.class));
    }
}
